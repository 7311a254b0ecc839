//! `linjaus calc`: JSON Lines in, JSON Lines out, in constant memory.

use std::io::{BufRead, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use app::bundled;
use clap::Args;
use engine::calc::{self, LINE_LIMIT, Lookup};
use engine::charter::Charter;

use crate::charter::read;
use crate::failed;

/// What `linjaus calc` takes.
#[derive(Args)]
pub struct Calc {
    /// A bundled charter's name, or a file.
    #[arg(long, default_value = "digione")]
    charter: String,
}

/// The charter that answers by default, and the bundled ones by name.
struct Shelf {
    default: Charter,
    bundled: Vec<Charter>,
}

impl Lookup for Shelf {
    fn charter(&self, name: Option<&str>) -> Option<&Charter> {
        match name {
            None => Some(&self.default),
            Some(name) => self.bundled.iter().find(|charter| charter.id == name),
        }
    }
}

/// Runs it.
pub fn run(arguments: &Calc) -> ExitCode {
    let default = match read(&arguments.charter) {
        Ok(default) => default,
        Err(problem) => return problem.tell(),
    };
    let bundled = bundled::CHARTERS.iter().filter_map(|bundled| Charter::parse(bundled.charter).ok()).collect();
    let shelf = Shelf { default, bundled };
    match answer_all(&shelf) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // Whoever reads has heard enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => failed(1, format!("reading or writing failed: {error}")),
    }
}

/// Answers every line; whether all could be answered.
fn answer_all(shelf: &Shelf) -> std::io::Result<bool> {
    let mut input = std::io::stdin().lock();
    let mut output = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    let (mut line, mut answer) = (Vec::with_capacity(4096), String::with_capacity(4096));
    let mut all = true;
    loop {
        let is_whole = next_line(&mut input, &mut line)?;
        let Some(is_whole) = is_whole else { break };
        if is_whole && line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        answer.clear();
        if is_whole {
            all &= calc::answer_into(shelf, &line, &mut answer);
        } else {
            answer.push_str(&calc::too_long(LINE_LIMIT).json);
            all = false;
        }
        answer.push('\n');
        output.write_all(answer.as_bytes())?;
    }
    output.flush()?;
    Ok(all)
}

/// The next line without its end; false where it is longer than a line may be (the rest of it is passed over), none at the end.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> std::io::Result<Option<bool>> {
    line.clear();
    let mut is_whole = true;
    let mut any = false;
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(any.then_some(is_whole));
        }
        any = true;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let part = buffer.get(..end.unwrap_or(buffer.len())).unwrap_or_default();
        if is_whole && line.len() + part.len() <= LINE_LIMIT {
            line.extend_from_slice(part);
        } else {
            is_whole = false;
        }
        let used = end.map_or(buffer.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(Some(is_whole));
        }
    }
}
