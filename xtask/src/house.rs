//! The rules of the house that no compiler knows: what no file says, what the pure crates never name, and that
//! ARCHITECTURE.md describes the workspace as it is.

mod architecture;

mod lockfile;
mod words;

use crate::files::{self, File};
use crate::place::Place;
use crate::tally::Tally;

/// A place where a rule of the house is broken: a sentence that begins with the file.
type Finding = String;

/// A rule of the house, and what looks for its breaches.
type Rule = (&'static str, fn(&Place, &[File]) -> Result<Vec<Finding>, String>);

const RULES: &[Rule] = &[
    ("no file names a package registry's host", |_, files| Ok(words::registry_hosts(files))),
    ("no code is promised instead of written", |_, files| Ok(words::promises(files))),
    ("no lint is switched off without a reason", |_, files| Ok(words::silenced_lints(files))),
    ("pure crates name no float, hash order or clock", |_, files| Ok(words::impure(files))),
    ("the browser stories' lock file holds checksums, no addresses", |place, _| lockfile::check(place)),
    ("crates and arrows are those of ARCHITECTURE.md", |place, _| architecture::arrows(place)),
    ("every dependency has its reason in ARCHITECTURE.md", |place, _| architecture::reasons(place)),
];

/// Checks every rule and prints the breaches.
pub fn check(place: &Place) -> Result<Tally, String> {
    let files = files::all(place)?;
    let mut tally = Tally::default();
    for (rule, look) in RULES {
        let findings = look(place, &files)?;
        println!("  {:<7} {rule}", if findings.is_empty() { "ok" } else { "FAILED" });
        findings.iter().for_each(|finding| println!("          {finding}"));
        tally += Tally::one(findings.is_empty());
    }
    // A question to whoever changes the file next, not a breach.
    words::too_long(&files).iter().for_each(|question| println!("  look    {question}"));
    Ok(tally)
}
