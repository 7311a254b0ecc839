//! What a check finds: counts, and the first fault with its place.

use crate::checkpoint::CheckpointError;
use crate::entry::TooLong;
use crate::export::VERSION;
use crate::hash::Hash;
use crate::note::{KeyError, NoteError};
use alloc::string::String;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Which record.
    pub origin: String,
    /// The key under which the file is consistent.
    pub key: String,
    /// Whether the reader brought the key. If not: *consistent under this key, not authenticated*.
    pub is_authenticated: bool,
    /// How many entries were checked.
    pub entries: u64,
    /// The root over them.
    pub root: Option<Hash>,
    /// How many of them, from the first, a signed checkpoint in the file or from the reader covers.
    pub signed: u64,
    /// The time of the last entry that shows its time, in milliseconds since 1970: *a prefix of N entries, until then*.
    pub until: Option<i64>,
    /// Whether the file ends in a valid seal. If not it is a shorter copy, or was never finished.
    pub is_sealed: bool,
    /// Whether the file breaks off within a line or a blob.
    pub breaks_off: bool,
    /// Entries of which the copy holds only the hash.
    pub hash_only: u64,
    /// Entries whose facts the copy does not hold, those with the hash alone not counted.
    pub facts_withheld: u64,
    /// Entries whose words the copy does not hold although they were not erased.
    pub words_withheld: u64,
    /// Entries whose words were erased.
    pub words_erased: u64,
    /// Blobs whose bytes were checked.
    pub blobs: u64,
    /// References to blobs whose bytes the copy does not hold.
    pub blobs_absent: u64,
    /// The first fault; none if all is as it was signed.
    pub fault: Option<Fault>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_consistent(&self) -> bool {
        self.fault.is_none()
    }
}

/// Something that is not as it was signed, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} (byte {byte}): {why}")]
pub struct Fault {
    /// The line, from 1.
    pub line: u64,
    /// The offset of the line's first byte, from 0.
    pub byte: u64,
    /// The entry: the one that the line states, or the one that was due.
    pub entry: Option<u64>,
    /// Which part of the file.
    pub part: Part,
    /// What is wrong.
    pub why: Why,
}

/// The parts of a file in which a fault can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The first line.
    Header,
    /// A line as such: its spelling, its place in the order.
    Line,
    /// An entry's own values.
    Leaf,
    /// An entry's facts.
    Facts,
    /// An entry's words.
    Words,
    /// A blob.
    Blob,
    /// A checkpoint in the file.
    Checkpoint,
    /// The checkpoint that the reader brought.
    Against,
    /// The seal.
    Seal,
}

impl core::fmt::Display for Part {
    fn fmt(&self, to: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        to.write_str(match self {
            Self::Header => "the header",
            Self::Line => "the line as it is spelled or placed",
            Self::Leaf => "the entry's own values",
            Self::Facts => "the entry's facts",
            Self::Words => "the entry's words",
            Self::Blob => "a paper",
            Self::Checkpoint => "a checkpoint in the file",
            Self::Against => "the checkpoint given to compare with",
            Self::Seal => "the seal at the end",
        })
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// Not a line of an export file.
    #[error("{0}")]
    NotALine(String),
    /// Longer than [`LONGEST_LINE`].
    #[error("the line is longer than any that an export writes")]
    LineTooLong,
    /// Something stands where the first line's header should, or a header elsewhere.
    #[error("a file begins with one header line")]
    HeaderPlace,
    /// Written by a newer program.
    #[error("the file is of format version {0}; this program reads version {VERSION}: use a newer one")]
    Version(u32),
    /// The key in the header cannot be read.
    #[error("the header's key: {0}")]
    Key(#[from] KeyError),
    /// The header's origin is not the key's name.
    #[error("the header's origin is not the name of its key")]
    Origin,
    /// The reader's key is another.
    #[error("the file is of another key than the one given: {0}")]
    OtherKey(String),
    /// An entry is missing, repeated, inserted or out of order.
    #[error("entry {found} stands where entry {due} should: one was dropped, repeated, inserted or moved")]
    Order {
        /// The number that was due.
        due: u64,
        /// The number that stands there.
        found: u64,
    },
    /// The entry's values do not give its hash.
    #[error("the entry's values were changed: they do not give its hash")]
    LeafChanged,
    /// Actor or kind too long.
    #[error("{0}")]
    TooLong(#[from] TooLong),
    /// The facts do not give their commitment.
    #[error("the facts, or their salt, were changed")]
    FactsChanged,
    /// The words, or the names of blobs, do not give their commitment.
    #[error("the words, their salt, or the names of their blobs were changed")]
    WordsChanged,
    /// Words where the entry never had any, or words that are said to be erased.
    #[error("words stand where the entry says there are none")]
    WordsUncalledFor,
    /// An erasure is said to be recorded by an entry before the erased one.
    #[error("words cannot be erased by an entry that stands before them")]
    ErasedBefore,
    /// A blob is said to be earlier in the file and is not.
    #[error("blob {0} is said to stand earlier in the file, and does not")]
    BlobNotBefore(Hash),
    /// A blob is given in full a second time.
    #[error("blob {0} already stands earlier in the file")]
    BlobTwice(Hash),
    /// A piece of a blob where none, or another, was due.
    #[error("a piece of a blob was dropped, repeated, inserted or moved")]
    BlobPlace,
    /// The bytes do not give the blob's name.
    #[error("the bytes of blob {0} were changed")]
    BlobChanged(Hash),
    /// A checkpoint in the file is not acceptable.
    #[error("{0}")]
    Checkpoint(#[from] CheckpointError),
    /// A checkpoint stands elsewhere than after the entries it covers, or twice.
    #[error(
        "a checkpoint over {stated} entries stands after entry number {after}: something was dropped, inserted or moved"
    )]
    CheckpointPlace {
        /// The size that the checkpoint states.
        stated: u64,
        /// How many entries stand before it.
        after: u64,
    },
    /// The entries do not give the signed root.
    #[error("the entries from {from} to before {to} do not give the root that was signed")]
    Root {
        /// The first entry that no earlier checkpoint covers.
        from: u64,
        /// The number of entries that the checkpoint covers.
        to: u64,
    },
    /// The file ends before the reader's checkpoint.
    #[error("the copy ends after {entries} entries; the checkpoint given covers {size}")]
    Shorter {
        /// How many entries the file has.
        entries: u64,
        /// How many the checkpoint covers.
        size: u64,
    },
    /// The seal does not fit the bytes before it.
    #[error(
        "the file was changed after it was sealed: {0}. Where the entries themselves hold, a checkpoint was taken out or a payload or blob left out"
    )]
    Seal(#[from] NoteError),
    /// Something stands after the seal.
    #[error("nothing may stand after the seal")]
    AfterSeal,
}
