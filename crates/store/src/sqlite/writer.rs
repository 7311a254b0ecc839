//! The one thread that writes: what has queued up goes into one transaction, and is answered once that is on disk.

use crate::append::{Append, Appended, Chained, NewEntry, Receipt};
use crate::backend::{Answer, ProgrammeRow, Writing};
use crate::blobs::Blob;
use crate::entry::StoredEntry;
use crate::error::{AppendError, StoreError, told};
use crate::heads::Heads;
use crate::people::Session;
use crate::queue::{Job, Outcome, answer, next_batch};
use crate::sqlite;
use crate::store::Head;
use record::Frontier;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::PathBuf;
use tokio::sync::mpsc::UnboundedReceiver;

/// The database as the writer sees it, with the heads of the records that it has touched.
pub(crate) struct Tables {
    connection: Connection,
    path: PathBuf,
    heads: BTreeMap<String, Tip>,
    has_erased: bool,
}

/// A record's right edge in memory, ahead of the stored one until the batch ends.
struct Tip {
    number: i64,
    frontier: Frontier,
    is_ahead: bool,
}

impl Tables {
    pub(crate) fn new(connection: Connection, path: PathBuf) -> Self {
        Self { connection, path, heads: BTreeMap::new(), has_erased: false }
    }

    fn told(&self, error: &rusqlite::Error) -> StoreError {
        told(&self.path, error)
    }

    fn did<T>(&self, result: rusqlite::Result<T>) -> Answer<T> {
        result.map_err(|error| self.told(&error))
    }

    fn tip(&mut self, programme: &str) -> Answer<&mut Tip> {
        if !self.heads.contains_key(programme) {
            let row = self.did(sqlite::programme(&self.connection, programme))?;
            let row = row.ok_or_else(|| StoreError::NoSuchProgramme { id: programme.to_string() })?;
            let end = self.did(sqlite::entries_end(&self.connection, row.number))?;
            if end != row.frontier.size() {
                let detail = format!("the record of {programme} says {} entries and holds {end}", row.frontier.size());
                return Err(StoreError::Damaged { path: self.path.clone(), detail });
            }
            let tip = Tip { number: row.number, frontier: row.frontier, is_ahead: false };
            self.heads.insert(programme.to_string(), tip);
        }
        let missing = || StoreError::NoSuchProgramme { id: programme.to_string() };
        self.heads.get_mut(programme).ok_or_else(missing)
    }

    /// Appends, or refuses before anything is written. A [`StoreError`] other than an unknown programme may leave half an
    /// append behind, and ends the batch.
    fn append(&mut self, request: &Append) -> Outcome {
        let tip = self.tip(&request.programme)?;
        let (number, size) = (tip.number, tip.frontier.size());
        if size != request.expected_size || request.is_groundless() {
            return self.repeated(number, request)?.ok_or(AppendError::Conflict { size });
        }
        let chained = self.chain(size, &request.entries)?;
        let receipt = Receipt { first_seq: size, size: size.saturating_add(chained.len() as u64) };
        if let Some(act) = &request.act
            && !self.did(sqlite::insert_act(&self.connection, number, act, receipt))?
        {
            return self.repeated(number, request)?.ok_or(AppendError::Conflict { size });
        }
        for chained in &chained {
            self.did(self.insert(number, chained))?;
        }
        if !chained.is_empty() {
            let tip = self.tip(&request.programme)?;
            tip.frontier.extend(chained.iter().map(|chained| chained.leaf));
            tip.is_ahead = true;
        }
        Ok(Appended { first_seq: receipt.first_seq, size: receipt.size, is_repeated: false })
    }

    fn repeated(&self, programme: i64, request: &Append) -> Answer<Option<Appended>> {
        let Some(act) = &request.act else { return Ok(None) };
        let receipt = self.did(sqlite::act(&self.connection, programme, act))?;
        Ok(receipt.map(Appended::again))
    }

