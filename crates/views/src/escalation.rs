//! Escalation: in which ways a matter can be handed on for want of agreement, and how one was.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::ids::{MeetingId, RuleId};
use engine::subjects::item::escalation::{self, Through};
use engine::subjects::matter::{self, Stands};
use engine::subjects::{Command, item};
use jiff::civil::Date;
use serde::Serialize;

use crate::ItemId;
use crate::eyes::Eyes;
use crate::may::May;
use crate::named::Body;

/// A matter handed on for want of agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Escalated {
    /// The body that did not agree.
    pub from: Body,
    /// The body that settles it.
    pub to: Body,
    /// The day by which it must be settled.
    pub needed_by: Date,
    /// In which way.
    pub through: Through,
    /// The first day on which that way can settle it.
    pub first_day: Date,
    /// The views that were against each other.
    pub views: String,
    /// The entry.
    pub seq: u64,
}

/// Handing on an open item on which somebody was against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Escalate {
    /// The meeting.
    pub meeting: MeetingId,
    /// The item.
    pub item: ItemId,
    /// Where it goes.
    pub to: Body,
    /// The ways that the charter offers, and the first day on which each can settle it; none where it cannot.
    pub ways: Vec<(Through, Option<Date>)>,
    /// May the reader hand it on?
    pub may: May,
    /// The rules.
    pub rules: Vec<RuleId>,
}

impl Eyes<'_> {
    pub(crate) fn escalated(&self, escalated: &matter::Escalated) -> Escalated {
        Escalated {
            from: self.body_name(&escalated.from),
            to: self.body_name(&escalated.to),
            needed_by: escalated.needed_by,
            through: escalated.through,
            first_day: escalated.first_day,
            views: self.book.word(escalated.seq, "views").to_string(),
            seq: escalated.seq,
        }
    }

    /// The ways in which a matter can be handed on now; nothing unless the reader runs its item and somebody was against.
    pub(crate) fn escalate(&self, known: &matter::Matter) -> Option<Escalate> {
        let Stands::OnAgenda(meeting, item) = &known.stands else { return None };
        let held = self.programme().meetings.get(meeting)?;
        let clause = escalation::clause(&self.ctx(), &held.body)?;
        let ways: Vec<(Through, Option<Date>)> = escalation::openings(&self.ctx(), self.programme(), clause)
            .into_iter()
            .map(|opening| (opening.way.into(), opening.day))
            .collect();
        // Whether one may at all: the quickest way, needed by the day on which it comes.
        let (through, day) = ways.iter().filter_map(|(way, day)| Some((*way, (*day)?))).min_by_key(|(_, day)| *day)?;
        let may = self.may(Command::Item(item::Command::Escalate {
            meeting: meeting.clone(),
            item: *item,
            needed_by: day,
            through,
            views: "a".to_string(),
        }));
        let rules = clause.grounds.rule.clone();
        let to = self.body_name(&clause.to);
        may.may.then(|| Escalate { meeting: meeting.clone(), item: *item, to, ways, may, rules })
    }
}
