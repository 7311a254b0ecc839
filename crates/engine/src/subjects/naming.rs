//! Who names whom to what: each party its own people, others only what the charter gives them to name.

use alloc::vec::Vec;

use super::appointment::{Charge, Office};
use super::context::Context;
use super::programme::Programme;
use super::roles::{body_of, is_nominator, is_office, nominators, not_yours, one_of};
use crate::charter::{Holder, SeatCount};
use crate::ids::{BodyId, PartyId, PersonId, PostId};
use crate::refusal::Refusal;

/// Each party names its own people; the office names nominators; whom the charter lets name an office names it.
///
/// # Errors
/// `names-own-people` with the party, `not-yours-to-do`.
pub fn must_name(ctx: &Context, programme: &Programme, party: &PartyId, charge: &Charge) -> Result<(), Refusal> {
    match charge {
        // A party that has a nominator hands the charge on itself; the office names only the first.
        Charge::Nominator if nominators(ctx, programme, party).is_empty() => {
            super::charter::must_be_office(ctx, programme)
        }
        Charge::Nominator => must_be_nominator(ctx, programme, party),
        Charge::Seat { .. } | Charge::Deputy { .. } => must_be_nominator(ctx, programme, party),
        Charge::Post { post } if is_party_post(ctx, post) => must_be_nominator(ctx, programme, party),
        Charge::Post { .. } => super::charter::must_be_office(ctx, programme),
        Charge::Office { body, office, .. } => must_name_office(ctx, programme, party, body, *office),
    }
}

fn must_be_nominator(ctx: &Context, programme: &Programme, party: &PartyId) -> Result<(), Refusal> {
    if is_nominator(ctx, programme, ctx.actor, party) {
        return Ok(());
    }
    let mut refusal = Refusal::new("names-own-people")
        .rules(&ctx.charter.appointments.rule)
        .fact("party", party.as_str())
        .fact("asker", if is_office(ctx, programme, ctx.actor) { "office" } else { "other" })
        .next("ask-nominator");
    if let Some(nominator) = nominators(ctx, programme, party).first() {
        refusal = refusal.fact("nominator", nominator.as_str());
    }
    Err(refusal)
}

/// A party's nominators, seats and deputyships are for its own people.
///
/// # Errors
/// `names-own-people`.
pub fn must_be_their_own(
    ctx: &Context,
    programme: &Programme,
    party: &PartyId,
    charge: &Charge,
    person: &PersonId,
) -> Result<(), Refusal> {
    let own = programme.people.get(person).is_some_and(|person| person.party.as_ref() == Some(party));
    match charge {
        Charge::Nominator | Charge::Seat { .. } | Charge::Deputy { .. } if !own => {
            Err(Refusal::new("names-own-people")
                .rules(&ctx.charter.appointments.rule)
                .fact("party", party)
                .fact("person", person)
                .fact("asker", "other"))
        }
        _ => Ok(()),
    }
}

/// A post that a seat clause gives to a party is that party's to name.
fn is_party_post(ctx: &Context, post: &PostId) -> bool {
    let clauses = ctx.charter.bodies.iter().flat_map(|body| &body.seats);
    clauses.into_iter().any(|clause| matches!(&clause.seats, SeatCount::Posts(posts) if posts.contains(post)))
}

fn must_name_office(
    ctx: &Context,
    programme: &Programme,
    party: &PartyId,
    body: &BodyId,
    office: Office,
) -> Result<(), Refusal> {
    let known = body_of(ctx, body)?;
    let clause = match office {
        Office::Presenter => known.presenter.as_ref(),
        Office::Secretary => known.secretary.as_ref(),
    };
    let Some(clause) = clause else {
        return Err(Refusal::new("no-such-office").fact("body", body.as_str()));
    };
    match &clause.holder {
        Holder::NamedBy(actor) => {
            one_of(ctx, programme, body, core::slice::from_ref(actor), &clause.grounds.rule, "name-office")
        }
        // A deputy is named like the principal: by the party from which the post's holder comes.
        Holder::Is(post) => {
            let held = programme.appointments.values().find(|held| {
                held.is_on(ctx.today()) && matches!(&held.charge, Charge::Post { post: of } if of == post)
            });
            if held.is_some_and(|held| held.party != *party) {
                let rules = clause.grounds.all().cloned().collect::<Vec<_>>();
                return Err(not_yours("name-office").rules(&rules).fact("body", body));
            }
            must_be_nominator(ctx, programme, party)
        }
    }
}
