//! Composition: how many seats and votes each party has in a body.

use alloc::vec::Vec;

use super::Party;
use super::cited::Cited;
use super::weights::{self, Votes};
use crate::charter::{Body, CiteWhen, Grounds, PartyIf, SeatClause, SeatCount, VoteCount, WeightClause};
use crate::exact::Fraction;
use crate::ids::RuleId;

/// Seats and votes of each party, in the order of the parties.
#[derive(Clone, Debug)]
pub struct Composition<'c> {
    /// The seats of each.
    pub seats: Vec<usize>,
    /// The clause that gives each its seats; nothing where the class has none here.
    pub clauses: Vec<Option<&'c SeatClause>>,
    /// The votes of each.
    pub votes: Votes<'c>,
    /// All votes together.
    pub votes_total: Fraction,
}

impl<'c> Composition<'c> {
    /// The rules that all this rests on.
    pub fn rules(&self, body: &'c Body, parties: &[Party<'_>]) -> Vec<&'c RuleId> {
        cited(body, parties, &self.clauses)
    }

    /// All seats together.
    pub fn seats_total(&self) -> usize {
        self.seats.iter().fold(0, |sum, seats| sum.saturating_add(*seats))
    }

    /// The share of the party at a place in all votes.
    pub fn share(&self, party: usize) -> Fraction {
        self.votes.of(party).checked_div(&self.votes_total).unwrap_or_default()
    }
}

/// Why parties cannot make up a body.
#[derive(Clone, Debug)]
pub enum Unfit<'c> {
    /// From this party on, a class has more seats than it may have together.
    TooManySeats(usize, &'c SeatClause),
    /// There is nothing to weigh by.
    NoVotes(&'c Grounds),
    /// From this party on, a class has more votes than it may have together.
    TooManyVotes(usize, &'c WeightClause),
}

/// Seats and votes, whether or not they keep within the caps.
pub fn of<'c>(body: &'c Body, parties: &[Party<'_>], parties_at_start: &[Party<'_>]) -> Composition<'c> {
    let clauses: Vec<_> = parties.iter().map(|party| seat_clause(body, party)).collect();
    let seats = parties.iter().zip(&clauses).map(|(party, clause)| seats_by(*clause, party)).collect();
    let votes = weights::votes(body, parties, parties_at_start);
    let votes_total = votes.total();
    Composition { seats, clauses, votes, votes_total }
}

/// The first cap that the parties break, if any: seats, then whether there are votes, then votes.
pub fn unfit<'c>(body: &'c Body, parties: &[Party<'_>], composition: &Composition<'c>) -> Option<Unfit<'c>> {
    too_many_seats(body, parties, composition)
        .or_else(|| no_votes(body, composition))
        .or_else(|| too_many_votes(body, parties, composition))
}

/// The seats of one party.
pub fn seats(body: &Body, party: &Party<'_>) -> usize {
    seats_by(seat_clause(body, party), party)
}

