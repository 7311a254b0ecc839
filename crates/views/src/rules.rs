//! What a rule has done: how often it was applied, and how often it stood in the way.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{DecisionId, RuleId};
use serde::Serialize;

/// The charter in force, for the page of rules. The paraphrases are not here: they are the charter's own file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rules {
    /// Id and version of the charter.
    pub charter: String,
    /// Digest of its text.
    pub digest: String,
    /// First day.
    pub from: Option<jiff::civil::Date>,
    /// Last day.
    pub until: Option<jiff::civil::Date>,
    /// Choices where the text leaves one.
    pub interpretations: Vec<Interpretation>,
    /// Rules that the charter names.
    pub rules: Vec<RuleId>,
}

/// A choice that the text leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Interpretation {
    /// Its number.
    pub id: RuleId,
    /// The question in the reader's language.
    pub question: String,
    /// The id of the option chosen.
    pub choice: String,
    /// What it means.
    pub chosen: String,
    /// Why.
    pub grounds: String,
    /// The others: id and meaning.
    pub alternatives: Vec<(String, String)>,
}

/// What one rule did, in decisions that the reader may read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleLife {
    /// Which.
    pub id: RuleId,
    /// The interpretation, where it is one.
    pub interpretation: Option<Interpretation>,
    /// Decisions that cite it, newest first.
    pub applied: Vec<DecisionId>,
}
