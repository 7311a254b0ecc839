//! What can be asked about matters.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Place;
use crate::exact::Money;
use crate::ids::{BodyId, FactId, KindId, MatterId, PaperId, PartyId};

/// What can be asked about matters. The presenter's, the secretary's and the chair's of the deciding body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Open a matter.
    Open {
        /// The body that is to decide it.
        body: BodyId,
        /// Kind, of the charter.
        kind: KindId,
        /// Total value without VAT.
        #[serde(default)]
        amount: Option<Money>,
        /// The parties on the other side.
        #[serde(default)]
        counterparties: Vec<PartyId>,
        /// Answers to the charter's questions.
        #[serde(default)]
        facts: BTreeMap<FactId, bool>,
        /// Title.
        title: String,
        /// What it is about.
        #[serde(default)]
        summary: String,
        /// The draft decision that the presenter proposes.
        #[serde(default)]
        draft: String,
        /// The language of title, summary and draft.
        #[serde(default)]
        lang: String,
    },
    /// Correct the facts of a matter, or its texts, with the reason.
    Correct {
        /// Which.
        matter: MatterId,
        /// Kind, of the charter.
        kind: KindId,
        /// Total value without VAT.
        #[serde(default)]
        amount: Option<Money>,
        /// The parties on the other side.
        #[serde(default)]
        counterparties: Vec<PartyId>,
        /// Answers to the charter's questions.
        #[serde(default)]
        facts: BTreeMap<FactId, bool>,
        /// Title.
        title: String,
        /// What it is about.
        #[serde(default)]
        summary: String,
        /// The draft decision.
        #[serde(default)]
        draft: String,
        /// Why.
        reason: String,
    },
    /// Attach a paper, or a new version of one, to a matter or an item.
    Attach {
        /// Which paper: a new id, or that of the paper whose new version this is.
        paper: PaperId,
        /// To what.
        to: Place,
        /// File name.
        name: String,
        /// Media type, as found by its content.
        media: String,
        /// Size in bytes.
        size: u64,
        /// SHA-256 of its content, in hexadecimal.
        sha256: String,
    },
    /// Answer one of the charter's questions about a matter, with the grounds; whose the charter says.
    Answer {
        /// Which matter.
        matter: MatterId,
        /// Which question.
        fact: FactId,
        /// Yes or no.
        answer: bool,
        /// On what grounds.
        grounds: String,
    },
    /// Confirm answers, where the charter asks somebody to.
    Confirm {
        /// Which matter.
        matter: MatterId,
        /// Which answers.
        facts: Vec<FactId>,
    },
    /// Hand a matter to another body whose it is, or who proposes it.
    Refer {
        /// Which matter.
        matter: MatterId,
        /// To which body.
        to: BodyId,
        /// Why.
        #[serde(default)]
        reason: String,
    },
    /// Record that a body proposed a matter in a meeting whose minutes are kept elsewhere.
    RecordProposal {
        /// Which matter.
        matter: MatterId,
        /// The body that proposed.
        by: BodyId,
        /// On which day.
        on: Date,
        /// Where that can be read.
        document: String,
    },
}
