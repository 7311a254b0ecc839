//! One transaction of the writer: the heads that it moves are locked first, then entries are chained in memory and written in
//! one statement for all.

use super::link::{Link, wait};
use super::{Fault, Told, blobs, people, records};
use crate::append::{Append, Appended, Chained, NewEntry, Receipt};
use crate::backend::{Answer, ProgrammeRow, Writing, place};
use crate::blobs::Blob;
use crate::entry::StoredEntry;
use crate::error::{AppendError, StoreError};
use crate::people::Session;
use crate::queue::{Job, Outcome, Work};
use crate::store::Head;
use record::{Frontier, Hash};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tokio::try_join;

/// A transaction.
pub(crate) struct Batch<'a> {
    link: &'a Link,
    place: &'a Path,
    tips: BTreeMap<String, Tip>,
    whole: &'a mut BTreeSet<i64>,
    is_again: bool,
    has_erased: bool,
    lost: Option<Fault>,
}

/// A record whose head is ours until the transaction ends.
struct Tip {
    row: ProgrammeRow,
    is_ahead: bool,
}

/// What a run of appends needs to know from the database, asked at once.
struct Known {
    acts: BTreeMap<(i64, String), Receipt>,
    blobs: BTreeSet<Hash>,
}

/// What a run of appends writes.
#[derive(Default)]
struct Rows<'a> {
    entries: Vec<(i64, Chained<'a>)>,
    acts: Vec<(i64, &'a str, Receipt)>,
}

impl<'a> Batch<'a> {
    pub(crate) fn new(link: &'a Link, place: &'a Path, whole: &'a mut BTreeSet<i64>, is_again: bool) -> Self {
        Self { link, place, tips: BTreeMap::new(), whole, is_again, has_erased: false, lost: None }
    }

    /// Begins, with all the heads that the appends will move: always in one order, so that two servers never wait for each other.
    pub(crate) fn begin(&mut self, jobs: &[Job]) -> Told<()> {
        let ids: BTreeSet<&str> = appends(jobs).map(|request| request.programme.as_str()).collect();
        let ids: Vec<&str> = ids.into_iter().collect();
        let link = self.link;
        if ids.is_empty() {
            return wait(link.script("BEGIN"));
        }
        let ((), rows) = wait(async { try_join!(link.script("BEGIN"), records::locked_programmes(link, &ids)) })?;
        rows.into_iter().for_each(|row| self.hold(row));
        Ok(())
    }

    fn hold(&mut self, row: ProgrammeRow) {
        self.tips.entry(row.id.clone()).or_insert(Tip { row, is_ahead: false });
    }

    /// Appends a run of requests, each or its refusal. Nothing is written for those that are refused.
    pub(crate) fn append(&mut self, jobs: &[Job]) -> Told<Vec<Outcome>> {
        let mut known = self.known(jobs)?;
        let mut rows = Rows::default();
        let mut outcomes = Vec::with_capacity(jobs.len());
        for request in appends(jobs) {
            let outcome = match self.must_be_whole(&request.programme)? {
                Ok(()) => self.decide(request, &mut known, &mut rows)?,
                Err(error) => Err(error.into()),
            };
            request.fate.decided(&outcome);
            outcomes.push(outcome);
        }
        self.insert(&rows)?;
        Ok(outcomes)
    }

    fn known(&self, jobs: &[Job]) -> Told<Known> {
        let mut asked = (Vec::new(), Vec::new());
        for request in appends(jobs) {
            if let (Some(act), Some(tip)) = (&request.act, self.tips.get(&request.programme)) {
                asked.0.push(tip.row.number);
                asked.1.push(act.as_str());
            }
        }
        let entries = appends(jobs).flat_map(|request| &request.entries);
        let names: BTreeSet<&[u8]> = entries.flat_map(NewEntry::blobs).map(|hash| hash.0.as_slice()).collect();
        let names: Vec<&[u8]> = names.into_iter().collect();
        let acts = async {
            if asked.0.is_empty() { Ok(Vec::new()) } else { records::acts_done(self.link, &asked.0, &asked.1).await }
        };
        let blobs =
            async { if names.is_empty() { Ok(Vec::new()) } else { blobs::blobs_here(self.link, &names).await } };
        let (acts, blobs) = wait(async { try_join!(acts, blobs) })?;
        let acts = acts.into_iter().map(|(programme, act, receipt)| ((programme, act), receipt)).collect();
        Ok(Known { acts, blobs: blobs.into_iter().collect() })
    }

    /// A record whose last entry does not agree with its head is not appended to. Looked at once by each server.
    fn must_be_whole(&mut self, programme: &str) -> Told<Result<(), StoreError>> {
        let Some(tip) = self.tips.get(programme) else {
            return Ok(Err(StoreError::NoSuchProgramme { id: programme.to_string() }));
        };
        let (number, size) = (tip.row.number, tip.row.frontier.size());
        if tip.is_ahead || self.whole.contains(&number) {
            return Ok(Ok(()));
        }
        let end = wait(records::entries_end(self.link, number))?;
        if end != size {
            let detail = format!("the record of {programme} says {size} entries and holds {end}");
            return Ok(Err(StoreError::Damaged { path: self.place.to_path_buf(), detail }));
        }
        self.whole.insert(number);
        Ok(Ok(()))
    }

    fn decide<'r>(&mut self, request: &'r Append, known: &mut Known, rows: &mut Rows<'r>) -> Told<Outcome> {
        let Some(tip) = self.tips.get_mut(&request.programme) else {
            return Ok(Err(StoreError::NoSuchProgramme { id: request.programme.clone() }.into()));
        };
        let (number, size) = (tip.row.number, tip.row.frontier.size());
        let chained = match Chained::row(request.expected_size, &request.entries) {
            Ok(chained) => chained,
            Err(error) => return Ok(Err(error)),
        };
        let grown = request.expected_size.saturating_add(u64::try_from(chained.len()).unwrap_or(u64::MAX));
        let receipt = Receipt { first_seq: request.expected_size, size: grown };
        let done = Appended { first_seq: receipt.first_seq, size: receipt.size, is_repeated: false };
        if self.is_again
            && size >= grown
            && let Some(last) = chained.last()
            && wait(records::leaf(self.link, number, last.seq))? == Some(last.leaf)
        {
            // The attempt whose answer was lost had reached the disk.
            return Ok(Ok(done));
        }
        let act = request.act.as_deref();
        if let Some(receipt) = act.and_then(|act| known.acts.get(&(number, act.to_string()))) {
            return Ok(Ok(Appended::again(*receipt)));
        }
        if size != request.expected_size || request.is_groundless() {
            return Ok(Err(AppendError::Conflict { size }));
        }
        if let Some(missing) = request.entries.iter().flat_map(NewEntry::blobs).find(|it| !known.blobs.contains(it)) {
            return Ok(Err(AppendError::NoSuchBlob(*missing)));
        }
        if let Some(act) = act {
            known.acts.insert((number, act.to_string()), receipt);
            rows.acts.push((number, act, receipt));
        }
        tip.row.frontier.extend(chained.iter().map(|chained| chained.leaf));
        tip.is_ahead |= !chained.is_empty();
        rows.entries.extend(chained.into_iter().map(|chained| (number, chained)));
        Ok(Ok(done))
    }

    fn insert(&self, rows: &Rows<'_>) -> Told<()> {
        let link = self.link;
        let references = rows.entries.iter().flat_map(|(programme, chained)| {
            let place = place(*programme, chained.seq);
            chained.entry.blobs().map(move |blob| (blob.0.as_slice(), place))
        });
        let (names, places): (Vec<&[u8]>, Vec<i64>) = references.unzip();
        let chained: Vec<_> = rows.entries.iter().map(|(programme, chained)| (*programme, chained.as_row())).collect();
        let entries = async { if chained.is_empty() { Ok(()) } else { records::insert_entries(link, &chained).await } };
        let acts = async { if rows.acts.is_empty() { Ok(()) } else { records::insert_acts(link, &rows.acts).await } };
        let references =
            async { if names.is_empty() { Ok(()) } else { blobs::insert_references(link, &names, &places).await } };
        wait(async { try_join!(entries, acts, references) }).map(drop)
    }

    /// Does work that leaves nothing behind if it fails. Where the way to the database is lost, the whole batch fails.
    pub(crate) fn within_savepoint(&mut self, work: &mut dyn Work) -> Told<()> {
        wait(self.link.script("SAVEPOINT work"))?;
        let held: BTreeSet<String> = self.tips.keys().cloned().collect();
        let result = work.run(self);
        if let Some(lost) = self.lost.take() {
            return Err(lost);
        }
        match result {
            Ok(()) => wait(self.link.script("RELEASE work")),
            Err(_) => {
                // Locks taken since then are given back too.
                self.tips.retain(|id, _| held.contains(id));
                wait(self.link.script("ROLLBACK TO work; RELEASE work"))
            }
        }
    }

    /// Writes the heads down and wakes the other servers.
    pub(crate) fn end(&self) -> Told<()> {
        let ahead = self.tips.values().filter(|tip| tip.is_ahead);
        let mut is_grown = false;
        for tip in ahead {
            is_grown = true;
            wait(records::update_frontier(self.link, tip.row.number, &tip.row.frontier))?;
        }
        if is_grown { wait(self.link.script(super::follower::NOTIFY)) } else { Ok(()) }
    }

    /// The heads that this transaction moves.
    pub(crate) fn heads(&self) -> Vec<(String, Head)> {
        let ahead = self.tips.iter().filter(|(_, tip)| tip.is_ahead);
        let head = |frontier: &Frontier| Head { size: frontier.size(), root: frontier.root() };
        ahead.map(|(id, tip)| (id.clone(), head(&tip.row.frontier))).collect()
    }

    pub(crate) fn has_erased(&self) -> bool {
        self.has_erased
    }

    fn did<T>(&mut self, told: Told<T>) -> Answer<T> {
        told.map_err(|fault| {
            let error = fault.told(self.place);
            if fault.is_passing() {
                self.lost = Some(fault);
            }
            error
        })
    }

    fn refused(&self, detail: &str) -> StoreError {
        StoreError::Refused { path: self.place.to_path_buf(), detail: detail.to_string() }
    }
}

