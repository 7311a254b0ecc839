//! The outcome: what an item's ballots come to.

use alloc::vec::Vec;

use super::tally::{Ballot, Choice, Tally};
use crate::charter::{DecideClause, Escalation, First, Method, TieBreak};

/// What the ballots come to. Proposals stand by their places.
#[derive(Clone, Debug)]
pub enum Outcome<'c> {
    /// Too few take part: nothing is decided.
    NoQuorum,
    /// Nobody supports anything.
    NoSupport,
    /// All who support anything support this.
    Unanimous(usize),
    /// This has the most votes.
    Vote(usize),
    /// A tie that the acting chair's side settled.
    ChairTieBreak(usize),
    /// A tie that the acting chair must settle, among these.
    NeedsChairChoice(Vec<usize>),
    /// A tie that nothing in the charter settles: the matter falls.
    Falls(Vec<usize>),
    /// All are of one mind.
    Consensus(usize),
    /// They are not: it goes on.
    Escalate(&'c Escalation),
}

impl Outcome<'_> {
    /// Its code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoQuorum => "no-quorum",
            Self::NoSupport => "no-support",
            Self::Unanimous(_) => "unanimous",
            Self::Vote(_) => "vote",
            Self::ChairTieBreak(_) => "chair-tie-break",
            Self::NeedsChairChoice(_) => "needs-chair-choice",
            Self::Falls(_) => "falls",
            Self::Consensus(_) => "consensus",
            Self::Escalate(_) => "escalate",
        }
    }

    /// The proposal that won, if one did.
    pub const fn winner(&self) -> Option<usize> {
        match self {
            Self::Unanimous(won) | Self::Vote(won) | Self::ChairTieBreak(won) | Self::Consensus(won) => Some(*won),
            _ => None,
        }
    }

    /// The tied proposals among which a choice is open.
    pub fn tied(&self) -> &[usize] {
        match self {
            Self::NeedsChairChoice(tied) | Self::Falls(tied) => tied,
            _ => &[],
        }
    }
}

/// What the acting chair brings to a tie.
#[derive(Clone, Copy, Debug, Default)]
pub struct ChairsSide {
    /// The acting chair's own ballot, if they gave one.
    pub ballot: Option<Choice>,
    /// The choice that they stated.
    pub stated: Option<usize>,
}

impl ChairsSide {
    /// The side of whoever acts as chair.
    pub fn of(acting: Option<usize>, ballots: &[Ballot], stated: Option<usize>) -> Self {
        let own = |ballot: &&Ballot| Some(ballot.member) == acting;
        Self { ballot: ballots.iter().find(own).map(|ballot| ballot.choice), stated }
    }
}

/// The outcome, and whether there was a tie that the acting chair's own ballot did not settle.
pub fn of<'c>(clause: &'c DecideClause, is_quorate: bool, tally: &Tally, side: ChairsSide) -> (Outcome<'c>, bool) {
    if !is_quorate {
        return (Outcome::NoQuorum, false);
    }
    let mut supported = tally.supported();
    let (Some(first), second) = (supported.next(), supported.next()) else { return (Outcome::NoSupport, false) };
    match (clause.method, second, &clause.otherwise) {
        (Method::Consensus, None, _) => (Outcome::Consensus(first), false),
        (Method::Consensus, Some(_), Some(escalation)) => (Outcome::Escalate(escalation), false),
        (Method::Consensus, Some(_), None) => (Outcome::NoSupport, false),
        (Method::Plurality, None, _) if clause.first == Some(First::Unanimity) => (Outcome::Unanimous(first), false),
        (Method::Plurality, ..) => plurality(clause, tally, side),
    }
}

fn plurality<'c>(clause: &DecideClause, tally: &Tally, side: ChairsSide) -> (Outcome<'c>, bool) {
    let leading = tally.leading();
    if let [winner] = leading.as_slice() {
        return (Outcome::Vote(*winner), false);
    }
    let own = match side.ballot {
        Some(Choice::For(proposal)) if leading.contains(&proposal) => Some(proposal),
        _ => None,
    };
    let stated = side.stated.filter(|proposal| leading.contains(proposal));
    for step in &clause.tie {
        match (step, own, stated) {
            (TieBreak::ChairSupported, Some(proposal), _) => return (Outcome::ChairTieBreak(proposal), false),
            (TieBreak::ChairStates, _, Some(proposal)) => return (Outcome::ChairTieBreak(proposal), true),
            (TieBreak::ChairStates, _, None) => return (Outcome::NeedsChairChoice(leading), true),
            (TieBreak::ChairSupported, None, _) => {}
        }
    }
    (Outcome::Falls(leading), true)
}
