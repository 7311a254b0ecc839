//! The files of the repository, as git knows them.

use std::fs;
use std::process::Command;

use crate::command;
use crate::place::Place;

/// A text file of the repository.
pub struct File {
    /// Its path from the root.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// Every text file that is in the repository or would enter it with the next commit.
pub fn all(place: &Place) -> Result<Vec<File>, String> {
    let mut git = Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"]).current_dir(&place.root);
    let listed = command::ask(git).map_err(|error| format!("git cannot be started: {error}; install git"))?;
    if !listed.ended_well {
        return Err(format!("git does not list the files: {}", listed.lines.join(" ")));
    }
    let mut paths = listed.lines;
    paths.sort();
    paths.dedup();
    // A picture or an archive is no text, and a file that was just deleted is none at all.
    let read = |path: String| fs::read_to_string(place.root.join(&path)).ok().map(|text| File { path, text });
    Ok(paths.into_iter().filter_map(read).collect())
}
