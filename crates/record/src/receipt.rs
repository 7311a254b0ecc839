//! A receipt: the proof that one entry is in a record, which whoever holds it can check later, without the record.
//!
//! It is one line of JSON. What it says of the entry is its number and its leaf's hash, from which nothing can be read.

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::hash::Hash;
use crate::note::{KeyError, VerifierKey};
use crate::proof::{verify_consistency, verify_inclusion};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// The version of the format that this crate writes.
pub const VERSION: u32 = 1;

/// A receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The version of the format.
    pub version: u32,
    /// Which record: the same text as the name of its key.
    pub origin: String,
    /// The verifier key that the receipt itself states; whether to trust it is the reader's to know.
    pub key: String,
    /// The entry's number, from 0.
    pub seq: u64,
    /// Its leaf's hash.
    pub leaf: Hash,
    /// The proof that the leaf is in the record that the checkpoint signs, as RFC 9162 has it.
    pub proof: Vec<Hash>,
    /// A signed checkpoint.
    pub checkpoint: String,
}

/// That a record at a later checkpoint only grew from an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Growth {
    /// The earlier size.
    pub old: u64,
    /// The proof, as RFC 9162 has it.
    pub proof: Vec<Hash>,
    /// The later checkpoint, signed.
    pub checkpoint: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "linjaus-receipt")]
    receipt: Receipt,
}

/// What is wrong with a receipt.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// Not a receipt at all.
    #[error("this is no receipt of this program ({0})")]
    NotAReceipt(String),
    /// A receipt of another version.
    #[error("this is a receipt of version {0}; this program knows version 1")]
    Version(u32),
    /// Its key cannot be read.
    #[error("its key cannot be read: {0}")]
    Key(#[from] KeyError),
    /// It belongs to another record.
    #[error("it is a receipt of the record {receipt}, and this is the record {other}")]
    OtherRecord {
        /// The receipt's.
        receipt: String,
        /// The one it was held against.
        other: String,
    },
    /// It was signed with another key.
    #[error("it is signed with another key than the one given: {0}")]
    OtherKey(String),
    /// Its checkpoint is not signed as it should be.
    #[error("its checkpoint is not valid: {0}")]
    Checkpoint(#[from] CheckpointError),
    /// The proof does not lead to the signed root.
    #[error("the entry is not in the record that the checkpoint signs")]
    NotIncluded,
    /// The later record did not grow from the one that the receipt knows.
    #[error("the later record does not hold what the receipt knows: it was changed in between")]
    NotGrown,
}

impl Receipt {
    /// Reads a receipt.
    ///
    /// # Errors
    /// Where it is none, or of another version.
    pub fn parse(text: &str) -> Result<Self, ReceiptError> {
        let not = |error: serde_json::Error| ReceiptError::NotAReceipt(error.to_string());
        let file: File = serde_json::from_str(text).map_err(not)?;
        if file.receipt.version == VERSION {
            Ok(file.receipt)
        } else {
            Err(ReceiptError::Version(file.receipt.version))
        }
    }

    /// The receipt as a file.
    pub fn to_text(&self) -> String {
        let file = File { receipt: self.clone() };
        let mut text = serde_json::to_string(&file).unwrap_or_default();
        text.push('\n');
        text
    }

    /// The key it is checked with: the one given, or else its own.
    fn key(&self, given: Option<&VerifierKey>) -> Result<VerifierKey, ReceiptError> {
        let own: VerifierKey = self.key.parse()?;
        let Some(given) = given else { return Ok(own) };
        if given.name() != self.origin {
            return Err(ReceiptError::OtherRecord { receipt: self.origin.clone(), other: given.name().to_string() });
        }
        if *given == own { Ok(own) } else { Err(ReceiptError::OtherKey(self.key.clone())) }
    }

    /// Checks that the entry is in the record that the checkpoint signs; the answer is the checkpoint.
    ///
    /// # Errors
    /// The first thing that is not as it should be.
    pub fn check(&self, given: Option<&VerifierKey>) -> Result<Checkpoint, ReceiptError> {
        let key = self.key(given)?;
        if key.name() != self.origin {
            return Err(ReceiptError::OtherRecord { receipt: self.origin.clone(), other: key.name().to_string() });
        }
        let checkpoint = Checkpoint::open(&key, &self.checkpoint)?;
        verify_inclusion(&self.leaf, self.seq, checkpoint.size, &self.proof, &checkpoint.root)
            .map_err(|_| ReceiptError::NotIncluded)?;
        Ok(checkpoint)
    }

    /// Checks that a later record still holds what the receipt knows; the answer is the later checkpoint.
    ///
    /// # Errors
    /// The first thing that is not as it should be.
    pub fn check_growth(&self, given: Option<&VerifierKey>, growth: &Growth) -> Result<Checkpoint, ReceiptError> {
        let known = self.check(given)?;
        let later = Checkpoint::open(&self.key(given)?, &growth.checkpoint)?;
        let (old, new) = ((known.size, &known.root), (later.size, &later.root));
        if growth.old != known.size {
            return Err(ReceiptError::NotGrown);
        }
        verify_consistency(old, new, &growth.proof).map_err(|_| ReceiptError::NotGrown)?;
        Ok(later)
    }
}
