//! `ask = decide`: who takes part in an item, whether it is quorate, and what its ballots come to.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::error::{Answered, Error};
use super::json::Item;
use super::parties::{self, Listed};
use super::write::{ARRAY, OBJECT, push_display, push_list, push_quoted, push_rules, push_text};
use super::{form, known_body};
use crate::charter::{Body, Charter, DecideClause};
use crate::rules::ids::Ids;
use crate::rules::item::{self, Decided, Room};
use crate::rules::tally::{Ballot, Choice};
use crate::rules::{Assembly, Handling, Matter, Member, Party};

/// The word of a ballot that supports nothing.
const BLANK: &str = "blank";

/// A request whose fields have their form.
struct Request<'t> {
    body: (&'t str, Item<'t>),
    parties: Listed<'t, Party<'t>>,
    members: Listed<'t, Member<'t>>,
    kind: (&'t str, Item<'t>),
    counterparties: Vec<(&'t str, Item<'t>)>,
    present: Vec<(&'t str, Item<'t>)>,
    declared: Vec<(&'t str, Item<'t>)>,
    proposals: Vec<(&'t str, Item<'t>)>,
    names: Ids<'t>,
    ballots: Vec<(&'t str, &'t str, Item<'t>)>,
    chair_choice: Option<(&'t str, Item<'t>)>,
}

pub(super) fn answer(charter: &Charter, request: Item<'_>, out: &mut String) -> Answered<()> {
    let request = Request::read(charter, request)?;
    let body = known_body(charter, request.body.0, request.body.1)?;
    let no_rule = || Error::at(request.body.1, "not-applicable", "The charter lets this body decide nothing.");
    let clause = body.decide.as_ref().ok_or_else(no_rule)?;
    let composition = request.parties.fit(body)?;
    let assembly = Assembly::new(charter, body, &request.parties.values, &request.members.values);
    request.members.fit(&assembly, &composition)?;
    request.matter_is_known(charter)?;
    request.people_are_known(&assembly)?;
    request.proposals_are_known()?;
    let handling = request.handling(&assembly);
    let room = item::room_with(&assembly, &handling, composition.votes);
    let ballots = request.ballots(&assembly, &room)?;
    let stated = request.chair_choice.and_then(|(choice, _)| request.proposal(choice));
    let decided = item::decide(&assembly, &room, clause, (request.proposals.len(), &ballots, stated));
    let answer = Answer { request: &request, assembly: &assembly, body, clause, room: &room, decided: &decided };
    answer.write(out);
    Ok(())
}

