//! What any database behind the store must do: one story, told of SQLite and of PostgreSQL.

use cluster::Cluster;
use record::note::VerifierKey;
use record::proof::{verify_consistency, verify_inclusion};
use record::verify::{Options, Report, verify};
use record::{Checkpoint, Frontier};
use store::{
    AppendError, Appended, Hash, NewEntry, NewProgramme, NewWords, Receipt, ReplayError, RestoreError, Salt, Session,
    Shown, Store, StoreError, check_backup,
};

const RIVER: &str = "river";

/// Where stores come from: the same place opened again holds the same data.
trait Place {
    /// What all places of a kind lie on.
    type Ground;
    fn new(ground: &Self::Ground) -> Self;
    fn open(&self) -> Store;
}

/// A database on a server of the test's own.
struct Database(String);

impl Place for Database {
    type Ground = Cluster;
    fn new(ground: &Cluster) -> Self {
        Self(ground.database())
    }
    fn open(&self) -> Store {
        Store::connect(&self.0).unwrap()
    }
}

struct Folder(tempfile::TempDir);

impl Place for Folder {
    type Ground = ();
    fn new(_: &()) -> Self {
        Self(tempfile::tempdir().unwrap())
    }
    fn open(&self) -> Store {
        Store::open(self.0.path()).unwrap()
    }
}

fn create(store: &Store, id: &str) {
    let (name, origin) = (format!("Programme {id}"), format!("linjaus.example/p/{id}"));
    store.create_programme(NewProgramme { id: id.into(), name, origin, signing_key: [42; 32] }).wait().unwrap();
}

fn entry(n: u8) -> NewEntry {
    NewEntry {
        at: 1_669_273_200_000 + i64::from(n),
        actor: format!("p-{n}"),
        kind: "ballot-cast".into(),
        facts: format!(r#"{{"item":{n}}}"#),
        facts_salt: Salt([n; 32]),
        words: None,
    }
}

fn with_words(n: u8, text: &str, blobs: Vec<Hash>) -> NewEntry {
    NewEntry { words: Some(NewWords { text: text.into(), salt: Salt([n | 0x80; 32]), blobs }), ..entry(n) }
}

fn append(store: &Store, size: u64, entries: Vec<NewEntry>) -> Result<Appended, AppendError> {
    store.append(RIVER, size, entries, None).wait()
}

fn river<P: Place>(ground: &P::Ground) -> (P, Store) {
    let place = P::new(ground);
    let store = place.open();
    create(&store, RIVER);
    (place, store)
}

fn leaves(store: &Store) -> Vec<Hash> {
    store.read(RIVER, 0, 1000).unwrap().into_iter().map(|entry| entry.leaf).collect()
}

fn export(store: &Store, show: Shown) -> Vec<u8> {
    let mut file = Vec::new();
    let mut out = |bytes: &[u8]| {
        file.extend_from_slice(bytes);
        Ok::<(), String>(())
    };
    store.export(RIVER, |_| show, &mut out).unwrap();
    file
}

fn report(file: &[u8]) -> Report {
    verify([file], Options::default())
}

fn key(store: &Store) -> VerifierKey {
    store.programmes().unwrap()[0].key.parse().unwrap()
}

fn what_was_appended_is_read_back_also_after_reopening<P: Place>(ground: &P::Ground) {
    let (place, store) = river::<P>(ground);
    let done = append(&store, 0, vec![entry(0), with_words(1, "Päätös", vec![])]).unwrap();
    assert_eq!(done, Appended { first_seq: 0, size: 2, is_repeated: false });
    drop(store);
    let store = place.open();
    let entries = store.read(RIVER, 0, 10).unwrap();
    assert_eq!(entries.len(), 2);
    assert_eq!((entries[0].seq, entries[0].actor.as_str(), entries[0].facts.as_str()), (0, "p-0", r#"{"item":0}"#));
    assert_eq!(entries[0].words, None);
    assert_eq!(entries[1].words.as_ref().unwrap().text, "Päätös");
    assert_eq!(entries[1].at, 1_669_273_200_001);
    assert_eq!(store.read(RIVER, 1, 10).unwrap().len(), 1);
    assert_eq!(store.read(RIVER, 2, 10).unwrap(), []);
    let frontier: Frontier = leaves(&store).into_iter().collect();
    assert_eq!(store.head(RIVER).unwrap().root, frontier.root());
}

fn an_append_on_a_head_that_has_moved_is_refused_and_leaves_nothing<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    append(&store, 0, vec![entry(0)]).unwrap();
    for expected in [0, 2] {
        assert_eq!(append(&store, expected, vec![entry(1)]), Err(AppendError::Conflict { size: 1 }));
    }
    assert_eq!(store.head(RIVER).unwrap().size, 1);
}

fn of_two_appends_on_one_head_exactly_one_lands<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    let racers: Vec<_> = (0..16)
        .map(|n| {
            let store = store.clone();
            std::thread::spawn(move || append(&store, 0, vec![entry(n)]).is_ok())
        })
        .collect();
    let won = racers.into_iter().map(|racer| racer.join().unwrap()).filter(|won| *won).count();
    assert_eq!((won, store.head(RIVER).unwrap().size), (1, 1));
}

fn queued_appends_land_in_order_without_waiting_for_each_other<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    let pending: Vec<_> = (0..100).map(|n| store.append(RIVER, u64::from(n), vec![entry(n)], None)).collect();
    for (n, pending) in (0..).zip(pending) {
        assert_eq!(pending.wait().unwrap().first_seq, n);
    }
    store.replay(RIVER, Frontier::new(), |_| Ok::<(), ()>(())).unwrap();
}

