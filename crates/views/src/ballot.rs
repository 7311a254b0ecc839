//! The ballot of one who votes: what there is to choose, with what weight, and the receipt.

use alloc::vec::Vec;
use engine::exact::Fraction;
use engine::ids::{MeetingId, PersonId, ProposalId};
use engine::subjects::item::{Item, Phase};
use engine::subjects::sitting::Sitting;
use engine::subjects::{Command, ballot};
use jiff::Timestamp;
use serde::Serialize;

use crate::ItemId;
use crate::eyes::Eyes;
use crate::may::May;
use crate::meeting::{Count, MyAnswer};
use crate::meetings::Heading;
use crate::named::Text;
use crate::tally::seen::chosen;
use crate::tally::{Proposal, Result};

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
    /// The result, once the vote is closed or nobody was against.
    pub result: Option<Result>,
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

impl Eyes<'_> {
    /// The ballot page of an item, for participants who need not stay out of it.
    pub fn ballot(&self, id: &MeetingId, item: ItemId) -> Option<BallotPage> {
        let known = self.programme().meetings.get(id)?;
        (self.is_participant(known) && self.item_gate(id, item).is_open()).then_some(())?;
        let handled = known.items.get(&item).filter(|handled| handled.matter.is_some())?;
        let sitting = self.sitting(id, item)?;
        let taking_part = sitting.taking_part(&self.ctx());
        let voted = taking_part.iter().filter(|person| handled.ballots.contains_key(*person)).count();
        Some(BallotPage {
            heading: self.heading(id, known),
            item,
            section: known.section(item),
            title: self.title(id, item),
            as_of: self.book.size(),
            is_open: handled.phase == Phase::Voting,
            proposals: self.proposals(id, item).into_iter().filter(|proposal| !proposal.withdrawn).collect(),
            result: self.result_now(id, known, item, handled),
            voted: Count { of: voted, all: taking_part.len() },
            answer: self.my_answer(id, known, item, handled, &self.recused(&sitting)),
            mine: self.mine(id, item, handled, &sitting),
        })
    }

    /// The reader's own ballot. The caller has asked the gate.
    pub(crate) fn mine(&self, id: &MeetingId, item: ItemId, handled: &Item, sitting: &Sitting) -> Mine {
        let person = self.viewer().cloned().unwrap_or_else(|| PersonId::new(""));
        let given = handled.ballots.get(&person);
        let (votes, meeting) = (sitting.weights(&self.ctx()).remove(&person), id.clone());
        let cast = ballot::Command::Cast { meeting, item, person, choice: ballot::Choice::Blank };
        Mine {
            votes,
            receipt: given.map(|given| Receipt {
                choice: chosen(&given.choice).cloned(),
                seq: given.seq,
                at: given.at,
                spoken: given.spoken,
            }),
            cast: self.may(Command::Ballot(cast)),
            contest: self.may(Command::Ballot(ballot::Command::Contest { meeting: id.clone(), item })),
        }
    }
}
