//! Reading through one connection.

use crate::append::Receipt;
use crate::backend::{Answer, ProgrammeRow, Reading};
use crate::blobs::Blob;
use crate::entry::EntryRow;
use crate::error::told;
use crate::people::Session;
use crate::sqlite;
use record::Hash;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::Path;

/// A connection for reading, lent for a while.
pub(crate) struct Reader<'a> {
    pub connection: &'a Connection,
    pub path: &'a Path,
}

impl Reader<'_> {
    fn did<T>(&self, result: rusqlite::Result<T>) -> Answer<T> {
        result.map_err(|error| told(self.path, &error))
    }
}

impl Reading for Reader<'_> {
    fn programmes(&self) -> Answer<Vec<ProgrammeRow>> {
        self.did(sqlite::programmes(self.connection))
    }

    fn programme(&self, id: &str) -> Answer<Option<ProgrammeRow>> {
        self.did(sqlite::programme(self.connection, id))
    }

    fn entries(&self, programme: i64, span: (u64, u64), each: &mut dyn FnMut(&EntryRow<'_>) -> bool) -> Answer<()> {
        self.did(sqlite::entries(self.connection, programme, span, each))
    }

    fn leaves(&self, programme: i64, span: (u64, u64), each: &mut dyn FnMut(Hash)) -> Answer<()> {
        self.did(sqlite::leaves(self.connection, programme, span, each))
    }

    fn act(&self, programme: i64, act: &str) -> Answer<Option<Receipt>> {
        self.did(sqlite::act(self.connection, programme, act))
    }

    fn acts(&self, programme: i64) -> Answer<Vec<(String, Receipt)>> {
        self.did(sqlite::acts(self.connection, programme))
    }

    fn checkpoints(&self, programme: i64) -> Answer<Vec<(u64, String)>> {
        self.did(sqlite::checkpoints(self.connection, programme))
    }

    fn checkpoint_at(&self, programme: i64, size: u64) -> Answer<Option<String>> {
        self.did(sqlite::checkpoint_at(self.connection, programme, size))
    }

    fn blob(&self, sha256: &Hash) -> Answer<Option<Blob>> {
        self.did(sqlite::blob(self.connection, sha256))
    }

    fn piece(&self, blob: i64, piece: u64) -> Answer<Option<Vec<u8>>> {
        self.did(sqlite::piece(self.connection, blob, piece))
    }

    fn session(&self, token_hash: &[u8; 32], at: i64) -> Answer<Option<Session>> {
        self.did(sqlite::session(self.connection, token_hash, at))
    }

    fn sessions(&self) -> Answer<Vec<Session>> {
        self.did(sqlite::sessions(self.connection))
    }

    fn preferences(&self, person: &str) -> Answer<BTreeMap<String, String>> {
        self.did(sqlite::preferences(self.connection, person))
    }

    fn everybodys_preferences(&self) -> Answer<Vec<(String, String, String)>> {
        self.did(sqlite::everybodys_preferences(self.connection))
    }
}
