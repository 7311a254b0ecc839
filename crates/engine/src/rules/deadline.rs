//! Deadlines that hang on the meeting day: the last day for materials, and for minutes.

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar;
use crate::charter::{Body, CalendarName, Charter, DayUnit, DeadlineClause, Direction};

/// The last day on which materials of a meeting are in time; nothing where the body has no such deadline.
pub fn materials_last_day(charter: &Charter, body: &Body, meeting: Date) -> Option<Date> {
    last_day(charter.calendar, body.materials.as_ref()?, meeting)
}

/// The last day on which minutes of a meeting are in time.
pub fn minutes_last_day(charter: &Charter, body: &Body, meeting: Date) -> Option<Date> {
    last_day(charter.calendar, body.minutes.as_ref()?, meeting)
}

/// The last day that a clause gives, reckoned from a meeting day.
pub fn last_day(calendar: CalendarName, clause: &DeadlineClause, meeting: Date) -> Option<Date> {
    let day = match (clause.unit, clause.direction) {
        (DayUnit::Days, Direction::Before) => meeting.checked_sub(i64::from(clause.days).days()).ok()?,
        (DayUnit::Days, Direction::After) => meeting.checked_add(i64::from(clause.days).days()).ok()?,
        (DayUnit::WorkingDays, Direction::Before) => before_working_days(calendar, clause.days, meeting)?,
        (DayUnit::WorkingDays, Direction::After) => after_working_days(calendar, clause.days, meeting)?,
    };
    Some(if clause.rolls { calendar::next_working_day(calendar, day) } else { day })
}

/// The latest day, worked or not, with so many working days strictly between it and the meeting.
fn before_working_days(calendar: CalendarName, days: u32, meeting: Date) -> Option<Date> {
    let (mut day, mut between) = (meeting.yesterday().ok()?, 0);
    while between < days {
        if calendar::is_working_day(calendar, day) {
            between += 1;
        }
        day = day.yesterday().ok()?;
    }
    Some(day)
}

/// The working day that is the so-manieth after the meeting day.
fn after_working_days(calendar: CalendarName, days: u32, meeting: Date) -> Option<Date> {
    let (mut day, mut passed) = (meeting, 0);
    while passed < days {
        day = day.tomorrow().ok()?;
        if calendar::is_working_day(calendar, day) {
            passed += 1;
        }
    }
    Some(day)
}
