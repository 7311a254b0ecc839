//! What a database behind the store must be able to do: one list for all of them, each function one statement or nearly so.
//!
//! `sqlite` and `postgres` implement it under the same names in the same order. The conformance stories hold for both.

use crate::append::Receipt;
use crate::blobs::Blob;
use crate::entry::{EntryRow, StoredEntry};
use crate::error::StoreError;
use crate::people::Session;
use record::{Frontier, Hash};
use std::collections::BTreeMap;

/// How many entries one programme can have: see the schema's `place`.
pub(crate) const PLACES: i64 = 1 << 40;

/// How many pieces one blob can have: see the schema's `place`.
pub(crate) const PIECES: i64 = 1 << 20;

/// What the database answers.
pub(crate) type Answer<T> = Result<T, StoreError>;

/// A programme's row.
#[derive(Clone)]
pub(crate) struct ProgrammeRow {
    pub number: i64,
    pub id: String,
    pub name: String,
    pub origin: String,
    pub signing_key: [u8; 32],
    pub frontier: Frontier,
}

/// What can be read.
pub(crate) trait Reading {
    /// All programmes, in the order in which they were created.
    fn programmes(&self) -> Answer<Vec<ProgrammeRow>>;
    fn programme(&self, id: &str) -> Answer<Option<ProgrammeRow>>;
    /// Gives each entry from the first to before the second to `each`, which says whether to go on.
    fn entries(&self, programme: i64, span: (u64, u64), each: &mut dyn FnMut(&EntryRow<'_>) -> bool) -> Answer<()>;
    /// Gives each leaf's hash from the first to before the second.
    fn leaves(&self, programme: i64, span: (u64, u64), each: &mut dyn FnMut(Hash)) -> Answer<()>;
    fn act(&self, programme: i64, act: &str) -> Answer<Option<Receipt>>;
    fn acts(&self, programme: i64) -> Answer<Vec<(String, Receipt)>>;
    fn checkpoints(&self, programme: i64) -> Answer<Vec<(u64, String)>>;
    fn checkpoint_at(&self, programme: i64, size: u64) -> Answer<Option<String>>;
    fn blob(&self, sha256: &Hash) -> Answer<Option<Blob>>;
    fn piece(&self, blob: i64, piece: u64) -> Answer<Option<Vec<u8>>>;
    fn session(&self, token_hash: &[u8; 32], at: i64) -> Answer<Option<Session>>;
    fn sessions(&self) -> Answer<Vec<Session>>;
    fn preferences(&self, person: &str) -> Answer<BTreeMap<String, String>>;
    fn everybodys_preferences(&self) -> Answer<Vec<(String, String, String)>>;
}

/// What can be written beside entries, within a savepoint of the transaction that the writer has open.
///
/// INVARIANT: each may be done again after a lost connection, and does the same then.
pub(crate) trait Writing {
    /// A programme with the head that it will have once the batch is on disk; nobody else appends until then.
    fn programme(&mut self, id: &str) -> Answer<ProgrammeRow>;
    fn insert_programme(&mut self, named: (&str, &str, &str), signing_key: &[u8; 32]) -> Answer<()>;
    /// Takes entries in as they were elsewhere, at the end of the record.
    fn insert_entries(&mut self, programme: &str, entries: &[StoredEntry]) -> Answer<()>;
    fn insert_act(&mut self, programme: i64, act: &str, receipt: Receipt) -> Answer<()>;
    fn insert_checkpoint(&mut self, programme: i64, size: u64, note: &str) -> Answer<()>;
    /// Erases the words of an entry, and the blobs to which nothing else refers.
    fn erase_words(&mut self, programme: i64, seq: u64, by: u64) -> Answer<()>;
    /// Makes room for a blob that is about to arrive.
    fn insert_blob(&mut self) -> Answer<i64>;
    fn insert_piece(&mut self, blob: i64, piece: u64, data: &[u8]) -> Answer<()>;
    /// Names a blob that has arrived; where the same one is here already, that one is kept and this one goes.
    fn name_blob(&mut self, blob: Blob) -> Answer<Blob>;
    fn delete_blob(&mut self, blob: i64) -> Answer<()>;
    /// Forgets the blobs that no words refer to.
    fn delete_unreferenced_blobs(&mut self) -> Answer<()>;
    fn insert_session(&mut self, session: &Session) -> Answer<()>;
    fn update_session(&mut self, token_hash: &[u8; 32], seen: i64, expires: i64) -> Answer<()>;
    fn delete_session(&mut self, token_hash: &[u8; 32]) -> Answer<()>;
    fn delete_sessions_of(&mut self, person: &str) -> Answer<()>;
    fn delete_expired_sessions(&mut self, at: i64) -> Answer<()>;
    fn insert_preference(&mut self, person: &str, name: &str, value: &str) -> Answer<()>;
    fn delete_preference(&mut self, person: &str, name: &str) -> Answer<()>;
    /// Runs a statement of the test's own.
    #[cfg(test)]
    fn run(&mut self, sql: &str) -> Answer<()>;
}

/// Databases count in signed 64 bits; what we count starts at 0 and stays far below both limits.
pub(crate) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(crate) fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// Where an entry lies.
pub(crate) fn place(programme: i64, seq: u64) -> i64 {
    programme.saturating_mul(PLACES).saturating_add(signed(seq))
}

/// Where a piece of a blob lies.
pub(crate) fn piece_place(blob: i64, piece: u64) -> i64 {
    blob.saturating_mul(PIECES).saturating_add(signed(piece))
}
