//! The clock, the parties and their people.

use std::collections::BTreeMap;

use engine::charter::{Actor, Holder};
use engine::ids::{BodyId, ClassId, MeasureId, PartyId, PersonId};
use engine::subjects::appointment::{self, Charge, Office};
use engine::subjects::{Command, party, sitting};
use jiff::civil::Date;

use crate::call::{Call, Row};
use crate::stage::{DIRECTOR, Done, MORNING, OFFICE, SECRETARY, Stage, at};

/// The clock moves.
pub fn it_is(stage: &mut Stage, call: &Call<'_>) -> Done {
    let day = call.day("day")?;
    match call.time("time")? {
        Some(time) => stage.go(day.to_datetime(time)),
        None => stage.go(at(day, MORNING)),
    }
}

/// Parties join, each with its nominator; the one singled out with the director and the secretary.
pub fn join(stage: &mut Stage, call: &Call<'_>) -> Done {
    let measures: Vec<String> = stage.charter.measure_ids().map(ToString::to_string).collect();
    let mut columns = vec!["party", "class", "host", "from", "until", "by"];
    columns.extend(measures.iter().map(String::as_str));
    for row in call.rows(&columns)? {
        let measured = measures.iter().filter_map(|id| Some((MeasureId::new(id), row.get(id)?.to_owned()))).collect();
        joins(stage, &row, measured)?;
    }
    Ok(())
}

fn joins(stage: &mut Stage, row: &Row<'_>, measures: BTreeMap<MeasureId, String>) -> Done {
    let name = row.need("party")?;
    let party = PartyId::new(name);
    let singled_out = row.get("host") == Some("yes");
    let admit = party::Command::Admit {
        party: party.clone(),
        class: ClassId::new(row.need("class")?),
        singled_out,
        measures,
        from: row.day("from")?.unwrap_or(stage.charter.from),
        names: ["fi", "sv", "en"].map(|language| (language.to_owned(), name.to_owned())).into(),
    };
    let actor = row.get("by").unwrap_or(OFFICE);
    stage.ask(actor, Command::Party(admit))?;
    if let Some(until) = row.day("until")? {
        stage.ask(actor, Command::Party(party::Command::Leave { party: party.clone(), until }))?;
    }
    let (nominator, from) = (nominator_of(&party), stage.charter.from);
    stage.enter(&nominator, Some(&party))?;
    named(stage, OFFICE, &nominator, &party, Charge::Nominator, from)?;
    if singled_out { standing_people(stage, &party) } else { Ok(()) }
}

/// The director and the secretary come with the party that is singled out.
fn standing_people(stage: &mut Stage, host: &PartyId) -> Done {
    let (post, body, from) = (stage.director_post()?, stage.body()?.id.clone(), stage.charter.from);
    stage.enter(DIRECTOR, Some(host))?;
    named(stage, &nominator_of(host), DIRECTOR, host, Charge::Post { post }, from)?;
    stage.enter(SECRETARY, Some(host))?;
    let office = Charge::Office { body, office: Office::Secretary, deputy: false };
    named(stage, DIRECTOR, SECRETARY, host, office, from)
}

fn nominator_of(party: &PartyId) -> String {
    format!("{party}-nominator")
}

fn named(stage: &mut Stage, actor: &str, person: &str, party: &PartyId, charge: Charge, from: Date) -> Done {
    let name = appointment::Command::Name {
        appointment: stage.new_appointment(),
        person: PersonId::new(person),
        party: party.clone(),
        charge,
        from,
        until: None,
        organ: String::new(),
        decided: String::new(),
        section: String::new(),
    };
    stage.ask(actor, Command::Appointment(name))
}

