//! What is appended, and what is answered.

use crate::entry::EntryRow;
use crate::error::AppendError;
use crate::pending::{Pending, Reply};
use crate::queue::{Job, Outcome};
use crate::store::Store;
use record::{Entry, Hash, Salt, commit_to_facts, commit_to_words};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// An entry to append. Its number is given by where it lands.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// Milliseconds since 1970.
    pub at: i64,
    /// Who acts: an opaque id.
    pub actor: String,
    /// The kind of event.
    pub kind: String,
    /// The facts: ids, numbers, codes; no names. Never erased.
    pub facts: String,
    /// 32 random bytes, used for nothing else.
    pub facts_salt: Salt,
    /// The words, if there are any.
    pub words: Option<NewWords>,
}

/// Words to append: names, texts, files. May be erased one day.
#[derive(Clone, Debug)]
pub struct NewWords {
    /// The text.
    pub text: String,
    /// 32 random bytes, used for nothing else.
    pub salt: Salt,
    /// The blobs that the words refer to, put before.
    pub blobs: Vec<Hash>,
}

/// Where entries landed. What it says is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The number of the first entry.
    pub first_seq: u64,
    /// How many entries the record had when these were in.
    pub size: u64,
    /// Whether the act had been done before, so that nothing was appended now.
    pub is_repeated: bool,
}

/// What an act did when it was first done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The number of the first entry it appended.
    pub first_seq: u64,
    /// How many entries the record had then.
    pub size: u64,
}

pub(crate) struct Append {
    pub programme: String,
    pub expected_size: u64,
    pub entries: Vec<NewEntry>,
    pub act: Option<String>,
    /// What became of the append on whose entries this one was decided, where that was still open.
    pub after: Option<Arc<Fate>>,
    pub fate: Arc<Fate>,
    pub reply: Reply<Appended, AppendError>,
}

impl Append {
    /// Whether what it was decided on has not come to be: then the sizes may agree, and it does not follow all the same.
    pub(crate) fn is_groundless(&self) -> bool {
        self.after.as_ref().is_some_and(|fate| fate.is(Fate::FAILED))
    }
}

/// What became of an append that was queued.
#[derive(Default)]
pub(crate) struct Fate(AtomicU8);

impl Fate {
    pub(crate) const DECIDED: u8 = 1;
    pub(crate) const LANDED: u8 = 2;
    pub(crate) const FAILED: u8 = 3;

    pub(crate) fn is(&self, fate: u8) -> bool {
        self.0.load(Ordering::SeqCst) == fate
    }

    pub(crate) fn set(&self, fate: u8) {
        self.0.store(fate, Ordering::SeqCst);
    }

    /// Its result before its batch has ended: whoever was decided on it knows whether to follow.
    pub(crate) fn decided(&self, result: &Outcome) {
        let landed = result.as_ref().is_ok_and(|done| !done.is_repeated);
        self.set(if landed { Self::DECIDED } else { Self::FAILED });
    }
}

/// The last append that was queued for each record: where it ends, and what becomes of it.
pub(crate) type Queued = Mutex<BTreeMap<String, (u64, Arc<Fate>)>>;

/// An entry with what was computed from it.
pub(crate) struct Chained<'a> {
    pub seq: u64,
    pub entry: &'a NewEntry,
    pub words_commitment: Option<Hash>,
    pub leaf: Hash,
    blobs: Vec<u8>,
}

impl NewEntry {
    /// The blobs that its words refer to.
    pub(crate) fn blobs(&self) -> impl Iterator<Item = &Hash> {
        self.words.iter().flat_map(|words| &words.blobs)
    }
}

impl<'a> Chained<'a> {
    /// Entries as they follow on a record of that size.
    pub(crate) fn row(size: u64, entries: &'a [NewEntry]) -> Result<Vec<Self>, AppendError> {
        let chained = |(seq, entry): (u64, &'a NewEntry)| {
            let words = entry.words.as_ref();
            let words_commitment = words.map(|words| commit_to_words(&words.salt, &words.blobs, &words.text));
            let facts = commit_to_facts(&entry.facts_salt, &entry.facts);
            let NewEntry { at, actor, kind, .. } = entry;
            let leaf = Entry { seq, at: *at, actor, kind, facts, words: words_commitment }.leaf_hash()?;
            Ok(Self { seq, entry, words_commitment, leaf, blobs: entry.blobs().flat_map(|hash| hash.0).collect() })
        };
        (size..).zip(entries).map(chained).collect()
    }
}

impl Chained<'_> {
    /// As a row.
    pub(crate) fn as_row(&self) -> EntryRow<'_> {
        let NewEntry { at, actor, kind, facts, facts_salt, words } = self.entry;
        EntryRow {
            seq: self.seq,
            at: *at,
            actor,
            kind,
            facts,
            facts_salt: *facts_salt,
            words: words.as_ref().map(|words| (words.text.as_str(), words.salt)),
            words_commitment: self.words_commitment,
            blobs: &self.blobs,
            erased_by: None,
            leaf: self.leaf,
        }
    }
}

impl Appended {
    /// The answer to an act that was done before.
    pub(crate) fn again(Receipt { first_seq, size }: Receipt) -> Self {
        Self { first_seq, size, is_repeated: true }
    }
}

impl Store {
    /// Appends entries if the record still has `expected_size` entries, all or none of them.
    ///
    /// Appends land in the order in which this function is called. A sole appender who decides the next command on the state
    /// that these entries will make may thus queue it at once, expecting the size after them: if these do not land, neither
    /// will those. After a failure it waits for all that it has queued, and decides again on what is stored.
    ///
    /// An act (one-time act, idempotency key) that was done before is answered with what it did then. Acts
    /// whose names begin with the time at which they were offered lie side by side and cost least; random ones work too.
    pub fn append(
        &self,
        programme: &str,
        expected_size: u64,
        entries: Vec<NewEntry>,
        act: Option<String>,
    ) -> Pending<Appended, AppendError> {
        let (reply, pending) = Pending::new();
        let fate = Arc::<Fate>::default();
        let end = expected_size.saturating_add(u64::try_from(entries.len()).unwrap_or(u64::MAX));
        // Held until it is in the queue, so that the order here is the order there.
        let mut queued = self.queued().lock().unwrap_or_else(PoisonError::into_inner);
        let last = queued.insert(programme.to_string(), (end, Arc::clone(&fate)));
        let is_after = |(end, fate): &(u64, Arc<Fate>)| *end == expected_size && !fate.is(Fate::LANDED);
        let after = last.filter(is_after).map(|(_, fate)| fate);
        self.queue(Job::Append(Append {
            programme: programme.into(),
            expected_size,
            entries,
            act,
            after,
            fate,
            reply,
        }));
        pending
    }
}
