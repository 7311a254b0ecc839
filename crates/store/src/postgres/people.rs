//! Sessions and preferences.

use super::link::Link;
use super::{Told, bytes32};
use crate::people::Session;
use std::collections::BTreeMap;
use tokio_postgres::Row;

pub(crate) async fn insert_session(link: &Link, session: &Session) -> Told<()> {
    let sql = "INSERT INTO sessions (token_hash, person, csrf, created, expires, seen) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (token_hash) DO UPDATE SET person = excluded.person, csrf = excluded.csrf, \
               created = excluded.created, expires = excluded.expires, seen = excluded.seen";
    let Session { token_hash, person, csrf, created, expires, seen } = session;
    link.run(sql, &[&token_hash.as_slice(), person, csrf, created, expires, seen]).await.map(drop)
}

pub(crate) async fn session(link: &Link, token_hash: &[u8; 32], at: i64) -> Told<Option<Session>> {
    let sql = "SELECT token_hash, person, csrf, created, expires, seen FROM sessions \
               WHERE token_hash = $1 AND expires > $2";
    link.row(sql, &[&token_hash.as_slice(), &at]).await?.as_ref().map(session_row).transpose()
}

pub(crate) async fn sessions(link: &Link) -> Told<Vec<Session>> {
    let sql = "SELECT token_hash, person, csrf, created, expires, seen FROM sessions ORDER BY token_hash";
    link.rows(sql, &[]).await?.iter().map(session_row).collect()
}

fn session_row(row: &Row) -> Told<Session> {
    let (person, csrf) = (row.try_get(1)?, row.try_get(2)?);
    let (created, expires, seen) = (row.try_get(3)?, row.try_get(4)?, row.try_get(5)?);
    Ok(Session { token_hash: bytes32(row, 0)?, person, csrf, created, expires, seen })
}

pub(crate) async fn update_session(link: &Link, token_hash: &[u8; 32], seen: i64, expires: i64) -> Told<()> {
    let sql = "UPDATE sessions SET seen = $2, expires = $3 WHERE token_hash = $1";
    link.run(sql, &[&token_hash.as_slice(), &seen, &expires]).await.map(drop)
}

pub(crate) async fn delete_session(link: &Link, token_hash: &[u8; 32]) -> Told<()> {
    link.run("DELETE FROM sessions WHERE token_hash = $1", &[&token_hash.as_slice()]).await.map(drop)
}

pub(crate) async fn delete_sessions_of(link: &Link, person: &str) -> Told<()> {
    link.run("DELETE FROM sessions WHERE person = $1", &[&person]).await.map(drop)
}

/// Another server may be at the same: what it holds is left to it.
pub(crate) async fn delete_expired_sessions(link: &Link, at: i64) -> Told<()> {
    let sql = "DELETE FROM sessions WHERE token_hash IN \
               (SELECT token_hash FROM sessions WHERE expires <= $1 FOR UPDATE SKIP LOCKED)";
    link.run(sql, &[&at]).await.map(drop)
}

pub(crate) async fn preferences(link: &Link, person: &str) -> Told<BTreeMap<String, String>> {
    let rows = link.rows("SELECT name, value FROM preferences WHERE person = $1", &[&person]).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

pub(crate) async fn everybodys_preferences(link: &Link) -> Told<Vec<(String, String, String)>> {
    let rows = link.rows("SELECT person, name, value FROM preferences ORDER BY person, name", &[]).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?))).collect()
}

pub(crate) async fn insert_preference(link: &Link, person: &str, name: &str, value: &str) -> Told<()> {
    let sql = "INSERT INTO preferences (person, name, value) VALUES ($1, $2, $3) \
               ON CONFLICT (person, name) DO UPDATE SET value = excluded.value";
    link.run(sql, &[&person, &name, &value]).await.map(drop)
}

pub(crate) async fn delete_preference(link: &Link, person: &str, name: &str) -> Told<()> {
    link.run("DELETE FROM preferences WHERE person = $1 AND name = $2", &[&person, &name]).await.map(drop)
}
