//! Several servers on one PostgreSQL database, and what can happen to it: killed, restarted, of another program, misspelt.

use cluster::Cluster;
use record::Frontier;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use store::{AppendError, NewEntry, NewProgramme, OpenError, Salt, Session, Store, StoreError};

const RIVER: &str = "river";

fn create(store: &Store) {
    let (id, name, origin) = (RIVER.into(), "River".into(), "linjaus.example/p/river".into());
    store.create_programme(NewProgramme { id, name, origin, signing_key: [42; 32] }).wait().unwrap();
}

fn entry(facts: String, salt: u8) -> NewEntry {
    let (actor, kind) = ("p-1".into(), "noted".into());
    NewEntry { at: 1_669_273_200_000, actor, kind, facts, facts_salt: Salt([salt; 32]), words: None }
}

/// Appends one entry on whatever head there is, as an application does: decides again when others were faster.
fn append(store: &Store, facts: &str, salt: u8) -> Result<u64, StoreError> {
    let mut size = store.head(RIVER)?.size;
    loop {
        match store.append(RIVER, size, vec![entry(facts.to_string(), salt)], Some(format!("act {facts}"))).wait() {
            Ok(done) => return Ok(done.first_seq),
            Err(AppendError::Conflict { size: now }) => size = now,
            Err(AppendError::Store(error)) => return Err(error),
            Err(error) => panic!("{error}"),
        }
    }
}

fn is_whole(store: &Store) -> bool {
    store.replay(RIVER, Frontier::new(), |_| Ok::<(), ()>(())).is_ok()
}

fn facts(store: &Store) -> Vec<String> {
    store.read(RIVER, 0, 100_000).unwrap().into_iter().map(|entry| entry.facts).collect()
}

#[test]
fn servers_share_a_database() {
    let cluster = Cluster::start();
    what_one_server_does_the_others_see(&cluster);
    of_what_three_servers_append_at_once_nothing_is_lost_or_doubled(&cluster);
    servers_that_start_at_once_make_the_tables_once(&cluster);
    a_batch_is_one_transaction(&cluster);
    one_request_that_cannot_be_does_not_harm_the_others(&cluster);
    what_was_decided_on_entries_that_did_not_land_does_not_land_either(&cluster);
}

fn what_one_server_does_the_others_see(cluster: &Cluster) {
    let url = cluster.database();
    let (one, other) = (Store::connect(&url).unwrap(), Store::connect(&url).unwrap());
    assert!(one.is_shared());
    create(&one);
    let mut heard = other.follow(RIVER).unwrap();
    heard.borrow_and_update();
    append(&one, "1", 1).unwrap();
    // Woken by the database, long before it would look by itself.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let woken = runtime.block_on(async { tokio::time::timeout(Duration::from_millis(700), heard.changed()).await });
    woken.expect("woken in time").unwrap();
    assert_eq!(*heard.borrow(), one.head(RIVER).unwrap());
    assert_eq!(facts(&other), ["1"]);
    let session =
        Session { token_hash: [7; 32], person: "p-1".into(), csrf: "secret".into(), created: 0, expires: 10, seen: 0 };
    one.put_session(session.clone()).wait().unwrap();
    assert_eq!(other.session(&[7; 32], 5).unwrap(), Some(session));
    other.end_session([7; 32]).wait().unwrap();
    assert_eq!(one.session(&[7; 32], 5).unwrap(), None);
    let paper = one.put_blob().write_all_and_wait(&vec![3; 300_000]).unwrap();
    assert_eq!(other.blob_bytes(&other.blob(&paper.sha256).unwrap().unwrap(), 0..u64::MAX).unwrap(), vec![3; 300_000]);
    // The same act, sent to both: done once.
    let act = || Some("one act".to_string());
    let size = one.head(RIVER).unwrap().size;
    let first = one.append(RIVER, size, vec![entry("2".into(), 2)], act()).wait().unwrap();
    let second = other.append(RIVER, size, vec![entry("2".into(), 3)], act()).wait().unwrap();
    assert_eq!((first.first_seq, second.first_seq, second.is_repeated), (1, 1, true));
    assert_eq!(one.checkpoint(RIVER).wait().unwrap(), other.checkpoint(RIVER).wait().unwrap());
}

