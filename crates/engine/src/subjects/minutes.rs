//! Minutes: written from the record as the meeting runs; people add words, the chair approves.
//!
//! What the record says is never typed over. A mistake is mended by a correcting entry that names the old one.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::context::{Context, bare, with};
use super::meeting::{self, ItemId, Meeting, Stage};
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happened, Happening, roles};
use crate::ids::{MeetingId, PersonId};
use crate::refusal::Refusal;

/// What can be asked about minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Write the free text of an item; the whole of it, from the version that one has seen.
    Write {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
        /// The version that the text was made from; 0 where there was none.
        based_on: u32,
        /// The text.
        text: String,
    },
    /// Correct an entry of the meeting: what is right, and why.
    Correct {
        /// Which meeting.
        meeting: MeetingId,
        /// Which entry of the record.
        entry: u64,
        /// What is right.
        right: String,
        /// Why.
        reason: String,
    },
    /// Ask the secretary to change something before approval; the chair's.
    AskChange {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
        /// What.
        text: String,
    },
    /// Approve; the chair's.
    Approve {
        /// Which meeting.
        meeting: MeetingId,
    },
}

/// What can have happened to minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "as in Command")]
pub enum Event {
    /// Words: `text`.
    Written {
        meeting: MeetingId,
        item: ItemId,
        version: u32,
    },
    /// Words: `right`, `reason`.
    Corrected {
        meeting: MeetingId,
        entry: u64,
    },
    /// Words: `text`.
    ChangeAsked {
        meeting: MeetingId,
        item: ItemId,
    },
    Approved {
        meeting: MeetingId,
    },
}

/// What is known of a meeting's minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Minutes {
    /// The newest version of each item's free text, with the entry that holds it.
    pub texts: BTreeMap<ItemId, Written>,
    /// Corrections: the entry corrected and the entry that corrects it, in order.
    pub corrections: Vec<(u64, u64)>,
    /// Changes that the chair has asked for: the item and the entry, in order.
    pub asked: Vec<(ItemId, u64)>,
    /// When and by whom they were approved.
    pub approved: Option<(Timestamp, PersonId)>,
}

/// A version of an item's free text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its number, from 1.
    pub version: u32,
    /// The entry that holds it.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
}

impl Minutes {
    /// # Errors
    /// `minutes-approved`.
    pub fn must_be_open(&self) -> Result<(), Refusal> {
        if self.approved.is_some() { Err(Refusal::new("minutes-approved")) } else { Ok(()) }
    }

    /// The newest version of an item's text; 0 where there is none.
    pub fn version(&self, item: ItemId) -> u32 {
        self.texts.get(&item).map_or(0, |written| written.version)
    }
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Minutes(event)
    }
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Write { meeting, item, based_on, text } => {
            let known = writable(ctx, programme, meeting)?;
            known.item(*item)?;
            let now = known.minutes.version(*item);
            if *based_on != now {
                return Err(Refusal::new("text-moved").fact("version", now.to_string()));
            }
            let words = Words::one("text", &words::optional("text", text, words::TEXT)?);
            Ok(with(Event::Written { meeting: meeting.clone(), item: *item, version: now.saturating_add(1) }, words))
        }
        Command::Correct { meeting, entry, right, reason } => {
            let known = meeting::known(programme, meeting)?;
            if known.minutes.approved.is_some() {
                roles::must_chair(ctx, programme, known)?;
            } else {
                roles::must_run(ctx, programme, known)?;
            }
            if *entry >= programme.size {
                return Err(Refusal::new("unknown-entry").fact("entry", entry.to_string()));
            }
            let words = Words::one("right", &words::required("right", right, words::TEXT)?)
                .and("reason", &words::required("reason", reason, words::TEXT)?);
            Ok(with(Event::Corrected { meeting: meeting.clone(), entry: *entry }, words))
        }
        Command::AskChange { meeting, item, text } => {
            let known = closed(programme, meeting)?;
            roles::must_chair(ctx, programme, known)?;
            known.item(*item)?;
            let words = Words::one("text", &words::required("text", text, words::TEXT)?);
            Ok(with(Event::ChangeAsked { meeting: meeting.clone(), item: *item }, words))
        }
        Command::Approve { meeting } => {
            let known = closed(programme, meeting)?;
            roles::must_approve(ctx, programme, known)?;
            Ok(bare(Event::Approved { meeting: meeting.clone() }))
        }
    }
}

fn writable<'p>(ctx: &Context, programme: &'p Programme, meeting: &MeetingId) -> Result<&'p Meeting, Refusal> {
    let known = meeting::known(programme, meeting)?;
    roles::must_run(ctx, programme, known)?;
    known.minutes.must_be_open()?;
    match known.stage {
        Stage::Cancelled => Err(Refusal::new("cancelled")),
        Stage::Planned | Stage::Convened | Stage::Live | Stage::Closed => Ok(known),
    }
}

fn closed<'p>(programme: &'p Programme, meeting: &MeetingId) -> Result<&'p Meeting, Refusal> {
    let known = meeting::known(programme, meeting)?;
    known.minutes.must_be_open()?;
    if known.stage == Stage::Closed { Ok(known) } else { Err(Refusal::new("not-closed")) }
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event, happened: Happened) {
    let meeting = match event {
        Event::Written { meeting, .. }
        | Event::Corrected { meeting, .. }
        | Event::ChangeAsked { meeting, .. }
        | Event::Approved { meeting } => meeting,
    };
    let Some(minutes) = programme.meetings.get_mut(meeting).map(|meeting| &mut meeting.minutes) else { return };
    match event {
        Event::Written { item, version, .. } => {
            let written = Written { version: *version, seq: happened.seq, at: happened.at };
            minutes.texts.insert(*item, written);
        }
        Event::Corrected { entry, .. } => minutes.corrections.push((*entry, happened.seq)),
        Event::ChangeAsked { item, .. } => minutes.asked.push((*item, happened.seq)),
        Event::Approved { .. } => minutes.approved = Some((happened.at, happened.actor.clone())),
    }
}
