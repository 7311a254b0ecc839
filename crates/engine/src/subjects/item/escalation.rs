//! Escalation: what a body cannot agree on goes to the one that settles it, in a way that comes in time (MT-5 in digione).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Event, Item};
use crate::charter::{Body, Escalation, Offer};
use crate::ids::{BodyId, MeetingId};
use crate::refusal::Refusal;
use crate::rules::escalation::{self, Opening};
use crate::subjects::context::Context;
use crate::subjects::meeting::{ItemId, Meeting, Stage};
use crate::subjects::programme::Programme;

/// In which way the next body settles it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Through {
    /// In its next meeting.
    NextMeeting,
    /// In an extra meeting.
    ExtraMeeting,
    /// By a decision in writing.
    Written,
}

impl From<Through> for Offer {
    fn from(through: Through) -> Self {
        match through {
            Through::NextMeeting => Self::NextMeeting,
            Through::ExtraMeeting => Self::ExtraMeeting,
            Through::Written => Self::Written,
        }
    }
}

impl From<Offer> for Through {
    fn from(offer: Offer) -> Self {
        match offer {
            Offer::NextMeeting => Self::NextMeeting,
            Offer::ExtraMeeting => Self::ExtraMeeting,
            Offer::Written => Self::Written,
        }
    }
}

impl Through {
    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NextMeeting => "next-meeting",
            Self::ExtraMeeting => "extra-meeting",
            Self::Written => "written",
        }
    }
}

/// Where the body hands on what it cannot agree on; nothing where it settles everything itself.
pub fn clause<'c>(ctx: &Context<'c>, body: &BodyId) -> Option<&'c Escalation> {
    ctx.charter.body(body.as_str())?.decide.as_ref()?.otherwise.as_ref()
}

/// The ways that the charter offers, and how soon each can settle the matter as things stand.
pub fn openings(ctx: &Context, programme: &Programme, clause: &Escalation) -> Vec<Opening> {
    let Some(to) = ctx.charter.body(clause.to.as_str()) else { return Vec::new() };
    let ahead = |meeting: &&Meeting| meeting.body == to.id && matches!(meeting.stage, Stage::Planned | Stage::Convened);
    let planned: Vec<Date> = programme.meetings.values().filter(ahead).map(|meeting| meeting.date).collect();
    escalation::openings(ctx.charter, to, &clause.offer, ctx.today(), &planned)
}

/// The happening that hands an open item on, if somebody was against and the way comes in time.
pub(super) fn escalated(
    ctx: &Context,
    programme: &Programme,
    (id, meeting, item, handled): (&MeetingId, &Meeting, ItemId, &Item),
    needed_by: Date,
    through: Through,
) -> Result<Event, Refusal> {
    let Some(clause) = clause(ctx, &meeting.body) else {
        let rules = ctx.charter.body(meeting.body.as_str()).and_then(decides_by).unwrap_or_default();
        return Err(Refusal::new("settles-itself").rules(&rules).fact("body", &meeting.body));
    };
    let refused = |code| Refusal::new(code).rules(&clause.grounds.rule);
    if handled.opposed.as_ref().is_none_or(|(_, against)| against.is_empty()) {
        return Err(refused("nobody-was-against"));
    }
    if needed_by < ctx.today() {
        return Err(Refusal::new("in-the-past").fact("day", needed_by).fact("today", ctx.today()));
    }
    let openings = openings(ctx, programme, clause);
    let way = Offer::from(through);
    let first_day = openings.iter().find(|opening| opening.way == way).and_then(|opening| opening.day);
    let Some(first_day) = first_day.filter(|_| escalation::is_open(&openings, way, needed_by)) else {
        let refusal = refused("comes-too-late").fact("through", through.code()).fact("needed_by", needed_by);
        return Err(match first_day {
            Some(day) => refusal.fact("day", day),
            None => refusal,
        });
    };
    let answers: BTreeMap<_, _> = clause.when.iter().map(|asked| (asked.fact.clone(), asked.is)).collect();
    Ok(Event::Escalated { meeting: id.clone(), item, to: clause.to.clone(), needed_by, through, first_day, answers })
}

fn decides_by(body: &Body) -> Option<Vec<crate::ids::RuleId>> {
    body.decide.as_ref().map(|clause| clause.grounds.rule.clone())
}
