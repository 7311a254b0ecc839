//! What is checked in a browser, and the papers that the product prints. The work is done by the scripts in `e2e/`.

use std::process::Command;

use crate::command;
use crate::place::Place;
use crate::tally::Tally;

/// Runs one of the scripts of `e2e/` and reads its closing line.
fn script(place: &Place, words: &[&str]) -> Result<Tally, String> {
    let node = place.program("node").ok_or("node is missing: `cargo xtask test --only tools` installs it")?;
    let mut command = Command::new(node);
    command.args(words).current_dir(place.stories());
    let ran = command::run(command).map_err(|error| format!("node cannot be started: {error}"))?;
    let tally = Tally::read(&ran.lines, ran.ended_well);
    if tally == Tally::default() { Err("nothing was checked: no story or test was found".into()) } else { Ok(tally) }
}

fn against_the_product(place: &Place, words: &[&str]) -> Result<Tally, String> {
    let linjaus = place.linjaus();
    if !linjaus.is_file() {
        return Err(format!("{} is missing: `cargo xtask test --only build` builds it", linjaus.display()));
    }
    let linjaus = linjaus.to_string_lossy().into_owned();
    script(place, &[words, &["--binary", &linjaus]].concat())
}

/// The runner's own tests: what it must find, and what it must let pass.
pub fn self_test(place: &Place) -> Result<Tally, String> {
    script(place, &["--test", "--test-reporter=spec", "self-test/"])
}

/// Every story once, and every page in pairwise combinations.
pub fn stories(place: &Place) -> Result<Tally, String> {
    against_the_product(place, &["run.mjs"])
}

/// Every story in every combination.
pub fn combinations(place: &Place) -> Result<Tally, String> {
    against_the_product(place, &["run.mjs", "--all-combinations"])
}

/// Every PDF that a person can reach.
pub fn papers(place: &Place) -> Result<Tally, String> {
    against_the_product(place, &["papers.mjs"])
}
