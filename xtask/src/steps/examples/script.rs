//! One document's blocks as one shell script, and what each of them said.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command;
use crate::markdown::Block;
use crate::place::Place;

/// A block that is run.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// The line of its fence.
    pub line: usize,
    /// The status that it must end with.
    pub status: i32,
    /// What it must print, if the document says.
    pub prints: Option<String>,
    body: String,
}

/// What became of a piece.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// How it ended; nothing where it was not reached.
    pub status: Option<i32>,
    /// Its standard output.
    pub out: String,
    /// Its standard error.
    pub err: String,
}

impl Piece {
    /// The block, as something to run.
    pub fn new(block: &Block, status: i32) -> Piece {
        Piece { line: block.line, status, prints: None, body: block.body.clone() }
    }

    /// What is wrong with what it said, if anything.
    pub fn fault(&self, said: &Said) -> Option<String> {
        match said.status {
            None => Some(format!("it did not come to its end. {}{}", said.out, said.err)),
            Some(status) if status != self.status => {
                Some(format!("it ended with status {status}, not {}. {}{}", self.status, said.out, said.err))
            }
            Some(_) => match &self.prints {
                Some(expected) if !is_as(&said.out, expected) => {
                    Some(format!("it printed\n{}\nand the document says\n{expected}", said.out))
                }
                _ => None,
            },
        }
    }
}

/// Whether `text` is `pattern`, in which `…` stands for any text.
fn is_as(text: &str, pattern: &str) -> bool {
    let (text, pattern) = (text.trim_end(), pattern.trim_end());
    let Some((first, rest)) = pattern.split_once('…') else { return text == pattern };
    let (between, last) = rest.rsplit_once('…').unwrap_or(("", rest));
    let Some(mut inner) = text.strip_prefix(first).and_then(|text| text.strip_suffix(last)) else { return false };
    between.split('…').all(|piece| {
        let found = inner.split_once(piece);
        inner = found.map_or("", |(_, after)| after);
        found.is_some()
    })
}

/// What stands before the pieces: `cargo run … -- words` means the product that is built already.
const PRELUDE: &str = "\
set -euo pipefail
cargo() { while [ \"$1\" != -- ]; do shift; done; shift; linjaus \"$@\"; }
";

/// Runs the pieces in one shell, in `folder`, with the product on the path.
pub fn run(place: &Place, folder: &Path, demo: Option<&str>, pieces: &[Piece]) -> Result<Vec<Said>, String> {
    let text: String = pieces.iter().enumerate().map(|(number, piece)| spelled(number, piece)).collect();
    let file = |name: String| folder.join(name);
    fs::write(file(".script".into()), format!("{PRELUDE}{text}")).map_err(|error| error.to_string())?;
    let mut command = Command::new("timeout");
    command.args(["120", "bash", ".script"]).current_dir(folder).env("PATH", path(place));
    command.env("LINJAUS_URL", demo.unwrap_or_default());
    let ran = command::ask(command).map_err(|error| format!("bash cannot be started: {error}"))?;
    let read = |number: usize, kind: &str| fs::read_to_string(file(format!(".{number}.{kind}"))).unwrap_or_default();
    let said = |number| Said {
        status: read(number, "status").trim().parse().ok(),
        out: read(number, "out"),
        err: read(number, "err"),
    };
    ran.lines.iter().for_each(|line| println!("  | {line}"));
    Ok((0..pieces.len()).map(said).collect())
}

/// A block that must end well runs in the shell itself, one that must fail in a shell below it.
fn spelled(number: usize, piece: &Piece) -> String {
    let body = &piece.body;
    let outputs = format!(">.{number}.out 2>.{number}.err");
    match piece.status {
        0 => format!("{{ :\n{body}}} {outputs}\necho 0 >.{number}.status\n"),
        _ => format!("set +e\n( set -e\n{body}) {outputs}\necho $? >.{number}.status\nset -e\n"),
    }
}

fn path(place: &Place) -> std::ffi::OsString {
    let own = place.linjaus().parent().map(Path::to_path_buf);
    let system = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.into_iter().chain(env::split_paths(&system))).unwrap_or(system)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(body: &str, status: i32) -> Piece {
        Piece { line: 1, status, prints: None, body: body.into() }
    }

    fn run_here(name: &str, pieces: &[Piece]) -> Vec<Said> {
        let folder = Place::find().target.join("tmp-examples").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        run(&Place::find(), &folder, None, pieces).unwrap()
    }

    #[test]
    fn a_variable_lives_on_in_the_next_block() {
        let pieces = [piece("x=7\n", 0), piece("false\n", 1), piece("echo $x\n", 0)];
        let said = run_here("variable", &pieces);
        assert_eq!(said[2].out, "7\n");
        assert!(pieces.iter().zip(&said).all(|(piece, said)| piece.fault(said).is_none()));
    }

    #[test]
    fn after_a_failure_the_rest_is_not_reached() {
        let pieces = [piece("echo before; false; echo after\n", 0), piece("echo next\n", 0)];
        let said = run_here("failure", &pieces);
        assert_eq!((said[0].status, said[0].out.as_str()), (None, "before\n"));
        assert!(pieces[1].fault(&said[1]).is_some());
    }

    #[test]
    fn an_ellipsis_stands_for_any_text() {
        assert!(is_as("tree 7 of 9\nend\n", "tree … of 9\nend\n"));
        assert!(is_as("a\nb\nc\n", "a\n…"));
        assert!(is_as("x 1 x 2 x\n", "x … x\n"));
        assert!(!is_as("a\nb\n", "a\n"));
        assert!(!is_as("tree 7\n", "stone …\n"));
    }
}
