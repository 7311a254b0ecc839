//! One decision: what, how, by which numbers, on which grounds.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{DecisionId, MatterId};
use jiff::Timestamp;
use serde::Serialize;

use crate::may::May;
use crate::meetings::{Heading, MinutesStage};
use crate::named::{Person, Text};
use crate::recusal::Recusal;
use crate::tally::{Proposal, Result};

/// A decision's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Id.
    pub id: DecisionId,
    /// The matter, where the reader may read it.
    pub matter: Option<MatterId>,
    /// Its title.
    pub title: Text,
    /// The meeting.
    pub heading: Heading,
    /// Section number (§).
    pub section: usize,
    /// When it was entered.
    pub at: Timestamp,
    /// The entry.
    pub seq: u64,
    /// What was decided.
    pub text: String,
    /// The item was opened again: it no longer stands.
    pub reopened: bool,
    /// Where the minutes stand.
    pub minutes: MinutesStage,
    /// Why the reader took no part; then `whole` is absent.
    pub recusal: Option<Recusal>,
    /// The rest, for those who may read it.
    pub whole: Option<Whole>,
}

/// What only those read who did not have to stay out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Whole {
    /// Grounds.
    pub reasons: String,
    /// How, with all numbers.
    pub result: Result,
    /// The proposals.
    pub proposals: Vec<Proposal>,
    /// Dissenting opinions.
    pub dissents: Vec<Dissent>,
    /// May the reader enter a dissent?
    pub dissent: May,
}

/// A dissenting opinion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dissent {
    /// Whose.
    pub person: Person,
    /// What they say.
    pub text: String,
    /// The entry.
    pub seq: u64,
}
