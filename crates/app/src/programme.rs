//! A programme, live: the newest state for deciding, what is on disk for reading, and the way between them.
//!
//! Commands are decided one after the other on the state that all queued entries will make, so that the store can put many
//! ballots on disk at once. What is read is only what has been put there. If a write fails, everything queued behind it fails
//! too; the state for deciding is then made anew from what is on disk, and the command decided again.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, Weak};

use engine::charter::Charter;
use engine::ids::PersonId;
use engine::refusal::Refusal;
use engine::subjects::context::Context;
use engine::subjects::programme::Programme;
use engine::subjects::words::Words;
use engine::subjects::{self, Command, Event, Happened, Happening, charter};
use jiff::Timestamp;
use sha2::Digest;
use store::{AppendError, Store, StoredEntry};
use tokio::sync::{Mutex, mpsc, oneshot, watch};
use views::book::Book;

use crate::codec;
use crate::error::{Broken, ExecuteError, StartError};

/// How often a command is decided again because others were faster.
const TRIES: usize = 8;
/// How many act numbers are remembered here; older ones are asked of the store.
const ACTS: usize = 4096;

/// What somebody gets who has done something: it is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Receipt {
    /// The number of the first entry.
    pub first: u64,
    /// How many entries there are with it.
    pub size: u64,
    /// When the record took it.
    pub at: Timestamp,
    /// It had been done before with the same act number.
    pub is_repeated: bool,
}

/// A programme.
pub struct Live {
    id: String,
    name: String,
    store: Store,
    charter: Arc<Charter>,
    ahead: Mutex<Ahead>,
    shared: Arc<Shared>,
    queue: mpsc::UnboundedSender<Queued>,
}

/// What the applier shares with readers.
struct Shared {
    id: String,
    store: Store,
    book: RwLock<Book>,
    size: watch::Sender<u64>,
}

/// The state with everything that is queued.
struct Ahead {
    programme: Programme,
    last_at: Timestamp,
    acts: BTreeMap<String, InFlight>,
    is_stale: bool,
}

/// An act that was queued here: its receipt, and whether it has landed.
#[derive(Clone)]
struct InFlight {
    receipt: Receipt,
    has_landed: watch::Receiver<Option<bool>>,
}

enum Queueing {
    Repeated(Receipt),
    Same(InFlight),
    Queued(oneshot::Receiver<Result<Receipt, AppendError>>),
}

struct Queued {
    pending: store::Pending<store::Appended, AppendError>,
    happenings: Vec<Happening>,
    actor: PersonId,
    receipt: Receipt,
    landed: watch::Sender<Option<bool>>,
    reply: oneshot::Sender<Result<Receipt, AppendError>>,
}

/// What is on disk, to read from while it is held.
pub struct Snapshot<'a> {
    /// The record, folded.
    pub book: RwLockReadGuard<'a, Book>,
    /// The charter in force.
    pub charter: &'a Charter,
}

impl Live {
    /// A programme without entries yet.
    ///
    /// # Errors
    /// Where the charter is faulty.
    pub fn empty(store: &Store, id: &str, name: &str, charter: &str) -> Result<Self, Broken> {
        Ok(Self::start(store, id, name, parse(charter)?, Book::default(), Timestamp::MIN))
    }

    /// A programme from its record, checked entry by entry.
    ///
    /// # Errors
    /// A record that is not what was chained, or holds what this version does not know.
    pub fn replay(store: &Store, id: &str, name: &str) -> Result<Self, StartError> {
        let (book, text, last_at) = fold(store, id)?;
        let text = text.ok_or_else(|| Broken::charter("the record does not begin with its founding"))?;
        Ok(Self::start(store, id, name, parse(&text)?, book, last_at))
    }

    fn start(store: &Store, id: &str, name: &str, charter: Charter, book: Book, last_at: Timestamp) -> Self {
        let programme = book.programme().clone();
        let (size, _) = watch::channel(programme.size);
        let shared = Arc::new(Shared { id: id.to_string(), store: store.clone(), book: RwLock::new(book), size });
        let (queue, queued) = mpsc::unbounded_channel();
        tokio::spawn(apply(Arc::downgrade(&shared), queued));
        if store.is_shared() {
            tokio::spawn(follow_others(Arc::downgrade(&shared)));
        }
        Self {
            id: id.to_string(),
            name: name.to_string(),
            store: store.clone(),
            charter: Arc::new(charter),
            ahead: Mutex::new(Ahead { programme, last_at, acts: BTreeMap::new(), is_stale: false }),
            shared,
            queue,
        }
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The charter in force.
    pub fn charter(&self) -> &Charter {
        &self.charter
    }

    /// What is on disk, to read from. Hold it no longer than a page takes: writers wait.
    pub fn read(&self) -> Snapshot<'_> {
        let book = self.shared.book.read().unwrap_or_else(PoisonError::into_inner);
        Snapshot { book, charter: &self.charter }
    }

