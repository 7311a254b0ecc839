//! Votes: how many each party has, and how they lie on its people who take part.
//!
//! Exact, from the parties' measures. A recused party's votes are neither replaced nor shared out: they are left out,
//! because nobody who is recused takes part.

use alloc::vec::Vec;

use super::cited::Cited;
use super::presence::Seating;
use super::{Assembly, Party, Value};
use crate::charter::{AverageOver, Body, Occasion, Split, VoteCount, WeightClause, WithoutVotes};
use crate::exact::Fraction;
use crate::ids::ClassId;

/// The votes of each party.
#[derive(Clone, Debug, Default)]
pub struct Votes<'c> {
    of: Vec<Fraction>,
    clauses: Vec<Option<&'c WeightClause>>,
}

impl<'c> Votes<'c> {
    /// The votes of the party at a place.
    pub fn of(&self, party: usize) -> Fraction {
        self.of.get(party).cloned().unwrap_or_default()
    }

    /// The votes, in the order of the parties.
    pub fn iter(&self) -> impl Iterator<Item = &Fraction> {
        self.of.iter()
    }

    /// All votes together.
    pub fn total(&self) -> Fraction {
        self.of.iter().sum()
    }

    /// The clause that gives the party its votes.
    pub fn clause(&self, party: usize) -> Option<&'c WeightClause> {
        self.clauses.get(party).copied().flatten()
    }

    /// Whether its people only sit: it has no votes, and the charter says that then they take no part.
    pub fn sits_only(&self, party: usize) -> bool {
        let sits = self.clause(party).is_some_and(|clause| clause.without == WithoutVotes::Sits);
        sits && self.of.get(party).is_none_or(Fraction::is_zero)
    }
}

/// The votes of each party in a body; none where nobody votes there.
pub fn votes<'c>(body: &'c Body, parties: &[Party<'_>], parties_at_start: &[Party<'_>]) -> Votes<'c> {
    if !body.votes() {
        return Votes::default();
    }
    let clause_of =
        |party: &Party<'_>| body.weights.iter().find(|clause| clause.class.as_ref() == Some(&party.class.id));
    let clauses: Vec<Option<&WeightClause>> = parties.iter().map(clause_of).collect();
    let mut of: Vec<Fraction> = parties.iter().zip(&clauses).map(|(party, clause)| measured(party, *clause)).collect();
    for clause in &body.weights {
        let VoteCount::AverageOf(class, over) = &clause.votes else { continue };
        let average = match over {
            AverageOver::MeetingDay => average(body, class, parties),
            AverageOver::CharterStart => average(body, class, parties_at_start),
        };
        let mine = |(party, _): &(&Party<'_>, &mut Fraction)| clause.class.as_ref() == Some(&party.class.id);
        parties.iter().zip(&mut of).filter(mine).for_each(|(_, votes)| *votes = average.clone());
    }
    for clause in &body.weights {
        let granted = granted(clause, parties, &of);
        for (votes, granted) in of.iter_mut().zip(granted).filter_map(|(votes, granted)| Some((votes, granted?))) {
            *votes = granted;
        }
    }
    Votes { of, clauses }
}

fn measured(party: &Party<'_>, clause: Option<&WeightClause>) -> Fraction {
    match clause.map(|clause| &clause.votes) {
        Some(VoteCount::ShareOf(measure)) => party.number(measure),
        _ => Fraction::ZERO,
    }
}

