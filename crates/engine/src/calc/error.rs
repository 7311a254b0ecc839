//! Why a question cannot be answered: one error a question, with its place.

use alloc::string::String;

use super::json::{Item, push_step};
use super::write::push_text;
use crate::ids::RuleId;

/// Where the offending value stands, or would stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// The value at a place.
    Place(usize),
    /// A field that is missing in the object at a place.
    Missing(usize, String),
}

/// An error of the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Error {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) at: At,
    pub(super) rule: Option<RuleId>,
}

pub(super) type Answered<T> = Result<T, Error>;

impl Error {
    /// An error at a value.
    pub(super) fn at(item: Item<'_>, code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), at: At::Place(item.place()), rule: None }
    }

    /// A field that is not there.
    pub(super) fn missing(object: Item<'_>, field: &str) -> Self {
        let message = alloc::format!("The field \"{field}\" is missing.");
        Self { code: "missing-field", message, at: At::Missing(object.place(), field.into()), rule: None }
    }

    /// The same error, resting on a rule.
    pub(super) fn by(mut self, rule: Option<&RuleId>) -> Self {
        self.rule = rule.cloned();
        self
    }

    /// Writes it as a JSON object.
    pub(super) fn write(&self, root: Option<Item<'_>>, out: &mut String) {
        out.push_str("{\"error\":{\"code\":");
        push_text(out, self.code);
        out.push_str(",\"message\":");
        push_text(out, &self.message);
        out.push_str(",\"at\":");
        push_text(out, &root.map(|root| self.pointer(root)).unwrap_or_default());
        if let Some(rule) = &self.rule {
            out.push_str(",\"rule\":");
            push_text(out, rule.as_str());
        }
        out.push_str("}}");
    }

    fn pointer(&self, root: Item<'_>) -> String {
        match &self.at {
            At::Place(place) => root.pointer(*place),
            At::Missing(object, field) => {
                let mut pointer = root.pointer(*object);
                push_step(&mut pointer, field);
                pointer
            }
        }
    }
}
