//! Who may ask for what: read from the charter's words for who convenes, presents, keeps the minutes, chairs and names.

mod meant;

use alloc::vec::Vec;

use super::appointment::{Charge, Office};
use super::context::Context;
use super::meeting::Meeting;
use super::programme::Programme;
use crate::charter::{Actor, Body, Holder};
use crate::ids::{BodyId, PartyId, PersonId, PostId, RuleId};
use crate::refusal::Refusal;
pub use meant::{asked, meant, of_party_in};

/// Somebody else's to do; `what` tells whose.
pub fn not_yours(what: &'static str) -> Refusal {
    Refusal::new("not-yours-to-do").fact("what", what).next("ask-them")
}

/// Keeps the programme office.
pub fn is_office(_ctx: &Context, programme: &Programme, person: &PersonId) -> bool {
    programme.charters.office.as_ref() == Some(person)
}

/// Names that party's people today.
pub fn is_nominator(ctx: &Context, programme: &Programme, person: &PersonId, party: &PartyId) -> bool {
    holds(ctx, programme, person, |charge, of| matches!(charge, Charge::Nominator) && of == party)
}

/// Who names that party's people today.
pub fn nominators(ctx: &Context, programme: &Programme, party: &PartyId) -> Vec<PersonId> {
    holders(ctx, programme, |charge, of| matches!(charge, Charge::Nominator) && of == party)
}

/// Holds that post today.
pub fn holds_post(ctx: &Context, programme: &Programme, person: &PersonId, post: &PostId) -> bool {
    post_holders(ctx, programme, post).contains(person)
}

/// Who holds that post today, in the order of naming.
pub fn post_holders(ctx: &Context, programme: &Programme, post: &PostId) -> Vec<PersonId> {
    holders(ctx, programme, |charge, _| matches!(charge, Charge::Post { post: held } if held == post))
}

/// Has a seat in the body today, or deputises for one who has.
pub fn is_of_body(ctx: &Context, programme: &Programme, person: &PersonId, body: &BodyId) -> bool {
    holds(ctx, programme, person, |charge, _| match charge {
        Charge::Seat { body: of, .. } | Charge::Deputy { body: of, .. } => of == body,
        _ => false,
    })
}

/// The chair of the body today: where a post brings the chair with it, who holds the post.
pub fn chair(ctx: &Context, programme: &Programme, body: &BodyId) -> Option<PersonId> {
    let clause = ctx.charter.body(body.as_str()).and_then(|body| body.chair.as_ref());
    if let Some(Holder::Is(post)) = clause.map(|office| &office.holder) {
        return post_holders(ctx, programme, post).into_iter().next();
    }
    let chairs = |charge: &Charge| matches!(charge, Charge::Seat { body: of, chair: true, .. } if of == body);
    holders(ctx, programme, |charge, _| chairs(charge)).into_iter().next()
}

/// The vice-chair of the body today, and the chair's deputies, in the order in which they stand in.
pub fn stand_ins_for_chair(ctx: &Context, programme: &Programme, body: &BodyId) -> Vec<PersonId> {
    let vice = |charge: &Charge| matches!(charge, Charge::Seat { body: of, vice_chair: true, .. } if of == body);
    let mut people = holders(ctx, programme, |charge, _| vice(charge));
    let clause = ctx.charter.body(body.as_str()).and_then(|body| body.vice_chair.as_ref());
    if clause.is_some_and(|office| office.also_secretary) {
        people.extend(secretaries(ctx, programme, body));
    }
    if let Some(chair) = chair(ctx, programme, body) {
        let deputy =
            |charge: &Charge| matches!(charge, Charge::Deputy { body: of, of: whose } if of == body && *whose == chair);
        people.extend(holders(ctx, programme, |charge, _| deputy(charge)));
    }
    people
}

/// The secretary of the body and their deputies today.
pub fn secretaries(ctx: &Context, programme: &Programme, body: &BodyId) -> Vec<PersonId> {
    office_holders(ctx, programme, body, Office::Secretary)
}

