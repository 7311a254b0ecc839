//! What can be asked about the handling of an item.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::escalation::Through;
use crate::ids::{MeetingId, PersonId, ProposalId};
use crate::subjects::meeting::ItemId;

/// What can be asked about the handling of an item. Who runs the meeting asks, but for what is the chair's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(missing_docs, reason = "meeting and item are the same in every variant")]
pub enum Command {
    /// Turn to the item: who must leave leaves, who is asked answers.
    Call { meeting: MeetingId, item: ItemId },
    /// Record that the meeting agrees to handle the item in spite of late papers.
    Consent { meeting: MeetingId, item: ItemId },
    /// Record whom the members present elected to chair the item: each voter with their candidate.
    ElectChair { meeting: MeetingId, item: ItemId, votes: BTreeMap<PersonId, PersonId> },
    /// Open the item.
    Open { meeting: MeetingId, item: ItemId },
    /// Make a proposal, by somebody who is in the room.
    Propose { meeting: MeetingId, item: ItemId, by: PersonId, text: String },
    /// Take a proposal back, before the vote opens.
    Withdraw { meeting: MeetingId, item: ItemId, proposal: ProposalId },
    /// Enter who is against a proposal when asked; nobody: it is unanimous.
    Against { meeting: MeetingId, item: ItemId, proposal: ProposalId, against: Vec<PersonId> },
    /// Open the vote.
    OpenVote { meeting: MeetingId, item: ItemId },
    /// Call the open vote off, with the reason; its ballots do not count.
    CancelVote { meeting: MeetingId, item: ItemId, reason: String },
    /// Close the vote and count.
    CloseVote { meeting: MeetingId, item: ItemId },
    /// Settle a tie: the acting chair states one of the tied proposals.
    Choose { meeting: MeetingId, item: ItemId, proposal: ProposalId },
    /// End an item that decides nothing.
    Note { meeting: MeetingId, item: ItemId },
    /// Leave the item for a later meeting.
    Postpone { meeting: MeetingId, item: ItemId, reason: String },
    /// Send the matter back for preparation.
    Return { meeting: MeetingId, item: ItemId, reason: String },
    /// Hand the matter to the body that settles what this one could not agree on: needed by which day, and in which way.
    Escalate { meeting: MeetingId, item: ItemId, needed_by: Date, through: Through, views: String },
    /// Open a decided item again in the same meeting; the chair's.
    Reopen { meeting: MeetingId, item: ItemId, reason: String },
}

impl Command {
    /// The meeting and the item that it is about.
    pub fn about(&self) -> (&MeetingId, ItemId) {
        match self {
            Self::Call { meeting, item }
            | Self::Consent { meeting, item }
            | Self::ElectChair { meeting, item, .. }
            | Self::Open { meeting, item }
            | Self::Propose { meeting, item, .. }
            | Self::Withdraw { meeting, item, .. }
            | Self::Against { meeting, item, .. }
            | Self::OpenVote { meeting, item }
            | Self::CancelVote { meeting, item, .. }
            | Self::CloseVote { meeting, item }
            | Self::Choose { meeting, item, .. }
            | Self::Note { meeting, item }
            | Self::Postpone { meeting, item, .. }
            | Self::Return { meeting, item, .. }
            | Self::Escalate { meeting, item, .. }
            | Self::Reopen { meeting, item, .. } => (meeting, *item),
        }
    }
}
