//! One decision: what, how, by which numbers, on which grounds.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::ids::{DecisionId, MatterId, PersonId};
use engine::subjects::{Command, decision};
use jiff::Timestamp;
use serde::Serialize;

use crate::deadline::Deadline;
use crate::eyes::Eyes;
use crate::may::May;
use crate::meetings::{Heading, MinutesStage};
use crate::named::{Person, Text};
use crate::own::OwnDecisions;
use crate::recusal::Recusal;
use crate::tally::seen::Settled;
use crate::tally::{Proposal, Result};

/// A decision's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Id.
    pub id: DecisionId,
    /// The matter, where the reader may read it.
    pub matter: Option<MatterId>,
    /// Its title.
    pub title: Text,
    /// The meeting.
    pub heading: Heading,
    /// Section number (§).
    pub section: usize,
    /// When it was entered.
    pub at: Timestamp,
    /// The entry.
    pub seq: u64,
    /// What was decided.
    pub text: String,
    /// The item was opened again: it no longer stands.
    pub reopened: bool,
    /// Where the minutes stand.
    pub minutes: MinutesStage,
    /// The parties' own decisions that it needs.
    pub own: Option<OwnDecisions>,
    /// Why the reader took no part; then `whole` is absent.
    pub recusal: Option<Recusal>,
    /// The rest, for those who may read it.
    pub whole: Option<Whole>,
}

/// What only those read who did not have to stay out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Whole {
    /// Grounds.
    pub reasons: String,
    /// How, with all numbers.
    pub result: Result,
    /// The proposals.
    pub proposals: Vec<Proposal>,
    /// Dissenting opinions.
    pub dissents: Vec<Dissent>,
    /// May the reader enter a dissent?
    pub dissent: May,
    /// For whom the reader may enter one.
    pub dissenters: Vec<Person>,
    /// The tasks that follow from it.
    pub tasks: Vec<GivenTask>,
    /// May the reader give one?
    pub assign: May,
}

/// A dissenting opinion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dissent {
    /// Whose.
    pub person: Person,
    /// What they say.
    pub text: String,
    /// The entry.
    pub seq: u64,
}

/// A task that follows from a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GivenTask {
    /// Whose it is.
    pub person: Person,
    /// What.
    pub text: String,
    /// By when.
    pub due: Deadline,
    /// When it was said to be done.
    pub done: Option<Timestamp>,
    /// The entry that gave it.
    pub seq: u64,
    /// May the reader say that it is done?
    pub finish: May,
}

impl Eyes<'_> {
    /// A decision, as much of it as the reader may read.
    pub fn decision(&self, id: &DecisionId) -> Option<Decision> {
        let known = self.programme().decisions.get(id)?;
        self.may_read_decision(known).then_some(())?;
        let meeting = self.programme().meetings.get(&known.meeting)?;
        let gate = self.item_gate(&known.meeting, known.item);
        let heading = self.heading(&known.meeting, meeting);
        Some(Decision {
            id: id.clone(),
            matter: gate.is_open().then(|| known.matter.clone()),
            title: self.matter_text(&known.matter, "title"),
            section: meeting.section(known.item),
            at: known.at,
            seq: known.seq,
            text: self.decision_text(id),
            reopened: known.reopened,
            own: self.own_decisions(id),
            minutes: heading.minutes,
            heading,
            recusal: gate.recusal().cloned(),
            whole: gate.is_open().then(|| self.whole(id, known, meeting)),
        })
    }

    fn whole(
        &self,
        id: &DecisionId,
        known: &decision::Decision,
        meeting: &engine::subjects::meeting::Meeting,
    ) -> Whole {
        let (judgement, seq, item) = (&known.judgement, known.seq, known.item);
        Whole {
            reasons: self.book.word(seq, "reasons").to_string(),
            result: self.result(&Settled { id: &known.meeting, meeting, item, judgement, seq }),
            proposals: self.proposals(&known.meeting, item),
            dissents: self.dissents(known),
            dissent: self.may_dissent(id),
            dissenters: self.dissenters(id, known),
            tasks: self.given_tasks(id, known),
            assign: self.may_assign(id),
        }
    }

    /// The tasks given with a decision, in the order in which they were given. The caller has asked the gate.
    pub(crate) fn given_tasks(&self, id: &DecisionId, known: &decision::Decision) -> Vec<GivenTask> {
        let told = |(seq, task): (&u64, &decision::Assigned)| GivenTask {
            person: self.person(&task.person),
            text: self.book.word(*seq, "text").to_string(),
            due: self.last_day(task.due),
            done: task.done,
            seq: *seq,
            finish: self.may(Command::Decision(decision::Command::Finish { decision: id.clone(), task: *seq })),
        };
        known.tasks.iter().map(told).collect()
    }

    /// May the reader give a task with it: to anybody, from today on?
    fn may_assign(&self, id: &DecisionId) -> May {
        self.may(Command::Decision(decision::Command::Assign {
            decision: id.clone(),
            person: self.viewer().cloned().unwrap_or_else(|| PersonId::new("")),
            text: "a".to_string(),
            due: self.today(),
        }))
    }

    /// The dissenting opinions, in the order in which they were entered. The caller has asked the gate.
    pub(crate) fn dissents(&self, known: &decision::Decision) -> Vec<Dissent> {
        let mut entered: Vec<_> = known.dissents.iter().collect();
        entered.sort_by_key(|(_, seq)| *seq);
        let told = |(person, seq): &(PersonId, u64)| Dissent {
            person: self.person(person),
            text: self.book.word(*seq, "text").to_string(),
            seq: *seq,
        };
        entered.into_iter().map(told).collect()
    }

    /// For whom the reader may enter a dissent, of those who took part.
    fn dissenters(&self, id: &DecisionId, known: &decision::Decision) -> Vec<Person> {
        let takers = known.judgement.weights.keys();
        let may = |person: &&PersonId| {
            let (decision, person, text) = (id.clone(), (*person).clone(), "a".to_string());
            self.may(Command::Decision(decision::Command::Dissent { decision, person, text })).may
        };
        takers.filter(may).map(|person| self.person(person)).collect()
    }

    /// May the reader enter a dissent: their own, or, running the meeting, somebody's who takes part?
    pub(crate) fn may_dissent(&self, id: &DecisionId) -> May {
        let command = |person: &PersonId| {
            Command::Decision(decision::Command::Dissent {
                decision: id.clone(),
                person: person.clone(),
                text: "a".to_string(),
            })
        };
        let own = self.may(command(&self.viewer().cloned().unwrap_or_else(|| PersonId::new(""))));
        if own.may {
            return own;
        }
        let takers = self.programme().decisions.get(id).map(|known| known.judgement.weights.keys());
        let for_others = takers.into_iter().flatten().map(|person| self.may(command(person)));
        for_others.into_iter().find(|may| may.may).unwrap_or(own)
    }
}
