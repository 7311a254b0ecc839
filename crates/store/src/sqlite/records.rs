//! Programmes, entries, acts and checkpoints.

use super::{hash, salt};
use crate::append::Receipt;
use crate::backend::{ProgrammeRow, place, signed, unsigned};
use crate::entry::EntryRow;
use record::{Frontier, Hash};
use rusqlite::types::{FromSqlError, Type, ValueRef};
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

pub(crate) fn insert_programme(
    connection: &Connection,
    (id, name, origin): (&str, &str, &str),
    signing_key: &[u8; 32],
) -> Result<()> {
    let sql = "INSERT INTO programmes (id, name, origin, signing_key, size, frontier) VALUES (?1, ?2, ?3, ?4, 0, ?5)";
    let frontier = Frontier::new().to_bytes();
    connection.prepare_cached(sql)?.execute(params![id, name, origin, signing_key, frontier]).map(drop)
}

const PROGRAMME: &str = "SELECT number, id, name, origin, signing_key, frontier FROM programmes";

pub(crate) fn programmes(connection: &Connection) -> Result<Vec<ProgrammeRow>> {
    connection.prepare_cached(&format!("{PROGRAMME} ORDER BY number"))?.query_map([], programme_row)?.collect()
}

pub(crate) fn programme(connection: &Connection, id: &str) -> Result<Option<ProgrammeRow>> {
    connection.prepare_cached(&format!("{PROGRAMME} WHERE id = ?1"))?.query_row([id], programme_row).optional()
}

fn programme_row(row: &Row<'_>) -> Result<ProgrammeRow> {
    let frontier = Frontier::from_bytes(row.get_ref(5)?.as_blob()?)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(5, Type::Blob, Box::new(error)))?;
    let (number, id, name, origin, signing_key) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
    Ok(ProgrammeRow { number, id, name, origin, signing_key, frontier })
}

pub(crate) fn update_frontier(connection: &Connection, programme: i64, frontier: &Frontier) -> Result<()> {
    let sql = "UPDATE programmes SET size = ?2, frontier = ?3 WHERE number = ?1";
    let values = params![programme, signed(frontier.size()), frontier.to_bytes()];
    connection.prepare_cached(sql)?.execute(values).map(drop)
}

/// How many entries lie there, counted by the last one.
pub(crate) fn entries_end(connection: &Connection, programme: i64) -> Result<u64> {
    let sql = "SELECT max(place) + 1 - ?1 FROM entries WHERE place >= ?1 AND place < ?2";
    let span = [place(programme, 0), place(programme.saturating_add(1), 0)];
    connection
        .prepare_cached(sql)?
        .query_row(span, |row| row.get::<_, Option<i64>>(0))
        .map(|n| unsigned(n.unwrap_or(0)))
}

pub(crate) fn insert_entry(connection: &Connection, programme: i64, entry: &EntryRow<'_>) -> Result<()> {
    let sql = "INSERT INTO entries (place, at, actor, kind, facts, facts_salt, words, words_salt, words_commitment, blobs, \
               erased_by, leaf) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    connection
        .prepare_cached(sql)?
        .execute(params![
            place(programme, entry.seq),
            entry.at,
            entry.actor,
            entry.kind,
            entry.facts,
            entry.facts_salt.0,
            entry.words.map(|(text, _)| text),
            entry.words.map(|(_, salt)| salt.0),
            entry.words_commitment.map(|hash| hash.0),
            Some(entry.blobs).filter(|blobs| !blobs.is_empty()),
            entry.erased_by.map(signed),
            entry.leaf.0,
        ])
        .map(drop)
}

