//! The record's entries, each readable as far as the reader may read what it is about.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::MeetingId;
use jiff::Timestamp;
use serde::Serialize;

use crate::named::Person;

/// A page of entries, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// How many entries there are.
    pub size: u64,
    /// The entries of this page.
    pub entries: Vec<Entry>,
    /// The entry from which the next, older page starts.
    pub older: Option<u64>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its number.
    pub seq: u64,
    /// When the record took it.
    pub at: Timestamp,
    /// What it holds; none where the reader may not read it: then number, time and digest are all that is shown.
    pub open: Option<OpenEntry>,
}

/// What an entry says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenEntry {
    /// Who asked for it.
    pub actor: Person,
    /// What kind, as `ballot/cast`.
    pub kind: String,
    /// The meeting it is about.
    pub meeting: Option<MeetingId>,
    /// The section it is about.
    pub section: Option<usize>,
    /// The facts, as JSON; `null` in a list, for they can be long.
    pub facts: serde_json::Value,
    /// The words, as JSON; `null` in a list, and where there are none or they are erased.
    pub words: serde_json::Value,
}
