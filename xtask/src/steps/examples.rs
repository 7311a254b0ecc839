//! The shell examples of the documentation, run as a reader would run them.
//!
//! A comment right above a block says what becomes of it; a `sh` block without one is a failure:
//! - `<!-- run -->`: it must end well; `<!-- run: exits 1 -->`: it must end with that status.
//! - `<!-- not run: why -->`.
//! - `<!-- prints -->` above a later block: what the last run block wrote to standard output; `…` stands for any text.
//! - `<!-- with a demo -->` anywhere in a file: a demo runs meanwhile, at `$LINJAUS_URL`.
//!
//! The blocks of one file share a folder and a shell, so that a variable set in one is there in the next.

mod demo;
mod script;

use std::fs;

use crate::files::{self, File};
use crate::markdown::{self, Block};
use crate::place::Place;
use crate::tally::Tally;
use demo::Demo;
use script::{Piece, Said};

/// Runs the examples of every document.
pub fn run(place: &Place) -> Result<Tally, String> {
    let mut tally = Tally::default();
    for file in files::all(place)?.iter().filter(|file| file.path.ends_with(".md")) {
        tally += document(place, file)?;
    }
    if tally == Tally::default() { Err("no document has an example".into()) } else { Ok(tally) }
}

fn document(place: &Place, file: &File) -> Result<Tally, String> {
    let (pieces, mut findings) = pieces(&markdown::blocks(&file.text));
    let said = if pieces.is_empty() { Vec::new() } else { execute(place, file, &pieces)? };
    let mut tally = Tally::default();
    for (piece, said) in pieces.iter().zip(said) {
        let fault = piece.fault(&said);
        tally += Tally::one(fault.is_none());
        match fault {
            None => println!("  ok      {}:{}", file.path, piece.line),
            Some(fault) => findings.push((piece.line, fault)),
        }
    }
    for (line, fault) in &findings {
        println!("  FAILED  {}:{line}: {fault}", file.path);
    }
    tally.failed = findings.len();
    Ok(tally)
}

fn execute(place: &Place, file: &File, pieces: &[Piece]) -> Result<Vec<Said>, String> {
    let folder = place.target.join("examples").join(file.path.replace('/', "-"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let demo = if file.text.contains("<!-- with a demo -->") { Some(Demo::start(place, &folder)?) } else { None };
    script::run(place, &folder, demo.as_ref().map(Demo::address), pieces)
}

/// What is to be run, and the blocks whose comment is missing or not understood.
fn pieces(blocks: &[Block]) -> (Vec<Piece>, Vec<(usize, String)>) {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut findings = Vec::new();
    for block in blocks {
        let comment = block.comment.unwrap_or_default();
        if comment == "prints" {
            match pieces.last_mut() {
                Some(piece) => piece.prints = Some(block.body.clone()),
                None => findings.push((block.line, "nothing was run that could print this".into())),
            }
        } else if block.language == "sh" {
            match status(comment) {
                Some(Some(status)) => pieces.push(Piece::new(block, status)),
                Some(None) => (),
                None => findings.push((block.line, "say above it: <!-- run --> or <!-- not run: why -->".into())),
            }
        }
    }
    (pieces, findings)
}

/// The status that a block must end with; nothing where it is not to be run, or where the comment says neither.
fn status(comment: &str) -> Option<Option<i32>> {
    match comment {
        "run" => Some(Some(0)),
        _ if comment.strip_prefix("not run: ").is_some_and(|why| !why.is_empty()) => Some(None),
        _ => comment.strip_prefix("run: exits ").and_then(|status| status.parse().ok()).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_without_a_word_about_running_is_a_finding() {
        let (pieces, findings) = pieces(&markdown::blocks("```sh\nls\n```\n\n```text\nx\n```\n"));
        assert!(pieces.is_empty());
        assert_eq!(findings, [(1, "say above it: <!-- run --> or <!-- not run: why -->".to_owned())]);
    }

    #[test]
    fn output_belongs_to_the_block_before_it() {
        let text = "<!-- run: exits 2 -->\n```sh\nfalse\n```\n<!-- prints -->\n```text\nno\n```\n<!-- not run: long -->\n```sh\nx\n```\n";
        let (pieces, findings) = pieces(&markdown::blocks(text));
        assert!(findings.is_empty());
        assert_eq!(pieces.len(), 1);
        assert_eq!((pieces[0].status, pieces[0].prints.as_deref()), (2, Some("no\n")));
    }

    #[test]
    fn a_reason_is_needed_for_not_running() {
        assert_eq!(status("not run: it starts a server"), Some(None));
        assert_eq!(status("not run: "), None);
    }
}
