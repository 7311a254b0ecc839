//! One entry of the record: to all its number, moment and digest; the rest to those who may read it.

use askama::Template;
use axum::extract::Path;
use views::record::Entry;

use crate::answer::{self, Answer, pages};
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "record/entry.html")]
pub struct EntryPage {
    /// Surroundings.
    pub shell: Shell,
    view: Entry,
    leaf: String,
    facts: String,
    words: String,
    /// Who and what its ids name.
    named: Vec<(String, String)>,
}

pages!(EntryPage);

impl EntryPage {
    /// The page of an entry and its leaf.
    pub fn of(shell: Shell, view: Entry, leaf: String) -> Self {
        let crumb = (shell.t("ui-nav-record"), shell.u.record());
        let title = shell.t1("ui-entry-n", "n", view.seq);
        let shell = shell.titled(title).under(Nav::Record).crumb(crumb.0, crumb.1);
        let pretty = |value: &serde_json::Value| if value.is_null() { String::new() } else { format!("{value:#}") };
        let (facts, words) = view.open.as_ref().map(|open| (pretty(&open.facts), pretty(&open.words))).unwrap_or_default();
        let mut named = Vec::new();
        if let Some(open) = &view.open {
            name_in(&open.facts, &shell, &mut named);
        }
        Self { shell, view, leaf, facts, words, named }
    }
}

/// The people and parties whose ids stand in a value, each once.
fn name_in(value: &serde_json::Value, shell: &Shell, named: &mut Vec<(String, String)>) {
    match value {
        serde_json::Value::String(id) => {
            let person = shell.names.people.get(id).cloned();
            let name = person.or_else(|| shell.names.parties.get(id).map(|(name, _)| name.clone()));
            let Some(name) = name else { return };
            if !named.iter().any(|(known, _)| known == id) {
                named.push((id.clone(), name));
            }
        }
        serde_json::Value::Array(list) => list.iter().for_each(|inner| name_in(inner, shell, named)),
        serde_json::Value::Object(fields) => {
            for (key, inner) in fields {
                name_in(&serde_json::Value::String(key.clone()), shell, named);
                name_in(inner, shell, named);
            }
        }
        _ => {}
    }
}

/// `GET …/record/{entry}`
pub async fn show(visit: Visit, Path((_, seq)): Path<(String, u64)>) -> Answer {
    let view = visit.see(|eyes| eyes.entry(seq))?;
    let leaf = leaf(&visit, seq)?;
    Ok(answer::page(&EntryPage::of(visit.shell(), view, leaf)))
}

/// The leaf of an entry, in hexadecimal: it says nothing of what the entry holds.
///
/// # Errors
/// Where the record cannot be read.
pub fn leaf(visit: &Visit, seq: u64) -> Result<String, Problem> {
    let mut leaf = None;
    let found = visit.app().store().scan(visit.live.id(), seq, |row| {
        leaf = Some(row.leaf);
        false
    });
    found.map_err(|error| Problem::Broken(error.to_string()))?;
    Ok(leaf.map(|hash| hash.0.iter().map(|byte| format!("{byte:02x}")).collect()).unwrap_or_default())
}
