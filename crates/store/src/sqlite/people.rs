//! Sessions and preferences.

use crate::people::Session;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use std::collections::BTreeMap;

pub(crate) fn insert_session(connection: &Connection, session: &Session) -> Result<()> {
    let sql = "INSERT OR REPLACE INTO sessions (token_hash, person, csrf, created, expires, seen) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let Session { token_hash, person, csrf, created, expires, seen } = session;
    connection.prepare_cached(sql)?.execute(params![token_hash, person, csrf, created, expires, seen]).map(drop)
}

pub(crate) fn session(connection: &Connection, token_hash: &[u8; 32], at: i64) -> Result<Option<Session>> {
    let sql = "SELECT token_hash, person, csrf, created, expires, seen FROM sessions \
               WHERE token_hash = ?1 AND expires > ?2";
    connection.prepare_cached(sql)?.query_row(params![token_hash, at], session_row).optional()
}

pub(crate) fn sessions(connection: &Connection) -> Result<Vec<Session>> {
    let sql = "SELECT token_hash, person, csrf, created, expires, seen FROM sessions ORDER BY token_hash";
    connection.prepare_cached(sql)?.query_map([], session_row)?.collect()
}

fn session_row(row: &Row<'_>) -> Result<Session> {
    let (token_hash, person, csrf) = (row.get(0)?, row.get(1)?, row.get(2)?);
    Ok(Session { token_hash, person, csrf, created: row.get(3)?, expires: row.get(4)?, seen: row.get(5)? })
}

pub(crate) fn update_session(connection: &Connection, token_hash: &[u8; 32], seen: i64, expires: i64) -> Result<()> {
    let sql = "UPDATE sessions SET seen = ?2, expires = ?3 WHERE token_hash = ?1";
    connection.prepare_cached(sql)?.execute(params![token_hash, seen, expires]).map(drop)
}

pub(crate) fn delete_session(connection: &Connection, token_hash: &[u8; 32]) -> Result<()> {
    connection.prepare_cached("DELETE FROM sessions WHERE token_hash = ?1")?.execute([token_hash]).map(drop)
}

pub(crate) fn delete_sessions_of(connection: &Connection, person: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM sessions WHERE person = ?1")?.execute([person]).map(drop)
}

pub(crate) fn delete_expired_sessions(connection: &Connection, at: i64) -> Result<()> {
    connection.prepare_cached("DELETE FROM sessions WHERE expires <= ?1")?.execute([at]).map(drop)
}

pub(crate) fn preferences(connection: &Connection, person: &str) -> Result<BTreeMap<String, String>> {
    let sql = "SELECT name, value FROM preferences WHERE person = ?1 ORDER BY name";
    connection.prepare_cached(sql)?.query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

pub(crate) fn everybodys_preferences(connection: &Connection) -> Result<Vec<(String, String, String)>> {
    let sql = "SELECT person, name, value FROM preferences ORDER BY person, name";
    let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    connection.prepare_cached(sql)?.query_map([], row)?.collect()
}

pub(crate) fn insert_preference(connection: &Connection, person: &str, name: &str, value: &str) -> Result<()> {
    let sql = "INSERT OR REPLACE INTO preferences (person, name, value) VALUES (?1, ?2, ?3)";
    connection.prepare_cached(sql)?.execute([person, name, value]).map(drop)
}

pub(crate) fn delete_preference(connection: &Connection, person: &str, name: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM preferences WHERE person = ?1 AND name = ?2")?
        .execute([person, name])
        .map(drop)
}
