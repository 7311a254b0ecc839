//! Matters: what is to be decided, with the facts that its rules work on, and its papers.
//!
//! Facts decide who decides and who takes part; a correction is a new entry with its grounds, and shows at once whom it recuses
//! or frees. A matter goes from body to body by its way alone: handed on, proposed, each on record.

mod answers;
mod command;
mod deciding;
mod event;
mod history;
mod way;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use answers::{must_be_confirmed, unconfirmed};
pub use command::Command;
pub use deciding::decide;
pub use event::Event;
pub use history::{evolve, version};
pub use way::{must_be_for, must_not_be_ahead, way_must_be_known, way_of};

use super::item::escalation::Through;
use super::meeting::ItemId;
use super::programme::Programme;
use crate::exact::Money;
use crate::ids::{BodyId, DecisionId, FactId, KindId, MatterId, MeetingId, PaperId, PartyId, PersonId};
use crate::refusal::Refusal;

/// Largest paper, in bytes.
pub const PAPER: u64 = 50 * 1024 * 1024;

/// Where a paper belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Place {
    /// To a matter, over all the meetings that handle it.
    Matter {
        /// Which.
        matter: MatterId,
    },
    /// To an item without a matter.
    Item {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
    },
}

/// The facts of a matter on which rules work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Kind, of the charter.
    pub kind: KindId,
    /// Total value without VAT.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The parties on the other side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counterparties: Vec<PartyId>,
    /// Answers to the charter's questions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<FactId, bool>,
}

/// What is known of a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// The body that has it: to decide it, or to propose it to the one that does.
    pub body: BodyId,
    /// Has it a draft decision?
    pub has_draft: bool,
    /// The facts as they are now.
    pub facts: Facts,
    /// Who opened it.
    pub opened_by: PersonId,
    /// Where it stands.
    pub stands: Stands,
    /// Its papers.
    pub papers: Papers,
    /// Who gave each answer, and who confirmed it.
    pub answers: BTreeMap<FactId, Answered>,
    /// The proposal of the body that proposes it to the one that decides.
    pub proposed: Option<Proposed>,
    /// How it was handed on for want of agreement.
    pub escalated: Option<Escalated>,
}

/// A matter handed on for want of agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escalated {
    /// The body that did not agree.
    pub from: BodyId,
    /// The body that settles it.
    pub to: BodyId,
    /// The day by which it must be settled.
    pub needed_by: Date,
    /// In which way.
    pub through: Through,
    /// The first day on which that way can settle it.
    pub first_day: Date,
    /// The answers that came with it.
    pub answers: Vec<FactId>,
    /// When.
    pub at: Timestamp,
    /// The entry; its words hold the views that were against each other.
    pub seq: u64,
}

/// Where an answer comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The entry; its words hold the grounds.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
    /// Who confirmed it, and when.
    pub confirmed: Option<(PersonId, Timestamp)>,
}

/// A proposal of one body to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// The body that proposed.
    pub by: BodyId,
    /// On which day.
    pub on: Date,
    /// Its decision, where its meeting is in this record.
    pub decision: Option<DecisionId>,
    /// The entry.
    pub seq: u64,
}

/// Where a matter stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Being prepared.
    Open,
    /// On an agenda.
    OnAgenda(MeetingId, ItemId),
    /// Postponed by that item.
    Postponed(MeetingId, ItemId),
    /// Returned for preparation by that item.
    Returned(MeetingId, ItemId),
    /// Decided.
    Decided(DecisionId),
}

/// Papers by id, each with its versions, oldest first.
pub type Papers = BTreeMap<PaperId, Vec<Version>>;

/// One version of a paper. Its name and digest are words of the entry that attached it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The entry.
    pub seq: u64,
    /// When it was attached.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
    /// Media type.
    pub media: String,
    /// Size in bytes.
    pub size: u64,
}

/// The matter, if known.
///
/// # Errors
/// `unknown-matter`.
pub fn known<'p>(programme: &'p Programme, matter: &MatterId) -> Result<&'p Matter, Refusal> {
    programme.matters.get(matter).ok_or_else(|| Refusal::new("unknown-matter").fact("matter", matter.as_str()))
}
