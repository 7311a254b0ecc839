//! Commitments: what an entry says, bound without being shown.
//!
//! An entry binds its facts and its words separately, each with a salt of its own, so that either can be withheld or
//! erased while every proof stays valid. Without the salt a commitment tells nothing: short words could otherwise be guessed
//! and tried. A facts commitment never passes for a words commitment, because the first bytes differ.

use crate::hash::{Hash, Hasher, hex_from, hex_of};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const FACTS: &[u8] = b"linjaus facts 1\n";
const WORDS: &[u8] = b"linjaus words 1\n";

/// 32 random bytes, made by whoever appends and used once. Erased together with what it salted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Salt(pub [u8; 32]);

/// Binds facts: SHA-256("linjaus facts 1\n" ‖ salt ‖ text).
pub fn commit_to_facts(salt: &Salt, text: &str) -> Hash {
    Hash::of_parts(&[FACTS, &salt.0, text.as_bytes()])
}

/// Binds words and the blobs that they refer to:
/// SHA-256("linjaus words 1\n" ‖ salt ‖ number of blobs as u32 ‖ each blob's SHA-256 ‖ text).
pub fn commit_to_words(salt: &Salt, blobs: &[Hash], text: &str) -> Hash {
    let mut hasher = Hasher::new();
    hasher.update(WORDS);
    hasher.update(&salt.0);
    // The count says where the names of blobs end and the text begins. Four thousand million blobs do not occur;
    // were they to, the commitment would still be over all their names.
    hasher.update(&u32::try_from(blobs.len()).unwrap_or(u32::MAX).to_be_bytes());
    for blob in blobs {
        hasher.update(&blob.0);
    }
    hasher.update(text.as_bytes());
    hasher.finish()
}

impl Serialize for Salt {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        hex_of(&self.0, to)
    }
}

impl<'de> Deserialize<'de> for Salt {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        hex_from(from).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_and_words_of_the_same_text_differ() {
        let salt = Salt([7; 32]);
        assert_ne!(commit_to_facts(&salt, "yes"), commit_to_words(&salt, &[], "yes"));
    }

    #[test]
    fn a_blob_cannot_pass_for_the_beginning_of_a_text() {
        let salt = Salt([7; 32]);
        let blob = Hash([b'a'; 32]);
        let as_text = "a".repeat(32) + "rest";
        assert_ne!(commit_to_words(&salt, &[blob], "rest"), commit_to_words(&salt, &[], &as_text));
    }

    #[test]
    fn another_salt_gives_another_commitment() {
        assert_ne!(commit_to_facts(&Salt([1; 32]), "yes"), commit_to_facts(&Salt([2; 32]), "yes"));
    }
}
