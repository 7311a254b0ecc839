//! The handling of an agenda item: called, opened once the right people are out, proposals, against or not, vote, tie.
//!
//! Everything that judges here asks `sitting` who takes part, and the rules what follows. What the rules answered is written
//! into the event, so that history keeps the numbers of its day.

mod command;
pub mod escalation;
mod event;
mod handling;
mod history;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

pub use command::Command;
pub use event::Event;
pub use handling::decide;
pub use history::evolve;

use super::ballot::{Ballot, Choice};
use super::interest::Answer;
use super::judgement::Judgement;
use super::matter::Papers;
use crate::ids::{DecisionId, MatterId, PersonId, ProposalId};
use crate::refusal::Refusal;

/// What is known of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The matter, if it has one.
    pub matter: Option<MatterId>,
    /// The key in the charter's agenda template, if it comes from there.
    pub template: Option<String>,
    /// Papers of an item without a matter.
    pub papers: Papers,
    /// Who has answered about interests, and what.
    pub answers: BTreeMap<PersonId, Answer>,
    /// The meeting agreed to handle it in spite of late papers.
    pub consent: bool,
    /// Elected to chair this item.
    pub elected_chair: Option<PersonId>,
    /// Who took no part when it opened.
    pub recused: Vec<PersonId>,
    /// When it was opened.
    pub opened_at: Option<jiff::Timestamp>,
    /// When it was decided, noted, postponed or returned.
    pub ended_at: Option<jiff::Timestamp>,
    /// Where its handling stands.
    pub phase: Phase,
    /// Proposals made.
    pub proposals: BTreeMap<ProposalId, Proposal>,
    /// Who was against the proposal last asked about.
    pub opposed: Option<(ProposalId, Vec<PersonId>)>,
    /// Ballots that count as things stand.
    pub ballots: BTreeMap<PersonId, Ballot>,
    /// When the vote closed or unanimity was found.
    pub judged_at: Option<jiff::Timestamp>,
    /// What the rules answered then.
    pub judgement: Option<Judgement>,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Who made it.
    pub by: PersonId,
    /// Its text is the matter's draft.
    pub draft: bool,
    /// The entry that made it.
    pub seq: u64,
    /// Taken back.
    pub withdrawn: bool,
}

/// The steps of handling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Not opened yet.
    Waiting,
    /// Open: discussion and proposals.
    Open,
    /// The vote is open.
    Voting,
    /// The vote is closed and counted.
    Voted,
    /// Nobody was against.
    Unanimous(ProposalId),
    /// Over.
    Over(Ending),
}

/// How an item ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// With a decision.
    Decided(DecisionId),
    /// Taken note of.
    Noted,
    /// Left for a later meeting.
    Postponed,
    /// Sent back for preparation.
    Returned,
    /// Handed to the body that settles what this one could not agree on.
    Escalated,
}

impl Item {
    /// A new item on an agenda.
    pub fn new(matter: Option<MatterId>, template: Option<String>) -> Self {
        Self {
            matter,
            template,
            papers: Papers::new(),
            answers: BTreeMap::new(),
            consent: false,
            elected_chair: None,
            recused: Vec::new(),
            opened_at: None,
            ended_at: None,
            phase: Phase::Waiting,
            proposals: BTreeMap::new(),
            opposed: None,
            ballots: BTreeMap::new(),
            judged_at: None,
            judgement: None,
        }
    }

    /// Is it being handled?
    pub fn is_open(&self) -> bool {
        !matches!(self.phase, Phase::Waiting | Phase::Over(_))
    }

    /// Is its handling over?
    pub fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Over(_))
    }

    /// Proposals that have not been taken back, in order.
    pub fn standing(&self) -> impl Iterator<Item = (&ProposalId, &Proposal)> {
        self.proposals.iter().filter(|(_, proposal)| !proposal.withdrawn)
    }

    /// # Errors
    /// `item-over`.
    pub fn must_not_be_over(&self) -> Result<(), Refusal> {
        if self.is_over() { Err(Refusal::new("item-over")) } else { Ok(()) }
    }

    /// # Errors
    /// `item-has-no-matter`.
    pub fn must_have_matter(&self) -> Result<(), Refusal> {
        if self.matter.is_none() { Err(Refusal::new("item-has-no-matter")) } else { Ok(()) }
    }

    /// # Errors
    /// `already-open`, `item-over`.
    pub fn must_be_waiting(&self) -> Result<(), Refusal> {
        self.must_not_be_over()?;
        if self.phase == Phase::Waiting { Ok(()) } else { Err(Refusal::new("already-open")) }
    }

    /// # Errors
    /// `unknown-proposal`.
    pub fn must_have_proposal(&self, proposal: &ProposalId) -> Result<(), Refusal> {
        if self.standing().any(|(id, _)| id == proposal) {
            Ok(())
        } else {
            Err(Refusal::new("unknown-proposal").fact("proposal", proposal.as_str()))
        }
    }

    fn must_be_in(&self, phase: &Phase) -> Result<(), Refusal> {
        if self.phase == *phase {
            return Ok(());
        }
        self.must_not_be_over()?;
        let code = match (phase, &self.phase) {
            (_, Phase::Waiting) => "not-open",
            (Phase::Voting, Phase::Voted) => "vote-over",
            (Phase::Voting, _) => "no-vote-open",
            (_, Phase::Voting) => "vote-open",
            (_, Phase::Voted) => "vote-over",
            _ => "already-settled",
        };
        Err(Refusal::new(code))
    }
}

/// The ballots as the rules take them.
pub fn ballots(item: &Item) -> BTreeMap<PersonId, Option<ProposalId>> {
    let choice = |ballot: &Ballot| match &ballot.choice {
        Choice::For(proposal) => Some(proposal.clone()),
        Choice::Blank => None,
    };
    item.ballots.iter().map(|(person, ballot)| (person.clone(), choice(ballot))).collect()
}
