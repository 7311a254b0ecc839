//! `ask = power`: how often each voter turns a losing coalition into a winning one.

use alloc::string::String;
use alloc::vec::Vec;

use super::error::{Answered, Error};
use super::form;
use super::json::Item;
use super::write::{OBJECT, push_list, push_quoted, push_rules, push_text};
use crate::charter::Charter;
use crate::exact::Fraction;
use crate::rules::power::{self, MOST_VOTERS, Quota, Uncounted};

pub(super) fn answer(_: &Charter, request: Item<'_>, out: &mut String) -> Answered<()> {
    let (mut votes, mut part, mut strict) = (None, None, None);
    let mut digits_left = form::FRACTION_DIGITS;
    for (key, value) in request.entries() {
        match key {
            "ask" | "charter" => {}
            "votes" => votes = Some((votes_of(value, &mut digits_left)?, value)),
            "quota" => part = form::optional(value, |value| quota_of(value, &mut digits_left))?,
            "strict" => strict = form::optional(value, form::flag)?,
            key => return Err(form::unknown_field(value, key)),
        }
    }
    let (votes, at) = form::required(request, "votes", votes)?;
    let half = || Fraction::new(1, 2).unwrap_or_default();
    let quota = Quota { part: part.unwrap_or_else(half), strict: strict.unwrap_or(true) };
    let (names, votes): (Vec<&str>, Vec<Fraction>) = votes.into_iter().unzip();
    let power = power::of(&votes, &quota).map_err(|why| uncounted(at, why))?;
    let indices = [
        ("{\"banzhaf_absolute\":", &power.banzhaf_absolute),
        (",\"banzhaf_normalised\":", &power.banzhaf_normalised),
        (",\"shapley_shubik\":", &power.shapley_shubik),
    ];
    for (key, values) in indices {
        out.push_str(key);
        push_list(out, OBJECT, names.iter().zip(values), |out, (name, value)| {
            push_text(out, name);
            out.push(':');
            push_quoted(out, value);
        });
    }
    out.push_str(",\"quota\":");
    push_quoted(out, &quota.part);
    out.push_str(if quota.strict { ",\"strict\":true," } else { ",\"strict\":false," });
    push_rules(out, []);
    out.push('}');
    Ok(())
}

fn votes_of<'t>(item: Item<'t>, digits_left: &mut usize) -> Answered<Vec<(&'t str, Fraction)>> {
    let voters = form::object(item)?.entries();
    let votes: Vec<_> =
        voters.map(|(name, vote)| Ok((name, form::fraction(vote, digits_left)?))).collect::<Answered<_>>()?;
    match votes.len() {
        0 => Err(form::out_of_range(item, "1 to 40 voters")),
        1..=MOST_VOTERS => Ok(votes),
        _ => Err(uncounted(item, Uncounted::TooMany)),
    }
}

fn quota_of(item: Item<'_>, digits_left: &mut usize) -> Answered<Fraction> {
    let part = form::fraction(item, digits_left)?;
    if part > Fraction::ONE { Err(form::out_of_range(item, "0 to 1")) } else { Ok(part) }
}

fn uncounted(item: Item<'_>, why: Uncounted) -> Error {
    match why {
        Uncounted::TooMany => form::out_of_range(item, "1 to 40 voters"),
        Uncounted::TooLarge => form::out_of_range(item, "the votes that can be counted exactly"),
    }
}
