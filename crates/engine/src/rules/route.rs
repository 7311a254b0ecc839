//! Routing: who decides a matter of this kind, on whose proposal, and what must follow.
//!
//! The charter's table is gone through top down for every way in which the facts not yet known could turn out. What all
//! ways have in common is the answer; a fact on which it hangs is an open question. Nothing is guessed.

mod compared;
mod table;

use alloc::vec::Vec;

use super::cited::Cited;
use crate::charter::{
    Body, Charter, Competence, Decider, Escalation, Fact, Follow, Kind, NotRouted, Route, RouteEnd, Step,
};
use crate::exact::{Fraction, Money};
use crate::ids::{BodyId, FactId, RuleId};
pub use compared::{CaseEnd, WayChange};
pub use table::{MOST_FACTS, Table};

/// What is known of a matter before its way is.
#[derive(Clone, Copy, Debug)]
pub struct Question<'c> {
    /// Its kind.
    pub kind: &'c Kind,
    /// Its amount, where it is known; only kinds that need one look at it.
    pub amount: Option<Money>,
}

/// The way of a matter.
#[derive(Clone, Debug)]
pub struct Way<'c> {
    /// Who decides; nothing where that hangs on an open question.
    pub decides: Option<&'c Decider>,
    /// The body that proposes, where one must.
    pub proposed_by: Option<&'c BodyId>,
    /// What must follow in every case.
    pub then: Vec<&'c Step>,
    /// The questions on whose answer it hangs, in the order in which the kind asks them.
    pub open: Vec<&'c Fact>,
    /// Whether it hangs on the amount too, which is not known.
    pub amount_is_open: bool,
    /// The row that refuses it, where every case ends there, and why.
    pub refused: Option<(&'c Route, NotRouted)>,
    /// The rows that it can still fit, in the order of the table: one, where nothing is open.
    pub rows: Vec<&'c Route>,
    /// What follows by kind.
    pub follows: Vec<&'c Follow>,
    /// Where it can be handed on because a body fails to agree.
    pub escalations: Vec<&'c Escalation>,
    /// The rules that the answer rests on.
    pub rules: Cited<'c>,
}

/// Where one case ends. Two cases have the same answer where these are equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Landing<'c> {
    decides: Option<&'c Decider>,
    proposed_by: Option<&'c BodyId>,
    then: Vec<&'c Step>,
    refused: Option<NotRouted>,
}

/// The way of a matter, from the answers that are known; nothing where the charter has no table of competence.
pub fn of<'c>(
    charter: &'c Charter,
    question: Question<'c>,
    known: impl Fn(&FactId) -> Option<bool>,
) -> Option<Way<'c>> {
    let competence = charter.competence.as_ref()?;
    let table = Table::of(charter, competence, question.kind);
    let answers = table.answers(known);
    let amounts = match question.amount {
        Some(amount) => Vec::from([Fraction::from(amount)]),
        None => table.amounts(),
    };
    let follows: Vec<&Follow> = competence.follows_of(&question.kind.id).collect();
    let cases: Vec<Vec<Option<table::Met>>> = amounts.iter().map(|amount| table.every_case(&answers, amount)).collect();
    let mut met: Vec<table::Met> = cases.iter().flatten().flatten().copied().collect();
    met.sort_unstable();
    met.dedup();
    let nowhere = cases.iter().flatten().any(Option::is_none);
    let landings: Vec<Landing<'_>> = met.iter().map(|met| landing(&table, *met, &follows)).collect();
    let place = |case: &Option<table::Met>| {
        let landing = landings.get(met.iter().position(|met| Some(met) == case.as_ref())?);
        landing.and_then(|landing| landings.iter().position(|other| other == landing))
    };
    let ends: Vec<Vec<Option<usize>>> = cases.iter().map(|cases| cases.iter().map(place).collect()).collect();
    let amount_is_open = ends.windows(2).any(|pair| matches!(pair, [one, other] if one != other));
    let open = table.open(&answers, &ends);
    Some(common(&table, &met, landings, (open, amount_is_open, nowhere), follows))
}

