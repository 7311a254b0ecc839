//! The governance model of the programme: which version is in force, and until when decisions may rest on it.
//!
//! The text stands in the record itself, so that anybody can decide again under the charter of the day. A later version takes
//! effect by a decision that names its digest; only the first is adopted at the founding.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::Digest;

use super::context::{Context, bare};
use super::programme::Programme;
use super::{Happening, roles};
use crate::ids::PersonId;
use crate::refusal::Refusal;

/// What can be asked about the charter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Found the programme under its first charter, with its programme office. Once, by whoever founds.
    Found {
        /// The charter's text; its digest must be that of the charter in the context.
        charter: String,
        /// The rules' paraphrases, as text.
        rules: String,
        /// Who keeps the office at first.
        office: PersonId,
    },
}

/// What can have happened to the charter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The programme was founded under this charter.
    Founded {
        /// The charter's id and version.
        id: String,
        /// Version within the id.
        version: String,
        /// SHA-256 of the charter's text, in hexadecimal.
        digest: String,
        /// The first day of its period.
        from: Date,
        /// The last day of its period.
        until: Option<Date>,
        /// Its text.
        charter: String,
        /// The rules' paraphrases.
        rules: String,
        /// The programme office.
        office: PersonId,
    },
}

/// The charters of a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Charters {
    /// The versions, oldest first.
    pub adopted: Vec<Adopted>,
    /// Who keeps the programme office.
    pub office: Option<PersonId>,
}

/// One adopted version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// Id and version, as `digione 2020-1`.
    pub name: String,
    /// SHA-256 of its text, in hexadecimal.
    pub digest: String,
    /// First day of its period.
    pub from: Date,
    /// Last day of its period: IN-0 lets nothing new be decided after it.
    pub until: Option<Date>,
}

impl Charters {
    /// The version in force: the newest adopted.
    pub fn in_force(&self) -> Option<&Adopted> {
        self.adopted.last()
    }
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Charter(event)
    }
}

/// Before a programme is founded only founding can be asked, and only once.
///
/// # Errors
/// `not-founded`, `already-founded`.
pub fn must_run(_ctx: &Context, programme: &Programme, command: &super::Command) -> Result<(), Refusal> {
    let founding = matches!(command, super::Command::Charter(Command::Found { .. }));
    match (programme.charters.in_force(), founding) {
        (None, false) => Err(Refusal::new("not-founded")),
        (Some(_), true) => Err(Refusal::new("already-founded")),
        _ => Ok(()),
    }
}

/// A decision needs a charter whose period is not over.
///
/// # Errors
/// `past-charter` with the last day, by the rule of the charter's period.
pub fn must_be_in_period(ctx: &Context) -> Result<(), Refusal> {
    let today = ctx.today();
    match ctx.charter.until {
        Some(until) if today > until => Err(Refusal::new("past-charter")
            .rules(&ctx.charter.grounds.rule)
            .fact("until", until.to_string())
            .fact("day", today.to_string())),
        _ => Ok(()),
    }
}

/// SHA-256 of a charter's text, in hexadecimal: the name by which a decision adopts it.
pub fn digest(text: &str) -> String {
    hex::encode(sha2::Sha256::digest(text.as_bytes()))
}

/// Judges.
pub fn decide(_ctx: &Context, _programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Found { charter, rules, office } => {
            let Ok(parsed) = crate::charter::Charter::parse(charter) else {
                return Err(Refusal::new("charter-faulty"));
            };
            Ok(bare(Event::Founded {
                id: parsed.id.clone(),
                version: parsed.version.clone(),
                digest: digest(charter),
                from: parsed.from,
                until: parsed.until,
                charter: charter.clone(),
                rules: rules.clone(),
                office: office.clone(),
            }))
        }
    }
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event) {
    match event {
        Event::Founded { id, version, digest, from, until, office, .. } => {
            let name = alloc::format!("{id} {version}");
            programme.charters.adopted.push(Adopted { name, digest: digest.clone(), from: *from, until: *until });
            programme.charters.office = Some(office.clone());
            programme.people.insert(office.clone(), super::person::Person { party: None, is_entered: false });
        }
    }
}

/// The programme office alone may.
///
/// # Errors
/// `not-yours-to-do`.
pub fn must_be_office(ctx: &Context, programme: &Programme) -> Result<(), Refusal> {
    if roles::is_office(ctx, programme, ctx.actor) { Ok(()) } else { Err(roles::not_yours("office")) }
}
