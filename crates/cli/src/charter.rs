//! `linjaus charter`: looks at charters, and how the other verbs find theirs.

mod explain;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use app::bundled;
use clap::{Args, Subcommand};
use engine::charter::{Charter, Fault};

use crate::failed;

/// What `linjaus charter` takes.
#[derive(Args)]
pub struct CharterVerb {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Reports all faults of charters at once, with line and column.
    Check {
        /// Bundled names, folders or files.
        #[arg(required = true)]
        charters: Vec<String>,
        /// As JSON Lines.
        #[arg(long)]
        json: bool,
    },
    /// Runs the scenarios that stand beside charters, in the folder `scenarios`.
    Test {
        /// Folders with charter.toml.
        #[arg(required = true)]
        folders: Vec<PathBuf>,
        /// As JSON Lines.
        #[arg(long)]
        json: bool,
    },
    /// Writes a charter as a handbook: body by body its rules, who decides what, what the text leaves open.
    Explain(explain::Explain),
    /// Tells what a newer charter changes, and for whom.
    Diff(explain::Diff),
}

/// Why a charter could not be read.
pub enum Problem {
    /// It is not there, or is no text.
    Unreadable(String),
    /// It has faults.
    Faulty(String, Vec<Fault>),
}

impl Problem {
    /// Tells it and gives the exit status.
    pub fn tell(&self) -> ExitCode {
        match self {
            Self::Unreadable(what) => failed(2, what),
            Self::Faulty(name, faults) => {
                for fault in faults {
                    eprintln!("{name}:{fault}");
                }
                failed(2, format!("{name} has {}", counted(faults.len())))
            }
        }
    }
}

/// Reads a charter by a bundled name, a folder or a file.
pub fn read(name: &str) -> Result<Charter, Problem> {
    let (shown, text) = text(name)?;
    Charter::parse(&text).map_err(|faults| Problem::Faulty(shown, faults))
}

fn text(name: &str) -> Result<(String, String), Problem> {
    if let Some(bundled) = bundled::charter(name) {
        return Ok((name.to_string(), bundled.charter.to_string()));
    }
    let path = Path::new(name);
    let path = if path.is_dir() { path.join("charter.toml") } else { path.to_path_buf() };
    let shown = path.display().to_string();
    let bytes = std::fs::read(&path).map_err(|error| {
        let names: Vec<&str> = bundled::CHARTERS.iter().map(|bundled| bundled.name).collect();
        Problem::Unreadable(format!(
            "there is no charter {name}: {error}. Give a file, a folder with charter.toml, or a bundled name ({})",
            names.join(", ")
        ))
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        Problem::Unreadable(format!("{shown} is not UTF-8 text from byte {} on", error.utf8_error().valid_up_to()))
    })?;
    Ok((shown, text))
}

/// Runs it.
pub fn run(verb: &CharterVerb) -> ExitCode {
    match &verb.verb {
        Verb::Check { charters, json } => check(charters, *json),
        Verb::Test { folders, json } => test(folders, *json),
        Verb::Explain(explain) => explain::run(explain),
        Verb::Diff(diff) => explain::compare(diff),
    }
}

fn check(charters: &[String], json: bool) -> ExitCode {
    let mut status = ExitCode::SUCCESS;
    for name in charters {
        match read(name) {
            Ok(charter) if !json => {
                for note in charter.notes() {
                    println!("{name}: {}: {} (note)", note.place, note.what);
                }
                println!("{name}: no faults; {} {} is whole.", charter.id, charter.version);
            }
            Ok(_) => {}
            Err(Problem::Faulty(shown, faults)) => {
                for fault in &faults {
                    println!("{}", told(&shown, fault, json));
                }
                if !json {
                    println!("{shown}: {}.", counted(faults.len()));
                }
                status = ExitCode::from(1);
            }
            Err(problem) => return problem.tell(),
        }
    }
    status
}

/// A charter that has faults is not run.
fn test(folders: &[PathBuf], json: bool) -> ExitCode {
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let shown = folder.display().to_string();
        if !folder.join("charter.toml").is_file() {
            return failed(2, format!("{shown} is no folder with charter.toml"));
        }
        if let Err(problem) = read(&shown) {
            return problem.tell();
        }
        let mut found: Vec<PathBuf> = match std::fs::read_dir(folder.join("scenarios")) {
            Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
            Err(error) => return failed(2, format!("{shown}/scenarios cannot be read: {error}")),
        };
        found.retain(|file| file.extension().is_some_and(|ending| ending == "feature"));
        found.sort();
        if found.is_empty() {
            return failed(2, format!("{shown}/scenarios holds no file that ends with .feature"));
        }
        files.extend(found);
    }
    crate::scenario::run_all(&files, json)
}

fn counted(faults: usize) -> String {
    if faults == 1 { "1 fault".to_string() } else { format!("{faults} faults") }
}

fn told(shown: &str, fault: &Fault, json: bool) -> String {
    if !json {
        return format!("{shown}:{fault}");
    }
    let mut value = serde_json::to_value(fault).unwrap_or_default();
    if let Some(object) = value.as_object_mut() {
        object.insert("charter".to_string(), shown.into());
    }
    value.to_string()
}
