//! What can happen to a data folder: the process is killed, the disk fills up, the file is damaged, someone else has it.

use record::Frontier;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use store::{AppendError, Broken, DATABASE, NewEntry, NewProgramme, OpenError, ReplayError, Salt, Store, StoreError};

const RIVER: &str = "river";

/// Tells a story's own process, started again by the test, which folder to work in.
const FOLDER: &str = "STORE_TEST_FOLDER";

fn river(folder: &Path) -> Store {
    let store = Store::open(folder).unwrap();
    let (id, name, origin) = (RIVER.into(), "River".into(), "linjaus.example/p/river".into());
    store.create_programme(NewProgramme { id, name, origin, signing_key: [42; 32] }).wait().unwrap();
    store
}

fn entry(n: u64) -> NewEntry {
    let facts = format!(r#"{{"n":{n},"padding":"{}"}}"#, "x".repeat(400));
    let (actor, kind) = ("p-1".into(), "noted".into());
    NewEntry { at: 1_669_273_200_000, actor, kind, facts, facts_salt: Salt([7; 32]), words: None }
}

fn is_whole(store: &Store) -> bool {
    store.replay(RIVER, Frontier::new(), |_| Ok::<(), ()>(())).is_ok()
}

/// Runs one of the ignored stories below in a process of its own.
fn start(story: &str, folder: &Path, wrapped_in: &[&str]) -> Child {
    let test = std::env::current_exe().unwrap();
    let words = wrapped_in.iter().map(PathBuf::from).chain([test]).collect::<Vec<_>>();
    let (program, arguments) = words.split_first().unwrap();
    Command::new(program)
        .args(arguments)
        .args(["--exact", story, "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

fn folder_of_story() -> PathBuf {
    std::env::var_os(FOLDER).expect("started by its test only").into()
}

fn say(words: &str) {
    let mut out = std::io::stdout();
    out.write_all(format!("{words}\n").as_bytes()).and_then(|()| out.flush()).unwrap();
}

#[test]
fn what_was_acknowledged_survives_kill_at_any_moment() {
    for kill_after in [1, 40, 333] {
        let folder = tempfile::tempdir().unwrap();
        drop(river(folder.path()));
        let mut child = start("appends_until_killed", folder.path(), &[]);
        let mut acknowledged = 0;
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            // The killed process may leave half a line.
            let Some(size) = line.unwrap().strip_prefix("acknowledged ").and_then(|n| n.parse::<u64>().ok()) else {
                continue;
            };
            acknowledged = size;
            if size == kill_after {
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        assert!(acknowledged >= kill_after);
        let store = Store::open(folder.path()).unwrap();
        let size = store.head(RIVER).unwrap().size;
        assert!(size >= acknowledged, "{size} entries are there, {acknowledged} were acknowledged");
        assert!(is_whole(&store));
        store.append(RIVER, size, vec![entry(size)], None).wait().unwrap();
    }
}

#[test]
#[ignore = "run by what_was_acknowledged_survives_kill_at_any_moment, which kills it"]
fn appends_until_killed() {
    let store = Store::open(&folder_of_story()).unwrap();
    for size in 0.. {
        let done = store.append(RIVER, size, vec![entry(size)], None).wait().unwrap();
        say(&format!("acknowledged {}", done.size));
    }
}

#[test]
fn a_blob_whose_arrival_was_killed_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    drop(river(folder.path()));
    let mut child = start("puts_half_a_blob", folder.path(), &[]);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().ends_with("half")));
    child.kill().unwrap();
    child.wait().unwrap();
    let pages = |folder: &Path| {
        let database = rusqlite::Connection::open(folder.join(DATABASE)).unwrap();
        database.query_row("SELECT count(*) FROM blob_pieces", [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert!(pages(folder.path()) > 0);
    drop(Store::open(folder.path()).unwrap());
    assert_eq!(pages(folder.path()), 0);
}

#[test]
#[ignore = "run by a_blob_whose_arrival_was_killed_leaves_nothing, which kills it"]
fn puts_half_a_blob() {
    let store = Store::open(&folder_of_story()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let mut put = store.put_blob();
        put.write(&vec![7; 3_000_000]).await.unwrap();
        say("half");
        std::thread::sleep(std::time::Duration::from_secs(60));
    });
}

#[test]
fn a_disk_that_fills_refuses_what_does_not_fit_and_keeps_the_rest() {
    // A file system of two megabytes, in a namespace that ends with its process.
    let folder = tempfile::tempdir().unwrap();
    let script = r#"mount -t tmpfs -o size=2m tmpfs "$STORE_TEST_FOLDER" && exec "$0" "$@""#;
    let may = Command::new("unshare").args(["-rm", "true"]).stderr(Stdio::null()).status();
    if !may.is_ok_and(|status| status.success()) {
        say("skipped: this system lets no test mount a small disk of its own");
        return;
    }
    let mut child = start("appends_until_the_disk_is_full", folder.path(), &["unshare", "-rm", "sh", "-c", script]);
    let out = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap).collect::<Vec<_>>();
    assert!(child.wait().unwrap().success(), "{out:#?}");
}

#[test]
#[ignore = "run by a_disk_that_fills_refuses_what_does_not_fit_and_keeps_the_rest, on a small disk"]
fn appends_until_the_disk_is_full() {
    let folder = folder_of_story();
    let store = river(&folder);
    let mut size = 0;
    let error = loop {
        match store.append(RIVER, size, vec![entry(size)], Some(format!("act-{size}"))).wait() {
            Ok(done) => size = done.size,
            Err(error) => break error,
        }
    };
    assert!(size > 100, "{size}");
    assert!(matches!(error, AppendError::Store(StoreError::Full { .. })), "{error:?}");
    assert!(error.to_string().contains("the disk is full") && error.to_string().contains("make room"), "{error}");
    // What was acknowledged is there, what was refused is not, and reading goes on.
    assert_eq!(store.head(RIVER).unwrap().size, size);
    assert_eq!(store.receipt(RIVER, &format!("act-{size}")), Ok(None));
    assert!(is_whole(&store));
    let blob = store.put_blob().write_all_and_wait(&vec![1; 3_000_000]);
    assert!(matches!(blob, Err(StoreError::Full { .. })), "{blob:?}");
    assert!(is_whole(&store));
    drop(store);
    let store = Store::open(&folder).unwrap();
    assert_eq!(store.head(RIVER).unwrap().size, size);
    assert!(is_whole(&store));
}

#[test]
fn a_second_process_is_refused_and_told_who_has_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let store = river(folder.path());
    let error = Store::open(folder.path()).err().unwrap();
    let holder = Some(std::process::id());
    assert_eq!(error, OpenError::InUse { path: folder.path().to_path_buf(), holder });
    assert!(error.to_string().contains("in use by another process"), "{error}");
    // Reading needs no lock: an export runs beside the server.
    store.append(RIVER, 0, vec![entry(0)], None).wait().unwrap();
    let reading = Store::open_for_reading(folder.path()).unwrap();
    assert_eq!(reading.head(RIVER).unwrap().size, 1);
    assert_eq!(reading.append(RIVER, 1, vec![entry(1)], None).wait(), Err(StoreError::Closed.into()));
    drop(store);
    drop(Store::open(folder.path()).unwrap());
}

#[test]
fn a_folder_without_data_is_not_opened_for_reading() {
    let folder = tempfile::tempdir().unwrap();
    let error = Store::open_for_reading(folder.path()).err();
    assert_eq!(error, Some(OpenError::Nothing { path: folder.path().to_path_buf() }));
}

#[test]
fn data_of_a_newer_program_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    drop(river(folder.path()));
    let path = folder.path().join(DATABASE);
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = std::fs::read(&path).unwrap();
    for error in [Store::open(folder.path()).err().unwrap(), Store::open_for_reading(folder.path()).err().unwrap()] {
        assert!(matches!(&error, OpenError::Newer { found: 99, known: 1, .. }), "{error:?}");
        assert!(error.to_string().contains("from a newer version"), "{error}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE);
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE theirs (n)").unwrap();
    let before = std::fs::read(&path).unwrap();
    assert_eq!(Store::open(folder.path()).err(), Some(OpenError::NotOurs { path: path.clone() }));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_that_is_no_database_is_called_damaged() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(DATABASE), "not a database at all, but long enough to look like one".repeat(40))
        .unwrap();
    let error = Store::open(folder.path()).err().unwrap();
    assert!(matches!(&error, OpenError::Store(StoreError::Damaged { .. })), "{error:?}");
    assert!(error.to_string().contains("restore the last backup"), "{error}");
}

#[test]
fn a_place_where_no_folder_can_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let error = Store::open(&file.join("data")).err().unwrap();
    assert!(error.to_string().contains("file/data"), "{error}");
}

#[test]
fn a_file_that_may_not_be_written_is_called_so() {
    let folder = tempfile::tempdir().unwrap();
    let script = r#"mount -t tmpfs tmpfs "$STORE_TEST_FOLDER" && "$0" --exact makes_a_river --ignored --nocapture && mount -o remount,ro "$STORE_TEST_FOLDER" && exec "$0" "$@""#;
    let may = Command::new("unshare").args(["-rm", "true"]).stderr(Stdio::null()).status();
    if !may.is_ok_and(|status| status.success()) {
        say("skipped: this system lets no test mount a disk of its own");
        return;
    }
    let mut child = start("is_told_that_it_may_not_write", folder.path(), &["unshare", "-rm", "sh", "-c", script]);
    let out = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap).collect::<Vec<_>>();
    assert!(child.wait().unwrap().success(), "{out:#?}");
}

