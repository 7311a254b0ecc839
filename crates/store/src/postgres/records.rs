//! Programmes, entries, acts and checkpoints.

use super::link::Link;
use super::{Fault, Told, bytes32, hash, salt};
use crate::append::Receipt;
use crate::backend::{ProgrammeRow, place, signed, unsigned};
use crate::entry::EntryRow;
use record::{Frontier, Hash};
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

/// How many entries are fetched at once.
const PAGE: i64 = 1024;

/// Creates a programme; false if there is another of that id. The same one again, after a lost connection, is no other.
pub(crate) async fn insert_programme(
    link: &Link,
    (id, name, origin): (&str, &str, &str),
    signing_key: &[u8; 32],
) -> Told<bool> {
    let sql = "INSERT INTO programmes AS p (id, name, origin, signing_key, size, frontier) VALUES ($1, $2, $3, $4, 0, $5) \
               ON CONFLICT (id) DO UPDATE SET name = excluded.name \
               WHERE p.signing_key = excluded.signing_key AND p.origin = excluded.origin";
    let frontier = Frontier::new().to_bytes();
    Ok(link.run(sql, &[&id, &name, &origin, &signing_key.as_slice(), &frontier]).await? == 1)
}

pub(crate) async fn programmes(link: &Link) -> Told<Vec<ProgrammeRow>> {
    let sql = "SELECT number, id, name, origin, signing_key, frontier FROM programmes ORDER BY number";
    link.rows(sql, &[]).await?.iter().map(programme_row).collect()
}

pub(crate) async fn programme(link: &Link, id: &str) -> Told<Option<ProgrammeRow>> {
    let sql = "SELECT number, id, name, origin, signing_key, frontier FROM programmes WHERE id = $1";
    link.row(sql, &[&id]).await?.as_ref().map(programme_row).transpose()
}

/// Programmes whose heads nobody else moves until the transaction ends. In the order of their numbers, so that two servers
/// never wait for each other.
pub(crate) async fn locked_programmes(link: &Link, ids: &[&str]) -> Told<Vec<ProgrammeRow>> {
    let sql = "SELECT number, id, name, origin, signing_key, frontier FROM programmes WHERE id = ANY($1) \
               ORDER BY number FOR NO KEY UPDATE";
    link.rows(sql, &[&ids]).await?.iter().map(programme_row).collect()
}

fn programme_row(row: &Row) -> Told<ProgrammeRow> {
    let frontier =
        Frontier::from_bytes(row.try_get(5)?).map_err(|_| Fault::Shape("a programme's head cannot be read"))?;
    let (number, id, name, origin) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, row.try_get(3)?);
    Ok(ProgrammeRow { number, id, name, origin, signing_key: bytes32(row, 4)?, frontier })
}

pub(crate) async fn update_frontier(link: &Link, programme: i64, frontier: &Frontier) -> Told<()> {
    let sql = "UPDATE programmes SET size = $2, frontier = $3 WHERE number = $1";
    link.run(sql, &[&programme, &signed(frontier.size()), &frontier.to_bytes()]).await.map(drop)
}

/// How many entries lie there, counted by the last one.
pub(crate) async fn entries_end(link: &Link, programme: i64) -> Told<u64> {
    let sql = "SELECT max(place) + 1 - $1 FROM entries WHERE place >= $1 AND place < $2";
    let row = link.row(sql, &[&place(programme, 0), &place(programme.saturating_add(1), 0)]).await?;
    let end: Option<i64> = row.map_or(Ok(None), |row| row.try_get(0))?;
    Ok(unsigned(end.unwrap_or(0)))
}

