//! A day by which something is due, with its arithmetic.

use alloc::vec::Vec;
use engine::ids::RuleId;
use jiff::civil::Date;
use serde::Serialize;

/// A deadline counted from a meeting's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The last day.
    pub due: Date,
    /// Days from today to it; below nought: so many days late.
    pub days_left: i64,
    /// The day that it is counted from.
    pub from: Date,
    /// How many days are counted.
    pub count: u32,
    /// Whole working days, or all days.
    pub working_days: bool,
    /// Before the day that it is counted from, or after.
    pub before: bool,
    /// The rules.
    pub rules: Vec<RuleId>,
}