impl<'t> Request<'t> {
    fn read(charter: &'t Charter, request: Item<'t>) -> Answered<Self> {
        let (mut body, mut parties, mut members, mut matter) = (None, None, None, None);
        let (mut present, mut declared, mut proposals) = (None, None, None);
        let (mut ballots, mut chair_choice) = (None, None);
        for (key, value) in request.entries() {
            match key {
                "ask" | "charter" => {}
                "body" => body = Some((form::text(value)?, value)),
                "parties" => parties = Some(parties::parties(charter, value)?),
                "members" => members = Some(parties::members(value)?),
                "matter" => matter = Some(matter_of(charter, value)?),
                "present" => present = Some(form::texts(value)?),
                "declared" => declared = form::optional(value, form::texts)?,
                "proposals" => proposals = Some(proposals_of(value)?),
                "ballots" => ballots = Some(ballots_of(value)?),
                "chair_choice" => chair_choice = form::optional(value, form::text)?.map(|choice| (choice, value)),
                key => return Err(form::unknown_field(value, key)),
            }
        }
        let body = form::required(request, "body", body)?;
        let parties = form::required(request, "parties", parties)?;
        let members = form::required(request, "members", members)?;
        let (kind, counterparties) = form::required(request, "matter", matter)?;
        let present = form::required(request, "present", present)?;
        let proposals: Vec<(&str, Item<'_>)> = form::required(request, "proposals", proposals)?;
        let ballots = form::required(request, "ballots", ballots)?;
        let declared = declared.unwrap_or_default();
        let names = Ids::of(proposals.iter().map(|(name, _)| *name));
        Ok(Self {
            body,
            parties,
            members,
            kind,
            counterparties,
            present,
            declared,
            proposals,
            names,
            ballots,
            chair_choice,
        })
    }

    fn matter_is_known(&self, charter: &Charter) -> Answered<()> {
        let (kind, at) = self.kind;
        if charter.kind(kind).is_none() {
            return Err(Error::at(at, "unknown-kind", format!("The charter has no kind of matter \"{kind}\".")));
        }
        let parties = Ids::of(self.parties.values.iter().map(|party| party.id));
        none_doubled([&self.counterparties], "This party is named twice.")?;
        match self.counterparties.iter().find(|(id, _)| parties.place(id).is_none()) {
            Some((_, at)) => Err(Error::at(*at, "unknown-party", "No party has this id.")),
            None => Ok(()),
        }
    }

    fn people_are_known(&self, assembly: &Assembly<'_>) -> Answered<()> {
        let mut lists = [&self.present, &self.declared];
        lists.sort_by_key(|list| list.first().map(|(_, at)| at.place()));
        none_doubled(lists, "This person is named twice.")?;
        match lists.into_iter().flatten().find(|(id, _)| assembly.people.place(id).is_none()) {
            Some((_, at)) => Err(Error::at(*at, "unknown-person", "No member has this id.")),
            None => Ok(()),
        }
    }

    fn proposals_are_known(&self) -> Answered<()> {
        none_doubled([&self.proposals], "This proposal is named twice.")?;
        let ballots = self.ballots.iter().map(|(_, choice, at)| (*choice, *at)).filter(|(choice, _)| *choice != BLANK);
        let unknown = |(choice, _): &(&str, Item<'_>)| self.proposal(choice).is_none();
        let choices = ballots.chain(self.chair_choice).filter(unknown);
        match choices.min_by_key(|(_, at)| at.place()) {
            Some((choice, at)) => Err(Error::at(at, "unknown-proposal", format!("There is no proposal \"{choice}\"."))),
            None => Ok(()),
        }
    }

    fn proposal(&self, name: &str) -> Option<usize> {
        self.names.place(name)
    }

    fn handling(&self, assembly: &Assembly<'_>) -> Handling<'t> {
        let counterparties = self.counterparties.iter().map(|(id, _)| *id).collect();
        let ids = |list: &[(&'t str, Item<'t>)]| list.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        let matter = Matter { kind: self.kind.0, counterparties };
        Handling::new(assembly, matter, &ids(&self.present), &ids(&self.declared))
    }

    fn ballots(&self, assembly: &Assembly<'_>, room: &Room<'_>) -> Answered<Vec<Ballot>> {
        let ballot = |(giver, choice, at): &(&str, &str, Item<'_>)| {
            let member = assembly.people.place(giver);
            if let Some((standing, rules)) = room.ballot_refused(assembly, member) {
                let message = format!("The ballot of \"{giver}\" is not taken: {}.", super::words::standing(standing));
                return Err(Error::at(*at, "ballot-refused", message).by(rules.first()));
            }
            let choice = self.proposal(choice).map_or(Choice::Blank, Choice::For);
            Ok(Ballot { member: member.unwrap_or_default(), choice })
        };
        self.ballots.iter().map(ballot).collect()
    }
}

/// The first name in these lists that stood in its own list before.
pub(super) fn none_doubled<'a, 't: 'a>(
    lists: impl IntoIterator<Item = &'a Vec<(&'t str, Item<'t>)>>,
    message: &str,
) -> Answered<()> {
    for list in lists {
        let doubled = Ids::of(list.iter().map(|(name, _)| *name)).doubled();
        if let Some((_, at)) = doubled.and_then(|place| list.get(place)) {
            return Err(Error::at(*at, "duplicate", message));
        }
    }
    Ok(())
}

type MatterForm<'t> = ((&'t str, Item<'t>), Vec<(&'t str, Item<'t>)>);

fn matter_of<'t>(charter: &Charter, item: Item<'t>) -> Answered<MatterForm<'t>> {
    form::object(item)?;
    let (mut kind, mut counterparties) = (None, None);
    for (key, value) in item.entries() {
        match key {
            "kind" => kind = Some((form::text(value)?, value)),
            "amount" => {
                form::optional(value, form::amount)?;
            }
            "counterparties" => counterparties = form::optional(value, form::texts)?,
            "facts" => {
                form::optional(value, |facts| facts_have_their_form(charter, facts))?;
            }
            key => return Err(form::unknown_field(value, key)),
        }
    }
    Ok((form::required(item, "kind", kind)?, counterparties.unwrap_or_default()))
}