/// Entries, all in one statement.
pub(crate) async fn insert_entries(link: &Link, entries: &[(i64, EntryRow<'_>)]) -> Told<()> {
    let sql = "INSERT INTO entries (place, at, actor, kind, facts, facts_salt, words, words_salt, words_commitment, blobs, \
                                    erased_by, leaf) \
               SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::text[], \
                                    $8::bytea[], $9::bytea[], $10::bytea[], $11::bigint[], $12::bytea[])";
    let each = || entries.iter().map(|(_, entry)| entry);
    let places: Vec<i64> = entries.iter().map(|(programme, entry)| place(*programme, entry.seq)).collect();
    let ats: Vec<i64> = each().map(|entry| entry.at).collect();
    let actors: Vec<&str> = each().map(|entry| entry.actor).collect();
    let kinds: Vec<&str> = each().map(|entry| entry.kind).collect();
    let facts: Vec<&str> = each().map(|entry| entry.facts).collect();
    let facts_salts: Vec<&[u8]> = each().map(|entry| entry.facts_salt.0.as_slice()).collect();
    let words: Vec<Option<&str>> = each().map(|entry| entry.words.map(|(text, _)| text)).collect();
    let salts: Vec<Option<&[u8]>> =
        each().map(|entry| entry.words.as_ref().map(|(_, salt)| salt.0.as_slice())).collect();
    let commitments: Vec<Option<&[u8]>> =
        each().map(|entry| entry.words_commitment.as_ref().map(|hash| hash.0.as_slice())).collect();
    let blobs: Vec<Option<&[u8]>> = each().map(|entry| Some(entry.blobs).filter(|blobs| !blobs.is_empty())).collect();
    let erased: Vec<Option<i64>> = each().map(|entry| entry.erased_by.map(signed)).collect();
    let leaves: Vec<&[u8]> = each().map(|entry| entry.leaf.0.as_slice()).collect();
    let first = [&places as &(dyn ToSql + Sync), &ats, &actors, &kinds, &facts, &facts_salts];
    let rest = [&words as &(dyn ToSql + Sync), &salts, &commitments, &blobs, &erased, &leaves];
    link.run(sql, &[first, rest].concat()).await.map(drop)
}

/// A page of entries from `from` to before `to`.
pub(crate) async fn entries(link: &Link, programme: i64, (from, to): (u64, u64)) -> Told<Vec<Row>> {
    let sql = "SELECT place, at, actor, kind, facts, facts_salt, words, words_salt, words_commitment, blobs, erased_by, leaf \
               FROM entries WHERE place >= $1 AND place < $2 ORDER BY place LIMIT $3";
    link.rows(sql, &[&place(programme, from), &place(programme, to), &PAGE]).await
}

/// A row of that page.
pub(crate) fn entry_row(row: &Row, programme: i64) -> Told<EntryRow<'_>> {
    let words = match row.try_get::<_, Option<&str>>(6)? {
        None => None,
        Some(words) => Some((words, salt(row, 7)?)),
    };
    let words_commitment = match row.try_get::<_, Option<&[u8]>>(8)? {
        None => None,
        Some(_) => Some(hash(row, 8)?),
    };
    Ok(EntryRow {
        seq: unsigned(row.try_get::<_, i64>(0)?.saturating_sub(place(programme, 0))),
        at: row.try_get(1)?,
        actor: row.try_get(2)?,
        kind: row.try_get(3)?,
        facts: row.try_get(4)?,
        facts_salt: salt(row, 5)?,
        words,
        words_commitment,
        blobs: row.try_get::<_, Option<&[u8]>>(9)?.unwrap_or(&[]),
        erased_by: row.try_get::<_, Option<i64>>(10)?.map(unsigned),
        leaf: hash(row, 11)?,
    })
}

/// A page of leaves from `from` to before `to`.
pub(crate) async fn leaves(link: &Link, programme: i64, (from, to): (u64, u64)) -> Told<Vec<Hash>> {
    let sql = "SELECT leaf FROM entries WHERE place >= $1 AND place < $2 ORDER BY place LIMIT 65536";
    link.rows(sql, &[&place(programme, from), &place(programme, to)]).await?.iter().map(|row| hash(row, 0)).collect()
}

/// The leaf of one entry.
pub(crate) async fn leaf(link: &Link, programme: i64, seq: u64) -> Told<Option<Hash>> {
    let row = link.row("SELECT leaf FROM entries WHERE place = $1", &[&place(programme, seq)]).await?;
    row.map(|row| hash(&row, 0)).transpose()
}

pub(crate) async fn erase_words(link: &Link, programme: i64, seq: u64, by: u64) -> Told<()> {
    let sql = "UPDATE entries SET words = NULL, words_salt = NULL, blobs = NULL, erased_by = $2 \
               WHERE place = $1 AND words IS NOT NULL";
    link.run(sql, &[&place(programme, seq), &signed(by)]).await?;
    for orphan in super::blobs::delete_references(link, programme, seq).await? {
        if let Some(blob) = super::blobs::blob(link, &orphan).await? {
            super::blobs::delete_blob(link, blob.number).await?;
        }
    }
    Ok(())
}

/// Notes acts, of programmes whose heads are locked.
pub(crate) async fn insert_acts(link: &Link, acts: &[(i64, &str, Receipt)]) -> Told<()> {
    let sql = "INSERT INTO acts (programme, act, first_seq, size) \
               SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[])";
    let programmes: Vec<i64> = acts.iter().map(|(programme, _, _)| *programme).collect();
    let names: Vec<&str> = acts.iter().map(|(_, act, _)| *act).collect();
    let firsts: Vec<i64> = acts.iter().map(|(_, _, receipt)| signed(receipt.first_seq)).collect();
    let sizes: Vec<i64> = acts.iter().map(|(_, _, receipt)| signed(receipt.size)).collect();
    link.run(sql, &[&programmes, &names, &firsts, &sizes]).await.map(drop)
}

pub(crate) async fn act(link: &Link, programme: i64, act: &str) -> Told<Option<Receipt>> {
    let sql = "SELECT first_seq, size FROM acts WHERE programme = $1 AND act = $2";
    link.row(sql, &[&programme, &act]).await?.map(|row| receipt(&row, 0)).transpose()
}

/// Which of these acts were done before, and what they did.
pub(crate) async fn acts_done(link: &Link, programmes: &[i64], acts: &[&str]) -> Told<Vec<(i64, String, Receipt)>> {
    let sql = "SELECT a.programme, a.act, a.first_seq, a.size FROM acts a \
               JOIN unnest($1::bigint[], $2::text[]) AS asked (programme, act) USING (programme, act)";
    let rows = link.rows(sql, &[&programmes, &acts]).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?, receipt(row, 2)?))).collect()
}

