//! Competence: every matter, whatever its facts turn out to be, comes to exactly one body, or is refused; no row is idle.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Check;
use crate::charter::{Competence, Decider, Grounds, Kind, Route, RouteEnd, Step};
use crate::exact::Fraction;
use crate::ids::{BodyId, FactId, KindId};
use crate::rules::route::{MOST_FACTS, Table};

impl Check<'_, '_> {
    pub(super) fn competence(&self) {
        let Some(competence) = &self.charter.competence else { return };
        for row in &competence.routes {
            self.row(row);
        }
        for follow in &competence.follows {
            self.kinds(&follow.grounds, &follow.kinds);
            follow.then.iter().for_each(|step| self.step(&follow.grounds, step));
        }
        for clause in &competence.delegations {
            self.kinds(&clause.grounds, core::slice::from_ref(&clause.kind));
            [&clause.by, &clause.to].into_iter().for_each(|body| self.deciding_body(&clause.grounds, body));
            let is_level = |level: &&String| self.charter.levels.iter().any(|known| known.id == **level);
            clause.levels.iter().filter(|level| !is_level(level)).for_each(|level| {
                self.unknown(&clause.grounds, "level", level);
            });
        }
        for clause in &competence.amendments {
            self.kinds(&clause.grounds, core::slice::from_ref(&clause.kind));
            self.deciding_body(&clause.grounds, &clause.by);
        }
        competence.recuse_as.iter().for_each(|body| self.deciding_body(&competence.grounds, body));
        for kind in &self.charter.kinds {
            self.kind(competence, kind);
        }
    }

    /// The row alone: everything that it names is declared, and it ends somewhere.
    fn row(&self, row: &Route) {
        let grounds = &row.grounds;
        self.kinds(grounds, &row.kinds);
        for kind in row.kinds.iter().filter_map(|kind| self.charter.kind(kind.as_str())) {
            self.reads(row, kind);
        }
        match &row.end {
            RouteEnd::Decided { by, proposed_by, then } => {
                if let Decider::Body(body) = by {
                    self.deciding_body(grounds, body);
                }
                proposed_by.iter().for_each(|body| self.deciding_body(grounds, body));
                then.iter().for_each(|step| self.step(grounds, step));
            }
            RouteEnd::Refused(_) => {}
        }
    }

    /// What a row reads of a matter is what a matter of its kind tells.
    fn reads(&self, row: &Route, kind: &Kind) {
        let declared = |fact: &FactId| self.charter.fact(fact.as_str()).is_some();
        // A fact misspelt beside the kind is one fault, and stands there.
        let whole = kind.facts.iter().all(declared);
        for condition in row.conditions().filter(|condition| !kind.facts.contains(&condition.fact)) {
            if !declared(&condition.fact) {
                self.unknown(&row.grounds, "fact", condition.fact.as_str());
            } else if whole {
                let what = format!("`{}` is not asked about a `{}`", condition.fact, kind.id);
                self.note(
                    &row.grounds,
                    "never",
                    what,
                    "Add it to the kind's `facts`, or take the kind out of this row.",
                );
            }
        }
        if row.amount.is_some() && !kind.needs_amount {
            let what = format!("the amount of a `{}` need not be known", kind.id);
            self.note(&row.grounds, "never", what, "Write `needs_amount = true` beside the kind.");
        }
    }

    fn kinds(&self, grounds: &Grounds, kinds: &[KindId]) {
        for kind in kinds.iter().filter(|kind| self.charter.kind(kind.as_str()).is_none()) {
            self.unknown(grounds, "kind", kind.as_str());
        }
        self.once(grounds, "kind", kinds.iter().map(KindId::as_str));
    }

    /// A body that is named to decide must be able to: a route to a body that gives opinions only ends nowhere.
    pub(super) fn deciding_body(&self, grounds: &Grounds, id: &BodyId) {
        match self.charter.body(id.as_str()) {
            None => self.unknown(grounds, "body", id.as_str()),
            Some(body) if body.one_person.is_none() && !body.tells_how_it_decides => {
                let what = format!("`{id}` decides nothing, so the matter ends there undecided");
                self.note(grounds, "never", what, "Name a body that decides, or say how this one does.");
            }
            Some(_) => {}
        }
    }

    fn step(&self, grounds: &Grounds, step: &Step) {
        match step {
            Step::EachParty => {}
            Step::Inform(body) => {
                if self.charter.body(body.as_str()).is_none() {
                    self.unknown(grounds, "body", body.as_str());
                }
            }
            Step::DecisionOf(one) => {
                if !self.charter.classes.iter().any(|class| class.one_is.as_ref() == Some(one)) {
                    self.unknown(grounds, "distinction of a party", one);
                }
            }
        }
    }

    /// Every case of a kind: facts that nothing reads, cases that no row meets, rows that no case reaches.
    fn kind(&self, competence: &Competence, kind: &Kind) {
        let rows: Vec<&Route> = competence.routes_of(&kind.id).collect();
        if rows.is_empty() {
            let what = format!("no row says who decides a `{}`", kind.id);
            self.note(&kind.grounds, "gap", what, "Add a row to `competence.routes`, or let a residual one take it.");
            return;
        }
        let table = Table::of(self.charter, competence, kind);
        let read = |fact: &FactId| table.facts().iter().any(|known| known.id == *fact);
        for fact in kind.facts.iter().filter(|fact| !read(fact) && self.charter.fact(fact.as_str()).is_some()) {
            let what = format!("`{fact}` is asked about a `{}`, and nothing hangs on the answer", kind.id);
            self.note(&kind.grounds, "never", what, "Let a row read it, or do not ask it.");
        }
        if table.facts().len() > MOST_FACTS {
            let what = format!("more than {MOST_FACTS} facts bear on a `{}`", kind.id);
            self.note(&kind.grounds, "unsupported", what, "Divide the kind, or ask fewer facts.");
            return;
        }
        self.cases(kind, &table, &rows);
    }

    fn cases(&self, kind: &Kind, table: &Table<'_>, rows: &[&Route]) {
        // A fact that has a meaning where it is absent can be answered too: here every answer is a case.
        let answers = table.unknown();
        let mut reached = BTreeSet::new();
        for amount in table.amounts() {
            let cases = table.every_case(&answers, &amount);
            let holes = || cases.iter().enumerate().filter(|(_, met)| met.is_none()).map(|(number, _)| number);
            if let Some(hole) = holes().next() {
                let what = format!("no row decides {}: {}", said(kind, &amount), count(holes().count(), cases.len()));
                let what = format!("{what}, such as {}", table.case_in_words(hole));
                let mend = "Add a row that meets them; the last row of a kind best asks for nothing.";
                self.note(&kind.grounds, "gap", what, mend);
            }
            reached.extend(cases.into_iter().flatten().map(|met| met.row));
        }
        for (place, row) in rows.iter().enumerate().filter(|(place, _)| !reached.contains(place)) {
            let earlier =
                if place == 0 { "no amount and no answers meet it" } else { "earlier rows meet every case of it" };
            let what = format!("no `{}` ever comes to this row: {earlier}", kind.id);
            self.note(&row.grounds, "never", what, "Move it up, narrow the rows above it, or remove it.");
        }
    }
}

fn said(kind: &Kind, amount: &Fraction) -> String {
    if kind.needs_amount { format!("a `{}` of {amount} €", kind.id) } else { format!("a `{}`", kind.id) }
}

fn count(holes: usize, all: usize) -> String {
    if holes == all { "in no case".to_string() } else { format!("in {holes} of {all} cases") }
}
