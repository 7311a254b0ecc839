//! The way of a matter: who decides it, on whose proposal, who takes no part, what must follow, what is not known yet, and
//! row by row why not somebody else. The same function answers the calculator's `route`.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use engine::charter::{self, Ban, Bound, Condition, Decider, Route, RouteEnd};
use engine::exact::{Fraction, Money};
use engine::ids::{BodyId, ClassId, FactId, KindId, PartyId, RuleId};
use engine::rules::route::{self, Question};
use engine::rules::{Matter, recusal};
use engine::subjects::{matter, sitting};
use serde::Serialize;

use crate::eyes::Eyes;
use crate::named::{Body, Party};

/// What is known of a matter whose way is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Kind.
    pub kind: KindId,
    /// Total value without VAT.
    pub amount: Option<Money>,
    /// The parties on the other side.
    pub counterparties: Vec<PartyId>,
    /// Answers to the charter's questions.
    pub facts: BTreeMap<FactId, bool>,
}

impl Ask {
    /// The facts of a matter on file.
    pub fn of(facts: &matter::Facts) -> Self {
        Self {
            kind: facts.kind.clone(),
            amount: facts.amount,
            counterparties: facts.counterparties.clone(),
            facts: facts.facts.clone(),
        }
    }
}

/// The way of a matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Way {
    /// Kind: id and name.
    pub kind: (KindId, String),
    /// Its amount, where the kind has one.
    pub amount: Option<Money>,
    /// The classes of the parties on the other side, for the calculator.
    pub sides: Vec<ClassId>,
    /// Who decides; nothing where that hangs on an open question.
    pub decides: Option<Who>,
    /// The body without whose proposal they do not.
    pub proposed_by: Option<Body>,
    /// What must follow before it is done.
    pub then: Vec<Next>,
    /// Who takes no part, body by body: the one that decides first, then the one that proposes.
    pub aside: Vec<Aside>,
    /// Questions on whose answer it hangs.
    pub open: Vec<Open>,
    /// It hangs on the amount too, which is not known.
    pub amount_is_open: bool,
    /// The charter refuses it: the rules.
    pub refused: Option<Vec<RuleId>>,
    /// The charter's rows about this kind, top down.
    pub rows: Vec<Row>,
    /// The rules that the answer rests on, in the order in which they applied.
    pub rules: Vec<RuleId>,
}

/// Who decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// A body.
    Body(Body),
    /// The parties, each for itself.
    Parties,
}

/// What must follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    /// Each party to the agreement decides for itself.
    EachParty,
    /// The party that the charter singles out decides by its own rules; for the public, nobody is named.
    DecisionOf(Vec<Party>),
    /// A body is told.
    Inform(Body),
}

/// Who takes no part in a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Aside {
    /// The body.
    pub body: Body,
    /// The parties whose people take no part.
    pub parties: Vec<Party>,
    /// They leave the room.
    pub must_leave: bool,
    /// By which rules.
    pub rules: Vec<RuleId>,
}

/// A question that nobody has answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Open {
    /// The fact.
    pub id: FactId,
    /// The question in the reader's language.
    pub asks: String,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// A row of the charter's table, and whether the matter fits it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Who decides by it; nothing where it refuses.
    pub decides: Option<Who>,
    /// On whose proposal.
    pub proposed_by: Option<Body>,
    /// How the matter stands to it.
    pub fits: Fits,
    /// What it asks of the amount.
    pub amount: Vec<(Edge, Money)>,
    /// What it asks of the facts: the question and the answer due; one of the second list must be so.
    pub all: Vec<Due>,
    /// As above.
    pub any: Vec<Due>,
    /// Its rules.
    pub rules: Vec<RuleId>,
}

/// An answer that a row asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Due {
    /// The question in the reader's language.
    pub asks: String,
    /// The answer due.
    pub due: bool,
    /// The answer given.
    pub given: Option<bool>,
}

