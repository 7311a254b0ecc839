//! Things with their names beside their ids, in the reader's language where the thing has a name in each.

use alloc::string::String;
use engine::ids::{BodyId, MatterId, PartyId, PersonId};
use serde::Serialize;

/// A person as others read of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// Opaque id.
    pub id: PersonId,
    /// Name; empty where it was erased.
    pub name: String,
    /// Title or task at home.
    pub title: String,
    /// Whose person they are; none for an outside expert.
    pub party: Option<Party>,
}

/// A party as others read of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Party {
    /// Id.
    pub id: PartyId,
    /// Name in the reader's language.
    pub name: String,
    /// The genitive, where the language has a form of its own that was stored; else the name.
    pub genitive: String,
}

/// A body of the charter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Body {
    /// Id.
    pub id: BodyId,
    /// Short name, the same in every language.
    pub short: String,
    /// Name in the reader's language.
    pub name: String,
}

/// A text that people wrote, in the language they wrote it in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its language's code; empty where nobody said.
    pub lang: String,
}

/// A matter by its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Matter {
    /// Id.
    pub id: MatterId,
    /// Title.
    pub title: Text,
}
