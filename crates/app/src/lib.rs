//! The application: executes commands, remembers who is signed in, keeps papers; the one place with a clock.
//!
//! A command is decided on the newest state, queued, and acknowledged once the record has it on disk. Whoever reads, reads what
//! is on disk. It knows nothing of pages or addresses.

pub mod bundled;
pub mod clock;
pub mod codec;
mod copies;
pub mod demo;
pub mod error;
pub mod papers;
pub mod programme;
mod proofs;
pub mod replay;
pub mod sessions;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use engine::ids::PersonId;
use engine::subjects::{Command, Event, charter, erasure};
use jiff::Timestamp;
use store::Store;

pub use clock::Clock;
pub use error::{ExecuteError, StartError};
pub use programme::{Live, Receipt, Snapshot};

/// A running installation. Clones share it.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    store: Store,
    clock: Clock,
    is_demo: bool,
    programmes: RwLock<BTreeMap<String, Arc<Live>>>,
}

/// How to open an installation.
pub struct Options {
    /// The data folder.
    pub data: PathBuf,
    /// The clock.
    pub clock: Clock,
    /// People may sign in as anybody, and the clock may be moved.
    pub is_demo: bool,
}

/// A programme to found.
pub struct Founding<'a> {
    /// Its id, as addresses write it.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The text of its charter.
    pub charter: &'a str,
    /// The text of its rules' paraphrases.
    pub rules: &'a str,
    /// Who keeps the office.
    pub office: PersonId,
}

impl App {
    /// Opens a data folder and replays its programmes, checking each record against its tree.
    ///
    /// # Errors
    /// `StartError`: the folder, the store, or a record that is not what was chained.
    pub fn open(options: Options) -> Result<Self, StartError> {
        Self::on(Store::open(&options.data)?, options.clock, options.is_demo)
    }

    /// Opens a database that other servers may use at the same time, and replays its programmes.
    ///
    /// # Errors
    /// As `open`.
    pub fn connect(url: &str, clock: Clock, is_demo: bool) -> Result<Self, StartError> {
        Self::on(Store::connect(url)?, clock, is_demo)
    }

    /// An installation on a store that is open.
    ///
    /// # Errors
    /// As `open`.
    pub fn on(store: Store, clock: Clock, is_demo: bool) -> Result<Self, StartError> {
        let app = Self(Arc::new(Inner { store, clock, is_demo, programmes: RwLock::default() }));
        app.take_in_programmes()?;
        Ok(app)
    }

    /// Takes in the programmes that are there and not known here yet. One that is being founded has no entries yet, and waits.
    fn take_in_programmes(&self) -> Result<(), StartError> {
        for programme in self.0.store.programmes()? {
            let is_known = self.known(&programme.id).is_some();
            if is_known || (programme.size == 0 && self.0.store.is_shared()) {
                continue;
            }
            let live = Live::replay(&self.0.store, &programme.id, &programme.name)?;
            if let Some(last) = live.last_at() {
                self.0.clock.not_before(last);
            }
            let mut programmes = self.0.programmes.write().unwrap_or_else(PoisonError::into_inner);
            programmes.entry(programme.id).or_insert_with(|| Arc::new(live));
        }
        Ok(())
    }