/// How a matter stands to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fits {
    /// It is this one.
    Yes,
    /// It can still be, as long as questions are open.
    Maybe,
    /// It is not, or an earlier row comes first.
    No,
}

/// The edge of a range of amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the charter's own words for bounds")]
pub enum Edge {
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Exactly,
}

impl Eyes<'_> {
    /// The way of a matter of these facts, today; nothing where the charter knows no such kind or has no table. Open to anyone:
    /// it tells of the charter and of which parties there are.
    pub fn way(&self, ask: &Ask) -> Option<Way> {
        let kind = self.charter.kind(ask.kind.as_str())?;
        let amount = ask.amount.filter(|_| kind.needs_amount);
        let known = |fact: &FactId| ask.facts.get(fact).copied();
        let way = route::of(self.charter, Question { kind, amount }, known)?;
        let mut rules: Vec<RuleId> = way.rules.iter().cloned().collect();
        let proposing = way.proposed_by.and_then(|body| self.charter.body(body.as_str()));
        let bodies = way.recusing_body(self.charter).into_iter().chain(proposing);
        let aside: Vec<Aside> = bodies.filter_map(|body| self.aside(body, ask)).collect();
        for rule in aside.iter().flat_map(|aside| &aside.rules) {
            if !rules.contains(rule) {
                rules.push(rule.clone());
            }
        }
        let table = self.charter.competence.iter().flat_map(|table| table.routes_of(&kind.id));
        let fits = |row: &Route| match way.rows.iter().any(|other| core::ptr::eq(*other, row)) {
            true if way.rows.len() == 1 => Fits::Yes,
            true => Fits::Maybe,
            false => Fits::No,
        };
        Some(Way {
            kind: self.kind_name(&kind.id),
            amount,
            sides: self.classes_of(&ask.counterparties),
            decides: way.decides.map(|decider| self.who(decider)),
            proposed_by: way.proposed_by.map(|body| self.body_name(body)),
            then: way.then.iter().map(|step| self.step_after(step)).collect(),
            aside,
            open: way.open.iter().map(|fact| self.open_question(fact)).collect(),
            amount_is_open: way.amount_is_open,
            refused: way.refused.map(|(row, _)| row.grounds.rule.clone()),
            rows: table.map(|row| self.row_of_table(row, fits(row), ask)).collect(),
            rules,
        })
    }

    fn classes_of(&self, sides: &[PartyId]) -> Vec<ClassId> {
        let mut classes: Vec<ClassId> = Vec::new();
        for side in sides {
            let party = self.programme().parties.get(side).filter(|_| self.viewer().is_some());
            let class = party.map_or_else(|| ClassId::new(side.as_str()), |party| party.class.clone());
            if !classes.contains(&class) {
                classes.push(class);
            }
        }
        classes
    }

    fn who(&self, decider: &Decider) -> Who {
        match decider {
            Decider::Body(body) => Who::Body(self.body_name(body)),
            Decider::Parties => Who::Parties,
        }
    }

    fn step_after(&self, step: &charter::Step) -> Next {
        match step {
            charter::Step::EachParty => Next::EachParty,
            charter::Step::Inform(body) => Next::Inform(self.body_name(body)),
            charter::Step::DecisionOf(one) => {
                let today = self.today();
                let is_meant = |party: &engine::subjects::party::Party| {
                    let class = self.charter.class(party.class.as_str());
                    party.singled_out && party.is_on(today) && class.is_some_and(|c| c.one_is.as_deref() == Some(one))
                };
                let all = self.programme().parties.iter().filter(|_| self.viewer().is_some());
                let meant = all.filter(|(_, party)| is_meant(party));
                Next::DecisionOf(meant.map(|(id, _)| self.party_name(id)).collect())
            }
        }
    }

    fn open_question(&self, fact: &charter::Fact) -> Open {
        Open { id: fact.id.clone(), asks: self.say(&fact.asks), rules: fact.grounds.rule.clone() }
    }

    /// Who can stand on the other side: the parties of today; for the public, who learn nothing of a programme, their classes.
    pub fn sides(&self) -> Vec<Party> {
        if self.viewer().is_none() {
            return self.charter.classes.iter().map(|class| self.side(class.id.as_str())).collect();
        }
        let on = self.programme().parties.iter().filter(|(_, party)| party.is_on(self.today()));
        let mut on: Vec<_> = on.map(|(id, party)| (party.from, party.rank, id)).collect();
        on.sort();
        on.into_iter().map(|(_, _, id)| self.party_name(id)).collect()
    }

    /// A party, or a class as the party of its own name.
    fn side(&self, id: &str) -> Party {
        match self.charter.class(id).filter(|_| self.viewer().is_none()) {
            Some(class) => {
                let name = self.say(&class.name);
                Party { id: PartyId::new(id), genitive: name.clone(), name }
            }
            None => self.party_name(&PartyId::new(id)),
        }
    }

    /// Whose people take no part in a body.
    fn aside(&self, body: &charter::Body, ask: &Ask) -> Option<Aside> {
        let on = sitting::parties_on(self.charter, &self.programme().parties, self.today()).ok()?;
        let parties = match self.viewer() {
            Some(_) => sitting::borrow_parties(self.charter, &on),
            None => recusal::classes(self.charter),
        };
        let matter = Matter {
            kind: ask.kind.as_str(),
            counterparties: ask.counterparties.iter().map(PartyId::as_str).collect(),
        };
        let mut rules: Vec<RuleId> = Vec::new();
        let (mut out, mut must_leave) = (Vec::new(), false);
        for party in &parties {
            let clauses = recusal::of_party(body, &parties, &matter, party);
            if clauses.is_empty() {
                continue;
            }
            out.push(self.side(party.id));
            must_leave |= clauses.iter().any(|clause| clause.bans(Ban::Presence));
            for rule in clauses.iter().flat_map(|clause| &clause.grounds.rule) {
                if !rules.contains(rule) {
                    rules.push(rule.clone());
                }
            }
        }
        (!out.is_empty()).then(|| Aside { body: self.body_name(&body.id), parties: out, must_leave, rules })
    }

    fn row_of_table(&self, row: &Route, fits: Fits, ask: &Ask) -> Row {
        let due = |condition: &Condition| {
            let fact = self.charter.fact(condition.fact.as_str());
            let asks = fact.map(|fact| self.say(&fact.asks)).unwrap_or_default();
            let absent = fact.and_then(|fact| fact.absent);
            Due { asks, due: condition.is, given: ask.facts.get(&condition.fact).copied().or(absent) }
        };
        let (decides, proposed_by): (Option<Who>, Option<&BodyId>) = match &row.end {
            RouteEnd::Decided { by, proposed_by, .. } => (Some(self.who(by)), proposed_by.as_ref()),
            RouteEnd::Refused(_) => (None, None),
        };
        let bounds = row.amount.iter().flat_map(|limits| &limits.0);
        Row {
            decides,
            proposed_by: proposed_by.map(|body| self.body_name(body)),
            fits,
            amount: bounds.filter_map(|(bound, limit)| Some((edge(*bound), euros(limit)?))).collect(),
            all: row.all.iter().map(due).collect(),
            any: row.any.iter().map(due).collect(),
            rules: row.grounds.rule.clone(),
        }
    }
}

const fn edge(bound: Bound) -> Edge {
    match bound {
        Bound::AtLeast => Edge::AtLeast,
        Bound::MoreThan => Edge::MoreThan,
        Bound::AtMost => Edge::AtMost,
        Bound::LessThan => Edge::LessThan,
        Bound::Exactly => Edge::Exactly,
    }
}

/// A limit of the charter as an amount.
fn euros(limit: &Fraction) -> Option<Money> {
    Money::parse(&alloc::format!("{limit}"))
}
