//! The record: what an entry is, how entries are chained and signed, and how a copy is checked.
//!
//! This crate knows bytes, not meetings: whoever verifies a record need not trust the rules that made it. Nothing here reads
//! a clock, a file or a random source; times, salts and keys are arguments. `docs/record-format.md` describes the same
//! formats for those who write a verifier of their own.
#![no_std]
extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod checkpoint;
pub mod commitment;
pub mod entry;
pub mod export;
pub mod hash;
pub mod note;
pub mod proof;
pub mod receipt;
pub mod tree;
pub mod verify;

pub use checkpoint::Checkpoint;
pub use commitment::{Salt, commit_to_facts, commit_to_words};
pub use entry::Entry;
pub use hash::Hash;
pub use note::{Signer, VerifierKey};
pub use tree::Frontier;