/// The presenter of the meeting's body today: who holds the post that presents, or else a deputy.
pub fn presenter(ctx: &Context, programme: &Programme, meeting: &Meeting) -> Option<PersonId> {
    presenters(ctx, programme, &meeting.body).into_iter().next()
}

/// The presenter of the body and their deputies today.
pub fn presenters(ctx: &Context, programme: &Programme, body: &BodyId) -> Vec<PersonId> {
    let mut people = Vec::new();
    if let Some(Holder::Is(post)) =
        ctx.charter.body(body.as_str()).and_then(|b| b.presenter.as_ref()).map(|o| &o.holder)
    {
        people.extend(post_holders(ctx, programme, post));
    }
    people.extend(office_holders(ctx, programme, body, Office::Presenter));
    people
}

fn office_holders(ctx: &Context, programme: &Programme, body: &BodyId, office: Office) -> Vec<PersonId> {
    let fits = |charge: &Charge| matches!(charge, Charge::Office { body: of, office: held, .. } if of == body && *held == office);
    holders(ctx, programme, |charge, _| fits(charge))
}

fn holds(ctx: &Context, programme: &Programme, person: &PersonId, fits: impl Fn(&Charge, &PartyId) -> bool) -> bool {
    let day = ctx.today();
    programme.appointments.values().any(|a| a.person == *person && a.is_on(day) && fits(&a.charge, &a.party))
}

/// Who holds such a charge today, in the order of naming.
fn holders(ctx: &Context, programme: &Programme, fits: impl Fn(&Charge, &PartyId) -> bool) -> Vec<PersonId> {
    let day = ctx.today();
    let mut held: Vec<_> =
        programme.appointments.values().filter(|a| a.is_on(day) && fits(&a.charge, &a.party)).collect();
    held.sort_by_key(|appointment| appointment.rank);
    held.into_iter().map(|appointment| appointment.person.clone()).collect()
}

/// Is the person meant by the charter's word for who does something in this body?
pub fn is_meant(ctx: &Context, programme: &Programme, person: &PersonId, body: &BodyId, actor: &Actor) -> bool {
    match actor {
        Actor::Post(post) => holds_post(ctx, programme, person, post),
        Actor::Chair => {
            chair(ctx, programme, body).as_ref() == Some(person)
                || stand_ins_for_chair(ctx, programme, body).contains(person)
        }
        Actor::ChairOf(other) => is_meant(ctx, programme, person, other, &Actor::Chair),
        Actor::Secretary => secretaries(ctx, programme, body).contains(person),
        Actor::Body(other) => is_of_body(ctx, programme, person, other),
        Actor::One(_) => {
            let party = programme.people.get(person).and_then(|person| person.party.as_ref());
            party.and_then(|party| programme.parties.get(party)).is_some_and(|party| party.singled_out)
        }
    }
}

pub(super) fn body_of<'c>(ctx: &'c Context, body: &BodyId) -> Result<&'c Body, Refusal> {
    ctx.charter.body(body.as_str()).ok_or_else(|| Refusal::new("unknown-body").fact("body", body.as_str()))
}

pub(super) fn one_of(
    ctx: &Context,
    programme: &Programme,
    body: &BodyId,
    actors: &[Actor],
    rules: &[RuleId],
    what: &'static str,
) -> Result<(), Refusal> {
    if actors.iter().any(|actor| is_meant(ctx, programme, ctx.actor, body, actor)) {
        return Ok(());
    }
    Err(not_yours(what).rules(rules).fact("body", body.as_str()))
}

