//! Cadence: has a body met as often as it should, and no more often?

use jiff::civil::Date;

use crate::charter::{MeetsClause, Period};

/// How often a body met in a period, and how often it should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cadence<'c> {
    /// Meetings in the period.
    pub held: usize,
    /// The clause with the least and the greatest number.
    pub clause: &'c MeetsClause,
}

impl Cadence<'_> {
    /// Whether the number keeps within the clause.
    pub fn is_kept(&self) -> bool {
        self.least() <= self.held && self.held <= self.most()
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
    Cadence { held, clause }
}
