//! The program as people run it: its verbs, right and wrong, and what survives when it is killed.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

fn linjaus() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linjaus"));
    command.env_remove("LINJAUS_DATA").env_remove("LINJAUS_DATABASE");
    command
}

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = linjaus()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("an input");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("the program ends");
    // A program that has heard enough closes its input; that is not the test's concern.
    drop(writer.join());
    output
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn seed(folder: &Path) {
    let output = run(&["demo", "--data", text(folder), "--port", "0", "--seed-only"], b"");
    assert!(output.status.success(), "{}", err(&output));
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

const COMPOSITION: &str = r#"{"ask":"composition","body":"steering-group","parties":[{"id":"vantaa","class":"municipality","population":237231,"fee":"975000.00","host":true},{"id":"tiera","class":"operator"},{"id":"bf","class":"funder","seats":1,"votes":"half"}]}"#;

#[test]
fn the_calculator_answers_each_line_and_a_bad_one_hurts_only_itself() {
    let lines = format!("{COMPOSITION}\n\n   \n{{\"ask\":\n{COMPOSITION}\n");
    let output = run(&["calc"], lines.as_bytes());
    let answers = out(&output);
    let answers: Vec<&str> = answers.lines().collect();
    assert_eq!(answers.len(), 3, "blank lines get no answer");
    for good in [answers[0], answers[2]] {
        let answer: serde_json::Value = serde_json::from_str(good).expect("JSON");
        assert_eq!(answer["shares"], serde_json::json!({"vantaa": "2/5", "tiera": "2/5", "bf": "1/5"}));
        assert_eq!(answer["seats_total"], 5);
    }
    let bad: serde_json::Value = serde_json::from_str(answers[1]).expect("JSON");
    assert_eq!((bad["error"]["code"].as_str(), bad["error"]["at"].as_str()), (Some("bad-json"), Some("")));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_line_that_is_too_long_is_answered_and_the_next_one_too() {
    let mut input = vec![b' '; 3 * 1024 * 1024];
    input[0] = b'{';
    input.push(b'\n');
    input.extend_from_slice(COMPOSITION.as_bytes());
    let output = run(&["calc"], &input);
    let answers = out(&output);
    let answers: Vec<&str> = answers.lines().collect();
    assert_eq!(answers.len(), 2);
    assert!(answers[0].contains("\"out-of-range\""), "{}", answers[0]);
    assert!(answers[1].contains("\"seats_total\":5"), "{}", answers[1]);
}

#[test]
fn a_charter_that_is_not_there_is_told_with_the_names_that_are() {
    let output = run(&["calc", "--charter", "nowhere"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("digione"), "{}", err(&output));
}

#[test]
fn the_bundled_charter_is_whole_and_a_broken_one_is_told_with_places() {
    let output = run(&["charter", "check", "digione"], b"");
    assert!(output.status.success(), "{}", out(&output));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("charter.toml");
    std::fs::write(&file, "[charter]\nid = 7\nnonsense = true\n").expect("a file");
    let output = run(&["charter", "check", text(&file)], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("charter.toml:3:1: "), "{}", out(&output));
}

#[test]
fn an_exported_record_verifies_and_with_one_byte_changed_does_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    seed(&data);
    let file = folder.path().join("copy.jsonl");
    let output = run(&["record", "export", "--data", text(&data), "--output", text(&file)], b"");
    assert!(output.status.success(), "{}", err(&output));
    let output = run(&["record", "verify", text(&file)], b"");
    assert!(output.status.success(), "{}", out(&output));
    assert!(out(&output).contains("not authenticated"), "{}", out(&output));
    let output = run(&["record", "replay", text(&file)], b"");
    assert!(output.status.success(), "{}", err(&output));

    let mut bytes = std::fs::read(&file).expect("the copy");
    // Cut in the middle of a line, it is a prefix to both, in the same words.
    let cut = folder.path().join("cut.jsonl");
    std::fs::write(&cut, &bytes[..bytes.len() / 2]).expect("a cut copy");
    let verified = run(&["record", "verify", text(&cut)], b"");
    let replayed = run(&["record", "replay", text(&cut)], b"");
    assert!(out(&verified).contains("a prefix of"), "{}", out(&verified));
    assert!(
        out(&replayed).starts_with(&out(&verified)) && out(&replayed).contains("entries follow"),
        "{}",
        out(&replayed)
    );
    assert_eq!(verified.status.code(), replayed.status.code());
    // One hundred places all over the file, a digit or letter turned into another each time.
    let places = (0..100).map(|n| n * (bytes.len() / 100));
    for place in places.filter(|place| bytes[*place].is_ascii_alphanumeric()).collect::<Vec<_>>() {
        let old = bytes[place];
        bytes[place] = if old == b'x' { b'y' } else { b'x' };
        std::fs::write(&file, &bytes).expect("a changed copy");
        let output = run(&["record", "verify", text(&file)], b"");
        assert_eq!(output.status.code(), Some(1), "byte {place}: {}", out(&output));
        assert!(out(&output).contains("line "), "{}", out(&output));
        bytes[place] = old;
    }
}

#[test]
fn a_port_in_use_is_told_with_a_way_on() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let folder = tempfile::tempdir().expect("a folder");
    let output = run(&["demo", "--data", text(&folder.path().join("d")), "--port", &port], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("is in use") && err(&output).contains("--port"), "{}", err(&output));
}

/// A running demo; killed when it goes.
struct Running {
    child: Child,
    address: String,
}

impl Running {
    fn start(data: &Path) -> Self {
        let mut child = linjaus()
            .args(["demo", "--data", text(data), "--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let lines = BufReader::new(child.stdout.take().expect("an output")).lines();
        let address = lines.map_while(Result::ok).find(|line| line.starts_with("http://127.0.0.1:"));
        Self { child, address: address.expect("an address") }
    }

    fn get(&self, path: &str) -> String {
        let host = self.address.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = std::net::TcpStream::connect(host).expect("a connection");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_second_program_on_the_same_folder_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let running = Running::start(&data);
    let output = run(&["demo", "--data", text(&data), "--port", "0"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("in use by another process"), "{}", err(&output));
    assert!(running.get("/sign-in").starts_with("HTTP/1.1 200"));
}

#[test]
fn a_folder_from_a_newer_version_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    seed(&data);
    let file = data.join(store::DATABASE);
    let output = Command::new("python3")
        .args([
            "-c",
            "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('PRAGMA user_version=999'); c.close()",
        ])
        .arg(&file)
        .output()
        .expect("python3 is installed");
    assert!(output.status.success());
    let output = run(&["demo", "--data", text(&data), "--port", "0"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("newer version"), "{}", err(&output));
}

#[test]
fn what_was_answered_survives_being_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    for _ in 0..3 {
        let mut running = Running::start(&data);
        let note = running.get("/api/v1/programmes/digione/record/checkpoint");
        running.child.kill().expect("killed");
        running.child.wait().expect("gone");
        let file = folder.path().join("copy.jsonl");
        let output = run(&["record", "export", "--data", text(&data), "--output", text(&file)], b"");
        assert!(output.status.success(), "{}", err(&output));
        let against = folder.path().join("checkpoint");
        let note = note.split_once("\r\n\r\n").expect("a body").1;
        std::fs::write(&against, note).expect("a file");
        let output = run(&["record", "verify", text(&file), "--against", text(&against)], b"");
        assert!(output.status.success(), "{}", out(&output));
    }
}

#[test]
fn scenarios_run_and_one_that_does_not_hold_is_told_with_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a.feature");
    let plan = "Feature: f\n  Scenario: s\n    Given a programme under the charter \"digione\"\n    And these parties join:\n      | party | class | population | fee | host |\n      | vantaa | municipality | 200000 | 100 | yes |\n    When a meeting of the \"steering-group\" is planned for 2024-01-01\n";
    std::fs::write(&file, format!("{plan}    Then it is refused as \"past-charter\" by IN-0\n")).expect("written");
    let holds = run(&["scenario", text(&file)], b"");
    assert!(holds.status.success(), "{}", out(&holds));
    assert_eq!(out(&holds), format!("{}: 1 of 1 scenarios hold\n", file.display()));
    std::fs::write(&file, plan).expect("written");
    let fails = run(&["scenario", "--json", text(&file)], b"");
    assert_eq!(fails.status.code(), Some(1));
    let line: serde_json::Value = serde_json::from_str(out(&fails).trim()).expect("JSON");
    assert_eq!((&line["line"], &line["holds"]), (&7.into(), &false.into()));
    let absent = run(&["scenario", text(&folder.path().join("b.feature"))], b"");
    assert_eq!(absent.status.code(), Some(2));
    let steps = out(&run(&["scenario", "--steps"], b""));
    assert!(steps.contains("31 en the vote is opened[ by \"BY\"]\n"), "{steps}");
}

#[test]
fn a_charter_is_explained_in_three_languages() {
    for (lang, group, competence) in [
        ("fi", "Ohjausryhmä (OR)", "Kuka linjaa mitä"),
        ("sv", "Styrgruppen (SG)", "Vem beslutar vad"),
        ("en", "Steering group (SG)", "Who decides what"),
    ] {
        let output = run(&["charter", "explain", "--lang", lang], b"");
        assert!(output.status.success(), "{}", err(&output));
        let told = out(&output);
        for line in [group, competence] {
            assert!(told.lines().any(|told| told == line), "{line} is not in the handbook");
        }
        assert!(told.contains("SG-M1") && told.contains("X-41"));
    }
    assert_eq!(run(&["charter", "explain", "--lang", "de"], b"").status.code(), Some(2));
    assert_eq!(run(&["charter", "explain", "nowhere"], b"").status.code(), Some(2));
}

#[test]
fn a_handbook_is_written_as_a_page_and_as_a_paper() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).to_str().expect("a path").to_owned();
    let explained = |name: &str| run(&["charter", "explain", "--lang", "sv", "--out", &file(name)], b"");
    for name in ["digione.html", "digione.PDF", "digione.txt"] {
        let output = explained(name);
        assert!(output.status.success(), "{name}: {}", err(&output));
    }
    let page = std::fs::read_to_string(file("digione.html")).expect("a page");
    assert!(page.contains("<svg ") && page.contains("Styrgruppen (SG)") && page.ends_with("</html>\n"));
    assert!(std::fs::read(file("digione.PDF")).expect("a paper").starts_with(b"%PDF-"));
    let output = explained("digione.docx");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("end it with .html, .pdf or .txt"));
    assert_eq!(explained("nowhere/digione.html").status.code(), Some(2));
}

