//! What waits to be written: entries for a record, or anything else; and the answers that wait for the end of their batch.

use crate::append::{Append, Appended, Fate};
use crate::backend::Writing;
use crate::error::{AppendError, StoreError};
use crate::pending::Reply;
use tokio::sync::mpsc::UnboundedReceiver;

/// How many writes one transaction takes at most, so that the first of them does not wait for ever.
const BATCH: usize = 2048;

/// A write in the queue.
pub(crate) enum Job {
    /// Entries for a record.
    Append(Append),
    /// Anything else.
    Work(Box<dyn Work>),
}

/// Work that can be done again if the connection was lost, and is answered at the end of its batch.
pub(crate) trait Work: Send {
    /// Does it, and keeps what came of it.
    fn run(&mut self, tables: &mut dyn Writing) -> Result<(), StoreError>;
    /// Answers, told whether what was done is on disk.
    fn tell(self: Box<Self>, outcome: Result<(), StoreError>);
}

/// Work as a closure.
pub(crate) struct Task<T, F> {
    work: F,
    result: Result<T, StoreError>,
    reply: Reply<T, StoreError>,
}

impl<T, F> Task<T, F> {
    pub(crate) fn new(work: F, reply: Reply<T, StoreError>) -> Self {
        Self { work, result: Err(StoreError::Closed), reply }
    }
}

impl<T: Send, F: FnMut(&mut dyn Writing) -> Result<T, StoreError> + Send> Work for Task<T, F> {
    fn run(&mut self, tables: &mut dyn Writing) -> Result<(), StoreError> {
        self.result = (self.work)(tables);
        self.result.as_ref().map(drop).map_err(Clone::clone)
    }

    fn tell(self: Box<Self>, outcome: Result<(), StoreError>) {
        // Whoever asked may have stopped waiting: that is their affair.
        drop(self.reply.send(outcome.and(self.result)));
    }
}

/// What came of an append, until its batch ends.
pub(crate) type Outcome = Result<Appended, AppendError>;

/// Waits for writes and takes all that have queued up; none when nobody can queue any more.
pub(crate) fn next_batch(queue: &mut UnboundedReceiver<Job>) -> Option<Vec<Job>> {
    let mut batch = vec![queue.blocking_recv()?];
    while batch.len() < BATCH
        && let Ok(next) = queue.try_recv()
    {
        batch.push(next);
    }
    Some(batch)
}

/// Answers a batch: each append with its own result, which stands for nothing if the batch is not on disk.
pub(crate) fn answer(batch: Vec<Job>, appended: Vec<Outcome>, outcome: &Result<(), StoreError>) {
    let mut appended = appended.into_iter();
    for job in batch {
        match job {
            Job::Append(request) => {
                let result = appended.next().unwrap_or(Err(StoreError::Closed.into()));
                let result = outcome.clone().map_err(AppendError::from).and(result);
                let has_landed = result.as_ref().is_ok_and(|done| !done.is_repeated);
                request.fate.set(if has_landed { Fate::LANDED } else { Fate::FAILED });
                drop(request.reply.send(result));
            }
            Job::Work(work) => work.tell(outcome.clone()),
        }
    }
}
