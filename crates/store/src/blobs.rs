//! Blobs: papers and other files, in pieces beside the record, named by their SHA-256.

use crate::error::StoreError;
use crate::pending::Pending;
use crate::store::Store;
use record::Hash;
use record::export::CHUNK;
use record::hash::Hasher;
use std::ops::Range;

/// How many bytes wait before they are written in one go.
const BATCH: usize = 4 * CHUNK;

/// A blob that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blob {
    pub(crate) number: i64,
    /// Its name.
    pub sha256: Hash,
    /// How many bytes it has.
    pub size: u64,
}

/// A blob on its way in. Dropped before it is finished, it leaves nothing.
pub struct BlobPut {
    store: Store,
    number: Option<i64>,
    hasher: Hasher,
    waiting: Vec<u8>,
    pieces: u64,
    size: u64,
}

impl Store {
    /// Begins to put a blob, whose bytes follow.
    pub fn put_blob(&self) -> BlobPut {
        let (hasher, waiting) = (Hasher::new(), Vec::new());
        BlobPut { store: self.clone(), number: None, hasher, waiting, pieces: 0, size: 0 }
    }

    /// A blob by its name, if it is here.
    pub fn blob(&self, sha256: &Hash) -> Result<Option<Blob>, StoreError> {
        self.read_with(|tables| tables.blob(sha256))
    }

    /// A stretch of a blob's bytes, cut off where the blob ends. For long ones take piece after piece.
    pub fn blob_bytes(&self, blob: &Blob, range: Range<u64>) -> Result<Vec<u8>, StoreError> {
        let chunk = length(CHUNK);
        let end = range.end.min(blob.size);
        let mut bytes = Vec::new();
        let mut at = range.start;
        while at < end {
            let piece = at / chunk;
            let data = self.blob_piece(blob, piece)?.unwrap_or_default();
            let inside = |offset: u64| usize::try_from(offset.saturating_sub(piece * chunk)).unwrap_or(usize::MAX);
            let stretch = data.get(inside(at)..inside(end).min(data.len())).unwrap_or(&[]);
            if stretch.is_empty() {
                return Err(self.damaged(format!("blob {} ends after {at} of {} bytes", blob.sha256, blob.size)));
            }
            bytes.extend_from_slice(stretch);
            at += length(stretch.len());
        }
        Ok(bytes)
    }

    /// The n-th piece of a blob, of [`CHUNK`] bytes but for the last; none after the last. For streaming.
    pub fn blob_piece(&self, blob: &Blob, piece: u64) -> Result<Option<Vec<u8>>, StoreError> {
        self.read_with(|tables| tables.piece(blob.number, piece))
    }

    /// Forgets the blobs that no words refer to: those put for an append that never came.
    pub fn forget_unreferenced_blobs(&self) -> Pending<()> {
        self.write(|tables| tables.delete_unreferenced_blobs())
    }
}

impl BlobPut {
    /// Takes the next bytes.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        if let Some(pending) = self.take(bytes) {
            self.number = Some(pending.await?);
        }
        Ok(())
    }

    /// Keeps the blob and gives its name. Refer to it in an append.
    pub async fn finish(mut self) -> Result<Blob, StoreError> {
        let data = std::mem::take(&mut self.waiting);
        self.number = Some(self.flush(data).await?);
        self.name().await
    }

    /// Takes all bytes of a blob that is in memory, blocking this thread, and keeps it.
    pub fn write_all_and_wait(mut self, bytes: &[u8]) -> Result<Blob, StoreError> {
        bytes.chunks(BATCH).try_for_each(|part| self.write_and_wait(part))?;
        self.finish_and_wait()
    }

    /// Takes the next bytes, blocking this thread.
    pub(crate) fn write_and_wait(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        if let Some(pending) = self.take(bytes) {
            self.number = Some(pending.wait()?);
        }
        Ok(())
    }

    /// Keeps the blob, blocking this thread.
    pub(crate) fn finish_and_wait(mut self) -> Result<Blob, StoreError> {
        let data = std::mem::take(&mut self.waiting);
        self.number = Some(self.flush(data).wait()?);
        self.name().wait()
    }

    fn take(&mut self, bytes: &[u8]) -> Option<Pending<i64>> {
        self.hasher.update(bytes);
        self.size += length(bytes.len());
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() < BATCH {
            return None;
        }
        let rest = self.waiting.split_off(self.waiting.len() / CHUNK * CHUNK);
        let data = std::mem::replace(&mut self.waiting, rest);
        Some(self.flush(data))
    }

    /// Writes bytes as pieces; an empty blob gets one empty piece, so that every blob has a last one.
    fn flush(&mut self, data: Vec<u8>) -> Pending<i64> {
        let (number, first) = (self.number, self.pieces);
        let count = match data.len().div_ceil(CHUNK) {
            0 if first == 0 => 1,
            count => length(count),
        };
        self.pieces += count;
        self.store.write(move |tables| {
            let number = number.map_or_else(|| tables.insert_blob(), Ok)?;
            let mut pieces = data.chunks(CHUNK);
            for piece in first..first + count {
                tables.insert_piece(number, piece, pieces.next().unwrap_or(&[]))?;
            }
            Ok(number)
        })
    }

    fn name(mut self) -> Pending<Blob> {
        let (number, size) = (self.number.take().unwrap_or(0), self.size);
        let sha256 = std::mem::take(&mut self.hasher).finish();
        // Where the same bytes came before, one copy is enough.
        self.store.write(move |tables| tables.name_blob(Blob { number, sha256, size }))
    }
}

impl Drop for BlobPut {
    fn drop(&mut self) {
        if let Some(number) = self.number.take() {
            // What this leaves behind if the process ends first is swept when the store is next opened.
            drop(self.store.write(move |tables| tables.delete_blob(number)));
        }
    }
}

fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}