fn of_what_three_servers_append_at_once_nothing_is_lost_or_doubled(cluster: &Cluster) {
    let url = cluster.database();
    let stores: Vec<Store> = (0..3).map(|_| Store::connect(&url).unwrap()).collect();
    create(&stores[0]);
    std::thread::scope(|scope| {
        for (server, store) in (0_u8..).zip(&stores) {
            for client in 0..4 {
                scope.spawn(move || {
                    for n in 0..25 {
                        append(store, &format!("{server}/{client}/{n}"), server).unwrap();
                    }
                });
            }
        }
    });
    let facts = facts(&stores[0]);
    assert_eq!((facts.len(), facts.iter().collect::<BTreeSet<_>>().len()), (300, 300));
    assert!(stores.iter().all(is_whole));
}

fn servers_that_start_at_once_make_the_tables_once(cluster: &Cluster) {
    let url = cluster.database();
    let starting: Vec<_> = (0..6)
        .map(|_| {
            let url = url.clone();
            std::thread::spawn(move || Store::connect(&url).map(drop))
        })
        .collect();
    starting.into_iter().for_each(|store| store.join().unwrap().unwrap());
    assert_eq!(cluster.run(&url, "SELECT count(*) FROM linjaus_schema"), "1");
}

fn a_batch_is_one_transaction(cluster: &Cluster) {
    let url = cluster.database();
    let store = Store::connect(&url).unwrap();
    create(&store);
    let committed = || cluster.run(&url, "SELECT xmin::text::bigint FROM programmes").parse::<u64>().unwrap();
    append(&store, "warm", 0).unwrap();
    let before = committed();
    let pending: Vec<_> = (1..=2000).map(|n| store.append(RIVER, n, vec![entry(n.to_string(), 1)], None)).collect();
    for pending in pending {
        pending.wait().unwrap();
    }
    // The first ones may go by themselves while the rest queues up; each batch is one transaction.
    let transactions = committed() - before;
    assert!(transactions < 200, "{transactions} transactions for 2000 appends that were queued at once");
    assert!(is_whole(&store));
}

fn one_request_that_cannot_be_does_not_harm_the_others(cluster: &Cluster) {
    let store = Store::connect(&cluster.database()).unwrap();
    create(&store);
    // PostgreSQL keeps no NUL in a text, and no act as long as this; what is queued beside them lands.
    let nul = store.set_preference("p-1", "name\0", Some("value"));
    let long: String =
        (0..9000_u32).map(|n| char::from_u32(0x4E00 + n.wrapping_mul(7919) % 20_000).unwrap_or('x')).collect();
    let long = store.append(RIVER, 0, vec![entry("long".into(), 1)], Some(long));
    let good = store.append(RIVER, 0, vec![entry("good".into(), 2)], None);
    assert!(matches!(nul.wait(), Err(StoreError::Refused { .. })));
    assert!(matches!(long.wait(), Err(AppendError::Store(StoreError::Refused { .. }))));
    assert_eq!(good.wait().unwrap().size, 1);
    assert_eq!(facts(&store), ["good"]);
}

fn what_was_decided_on_entries_that_did_not_land_does_not_land_either(cluster: &Cluster) {
    let url = cluster.database();
    let (one, other) = (Store::connect(&url).unwrap(), Store::connect(&url).unwrap());
    create(&one);
    // The other was faster by one entry. Ours come too late; the second was decided on the first, not on theirs, though its
    // size agrees.
    other.append(RIVER, 0, vec![entry("theirs".into(), 1)], None).wait().unwrap();
    let first = one.append(RIVER, 0, vec![entry("first".into(), 2)], None);
    let second = one.append(RIVER, 1, vec![entry("second".into(), 3)], None);
    assert_eq!(first.wait(), Err(AppendError::Conflict { size: 1 }));
    assert_eq!(second.wait(), Err(AppendError::Conflict { size: 1 }));
    // Also where the first's failure was not known yet when the second was decided.
    let third = one.append(RIVER, 0, vec![entry("third".into(), 4)], None);
    std::thread::sleep(Duration::from_millis(300));
    let fourth = one.append(RIVER, 1, vec![entry("fourth".into(), 5)], None);
    assert_eq!(third.wait(), Err(AppendError::Conflict { size: 1 }));
    assert_eq!(fourth.wait(), Err(AppendError::Conflict { size: 1 }));
    one.append(RIVER, 1, vec![entry("decided again".into(), 6)], None).wait().unwrap();
    assert_eq!(facts(&other), ["theirs", "decided again"]);
}

