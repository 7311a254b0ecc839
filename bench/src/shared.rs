//! Durable ballots on PostgreSQL, as several servers share it: 64 clients at one server and at three, against the same rows by its
//! fastest safe means, one writer's batched insert; and against 64 connections that each commit alone.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use cluster::Cluster;
use store::{AppendError, NewEntry, NewProgramme, Salt, Store};
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::{Client, NoTls};

use crate::rounds::{Effort, Goal, Measurement, Rounds, timed};

/// One server against one writer's batched insert.
pub const BATCHED: Measurement = Measurement {
    name: "shared",
    what: "PostgreSQL: 64 clients' appends, chained and committed by one server, against bare rows by one writer's batched insert",
    goal: Goal::KeepsAtLeast(0.5),
    measure: batched,
};

/// One server against connections that each commit alone.
pub const ALONE: Measurement = Measurement {
    name: "shared-alone",
    what: "PostgreSQL: the same, against 64 connections that each commit their row alone",
    goal: Goal::KeepsAtLeast(1.3),
    measure: alone,
};

/// Three servers against one writer's batched insert.
pub const THREE: Measurement = Measurement {
    name: "shared-three",
    what: "PostgreSQL: 64 clients at three servers, one record each, against bare rows by one writer's batched insert",
    goal: Goal::KeepsAtLeast(0.5),
    measure: three,
};

const CLIENTS: usize = 64;

/// About what a ballot's facts are.
const FACTS: &str = r#"{"meeting":"m-1","item":1,"person":"member-17","choice":{"for":"A"},"spoken":false}"#;

fn batched(effort: Effort, rounds: &mut Rounds) -> Result<(), String> {
    servers_against(1, effort, rounds, |url| {
        let rows = Rows::open(url)?;
        Ok(Box::new(move |each| rows.written(each)))
    })
}

fn three(effort: Effort, rounds: &mut Rounds) -> Result<(), String> {
    servers_against(3, effort, rounds, |url| {
        let rows = Rows::open(url)?;
        Ok(Box::new(move |each| rows.written(each)))
    })
}

fn alone(effort: Effort, rounds: &mut Rounds) -> Result<(), String> {
    servers_against(1, effort, rounds, |url| {
        let rows = Rows::open(url)?;
        let clients = (0..CLIENTS).map(|_| connected(&rows.threads, url)).collect::<Result<Vec<_>, _>>()?;
        Ok(Box::new(move |each| committed_alone(&rows.threads, &clients, each)))
    })
}

type Bare = Box<dyn Fn(usize) -> Result<Duration, String>>;

fn servers_against(
    servers: usize,
    effort: Effort,
    rounds: &mut Rounds,
    bare: impl Fn(&str) -> Result<Bare, String>,
) -> Result<(), String> {
    let each = effort.pick(20, 300);
    let cluster = Cluster::start();
    let url = cluster.database();
    let stores = (0..servers).map(|_| Store::connect(&url)).collect::<Result<Vec<_>, _>>();
    let stores = stores.map_err(|error| error.to_string())?;
    for (number, store) in stores.iter().enumerate() {
        create(store, number)?;
    }
    let bare = bare(&cluster.database())?;
    let ours = Box::new(|| timed(|| appended(&stores, each)));
    rounds.alternate((CLIENTS * each, "appends"), ours, Box::new(|| bare(each)))
}

fn id(number: usize) -> String {
    format!("bench-{number}")
}

fn create(store: &Store, number: usize) -> Result<(), String> {
    let (id, origin) = (id(number), format!("bench.example/p/bench-{number}"));
    let new = NewProgramme { name: id.clone(), id, origin, signing_key: [7; 32] };
    store.create_programme(new).wait().map(drop).map_err(|error| error.to_string())
}

/// Each server has one appender who queues in order, as the application does; its clients wait for their own.
fn appended(stores: &[Store], each: usize) -> Result<(), String> {
    thread::scope(|scope| {
        let running: Vec<_> = stores
            .iter()
            .enumerate()
            .map(|(n, store)| scope.spawn(move || at_one(store, n, stores.len(), each)))
            .collect();
        running.into_iter().try_for_each(|server| server.join().unwrap_or_else(|_| Err("a server panicked".into())))
    })
}

fn at_one(store: &Store, number: usize, servers: usize, each: usize) -> Result<(), String> {
    let id = id(number);
    let size = store.head(&id).map_err(|error| error.to_string())?.size;
    let next = std::sync::Mutex::new(size);
    thread::scope(|scope| {
        let (id, next) = (&id, &next);
        let clients =
            (0..CLIENTS / servers).map(|_| scope.spawn(move || (0..each).try_for_each(|_| one(store, id, next))));
        let running: Vec<_> = clients.collect();
        running.into_iter().try_for_each(|client| client.join().unwrap_or_else(|_| Err("a client panicked".into())))
    })
}

