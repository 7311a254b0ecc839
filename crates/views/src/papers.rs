//! Papers: what was sent when, in time or late, in which version.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::PaperId;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::deadline::Deadline;
use crate::named::Person;

/// A paper with its versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// Id over all versions.
    pub id: PaperId,
    /// File name of the newest version.
    pub name: String,
    /// The newest version's number, from 1.
    pub version: usize,
    /// Was any version that is on this agenda sent late?
    pub lateness: Lateness,
    /// Versions, newest first.
    pub versions: Vec<Version>,
}

/// One version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Version {
    /// Number, from 1.
    pub version: usize,
    /// The entry that brought it; the address of its content.
    pub seq: u64,
    /// File name.
    pub name: String,
    /// Media type, as found by its content.
    pub media: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal; empty where erased.
    pub sha256: String,
    /// When it was attached.
    pub attached: Timestamp,
    /// By whom.
    pub by: Person,
    /// When the members got it: with the notice, or at once after it; not before the notice.
    pub sent: Option<Timestamp>,
    /// In time?
    pub lateness: Lateness,
}

/// Was something in time?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Lateness {
    /// Nothing to be late with: on no agenda, or no deadline.
    NotDue,
    /// Not sent yet; the last day is still ahead.
    Waiting {
        /// The last day.
        due: Date,
    },
    /// Sent in time.
    InTime {
        /// The day it was sent.
        sent: Date,
    },
    /// Sent after the last day, or not sent although that day is over.
    Late {
        /// The last day.
        due: Date,
        /// So many days after it.
        days: u32,
    },
}

/// The papers of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Papers {
    /// The papers, oldest first.
    pub papers: Vec<Paper>,
    /// The worst of them.
    pub lateness: Lateness,
    /// The last day and its arithmetic, where the body has one.
    pub deadline: Option<Deadline>,
    /// Does the item need the meeting's recorded consent?
    pub needs_consent: bool,
    /// Has the meeting consented?
    pub consented: bool,
}
