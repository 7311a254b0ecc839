//! What the steps do: acts through the door, and claims about what is then so.

pub mod agenda;
pub mod composition;
pub mod item;
pub mod outcome;
pub mod papers;
pub mod passage;
pub mod people;
pub mod preparing;
pub mod refusal;
pub mod room;
pub mod sight;
pub mod standing;
pub mod way;

use std::collections::BTreeMap;
use std::fmt::Display;

use engine::ids::RuleId;

use crate::stage::Done;

/// Two tables must say the same.
fn must_agree<V: PartialEq + Display>(what: &str, said: &BTreeMap<String, V>, so: &BTreeMap<String, V>) -> Done {
    if said == so {
        return Ok(());
    }
    let shown = |table: &BTreeMap<String, V>| {
        let cells: Vec<String> = table.iter().map(|(name, value)| format!("{name} {value}")).collect();
        cells.join(", ")
    };
    Err(format!("{what} are said to be {}; they are {}", shown(said), shown(so)).into())
}

/// Two things must be the same.
fn must_be<V: PartialEq + Display>(what: &str, said: &V, so: &V) -> Done {
    if said == so { Ok(()) } else { Err(format!("{what} is said to be {said}; it is {so}").into()) }
}

/// Two lists must be the same, in their order.
fn must_be_list(what: &str, said: &[String], so: &[String]) -> Done {
    must_be(what, &said.join(", "), &so.join(", "))
}

/// All rules named must be among those that the answer rests on.
fn must_rest_on(what: &str, said: &[RuleId], so: &[RuleId]) -> Done {
    let Some(lacking) = said.iter().find(|rule| !so.contains(rule)) else { return Ok(()) };
    let so: Vec<&str> = so.iter().map(RuleId::as_str).collect();
    Err(format!(
        "{what} does not rest on {lacking}, but on {}",
        if so.is_empty() { "no rule".into() } else { so.join(", ") }
    )
    .into())
}
