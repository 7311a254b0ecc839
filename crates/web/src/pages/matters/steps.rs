//! The questions of a new matter, one after the other: only those that its kind asks.

use views::matters::{KindChoice, Matters};

use super::facts;
use crate::forms::Form;

/// Which body, which kind: what else is asked depends on it.
pub const FIRST: &str = "kind";

/// The kind that was chosen.
pub fn kind<'v>(view: &'v Matters, form: &Form) -> Option<&'v KindChoice> {
    view.kinds.iter().find(|kind| kind.id.as_str() == form.get("kind"))
}

/// The questions in their order.
pub fn of(view: &Matters, form: &Form) -> Vec<String> {
    let mut steps = vec![FIRST.to_owned()];
    let chosen = kind(view, form);
    if chosen.is_some_and(|kind| kind.needs_amount) {
        steps.push("amount".to_owned());
    }
    steps.push("counterparty".to_owned());
    let asked = chosen.map(|kind| kind.facts.as_slice()).unwrap_or_default();
    steps.extend(asked.iter().map(|question| facts::field(question.id.as_str())));
    steps.push("text".to_owned());
    steps
}

/// The step to show next: the same one where its answer has a fault; none after the last.
pub fn next(view: &Matters, form: &mut Form) -> Option<String> {
    let steps = of(view, form);
    let at = steps.iter().position(|step| step == form.get("step")).unwrap_or(0);
    if !form.get("back").is_empty() {
        return steps.get(at.saturating_sub(1)).cloned();
    }
    let step = steps.get(at)?.clone();
    match step.as_str() {
        FIRST => {
            form.required("kind");
        }
        "amount" if form.get("amount").trim().is_empty() => form.fault("amount", "missing"),
        "amount" => {
            form.money_if_any("amount");
        }
        "text" => {
            form.required("title");
        }
        _ => {}
    }
    if form.faults().is_empty() { steps.get(at.saturating_add(1)).cloned() } else { Some(step) }
}

/// The fields that a step shows.
fn shown(step: &str) -> &[&str] {
    match step {
        FIRST => &["body", "kind"],
        "text" => &["title", "summary", "draft", "lang"],
        _ => &[],
    }
}

/// What was answered before, to be carried along: every field but those that the step shows.
pub fn kept(form: &Form, step: &str) -> Vec<(String, String)> {
    if step == "all" {
        return Vec::new();
    }
    let ours = |name: &&str| matches!(*name, "csrf" | "act" | "do" | "seen" | "step" | "back");
    let carried = form.names().filter(|name| !ours(name) && *name != step && !shown(step).contains(name));
    let mut fields = Vec::new();
    for name in carried {
        let listed = if name == "counterparty" { format!("{name}[]") } else { name.to_owned() };
        fields.extend(form.all(name).iter().map(|value| (listed.clone(), value.clone())));
    }
    fields
}
