//! One matter: its facts and whom they recuse, its papers, and what has happened to it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::exact::Money;
use engine::ids::{DecisionId, FactId, KindId, MatterId, MeetingId};
use engine::subjects::matter::Command as Ask;
use engine::subjects::{Command, Event, decision, item, matter, meeting, own_decision, sitting};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::book::Entry;
use crate::escalation::{Escalate, Escalated};
use crate::eyes::Eyes;
use crate::gate::Gate;
use crate::matters::{KindChoice, Stands};
use crate::may::May;
use crate::meetings::Heading;
use crate::named::{Body, Party, Person, Text};
use crate::own::OwnDecisions;
use crate::papers::Papers;
use crate::passage::{FactAnswer, Onward, Proposed};
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
    /// The body that has it: to decide it, or to propose it to the one that does.
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
    /// The proposal of the body that proposes it to the one that decides.
    pub proposed: Option<Proposed>,
    /// How it was handed on for want of agreement.
    pub escalated: Option<Escalated>,
    /// The ways in which the reader may hand it on now, while its item is open and somebody was against.
    pub escalate: Option<Escalate>,
    /// Where it can go from the body that has it.
    pub onward: Onward,
    /// The parties' own decisions that it needs, once it is decided.
    pub own: Option<OwnDecisions>,
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
    Answered { asks: String, answer: bool, grounds: String },
    Confirmed { asks: Vec<String> },
    Referred { to: Body, reason: String },
    Proposed { by: Body, on: Date },
    Awaited { parties: Vec<Party> },
    Escalated { to: Body, needed_by: Date },
    OwnRecorded { party: Party, approved: bool, on: Date, organ: String, section: String },
    OwnRetracted { party: Party, reason: String },
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
            facts: self.fact_answers(id, known),
            proposed: self.proposed(known),
            escalated: known.escalated.as_ref().map(|escalated| self.escalated(escalated)),
            escalate: self.escalate(known),
            onward: self.onward(id, known),
            own: self.own_of(&known.stands),
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
            Event::Matter(event) => self.what_of_passage(event, entry),
            Event::OwnDecision(event) => Some(self.what_at_home(event, entry)),
            Event::Meeting(meeting::Event::Added { .. }) => Some(What::OnAgenda { meeting: meeting?, section }),
            Event::Meeting(meeting::Event::Removed { .. }) => Some(What::OffAgenda { meeting: meeting? }),
            Event::Item(event) if hears => match event {
                item::Event::Opened { .. } => Some(What::Handled { meeting: meeting?, section }),
                item::Event::Postponed { .. } => Some(What::Postponed { meeting: meeting?, section, reason: reason() }),
                item::Event::Returned { .. } => Some(What::Returned { meeting: meeting?, section, reason: reason() }),
                item::Event::Escalated { to, needed_by, .. } => {
                    Some(What::Escalated { to: self.body_name(to), needed_by: *needed_by })
                }
                item::Event::Reopened { .. } => Some(What::Reopened { meeting: meeting?, section, reason: reason() }),
                _ => None,
            },
            Event::Decision(decision::Event::Entered { decision, .. }) if hears => {
                Some(What::Decided { decision: decision.clone() })
            }
            _ => None,
        }
    }

    /// How its questions were answered, and how it went from body to body.
    fn what_of_passage(&self, event: &matter::Event, entry: &Entry) -> Option<What> {
        let word = |name: &str| entry.words.get(name).to_string();
        let asks =
            |fact: &FactId| self.charter.fact(fact.as_str()).map(|fact| self.say(&fact.asks)).unwrap_or_default();
        Some(match event {
            matter::Event::Answered { fact, answer, .. } => {
                What::Answered { asks: asks(fact), answer: *answer, grounds: word("grounds") }
            }
            matter::Event::Confirmed { facts, .. } => What::Confirmed { asks: facts.iter().map(asks).collect() },
            matter::Event::Referred { to, .. } => What::Referred { to: self.body_name(to), reason: word("reason") },
            matter::Event::Proposed { by, on, .. } => What::Proposed { by: self.body_name(by), on: *on },
            matter::Event::Opened { .. } | matter::Event::Corrected { .. } | matter::Event::Attached { .. } => {
                return None;
            }
        })
    }

    /// What parties decided at home.
    fn what_at_home(&self, event: &own_decision::Event, entry: &Entry) -> What {
        let word = |name: &str| entry.words.get(name).to_string();
        match event {
            own_decision::Event::Awaited { parties, .. } => {
                What::Awaited { parties: parties.iter().map(|awaited| self.party_name(&awaited.party)).collect() }
            }
            own_decision::Event::Recorded { party, verdict, on, .. } => What::OwnRecorded {
                party: self.party_name(party),
                approved: *verdict == own_decision::Verdict::Approved,
                on: *on,
                organ: word("organ"),
                section: word("section"),
            },
            own_decision::Event::Retracted { party, .. } => {
                What::OwnRetracted { party: self.party_name(party), reason: word("reason") }
            }
        }
    }

    /// The parties' own decisions that a decided matter needs.
    fn own_of(&self, stands: &matter::Stands) -> Option<OwnDecisions> {
        match stands {
            matter::Stands::Decided(decision) => {
                let known = self.programme().decisions.get(decision)?;
                self.own_decisions(decision).filter(|_| self.may_read_decision(known))
            }
            _ => None,
        }
    }
}
