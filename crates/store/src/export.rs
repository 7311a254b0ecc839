//! Writing a record out as one file that can be checked without us. `docs/record-format.md` describes it.

use crate::backend::Reading;
use crate::blobs::Blob;
use crate::entry::EntryRow;
use crate::error::StoreError;
use crate::store::Store;
use record::export::{BlobLine, BlobRef, EntryLine, FactsOpen, Header, Held, Line, SealedLine, WordsOpen, Writer};
use record::{Checkpoint, Frontier, Hash, Signer, commit_to_facts};
use std::collections::{BTreeMap, BTreeSet};

/// What a copy shows of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// All that is there.
    All,
    /// Who, when and what kind, with the facts, but not the words.
    Facts,
    /// Who, when and what kind alone.
    Entry,
    /// Its hash alone.
    Hash,
}

/// Why an export stopped.
#[derive(Debug, thiserror::Error)]
pub enum ExportError<E> {
    /// The data could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The bytes could not be put where they were to go.
    #[error("{0}")]
    Out(E),
}

impl Store {
    /// Writes a record as one file: `show` says what of each entry, `out` takes the bytes.
    ///
    /// Entries appended meanwhile are not in it. The head is signed for the file even where the store is open for reading
    /// only.
    pub fn export<E>(
        &self,
        programme: &str,
        show: impl FnMut(&EntryRow<'_>) -> Shown,
        out: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), ExportError<E>> {
        let row = self.programme_row(programme)?;
        let signer = self.signer(&row)?;
        let checkpoints = self.checkpoints(programme)?.into_iter().collect();
        // Of one moment, so that nothing is erased from under the copy.
        self.read_of_one_moment(|tables| {
            let (writer, blobs) = (Writer::new(), BTreeSet::new());
            let export = Export { tables, signer, checkpoints, show, out, writer, blobs };
            Ok(export.run(row.number, &row.frontier))
        })?
    }
}

struct Export<'a, S, O> {
    tables: &'a dyn Reading,
    signer: Signer,
    checkpoints: BTreeMap<u64, String>,
    show: S,
    out: O,
    writer: Writer,
    blobs: BTreeSet<Hash>,
}

impl<E, S: FnMut(&EntryRow<'_>) -> Shown, O: FnMut(&[u8]) -> Result<(), E>> Export<'_, S, O> {
    fn run(mut self, programme: i64, end: &Frontier) -> Result<(), ExportError<E>> {
        self.line(&Line::Header(Header::of(self.signer.verifier())))?;
        let mut stopped = None;
        let tables = self.tables;
        tables.entries(programme, (0, end.size()), &mut |row| {
            stopped = self.entry(row, end).err();
            stopped.is_none()
        })?;
        stopped.map_or(Ok(()), Err)?;
        if end.size() == 0 {
            self.checkpoint(0, end)?;
        }
        let seal = self.writer.seal(&self.signer);
        (self.out)(&seal).map_err(ExportError::Out)
    }

    fn entry(&mut self, row: &EntryRow<'_>, end: &Frontier) -> Result<(), ExportError<E>> {
        match (self.show)(row) {
            Shown::Hash => self.line(&Line::Sealed(SealedLine { seq: row.seq, leaf: row.leaf }))?,
            shown => self.shown(row, shown)?,
        }
        self.checkpoint(row.seq.saturating_add(1), end)
    }

    fn shown(&mut self, row: &EntryRow<'_>, shown: Shown) -> Result<(), ExportError<E>> {
        let facts_open = (shown != Shown::Entry).then(|| FactsOpen { salt: row.facts_salt, text: row.facts.into() });
        let mut here = Vec::new();
        let mut words_open = None;
        if let (Shown::All, Some((text, salt))) = (shown, row.words) {
            let mut blobs = Vec::new();
            for sha256 in row.blob_names() {
                let blob = self.tables.blob(&sha256)?;
                let is_new = !self.blobs.contains(&sha256);
                let bytes = match blob {
                    None => Held::Absent,
                    Some(_) if !is_new => Held::Before,
                    Some(blob) => {
                        self.blobs.insert(sha256);
                        here.push(blob);
                        Held::Here
                    }
                };
                blobs.push(BlobRef { sha256, bytes });
            }
            words_open = Some(WordsOpen { salt, text: text.into(), blobs });
        }
        self.line(&Line::Entry(EntryLine {
            seq: row.seq,
            at: row.at,
            actor: row.actor.into(),
            kind: row.kind.into(),
            facts: commit_to_facts(&row.facts_salt, row.facts),
            words: row.words_commitment,
            leaf: row.leaf,
            facts_open,
            words_open,
            erased_by: row.erased_by,
        }))?;
        here.iter().try_for_each(|blob| self.blob(blob))
    }

    fn blob(&mut self, blob: &Blob) -> Result<(), ExportError<E>> {
        let sha256 = blob.sha256;
        let mut next = self.piece(blob, 0)?;
        let mut chunk = 0;
        while let Some(data) = next {
            next = self.piece(blob, chunk + 1)?;
            self.line(&Line::Blob(BlobLine { sha256, chunk, last: next.is_none(), data }))?;
            chunk += 1;
        }
        Ok(())
    }

    fn piece(&self, blob: &Blob, piece: u64) -> Result<Option<Vec<u8>>, ExportError<E>> {
        Ok(self.tables.piece(blob.number, piece)?)
    }

    /// The checkpoint given out at this size, if there was one; at the end of the file there always is.
    fn checkpoint(&mut self, size: u64, end: &Frontier) -> Result<(), ExportError<E>> {
        let given_out = self.checkpoints.remove(&size);
        let is_end = size == end.size();
        match given_out.or_else(|| is_end.then(|| Checkpoint::sign(&self.signer, size, end.root()))) {
            Some(note) => self.line(&Line::Checkpoint(note)),
            None => Ok(()),
        }
    }

    fn line(&mut self, line: &Line) -> Result<(), ExportError<E>> {
        let bytes = self.writer.line(line);
        (self.out)(&bytes).map_err(ExportError::Out)
    }
}
