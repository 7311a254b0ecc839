//! What can go wrong, each with its place and what to do about it.

use record::Hash;
use std::path::{Path, PathBuf};

/// The data could not be read or written. Nothing is ever half-written: what was acknowledged is there, the rest is not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// No room on the disk.
    #[error("the disk is full: {} could not grow. Nothing of this was saved; make room on that disk and try again", .path.display())]
    Full {
        /// The database.
        path: PathBuf,
    },
    /// The file, its folder or its file system may not be written.
    #[error("{} may not be written. Check who owns it, its permissions, and whether its file system is mounted read-only", .path.display())]
    ReadOnly {
        /// The database or its folder.
        path: PathBuf,
    },
    /// The file is damaged.
    #[error("{} is damaged ({detail}). Stop the program, keep a copy of the folder, and restore the last backup", .path.display())]
    Damaged {
        /// The database.
        path: PathBuf,
        /// What was noticed.
        detail: String,
    },
    /// The disk or the file system failed.
    #[error("{} could not be read or written ({detail}). Check the disk and its file system", .path.display())]
    Disk {
        /// The database or its folder.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// Something in the program's use of the database is wrong.
    #[error("the database {} refused: {detail}", .path.display())]
    Refused {
        /// The database.
        path: PathBuf,
        /// What the database said.
        detail: String,
    },
    /// The database is away.
    #[error("the database {} cannot be reached ({detail}). Nothing of this was saved; see that PostgreSQL runs there, and try again", .path.display())]
    Unreachable {
        /// The database.
        path: PathBuf,
        /// What was noticed.
        detail: String,
    },
    /// The database went away while something was being saved.
    #[error("whether this was saved is not known: {} went away in the middle ({detail}). Do the same once more when it is back: what was saved is not done twice", .path.display())]
    Unknown {
        /// The database.
        path: PathBuf,
        /// What was noticed.
        detail: String,
    },
    /// There is no such programme here.
    #[error("there is no programme {id:?} in this data folder")]
    NoSuchProgramme {
        /// The id asked for.
        id: String,
    },
    /// The store was opened for reading, or has been closed.
    #[error("the store is not open for writing")]
    Closed,
}

/// Why a data folder was not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Another process has the folder.
    #[error("the data folder {} is in use by another process{}. Stop that one, or choose another folder with --data", .path.display(), process(*.holder))]
    InUse {
        /// The folder.
        path: PathBuf,
        /// The number of the process that holds it, if it wrote it down.
        holder: Option<u32>,
    },
    /// Written by a newer program.
    #[error("{} is from a newer version of this program (schema {found}; this one knows {known}). Use that version or a newer one: nothing was changed", .path.display())]
    Newer {
        /// The database.
        path: PathBuf,
        /// The schema found.
        found: u32,
        /// The newest schema that this program knows.
        known: u32,
    },
    /// A database, but not one of ours.
    #[error("{} is not a database of this program. Choose another folder with --data, or an empty database with --database", .path.display())]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// Not an address of a database.
    #[error("the database's address cannot be used: {detail}. It looks like postgres://user:password@host:5432/name")]
    Address {
        /// What is wrong with it.
        detail: String,
    },
    /// The database cannot be used.
    #[error("the database {} cannot be used: {why}. Nothing was changed", .path.display())]
    Database {
        /// Its address, without the password.
        path: PathBuf,
        /// What is wrong, and what to do.
        why: String,
    },
    /// A file stands where the folder should be.
    #[error("{} cannot be a data folder: {} is a file. Choose another folder with --data", .path.display(), .file.display())]
    NoFolder {
        /// The folder asked for.
        path: PathBuf,
        /// The file in its way.
        file: PathBuf,
    },
    /// Nothing there to read.
    #[error("there is no data in {}. Check the folder's name", .path.display())]
    Nothing {
        /// The folder.
        path: PathBuf,
    },
    /// The data could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn process(holder: Option<u32>) -> String {
    holder.map(|pid| format!(" (process {pid})")).unwrap_or_default()
}

/// Why entries were not appended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AppendError {
    /// Someone else appended first: decide again on the new state.
    #[error("the record has grown to {size} entries in the meantime")]
    Conflict {
        /// How many entries there are now.
        size: u64,
    },
    /// An entry refers to a blob that was never put.
    #[error("there is no blob {0}")]
    NoSuchBlob(Hash),
    /// An actor or kind that a leaf cannot hold.
    #[error(transparent)]
    TooLong(#[from] record::entry::TooLong),
    /// The data could not be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a replay stopped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError<E> {
    /// The stored record is not the one that was chained.
    #[error("entry {seq} of the stored record is not as it was appended: {what}")]
    Broken {
        /// The first entry that does not fit.
        seq: u64,
        /// What does not fit.
        what: Broken,
    },
    /// The data could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Whoever was given the entries said stop.
    #[error("{0}")]
    Stopped(E),
}

/// What does not fit in a stored record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// An entry is missing.
    #[error("it is missing")]
    Missing,
    /// The entry's values do not give its leaf.
    #[error("time, actor, kind, facts or the words' commitment were changed")]
    Leaf,
    /// The words do not give their commitment.
    #[error("its words were changed")]
    Words,
    /// The entries do not give the stored root.
    #[error("the entries up to it do not give the record's root")]
    Root,
}

/// Reads the database's answer: what happened to which file, in our words.
pub(crate) fn told(path: &Path, error: &rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode as Code;
    let (path, detail) = (path.to_path_buf(), error.to_string());
    match error.sqlite_error_code() {
        Some(Code::DiskFull) => StoreError::Full { path },
        Some(Code::ReadOnly | Code::PermissionDenied) => StoreError::ReadOnly { path },
        Some(Code::DatabaseCorrupt | Code::NotADatabase) => StoreError::Damaged { path, detail },
        Some(Code::SystemIoFailure | Code::CannotOpen) => StoreError::Disk { path, detail },
        _ => StoreError::Refused { path, detail },
    }
}

/// The same for the file system's answer.
pub(crate) fn told_by_system(path: &Path, error: &std::io::Error) -> StoreError {
    use std::io::ErrorKind as Kind;
    let path = path.to_path_buf();
    match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded => StoreError::Full { path },
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => StoreError::ReadOnly { path },
        _ => StoreError::Disk { path, detail: error.to_string() },
    }
}