fn average(body: &Body, class: &ClassId, parties: &[Party<'_>]) -> Fraction {
    let clause = body.weights.iter().find(|clause| clause.class.as_ref() == Some(class));
    let of_class = || parties.iter().filter(|party| party.class.id == *class);
    let sum: Fraction = of_class().map(|party| measured(party, clause)).sum();
    &sum / u32::try_from(of_class().count()).unwrap_or(u32::MAX)
}

/// What a clause grants to each party of its class, of another class's votes together; nothing to the others.
fn granted(clause: &WeightClause, parties: &[Party<'_>], votes: &[Fraction]) -> Vec<Option<Fraction>> {
    let VoteCount::Granted(measure, of) = &clause.votes else { return Vec::new() };
    let whole = of_class(of, parties, votes);
    let is_mine = |party: &&Party<'_>| clause.class.as_ref() == Some(&party.class.id);
    let among = u32::try_from(parties.iter().filter(is_mine).count()).unwrap_or(u32::MAX);
    let part = |party: &Party<'_>| match party.measure(measure) {
        Some(Value::Grant(grant)) if grant.divided => &(&whole * &grant.part) / among,
        Some(Value::Grant(grant)) => &whole * &grant.part,
        _ => Fraction::ZERO,
    };
    parties.iter().map(|party| is_mine(&party).then(|| part(party))).collect()
}

/// The votes of a class together.
pub(super) fn of_class(class: &ClassId, parties: &[Party<'_>], votes: &[Fraction]) -> Fraction {
    parties.iter().zip(votes).filter(|(party, _)| party.class.id == *class).map(|(_, votes)| votes).sum()
}

/// The weight of each member who takes part; none for the others.
pub fn weights(assembly: &Assembly<'_>, seating: &Seating, votes: &Votes<'_>) -> Vec<Option<Fraction>> {
    let mut weights: Vec<Option<Fraction>> = assembly.members.iter().map(|_| None).collect();
    let jointly = assembly.body.cast.as_ref().is_some_and(|clause| clause.split == Split::Jointly);
    let among = taking_part_by_party(assembly, seating);
    let mut joined: Vec<bool> = among.iter().map(|_| false).collect();
    for member in seating.taking_part() {
        let Some(party) = assembly.home.get(member).copied().flatten() else { continue };
        let whole = votes.of(party);
        let earlier = joined.get_mut(party).is_some_and(|joined| core::mem::replace(joined, true));
        let weight = match (jointly, earlier) {
            (true, true) => Fraction::ZERO,
            (true, false) => whole,
            (false, _) => &whole / among.get(party).copied().unwrap_or(1),
        };
        if let Some(place) = weights.get_mut(member) {
            *place = Some(weight);
        }
    }
    weights
}

/// How many of each party take part.
pub fn taking_part_by_party(assembly: &Assembly<'_>, seating: &Seating) -> Vec<u32> {
    let mut among: Vec<u32> = assembly.parties.iter().map(|_| 0).collect();
    for party in seating.taking_part().filter_map(|member| assembly.home.get(member).copied().flatten()) {
        if let Some(count) = among.get_mut(party) {
            *count = count.saturating_add(1);
        }
    }
    among
}

/// Whether a member's ballot is their party's: with one joint ballot, only the first who takes part casts it.
pub fn casts(assembly: &Assembly<'_>, seating: &Seating, member: usize) -> bool {
    let jointly = assembly.body.cast.as_ref().is_some_and(|clause| clause.split == Split::Jointly);
    let home = |member: usize| assembly.home.get(member).copied().flatten();
    !jointly || seating.taking_part().find(|other| home(*other) == home(member)) == Some(member)
}

/// Cites the clauses of the classes that take part, and how their votes lie.
pub(super) fn cite<'c>(assembly: &Assembly<'c>, seating: &Seating, votes: &Votes<'c>, cited: &mut Cited<'c>) {
    let among = taking_part_by_party(assembly, seating);
    for clause in &assembly.body.weights {
        let is_used = |(party, count): (usize, &u32)| {
            *count > 0 && votes.clause(party).is_some_and(|used| core::ptr::eq(used, clause))
        };
        if among.iter().enumerate().any(is_used) {
            cited.extend(&clause.grounds.rule);
        }
    }
    if let Some(clause) = assembly.body.cast.as_ref().filter(|_| among.iter().any(|count| *count > 1)) {
        cited.extend(clause.grounds.on(Occasion::PartyWithSeveral));
    }
}
