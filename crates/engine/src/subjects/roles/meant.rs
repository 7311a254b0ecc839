//! Who is meant: the people of today behind the charter's words, so that a page can name them.

use alloc::vec::Vec;

use super::{chair, holders, post_holders, secretaries};
use crate::charter::{Actor, Answerer};
use crate::ids::{BodyId, PartyId, PersonId};
use crate::subjects::appointment::Charge;
use crate::subjects::context::Context;
use crate::subjects::programme::Programme;

/// A party's people in the body today, deputies too, in the order of naming.
pub fn of_party_in(ctx: &Context, programme: &Programme, party: &PartyId, body: &BodyId) -> Vec<PersonId> {
    holders(ctx, programme, |charge, of| match charge {
        Charge::Seat { body: in_body, .. } | Charge::Deputy { body: in_body, .. } => in_body == body && of == party,
        _ => false,
    })
}

/// Who is meant by the charter's word for who does something in this body, in the order of naming; the chair before those who
/// stand in.
pub fn meant(ctx: &Context, programme: &Programme, body: &BodyId, actor: &Actor) -> Vec<PersonId> {
    match actor {
        Actor::Post(post) => post_holders(ctx, programme, post),
        Actor::Chair => chair(ctx, programme, body).into_iter().collect(),
        Actor::ChairOf(other) => chair(ctx, programme, other).into_iter().collect(),
        Actor::Secretary => secretaries(ctx, programme, body),
        Actor::Body(other) => {
            holders(ctx, programme, |charge, _| matches!(charge, Charge::Seat { body: of, .. } if of == other))
        }
        Actor::One(_) => Vec::new(),
    }
}

/// Whom the charter asks a question about a matter that the body has.
pub fn asked(ctx: &Context, programme: &Programme, body: &BodyId, answerer: &Answerer) -> Vec<PersonId> {
    match answerer {
        Answerer::Actor(actor) => meant(ctx, programme, body, actor),
        Answerer::Preparer => {
            let convenes = ctx.charter.body(body.as_str()).and_then(|body| body.convenes.as_ref());
            convenes.map(|clause| meant(ctx, programme, body, &clause.who)).unwrap_or_default()
        }
    }
}
