//! Deadlines of papers and minutes, and how late they were.

use engine::rules::deadline;
use engine::subjects::sitting;
use jiff::civil::Date;

use super::must_be;
use crate::call::Call;
use crate::stage::{Done, Stage};

/// The last day for papers.
pub fn last_day(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, meeting) = stage.meeting()?;
    let body = stage.body_named(Some(meeting.body.as_str()))?;
    let last = deadline::materials_last_day(&stage.charter, body, meeting.date).ok_or("there is no last day")?;
    must_be("the last day", &call.day("day")?, &last)
}

fn minutes_last_day(stage: &Stage) -> Done<Date> {
    let (_, meeting) = stage.meeting()?;
    let body = stage.body_named(Some(meeting.body.as_str()))?;
    deadline::minutes_last_day(&stage.charter, body, meeting.date).ok_or_else(|| "there is no last day".into())
}

/// The last day for minutes.
pub fn minutes_due(stage: &mut Stage, call: &Call<'_>) -> Done {
    must_be("the last day", &call.day("day")?, &minutes_last_day(stage)?)
}

/// How late the papers of a matter are.
pub fn papers_late(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, meeting) = stage.meeting()?;
    let item = meeting.item(stage.item_of(call.text("matter")?)?)?;
    let late = sitting::papers_lateness(&stage.charter, stage.programme(), meeting, item);
    must_be("how many days it is late", &days(call)?, &late.ok_or("no papers have been sent")?.days)
}

/// How late the minutes were.
pub fn minutes_late(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, meeting) = stage.meeting()?;
    let (approved, _) = meeting.minutes.approved.as_ref().ok_or("the minutes are not approved")?;
    let approved = stage.ctx()?.day_of(*approved);
    must_be("how many days it is late", &days(call)?, &sitting::days_between(minutes_last_day(stage)?, approved))
}

fn days(call: &Call<'_>) -> Result<i32, String> {
    if call.has("days") { call.number("days") } else { Ok(0) }
}
