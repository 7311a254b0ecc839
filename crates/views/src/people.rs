//! People: who is who, in which capacity.

use alloc::string::String;
use alloc::vec::Vec;
use serde::Serialize;

use crate::may::May;
use crate::named::Person;
use crate::party::Charge;

/// Everybody known, by party and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct People {
    /// The people.
    pub rows: Vec<PersonRow>,
    /// May the reader enter somebody without a party?
    pub enter: May,
}

/// Somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonRow {
    /// Who.
    pub person: Person,
    /// Their language, where they said.
    pub lang: String,
    /// What they hold today.
    pub charges: Vec<Charge>,
}
