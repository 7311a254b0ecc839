//! Replaying: every entry in order, checked on its way.
//!
//! Reading and hashing take about as long as understanding what was read, so they go on in a thread of their own, a few
//! blocks of entries ahead.

use crate::backend::ProgrammeRow;
use crate::entry::EntryRow;
use crate::error::{Broken, ReplayError, StoreError};
use crate::store::Store;
use record::{Frontier, Hash};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

/// How many bytes of text make a block.
const BLOCK: usize = 256 * 1024;

/// How many blocks may wait.
const AHEAD: usize = 4;

impl Store {
    /// Gives each entry after those that `known` covers to `each`, checking as it goes that it is the one that was
    /// appended, and at the end that all of them give the record's root. An empty frontier replays from the beginning.
    ///
    /// `each` is called on the calling thread, in order, and stops the replay by failing.
    pub fn replay<E>(
        &self,
        programme: &str,
        known: Frontier,
        mut each: impl FnMut(&EntryRow<'_>) -> Result<(), E>,
    ) -> Result<Frontier, ReplayError<E>> {
        let row = self.programme_row(programme)?;
        let read = thread::scope(|scope| {
            let (blocks, arriving) = sync_channel(AHEAD);
            let reader = scope.spawn(|| self.read_blocks(&row, known, blocks));
            for block in arriving {
                // The reader notices on its next block that nobody takes it any more.
                block.entries().try_for_each(|entry| each(&entry)).map_err(ReplayError::Stopped)?;
            }
            Ok::<_, ReplayError<E>>(reader.join())
        })?;
        match read {
            Ok(Ok(frontier)) => Ok(frontier),
            Ok(Err(Fault::Broken(seq, what))) => Err(ReplayError::Broken { seq, what }),
            Ok(Err(Fault::Store(error))) => Err(error.into()),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }

    fn read_blocks(&self, row: &ProgrammeRow, known: Frontier, blocks: SyncSender<Block>) -> Result<Frontier, Fault> {
        let stored = &row.frontier;
        let mut frontier = known;
        let mut broken = None;
        let mut block = Block::default();
        let span = (frontier.size(), stored.size());
        let read = self.read_with(|tables| {
            tables.entries(row.number, span, &mut |entry| {
                match checked(entry, frontier.size()) {
                    Ok(leaf) => frontier.append(leaf),
                    Err(what) => broken = Some(what),
                }
                if broken.is_none() {
                    block.push(entry);
                }
                broken.is_none() && (block.text.len() < BLOCK || blocks.send(std::mem::take(&mut block)).is_ok())
            })
        });
        // Whoever no longer takes blocks has stopped for a reason of their own.
        let _ = blocks.send(block);
        read.map_err(Fault::Store)?;
        match broken {
            Some(what) => Err(Fault::Broken(frontier.size(), what)),
            None if frontier == *stored => Ok(frontier),
            None if frontier.size() < stored.size() => Err(Fault::Broken(frontier.size(), Broken::Missing)),
            None => Err(Fault::Broken(stored.size().saturating_sub(1), Broken::Root)),
        }
    }
}

enum Fault {
    Broken(u64, Broken),
    Store(StoreError),
}

fn checked(entry: &EntryRow<'_>, due: u64) -> Result<Hash, Broken> {
    if entry.seq != due {
        return Err(Broken::Missing);
    }
    let leaf = entry.as_bound().leaf_hash().map_err(|_| Broken::Leaf)?;
    if leaf != entry.leaf {
        return Err(Broken::Leaf);
    }
    let words = entry.words_as_bound();
    let is_erased = words.is_none() && entry.erased_by.is_some();
    if words == entry.words_commitment || is_erased { Ok(leaf) } else { Err(Broken::Words) }
}

/// Entries side by side: their texts in one piece of memory, so that a million of them are not five million allocations.
#[derive(Default)]
struct Block {
    text: String,
    blobs: Vec<u8>,
    rows: Vec<Row>,
}

/// An entry without its texts, and how long each of them is.
struct Row {
    bare: EntryRow<'static>,
    words_salt: Option<record::Salt>,
    lengths: [usize; 4],
    blobs: usize,
}

impl Block {
    fn push(&mut self, entry: &EntryRow<'_>) {
        let texts = [entry.actor, entry.kind, entry.facts, entry.words.map_or("", |(text, _)| text)];
        texts.iter().for_each(|text| self.text.push_str(text));
        self.blobs.extend_from_slice(entry.blobs);
        let EntryRow { seq, at, facts_salt, words_commitment, erased_by, leaf, .. } = *entry;
        let (actor, kind, facts, words, blobs) = ("", "", "", None, [].as_slice());
        let bare =
            EntryRow { seq, at, actor, kind, facts, facts_salt, words, words_commitment, blobs, erased_by, leaf };
        let words_salt = entry.words.map(|(_, salt)| salt);
        self.rows.push(Row { bare, words_salt, lengths: texts.map(str::len), blobs: entry.blobs.len() });
    }

    fn entries(&self) -> impl Iterator<Item = EntryRow<'_>> {
        let (mut text, mut blobs) = (self.text.as_str(), self.blobs.as_slice());
        self.rows.iter().map(move |row| {
            let [actor, kind, facts, words] = row.lengths.map(|length| {
                let (first, rest) = text.split_at(length);
                text = rest;
                first
            });
            let (own, rest) = blobs.split_at(row.blobs);
            blobs = rest;
            let words = row.words_salt.map(|salt| (words, salt));
            EntryRow { actor, kind, facts, words, blobs: own, ..row.bare }
        })
    }
}
