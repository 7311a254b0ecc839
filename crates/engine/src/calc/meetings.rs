//! `ask = deadline` and `ask = cadence`: by when, and how often.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::error::{Answered, Error};
use super::json::Item;
use super::write::{push_display, push_quoted, push_rules};
use super::{form, known_body};
use crate::charter::{Charter, Period};
use crate::rules::{cadence, deadline};

/// The years that the contract's dates lie in.
const YEARS: core::ops::RangeInclusive<u64> = 2000..=2099;

const WHATS: [&str; 2] = ["materials", "minutes"];

pub(super) fn deadline(charter: &Charter, request: Item<'_>, out: &mut String) -> Answered<()> {
    let (mut body, mut what, mut meeting) = (None, None, None);
    for (key, value) in request.entries() {
        match key {
            "ask" | "charter" => {}
            "body" => body = Some((form::text(value)?, value)),
            "what" => what = Some(what_of(value)?),
            "meeting" => meeting = Some(date(value)?),
            key => return Err(form::unknown_field(value, key)),
        }
    }
    let (body, at) = form::required(request, "body", body)?;
    let what = form::required(request, "what", what)?;
    let meeting = form::required(request, "meeting", meeting)?;
    let body = known_body(charter, body, at)?;
    let clause = if what == "materials" { &body.materials } else { &body.minutes };
    let found =
        clause.as_ref().and_then(|clause| Some((clause, deadline::last_day(charter.calendar, clause, meeting)?)));
    let no_rule = || Error::at(at, "not-applicable", "The charter gives this body no such deadline.");
    let (clause, last_day) = found.ok_or_else(no_rule)?;
    out.push_str("{\"last_day\":");
    push_quoted(out, last_day);
    out.push(',');
    push_rules(out, &clause.grounds.rule);
    out.push('}');
    Ok(())
}

fn what_of(item: Item<'_>) -> Answered<&str> {
    let what = form::text(item)?;
    if WHATS.contains(&what) { Ok(what) } else { Err(form::bad_value(item, &form::one_of(WHATS))) }
}

/// A date written `2022-12-28`, within the contract's years.
fn date(item: Item<'_>) -> Answered<Date> {
    let written = form::text(item)?;
    let is_plain = written.len() == 10 && written.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let date: Option<Date> = if is_plain { written.parse().ok() } else { None };
    let date = date.ok_or_else(|| form::bad_value(item, "a date such as \"2022-12-28\""))?;
    if u64::try_from(date.year()).is_ok_and(|year| YEARS.contains(&year)) {
        return Ok(date);
    }
    Err(form::out_of_range(item, "2000-01-01 to 2099-12-31"))
}

pub(super) fn cadence(charter: &Charter, request: Item<'_>, out: &mut String) -> Answered<()> {
    let per_month = request.get("body").and_then(Item::text).and_then(|body| charter.body(body));
    let per_month = per_month.and_then(|body| body.meets.as_ref()).is_some_and(|clause| clause.per == Period::Month);
    let (mut body, mut meetings, mut year, mut month) = (None, None, None, None);
    for (key, value) in request.entries() {
        match key {
            "ask" | "charter" => {}
            "body" => body = Some((form::text(value)?, value)),
            "meetings" => meetings = Some(dates(value)?),
            "year" => year = Some(within(value, YEARS, "the years 2000 to 2099")?),
            "month" if per_month => month = Some(within(value, 1..=12, "the months 1 to 12")?),
            key => return Err(form::unknown_field(value, key)),
        }
    }
    let (body, at) = form::required(request, "body", body)?;
    let meetings = form::required(request, "meetings", meetings)?;
    let year = form::required(request, "year", year)?;
    if per_month {
        form::required(request, "month", month)?;
    }
    let body = known_body(charter, body, at)?;
    let no_rule = || Error::at(at, "not-applicable", "The charter does not say how often this body meets.");
    let clause = body.meets.as_ref().ok_or_else(no_rule)?;
    let mut seen = BTreeSet::new();
    let doubled = meetings.iter().find(|(day, _)| !seen.insert(*day));
    if let Some((_, at)) = doubled {
        return Err(Error::at(*at, "duplicate", "This date is given twice."));
    }
    let days: Vec<Date> = meetings.iter().map(|(day, _)| *day).collect();
    let month = month.and_then(|month| i8::try_from(month).ok());
    let cadence = cadence::of(clause, &days, i16::try_from(year).unwrap_or_default(), month);
    for (key, number) in
        [("{\"held\":", cadence.held), (",\"least\":", cadence.least()), (",\"most\":", cadence.most())]
    {
        out.push_str(key);
        push_display(out, number);
    }
    out.push_str(if cadence.is_kept() { ",\"ok\":true," } else { ",\"ok\":false," });
    push_rules(out, &clause.grounds.rule);
    out.push('}');
    Ok(())
}

fn dates<'t>(item: Item<'t>) -> Answered<Vec<(Date, Item<'t>)>> {
    form::array(item)?.elements().map(|element| Ok((date(element)?, element))).collect()
}

fn within(item: Item<'_>, range: core::ops::RangeInclusive<u64>, said: &str) -> Answered<u64> {
    let number = form::count(item, Some(*range.end())).ok();
    match (number, form::count(item, None)) {
        (Some(number), _) if range.contains(&number) => Ok(number),
        (_, Err(error)) if error.code == "bad-type" => Err(error),
        _ => Err(form::out_of_range(item, said)),
    }
}
