//! Taking in what was written out: a backup, or the export of one programme. Into an empty store only.

use crate::append::Receipt;
use crate::backup::{BACKUP, Kept, Line};
use crate::blobs::BlobPut;
use crate::entry::{StoredEntry, StoredWords};
use crate::error::StoreError;
use crate::people::Session;
use crate::store::{NewProgramme, Store};
use record::export::{BlobLine, EntryLine};
use record::hash::Hasher;
use record::{Entry, Frontier, Hash, Salt, commit_to_facts, commit_to_words};
use std::io::{self, BufRead};

/// How many entries are put on disk at once.
const BATCH: usize = 500;

/// The longest line that is read.
const LONGEST: usize = 64 * 1024 * 1024;

/// Why something was not taken in.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// There is something here already.
    #[error("there is something here already ({programmes}). Take it in where nothing is yet: nothing was changed")]
    NotEmpty {
        /// What is here.
        programmes: String,
    },
    /// Not what it should be.
    #[error("line {line} is not as it was written: {detail}")]
    Line {
        /// The line, from 1.
        line: u64,
        /// What is wrong.
        detail: String,
    },
    /// Of another version.
    #[error(
        "the backup is of version {found}; this program reads version 1. Use the program that wrote it, or a newer one"
    )]
    Version {
        /// Its version.
        found: u32,
    },
    /// It ends too early.
    #[error("the file ends too early, after line {lines}: its last line is missing. It was cut off on its way")]
    Truncated {
        /// How many lines there are.
        lines: u64,
    },
    /// The copy does not hold everything.
    #[error(
        "entry {seq} is not whole in this copy: what a page offers to download leaves out what its reader may not read. Use the administrator's export"
    )]
    Withheld {
        /// Which entry.
        seq: u64,
    },
    /// What is here now is not what the file says.
    #[error("what is here now is not what the file says: {0}. Empty this place and try again")]
    Differs(String),
    /// The file could not be read.
    #[error("the file could not be read: {0}")]
    Read(#[from] io::Error),
    /// The data could not be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Looks through a backup without taking it in: version, every line, its end and its digest.
///
/// # Errors
/// The first thing that is not as it was written.
pub fn check_backup(file: impl BufRead) -> Result<Kept, RestoreError> {
    let mut lines = Lines::new(file);
    let mut kept = Kept::default();
    loop {
        match lines.next()? {
            Some(Line::End { programmes, entries, sha256 }) => {
                let is_so = (programmes, entries) == (kept.programmes, kept.entries) && lines.before == Some(sha256);
                return if is_so { lines.must_end(kept) } else { Err(lines.fault("its digest is another")) };
            }
            Some(Line::Programme { .. }) => kept.programmes = kept.programmes.saturating_add(1),
            Some(Line::Entry(_)) => kept.entries = kept.entries.saturating_add(1),
            Some(_) => {}
            None => return Err(RestoreError::Truncated { lines: lines.number }),
        }
    }
}

/// The lines of a backup, one after the other.
struct Lines<R> {
    file: R,
    number: u64,
    digest: Hasher,
    /// The digest of all before the last line.
    before: Option<Hash>,
    bytes: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    fn new(file: R) -> Self {
        Self { file, number: 0, digest: Hasher::new(), before: None, bytes: Vec::new() }
    }

    fn next(&mut self) -> Result<Option<Line>, RestoreError> {
        self.bytes.clear();
        let limit = u64::try_from(LONGEST).unwrap_or(u64::MAX);
        let read = io::Read::take(&mut self.file, limit).read_until(b'\n', &mut self.bytes)?;
        if read == 0 || !self.bytes.ends_with(b"\n") {
            return Ok(None);
        }
        self.number = self.number.saturating_add(1);
        let line = serde_json::from_slice(&self.bytes).map_err(|error| self.fault(&error.to_string()))?;
        match &line {
            Line::LinjausBackup { version } if *version != BACKUP => {
                return Err(RestoreError::Version { found: *version });
            }
            Line::LinjausBackup { .. } if self.number != 1 => return Err(self.fault("a second beginning")),
            Line::LinjausBackup { .. } => {}
            _ if self.number == 1 => return Err(self.fault("this is no backup of this program")),
            Line::End { .. } => self.before = Some(self.digest.clone().finish()),
            _ => {}
        }
        self.digest.update(&self.bytes);
        Ok(Some(line))
    }

    fn must_end(mut self, kept: Kept) -> Result<Kept, RestoreError> {
        if self.file.fill_buf()?.is_empty() { Ok(kept) } else { Err(self.fault("something follows its end")) }
    }

    fn fault(&self, detail: &str) -> RestoreError {
        RestoreError::Line { line: self.number, detail: detail.to_string() }
    }
}

impl Store {
    /// Takes a backup in. `told` hears how many entries are here. At the end everything is read back and checked.
    ///
    /// # Errors
    /// Where something is here already, the file is not as it was written, or what is here at the end is not what it says.
    pub fn restore(&self, file: impl BufRead, told: impl FnMut(u64)) -> Result<Kept, RestoreError> {
        self.must_be_empty()?;
        let mut lines = Lines::new(file);
        let mut taking = Taking::new(self, told);
        loop {
            match lines.next()? {
                Some(Line::End { .. }) => return taking.end(),
                Some(line) => taking.take(line)?,
                None => return Err(RestoreError::Truncated { lines: lines.number }),
            }
        }
    }

    /// Takes one exported programme in, which was verified before, under the id and name given. It goes on with the key given.
    ///
    /// # Errors
    /// As for a backup; and where the copy withholds something.
    pub fn import(&self, file: impl BufRead, new: NewProgramme, told: impl FnMut(u64)) -> Result<Kept, RestoreError> {
        self.must_be_empty()?;
        let mut taking = Taking::new(self, told);
        let id = new.id.clone();
        self.create_programme(new).wait()?;
        taking.programme = Some((id, None));
        taking.kept.programmes = 1;
        for (number, line) in (1..).zip(file.split(b'\n')) {
            let line = line?;
            let fault = |error: &dyn std::fmt::Display| RestoreError::Line { line: number, detail: error.to_string() };
            match record::export::Line::parse(&line).map_err(|error| fault(&error))? {
                record::export::Line::Entry(entry) => taking.take(Line::Entry(entry))?,
                record::export::Line::Blob(piece) => taking.take(Line::Blob(piece))?,
                record::export::Line::Sealed(sealed) => return Err(RestoreError::Withheld { seq: sealed.seq }),
                record::export::Line::Seal(_) => break,
                record::export::Line::Header(_) | record::export::Line::Checkpoint(_) => {}
            }
        }
        taking.end()
    }

    fn must_be_empty(&self) -> Result<(), RestoreError> {
        let programmes = self.programmes()?;
        if programmes.is_empty() {
            return Ok(());
        }
        let ids: Vec<String> = programmes.into_iter().map(|programme| programme.id).collect();
        Err(RestoreError::NotEmpty { programmes: ids.join(", ") })
    }
}

/// What is under way.
struct Taking<'a, T> {
    store: &'a Store,
    told: T,
    kept: Kept,
    programme: Option<(String, Option<(u64, Hash)>)>,
    entries: Vec<StoredEntry>,
    blob: Option<BlobPut>,
}

