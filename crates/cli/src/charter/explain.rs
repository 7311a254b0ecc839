//! `linjaus charter explain` and `diff`: a charter for people, and what a newer one changes for them.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
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
    /// Writes it to a file instead: a page (.html), a paper (.pdf), or text (.txt).
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
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
        Ok(shelf) => {
            let book = text::handbook(&shelf.charter, &shelf.rules, explain.lang);
            match &explain.out {
                None => print(&book),
                Some(out) => write_to(out, &shelf, &book, explain.lang),
            }
        }
        Err(problem) => problem.tell(),
    }
}

/// Writes the handbook in the form that the file's name asks for.
fn write_to(out: &Path, shelf: &Shelf, book: &Handbook, lang: Lang) -> ExitCode {
    let ending = out.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    let written = match ending.as_deref() {
        Some("html" | "htm") => book.html(lang).into_bytes(),
        Some("txt") => book.to_string().into_bytes(),
        Some("pdf") => {
            let digest = engine::subjects::charter::digest(&shelf.text);
            match documents::handbook(book, lang, shelf.charter.from, &digest) {
                Ok(pdf) => pdf,
                Err(error) => return failed(1, format!("the paper could not be set: {error}")),
            }
        }
        _ => {
            let shown = out.display();
            return failed(2, format!("{shown}: the name tells the form: end it with .html, .pdf or .txt"));
        }
    };
    match std::fs::write(out, written) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(2, format!("{} cannot be written: {error}", out.display())),
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