    /// Hears of growth: the number of entries on disk.
    pub fn follow(&self) -> watch::Receiver<u64> {
        self.shared.size.subscribe()
    }

    /// Takes in what other servers have appended. Where no other server can, nothing.
    ///
    /// # Errors
    /// Where the record cannot be read.
    pub fn catch_up_with_others(&self) -> Result<(), StartError> {
        if self.store.is_shared() { self.shared.catch_up() } else { Ok(()) }
    }

    /// A signed checkpoint of the record as it stands.
    ///
    /// # Errors
    /// What the store says.
    pub async fn checkpoint(&self) -> Result<String, ExecuteError> {
        match self.store.checkpoint(&self.id).await {
            // Reading goes on where nothing can be written: the newest head that was signed stands.
            Err(error @ (store::StoreError::Full { .. } | store::StoreError::ReadOnly { .. })) => {
                let signed = self.store.checkpoints(&self.id)?.pop();
                signed.map(|(_, note)| note).ok_or(ExecuteError::Store(error))
            }
            told => Ok(told?),
        }
    }

    /// When the newest entry was made.
    pub(crate) fn last_at(&self) -> Option<Timestamp> {
        let last = self.ahead.try_lock().ok()?.last_at;
        (last > Timestamp::MIN).then_some(last)
    }

    /// Decides a command and puts what follows on disk. With an act number, a second call answers what the first did.
    ///
    /// # Errors
    /// A refusal, or broken machinery; then nothing of it was saved.
    pub async fn execute(
        &self,
        actor: &PersonId,
        act: Option<&str>,
        command: &Command,
        at: Timestamp,
    ) -> Result<Receipt, ExecuteError> {
        for _ in 0..TRIES {
            let queueing = match self.queue(actor, act, command, at).await {
                // Refused on what others have changed in the meantime? Then it is decided again.
                Err(ExecuteError::Refused(_)) if self.is_behind().await => continue,
                queueing => queueing?,
            };
            let answer = match queueing {
                Queueing::Repeated(receipt) => return Ok(receipt),
                Queueing::Same(first) => match first.landing().await {
                    Some(receipt) => return Ok(receipt),
                    None => continue,
                },
                Queueing::Queued(answer) => answer,
            };
            match answer.await {
                Ok(Ok(receipt)) => {
                    if receipt.is_repeated {
                        self.must_catch_up().await;
                    }
                    return Ok(receipt);
                }
                Ok(Err(AppendError::Conflict { .. })) => self.must_catch_up().await,
                Ok(Err(AppendError::Store(error))) => {
                    self.must_catch_up().await;
                    return Err(error.into());
                }
                Ok(Err(AppendError::NoSuchBlob(_))) => {
                    self.must_catch_up().await;
                    return Err(Refusal::new("paper-missing").into());
                }
                Ok(Err(AppendError::TooLong(_))) => {
                    self.must_catch_up().await;
                    return Err(Refusal::new("words-too-long").fact("field", "actor").into());
                }
                Err(_) => return Err(store::StoreError::Closed.into()),
            }
        }
        Err(ExecuteError::Busy)
    }

    async fn queue(
        &self,
        actor: &PersonId,
        act: Option<&str>,
        command: &Command,
        at: Timestamp,
    ) -> Result<Queueing, ExecuteError> {
        let mut ahead = self.ahead.lock().await;
        if ahead.is_stale {
            self.take_in_others();
        }
        if ahead.is_stale || self.shared.len() > ahead.programme.size {
            self.catch_up(&mut ahead);
        }
        let act = act.map(|act| key_of(act, actor, command)).transpose()?;
        if let Some(done) = self.done_before(&ahead, act.as_deref())? {
            return Ok(done);
        }
        let at = at.max(ahead.last_at);
        let ctx = Context { charter: &self.charter, at, actor };
        let happenings = subjects::decide(&ctx, &ahead.programme, command)?;
        let milliseconds = at.as_millisecond();
        let entries = happenings
            .iter()
            .map(|happening| codec::to_entry(happening, actor.as_str(), milliseconds))
            .collect::<Result<Vec<_>, _>>()?;
        let first = ahead.programme.size;
        let size = first.saturating_add(u64::try_from(entries.len()).unwrap_or(u64::MAX));
        let receipt = Receipt { first, size, at, is_repeated: false };
        let pending = self.store.append(&self.id, first, entries, act.clone());
        for (seq, happening) in (first..).zip(&happenings) {
            subjects::evolve(&mut ahead.programme, Happened { seq, at, actor, event: &happening.event });
        }
        ahead.last_at = at;
        let (landed, has_landed) = watch::channel(None);
        if let Some(act) = act {
            ahead.remember(act, InFlight { receipt, has_landed });
        }
        let (reply, answer) = oneshot::channel();
        let queued = Queued { pending, happenings, actor: actor.clone(), receipt, landed, reply };
        self.queue.send(queued).map_err(|_| store::StoreError::Closed)?;
        Ok(Queueing::Queued(answer))
    }