fn an_act_done_twice_is_answered_with_what_it_did<P: Place>(ground: &P::Ground) {
    let (place, store) = river::<P>(ground);
    let act = || Some("act-1".to_string());
    let first = store.append(RIVER, 0, vec![entry(0), entry(1)], act()).wait().unwrap();
    append(&store, 2, vec![entry(2)]).unwrap();
    let repeated = Appended { is_repeated: true, ..first };
    // Whatever head the second attempt was decided on.
    for expected in [0, 3, 7] {
        assert_eq!(store.append(RIVER, expected, vec![entry(9)], act()).wait(), Ok(repeated));
    }
    drop(store);
    let store = place.open();
    assert_eq!(store.receipt(RIVER, "act-1"), Ok(Some(Receipt { first_seq: 0, size: 2 })));
    assert_eq!(store.receipt(RIVER, "act-2"), Ok(None));
    assert_eq!(store.head(RIVER).unwrap().size, 3);
    // An act that was refused may be tried again.
    let refused = store.append(RIVER, 9, vec![entry(3)], Some("act-2".into())).wait();
    assert_eq!(refused, Err(AppendError::Conflict { size: 3 }));
    let done = store.append(RIVER, 3, vec![entry(3)], Some("act-2".into())).wait().unwrap();
    assert!(!done.is_repeated);
}

fn an_append_that_cannot_be_whole_is_not_there_at_all<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    let missing = Hash([3; 32]);
    let entries = vec![entry(0), with_words(1, "text", vec![missing])];
    let act = Some("act".to_string());
    assert_eq!(store.append(RIVER, 0, entries, act).wait(), Err(AppendError::NoSuchBlob(missing)));
    assert_eq!(store.receipt(RIVER, "act"), Ok(None));
    let long = NewEntry { actor: "x".repeat(70_000), ..entry(1) };
    assert!(matches!(append(&store, 0, vec![entry(0), long]), Err(AppendError::TooLong(_))));
    assert_eq!(store.head(RIVER).unwrap().size, 0);
    assert_eq!(store.read(RIVER, 0, 10).unwrap(), []);
}

fn programmes_keep_apart<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    create(&store, "forest");
    append(&store, 0, vec![entry(0), entry(1)]).unwrap();
    store.append("forest", 0, vec![entry(5)], None).wait().unwrap();
    assert_eq!(store.read("forest", 0, 10).unwrap()[0].actor, "p-5");
    assert_eq!(store.read(RIVER, 0, 10).unwrap().len(), 2);
    let sizes: Vec<_> = store.programmes().unwrap().into_iter().map(|it| (it.id, it.size)).collect();
    assert_eq!(sizes, [("river".to_string(), 2), ("forest".to_string(), 1)]);
    let nowhere = StoreError::NoSuchProgramme { id: "sea".into() };
    assert_eq!(store.append("sea", 0, vec![entry(0)], None).wait(), Err(nowhere.clone().into()));
    assert_eq!(store.head("sea"), Err(nowhere));
    let again = NewProgramme {
        id: RIVER.into(),
        name: "again".into(),
        origin: "elsewhere.example".into(),
        signing_key: [1; 32],
    };
    assert!(matches!(store.create_programme(again).wait(), Err(StoreError::Refused { .. })));
}

