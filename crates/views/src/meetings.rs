//! The meetings of a year, body by body, with how often the body meets.

use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::charter::Period;
use engine::ids::{BodyId, MeetingId, RuleId};
use engine::subjects::appointment::Charge;
use engine::subjects::{Event, meeting};
use jiff::civil::{Date, Time};
use serde::Serialize;

use crate::deadline::Deadline;
use crate::eyes::Eyes;
use crate::may::May;
use crate::named::Body;
use crate::{ItemId, Stage};

/// Meetings of one calendar year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Meetings {
    /// The year.
    pub year: i16,
    /// Years in which there are meetings, with this one, in order.
    pub years: Vec<i16>,
    /// Bodies that meet.
    pub bodies: Vec<BodyMeetings>,
}

/// One body's meetings of the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BodyMeetings {
    /// Which body.
    pub body: Body,
    /// How often it meets, where the charter says.
    pub cadence: Option<Cadence>,
    /// Its meetings, by day.
    pub meetings: Vec<Heading>,
    /// May the reader plan one?
    pub plan: May,
    /// Is anybody named to it yet? Before that nothing is missing.
    pub may_meet: bool,
}

/// How often a body is to meet, and does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cadence {
    /// At least so many in the period.
    pub at_least: u32,
    /// At most so many.
    pub at_most: u32,
    /// The period is a calendar year; else a calendar month.
    pub per_year: bool,
    /// Held in the year.
    pub held: usize,
    /// Planned or convened in it, not held yet.
    pub ahead: usize,
    /// Too few even if all that are planned are held.
    pub too_few: bool,
    /// Too many.
    pub too_many: bool,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// A meeting in one line; also the head of its every page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// Id.
    pub id: MeetingId,
    /// Of which body.
    pub body: Body,
    /// Its number in the year.
    pub number: usize,
    /// Day.
    pub date: Date,
    /// Time of day.
    pub time: Time,
    /// Where.
    pub place: String,
    /// Where it stands.
    pub stage: Stage,
    /// Items on the agenda.
    pub items: usize,
    /// Where the minutes stand.
    pub minutes: MinutesStage,
}

/// Where a meeting's minutes stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MinutesStage {
    /// The meeting is not over.
    NotYet,
    /// Draft, waiting for approval.
    Draft,
    /// Approved.
    Approved,
}

/// What a day means for a meeting that is still to be planned (J1): the days that follow from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DayForMeeting {
    /// The day.
    pub date: Date,
    /// Last day for the papers.
    pub papers: Option<Deadline>,
    /// Last day for the minutes.
    pub minutes: Option<Deadline>,
    /// It would be meeting so-and-so many of its year.
    pub number: usize,
    /// How often the body meets, with this one counted as planned.
    pub cadence: Option<Cadence>,
    /// May the reader plan it?
    pub plan: May,
}

/// An item's place: its meeting, its lasting id and its section number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The meeting.
    pub meeting: Heading,
    /// The item.
    pub item: ItemId,
    /// Section number (§).
    pub section: usize,
}

