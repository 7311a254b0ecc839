//! Attendance: who is in the room, to the minute.
//!
//! A deputy steps in only while the principal is away or takes no part; nobody who must stay out comes in while their item is
//! called or open. A wrong minute is corrected by a new entry that names the old; the old one stays readable.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::context::{Context, minute, shown, with};
use super::meeting::{self, Meeting, Stage};
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happening, roles, sitting};
use crate::ids::{MeetingId, PersonId};
use crate::refusal::Refusal;

/// What can be asked about attendance. Who runs the meeting enters it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Somebody came, or came back.
    Arrive {
        /// Which meeting.
        meeting: MeetingId,
        /// Who.
        person: PersonId,
        /// When; cut to the minute.
        at: Timestamp,
    },
    /// Somebody left the room.
    Leave {
        /// Which meeting.
        meeting: MeetingId,
        /// Who.
        person: PersonId,
        /// When; cut to the minute.
        at: Timestamp,
    },
    /// A minute was entered wrong.
    Correct {
        /// Which meeting.
        meeting: MeetingId,
        /// Whose.
        person: PersonId,
        /// Which stay of that person, from 0.
        stay: usize,
        /// Which end of it.
        end: End,
        /// The right minute.
        at: Timestamp,
        /// Why.
        reason: String,
    },
}

/// The ends of a stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// When they came.
    Arrival,
    /// When they left.
    Departure,
}

/// What can have happened to attendance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "as in Command")]
pub enum Event {
    Arrived {
        meeting: MeetingId,
        person: PersonId,
        at: Timestamp,
    },
    Left {
        meeting: MeetingId,
        person: PersonId,
        at: Timestamp,
    },
    /// Words: `reason`.
    Corrected {
        meeting: MeetingId,
        person: PersonId,
        stay: usize,
        end: End,
        from: Timestamp,
        to: Timestamp,
    },
}

/// A time in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// From this minute.
    pub from: Timestamp,
    /// Until this minute; still there where absent.
    pub until: Option<Timestamp>,
}

impl Stay {
    /// In the room at that moment? The minute of leaving is outside.
    pub fn covers(&self, at: Timestamp) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}

/// Everybody's stays in the room of one meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// By person, in the order of entry.
    pub stays: BTreeMap<PersonId, Vec<Stay>>,
}

impl Room {
    /// Is the person in the room now?
    pub fn holds(&self, person: &PersonId) -> bool {
        self.stays.get(person).and_then(|stays| stays.last()).is_some_and(|stay| stay.until.is_none())
    }

    /// Who is in the room now.
    pub fn now(&self) -> Vec<PersonId> {
        self.stays.keys().filter(|person| self.holds(person)).cloned().collect()
    }

    /// Who was in the room at that moment, by the entries as they stand corrected.
    pub fn at(&self, at: Timestamp) -> Vec<PersonId> {
        let there = |stays: &Vec<Stay>| stays.iter().any(|stay| stay.covers(at));
        self.stays.iter().filter(|(_, stays)| there(stays)).map(|(person, _)| person.clone()).collect()
    }

    /// The meeting is over: whoever is there leaves at that moment.
    pub fn empty(&mut self, at: Timestamp) {
        for stay in self.stays.values_mut().filter_map(|stays| stays.last_mut()).filter(|stay| stay.until.is_none()) {
            stay.until = Some(minute(at).max(stay.from));
        }
    }
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Attendance(event)
    }
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Arrive { meeting, person, at } => arrive(ctx, programme, meeting, person, minute(*at)),
        Command::Leave { meeting, person, at } => leave(ctx, programme, meeting, person, minute(*at)),
        Command::Correct { meeting, person, stay, end, at, reason } => {
            let known = meeting::known(programme, meeting)?;
            must_keep(ctx, programme, known)?;
            let stays = known.room.stays.get(person).ok_or_else(|| not_here(person))?;
            let old = *stays.get(*stay).ok_or_else(|| not_here(person))?;
            let from = match end {
                End::Arrival => old.from,
                End::Departure => {
                    old.until.ok_or_else(|| Refusal::new("still-here").fact("person", person.as_str()))?
                }
            };
            let to = minute(*at);
            must_not_be_ahead(ctx, to)?;
            let event =
                Event::Corrected { meeting: meeting.clone(), person: person.clone(), stay: *stay, end: *end, from, to };
            must_stay_in_order(stays, *stay, *end, to)?;
            Ok(with(event, Words::one("reason", &words::required("reason", reason, words::TEXT)?)))
        }
    }
}

/// Attendance is kept from the notice to the approval of the minutes, by who runs the meeting.
fn must_keep(ctx: &Context, programme: &Programme, known: &Meeting) -> Result<(), Refusal> {
    roles::must_run(ctx, programme, known)?;
    known.minutes.must_be_open()?;
    match known.stage {
        Stage::Live | Stage::Closed => Ok(()),
        Stage::Planned | Stage::Convened => Err(Refusal::new("not-live")),
        Stage::Cancelled => Err(Refusal::new("cancelled")),
    }
}

