//! A matter on its way: questions answered and confirmed, proposals, parties' own decisions, and where it then stands.

use std::collections::BTreeSet;

use engine::charter::Decider;
use engine::ids::{BodyId, FactId, PartyId};
use engine::subjects::decision::Decision;
use engine::subjects::item::{self, escalation::Through};
use engine::subjects::matter::{self, Stands};
use engine::subjects::own_decision::{self, Effect, Verdict};
use engine::subjects::{Command, matter::Matter, roles};

use super::must_be;
use super::way::{listed, must_be_set, or_nothing};
use crate::call::Call;
use crate::stage::{DIRECTOR, Done, SECRETARY, Stage};

/// Somebody answers a question.
pub fn answer(stage: &mut Stage, call: &Call<'_>) -> Done {
    let answer = matter::Command::Answer {
        matter: stage.matter(call.text("matter")?)?,
        fact: FactId::new(call.text("fact")?),
        answer: call.get("answer") == Some("yes"),
        grounds: "as the papers say".to_owned(),
    };
    stage.ask(call.text("person")?, Command::Matter(answer))
}

/// Somebody confirms answers.
pub fn confirm(stage: &mut Stage, call: &Call<'_>) -> Done {
    let facts = call.names("facts")?.iter().map(|fact| FactId::new(fact)).collect();
    let confirm = matter::Command::Confirm { matter: stage.matter(call.text("matter")?)?, facts };
    stage.ask(call.text("person")?, Command::Matter(confirm))
}

/// A matter is handed to another body.
pub fn refer(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (matter, to) = (stage.matter(call.text("matter")?)?, BodyId::new(call.text("body")?));
    let refer = matter::Command::Refer { matter, to, reason: String::new() };
    stage.ask(Stage::actor(call, DIRECTOR), Command::Matter(refer))
}

/// A proposal made in a meeting whose minutes are kept elsewhere is recorded.
pub fn record_proposal(stage: &mut Stage, call: &Call<'_>) -> Done {
    let record = matter::Command::RecordProposal {
        matter: stage.matter(call.text("matter")?)?,
        by: BodyId::new(call.text("body")?),
        on: call.day("day")?,
        document: "minutes".to_owned(),
    };
    stage.ask(Stage::actor(call, DIRECTOR), Command::Matter(record))
}

/// A matter that its preparation is said to be ready has the proposal that its way asks for.
pub fn propose_as_asked(stage: &mut Stage, name: &str) -> Done {
    let id = stage.matter(name)?;
    let known = known(stage, name)?;
    let way = matter::way_of(&stage.ctx()?, known);
    let decides = way.as_ref().and_then(|way| way.decides);
    let by = way.as_ref().and_then(|way| way.proposed_by).filter(|by| {
        decides == Some(&Decider::Body(known.body.clone())) && **by != known.body && known.proposed.is_none()
    });
    let Some(by) = by.cloned() else { return Ok(()) };
    let record = matter::Command::RecordProposal { matter: id, by, on: stage.today(), document: "minutes".to_owned() };
    stage.ask(DIRECTOR, Command::Matter(record))
}

/// … and its answers the confirmation of the chair, where there is one.
pub fn confirm_as_asked(stage: &mut Stage, name: &str) -> Done {
    let matter = stage.matter(name)?;
    let known = known(stage, name)?;
    let ctx = stage.ctx()?;
    let facts: Vec<FactId> = matter::unconfirmed(&ctx, known).map(|fact| fact.id.clone()).collect();
    let chair = roles::chair(&ctx, stage.programme(), &known.body).map(|chair| chair.to_string());
    match chair.filter(|_| !facts.is_empty()) {
        Some(chair) => stage.ask(&chair, Command::Matter(matter::Command::Confirm { matter, facts })),
        None => Ok(()),
    }
}

fn known<'s>(stage: &'s Stage, name: &str) -> Done<&'s Matter> {
    Ok(matter::known(stage.programme(), &stage.matter(name)?)?)
}

/// The item's matter is handed to the body that settles what this one could not agree on.
pub fn escalate(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = (stage.meeting_id()?, stage.item_of(call.text("matter")?)?);
    let through = match call.text("through")? {
        "the next meeting" => Through::NextMeeting,
        "an extra meeting" => Through::ExtraMeeting,
        _ => Through::Written,
    };
    let (needed_by, views) = (call.day("day")?, "two views".to_owned());
    let escalate = item::Command::Escalate { meeting, item, needed_by, through, views };
    stage.ask(Stage::actor(call, SECRETARY), Command::Item(escalate))
}

