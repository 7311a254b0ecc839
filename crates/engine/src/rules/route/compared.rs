//! Two tables compared by where matters come, case by case.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::{MOST_FACTS, Question, Table, Way};
use crate::charter::{Charter, Decider, Kind, NotRouted, Step};
use crate::exact::{Fraction, Money};
use crate::ids::{BodyId, FactId, KindId};

/// Where one case comes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct CaseEnd {
    /// Who decides.
    pub decides: Option<Decider>,
    /// The body that proposes.
    pub proposed_by: Option<BodyId>,
    /// What follows.
    pub then: Vec<Step>,
    /// Why nobody does.
    pub refused: Option<NotRouted>,
}

/// Cases of a kind that come elsewhere than they did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayChange {
    /// The kind of matter.
    pub kind: KindId,
    /// The amounts, where the kind has one: from this, up to that; without an end, all above.
    pub amounts: Option<(Fraction, Option<Fraction>)>,
    /// How many of the cases of these amounts, of how many.
    pub cases: (usize, usize),
    /// The answers of one of them.
    pub example: Vec<(FactId, bool)>,
    /// Where they came before; nothing where the kind is new.
    pub before: Option<CaseEnd>,
    /// Where they come now; nothing where the kind is gone.
    pub now: Option<CaseEnd>,
}

impl WayChange {
    /// What changed between two charters, by kinds in the order in which the charters declare them.
    pub fn between(before: &Charter, now: &Charter) -> Vec<Self> {
        let mut kinds: Vec<&KindId> = before.kinds.iter().map(|kind| &kind.id).collect();
        kinds.extend(now.kind_ids().filter(|id| before.kind(id.as_str()).is_none()));
        kinds.into_iter().flat_map(|kind| of_kind(before, now, kind)).collect()
    }
}

/// The ends of a case before and now.
type Ends = (Option<CaseEnd>, Option<CaseEnd>);

fn of_kind(before: &Charter, now: &Charter, id: &KindId) -> Vec<WayChange> {
    let (old, new) = (before.kind(id.as_str()), now.kind(id.as_str()));
    let tables = [(before, old), (now, new)].map(|(charter, kind)| {
        let (competence, kind) = (charter.competence.as_ref()?, kind?);
        Some(Table::of(charter, competence, kind))
    });
    let (facts, amounts) = both(&tables);
    let has_amount = old.or(new).is_some_and(|kind| kind.needs_amount);
    // Where the same cases of amounts next to each other come the same other way, that is one change.
    let mut changes: Vec<(WayChange, usize)> = Vec::new();
    for (step, amount) in amounts.iter().enumerate() {
        let mut other: BTreeMap<Ends, (usize, usize)> = BTreeMap::new();
        let cases = 1usize.wrapping_shl(u32::try_from(facts.len()).unwrap_or(0));
        for number in 0..cases {
            let ends = (end(before, old, &facts, number, amount), end(now, new, &facts, number, amount));
            if ends.0 != ends.1 {
                other.entry(ends).or_insert((0, number)).0 += 1;
            }
        }
        for ((from, to), (count, number)) in other {
            let is_next = |(change, last): &&mut (WayChange, usize)| {
                last.saturating_add(1) == step && (&change.before, &change.now, change.cases.0) == (&from, &to, count)
            };
            if let Some((change, last)) = changes.iter_mut().find(is_next) {
                *last = step;
                change.amounts = change.amounts.take().map(|(least, _)| (least, upper(&amounts, step)));
                continue;
            }
            let example = facts.iter().enumerate().map(|(place, fact)| (fact.clone(), is_set(number, place))).collect();
            let amounts = has_amount.then(|| (amount.clone(), upper(&amounts, step)));
            let change = WayChange { kind: id.clone(), amounts, cases: (count, cases), example, before: from, now: to };
            changes.push((change, step));
        }
    }
    changes.into_iter().map(|(change, _)| change).collect()
}

/// The facts that either table reads, and the amounts at which either has a step.
fn both(tables: &[Option<Table<'_>>; 2]) -> (Vec<FactId>, Vec<Fraction>) {
    let (mut facts, mut amounts): (Vec<FactId>, Vec<Fraction>) = (Vec::new(), Vec::new());
    for table in tables.iter().flatten() {
        // What holds where nobody says otherwise is the same in every case: a body that fails to agree is a clause's matter.
        for fact in table.facts().iter().filter(|fact| fact.absent.is_none()) {
            if !facts.contains(&fact.id) {
                facts.push(fact.id.clone());
            }
        }
        amounts.extend(table.amounts());
    }
    facts.truncate(MOST_FACTS);
    amounts.sort();
    amounts.dedup();
    (facts, amounts)
}

/// The amount at a step, unless no step is above it.
fn upper(amounts: &[Fraction], step: usize) -> Option<Fraction> {
    amounts.get(step).filter(|_| step.saturating_add(1) < amounts.len()).cloned()
}

fn is_set(number: usize, place: usize) -> bool {
    number.wrapping_shr(u32::try_from(place).unwrap_or(0)) & 1 == 1
}

fn end(charter: &Charter, kind: Option<&Kind>, facts: &[FactId], number: usize, amount: &Fraction) -> Option<CaseEnd> {
    let kind = kind?;
    let cents = (amount * &Fraction::from(100u32)).floor().and_then(|cents| u128::try_from(cents).ok());
    let amount = cents.map(Money::from_cents);
    let known = |fact: &FactId| facts.iter().position(|other| other == fact).map(|place| is_set(number, place));
    super::of(charter, Question { kind, amount }, known).map(CaseEnd::from)
}

impl From<Way<'_>> for CaseEnd {
    fn from(way: Way<'_>) -> Self {
        Self {
            decides: way.decides.cloned(),
            proposed_by: way.proposed_by.cloned(),
            then: way.then.into_iter().cloned().collect(),
            refused: way.refused.map(|(_, why)| why),
        }
    }
}