impl<'a, T: FnMut(u64)> Taking<'a, T> {
    fn new(store: &'a Store, told: T) -> Self {
        Self { store, told, kept: Kept::default(), programme: None, entries: Vec::new(), blob: None }
    }

    fn take(&mut self, line: Line) -> Result<(), RestoreError> {
        match line {
            Line::LinjausBackup { .. } | Line::End { .. } => {}
            Line::Programme { id, name, origin, signing_key, size, root } => {
                self.end_programme()?;
                let new = NewProgramme { id: id.clone(), name, origin, signing_key: signing_key.0 };
                self.store.create_programme(new).wait()?;
                self.kept.programmes = self.kept.programmes.saturating_add(1);
                self.programme = Some((id, Some((size, root))));
            }
            Line::Entry(entry) => {
                self.entries.push(stored(entry)?);
                if self.entries.len() >= BATCH {
                    self.flush()?;
                }
            }
            Line::Blob(piece) => self.piece(&piece)?,
            Line::Checkpoint { size, note } => {
                let programme = self.id();
                let put = self.store.write(move |tables| {
                    let number = tables.programme(&programme)?.number;
                    tables.insert_checkpoint(number, size, &note)
                });
                put.wait()?;
            }
            Line::Act { act, first_seq, size } => {
                self.flush()?;
                let (programme, receipt) = (self.id(), Receipt { first_seq, size });
                let put = self.store.write(move |tables| {
                    let number = tables.programme(&programme)?.number;
                    tables.insert_act(number, &act, receipt)
                });
                put.wait()?;
            }
            Line::Session { token_hash, person, csrf, created, expires, seen } => {
                let session = Session { token_hash: token_hash.0, person, csrf, created, expires, seen };
                self.store.put_session(session).wait()?;
            }
            Line::Preference { person, name, value } => {
                self.store.set_preference(&person, &name, Some(&value)).wait()?;
            }
        }
        Ok(())
    }

