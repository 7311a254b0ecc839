//! The reader's interests: an answer for every item of a meeting on one page, and what stands until withdrawn.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{MatterId, RuleId};
use serde::Serialize;

use crate::ItemId;
use crate::may::May;
use crate::meeting::MyAnswer;
use crate::meetings::Heading;
use crate::named::{Party, Text};
use crate::recusal::Closed;

/// The reader's answers for one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Interests {
    /// The meeting.
    pub heading: Heading,
    /// The rules by which one is asked.
    pub rules: Vec<RuleId>,
    /// Items that the reader is asked about.
    pub rows: Vec<InterestRow>,
    /// Items that the reader must stay out of anyway.
    pub closed: Vec<Closed>,
    /// What stands.
    pub standing: Vec<StandingInterest>,
    /// How many are still to be answered.
    pub missing: usize,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InterestRow {
    /// The item.
    pub item: ItemId,
    /// Section number (§).
    pub section: usize,
    /// The matter.
    pub matter: MatterId,
    /// Title.
    pub title: Text,
    /// The parties on the other side.
    pub counterparties: Vec<Party>,
    /// The answer.
    pub answer: MyAnswer,
    /// The other side is a party toward which the reader has a standing interest.
    pub standing_applies: bool,
    /// May they answer?
    pub may: May,
}

/// A standing interest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StandingInterest {
    /// Toward whom.
    pub toward: Party,
    /// What it is.
    pub grounds: String,
    /// May it be withdrawn?
    pub withdraw: May,
}
