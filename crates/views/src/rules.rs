//! What a rule has done: how often it was applied, and how often it stood in the way.

use alloc::string::String;
use alloc::vec::Vec;
use engine::charter;
use engine::ids::{DecisionId, RuleId};
use serde::Serialize;

use crate::eyes::Eyes;

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

impl Eyes<'_> {
    /// The charter in force. Open to the public.
    pub fn rules(&self) -> Rules {
        let adopted = self.programme().charters.in_force();
        let name = alloc::format!("{} {}", self.charter.id, self.charter.version);
        Rules {
            charter: adopted.map_or(name, |adopted| adopted.name.clone()),
            digest: adopted.map(|adopted| adopted.digest.clone()).unwrap_or_default(),
            from: Some(self.charter.from),
            until: self.charter.until,
            interpretations: self.charter.interpretations.iter().map(|one| self.interpretation(one)).collect(),
            rules: self.charter.rules(),
        }
    }

    fn interpretation(&self, one: &charter::Interpretation) -> Interpretation {
        let others = one.options.iter().filter(|option| option.id != one.choice);
        Interpretation {
            id: one.id.clone(),
            question: self.say(&one.question),
            choice: one.choice.clone(),
            chosen: one.chosen().map(|option| self.say(&option.name)).unwrap_or_default(),
            grounds: self.say(&one.grounds),
            alternatives: others.map(|option| (option.id.clone(), self.say(&option.name))).collect(),
        }
    }

    /// What one rule did, in decisions that the reader may read; nothing where the charter does not name it.
    pub fn rule(&self, id: &RuleId) -> Option<RuleLife> {
        let interpretation = self.charter.interpretation(id.as_str()).map(|one| self.interpretation(one));
        if interpretation.is_none() && !self.charter.rules().contains(id) {
            return None;
        }
        let cites = self.programme().decisions.iter().filter(|(_, known)| known.judgement.rules.contains(id));
        let mut applied: Vec<_> = cites.filter(|(_, known)| self.may_read_decision(known)).collect();
        applied.sort_by_key(|(_, known)| core::cmp::Reverse(known.seq));
        Some(RuleLife {
            id: id.clone(),
            interpretation,
            applied: applied.into_iter().map(|(id, _)| id.clone()).collect(),
        })
    }
}
