//! The room's screen: a few lines that everybody in the room may read, and nobody's choice before closing.

use alloc::string::String;
use alloc::vec::Vec;
use engine::exact::Fraction;
use engine::ids::{ProposalId, RuleId};
use jiff::Timestamp;
use serde::Serialize;

use crate::meeting::Count;
use crate::meetings::Heading;
use crate::named::{Party, Text};
use crate::quorum::Quorum;
use crate::tally::Result;

/// The screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Screen {
    /// The meeting.
    pub heading: Heading,
    /// The record's size at this state.
    pub as_of: u64,
    /// The moment.
    pub at: Timestamp,
    /// What it shows.
    pub shows: Shows,
}

/// What the screen shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "shows")]
#[expect(clippy::large_enum_variant, reason = "one value a page")]
pub enum Shows {
    /// Not begun.
    NotBegun,
    /// Between items.
    Between {
        /// The next section.
        next: Option<usize>,
    },
    /// An item is called, and somebody who must be out is still in the room: only its number.
    Clearing {
        /// Section number (§).
        section: usize,
        /// The parties that take no part.
        parties: Vec<Party>,
        /// The rules.
        rules: Vec<RuleId>,
    },
    /// An item.
    Item(ScreenItem),
    /// Over.
    Over,
}

/// An item on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScreenItem {
    /// Section number (§).
    pub section: usize,
    /// Title.
    pub title: Text,
    /// Is the vote open?
    pub voting: bool,
    /// How many have voted.
    pub voted: Count,
    /// The proposals: letter and text.
    pub proposals: Vec<ScreenProposal>,
    /// The parties that take no part, with the rules.
    pub out: Vec<(Party, Vec<RuleId>)>,
    /// The quorum.
    pub quorum: Option<Quorum>,
    /// The result, once there is one.
    pub result: Option<Result>,
    /// The decision's text, once entered.
    pub decision: String,
}

/// A proposal on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScreenProposal {
    /// Letter.
    pub id: ProposalId,
    /// Text.
    pub text: String,
    /// Votes, once the vote is closed.
    pub votes: Option<Fraction>,
}
