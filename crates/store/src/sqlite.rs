//! SQLite: every SQL statement, as one named function each. `postgres` has the same names in the same order.

mod blobs;
mod people;
mod reader;
mod records;
mod schema;
mod writer;

pub(crate) use blobs::*;
pub(crate) use people::*;
pub(crate) use reader::Reader;
pub(crate) use records::*;
pub(crate) use schema::*;
pub(crate) use writer::{Tables, write_until_closed};

use record::{Hash, Salt};
use rusqlite::types::{FromSqlError, ValueRef};

/// A column of 32 bytes.
fn bytes32(value: ValueRef<'_>) -> Result<[u8; 32], FromSqlError> {
    let bytes = value.as_blob()?;
    bytes.try_into().map_err(|_| FromSqlError::InvalidBlobSize { expected_size: 32, blob_size: bytes.len() })
}

fn hash(value: ValueRef<'_>) -> Result<Hash, FromSqlError> {
    bytes32(value).map(Hash)
}

fn salt(value: ValueRef<'_>) -> Result<Salt, FromSqlError> {
    bytes32(value).map(Salt)
}
