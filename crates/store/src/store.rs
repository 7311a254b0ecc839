//! A data folder, opened.

use crate::error::{OpenError, StoreError, told, told_by_system};
use crate::lock::Lock;
use crate::pending::Pending;
use crate::sqlite;
use crate::writer::{Job, Tables, write_until_closed};
use record::{Checkpoint, Frontier, Hash, Signer};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::{mpsc, watch};

/// The database's name within the data folder.
pub const DATABASE: &str = "linjaus.sqlite";

/// How many connections for reading are kept open.
const READERS: usize = 8;

/// A data folder that this process has opened. Clones share it; when the last one goes, queued writes are finished and the
/// folder is free again.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    path: PathBuf,
    heads: Heads,
    readers: Mutex<Vec<Connection>>,
    writer: Option<Writer>,
    // INVARIANT: last, so that the folder is free only when all connections are closed.
    _lock: Option<Lock>,
}

struct Writer {
    queue: Option<mpsc::UnboundedSender<Job>>,
    thread: Option<JoinHandle<()>>,
}

/// How far a record has grown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many entries.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

/// Who hears when a record grows.
#[derive(Clone, Default)]
pub(crate) struct Heads(Arc<Mutex<BTreeMap<String, watch::Sender<Head>>>>);

/// A programme to create.
#[derive(Clone, Debug)]
pub struct NewProgramme {
    /// Its id, as addresses write it.
    pub id: String,
    /// Its name, as people write it.
    pub name: String,
    /// The record's name in the world, such as `linjaus.example/p/river`: neither blanks nor `+`.
    pub origin: String,
    /// The secret Ed25519 key that signs its checkpoints: 32 random bytes.
    pub signing_key: [u8; 32],
}

/// A programme in this folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The record's name in the world.
    pub origin: String,
    /// The verifier key of its checkpoints.
    pub key: String,
    /// How many entries its record has.
    pub size: u64,
}

impl Store {
    /// Opens a data folder for reading and writing, creating it where there is none.
    pub fn open(folder: &Path) -> Result<Self, OpenError> {
        std::fs::create_dir_all(folder).map_err(|error| told_by_system(folder, &error))?;
        let lock = Lock::take(folder)?;
        let path = folder.join(DATABASE);
        let connection = sqlite::open_for_writing(&path)?;
        sweep(&connection).map_err(|error| told(&path, &error))?;
        let heads = Heads::default();
        let writer = Writer::start(Tables::new(connection, path.clone()), heads.clone(), folder)?;
        Ok(Self(Arc::new(Inner { path, heads, readers: Mutex::default(), writer: Some(writer), _lock: Some(lock) })))
    }

    /// Opens a data folder for reading, even while another process writes it.
    pub fn open_for_reading(folder: &Path) -> Result<Self, OpenError> {
        let path = folder.join(DATABASE);
        if !path.is_file() {
            return Err(OpenError::Nothing { path: folder.to_path_buf() });
        }
        let readers = Mutex::new(vec![sqlite::open_for_reading(&path)?]);
        Ok(Self(Arc::new(Inner { path, heads: Heads::default(), readers, writer: None, _lock: None })))
    }

    /// Where the database is.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Creates a programme with an empty record.
    pub fn create_programme(&self, new: NewProgramme) -> Pending<Programme> {
        let signer = match Signer::new(&new.origin, &new.signing_key) {
            Ok(signer) => signer,
            Err(error) => {
                return Pending::answered(Err(StoreError::Refused {
                    path: self.0.path.clone(),
                    detail: error.to_string(),
                }));
            }
        };
        self.write(move |tables| {
            let NewProgramme { id, name, origin, signing_key } = new;
            sqlite::insert_programme(tables.connection(), (&id, &name, &origin), &signing_key)?;
            Ok(Programme { id, name, origin, key: signer.verifier().to_string(), size: 0 })
        })
    }

    /// All programmes, in the order in which they were created.
    pub fn programmes(&self) -> Result<Vec<Programme>, StoreError> {
        let rows = self.read_with(sqlite::programmes)?;
        rows.into_iter().map(|row| self.programme_of(row)).collect()
    }

    fn programme_of(&self, row: sqlite::ProgrammeRow) -> Result<Programme, StoreError> {
        let key = self.signer(&row)?.verifier().to_string();
        Ok(Programme { id: row.id, name: row.name, origin: row.origin, key, size: row.frontier.size() })
    }

    pub(crate) fn signer(&self, row: &sqlite::ProgrammeRow) -> Result<Signer, StoreError> {
        Signer::new(&row.origin, &row.signing_key).map_err(|error| self.damaged(format!("{}: {error}", row.id)))
    }

