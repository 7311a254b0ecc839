//! Checking an export file: bytes in, a report out.
//!
//! A file is checked as it streams by; what is kept is the right edge of the tree, the line at hand, and the names of the
//! blobs seen. The first fault ends the check, and is told with its place.

mod report;

pub use report::{Fault, Part, Report, Why};

use crate::checkpoint::Checkpoint;
use crate::export::{
    BlobLine, CHUNK, EntryLine, Header, Held, Line, LineError, SealedLine, VERSION, WordsOpen, open_seal,
};
use crate::hash::{Hash, Hasher};
use crate::note::VerifierKey;
use crate::tree::Frontier;
use alloc::{collections::BTreeSet, collections::VecDeque, string::String, string::ToString, vec::Vec};

/// The longest line that is read. Longer ones are a fault, so that a file cannot exhaust memory.
pub const LONGEST_LINE: usize = 64 * 1024 * 1024;

/// What the reader knows from elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The keeper's key. Without it the file's own is used, and the report says so.
    pub key: Option<VerifierKey>,
    /// A signed checkpoint of the same record: the file must reach it and agree with it.
    pub against: Option<String>,
}

/// Checks a file whose bytes arrive in pieces of any size.
pub fn verify<B: AsRef<[u8]>>(pieces: impl IntoIterator<Item = B>, options: Options) -> Report {
    let mut verifier = Verifier::new(options);
    for piece in pieces {
        if !verifier.push(piece.as_ref()) {
            break;
        }
    }
    verifier.finish()
}

/// A check under way.
pub struct Verifier {
    options: Options,
    report: Report,
    key: Option<VerifierKey>,
    against: Option<Checkpoint>,
    frontier: Frontier,
    last_checkpoint: Option<u64>,
    digest: Hasher,
    line: Vec<u8>,
    line_number: u64,
    line_start: u64,
    blobs: BTreeSet<Hash>,
    awaited: VecDeque<Hash>,
    pieces: Pieces,
}

/// The pieces seen so far of the blob that is due.
#[derive(Default)]
struct Pieces {
    hasher: Hasher,
    count: u64,
}

type Found = Result<(), (Part, Why)>;