fn a_checkpoint_is_signed_once_for_each_head<P: Place>(ground: &P::Ground) {
    let (place, store) = river::<P>(ground);
    append(&store, 0, vec![entry(0), entry(1)]).unwrap();
    let first = store.checkpoint(RIVER).wait().unwrap();
    let opened = Checkpoint::open(&key(&store), &first).unwrap();
    assert_eq!((opened.size, opened.root), (2, store.head(RIVER).unwrap().root));
    assert_eq!(store.checkpoint(RIVER).wait().unwrap(), first);
    append(&store, 2, vec![entry(2)]).unwrap();
    let second = store.checkpoint(RIVER).wait().unwrap();
    drop(store);
    assert_eq!(place.open().checkpoints(RIVER).unwrap(), [(2, first), (3, second)]);
}

fn proofs_hold_against_checkpoints<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    for n in 0..13 {
        append(&store, u64::from(n), vec![entry(n)]).unwrap();
    }
    let leaves = leaves(&store);
    let root = |size: usize| leaves[..size].iter().copied().collect::<Frontier>().root();
    for size in 1..=13_usize {
        for (seq, leaf) in leaves[..size].iter().enumerate() {
            let proof = store.inclusion(RIVER, seq as u64, size as u64).unwrap().unwrap();
            verify_inclusion(leaf, seq as u64, size as u64, &proof, &root(size)).unwrap();
        }
        let proof = store.consistency(RIVER, size as u64, 13).unwrap().unwrap();
        verify_consistency((size as u64, &root(size)), (13, &root(13)), &proof).unwrap();
    }
    assert_eq!(store.inclusion(RIVER, 3, 14).unwrap(), None);
    assert_eq!(store.consistency(RIVER, 0, 13).unwrap(), None);
}

fn followers_hear_of_growth_only_when_it_is_safe<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    let mut early = store.follow(RIVER).unwrap();
    append(&store, 0, vec![entry(0)]).unwrap();
    let done = store.head(RIVER).unwrap();
    // The follower is told before whoever appended, so that nobody sees a page older than their own act.
    assert_eq!(*early.borrow_and_update(), done);
    assert_eq!(*store.follow(RIVER).unwrap().borrow(), done);
}

fn a_replay_can_start_where_the_last_one_ended_and_stop_when_told<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    append(&store, 0, (0..5).map(entry).collect()).unwrap();
    let known = store.replay(RIVER, Frontier::new(), |_| Ok::<(), ()>(())).unwrap();
    append(&store, 5, (5..9).map(entry).collect()).unwrap();
    let mut seen = Vec::new();
    let mut note = |seq: u64| seen.push(seq);
    let all = store
        .replay(RIVER, known, |entry| {
            note(entry.seq);
            Ok::<(), ()>(())
        })
        .unwrap();
    assert_eq!((seen, all.root()), (vec![5, 6, 7, 8], store.head(RIVER).unwrap().root));
    let stopped = store.replay(RIVER, Frontier::new(), |entry| if entry.seq == 3 { Err("enough") } else { Ok(()) });
    assert_eq!(stopped, Err(ReplayError::Stopped("enough")));
}

fn blobs_come_back_whole_and_in_part<P: Place>(ground: &P::Ground) {
    let (place, store) = river::<P>(ground);
    let paper: Vec<u8> = (0..2_500_000_u32).map(|n| (n % 253) as u8).collect();
    let blob = store.put_blob().write_all_and_wait(&paper).unwrap();
    assert_eq!((blob.sha256, blob.size), (Hash::of(&paper), 2_500_000));
    append(&store, 0, vec![with_words(0, "paper", vec![blob.sha256])]).unwrap();
    drop(store);
    let store = place.open();
    let blob = store.blob(&Hash::of(&paper)).unwrap().unwrap();
    assert_eq!(store.blob_bytes(&blob, 0..u64::MAX).unwrap(), paper);
    assert_eq!(store.blob_bytes(&blob, 262_000..262_300).unwrap(), paper[262_000..262_300]);
    assert_eq!(store.blob_bytes(&blob, 2_499_999..9_000_000).unwrap(), paper[2_499_999..]);
    assert_eq!(store.blob_bytes(&blob, 2_500_000..2_500_001).unwrap(), b"");
    assert_eq!(store.blob(&Hash([0; 32])).unwrap(), None);
}

