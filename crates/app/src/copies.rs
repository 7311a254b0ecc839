//! A copy of a record to keep: all leaves, and the contents that the one who asks may read.

use crate::App;
use crate::error::ExecuteError;

impl App {
    /// The record as one file. Of an entry that `may_read` does not let through, only its hash is in it.
    ///
    /// # Errors
    /// Where the data cannot be read.
    pub fn copy_of_record(&self, programme: &str, may_read: impl Fn(u64) -> bool) -> Result<Vec<u8>, ExecuteError> {
        let mut bytes = Vec::new();
        let show = |row: &store::EntryRow<'_>| if may_read(row.seq) { store::Shown::All } else { store::Shown::Hash };
        let out = |piece: &[u8]| {
            bytes.extend_from_slice(piece);
            Ok::<(), std::convert::Infallible>(())
        };
        match self.store().export(programme, show, out) {
            Ok(()) => Ok(bytes),
            Err(store::ExportError::Store(error)) => Err(error.into()),
            Err(store::ExportError::Out(never)) => match never {},
        }
    }
}
