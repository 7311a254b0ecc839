//! The list of matters that the reader may read.

use alloc::string::String;
use alloc::vec::Vec;
use engine::exact::Money;
use engine::ids::{DecisionId, FactId, KindId, MatterId, MeetingId};
use jiff::Timestamp;
use serde::Serialize;

use crate::may::May;
use crate::named::{Body, Party, Text};

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
