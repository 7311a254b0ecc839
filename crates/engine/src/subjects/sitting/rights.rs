//! Who may do what over an item: take part, be in the room, read its papers; and what must hold before it opens.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::day::{PartyOnDay, borrow_parties, seats_of};
use super::{Sitting, of_item, tie_rules};
use crate::charter::{Ban, Body, InterestsAsked, RecuseClause, RecuseWhen};
use crate::ids::{BodyId, MeetingId, PartyId, PersonId, RuleId};
use crate::refusal::Refusal;
use crate::rules::presence::Standing;
use crate::rules::{self, recusal};
use crate::subjects::context::Context;
use crate::subjects::item::Item;
use crate::subjects::meeting::{ItemId, Meeting};
use crate::subjects::programme::Programme;
use crate::subjects::{composition, roles};

impl Sitting {
    /// # Errors
    /// `no-acting-chair`: the meeting elects one first.
    pub fn must_have_acting_chair(&self, ctx: &Context) -> Result<(), Refusal> {
        if self.acting_chair(ctx).is_some() {
            return Ok(());
        }
        // Where nobody takes part there is nobody to elect either; the quorum will say so.
        if self.taking_part(ctx).is_empty() || !self.votes(ctx) {
            return Ok(());
        }
        Err(Refusal::new("no-acting-chair").rules(&tie_rules(ctx, &self.body)).next("elect-chair"))
    }

    /// There must be something to weigh by.
    ///
    /// # Errors
    /// `no-votes`.
    pub fn must_have_votes(&self, ctx: &Context) -> Result<(), Refusal> {
        let refused = self.with(ctx, |assembly, _| {
            let grounds = assembly.body.no_votes.as_ref().filter(|_| assembly.body.votes())?;
            let votes = rules::weights::votes(assembly.body, assembly.parties, assembly.parties_at_start);
            votes.total().is_zero().then(|| composition::no_votes(assembly.body, &grounds.rule))
        });
        refused.flatten().map_or(Ok(()), Err)
    }

    fn votes(&self, ctx: &Context) -> bool {
        ctx.charter.body(self.body.as_str()).is_some_and(Body::votes)
    }

    /// The person must take part in deciding.
    ///
    /// # Errors
    /// `ballot-refused` by the rule that stands in the way.
    pub fn must_take_part(&self, ctx: &Context, person: &PersonId) -> Result<(), Refusal> {
        let refused = self.room(ctx, |assembly, room| {
            let (standing, rules) = room.ballot_refused(assembly, self.place(person))?;
            let refusal = Refusal::new("ballot-refused").rules(rules).fact("person", person);
            let ground = self.place(person).and_then(|place| room.recused.grounds(place).first());
            let ground = ground.map(|clause| ground_of(&clause.when)).unwrap_or_default();
            Some(refusal.fact("standing", named(standing)).fact("ground", ground))
        });
        let Some(refusal) = refused.flatten() else { return Ok(()) };
        let refusal = refusal.fact("kind", &self.kind);
        let party = self.place(person).and_then(|place| self.members.get(place)).map(|member| member.party.to_string());
        Err(refusal.fact("party", party.unwrap_or_default()).next("correct-matter"))
    }

    /// Everybody who has no right to be present must be out of the room; guests and officers of a banned party too.
    ///
    /// # Errors
    /// `leave-first`, naming who.
    pub fn banned_must_be_out(&self, ctx: &Context, programme: &Programme) -> Result<(), Refusal> {
        let mut rules: Vec<RuleId> = Vec::new();
        let mut inside: Vec<PersonId> = Vec::new();
        for person in &self.present {
            let grounds = self.kept_from(ctx, programme, person, Ban::Presence);
            if !grounds.is_empty() {
                rules.extend(grounds);
                inside.push(person.clone());
            }
        }
        if inside.is_empty() {
            return Ok(());
        }
        let people: Vec<&str> = inside.iter().map(PersonId::as_str).collect();
        let parties = self.counterparties.iter().map(PartyId::as_str).collect::<Vec<_>>();
        Err(Refusal::new("leave-first")
            .rules(&presence_rules(&rules))
            .fact("people", people.join(" "))
            .fact("count", people.len())
            .fact("counterparties", parties.join(" "))
            .next("mark-out"))
    }

