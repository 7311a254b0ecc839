//! Blobs in pieces.

use super::link::Link;
use super::{Told, hash};
use crate::backend::{piece_place, place, signed, unsigned};
use crate::blobs::Blob;
use record::Hash;

/// Makes room for a blob that is about to arrive.
pub(crate) async fn insert_blob(link: &Link) -> Told<i64> {
    let row = link.row("INSERT INTO blobs (size) VALUES (0) RETURNING number", &[]).await?;
    row.map_or(Err(super::Fault::Shape("a blob without a number")), |row| Ok(row.try_get(0)?))
}

pub(crate) async fn insert_piece(link: &Link, blob: i64, piece: u64, data: &[u8]) -> Told<()> {
    let sql =
        "INSERT INTO blob_pieces (place, data) VALUES ($1, $2) ON CONFLICT (place) DO UPDATE SET data = excluded.data";
    link.run(sql, &[&piece_place(blob, piece), &data]).await.map(drop)
}

/// Names a blob that has arrived; false if the same one is here already. What another server is naming is waited for.
pub(crate) async fn name_blob(link: &Link, blob: i64, sha256: &Hash, size: u64) -> Told<bool> {
    link.run("SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))", &[&sha256.0.as_slice()]).await?;
    let sql = "UPDATE blobs SET sha256 = $2, size = $3 WHERE number = $1 \
               AND NOT EXISTS (SELECT 1 FROM blobs o WHERE o.sha256 = $2 AND o.number <> $1)";
    Ok(link.run(sql, &[&blob, &sha256.0.as_slice(), &signed(size)]).await? == 1)
}

pub(crate) async fn delete_blob(link: &Link, blob: i64) -> Told<()> {
    let (from, to) = (piece_place(blob, 0), piece_place(blob.saturating_add(1), 0));
    link.run("DELETE FROM blob_pieces WHERE place >= $1 AND place < $2", &[&from, &to]).await?;
    link.run("DELETE FROM blobs WHERE number = $1", &[&blob]).await.map(drop)
}

/// Blobs that no words refer to.
pub(crate) async fn unreferenced_blobs(link: &Link) -> Told<Vec<i64>> {
    let sql = "SELECT number FROM blobs WHERE sha256 IS NOT NULL \
               AND NOT EXISTS (SELECT 1 FROM blob_references r WHERE r.sha256 = blobs.sha256) FOR UPDATE";
    link.rows(sql, &[]).await?.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

pub(crate) async fn blob(link: &Link, sha256: &Hash) -> Told<Option<Blob>> {
    let row = link.row("SELECT number, size FROM blobs WHERE sha256 = $1", &[&sha256.0.as_slice()]).await?;
    row.map(|row| Ok(Blob { number: row.try_get(0)?, sha256: *sha256, size: unsigned(row.try_get(1)?) })).transpose()
}

/// Which of these are here; they stay here until the transaction ends.
pub(crate) async fn blobs_here(link: &Link, names: &[&[u8]]) -> Told<Vec<Hash>> {
    let sql = "SELECT sha256 FROM blobs WHERE sha256 = ANY($1) ORDER BY number FOR SHARE";
    link.rows(sql, &[&names]).await?.iter().map(|row| hash(row, 0)).collect()
}

pub(crate) async fn piece(link: &Link, blob: i64, piece: u64) -> Told<Option<Vec<u8>>> {
    let row = link.row("SELECT data FROM blob_pieces WHERE place = $1", &[&piece_place(blob, piece)]).await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

pub(crate) async fn insert_references(link: &Link, names: &[&[u8]], places: &[i64]) -> Told<()> {
    let sql = "INSERT INTO blob_references (sha256, place) SELECT * FROM unnest($1::bytea[], $2::bigint[]) ON CONFLICT DO NOTHING";
    link.run(sql, &[&names, &places]).await.map(drop)
}

/// Takes an entry's references away, and names the blobs that nothing refers to any more.
pub(crate) async fn delete_references(link: &Link, programme: i64, seq: u64) -> Told<Vec<Hash>> {
    let place = place(programme, seq);
    let sql = "SELECT sha256 FROM blob_references r WHERE place = $1 \
               AND NOT EXISTS (SELECT 1 FROM blob_references o WHERE o.sha256 = r.sha256 AND o.place <> $1)";
    let orphans = link.rows(sql, &[&place]).await?.iter().map(|row| hash(row, 0)).collect();
    link.run("DELETE FROM blob_references WHERE place = $1", &[&place]).await?;
    orphans
}