fn one(store: &Store, id: &str, next: &std::sync::Mutex<u64>) -> Result<(), String> {
    let pending = {
        let mut size = next.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let pending = store.append(id, *size, vec![entry()?], None);
        *size += 1;
        pending
    };
    pending.wait().map(drop).map_err(|error: AppendError| error.to_string())
}

fn entry() -> Result<NewEntry, String> {
    let mut salt = [0; 32];
    getrandom::fill(&mut salt).map_err(|error| error.to_string())?;
    let (actor, kind) = ("member-17".to_owned(), "ballot.cast".to_owned());
    Ok(NewEntry { at: 1_669_273_200_000, actor, kind, facts: FACTS.to_owned(), facts_salt: Salt(salt), words: None })
}

/// The bare side: the same bytes as rows of one table, nothing judged, nothing chained.
struct Rows {
    threads: Runtime,
    client: Client,
}

impl Rows {
    fn open(url: &str) -> Result<Self, String> {
        let threads = Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let threads = threads.map_err(|error| error.to_string())?;
        let client = connected(&threads, url)?;
        let table = "CREATE TABLE IF NOT EXISTS ballots (number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at bigint NOT NULL, \
                     actor text NOT NULL, kind text NOT NULL, facts text NOT NULL, facts_salt bytea NOT NULL, leaf bytea NOT NULL)";
        threads.block_on(client.batch_execute(table)).map_err(|error| error.to_string())?;
        Ok(Self { threads, client })
    }

    /// One writer: everything that has queued up in one insert, answered when it is committed.
    fn written(&self, each: usize) -> Result<Duration, String> {
        let (queue, rows) = mpsc::channel::<mpsc::SyncSender<()>>();
        timed(|| {
            thread::scope(|scope| {
                let writer = scope.spawn(move || self.write_all(&rows));
                let clients: Vec<_> = (0..CLIENTS)
                    .map(|_| {
                        let queue = queue.clone();
                        scope.spawn(move || (0..each).try_for_each(|_| row_written(&queue)))
                    })
                    .collect();
                drop(queue);
                let said = clients
                    .into_iter()
                    .try_for_each(|it| it.join().unwrap_or_else(|_| Err("a client panicked".into())));
                said.and(writer.join().unwrap_or_else(|_| Err("the writer panicked".into())))
            })
        })
    }

    fn write_all(&self, rows: &mpsc::Receiver<mpsc::SyncSender<()>>) -> Result<(), String> {
        let statement = self.threads.block_on(self.client.prepare(INSERT_ALL)).map_err(|error| error.to_string())?;
        while let Ok(first) = rows.recv() {
            let group: Vec<_> = std::iter::once(first).chain(rows.try_iter()).collect();
            let ats = vec![1_669_273_200_000_i64; group.len()];
            let (actors, kinds, facts) =
                (vec!["member-17"; group.len()], vec!["ballot.cast"; group.len()], vec![FACTS; group.len()]);
            let hashes = vec![[7_u8; 32].as_slice().to_vec(); group.len()];
            let inserted =
                async { self.client.execute(&statement, &[&ats, &actors, &kinds, &facts, &hashes, &hashes]).await };
            self.threads.block_on(inserted).map_err(|error| error.to_string())?;
            for answer in group {
                let _ = answer.send(());
            }
        }
        Ok(())
    }
}

const INSERT_ALL: &str = "INSERT INTO ballots (at, actor, kind, facts, facts_salt, leaf) \
    SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::bytea[])";

const INSERT_ONE: &str =
    "INSERT INTO ballots (at, actor, kind, facts, facts_salt, leaf) VALUES ($1, $2, $3, $4, $5, $6)";

fn row_written(queue: &mpsc::Sender<mpsc::SyncSender<()>>) -> Result<(), String> {
    let (answer, answered) = mpsc::sync_channel(1);
    queue.send(answer).map_err(|error| error.to_string())?;
    answered.recv().map_err(|error| error.to_string())
}

/// Each client on a connection of its own, each row a transaction of its own.
fn committed_alone(threads: &Runtime, clients: &[Client], each: usize) -> Result<Duration, String> {
    let row = async |client: &Client| -> Result<(), tokio_postgres::Error> {
        let statement = client.prepare(INSERT_ONE).await?;
        let hash = [7_u8; 32].as_slice();
        for _ in 0..each {
            client
                .execute(&statement, &[&1_669_273_200_000_i64, &"member-17", &"ballot.cast", &FACTS, &hash, &hash])
                .await?;
        }
        Ok(())
    };
    timed(|| {
        thread::scope(|scope| {
            let running: Vec<_> = clients.iter().map(|client| scope.spawn(|| threads.block_on(row(client)))).collect();
            running.into_iter().try_for_each(|client| match client.join() {
                Ok(said) => said.map_err(|error| error.to_string()),
                Err(_) => Err("a client panicked".into()),
            })
        })
    })
}

fn connected(threads: &Runtime, url: &str) -> Result<Client, String> {
    threads.block_on(async {
        let (client, connection) = tokio_postgres::connect(url, NoTls).await.map_err(|error| error.to_string())?;
        tokio::spawn(connection);
        Ok(client)
    })
}
