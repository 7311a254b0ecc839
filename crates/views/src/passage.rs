//! A matter's passage: its questions with who answers and confirms them, the proposal that it has or lacks, and where it can
//! be handed on.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::charter::{Decider, Fact};
use engine::ids::{BodyId, DecisionId, FactId, MatterId, RuleId};
use engine::subjects::matter::{self, Command as Ask};
use engine::subjects::{Command, roles};
use jiff::civil::Date;
use serde::Serialize;

use crate::eyes::Eyes;
use crate::may::May;
use crate::named::{Body, Person};

/// An answer to one of the charter's questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactAnswer {
    /// The fact.
    pub id: FactId,
    /// The question in the reader's language.
    pub asks: String,
    /// The answer; none where nobody has answered.
    pub answer: Option<bool>,
    /// Who gave it, on what grounds.
    pub given: Option<Given>,
    /// Whom the charter asks.
    pub asked: Vec<Person>,
    /// Who confirms it, where the charter wants that and nobody has yet.
    pub to_confirm: Option<Vec<Person>>,
    /// May the reader answer it?
    pub may_answer: May,
    /// May the reader confirm it? Nothing where there is nothing to confirm.
    pub may_confirm: Option<May>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// Who gave an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Given {
    /// Who.
    pub by: Person,
    /// The entry.
    pub seq: u64,
    /// On what grounds; empty where it came with the matter's own text.
    pub grounds: String,
    /// Who confirmed it.
    pub confirmed_by: Option<Person>,
}

/// A body's proposal to the one that decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proposed {
    /// The body that proposed.
    pub by: Body,
    /// On which day.
    pub on: Date,
    /// Its decision, where the reader may read it.
    pub decision: Option<DecisionId>,
    /// Where its minutes are kept, if elsewhere.
    pub document: String,
    /// The entry.
    pub seq: u64,
}

/// Where a matter can go from the body that has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Onward {
    /// The body whose proposal it lacks.
    pub lacks: Option<Body>,
    /// Bodies to which it can be handed: whose it is, or who proposes it first.
    pub refer: Vec<(Body, May)>,
    /// Recording that proposal from minutes kept elsewhere.
    pub record: Option<May>,
}

impl Eyes<'_> {
    /// The questions that bear on its kind, answered or not, then others that were answered all the same.
    pub(crate) fn fact_answers(&self, id: &MatterId, known: &matter::Matter) -> Vec<FactAnswer> {
        let asked = self.charter.kind(known.facts.kind.as_str()).map(|kind| kind.facts.as_slice()).unwrap_or_default();
        let others = known.facts.facts.keys().filter(|fact| !asked.contains(fact));
        asked.iter().chain(others).map(|fact| self.fact_answer(id, known, fact)).collect()
    }

    fn fact_answer(&self, id: &MatterId, known: &matter::Matter, fact: &FactId) -> FactAnswer {
        let clause = self.charter.fact(fact.as_str());
        let waits = matter::unconfirmed(&self.ctx(), known).any(|clause| clause.id == *fact);
        let confirmers = |clause: &Fact| {
            let by = clause.confirmed_by.as_ref();
            let people = by.map(|by| roles::meant(&self.ctx(), self.programme(), &known.body, by));
            self.people_named(&people.unwrap_or_default())
        };
        let asked = clause.map(|clause| roles::asked(&self.ctx(), self.programme(), &known.body, &clause.answered_by));
        let answer = Ask::Answer { matter: id.clone(), fact: fact.clone(), answer: true, grounds: "a".to_string() };
        let confirm = || Ask::Confirm { matter: id.clone(), facts: [fact.clone()].into() };
        FactAnswer {
            id: fact.clone(),
            asks: clause.map(|clause| self.say(&clause.asks)).unwrap_or_default(),
            answer: known.facts.facts.get(fact).copied(),
            given: known.answers.get(fact).map(|given| self.answer_given(given)),
            asked: self.people_named(&asked.unwrap_or_default()),
            to_confirm: clause.filter(|_| waits).map(confirmers),
            may_answer: self.may(Command::Matter(answer)),
            may_confirm: waits.then(|| self.may(Command::Matter(confirm()))),
            rules: clause.map(|clause| clause.grounds.rule.clone()).unwrap_or_default(),
        }
    }

    fn answer_given(&self, given: &matter::Answered) -> Given {
        Given {
            by: self.person(&given.by),
            seq: given.seq,
            grounds: self.book.word(given.seq, "grounds").to_string(),
            confirmed_by: given.confirmed.as_ref().map(|(person, _)| self.person(person)),
        }
    }

    /// The proposal that a matter has.
    pub(crate) fn proposed(&self, known: &matter::Matter) -> Option<Proposed> {
        let proposed = known.proposed.as_ref()?;
        let readable = proposed.decision.as_ref().filter(|decision| {
            self.programme().decisions.get(*decision).is_some_and(|decision| self.may_read_decision(decision))
        });
        Some(Proposed {
            by: self.body_name(&proposed.by),
            on: proposed.on,
            decision: readable.cloned(),
            document: self.book.word(proposed.seq, "document").to_string(),
            seq: proposed.seq,
        })
    }

    /// Where a matter can go.
    pub(crate) fn onward(&self, id: &MatterId, known: &matter::Matter) -> Onward {
        let ctx = self.ctx();
        let Some(way) = matter::way_of(&ctx, known).filter(|_| !matches!(known.stands, matter::Stands::Decided(_)))
        else {
            return Onward::default();
        };
        let decides = match way.decides {
            Some(Decider::Body(body)) => Some(body),
            Some(Decider::Parties) | None => None,
        };
        let lacks = way
            .proposed_by
            .filter(|body| decides.is_some() && known.proposed.as_ref().is_none_or(|proposed| proposed.by != **body));
        let first: Option<&BodyId> = lacks.or(way.proposed_by.filter(|_| decides.is_none())).or(decides);
        let targets = first.into_iter().chain(decides.filter(|body| Some(*body) != first));
        let refer = |to: &BodyId| {
            let command = Ask::Refer { matter: id.clone(), to: to.clone(), reason: String::new() };
            (self.body_name(to), self.may(Command::Matter(command)))
        };
        let record = lacks.map(|by| {
            let (matter, by, on) = (id.clone(), by.clone(), self.today());
            self.may(Command::Matter(Ask::RecordProposal { matter, by, on, document: "a".to_string() }))
        });
        Onward {
            lacks: lacks.map(|body| self.body_name(body)),
            refer: targets.filter(|body| **body != known.body).map(refer).collect(),
            record,
        }
    }
}
