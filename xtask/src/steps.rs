//! The steps of `cargo xtask test`, in order: what is cheap and what others rest on comes first.

mod browser;
mod code;
mod examples;
mod tools;

use crate::house;
use crate::place::Place;
use crate::tally::Tally;

/// One thing that `cargo xtask test` does.
pub struct Step {
    /// The word for `--only`.
    pub name: &'static str,
    /// What it does, for the person who watches.
    pub what: &'static str,
    /// Steps without which it cannot say anything.
    pub needs: &'static [&'static str],
    /// Whether it runs with `--long` alone.
    pub long: bool,
    /// Does it; the error is a sentence that names the remedy.
    pub run: fn(&Place) -> Result<Tally, String>,
}

const fn step(
    name: &'static str,
    what: &'static str,
    needs: &'static [&'static str],
    run: fn(&Place) -> Result<Tally, String>,
) -> Step {
    Step { name, what, needs, long: false, run }
}

const fn long(
    name: &'static str,
    what: &'static str,
    needs: &'static [&'static str],
    run: fn(&Place) -> Result<Tally, String>,
) -> Step {
    Step { name, what, needs, long: true, run }
}

/// Every step.
pub const ALL: &[Step] = &[
    step("tools", "what the tests need is here, or is installed now", &[], tools::set_up),
    step("house", "the rules of the house that no compiler knows", &[], house::check),
    step("format", "formatting", &[], code::format),
    step("deny", "licences, sources and bans of the dependencies", &["tools"], code::deny),
    step("build", "the product and all tests, in one profile", &[], code::build),
    step("lints", "clippy, every warning an error", &["build"], code::lints),
    step("tests", "unit, scenario, property, store and HTTP tests", &["build"], code::tests),
    step("doctests", "the examples in doc comments", &["build"], code::doctests),
    step("runner", "the browser runner against a server of its own", &["tools"], browser::self_test),
    step(
        "browser",
        "the browser stories and every page, in a browser",
        &["tools", "build", "runner"],
        browser::stories,
    ),
    step("papers", "the PDF papers: well formed, tagged, archivable", &["tools", "build"], browser::papers),
    step("examples", "the shell examples of the documentation", &["tools", "build"], examples::run),
    long(
        "combinations",
        "the browser stories in every language, width, theme, script",
        &["browser"],
        browser::combinations,
    ),
];
