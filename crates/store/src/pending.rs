//! A write that is queued and whose answer is to come.

use crate::error::StoreError;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::oneshot;

/// Resolves once the write is safely on disk, or was refused. Dropping it does not take the write back.
#[must_use = "a write is acknowledged only when this was awaited"]
pub struct Pending<T, E = StoreError>(oneshot::Receiver<Result<T, E>>);

/// The other end, which the writer answers.
pub(crate) type Reply<T, E> = oneshot::Sender<Result<T, E>>;

impl<T, E: From<StoreError>> Pending<T, E> {
    pub(crate) fn new() -> (Reply<T, E>, Self) {
        let (reply, answer) = oneshot::channel();
        (reply, Self(answer))
    }

    /// An answer that is known already.
    pub(crate) fn answered(answer: Result<T, E>) -> Self {
        let (reply, pending) = Self::new();
        drop(reply.send(answer));
        pending
    }

    /// Waits, blocking this thread. Not for async code, where one awaits.
    ///
    /// # Panics
    /// When called on a thread that runs async tasks.
    pub fn wait(self) -> Result<T, E> {
        self.0.blocking_recv().unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }
}

impl<T, E: From<StoreError>> Future for Pending<T, E> {
    type Output = Result<T, E>;
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // The writer is gone without an answer: it was closed, and the write did not happen.
        Pin::new(&mut self.0).poll(context).map(|answer| answer.unwrap_or_else(|_| Err(StoreError::Closed.into())))
    }
}