    fn done_before(&self, ahead: &Ahead, act: Option<&str>) -> Result<Option<Queueing>, ExecuteError> {
        let Some(act) = act else { return Ok(None) };
        if let Some(same) = ahead.acts.get(act) {
            return Ok(Some(Queueing::Same(same.clone())));
        }
        let Some(done) = self.store.receipt(&self.id, act)? else { return Ok(None) };
        let at = ahead.last_at;
        Ok(Some(Queueing::Repeated(Receipt { first: done.first_seq, size: done.size, at, is_repeated: true })))
    }

    async fn must_catch_up(&self) {
        self.ahead.lock().await.is_stale = true;
    }

    /// The state for deciding, made anew from what is on disk. Whatever was queued behind a failed write has failed too.
    fn catch_up(&self, ahead: &mut Ahead) {
        let snapshot = self.read();
        ahead.programme = snapshot.book.programme().clone();
        ahead.last_at = snapshot.book.entries().last().map_or(ahead.last_at, |last| last.at.max(ahead.last_at));
        ahead.acts.clear();
        ahead.is_stale = false;
    }

    /// Whether others have appended since the state for deciding was made; then it will be made anew.
    async fn is_behind(&self) -> bool {
        if !self.store.is_shared() {
            return false;
        }
        self.take_in_others();
        let mut ahead = self.ahead.lock().await;
        ahead.is_stale |= self.shared.len() > ahead.programme.size;
        ahead.is_stale
    }

    /// What cannot be read now is read at the next occasion, and whatever is decided without it does not land.
    fn take_in_others(&self) {
        if let Err(error) = self.catch_up_with_others() {
            tracing::warn!(%error, programme = self.id, "what other servers appended could not be read");
        }
    }
}

/// The longest act number.
const LONGEST_ACT: usize = 100;

/// The key of an act: its number, whose it is and what it asks. A number that somebody else has seen opens nothing, and the same
/// number with another command is another act. The number stands first, so that keys made one after the other lie together.
fn key_of(act: &str, actor: &PersonId, command: &Command) -> Result<String, ExecuteError> {
    if act.is_empty() {
        return Err(Refusal::new("words-missing").fact("field", "act").into());
    }
    if act.len() > LONGEST_ACT || !act.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Refusal::new("words-unclean").fact("field", "act").into());
    }
    let asked = serde_json::to_vec(command).map_err(|error| Broken::codec(&error.to_string()))?;
    let digest = hex::encode(sha2::Sha256::digest(&asked).get(..8).unwrap_or_default());
    Ok(format!("{act}:{actor}:{digest}"))
}

impl Ahead {
    fn remember(&mut self, act: String, in_flight: InFlight) {
        if self.acts.len() >= ACTS {
            self.acts.retain(|_, act| act.has_landed.borrow().is_none());
        }
        self.acts.insert(act, in_flight);
    }
}

impl InFlight {
    /// The first one's receipt once it has landed; nothing where it has not.
    async fn landing(mut self) -> Option<Receipt> {
        let landed = self.has_landed.wait_for(Option::is_some).await.ok().and_then(|landed| *landed);
        landed.unwrap_or(false).then_some(Receipt { is_repeated: true, ..self.receipt })
    }
}

/// Takes what has landed into the book, in order, and answers whoever waits.
async fn apply(shared: Weak<Shared>, mut queue: mpsc::UnboundedReceiver<Queued>) {
    while let Some(queued) = queue.recv().await {
        let Queued { pending, happenings, actor, receipt, landed, reply } = queued;
        let answer = match pending.await {
            Ok(appended) if appended.is_repeated => {
                Ok(Receipt { first: appended.first_seq, size: appended.size, is_repeated: true, ..receipt })
            }
            Ok(_) => {
                // Where nobody uses the programme any more, there is no book to take it into.
                if let Some(shared) = shared.upgrade() {
                    shared.take(receipt, &actor, happenings);
                }
                Ok(receipt)
            }
            Err(error) => Err(error),
        };
        landed.send_replace(Some(answer.is_ok()));
        // Whoever asked may be gone; what they asked for has happened all the same.
        let _ = reply.send(answer);
    }
}

