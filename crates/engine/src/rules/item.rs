//! An item, whole: from who is present and what they voted to the outcome and its grounds.
//!
//! The one place where the rules come together; a meeting that closes an item and the calculator both ask here.

use alloc::vec::Vec;

use super::acting_chair;
use super::cited::Cited;
use super::outcome::{self, ChairsSide, Outcome};
use super::presence::{self, Seating, Standing};
use super::quorum::{self, Quorum};
use super::recusal::{self, Recused};
use super::tally::{self, Ballot, Choice, Tally};
use super::weights::{self, Votes};
use super::{Assembly, Handling};
use crate::charter::{ActingChair, DecideClause, Method, Occasion};
use crate::exact::Fraction;
use crate::ids::RuleId;

/// Who stands how to an item, before any ballot.
#[derive(Clone, Debug)]
pub struct Room<'c> {
    /// Who is recused.
    pub recused: Recused<'c>,
    /// Who acts in each seat.
    pub seating: Seating,
    /// Each party's votes.
    pub votes: Votes<'c>,
    /// Each member's weight, where they take part and the body weighs.
    pub weights: Vec<Option<Fraction>>,
    /// Who acts as chair.
    pub acting_chair: Option<(usize, ActingChair)>,
}

/// Looks who stands how.
pub fn room<'c>(assembly: &Assembly<'c>, handling: &Handling<'_>) -> Room<'c> {
    let votes = weights::votes(assembly.body, assembly.parties, assembly.parties_at_start);
    room_with(assembly, handling, votes)
}

/// The same where the votes are known already.
pub fn room_with<'c>(assembly: &Assembly<'c>, handling: &Handling<'_>, votes: Votes<'c>) -> Room<'c> {
    let recused = recusal::recused(assembly, handling);
    let seating = presence::seats(assembly, handling, &recused, &votes);
    let weights = if assembly.body.votes() { weights::weights(assembly, &seating, &votes) } else { Vec::new() };
    let acting_chair = acting_chair::of(assembly, handling, &seating);
    Room { recused, seating, votes, weights, acting_chair }
}

impl<'c> Room<'c> {
    /// Why a ballot of the member at a place is not taken, by its rules; nothing where it is. Nobody stands for somebody
    /// who is no member.
    pub fn ballot_refused(&self, assembly: &Assembly<'c>, member: Option<usize>) -> Option<(Standing, &'c [RuleId])> {
        let ballots = assembly.body.ballots.as_ref();
        let absent = ballots.map(|clause| clause.only_present.rule.as_slice()).unwrap_or_default();
        let Some(member) = member else { return Some((Standing::Absent, absent)) };
        let standing = self.seating.standing(member);
        let rules: &[RuleId] = match standing {
            Standing::TakesPart if weights::casts(assembly, &self.seating, member) => return None,
            Standing::TakesPart => return Some((Standing::NotInSeat, joint_ballot(assembly))),
            Standing::Recused => {
                self.recused.grounds(member).first().map(|clause| clause.grounds.rule.as_slice()).unwrap_or_default()
            }
            Standing::Absent => absent,
            Standing::WithoutVotes => {
                let party = assembly.home.get(member).copied().flatten();
                let clause = party.and_then(|party| self.votes.clause(party));
                clause.map(|clause| clause.grounds.rule.as_slice()).unwrap_or_default()
            }
            Standing::NotInSeat => ballots.map(|clause| clause.only_acting.rule.as_slice()).unwrap_or_default(),
        };
        Some((standing, rules))
    }

    /// Counts the quorum, with the ballots that are in.
    pub fn quorum(&self, assembly: &Assembly<'c>, ballots: &[Ballot]) -> Quorum<'c> {
        let has_voted = |member| ballots.iter().any(|ballot| ballot.member == member);
        quorum::count(assembly, &self.seating, &self.recused, has_voted)
    }
}

fn joint_ballot<'c>(assembly: &Assembly<'c>) -> &'c [RuleId] {
    assembly.body.cast.as_ref().map(|clause| clause.grounds.rests_on.as_slice()).unwrap_or_default()
}

/// An item decided, or not, with everything that led there.
#[derive(Clone, Debug)]
pub struct Decided<'c> {
    /// The quorum.
    pub quorum: Quorum<'c>,
    /// The tally.
    pub tally: Tally,
    /// The outcome.
    pub outcome: Outcome<'c>,
    /// The rules that all of it rests on.
    pub rules: Cited<'c>,
}

/// Decides an item on ballots that are all taken. `stated` is the choice that the acting chair stated for a tie.
pub fn decide<'c>(
    assembly: &Assembly<'c>,
    room: &Room<'c>,
    clause: &'c DecideClause,
    (proposals, ballots, stated): (usize, &[Ballot], Option<usize>),
) -> Decided<'c> {
    let quorum = room.quorum(assembly, ballots);
    let tally = tally::count(proposals, ballots, &room.weights, assembly.body.votes());
    let side = ChairsSide::of(room.acting_chair.map(|(member, _)| member), ballots, stated);
    let (outcome, is_unsettled) = outcome::of(clause, quorum.is_met(), &tally, side);
    let mut rules = Cited::default();
    room.recused.cite(assembly.body, &mut rules);
    if let Some(deputies) = assembly.body.deputies.as_ref().filter(|_| room.seating.has_deputy()) {
        rules.extend(deputies.grounds.on(Occasion::DeputyTakesPart));
    }
    rules.extend(quorum.rules.iter().copied());
    if quorum.is_met() {
        weights::cite(assembly, &room.seating, &room.votes, &mut rules);
        if is_anybody_silent(room, ballots) {
            rules.extend(clause.grounds.on(Occasion::BlankOrSilent));
        }
        rules.extend(&clause.grounds.rule);
        cite_outcome(clause, &outcome, is_unsettled, &mut rules);
    }
    Decided { quorum, tally, outcome, rules }
}

fn is_anybody_silent(room: &Room<'_>, ballots: &[Ballot]) -> bool {
    let blank = ballots.iter().any(|ballot| ballot.choice == Choice::Blank);
    blank || room.seating.taking_part().count() > ballots.len()
}

fn cite_outcome<'c>(clause: &'c DecideClause, outcome: &Outcome<'c>, is_unsettled: bool, rules: &mut Cited<'c>) {
    let is_vote = matches!(
        outcome,
        Outcome::Vote(_) | Outcome::ChairTieBreak(_) | Outcome::NeedsChairChoice(_) | Outcome::Falls(_)
    );
    if is_vote && clause.method == Method::Plurality {
        rules.extend(clause.grounds.on(Occasion::Vote));
    }
    if is_unsettled {
        rules.extend(clause.grounds.on(Occasion::TieUnsettled));
    }
    if let Outcome::Escalate(escalation) = outcome {
        rules.extend(&escalation.grounds.rule);
    }
}
