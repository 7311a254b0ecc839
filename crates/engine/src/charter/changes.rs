//! What one version of a charter says otherwise than another: clauses, choices, and the ways of matters.
//!
//! Clauses are compared by what stands in them, whatever their order and layout. Ways are compared by where matters come, case
//! by case: a table written otherwise that leads everywhere to the same end has not changed.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use toml::de::{DeTable, DeValue};

use super::Charter;
use super::reader::Value;
use crate::ids::RuleId;
pub use crate::rules::route::{CaseEnd, WayChange};

/// Everything that changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Clauses, in the order of their places.
    pub clauses: Vec<ClauseChange>,
    /// Choices where the text leaves one.
    pub choices: Vec<ChoiceChange>,
    /// Where matters come.
    pub ways: Vec<WayChange>,
}

impl Changes {
    /// Whether nothing did.
    pub fn is_none(&self) -> bool {
        self.clauses.is_empty() && self.choices.is_empty() && self.ways.is_empty()
    }
}

/// A clause that was added, left out or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseChange {
    /// The section: a body, `kind`, `charter`.
    pub section: String,
    /// The clause within it: `quorum`.
    pub clause: String,
    /// Whether it stood there before.
    pub was: bool,
    /// Whether it stands there now.
    pub is: bool,
    /// The values in it that are other ones: where within the clause, before, now.
    pub values: Vec<(String, Option<String>, Option<String>)>,
    /// The rules that it names, before or now.
    pub rules: Vec<RuleId>,
}

/// A choice that was made otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceChange {
    /// Its number.
    pub id: RuleId,
    /// The option chosen before; nothing where the choice is new.
    pub before: Option<String>,
    /// The option chosen now; nothing where it is gone.
    pub now: Option<String>,
}

/// The parts of a text that are compared in another way.
const COMPARED_ELSEWHERE: [(&str, &str); 2] = [("competence", "routes"), ("competence", "then")];

/// Compares two charters, each with its text.
pub fn changes(before: (&Charter, &str), now: (&Charter, &str)) -> Changes {
    let (old, new) = (clauses(before.1), clauses(now.1));
    let places: BTreeSet<&(String, String)> = old.keys().chain(new.keys()).collect();
    let changed = places.into_iter().filter_map(|place| clause(place, old.get(place), new.get(place)));
    Changes { clauses: changed.collect(), choices: choices(before.0, now.0), ways: WayChange::between(before.0, now.0) }
}

type Leaves = BTreeMap<String, String>;

/// Every clause of a text by section and key, with its values by their place within it.
fn clauses(text: &str) -> BTreeMap<(String, String), Leaves> {
    let (document, _) = DeTable::parse_recoverable(text);
    let mut clauses = BTreeMap::new();
    for (section, value) in document.get_ref().iter().filter(|(section, _)| section.get_ref() != "interpretation") {
        let section = section.get_ref().to_string();
        let DeValue::Table(table) = value.get_ref() else { continue };
        for (key, value) in table {
            let key = key.get_ref().to_string();
            if COMPARED_ELSEWHERE.contains(&(section.as_str(), key.as_str())) {
                continue;
            }
            let mut leaves = Leaves::new();
            gather(value, String::new(), &mut leaves);
            clauses.insert((section.clone(), key), leaves);
        }
    }
    clauses
}

fn gather(value: &Value<'_>, place: String, leaves: &mut Leaves) {
    match value.get_ref() {
        DeValue::Table(table) => {
            for (key, value) in table {
                let dot = if place.is_empty() { "" } else { "." };
                gather(value, format!("{place}{dot}{}", key.get_ref()), leaves);
            }
        }
        DeValue::Array(items) if items.iter().any(|item| matches!(item.get_ref(), DeValue::Table(_))) => {
            for (number, item) in items.iter().enumerate() {
                gather(item, format!("{place}[{}]", number.saturating_add(1)), leaves);
            }
        }
        DeValue::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| written(item.get_ref())).collect();
            leaves.insert(place, items.join(", "));
        }
        value => {
            leaves.insert(place, written(value));
        }
    }
}

fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.as_str().chars().filter(|digit| *digit != '_').collect(),
        DeValue::Float(number) => number.as_str().to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Array(_) | DeValue::Table(_) => String::new(),
    }
}

fn clause((section, key): &(String, String), old: Option<&Leaves>, new: Option<&Leaves>) -> Option<ClauseChange> {
    if old == new {
        return None;
    }
    let nothing = Leaves::new();
    let (before, now) = (old.unwrap_or(&nothing), new.unwrap_or(&nothing));
    let places: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let other = places.into_iter().filter(|place| before.get(*place) != now.get(*place));
    let values = other.map(|place| (place.clone(), before.get(place).cloned(), now.get(place).cloned())).collect();
    let mut rules: Vec<RuleId> = Vec::new();
    for (_, named) in before.iter().chain(now).filter(|(place, _)| is_rule(place)) {
        for rule in named.split(", ").map(RuleId::new) {
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
    }
    let (section, clause) = (section.clone(), key.clone());
    Some(ClauseChange { section, clause, was: old.is_some(), is: new.is_some(), values, rules })
}

fn is_rule(place: &str) -> bool {
    let key = place.rsplit('.').next().unwrap_or(place);
    key == "rule" || key == "rests_on"
}

fn choices(before: &Charter, now: &Charter) -> Vec<ChoiceChange> {
    let ids = before.interpretations.iter().chain(&now.interpretations).map(|choice| &choice.id);
    let mut seen: Vec<&RuleId> = Vec::new();
    ids.for_each(|id| {
        if !seen.contains(&id) {
            seen.push(id);
        }
    });
    let chosen = |charter: &Charter, id: &RuleId| charter.interpretation(id.as_str()).map(|found| found.choice.clone());
    let changed = seen.into_iter().filter_map(|id| {
        let (before, now) = (chosen(before, id), chosen(now, id));
        (before != now).then(|| ChoiceChange { id: id.clone(), before, now })
    });
    changed.collect()
}
