//! One connection: its statements are prepared once, and sent by one name each.

use super::Told;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Row, Statement};

/// The values of a statement.
pub(crate) type Values<'a> = &'a [&'a (dyn ToSql + Sync)];

/// A connection. Dropped, it is closed.
pub(crate) struct Link {
    client: Client,
    prepared: Mutex<BTreeMap<&'static str, Statement>>,
}

impl Link {
    pub(crate) fn new(client: Client) -> Self {
        Self { client, prepared: Mutex::default() }
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Runs a statement and gives its rows.
    pub(crate) async fn rows(&self, sql: &'static str, values: Values<'_>) -> Told<Vec<Row>> {
        Ok(self.client.query(&self.prepared(sql).await?, values).await?)
    }

    /// Runs a statement that has one row or none.
    pub(crate) async fn row(&self, sql: &'static str, values: Values<'_>) -> Told<Option<Row>> {
        Ok(self.client.query_opt(&self.prepared(sql).await?, values).await?)
    }

    /// Runs a statement and tells how many rows it touched.
    pub(crate) async fn run(&self, sql: &'static str, values: Values<'_>) -> Told<u64> {
        Ok(self.client.execute(&self.prepared(sql).await?, values).await?)
    }

    /// Runs statements without values.
    pub(crate) async fn script(&self, sql: &str) -> Told<()> {
        Ok(self.client.batch_execute(sql).await?)
    }

    async fn prepared(&self, sql: &'static str) -> Told<Statement> {
        let known = self.prepared.lock().unwrap_or_else(PoisonError::into_inner).get(sql).cloned();
        if let Some(statement) = known {
            return Ok(statement);
        }
        let statement = self.client.prepare(sql).await?;
        self.prepared.lock().unwrap_or_else(PoisonError::into_inner).insert(sql, statement.clone());
        Ok(statement)
    }
}

/// The pauses between attempts at a database that is away for a restart or a failover: short ones first, then a second each.
pub(crate) fn pauses(attempts: usize) -> impl Iterator<Item = Duration> {
    let second = Duration::from_secs(1);
    let double = move |pause: &Duration| Some(pause.saturating_mul(2).min(second));
    std::iter::successors(Some(Duration::from_millis(50)), double).take(attempts)
}

/// Waits for an answer, blocking this thread: what is waited for runs on threads of the store's own.
///
/// On a thread that also runs other tasks, these go on elsewhere meanwhile.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    match Handle::try_current().map(|handle| handle.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(|| park_until(future)),
        _ => park_until(future),
    }
}

fn park_until<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Parked(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(answer) => return answer,
            Poll::Pending => thread::park(),
        }
    }
}

struct Parked(Thread);

impl Wake for Parked {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
