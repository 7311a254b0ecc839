//! Checkpoints (C2SP tlog-checkpoint): how long a record was and what its root was, in three lines that a keeper signs.

use crate::hash::Hash;
use crate::note::{NoteError, Signer, VerifierKey};
use alloc::{format, string::String, string::ToString};

/// A record's head at some size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which record: the same text as the name of its key.
    pub origin: String,
    /// How many entries.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Hash,
}

/// Why a text is not an acceptable checkpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The note around it is not acceptable.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// Not origin, size and root in three lines.
    #[error("not a checkpoint: expected origin, size and root, each on its line")]
    Form,
    /// Its origin is not the name of the key that signed it.
    #[error("the checkpoint is of another record")]
    Origin,
}

impl Checkpoint {
    /// The three lines.
    pub fn body(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root.to_base64())
    }

    /// Reads the three lines; lines after them are extensions, which are signed but not ours to read.
    pub fn parse(body: &str) -> Result<Self, CheckpointError> {
        let mut lines = body.strip_suffix('\n').ok_or(CheckpointError::Form)?.split('\n');
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(CheckpointError::Form);
        };
        let number: u64 = size.parse().map_err(|_| CheckpointError::Form)?;
        let root = Hash::from_base64(root).map_err(|_| CheckpointError::Form)?;
        // "+7" and "007" are numbers to Rust but not to the specification.
        let is_plain = number.to_string() == size && !origin.is_empty() && lines.all(|line| !line.is_empty());
        is_plain.then(|| Self { origin: origin.to_string(), size: number, root }).ok_or(CheckpointError::Form)
    }

    /// Signs the head of the record that this signer keeps.
    pub fn sign(signer: &Signer, size: u64, root: Hash) -> String {
        let origin = signer.verifier().name().to_string();
        signer.sign(&Self { origin, size, root }.body())
    }

    /// Reads a signed checkpoint, checking signature and origin.
    pub fn open(key: &VerifierKey, note: &str) -> Result<Self, CheckpointError> {
        Self::of_key(key, key.open(note)?)
    }

    /// Like [`Checkpoint::open`], for checkpoints within an export file: nothing but the keeper's signature stands there.
    pub(crate) fn open_sole(key: &VerifierKey, note: &str) -> Result<Self, CheckpointError> {
        Self::of_key(key, key.open_sole(note)?)
    }

    fn of_key(key: &VerifierKey, body: &str) -> Result<Self, CheckpointError> {
        let checkpoint = Self::parse(body)?;
        if checkpoint.origin == key.name() { Ok(checkpoint) } else { Err(CheckpointError::Origin) }
    }
}
