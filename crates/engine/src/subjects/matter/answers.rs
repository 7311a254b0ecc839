//! Answers to the charter's questions: given by whom it names, on grounds, and confirmed where it asks for that.

use alloc::vec::Vec;

use super::deciding::must_stand_open;
use super::{Event, Matter, known};
use crate::charter::{Answerer, Fact};
use crate::ids::{BodyId, FactId, MatterId};
use crate::refusal::Refusal;
use crate::subjects::context::{Context, bare, with};
use crate::subjects::programme::Programme;
use crate::subjects::words::{self, Words};
use crate::subjects::{Happening, roles};

/// One question is answered; the same answer again, with other grounds, is a new one.
pub(super) fn answer(
    ctx: &Context,
    programme: &Programme,
    matter: &MatterId,
    (fact, answer): (&FactId, bool),
    grounds: &str,
) -> Result<Vec<Happening>, Refusal> {
    let subject = known(programme, matter)?;
    let asked = ctx.charter.kind(subject.facts.kind.as_str()).is_some_and(|kind| kind.facts.contains(fact));
    let (true, Some(clause)) = (asked, ctx.charter.fact(fact.as_str())) else {
        return Err(Refusal::new("unknown-fact").fact("fact", fact));
    };
    must_be_asked(ctx, programme, &subject.body, clause)?;
    must_stand_open(programme, matter, subject)?;
    let words = Words::one("grounds", &words::required("grounds", grounds, words::TEXT)?);
    let confirmed = confirms(ctx, programme, &subject.body, clause);
    Ok(with(Event::Answered { matter: matter.clone(), fact: fact.clone(), answer, confirmed }, words))
}

/// Answers are confirmed by whom the charter names for each of them.
pub(super) fn confirm(
    ctx: &Context,
    programme: &Programme,
    matter: &MatterId,
    facts: &[FactId],
) -> Result<Vec<Happening>, Refusal> {
    let subject = known(programme, matter)?;
    must_stand_open(programme, matter, subject)?;
    let waiting: Vec<&Fact> = unconfirmed(ctx, subject).collect();
    if facts.is_empty() {
        return Err(Refusal::new("nothing-to-confirm").fact("matter", matter));
    }
    for fact in facts {
        let Some(clause) = waiting.iter().find(|clause| clause.id == *fact) else {
            return Err(Refusal::new("nothing-to-confirm").fact("matter", matter).fact("fact", fact));
        };
        if !confirms(ctx, programme, &subject.body, clause) {
            return Err(roles::not_yours("confirm").rules(&clause.grounds.rule).fact("fact", fact));
        }
    }
    Ok(bare(Event::Confirmed { matter: matter.clone(), facts: facts.to_vec() }))
}

/// The questions whose answers still wait for somebody's confirmation, in the order in which the kind asks them.
pub fn unconfirmed<'c>(ctx: &Context<'c>, matter: &Matter) -> impl Iterator<Item = &'c Fact> {
    let kind = ctx.charter.kind(matter.facts.kind.as_str());
    let asked = kind.into_iter().flat_map(|kind| &kind.facts);
    let charter = ctx.charter;
    asked.filter_map(move |fact| {
        let clause = charter.fact(fact.as_str())?;
        let waits = clause.confirmed_by.is_some() && matter.answers.get(fact)?.confirmed.is_none();
        waits.then_some(clause)
    })
}

/// What the way rests on is confirmed, where the charter asks for it, before the matter is handled.
///
/// # Errors
/// `confirm-first` with the first question.
pub fn must_be_confirmed(ctx: &Context, matter: &Matter) -> Result<(), Refusal> {
    match unconfirmed(ctx, matter).next() {
        Some(clause) => Err(Refusal::new("confirm-first").rules(&clause.grounds.rule).fact("fact", &clause.id)),
        None => Ok(()),
    }
}

/// Whoever opens or corrects a matter gives only answers that are theirs to give; those of them that they confirm at once.
pub(super) fn given_by_actor(
    ctx: &Context,
    programme: &Programme,
    body: &BodyId,
    given: &[FactId],
) -> Result<Vec<FactId>, Refusal> {
    let mut confirmed = Vec::new();
    for clause in given.iter().filter_map(|fact| ctx.charter.fact(fact.as_str())) {
        must_be_asked(ctx, programme, body, clause)?;
        if confirms(ctx, programme, body, clause) {
            confirmed.push(clause.id.clone());
        }
    }
    Ok(confirmed)
}

fn must_be_asked(ctx: &Context, programme: &Programme, body: &BodyId, clause: &Fact) -> Result<(), Refusal> {
    let is_asked = match &clause.answered_by {
        Answerer::Preparer => roles::must_prepare(ctx, programme, body).is_ok(),
        Answerer::Actor(actor) => roles::is_meant(ctx, programme, ctx.actor, body, actor),
    };
    if is_asked {
        return Ok(());
    }
    Err(roles::not_yours("answer").rules(&clause.grounds.rule).fact("fact", &clause.id).fact("body", body))
}

fn confirms(ctx: &Context, programme: &Programme, body: &BodyId, clause: &Fact) -> bool {
    let by = clause.confirmed_by.as_ref();
    by.is_some_and(|by| roles::is_meant(ctx, programme, ctx.actor, body, by))
}
