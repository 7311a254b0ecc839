//! An entry: when, who, what kind, and what it is bound to say.
//!
//! Entries are counted from 0, in files, proofs and on pages alike: the number of an entry *is* its leaf index, so nobody
//! ever adds or takes away one. A record of size 12 holds entries 0 to 11.

use crate::hash::{Hash, Hasher};
use alloc::vec::Vec;

const LEAF: &[u8] = b"linjaus entry 1\n";
const NO_WORDS: [u8; 1] = [0];
const WORDS: [u8; 1] = [1];

/// What the Merkle tree holds of one entry. What was said stands beside it, bound by the two commitments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The leaf index, from 0.
    pub seq: u64,
    /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
    pub at: i64,
    /// Who acted: an opaque id from which no name can be read.
    pub actor: &'a str,
    /// The kind of event, as the writer names it; this crate does not know what it means.
    pub kind: &'a str,
    /// The commitment to the facts.
    pub facts: Hash,
    /// The commitment to the words; none if the entry never had any. It stays when words are erased.
    pub words: Option<Hash>,
}

/// An actor or kind of more than 65 535 bytes, which a leaf cannot hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an entry's actor and kind are at most 65 535 bytes each")]
pub struct TooLong;

impl Entry<'_> {
    /// The hash that stands in the tree: [`Hash::of_leaf`] over [`Entry::leaf`], without building the leaf.
    pub fn leaf_hash(&self) -> Result<Hash, TooLong> {
        let mut hasher = Hasher::of_leaf();
        self.write(|bytes| hasher.update(bytes))?;
        Ok(hasher.finish())
    }

    /// The leaf's bytes, as `docs/record-format.md` lays them out.
    pub fn leaf(&self) -> Result<Vec<u8>, TooLong> {
        let mut leaf = Vec::new();
        self.write(|bytes| leaf.extend_from_slice(bytes))?;
        Ok(leaf)
    }

    // INVARIANT: two different entries never give the same bytes. Every field is of fixed length or has its length before it.
    fn write(&self, mut put: impl FnMut(&[u8])) -> Result<(), TooLong> {
        put(LEAF);
        put(&self.seq.to_be_bytes());
        put(&self.at.to_be_bytes());
        for text in [self.actor, self.kind] {
            put(&u16::try_from(text.len()).map_err(|_| TooLong)?.to_be_bytes());
            put(text.as_bytes());
        }
        put(&self.facts.0);
        match &self.words {
            None => put(&NO_WORDS),
            Some(words) => {
                put(&WORDS);
                put(&words.0);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: Entry =
        Entry { seq: 1, at: 2, actor: "ab", kind: "c", facts: Hash([0xF0; 32]), words: Some(Hash([0x0D; 32])) };

    #[test]
    fn the_leaf_is_laid_out_as_documented() {
        let mut expected = Vec::new();
        expected.extend_from_slice(b"linjaus entry 1\n");
        expected.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, b'a', b'b', 0, 1, b'c']);
        expected.extend_from_slice(&[0xF0; 32]);
        expected.push(1);
        expected.extend_from_slice(&[0x0D; 32]);
        assert_eq!(ENTRY.leaf(), Ok(expected.clone()));
        expected.insert(0, 0x00);
        assert_eq!(ENTRY.leaf_hash(), Ok(Hash::of(&expected)));
    }

    #[test]
    fn a_letter_moved_from_actor_to_kind_changes_the_leaf() {
        assert_ne!(ENTRY.leaf(), Entry { actor: "a", kind: "bc", ..ENTRY }.leaf());
    }

    #[test]
    fn an_actor_longer_than_its_length_field_is_refused() {
        let long = "x".repeat(65_536);
        assert_eq!(Entry { actor: &long, ..ENTRY }.leaf_hash(), Err(TooLong));
    }
}
