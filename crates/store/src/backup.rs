//! A backup: everything that an installation keeps, as one file of lines of JSON. It holds the signing keys: guard it as them.
//!
//! The same lines carry an installation from one database to another.

use crate::append::Receipt;
use crate::backend::{ProgrammeRow, Reading};
use crate::entry::EntryRow;
use crate::error::StoreError;
use crate::export::ExportError;
use crate::people::Session;
use crate::store::Store;
use record::export::{BlobLine, BlobRef, EntryLine, FactsOpen, Held, WordsOpen};
use record::hash::Hasher;
use record::{Hash, Salt, commit_to_facts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The version of the format that this program writes and reads.
pub const BACKUP: u32 = 1;

/// A line of a backup.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Line {
    /// The first one.
    LinjausBackup { version: u32 },
    /// A programme; what follows is its, until the next one.
    Programme { id: String, name: String, origin: String, signing_key: Salt, size: u64, root: Hash },
    /// An entry.
    Entry(EntryLine),
    /// A piece of a blob to which the entry before refers.
    Blob(BlobLine),
    /// A checkpoint that was given out.
    Checkpoint { size: u64, note: String },
    /// What an act did.
    Act { act: String, first_seq: u64, size: u64 },
    /// Somebody who is signed in.
    Session { token_hash: Salt, person: String, csrf: String, created: i64, expires: i64, seen: i64 },
    /// What somebody has chosen.
    Preference { person: String, name: String, value: String },
    /// The last one: how much there is, and the SHA-256 of all bytes before it.
    End { programmes: u64, entries: u64, sha256: Hash },
}

/// How much a backup holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Programmes.
    pub programmes: u64,
    /// Entries of all of them.
    pub entries: u64,
}

impl Store {
    /// Writes everything out, as it is at one moment, while others go on writing. `told` hears how many entries are out.
    ///
    /// # Errors
    /// Where the data cannot be read, or the bytes cannot be put where they are to go.
    pub fn back_up<E>(
        &self,
        out: impl FnMut(&[u8]) -> Result<(), E>,
        told: impl FnMut(u64),
    ) -> Result<Kept, ExportError<E>> {
        self.read_of_one_moment(|tables| {
            let (digest, held, blobs) = (Hasher::new(), Kept::default(), BTreeSet::new());
            Ok(Backup { tables, out, told, digest, held, blobs }.run())
        })?
    }
}

struct Backup<'a, O, T> {
    tables: &'a dyn Reading,
    out: O,
    told: T,
    digest: Hasher,
    held: Kept,
    blobs: BTreeSet<Hash>,
}

impl<E, O: FnMut(&[u8]) -> Result<(), E>, T: FnMut(u64)> Backup<'_, O, T> {
    fn run(mut self) -> Result<Kept, ExportError<E>> {
        self.line(&Line::LinjausBackup { version: BACKUP })?;
        for programme in self.tables.programmes()? {
            self.programme(&programme)?;
        }
        for Session { token_hash, person, csrf, created, expires, seen } in self.tables.sessions()? {
            self.line(&Line::Session { token_hash: Salt(token_hash), person, csrf, created, expires, seen })?;
        }
        for (person, name, value) in self.tables.everybodys_preferences()? {
            self.line(&Line::Preference { person, name, value })?;
        }
        let sha256 = std::mem::take(&mut self.digest).finish();
        let Kept { programmes, entries } = self.held;
        self.line(&Line::End { programmes, entries, sha256 })?;
        Ok(self.held)
    }

    fn programme(&mut self, row: &ProgrammeRow) -> Result<(), ExportError<E>> {
        let (id, name, origin) = (row.id.clone(), row.name.clone(), row.origin.clone());
        let (signing_key, size, root) = (Salt(row.signing_key), row.frontier.size(), row.frontier.root());
        self.line(&Line::Programme { id, name, origin, signing_key, size, root })?;
        self.held.programmes = self.held.programmes.saturating_add(1);
        let tables = self.tables;
        let mut stopped = None;
        tables.entries(row.number, (0, size), &mut |entry| {
            stopped = self.entry(entry).err();
            stopped.is_none()
        })?;
        stopped.map_or(Ok(()), Err)?;
        for (size, note) in tables.checkpoints(row.number)? {
            self.line(&Line::Checkpoint { size, note })?;
        }
        for (act, Receipt { first_seq, size }) in tables.acts(row.number)? {
            self.line(&Line::Act { act, first_seq, size })?;
        }
        Ok(())
    }

    fn entry(&mut self, row: &EntryRow<'_>) -> Result<(), ExportError<E>> {
        let names = row.blob_names();
        let blobs = names.iter().map(|sha256| BlobRef { sha256: *sha256, bytes: Held::Here }).collect();
        self.line(&Line::Entry(EntryLine {
            seq: row.seq,
            at: row.at,
            actor: row.actor.into(),
            kind: row.kind.into(),
            facts: commit_to_facts(&row.facts_salt, row.facts),
            words: row.words_commitment,
            leaf: row.leaf,
            facts_open: Some(FactsOpen { salt: row.facts_salt, text: row.facts.into() }),
            words_open: row.words.map(|(text, salt)| WordsOpen { salt, text: text.into(), blobs }),
            erased_by: row.erased_by,
        }))?;
        self.held.entries = self.held.entries.saturating_add(1);
        (self.told)(self.held.entries);
        names.into_iter().try_for_each(|name| self.blob(name))
    }

    fn blob(&mut self, sha256: Hash) -> Result<(), ExportError<E>> {
        if !self.blobs.insert(sha256) {
            return Ok(());
        }
        let Some(blob) = self.tables.blob(&sha256)? else { return Ok(()) };
        let mut next = self.tables.piece(blob.number, 0)?;
        let mut chunk = 0;
        while let Some(data) = next {
            next = self.tables.piece(blob.number, chunk + 1)?;
            self.line(&Line::Blob(BlobLine { sha256, chunk, last: next.is_none(), data }))?;
            chunk += 1;
        }
        Ok(())
    }

    fn line(&mut self, line: &Line) -> Result<(), ExportError<E>> {
        let mut bytes = serde_json::to_vec(line)
            .map_err(|error| StoreError::Refused { path: std::path::PathBuf::new(), detail: error.to_string() })?;
        bytes.push(b'\n');
        self.digest.update(&bytes);
        (self.out)(&bytes).map_err(ExportError::Out)
    }
}