/// Which body has a matter.
pub fn is_with(stage: &mut Stage, call: &Call<'_>) -> Done {
    let known = known(stage, call.text("matter")?)?;
    must_be("the body that has it", &call.text("body")?, &known.body.as_str())
}

/// Which body has proposed it.
pub fn is_proposed(stage: &mut Stage, call: &Call<'_>) -> Done {
    let known = known(stage, call.text("matter")?)?;
    let by = known.proposed.as_ref().map(|proposed| proposed.by.as_str());
    must_be("the body that has proposed it", &or_nothing(call.get("body")), &or_nothing(by))
}

/// Which way a matter on file goes as its facts stand.
pub fn goes(stage: &mut Stage, call: &Call<'_>) -> Done {
    let known = known(stage, call.text("matter")?)?;
    let ctx = stage.ctx()?;
    let way = matter::way_of(&ctx, known).ok_or("the charter does not say who decides it")?;
    for row in call.rows(&["decides", "proposed by", "then", "open", "to confirm"])? {
        must_be("who decides", &or_nothing(row.get("decides")), &or_nothing(way.decides.map(Decider::word)))?;
        let proposes = way.proposed_by.map(BodyId::as_str);
        must_be("who proposes", &or_nothing(row.get("proposed by")), &or_nothing(proposes))?;
        must_be_set("what follows", &listed(row.get("then")), &way.then.iter().map(|step| step.word()).collect())?;
        let open: BTreeSet<String> = way.open.iter().map(|fact| fact.id.to_string()).collect();
        must_be_set("what is open", &listed(row.get("open")), &open)?;
        let unconfirmed: BTreeSet<String> = matter::unconfirmed(&ctx, known).map(|fact| fact.id.to_string()).collect();
        must_be_set("what is to be confirmed", &listed(row.get("to confirm")), &unconfirmed)?;
    }
    Ok(())
}

/// What a party decided at home is recorded.
pub fn own_decision(stage: &mut Stage, call: &Call<'_>) -> Done {
    let decision = decision_of(stage, call.text("matter")?)?;
    let record = own_decision::Command::Record {
        decision,
        party: PartyId::new(call.text("party")?),
        verdict: if call.get("verdict") == Some("approved") { Verdict::Approved } else { Verdict::Rejected },
        organ: "board".to_owned(),
        on: call.day("day")?,
        section: "§ 1".to_owned(),
        document: String::new(),
    };
    stage.ask(call.text("person")?, Command::OwnDecision(record))
}

/// What was recorded of a party is taken back.
pub fn retract(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (decision, party) = (decision_of(stage, call.text("matter")?)?, PartyId::new(call.text("party")?));
    let retract = own_decision::Command::Retract { decision, party, reason: "it was another's".to_owned() };
    stage.ask(call.text("person")?, Command::OwnDecision(retract))
}

fn decision_of(stage: &Stage, name: &str) -> Done<engine::ids::DecisionId> {
    match &known(stage, name)?.stands {
        Stands::Decided(decision) => Ok(decision.clone()),
        _ => Err(format!("\"{name}\" is not decided").into()),
    }
}

fn decided<'s>(stage: &'s Stage, name: &str) -> Done<&'s Decision> {
    let id = decision_of(stage, name)?;
    stage.programme().decisions.get(&id).ok_or_else(|| format!("\"{name}\" is not decided").into())
}

/// Whose own decisions a decided matter waits for.
pub fn waits(stage: &mut Stage, call: &Call<'_>) -> Done {
    let decision = decided(stage, call.text("matter")?)?;
    let awaited = decision.own.iter().filter(|(_, own)| own.recorded.is_none());
    let said: BTreeSet<String> =
        call.get("parties").map(crate::wording::names).unwrap_or_default().into_iter().collect();
    must_be_set("whom it waits for", &said, &awaited.map(|(party, _)| party.to_string()).collect())
}

/// How a decided matter stands to the parties' own decisions.
pub fn effect(stage: &mut Stage, call: &Call<'_>) -> Done {
    let effect = match own_decision::effect(decided(stage, call.text("matter")?)?) {
        Effect::AtOnce | Effect::Done => "done",
        Effect::Waiting => "waiting",
        Effect::Lapsed => "lapsed",
    };
    must_be("how it stands", &call.text("effect")?, &effect)
}
