//! The database: every SQL statement, as one named function each. Another database would get a module with the same names.

mod blobs;
mod people;
mod records;
mod schema;

pub(crate) use blobs::*;
pub(crate) use people::*;
pub(crate) use records::*;
pub(crate) use schema::*;

use record::{Hash, Salt};
use rusqlite::types::{FromSqlError, ValueRef};

/// How many entries one programme can have: see the schema's `place`.
pub(crate) const PLACES: i64 = 1 << 40;

/// SQLite counts in signed 64 bits; what we count starts at 0 and stays far below both limits.
pub(crate) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(crate) fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

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
