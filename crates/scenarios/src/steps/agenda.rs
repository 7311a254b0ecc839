//! The agenda as it stands, and how often a body meets.

use engine::rules::cadence::{self, Cadence};

use super::{must_be, must_be_list};
use crate::call::Call;
use crate::stage::{Done, Stage};

/// The items in their order: matters by name, others by their key in the charter's template.
pub fn agenda(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, meeting) = stage.meeting()?;
    let mut names = Vec::new();
    for id in &meeting.agenda {
        let item = meeting.item(*id)?;
        let matter = item.matter.as_ref().map(|matter| stage.matter_name(matter));
        names.push(matter.or_else(|| item.template.clone()).unwrap_or_default());
    }
    must_be_list("the agenda", &call.names("items")?, &names)
}

/// Meetings on these days, counted in a year.
pub fn cadence(stage: &mut Stage, call: &Call<'_>) -> Done {
    let body = stage.body_named(call.get("body"))?;
    let clause = body.meets.as_ref().ok_or("the charter does not say how often it meets")?;
    judged(call, &cadence::of(clause, &call.days("days")?, call.number("year")?, None))
}

/// The number of meetings, and what that is.
pub(super) fn judged(call: &Call<'_>, cadence: &Cadence<'_>) -> Done {
    must_be("the number of meetings", &call.number::<usize>("count")?, &cadence.held)?;
    let so = match cadence.held {
        _ if cadence.is_kept() => "right",
        _ if cadence.is_too_seldom() => "too few",
        _ => "too many",
    };
    must_be("what that is", &call.text("judged")?.to_owned(), &so.to_owned())
}
