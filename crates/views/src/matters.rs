//! The list of matters that the reader may read.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::charter::Kind;
use engine::exact::Money;
use engine::ids::{BodyId, DecisionId, FactId, KindId, MatterId, MeetingId};
use engine::subjects::{Command, matter};
use jiff::Timestamp;
use serde::Serialize;

use crate::ItemId;
use crate::eyes::Eyes;
use crate::may::May;
use crate::named::{Body, Party, Text};
use crate::own::Standing;

/// Matters, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Matters {
    /// The matters.
    pub rows: Vec<MatterRow>,
    /// Bodies for which the reader may open one.
    pub open_for: Vec<(Body, May)>,
    /// Kinds to choose from, with the questions that bear on each.
    pub kinds: Vec<KindChoice>,
}

/// A matter in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MatterRow {
    /// Id.
    pub id: MatterId,
    /// Title.
    pub title: Text,
    /// The body that is to decide.
    pub body: Body,
    /// Kind: id and name.
    pub kind: (KindId, String),
    /// Value.
    pub amount: Option<Money>,
    /// The parties on the other side.
    pub counterparties: Vec<Party>,
    /// Where it stands.
    pub stands: Stands,
    /// When it was opened.
    pub opened: Timestamp,
}

/// Where a matter stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
#[expect(missing_docs, reason = "named like the engine's")]
pub enum Stands {
    Open,
    OnAgenda {
        meeting: MeetingId,
        section: usize,
    },
    Postponed {
        meeting: MeetingId,
        section: usize,
    },
    Returned {
        meeting: MeetingId,
        section: usize,
    },
    /// With the decision, where the reader may read it already.
    Decided {
        decision: Option<DecisionId>,
        /// How it stands to the parties' own decisions.
        #[serde(flatten)]
        own: Standing,
    },
}

/// A kind of matter, for a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KindChoice {
    /// Id.
    pub id: KindId,
    /// Name in the reader's language.
    pub name: String,
    /// Must its value be known?
    pub needs_amount: bool,
    /// Questions that bear on it.
    pub facts: Vec<Question>,
}

/// A question about a matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The fact.
    pub id: FactId,
    /// The question in the reader's language.
    pub asks: String,
}

impl Eyes<'_> {
    /// The matters that the reader may read, newest first. For everybody signed in.
    pub fn matters(&self) -> Option<Matters> {
        self.viewer()?;
        let open = self.programme().matters.iter().filter(|(id, _)| self.matter_gate(id).is_open());
        let mut rows: Vec<MatterRow> = open.map(|(id, known)| self.matter_row(id, known)).collect();
        rows.sort_by(|one, other| other.opened.cmp(&one.opened).then_with(|| other.id.cmp(&one.id)));
        let bodies = self.charter.bodies.iter().filter(|body| body.decides() && body.convenes.is_some());
        let open_for = bodies.map(|body| (self.body_name(&body.id), self.may_open_matter(&body.id))).collect();
        Some(Matters { rows, open_for, kinds: self.kinds() })
    }

    fn may_open_matter(&self, body: &BodyId) -> May {
        // Whether one may at all: the plainest matter that there is.
        let plain = self.charter.kinds.iter().find(|kind| !kind.needs_amount);
        let kind = plain.map_or_else(|| KindId::new(""), |kind| kind.id.clone());
        self.may(Command::Matter(matter::Command::Open {
            body: body.clone(),
            kind,
            amount: None,
            counterparties: Vec::new(),
            facts: BTreeMap::new(),
            title: "a".to_string(),
            summary: String::new(),
            draft: String::new(),
            lang: String::new(),
        }))
    }

    fn matter_row(&self, id: &MatterId, known: &matter::Matter) -> MatterRow {
        MatterRow {
            id: id.clone(),
            title: self.matter_text(id, "title"),
            body: self.body_name(&known.body),
            kind: self.kind_name(&known.facts.kind),
            amount: known.facts.amount,
            counterparties: known.facts.counterparties.iter().map(|party| self.party_name(party)).collect(),
            stands: self.stands(&known.stands),
            opened: self.opened_at(id),
        }
    }

    pub(crate) fn opened_at(&self, id: &MatterId) -> Timestamp {
        self.book.of_matter(id).next().map_or(self.now, |entry| entry.at)
    }

    pub(crate) fn kind_name(&self, kind: &KindId) -> (KindId, String) {
        let name = self.charter.kind(kind.as_str()).map(|kind| self.say(&kind.name)).unwrap_or_default();
        (kind.clone(), name)
    }

    pub(crate) fn stands(&self, stands: &matter::Stands) -> Stands {
        let section = |meeting: &MeetingId, item: ItemId| {
            self.programme().meetings.get(meeting).map_or(0, |meeting| meeting.section(item))
        };
        match stands {
            matter::Stands::Open => Stands::Open,
            matter::Stands::OnAgenda(meeting, item) => {
                Stands::OnAgenda { section: section(meeting, *item), meeting: meeting.clone() }
            }
            matter::Stands::Postponed(meeting, item) => {
                Stands::Postponed { section: section(meeting, *item), meeting: meeting.clone() }
            }
            matter::Stands::Returned(meeting, item) => {
                Stands::Returned { section: section(meeting, *item), meeting: meeting.clone() }
            }
            matter::Stands::Decided(decision) => {
                let known = self.programme().decisions.get(decision);
                let readable = known.is_some_and(|known| self.may_read_decision(known));
                let own = known.map_or(Standing::AtOnce, |known| self.own_standing(known));
                Stands::Decided { decision: readable.then(|| decision.clone()), own }
            }
        }
    }

    /// Kinds of matter that the charter knows, with the questions that bear on each. Open to anyone.
    pub fn kinds_of_matter(&self) -> Vec<KindChoice> {
        self.kinds()
    }

    /// Kinds of matter with the questions that bear on each, in the charter's order.
    pub(crate) fn kinds(&self) -> Vec<KindChoice> {
        let question = |fact: &FactId| {
            let known = self.charter.fact(fact.as_str())?;
            Some(Question { id: fact.clone(), asks: self.say(&known.asks) })
        };
        let choice = |kind: &Kind| KindChoice {
            id: kind.id.clone(),
            name: self.say(&kind.name),
            needs_amount: kind.needs_amount,
            facts: kind.facts.iter().filter_map(question).collect(),
        };
        self.charter.kinds.iter().map(choice).collect()
    }
}
