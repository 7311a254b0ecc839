//! Matters, meetings and their agendas, until the meeting opens.

use std::collections::BTreeMap;

use engine::exact::Money;
use engine::ids::{FactId, KindId, MatterId, PartyId, PersonId};
use engine::subjects::matter::{self, Place};
use engine::subjects::{Command, meeting};
use jiff::ToSpan;
use jiff::civil::Date;

use super::{passage, room, way};
use crate::call::{Call, Row};
use crate::stage::{AFTERNOON, DIRECTOR, Done, MORNING, SECRETARY, Stage, at};

/// Matters are prepared, without a draft decision.
pub fn prepare(stage: &mut Stage, call: &Call<'_>) -> Done {
    for row in
        call.rows(&["matter", "kind", "amount", "counterparties", "facts", "proposed", "confirmed", "body", "by"])?
    {
        let before: Vec<MatterId> = stage.programme().matters.keys().cloned().collect();
        let name = row.need("matter")?;
        let facts = Facts::read(stage, &row)?;
        let open = matter::Command::Open {
            body: stage.body_named(row.get("body"))?.id.clone(),
            kind: facts.kind,
            amount: facts.amount,
            counterparties: facts.counterparties,
            facts: facts.answers,
            title: name.to_owned(),
            summary: String::new(),
            draft: String::new(),
            lang: String::new(),
        };
        stage.ask(row.get("by").unwrap_or(DIRECTOR), Command::Matter(open))?;
        stage.name_matter(name, &before);
        if row.get("proposed") != Some("no") {
            passage::propose_as_asked(stage, name)?;
        }
        if row.get("confirmed") != Some("no") {
            passage::confirm_as_asked(stage, name)?;
        }
    }
    Ok(())
}

/// A matter's facts are as the row says from now on.
pub fn correct(stage: &mut Stage, call: &Call<'_>) -> Done {
    let name = call.text("matter")?;
    for row in call.rows(&["kind", "amount", "counterparties", "facts", "proposed", "confirmed", "by"])? {
        let facts = Facts::read(stage, &row)?;
        let correct = matter::Command::Correct {
            matter: stage.matter(name)?,
            kind: facts.kind,
            amount: facts.amount,
            counterparties: facts.counterparties,
            facts: facts.answers,
            title: name.to_owned(),
            summary: String::new(),
            draft: String::new(),
            reason: "the facts were others".to_owned(),
        };
        stage.ask(row.get("by").unwrap_or(DIRECTOR), Command::Matter(correct))?;
        if row.get("proposed") != Some("no") {
            passage::propose_as_asked(stage, name)?;
        }
        if row.get("confirmed") != Some("no") {
            passage::confirm_as_asked(stage, name)?;
        }
    }
    Ok(())
}

struct Facts {
    kind: KindId,
    amount: Option<Money>,
    counterparties: Vec<PartyId>,
    answers: BTreeMap<FactId, bool>,
}

impl Facts {
    fn read(stage: &Stage, row: &Row<'_>) -> Done<Self> {
        let money = |text: &str| Money::parse(text).ok_or_else(|| format!("{text} is no amount"));
        let parties = row.get("counterparties").unwrap_or_default().split(", ").filter(|party| !party.is_empty());
        Ok(Self {
            kind: KindId::new(row.need("kind")?),
            amount: row.get("amount").map(money).transpose()?,
            counterparties: parties.map(PartyId::new).collect(),
            answers: way::facts(stage, row)?.into_iter().map(|(fact, answer)| (FactId::new(&fact), answer)).collect(),
        })
    }
}

/// A meeting is planned.
pub fn plan(stage: &mut Stage, call: &Call<'_>) -> Done {
    let body = stage.body_named(call.get("body"))?.id.clone();
    plan_for(stage, Stage::actor(call, DIRECTOR), body, call.day("day")?)
}

fn plan_for(stage: &mut Stage, actor: &str, body: engine::ids::BodyId, date: Date) -> Done {
    let before: Vec<_> = stage.programme().meetings.keys().cloned().collect();
    let time = at(date, AFTERNOON).time();
    stage.ask(actor, Command::Meeting(meeting::Command::Plan { body, date, time, place: String::new() }))?;
    stage.take_meeting(&before);
    Ok(())
}

/// Matters are put on the agenda.
pub fn add(stage: &mut Stage, call: &Call<'_>) -> Done {
    add_all(stage, Stage::actor(call, DIRECTOR), &call.names("matters")?)
}

fn add_all(stage: &mut Stage, actor: &str, matters: &[String]) -> Done {
    for name in matters {
        let add = meeting::Command::Add { meeting: stage.meeting_id()?, matter: stage.matter(name)? };
        stage.ask(actor, Command::Meeting(add))?;
    }
    Ok(())
}

/// The items of the charter's template are put on the agenda.
pub fn add_usual(stage: &mut Stage, call: &Call<'_>) -> Done {
    let body = stage.meeting_body()?;
    let agenda = stage.body_named(Some(body.as_str()))?.agenda.as_ref();
    let usual: Vec<String> = agenda.iter().flat_map(|agenda| &agenda.items).map(|item| item.id.clone()).collect();
    for template in usual {
        let add = meeting::Command::AddPlain {
            meeting: stage.meeting_id()?,
            template: Some(template),
            title: String::new(),
            text: String::new(),
        };
        stage.ask(Stage::actor(call, DIRECTOR), Command::Meeting(add))?;
    }
    Ok(())
}

/// An expert is invited.
pub fn invite(stage: &mut Stage, call: &Call<'_>) -> Done {
    let expert = call.text("person")?;
    stage.enter(expert, None)?;
    let invite = meeting::Command::Invite { meeting: stage.meeting_id()?, person: PersonId::new(expert) };
    stage.ask(Stage::actor(call, DIRECTOR), Command::Meeting(invite))
}

/// A paper is attached to a matter.
pub fn attach(stage: &mut Stage, call: &Call<'_>) -> Done {
    attach_to(stage, Stage::actor(call, DIRECTOR), call.text("matter")?)
}

fn attach_to(stage: &mut Stage, actor: &str, matter: &str) -> Done {
    let attach = matter::Command::Attach {
        paper: stage.new_paper(),
        to: Place::Matter { matter: stage.matter(matter)? },
        name: format!("{matter}.pdf"),
        media: "application/pdf".to_owned(),
        size: 1,
        sha256: "0".repeat(64),
    };
    stage.ask(actor, Command::Matter(attach))
}

/// The notice is sent.
pub fn convene(stage: &mut Stage, call: &Call<'_>) -> Done {
    let convene = meeting::Command::Convene { meeting: stage.meeting_id()? };
    stage.ask(Stage::actor(call, DIRECTOR), Command::Meeting(convene))
}

/// A meeting planned, with papers, and convened in good time, is opened with nobody in the room yet.
pub fn open_in_time(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (date, matters, body) = (call.day("day")?, call.names("matters")?, stage.body()?.id.clone());
    let before = |days: i32| date.checked_sub(days.days()).map_err(|_| format!("{date} is beyond reckoning"));
    stage.go(at(before(21)?, MORNING))?;
    plan_for(stage, DIRECTOR, body, date)?;
    add_all(stage, DIRECTOR, &matters)?;
    for matter in &matters {
        attach_to(stage, DIRECTOR, matter)?;
    }
    stage.go(at(before(14)?, MORNING))?;
    stage.ask(DIRECTOR, Command::Meeting(meeting::Command::Convene { meeting: stage.meeting_id()? }))?;
    stage.go(at(date, AFTERNOON))?;
    room::open(stage, SECRETARY)
}
