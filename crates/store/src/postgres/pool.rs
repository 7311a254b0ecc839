//! The way to the database: where it is, the threads that carry what is said, and connections that stand idle.

use super::fault::refused;
use super::link::{Link, wait};
use super::{Fault, Told, schema};
use crate::error::{OpenError, StoreError, told_by_system};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio_postgres::config::Host;
use tokio_postgres::{Config, NoTls};

/// How many connections for reading are kept open.
const READERS: usize = 8;

/// How long a server may take to let somebody in.
const CONNECTING: Duration = Duration::from_secs(5);

/// Settings of each connection. A commit is on disk before it is answered, whatever the server's default; and a server that
/// falls silent in the middle of a transaction does not keep the others waiting for ever.
const SETTINGS: &str = "
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
    SET idle_in_transaction_session_timeout = '10s';
    SET lock_timeout = '20s';
    SET client_min_messages = 'warning';
    SET search_path = public";

/// A database that this process uses.
pub(crate) struct Pool {
    /// Its address without the password.
    pub place: PathBuf,
    config: Config,
    idle: Mutex<Vec<Link>>,
    threads: Option<Runtime>,
    handle: Handle,
}

/// Opens the database at an address, creating or upgrading our tables in it.
pub(crate) fn open(url: &str) -> Result<Pool, OpenError> {
    let config = parse(url)?;
    let place = PathBuf::from(shown(&config));
    let threads = Builder::new_multi_thread().worker_threads(2).thread_name("store connections").enable_all().build();
    let threads = threads.map_err(|error| told_by_system(&place, &error))?;
    let handle = threads.handle().clone();
    let pool = Pool { place, config, idle: Mutex::default(), threads: Some(threads), handle };
    let link = wait(pool.connect()).map_err(|fault| refused(&pool.place, &pool.config, &fault))?;
    wait(schema::prepare(&link, &pool.place)).map_err(|stopped| match stopped {
        schema::Stopped::Refused(error) => error,
        schema::Stopped::Fault(fault) => refused(&pool.place, &pool.config, &fault),
    })?;
    pool.keep(link);
    Ok(pool)
}

/// A connection that holds a lock which stands for a task.
pub(crate) fn alone(pool: &Pool, task: &str) -> Result<Link, StoreError> {
    let held = wait(async {
        let link = pool.connect().await?;
        link.script("SET lock_timeout = 0").await?;
        link.run("SELECT pg_advisory_lock(hashtextextended($1, 1))", &[&task]).await?;
        Ok(link)
    });
    held.map_err(|fault: Fault| pool.told(&fault))
}

fn parse(url: &str) -> Result<Config, OpenError> {
    let is_ours = ["postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme));
    let scheme = url.split_once("://").map_or("", |(scheme, _)| scheme);
    let detail = match url.parse::<Config>() {
        _ if !is_ours && scheme.is_empty() => "it does not begin with postgres://".to_string(),
        _ if !is_ours => format!("{scheme} is no database that this program knows"),
        Ok(config) if config.get_hosts().is_empty() => "it names no host".to_string(),
        Ok(mut config) => {
            config.connect_timeout(CONNECTING).application_name("linjaus");
            config.keepalives_idle(Duration::from_secs(10)).tcp_user_timeout(Duration::from_secs(15));
            return Ok(config);
        }
        Err(error) => super::fault::said(&error),
    };
    Err(OpenError::Address { detail })
}

/// The address for people: without the password.
fn shown(config: &Config) -> String {
    let hosts: Vec<String> = config
        .get_hosts()
        .iter()
        .map(|host| match host {
            Host::Tcp(name) => name.clone(),
            Host::Unix(folder) => folder.display().to_string(),
        })
        .collect();
    let user = config.get_user().map(|user| format!("{user}@")).unwrap_or_default();
    format!("postgres://{user}{}/{}", hosts.join(","), config.get_dbname().unwrap_or_default())
}

impl Pool {
    /// A new connection.
    pub(crate) async fn connect(&self) -> Told<Link> {
        let config = self.config.clone();
        let connected = self.handle.spawn(async move {
            let (client, connection) = config.connect(NoTls).await?;
            // It ends when the client is dropped or the way is lost; the client says so itself.
            tokio::spawn(connection);
            let link = Link::new(client);
            link.script(SETTINGS).await?;
            Ok(link)
        });
        connected.await.unwrap_or(Err(Fault::Shape("the store was closed")))
    }

    /// An idle connection, or a new one.
    pub(crate) async fn lend(&self) -> Told<Link> {
        loop {
            let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            match idle {
                Some(link) if link.is_closed() => {}
                Some(link) => return Ok(link),
                None => return self.connect().await,
            }
        }
    }

    /// Takes a connection back, which has nothing open any more.
    pub(crate) fn keep(&self, link: Link) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < READERS && !link.is_closed() {
            idle.push(link);
        }
    }

    pub(crate) fn told(&self, fault: &Fault) -> StoreError {
        fault.told(&self.place)
    }

    pub(crate) fn place(&self) -> &Path {
        &self.place
    }

    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    pub(crate) fn handle(&self) -> &Handle {
        &self.handle
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.idle.get_mut().unwrap_or_else(PoisonError::into_inner).clear();
        if let Some(threads) = self.threads.take() {
            // In the background, because waiting is not allowed where the last user may be: in async code.
            threads.shutdown_background();
        }
    }
}
