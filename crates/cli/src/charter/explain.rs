//! `linjaus charter explain` and `diff`: a charter for people, and what a newer one changes for them.

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use app::bundled;
use clap::Args;
use engine::charter::{Charter, changes};
use text::{Handbook, Lang, Rules};

use super::Problem;
use crate::failed;

/// What `linjaus charter explain` takes.
#[derive(Args)]
pub struct Explain {
    /// A bundled name, a folder or a file.
    #[arg(default_value = "digione")]
    charter: String,
    /// The language: fi, sv or en.
    #[arg(long, default_value = "fi", value_parser = lang)]
    lang: Lang,
}

/// What `linjaus charter diff` takes.
#[derive(Args)]
pub struct Diff {
    /// The older charter: a bundled name, a folder or a file.
    before: String,
    /// The newer one.
    now: String,
    /// The language: fi, sv or en.
    #[arg(long, default_value = "fi", value_parser = lang)]
    lang: Lang,
}

fn lang(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| "one of fi, sv, en".to_owned())
}

/// Runs `explain`.
pub fn run(explain: &Explain) -> ExitCode {
    match shelf(&explain.charter) {
        Ok(shelf) => print(&text::handbook(&shelf.charter, &shelf.rules, explain.lang)),
        Err(problem) => problem.tell(),
    }
}

/// Runs `diff`.
pub fn compare(diff: &Diff) -> ExitCode {
    let (before, now) = match (shelf(&diff.before), shelf(&diff.now)) {
        (Ok(before), Ok(now)) => (before, now),
        (Err(problem), _) | (_, Err(problem)) => return problem.tell(),
    };
    let found = changes((&before.charter, &before.text), (&now.charter, &now.text));
    print(&text::changes_in_words(&before.charter, &now.charter, &found, &now.rules, diff.lang))
}

/// A charter with its text and its rules in words.
struct Shelf {
    charter: Charter,
    text: String,
    rules: Rules,
}

fn shelf(name: &str) -> Result<Shelf, Problem> {
    let (shown, text) = super::text(name)?;
    let charter = Charter::parse(&text).map_err(|faults| Problem::Faulty(shown, faults))?;
    Ok(Shelf { charter, text, rules: rules(name)? })
}

/// The paraphrases beside a charter; none where there are none: the charter is then told by its own words alone.
fn rules(name: &str) -> Result<Rules, Problem> {
    let path = Path::new(name);
    let words = match bundled::charter(name) {
        Some(bundled) => bundled.rules.to_owned(),
        None => {
            let folder = if path.is_dir() { Some(path) } else { path.parent() };
            folder.and_then(|folder| std::fs::read_to_string(folder.join("rules.toml")).ok()).unwrap_or_default()
        }
    };
    Rules::parse(&words).map_err(|faults| Problem::Unreadable(format!("the rules beside {name} have faults: {faults}")))
}

fn print(book: &Handbook) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match write!(out, "{book}").and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has read enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => failed(1, format!("writing failed: {error}")),
    }
}
