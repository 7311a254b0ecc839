//! The export file: a record as lines of JSON, one value a line, that can be written and checked as they stream by.
//!
//! Each value has exactly one spelling: fields in the order given here, no blanks, only the escapes that JSON requires. A
//! line in any other spelling is refused, so that no byte of a file can change unnoticed.

use crate::commitment::{Salt, commit_to_facts, commit_to_words};
use crate::entry::{Entry, TooLong};
use crate::hash::{Hash, Hasher};
use crate::note::{NoteError, Signer, VerifierKey};
use alloc::{format, string::String, string::ToString, vec::Vec};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The version of the format that this crate writes.
pub const VERSION: u32 = 1;

/// How many bytes each chunk of a blob holds, but for the last.
pub const CHUNK: usize = 256 * 1024;

/// One line of an export file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(clippy::large_enum_variant, reason = "nearly every line is an entry; a box would cost an allocation for each")]
pub enum Line {
    /// The first line.
    #[serde(rename = "linjaus-record")]
    Header(Header),
    /// An entry with what may be read of it.
    Entry(EntryLine),
    /// An entry of which this copy holds nothing but its hash.
    Sealed(SealedLine),
    /// A piece of a blob that the entry before it refers to.
    Blob(BlobLine),
    /// A signed checkpoint over all entries before it.
    Checkpoint(String),
    /// The last line: a signature over every byte before it.
    Seal(String),
}

/// What the file is and who vouches for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The version of the format.
    pub version: u32,
    /// Which record: the same text as the name of its key.
    pub origin: String,
    /// The verifier key that the file itself states; whether to trust it is the reader's to know.
    pub key: String,
}

/// An entry, its leaf's hash, and those of its payloads that this copy holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryLine {
    /// The leaf index, from 0.
    pub seq: u64,
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// Who acted.
    pub actor: String,
    /// The kind of event.
    pub kind: String,
    /// The commitment to the facts.
    pub facts: Hash,
    /// The commitment to the words; none if there never were any.
    pub words: Option<Hash>,
    /// The leaf's hash: said twice, so that a fault is found at its entry and not only at the next checkpoint.
    pub leaf: Hash,
    /// The facts, unless withheld from this copy.
    pub facts_open: Option<FactsOpen>,
    /// The words, unless withheld from this copy or erased.
    pub words_open: Option<WordsOpen>,
    /// If the words were erased: the entry that records why.
    pub erased_by: Option<u64>,
}

/// Facts that can be read, with the salt that binds them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactsOpen {
    /// The salt.
    pub salt: Salt,
    /// The facts as they were committed to.
    pub text: String,
}

/// Words that can be read, with the salt that binds them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordsOpen {
    /// The salt.
    pub salt: Salt,
    /// The words as they were committed to.
    pub text: String,
    /// The blobs that the words refer to, in the order in which they were committed to.
    pub blobs: Vec<BlobRef>,
}

/// A blob, and where in this file its bytes are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlobRef {
    /// The SHA-256 of its bytes.
    pub sha256: Hash,
    /// Where the bytes are.
    pub bytes: Held,
}

/// Where in the file a blob's bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Held {
    /// In the lines right after this entry.
    Here,
    /// After an earlier entry that refers to the same blob.
    Before,
    /// Not in this copy.
    Absent,
}

/// An entry as its number and hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedLine {
    /// The leaf index, from 0.
    pub seq: u64,
    /// The leaf's hash.
    pub leaf: Hash,
}

/// A piece of a blob.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlobLine {
    /// The SHA-256 of the whole blob.
    pub sha256: Hash,
    /// Which piece, from 0.
    pub chunk: u64,
    /// Whether it is the last one.
    pub last: bool,
    /// The bytes: [`CHUNK`] of them, or fewer in the last piece.
    #[serde(serialize_with = "as_base64", deserialize_with = "from_base64")]
    pub data: Vec<u8>,
}

/// Why bytes are not a line of an export file.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// Not JSON, or not of one of the known shapes.
    #[error("{}", .0.to_string().replace(" at line 1 column ", ", at column "))]
    Json(serde_json::Error),
    /// The right value in another spelling.
    #[error("the value is not written in its one spelling")]
    Spelling,
}

impl Line {
    /// The line's bytes, without the line break.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Only maps with keys that are not text, and writers that fail, make JSON fail; here are neither.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads a line without its line break, and insists on its one spelling.
    pub fn parse(bytes: &[u8]) -> Result<Self, LineError> {
        let line: Self = serde_json::from_slice(bytes).map_err(LineError::Json)?;
        if line.to_bytes() == bytes { Ok(line) } else { Err(LineError::Spelling) }
    }
}

impl Header {
    /// The header of a record's file.
    pub fn of(key: &VerifierKey) -> Self {
        Self { version: VERSION, origin: key.name().to_string(), key: key.to_string() }
    }
}

impl EntryLine {
    /// The entry as the tree holds it.
    pub fn entry(&self) -> Entry<'_> {
        let Self { seq, at, actor, kind, facts, words, .. } = self;
        Entry { seq: *seq, at: *at, actor, kind, facts: *facts, words: *words }
    }

    /// The hash that the entry's own values give; to be compared with the stated one.
    pub fn leaf_hash(&self) -> Result<Hash, TooLong> {
        self.entry().leaf_hash()
    }
}

impl FactsOpen {
    /// The commitment that these facts give.
    pub fn commitment(&self) -> Hash {
        commit_to_facts(&self.salt, &self.text)
    }
}

impl WordsOpen {
    /// The commitment that these words give.
    pub fn commitment(&self) -> Hash {
        let blobs: Vec<Hash> = self.blobs.iter().map(|blob| blob.sha256).collect();
        commit_to_words(&self.salt, &blobs, &self.text)
    }
}

/// Writes an export file: gives each line's bytes and remembers what the seal is to cover.
#[derive(Default)]
pub struct Writer(Hasher);

impl Writer {
    /// A writer at the beginning of a file.
    pub fn new() -> Self {
        Self::default()
    }

    /// The bytes of a line, line break included.
    pub fn line(&mut self, line: &Line) -> Vec<u8> {
        let mut bytes = line.to_bytes();
        bytes.push(b'\n');
        self.0.update(&bytes);
        bytes
    }

    /// The bytes of the last line, which signs all that were given before.
    pub fn seal(self, signer: &Signer) -> Vec<u8> {
        let digest = self.0.finish();
        let text = seal_text(signer.verifier().name(), &digest);
        let mut bytes = Line::Seal(signer.sign(&text)).to_bytes();
        bytes.push(b'\n');
        bytes
    }
}

/// Checks a seal against the digest of all bytes before its line.
pub(crate) fn open_seal(key: &VerifierKey, note: &str, digest: &Hash) -> Result<(), NoteError> {
    let sealed = key.open_sole(note)?;
    if sealed == seal_text(key.name(), digest) { Ok(()) } else { Err(NoteError::Signature) }
}

// Its second line is no number, so that a seal never passes for a checkpoint.
fn seal_text(origin: &str, digest: &Hash) -> String {
    format!("linjaus export seal 1\n{origin}\n{digest}\n")
}

fn as_base64<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&STANDARD.encode(bytes))
}

fn from_base64<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    struct Base64;
    impl serde::de::Visitor<'_> for Base64 {
        type Value = Vec<u8>;
        fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            f.write_str("base64")
        }
        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
            STANDARD.decode(text).map_err(E::custom)
        }
    }
    from.deserialize_str(Base64)
}
