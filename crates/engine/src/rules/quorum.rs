//! Quorum: may this body decide this item now?
//!
//! Counted in seats, not votes: a seat takes part through its representative, or the deputy acting for them. How many are
//! needed, and whether the recused and the vacant stay in the base, is the charter's to say.

use alloc::vec::Vec;

use super::Assembly;
use super::cited::Cited;
use super::composition;
use super::presence::Seating;
use super::recusal::Recused;
use crate::charter::{Base, Bound, Demand, Occasion, QuorumClause, RecusedBase, Silent, Test};
use crate::exact::Fraction;

/// The count behind a quorum, kept so that a page and the minutes can show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quorum<'c> {
    /// The seats that it is reckoned from.
    pub base: usize,
    /// How many must take part.
    pub needed: usize,
    /// How many do.
    pub taking_part: usize,
    /// The rules that it rests on.
    pub rules: Vec<&'c crate::ids::RuleId>,
}

impl Quorum<'_> {
    /// Whether enough take part.
    pub const fn is_met(&self) -> bool {
        self.taking_part >= self.needed
    }
}

/// Counts the quorum of one item. `has_voted` tells of each member whether a ballot of theirs is in; only a charter in
/// which silent ones do not count asks for it.
pub fn count<'c>(
    assembly: &Assembly<'c>,
    seating: &Seating,
    recused: &Recused<'_>,
    has_voted: impl Fn(usize) -> bool,
) -> Quorum<'c> {
    let Some(clause) = &assembly.body.quorum else {
        let (base, taking_part) = (seating.seats.len(), seating.taking_part().count());
        return Quorum { base, needed: 0, taking_part, rules: Vec::new() };
    };
    let counts = |member: &usize| clause.silent == Silent::Counts || has_voted(*member);
    let taking_part = seating.taking_part().filter(counts).count();
    let left_out = recused_seats(clause, seating, recused);
    let seated = seating.seats.len().saturating_sub(left_out);
    let all =
        || composition::seats_in_all(assembly.body, assembly.parties).max(seating.seats.len()).saturating_sub(left_out);
    let base_of = |test: &Test| match test.demand {
        Demand::Bound(_, _, Some(Base::All)) => all(),
        _ => seated,
    };
    let base = clause.tests.iter().map(base_of).max().unwrap_or(seated);
    let needed = clause.tests.iter().map(|test| needed(test, base_of(test))).max().unwrap_or(0);
    let mut rules = Cited::default();
    rules.extend(&clause.grounds.rule);
    if recused.is_anybody() {
        rules.extend(clause.grounds.on(Occasion::SomebodyRecused));
    }
    Quorum { base, needed, taking_part, rules: rules.iter().collect() }
}

/// Seats that leave the base: the principal is recused, and nobody acts for them.
fn recused_seats(clause: &QuorumClause, seating: &Seating, recused: &Recused<'_>) -> usize {
    match clause.recused {
        RecusedBase::InBase => 0,
        RecusedBase::Leaves => {
            seating.seats.iter().filter(|seat| recused.is_recused(seat.principal) && seat.acting.is_none()).count()
        }
    }
}

/// The least number that a test asks for.
fn needed(test: &Test, base: usize) -> usize {
    let Demand::Bound(bound, limit, of) = &test.demand else { return 0 };
    let whole = Fraction::from(i128::try_from(base).unwrap_or(i128::MAX));
    let limit = if of.is_some() { &whole * limit } else { limit.clone() };
    let least = match bound {
        Bound::AtLeast | Bound::Exactly => limit.ceil(),
        Bound::MoreThan => limit.floor().and_then(|floor| floor.checked_add(1)),
        Bound::AtMost | Bound::LessThan => Some(0),
    };
    least.and_then(|least| usize::try_from(least).ok()).unwrap_or(usize::MAX)
}
