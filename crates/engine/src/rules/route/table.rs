//! The rows of one kind, with answers as bits, so that every case can be gone through.

use alloc::string::String;
use alloc::vec::Vec;

use crate::charter::{Charter, Competence, Condition, Decider, Escalation, Fact, Kind, Route, RouteEnd};
use crate::exact::Fraction;
use crate::ids::FactId;

/// The greatest number of unknown facts whose cases are gone through: a charter's kind asks fewer.
pub const MOST_FACTS: usize = 16;

/// Answers that a clause asks for, as bits of the table's facts.
#[derive(Clone, Copy, Debug, Default)]
struct Bits {
    asked: u32,
    wanted: u32,
}

/// A row, compiled.
#[derive(Debug)]
struct Case<'c> {
    row: &'c Route,
    all: Bits,
    any: Bits,
    escalation: Option<(&'c Escalation, Bits)>,
}

/// The row that a case meets, and whether its body then hands the matter on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Met {
    /// The row's place in the table.
    pub row: usize,
    /// Whether the body that it names fails to agree.
    pub escalated: bool,
}

/// Answers that are known, and the bits of those that are not.
#[derive(Debug)]
pub struct Answers {
    given: u32,
    missing: Vec<u32>,
}

/// The rows about one kind.
#[derive(Debug)]
pub struct Table<'c> {
    facts: Vec<&'c Fact>,
    cases: Vec<Case<'c>>,
}

impl<'c> Table<'c> {
    /// The rows about a kind, with the facts that they read. Those of the kind come first, in the order in which it asks them.
    pub fn of(charter: &'c Charter, competence: &'c Competence, kind: &'c Kind) -> Self {
        let rows: Vec<(&Route, Option<&Escalation>)> =
            competence.routes_of(&kind.id).map(|row| (row, escalation(charter, row))).collect();
        let read = |row: &'c Route, escalation: Option<&'c Escalation>| {
            row.conditions().chain(escalation.into_iter().flat_map(|clause| &clause.when)).map(|asked| &asked.fact)
        };
        let mut ids: Vec<&FactId> = kind.facts.iter().collect();
        for fact in rows.iter().flat_map(|(row, escalation)| read(row, *escalation)) {
            if !ids.contains(&fact) {
                ids.push(fact);
            }
        }
        let is_read = |id: &FactId| rows.iter().any(|(row, escalation)| read(row, *escalation).any(|fact| fact == id));
        let facts: Vec<&Fact> =
            ids.into_iter().filter(|id| is_read(id)).filter_map(|id| charter.fact(id.as_str())).take(32).collect();
        let case = |(row, escalation): (&'c Route, Option<&'c Escalation>)| Case {
            row,
            all: Bits::of(&row.all, &facts),
            any: Bits::of(&row.any, &facts),
            escalation: escalation.map(|clause| (clause, Bits::of(&clause.when, &facts))),
        };
        let cases = rows.into_iter().map(case).collect();
        Self { facts, cases }
    }