/// All seats of a body, vacant ones too.
pub(super) fn seats_in_all(body: &Body, parties: &[Party<'_>]) -> usize {
    parties.iter().fold(0, |sum, party| sum.saturating_add(seats(body, party)))
}

/// The clause that gives a party its seats: the one that fits it, else its class's *otherwise*.
pub fn seat_clause<'c>(body: &'c Body, party: &Party<'_>) -> Option<&'c SeatClause> {
    let of_class = || body.seats.iter().filter(|clause| clause.class == party.class.id);
    let fits = |clause: &&SeatClause| match &clause.fits {
        PartyIf::Every => true,
        PartyIf::Otherwise => false,
        PartyIf::One(_) => party.is_one,
        PartyIf::Measures(limits) => limits.iter().all(|(measure, limits)| limits.hold(&party.number(measure))),
    };
    of_class().find(fits).or_else(|| of_class().find(|clause| clause.fits == PartyIf::Otherwise))
}

/// The rules by which a clause seats a party: at an exact measure another rule may stand for the clause's own.
pub fn seat_rules<'c>(clause: &'c SeatClause, party: &Party<'_>) -> Vec<&'c RuleId> {
    let exactly = |cite: &&crate::charter::Cite| match &cite.when {
        CiteWhen::Exactly(measure, value) => party.number(measure) == *value,
        CiteWhen::Occasion(_) => false,
    };
    let set_aside: Vec<_> = clause.grounds.cites.iter().filter(exactly).collect();
    let stands = |rule: &&RuleId| !set_aside.iter().any(|cite| cite.instead_of.as_ref() == Some(*rule));
    clause.grounds.rule.iter().filter(stands).chain(set_aside.iter().map(|cite| &cite.rule)).collect()
}

fn seats_by(clause: Option<&SeatClause>, party: &Party<'_>) -> usize {
    match clause.map(|clause| &clause.seats) {
        None => 0,
        Some(SeatCount::Fixed(seats)) => usize::try_from(*seats).unwrap_or(usize::MAX),
        Some(SeatCount::Posts(posts)) => posts.len(),
        Some(SeatCount::Granted(measure)) => whole(&party.number(measure)),
    }
}

fn whole(number: &Fraction) -> usize {
    number.floor().and_then(|floor| usize::try_from(floor).ok()).unwrap_or(usize::MAX)
}

fn too_many_seats<'c>(body: &'c Body, parties: &[Party<'_>], composition: &Composition<'c>) -> Option<Unfit<'c>> {
    body.seats.iter().find_map(|clause| {
        let cap_class = clause.together_at_most.as_ref()?;
        let capping = parties.iter().zip(&composition.seats).filter(|(party, _)| party.class.id == *cap_class);
        let cap = capping.fold(0usize, |sum, (_, seats)| sum.saturating_add(*seats));
        let mut sum = 0usize;
        let breaks = |(party, seats): (&Party<'_>, &usize)| {
            sum = if party.class.id == clause.class { sum.saturating_add(*seats) } else { sum };
            sum > cap
        };
        let party = parties.iter().zip(&composition.seats).position(breaks)?;
        Some(Unfit::TooManySeats(party, clause))
    })
}

fn no_votes<'c>(body: &'c Body, composition: &Composition<'c>) -> Option<Unfit<'c>> {
    let grounds = body.no_votes.as_ref().filter(|_| body.votes())?;
    composition.votes_total.is_zero().then_some(Unfit::NoVotes(grounds))
}

fn too_many_votes<'c>(body: &'c Body, parties: &[Party<'_>], composition: &Composition<'c>) -> Option<Unfit<'c>> {
    body.weights.iter().find_map(|clause| {
        let (class, cap_class) = (clause.class.as_ref()?, clause.together_at_most.as_ref()?);
        let capping = parties.iter().zip(composition.votes.iter()).filter(|(party, _)| party.class.id == *cap_class);
        let cap: Fraction = capping.map(|(_, votes)| votes).sum();
        let mut sum = Fraction::ZERO;
        let breaks = |(party, votes): (&Party<'_>, &Fraction)| {
            if party.class.id == *class {
                sum = &sum + votes;
            }
            sum > cap
        };
        let party = parties.iter().zip(composition.votes.iter()).position(breaks)?;
        Some(Unfit::TooManyVotes(party, clause))
    })
}

fn cited<'c>(body: &'c Body, parties: &[Party<'_>], clauses: &[Option<&'c SeatClause>]) -> Vec<&'c RuleId> {
    let mut rules = Cited::default();
    for (party, clause) in parties.iter().zip(clauses).filter_map(|(party, clause)| Some((party, (*clause)?))) {
        rules.extend(seat_rules(clause, party));
    }
    for clause in &body.weights {
        let is_used = clause.votes == VoteCount::Nobody
            || parties.iter().any(|party| clause.class.as_ref() == Some(&party.class.id));
        if is_used {
            rules.extend(&clause.grounds.rule);
        }
    }
    rules.iter().collect()
}
