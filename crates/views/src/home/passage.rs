//! What matters on their way want of the reader: answers, their confirmation, a party's own decision.

use alloc::vec::Vec;
use engine::ids::{MatterId, PartyId, PersonId, RuleId};
use engine::subjects::item::escalation;
use engine::subjects::matter::{self, Stands};
use engine::subjects::{decision, own_decision, roles};

use super::{Task, TaskKind};
use crate::deadline::Deadline;
use crate::eyes::{Eyes, days_from};
use crate::passage::FactAnswer;

impl Eyes<'_> {
    /// What needs the reader in matters that are not decided yet, and after those that are.
    pub(crate) fn passage_tasks(&self) -> Vec<Task> {
        let open =
            self.programme().matters.iter().filter(|(id, known)| is_ahead(known) && self.matter_gate(id).is_open());
        let mut tasks: Vec<Task> = open.flat_map(|(id, known)| self.questions_of(id, known)).collect();
        tasks.extend(self.to_take_up());
        for (known, party, rules) in self.awaited() {
            let whose = own_decision::who_records(&self.ctx(), self.programme(), known, party);
            if self.viewer().is_some_and(|viewer| whose.contains(viewer)) {
                tasks.push(self.own_task(known, party, rules, Vec::new()));
            }
        }
        tasks
    }

    /// Matters that another body could not agree on, for whoever convenes the one that settles them, until they are on an agenda.
    fn to_take_up(&self) -> Vec<Task> {
        let mut tasks = Vec::new();
        for (id, known) in self.programme().matters.iter().filter(|(_, known)| known.stands == Stands::Open) {
            let Some(escalated) = known.escalated.as_ref().filter(|escalated| escalated.to == known.body) else {
                continue;
            };
            let convenes = roles::must_convene(&self.ctx(), self.programme(), &escalated.to).is_ok();
            if !convenes || !self.matter_gate(id).is_open() {
                continue;
            }
            let clause = escalation::clause(&self.ctx(), &escalated.from);
            let rules = clause.map(|clause| clause.grounds.rule.clone()).unwrap_or_default();
            let due = Deadline {
                due: escalated.needed_by,
                days_left: days_from(self.today(), escalated.needed_by),
                from: escalated.needed_by,
                count: 0,
                working_days: false,
                before: true,
                rules: rules.clone(),
            };
            let what = TaskKind::TakeUp { matter: self.matter_name(id), from: self.body_name(&escalated.from) };
            tasks.push(Task { what, due: Some(due), now: false, rules, whose: Vec::new() });
        }
        tasks
    }

    /// What whoever prepares for a body waits for: the parties' own decisions after its own.
    pub(crate) fn passage_waiting(&self) -> Vec<Task> {
        let mut tasks = Vec::new();
        for (known, party, rules) in self.awaited() {
            let meeting = self.programme().meetings.get(&known.meeting);
            let prepares = meeting
                .is_some_and(|meeting| roles::must_prepare(&self.ctx(), self.programme(), &meeting.body).is_ok());
            let whose = own_decision::who_records(&self.ctx(), self.programme(), known, party);
            if prepares && self.viewer().is_some_and(|viewer| !whose.contains(viewer)) {
                tasks.push(self.own_task(known, party, rules, whose));
            }
        }
        tasks
    }

    /// The questions whose answers the way hangs on and that are the reader's to answer, and the answers that are theirs to
    /// confirm.
    fn questions_of(&self, id: &MatterId, known: &matter::Matter) -> Vec<Task> {
        let open: Vec<_> = matter::way_of(&self.ctx(), known).map(|way| way.open).unwrap_or_default();
        let facts = self.fact_answers(id, known);
        let viewer = self.viewer();
        let is_asked = |fact: &&FactAnswer| {
            fact.may_answer.may
                && open.iter().any(|clause| clause.id == fact.id)
                && fact.asked.iter().any(|person| Some(&person.id) == viewer)
        };
        let confirms = |fact: &&FactAnswer| fact.may_confirm.as_ref().is_some_and(|may| may.may);
        let (asked, confirmed): (Vec<_>, Vec<_>) =
            (facts.iter().filter(is_asked).collect(), facts.iter().filter(confirms).collect());
        let matter = self.matter_name(id);
        let answer = TaskKind::Answer { matter: matter.clone(), questions: asked.len() };
        let confirm = TaskKind::Confirm { matter, questions: confirmed.len() };
        [(answer, asked), (confirm, confirmed)]
            .into_iter()
            .filter(|(_, facts)| !facts.is_empty())
            .map(|(what, facts)| {
                let mut rules: Vec<RuleId> = facts.iter().flat_map(|fact| fact.rules.clone()).collect();
                rules.dedup();
                Task { what, due: None, now: false, rules, whose: Vec::new() }
            })
            .collect()
    }

    /// The own decisions that are awaited, after decisions that the reader may read.
    fn awaited(&self) -> impl Iterator<Item = (&decision::Decision, &PartyId, &Vec<RuleId>)> {
        let standing = self.programme().decisions.values().filter(|known| {
            !known.reopened
                && own_decision::effect(known) == own_decision::Effect::Waiting
                && self.may_read_decision(known)
        });
        standing.flat_map(|known| {
            let awaited = known.own.iter().filter(|(_, own)| own.recorded.is_none());
            awaited.map(move |(party, own)| (known, party, &own.rules))
        })
    }

    fn own_task(&self, known: &decision::Decision, party: &PartyId, rules: &[RuleId], whose: Vec<PersonId>) -> Task {
        let what = TaskKind::OwnDecision { matter: self.matter_name(&known.matter), party: self.party_name(party) };
        Task { what, due: None, now: false, rules: rules.to_vec(), whose: self.people_named(&whose) }
    }
}

/// Not decided, and still to be handled.
const fn is_ahead(known: &matter::Matter) -> bool {
    !matches!(known.stands, Stands::Decided(_))
}