/// Only who convenes may.
///
/// # Errors
/// `not-yours-to-do`, `unknown-body`, `does-not-meet`.
pub fn must_convene(ctx: &Context, programme: &Programme, body: &BodyId) -> Result<(), Refusal> {
    let Some(clause) = &body_of(ctx, body)?.convenes else {
        return Err(Refusal::new("does-not-meet").rules(&body_of(ctx, body)?.grounds.rule).fact("body", body.as_str()));
    };
    one_of(ctx, programme, body, core::slice::from_ref(&clause.who), &clause.grounds.rule, "convene")
}

/// Who convenes, those who work on the agenda with them, and the secretary.
///
/// # Errors
/// `not-yours-to-do`, `unknown-body`, `takes-no-matters`.
pub fn must_prepare(ctx: &Context, programme: &Programme, body: &BodyId) -> Result<(), Refusal> {
    let Some(clause) = &body_of(ctx, body)?.convenes else {
        let rules = &body_of(ctx, body)?.grounds.rule;
        return Err(Refusal::new("takes-no-matters").rules(rules).fact("body", body.as_str()));
    };
    let mut actors = alloc::vec![clause.who.clone(), Actor::Secretary];
    // The agenda is prepared with other bodies too; they come to it by their own proposals, not by its editor.
    actors.extend(clause.agenda_with.iter().filter(|actor| !matches!(actor, Actor::Body(_))).cloned());
    one_of(ctx, programme, body, &actors, &clause.grounds.rule, "prepare")
}

/// As `must_prepare`; while the meeting is live also who runs it.
///
/// # Errors
/// As there.
pub fn must_edit_agenda(ctx: &Context, programme: &Programme, meeting: &Meeting) -> Result<(), Refusal> {
    must_prepare(ctx, programme, &meeting.body)
}

/// Who may invite experts.
///
/// # Errors
/// `not-yours-to-do`, `no-guests`.
pub fn must_invite(ctx: &Context, programme: &Programme, body: &BodyId) -> Result<(), Refusal> {
    let Some(clause) = &body_of(ctx, body)?.guests else {
        return Err(Refusal::new("no-guests").rules(&body_of(ctx, body)?.grounds.rule).fact("body", body.as_str()));
    };
    one_of(ctx, programme, body, &clause.invited_by, &clause.grounds.rule, "invite")
}

/// The secretary, a deputy of theirs, or the chair; in a body that has neither office, who convenes it.
///
/// # Errors
/// `not-yours-to-do`.
pub fn must_run(ctx: &Context, programme: &Programme, meeting: &Meeting) -> Result<(), Refusal> {
    let body = body_of(ctx, &meeting.body)?;
    if let (None, None, Some(clause)) = (&body.secretary, &body.chair, &body.convenes) {
        return one_of(ctx, programme, &meeting.body, core::slice::from_ref(&clause.who), &clause.grounds.rule, "run");
    }
    let rules = body.secretary.as_ref().map(|office| office.grounds.rule.as_slice()).unwrap_or_default();
    one_of(ctx, programme, &meeting.body, &[Actor::Secretary, Actor::Chair], rules, "run")
}

/// The chair; where the chair did not attend this meeting, who stood in.
///
/// # Errors
/// `not-yours-to-do`.
pub fn must_chair(ctx: &Context, programme: &Programme, meeting: &Meeting) -> Result<(), Refusal> {
    let body = body_of(ctx, &meeting.body)?;
    let chair = chair(ctx, programme, &meeting.body);
    if chair.as_ref() == Some(ctx.actor) {
        return Ok(());
    }
    let attended = chair.is_some_and(|chair| meeting.room.stays.contains_key(&chair));
    let stands_in = stand_ins_for_chair(ctx, programme, &meeting.body)
        .into_iter()
        .any(|person| person == *ctx.actor && meeting.room.stays.contains_key(&person));
    if !attended && stands_in {
        return Ok(());
    }
    let rules = body.chair.as_ref().map(|office| office.grounds.rule.as_slice()).unwrap_or_default();
    Err(not_yours("chair").rules(rules).fact("body", meeting.body.as_str()))
}

