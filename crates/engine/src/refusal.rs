//! A refusal: a normal answer, with the rules it rests on and the numbers they worked on.
//!
//! It is data. The sentence that a person reads is made from it in three languages, elsewhere.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::Serialize;

use crate::ids::RuleId;

/// Why something was not done, and what can be done instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// The rules that stand in the way, the weightiest first; none where only the form was wrong.
    pub rules: Vec<RuleId>,
    /// What kind of refusal, in kebab case: `not-quorate`.
    pub code: &'static str,
    /// The ids and numbers that its sentence needs.
    pub facts: BTreeMap<&'static str, String>,
    /// The code of the next step that is open to the person; empty where there is none.
    pub next: &'static str,
}

impl Refusal {
    /// A refusal of this kind, without rules or facts yet.
    pub fn new(code: &'static str) -> Self {
        Self { rules: Vec::new(), code, facts: BTreeMap::new(), next: "" }
    }

    /// Adds a rule that it rests on; each is named once.
    #[must_use]
    pub fn rule(mut self, rule: &RuleId) -> Self {
        if !self.rules.contains(rule) {
            self.rules.push(rule.clone());
        }
        self
    }

    /// Adds the rules of a clause, in their order.
    #[must_use]
    pub fn rules<'a>(self, rules: impl IntoIterator<Item = &'a RuleId>) -> Self {
        rules.into_iter().fold(self, Self::rule)
    }

    /// Adds a fact that its sentence needs.
    #[must_use]
    pub fn fact(mut self, key: &'static str, value: impl ToString) -> Self {
        self.facts.insert(key, value.to_string());
        self
    }

    /// Names what the person can do next.
    #[must_use]
    pub fn next(mut self, step: &'static str) -> Self {
        self.next = step;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_is_named_once_in_the_order_given() {
        let refusal = Refusal::new("ballot-refused")
            .rules(&[RuleId::new("SG-4"), RuleId::new("SG-5"), RuleId::new("SG-4")])
            .fact("person", "t1")
            .next("correct-matter");
        assert_eq!(refusal.rules, [RuleId::new("SG-4"), RuleId::new("SG-5")]);
        assert_eq!(refusal.facts.get("person").map(String::as_str), Some("t1"));
        assert_eq!(refusal.next, "correct-matter");
    }
}
