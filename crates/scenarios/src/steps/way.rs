//! Questions that need nothing on file: who decides what, by when, how often, with what power.

use std::collections::{BTreeMap, BTreeSet};

use engine::charter::{Fact, Period};
use engine::exact::{Fraction, Money};
use engine::ids::RuleId;
use engine::rules::power::{self, Quota};
use engine::rules::route::{self, Question, Way};
use engine::rules::{Matter, cadence, deadline, recusal};

use super::{must_agree, must_be, must_rest_on};
use crate::call::{self, Call, Row};
use crate::stage::{Done, Stage};

/// What stands in a cell where there is nothing.
const NOTHING: &str = "-";

const WAY: [&str; 12] = [
    "matter",
    "kind",
    "amount",
    "facts",
    "counterparties",
    "decides",
    "proposed by",
    "then",
    "open",
    "recuses",
    "refused",
    "rules",
];

/// Matters like these go this way: each row asks and says the answer.
pub fn ways(stage: &mut Stage, call: &Call<'_>) -> Done {
    for row in call.rows(&WAY)? {
        let named = row.get("matter").or(row.get("kind")).unwrap_or_default().to_owned();
        let amount = row.get("amount").map(|amount| format!(" of {amount}")).unwrap_or_default();
        way(stage, &row).map_err(|stop| match stop {
            crate::stage::Stop::Wrong(what) => format!("{named}{amount}: {what}").into(),
            refused => refused,
        })?;
    }
    Ok(())
}

fn way(stage: &Stage, row: &Row<'_>) -> Done {
    let charter = &stage.charter;
    let name = row.need("kind")?;
    let kind = charter.kind(name).ok_or_else(|| format!("the charter has no kind \"{name}\""))?;
    let money = |text: &str| Money::parse(text).ok_or_else(|| format!("{text} is no amount"));
    let amount = row.get("amount").map(money).transpose()?;
    let facts = facts(stage, row)?;
    let known = |fact: &engine::ids::FactId| facts.get(fact.as_str()).copied();
    let way =
        route::of(charter, Question { kind, amount }, known).ok_or("the charter does not say who decides what")?;
    let sides = listed(row.get("counterparties"));
    let classes = recusal::classes(charter);
    if let Some(strange) = sides.iter().find(|side| charter.class(side).is_none()) {
        return Err(format!("the charter has no class \"{strange}\"").into());
    }
    let matter = Matter { kind: name, counterparties: sides.iter().map(String::as_str).collect() };
    let mut rules = way.rules.clone();
    let recused = way.recusing_body(charter).map(|body| recusal::parties(body, &classes, &matter, &mut rules));
    let recused = recused.unwrap_or_default().into_iter().filter_map(|place| classes.get(place));
    let recused: BTreeSet<String> = recused.map(|class| class.id.to_owned()).collect();
    if row.get("refused").is_none() || way.refused.is_some() {
        must_be("who decides", &or_nothing(row.get("decides")), &or_nothing(way.decides.map(|by| by.word())))?;
        must_be(
            "who proposes",
            &or_nothing(row.get("proposed by")),
            &or_nothing(way.proposed_by.map(|by| by.as_str())),
        )?;
        must_be_set("what follows", &listed(row.get("then")), &way.then.iter().map(|step| step.word()).collect())?;
        must_be_set("what is open", &listed(row.get("open")), &open(&way))?;
        must_be_set("who is recused", &listed(row.get("recuses")), &recused)?;
    }
    let refused = way.refused.map(|(_, why)| why.word());
    must_be("how it is refused", &or_nothing(row.get("refused")), &or_nothing(refused))?;
    let said: Vec<RuleId> = listed(row.get("rules")).iter().map(|rule| RuleId::new(rule)).collect();
    must_rest_on("the answer", &said, &rules.to_vec())
}

fn open(way: &Way<'_>) -> BTreeSet<String> {
    let amount = way.amount_is_open.then(|| "amount".to_owned());
    way.open.iter().map(|fact: &&Fact| fact.id.to_string()).chain(amount).collect()
}

