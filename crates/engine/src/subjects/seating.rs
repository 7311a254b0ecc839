//! Does an appointment fit the charter's seats? Classes, numbers, deputies and the chair's party, on every day it holds.

use alloc::string::ToString;
use alloc::vec::Vec;
use jiff::civil::Date;

use super::appointment::{Appointment, Charge};
use super::context::Context;
use super::programme::Programme;
use super::sitting;
use crate::charter::{Actor, Body, Holder, Office as OfficeClause};
use crate::ids::{BodyId, PostId};
use crate::refusal::Refusal;

/// The new appointment must fit on every day it holds.
///
/// # Errors
/// `unknown-body`, `unknown-post`, `class-not-seated`, `over-seats`, `chair-not-theirs`, `office-taken`, `already-seated`,
/// `not-a-member`, `other-party`, `no-such-office`.
pub fn must_fit(ctx: &Context, programme: &Programme, named: &Appointment) -> Result<(), Refusal> {
    match &named.charge {
        Charge::Nominator => Ok(()),
        Charge::Post { post } => match ctx.charter.post(post.as_str()) {
            Some(_) => Ok(()),
            None => Err(Refusal::new("unknown-post").fact("post", post.as_str())),
        },
        Charge::Seat { body, chair, vice_chair } => {
            let known = body_of(ctx, body)?;
            must_have_seat_left(ctx, programme, named, known)?;
            must_not_sit_already(ctx, programme, named, body)?;
            if *chair {
                must_be_theirs(programme, named, known.chair.as_ref())?;
                must_be_free(
                    programme,
                    named,
                    |c| matches!(c, Charge::Seat { body: of, chair: true, .. } if of == body),
                )?;
            }
            if *vice_chair {
                must_be_theirs(programme, named, known.vice_chair.as_ref())?;
                must_be_free(
                    programme,
                    named,
                    |c| matches!(c, Charge::Seat { body: of, vice_chair: true, .. } if of == body),
                )?;
            }
            Ok(())
        }
        Charge::Deputy { body, of } => {
            let known = body_of(ctx, body)?;
            let rules = known.deputies.as_ref().map(|clause| clause.grounds.all().cloned().collect::<Vec<_>>());
            let rules = rules.unwrap_or_default();
            let principal = programme.appointments.values().find(|other| {
                other.person == *of
                    && matches!(&other.charge, Charge::Seat { body: seat, .. } if seat == body)
                    && overlap(other, named)
            });
            let Some(principal) = principal else {
                return Err(Refusal::new("not-a-member").rules(&rules).fact("person", of.as_str()));
            };
            if principal.party != named.party {
                return Err(Refusal::new("other-party").rules(&rules).fact("party", principal.party.as_str()));
            }
            must_not_sit_already(ctx, programme, named, body)
        }
        Charge::Office { body, office, deputy } => {
            body_of(ctx, body)?;
            if *deputy {
                return Ok(());
            }
            must_be_free(
                programme,
                named,
                |c| matches!(c, Charge::Office { body: of, office: held, deputy: false } if of == body && held == office),
            )
        }
    }
}

fn body_of<'c>(ctx: &'c Context, body: &BodyId) -> Result<&'c Body, Refusal> {
    ctx.charter.body(body.as_str()).ok_or_else(|| Refusal::new("unknown-body").fact("body", body.as_str()))
}

fn overlap(one: &Appointment, other: &Appointment) -> bool {
    one.until.is_none_or(|until| other.from <= until) && other.until.is_none_or(|until| one.from <= until)
}

/// The days on which the number of seated people can rise while the appointment holds and its party is one.
fn days(programme: &Programme, named: &Appointment) -> Vec<Date> {
    let is_party = |day: Date| programme.parties.get(&named.party).is_some_and(|party| party.is_on(day));
    let begins = programme.appointments.values().map(|other| other.from);
    let begins = begins.filter(|day| named.is_on(*day) && is_party(*day));
    let mut days: Vec<Date> = core::iter::once(named.from).chain(begins).collect();
    days.sort();
    days.dedup();
    days
}

fn must_have_seat_left(ctx: &Context, programme: &Programme, named: &Appointment, body: &Body) -> Result<(), Refusal> {
    // A body for which the charter counts no seats has as many people as are named to it; what one person is has none.
    if body.seats.is_empty() && body.one_person.is_none() {
        return Ok(());
    }
    for day in days(programme, named) {
        let parties = sitting::parties_on(ctx.charter, &programme.parties, day)?;
        let Some(seats) = sitting::seats_of(ctx.charter, body, &parties, &named.party) else {
            return Err(Refusal::new("class-not-seated")
                .rules(&body.grounds.rule)
                .fact("party", named.party.as_str())
                .fact("body", body.id.as_str()));
        };
        let taken = programme.appointments.values().filter(|other| {
            other.party == named.party
                && other.is_on(day)
                && matches!(&other.charge, Charge::Seat { body: of, .. } if *of == body.id)
        });
        let taken = taken.count();
        if taken >= seats.count {
            return Err(Refusal::new("over-seats")
                .rules(&seats.rules)
                .fact("party", named.party.as_str())
                .fact("seats", seats.count.to_string())
                .fact("day", day.to_string()));
        }
    }
    Ok(())
}

/// Nobody acts in two seats of a body: a member is nobody's deputy there, and a deputy is one member's.
fn must_not_sit_already(
    ctx: &Context,
    programme: &Programme,
    named: &Appointment,
    body: &BodyId,
) -> Result<(), Refusal> {
    let sits = programme.appointments.values().any(|other| {
        let sits =
            matches!(&other.charge, Charge::Seat { body: of, .. } | Charge::Deputy { body: of, .. } if of == body);
        other.person == named.person && sits && overlap(other, named)
    });
    if !sits {
        return Ok(());
    }
    Err(Refusal::new("already-seated").rules(&ctx.charter.appointments.rule).fact("person", named.person.as_str()))
}

/// An office that the singled-out party names is held by one of its own; one that comes with a post by who holds the post; one
/// that others name comes by no party's naming.
fn must_be_theirs(programme: &Programme, named: &Appointment, clause: Option<&OfficeClause>) -> Result<(), Refusal> {
    let Some(clause) = clause else { return Ok(()) };
    let singled_out = programme.parties.get(&named.party).is_some_and(|party| party.singled_out);
    let holds = |post: &PostId| {
        let held = |charge: &Charge| matches!(charge, Charge::Post { post: of } if of == post);
        programme.appointments.values().any(|a| a.person == named.person && held(&a.charge) && a.is_on(named.from))
    };
    let is_theirs = match &clause.holder {
        Holder::NamedBy(Actor::One(_)) => singled_out,
        Holder::NamedBy(_) => false,
        Holder::Is(post) => holds(post),
    };
    match is_theirs {
        true => Ok(()),
        false => Err(Refusal::new("chair-not-theirs").rules(&clause.grounds.rule).fact("party", named.party.as_str())),
    }
}

fn must_be_free(programme: &Programme, named: &Appointment, same: impl Fn(&Charge) -> bool) -> Result<(), Refusal> {
    let taken = programme.appointments.values().find(|other| same(&other.charge) && overlap(other, named));
    match taken {
        Some(other) => Err(Refusal::new("office-taken").fact("person", other.person.as_str())),
        None => Ok(()),
    }
}