/// What all cases have in common.
fn common<'c>(
    table: &Table<'c>,
    met: &[table::Met],
    mut landings: Vec<Landing<'c>>,
    (open, amount_is_open, nowhere): (Vec<&'c Fact>, bool, bool),
    follows: Vec<&'c Follow>,
) -> Way<'c> {
    if nowhere {
        landings.push(Landing::default());
    }
    let first = landings.first().cloned().unwrap_or_default();
    let alike = |same: &dyn Fn(&Landing<'c>) -> bool| landings.iter().all(same);
    let then = first.then.iter().copied().filter(|step| alike(&|landing| landing.then.contains(step))).collect();
    let mut rules = Cited::default();
    let mut rows: Vec<&Route> = met.iter().filter_map(|met| table.row(met.row)).collect();
    rows.dedup_by(|one, other| core::ptr::eq(*one, *other));
    let mut escalations: Vec<&Escalation> = met.iter().filter_map(|met| table.escalation(*met)).collect();
    escalations.dedup_by(|one, other| core::ptr::eq(*one, *other));
    rows.iter().for_each(|row| rules.extend(&row.grounds.rule));
    follows.iter().for_each(|follow| rules.extend(&follow.grounds.rule));
    escalations.iter().for_each(|escalation| rules.extend(&escalation.grounds.rule));
    let refusing = rows.iter().find_map(|row| match row.end {
        RouteEnd::Refused(why) => Some((*row, why)),
        RouteEnd::Decided { .. } => None,
    });
    Way {
        decides: first.decides.filter(|by| alike(&|landing| landing.decides == Some(*by))),
        proposed_by: first.proposed_by.filter(|by| alike(&|landing| landing.proposed_by == Some(*by))),
        then,
        open,
        amount_is_open,
        refused: refusing.filter(|(_, why)| alike(&|landing| landing.refused == Some(*why))),
        rows,
        follows,
        escalations,
        rules,
    }
}

fn landing<'c>(table: &Table<'c>, met: table::Met, follows: &[&'c Follow]) -> Landing<'c> {
    let Some(row) = table.row(met.row) else { return Landing::default() };
    let (by, proposed_by, then) = match &row.end {
        RouteEnd::Refused(why) => return Landing { refused: Some(*why), ..Landing::default() },
        RouteEnd::Decided { by, proposed_by, then } => (by, proposed_by, then),
    };
    let mut then: Vec<&Step> = then.iter().chain(follows.iter().flat_map(|follow| &follow.then)).collect();
    then.sort();
    then.dedup();
    match table.escalation(met) {
        Some(escalation) => Landing { decides: Some(&escalation.decider), proposed_by: None, then, refused: None },
        None => Landing { decides: Some(by), proposed_by: proposed_by.as_ref(), then, refused: None },
    }
}

impl<'c> Way<'c> {
    /// The body by whose clauses people are recused: the one that decides, or the one that the charter names for matters
    /// that no body decides alone.
    pub fn recusing_body(&self, charter: &'c Charter) -> Option<&'c Body> {
        match self.decides {
            Some(Decider::Body(body)) => charter.body(body.as_str()),
            Some(Decider::Parties) | None => {
                let named: Option<&Competence> = charter.competence.as_ref();
                charter.body(named?.recuse_as.as_ref()?.as_str())
            }
        }
    }

    /// The rules by which a step follows: those of the rows and clauses that name it, and what they rest on.
    pub fn rules_of(&self, step: &Step) -> Vec<RuleId> {
        let rows = self.rows.iter().filter_map(|row| match &row.end {
            RouteEnd::Decided { then, .. } => then.contains(step).then_some(&row.grounds),
            RouteEnd::Refused(_) => None,
        });
        let follows = self.follows.iter().filter(|follow| follow.then.contains(step)).map(|follow| &follow.grounds);
        let mut rules: Vec<RuleId> = Vec::new();
        for rule in rows.chain(follows).flat_map(|grounds| grounds.rule.iter().chain(&grounds.rests_on)) {
            if !rules.contains(rule) {
                rules.push(rule.clone());
            }
        }
        rules
    }

    /// Whether somebody is known to decide.
    pub const fn is_settled(&self) -> bool {
        self.decides.is_some() || self.refused.is_some()
    }
}
