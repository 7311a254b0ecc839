//! A body sitting over one item: parties, people and matter of the day, brought to the rules.
//!
//! The only place where a programme's state meets `rules/`: the meeting, a page's greyed button and the minutes ask here.

mod day;
mod door;
mod judging;
mod papers;
mod rights;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use jiff::civil::Date;

pub use day::{MemberOnDay, PartyOnDay, Seats, borrow_parties, members_on, parties_on, seats_of};
pub use door::Scene;
pub use papers::{Lateness, days_between, lateness, papers_lateness, papers_must_be_in_time, papers_of};
pub use rights::{must_be_acting_chair_or_run, must_have_answered};

use super::context::Context;
use super::judgement::Quorum;
use super::meeting::{self, ItemId};
use super::programme::Programme;
use crate::charter::Occasion;
use crate::exact::Fraction;
use crate::ids::{BodyId, MatterId, MeetingId, PartyId, PersonId, RuleId};
use crate::refusal::Refusal;
use crate::rules::item::Room;
use crate::rules::{self, Assembly, Handling};
use day::{borrow_member, listed_on, on_day};
use rights::presence_rules;

/// A body over an item, owned; the rules are asked through its methods.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// The body.
    pub body: BodyId,
    /// The parties of the meeting day.
    pub parties: Vec<PartyOnDay>,
    /// The parties when the charter began; empty where the body does not weigh by them.
    pub at_start: Vec<PartyOnDay>,
    /// Those that are no parties on that day: where they are the other side, their people stay kept out.
    pub gone: Vec<PartyOnDay>,
    /// The people of the meeting day.
    pub members: Vec<MemberOnDay>,
    /// The kind of the matter; empty where the item has none.
    pub kind: String,
    /// The other side.
    pub counterparties: Vec<PartyId>,
    /// Who is in the room, members or not.
    pub present: Vec<PersonId>,
    /// Who declared an interest of their own.
    pub declared: Vec<PersonId>,
    /// Whom the meeting elected to chair.
    pub elected_chair: Option<PersonId>,
}

/// The sitting of an item, with who is in the room now.
///
/// # Errors
/// `unknown-meeting`, `unknown-item`, and what `parties_on` says.
pub fn of_item(ctx: &Context, programme: &Programme, meeting: &MeetingId, item: ItemId) -> Result<Sitting, Refusal> {
    let present = meeting::known(programme, meeting)?.room.now();
    of_item_with(ctx, programme, meeting, item, present)
}

/// The sitting of an item, with these in the room.
///
/// # Errors
/// As `of_item`.
pub fn of_item_with(
    ctx: &Context,
    programme: &Programme,
    meeting: &MeetingId,
    item: ItemId,
    present: Vec<PersonId>,
) -> Result<Sitting, Refusal> {
    let known = meeting::known(programme, meeting)?;
    let handled = known.item(item)?;
    let mut sitting = of_body(ctx, programme, &known.body, known.date, handled.matter.as_ref())?;
    sitting.present = present;
    sitting.elected_chair = handled.elected_chair.clone();
    if handled.is_over() {
        // What is declared or withdrawn after an item has ended does not reach back into it.
        sitting.declared.clear();
        let by_facts = sitting.recused(ctx);
        let then = handled.judgement.as_ref().map_or(&handled.recused, |judgement| &judgement.recused);
        sitting.declared = then.iter().filter(|person| !by_facts.contains(person)).cloned().collect();
    }
    let answered = handled.answers.iter().filter(|(_, answer)| answer.interest).map(|(person, _)| person.clone());
    sitting.declared.extend(answered);
    Ok(sitting)
}

/// A body over a matter on a day, nobody in the room: for a meeting to come, and for preparing.
///
/// # Errors
/// `unknown-body`, `unknown-matter`, and what `listed_on` says.
pub fn of_body(
    ctx: &Context,
    programme: &Programme,
    body: &BodyId,
    day: Date,
    matter: Option<&MatterId>,
) -> Result<Sitting, Refusal> {
    let Some(clauses) = ctx.charter.body(body.as_str()) else {
        return Err(Refusal::new("unknown-body").fact("body", body));
    };
    let matter = match matter {
        Some(matter) => Some(super::matter::known(programme, matter)?),
        None => None,
    };
    let counterparties = matter.map(|matter| matter.facts.counterparties.clone()).unwrap_or_default();
    let stands = |standing: &BTreeSet<PartyId>| counterparties.iter().any(|p| standing.contains(p));
    let declared = programme.interests.iter().filter(|(_, standing)| stands(standing)).map(|(id, _)| id.clone());
    let parties = listed_on(ctx.charter, &programme.parties, day)?;
    let away = programme.parties.iter().filter(|(_, party)| !party.is_on(day));
    let gone = away.filter_map(|(id, party)| on_day(ctx.charter, id, party, day).ok()).collect();
    // Who was there when the charter began counts only where the body weighs by it.
    let at_start = match clauses.weighs_from_start() {
        true => listed_on(ctx.charter, &programme.parties, ctx.charter.from)?,
        false => Vec::new(),
    };
    Ok(Sitting {
        body: body.clone(),
        parties,
        gone,
        at_start,
        members: members_on(programme, body, day),
        kind: matter.map(|matter| matter.facts.kind.to_string()).unwrap_or_default(),
        declared: declared.collect(),
        counterparties,
        present: Vec::new(),
        elected_chair: None,
    })
}

