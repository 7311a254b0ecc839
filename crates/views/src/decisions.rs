//! The list of decisions that the reader may read.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{DecisionId, MeetingId};
use jiff::civil::Date;
use serde::Serialize;

use crate::named::{Body, Matter};
use crate::tally::How;

/// Decisions, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decisions {
    /// The decisions.
    pub rows: Vec<DecisionRow>,
}

/// A decision in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DecisionRow {
    /// Id.
    pub id: DecisionId,
    /// The matter.
    pub matter: Matter,
    /// Which body.
    pub body: Body,
    /// Which meeting.
    pub meeting: MeetingId,
    /// Section number (§).
    pub section: usize,
    /// The meeting's day.
    pub date: Date,
    /// How.
    pub how: How,
    /// What was decided.
    pub text: String,
    /// The item was opened again: it no longer stands.
    pub reopened: bool,
}