    fn chain<'a>(&self, size: u64, entries: &'a [NewEntry]) -> Result<Vec<Chained<'a>>, AppendError> {
        for blob in entries.iter().flat_map(NewEntry::blobs) {
            self.did(sqlite::blob(&self.connection, blob))?.ok_or(AppendError::NoSuchBlob(*blob))?;
        }
        Chained::row(size, entries)
    }

    fn insert(&self, programme: i64, chained: &Chained<'_>) -> rusqlite::Result<()> {
        sqlite::insert_entry(&self.connection, programme, &chained.as_row())?;
        let mut blobs = chained.entry.blobs();
        blobs.try_for_each(|blob| sqlite::insert_reference(&self.connection, blob, programme, chained.seq))
    }

    /// Does work that leaves nothing behind if it fails.
    fn within_savepoint(&mut self, work: impl FnOnce(&mut Self) -> Answer<()>) -> Answer<()> {
        if self.connection.is_autocommit() {
            return Err(StoreError::Closed);
        }
        self.run("SAVEPOINT work")?;
        let result = work(self);
        if self.connection.is_autocommit() {
            return result;
        }
        if result.is_err() {
            self.run("ROLLBACK TO work")?;
        }
        self.run("RELEASE work")?;
        result
    }

    fn begin(&self) -> Answer<()> {
        self.run("BEGIN IMMEDIATE")
    }

    fn commit(&self) -> Answer<()> {
        let ahead = self.heads.values().filter(|tip| tip.is_ahead);
        for tip in ahead {
            self.did(sqlite::update_frontier(&self.connection, tip.number, &tip.frontier))?;
        }
        self.run("COMMIT")
    }

    /// Takes everything since the last commit back, in the database and in memory.
    fn roll_back(&mut self) {
        self.heads.clear();
        if !self.connection.is_autocommit() {
            // Where even this fails, the next BEGIN does too, and is answered so.
            let _ = self.run("ROLLBACK");
        }
    }

    /// Empties the write-ahead log, unless someone is reading from it: then the next erasure or closing does.
    fn empty_log(&mut self) {
        if std::mem::take(&mut self.has_erased) {
            let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
    }

    fn run(&self, sql: &str) -> Answer<()> {
        self.did(self.connection.prepare_cached(sql).and_then(|mut it| it.execute([])).map(drop))
    }

    fn publish(&mut self, heads: &Heads) {
        for (programme, tip) in self.heads.iter_mut().filter(|(_, tip)| tip.is_ahead) {
            tip.is_ahead = false;
            heads.publish(programme, Head { size: tip.frontier.size(), root: tip.frontier.root() });
        }
    }
}

impl Writing for Tables {
    fn programme(&mut self, id: &str) -> Answer<ProgrammeRow> {
        let frontier = self.tip(id)?.frontier.clone();
        let row = self.did(sqlite::programme(&self.connection, id))?;
        let row = row.ok_or_else(|| StoreError::NoSuchProgramme { id: id.to_string() })?;
        Ok(ProgrammeRow { frontier, ..row })
    }

    fn insert_programme(&mut self, named: (&str, &str, &str), signing_key: &[u8; 32]) -> Answer<()> {
        self.did(sqlite::insert_programme(&self.connection, named, signing_key))
    }

    fn insert_entries(&mut self, programme: &str, entries: &[StoredEntry]) -> Answer<()> {
        let number = self.tip(programme)?.number;
        for entry in entries {
            let blobs = entry.blobs();
            self.did(sqlite::insert_entry(&self.connection, number, &entry.as_row(&blobs)))?;
            for blob in entry.words.iter().flat_map(|words| &words.blobs) {
                self.did(sqlite::insert_reference(&self.connection, blob, number, entry.seq))?;
            }
        }
        let tip = self.tip(programme)?;
        tip.frontier.extend(entries.iter().map(|entry| entry.leaf));
        tip.is_ahead = true;
        Ok(())
    }

    fn insert_act(&mut self, programme: i64, act: &str, receipt: Receipt) -> Answer<()> {
        self.did(sqlite::insert_act(&self.connection, programme, act, receipt)).map(drop)
    }

    fn insert_checkpoint(&mut self, programme: i64, size: u64, note: &str) -> Answer<()> {
        self.did(sqlite::insert_checkpoint(&self.connection, programme, size, note))
    }

    fn erase_words(&mut self, programme: i64, seq: u64, by: u64) -> Answer<()> {
        self.has_erased = true;
        self.did(sqlite::erase(&self.connection, programme, seq, by))
    }

