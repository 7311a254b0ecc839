//! Durable ballots: 64 clients, each ballot judged by the rules, chained into the record and on disk before it is answered;
//! against bare rows that one writer commits in groups to a database of the same settings.

use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use engine::charter::Charter;
use engine::ids::{MeetingId, PersonId, ProposalId};
use engine::subjects::ballot::{self, Choice};
use engine::subjects::context::Context;
use engine::subjects::meeting::ItemId;
use engine::subjects::programme::Programme;
use engine::subjects::{Command, decide};
use rusqlite::Connection;
use store::{NewProgramme, Store};

use crate::replay::entry;
use crate::rounds::{Effort, Goal, Measurement, Rounds, timed};
use crate::{folder, programme};

/// The measurement.
pub const MEASUREMENT: Measurement = Measurement {
    name: "ballots",
    what: "64 clients' ballots, validated, chained and committed, against bare rows by one writer with group commit",
    goal: Goal::KeepsAtLeast(0.35),
    measure,
};

const CLIENTS: usize = 64;
const ID: &str = "bench";

fn measure(effort: Effort, rounds: &mut Rounds) -> Result<(), String> {
    let each = effort.pick(50, 1_000);
    let (ours_folder, bare_folder) = (folder::fresh()?, folder::fresh()?);
    let store = Store::open(ours_folder.path()).map_err(|error| error.to_string())?;
    let charter = programme::charter()?;
    let office = Office::open(&store, &charter)?;
    let path = bare_folder.path().join("bare.sqlite");
    let connection = Mutex::new(bare_connection(&path).map_err(|error| error.to_string())?);
    let ours = Box::new(|| timed(|| clients(|client| (0..each).try_for_each(|turn| office.vote(client, turn)))));
    let bare = Box::new(|| written(&connection, each));
    rounds.alternate((CLIENTS * each, "ballots"), ours, bare)
}

/// Runs every client in a thread of its own and waits for all.
fn clients(work: impl Fn(usize) -> Result<(), String> + Sync) -> Result<(), String> {
    thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = (0..CLIENTS).map(|client| scope.spawn(move || work(client))).collect();
        running.into_iter().try_for_each(|client| client.join().unwrap_or_else(|_| Err("a client panicked".into())))
    })
}

/// Ours: the one place that decides, as the server has it: a command is judged on the state that all earlier ones made.
struct Office<'a> {
    store: &'a Store,
    charter: &'a Charter,
    meeting: MeetingId,
    members: Vec<PersonId>,
    state: Mutex<Programme>,
}

impl<'a> Office<'a> {
    fn open(store: &'a Store, charter: &'a Charter) -> Result<Self, String> {
        let origin = "bench.example/p/bench".to_owned();
        let new = NewProgramme { id: ID.into(), name: "Bench".into(), origin, signing_key: [7; 32] };
        store.create_programme(new).wait().map_err(|error| error.to_string())?;
        let (meeting, events) = programme::opened(1);
        let mut state = Programme::default();
        let mut entries = Vec::new();
        for event in programme::founding().iter().chain(&events) {
            programme::follow(&mut state, &PersonId::new("office"), event);
            entries.push(entry(event)?);
        }
        store.append(ID, 0, entries, None).wait().map_err(|error| error.to_string())?;
        Ok(Self { store, charter, meeting, members: programme::members(), state: Mutex::new(state) })
    }

    fn vote(&self, client: usize, turn: usize) -> Result<(), String> {
        let person = &self.members[client % self.members.len()];
        let proposal = ProposalId::new(if turn.is_multiple_of(2) { "A" } else { "B" });
        let (meeting, choice) = (self.meeting.clone(), Choice::For(proposal));
        let cast = ballot::Command::Cast { meeting, item: ItemId(1), person: person.clone(), choice };
        let pending = {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            let ctx = Context { charter: self.charter, at: programme::now(), actor: person };
            let happenings =
                decide(&ctx, &state, &Command::Ballot(cast)).map_err(|refusal| format!("refused: {refusal:?}"))?;
            let expected = state.size;
            let entries = happenings.iter().map(|happening| entry(&happening.event)).collect::<Result<_, _>>()?;
            happenings.iter().for_each(|happening| programme::follow(&mut state, person, &happening.event));
            // Queued while the state is held, so that entries land in the order in which they were decided.
            self.store.append(ID, expected, entries, None)
        };
        pending.wait().map(drop).map_err(|error| error.to_string())
    }
}

/// A row to write and where to answer that it is on disk.
type Row = (String, mpsc::SyncSender<()>);

fn bare_connection(path: &std::path::Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "wal_autocheckpoint", 4000)?;
    connection.pragma_update(None, "cache_size", -16_384)?;
    let table = "CREATE TABLE ballots (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL, facts TEXT NOT NULL) STRICT";
    connection.execute_batch(table)?;
    Ok(connection)
}

/// Bare: the same facts as rows, nothing judged, nothing chained; one writer, everything that has queued up in one commit.
fn written(connection: &Mutex<Connection>, each: usize) -> Result<Duration, String> {
    let (queue, rows) = mpsc::channel::<Row>();
    timed(|| {
        thread::scope(|scope| {
            let writer = scope.spawn(move || {
                let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
                write_all(&connection, &rows).map_err(|error| error.to_string())
            });
            let said = clients(|client| {
                let queue = queue.clone();
                (0..each).try_for_each(|turn| row_written(&queue, client, turn))
            });
            drop(queue);
            said.and(writer.join().unwrap_or_else(|_| Err("the writer panicked".into())))
        })
    })
}

fn row_written(queue: &mpsc::Sender<Row>, client: usize, turn: usize) -> Result<(), String> {
    let (proposal, person) = (if turn.is_multiple_of(2) { "A" } else { "B" }, format!("member-{client}"));
    let cast = ballot::Event::Cast {
        meeting: MeetingId::new("m-1"),
        item: ItemId(1),
        person: PersonId::new(&person),
        choice: Choice::For(ProposalId::new(proposal)),
        spoken: false,
    };
    let facts = serde_json::to_string(&engine::subjects::Event::from(cast)).map_err(|error| error.to_string())?;
    let (answer, answered) = mpsc::sync_channel(1);
    queue.send((facts, answer)).map_err(|error| error.to_string())?;
    answered.recv().map_err(|error| error.to_string())
}

fn write_all(connection: &Connection, rows: &mpsc::Receiver<Row>) -> rusqlite::Result<()> {
    let at = programme::now().as_millisecond();
    while let Ok(first) = rows.recv() {
        let group: Vec<Row> = std::iter::once(first).chain(rows.try_iter()).collect();
        let transaction = connection.unchecked_transaction()?;
        for (facts, _) in &group {
            let sql = "INSERT INTO ballots (at, actor, kind, facts) VALUES (?1, ?2, ?3, ?4)";
            transaction.prepare_cached(sql)?.execute((at, "member", "event", facts))?;
        }
        transaction.commit()?;
        for (_, answer) in group {
            let _ = answer.send(());
        }
    }
    Ok(())
}
