//! Quorum as numbers that a page can show, and who is ready to decide.

use alloc::vec::Vec;
use engine::ids::RuleId;
use serde::Serialize;

use crate::meeting::Count;

/// May the body decide this item with those who take part now?
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quorum {
    /// Seats in the base.
    pub base: usize,
    /// Seats of the body.
    pub seats: usize,
    /// How many must take part.
    pub needed: usize,
    /// How many take part.
    pub taking_part: usize,
    /// Are there enough?
    pub is_met: bool,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// How ready a meeting is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// Seats with somebody in them, of all seats.
    pub seats: Count,
    /// Items whose papers are in time, of the items that have papers.
    pub papers: Count,
    /// People who have answered for every item, of those asked.
    pub interests: Count,
}