    /// The row at a place.
    pub fn row(&self, place: usize) -> Option<&'c Route> {
        self.cases.get(place).map(|case| case.row)
    }

    /// Where a matter is handed on to from what it met.
    pub fn escalation(&self, met: Met) -> Option<&'c Escalation> {
        let case = self.cases.get(met.row).filter(|_| met.escalated)?;
        case.escalation.map(|(clause, _)| clause)
    }

    /// The answers known of the table's facts. A fact that means something where it is absent is never missing.
    pub fn answers(&self, known: impl Fn(&FactId) -> Option<bool>) -> Answers {
        let mut answers = Answers { given: 0, missing: Vec::new() };
        for (place, fact) in self.facts.iter().enumerate() {
            let bit = bit(place);
            match known(&fact.id).or(fact.absent) {
                Some(true) => answers.given |= bit,
                Some(false) => {}
                None => answers.missing.push(bit),
            }
        }
        answers.missing.truncate(MOST_FACTS);
        answers
    }

    /// Nothing known: every fact of the table is missing, also one that means something where it is absent.
    pub fn unknown(&self) -> Answers {
        let missing = self.facts.iter().enumerate().map(|(place, _)| bit(place)).take(MOST_FACTS).collect();
        Answers { given: 0, missing }
    }

    /// The answers of a case where nothing was known: `within-frame is true, strategic is false`.
    pub fn case_in_words(&self, number: usize) -> String {
        let is = |place: usize| number.wrapping_shr(u32::try_from(place).unwrap_or(0)) & 1 == 1;
        let said = |(place, fact): (usize, &&Fact)| alloc::format!("{} is {}", fact.id, is(place));
        let said: Vec<String> = self.facts.iter().enumerate().map(said).collect();
        if said.is_empty() { "every one".into() } else { said.join(", ") }
    }

    /// What each case meets: the number of the case tells, bit by bit, how the missing answers turn out.
    pub fn every_case(&self, answers: &Answers, amount: &Fraction) -> Vec<Option<Met>> {
        let fits = |case: &Case<'_>| case.row.amount.as_ref().is_none_or(|limits| limits.hold(amount));
        let fitting: Vec<(usize, &Case<'_>)> = self.cases.iter().enumerate().filter(|(_, case)| fits(case)).collect();
        let cases = 1u32.wrapping_shl(u32::try_from(answers.missing.len()).unwrap_or(0));
        let meets = |number: u32| {
            let turned = |(place, _): &(usize, &u32)| number & bit(*place) != 0;
            let bits =
                answers.missing.iter().enumerate().filter(turned).fold(answers.given, |bits, (_, bit)| bits | bit);
            let met = fitting.iter().find(|(_, case)| case.all.all_hold(bits) && case.any.one_holds(bits));
            met.map(|(place, case)| Met {
                row: *place,
                escalated: case.escalation.is_some_and(|(_, when)| when.all_hold(bits)),
            })
        };
        (0..cases).map(meets).collect()
    }

    /// The missing facts that alone can change where a case ends, for some values of the others.
    pub fn open<End: PartialEq>(&self, answers: &Answers, ends: &[Vec<End>]) -> Vec<&'c Fact> {
        let turns = |place: usize| {
            let of_pair = |ends: &Vec<End>| {
                let flipped = |number: usize| ends.get(number ^ 1usize.wrapping_shl(u32::try_from(place).unwrap_or(0)));
                ends.iter().enumerate().any(|(number, end)| flipped(number) != Some(end))
            };
            ends.iter().any(of_pair)
        };
        let is_open = |fact: usize| answers.missing.iter().position(|missing| *missing == bit(fact)).is_some_and(turns);
        self.facts.iter().enumerate().filter(|(place, _)| is_open(*place)).map(|(_, fact)| *fact).collect()
    }

    /// An amount for every step of the table: each bound, and the cents beside it.
    pub fn amounts(&self) -> Vec<Fraction> {
        let cent = Fraction::new(1, 100).unwrap_or_default();
        let mut amounts = Vec::from([Fraction::ZERO]);
        for (_, limit) in self.cases.iter().filter_map(|case| case.row.amount.as_ref()).flat_map(|limits| &limits.0) {
            amounts.extend([limit - &cent, limit.clone(), limit + &cent]);
        }
        amounts.retain(|amount| !amount.is_negative());
        amounts.sort();
        amounts.dedup();
        amounts
    }

    /// The facts that the table reads, in the order in which the kind asks them.
    pub fn facts(&self) -> &[&'c Fact] {
        &self.facts
    }
}

impl Bits {
    fn of(conditions: &[Condition], facts: &[&Fact]) -> Self {
        let mut bits = Self::default();
        for condition in conditions {
            let Some(place) = facts.iter().position(|fact| fact.id == condition.fact) else { continue };
            bits.asked |= bit(place);
            bits.wanted |= if condition.is { bit(place) } else { 0 };
        }
        bits
    }

    const fn all_hold(self, answers: u32) -> bool {
        answers & self.asked == self.wanted
    }

    const fn one_holds(self, answers: u32) -> bool {
        self.asked == 0 || (answers ^ self.wanted) & self.asked != self.asked
    }
}

const fn bit(place: usize) -> u32 {
    // INVARIANT: a table has at most 32 facts.
    match place {
        0..32 => 1u32 << place,
        _ => 0,
    }
}

/// Where the body that a row names hands a matter on when it fails to agree. Only that body's failing is asked, not that of
/// the body that then decides: the fact is about where the matter was.
fn escalation<'c>(charter: &'c Charter, row: &Route) -> Option<&'c Escalation> {
    let RouteEnd::Decided { by: Decider::Body(body), .. } = &row.end else { return None };
    let clause = charter.body(body.as_str())?.decide.as_ref()?.otherwise.as_ref()?;
    (!clause.when.is_empty()).then_some(clause)
}