pub(crate) async fn acts(link: &Link, programme: i64) -> Told<Vec<(String, Receipt)>> {
    let sql = "SELECT act, first_seq, size FROM acts WHERE programme = $1 ORDER BY act";
    link.rows(sql, &[&programme]).await?.iter().map(|row| Ok((row.try_get(0)?, receipt(row, 1)?))).collect()
}

fn receipt(row: &Row, column: usize) -> Told<Receipt> {
    let size = column.saturating_add(1);
    Ok(Receipt { first_seq: unsigned(row.try_get(column)?), size: unsigned(row.try_get(size)?) })
}

pub(crate) async fn insert_checkpoint(link: &Link, programme: i64, size: u64, note: &str) -> Told<()> {
    let sql = "INSERT INTO checkpoints (programme, size, note) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    link.run(sql, &[&programme, &signed(size), &note]).await.map(drop)
}

pub(crate) async fn checkpoints(link: &Link, programme: i64) -> Told<Vec<(u64, String)>> {
    let rows =
        link.rows("SELECT size, note FROM checkpoints WHERE programme = $1 ORDER BY size", &[&programme]).await?;
    rows.iter().map(|row| Ok((unsigned(row.try_get(0)?), row.try_get(1)?))).collect()
}

pub(crate) async fn checkpoint_at(link: &Link, programme: i64, size: u64) -> Told<Option<String>> {
    let sql = "SELECT note FROM checkpoints WHERE programme = $1 AND size = $2";
    link.row(sql, &[&programme, &signed(size)]).await?.map(|row| Ok(row.try_get(0)?)).transpose()
}
