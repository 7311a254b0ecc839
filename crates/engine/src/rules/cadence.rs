//! Cadence: has a body met as often as it should, and no more often?

use alloc::vec::Vec;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::charter::{Judged, MeetsClause, Period};

/// How often a body met in a period, and how often it should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cadence<'c> {
    /// Meetings in the period.
    pub held: usize,
    /// Whether they lie too far apart, where the clause judges by that.
    pub is_apart: bool,
    /// The clause with the least and the greatest number.
    pub clause: &'c MeetsClause,
}

impl Cadence<'_> {
    /// Whether the meetings keep within the clause.
    pub fn is_kept(&self) -> bool {
        !self.is_too_seldom() && (self.clause.judged_by == Judged::Gaps || self.held <= self.most())
    }

    /// Whether there are too few, or they lie too far apart.
    pub fn is_too_seldom(&self) -> bool {
        match self.clause.judged_by {
            Judged::Count => self.held < self.least(),
            Judged::Gaps => self.is_apart,
        }
    }

    /// The least number of meetings.
    pub fn least(&self) -> usize {
        usize::try_from(self.clause.at_least).unwrap_or(usize::MAX)
    }

    /// The greatest.
    pub fn most(&self) -> usize {
        usize::try_from(self.clause.at_most).unwrap_or(usize::MAX)
    }
}

/// Counts the meetings of a year, or of a month of it where the clause counts by month.
pub fn of<'c>(clause: &'c MeetsClause, meetings: &[Date], year: i16, month: Option<i8>) -> Cadence<'c> {
    let in_month = |day: &Date| clause.per == Period::Year || Some(day.month()) == month;
    let held = meetings.iter().filter(|day| day.year() == year && in_month(day)).count();
    let is_apart = clause.months_apart.is_some_and(|months| are_apart(meetings, year, months));
    Cadence { held, is_apart, clause }
}

/// Whether two meetings next to each other, of which the time between touches the year, lie more months apart. Where no
/// meeting before or after the year is known, the time up to the year's own end is already too long or it is not.
fn are_apart(meetings: &[Date], year: i16, months: u32) -> bool {
    let (Ok(first), Ok(last)) = (Date::new(year, 1, 1), Date::new(year, 12, 31)) else { return false };
    let before = meetings.iter().copied().filter(|day| *day < first).max().unwrap_or(first);
    let after = meetings.iter().copied().filter(|day| *day > last).min().unwrap_or(last);
    let mut days: Vec<Date> = meetings.iter().copied().filter(|day| day.year() == year).collect();
    days.extend([before, after]);
    days.sort();
    let is_long = |pair: &[Date]| match pair {
        [one, next] => one.checked_add(i64::from(months).months()).is_ok_and(|latest| *next > latest),
        _ => false,
    };
    days.windows(2).any(is_long)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn three_months_apart_is_not_over_three_months() {
        let year =
            |days: &[(i8, i8)]| -> Vec<Date> { days.iter().map(|(month, day)| date(2022, *month, *day)).collect() };
        let close = year(&[(1, 15), (4, 15), (7, 15), (10, 15)]);
        assert!(!are_apart(&close, 2022, 3));
        let far = year(&[(1, 15), (4, 16), (7, 15), (10, 15)]);
        assert!(are_apart(&far, 2022, 3));
        // Before the first and after the last meeting that is known.
        assert!(are_apart(&year(&[(4, 2), (7, 1), (10, 1)]), 2022, 3));
        assert!(!are_apart(&year(&[(4, 1), (7, 1), (10, 1)]), 2022, 3));
        assert!(are_apart(&year(&[(3, 1), (6, 1), (9, 1)]), 2022, 3));
        assert!(are_apart(
            &[date(2021, 11, 1), date(2022, 2, 2), date(2022, 5, 2), date(2022, 8, 2), date(2022, 11, 2)],
            2022,
            3
        ));
        assert!(are_apart(&[], 2022, 3));
    }
}