    fn known(&self, id: &str) -> Option<Arc<Live>> {
        self.0.programmes.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The moment, by this installation's clock.
    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// Whether this is the demo: people may sign in as anybody.
    pub fn is_demo(&self) -> bool {
        self.0.is_demo
    }

    /// The programmes' ids and names, with those that other servers have founded.
    pub fn programmes(&self) -> Vec<(String, String)> {
        self.look_for_programmes();
        let programmes = self.0.programmes.read().unwrap_or_else(PoisonError::into_inner);
        programmes.values().map(|live| (live.id().to_string(), live.name().to_string())).collect()
    }

    /// A programme by its id, with all that other servers have appended by now: whoever did something there sees it here.
    pub fn programme(&self, id: &str) -> Option<Arc<Live>> {
        if self.known(id).is_none() {
            self.look_for_programmes();
        }
        let live = self.known(id)?;
        if let Err(error) = live.catch_up_with_others() {
            // What is known may still be read; whatever is decided on it is decided again, or does not land.
            tracing::warn!(%error, programme = id, "what other servers appended could not be read");
        }
        Some(live)
    }

    fn look_for_programmes(&self) {
        if self.0.store.is_shared()
            && let Err(error) = self.take_in_programmes()
        {
            tracing::warn!(%error, "programmes that other servers founded could not be read");
        }
    }

    /// Founds a programme under a charter, at the clock's moment or at one given.
    ///
    /// # Errors
    /// What the store or the engine says.
    pub async fn found(&self, founding: Founding<'_>, at: Option<Timestamp>) -> Result<Arc<Live>, ExecuteError> {
        let new = store::NewProgramme {
            id: founding.id.to_string(),
            name: founding.name.to_string(),
            origin: format!("linjaus.invalid/p/{}", founding.id),
            signing_key: codec::random()?,
        };
        self.0.store.create_programme(new).await?;
        let live = Arc::new(Live::empty(&self.0.store, founding.id, founding.name, founding.charter)?);
        let command = Command::Charter(charter::Command::Found {
            charter: founding.charter.to_string(),
            rules: founding.rules.to_string(),
            office: founding.office.clone(),
        });
        live.execute(&founding.office, None, &command, at.unwrap_or_else(|| self.now())).await?;
        let mut programmes = self.0.programmes.write().unwrap_or_else(PoisonError::into_inner);
        programmes.insert(founding.id.to_string(), Arc::clone(&live));
        Ok(live)
    }

    /// Takes away the words that were ordered to be erased where that was cut off: the order stood, the words lay there still.
    ///
    /// # Errors
    /// What the store says.
    pub async fn finish_erasures(&self, programme: &str) -> Result<(), ExecuteError> {
        let live = self.programme(programme).ok_or(ExecuteError::NoProgramme)?;
        let orders: Vec<(u64, Vec<u64>)> = {
            let snapshot = live.read();
            let ordered = |entry: &views::book::Entry| match &entry.event {
                Event::Erasure(erasure::Event::Ordered { entries }) => Some((entry.seq, entries.clone())),
                _ => None,
            };
            snapshot.book.entries().iter().filter_map(ordered).collect()
        };
        for (by, entries) in orders {
            self.0.store.erase_words(programme, entries, by).await?;
        }
        Ok(())
    }

    /// Executes a command at the clock's moment. With an act number, a second call answers what the first did.
    ///
    /// # Errors
    /// A refusal by the rules, or broken machinery.
    pub async fn execute(
        &self,
        programme: &str,
        actor: &PersonId,
        act: Option<&str>,
        command: &Command,
    ) -> Result<Receipt, ExecuteError> {
        let live = self.programme(programme).ok_or(ExecuteError::NoProgramme)?;
        self.must_not_be_hidden(&live, actor, command)?;
        let receipt = live.execute(actor, act, command, self.now()).await?;
        if let Command::Erasure(erasure::Command::Order { entries, .. }) = command {
            self.0.store.erase_words(programme, entries.clone(), receipt.first).await?;
        }
        Ok(receipt)
    }

    /// What somebody may not see is to them as if it were not there, whatever they ask of it.
    fn must_not_be_hidden(&self, live: &Live, actor: &PersonId, command: &Command) -> Result<(), ExecuteError> {
        let snapshot = live.read();
        let lang = views::eyes::Lang::default();
        let eyes = views::eyes::Eyes::new(&snapshot.book, snapshot.charter, Some(actor.clone()), self.now(), lang);
        eyes.hides(command).map_or(Ok(()), |refusal| Err(refusal.into()))
    }

    /// Where the data is.
    pub fn path(&self) -> &Path {
        self.0.store.path()
    }
}
