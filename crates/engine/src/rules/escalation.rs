//! Escalation: by which ways, and how soon, can the next body settle what a body could not agree on?
//!
//! A meeting that is planned already comes in time when its papers still can; an extra one as soon as its papers can be in time;
//! a decision in writing when it has been open as long as the charter wants.

use alloc::vec::Vec;
use jiff::ToSpan;
use jiff::civil::Date;

use super::deadline;
use crate::charter::{Body, Charter, Offer};

/// How far ahead an extra meeting is looked for, in days: further off nothing is extra.
const HORIZON: i64 = 366;

/// A way that the charter offers, and the first day on which it can settle the matter; none where it cannot at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The way.
    pub way: Offer,
    /// The first day.
    pub day: Option<Date>,
}

/// The ways that are offered to get a matter before `to`, as things stand `today`, with the days for which it has meetings
/// planned.
pub fn openings(charter: &Charter, to: &Body, offers: &[Offer], today: Date, planned: &[Date]) -> Vec<Opening> {
    let day = |way: &Offer| match way {
        Offer::NextMeeting => planned.iter().copied().filter(|day| papers_can_come(charter, to, *day, today)).min(),
        Offer::ExtraMeeting => (1..HORIZON)
            .filter_map(|days| today.checked_add(days.days()).ok())
            .find(|day| papers_can_come(charter, to, *day, today)),
        Offer::Written => {
            to.written.as_ref().and_then(|clause| deadline::written_closes(charter.calendar, clause, today))
        }
    };
    offers.iter().map(|way| Opening { way: *way, day: day(way) }).collect()
}

/// Whether a way settles a matter that is needed by a day; where none does, the quickest will have to.
pub fn is_open(openings: &[Opening], way: Offer, needed_by: Date) -> bool {
    let in_time = |opening: &Opening| opening.day.is_some_and(|day| day <= needed_by);
    let Some(chosen) = openings.iter().find(|opening| opening.way == way && opening.day.is_some()) else {
        return false;
    };
    let quickest = openings.iter().filter_map(|opening| opening.day).min();
    in_time(chosen) || !openings.iter().any(in_time) && chosen.day == quickest
}

/// Papers sent today reach a meeting of that day in time.
fn papers_can_come(charter: &Charter, to: &Body, meeting: Date, today: Date) -> bool {
    meeting >= today && deadline::materials_last_day(charter, to, meeting).is_none_or(|last| last >= today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const CHARTER: &str = include_str!("../../../../charters/digione/charter.toml");
    const ALL: [Offer; 3] = [Offer::NextMeeting, Offer::ExtraMeeting, Offer::Written];

    fn days(today: Date, planned: &[Date]) -> Vec<Option<Date>> {
        let charter = Charter::parse(CHARTER).unwrap_or_else(|faults| panic!("{faults:?}"));
        let to = charter.body("steering-group").unwrap_or_else(|| panic!("no steering group"));
        openings(&charter, to, &ALL, today, planned).into_iter().map(|opening| opening.day).collect()
    }

    #[test]
    fn each_way_has_its_first_day() {
        // SG-M5: papers seven days before; X-10: three working days. 10.11.2022 is a Thursday: Friday, Monday, Tuesday.
        let (today, planned) = (date(2022, 11, 10), [date(2022, 11, 16), date(2022, 11, 17), date(2022, 12, 8)]);
        let (extra, written) = (Some(date(2022, 11, 17)), Some(date(2022, 11, 15)));
        assert_eq!(days(today, &planned), [Some(date(2022, 11, 17)), extra, written]);
        // A meeting too near for its papers does not count.
        assert_eq!(days(today, &[date(2022, 11, 16)]), [None, extra, written]);
    }

    #[test]
    fn a_way_is_open_when_it_comes_in_time_or_nothing_does_and_it_is_the_quickest() {
        let openings = [
            Opening { way: Offer::NextMeeting, day: Some(date(2022, 12, 8)) },
            Opening { way: Offer::ExtraMeeting, day: Some(date(2022, 11, 17)) },
            Opening { way: Offer::Written, day: Some(date(2022, 11, 15)) },
        ];
        let open = |needed_by| ALL.map(|way| is_open(&openings, way, needed_by));
        assert_eq!(open(date(2022, 12, 8)), [true, true, true]);
        assert_eq!(open(date(2022, 12, 7)), [false, true, true]);
        assert_eq!(open(date(2022, 11, 16)), [false, false, true]);
        assert_eq!(open(date(2022, 11, 14)), [false, false, true]);
        assert!(!is_open(&openings[..2], Offer::Written, date(2022, 12, 8)));
    }
}
