//! `ask = route`: who decides a matter, on whose proposal, what follows, who is recused, and what is not known yet.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::decide::none_doubled;
use super::error::{Answered, Error};
use super::form;
use super::json::Item;
use super::parties::{self, Listed};
use super::write::{ARRAY, push_list, push_rules, push_text};
use crate::charter::{Charter, Kind, Route};
use crate::exact::Money;
use crate::ids::FactId;
use crate::rules::ids::Ids;
use crate::rules::route::{self, Question, Way};
use crate::rules::{Matter, Party, recusal};

/// A matter whose fields have their form.
struct Asked<'t> {
    item: Item<'t>,
    kind: (&'t str, Item<'t>),
    amount: Option<Money>,
    counterparties: Vec<(&'t str, Item<'t>)>,
    facts: Vec<(&'t str, bool, Item<'t>)>,
}

pub(super) fn answer(charter: &Charter, request: Item<'_>, out: &mut String) -> Answered<()> {
    let (mut asked, mut listed) = (None, None);
    for (key, value) in request.entries() {
        match key {
            "ask" | "charter" => {}
            "matter" => asked = Some(Asked::read(charter, value)?),
            "parties" => listed = form::optional(value, |value| parties::parties(charter, value))?,
            key => return Err(form::unknown_field(value, key)),
        }
    }
    let asked = form::required(request, "matter", asked)?;
    listed.as_ref().map_or(Ok(()), Listed::are_distinct)?;
    let parties = listed.map_or_else(|| recusal::classes(charter), |listed| listed.values);
    let kind = asked.known_kind(charter)?;
    asked.sides_are_known(&parties)?;
    let no_table = || Error::at(asked.kind.1, "not-applicable", "The charter does not say who decides what.");
    let question = Question { kind, amount: if kind.needs_amount { asked.amount } else { None } };
    let way = route::of(charter, question, |fact| asked.fact(fact)).ok_or_else(no_table)?;
    if let Some((row, why)) = way.refused {
        let at = asked.condition_of(row).unwrap_or(asked.item);
        let message = "The charter keeps this matter with the body that has it.";
        return Err(Error::at(at, why.word(), message).by(row.grounds.first()));
    }
    write(charter, &asked, way, &parties, out);
    Ok(())
}

impl<'t> Asked<'t> {
    fn read(charter: &Charter, item: Item<'t>) -> Answered<Self> {
        form::object(item)?;
        let (mut kind, mut amount, mut counterparties, mut facts) = (None, None, None, None);
        for (key, value) in item.entries() {
            match key {
                "kind" => kind = Some((form::text(value)?, value)),
                "amount" => amount = form::optional(value, form::amount)?,
                "counterparties" => counterparties = form::optional(value, form::texts)?,
                "facts" => facts = form::optional(value, |value| facts_of(charter, value))?,
                key => return Err(form::unknown_field(value, key)),
            }
        }
        let kind = form::required(item, "kind", kind)?;
        if charter.kind(kind.0).is_some_and(|kind| kind.needs_amount) {
            form::required(item, "amount", amount)?;
        }
        let (counterparties, facts) = (counterparties.unwrap_or_default(), facts.unwrap_or_default());
        Ok(Self { item, kind, amount, counterparties, facts })
    }

    fn known_kind<'c>(&self, charter: &'c Charter) -> Answered<&'c Kind> {
        let (kind, at) = self.kind;
        let unknown = || Error::at(at, "unknown-kind", format!("The charter has no kind of matter \"{kind}\"."));
        charter.kind(kind).ok_or_else(unknown)
    }

    fn sides_are_known(&self, parties: &[Party<'_>]) -> Answered<()> {
        none_doubled([&self.counterparties], "This party is named twice.")?;
        let ids = Ids::of(parties.iter().map(|party| party.id));
        match self.counterparties.iter().find(|(id, _)| ids.place(id).is_none()) {
            Some((_, at)) => Err(Error::at(*at, "unknown-party", "No party has this id.")),
            None => Ok(()),
        }
    }

    fn fact(&self, id: &FactId) -> Option<bool> {
        self.facts.iter().find(|(fact, _, _)| *fact == id.as_str()).map(|(_, answer, _)| *answer)
    }

    /// Where the answer stands that brought the matter to a row.
    fn condition_of(&self, row: &Route) -> Option<Item<'t>> {
        let of = |fact: &FactId| self.facts.iter().find(|(id, _, _)| *id == fact.as_str()).map(|(_, _, at)| *at);
        row.conditions().find_map(|condition| of(&condition.fact))
    }
}

fn facts_of<'t>(charter: &Charter, item: Item<'t>) -> Answered<Vec<(&'t str, bool, Item<'t>)>> {
    let mut facts = Vec::new();
    for (key, value) in form::object(item)?.entries() {
        if charter.fact(key).is_none() {
            return Err(form::unknown_field(value, key));
        }
        facts.extend(form::optional(value, form::flag)?.map(|answer| (key, answer, value)));
    }
    Ok(facts)
}

fn write(charter: &Charter, asked: &Asked<'_>, way: Way<'_>, parties: &[Party<'_>], out: &mut String) {
    let counterparties = asked.counterparties.iter().map(|(id, _)| *id).collect();
    let matter = Matter { kind: asked.kind.0, counterparties };
    let mut rules = way.rules.clone();
    let body = way.recusing_body(charter);
    let recused = body.map(|body| recusal::parties(body, parties, &matter, &mut rules)).unwrap_or_default();
    out.push_str("{\"decides\":");
    push_word(out, way.decides.map(|decider| decider.word()));
    out.push_str(",\"proposed_by\":");
    push_word(out, way.proposed_by.map(|body| body.as_str()));
    out.push_str(",\"then\":");
    push_list(out, ARRAY, &way.then, |out, step| push_text(out, &step.word()));
    out.push_str(",\"recuses\":");
    let recused = recused.into_iter().filter_map(|place| parties.get(place));
    push_list(out, ARRAY, recused, |out, party| push_text(out, party.id));
    out.push_str(",\"open_questions\":");
    push_list(out, ARRAY, &way.open, |out, fact| push_text(out, fact.id.as_str()));
    out.push(',');
    push_rules(out, rules.iter());
    out.push('}');
}

fn push_word(out: &mut String, word: Option<&str>) {
    match word {
        Some(word) => push_text(out, word),
        None => out.push_str("null"),
    }
}
