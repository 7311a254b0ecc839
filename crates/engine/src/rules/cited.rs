//! The rules that an answer rests on, in the order in which they applied, each once.

use alloc::vec::Vec;

use crate::ids::RuleId;

/// Rules cited so far, borrowed from the charter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cited<'c>(Vec<&'c RuleId>);

impl<'c> Cited<'c> {
    /// Cites a rule, unless it is cited already.
    pub fn add(&mut self, rule: &'c RuleId) {
        if !self.0.contains(&rule) {
            self.0.push(rule);
        }
    }

    /// Cites rules in their order.
    pub fn extend(&mut self, rules: impl IntoIterator<Item = &'c RuleId>) {
        rules.into_iter().for_each(|rule| self.add(rule));
    }

    /// The rules.
    pub fn iter(&self) -> impl Iterator<Item = &'c RuleId> {
        self.0.iter().copied()
    }

    /// The rules as values of their own.
    pub fn to_vec(&self) -> Vec<RuleId> {
        self.iter().cloned().collect()
    }
}
