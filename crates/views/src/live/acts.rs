//! What the reader may do with the item at hand: each the answer of its very command.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::ids::{DecisionId, MeetingId, PersonId, ProposalId};
use engine::subjects::item::Command as Act;
use engine::subjects::meeting::{ItemId, Meeting};
use engine::subjects::{Command, decision, minutes};

use super::Acts;
use crate::eyes::Eyes;
use crate::may::May;

impl Eyes<'_> {
    /// The caller has asked the gate.
    pub(crate) fn item_acts(
        &self,
        id: &MeetingId,
        known: &Meeting,
        item: ItemId,
        decided: Option<&DecisionId>,
    ) -> Acts {
        let act = |act: Act| self.may(Command::Item(act));
        let (m, because) = (|| id.clone(), || "a".to_string());
        let viewer = self.viewer().cloned().unwrap_or_else(|| PersonId::new(""));
        let handled = known.items.get(&item);
        let standing: Vec<ProposalId> =
            handled.into_iter().flat_map(|handled| handled.standing()).map(|(proposal, _)| proposal.clone()).collect();
        let tied = handled.and_then(|handled| handled.judgement.as_ref()).map(|judgement| &judgement.outcome.tied);
        let each = |ask: &dyn Fn(ProposalId) -> Act, of: &[ProposalId]| -> Vec<(ProposalId, May)> {
            of.iter().map(|proposal| (proposal.clone(), act(ask(proposal.clone())))).collect()
        };
        Acts {
            consent: act(Act::Consent { meeting: m(), item }),
            elect_chair: self.may_elect(id, item),
            open: act(Act::Open { meeting: m(), item }),
            propose: self.may_propose(id, known, item, &viewer),
            withdraw: each(&|proposal| Act::Withdraw { meeting: m(), item, proposal }, &standing),
            unanimous: each(&|proposal| Act::Against { meeting: m(), item, proposal, against: Vec::new() }, &standing),
            open_vote: act(Act::OpenVote { meeting: m(), item }),
            cancel_vote: act(Act::CancelVote { meeting: m(), item, reason: because() }),
            close_vote: act(Act::CloseVote { meeting: m(), item }),
            choose: each(
                &|proposal| Act::Choose { meeting: m(), item, proposal },
                tied.map(Vec::as_slice).unwrap_or_default(),
            ),
            enter: self.may(Command::Decision(decision::Command::Enter {
                meeting: m(),
                item,
                text: String::new(),
                reasons: String::new(),
                dissents: Vec::new(),
                tasks: Vec::new(),
            })),
            note: act(Act::Note { meeting: m(), item }),
            postpone: act(Act::Postpone { meeting: m(), item, reason: because() }),
            return_: act(Act::Return { meeting: m(), item, reason: because() }),
            reopen: act(Act::Reopen { meeting: m(), item, reason: because() }),
            dissent: self.may_dissent(decided.unwrap_or(&DecisionId::new(""))),
            write: self.may_write(id, known, item),
            correct: self.may_correct(id),
        }
    }

    /// Everybody who takes part for the first of them: is there an election to be held?
    fn may_elect(&self, id: &MeetingId, item: ItemId) -> May {
        let taking_part = self.sitting(id, item).map(|sitting| sitting.taking_part(&self.ctx())).unwrap_or_default();
        let candidate = taking_part.first().cloned();
        let votes: BTreeMap<PersonId, PersonId> =
            taking_part.into_iter().filter_map(|voter| Some((voter, candidate.clone()?))).collect();
        self.may(Command::Item(Act::ElectChair { meeting: id.clone(), item, votes }))
    }

    /// The reader's own proposal, or one that they enter for somebody who takes part.
    fn may_propose(&self, id: &MeetingId, known: &Meeting, item: ItemId, viewer: &PersonId) -> May {
        let propose = |by: PersonId| {
            self.may(Command::Item(Act::Propose { meeting: id.clone(), item, by, text: "a".to_string() }))
        };
        let own = propose(viewer.clone());
        if own.may || !self.runs(known) {
            return own;
        }
        let first = self.sitting(id, item).and_then(|sitting| sitting.taking_part(&self.ctx()).into_iter().next());
        first.map_or(own, propose)
    }

    pub(crate) fn may_write(&self, id: &MeetingId, known: &Meeting, item: ItemId) -> May {
        self.may(Command::Minutes(minutes::Command::Write {
            meeting: id.clone(),
            item,
            based_on: known.minutes.version(item),
            text: String::new(),
        }))
    }

    pub(crate) fn may_correct(&self, id: &MeetingId) -> May {
        let entry = self.book.of_meeting(id).next().map_or(0, |entry| entry.seq);
        self.may(Command::Minutes(minutes::Command::Correct {
            meeting: id.clone(),
            entry,
            right: "a".to_string(),
            reason: "a".to_string(),
        }))
    }
}