    /// A signed checkpoint of a record as it stands; the same one until the record grows.
    pub fn checkpoint(&self, programme: &str) -> Pending<String> {
        match self.stored_checkpoint(programme) {
            Ok(Some(note)) => return Pending::answered(Ok(note)),
            Ok(None) => (),
            Err(error) => return Pending::answered(Err(error)),
        }
        let programme = programme.to_string();
        let path = self.0.path.clone();
        self.write_or_refuse(move |tables| {
            let (number, head) = tables.head(&programme)?;
            let connection = tables.connection();
            let fails = |error: rusqlite::Error| told(&path, &error);
            let missing = || StoreError::NoSuchProgramme { id: programme.clone() };
            let row = sqlite::programme(connection, &programme).map_err(fails)?.ok_or_else(missing)?;
            let damaged = |detail: String| StoreError::Damaged { path: path.clone(), detail };
            let signer = Signer::new(&row.origin, &row.signing_key).map_err(|error| damaged(error.to_string()))?;
            let note = Checkpoint::sign(&signer, head.size, head.root);
            sqlite::insert_checkpoint(connection, number, head.size, &note).map_err(fails)?;
            Ok(note)
        })
    }

    fn stored_checkpoint(&self, programme: &str) -> Result<Option<String>, StoreError> {
        let row = self.programme_row(programme)?;
        self.read_with(|connection| sqlite::checkpoint_at(connection, row.number, row.frontier.size()))
    }

    pub(crate) fn programme_row(&self, programme: &str) -> Result<sqlite::ProgrammeRow, StoreError> {
        let row = self.read_with(|connection| sqlite::programme(connection, programme))?;
        row.ok_or_else(|| StoreError::NoSuchProgramme { id: programme.to_string() })
    }

    /// Follows a record: the receiver holds its newest head, and hears of each change of it.
    pub fn follow(&self, programme: &str) -> Result<watch::Receiver<Head>, StoreError> {
        let heard = self.0.heads.clone();
        // Subscribed before reading: what is appended in between is heard twice rather than never.
        let receiver = heard.subscribe(programme);
        let now = self.head(programme)?;
        heard.raise(programme, now);
        Ok(receiver)
    }

    pub(crate) fn queue(&self, job: Job) {
        // If the writer is gone, dropping the job answers whoever waits: closed.
        if let Some(queue) = self.0.writer.as_ref().and_then(|writer| writer.queue.as_ref()) {
            let _ = queue.send(job);
        }
    }

    pub(crate) fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tables) -> rusqlite::Result<T> + Send + 'static,
    ) -> Pending<T> {
        self.write_or_refuse(|tables| work(tables).map_err(|error| tables.told(&error)))
    }

    /// Queues work that is done within a savepoint: if it fails, nothing of it stays, and the rest of its batch does.
    pub(crate) fn write_or_refuse<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tables) -> Result<T, StoreError> + Send + 'static,
    ) -> Pending<T> {
        let (reply, pending) = Pending::new();
        self.queue(Job::Work(Box::new(move |tables| {
            let result = tables.within_savepoint(work);
            Box::new(move |outcome| drop(reply.send(outcome.and(result))))
        })));
        pending
    }

    /// Lends a connection for reading.
    pub(crate) fn read_with<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        let connection = self.reader()?;
        let result = read(&connection).map_err(|error| told(&self.0.path, &error));
        let mut idle = self.0.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < READERS {
            idle.push(connection);
        }
        result
    }

    fn reader(&self) -> Result<Connection, StoreError> {
        let idle = self.0.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let opened = || match sqlite::open_for_reading(&self.0.path) {
            Ok(connection) => Ok(connection),
            Err(OpenError::Store(error)) => Err(error),
            Err(error) => Err(StoreError::Refused { path: self.0.path.clone(), detail: error.to_string() }),
        };
        idle.map_or_else(opened, Ok)
    }

    pub(crate) fn damaged(&self, detail: String) -> StoreError {
        StoreError::Damaged { path: self.0.path.clone(), detail }
    }
}

impl Writer {
    fn start(tables: Tables, heads: Heads, folder: &Path) -> Result<Self, StoreError> {
        let (queue, jobs) = mpsc::unbounded_channel();
        let thread = std::thread::Builder::new().name("store writer".into());
        let thread = thread.spawn(move || write_until_closed(tables, jobs, &heads));
        let thread = thread.map_err(|error| told_by_system(folder, &error))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue.take();
        if let Some(thread) = self.thread.take() {
            // A writer that panicked has answered nobody, so nothing was promised.
            let _ = thread.join();
        }
    }
}

