//! Programs that Debian packages.

use std::path::Path;
use std::process::Command;

use crate::command;
use crate::place::Place;

/// What must be there, and the package that brings it.
enum Need {
    /// A program on the `PATH`.
    Program(&'static str),
    /// A server's program, which Debian keeps out of the `PATH`, in a folder for each version.
    Server(&'static str),
    /// A folder that must exist: without letters a browser measures nothing.
    Folder(&'static str),
}

const NEEDS: &[(Need, &str)] = &[
    (Need::Program("chromium"), "chromium"),
    (Need::Folder("/usr/share/fonts"), "fonts-liberation"),
    (Need::Server("initdb"), "postgresql"),
    (Need::Program("psql"), "postgresql-client"),
    (Need::Program("setpriv"), "util-linux"),
    (Need::Program("qpdf"), "qpdf"),
    (Need::Program("pdfinfo"), "poppler-utils"),
    (Need::Program("pdftotext"), "poppler-utils"),
    (Need::Program("curl"), "curl"),
    (Need::Program("pip3"), "python3-pip"),
    (Need::Program("node"), "nodejs"),
    (Need::Program("npm"), "npm"),
    (Need::Program("git"), "git"),
];

/// Installs the packages that are missing, all in one go. The clients of Python's and node's indexes are among them.
pub fn packages(place: &Place) -> Result<(), String> {
    let missing = missing(place);
    if missing.is_empty() {
        return Ok(());
    }
    install(&missing)?;
    let still = self::missing(place);
    if still.is_empty() { Ok(()) } else { Err(format!("{} still missing after installing", still.join(", "))) }
}

fn missing(place: &Place) -> Vec<&'static str> {
    let mut packages: Vec<_> =
        NEEDS.iter().filter(|(need, _)| !is_met(need, place)).map(|(_, package)| *package).collect();
    packages.dedup();
    packages
}

fn is_met(need: &Need, place: &Place) -> bool {
    match need {
        Need::Program(name) => place.program(name).is_some(),
        Need::Server(name) => place.program(name).is_some() || is_under_versions(name),
        Need::Folder(path) => Path::new(path).is_dir(),
    }
}

fn is_under_versions(name: &str) -> bool {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    versions.map(|version| version.path().join("bin").join(name)).any(|program| program.is_file())
}

/// `apt-get install`, or the sentence that tells the person what to type.
fn install(packages: &[&str]) -> Result<(), String> {
    let remedy =
        format!("install {} (on Debian as root: `apt-get install {}`)", packages.join(", "), packages.join(" "));
    if !Path::new("/etc/debian_version").exists() || !is_root() {
        return Err(remedy);
    }
    let apt = |words: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(["-qq", "-o", "Dpkg::Use-Pty=0"]).args(words).env("DEBIAN_FRONTEND", "noninteractive");
        command::run(command).is_ok_and(|ran| ran.ended_well)
    };
    let got = apt(&["update"]) && apt(&[&["install", "-y", "--no-install-recommends"], packages].concat());
    if got { Ok(()) } else { Err(format!("apt-get failed, see above; {remedy}")) }
}

fn is_root() -> bool {
    let mut id = Command::new("id");
    id.arg("-u");
    command::ask(id).is_ok_and(|ran| ran.lines == ["0"])
}