#[test]
fn what_was_acknowledged_survives_the_database_being_killed() {
    let mut cluster = Cluster::start();
    let url = cluster.database();
    let stores: Vec<Store> = (0..3).map(|_| Store::connect(&url).unwrap()).collect();
    create(&stores[0]);
    let (is_over, answers) = (AtomicBool::new(false), AtomicUsize::new(0));
    let some_answers = || {
        let enough = answers.load(Ordering::Relaxed) + 15;
        (0..600)
            .take_while(|_| answers.load(Ordering::Relaxed) < enough)
            .for_each(|_| std::thread::sleep(Duration::from_millis(50)));
    };
    let acknowledged = std::thread::scope(|scope| {
        let clients: Vec<_> = (0_u8..)
            .zip(&stores)
            .flat_map(|(server, store)| (0..2).map(move |client| (server, client, store)))
            .map(|(server, client, store)| {
                let (is_over, answers) = (&is_over, &answers);
                scope.spawn(move || {
                    let mut acknowledged = Vec::new();
                    for n in 0.. {
                        if is_over.load(Ordering::Relaxed) {
                            break;
                        }
                        let facts = format!("{server}/{client}/{n}");
                        // Whoever gets no answer does the same once more, as the message says.
                        let mut tries = 0;
                        while let Err(error) = append(store, &facts, server) {
                            assert!(
                                matches!(error, StoreError::Unreachable { .. } | StoreError::Unknown { .. }),
                                "{error}"
                            );
                            tries += 1;
                            assert!(tries < 20, "{error}");
                        }
                        acknowledged.push(facts);
                        answers.fetch_add(1, Ordering::Relaxed);
                    }
                    acknowledged
                })
            })
            .collect();
        for pause in [30, 70, 0, 50] {
            some_answers();
            std::thread::sleep(Duration::from_millis(pause));
            cluster.kill();
            std::thread::sleep(Duration::from_millis(200));
            cluster.go_on();
        }
        some_answers();
        is_over.store(true, Ordering::Relaxed);
        clients.into_iter().flat_map(|client| client.join().unwrap()).collect::<BTreeSet<_>>()
    });
    let there = facts(&stores[0]);
    let once: BTreeSet<String> = there.iter().cloned().collect();
    assert_eq!(there.len(), once.len(), "something was done twice");
    assert!(acknowledged.is_subset(&once), "lost: {:?}", acknowledged.difference(&once).collect::<Vec<_>>());
    assert!(acknowledged.len() > 50, "{}", acknowledged.len());
    assert!(stores.iter().all(is_whole));
}

#[test]
fn a_database_that_stays_away_is_said_so() {
    let mut cluster = Cluster::start();
    let store = Store::connect(&cluster.database()).unwrap();
    create(&store);
    cluster.kill();
    let error = store.head(RIVER).unwrap_err();
    assert!(matches!(error, StoreError::Unreachable { .. }), "{error:?}");
    assert!(error.to_string().contains("cannot be reached"), "{error}");
    let refused = store.append(RIVER, 0, vec![entry("1".into(), 1)], None).wait();
    assert!(matches!(refused, Err(AppendError::Store(StoreError::Unreachable { .. }))), "{refused:?}");
    // And all is well when it is back.
    cluster.go_on();
    append(&store, "1", 1).unwrap();
    assert_eq!(facts(&store), ["1"]);
}

