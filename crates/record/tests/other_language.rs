//! The verifier in `docs/examples/`, in another language and written from `docs/record-format.md` alone: it and this crate agree
//! on what is whole and on what is not.

use record::verify::{Options, verify};
use std::path::PathBuf;
use std::process::Command;

const PAGE: &str = include_str!("../../../docs/record-format.md");
const VERIFIER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/examples/verify_record.py");
const KEY: &str = "linjaus.example/p/river+653ccb95+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";

/// The file of the worked example.
fn example() -> String {
    let (_, rest) = PAGE.split_once("```json file\n").unwrap();
    format!("{}\n", rest.split_once("\n```").unwrap().0)
}

struct File(PathBuf);

impl File {
    fn of(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("linjaus-{}-{name}.jsonl", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

/// What the other verifier says: whole or not, and its words.
fn theirs(bytes: &[u8], options: &[&str]) -> (bool, String) {
    let file = File::of("other", bytes);
    let ran = Command::new("python3").arg(VERIFIER).arg(&file.0).args(options).output();
    let ran = ran.expect("python3, which on Debian `apt-get install python3` brings");
    let said = String::from_utf8(ran.stdout).unwrap() + &String::from_utf8(ran.stderr).unwrap();
    assert!(matches!(ran.status.code(), Some(0 | 1)), "{said}");
    (ran.status.success(), said)
}

fn ours(bytes: &[u8]) -> bool {
    let report = verify([bytes], Options::default());
    report.is_consistent() && report.is_sealed
}

#[test]
fn both_find_the_worked_example_whole() {
    let file = example();
    assert!(ours(file.as_bytes()));
    let (is_whole, said) = theirs(file.as_bytes(), &["--key", KEY]);
    assert!(is_whole && said.contains("2 entries") && said.contains("authenticated by"), "{said}");
    assert!(said.contains("4e5fcd1591cd31cec0b19c79571ea2b8b1c24373aeda3f0e15cbcc0faea9075a"), "{said}");
}

#[test]
fn both_find_every_kind_of_change() {
    let file = example();
    let lines: Vec<&str> = file.lines().collect();
    let joined = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    let mut changed = Vec::new();
    for place in 0..lines.len() {
        let mut without = lines.clone();
        without.remove(place);
        let mut twice = lines.clone();
        twice.insert(place, lines[place]);
        changed.push((format!("line {place} dropped"), joined(&without)));
        changed.push((format!("line {place} doubled"), joined(&twice)));
        if place > 0 {
            let mut swapped = lines.clone();
            swapped.swap(place, place - 1);
            changed.push((format!("lines {place} and before swapped"), joined(&swapped)));
        }
        changed.push((format!("cut off after line {place}"), joined(&lines[..place])));
        // A byte in the middle of each line and near its end, another of the same kind.
        for at in [lines[place].len() / 2, lines[place].len() - 8] {
            let mut bytes = lines.iter().map(|line| line.as_bytes().to_vec()).collect::<Vec<_>>();
            let byte = &mut bytes[place][at];
            *byte = if *byte == b'a' { b'b' } else { b'a' };
            if let Ok(text) = String::from_utf8(bytes.join(&b'\n')) {
                changed.push((format!("line {place}, byte {at} changed"), text + "\n"));
            }
        }
    }
    for (from, to) in
        [("\"erased_by\":null", "\"erased_by\":9"), ("\"here\"", "\"absent\""), ("{\"entry\"", "{ \"entry\"")]
    {
        changed.push((format!("{from} made {to}"), file.replacen(from, to, 1)));
    }
    for (what, text) in changed {
        assert!(!ours(text.as_bytes()), "{what}: we find it whole");
        let (is_whole, said) = theirs(text.as_bytes(), &[]);
        assert!(!is_whole && said.contains("NOT as it was signed"), "{what}: {said}");
    }
}

#[test]
fn a_key_or_a_checkpoint_that_one_knows_is_held_against_the_file() {
    let file = example();
    let other = "linjaus.example/p/sea+00000000+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    assert!(!theirs(file.as_bytes(), &["--key", other]).0);
    let (_, rest) = PAGE.split_once("```text checkpoint\n").unwrap();
    let note = File::of("note", format!("{}\n", rest.split_once("\n```").unwrap().0).as_bytes());
    let against = ["--against", note.0.to_str().unwrap()];
    assert!(theirs(file.as_bytes(), &against).0);
    // A copy that ends before the checkpoint is a failure.
    let short: String = file.lines().take(2).map(|line| format!("{line}\n")).collect();
    assert!(!theirs(short.as_bytes(), &against).0);
}
