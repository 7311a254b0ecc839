//! Where an installation's data is: a folder, or a database that several servers share.

use std::path::PathBuf;

use app::{App, Clock, Options, StartError};
use clap::Args;
use store::{OpenError, Store};

/// `--data DIR` or `--database URL`.
#[derive(Args, Clone, Debug)]
pub struct Place {
    /// The data folder [default: linjaus-data].
    #[arg(long, env = "LINJAUS_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// A PostgreSQL database that several servers may share: postgres://user:password@host:5432/name.
    #[arg(long, env = "LINJAUS_DATABASE", value_name = "URL", hide_env_values = true)]
    database: Option<String>,
}

/// A place that was said once.
pub enum Chosen {
    /// A folder.
    Folder(PathBuf),
    /// A database's address.
    Database(String),
}

impl Chosen {
    /// Reads `postgres://…` as an address and everything else as a folder.
    pub fn of(text: &str) -> Self {
        if text.contains("://") { Self::Database(text.to_owned()) } else { Self::Folder(PathBuf::from(text)) }
    }

    /// Opens it for reading and writing, creating it where there is nothing.
    pub fn open(&self) -> Result<Store, OpenError> {
        match self {
            Self::Folder(folder) => Store::open(folder),
            Self::Database(url) => Store::connect(url),
        }
    }

    /// Opens it so that nobody else appends meanwhile; there must be something. Servers on a database are for you to stop.
    pub fn open_alone(&self) -> Result<Store, OpenError> {
        drop(self.open_for_reading()?);
        self.open()
    }

    /// Opens it for reading, also beside a server that is running.
    pub fn open_for_reading(&self) -> Result<Store, OpenError> {
        match self {
            Self::Folder(folder) => Store::open_for_reading(folder),
            Self::Database(url) => Store::connect(url),
        }
    }

    /// Starts an application on it.
    pub fn start(&self, clock: Clock, is_demo: bool) -> Result<App, StartError> {
        match self {
            Self::Folder(folder) => App::open(Options { data: folder.clone(), clock, is_demo }),
            Self::Database(url) => App::connect(url, clock, is_demo),
        }
    }
}

/// The exit status of what cannot be opened: 2 where what was named is not there or is no place for data.
pub fn status(error: &OpenError) -> u8 {
    match error {
        OpenError::Nothing { .. } | OpenError::NoFolder { .. } | OpenError::Address { .. } => 2,
        _ => 1,
    }
}

impl Place {
    /// The one that was said; the error is a sentence.
    pub fn chosen(&self) -> Result<Chosen, String> {
        match (&self.data, &self.database) {
            (Some(_), Some(_)) => {
                Err("--data (LINJAUS_DATA) and --database (LINJAUS_DATABASE) are both given: choose one".to_owned())
            }
            (None, Some(url)) => Ok(Chosen::Database(url.clone())),
            (Some(folder), None) => Ok(Chosen::Folder(folder.clone())),
            (None, None) => Ok(Chosen::Folder(PathBuf::from("linjaus-data"))),
        }
    }
}
