//! What can have happened to meetings.

use alloc::string::String;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::ItemId;
use crate::ids::{BodyId, MatterId, MeetingId, PersonId};

/// What can have happened to meetings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "as in Command")]
pub enum Event {
    /// Words: `place`.
    Planned {
        meeting: MeetingId,
        body: BodyId,
        date: Date,
        time: Time,
    },
    /// Words: `place`.
    Moved {
        meeting: MeetingId,
        date: Date,
        time: Time,
    },
    /// Words: `reason`.
    Cancelled {
        meeting: MeetingId,
    },
    /// A matter, or an item without one. Words: `title`, `text`.
    Added {
        meeting: MeetingId,
        item: ItemId,
        matter: Option<MatterId>,
        template: Option<String>,
    },
    Removed {
        meeting: MeetingId,
        item: ItemId,
    },
    Placed {
        meeting: MeetingId,
        item: ItemId,
        to: u32,
    },
    Invited {
        meeting: MeetingId,
        person: PersonId,
    },
    Convened {
        meeting: MeetingId,
    },
    Opened {
        meeting: MeetingId,
    },
    Closed {
        meeting: MeetingId,
    },
}

impl From<Event> for crate::subjects::Event {
    fn from(event: Event) -> Self {
        Self::Meeting(event)
    }
}
