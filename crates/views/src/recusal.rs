//! Who takes no part in an item and why; and what such a reader gets instead of the item.

use alloc::vec::Vec;
use engine::ids::RuleId;
use serde::Serialize;

use crate::named::{Party, Person};

/// Why somebody takes no part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recusal {
    /// What kind of ground.
    pub ground: Ground,
    /// The rules, in the order in which they are named.
    pub rules: Vec<RuleId>,
    /// The party that it is about; none for a person's own declaration.
    pub party: Option<Party>,
    /// Must they be out of the room?
    pub must_leave: bool,
    /// Is the item hidden from them: out of the room, or without its papers? Else they see it and have no say.
    pub hides: bool,
}

/// Grounds of recusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Their party is the other side of the matter.
    Counterparty,
    /// Parties of their class take no part in matters of this kind.
    Kind,
    /// They declared an interest of their own.
    Declared,
}

/// A party, or somebody alone, that takes no part in an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recused {
    /// Why.
    pub recusal: Recusal,
    /// Who of the body's people.
    pub people: Vec<Person>,
}

/// All that is said of an item to one who must stay out of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Closed {
    /// Section number (§).
    pub section: usize,
    /// Why they take no part.
    pub recusal: Recusal,
}
