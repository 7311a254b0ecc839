//! One process for a data folder: a file that the operating system locks for as long as the process lives.

use crate::error::{OpenError, told_by_system};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::path::Path;

const LOCK: &str = "linjaus.lock";

/// Holds the folder until dropped, or until the process ends in whatever way.
pub(crate) struct Lock(#[expect(dead_code, reason = "the open file is the lock")] File);

impl Lock {
    /// Takes the folder, or says who has it.
    pub(crate) fn take(folder: &Path) -> Result<Self, OpenError> {
        let path = folder.join(LOCK);
        let broken = |error: &std::io::Error| OpenError::Store(told_by_system(&path, error));
        let options = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let mut file = options.map_err(|error| broken(&error))?;
        match file.try_lock() {
            Ok(()) => (),
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                // Best effort: the message is good without the number too.
                let _ = file.read_to_string(&mut holder);
                return Err(OpenError::InUse { path: folder.to_path_buf(), holder: holder.trim().parse().ok() });
            }
            Err(TryLockError::Error(error)) => return Err(broken(&error)),
        }
        file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id())).map_err(|error| broken(&error))?;
        Ok(Self(file))
    }
}
