//! Our tables, brought up to date.

use super::link::Link;
use super::{Fault, Told};
use crate::error::OpenError;
use std::path::Path;

/// One after another; the schema's version is how many have run. Never edit one, only add; and so that servers of the version
/// before go on working: first add, and take away a version later.
const MIGRATIONS: [&str; 1] = [include_str!("../../migrations/postgres/0001_record.sql")];

/// The oldest server whose behaviour we rely on.
const OLDEST: i32 = 150_000;

/// One server at a time looks whether there is something to do.
const LOCK: &str = "SELECT pg_advisory_xact_lock(1282304609)";

/// Why a database is not used.
pub(crate) enum Stopped {
    Refused(OpenError),
    Fault(Fault),
}

impl From<Fault> for Stopped {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Makes sure that the database is ours, of a version that we know, and up to date. Nothing is changed where it is refused.
pub(crate) async fn prepare(link: &Link, place: &Path) -> Result<(), Stopped> {
    link.script("BEGIN").await?;
    link.script(LOCK).await?;
    match brought_up_to_date(link, place).await {
        Ok(()) => Ok(link.script("COMMIT").await?),
        Err(stopped) => {
            // Where even this fails, the connection is closed and takes everything back.
            drop(link.script("ROLLBACK").await);
            Err(stopped)
        }
    }
}

async fn brought_up_to_date(link: &Link, place: &Path) -> Result<(), Stopped> {
    let path = place.to_path_buf();
    let server = number(link, "SELECT current_setting('server_version_num')::int").await?;
    if server < OLDEST {
        let why = format!("its server is PostgreSQL {}; this program needs 15 or newer", server / 10_000);
        return Err(Stopped::Refused(OpenError::Database { path, why }));
    }
    let is_ours = number(
        link,
        "SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public' AND tablename = 'linjaus_schema'",
    )
    .await?
        == 1;
    let tables = number(link, "SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public'").await?;
    if !is_ours && tables > 0 {
        return Err(Stopped::Refused(OpenError::NotOurs { path }));
    }
    let done = match is_ours {
        true => number(link, "SELECT coalesce(max(version), 0)::int FROM linjaus_schema").await?,
        false => {
            link.script("CREATE TABLE linjaus_schema (version int PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())")
                .await?;
            0
        }
    };
    let (found, known) = (u32::try_from(done).unwrap_or(u32::MAX), u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX));
    if found > known {
        return Err(Stopped::Refused(OpenError::Newer { path, found, known }));
    }
    for (version, migration) in (1_i32..).zip(MIGRATIONS).filter(|(version, _)| *version > done) {
        link.script(migration).await?;
        link.run("INSERT INTO linjaus_schema (version) VALUES ($1)", &[&version]).await?;
    }
    Ok(sweep(link).await?)
}

/// Takes away what an ended process left half-way. What began within a day may still be arriving at another server.
async fn sweep(link: &Link) -> Told<()> {
    link.script(
        "DELETE FROM blob_pieces p USING blobs b WHERE b.sha256 IS NULL AND b.begun < now() - interval '1 day' \
             AND p.place >= b.number << 20 AND p.place < (b.number + 1) << 20; \
         DELETE FROM blobs WHERE sha256 IS NULL AND begun < now() - interval '1 day'",
    )
    .await
}

async fn number(link: &Link, sql: &'static str) -> Told<i32> {
    let row = link.row(sql, &[]).await?;
    row.map_or(Err(Fault::Shape("a count without a row")), |row| Ok(row.try_get(0)?))
}
