//! Entries as they lie in the store.

use record::{Entry, Hash, Salt, commit_to_facts, commit_to_words};

/// An entry, borrowed from the row it was read from: for replays, which look at each once.
#[derive(Clone, Copy, Debug)]
pub struct EntryRow<'a> {
    /// The entry's number, from 0.
    pub seq: u64,
    /// Milliseconds since 1970.
    pub at: i64,
    /// Who acted.
    pub actor: &'a str,
    /// The kind of event.
    pub kind: &'a str,
    /// The facts.
    pub facts: &'a str,
    /// The facts' salt.
    pub facts_salt: Salt,
    /// The words and their salt; none if there never were any, or if they were erased.
    pub words: Option<(&'a str, Salt)>,
    /// The words' commitment; none if there never were any.
    pub words_commitment: Option<Hash>,
    /// The names of the blobs that the words refer to, 32 bytes each.
    pub blobs: &'a [u8],
    /// The entry that records why the words were erased.
    pub erased_by: Option<u64>,
    /// The leaf's hash, as it was chained.
    pub leaf: Hash,
}

/// An entry to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEntry {
    /// The entry's number, from 0.
    pub seq: u64,
    /// Milliseconds since 1970.
    pub at: i64,
    /// Who acted.
    pub actor: String,
    /// The kind of event.
    pub kind: String,
    /// The facts.
    pub facts: String,
    /// The facts' salt.
    pub facts_salt: Salt,
    /// The words; none if there never were any, or if they were erased.
    pub words: Option<StoredWords>,
    /// The words' commitment; none if there never were any.
    pub words_commitment: Option<Hash>,
    /// The entry that records why the words were erased.
    pub erased_by: Option<u64>,
    /// The leaf's hash.
    pub leaf: Hash,
}

/// Words that have not been erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredWords {
    /// The text.
    pub text: String,
    /// Its salt.
    pub salt: Salt,
    /// The blobs that the words refer to, in order.
    pub blobs: Vec<Hash>,
}

impl StoredEntry {
    /// The names of the blobs that its words refer to, side by side.
    pub(crate) fn blobs(&self) -> Vec<u8> {
        self.words.iter().flat_map(|words| &words.blobs).flat_map(|hash| hash.0).collect()
    }

    /// As a row, with those names.
    pub(crate) fn as_row<'a>(&'a self, blobs: &'a [u8]) -> EntryRow<'a> {
        let words = self.words.as_ref().map(|words| (words.text.as_str(), words.salt));
        let Self { actor, kind, facts, .. } = self;
        let Self { seq, at, facts_salt, words_commitment, erased_by, leaf, .. } = *self;
        EntryRow { seq, at, actor, kind, facts, facts_salt, words, words_commitment, blobs, erased_by, leaf }
    }
}

impl EntryRow<'_> {
    /// The names of the blobs, in order.
    pub fn blob_names(&self) -> Vec<Hash> {
        self.blobs.as_chunks::<32>().0.iter().copied().map(Hash).collect()
    }

    /// The entry to keep beyond the row.
    pub fn to_stored(&self) -> StoredEntry {
        let words = self.words.map(|(text, salt)| StoredWords { text: text.into(), salt, blobs: self.blob_names() });
        let (actor, kind, facts) = (self.actor.into(), self.kind.into(), self.facts.into());
        let Self { seq, at, facts_salt, words_commitment, erased_by, leaf, .. } = *self;
        StoredEntry { seq, at, actor, kind, facts, facts_salt, words, words_commitment, erased_by, leaf }
    }

    /// The entry as the tree holds it, its facts' commitment made anew from the facts that lie here.
    pub fn as_bound(&self) -> Entry<'_> {
        let facts = commit_to_facts(&self.facts_salt, self.facts);
        Entry { seq: self.seq, at: self.at, actor: self.actor, kind: self.kind, facts, words: self.words_commitment }
    }

    /// The words' commitment made anew from the words that lie here; none if none do.
    pub fn words_as_bound(&self) -> Option<Hash> {
        self.words.map(|(text, salt)| commit_to_words(&salt, &self.blob_names(), text))
    }
}