fn must_not_be_ahead(ctx: &Context, at: Timestamp) -> Result<(), Refusal> {
    if at > ctx.at {
        return Err(Refusal::new("in-the-future").fact("at", shown(at)).fact("now", shown(ctx.at)));
    }
    Ok(())
}

/// Nobody comes to a meeting before its time, or before it was opened where that was earlier.
fn must_not_be_before(ctx: &Context, known: &Meeting, at: Timestamp) -> Result<(), Refusal> {
    let due = ctx.zone().to_timestamp(known.date.to_datetime(known.time)).unwrap_or(at);
    let begins = known.opened_at.map_or(due, |opened| minute(opened).min(due));
    if at < begins { Err(Refusal::new("out-of-order").fact("at", shown(at))) } else { Ok(()) }
}

fn arrive(
    ctx: &Context,
    programme: &Programme,
    meeting: &MeetingId,
    person: &PersonId,
    at: Timestamp,
) -> Result<Vec<Happening>, Refusal> {
    let known = meeting::known(programme, meeting)?;
    must_keep(ctx, programme, known)?;
    known.must_be_live()?;
    super::person::known(programme, person)?;
    must_not_be_ahead(ctx, at)?;
    if known.room.holds(person) {
        return Err(Refusal::new("already-here").fact("person", person.as_str()));
    }
    let before = known.room.stays.get(person).and_then(|stays| stays.last()).and_then(|stay| stay.until);
    if before.is_some_and(|left| at < left) {
        return Err(Refusal::new("out-of-order").fact("person", person.as_str()));
    }
    must_not_be_before(ctx, known, at)?;
    let scene = sitting::Scene::of(ctx, programme, meeting)?;
    scene.must_be_welcome(ctx, programme, person)?;
    let mut happenings = Vec::new();
    for deputy in scene.deputies_giving_way_to(ctx, person) {
        happenings.push(Event::Left { meeting: meeting.clone(), person: deputy, at });
    }
    happenings.push(Event::Arrived { meeting: meeting.clone(), person: person.clone(), at });
    Ok(happenings.into_iter().map(|event| Happening { event: event.into(), words: Words::none() }).collect())
}

fn leave(
    ctx: &Context,
    programme: &Programme,
    meeting: &MeetingId,
    person: &PersonId,
    at: Timestamp,
) -> Result<Vec<Happening>, Refusal> {
    let known = meeting::known(programme, meeting)?;
    must_keep(ctx, programme, known)?;
    known.must_be_live()?;
    must_not_be_ahead(ctx, at)?;
    if !known.room.holds(person) {
        return Err(not_here(person));
    }
    let came = known.room.stays.get(person).and_then(|stays| stays.last()).map(|stay| stay.from);
    if came.is_some_and(|came| at < came) {
        return Err(Refusal::new("out-of-order").fact("person", person.as_str()));
    }
    let event = Event::Left { meeting: meeting.clone(), person: person.clone(), at };
    Ok(vec![Happening { event: event.into(), words: Words::none() }])
}

fn not_here(person: &PersonId) -> Refusal {
    Refusal::new("not-here").fact("person", person.as_str())
}

/// A corrected stay must still begin before it ends and not run into its neighbours.
fn must_stay_in_order(stays: &[Stay], stay: usize, end: End, to: Timestamp) -> Result<(), Refusal> {
    let corrected = corrected(stays, stay, end, to);
    let each = corrected.iter().all(|stay| stay.until.is_none_or(|until| stay.from <= until));
    let apart = corrected
        .iter()
        .zip(corrected.iter().skip(1))
        .all(|(earlier, later)| earlier.until.is_some_and(|until| until <= later.from));
    if each && apart { Ok(()) } else { Err(Refusal::new("out-of-order").fact("at", to.to_string())) }
}

/// The stays with one end corrected.
pub fn corrected(stays: &[Stay], stay: usize, end: End, to: Timestamp) -> Vec<Stay> {
    let mut corrected = stays.to_vec();
    if let Some(stay) = corrected.get_mut(stay) {
        match end {
            End::Arrival => stay.from = to,
            End::Departure => stay.until = Some(to),
        }
    }
    corrected
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event) {
    match event {
        Event::Arrived { meeting, person, at } => {
            if let Some(meeting) = programme.meetings.get_mut(meeting) {
                let stay = Stay { from: *at, until: None };
                meeting.room.stays.entry(person.clone()).or_default().push(stay);
            }
        }
        Event::Left { meeting, person, at } => {
            let stays = programme.meetings.get_mut(meeting).and_then(|meeting| meeting.room.stays.get_mut(person));
            if let Some(stay) = stays.and_then(|stays| stays.last_mut()) {
                stay.until = Some(*at);
            }
        }
        Event::Corrected { meeting, person, stay, end, to, .. } => {
            let stays = programme.meetings.get_mut(meeting).and_then(|meeting| meeting.room.stays.get_mut(person));
            if let Some(stays) = stays {
                *stays = corrected(stays, *stay, *end, *to);
            }
        }
    }
}