/// Every party names as many members as it has seats, and deputies if the step says so.
pub fn fill(stage: &mut Stage, call: &Call<'_>) -> Done {
    let clauses = stage.body_named(call.get("body"))?;
    let (body, chair) = (clauses.id.clone(), clauses.chair.as_ref().map(|office| &office.holder));
    let is_hosts_chair = matches!(chair, Some(Holder::NamedBy(Actor::One(_))));
    for party in stage.parties_on(stage.today())? {
        let seats = seats(stage, &body, &party.id)?;
        let actor = call.get("by").map_or_else(|| nominator_of(&party.id), str::to_owned);
        let from = stage.charter.from.max(party.from);
        for number in 1..=seats {
            let member = format!("{}-{number}", party.id);
            let chair = is_hosts_chair && party.singled_out && number == 1;
            stage.enter(&member, Some(&party.id))?;
            let seat = Charge::Seat { body: body.clone(), chair, vice_chair: false };
            named(stage, &actor, &member, &party.id, seat, from)?;
            if call.has("deputies") {
                let deputy = format!("{member}-deputy");
                stage.enter(&deputy, Some(&party.id))?;
                let charge = Charge::Deputy { body: body.clone(), of: PersonId::new(&member) };
                named(stage, &actor, &deputy, &party.id, charge, from)?;
            }
        }
    }
    Ok(())
}

fn seats(stage: &Stage, body: &BodyId, party: &PartyId) -> Done<usize> {
    let parties = stage.parties_on(stage.today())?;
    let body = stage.body_named(Some(body.as_str()))?;
    Ok(sitting::seats_of(&stage.charter, body, &parties, party).map_or(0, |seats| seats.count))
}

/// People are named, each by whom the charter lets name them, or by who tries.
pub fn name(stage: &mut Stage, call: &Call<'_>) -> Done {
    for row in call.rows(&["person", "party", "as", "of", "by", "from", "body"])? {
        let party = PartyId::new(row.need("party")?);
        let body = stage.body_named(row.get("body"))?.id.clone();
        let (charge, usual) = charge(&row, body, &party)?;
        let (person, from) = (row.need("person")?, row.day("from")?.unwrap_or(stage.today()));
        stage.enter(person, Some(&party))?;
        named(stage, row.get("by").unwrap_or(&usual), person, &party, charge, from)?;
    }
    Ok(())
}

/// To what the row names somebody, and who does that.
fn charge(row: &Row<'_>, body: BodyId, party: &PartyId) -> Done<(Charge, String)> {
    let seat = |chair, vice_chair| Charge::Seat { body: body.clone(), chair, vice_chair };
    let office = |office| Charge::Office { body: body.clone(), office, deputy: true };
    let nominator = nominator_of(party);
    Ok(match row.need("as")? {
        "member" => (seat(false, false), nominator),
        "chair" => (seat(true, false), nominator),
        "vice-chair" => (seat(false, true), nominator),
        "deputy" => (Charge::Deputy { body: body.clone(), of: PersonId::new(row.need("of")?) }, nominator),
        "nominator" => (Charge::Nominator, OFFICE.to_owned()),
        "presenter's deputy" => (office(Office::Presenter), nominator),
        "secretary's deputy" => (office(Office::Secretary), DIRECTOR.to_owned()),
        other => return Err(format!("nobody is named as \"{other}\"").into()),
    })
}

/// Somebody's seats and deputyships end.
pub fn step_down(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (person, until) = (PersonId::new(call.text("person")?), call.day("day")?);
    let sits = |charge: &Charge| matches!(charge, Charge::Seat { .. } | Charge::Deputy { .. });
    let held = stage.programme().appointments.iter().filter(|(_, a)| a.person == person && sits(&a.charge));
    let held: Vec<_> = held.map(|(id, appointment)| (id.clone(), appointment.party.clone())).collect();
    if held.is_empty() {
        return Err(format!("\"{person}\" holds no seat and deputises for nobody").into());
    }
    for (appointment, party) in held {
        let usual = nominator_of(&party);
        let end = appointment::Command::End { appointment, until };
        stage.ask(Stage::actor(call, &usual), Command::Appointment(end))?;
    }
    Ok(())
}
