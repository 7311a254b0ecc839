//! Quorum as numbers that a page can show, and who is ready to decide.

use alloc::vec::Vec;
use engine::charter::Occasion;
use engine::ids::{BodyId, RuleId};
use engine::rules::composition;
use engine::subjects::meeting::Meeting;
use engine::subjects::{judgement, sitting};
use jiff::civil::Date;
use serde::Serialize;

use crate::eyes::Eyes;
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

impl Eyes<'_> {
    /// All seats of a body on a day, the vacant too.
    pub(crate) fn seats_in_all(&self, body: &BodyId, day: Date) -> usize {
        let Some(body) = self.clauses(body) else { return 0 };
        let Ok(parties) = sitting::parties_on(self.charter, &self.programme().parties, day) else { return 0 };
        let borrowed = sitting::borrow_parties(self.charter, &parties);
        composition::of(body, &borrowed, &borrowed).seats_total()
    }

    /// A quorum as the engine counted it, with its rules.
    pub(crate) fn quorum(&self, meeting: &Meeting, counted: judgement::Quorum, is_anybody_recused: bool) -> Quorum {
        let clause = self.clauses(&meeting.body).and_then(|body| body.quorum.as_ref());
        let on = |occasion| clause.into_iter().flat_map(move |clause| clause.grounds.on(occasion));
        let always = clause.into_iter().flat_map(|clause| &clause.grounds.rule);
        let recused = is_anybody_recused.then(|| on(Occasion::SomebodyRecused)).into_iter().flatten();
        Quorum {
            base: counted.base,
            seats: self.seats_in_all(&meeting.body, meeting.date),
            needed: counted.needed,
            taking_part: counted.taking_part,
            is_met: counted.is_met(),
            rules: always.chain(recused).cloned().collect(),
        }
    }
}
