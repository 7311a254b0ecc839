//! Meetings: planned, convened, live, closed; and their agendas.
//!
//! A meeting's id tells body, year and number: `sg-2022-4`. An item keeps its id when the agenda is reordered; its section
//! number (§) is its place on the agenda.
mod command;
mod event;
mod history;
mod planning;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::ToString;
use alloc::vec::Vec;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

pub use command::Command;
pub use event::Event;
pub use history::evolve;
pub use planning::decide;

use super::attendance::Room;
use super::item::Item;
use super::minutes::Minutes;
use super::programme::Programme;
use crate::ids::{BodyId, MeetingId, PersonId};
use crate::refusal::Refusal;

/// An item within its meeting; it stays the same when the agenda is reordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub u32);

/// What is known of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Of which body.
    pub body: BodyId,
    /// Its number in the year.
    pub number: usize,
    /// Day.
    pub date: Date,
    /// Time of day.
    pub time: Time,
    /// Where it stands.
    pub stage: Stage,
    /// When the notice was sent.
    pub convened_at: Option<Timestamp>,
    /// When it began.
    pub opened_at: Option<Timestamp>,
    /// When it ended.
    pub closed_at: Option<Timestamp>,
    /// Items in the order of handling.
    pub agenda: Vec<ItemId>,
    /// Items.
    pub items: BTreeMap<ItemId, Item>,
    /// The number of the next item.
    pub next_item: u32,
    /// Invited experts.
    pub guests: BTreeSet<PersonId>,
    /// Who is and was in the room.
    pub room: Room,
    /// The item at which the meeting is, called or open.
    pub at_item: Option<ItemId>,
    /// The minutes.
    pub minutes: Minutes,
}

/// The stages of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Has a day.
    Planned,
    /// The notice has been sent.
    Convened,
    /// Under way.
    Live,
    /// Over.
    Closed,
    /// Called off.
    Cancelled,
}

impl Meeting {
    /// The item.
    ///
    /// # Errors
    /// `unknown-item`.
    pub fn item(&self, item: ItemId) -> Result<&Item, Refusal> {
        self.items.get(&item).ok_or_else(|| Refusal::new("unknown-item").fact("item", item.0.to_string()))
    }

    /// The section number (§) of an item, from 1; 0 if it is not on the agenda.
    pub fn section(&self, item: ItemId) -> usize {
        self.agenda.iter().position(|other| *other == item).map_or(0, |place| place.saturating_add(1))
    }

    /// The item at a section number (§), from 1.
    pub fn at_section(&self, section: usize) -> Option<ItemId> {
        self.agenda.get(section.checked_sub(1)?).copied()
    }

    /// # Errors
    /// `not-live`.
    pub fn must_be_live(&self) -> Result<(), Refusal> {
        if self.stage == Stage::Live { Ok(()) } else { Err(Refusal::new("not-live")) }
    }

    fn must_be_ahead(&self) -> Result<(), Refusal> {
        match self.stage {
            Stage::Planned | Stage::Convened => Ok(()),
            Stage::Live | Stage::Closed => Err(Refusal::new("already-held")),
            Stage::Cancelled => Err(Refusal::new("cancelled")),
        }
    }

    /// When a paper attached at that moment reached the members: with the notice, or later at once; not before the notice.
    pub fn sent_at(&self, attached: Timestamp) -> Option<Timestamp> {
        self.convened_at.map(|convened| convened.max(attached))
    }
}

/// The meeting, if known.
///
/// # Errors
/// `unknown-meeting`.
pub fn known<'p>(programme: &'p Programme, meeting: &MeetingId) -> Result<&'p Meeting, Refusal> {
    programme.meetings.get(meeting).ok_or_else(|| Refusal::new("unknown-meeting").fact("meeting", meeting.as_str()))
}

/// The item of a meeting, to write to.
pub fn item_mut<'p>(programme: &'p mut Programme, meeting: &MeetingId, item: ItemId) -> Option<&'p mut Item> {
    programme.meetings.get_mut(meeting)?.items.get_mut(&item)
}
