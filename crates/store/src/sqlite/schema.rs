//! Opening the database: its settings, and its schema brought up to date.

use crate::error::{OpenError, told};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// Marks a file as ours: "Lnja" in ASCII.
const APPLICATION: i32 = 0x4C6E_6A61;

/// One after another; the schema's version is how many have run. Never edit one, only add.
const MIGRATIONS: [&str; 1] = [include_str!("../../migrations/0001_record.sql")];

/// Opens the database for writing, creating or upgrading it.
pub(crate) fn open_for_writing(path: &Path) -> Result<Connection, OpenError> {
    let fails = |error: rusqlite::Error| OpenError::Store(told(path, &error));
    let mut connection = Connection::open(path).map_err(fails)?;
    settings(&connection).map_err(fails)?;
    must_be_ours(&connection, path)?;
    connection.pragma_update(None, "journal_mode", "wal").map_err(fails)?;
    // FULL: a commit is on disk before it is answered.
    connection.pragma_update(None, "synchronous", "full").map_err(fails)?;
    connection.pragma_update(None, "wal_autocheckpoint", 4000).map_err(fails)?;
    connection.pragma_update(None, "journal_size_limit", 64 << 20).map_err(fails)?;
    migrate(&mut connection).map_err(fails)?;
    Ok(connection)
}

/// Opens the database for reading only; it must be there and of a schema that we know.
pub(crate) fn open_for_reading(path: &Path) -> Result<Connection, OpenError> {
    let fails = |error: rusqlite::Error| OpenError::Store(told(path, &error));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(fails)?;
    settings(&connection).map_err(fails)?;
    must_be_ours(&connection, path)?;
    Ok(connection)
}

fn settings(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "cache_size", -16_384)
}

fn must_be_ours(connection: &Connection, path: &Path) -> Result<(), OpenError> {
    let fails = |error: rusqlite::Error| OpenError::Store(told(path, &error));
    let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0)).map_err(fails);
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables = "SELECT count(*) FROM sqlite_schema";
    let is_empty = connection.query_row(tables, [], |row| row.get::<_, i64>(0)).map_err(fails)? == 0;
    if application != APPLICATION && !(application == 0 && is_empty) {
        return Err(OpenError::NotOurs { path: path.to_path_buf() });
    }
    let (found, known) = (u32::try_from(version).unwrap_or(u32::MAX), newest());
    if found > known { Err(OpenError::Newer { path: path.to_path_buf(), found, known }) } else { Ok(()) }
}

fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if done == newest() {
        return Ok(());
    }
    for migration in MIGRATIONS.iter().skip(usize::try_from(done).unwrap_or(usize::MAX)) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", newest())?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.commit()
}

fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}
