//! The store: appends to records, reads and follows them; keeps blobs, sessions and preferences.
//!
//! It knows what an entry looks like, never what it means. The data lies in one SQLite file in one data folder that one process
//! at a time may write; or in a PostgreSQL database that any number of servers share. All of a server's writes go through one
//! thread, which gathers what has queued up into one transaction (group commit) and answers only when that is safely on disk.
//! Reads have connections of their own and never wait for it.
//!
//! A write gives a [`Pending`]: the write is queued, in order, the moment the function returns; await it, or
//! [`Pending::wait`] for it outside of async code. Reads are plain functions that block for as long as the disk takes; run
//! long ones (a replay, an export) where blocking is allowed.

mod append;
mod backend;
mod backup;
mod blobs;
mod entry;
mod error;
mod export;
mod heads;
mod lock;
mod pending;
mod people;
mod postgres;
mod queue;
mod read;
mod replay;
mod restore;
mod sqlite;
mod store;

pub use append::{Appended, NewEntry, NewWords, Receipt};
pub use backup::{BACKUP, Kept};
pub use blobs::{Blob, BlobPut};
pub use entry::{EntryRow, StoredEntry, StoredWords};
pub use error::{AppendError, Broken, OpenError, ReplayError, StoreError};
pub use export::{ExportError, Shown};
pub use pending::Pending;
pub use people::Session;
pub use record::{Hash, Salt};
pub use restore::{RestoreError, check_backup};
pub use store::{Alone, DATABASE, Head, NewProgramme, Programme, Store};