impl Heads {
    fn sender(&self, programme: &str) -> watch::Sender<Head> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let empty = || watch::Sender::new(Head { size: 0, root: Frontier::new().root() });
        all.entry(programme.to_string()).or_insert_with(empty).clone()
    }

    fn subscribe(&self, programme: &str) -> watch::Receiver<Head> {
        self.sender(programme).subscribe()
    }

    /// Tells those who follow. Called by the writer after each commit.
    pub(crate) fn publish(&self, programme: &str, head: Head) {
        self.raise(programme, head);
    }

    fn raise(&self, programme: &str, head: Head) {
        self.sender(programme).send_if_modified(|known| {
            let is_newer = head.size > known.size;
            if is_newer {
                *known = head;
            }
            is_newer
        });
    }
}

/// Takes away what an ended process left half-way: blobs that were still arriving.
fn sweep(connection: &Connection) -> rusqlite::Result<()> {
    sqlite::unfinished_blobs(connection)?.into_iter().try_for_each(|blob| sqlite::delete_blob(connection, blob))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::append::NewEntry;
    use crate::error::AppendError;
    use record::Salt;

    fn river(folder: &Path) -> Store {
        let store = Store::open(folder).unwrap();
        let (id, name, origin) = ("river".into(), "River".into(), "linjaus.example/p/river".into());
        store.create_programme(NewProgramme { id, name, origin, signing_key: [42; 32] }).wait().unwrap();
        store
    }

    fn entry(facts: String) -> NewEntry {
        let (actor, kind) = ("p-1".into(), "noted".into());
        NewEntry { at: 0, actor, kind, facts, facts_salt: Salt([7; 32]), words: None }
    }

    fn limit(store: &Store, pages: u32) {
        store.write(move |tables| tables.connection().pragma_update(None, "max_page_count", pages)).wait().unwrap();
    }

    #[test]
    fn a_database_that_may_not_grow_refuses_and_goes_on_when_it_may_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = river(folder.path());
        store.append("river", 0, vec![entry("{}".into())], None).wait().unwrap();
        let before = store.head("river").unwrap();
        limit(&store, 60);
        // All that is queued on the failed append fails with it; nothing of it stays.
        let large = || entry("x".repeat(100_000));
        let queued: Vec<_> = (1..6).map(|size| store.append("river", size, vec![large()], None)).collect();
        let answers: Vec<_> = queued.into_iter().map(Pending::wait).collect();
        let full = AppendError::Store(StoreError::Full { path: folder.path().join(DATABASE) });
        assert!(answers.contains(&Err(full)), "{answers:?}");
        let appended = answers.iter().filter(|answer| answer.is_ok()).count() as u64;
        assert_eq!(store.head("river").unwrap().size, before.size + appended);
        limit(&store, 1_000_000);
        let size = store.head("river").unwrap().size;
        store.append("river", size, vec![large()], None).wait().unwrap();
        store.replay("river", Frontier::new(), |_| Ok::<(), ()>(())).unwrap();
    }

    #[test]
    fn work_that_fails_leaves_nothing_and_the_rest_of_its_batch_stays() {
        let folder = tempfile::tempdir().unwrap();
        let store = river(folder.path());
        let bad = store.write(|tables| {
            tables.connection().execute("INSERT INTO preferences VALUES ('p', 'half', 'done')", [])?;
            tables.connection().execute("INSERT INTO nowhere VALUES (1)", []).map(drop)
        });
        let good = store.append("river", 0, vec![entry("{}".into())], None);
        assert!(matches!(bad.wait(), Err(StoreError::Refused { .. })));
        assert_eq!(good.wait().unwrap().size, 1);
        assert_eq!(store.preferences("p").unwrap(), BTreeMap::new());
    }

    #[test]
    fn erased_words_are_not_in_the_file_any_more() {
        let folder = tempfile::tempdir().unwrap();
        let store = river(folder.path());
        let words = crate::NewWords { text: "Liisa-Aalto-".repeat(2000), salt: Salt([8; 32]), blobs: vec![] };
        let entries = vec![NewEntry { words: Some(words), ..entry("{}".into()) }, entry("{}".into())];
        store.append("river", 0, entries, None).wait().unwrap();
        store.erase_words("river", vec![0], 1).wait().unwrap();
        drop(store);
        for file in std::fs::read_dir(folder.path()).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(12).any(|window| window == b"Liisa-Aalto-"));
        }
    }
}