impl Eyes<'_> {
    /// Meetings of a year, this one where none is named. For everybody signed in.
    pub fn meetings(&self, year: Option<i16>) -> Option<Meetings> {
        self.viewer()?;
        let year = year.unwrap_or_else(|| self.today().year());
        let held = self.programme().meetings.values().map(|meeting| meeting.date.year());
        let years: BTreeSet<i16> = held.chain([year, self.today().year()]).collect();
        let bodies = self.charter.bodies.iter().filter(|body| body.convenes.is_some());
        let bodies = bodies.map(|body| self.body_meetings(&body.id, year)).collect();
        Some(Meetings { year, years: years.into_iter().collect(), bodies })
    }

    fn body_meetings(&self, body: &BodyId, year: i16) -> BodyMeetings {
        let of = self.programme().meetings.iter().filter(|(_, m)| m.body == *body && m.date.year() == year);
        let mut meetings: Vec<Heading> = of.map(|(id, meeting)| self.heading(id, meeting)).collect();
        meetings.sort_by_key(|heading| (heading.date, heading.time));
        BodyMeetings {
            body: self.body_name(body),
            cadence: self.cadence(body, year, 0),
            meetings,
            plan: self.may_plan(body, self.today()),
            may_meet: self.may_meet(body),
        }
    }

    /// Is anybody named to it yet?
    fn may_meet(&self, body: &BodyId) -> bool {
        let today = self.today();
        let seats = |charge: &Charge| matches!(charge, Charge::Seat { body: of, .. } if of == body);
        self.programme().appointments.values().any(|held| held.is_on(today) && seats(&held.charge))
    }

    fn may_plan(&self, body: &BodyId, date: Date) -> May {
        let (body, time) = (body.clone(), Time::midnight());
        self.may(engine::subjects::Command::Meeting(meeting::Command::Plan { body, date, time, place: String::new() }))
    }

    /// How often a body meets in a year, or in this month where it is reckoned by the month; `more` are about to be planned.
    pub(crate) fn cadence(&self, body: &BodyId, year: i16, more: usize) -> Option<Cadence> {
        let clause = self.clauses(body)?.meets.as_ref()?;
        let per_year = clause.per == Period::Year;
        let month = self.today().month();
        let counts = |date: Date| date.year() == year && (per_year || date.month() == month);
        let of = || self.programme().meetings.values().filter(|m| m.body == *body && counts(m.date));
        let held = of().filter(|m| matches!(m.stage, Stage::Live | Stage::Closed)).count();
        let ahead = of().filter(|m| matches!(m.stage, Stage::Planned | Stage::Convened)).count().saturating_add(more);
        let all = u32::try_from(held.saturating_add(ahead)).unwrap_or(u32::MAX);
        Some(Cadence {
            at_least: clause.at_least,
            at_most: clause.at_most,
            per_year,
            held,
            ahead,
            too_few: all < clause.at_least,
            too_many: all > clause.at_most,
            rules: clause.grounds.rule.clone(),
        })
    }

    /// What a day would mean for a meeting of a body (J1).
    pub fn day_for_meeting(&self, body: &BodyId, date: Date) -> Option<DayForMeeting> {
        self.viewer()?;
        let clauses = self.clauses(body)?;
        let same = self.programme().meetings.values().filter(|m| m.body == *body && m.date.year() == date.year());
        Some(DayForMeeting {
            date,
            papers: clauses.materials.as_ref().and_then(|clause| self.deadline(clause, date)),
            minutes: clauses.minutes.as_ref().and_then(|clause| self.deadline(clause, date)),
            number: same.count().saturating_add(1),
            cadence: self.cadence(body, date.year(), 1),
            plan: self.may_plan(body, date),
        })
    }

    /// A meeting in one line.
    pub(crate) fn heading(&self, id: &MeetingId, meeting: &meeting::Meeting) -> Heading {
        let minutes = match (meeting.stage, &meeting.minutes.approved) {
            (_, Some(_)) => MinutesStage::Approved,
            (Stage::Closed, None) => MinutesStage::Draft,
            _ => MinutesStage::NotYet,
        };
        Heading {
            id: id.clone(),
            body: self.body_name(&meeting.body),
            number: meeting.number,
            date: meeting.date,
            time: meeting.time,
            place: self.place(id),
            stage: meeting.stage,
            items: meeting.agenda.len(),
            minutes,
        }
    }

    fn place(&self, id: &MeetingId) -> String {
        let sets = |event: &Event| {
            matches!(event, Event::Meeting(meeting::Event::Planned { .. } | meeting::Event::Moved { .. }))
        };
        let set = self.book.of_meeting(id).rev().find(|entry| sets(&entry.event));
        set.map_or("", |entry| entry.words.get("place")).to_string()
    }
}
