//! The ballot of one who votes: what there is to choose, with what weight, and the receipt.

use alloc::vec::Vec;
use engine::exact::Fraction;
use engine::ids::ProposalId;
use jiff::Timestamp;
use serde::Serialize;

use crate::ItemId;
use crate::may::May;
use crate::meeting::{Count, MyAnswer};
use crate::meetings::Heading;
use crate::named::Text;
use crate::tally::Proposal;

/// The ballot page of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BallotPage {
    /// The meeting.
    pub heading: Heading,
    /// The item.
    pub item: ItemId,
    /// Section number (§).
    pub section: usize,
    /// Title.
    pub title: Text,
    /// The record's size at this state.
    pub as_of: u64,
    /// Is the vote open?
    pub is_open: bool,
    /// The proposals to choose from.
    pub proposals: Vec<Proposal>,
    /// How many have voted.
    pub voted: Count,
    /// The reader's answer about interests.
    pub answer: MyAnswer,
    /// The reader's ballot.
    pub mine: Mine,
}

/// The reader's own ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mine {
    /// Their votes in this item; none where they have no ballot.
    pub votes: Option<Fraction>,
    /// The ballot they gave.
    pub receipt: Option<Receipt>,
    /// May they vote now, or vote again?
    pub cast: May,
    /// May they contest the ballot entered for them?
    pub contest: May,
}

/// The receipt of a ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// For which proposal; none: blank.
    pub choice: Option<ProposalId>,
    /// The entry.
    pub seq: u64,
    /// When the record took it.
    pub at: Timestamp,
    /// Said aloud, entered by the secretary.
    pub spoken: bool,
}
