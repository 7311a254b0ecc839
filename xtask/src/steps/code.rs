//! What cargo checks. All of it uses the whole workspace and one profile, so that every crate is compiled once.

use std::process::Command;

use crate::command::{self, Ran, cargo};
use crate::place::Place;
use crate::tally::Tally;

fn in_root(place: &Place, mut command: Command) -> Result<Ran, String> {
    command.current_dir(&place.root);
    let name = command.get_program().to_string_lossy().into_owned();
    command::run(command).map_err(|error| format!("{name} cannot be started: {error}"))
}

/// One check that holds when the command ends well.
fn one(place: &Place, command: Command) -> Result<Tally, String> {
    in_root(place, command).map(|ran| Tally::one(ran.ended_well))
}

/// `rustfmt` would change nothing.
pub fn format(place: &Place) -> Result<Tally, String> {
    one(place, cargo(&["fmt", "--all", "--check"]))
}

/// Clippy has nothing to say, about tests either.
pub fn lints(place: &Place) -> Result<Tally, String> {
    one(place, cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]))
}

/// `deny.toml` holds. The advisories are left out: their database cannot be reached from where this runs.
pub fn deny(place: &Place) -> Result<Tally, String> {
    let tool =
        place.program("cargo-deny").ok_or("cargo-deny is missing: `cargo xtask test --only tools` installs it")?;
    let mut command = Command::new(tool);
    command.args(["--color", "never", "check", "--hide-inclusion-graph", "bans", "licenses", "sources"]);
    one(place, command)
}

/// Everything compiles.
pub fn build(place: &Place) -> Result<Tally, String> {
    one(place, cargo(&["build", "--locked", "--workspace", "--all-targets", "--quiet"]))
}

/// Every test of the workspace, each in a process of its own where nextest is at hand.
pub fn tests(place: &Place) -> Result<Tally, String> {
    let command = if place.program("cargo-nextest").is_some() {
        cargo(&["nextest", "run", "--locked", "--workspace", "--no-fail-fast", "--hide-progress-bar"])
    } else {
        cargo(&["test", "--locked", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"])
    };
    counted(place, command)
}

/// The examples in doc comments, which nextest does not run.
pub fn doctests(place: &Place) -> Result<Tally, String> {
    counted(place, cargo(&["test", "--locked", "--workspace", "--doc", "--no-fail-fast"]))
}

fn counted(place: &Place, command: Command) -> Result<Tally, String> {
    in_root(place, command).map(|ran| Tally::read(&ran.lines, ran.ended_well))
}
