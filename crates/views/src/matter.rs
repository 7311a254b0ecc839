//! One matter: its facts and whom they recuse, its papers, and what has happened to it.

use alloc::string::String;
use alloc::vec::Vec;
use engine::exact::Money;
use engine::ids::{DecisionId, FactId, KindId, MatterId, MeetingId, RuleId};
use jiff::Timestamp;
use serde::Serialize;

use crate::matters::{KindChoice, Stands};
use crate::may::May;
use crate::meetings::Heading;
use crate::named::{Body, Party, Person, Text};
use crate::papers::Papers;
use crate::recusal::{Recusal, Recused};

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