fn appends(jobs: &[Job]) -> impl Iterator<Item = &Append> {
    jobs.iter().filter_map(|job| match job {
        Job::Append(request) => Some(request),
        Job::Work(_) => None,
    })
}

impl Writing for Batch<'_> {
    fn programme(&mut self, id: &str) -> Answer<ProgrammeRow> {
        if !self.tips.contains_key(id) {
            let rows = wait(records::locked_programmes(self.link, &[id]));
            self.did(rows)?.into_iter().for_each(|row| self.hold(row));
        }
        let whole = self.must_be_whole(id);
        self.did(whole)??;
        let missing = || StoreError::NoSuchProgramme { id: id.to_string() };
        self.tips.get(id).map(|tip| tip.row.clone()).ok_or_else(missing)
    }

    fn insert_programme(&mut self, named: (&str, &str, &str), signing_key: &[u8; 32]) -> Answer<()> {
        let created = wait(records::insert_programme(self.link, named, signing_key));
        if self.did(created)? { Ok(()) } else { Err(self.refused("there is a programme of that id already")) }
    }

    fn insert_entries(&mut self, programme: &str, entries: &[StoredEntry]) -> Answer<()> {
        let number = Writing::programme(self, programme)?.number;
        let joined: Vec<Vec<u8>> = entries.iter().map(StoredEntry::blobs).collect();
        let rows: Vec<_> = entries.iter().zip(&joined).map(|(entry, joined)| (number, entry.as_row(joined))).collect();
        let references = entries.iter().flat_map(|entry| {
            let place = place(number, entry.seq);
            entry.words.iter().flat_map(|words| &words.blobs).map(move |blob| (blob.0.as_slice(), place))
        });
        let (names, places): (Vec<&[u8]>, Vec<i64>) = references.unzip();
        let told = wait(async {
            records::insert_entries(self.link, &rows).await?;
            blobs::insert_references(self.link, &names, &places).await
        });
        self.did(told)?;
        if let Some(tip) = self.tips.get_mut(programme) {
            tip.row.frontier.extend(entries.iter().map(|entry| entry.leaf));
            tip.is_ahead = true;
        }
        Ok(())
    }

    fn insert_act(&mut self, programme: i64, act: &str, receipt: Receipt) -> Answer<()> {
        let told = wait(records::insert_acts(self.link, &[(programme, act, receipt)]));
        self.did(told)
    }

    fn insert_checkpoint(&mut self, programme: i64, size: u64, note: &str) -> Answer<()> {
        let told = wait(records::insert_checkpoint(self.link, programme, size, note));
        self.did(told)
    }

    fn erase_words(&mut self, programme: i64, seq: u64, by: u64) -> Answer<()> {
        self.has_erased = true;
        let told = wait(records::erase_words(self.link, programme, seq, by));
        self.did(told)
    }

    fn insert_blob(&mut self) -> Answer<i64> {
        let told = wait(blobs::insert_blob(self.link));
        self.did(told)
    }

    fn insert_piece(&mut self, blob: i64, piece: u64, data: &[u8]) -> Answer<()> {
        let told = wait(blobs::insert_piece(self.link, blob, piece, data));
        self.did(told)
    }

    fn name_blob(&mut self, blob: Blob) -> Answer<Blob> {
        let told = wait(async {
            if blobs::name_blob(self.link, blob.number, &blob.sha256, blob.size).await? {
                return Ok(blob);
            }
            blobs::delete_blob(self.link, blob.number).await?;
            let kept = blobs::blob(self.link, &blob.sha256).await?;
            kept.ok_or(Fault::Shape("a blob was taken away while it was put again"))
        });
        self.did(told)
    }

    fn delete_blob(&mut self, blob: i64) -> Answer<()> {
        let told = wait(blobs::delete_blob(self.link, blob));
        self.did(told)
    }

    fn delete_unreferenced_blobs(&mut self) -> Answer<()> {
        let told = wait(async {
            for blob in blobs::unreferenced_blobs(self.link).await? {
                blobs::delete_blob(self.link, blob).await?;
            }
            Ok(())
        });
        self.did(told)
    }

    fn insert_session(&mut self, session: &Session) -> Answer<()> {
        let told = wait(people::insert_session(self.link, session));
        self.did(told)
    }

    fn update_session(&mut self, token_hash: &[u8; 32], seen: i64, expires: i64) -> Answer<()> {
        let told = wait(people::update_session(self.link, token_hash, seen, expires));
        self.did(told)
    }

    fn delete_session(&mut self, token_hash: &[u8; 32]) -> Answer<()> {
        let told = wait(people::delete_session(self.link, token_hash));
        self.did(told)
    }

    fn delete_sessions_of(&mut self, person: &str) -> Answer<()> {
        let told = wait(people::delete_sessions_of(self.link, person));
        self.did(told)
    }

    fn delete_expired_sessions(&mut self, at: i64) -> Answer<()> {
        let told = wait(people::delete_expired_sessions(self.link, at));
        self.did(told)
    }

    fn insert_preference(&mut self, person: &str, name: &str, value: &str) -> Answer<()> {
        let told = wait(people::insert_preference(self.link, person, name, value));
        self.did(told)
    }

    fn delete_preference(&mut self, person: &str, name: &str) -> Answer<()> {
        let told = wait(people::delete_preference(self.link, person, name));
        self.did(told)
    }

    #[cfg(test)]
    fn run(&mut self, sql: &str) -> Answer<()> {
        let told = wait(self.link.script(sql));
        self.did(told)
    }
}