fn the_same_blob_twice_is_kept_once_and_an_empty_one_is_a_blob<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    let first = store.put_blob().write_all_and_wait(b"same").unwrap();
    assert_eq!(store.put_blob().write_all_and_wait(b"same").unwrap(), first);
    let empty = store.put_blob().write_all_and_wait(b"").unwrap();
    assert_eq!((empty.size, empty.sha256), (0, Hash::of(b"")));
    let words = with_words(0, "papers", vec![first.sha256, empty.sha256, first.sha256]);
    append(&store, 0, vec![words, with_words(1, "again", vec![first.sha256])]).unwrap();
    let report = report(&export(&store, Shown::All));
    assert_eq!((report.fault, report.blobs), (None, 2));
}

fn blobs_that_nothing_refers_to_can_be_forgotten<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    let kept = store.put_blob().write_all_and_wait(b"kept").unwrap();
    let lost = store.put_blob().write_all_and_wait(b"lost").unwrap();
    append(&store, 0, vec![with_words(0, "paper", vec![kept.sha256])]).unwrap();
    store.forget_unreferenced_blobs().wait().unwrap();
    assert!(store.blob(&kept.sha256).unwrap().is_some());
    assert!(store.blob(&lost.sha256).unwrap().is_none());
}

fn erased_words_are_gone_and_everything_still_verifies<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    let (own, shared) =
        (store.put_blob().write_all_and_wait(b"own").unwrap(), store.put_blob().write_all_and_wait(b"shared").unwrap());
    let secret = with_words(0, "Liisa Aalto", vec![own.sha256, shared.sha256]);
    append(&store, 0, vec![secret, with_words(1, "kept", vec![shared.sha256])]).unwrap();
    let before = store.checkpoint(RIVER).wait().unwrap();
    append(&store, 2, vec![entry(2)]).unwrap();
    store.erase_words(RIVER, vec![0], 2).wait().unwrap();
    let entry = &store.read(RIVER, 0, 1).unwrap()[0];
    assert_eq!((entry.words.clone(), entry.erased_by), (None, Some(2)));
    assert!(store.blob(&own.sha256).unwrap().is_none());
    assert!(store.blob(&shared.sha256).unwrap().is_some());
    store.replay(RIVER, Frontier::new(), |_| Ok::<(), ()>(())).unwrap();
    let file = export(&store, Shown::All);
    assert!(!String::from_utf8(file.clone()).unwrap().contains("Liisa"));
    let report = verify([&file], Options { key: Some(key(&store)), against: Some(before) });
    assert_eq!((report.fault, report.words_erased, report.entries), (None, 1, 3));
}

fn an_export_verifies_whatever_it_shows<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    let empty = report(&export(&store, Shown::All));
    assert_eq!((empty.fault, empty.entries, empty.is_sealed), (None, 0, true));
    let paper = store.put_blob().write_all_and_wait(&vec![7; 600_000]).unwrap();
    append(&store, 0, vec![entry(0), with_words(1, "secret", vec![paper.sha256])]).unwrap();
    let given_out = store.checkpoint(RIVER).wait().unwrap();
    append(&store, 2, vec![with_words(2, "secret", vec![])]).unwrap();
    for (show, blobs, words, facts, hashes) in
        [(Shown::All, 1, 0, 0, 0), (Shown::Facts, 0, 2, 0, 0), (Shown::Entry, 0, 2, 3, 0), (Shown::Hash, 0, 0, 0, 3)]
    {
        let file = export(&store, show);
        let report = verify([&file], Options { key: Some(key(&store)), against: Some(given_out.clone()) });
        assert_eq!(report.fault, None, "{show:?}");
        assert_eq!((report.entries, report.signed, report.is_sealed), (3, 3, true));
        assert_eq!((report.blobs, report.words_withheld, report.facts_withheld), (blobs, words, facts));
        assert_eq!(report.hash_only, hashes);
        let text = String::from_utf8(file).unwrap();
        assert_eq!(text.contains("secret"), show == Shown::All);
        assert_eq!(text.matches("checkpoint").count(), 2);
    }
}