    fn id(&self) -> String {
        self.programme.as_ref().map(|(id, _)| id.clone()).unwrap_or_default()
    }

    fn piece(&mut self, piece: &BlobLine) -> Result<(), RestoreError> {
        let mut put = self.blob.take().unwrap_or_else(|| self.store.put_blob());
        put.write_and_wait(&piece.data)?;
        if !piece.last {
            self.blob = Some(put);
            return Ok(());
        }
        let blob = put.finish_and_wait()?;
        if blob.sha256 == piece.sha256 {
            return Ok(());
        }
        Err(RestoreError::Differs(format!("the paper {} has other bytes", piece.sha256)))
    }

    fn flush(&mut self) -> Result<(), RestoreError> {
        if self.entries.is_empty() {
            return Ok(());
        }
        let (programme, entries) = (self.id(), std::mem::take(&mut self.entries));
        self.kept.entries = self.kept.entries.saturating_add(u64::try_from(entries.len()).unwrap_or(u64::MAX));
        self.store.write(move |tables| tables.insert_entries(&programme, &entries)).wait()?;
        (self.told)(self.kept.entries);
        Ok(())
    }

    /// Reads the programme back: every entry as it was chained, and the head that the file says.
    fn end_programme(&mut self) -> Result<(), RestoreError> {
        self.flush()?;
        let Some((id, said)) = self.programme.take() else { return Ok(()) };
        let whole = self.store.replay(&id, Frontier::new(), |_| Ok::<(), std::convert::Infallible>(()));
        let whole = whole.map_err(|error| RestoreError::Differs(format!("{id}: {error}")))?;
        match said {
            Some(head) if head != (whole.size(), whole.root()) => {
                Err(RestoreError::Differs(format!("{id} has {} entries and another root", whole.size())))
            }
            _ => Ok(()),
        }
    }

    fn end(mut self) -> Result<Kept, RestoreError> {
        self.end_programme()?;
        Ok(self.kept)
    }
}

/// An entry as it is kept, if its parts give its leaf.
fn stored(line: EntryLine) -> Result<StoredEntry, RestoreError> {
    let EntryLine { seq, at, actor, kind, facts, words, leaf, facts_open, words_open, erased_by } = line;
    let Some(open) = facts_open else { return Err(RestoreError::Withheld { seq }) };
    if words.is_some() && words_open.is_none() && erased_by.is_none() {
        return Err(RestoreError::Withheld { seq });
    }
    let differs = |what: &str| RestoreError::Differs(format!("entry {seq}: {what}"));
    let bound = Entry { seq, at, actor: &actor, kind: &kind, facts: commit_to_facts(&open.salt, &open.text), words };
    if facts != bound.facts || bound.leaf_hash().ok() != Some(leaf) {
        return Err(differs("it does not give its leaf"));
    }
    let opened = words_open.map(|open| StoredWords {
        text: open.text,
        salt: open.salt,
        blobs: open.blobs.into_iter().map(|blob| blob.sha256).collect(),
    });
    let commitment = opened.as_ref().map(|open| commit_to_words(&open.salt, &open.blobs, &open.text));
    if commitment.is_some() && commitment != words {
        return Err(differs("its words do not give their commitment"));
    }
    let facts_salt: Salt = open.salt;
    let words_commitment = words;
    Ok(StoredEntry {
        seq,
        at,
        actor,
        kind,
        facts: open.text,
        facts_salt,
        words: opened,
        words_commitment,
        erased_by,
        leaf,
    })
}
