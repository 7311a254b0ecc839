//! What can have happened to an item.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::escalation::Through;
use crate::ids::{BodyId, FactId, MeetingId, PersonId, ProposalId};
use crate::subjects::judgement::Judgement;
use crate::subjects::meeting::ItemId;

/// What can have happened to an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "as in Command")]
pub enum Event {
    Called {
        meeting: MeetingId,
        item: ItemId,
    },
    Consented {
        meeting: MeetingId,
        item: ItemId,
    },
    ChairElected {
        meeting: MeetingId,
        item: ItemId,
        person: PersonId,
        votes: BTreeMap<PersonId, PersonId>,
    },
    /// With who took no part, by the rules that said so.
    Opened {
        meeting: MeetingId,
        item: ItemId,
        recused: Vec<PersonId>,
    },
    /// Words: `text`; none where the proposal is the matter's draft.
    Proposed {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
        by: PersonId,
        draft: bool,
    },
    Withdrawn {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
    },
    Unanimous {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
        judgement: Judgement,
    },
    Opposed {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
        against: Vec<PersonId>,
    },
    VoteOpened {
        meeting: MeetingId,
        item: ItemId,
    },
    /// Words: `reason`.
    VoteCancelled {
        meeting: MeetingId,
        item: ItemId,
    },
    VoteClosed {
        meeting: MeetingId,
        item: ItemId,
        silent: Vec<PersonId>,
        judgement: Judgement,
    },
    VoteReopened {
        meeting: MeetingId,
        item: ItemId,
    },
    Chosen {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
        by: PersonId,
        judgement: Judgement,
    },
    Noted {
        meeting: MeetingId,
        item: ItemId,
    },
    /// Words: `reason`.
    Postponed {
        meeting: MeetingId,
        item: ItemId,
    },
    /// Words: `reason`.
    Returned {
        meeting: MeetingId,
        item: ItemId,
    },
    /// Words: `views`.
    Escalated {
        meeting: MeetingId,
        item: ItemId,
        /// The body that it goes to.
        to: BodyId,
        /// The day by which it must be settled.
        needed_by: Date,
        /// In which way.
        through: Through,
        /// The first day on which that way can settle it.
        first_day: Date,
        /// What is now known of the matter: that there was no consensus.
        answers: BTreeMap<FactId, bool>,
    },
    /// Words: `reason`.
    Reopened {
        meeting: MeetingId,
        item: ItemId,
    },
}

impl From<Event> for crate::subjects::Event {
    fn from(event: Event) -> Self {
        Self::Item(event)
    }
}

impl Event {
    /// The meeting and the item that it is about.
    pub fn about(&self) -> (&MeetingId, ItemId) {
        match self {
            Self::Called { meeting, item }
            | Self::Consented { meeting, item }
            | Self::ChairElected { meeting, item, .. }
            | Self::Opened { meeting, item, .. }
            | Self::Proposed { meeting, item, .. }
            | Self::Withdrawn { meeting, item, .. }
            | Self::Unanimous { meeting, item, .. }
            | Self::Opposed { meeting, item, .. }
            | Self::VoteOpened { meeting, item }
            | Self::VoteCancelled { meeting, item }
            | Self::VoteClosed { meeting, item, .. }
            | Self::VoteReopened { meeting, item }
            | Self::Chosen { meeting, item, .. }
            | Self::Noted { meeting, item }
            | Self::Postponed { meeting, item }
            | Self::Returned { meeting, item }
            | Self::Escalated { meeting, item, .. }
            | Self::Reopened { meeting, item } => (meeting, *item),
        }
    }
}
