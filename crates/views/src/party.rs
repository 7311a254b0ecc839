//! One party: its people, its seats that need a name, and who names them.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{AppointmentId, BodyId, RuleId};
use engine::refusal::Refusal;
use jiff::civil::Date;
use serde::Serialize;

use crate::may::May;
use crate::named::{Body, Person};
use crate::parties::PartyRow;

/// A party's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartyPage {
    /// Its seats and votes in the body that votes.
    pub row: PartyRow,
    /// Who names its people.
    pub nominators: Vec<Person>,
    /// The reader names its people.
    pub is_mine_to_name: bool,
    /// Its seats, body by body.
    pub bodies: Vec<BodySeats>,
    /// All its appointments, newest first.
    pub appointments: Vec<Appointment>,
    /// Its people, who can be named.
    pub people: Vec<Person>,
    /// May the reader enter a new person of it?
    pub enter_person: May,
}

/// A party's seats in one body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BodySeats {
    /// Which body.
    pub body: Body,
    /// How many.
    pub seats: u32,
    /// With somebody in them.
    pub filled: u32,
    /// Without.
    pub vacant: u32,
    /// Members without a deputy.
    pub without_deputy: Vec<Person>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// May the reader name somebody to a seat?
    pub name: May,
}

/// An appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Appointment {
    /// Id.
    pub id: AppointmentId,
    /// Who.
    pub person: Person,
    /// To what.
    pub charge: Charge,
    /// From.
    pub from: Date,
    /// Until, once known.
    pub until: Option<Date>,
    /// Holds today.
    pub is_on: bool,
    /// The party's own decision.
    pub organ: String,
    /// Its day.
    pub decided: String,
    /// Its section.
    pub section: String,
    /// The entry.
    pub seq: u64,
    /// May the reader end it?
    pub end: May,
}

/// What somebody is named to, with names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "charge")]
#[expect(missing_docs, reason = "named like the engine's")]
pub enum Charge {
    Nominator,
    Post { name: String },
    Seat { body: Body, chair: bool, vice_chair: bool },
    Deputy { body: Body, of: Person },
    Presenter { body: Body, deputy: bool },
    Secretary { body: Body, deputy: bool },
}

/// The form for naming somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AppointmentForm {
    /// For which party.
    pub party: crate::named::Party,
    /// Bodies in which it has a seat.
    pub bodies: Vec<BodyId>,
    /// Whom one could name.
    pub people: Vec<Person>,
    /// Members who could get a deputy, by body.
    pub members: Vec<(Body, Vec<Person>)>,
    /// Why the reader cannot name anybody here.
    pub refusal: Option<Refusal>,
}