fn sessions_last_until_they_end<P: Place>(ground: &P::Ground) {
    let (place, store) = river::<P>(ground);
    let session = |n: u8, person: &str| Session {
        token_hash: [n; 32],
        person: person.into(),
        csrf: "secret".into(),
        created: 100,
        expires: 200,
        seen: 100,
    };
    for (n, person) in [(1, "p-1"), (2, "p-1"), (3, "p-2"), (4, "p-2")] {
        store.put_session(session(n, person)).wait().unwrap();
    }
    drop(store);
    let store = place.open();
    assert_eq!(store.session(&[1; 32], 199), Ok(Some(session(1, "p-1"))));
    assert_eq!(store.session(&[1; 32], 200), Ok(None));
    store.touch_session([1; 32], 150, 250).wait().unwrap();
    assert_eq!(store.session(&[1; 32], 249).unwrap().unwrap().seen, 150);
    store.end_session([3; 32]).wait().unwrap();
    assert_eq!(store.session(&[3; 32], 100), Ok(None));
    store.end_sessions_of("p-1").wait().unwrap();
    assert_eq!(store.session(&[2; 32], 100), Ok(None));
    store.forget_expired_sessions(200).wait().unwrap();
    assert_eq!(store.session(&[4; 32], 0), Ok(None));
}

fn a_choice_is_kept_for_its_person<P: Place>(ground: &P::Ground) {
    let (place, store) = river::<P>(ground);
    store.set_preference("p-1", "language", Some("sv")).wait().unwrap();
    store.set_preference("p-1", "language", Some("fi")).wait().unwrap();
    store.set_preference("p-1", "theme", Some("dark")).wait().unwrap();
    store.set_preference("p-1", "theme", None).wait().unwrap();
    store.set_preference("p-2", "language", Some("en")).wait().unwrap();
    drop(store);
    let kept = place.open().preferences("p-1").unwrap();
    assert_eq!(kept.into_iter().collect::<Vec<_>>(), [("language".to_string(), "fi".to_string())]);
}

/// Everything that an export does not hold stands beside it: acts, sessions, choices, checkpoints given out, the key.
fn a_backup_restores_everything<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    create(&store, "forest");
    let paper = store.put_blob().write_all_and_wait(&vec![9; 300_000]).unwrap();
    let secret = with_words(0, "Liisa Aalto", vec![paper.sha256]);
    store.append(RIVER, 0, vec![secret, with_words(1, "kept", vec![paper.sha256])], Some("act".into())).wait().unwrap();
    let early = store.checkpoint(RIVER).wait().unwrap();
    append(&store, 2, (2..7).map(entry).collect()).unwrap();
    store.append("forest", 0, vec![entry(9)], None).wait().unwrap();
    store.erase_words(RIVER, vec![0], 3).wait().unwrap();
    store.set_preference("p-1", "language", Some("sv")).wait().unwrap();
    let session =
        Session { token_hash: [3; 32], person: "p-1".into(), csrf: "c".into(), created: 1, expires: 9, seen: 1 };
    store.put_session(session.clone()).wait().unwrap();
    let mut file = Vec::new();
    let mut out = |bytes: &[u8]| {
        file.extend_from_slice(bytes);
        Ok::<(), String>(())
    };
    let kept = store.back_up(&mut out, |_| ()).unwrap();
    assert_eq!((kept.programmes, kept.entries), (2, 8));
    assert!(!String::from_utf8(file.clone()).unwrap().contains("Liisa"));
    assert_eq!(check_backup(file.as_slice()).unwrap(), kept);

    let elsewhere = P::new(ground);
    let restored = elsewhere.open();
    assert_eq!(restored.restore(file.as_slice(), |_| ()).unwrap(), kept);
    drop(restored);
    let restored = elsewhere.open();
    assert_eq!(restored.programmes().unwrap(), store.programmes().unwrap());
    assert_eq!(restored.read(RIVER, 0, 100).unwrap(), store.read(RIVER, 0, 100).unwrap());
    assert_eq!(restored.checkpoints(RIVER).unwrap(), [(2, early)]);
    assert_eq!(restored.checkpoint(RIVER).wait().unwrap(), store.checkpoint(RIVER).wait().unwrap());
    assert_eq!(restored.receipt(RIVER, "act").unwrap(), Some(Receipt { first_seq: 0, size: 2 }));
    assert_eq!(restored.session(&[3; 32], 5).unwrap(), Some(session));
    assert_eq!(restored.preferences("p-1").unwrap(), store.preferences("p-1").unwrap());
    let blob = restored.blob(&paper.sha256).unwrap().unwrap();
    assert_eq!(restored.blob_bytes(&blob, 0..u64::MAX).unwrap(), vec![9; 300_000]);
    append(&restored, 7, vec![with_words(7, "more", vec![paper.sha256])]).unwrap();
    // Into a store that has something, nothing is taken in.
    let refused = store.restore(file.as_slice(), |_| ()).unwrap_err();
    assert!(matches!(refused, RestoreError::NotEmpty { .. }), "{refused}");
}

