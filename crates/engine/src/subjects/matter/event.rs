//! What can have happened to matters.

use alloc::string::String;
use alloc::vec::Vec;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Facts, Place};
use crate::ids::{BodyId, DecisionId, FactId, MatterId, PaperId};

/// What can have happened to matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Words: `title`, `summary`, `draft`, `lang`.
    Opened {
        /// Its id.
        matter: MatterId,
        /// The body that is to decide it.
        body: BodyId,
        /// Is there a draft decision among the words? It becomes the first proposal when the item opens.
        has_draft: bool,
        /// The facts.
        #[serde(flatten)]
        facts: Facts,
    },
    /// Words: `title`, `summary`, `draft`, `reason`.
    Corrected {
        /// Which.
        matter: MatterId,
        /// Is there a draft decision now?
        has_draft: bool,
        /// The facts as they are now.
        #[serde(flatten)]
        facts: Facts,
    },
    /// Words: `name`, `sha256`.
    Attached {
        /// Which paper.
        paper: PaperId,
        /// To what.
        to: Place,
        /// Media type.
        media: String,
        /// Size in bytes.
        size: u64,
    },
    /// A question was answered. Words: `grounds`.
    Answered {
        /// Which matter.
        matter: MatterId,
        /// Which question.
        fact: FactId,
        /// The answer.
        answer: bool,
        /// Whether who answered is also who confirms.
        confirmed: bool,
    },
    /// Answers were confirmed.
    Confirmed {
        /// Which matter.
        matter: MatterId,
        /// Which answers.
        facts: Vec<FactId>,
    },
    /// Handed to another body. Words: `reason`.
    Referred {
        /// Which matter.
        matter: MatterId,
        /// To which body.
        to: BodyId,
    },
    /// A body proposed it to the one that decides. Words: `document`, where its minutes are kept elsewhere.
    Proposed {
        /// Which matter.
        matter: MatterId,
        /// The body that proposed.
        by: BodyId,
        /// On which day.
        on: Date,
        /// Its decision, where its meeting is in this record.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<DecisionId>,
        /// The body that has it now.
        to: BodyId,
    },
}

impl From<Event> for crate::subjects::Event {
    fn from(event: Event) -> Self {
        Self::Matter(event)
    }
}
