//! What an installation's keeper does, as they do it: several servers on one database, backup, restore, moving, taking in,
//! erasing, proving receipts; right, and in the ways in which it goes wrong.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use cluster::Cluster;
use serde_json::{Value, json};

fn linjaus() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linjaus"));
    command.env_remove("LINJAUS_DATA").env_remove("LINJAUS_DATABASE");
    command
}

fn run(arguments: &[&str]) -> Output {
    linjaus().args(arguments).stdin(Stdio::null()).output().expect("the program runs")
}

fn did(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What it says when it is refused.
fn refused(status: i32, arguments: &[&str]) -> String {
    let output = run(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}{}", String::from_utf8_lossy(&output.stdout));
    said
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// A running server; killed when it goes.
struct Running {
    child: Child,
    host: String,
    watch: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = linjaus()
            .args(arguments)
            .args(["--watch-port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("an output")).lines().map_while(Result::ok);
        let watch = lines.find(|line| line.starts_with("Watch at ")).expect("where to watch");
        let address = lines.find(|line| line.starts_with("http://127.0.0.1:")).expect("an address");
        let host = |url: &str| url.trim_start_matches("http://").split('/').next().unwrap_or_default().to_owned();
        let watch = host(watch.split_whitespace().nth(2).expect("an address"));
        Self { child, host: host(&address), watch }
    }

    fn ask(host: &str, request: &str) -> (u16, String) {
        let mut stream = std::net::TcpStream::connect(host).expect("a connection");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let status = answer.split_whitespace().nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default())
    }

    fn get(&self, path: &str) -> (u16, String) {
        let host = &self.host;
        Self::ask(host, &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn watched(&self, path: &str) -> (u16, String) {
        let host = &self.watch;
        Self::ask(host, &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn post(&self, path: &str, token: &str, body: &Value) -> (u16, Value) {
        let (host, body) = (&self.host, body.to_string());
        let (status, answer) = Self::ask(
            host,
            &format!(
                "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\
                 Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            ),
        );
        (status, serde_json::from_str(&answer).unwrap_or(Value::Null))
    }

    fn token(&self) -> String {
        let (_, answer) = self.post("/api/v1/sign-in", "", &json!({"person": "p1"}));
        answer["token"].as_str().expect("a token").to_owned()
    }

    fn enter(&self, token: &str, id: &str) -> (u16, Value) {
        let command = json!({"person": {"enter": {"person": id, "party": null, "name": format!("Testi {id}")}}});
        self.post(
            "/api/v1/programmes/digione/commands",
            token,
            &json!({"act": format!("act-{id}"), "command": command}),
        )
    }

    fn checkpoint(&self) -> String {
        let (status, note) = self.get("/p/digione/record/checkpoint");
        assert_eq!(status, 200);
        note
    }

    fn size(&self) -> u64 {
        self.checkpoint().lines().nth(1).and_then(|line| line.parse().ok()).expect("a size")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn seeded() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    did(&["demo", "--story", "figures", "--data", text(&data), "--seed-only"]);
    (folder, data)
}

#[test]
fn servers_share_a_database_and_survive_each_other() {
    let mut cluster = Cluster::start();
    let url = cluster.database();
    let demo = ["demo", "--story", "figures", "--database", &url, "--port", "0"];
    // Two that start at once: one seeds, the other waits for it.
    let (one, mut other) = std::thread::scope(|scope| {
        let starting = [scope.spawn(|| Running::start(&demo)), scope.spawn(|| Running::start(&demo))];
        let [one, other] = starting.map(|server| server.join().expect("it starts"));
        (one, other)
    });
    assert_eq!(one.checkpoint(), other.checkpoint());
    let (token, before) = (one.token(), one.size());

    // Signed in at one, known at the other; done at one, there at the other at once.
    let (status, receipt) = other.enter(&token, "k0");
    assert_eq!((status, receipt["first"].as_u64()), (200, Some(before)));
    let (status, again) = one.enter(&token, "k0");
    assert_eq!((status, again["first"].as_u64(), again["is_repeated"].as_bool()), (200, Some(before), Some(true)));
    assert_eq!(one.size(), before + 1);

    // One server and then the database are killed amid acts; whoever gets no answer does the same once more.
    let third = Running::start(&demo);
    let mut acknowledged = Vec::new();
    for n in 1..=40 {
        if n == 10 {
            other.child.kill().expect("killed");
        }
        if n == 20 {
            cluster.kill();
            cluster.go_on();
        }
        let server = [&one, &third][n % 2];
        let id = format!("k{n}");
        let done = (0..10).map(|_| server.enter(&token, &id)).find(|(status, _)| *status == 200);
        acknowledged.push(done.expect("done in the end").1["first"].as_u64().expect("a number"));
    }
    let unique: std::collections::BTreeSet<u64> = acknowledged.iter().copied().collect();
    assert_eq!((unique.len(), one.size()), (40, before + 41), "something was lost or doubled");
    assert_eq!(one.checkpoint(), third.checkpoint());

    // What is there follows from the rules, entry by entry, and verifies.
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("copy.jsonl");
    did(&["record", "export", "--database", &url, "--output", text(&file)]);
    did(&["record", "verify", text(&file)]);
    did(&["record", "replay", text(&file)]);

    // Ready while the database is there, not ready while it is away, stopped in order when told.
    assert_eq!(one.watched("/health").0, 200);
    assert_eq!(one.watched("/ready"), (200, "ready\n".to_owned()));
    let (_, metrics) = one.watched("/metrics");
    assert!(metrics.contains(&format!("linjaus_record_entries{{programme=\"digione\"}} {}", before + 41)), "{metrics}");
    cluster.kill();
    let (status, said) = one.watched("/ready");
    assert!(status == 503 && said.contains("cannot be reached"), "{status} {said}");
    let mut third = third;
    let told = Command::new("kill").args(["-TERM", &third.child.id().to_string()]).status().expect("kill");
    assert!(told.success() && third.child.wait().expect("its end").success());
}

#[test]
fn an_installation_moves_between_folder_and_database() {
    let cluster = Cluster::start();
    let (folder, data) = seeded();
    let file = |name: &str| folder.path().join(name);
    let export = |place: [&str; 2], name: &str| {
        did(&["record", "export", place[0], place[1], "--output", text(&file(name))]);
        std::fs::read(file(name)).expect("an export")
    };
    let at_first = export(["--data", text(&data)], "first.jsonl");

    let url = cluster.database();
    let said = did(&["admin", "move", "--from", text(&data), "--to", &url]);
    assert!(said.contains("the checkpoints are the same"), "{said}");
    assert_eq!(export(["--database", &url], "second.jsonl"), at_first, "not the same to the byte");
    let back = file("back");
    did(&["admin", "move", "--from", &url, "--to", text(&back)]);
    assert_eq!(export(["--data", text(&back)], "third.jsonl"), at_first, "not the same to the byte");

    // Into what has something, nothing goes.
    assert!(refused(1, &["admin", "move", "--from", text(&back), "--to", &url]).contains("something here already"));
    assert!(refused(1, &["admin", "move", "--from", &url, "--to", text(&data)]).contains("something in"));
    assert!(
        refused(2, &["admin", "move", "--from", text(&file("none")), "--to", text(&file("x"))]).contains("no data in")
    );
    assert!(!file("none").exists() && !file("x").exists());
}

#[test]
fn a_backup_is_taken_while_the_server_runs_and_restored_elsewhere() {
    let cluster = Cluster::start();
    let (folder, data) = seeded();
    let file = |name: &str| folder.path().join(name);
    let backup = file("backup.jsonl");
    let running = Running::start(&["demo", "--story", "figures", "--data", text(&data), "--port", "0"]);
    let token = running.token();
    assert_eq!(running.enter(&token, "b1").0, 200);
    let head = running.checkpoint();
    did(&["admin", "backup", "--data", text(&data), "--output", text(&backup)]);
    assert_eq!(running.enter(&token, "b2").0, 200);
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(std::fs::metadata(&backup).expect("a backup").permissions().mode() & 0o777, 0o600);

    let url = cluster.database();
    for place in [["--data", text(&file("restored"))], ["--database", &url]] {
        did(&["admin", "restore", text(&backup), place[0], place[1]]);
        let restored = Running::start(&["demo", "--story", "figures", place[0], place[1], "--port", "0"]);
        assert_eq!(restored.checkpoint(), head);
        // Whoever was signed in still is.
        assert_eq!(restored.enter(&token, "b3").0, 200);
        drop(restored);
        assert!(refused(1, &["admin", "restore", text(&backup), place[0], place[1]]).contains("already"));
    }

    // Cut off, of another version, no backup at all: refused, and nothing appears.
    let bytes = std::fs::read(&backup).expect("a backup");
    let fresh = file("fresh");
    for (name, content, words) in [
        ("cut", bytes[..bytes.len() - 20].to_vec(), "ends too early"),
        ("newer", String::from_utf8(bytes.clone()).expect("text").replacen(":1}", ":2}", 1).into_bytes(), "version 2"),
        ("changed", String::from_utf8(bytes).expect("text").replacen("\"at\":1", "\"at\":2", 1).into_bytes(), "digest"),
        ("other", b"{}\n".to_vec(), "not as it was written"),
    ] {
        std::fs::write(file(name), content).expect("a file");
        let said = refused(1, &["admin", "restore", text(&file(name)), "--data", text(&fresh)]);
        assert!(said.contains(words) && said.contains("Nothing was changed"), "{name}: {said}");
        assert!(!fresh.exists(), "{name}");
    }
}

#[test]
fn an_export_is_taken_in_elsewhere_and_a_tampered_one_is_not() {
    let (folder, data) = seeded();
    let file = |name: &str| folder.path().join(name);
    let export = file("export.jsonl");
    did(&["record", "export", "--data", text(&data), "--output", text(&export)]);
    let there = file("there");
    for id in ["", "x/../y", "X Y", "ÅÄÖ"] {
        let said = refused(2, &["record", "import", text(&export), "--data", text(&there), "--programme", id]);
        assert!(said.contains("address") && !there.exists(), "{id}: {said}");
    }
    did(&["record", "import", text(&export), "--data", text(&there), "--programme", "other"]);
    let again = file("again.jsonl");
    did(&["record", "export", "--data", text(&there), "--output", text(&again)]);
    let root = |path: &Path| {
        let said = did(&["record", "verify", "--json", text(path)]);
        serde_json::from_str::<Value>(&said).expect("JSON")["root"].clone()
    };
    assert_eq!(root(&export), root(&again));
    assert!(refused(1, &["record", "import", text(&export), "--data", text(&there)]).contains("something in"));

    let whole = std::fs::read_to_string(&export).expect("an export");
    let lines: Vec<&str> = whole.lines().collect();
    let without = |place: usize| {
        let kept = lines.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, line)| format!("{line}\n"));
        kept.collect::<String>()
    };
    let key = "linjaus.invalid/p/digione+12345678+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    for (name, content) in [
        ("dropped", without(7)),
        ("short", lines[..9].iter().map(|line| format!("{line}\n")).collect()),
        ("forged", whole.replacen("\"actor\":\"p1\"", "\"actor\":\"p2\"", 1)),
    ] {
        std::fs::write(file(name), content).expect("a file");
        let said = refused(1, &["record", "import", text(&file(name)), "--data", text(&file("fresh"))]);
        assert!(said.contains("Nothing was changed"), "{name}: {said}");
    }
    let foreign = run(&["record", "import", text(&export), "--key", key, "--data", text(&file("fresh"))]);
    assert!(!foreign.status.success());
    assert!(!file("fresh").exists());
}

#[test]
fn a_receipt_proves_its_entry_now_and_later() {
    let (folder, data) = seeded();
    let file = |name: &str| folder.path().join(name);
    let keep = |name: &str, content: &str| std::fs::write(file(name), content).expect("a file");
    let running = Running::start(&["demo", "--story", "figures", "--data", text(&data), "--port", "0"]);
    let token = running.token();
    let (_, done) = running.enter(&token, "r1");
    let seq = done["first"].as_u64().expect("a number");
    let (status, receipt) = running.get(&format!("/api/v1/programmes/digione/record/entries/{seq}/receipt"));
    assert_eq!(status, 200);
    keep("receipt.json", &receipt);
    let parsed: Value = serde_json::from_str(&receipt).expect("JSON");
    let (key, size) = (parsed["linjaus-receipt"]["key"].as_str().expect("a key").to_owned(), seq + 1);
    // Nothing of what the entry says is in it.
    assert!(!receipt.contains("Testi") && !receipt.contains("salt") && !receipt.contains("entered"), "{receipt}");
    let said = did(&["record", "check", text(&file("receipt.json"))]);
    assert!(said.contains(&format!("entry {seq} is in the record")) && said.contains("not authenticated"), "{said}");
    assert!(did(&["record", "check", text(&file("receipt.json")), "--key", &key]).contains("authenticated by"));

    // Later: by the server's proof, and by a copy of the record.
    running.enter(&token, "r2");
    let (status, growth) = running.get(&format!("/api/v1/programmes/digione/record/consistency?old={size}"));
    assert_eq!(status, 200);
    keep("growth.json", &growth);
    did(&["record", "export", "--data", text(&data), "--output", text(&file("copy.jsonl"))]);
    for later in ["growth.json", "copy.jsonl"] {
        let said = did(&["record", "check", text(&file("receipt.json")), "--key", &key, "--later", text(&file(later))]);
        assert!(said.contains("still holds it"), "{said}");
    }
    assert_eq!(running.get("/api/v1/programmes/digione/record/entries/99999/receipt").0, 404);
    assert_eq!(running.get("/api/v1/programmes/digione/record/consistency?old=99999").0, 404);
    assert_eq!(running.get("/api/v1/programmes/digione/record/consistency?old=x").0, 404);

    // Changed, of another programme, against another record: a clear error each.
    keep("changed.json", &receipt.replacen(&format!("\"seq\":{seq}"), &format!("\"seq\":{}", seq - 1), 1));
    assert!(refused(1, &["record", "check", text(&file("changed.json"))]).contains("not in the record"));
    keep("none.json", "{}");
    assert!(refused(1, &["record", "check", text(&file("none.json"))]).contains("no receipt"));
    let (_other, elsewhere) = seeded();
    did(&["record", "export", "--data", text(&elsewhere), "--output", text(&file("elsewhere.jsonl"))]);
    assert!(refused(2, &["record", "check", text(&file("receipt.json")), "--later", "none"]).contains("--later none"));
    let said = refused(1, &["record", "check", text(&file("receipt.json")), "--later", text(&file("elsewhere.jsonl"))]);
    assert!(said.contains("does not hold what the receipt knows"), "{said}");
    let river = "linjaus.example/p/river+653ccb95+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    let said = refused(1, &["record", "check", text(&file("receipt.json")), "--key", river]);
    assert!(said.contains("receipt of the record linjaus.invalid/p/digione") && said.contains("river"), "{said}");
}

#[test]
fn words_are_erased_by_order_and_everything_still_holds() {
    let (folder, data) = seeded();
    let file = |name: &str| folder.path().join(name);
    let running = Running::start(&["demo", "--story", "figures", "--data", text(&data), "--port", "0"]);
    let token = running.token();
    let seq = running.enter(&token, "e1").1["first"].as_u64().expect("a number");
    let before = running.checkpoint();
    assert!(
        refused(1, &["admin", "erase", "--data", text(&data), "--entries", "1", "--grounds", "x"]).contains("in use")
    );
    drop(running);
    std::fs::write(file("before"), before).expect("a file");

    let entries = seq.to_string();
    let erase = |entries: &str, grounds: &str| {
        run(&["admin", "erase", "--data", text(&data), "--entries", entries, "--grounds", grounds])
    };
    for (entries, grounds, status) in [("99999", "a court", 1), ("x", "a court", 2), (entries.as_str(), " ", 2)] {
        assert_eq!(erase(entries, grounds).status.code(), Some(status), "{entries} {grounds}");
    }
    let said = did(&["admin", "erase", "--data", text(&data), "--entries", &entries, "--grounds", "A court, 1/2026"]);
    assert!(said.contains(&format!("by order {}", seq + 1)), "{said}");
    let again = refused(1, &["admin", "erase", "--data", text(&data), "--entries", &entries, "--grounds", "A court"]);
    assert!(again.contains("have been ordered to be erased already") && !again.contains("already-erased"), "{again}");

    let copy = file("copy.jsonl");
    did(&["record", "export", "--data", text(&data), "--output", text(&copy)]);
    assert!(!std::fs::read_to_string(&copy).expect("a copy").contains("Testi e1"));
    did(&["record", "verify", text(&copy), "--against", text(&file("before"))]);
    did(&["record", "replay", text(&copy)]);
    for inside in std::fs::read_dir(&data).expect("the folder") {
        let bytes = std::fs::read(inside.expect("a file").path()).unwrap_or_default();
        assert!(!bytes.windows(8).any(|window| window == b"Testi e1"), "the words lie in the folder still");
    }
    let running = Running::start(&["demo", "--story", "figures", "--data", text(&data), "--port", "0"]);
    let host = &running.host;
    let path = format!("/api/v1/programmes/digione/record/entries/{seq}");
    let token = running.token();
    let (_, shown) = Running::ask(
        host,
        &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\r\n"),
    );
    let shown: Value = serde_json::from_str(&shown).expect("JSON");
    assert_eq!((shown["erased_by"].as_u64(), &shown["open"]["words"]), (Some(seq + 1), &Value::Null));
}

#[test]
fn a_place_that_cannot_be_used_is_told_and_nothing_is_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    for (arguments, status, words) in [
        (vec!["demo", "--data", text(&data), "--database", "postgres://x@127.0.0.1:1/y"], 2, "choose one"),
        (vec!["demo", "--port", "0", "--database", "mysql://127.0.0.1/y"], 1, "no database that this program knows"),
        (vec!["demo", "--port", "0", "--database", "postgres://x@127.0.0.1:1/y"], 1, "nothing answers"),
        (vec!["demo", "--port", "0", "--database", "postgres://x@nowhere.invalid/y"], 1, "nowhere.invalid"),
        (vec!["serve", "--listen", "127.0.0.1:0", "--data", text(&data)], 1, "no programme here yet"),
        (vec!["admin", "backup", "--data", "none", "--output", "none.jsonl"], 2, "no data in"),
        (vec!["admin", "erase", "--data", "none", "--entries", "1", "--grounds", "x"], 2, "no data in"),
        (vec!["record", "export", "--data", "none", "--output", "none.jsonl"], 2, "no data in"),
        (vec!["admin", "restore", "none.jsonl", "--data", text(&data)], 2, "Nothing was changed"),
    ] {
        let said = refused(status, &arguments);
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
    assert!(!Path::new("none").exists() && !Path::new("none.jsonl").exists());
}

#[test]
fn an_installation_without_the_demo_serves_what_anybody_may_read() {
    let (_folder, data) = seeded();
    let running = Running::start(&["serve", "--listen", "127.0.0.1:0", "--data", text(&data)]);
    assert_eq!(running.get("/p/digione/rules").0, 200);
    assert_eq!(running.get("/p/digione/record/checkpoint").0, 200);
    let (status, _) = running.post("/api/v1/sign-in", "", &json!({"person": "p1"}));
    assert_eq!(status, 404, "nobody is somebody by saying so");
}

/// What the server answers, read and checked by tools that others wrote.
mod others {
    use signed_note::{Note, StandardVerifier, VerifierList};
    use tlog_tiles::{Checkpoint, Hash};

    pub fn hash(value: &serde_json::Value) -> Hash {
        let text = value.as_str().expect("a hash");
        let byte = |at: usize| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).expect("hexadecimal");
        Hash(std::array::from_fn(byte))
    }

    pub fn hashes(value: &serde_json::Value) -> Vec<Hash> {
        value.as_array().expect("hashes").iter().map(hash).collect()
    }

    /// The size and root of a note whose signature holds.
    pub fn head(note: &str, key: &str) -> (u64, Hash) {
        let verifier = StandardVerifier::new(key).expect("a key");
        let read = Note::from_bytes(note.as_bytes()).expect("a note");
        read.verify(&VerifierList::new(vec![Box::new(verifier)])).expect("signed");
        let checkpoint = Checkpoint::from_bytes(read.text()).expect("a checkpoint");
        (checkpoint.size(), *checkpoint.hash())
    }
}

#[test]
fn tools_that_others_wrote_accept_heads_inclusion_and_growth_over_http() {
    let (_folder, data) = seeded();
    let running = Running::start(&["demo", "--story", "figures", "--data", text(&data), "--port", "0"]);
    let token = running.token();
    let api = "/api/v1/programmes/digione/record";
    let receipt = |seq: u64| {
        let (status, answer) = running.get(&format!("{api}/entries/{seq}/receipt"));
        assert_eq!(status, 200);
        serde_json::from_str::<Value>(&answer).expect("JSON")["linjaus-receipt"].clone()
    };
    let key = receipt(0)["key"].as_str().expect("a key").to_owned();
    let early = others::head(&running.checkpoint(), &key);
    assert_eq!(early.0, running.size());
    for seq in [0, 1, early.0 / 2, early.0 - 2, early.0 - 1] {
        let receipt = receipt(seq);
        let (size, root) = others::head(receipt["checkpoint"].as_str().expect("a note"), &key);
        let (proof, leaf) = (others::hashes(&receipt["proof"]), others::hash(&receipt["leaf"]));
        tlog_tiles::check_record(&proof, size, root, seq, leaf).expect("included");
        assert!(tlog_tiles::check_record(&proof, size, root, seq + 1, leaf).is_err());
    }
    for n in 0..5 {
        assert_eq!(running.enter(&token, &format!("t{n}")).0, 200);
        let (status, answer) = running.get(&format!("{api}/consistency?old={}", early.0));
        assert_eq!(status, 200);
        let growth: Value = serde_json::from_str(&answer).expect("JSON");
        let (size, root) = others::head(growth["checkpoint"].as_str().expect("a note"), &key);
        assert_eq!(size, early.0 + n + 1);
        tlog_tiles::check_tree(&others::hashes(&growth["proof"]), size, root, early.0, early.1).expect("grown");
    }
}
