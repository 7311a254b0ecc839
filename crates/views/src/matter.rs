//! One matter: its facts and whom they recuse, its papers, and what has happened to it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::exact::Money;
use engine::ids::{DecisionId, FactId, KindId, MatterId, MeetingId, RuleId};
use engine::subjects::matter::Command as Ask;
use engine::subjects::{Command, Event, decision, item, matter, meeting, sitting};
use jiff::Timestamp;
use serde::Serialize;

use crate::book::Entry;
use crate::eyes::Eyes;
use crate::gate::Gate;
use crate::matters::{KindChoice, Stands};
use crate::may::May;
use crate::meetings::Heading;
use crate::named::{Body, Party, Person, Text};
use crate::papers::Papers;
use crate::recusal::{Recusal, Recused};
use crate::way::{self, Way};

/// A matter's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "page")]
#[expect(clippy::large_enum_variant, reason = "one value a page")]
pub enum MatterPage {
    /// For those who may read it.
    Whole(Matter),
    /// For one who had to stay out, once the minutes are approved: that it was decided, and where the decision is.
    DecisionOnly {
        /// Id.
        id: MatterId,
        /// The decision.
        decision: DecisionId,
        /// Why they took no part.
        recusal: Recusal,
    },
}

/// A matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Matter {
    /// Id.
    pub id: MatterId,
    /// Title.
    pub title: Text,
    /// What it is about.
    pub summary: Text,
    /// The draft decision.
    pub draft: Text,
    /// The body that is to decide.
    pub body: Body,
    /// Who decides a matter of these facts by the charter, and why; nothing where it has no table of that.
    pub way: Option<Way>,
    /// Kind: id and name.
    pub kind: (KindId, String),
    /// Value.
    pub amount: Option<Money>,
    /// The parties on the other side.
    pub counterparties: Vec<Party>,
    /// Answers to the charter's questions.
    pub facts: Vec<FactAnswer>,
    /// Who prepared it.
    pub opened_by: Person,
    /// When.
    pub opened: Timestamp,
    /// Where it stands.
    pub stands: Stands,
    /// The meeting on whose agenda it is.
    pub meeting: Option<Heading>,
    /// Whom it recuses, and why.
    pub recused: Vec<Recused>,
    /// Papers.
    pub papers: Papers,
    /// What has happened, oldest first.
    pub timeline: Vec<Moment>,
    /// Kinds to choose from when the facts are corrected.
    pub kinds: Vec<KindChoice>,
    /// Meetings to whose agenda it could be added.
    pub addable_to: Vec<(Heading, May)>,
    /// May the reader correct it?
    pub correct: May,
    /// May the reader attach papers?
    pub attach: May,
}

/// An answer to one of the charter's questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactAnswer {
    /// The fact.
    pub id: FactId,
    /// The question in the reader's language.
    pub asks: String,
    /// The answer; none where nobody has answered.
    pub answer: Option<bool>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// A moment in the life of a matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// The entry.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Who asked for it.
    pub by: Person,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
}

/// What happened to a matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "what")]
#[expect(missing_docs, reason = "named like the events")]
pub enum What {
    Opened,
    Corrected { reason: String },
    Attached { name: String, version: usize },
    OnAgenda { meeting: MeetingId, section: usize },
    OffAgenda { meeting: MeetingId },
    Handled { meeting: MeetingId, section: usize },
    Postponed { meeting: MeetingId, section: usize, reason: String },
    Returned { meeting: MeetingId, section: usize, reason: String },
    Reopened { meeting: MeetingId, section: usize, reason: String },
    Decided { decision: DecisionId },
}