#[test]
fn a_charters_scenarios_are_run_from_its_folder() {
    let digione = concat!(env!("CARGO_MANIFEST_DIR"), "/../../charters/digione");
    let output = run(&["charter", "test", digione], b"");
    assert!(output.status.success(), "{}", out(&output));
    assert!(out(&output).contains("composition.feature") && out(&output).contains("routing.feature"));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("a path");
    assert_eq!(run(&["charter", "test", path], b"").status.code(), Some(2));
    let charter = std::fs::read(format!("{digione}/charter.toml")).expect("the charter");
    std::fs::write(folder.path().join("charter.toml"), charter).expect("written");
    let output = run(&["charter", "test", path], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("scenarios"), "{}", err(&output));
}

#[test]
fn two_charters_are_compared_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = include_str!("../../../charters/digione/charter.toml");
    let newer = text.replace("at_most = 500_000", "at_most = 600_000");
    let path = folder.path().join("charter.toml");
    std::fs::write(&path, &newer).expect("written");
    let path = path.to_str().expect("a path");
    let output = run(&["charter", "diff", "digione", path, "--lang", "en"], b"");
    assert!(output.status.success(), "{}", err(&output));
    assert!(out(&output).contains("Now: decides: Management team"), "{}", out(&output));
    let same = run(&["charter", "diff", "digione", "digione", "--lang", "sv"], b"");
    assert!(out(&same).contains("Ingenting har ändrats"));
}
