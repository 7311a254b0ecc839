//! A matter's way through the bodies: who decides it, who proposes it first, and how it gets from one to the other.

use alloc::vec::Vec;
use jiff::civil::Date;

use super::deciding::must_stand_open;
use super::{Event, Matter, Stands, known};
use crate::charter::{Answerer, Decider};
use crate::ids::{BodyId, FactId, MatterId};
use crate::refusal::Refusal;
use crate::rules::route::{self, Question, Way};
use crate::subjects::context::{Context, with};
use crate::subjects::programme::Programme;
use crate::subjects::words::{self, Words};
use crate::subjects::{Happening, roles};

/// The way of a matter on file; nothing where the charter has no table, or no longer knows its kind.
pub fn way_of<'c>(ctx: &Context<'c>, matter: &Matter) -> Option<Way<'c>> {
    let kind = ctx.charter.kind(matter.facts.kind.as_str())?;
    let question = Question { kind, amount: matter.facts.amount.filter(|_| kind.needs_amount) };
    route::of(ctx.charter, question, |fact: &FactId| matter.facts.facts.get(fact).copied())
}

/// The body decides matters of these facts by the charter's table, and has the proposal that it needs; or it proposes them to
/// who decides. While the answer hangs on an open question, any body may have it.
///
/// # Errors
/// `not-competent` with who decides; `needs-proposal` with whose; what the table refuses, by its own code (`not-delegable`).
pub fn must_be_for(ctx: &Context, matter: &Matter, body: &BodyId) -> Result<(), Refusal> {
    let Some(way) = way_of(ctx, matter) else { return Ok(()) };
    if let Some((row, why)) = way.refused {
        return Err(Refusal::new(why.word()).rules(&row.grounds.rule).fact("kind", matter.facts.kind.as_str()));
    }
    // The body to which it was handed for want of agreement settles it, proposed or not.
    if matter.escalated.as_ref().is_some_and(|escalated| escalated.to == *body) {
        return Ok(());
    }
    let Some(decider) = way.decides else { return Ok(()) };
    if way.proposed_by == Some(body) {
        return Ok(());
    }
    if *decider != Decider::Body(body.clone()) {
        return Err(Refusal::new("not-competent")
            .rules(way.rules.iter())
            .fact("body", body.as_str())
            .fact("decides", decider.word())
            .next("other-body"));
    }
    match way.proposed_by {
        Some(proposes) if matter.proposed.as_ref().is_none_or(|proposed| proposed.by != *proposes) => {
            Err(Refusal::new("needs-proposal")
                .rules(way.rules.iter())
                .fact("body", body.as_str())
                .fact("proposes", proposes.as_str()))
        }
        _ => Ok(()),
    }
}

/// Before a decision is entered, whose it is must be known: the charter's questions on which that hangs are answered.
///
/// # Errors
/// `way-open` with the questions, and who answers them.
pub fn way_must_be_known(ctx: &Context, programme: &Programme, id: &MatterId, body: &BodyId) -> Result<(), Refusal> {
    let matter = known(programme, id)?;
    let Some(way) = way_of(ctx, matter).filter(|way| !way.is_settled()) else { return Ok(()) };
    let Some(first) = way.open.first() else { return Ok(()) };
    let asked = match &first.answered_by {
        Answerer::Actor(actor) => roles::meant(ctx, programme, body, actor).into_iter().next(),
        Answerer::Preparer => None,
    };
    let questions: Vec<&str> = way.open.iter().map(|fact| fact.id.as_str()).collect();
    let rules = way.open.iter().flat_map(|fact| fact.grounds.rule.iter());
    Err(Refusal::new("way-open")
        .rules(rules)
        .fact("fact", questions.join(" "))
        .fact("matter", id)
        .fact("person", asked.unwrap_or_else(|| matter.opened_by.clone())))
}

/// A matter is handed to a body by whoever prepares it where it is now.
pub(super) fn refer(
    ctx: &Context,
    programme: &Programme,
    matter: &MatterId,
    to: &BodyId,
    reason: &str,
) -> Result<Vec<Happening>, Refusal> {
    let subject = known(programme, matter)?;
    roles::must_prepare(ctx, programme, &subject.body)?;
    must_stand_open(programme, matter, subject)?;
    if let Stands::OnAgenda(meeting, _) = &subject.stands {
        return Err(Refusal::new("already-on-agenda").fact("matter", matter).fact("meeting", meeting));
    }
    if ctx.charter.body(to.as_str()).is_none() {
        return Err(Refusal::new("unknown-body").fact("body", to));
    }
    if subject.body == *to {
        return Err(Refusal::new("has-it-already").fact("body", to).fact("matter", matter));
    }
    // Whose it is, it can be given to even before somebody else has proposed it.
    match must_be_for(ctx, subject, to) {
        Err(refusal) if refusal.code != "needs-proposal" => return Err(refusal),
        _ => {}
    }
    let words = Words::one("reason", &words::optional("reason", reason, words::TEXT)?);
    Ok(with(Event::Referred { matter: matter.clone(), to: to.clone() }, words))
}

/// Whoever convenes the proposing body says when it proposed, and where that can be read.
pub(super) fn record_proposal(
    ctx: &Context,
    programme: &Programme,
    matter: &MatterId,
    (by, on): (&BodyId, Date),
    document: &str,
) -> Result<Vec<Happening>, Refusal> {
    let subject = known(programme, matter)?;
    roles::must_convene(ctx, programme, by)?;
    must_stand_open(programme, matter, subject)?;
    if let Some(proposed) = &subject.proposed {
        return Err(Refusal::new("already-proposed").fact("matter", matter).fact("body", &proposed.by));
    }
    let way = way_of(ctx, subject);
    let proposes = way.as_ref().and_then(|way| way.proposed_by);
    let (true, Some(Decider::Body(to))) = (proposes == Some(by), way.as_ref().and_then(|way| way.decides)) else {
        let rules: Vec<_> = way.iter().flat_map(|way| way.rules.iter()).collect();
        return Err(Refusal::new("not-proposed-by").rules(rules).fact("body", by).fact("matter", matter));
    };
    if let Stands::OnAgenda(meeting, _) = &subject.stands
        && subject.body != *to
    {
        return Err(Refusal::new("already-on-agenda").fact("matter", matter).fact("meeting", meeting));
    }
    must_not_be_ahead(ctx, on)?;
    let words = Words::one("document", &words::line("document", document)?);
    let event = Event::Proposed { matter: matter.clone(), by: by.clone(), on, decision: None, to: to.clone() };
    Ok(with(event, words))
}

/// What has been decided has been decided by today.
///
/// # Errors
/// `day-to-come`.
pub fn must_not_be_ahead(ctx: &Context, on: Date) -> Result<(), Refusal> {
    if on > ctx.today() {
        return Err(Refusal::new("day-to-come").fact("day", on).fact("today", ctx.today()));
    }
    Ok(())
}
