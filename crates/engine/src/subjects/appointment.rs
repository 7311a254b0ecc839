//! Appointments: who sits where, deputises for whom, holds which post; named by whom the charter lets (RO-2 in digione).

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::context::{Context, bare, with};
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happening, naming, seating};
use crate::ids::{AppointmentId, BodyId, PartyId, PersonId, PostId};
use crate::refusal::Refusal;

/// What a person is named to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Charge {
    /// Names the party's people.
    Nominator,
    /// A post of the charter, such as the programme director's.
    Post {
        /// Which.
        post: PostId,
    },
    /// A seat in a body.
    Seat {
        /// Which body.
        body: BodyId,
        /// With the chair.
        #[serde(default)]
        chair: bool,
        /// With the vice-chair.
        #[serde(default)]
        vice_chair: bool,
    },
    /// Personal deputy of somebody who holds a seat; several stand in the order in which they were named.
    Deputy {
        /// Which body.
        body: BodyId,
        /// Whose deputy.
        of: PersonId,
    },
    /// An office of a body that is no seat, or a deputy for one.
    Office {
        /// Which body.
        body: BodyId,
        /// Which office.
        office: Office,
        /// For when its holder is away.
        #[serde(default)]
        deputy: bool,
    },
}

/// Offices of a body that are no seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Office {
    /// Presents the matters.
    Presenter,
    /// Keeps attendance, handling and minutes.
    Secretary,
}

/// What can be asked about appointments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Name somebody.
    Name {
        /// A new id.
        appointment: AppointmentId,
        /// Whom.
        person: PersonId,
        /// For which party.
        party: PartyId,
        /// To what.
        charge: Charge,
        /// From which day.
        from: Date,
        /// Until which day; open where absent.
        #[serde(default)]
        until: Option<Date>,
        /// The party's own decision: its organ.
        #[serde(default)]
        organ: String,
        /// Its day, as text.
        #[serde(default)]
        decided: String,
        /// Its section.
        #[serde(default)]
        section: String,
    },
    /// End an appointment after a day.
    End {
        /// Which.
        appointment: AppointmentId,
        /// The last day.
        until: Date,
    },
}

/// What can have happened to appointments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Somebody was named. Words: `organ`, `decided`, `section` of the party's own decision.
    Named {
        /// Its id.
        appointment: AppointmentId,
        /// Who.
        person: PersonId,
        /// For which party.
        party: PartyId,
        /// To what.
        charge: Charge,
        /// First day.
        from: Date,
        /// Last day.
        until: Option<Date>,
    },
    /// An appointment ends after a day.
    Ended {
        /// Which.
        appointment: AppointmentId,
        /// The last day.
        until: Date,
    },
}

/// One appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Its place in the order of naming, by which deputies stand in.
    pub rank: usize,
    /// Who.
    pub person: PersonId,
    /// For which party.
    pub party: PartyId,
    /// To what.
    pub charge: Charge,
    /// First day.
    pub from: Date,
    /// Last day, once known.
    pub until: Option<Date>,
}

impl Appointment {
    /// Does it hold on that day?
    pub fn is_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Appointment(event)
    }
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Name { appointment, person, party, charge, from, until, organ, decided, section } => {
            super::party::known(programme, party)?;
            super::person::known(programme, person)?;
            if programme.appointments.contains_key(appointment) {
                return Err(Refusal::new("already-there").fact("appointment", appointment.as_str()));
            }
            if until.is_some_and(|until| until < *from) {
                return Err(Refusal::new("ends-before-it-begins").fact("day", from.to_string()));
            }
            if *from < ctx.charter.from {
                return Err(Refusal::new("before-charter")
                    .rules(&ctx.charter.grounds.rule)
                    .fact("day", from.to_string())
                    .fact("from", ctx.charter.from.to_string()));
            }
            naming::must_name(ctx, programme, party, charge)?;
            naming::must_be_their_own(ctx, programme, party, charge, person)?;
            let named = Appointment {
                rank: programme.appointments.len(),
                person: person.clone(),
                party: party.clone(),
                charge: charge.clone(),
                from: *from,
                until: *until,
            };
            seating::must_fit(ctx, programme, &named)?;
            let words = Words::one("organ", &words::optional("organ", organ, words::TITLE)?)
                .and("decided", &words::optional("decided", decided, words::TITLE)?)
                .and("section", &words::optional("section", section, words::TITLE)?);
            let event = Event::Named {
                appointment: appointment.clone(),
                person: person.clone(),
                party: party.clone(),
                charge: charge.clone(),
                from: *from,
                until: *until,
            };
            Ok(with(event, words))
        }
        Command::End { appointment, until } => {
            let known = programme
                .appointments
                .get(appointment)
                .ok_or_else(|| Refusal::new("unknown-appointment").fact("appointment", appointment.as_str()))?;
            naming::must_name(ctx, programme, &known.party, &known.charge)?;
            if *until < known.from {
                return Err(Refusal::new("ends-before-it-begins").fact("day", until.to_string()));
            }
            Ok(bare(Event::Ended { appointment: appointment.clone(), until: *until }))
        }
    }
}

/// Writes down.
pub fn evolve(appointments: &mut BTreeMap<AppointmentId, Appointment>, event: &Event) {
    match event {
        Event::Named { appointment, person, party, charge, from, until } => {
            let named = Appointment {
                rank: appointments.len(),
                person: person.clone(),
                party: party.clone(),
                charge: charge.clone(),
                from: *from,
                until: *until,
            };
            appointments.insert(appointment.clone(), named);
        }
        Event::Ended { appointment, until } => {
            if let Some(appointment) = appointments.get_mut(appointment) {
                appointment.until = Some(*until);
            }
        }
    }
}