impl Verifier {
    /// A check of a file of which nothing has been seen.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            report: Report::default(),
            key: None,
            against: None,
            frontier: Frontier::new(),
            last_checkpoint: None,
            digest: Hasher::new(),
            line: Vec::new(),
            line_number: 1,
            line_start: 0,
            blobs: BTreeSet::new(),
            awaited: VecDeque::new(),
            pieces: Pieces::default(),
        }
    }

    /// Takes the file's next bytes; false once a fault is found, when nothing more needs to be read.
    pub fn push(&mut self, bytes: &[u8]) -> bool {
        let mut pieces = bytes.split(|byte| *byte == b'\n').peekable();
        while let Some(piece) = pieces.next() {
            if self.report.fault.is_some() {
                return false;
            }
            if self.line.len().saturating_add(piece.len()) > LONGEST_LINE {
                self.fault(Part::Line, Why::LineTooLong);
                return false;
            }
            self.line.extend_from_slice(piece);
            if pieces.peek().is_some() {
                self.end_of_line();
            }
        }
        self.report.fault.is_none()
    }

    /// The report, once all bytes were given.
    pub fn finish(mut self) -> Report {
        if self.report.fault.is_none() {
            self.end_of_file();
        }
        self.report.entries = self.frontier.size();
        self.report.root = Some(self.frontier.root());
        self.report
    }

    fn fault(&mut self, part: Part, why: Why) {
        let due = self.frontier.size();
        let entry = match part {
            Part::Header | Part::Seal | Part::Against => None,
            Part::Blob => due.checked_sub(1),
            Part::Checkpoint => Some(self.last_checkpoint.unwrap_or(0)),
            Part::Line | Part::Leaf | Part::Facts | Part::Words => Some(due),
        };
        self.report.fault = Some(Fault { line: self.line_number, byte: self.line_start, entry, part, why });
    }

    fn end_of_line(&mut self) {
        let line = core::mem::take(&mut self.line);
        if let Err((part, why)) = self.line(&line) {
            return self.fault(part, why);
        }
        self.digest.update(&line);
        self.digest.update(b"\n");
        self.line_number = self.line_number.saturating_add(1);
        let length = u64::try_from(line.len()).unwrap_or(u64::MAX).saturating_add(1);
        self.line_start = self.line_start.saturating_add(length);
        // The buffer is kept: one allocation serves all lines.
        self.line = line;
        self.line.clear();
    }

    fn line(&mut self, bytes: &[u8]) -> Found {
        if self.report.is_sealed {
            return Err((Part::Seal, Why::AfterSeal));
        }
        let line = Line::parse(bytes).map_err(|error| (self.part_of(bytes), Why::NotALine(error.to_string())))?;
        let Some(key) = self.key.clone() else {
            return match line {
                Line::Header(header) => self.header(header),
                _ => Err((Part::Header, Why::HeaderPlace)),
            };
        };
        match line {
            Line::Blob(piece) => self.piece(&piece),
            _ if !self.awaited.is_empty() => Err((Part::Blob, Why::BlobPlace)),
            Line::Header(_) => Err((Part::Header, Why::HeaderPlace)),
            Line::Entry(entry) => self.entry(&entry),
            Line::Sealed(sealed) => self.sealed(&sealed),
            Line::Checkpoint(note) => self.checkpoint(&key, &note),
            Line::Seal(note) => self.seal(&key, &note),
        }
    }

    /// Which part a line that cannot be read was to be, judged by how it begins.
    fn part_of(&self, bytes: &[u8]) -> Part {
        let begins = |start: &str| bytes.starts_with(start.as_bytes());
        match () {
            () if self.key.is_none() => Part::Header,
            () if begins("{\"blob\"") => Part::Blob,
            () if begins("{\"checkpoint\"") => Part::Checkpoint,
            () if begins("{\"seal\"") => Part::Seal,
            () => Part::Line,
        }
    }

    fn header(&mut self, header: Header) -> Found {
        let fault = |why: Why| (Part::Header, why);
        if header.version != VERSION {
            return Err(fault(Why::Version(header.version)));
        }
        let key: VerifierKey = header.key.parse().map_err(|error| fault(Why::Key(error)))?;
        if key.name() != header.origin {
            return Err(fault(Why::Origin));
        }
        if self.options.key.as_ref().is_some_and(|given| *given != key) {
            return Err(fault(Why::OtherKey(header.key)));
        }
        if let Some(note) = &self.options.against {
            let against = Checkpoint::open(&key, note).map_err(|error| (Part::Against, Why::Checkpoint(error)))?;
            self.against = Some(against);
        }
        self.report.origin = header.origin;
        self.report.key = header.key;
        self.report.is_authenticated = self.options.key.is_some();
        self.key = Some(key);
        self.compare()
    }

    fn entry(&mut self, line: &EntryLine) -> Found {
        self.must_be_due(line.seq)?;
        let leaf = line.leaf_hash().map_err(|error| (Part::Leaf, Why::TooLong(error)))?;
        if leaf != line.leaf {
            return Err((Part::Leaf, Why::LeafChanged));
        }
        match &line.facts_open {
            Some(facts) if facts.commitment() != line.facts => return Err((Part::Facts, Why::FactsChanged)),
            Some(_) => (),
            None => count(&mut self.report.facts_withheld),
        }
        self.words(line)?;
        self.report.until = Some(line.at);
        self.append(leaf)
    }

    fn words(&mut self, line: &EntryLine) -> Found {
        match (&line.words, &line.words_open, line.erased_by) {
            (None, None, None) => Ok(()),
            (Some(_), None, None) => {
                count(&mut self.report.words_withheld);
                Ok(())
            }
            (Some(_), None, Some(by)) if by <= line.seq => Err((Part::Words, Why::ErasedBefore)),
            (Some(_), None, Some(_)) => {
                count(&mut self.report.words_erased);
                Ok(())
            }
            (Some(bound), Some(words), None) if words.commitment() != *bound => Err((Part::Words, Why::WordsChanged)),
            (Some(_), Some(words), None) => self.blobs_of(words),
            _ => Err((Part::Words, Why::WordsUncalledFor)),
        }
    }

    fn blobs_of(&mut self, words: &WordsOpen) -> Found {
        for blob in &words.blobs {
            match blob.bytes {
                Held::Absent => count(&mut self.report.blobs_absent),
                Held::Before if !self.blobs.contains(&blob.sha256) => {
                    return Err((Part::Words, Why::BlobNotBefore(blob.sha256)));
                }
                Held::Before => (),
                Held::Here if !self.blobs.insert(blob.sha256) => {
                    return Err((Part::Words, Why::BlobTwice(blob.sha256)));
                }
                Held::Here => self.awaited.push_back(blob.sha256),
            }
        }
        Ok(())
    }

    fn sealed(&mut self, line: &SealedLine) -> Found {
        self.must_be_due(line.seq)?;
        count(&mut self.report.hash_only);
        self.append(line.leaf)
    }

    fn piece(&mut self, line: &BlobLine) -> Found {
        let is_due = self.awaited.front() == Some(&line.sha256) && line.chunk == self.pieces.count;
        // Every piece but the last is full, so that a blob has one way to be cut.
        let is_cut_right = if line.last {
            line.data.len() <= CHUNK && (line.chunk == 0 || !line.data.is_empty())
        } else {
            line.data.len() == CHUNK
        };
        if !is_due || !is_cut_right {
            return Err((Part::Blob, Why::BlobPlace));
        }
        self.pieces.hasher.update(&line.data);
        count(&mut self.pieces.count);
        if !line.last {
            return Ok(());
        }
        self.awaited.pop_front();
        if core::mem::take(&mut self.pieces).hasher.finish() != line.sha256 {
            return Err((Part::Blob, Why::BlobChanged(line.sha256)));
        }
        count(&mut self.report.blobs);
        Ok(())
    }

    fn checkpoint(&mut self, key: &VerifierKey, note: &str) -> Found {
        let fault = |why: Why| (Part::Checkpoint, why);
        let stated = Checkpoint::open_sole(key, note).map_err(|error| fault(Why::Checkpoint(error)))?;
        let after = self.frontier.size();
        if stated.size != after || self.last_checkpoint.is_some_and(|last| last >= after) {
            return Err(fault(Why::CheckpointPlace { stated: stated.size, after }));
        }
        if stated.root != self.frontier.root() {
            return Err(fault(Why::Root { from: self.last_checkpoint.unwrap_or(0), to: after }));
        }
        self.last_checkpoint = Some(after);
        self.report.signed = after;
        Ok(())
    }

    fn seal(&mut self, key: &VerifierKey, note: &str) -> Found {
        let digest = self.digest.clone().finish();
        open_seal(key, note, &digest).map_err(|error| (Part::Seal, Why::Seal(error)))?;
        self.report.is_sealed = true;
        Ok(())
    }

    fn must_be_due(&self, found: u64) -> Found {
        let due = self.frontier.size();
        if found == due { Ok(()) } else { Err((Part::Line, Why::Order { due, found })) }
    }

    fn append(&mut self, leaf: Hash) -> Found {
        self.frontier.append(leaf);
        self.compare()
    }

    /// Compares with the reader's checkpoint once as many entries are there as it covers.
    fn compare(&mut self) -> Found {
        let Some(against) = self.against.take_if(|against| against.size == self.frontier.size()) else { return Ok(()) };
        if against.root != self.frontier.root() {
            let from = self.last_checkpoint.unwrap_or(0);
            return Err((Part::Against, Why::Root { from, to: against.size }));
        }
        self.report.signed = against.size;
        Ok(())
    }

    fn end_of_file(&mut self) {
        if let Some(why) = self.remainder() {
            return self.fault(self.part_of(&self.line), why);
        }
        self.report.breaks_off = !self.line.is_empty() || !self.awaited.is_empty();
        if self.key.is_none() {
            return self.fault(Part::Header, Why::HeaderPlace);
        }
        if let Some(against) = self.against.take() {
            self.fault(Part::Against, Why::Shorter { entries: self.frontier.size(), size: against.size });
        }
    }

    /// What is wrong with bytes after the last line break: nothing, if they are the beginning of a line.
    fn remainder(&self) -> Option<Why> {
        if self.line.is_empty() {
            return None;
        }
        if self.report.is_sealed {
            return Some(Why::AfterSeal);
        }
        match Line::parse(&self.line) {
            Ok(_) => None,
            Err(LineError::Json(error)) if error.is_eof() => None,
            Err(error) => Some(Why::NotALine(error.to_string())),
        }
    }
}

fn count(counter: &mut u64) {
    *counter = counter.saturating_add(1);
}
