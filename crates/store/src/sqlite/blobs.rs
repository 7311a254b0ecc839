//! Blobs in pieces.

use super::hash;
use crate::backend::{piece_place, place, signed, unsigned};
use crate::blobs::Blob;
use record::Hash;
use rusqlite::{Connection, OptionalExtension, Result, params};

/// Makes room for a blob that is about to arrive.
pub(crate) fn insert_blob(connection: &Connection) -> Result<i64> {
    connection.prepare_cached("INSERT INTO blobs (size) VALUES (0)")?.insert([])
}

pub(crate) fn insert_piece(connection: &Connection, blob: i64, piece: u64, data: &[u8]) -> Result<()> {
    let sql = "INSERT INTO blob_pieces (place, data) VALUES (?1, ?2)";
    connection.prepare_cached(sql)?.execute(params![piece_place(blob, piece), data]).map(drop)
}

/// Names a blob that has arrived; false if the same one is here already.
pub(crate) fn name_blob(connection: &Connection, blob: i64, sha256: &Hash, size: u64) -> Result<bool> {
    let sql = "UPDATE OR IGNORE blobs SET sha256 = ?2, size = ?3 WHERE number = ?1";
    Ok(connection.prepare_cached(sql)?.execute(params![blob, sha256.0, signed(size)])? == 1)
}

pub(crate) fn delete_blob(connection: &Connection, blob: i64) -> Result<()> {
    let span = [piece_place(blob, 0), piece_place(blob.saturating_add(1), 0)];
    connection.prepare_cached("DELETE FROM blob_pieces WHERE place >= ?1 AND place < ?2")?.execute(span)?;
    connection.prepare_cached("DELETE FROM blobs WHERE number = ?1")?.execute([blob]).map(drop)
}

/// Blobs whose arrival was cut off.
pub(crate) fn unfinished_blobs(connection: &Connection) -> Result<Vec<i64>> {
    let sql = "SELECT number FROM blobs WHERE sha256 IS NULL";
    connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}

/// Blobs that no words refer to.
pub(crate) fn unreferenced_blobs(connection: &Connection) -> Result<Vec<i64>> {
    let sql = "SELECT number FROM blobs WHERE sha256 IS NOT NULL \
               AND NOT EXISTS (SELECT 1 FROM blob_references r WHERE r.sha256 = blobs.sha256)";
    connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}

pub(crate) fn blob(connection: &Connection, sha256: &Hash) -> Result<Option<Blob>> {
    let sql = "SELECT number, size FROM blobs WHERE sha256 = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let found =
        |row: &rusqlite::Row<'_>| Ok(Blob { number: row.get(0)?, sha256: *sha256, size: unsigned(row.get(1)?) });
    statement.query_row([sha256.0], found).optional()
}

pub(crate) fn piece(connection: &Connection, blob: i64, piece: u64) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT data FROM blob_pieces WHERE place = ?1";
    connection.prepare_cached(sql)?.query_row([piece_place(blob, piece)], |row| row.get(0)).optional()
}

pub(crate) fn insert_reference(connection: &Connection, sha256: &Hash, programme: i64, seq: u64) -> Result<()> {
    let sql = "INSERT INTO blob_references (sha256, place) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    connection.prepare_cached(sql)?.execute(params![sha256.0, place(programme, seq)]).map(drop)
}

/// Takes an entry's references away, and names the blobs that nothing refers to any more.
pub(crate) fn delete_references(connection: &Connection, programme: i64, seq: u64) -> Result<Vec<Hash>> {
    let place = place(programme, seq);
    let sql = "SELECT sha256 FROM blob_references r WHERE place = ?1 \
               AND NOT EXISTS (SELECT 1 FROM blob_references o WHERE o.sha256 = r.sha256 AND o.place <> ?1)";
    let mut statement = connection.prepare(sql)?;
    let orphans = statement.query_map([place], |row| Ok(hash(row.get_ref(0)?)?))?.collect::<Result<Vec<_>>>()?;
    connection.execute("DELETE FROM blob_references WHERE place = ?1", [place])?;
    Ok(orphans)
}