/// Whom the charter lets approve the minutes.
///
/// # Errors
/// `not-yours-to-do`, by the rules of the minutes first.
pub fn must_approve(ctx: &Context, programme: &Programme, meeting: &Meeting) -> Result<(), Refusal> {
    let minutes = body_of(ctx, &meeting.body)?.minutes.as_ref();
    let rules = minutes.map(|clause| clause.grounds.rule.as_slice()).unwrap_or_default();
    match minutes.and_then(|clause| clause.approved_by.as_ref()) {
        None | Some(Actor::Chair) => must_chair(ctx, programme, meeting).map_err(|refusal| {
            let chairs = refusal.rules.clone();
            Refusal { rules: Vec::new(), ..refusal }.rules(rules).rules(&chairs)
        }),
        Some(other) => one_of(ctx, programme, &meeting.body, core::slice::from_ref(other), rules, "approve"),
    }
}

/// The body's short name in small letters, as meeting ids begin.
pub fn short_of(ctx: &Context, body: &BodyId) -> alloc::string::String {
    ctx.charter.body(body.as_str()).map(|body| body.short.to_lowercase()).unwrap_or_default()
}

/// The rules of who convenes.
pub fn convene_rules(ctx: &Context, body: &BodyId) -> Vec<RuleId> {
    let clause = ctx.charter.body(body.as_str()).and_then(|body| body.convenes.as_ref());
    clause.map(|clause| clause.grounds.rule.clone()).unwrap_or_default()
}

/// The item must be one of the body's usual agenda.
///
/// # Errors
/// `unknown-template`.
pub fn must_have_template_item(ctx: &Context, body: &BodyId, id: &str) -> Result<(), Refusal> {
    let agenda = ctx.charter.body(body.as_str()).and_then(|body| body.agenda.as_ref());
    let known = agenda.is_some_and(|agenda| agenda.items.iter().any(|item| item.id == id));
    if known { Ok(()) } else { Err(Refusal::new("unknown-template").fact("template", id)) }
}

/// A vote can be opened only in a body that votes.
///
/// # Errors
/// `no-vote-here`, `decides-nothing`.
pub fn must_vote(ctx: &Context, body: &BodyId) -> Result<(), Refusal> {
    match &body_of(ctx, body)?.decide {
        None => Err(Refusal::new("decides-nothing").rules(&body_of(ctx, body)?.grounds.rule).fact("body", body)),
        Some(clause) if clause.method == crate::charter::Method::Consensus => {
            Err(Refusal::new("no-vote-here").rules(&clause.grounds.rule).fact("body", body).next("escalate"))
        }
        Some(_) => Ok(()),
    }
}

/// A second ballot is taken only where the charter lets the last one count.
///
/// # Errors
/// `already-voted`.
pub fn must_be_changeable(
    ctx: &Context,
    body: &BodyId,
    item: &super::item::Item,
    person: &PersonId,
) -> Result<(), Refusal> {
    let conduct = body_of(ctx, body)?.conduct.as_ref();
    let first_stands =
        conduct.is_some_and(|conduct| conduct.ballot_change == crate::charter::BallotChange::FirstStands);
    if first_stands && item.ballots.contains_key(person) {
        let rules = conduct.map(|conduct| conduct.rules("ballot_change")).unwrap_or_default();
        return Err(Refusal::new("already-voted").rules(rules).fact("person", person));
    }
    Ok(())
}

/// A ballot given aloud is entered only where the charter lets the secretary enter it.
///
/// # Errors
/// `cast-your-own`.
pub fn must_take_spoken(ctx: &Context, body: &BodyId) -> Result<(), Refusal> {
    let conduct = body_of(ctx, body)?.conduct.as_ref();
    match conduct.filter(|conduct| conduct.aloud == crate::charter::Aloud::Refused) {
        Some(conduct) => Err(Refusal::new("cast-your-own").rules(conduct.rules("aloud"))),
        None => Ok(()),
    }
}
