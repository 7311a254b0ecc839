//! Reads the database's answer: what happened, in our words, and whether another attempt can help.

use super::Fault;
use crate::error::{OpenError, StoreError};
use std::error::Error;
use std::io::ErrorKind;
use std::path::Path;
use tokio_postgres::Config;
use tokio_postgres::config::Host;
use tokio_postgres::error::SqlState;

impl Fault {
    /// Whether the way to the database was lost, or somebody else was faster: the same on a new connection may succeed.
    pub(crate) fn is_passing(&self) -> bool {
        let Self::Database(error) = self else { return false };
        match error.code() {
            None => error.is_closed() || input_output(error).is_some(),
            Some(code) => is_lost(code) || is_contended(code),
        }
    }

    /// Tells it.
    pub(crate) fn told(&self, place: &Path) -> StoreError {
        let path = place.to_path_buf();
        let error = match self {
            Self::Shape(what) => return StoreError::Damaged { path, detail: (*what).to_string() },
            Self::Database(error) => error,
        };
        let detail = said(error);
        match error.code() {
            None if self.is_passing() => StoreError::Unreachable { path, detail },
            Some(code) if is_lost(code) => StoreError::Unreachable { path, detail },
            Some(code) if *code == SqlState::DISK_FULL => StoreError::Full { path },
            Some(code) if *code == SqlState::INSUFFICIENT_PRIVILEGE => StoreError::ReadOnly { path },
            Some(code) if *code == SqlState::DATA_CORRUPTED || *code == SqlState::INDEX_CORRUPTED => {
                StoreError::Damaged { path, detail }
            }
            Some(code) if *code == SqlState::IO_ERROR => StoreError::Disk { path, detail },
            _ => StoreError::Refused { path, detail },
        }
    }
}

fn is_lost(code: &SqlState) -> bool {
    let code = code.code();
    // Connection exceptions; shutting down, crashing, starting up; a standby that has not been promoted; no free connection.
    code.starts_with("08") || code.starts_with("57P0") || matches!(code, "25006" | "53300" | "25P03" | "25P02")
}

fn is_contended(code: &SqlState) -> bool {
    matches!(code.code(), "40001" | "40P01" | "55P03")
}

fn input_output(error: &tokio_postgres::Error) -> Option<&std::io::Error> {
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(found) = cause.downcast_ref::<std::io::Error>() {
            return Some(found);
        }
        source = cause.source();
    }
    None
}

/// What the database said, without the words that lead nowhere.
pub(crate) fn said(error: &tokio_postgres::Error) -> String {
    match (error.as_db_error(), error.source()) {
        (Some(said), _) => said.message().to_string(),
        (None, Some(cause)) => format!("{error}: {cause}"),
        (None, None) => error.to_string(),
    }
}

/// Why a database could not be opened, and what to do.
pub(crate) fn refused(place: &Path, config: &Config, fault: &Fault) -> OpenError {
    let error = match fault {
        Fault::Database(error) => error,
        Fault::Shape(_) => return fault.told(place).into(),
    };
    let path = place.to_path_buf();
    let user = config.get_user().unwrap_or("the user of this process");
    let database = config.get_dbname().unwrap_or(user);
    let why = match error.code().map(SqlState::code) {
        Some("28P01" | "28000") => {
            format!(
                "it does not let {user} in: {}. Check the user and the password in the address, and the server's pg_hba.conf",
                said(error)
            )
        }
        Some("3D000") => format!(
            "there is no database {database} on it. Create it as its administrator: createdb --owner {user} {database}"
        ),
        Some("42501") => {
            format!("{user} may not create tables in it. As its administrator: GRANT CREATE ON SCHEMA public TO {user}")
        }
        Some(_) => said(error),
        None => unreached(config, error),
    };
    OpenError::Database { path, why }
}

fn unreached(config: &Config, error: &tokio_postgres::Error) -> String {
    let host = match config.get_hosts().first() {
        Some(Host::Tcp(name)) => format!("{name}, port {}", config.get_ports().first().copied().unwrap_or(5432)),
        Some(Host::Unix(folder)) => format!("the socket in {}", folder.display()),
        None => "its host".to_string(),
    };
    let detail = said(error);
    match input_output(error).map(std::io::Error::kind) {
        Some(ErrorKind::ConnectionRefused) => {
            format!("nothing answers at {host}. Is PostgreSQL running there, and is the port right?")
        }
        Some(ErrorKind::NotFound) => format!("there is no {host}. Is PostgreSQL running, and is the folder right?"),
        Some(ErrorKind::TimedOut) => format!("{host} did not answer in time. Is there a firewall in between?"),
        Some(ErrorKind::PermissionDenied) => format!("{host} may not be opened by this user"),
        _ if detail.contains("lookup") => {
            format!("no such host is known ({host}). Check the host's name in the address")
        }
        _ if detail.contains("TLS") => {
            format!(
                "the address asks for encryption, which this program leaves to others ({detail}). Reach it by a socket, over loopback or through a tunnel, with sslmode=disable"
            )
        }
        _ if detail.contains("password missing") => "it asks for a password, and the address has none".to_string(),
        _ => format!("{host}: {detail}"),
    }
}
