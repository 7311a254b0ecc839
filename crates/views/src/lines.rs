//! What the record says of a meeting, entry by entry, in the order of its minutes. Sentences are made of these elsewhere.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{DecisionId, ProposalId};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

pub(crate) mod seen;

use crate::named::{Body, Person};
use crate::recusal::Recusal;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The entry.
    pub seq: u64,
    /// When it happened: of attendance the minute that was entered, else when the record took it.
    pub at: Timestamp,
    /// What happened.
    #[serde(flatten)]
    pub said: Said,
    /// The correction that strikes it through.
    pub corrected: Option<Correction>,
}

/// A correction of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// The correcting entry.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Person,
    /// What is right; for attendance empty: the minute stands in `minute`.
    pub right: String,
    /// The right minute, where a minute was wrong.
    pub minute: Option<Timestamp>,
    /// Why.
    pub reason: String,
}

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "said")]
#[expect(missing_docs, reason = "one variant for each thing that can happen in a meeting, named like its event")]
pub enum Said {
    MeetingOpened,
    MeetingClosed,
    /// For the first time, or back again.
    Arrived {
        person: Person,
        again: bool,
        /// For whom they act, as a deputy.
        deputy_of: Option<Person>,
    },
    /// With why, where they took no part in the item that was called.
    Left {
        person: Person,
        because: Option<Recusal>,
    },
    AttendanceCorrected {
        person: Person,
        arrival: bool,
        from: Timestamp,
        to: Timestamp,
        reason: String,
    },
    Called,
    Consented,
    ChairElected {
        person: Person,
    },
    Answered {
        person: Person,
        interest: bool,
        spoken: bool,
        grounds: String,
    },
    Opened,
    Proposed {
        proposal: ProposalId,
        by: Person,
        draft: bool,
        text: String,
    },
    Withdrawn {
        proposal: ProposalId,
    },
    Unanimous {
        proposal: ProposalId,
    },
    Opposed {
        proposal: ProposalId,
        against: Vec<Person>,
    },
    VoteOpened,
    VoteCancelled {
        reason: String,
    },
    VoteClosed {
        silent: Vec<Person>,
    },
    VoteReopened,
    /// Somebody said that the ballot entered for them was not what they had said.
    Contested {
        person: Person,
    },
    Chosen {
        proposal: ProposalId,
        by: Person,
    },
    Decided {
        decision: DecisionId,
        text: String,
        reasons: String,
    },
    Dissented {
        person: Person,
        text: String,
    },
    /// A task was given.
    Assigned {
        person: Person,
        text: String,
        due: Date,
    },
    Noted,
    Postponed {
        reason: String,
    },
    Returned {
        reason: String,
    },
    Escalated {
        to: Body,
        needed_by: Date,
        views: String,
    },
    Reopened {
        reason: String,
    },
    Corrected {
        entry: u64,
        right: String,
        reason: String,
    },
    ChangeAsked {
        text: String,
        by: Person,
    },
}
