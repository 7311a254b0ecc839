//! `cargo xtask bench`: the measurements stand in the crate `bench`, because they need an optimised build of the product
//! and this tool must stay quick to compile.

use std::process::ExitCode;

use crate::command::cargo;

/// Builds the measurements and hands them the person's words.
pub fn run(words: &[String]) -> ExitCode {
    let mut command = cargo(&["run", "--release", "--locked", "--quiet", "--package", "bench", "--"]);
    match command.args(words).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("cargo cannot be started: {error}. Is it on the PATH?");
            ExitCode::FAILURE
        }
    }
}
