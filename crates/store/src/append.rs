//! What is appended, and what is answered.

use crate::error::AppendError;
use crate::pending::{Pending, Reply};
use crate::queue::Job;
use crate::store::Store;
use record::{Entry, Hash, Salt, commit_to_facts, commit_to_words};

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
    pub reply: Reply<Appended, AppendError>,
}

/// An entry with what was computed from it.
pub(crate) struct Chained<'a> {
    pub seq: u64,
    pub entry: &'a NewEntry,
    pub words_commitment: Option<Hash>,
    pub leaf: Hash,
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
            Ok(Self { seq, entry, words_commitment, leaf })
        };
        (size..).zip(entries).map(chained).collect()
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
        self.queue(Job::Append(Append { programme: programme.into(), expected_size, entries, act, reply }));
        pending
    }
}
