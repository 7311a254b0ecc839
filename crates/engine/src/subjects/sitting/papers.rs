//! Papers of an item against the meeting's deadline for them.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::charter::{Charter, Late};
use crate::refusal::Refusal;
use crate::rules::deadline;
use crate::subjects::context::{self, Context};
use crate::subjects::item::Item;
use crate::subjects::matter::Papers;
use crate::subjects::meeting::Meeting;
use crate::subjects::programme::Programme;

/// The papers of an item: its matter's, or its own.
pub fn papers_of<'p>(programme: &'p Programme, item: &'p Item) -> &'p Papers {
    match item.matter.as_ref().and_then(|matter| programme.matters.get(matter)) {
        Some(matter) => &matter.papers,
        None => &item.papers,
    }
}

/// How papers stand to their deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lateness {
    /// The day on which they reached the members.
    pub sent: Date,
    /// The last day on which they would have been in time.
    pub last_day: Date,
    /// Calendar days late; 0 in time.
    pub days: i32,
}

/// How something sent at that moment stands to the meeting's deadline for papers; nothing where the body has none.
pub fn lateness(charter: &Charter, meeting: &Meeting, sent: Timestamp) -> Option<Lateness> {
    let body = charter.body(meeting.body.as_str())?;
    let last_day = deadline::materials_last_day(charter, body, meeting.date)?;
    let sent = context::zone(charter).to_datetime(sent).date();
    Some(Lateness { sent, last_day, days: days_between(last_day, sent) })
}

/// Days from one day to a later one; 0 where it is not later.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days()).max(0)
}

/// The latest of an item's papers against the deadline; nothing where it has none or none has been sent.
pub fn papers_lateness(charter: &Charter, programme: &Programme, meeting: &Meeting, item: &Item) -> Option<Lateness> {
    let versions = papers_of(programme, item).values().filter_map(|versions| versions.last());
    let latest = versions.filter_map(|version| meeting.sent_at(version.at)).max()?;
    lateness(charter, meeting, latest)
}

/// The item's papers must be in time where the charter makes lateness a bar; recorded consent lifts it only where it says so.
///
/// # Errors
/// `late-papers`, `late-papers-barred`.
pub fn papers_must_be_in_time(
    ctx: &Context,
    programme: &Programme,
    meeting: &Meeting,
    item: &Item,
) -> Result<(), Refusal> {
    let clause = ctx.charter.body(meeting.body.as_str()).and_then(|body| body.materials.as_ref());
    let (Some(clause), Some(late)) = (clause, papers_lateness(ctx.charter, programme, meeting, item)) else {
        return Ok(());
    };
    if late.days == 0 {
        return Ok(());
    }
    let code = match () {
        () if clause.late.contains(&Late::NotHandled) => "late-papers-barred",
        () if clause.late.contains(&Late::NeedsConsent) && !item.consent => "late-papers",
        () => return Ok(()),
    };
    Err(Refusal::new(code)
        .rules(clause.grounds.rule.iter().chain(&clause.grounds.rests_on))
        .fact("sent", late.sent)
        .fact("last_day", late.last_day)
        .fact("days", late.days)
        .next("consent-or-move"))
}
