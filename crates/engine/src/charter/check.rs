//! What a charter's clauses say together: ids that nothing declares, gaps, overlaps, what can never happen.

use alloc::vec::Vec;

use super::reader::Source;
use super::{Charter, Grounds};
use crate::ids::RuleId;

/// Notes every fault that no clause shows alone.
pub(super) fn check(_charter: &Charter, _source: &Source<'_>) {}

/// Every rule that the charter names.
pub(super) fn rules(charter: &Charter) -> Vec<RuleId> {
    let of = |grounds: &Grounds| grounds.all().cloned().collect::<Vec<_>>();
    let mut rules = of(&charter.grounds);
    rules.extend(charter.interpretations.iter().map(|interpretation| interpretation.id.clone()));
    rules
}
