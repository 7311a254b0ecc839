//! Everything a decision may know of the world: the charter, the moment and who asks. The engine never asks back.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::words::Words;
use super::{Event, Happening};
use crate::charter::Charter;
use crate::ids::PersonId;

/// The circumstances of one command.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The charter in force.
    pub charter: &'a Charter,
    /// The moment, by the server's clock.
    pub at: Timestamp,
    /// Who asks.
    pub actor: &'a PersonId,
}

impl Context<'_> {
    /// The day in the charter's time zone.
    pub fn today(&self) -> Date {
        self.day_of(self.at)
    }

    /// The day of a moment in the charter's time zone.
    pub fn day_of(&self, at: Timestamp) -> Date {
        self.zone().to_datetime(at).date()
    }

    /// The charter's time zone; UTC where it names none that is known.
    pub fn zone(&self) -> TimeZone {
        zone(self.charter)
    }
}

/// The time zone in which a charter counts its days; UTC where it names none that is known.
pub fn zone(charter: &Charter) -> TimeZone {
    TimeZone::get(charter.zone()).unwrap_or(TimeZone::UTC)
}

/// One happening, without words.
pub fn bare(event: impl Into<Event>) -> Vec<Happening> {
    with(event, Words::none())
}

/// One happening, with words.
pub fn with(event: impl Into<Event>, words: Words) -> Vec<Happening> {
    vec![Happening { event: event.into(), words }]
}

/// A timestamp cut to the minute: attendance is kept to the minute.
pub fn minute(at: Timestamp) -> Timestamp {
    let second = at.as_second();
    Timestamp::from_second(second.saturating_sub(second.rem_euclid(60))).unwrap_or(at)
}

/// The moment as ISO 8601 text, for a refusal's facts.
pub fn shown(at: Timestamp) -> alloc::string::String {
    at.to_string()
}
