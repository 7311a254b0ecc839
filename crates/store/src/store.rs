//! An installation's data, opened: a folder, or a database that several servers share.

use crate::append::Queued;
use crate::backend::{ProgrammeRow, Reading, Writing};
use crate::error::{OpenError, StoreError, told, told_by_system};
use crate::heads::Heads;
use crate::lock::Lock;
use crate::pending::Pending;
use crate::queue::{Job, Task};
use crate::{postgres, sqlite};
use record::{Checkpoint, Hash, Signer};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::{mpsc, watch};

/// The database's name within the data folder.
pub const DATABASE: &str = "linjaus.sqlite";

/// How many connections for reading are kept open.
const READERS: usize = 8;

/// A data folder or a database that this process has opened. Clones share it; when the last one goes, queued writes are
/// finished and a folder is free again.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    path: PathBuf,
    heads: Heads,
    queued: Queued,
    writer: Option<Writer>,
    data: Data,
    // INVARIANT: last, so that the folder is free only when all connections are closed.
    _lock: Option<Lock>,
}

/// Where the data is.
enum Data {
    Folder { readers: Mutex<Vec<Connection>> },
    Shared(Arc<postgres::Pool>),
}

struct Writer {
    queue: Option<mpsc::UnboundedSender<Job>>,
    thread: Option<JoinHandle<()>>,
}

