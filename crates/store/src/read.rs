//! Reading records: entries, receipts and proofs; and the one thing that takes away, erasing words.

use crate::append::Receipt;
use crate::backend::PLACES;
use crate::entry::{EntryRow, StoredEntry};
use crate::error::StoreError;
use crate::pending::Pending;
use crate::store::{Head, Store};
use record::proof::{consistency_ranges, inclusion_ranges};
use record::{Frontier, Hash};
use std::ops::Range;

impl Store {
    /// How far a record has grown.
    pub fn head(&self, programme: &str) -> Result<Head, StoreError> {
        let frontier = self.programme_row(programme)?.frontier;
        Ok(Head { size: frontier.size(), root: frontier.root() })
    }

    /// Entries from `from` on, at most `limit` of them.
    pub fn read(&self, programme: &str, from: u64, limit: u64) -> Result<Vec<StoredEntry>, StoreError> {
        let number = self.programme_row(programme)?.number;
        let mut entries = Vec::new();
        let span = (from, from.saturating_add(limit));
        let mut keep = |row: &EntryRow<'_>| {
            entries.push(row.to_stored());
            true
        };
        self.read_with(|tables| tables.entries(number, span, &mut keep))?;
        Ok(entries)
    }

    /// Gives each entry from `from` on to `each`, which stops by saying false.
    pub fn scan(
        &self,
        programme: &str,
        from: u64,
        mut each: impl FnMut(&EntryRow<'_>) -> bool,
    ) -> Result<(), StoreError> {
        let number = self.programme_row(programme)?.number;
        self.read_with(|tables| tables.entries(number, (from, END), &mut each))
    }

    /// What an act did, if it was done.
    pub fn receipt(&self, programme: &str, act: &str) -> Result<Option<Receipt>, StoreError> {
        let number = self.programme_row(programme)?.number;
        self.read_with(|tables| tables.act(number, act))
    }

    /// All checkpoints that were ever given out, with their sizes.
    pub fn checkpoints(&self, programme: &str) -> Result<Vec<(u64, String)>, StoreError> {
        let number = self.programme_row(programme)?.number;
        self.read_with(|tables| tables.checkpoints(number))
    }

    /// The proof that entry `seq` is in the record of `size` entries; none if it is not.
    pub fn inclusion(&self, programme: &str, seq: u64, size: u64) -> Result<Option<Vec<Hash>>, StoreError> {
        self.proof(programme, size, inclusion_ranges(seq, size))
    }

    /// The proof that the record of `new` entries only grew from that of `old`; none if it cannot be.
    pub fn consistency(&self, programme: &str, old: u64, new: u64) -> Result<Option<Vec<Hash>>, StoreError> {
        self.proof(programme, new, consistency_ranges(old, new))
    }

    fn proof(
        &self,
        programme: &str,
        size: u64,
        ranges: Option<Vec<Range<u64>>>,
    ) -> Result<Option<Vec<Hash>>, StoreError> {
        let row = self.programme_row(programme)?;
        let Some(ranges) = ranges.filter(|_| size <= row.frontier.size()) else { return Ok(None) };
        let root = |range: &Range<u64>| {
            self.read_with(|tables| {
                let mut frontier = Frontier::new();
                tables.leaves(row.number, (range.start, range.end), &mut |leaf| frontier.append(leaf))?;
                Ok(frontier.root())
            })
        };
        ranges.iter().map(root).collect::<Result<_, _>>().map(Some)
    }

    /// Erases the words of entries and the blobs that only they refer to; `by` is the entry that records why.
    ///
    /// The bytes are overwritten, not just unlinked. Commitments stay, so every proof holds as before.
    pub fn erase_words(&self, programme: &str, seqs: Vec<u64>, by: u64) -> Pending<()> {
        let programme = programme.to_string();
        self.write(move |tables| {
            let number = tables.programme(&programme)?.number;
            seqs.iter().try_for_each(|seq| tables.erase_words(number, *seq, by))
        })
    }
}

/// Past the last entry that a record can have.
const END: u64 = PLACES.unsigned_abs();
