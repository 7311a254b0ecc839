//! The meetings of a year, body by body, with how often the body meets.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{MeetingId, RuleId};
use jiff::civil::{Date, Time};
use serde::Serialize;

use crate::deadline::Deadline;
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
