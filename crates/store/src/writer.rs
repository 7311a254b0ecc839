//! The one thread that writes: what has queued up goes into one transaction, and is answered once that is on disk.

use crate::append::{Append, Appended, NewEntry, Receipt};
use crate::error::{AppendError, StoreError, told};
use crate::pending::Reply;
use crate::sqlite::{self, Chained};
use crate::store::{Head, Heads};
use record::Frontier;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::PathBuf;
use tokio::sync::mpsc::UnboundedReceiver;

/// How many writes one transaction takes at most, so that the first of them does not wait for ever.
const BATCH: usize = 2048;

/// A write in the queue.
pub(crate) enum Job {
    /// Entries for a record.
    Append(Append),
    /// Anything else.
    Work(Work),
}

pub(crate) type Work = Box<dyn FnOnce(&mut Tables) -> Tell + Send>;

/// Sends the answer, told whether what was done is on disk.
pub(crate) type Tell = Box<dyn FnOnce(Result<(), StoreError>)>;

/// An answer that waits for the end of its batch.
enum Answer {
    Append(Reply<Appended, AppendError>, Result<Appended, AppendError>),
    Work(Tell),
}

impl Answer {
    // Whoever asked may have stopped waiting: that is their affair.
    fn tell(self, outcome: Result<(), StoreError>) {
        match (self, outcome) {
            (Self::Append(reply, result), Ok(())) => drop(reply.send(result)),
            (Self::Append(reply, _), Err(error)) => drop(reply.send(Err(error.into()))),
            (Self::Work(tell), outcome) => tell(outcome),
        }
    }
}

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

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn told(&self, error: &rusqlite::Error) -> StoreError {
        told(&self.path, error)
    }

    /// The head of a record as it will be once the batch is on disk.
    pub(crate) fn head(&mut self, programme: &str) -> Result<(i64, Head), StoreError> {
        let tip = self.tip(programme)?;
        Ok((tip.number, Head { size: tip.frontier.size(), root: tip.frontier.root() }))
    }

    fn tip(&mut self, programme: &str) -> Result<&mut Tip, StoreError> {
        if !self.heads.contains_key(programme) {
            let row = sqlite::programme(&self.connection, programme).map_err(|error| self.told(&error))?;
            let row = row.ok_or_else(|| StoreError::NoSuchProgramme { id: programme.to_string() })?;
            let end = sqlite::entries_end(&self.connection, row.number).map_err(|error| self.told(&error))?;
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

    /// Asks that, after this batch, the log that still holds erased bytes be emptied.
    pub(crate) fn note_erasure(&mut self) {
        self.has_erased = true;
    }

    /// Appends, or refuses before anything is written. A [`StoreError`] other than an unknown programme may leave half an
    /// append behind, and ends the batch.
    fn append(&mut self, request: &Append) -> Result<Appended, AppendError> {
        let tip = self.tip(&request.programme)?;
        let (number, size) = (tip.number, tip.frontier.size());
        if size != request.expected_size {
            return self.repeated(number, request)?.ok_or(AppendError::Conflict { size });
        }
        let chained = self.chain(size, &request.entries)?;
        let receipt = Receipt { first_seq: size, size: size.saturating_add(chained.len() as u64) };
        if let Some(act) = &request.act
            && !sqlite::insert_act(&self.connection, number, act, receipt).map_err(|error| self.told(&error))?
        {
            return self.repeated(number, request)?.ok_or(AppendError::Conflict { size });
        }
        for chained in &chained {
            self.insert(number, chained).map_err(|error| self.told(&error))?;
        }
        if !chained.is_empty() {
            let tip = self.tip(&request.programme)?;
            tip.frontier.extend(chained.iter().map(|chained| chained.leaf));
            tip.is_ahead = true;
        }
        Ok(Appended { first_seq: receipt.first_seq, size: receipt.size, is_repeated: false })
    }

    fn repeated(&self, programme: i64, request: &Append) -> Result<Option<Appended>, StoreError> {
        let Some(act) = &request.act else { return Ok(None) };
        let receipt = sqlite::act(&self.connection, programme, act).map_err(|error| self.told(&error))?;
        Ok(receipt.map(|Receipt { first_seq, size }| Appended { first_seq, size, is_repeated: true }))
    }

    fn chain<'a>(&self, size: u64, entries: &'a [NewEntry]) -> Result<Vec<Chained<'a>>, AppendError> {
        (size..)
            .zip(entries)
            .map(|(seq, entry)| {
                for blob in entry.words.iter().flat_map(|words| &words.blobs) {
                    let found = sqlite::blob(&self.connection, blob).map_err(|error| self.told(&error))?;
                    found.ok_or(AppendError::NoSuchBlob(*blob))?;
                }
                let words_commitment = entry.words_commitment();
                let leaf = entry.bound(seq, words_commitment).leaf_hash()?;
                Ok(Chained { seq, entry, words_commitment, leaf })
            })
            .collect()
    }

    fn insert(&self, programme: i64, chained: &Chained<'_>) -> rusqlite::Result<()> {
        sqlite::insert_entry(&self.connection, programme, chained)?;
        let mut blobs = chained.entry.words.iter().flat_map(|words| &words.blobs);
        blobs.try_for_each(|blob| sqlite::insert_reference(&self.connection, blob, programme, chained.seq))
    }

    /// Does work that leaves nothing behind if it fails.
    pub(crate) fn within_savepoint<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
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

    fn begin(&self) -> Result<(), StoreError> {
        self.run("BEGIN IMMEDIATE")
    }

    fn commit(&self) -> Result<(), StoreError> {
        let ahead = self.heads.values().filter(|tip| tip.is_ahead);
        for tip in ahead {
            let update = sqlite::update_frontier(&self.connection, tip.number, &tip.frontier);
            update.map_err(|error| self.told(&error))?;
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

    fn run(&self, sql: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(sql)
            .and_then(|mut it| it.execute([]))
            .map(drop)
            .map_err(|error| self.told(&error))
    }

    fn publish(&mut self, heads: &Heads) {
        for (programme, tip) in self.heads.iter_mut().filter(|(_, tip)| tip.is_ahead) {
            tip.is_ahead = false;
            heads.publish(programme, Head { size: tip.frontier.size(), root: tip.frontier.root() });
        }
    }
}

/// Writes what is queued until nobody can queue any more.
pub(crate) fn write_until_closed(mut tables: Tables, mut queue: UnboundedReceiver<Job>, heads: &Heads) {
    while let Some(first) = queue.blocking_recv() {
        let mut batch = vec![first];
        while batch.len() < BATCH
            && let Ok(next) = queue.try_recv()
        {
            batch.push(next);
        }
        write(&mut tables, batch, heads);
    }
}

fn write(tables: &mut Tables, batch: Vec<Job>, heads: &Heads) {
    let mut outcome = tables.begin();
    let mut answers = Vec::with_capacity(batch.len());
    for job in batch {
        // After a failure nothing more of this batch is tried: all of it is answered with the same reason.
        let refusal = outcome.as_ref().err().cloned();
        answers.push(match (job, refusal) {
            (Job::Append(request), Some(refusal)) => Answer::Append(request.reply, Err(refusal.into())),
            (Job::Append(request), None) => {
                let result = tables.append(&request);
                if let Err(AppendError::Store(error)) = &result
                    && !matches!(error, StoreError::NoSuchProgramme { .. })
                {
                    outcome = Err(error.clone());
                }
                Answer::Append(request.reply, result)
            }
            (Job::Work(work), _) => Answer::Work(work(tables)),
        });
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
    answers.into_iter().for_each(|answer| answer.tell(outcome.clone()));
}