fn a_backup_that_is_not_whole_or_of_another_version_is_refused<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    append(&store, 0, (0..5).map(entry).collect()).unwrap();
    let mut file = Vec::new();
    let mut out = |bytes: &[u8]| {
        file.extend_from_slice(bytes);
        Ok::<(), String>(())
    };
    store.back_up(&mut out, |_| ()).unwrap();
    for cut in [1, 40, file.len() / 2, file.len() - 1] {
        assert!(matches!(check_backup(&file[..cut]), Err(RestoreError::Truncated { .. })), "cut at {cut}");
    }
    let text = String::from_utf8(file.clone()).unwrap();
    let newer = text.replacen("\"version\":1", "\"version\":2", 1);
    assert!(matches!(check_backup(newer.as_bytes()), Err(RestoreError::Version { found: 2 })));
    for forged in [
        text.replacen("p-3", "p-4", 1),
        text.replacen("Programme river", "Programme rivers", 1),
        format!("{text}{{}}\n"),
    ] {
        assert!(matches!(check_backup(forged.as_bytes()), Err(RestoreError::Line { .. })));
    }
    assert!(check_backup(export(&store, Shown::All).as_slice()).is_err(), "an export is no backup");
}

fn an_export_is_taken_in_elsewhere<P: Place>(ground: &P::Ground) {
    let (_place, store) = river::<P>(ground);
    let paper = store.put_blob().write_all_and_wait(&vec![9; 300_000]).unwrap();
    append(&store, 0, vec![entry(0), with_words(1, "kept", vec![paper.sha256])]).unwrap();
    let new = || NewProgramme {
        id: "stream".into(),
        name: "Stream".into(),
        origin: "linjaus.example/p/river".into(),
        signing_key: [43; 32],
    };
    let elsewhere = P::new(ground);
    let imported = elsewhere.open();
    imported.import(export(&store, Shown::All).as_slice(), new(), |_| ()).unwrap();
    assert_eq!(imported.head("stream").unwrap(), store.head(RIVER).unwrap());
    assert_eq!(imported.read("stream", 0, 9).unwrap(), store.read(RIVER, 0, 9).unwrap());
    assert!(imported.blob(&paper.sha256).unwrap().is_some());
    let refused = imported.import(export(&store, Shown::All).as_slice(), new(), |_| ()).unwrap_err();
    assert!(matches!(refused, RestoreError::NotEmpty { .. }));
    let nowhere = P::new(ground);
    let empty = nowhere.open();
    let withheld = empty.import(export(&store, Shown::Facts).as_slice(), new(), |_| ()).unwrap_err();
    assert!(matches!(withheld, RestoreError::Withheld { seq: 1 }), "{withheld}");
}

macro_rules! stories {
    ($($story:ident)*) => {
        /// Each story by itself on SQLite.
        mod sqlite {
            $( #[test] fn $story() { super::$story::<super::Folder>(&()); } )*
        }

        /// All of them on one server, each with a database of its own.
        #[test]
        fn postgresql_conforms() {
            let ground = Cluster::start();
            $( $story::<Database>(&ground); )*
        }
    };
}

stories! {
    what_was_appended_is_read_back_also_after_reopening
    an_append_on_a_head_that_has_moved_is_refused_and_leaves_nothing
    of_two_appends_on_one_head_exactly_one_lands
    queued_appends_land_in_order_without_waiting_for_each_other
    an_act_done_twice_is_answered_with_what_it_did
    an_append_that_cannot_be_whole_is_not_there_at_all
    programmes_keep_apart
    a_checkpoint_is_signed_once_for_each_head
    proofs_hold_against_checkpoints
    followers_hear_of_growth_only_when_it_is_safe
    a_replay_can_start_where_the_last_one_ended_and_stop_when_told
    blobs_come_back_whole_and_in_part
    the_same_blob_twice_is_kept_once_and_an_empty_one_is_a_blob
    blobs_that_nothing_refers_to_can_be_forgotten
    erased_words_are_gone_and_everything_still_verifies
    an_export_verifies_whatever_it_shows
    sessions_last_until_they_end
    a_choice_is_kept_for_its_person
    a_backup_restores_everything
    a_backup_that_is_not_whole_or_of_another_version_is_refused
    an_export_is_taken_in_elsewhere
}