impl Sitting {
    /// Lends everything to the rules. Nothing where the body is not the charter's.
    pub fn with<T>(&self, ctx: &Context, ask: impl FnOnce(&Assembly<'_>, &Handling<'_>) -> T) -> Option<T> {
        let body = ctx.charter.body(self.body.as_str())?;
        let parties = borrow_parties(ctx.charter, &self.parties);
        let at_start = borrow_parties(ctx.charter, &self.at_start);
        let members: Vec<_> = self.members.iter().map(borrow_member).collect();
        let assembly = Assembly::new(ctx.charter, body, &parties, &members).since(&at_start);
        let counterparties = self.counterparties.iter().map(PartyId::as_str).collect();
        let matter = rules::Matter { kind: &self.kind, counterparties };
        let present: Vec<&str> = self.present.iter().map(PersonId::as_str).collect();
        let declared: Vec<&str> = self.declared.iter().map(PersonId::as_str).collect();
        let mut handling = Handling::new(&assembly, matter, &present, &declared);
        handling.elected_chair = self.elected_chair.as_ref().and_then(|id| assembly.people.place(id.as_str()));
        Some(ask(&assembly, &handling))
    }

    fn room<T>(&self, ctx: &Context, ask: impl FnOnce(&Assembly<'_>, &Room<'_>) -> T) -> Option<T> {
        self.with(ctx, |assembly, handling| ask(assembly, &rules::item::room(assembly, handling)))
    }

    fn ids(&self, places: impl Iterator<Item = usize>) -> Vec<PersonId> {
        places.filter_map(|place| self.members.get(place)).map(|member| member.id.clone()).collect()
    }

    fn place(&self, person: &PersonId) -> Option<usize> {
        self.members.iter().position(|member| member.id == *person)
    }

    /// Who is recused, principals and deputies, present or not.
    pub fn recused(&self, ctx: &Context) -> Vec<PersonId> {
        self.room(ctx, |_, room| self.ids(room.recused.people())).unwrap_or_default()
    }

    /// The rules that recuse a person, the one that a refusal names first; empty where they are not recused.
    pub fn grounds_of(&self, ctx: &Context, person: &PersonId) -> Vec<RuleId> {
        let rules = self.room(ctx, |_, room| {
            let clauses = self.place(person).map(|place| room.recused.grounds(place)).unwrap_or_default();
            clauses.iter().flat_map(|clause| clause.grounds.rule.iter().cloned()).collect::<Vec<_>>()
        });
        rules.unwrap_or_default()
    }

    /// Who takes part, in the order of the seats.
    pub fn taking_part(&self, ctx: &Context) -> Vec<PersonId> {
        self.room(ctx, |_, room| self.ids(room.seating.taking_part())).unwrap_or_default()
    }

    /// Who acts in each seat: the principal and, if anybody, who acts and whether they take part in deciding.
    pub fn seating(&self, ctx: &Context) -> Vec<(PersonId, Option<PersonId>, bool)> {
        let seats = self.room(ctx, |_, room| {
            let id = |place: usize| self.members.get(place).map(|member| member.id.clone());
            let seat =
                |seat: &rules::presence::Seat| Some((id(seat.principal)?, seat.acting.and_then(id), seat.takes_part));
            room.seating.seats.iter().filter_map(seat).collect::<Vec<_>>()
        });
        seats.unwrap_or_default()
    }

    /// The quorum as the room stands, before any ballot; everybody there counts as having voted.
    pub fn quorum(&self, ctx: &Context) -> Option<Quorum> {
        let judgement = self.judge_on(ctx, &[], &self.all_blank(ctx), None);
        Some(judgement.quorum)
    }

    /// Each one's weight who takes part.
    pub fn weights(&self, ctx: &Context) -> BTreeMap<PersonId, Fraction> {
        self.judge_on(ctx, &[], &BTreeMap::new(), None).weights
    }

    /// Who acts as chair.
    pub fn acting_chair(&self, ctx: &Context) -> Option<PersonId> {
        self.room(ctx, |_, room| room.acting_chair)
            .flatten()
            .and_then(|(place, _)| self.members.get(place))
            .map(|member| member.id.clone())
    }
}

/// The rules by which a tie is settled, those named on the occasion first.
pub fn tie_rules(ctx: &Context, body: &BodyId) -> Vec<RuleId> {
    let clause = ctx.charter.body(body.as_str()).and_then(|body| body.decide.as_ref());
    let Some(clause) = clause else { return Vec::new() };
    let on = clause.grounds.on(Occasion::TieUnsettled);
    on.chain(&clause.grounds.rule).cloned().collect()
}