    /// The rules that keep a person from the room, the papers or deciding in this item; empty where none does. For members by
    /// their seat, for anybody else by the party that they come from.
    pub fn kept_from(&self, ctx: &Context, programme: &Programme, person: &PersonId, ban: Ban) -> Vec<RuleId> {
        let rules = self.with(ctx, |assembly, handling| {
            let recused = recusal::recused(assembly, handling);
            let mut clauses = match self.place(person) {
                Some(place) => recused.grounds(place).to_vec(),
                None => Vec::new(),
            };
            let home = programme.people.get(person).and_then(|person| person.party.as_ref());
            clauses.extend(home.map(|home| self.clauses_of_gone(ctx, home)).unwrap_or_default());
            let home = home.and_then(|home| assembly.parties.iter().find(|party| party.id == home.as_str()));
            if let (true, Some(home)) = (clauses.is_empty(), home) {
                clauses = recusal::of_party(assembly.body, assembly.parties, &handling.matter, home);
            }
            let banning = clauses.iter().filter(|clause| clause.bans(ban));
            banning.flat_map(|clause| clause.grounds.rule.iter().cloned()).collect::<Vec<_>>()
        });
        rules.unwrap_or_default()
    }

    /// The clauses that meet the people of a party on the other side that is no party any more, or not yet.
    pub fn clauses_of_gone<'c>(&self, ctx: &Context<'c>, party: &PartyId) -> Vec<&'c RecuseClause> {
        let Some(body) = ctx.charter.body(self.body.as_str()) else { return Vec::new() };
        if !self.gone.iter().any(|gone| gone.id == *party) {
            return Vec::new();
        }
        let all: Vec<PartyOnDay> = self.parties.iter().chain(&self.gone).cloned().collect();
        let borrowed = borrow_parties(ctx.charter, &all);
        let counterparties = self.counterparties.iter().map(PartyId::as_str).collect();
        let matter = rules::Matter { kind: &self.kind, counterparties };
        let meant = borrowed.iter().find(|other| other.id == party.as_str());
        meant.map(|meant| recusal::of_party(body, &borrowed, &matter, meant)).unwrap_or_default()
    }

    /// No party may have more representatives in the room than seats.
    ///
    /// # Errors
    /// `too-many-present` with the party.
    pub fn seats_must_suffice(&self, ctx: &Context) -> Result<(), Refusal> {
        let Some(body) = ctx.charter.body(self.body.as_str()) else { return Ok(()) };
        for party in &self.parties {
            let Some(seats) = seats_of(ctx.charter, body, &self.parties, &party.id) else { continue };
            let recused = self.recused(ctx);
            // A recused principal who may stay in the room is no representative in this item.
            let there = self.members.iter().filter(|member| {
                member.party == party.id && self.present.contains(&member.id) && !recused.contains(&member.id)
            });
            let there = there.count();
            if there > seats.count {
                let rules = body.deputies.as_ref().map(|clause| clause.grounds.all().cloned().collect::<Vec<_>>());
                return Err(Refusal::new("too-many-present")
                    .rules(&rules.unwrap_or_default())
                    .fact("party", &party.id)
                    .fact("present", there)
                    .fact("seats", seats.count)
                    .next("mark-out"));
            }
        }
        Ok(())
    }
}

const fn named(standing: Standing) -> &'static str {
    match standing {
        Standing::TakesPart => "takes-part",
        Standing::Recused => "recused",
        Standing::Absent => "absent",
        Standing::WithoutVotes => "without-votes",
        Standing::NotInSeat => "not-in-seat",
    }
}

const fn ground_of(when: &RecuseWhen) -> &'static str {
    match when {
        RecuseWhen::Counterparty => "counterparty",
        RecuseWhen::Kinds(_) => "kind",
        RecuseWhen::Declared => "declared",
    }
}

/// Of the rules that keep somebody out, those of presence come first where the clause names several.
pub(super) fn presence_rules(rules: &[RuleId]) -> Vec<RuleId> {
    let mut last_first: Vec<RuleId> = Vec::new();
    for rule in rules.iter().rev() {
        if !last_first.contains(rule) {
            last_first.push(rule.clone());
        }
    }
    last_first
}

/// The person must have said whether there is a conflict of interest, where the charter asks for it.
///
/// # Errors
/// `answer-first`.
pub fn must_have_answered(ctx: &Context, body: &BodyId, item: &Item, person: &PersonId) -> Result<(), Refusal> {
    let conduct = ctx.charter.body(body.as_str()).and_then(|body| body.conduct.as_ref());
    let Some(conduct) = conduct.filter(|conduct| conduct.interests == InterestsAsked::BeforeEachItem) else {
        return Ok(());
    };
    if item.answers.contains_key(person) {
        return Ok(());
    }
    Err(Refusal::new("answer-first").rules(conduct.rules("interests")).fact("person", person).next("answer-interests"))
}

/// Settling a tie is the acting chair's; who runs the meeting may enter what they said.
///
/// # Errors
/// `not-yours-to-do`.
pub fn must_be_acting_chair_or_run(
    ctx: &Context,
    programme: &Programme,
    meeting: &Meeting,
    id: &MeetingId,
    item: ItemId,
) -> Result<(), Refusal> {
    let acting = of_item(ctx, programme, id, item)?.acting_chair(ctx);
    if acting.as_ref() == Some(ctx.actor) { Ok(()) } else { roles::must_run(ctx, programme, meeting) }
}