/// Gives each entry from `from` to before `to` to `each`, which says whether to go on.
pub(crate) fn entries(
    connection: &Connection,
    programme: i64,
    (from, to): (u64, u64),
    each: &mut dyn FnMut(&EntryRow<'_>) -> bool,
) -> Result<()> {
    let sql = "SELECT place, at, actor, kind, facts, facts_salt, words, words_salt, words_commitment, blobs, erased_by, leaf \
               FROM entries WHERE place >= ?1 AND place < ?2 ORDER BY place";
    let start = place(programme, 0);
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([place(programme, from), place(programme, to)])?;
    while let Some(row) = rows.next()? {
        if !each(&entry_row(row, start)?) {
            break;
        }
    }
    Ok(())
}

fn entry_row<'a>(row: &'a Row<'_>, start: i64) -> Result<EntryRow<'a>> {
    let text = |column: usize| -> Result<&'a str> { Ok(row.get_ref(column)?.as_str()?) };
    let words = match row.get_ref(6)? {
        ValueRef::Null => None,
        words => Some((words.as_str()?, salt(row.get_ref(7)?)?)),
    };
    Ok(EntryRow {
        seq: unsigned(row.get::<_, i64>(0)?.saturating_sub(start)),
        at: row.get(1)?,
        actor: text(2)?,
        kind: text(3)?,
        facts: text(4)?,
        facts_salt: salt(row.get_ref(5)?)?,
        words,
        words_commitment: maybe(row.get_ref(8)?, hash)?,
        blobs: row.get_ref(9)?.as_blob_or_null()?.unwrap_or(&[]),
        erased_by: maybe(row.get_ref(10)?, |value| value.as_i64())?.map(unsigned),
        leaf: hash(row.get_ref(11)?)?,
    })
}

fn maybe<'a, T>(
    value: ValueRef<'a>,
    read: impl FnOnce(ValueRef<'a>) -> std::result::Result<T, FromSqlError>,
) -> std::result::Result<Option<T>, FromSqlError> {
    match value {
        ValueRef::Null => Ok(None),
        value => read(value).map(Some),
    }
}

/// Gives each leaf's hash from `from` to before `to`.
pub(crate) fn leaves(
    connection: &Connection,
    programme: i64,
    (from, to): (u64, u64),
    each: &mut dyn FnMut(Hash),
) -> Result<()> {
    let sql = "SELECT leaf FROM entries WHERE place >= ?1 AND place < ?2 ORDER BY place";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([place(programme, from), place(programme, to)])?;
    while let Some(row) = rows.next()? {
        each(hash(row.get_ref(0)?)?);
    }
    Ok(())
}

fn erase_words(connection: &Connection, programme: i64, seq: u64, by: u64) -> Result<()> {
    let sql = "UPDATE entries SET words = NULL, words_salt = NULL, blobs = NULL, erased_by = ?2 \
               WHERE place = ?1 AND words IS NOT NULL";
    connection.prepare_cached(sql)?.execute([place(programme, seq), signed(by)]).map(drop)
}

/// Erases the words of an entry, and the blobs to which nothing else refers. The bytes are overwritten, not just unlinked.
pub(crate) fn erase(connection: &Connection, programme: i64, seq: u64, by: u64) -> Result<()> {
    connection.pragma_update(None, "secure_delete", true)?;
    erase_words(connection, programme, seq, by)?;
    for orphan in super::delete_references(connection, programme, seq)? {
        if let Some(blob) = super::blob(connection, &orphan)? {
            super::delete_blob(connection, blob.number)?;
        }
    }
    connection.pragma_update(None, "secure_delete", false)
}

/// Notes an act; false if it was noted before.
pub(crate) fn insert_act(connection: &Connection, programme: i64, act: &str, receipt: Receipt) -> Result<bool> {
    let sql = "INSERT INTO acts (programme, act, first_seq, size) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
    let values = params![programme, act, signed(receipt.first_seq), signed(receipt.size)];
    Ok(connection.prepare_cached(sql)?.execute(values)? == 1)
}

pub(crate) fn act(connection: &Connection, programme: i64, act: &str) -> Result<Option<Receipt>> {
    let sql = "SELECT first_seq, size FROM acts WHERE programme = ?1 AND act = ?2";
    let receipt = |row: &Row<'_>| Ok(Receipt { first_seq: unsigned(row.get(0)?), size: unsigned(row.get(1)?) });
    connection.prepare_cached(sql)?.query_row(params![programme, act], receipt).optional()
}

pub(crate) fn acts(connection: &Connection, programme: i64) -> Result<Vec<(String, Receipt)>> {
    let sql = "SELECT act, first_seq, size FROM acts WHERE programme = ?1 ORDER BY act";
    let act =
        |row: &Row<'_>| Ok((row.get(0)?, Receipt { first_seq: unsigned(row.get(1)?), size: unsigned(row.get(2)?) }));
    connection.prepare_cached(sql)?.query_map([programme], act)?.collect()
}

pub(crate) fn insert_checkpoint(connection: &Connection, programme: i64, size: u64, note: &str) -> Result<()> {
    let sql = "INSERT INTO checkpoints (programme, size, note) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    connection.prepare_cached(sql)?.execute(params![programme, signed(size), note]).map(drop)
}

pub(crate) fn checkpoints(connection: &Connection, programme: i64) -> Result<Vec<(u64, String)>> {
    let sql = "SELECT size, note FROM checkpoints WHERE programme = ?1 ORDER BY size";
    let row = |row: &Row<'_>| Ok((unsigned(row.get(0)?), row.get(1)?));
    connection.prepare_cached(sql)?.query_map([programme], row)?.collect()
}

pub(crate) fn checkpoint_at(connection: &Connection, programme: i64, size: u64) -> Result<Option<String>> {
    let sql = "SELECT note FROM checkpoints WHERE programme = ?1 AND size = ?2";
    connection.prepare_cached(sql)?.query_row([programme, signed(size)], |row| row.get(0)).optional()
}
