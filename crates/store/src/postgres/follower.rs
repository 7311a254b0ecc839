//! Hears when records grow at other servers: woken by `NOTIFY`, and looking by itself in case a wake-up was lost.

use super::pool::Pool;
use super::{Told, records};
use crate::heads::Heads;
use crate::store::Head;
use std::future::poll_fn;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};
use tokio_postgres::{AsyncMessage, Config, NoTls};

/// What the writer says in each transaction that lets a record grow.
pub(crate) const NOTIFY: &str = "NOTIFY linjaus";

/// How often it looks by itself.
const LOOK: Duration = Duration::from_secs(1);

/// Follows all records until the pool is dropped, and raises what this process knows of them.
pub(crate) fn follow(pool: &Pool, heads: Heads) {
    let config = pool.config().clone();
    pool.handle().spawn(async move {
        loop {
            // Whatever ends it, the way was lost: it begins anew.
            drop(listen(&config, &heads).await);
            sleep(LOOK).await;
        }
    });
}

async fn listen(config: &Config, heads: &Heads) -> Told<()> {
    let (client, mut connection) = config.connect(NoTls).await?;
    let woken = Arc::new(Notify::new());
    let waking = Arc::clone(&woken);
    tokio::spawn(async move {
        while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
            if matches!(message, AsyncMessage::Notification(_)) {
                waking.notify_one();
            }
        }
        waking.notify_one();
    });
    client.batch_execute("LISTEN linjaus").await?;
    let link = super::link::Link::new(client);
    while !link.is_closed() {
        for row in records::programmes(&link).await? {
            heads.publish(&row.id, Head { size: row.frontier.size(), root: row.frontier.root() });
        }
        // Heard or not: then look.
        drop(timeout(LOOK, woken.notified()).await);
    }
    Ok(())
}