impl Shared {
    fn take(&self, receipt: Receipt, actor: &PersonId, happenings: Vec<Happening>) {
        let mut book = self.book.write().unwrap_or_else(PoisonError::into_inner);
        if book.size() != receipt.first {
            drop(book);
            // Others came in between, or have been read with these behind them: all of it is on disk.
            if let Err(error) = self.catch_up() {
                tracing::warn!(%error, programme = self.id, "what is on disk could not be read");
            }
            return;
        }
        for (seq, happening) in (receipt.first..).zip(happenings) {
            book.take(seq, receipt.at, actor.clone(), happening.event, happening.words);
        }
        drop(book);
        self.size.send_replace(receipt.size);
    }

    fn len(&self) -> u64 {
        self.book.read().unwrap_or_else(PoisonError::into_inner).size()
    }

    /// Reads what is on disk and not in the book yet, whoever appended it.
    fn catch_up(&self) -> Result<(), StartError> {
        loop {
            let (end, from) = (self.store.head(&self.id)?.size, self.len());
            if end < from {
                return self.start_over();
            }
            if end == from {
                return Ok(());
            }
            let entries = self.store.read(&self.id, from, PAGE)?;
            let taken = entries.iter().map(taken).collect::<Result<Vec<_>, _>>()?;
            let mut book = self.book.write().unwrap_or_else(PoisonError::into_inner);
            for (entry, (at, event, words)) in entries.iter().zip(taken) {
                // Somebody else may have been at the same.
                if entry.seq == book.size() {
                    book.take(entry.seq, at, PersonId::new(&entry.actor), event, words);
                }
            }
            let size = book.size();
            drop(book);
            self.size.send_replace(size);
        }
    }

    /// The database has gone back to before what this server knows: a failover to a server that had not received everything.
    fn start_over(&self) -> Result<(), StartError> {
        tracing::error!(
            programme = self.id,
            "the database has lost entries that this server has seen; it reads the record anew"
        );
        let (book, _, _) = fold(&self.store, &self.id)?;
        let size = book.size();
        *self.book.write().unwrap_or_else(PoisonError::into_inner) = book;
        self.size.send_replace(size);
        Ok(())
    }
}

/// How many entries are read at once.
const PAGE: u64 = 1000;

/// Hears of what other servers append, for as long as somebody uses the programme.
async fn follow_others(shared: Weak<Shared>) {
    let follow = |shared: &Shared| shared.store.follow(&shared.id);
    let Some(Ok(mut heads)) = shared.upgrade().map(|shared| follow(&shared)) else { return };
    while heads.changed().await.is_ok() {
        let Some(shared) = shared.upgrade() else { return };
        let caught_up = tokio::task::spawn_blocking(move || shared.catch_up()).await;
        if let Ok(Err(error)) = caught_up {
            tracing::warn!(%error, "what other servers appended could not be read");
        }
    }
}

/// An entry as the book takes it.
fn taken(entry: &StoredEntry) -> Result<(Timestamp, Event, Words), Broken> {
    let words = codec::from_words(entry.words.as_ref().map(|words| words.text.as_str()));
    Ok((moment(entry.at)?, codec::to_event(&entry.kind, &entry.facts)?, words))
}

fn moment(at: i64) -> Result<Timestamp, Broken> {
    Timestamp::from_millisecond(at).map_err(|error| Broken::codec(&error.to_string()))
}

/// A record folded from its beginning, checked entry by entry, with the text of its charter and the moment of its last entry.
fn fold(store: &Store, id: &str) -> Result<(Book, Option<String>, Timestamp), StartError> {
    let mut book = Book::default();
    let mut text = None;
    let mut last_at = Timestamp::MIN;
    store.replay(id, record::Frontier::new(), |row| {
        let event = codec::to_event(row.kind, row.facts)?;
        if let Event::Charter(charter::Event::Founded { charter, .. }) = &event {
            text = Some(charter.clone());
        }
        let at = moment(row.at)?;
        last_at = last_at.max(at);
        let words = codec::from_words(row.words.map(|(text, _)| text));
        book.take(row.seq, at, PersonId::new(row.actor), event, words);
        Ok::<(), Broken>(())
    })?;
    Ok((book, text, last_at))
}

fn parse(charter: &str) -> Result<Charter, Broken> {
    Charter::parse(charter).map_err(|faults| Broken::charter(&format!("{} faults", faults.len())))
}