/// `within-frame yes, significant no`.
pub fn facts(stage: &Stage, row: &Row<'_>) -> Done<BTreeMap<String, bool>> {
    let mut facts = BTreeMap::new();
    for said in listed(row.get("facts")) {
        let (fact, answer) = said.rsplit_once(' ').ok_or_else(|| format!("\"{said}\" gives no answer"))?;
        if stage.charter.fact(fact).is_none() {
            return Err(format!("the charter asks no \"{fact}\"").into());
        }
        let answer = match answer {
            "yes" => true,
            "no" => false,
            other => return Err(format!("\"{other}\" is neither yes nor no").into()),
        };
        facts.insert(fact.to_owned(), answer);
    }
    Ok(facts)
}

pub(super) fn listed(cell: Option<&str>) -> BTreeSet<String> {
    let parts = cell.filter(|cell| *cell != NOTHING).unwrap_or_default().split(", ");
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

pub(super) fn or_nothing(word: Option<&str>) -> String {
    word.unwrap_or(NOTHING).to_owned()
}

pub(super) fn must_be_set(what: &str, said: &BTreeSet<String>, so: &BTreeSet<String>) -> Done {
    let shown = |set: &BTreeSet<String>| {
        if set.is_empty() { NOTHING.to_owned() } else { set.iter().cloned().collect::<Vec<_>>().join(", ") }
    };
    must_be(what, &shown(said), &shown(so))
}

/// Last days that follow from a meeting's day.
pub fn last_days(stage: &mut Stage, call: &Call<'_>) -> Done {
    for row in call.rows(&["body", "what", "meeting", "last day", "rules"])? {
        let body = stage.body_named(Some(row.need("body")?))?;
        let clause = match row.need("what")? {
            "materials" => body.materials.as_ref(),
            "minutes" => body.minutes.as_ref(),
            other => return Err(format!("\"{other}\" is neither materials nor minutes").into()),
        };
        let clause = clause.ok_or_else(|| format!("the charter gives \"{}\" no such deadline", body.id))?;
        let meeting = row.day("meeting")?.ok_or("the table names no meeting day")?;
        let so = deadline::last_day(stage.charter.calendar, clause, meeting).ok_or("the day is beyond reckoning")?;
        let said = row.day("last day")?.ok_or("the table names no last day")?;
        must_be(&format!("the last day for {} of {meeting}", row.need("what")?), &said, &so)?;
        let rules: Vec<RuleId> = listed(row.get("rules")).iter().map(|rule| RuleId::new(rule)).collect();
        must_rest_on("the deadline", &rules, &clause.grounds.rule)?;
    }
    Ok(())
}

/// Meetings on these days, counted in a month.
pub fn month(stage: &mut Stage, call: &Call<'_>) -> Done {
    let body = stage.body_named(call.get("body"))?;
    let clause = body.meets.as_ref().ok_or("the charter does not say how often it meets")?;
    if clause.per != Period::Month {
        return Err(format!("the charter does not count the meetings of \"{}\" by month", body.id).into());
    }
    let month = call.number("month")?;
    let cadence = cadence::of(clause, &call.days("days")?, call.number("year")?, Some(month));
    super::agenda::judged(call, &cadence)
}

/// Votes as they stand in the table, and the power that they give.
pub fn power(_: &mut Stage, call: &Call<'_>) -> Done {
    let rows = call.rows(&["voter", "votes", "Banzhaf", "Shapley-Shubik"])?;
    let mut votes = Vec::new();
    for row in &rows {
        votes.push(call::fraction(row.need("votes")?)?);
    }
    let part = call.get("num").map(|num| Fraction::parse(&format!("{num}/{}", call.get("den").unwrap_or("1"))));
    let part = part.unwrap_or_else(|| Fraction::parse("1/2")).ok_or("the quota is no fraction")?;
    let strict = call.get("how").is_none_or(|how| how == "more than");
    let power = power::of(&votes, &Quota { part, strict }).map_err(|_| "so many or so large votes are not counted")?;
    for (column, values) in [("Banzhaf", &power.banzhaf_normalised), ("Shapley-Shubik", &power.shapley_shubik)] {
        let (mut said, mut so) = (BTreeMap::new(), BTreeMap::new());
        for (row, value) in rows.iter().zip(values).filter(|(row, _)| row.get(column).is_some()) {
            said.insert(row.need("voter")?.to_owned(), call::fraction(row.need(column)?)?);
            so.insert(row.need("voter")?.to_owned(), value.clone());
        }
        must_agree(&format!("the powers by {column}"), &said, &so)?;
    }
    Ok(())
}
