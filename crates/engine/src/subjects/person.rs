//! People: who may be named, attend, declare and sign in. Their names are words; here they are opaque ids.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::context::{Context, with};
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happening, roles};
use crate::ids::{PartyId, PersonId};
use crate::refusal::Refusal;

/// What can be asked about people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Enter somebody, so that they can be named or invited. The party's nominator or the programme office.
    Enter {
        /// A new opaque id.
        person: PersonId,
        /// The organisation they come from; none for an outside expert.
        party: Option<PartyId>,
        /// Their name.
        name: String,
        /// Their language: `fi`, `sv`, `en`.
        #[serde(default)]
        lang: String,
        /// Title or task at home.
        #[serde(default)]
        title: String,
    },
}

/// What can have happened to people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Somebody was entered. Words: `name`, `title`, `lang`.
    Entered {
        /// Who.
        person: PersonId,
        /// From which organisation.
        party: Option<PartyId>,
    },
}

/// What is known of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The organisation they come from.
    pub party: Option<PartyId>,
    /// They have been entered with their name; who founds a programme is known before.
    pub is_entered: bool,
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Person(event)
    }
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Enter { person, party, name, lang, title } => {
            let own = party.as_ref().is_some_and(|party| roles::is_nominator(ctx, programme, ctx.actor, party));
            if !own && !roles::is_office(ctx, programme, ctx.actor) {
                return Err(roles::not_yours("person-enter"));
            }
            if let Some(party) = party {
                super::party::known(programme, party)?;
            }
            if programme.people.get(person).is_some_and(|known| known.is_entered) {
                return Err(Refusal::new("already-there").fact("person", person.as_str()));
            }
            let words = Words::one("name", &words::required("name", name, words::TITLE)?)
                .and("lang", &words::optional("lang", lang, 8)?)
                .and("title", &words::optional("title", title, words::TITLE)?);
            Ok(with(Event::Entered { person: person.clone(), party: party.clone() }, words))
        }
    }
}

/// Writes down.
pub fn evolve(people: &mut BTreeMap<PersonId, Person>, event: &Event) {
    match event {
        Event::Entered { person, party } => {
            people.insert(person.clone(), Person { party: party.clone(), is_entered: true });
        }
    }
}

/// The person, if known.
///
/// # Errors
/// `unknown-person`.
pub fn known<'p>(programme: &'p Programme, person: &PersonId) -> Result<&'p Person, Refusal> {
    programme.people.get(person).ok_or_else(|| Refusal::new("unknown-person").fact("person", person.as_str()))
}
