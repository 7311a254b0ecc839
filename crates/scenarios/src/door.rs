//! The door to a programme: whoever can execute a command and show the record can run scenarios.

use std::collections::BTreeMap;
use std::fmt;

use engine::charter::Charter;
use engine::ids::{PersonId, RuleId};
use engine::refusal::Refusal;
use engine::subjects::Command;
use jiff::Timestamp;
use views::book::Book;

/// A charter's two files.
#[derive(Clone, Debug)]
pub struct CharterText {
    /// `charter.toml`.
    pub charter: String,
    /// `rules.toml`.
    pub rules: String,
}

/// Where charters are found by name.
pub trait Charters {
    /// The files of the charter of that name.
    fn find(&self, name: &str) -> Option<CharterText>;
}

/// A way into one programme.
pub trait Door {
    /// Asks for something as somebody, at a moment.
    ///
    /// # Errors
    /// The refusal, as the door brings it.
    fn execute(&mut self, actor: &PersonId, at: Timestamp, command: &Command) -> Result<(), Refused>;

    /// What has happened and how the programme stands.
    fn book(&self) -> &Book;
}

/// Opens a door to a new, empty programme under a charter.
pub type Opens<'a> = dyn Fn(&Charter) -> Box<dyn Door> + 'a;

/// A refusal as it comes through a door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its code.
    pub code: String,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
    /// The ids and numbers it names.
    pub facts: BTreeMap<String, String>,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        let facts = refusal.facts.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Self { code: refusal.code.to_owned(), rules: refusal.rules, facts }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.code)?;
        if !self.rules.is_empty() {
            let rules: Vec<&str> = self.rules.iter().map(RuleId::as_str).collect();
            write!(f, " by {}", rules.join(", "))?;
        }
        if !self.facts.is_empty() {
            let facts: Vec<String> = self.facts.iter().map(|(key, value)| format!("{key} {value}")).collect();
            write!(f, " ({})", facts.join(", "))?;
        }
        Ok(())
    }
}
