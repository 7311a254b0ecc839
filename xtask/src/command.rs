//! Running another program so that a person sees what ran, and we can read what it said.

use std::io::{self, BufRead, BufReader};
use std::process::{Command, ExitStatus};

/// What a program said, line by line, and how it ended.
pub struct Ran {
    /// Whether the exit status was 0.
    pub ended_well: bool,
    /// Both its outputs, in the order of writing.
    pub lines: Vec<String>,
}

/// Runs `command`, showing the command and its output behind a margin, so that no line of it can be taken for ours.
pub fn run(command: Command) -> io::Result<Ran> {
    println!("  $ {}", spelled(&command));
    listen(command, |line| println!("  | {line}"))
}

/// Runs `command` and shows nothing.
pub fn ask(command: Command) -> io::Result<Ran> {
    listen(command, |_| ())
}

fn listen(mut command: Command, show: impl Fn(&str)) -> io::Result<Ran> {
    let (reader, writer) = io::pipe()?;
    command.stdin(std::process::Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn()?;
    // Our own copies of the writing end: while they are open, the reader never sees the end.
    drop(command);
    let mut lines = Vec::new();
    for line in BufReader::new(reader).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).trim_end().to_owned();
        show(&line);
        lines.push(line);
    }
    let status: ExitStatus = child.wait()?;
    Ok(Ran { ended_well: status.success(), lines })
}

/// The command as a person would type it.
fn spelled(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .map(|word| if word.contains(' ') { format!("'{word}'") } else { word })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Cargo, the one that runs us, speaking without colours.
pub fn cargo(words: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(words).env("CARGO_TERM_COLOR", "never");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_outputs_are_heard_and_the_end_is_known() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo out; echo err >&2; exit 3"]);
        let ran = ask(command).unwrap();
        assert_eq!(ran.lines, ["out", "err"]);
        assert!(!ran.ended_well);
    }

    #[test]
    fn a_command_is_spelled_as_it_would_be_typed() {
        let mut command = Command::new("cargo");
        command.args(["run", "two words"]);
        assert_eq!(spelled(&command), "cargo run 'two words'");
    }
}