impl Eyes<'_> {
    /// A matter's page, as much of it as the reader may read.
    pub fn matter(&self, id: &MatterId) -> Option<MatterPage> {
        self.viewer()?;
        let known = self.programme().matters.get(id)?;
        match self.matter_gate(id) {
            Gate::Open => Some(MatterPage::Whole(self.whole_matter(id, known))),
            Gate::Closed(_) => None,
            Gate::Decision(recusal, decision) => {
                let entered = self.programme().decisions.get(&decision)?;
                self.may_read_decision(entered).then_some(MatterPage::DecisionOnly {
                    id: id.clone(),
                    decision,
                    recusal,
                })
            }
        }
    }

    /// The caller has asked the gate.
    fn whole_matter(&self, id: &MatterId, known: &matter::Matter) -> Matter {
        let on = match &known.stands {
            matter::Stands::OnAgenda(meeting, item) => {
                self.programme().meetings.get(meeting).map(|known| (meeting, known, *item))
            }
            _ => None,
        };
        let papers = self.handled_in(known).and_then(|(meeting, item)| {
            let meeting = self.programme().meetings.get(meeting)?;
            Some(self.papers_of_item(meeting, meeting.items.get(&item)?))
        });
        Matter {
            id: id.clone(),
            title: self.matter_text(id, "title"),
            summary: self.matter_text(id, "summary"),
            draft: self.matter_text(id, "draft"),
            body: self.body_name(&known.body),
            way: self.way(&way::Ask::of(&known.facts)),
            kind: self.kind_name(&known.facts.kind),
            amount: known.facts.amount,
            counterparties: known.facts.counterparties.iter().map(|party| self.party_name(party)).collect(),
            facts: self.fact_answers(known),
            opened_by: self.person(&known.opened_by),
            opened: self.opened_at(id),
            stands: self.stands(&known.stands),
            meeting: on.map(|(id, known, _)| self.heading(id, known)),
            recused: self.recused_by(id, known, on.map(|(meeting, _, item)| (meeting, item))),
            papers: papers.unwrap_or_else(|| self.papers_of_matter(&known.papers)),
            timeline: self.timeline(id),
            kinds: self.kinds(),
            addable_to: self.addable_to(id, known),
            correct: self.may_correct_matter(id, known),
            attach: self.may_attach(matter::Place::Matter { matter: id.clone() }),
        }
    }

    /// The meeting to which its papers went: the one on whose agenda it is, or that handled it last.
    fn handled_in<'m>(
        &'m self,
        known: &'m matter::Matter,
    ) -> Option<(&'m MeetingId, engine::subjects::meeting::ItemId)> {
        match &known.stands {
            matter::Stands::OnAgenda(meeting, item)
            | matter::Stands::Postponed(meeting, item)
            | matter::Stands::Returned(meeting, item) => Some((meeting, *item)),
            matter::Stands::Decided(decision) => {
                let entered = self.programme().decisions.get(decision)?;
                Some((&entered.meeting, entered.item))
            }
            matter::Stands::Open => None,
        }
    }

    /// The questions that bear on its kind, answered or not, then others that were answered all the same.
    fn fact_answers(&self, known: &matter::Matter) -> Vec<FactAnswer> {
        let asked = self.charter.kind(known.facts.kind.as_str()).map(|kind| kind.facts.as_slice()).unwrap_or_default();
        let others = known.facts.facts.keys().filter(|fact| !asked.contains(fact));
        let one = |fact: &FactId| {
            let clause = self.charter.fact(fact.as_str());
            FactAnswer {
                id: fact.clone(),
                asks: clause.map(|clause| self.say(&clause.asks)).unwrap_or_default(),
                answer: known.facts.facts.get(fact).copied(),
                rules: clause.map(|clause| clause.grounds.rule.clone()).unwrap_or_default(),
            }
        };
        asked.iter().chain(others).map(one).collect()
    }

    /// On an agenda by the people of that day, in preparation by those of today.
    fn recused_by(
        &self,
        id: &MatterId,
        known: &matter::Matter,
        on: Option<(&MeetingId, engine::subjects::meeting::ItemId)>,
    ) -> Vec<Recused> {
        if let Some((meeting, item)) = on {
            return self.recused_in(meeting, item);
        }
        let sitting = sitting::of_body(&self.ctx(), self.programme(), &known.body, self.today(), Some(id));
        sitting.map(|sitting| self.recused(&sitting)).unwrap_or_default()
    }

    fn addable_to(&self, id: &MatterId, known: &matter::Matter) -> Vec<(Heading, May)> {
        let of_body = self.programme().meetings.iter().filter(|(_, meeting)| meeting.body == known.body);
        let ahead = of_body.filter(|(_, meeting)| meeting.stage < meeting::Stage::Closed);
        let one = |(meeting, planned): (&MeetingId, &meeting::Meeting)| {
            let add = meeting::Command::Add { meeting: meeting.clone(), matter: id.clone() };
            (self.heading(meeting, planned), self.may(Command::Meeting(add)))
        };
        ahead.map(one).collect()
    }

    fn may_correct_matter(&self, id: &MatterId, known: &matter::Matter) -> May {
        let facts = known.facts.clone();
        self.may(Command::Matter(Ask::Correct {
            matter: id.clone(),
            kind: facts.kind,
            amount: facts.amount,
            counterparties: facts.counterparties,
            facts: facts.facts,
            title: "a".to_string(),
            summary: String::new(),
            draft: String::new(),
            reason: "a".to_string(),
        }))
    }

    /// What has happened to a matter, oldest first. What a meeting did with it only those read who hear that meeting.
    fn timeline(&self, id: &MatterId) -> Vec<Moment> {
        let moment = |entry: &Entry| {
            let what = self.what(entry)?;
            Some(Moment { seq: entry.seq, at: entry.at, by: self.person(&entry.actor), what })
        };
        self.book.of_matter(id).filter_map(moment).collect()
    }

    fn what(&self, entry: &Entry) -> Option<What> {
        let about = self.book.about(&entry.event);
        let known = about.meeting.as_ref().and_then(|meeting| self.programme().meetings.get(meeting));
        let hears = known.is_none_or(|known| self.hears(known));
        let meeting = about.meeting.clone();
        let section = known.zip(about.item).map_or(0, |(known, item)| known.section(item));
        let reason = || entry.words.get("reason").to_string();
        match &entry.event {
            Event::Matter(matter::Event::Opened { .. }) => Some(What::Opened),
            Event::Matter(matter::Event::Corrected { .. }) => Some(What::Corrected { reason: reason() }),
            Event::Matter(matter::Event::Attached { paper, to: matter::Place::Matter { matter }, .. }) => {
                let versions = self.programme().matters.get(matter)?.papers.get(paper)?;
                let version = versions.iter().position(|version| version.seq == entry.seq)?.saturating_add(1);
                Some(What::Attached { name: entry.words.get("name").to_string(), version })
            }
            Event::Meeting(meeting::Event::Added { .. }) => Some(What::OnAgenda { meeting: meeting?, section }),
            Event::Meeting(meeting::Event::Removed { .. }) => Some(What::OffAgenda { meeting: meeting? }),
            Event::Item(event) if hears => match event {
                item::Event::Opened { .. } => Some(What::Handled { meeting: meeting?, section }),
                item::Event::Postponed { .. } => Some(What::Postponed { meeting: meeting?, section, reason: reason() }),
                item::Event::Returned { .. } => Some(What::Returned { meeting: meeting?, section, reason: reason() }),
                item::Event::Reopened { .. } => Some(What::Reopened { meeting: meeting?, section, reason: reason() }),
                _ => None,
            },
            Event::Decision(decision::Event::Entered { decision, .. }) if hears => {
                Some(What::Decided { decision: decision.clone() })
            }
            _ => None,
        }
    }
}
