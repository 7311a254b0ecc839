//! PostgreSQL: every SQL statement, as one named function each, under the names that `sqlite` has and in their order.
//!
//! The shared part of any number of servers. Each has one writer, which puts what has queued up into one transaction under a
//! lock on the heads that it moves; readers through a pool; and a follower, woken by `NOTIFY` and by a clock.

mod batch;
mod blobs;
mod fault;
mod follower;
mod link;
mod people;
mod pool;
mod reader;
mod records;
mod schema;
mod writer;

pub(crate) use follower::follow;
pub(crate) use link::Link;
pub(crate) use pool::{Pool, alone, open};
pub(crate) use reader::Reader;
pub(crate) use writer::write_until_closed;

use record::{Hash, Salt};
use tokio_postgres::Row;

/// A column of 32 bytes.
fn bytes32(row: &Row, column: usize) -> Result<[u8; 32], Fault> {
    let bytes: &[u8] = row.try_get(column)?;
    bytes.try_into().map_err(|_| Fault::Shape("a column of 32 bytes has another length"))
}

fn hash(row: &Row, column: usize) -> Result<Hash, Fault> {
    bytes32(row, column).map(Hash)
}

fn salt(row: &Row, column: usize) -> Result<Salt, Fault> {
    bytes32(row, column).map(Salt)
}

/// What a statement may answer.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The database, or the way to it.
    Database(tokio_postgres::Error),
    /// A value that none of ours can be.
    Shape(&'static str),
}

impl From<tokio_postgres::Error> for Fault {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Database(error)
    }
}

/// What a statement answers.
pub(crate) type Told<T> = Result<T, Fault>;
