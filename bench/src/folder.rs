//! A data folder for a measurement, beside the build's output: on the disk that one works on, not in memory.

use std::path::PathBuf;

use tempfile::TempDir;

/// A folder that goes away when it is dropped.
pub fn fresh() -> Result<TempDir, String> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(here, |dir| PathBuf::from(dir).join("bench"));
    std::fs::create_dir_all(&target)
        .and_then(|()| TempDir::new_in(&target))
        .map_err(|error| format!("{}: {error}", target.display()))
}
