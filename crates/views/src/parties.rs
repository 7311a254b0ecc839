//! Parties, seats and votes on a day, by the rules' own computation.

use alloc::string::String;
use alloc::vec::Vec;
use engine::exact::Fraction;
use engine::ids::{ClassId, MeasureId, RuleId};
use jiff::civil::Date;
use serde::Serialize;

use crate::named::{Body, Party, Person};
use crate::share::{Rounding, Share};

/// The parties and what each has in a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Parties {
    /// On which day.
    pub day: Date,
    /// In which body.
    pub body: Body,
    /// Bodies to choose from.
    pub bodies: Vec<Body>,
    /// Rows, in the order of the ids.
    pub rows: Vec<PartyRow>,
    /// Seats of the body.
    pub seats: u32,
    /// Votes in all.
    pub votes: Fraction,
    /// Do the rounded shares add up?
    pub rounding: Rounding,
    /// The rules of seats and votes.
    pub rules: Vec<RuleId>,
    /// Why it cannot be computed; then there are no seats or votes in the rows.
    pub refusal: Option<engine::refusal::Refusal>,
}

/// A party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartyRow {
    /// Which.
    pub party: Party,
    /// Class: id and name.
    pub class: (ClassId, String),
    /// Singled out of its class (the host).
    pub singled_out: bool,
    /// Measures: id, name, value.
    pub measures: Vec<(MeasureId, String, String)>,
    /// Seats.
    pub seats: u32,
    /// Votes.
    pub votes: Fraction,
    /// Share of the votes.
    pub share: Share,
    /// Who sits.
    pub people: Vec<Sitting>,
    /// Seats without anybody.
    pub vacant: u32,
    /// The rules of its seats and votes.
    pub rules: Vec<RuleId>,
    /// Since when it is a party.
    pub from: Date,
    /// Until when, once known.
    pub until: Option<Date>,
    /// Changes of people and measures so far.
    pub changes: usize,
}

/// Somebody in a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sitting {
    /// Who.
    pub person: Person,
    /// Holds the chair.
    pub chair: bool,
    /// Holds the vice-chair.
    pub vice_chair: bool,
    /// Personal deputies in the order in which they stand in.
    pub deputies: Vec<Person>,
    /// From.
    pub from: Date,
    /// Until.
    pub until: Option<Date>,
}