#[test]
fn an_address_that_is_wrong_is_told_how_and_nothing_is_changed() {
    let cluster = Cluster::start();
    let url = cluster.database();
    let refused = |url: &str| Store::connect(url).err().unwrap_or_else(|| panic!("{url} was opened"));
    for (url, words) in [
        ("river", "does not begin with postgres://"),
        ("mysql://localhost/river", "mysql is no database that this program knows"),
        ("postgres://linjaus@localhost:port/river", "port"),
        ("postgres://linjaus@nowhere.invalid/river", "nowhere.invalid"),
        ("postgres://linjaus@127.0.0.1:1/river", "nothing answers at 127.0.0.1, port 1"),
        ("postgres:///river?host=/nonexistent&user=linjaus", "no the socket in /nonexistent"),
        (&cluster.url("missing"), "there is no database missing"),
        (&cluster.tcp_url("nobody", "d0"), "does not let nobody in"),
        (&format!("{}?sslmode=require", cluster.tcp_url("linjaus", "d0")), "encryption"),
    ] {
        let error = refused(url).to_string();
        assert!(error.contains(words), "{url}: {error}");
    }
    // A password that does not fit is not repeated in the message.
    cluster.run("postgres", "CREATE ROLE guarded LOGIN PASSWORD 'right'");
    let hba = cluster.data().join("pg_hba.conf");
    let rules = std::fs::read_to_string(&hba).unwrap();
    std::fs::write(&hba, format!("host all guarded 127.0.0.1/32 scram-sha-256\n{rules}")).unwrap();
    cluster.run("postgres", "SELECT pg_reload_conf()");
    std::thread::sleep(Duration::from_millis(300));
    let error = refused(&cluster.tcp_url("guarded:secret-word", "d0")).to_string();
    assert!(error.contains("does not let guarded in") && !error.contains("secret-word"), "{error}");
    let error = refused(&cluster.tcp_url("guarded", "d0")).to_string();
    assert!(error.contains("the address has none"), "{error}");
    // PostgreSQL 15 lets nobody but the owner make tables.
    let error = refused(&cluster.tcp_url("guarded:right", "d0")).to_string();
    assert!(error.contains("may not create tables") && error.contains("GRANT CREATE"), "{error}");
    assert_eq!(cluster.run(&url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), "0");
}

#[test]
fn a_database_of_another_program_or_a_newer_one_is_left_alone() {
    let cluster = Cluster::start();
    let theirs = cluster.database();
    cluster.run(&theirs, "CREATE TABLE theirs (n int)");
    assert!(matches!(Store::connect(&theirs).err(), Some(OpenError::NotOurs { .. })));
    assert_eq!(cluster.run(&theirs, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), "1");
    let newer = cluster.database();
    drop(Store::connect(&newer).unwrap());
    cluster.run(&newer, "INSERT INTO linjaus_schema (version) VALUES (99)");
    let error = Store::connect(&newer).err().unwrap();
    assert!(matches!(&error, OpenError::Newer { found: 99, known: 1, .. }), "{error:?}");
    assert!(error.to_string().contains("from a newer version"), "{error}");
}

#[test]
fn whatever_is_changed_in_the_database_itself_is_found() {
    let cluster = Cluster::start();
    for (change, is_found) in [
        ("UPDATE entries SET facts = 'forged' WHERE place % 10 = 9", true),
        ("UPDATE entries SET actor = 'p-2' WHERE place % 10 = 9", true),
        ("UPDATE entries SET leaf = decode(repeat('00', 32), 'hex') WHERE place % 10 = 9", true),
        ("DELETE FROM entries WHERE place % 10 = 9", true),
        ("DELETE FROM sessions", false),
    ] {
        let url = cluster.database();
        let store = Store::connect(&url).unwrap();
        create(&store);
        for n in 0..9 {
            append(&store, &n.to_string(), n).unwrap();
        }
        cluster.run(&url, change);
        assert_eq!(!is_whole(&store), is_found, "{change}");
    }
    let url = cluster.database();
    let store = Store::connect(&url).unwrap();
    create(&store);
    for n in 0..3 {
        append(&store, &n.to_string(), n).unwrap();
    }
    drop(store);
    cluster.run(&url, "DELETE FROM entries WHERE place = (1::bigint << 40) + 2");
    let store = Store::connect(&url).unwrap();
    let refused = store.append(RIVER, 3, vec![entry("3".into(), 3)], None).wait();
    assert!(matches!(refused, Err(AppendError::Store(StoreError::Damaged { .. }))), "{refused:?}");
}