    fn insert_blob(&mut self) -> Answer<i64> {
        self.did(sqlite::insert_blob(&self.connection))
    }

    fn insert_piece(&mut self, blob: i64, piece: u64, data: &[u8]) -> Answer<()> {
        self.did(sqlite::insert_piece(&self.connection, blob, piece, data))
    }

    fn name_blob(&mut self, blob: Blob) -> Answer<Blob> {
        if self.did(sqlite::name_blob(&self.connection, blob.number, &blob.sha256, blob.size))? {
            return Ok(blob);
        }
        self.delete_blob(blob.number)?;
        let gone = || rusqlite::Error::QueryReturnedNoRows;
        self.did(sqlite::blob(&self.connection, &blob.sha256).and_then(|kept| kept.ok_or_else(gone)))
    }

    fn delete_blob(&mut self, blob: i64) -> Answer<()> {
        self.did(sqlite::delete_blob(&self.connection, blob))
    }

    fn delete_unreferenced_blobs(&mut self) -> Answer<()> {
        let blobs = self.did(sqlite::unreferenced_blobs(&self.connection))?;
        blobs.into_iter().try_for_each(|blob| self.delete_blob(blob))
    }

    fn insert_session(&mut self, session: &Session) -> Answer<()> {
        self.did(sqlite::insert_session(&self.connection, session))
    }

    fn update_session(&mut self, token_hash: &[u8; 32], seen: i64, expires: i64) -> Answer<()> {
        self.did(sqlite::update_session(&self.connection, token_hash, seen, expires))
    }

    fn delete_session(&mut self, token_hash: &[u8; 32]) -> Answer<()> {
        self.did(sqlite::delete_session(&self.connection, token_hash))
    }

    fn delete_sessions_of(&mut self, person: &str) -> Answer<()> {
        self.did(sqlite::delete_sessions_of(&self.connection, person))
    }

    fn delete_expired_sessions(&mut self, at: i64) -> Answer<()> {
        self.did(sqlite::delete_expired_sessions(&self.connection, at))
    }

    fn insert_preference(&mut self, person: &str, name: &str, value: &str) -> Answer<()> {
        self.did(sqlite::insert_preference(&self.connection, person, name, value))
    }

    fn delete_preference(&mut self, person: &str, name: &str) -> Answer<()> {
        self.did(sqlite::delete_preference(&self.connection, person, name))
    }

    #[cfg(test)]
    fn run(&mut self, sql: &str) -> Answer<()> {
        self.did(self.connection.execute_batch(sql))
    }
}

/// Writes what is queued until nobody can queue any more.
pub(crate) fn write_until_closed(mut tables: Tables, mut queue: UnboundedReceiver<Job>, heads: &Heads) {
    while let Some(batch) = next_batch(&mut queue) {
        write(&mut tables, batch, heads);
    }
}

fn write(tables: &mut Tables, mut batch: Vec<Job>, heads: &Heads) {
    let mut outcome = tables.begin();
    let mut appended = Vec::with_capacity(batch.len());
    for job in &mut batch {
        match job {
            // After a failure nothing more of this batch is tried: all of it is answered with the same reason.
            Job::Append(_) if outcome.is_err() => {}
            Job::Append(request) => {
                let result = tables.append(request);
                request.fate.decided(&result);
                if let Err(AppendError::Store(error)) = &result
                    && !matches!(error, StoreError::NoSuchProgramme { .. })
                {
                    outcome = Err(error.clone());
                }
                appended.push(result);
            }
            // Its own failure is its own: it is told with what it keeps.
            Job::Work(work) => drop(tables.within_savepoint(|tables| work.run(tables))),
        }
        if outcome.is_ok() && tables.connection.is_autocommit() {
            // The database took the transaction back by itself, as it may when the disk is full.
            let detail = "the transaction was taken back".to_string();
            outcome = Err(StoreError::Disk { path: tables.path.clone(), detail });
        }
    }
    let outcome = outcome.and_then(|()| tables.commit());
    match outcome {
        Ok(()) => tables.publish(heads),
        Err(_) => tables.roll_back(),
    }
    tables.empty_log();
    answer(batch, appended, &outcome);
}
