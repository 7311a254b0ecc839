//! Deadlines that hang on the meeting day: the last day for materials, and for minutes.

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar;
use crate::charter::{Body, CalendarName, Charter, DayUnit, DeadlineClause, Direction, WrittenClause};

/// The last day on which materials of a meeting are in time; nothing where the body has no such deadline.
pub fn materials_last_day(charter: &Charter, body: &Body, meeting: Date) -> Option<Date> {
    last_day(charter.calendar, body.materials.as_ref()?, meeting)
}

/// The last day on which minutes of a meeting are in time.
pub fn minutes_last_day(charter: &Charter, body: &Body, meeting: Date) -> Option<Date> {
    last_day(charter.calendar, body.minutes.as_ref()?, meeting)
}

/// The first day on which a decision in writing that was opened on a day may close, unless everybody has answered before.
/// The day of opening does not count.
pub fn written_closes(calendar: CalendarName, clause: &WrittenClause, opened: Date) -> Option<Date> {
    match clause.unit {
        DayUnit::Days => opened.checked_add(i64::from(clause.days).days()).ok(),
        DayUnit::WorkingDays => after_working_days(calendar, clause.days, opened),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charter::Grounds;
    use jiff::civil::date;

    #[test]
    fn a_decision_in_writing_is_open_for_whole_working_days() {
        let clause = |unit| WrittenClause {
            days: 3,
            unit,
            closes_when_all_answered: true,
            stopped_by: Some(1),
            grounds: Grounds::default(),
        };
        let calendar = CalendarName::Finnish;
        let working = clause(DayUnit::WorkingDays);
        // Opened on a Monday: Tuesday, Wednesday, Thursday. Opened on the Wednesday before Easter: Thursday, Tuesday, Wednesday.
        assert_eq!(written_closes(calendar, &working, date(2022, 11, 7)), Some(date(2022, 11, 10)));
        assert_eq!(written_closes(calendar, &working, date(2022, 4, 13)), Some(date(2022, 4, 20)));
        assert_eq!(written_closes(calendar, &clause(DayUnit::Days), date(2022, 4, 13)), Some(date(2022, 4, 16)));
    }
}
