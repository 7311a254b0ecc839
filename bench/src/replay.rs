//! Replay: a whole history from SQLite, each entry's commitments and the tree checked, parsed and written down; against a
//! bare scan that hashes and parses the same bytes.

use std::time::Duration;

use engine::ids::PersonId;
use engine::subjects::programme::Programme;
use engine::subjects::{Event, Happened, evolve};
use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};
use sha2::{Digest, Sha256};
use store::{NewEntry, NewProgramme, Salt, Store};

use crate::rounds::{Effort, Goal, Measurement, Rounds, timed};
use crate::{folder, programme};

/// The measurement.
pub const MEASUREMENT: Measurement = Measurement {
    name: "replay",
    what: "a history from SQLite, chained, parsed and evolved, against a bare scan, hash and parse of the same bytes",
    goal: Goal::TakesAtMost(2.0),
    measure,
};

/// The programme's id in the store.
const ID: &str = "bench";

fn measure(effort: Effort, rounds: &mut Rounds) -> Result<(), String> {
    let folder = folder::fresh()?;
    let store = Store::open(folder.path()).map_err(|error| error.to_string())?;
    let count = effort.pick(50_000, 1_000_000);
    write_history(&store, count)?;
    let connection = bare_connection(&store)?;
    let ours = Box::new(|| timed(|| replayed(&store, count)));
    let bare = Box::new(|| scanned(&connection, count));
    rounds.alternate((count, "entries"), ours, bare)
}

/// Appends `count` entries, meeting by meeting.
fn write_history(store: &Store, count: usize) -> Result<(), String> {
    let origin = "bench.example/p/bench".to_owned();
    let new = NewProgramme { id: ID.into(), name: "Bench".into(), origin, signing_key: [7; 32] };
    store.create_programme(new).wait().map_err(|error| error.to_string())?;
    let mut events = programme::founding();
    let mut written = 0;
    let mut meeting = 0;
    while written < count {
        while events.len() < 2_000 {
            meeting += 1;
            events.extend(programme::held(meeting));
        }
        events.truncate(count - written);
        let entries = events.drain(..).map(|event| entry(&event)).collect::<Result<Vec<_>, _>>()?;
        let size = entries.len();
        let expected = u64::try_from(written).map_err(|error| error.to_string())?;
        store.append(ID, expected, entries, None).wait().map_err(|error| error.to_string())?;
        written += size;
    }
    Ok(())
}

/// An event as an entry of the record, with a salt of its own.
pub fn entry(event: &Event) -> Result<NewEntry, String> {
    let facts = serde_json::to_string(event).map_err(|error| error.to_string())?;
    let mut salt = [0; 32];
    getrandom::fill(&mut salt).map_err(|error| error.to_string())?;
    let at = programme::now().as_millisecond();
    Ok(NewEntry { at, actor: "office".into(), kind: "event".into(), facts, facts_salt: Salt(salt), words: None })
}

/// Ours: the state is what is wanted, and it is what every start of the server computes.
fn replayed(store: &Store, count: usize) -> Result<(), String> {
    let mut state = Programme::default();
    let written = store.replay(ID, Default::default(), |row| {
        let event: Event = serde_json::from_str(row.facts).map_err(|error| error.to_string())?;
        let at = Timestamp::from_millisecond(row.at).map_err(|error| error.to_string())?;
        let actor = PersonId::new(row.actor);
        evolve(&mut state, Happened { seq: row.seq, at, actor: &actor, event: &event });
        Ok::<(), String>(())
    });
    written.map_err(|error| error.to_string())?;
    all(usize::try_from(state.size).unwrap_or(0), count)
}

fn bare_connection(store: &Store) -> Result<Connection, String> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(store.path(), flags).map_err(|error| error.to_string())?;
    connection.pragma_update(None, "cache_size", -16_384).map_err(|error| error.to_string())?;
    Ok(connection)
}

/// Bare: every column that ours reads, one hash over the row, one parse of its facts.
fn scanned(connection: &Connection, count: usize) -> Result<Duration, String> {
    timed(|| {
        let seen = scan(connection).map_err(|error| error.to_string())?;
        all(seen, count)
    })
}

fn scan(connection: &Connection) -> Result<usize, Box<dyn std::error::Error>> {
    let sql = "SELECT place, at, actor, kind, facts, facts_salt, leaf FROM entries ORDER BY place";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut seen = 0;
    while let Some(row) = rows.next()? {
        let (place, at): (i64, i64) = (row.get(0)?, row.get(1)?);
        let facts = row.get_ref(4)?.as_str()?;
        let hash = Sha256::new()
            .chain_update(place.to_be_bytes())
            .chain_update(at.to_be_bytes())
            .chain_update(row.get_ref(2)?.as_str()?)
            .chain_update(row.get_ref(3)?.as_str()?)
            .chain_update(facts)
            .chain_update(row.get_ref(5)?.as_blob()?)
            .chain_update(row.get_ref(6)?.as_blob()?)
            .finalize();
        std::hint::black_box(hash);
        std::hint::black_box(serde_json::from_str::<Event>(facts)?);
        seen += 1;
    }
    Ok(seen)
}

fn all(seen: usize, count: usize) -> Result<(), String> {
    if seen == count { Ok(()) } else { Err(format!("{seen} of {count} entries were read")) }
}
