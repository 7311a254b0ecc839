//! The facts of a matter as a form brings them, for opening one and for correcting it.

use std::collections::BTreeMap;

use engine::exact::Money;
use engine::ids::{FactId, KindId, PartyId};
use views::matters::KindChoice;

use crate::forms::Form;
use crate::shell::Shell;

/// What the fields say.
pub struct Facts {
    /// Kind.
    pub kind: KindId,
    /// Value.
    pub amount: Option<Money>,
    /// The parties on the other side.
    pub counterparties: Vec<PartyId>,
    /// Answers.
    pub facts: BTreeMap<FactId, bool>,
    /// Title.
    pub title: String,
}

impl Facts {
    /// Reads the fields, noting every fault.
    pub fn read(form: &mut Form, kinds: &[KindChoice]) -> Self {
        let title = form.required("title");
        let kind = form.required("kind");
        let amount = form.money_if_any("amount");
        let known = kinds.iter().find(|choice| choice.id.as_str() == kind);
        if known.is_some_and(|choice| choice.needs_amount) && form.get("amount").trim().is_empty() {
            form.fault("amount", "missing");
        }
        let mut facts = BTreeMap::new();
        for question in known.map(|choice| choice.facts.as_slice()).unwrap_or_default() {
            match form.get(&field(question.id.as_str())) {
                "yes" => facts.insert(question.id.clone(), true),
                "no" => facts.insert(question.id.clone(), false),
                _ => None,
            };
        }
        let counterparties = form.all("counterparty").iter().map(|id| PartyId::new(id)).collect();
        Self { kind: KindId::new(&kind), amount, counterparties, facts, title }
    }
}

/// The field of a question.
pub fn field(id: &str) -> String {
    format!("fact-{id}")
}

/// What one can answer to a question: value, words, and `checked` where it is what the form says.
pub fn answers_to(shell: &Shell, form: &Form, id: &str) -> Vec<(&'static str, String, &'static str)> {
    let given = form.get(&field(id));
    let all = [("yes", "ui-yes"), ("no", "ui-no"), ("", "ui-unknown")];
    all.into_iter().map(|(value, key)| (value, shell.t(key), if given == value { " checked" } else { "" })).collect()
}

/// Every question that any kind asks, each once.
pub fn questions(kinds: &[KindChoice]) -> Vec<(String, String)> {
    let mut questions: Vec<(String, String)> = Vec::new();
    for question in kinds.iter().flat_map(|kind| &kind.facts) {
        if !questions.iter().any(|(id, _)| id == question.id.as_str()) {
            questions.push((question.id.to_string(), question.asks.clone()));
        }
    }
    questions
}

/// Kinds for a list.
pub fn kinds(kinds: &[KindChoice]) -> Vec<(String, String)> {
    kinds.iter().map(|kind| (kind.id.to_string(), kind.name.clone())).collect()
}

/// Parties for boxes.
pub fn parties(shell: &Shell) -> Vec<(String, String)> {
    let mut parties: Vec<(String, String)> =
        shell.names.parties.iter().map(|(id, (name, _))| (id.clone(), name.clone())).collect();
    parties.sort_by(|(_, one), (_, other)| text::compare(shell.lang, one, other));
    parties
}

/// Languages for a list, the page's first.
pub fn langs(shell: &Shell) -> Vec<(String, String)> {
    let mut langs: Vec<(String, String)> =
        text::Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), lang.own_name().to_owned())).collect();
    langs.sort_by_key(|(code, _)| code != shell.lang.code());
    langs
}