/// A task that no other server does meanwhile. The database ends it with the connection.
#[must_use = "it ends when it is dropped"]
pub struct Alone(#[expect(dead_code, reason = "the open connection is the lock")] Option<postgres::Link>);

/// How far a record has grown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many entries.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

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
        if let Some(file) = folder.ancestors().find(|above| above.is_file()) {
            return Err(OpenError::NoFolder { path: folder.to_path_buf(), file: file.to_path_buf() });
        }
        std::fs::create_dir_all(folder).map_err(|error| told_by_system(folder, &error))?;
        let lock = Lock::take(folder)?;
        let path = folder.join(DATABASE);
        let connection = sqlite::open_for_writing(&path)?;
        sweep(&connection).map_err(|error| told(&path, &error))?;
        let heads = Heads::default();
        let (tables, published) = (sqlite::Tables::new(connection, path.clone()), heads.clone());
        let writer = Writer::start(folder, move |jobs| sqlite::write_until_closed(tables, jobs, &published))?;
        let data = Data::Folder { readers: Mutex::default() };
        Ok(Self(Arc::new(Inner {
            path,
            heads,
            queued: Queued::default(),
            writer: Some(writer),
            data,
            _lock: Some(lock),
        })))
    }

    /// Opens a PostgreSQL database, `postgres://user:password@host:port/name`, which other servers may use at the same time.
    /// Our tables are created where it is empty.
    pub fn connect(url: &str) -> Result<Self, OpenError> {
        let pool = Arc::new(postgres::open(url)?);
        let path = pool.place().to_path_buf();
        let heads = Heads::default();
        let (written, published) = (Arc::clone(&pool), heads.clone());
        let writer = Writer::start(&path, move |jobs| postgres::write_until_closed(written, jobs, &published))?;
        postgres::follow(&pool, heads.clone());
        let data = Data::Shared(pool);
        Ok(Self(Arc::new(Inner { path, heads, queued: Queued::default(), writer: Some(writer), data, _lock: None })))
    }

    /// Whether other servers may write at the same time.
    pub fn is_shared(&self) -> bool {
        matches!(self.0.data, Data::Shared(_))
    }

    /// Opens a data folder for reading, even while another process writes it.
    pub fn open_for_reading(folder: &Path) -> Result<Self, OpenError> {
        let path = folder.join(DATABASE);
        if !path.is_file() {
            return Err(OpenError::Nothing { path: folder.to_path_buf() });
        }
        let data = Data::Folder { readers: Mutex::new(vec![sqlite::open_for_reading(&path)?]) };
        Ok(Self(Arc::new(Inner {
            path,
            heads: Heads::default(),
            queued: Queued::default(),
            writer: None,
            data,
            _lock: None,
        })))
    }

    /// Where the database is; for one that is shared, its address without the password.
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
            let NewProgramme { id, name, origin, signing_key } = new.clone();
            tables.insert_programme((&id, &name, &origin), &signing_key)?;
            Ok(Programme { id, name, origin, key: signer.verifier().to_string(), size: 0 })
        })
    }

    /// All programmes, in the order in which they were created.
    pub fn programmes(&self) -> Result<Vec<Programme>, StoreError> {
        let rows = self.read_with(|tables| tables.programmes())?;
        rows.into_iter().map(|row| self.programme_of(row)).collect()
    }

    fn programme_of(&self, row: ProgrammeRow) -> Result<Programme, StoreError> {
        let key = self.signer(&row)?.verifier().to_string();
        Ok(Programme { id: row.id, name: row.name, origin: row.origin, key, size: row.frontier.size() })
    }

    pub(crate) fn signer(&self, row: &ProgrammeRow) -> Result<Signer, StoreError> {
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
        self.write(move |tables| {
            let row = tables.programme(&programme)?;
            let damaged = |detail: String| StoreError::Damaged { path: path.clone(), detail };
            let signer = Signer::new(&row.origin, &row.signing_key).map_err(|error| damaged(error.to_string()))?;
            let note = Checkpoint::sign(&signer, row.frontier.size(), row.frontier.root());
            tables.insert_checkpoint(row.number, row.frontier.size(), &note)?;
            Ok(note)
        })
    }

    fn stored_checkpoint(&self, programme: &str) -> Result<Option<String>, StoreError> {
        let row = self.programme_row(programme)?;
        self.read_with(|tables| tables.checkpoint_at(row.number, row.frontier.size()))
    }

    pub(crate) fn programme_row(&self, programme: &str) -> Result<ProgrammeRow, StoreError> {
        let row = self.read_with(|tables| tables.programme(programme))?;
        row.ok_or_else(|| StoreError::NoSuchProgramme { id: programme.to_string() })
    }

    /// Follows a record: the receiver holds its newest head, and hears of each change of it.
    pub fn follow(&self, programme: &str) -> Result<watch::Receiver<Head>, StoreError> {
        let heard = self.0.heads.clone();
        // Subscribed before reading: what is appended in between is heard twice rather than never.
        let receiver = heard.subscribe(programme);
        let now = self.head(programme)?;
        heard.publish(programme, now);
        Ok(receiver)
    }

    /// Waits until no other server does this task, and keeps them from it until the answer is dropped, or this process ends.
    pub fn alone(&self, task: &str) -> Result<Alone, StoreError> {
        match &self.0.data {
            Data::Shared(pool) => postgres::alone(pool, task).map(|link| Alone(Some(link))),
            Data::Folder { .. } => Ok(Alone(None)),
        }
    }

    pub(crate) fn queued(&self) -> &Queued {
        &self.0.queued
    }

    pub(crate) fn queue(&self, job: Job) {
        // If the writer is gone, dropping the job answers whoever waits: closed.
        if let Some(queue) = self.0.writer.as_ref().and_then(|writer| writer.queue.as_ref()) {
            let _ = queue.send(job);
        }
    }

    /// Queues work that is done within a savepoint: if it fails, nothing of it stays, and the rest of its batch does. It may be
    /// done again if the way to the database was lost.
    pub(crate) fn write<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut dyn Writing) -> Result<T, StoreError> + Send + 'static,
    ) -> Pending<T> {
        let (reply, pending) = Pending::new();
        self.queue(Job::Work(Box::new(Task::new(work, reply))));
        pending
    }

    /// Reads, each statement by itself.
    pub(crate) fn read_with<T>(
        &self,
        read: impl FnOnce(&dyn Reading) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match &self.0.data {
            Data::Shared(pool) => read(&postgres::Reader::new(pool)),
            Data::Folder { readers } => self.read_in_folder(readers, read),
        }
    }

    /// Reads everything as it is at one moment.
    pub(crate) fn read_of_one_moment<T>(
        &self,
        read: impl FnOnce(&dyn Reading) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match &self.0.data {
            Data::Shared(pool) => read(&postgres::Reader::of_one_moment(pool)?),
            Data::Folder { .. } => {
                let connection = self.reader()?;
                let path = &self.0.path;
                let moment = connection.unchecked_transaction().map_err(|error| told(path, &error))?;
                read(&sqlite::Reader { connection: &moment, path })
            }
        }
    }

    fn read_in_folder<T>(
        &self,
        readers: &Mutex<Vec<Connection>>,
        read: impl FnOnce(&dyn Reading) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let connection = self.reader()?;
        let result = read(&sqlite::Reader { connection: &connection, path: &self.0.path });
        let mut idle = readers.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < READERS {
            idle.push(connection);
        }
        result
    }

    fn reader(&self) -> Result<Connection, StoreError> {
        let idle = match &self.0.data {
            Data::Folder { readers } => readers.lock().unwrap_or_else(PoisonError::into_inner).pop(),
            Data::Shared(_) => None,
        };
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
    fn start(place: &Path, write: impl FnOnce(UnboundedReceiver<Job>) + Send + 'static) -> Result<Self, StoreError> {
        let (queue, jobs) = mpsc::unbounded_channel();
        let thread = std::thread::Builder::new().name("store writer".into()).spawn(move || write(jobs));
        let thread = thread.map_err(|error| told_by_system(place, &error))?;
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

/// Takes away what an ended process left half-way: blobs that were still arriving.
fn sweep(connection: &Connection) -> rusqlite::Result<()> {
    sqlite::unfinished_blobs(connection)?.into_iter().try_for_each(|blob| sqlite::delete_blob(connection, blob))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::append::NewEntry;
    use crate::error::AppendError;
    use record::{Frontier, Salt};
    use std::collections::BTreeMap;

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
        store.write(move |tables| tables.run(&format!("PRAGMA max_page_count = {pages}"))).wait().unwrap();
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
            tables.run("INSERT INTO preferences VALUES ('p', 'half', 'done')")?;
            tables.run("INSERT INTO nowhere VALUES (1)")
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
