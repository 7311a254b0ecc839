//! People: who is who, in which capacity.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::ids::PersonId;
use engine::subjects::{Command, person};
use serde::Serialize;

use crate::eyes::Eyes;
use crate::may::May;
use crate::named::Person;
use crate::party::Charge;

/// Everybody known, by party and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct People {
    /// The people.
    pub rows: Vec<PersonRow>,
    /// May the reader enter somebody without a party?
    pub enter: May,
}

/// Somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonRow {
    /// Who.
    pub person: Person,
    /// Their language, where they said.
    pub lang: String,
    /// What they hold today.
    pub charges: Vec<Charge>,
}

impl Eyes<'_> {
    /// Everybody known. For everybody signed in.
    pub fn people(&self) -> Option<People> {
        self.viewer()?;
        let mut rows: Vec<PersonRow> = self.programme().people.keys().map(|person| self.person_row(person)).collect();
        let by = |row: &PersonRow| (row.person.party.as_ref().map(|party| party.name.clone()), row.person.name.clone());
        rows.sort_by_cached_key(by);
        let enter = person::Command::Enter {
            person: PersonId::new("a new person"),
            party: None,
            name: "a".to_string(),
            lang: String::new(),
            title: String::new(),
        };
        Some(People { rows, enter: self.may(Command::Person(enter)) })
    }

    fn person_row(&self, person: &PersonId) -> PersonRow {
        let today = self.today();
        let held = self.programme().appointments.values().filter(|held| held.person == *person && held.is_on(today));
        PersonRow {
            person: self.person(person),
            lang: self.book.person_entry(person).map_or("", |seq| self.book.word(seq, "lang")).to_string(),
            charges: held.map(|held| self.charge(&held.charge)).collect(),
        }
    }
}