#[test]
#[ignore = "run by a_file_that_may_not_be_written_is_called_so"]
fn makes_a_river() {
    drop(river(&folder_of_story()));
}

#[test]
#[ignore = "run by a_file_that_may_not_be_written_is_called_so, on a disk that may only be read"]
fn is_told_that_it_may_not_write() {
    let error = Store::open(&folder_of_story()).err().unwrap();
    assert!(matches!(&error, OpenError::Store(StoreError::ReadOnly { .. })), "{error:?}");
    assert!(error.to_string().contains("may not be written"), "{error}");
}

#[test]
fn whatever_is_changed_in_the_database_itself_is_found_by_a_replay() {
    let changes = [
        ("UPDATE entries SET facts = replace(facts, ':3', ':4') WHERE place % 10 = 3", 3, Broken::Leaf),
        ("UPDATE entries SET at = at + 1 WHERE place % 10 = 4", 4, Broken::Leaf),
        ("UPDATE entries SET actor = 'p-2' WHERE place % 10 = 5", 5, Broken::Leaf),
        ("UPDATE entries SET words = 'forged' WHERE place % 10 = 6", 6, Broken::Words),
        ("UPDATE entries SET words = NULL, words_salt = NULL WHERE place % 10 = 6", 6, Broken::Words),
        ("DELETE FROM entries WHERE place % 10 = 7", 7, Broken::Missing),
        ("UPDATE entries SET leaf = zeroblob(32) WHERE place % 10 = 2", 2, Broken::Leaf),
    ];
    for (change, seq, what) in changes {
        let folder = tempfile::tempdir().unwrap();
        let store = river(folder.path());
        let words = |text: &str| store::NewWords { text: text.into(), salt: Salt([9; 32]), blobs: vec![] };
        let entries = (0..9).map(|n| NewEntry { words: (n % 2 == 0).then(|| words("said")), ..entry(n) }).collect();
        store.append(RIVER, 0, entries, None).wait().unwrap();
        drop(store);
        // 2^40 ends in 6: the programme's places begin there.
        let change = change.replace("place % 10", "(place - (1 << 40)) % 10");
        rusqlite::Connection::open(folder.path().join(DATABASE)).unwrap().execute_batch(&change).unwrap();
        let store = Store::open(folder.path()).unwrap();
        let replayed = store.replay(RIVER, Frontier::new(), |_| Ok::<(), ()>(()));
        assert_eq!(replayed, Err(ReplayError::Broken { seq, what }), "{change}");
    }
}

#[test]
fn a_record_whose_end_was_cut_off_in_the_database_is_not_appended_to() {
    let folder = tempfile::tempdir().unwrap();
    let store = river(folder.path());
    store.append(RIVER, 0, (0..5).map(entry).collect(), None).wait().unwrap();
    drop(store);
    let database = rusqlite::Connection::open(folder.path().join(DATABASE)).unwrap();
    database.execute("DELETE FROM entries WHERE place = (1 << 40) + 4", []).unwrap();
    drop(database);
    let store = Store::open(folder.path()).unwrap();
    let refused = store.append(RIVER, 5, vec![entry(5)], None).wait();
    assert!(matches!(refused, Err(AppendError::Store(StoreError::Damaged { .. }))), "{refused:?}");
}
