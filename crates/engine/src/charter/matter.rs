//! Kinds of matter, and the facts that a person is asked about them.

use alloc::vec::Vec;

use super::meeting::{Actor, Known};
use super::names::{Grounds, Names};
use super::reader::Section;
use crate::ids::{FactId, KindId};

/// A kind of matter: `procurement`.
#[derive(Clone, Debug)]
pub struct Kind {
    /// Its id.
    pub id: KindId,
    /// Its name.
    pub name: Names,
    /// The facts that bear on it, in the order in which they are asked.
    pub facts: Vec<FactId>,
    /// Whether its amount must be known before its way can be.
    pub needs_amount: bool,
    /// Its rules.
    pub grounds: Grounds,
}

/// A fact of a matter, asked of a named person and never guessed.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its id: `within-frame`.
    pub id: FactId,
    /// The question, in three languages.
    pub asks: Names,
    /// Who answers: `preparer`.
    pub answered_by: Answerer,
    /// Who confirms the answer, where somebody must.
    pub confirmed_by: Option<Actor>,
    /// The answer that holds where nobody gave one; nothing where the question then stays open.
    pub absent: Option<bool>,
    /// Its rules.
    pub grounds: Grounds,
}

/// Who answers a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answerer {
    /// Whoever prepares the matter for the body that has it.
    Preparer,
    /// Somebody whom the charter names otherwise.
    Actor(Actor),
}

/// How whoever prepares the matter is written.
const PREPARER: &str = "preparer";

impl Kind {
    pub(crate) fn read(id: &str, section: Section<'_, '_>) -> Option<Self> {
        let kind = Self {
            id: KindId::new(id),
            name: section.names("name").unwrap_or_default(),
            facts: section.texts("facts").iter().map(|fact| FactId::new(fact)).collect(),
            needs_amount: section.flag("needs_amount").unwrap_or(false),
            grounds: Grounds::read(&section),
        };
        section.done();
        Some(kind)
    }
}

impl Fact {
    pub(crate) fn read(id: &str, section: Section<'_, '_>, known: &Known<'_>) -> Option<Self> {
        let answered_by = section.need("answered_by").and_then(|node| node.text()).map(|word| match word.as_str() {
            PREPARER => Answerer::Preparer,
            word => Answerer::Actor(Actor::of(word, known)),
        });
        let fact = Self {
            id: FactId::new(id),
            asks: section.names("asks").unwrap_or_default(),
            answered_by: answered_by.unwrap_or(Answerer::Preparer),
            confirmed_by: section.text("confirmed_by").map(|word| Actor::of(&word, known)),
            absent: section.flag("absent"),
            grounds: Grounds::read(&section),
        };
        section.done();
        Some(fact)
    }
}