fn facts_have_their_form(charter: &Charter, item: Item<'_>) -> Answered<()> {
    for (key, value) in form::object(item)?.entries() {
        if charter.fact(key).is_none() {
            return Err(form::unknown_field(value, key));
        }
        form::optional(value, form::flag)?;
    }
    Ok(())
}

fn proposals_of<'t>(item: Item<'t>) -> Answered<Vec<(&'t str, Item<'t>)>> {
    let mut proposals = Vec::new();
    for element in form::array(item)?.elements() {
        match form::text(element)? {
            BLANK => return Err(form::bad_value(element, "another name than that of a blank ballot")),
            name => proposals.push((name, element)),
        }
    }
    if proposals.is_empty() {
        return Err(form::bad_value(item, "at least one proposal"));
    }
    Ok(proposals)
}

fn ballots_of<'t>(item: Item<'t>) -> Answered<Vec<(&'t str, &'t str, Item<'t>)>> {
    form::object(item)?.entries().map(|(giver, choice)| Ok((giver, form::text(choice)?, choice))).collect()
}

/// What was found, ready to be written.
struct Answer<'a, 't> {
    request: &'a Request<'t>,
    assembly: &'a Assembly<'a>,
    body: &'a Body,
    clause: &'a DecideClause,
    room: &'a Room<'a>,
    decided: &'a Decided<'a>,
}

impl Answer<'_, '_> {
    fn write(&self, out: &mut String) {
        let recused = || self.room.recused.people();
        out.push_str("{\"recused\":");
        push_list(out, ARRAY, recused(), |out, place| self.push_person(out, place));
        out.push_str(",\"must_leave\":");
        let leaving = recused().filter(|place| self.room.recused.must_leave(*place));
        push_list(out, ARRAY, leaving, |out, place| self.push_person(out, place));
        self.push_quorum(out);
        out.push_str(",\"weights\":");
        let weighed =
            self.room.weights.iter().enumerate().filter_map(|(place, weight)| Some((place, weight.as_ref()?)));
        push_list(out, OBJECT, weighed, |out, (place, weight)| {
            self.push_person(out, place);
            out.push(':');
            push_quoted(out, weight);
        });
        self.push_tally(out);
        self.push_outcome(out);
        out.push(',');
        push_rules(out, self.decided.rules.iter());
        out.push('}');
    }

    fn push_person(&self, out: &mut String, place: usize) {
        push_text(out, self.assembly.members.get(place).map(|member| member.id).unwrap_or_default());
    }

    fn push_quorum(&self, out: &mut String) {
        let quorum = &self.decided.quorum;
        out.push_str(",\"quorum\":{\"base\":");
        push_display(out, quorum.base);
        out.push_str(",\"needed\":");
        push_display(out, quorum.needed);
        out.push_str(",\"taking_part\":");
        push_display(out, quorum.taking_part);
        out.push_str(",\"met\":");
        out.push_str(if quorum.is_met() { "true}" } else { "false}" });
    }

    fn push_tally(&self, out: &mut String) {
        let tally = &self.decided.tally;
        let proposals = self.request.proposals.iter().map(|(name, _)| *name).zip(&tally.weights);
        let sums = proposals.chain([(BLANK, &tally.blank)]).filter(|_| self.body.votes());
        out.push_str(",\"tally\":");
        push_list(out, OBJECT, sums, |out, (name, sum)| {
            push_text(out, name);
            out.push(':');
            push_quoted(out, sum);
        });
    }

    fn push_outcome(&self, out: &mut String) {
        let outcome = &self.decided.outcome;
        out.push_str(",\"outcome\":{\"how\":");
        push_text(out, outcome.code());
        out.push_str(",\"winner\":");
        match outcome.winner().and_then(|winner| self.request.proposals.get(winner)) {
            Some((name, _)) => push_text(out, name),
            None => out.push_str("null"),
        }
        if let (crate::rules::outcome::Outcome::Escalate(_), Some(escalation)) = (outcome, &self.clause.otherwise) {
            out.push_str(",\"to\":");
            push_text(out, escalation.to.as_str());
        }
        out.push('}');
    }
}
