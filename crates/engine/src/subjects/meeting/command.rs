//! What can be asked about meetings and their agendas.

use alloc::string::String;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::ItemId;
use crate::ids::{BodyId, MatterId, MeetingId, PersonId};

/// What can be asked about meetings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Plan a meeting.
    Plan {
        /// Of which body.
        body: BodyId,
        /// Day.
        date: Date,
        /// Time of day.
        time: Time,
        /// Where.
        #[serde(default)]
        place: String,
    },
    /// Move a meeting that is not live to another day, time or place.
    Move {
        /// Which.
        meeting: MeetingId,
        /// Day.
        date: Date,
        /// Time of day.
        time: Time,
        /// Where.
        #[serde(default)]
        place: String,
    },
    /// Call a meeting off.
    Cancel {
        /// Which.
        meeting: MeetingId,
        /// Why.
        reason: String,
    },
    /// Put a matter on the agenda.
    Add {
        /// Which meeting.
        meeting: MeetingId,
        /// Which matter.
        matter: MatterId,
    },
    /// Put an item without a matter on the agenda, usually from the charter's template.
    AddPlain {
        /// Which meeting.
        meeting: MeetingId,
        /// The template's key, if it comes from there.
        #[serde(default)]
        template: Option<String>,
        /// Title; may be empty where a template names it.
        #[serde(default)]
        title: String,
        /// What there is to say.
        #[serde(default)]
        text: String,
    },
    /// Take an item off the agenda of a meeting that is not live.
    Remove {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
    },
    /// Move an item to another place (from 1) on the agenda.
    Place {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
        /// Its new section number.
        to: u32,
    },
    /// Invite an expert, who may attend and speak but never votes.
    Invite {
        /// Which meeting.
        meeting: MeetingId,
        /// Whom.
        person: PersonId,
    },
    /// Send the notice with the agenda and the papers there are; what is attached later is sent when it is attached.
    Convene {
        /// Which.
        meeting: MeetingId,
    },
    /// Begin.
    Open {
        /// Which.
        meeting: MeetingId,
    },
    /// End.
    Close {
        /// Which.
        meeting: MeetingId,
    },
}
