//! `linjaus scenario`: runs feature files against the engine, and lists the steps that they can use.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use app::bundled;
use clap::Args;
use scenarios::feature::Language;
use scenarios::vocabulary::{Phrase, Vocabulary};
use scenarios::{CharterText, Charters, EngineDoor, Outcome, Report, Trouble};
use serde_json::{Value, json};

use crate::failed;

/// What `linjaus scenario` takes.
#[derive(Args)]
pub struct Scenario {
    /// Feature files.
    #[arg(required_unless_present = "steps")]
    files: Vec<PathBuf>,
    /// Lists the steps instead.
    #[arg(long, conflicts_with = "files")]
    steps: bool,
    /// As JSON Lines.
    #[arg(long)]
    json: bool,
}

/// Charters for the features of one file: of the folder in which the file's own folder lies, else bundled.
struct Near<'f> {
    file: &'f Path,
}

impl Charters for Near<'_> {
    fn find(&self, name: &str) -> Option<CharterText> {
        let own = || {
            let file = self.file.canonicalize().ok()?;
            let folder = file.parent()?.parent()?;
            let read = |file| fs::read_to_string(folder.join(file)).ok();
            let is_named = folder.file_name().is_some_and(|folder| folder == name);
            is_named.then(|| Some(CharterText { charter: read("charter.toml")?, rules: read("rules.toml")? }))?
        };
        let bundled = || {
            let bundled = bundled::charter(name)?;
            Some(CharterText { charter: bundled.charter.to_string(), rules: bundled.rules.to_string() })
        };
        own().or_else(bundled)
    }
}

/// Runs it.
pub fn run(verb: &Scenario) -> ExitCode {
    if verb.steps {
        say(&steps(verb.json));
        return ExitCode::SUCCESS;
    }
    run_all(&verb.files, verb.json)
}

/// Runs the scenarios of these files.
pub fn run_all(files: &[PathBuf], json: bool) -> ExitCode {
    let mut is_green = true;
    for file in files {
        let shown = file.display().to_string();
        let text = match fs::read(file).map(String::from_utf8) {
            Ok(Ok(text)) => text,
            Ok(Err(_)) => return failed(2, format!("{shown} is not UTF-8 text")),
            Err(error) => return failed(2, format!("{shown} cannot be read: {error}")),
        };
        let report = scenarios::run(&Near { file }, &text, &shown, &EngineDoor::open);
        is_green &= report.is_green();
        say(&if json { lines(&report) } else { format!("{report}\n") });
    }
    if is_green { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// Writes it all; whoever has read enough of it may close the pipe.
fn say(text: &str) {
    drop(io::stdout().lock().write_all(text.as_bytes()));
}

/// One line of JSON for each fault and each scenario.
fn lines(report: &Report) -> String {
    let fault =
        |fault: &Trouble| json!({ "file": report.file, "line": fault.line, "holds": false, "what": fault.what });
    let outcome = |outcome: &Outcome| {
        let trouble = outcome.trouble.as_ref();
        json!({
            "file": report.file,
            "scenario": outcome.name,
            "line": trouble.map_or(outcome.line, |trouble| trouble.line),
            "tags": outcome.tags,
            "holds": trouble.is_none(),
            "what": trouble.map_or(Value::Null, |trouble| trouble.what.clone().into()),
        })
    };
    let all = report.faults.iter().map(fault).chain(report.outcomes.iter().map(outcome));
    all.map(|line| format!("{line}\n")).collect()
}

/// One line for each wording.
fn steps(json: bool) -> String {
    let line = |phrase: &Phrase| {
        let language = if phrase.language == Language::Finnish { "fi" } else { "en" };
        let (number, wording) = (phrase.number, phrase.wording.shown());
        if json {
            format!("{}\n", json!({ "number": number, "language": language, "wording": wording }))
        } else {
            format!("{number:>2} {language} {wording}\n")
        }
    };
    Vocabulary::new().phrases().map(line).collect()
}
