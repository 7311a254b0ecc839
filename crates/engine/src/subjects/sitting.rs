//! A body sitting over one item: parties, people and matter of the day, brought to the rules.
//!
//! The only place where a programme's state meets `rules/`: the meeting, a page's greyed button and the minutes ask here.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;
use jiff::Timestamp;
use jiff::civil::Date;

use super::appointment::Charge;
use super::context::Context;
use super::item::{self, Item};
use super::judgement::{How, Judgement, Outcome, Quorum};
use super::matter::Papers;
use super::meeting::{self, ItemId, Meeting};
use super::party;
use super::programme::Programme;
use super::roles;
use crate::charter::{Ban, Body, Charter, InterestsAsked, Late, MeasureForm, RecuseClause, RecuseWhen};
use crate::exact::{Fraction, Money};
use crate::ids::{BodyId, MatterId, MeasureId, MeetingId, PartyId, PersonId, ProposalId, RuleId};
use crate::refusal::Refusal;
use crate::rules::item::Room;
use crate::rules::presence::Standing;
use crate::rules::tally::{Ballot, Choice};
use crate::rules::{self, Assembly, Grant, Handling, Value, composition, deadline, recusal};

/// A party on a day, owned.
#[derive(Clone, Debug)]
pub struct PartyOnDay {
    /// Its id.
    pub id: PartyId,
    /// As the programme knows it.
    pub party: party::Party,
    /// The values of its measures that day.
    pub values: BTreeMap<MeasureId, Value>,
}

/// A member on a day, owned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberOnDay {
    /// Who.
    pub id: PersonId,
    /// For which party.
    pub party: PartyId,
    /// The principal whose deputy they are.
    pub deputy_of: Option<PersonId>,
    /// With the chair.
    pub chair: bool,
    /// With the vice-chair.
    pub vice_chair: bool,
}

/// The parties of that day with their measures, in the order of joining, if their seats and votes are lawful everywhere.
///
/// # Errors
/// `unknown-class`, `bad-measure`, `missing-measure`, `doubled-distinction`, `over-cap`, `no-votes`.
pub fn parties_on(
    charter: &Charter,
    parties: &BTreeMap<PartyId, party::Party>,
    day: Date,
) -> Result<Vec<PartyOnDay>, Refusal> {
    let mut on: Vec<_> = parties.iter().filter(|(_, party)| party.is_on(day)).collect();
    on.sort_by_key(|(_, party)| (party.from, party.rank));
    let mut listed = Vec::with_capacity(on.len());
    for (id, party) in on {
        listed.push(on_day(charter, id, party, day)?);
    }
    must_be_one_of_a_kind(charter, &listed)?;
    for body in charter.bodies.iter().filter(|body| !body.seats.is_empty()) {
        must_keep_caps(charter, body, &listed)?;
    }
    Ok(listed)
}

fn on_day(charter: &Charter, id: &PartyId, party: &party::Party, day: Date) -> Result<PartyOnDay, Refusal> {
    let Some(class) = charter.class(party.class.as_str()) else {
        return Err(Refusal::new("unknown-class").fact("class", &party.class).fact("party", id));
    };
    let given = party.measures_on(day);
    if let Some(other) = given.keys().find(|measure| !class.measures.contains(measure)) {
        return Err(Refusal::new("bad-measure").fact("measure", other).fact("party", id));
    }
    let mut values = BTreeMap::new();
    for measure in &class.measures {
        let Some(text) = given.get(measure) else {
            return Err(Refusal::new("missing-measure").fact("measure", measure).fact("party", id));
        };
        let Some(value) = value(charter, measure, text) else {
            return Err(Refusal::new("bad-measure").fact("measure", measure).fact("party", id).fact("value", text));
        };
        values.insert(measure.clone(), value);
    }
    Ok(PartyOnDay { id: id.clone(), party: party.clone(), values })
}

/// A measure's value in the form that the charter gives it.
fn value(charter: &Charter, measure: &MeasureId, text: &str) -> Option<Value> {
    let measure = charter.measure(measure.as_str())?;
    match measure.form {
        MeasureForm::Count => {
            let count: u64 = text.parse().ok()?;
            measure.at_most.is_none_or(|most| count <= most).then_some(Value::Count(count))
        }
        MeasureForm::Money => Money::parse(text).map(Value::Money),
        MeasureForm::Grant => {
            let word = measure.words.get(text).map(|part| Grant { part: part.clone(), divided: true });
            word.or_else(|| Fraction::parse(text).map(|part| Grant { part, divided: false })).map(Value::Grant)
        }
    }
}

fn must_be_one_of_a_kind(charter: &Charter, parties: &[PartyOnDay]) -> Result<(), Refusal> {
    for class in &charter.classes {
        let of_class = || parties.iter().filter(|party| party.party.class == class.id);
        let singled_out = of_class().filter(|party| party.party.singled_out).nth(usize::from(class.one_is.is_some()));
        if let Some(party) = singled_out {
            return Err(Refusal::new("doubled-distinction").rules(&class.grounds.rule).fact("party", &party.id));
        }
        let most = class.at_most.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
        if let Some(party) = of_class().nth(most) {
            return Err(Refusal::new("too-many-of-class").rules(&class.grounds.rule).fact("party", &party.id));
        }
    }
    Ok(())
}

fn must_keep_caps(charter: &Charter, body: &Body, parties: &[PartyOnDay]) -> Result<(), Refusal> {
    let borrowed = borrow_parties(charter, parties);
    let composed = composition::of(body, &borrowed, &borrowed);
    let over = |place: usize, rules: &[RuleId]| {
        let party = parties.get(place).map(|party| party.id.to_string()).unwrap_or_default();
        Refusal::new("over-cap").rules(rules).fact("party", party).fact("body", &body.id)
    };
    match composition::unfit(body, &borrowed, &composed) {
        // A programme that has no party with votes yet is being set up: only caps are judged before.
        None | Some(composition::Unfit::NoVotes(_)) => Ok(()),
        Some(composition::Unfit::TooManySeats(place, clause)) => Err(over(place, &clause.grounds.rule)),
        Some(composition::Unfit::TooManyVotes(place, clause)) => Err(over(place, &clause.grounds.rule)),
    }
}

/// The parties as the rules take them.
pub fn borrow_parties<'a>(charter: &'a Charter, parties: &'a [PartyOnDay]) -> Vec<rules::Party<'a>> {
    let borrow = |party: &'a PartyOnDay| {
        let class = charter.class(party.party.class.as_str())?;
        let measure = |id: &MeasureId| party.values.get(id).cloned();
        Some(rules::Party::new(party.id.as_str(), class, party.party.singled_out, measure))
    };
    parties.iter().filter_map(borrow).collect()
}

/// The seats of a party in a body, with the rules that give them; nothing where its class has none there.
pub struct Seats {
    /// How many.
    pub count: usize,
    /// By which rules.
    pub rules: Vec<RuleId>,
}

/// The seats of one party among those of the day.
pub fn seats_of(charter: &Charter, body: &Body, parties: &[PartyOnDay], party: &PartyId) -> Option<Seats> {
    let borrowed = borrow_parties(charter, parties);
    let of = borrowed.iter().find(|other| other.id == party.as_str())?;
    let clause = composition::seat_clause(body, of)?;
    Some(Seats { count: composition::seats(body, of), rules: clause.grounds.rule.clone() })
}

/// The people of a body on a day: principals and deputies in the order of naming.
pub fn members_on(programme: &Programme, body: &BodyId, day: Date) -> Vec<MemberOnDay> {
    // Whoever a party named sits no longer than it is a party.
    let is_party = |party: &PartyId| programme.parties.get(party).is_some_and(|party| party.is_on(day));
    let holds = |appointment: &&super::appointment::Appointment| appointment.is_on(day) && is_party(&appointment.party);
    let mut on: Vec<_> = programme.appointments.values().filter(holds).collect();
    on.sort_by_key(|appointment| appointment.rank);
    let seat = |appointment: &&super::appointment::Appointment| {
        let (deputy_of, chair, vice_chair) = match &appointment.charge {
            Charge::Seat { body: of, chair, vice_chair } if of == body => (None, *chair, *vice_chair),
            Charge::Deputy { body: of, of: principal } if of == body => (Some(principal.clone()), false, false),
            _ => return None,
        };
        let (id, party) = (appointment.person.clone(), appointment.party.clone());
        Some(MemberOnDay { id, party, deputy_of, chair, vice_chair })
    };
    let members: Vec<MemberOnDay> = on.iter().filter_map(seat).collect();
    let principals: Vec<PersonId> =
        members.iter().filter(|member| member.deputy_of.is_none()).map(|member| member.id.clone()).collect();
    let is_seated = |member: &MemberOnDay| member.deputy_of.as_ref().is_none_or(|of| principals.contains(of));
    members.into_iter().filter(is_seated).collect()
}

/// A body over an item, owned; the rules are asked through its methods.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// The body.
    pub body: BodyId,
    /// The parties of the meeting day.
    pub parties: Vec<PartyOnDay>,
    /// The parties when the charter began.
    pub at_start: Vec<PartyOnDay>,
    /// Those on the other side that are no parties on that day: their people stay kept out.
    pub gone: Vec<PartyOnDay>,
    /// The people of the meeting day.
    pub members: Vec<MemberOnDay>,
    /// The kind of the matter; empty where the item has none.
    pub kind: alloc::string::String,
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
/// `unknown-body`, `unknown-matter`, and what `parties_on` says.
pub fn of_body(
    ctx: &Context,
    programme: &Programme,
    body: &BodyId,
    day: Date,
    matter: Option<&MatterId>,
) -> Result<Sitting, Refusal> {
    if ctx.charter.body(body.as_str()).is_none() {
        return Err(Refusal::new("unknown-body").fact("body", body));
    }
    let matter = match matter {
        Some(matter) => Some(super::matter::known(programme, matter)?),
        None => None,
    };
    let counterparties = matter.map(|matter| matter.facts.counterparties.clone()).unwrap_or_default();
    let stands = |standing: &alloc::collections::BTreeSet<PartyId>| counterparties.iter().any(|p| standing.contains(p));
    let declared = programme.interests.iter().filter(|(_, standing)| stands(standing)).map(|(id, _)| id.clone());
    let parties = parties_on(ctx.charter, &programme.parties, day)?;
    let away = counterparties.iter().filter(|id| !parties.iter().any(|party| party.id == **id));
    let gone = away.filter_map(|id| on_day(ctx.charter, id, programme.parties.get(id)?, day).ok()).collect();
    Ok(Sitting {
        body: body.clone(),
        parties,
        gone,
        at_start: parties_on(ctx.charter, &programme.parties, ctx.charter.from)?,
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
            votes.total().is_zero().then(|| super::composition::no_votes(assembly.body, &grounds.rule))
        });
        refused.flatten().map_or(Ok(()), Err)
    }

    fn votes(&self, ctx: &Context) -> bool {
        ctx.charter.body(self.body.as_str()).is_some_and(Body::votes)
    }

    /// Whom the members present elected to chair: most votes of those who take part, for one who takes part.
    ///
    /// # Errors
    /// `chair-takes-part` where the chair needs no stand-in, `ballot-refused`, `chair-election-tied`.
    pub fn elected(&self, ctx: &Context, votes: &BTreeMap<PersonId, PersonId>) -> Result<PersonId, Refusal> {
        let mut without = self.clone();
        without.elected_chair = None;
        if without.acting_chair(ctx).is_some() {
            return Err(Refusal::new("chair-takes-part").rules(&tie_rules(ctx, &self.body)));
        }
        let mut tally: BTreeMap<&PersonId, usize> = BTreeMap::new();
        for (voter, candidate) in votes {
            self.must_take_part(ctx, voter)?;
            self.must_take_part(ctx, candidate)?;
            let count = tally.entry(candidate).or_default();
            *count = count.saturating_add(1);
        }
        let most = tally.values().copied().max().unwrap_or(0);
        let mut first = tally.iter().filter(|(_, count)| **count == most).map(|(candidate, _)| *candidate);
        match (first.next(), first.next()) {
            (Some(elected), None) => Ok(elected.clone()),
            _ => Err(Refusal::new("chair-election-tied").rules(&tie_rules(ctx, &self.body))),
        }
    }

    /// Judges the item on the ballots that are in, and on the choice that the acting chair stated.
    pub fn judge(&self, ctx: &Context, item: &Item, stated: Option<&ProposalId>) -> Judgement {
        let proposals: Vec<ProposalId> = item.standing().map(|(id, _)| id.clone()).collect();
        self.judge_on(ctx, &proposals, &item::ballots(item), stated)
    }

    /// As if everybody who takes part had supported one proposal.
    pub fn unanimous(&self, ctx: &Context, proposal: &ProposalId) -> Judgement {
        let all = self.taking_part(ctx).into_iter().map(|person| (person, Some(proposal.clone()))).collect();
        self.judge_on(ctx, core::slice::from_ref(proposal), &all, None)
    }

    /// Before any ballot: enough for a quorum, if everybody there votes?
    pub fn before_ballots(&self, ctx: &Context) -> Judgement {
        self.judge_on(ctx, &[], &self.all_blank(ctx), None)
    }

    fn all_blank(&self, ctx: &Context) -> BTreeMap<PersonId, Option<ProposalId>> {
        self.taking_part(ctx).into_iter().map(|person| (person, None)).collect()
    }

    /// Judges on given proposals and ballots; ballots of those who do not take part, or are not the ones to cast, are left out.
    pub fn judge_on(
        &self,
        ctx: &Context,
        proposals: &[ProposalId],
        ballots: &BTreeMap<PersonId, Option<ProposalId>>,
        stated: Option<&ProposalId>,
    ) -> Judgement {
        let judged = self.with(ctx, |assembly, handling| {
            let room = rules::item::room(assembly, handling);
            let clause = assembly.body.decide.as_ref()?;
            let place = |proposal: &ProposalId| proposals.iter().position(|other| other == proposal);
            let ballot = |(person, choice): (&PersonId, &Option<ProposalId>)| {
                let member =
                    self.place(person).filter(|member| room.ballot_refused(assembly, Some(*member)).is_none())?;
                let choice = match choice {
                    Some(proposal) => Choice::For(place(proposal)?),
                    None => Choice::Blank,
                };
                Some(Ballot { member, choice })
            };
            let counted: Vec<Ballot> = ballots.iter().filter_map(ballot).collect();
            let stated = stated.and_then(place);
            let decided = rules::item::decide(assembly, &room, clause, (proposals.len(), &counted, stated));
            Some(self.written(&room, &decided, proposals))
        });
        judged.flatten().unwrap_or_else(nothing)
    }

    /// The rules' answer in ids.
    fn written(&self, room: &Room<'_>, decided: &rules::item::Decided<'_>, proposals: &[ProposalId]) -> Judgement {
        let proposal = |place: &usize| proposals.get(*place).cloned();
        let must_leave = room.recused.people().filter(|member| room.recused.must_leave(*member));
        let weights = self.members.iter().zip(&room.weights);
        let weights = weights.filter_map(|(member, weight)| Some((member.id.clone(), weight.clone()?)));
        let to = match &decided.outcome {
            rules::outcome::Outcome::Escalate(escalation) => Some(escalation.to.clone()),
            _ => None,
        };
        Judgement {
            recused: self.ids(room.recused.people()),
            must_leave: self.ids(must_leave),
            quorum: Quorum {
                base: decided.quorum.base,
                needed: decided.quorum.needed,
                taking_part: decided.quorum.taking_part,
            },
            weights: weights.collect(),
            tally: proposals.iter().cloned().zip(decided.tally.weights.iter().cloned()).collect(),
            blank: decided.tally.blank.clone(),
            acting_chair: room.acting_chair.and_then(|(place, _)| self.members.get(place)).map(|m| m.id.clone()),
            outcome: Outcome {
                how: How::of(&decided.outcome),
                winner: decided.outcome.winner().as_ref().and_then(proposal),
                tied: decided.outcome.tied().iter().filter_map(proposal).collect(),
                to,
            },
            rules: decided.rules.iter().cloned().collect(),
        }
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
            .rules(&presence_rules(ctx, &self.body, &rules))
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

fn borrow_member(member: &MemberOnDay) -> rules::Member<'_> {
    rules::Member {
        id: member.id.as_str(),
        party: member.party.as_str(),
        deputy_of: member.deputy_of.as_ref().map(PersonId::as_str),
        chair: member.chair,
        vice_chair: member.vice_chair,
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

/// A body that decides nothing judges nothing.
fn nothing() -> Judgement {
    Judgement {
        recused: Vec::new(),
        must_leave: Vec::new(),
        quorum: Quorum { base: 0, needed: 0, taking_part: 0 },
        weights: BTreeMap::new(),
        tally: BTreeMap::new(),
        blank: Fraction::ZERO,
        acting_chair: None,
        outcome: Outcome { how: How::NoSupport, winner: None, tied: Vec::new(), to: None },
        rules: Vec::new(),
    }
}

/// The rules by which a tie is settled, those named on the occasion first.
pub fn tie_rules(ctx: &Context, body: &BodyId) -> Vec<RuleId> {
    let clause = ctx.charter.body(body.as_str()).and_then(|body| body.decide.as_ref());
    let Some(clause) = clause else { return Vec::new() };
    let on = clause.grounds.on(crate::charter::Occasion::TieUnsettled);
    on.chain(&clause.grounds.rule).cloned().collect()
}

/// Of the rules that keep somebody out, those of presence come first where the clause names several.
fn presence_rules(_ctx: &Context, _body: &BodyId, rules: &[RuleId]) -> Vec<RuleId> {
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

/// The papers of an item: its matter's, or its own.
pub fn papers_of<'p>(programme: &'p Programme, item: &'p Item) -> &'p Papers {
    match item.matter.as_ref().and_then(|matter| programme.matters.get(matter)) {
        Some(matter) => &matter.papers,
        None => &item.papers,
    }
}

/// How papers stand to their deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lateness {
    /// The day on which they reached the members.
    pub sent: Date,
    /// The last day on which they would have been in time.
    pub last_day: Date,
    /// Calendar days late; 0 in time.
    pub days: i32,
}

/// How something sent at that moment stands to the meeting's deadline for papers; nothing where the body has none.
pub fn lateness(charter: &Charter, meeting: &Meeting, sent: Timestamp) -> Option<Lateness> {
    let body = charter.body(meeting.body.as_str())?;
    let last_day = deadline::materials_last_day(charter, body, meeting.date)?;
    let sent = super::context::zone(charter).to_datetime(sent).date();
    Some(Lateness { sent, last_day, days: days_between(last_day, sent) })
}

/// Days from one day to a later one; 0 where it is not later.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days()).max(0)
}

/// The latest of an item's papers against the deadline; nothing where it has none or none has been sent.
pub fn papers_lateness(charter: &Charter, programme: &Programme, meeting: &Meeting, item: &Item) -> Option<Lateness> {
    let versions = papers_of(programme, item).values().filter_map(|versions| versions.last());
    let latest = versions.filter_map(|version| meeting.sent_at(version.at)).max()?;
    lateness(charter, meeting, latest)
}

/// The item's papers must be in time where the charter makes lateness a bar; recorded consent lifts it only where it says so.
///
/// # Errors
/// `late-papers`, `late-papers-barred`.
pub fn papers_must_be_in_time(
    ctx: &Context,
    programme: &Programme,
    meeting: &Meeting,
    item: &Item,
) -> Result<(), Refusal> {
    let clause = ctx.charter.body(meeting.body.as_str()).and_then(|body| body.materials.as_ref());
    let (Some(clause), Some(late)) = (clause, papers_lateness(ctx.charter, programme, meeting, item)) else {
        return Ok(());
    };
    if late.days == 0 {
        return Ok(());
    }
    let code = match () {
        () if clause.late.contains(&Late::NotHandled) => "late-papers-barred",
        () if clause.late.contains(&Late::NeedsConsent) && !item.consent => "late-papers",
        () => return Ok(()),
    };
    Err(Refusal::new(code)
        .rules(clause.grounds.rule.iter().chain(&clause.grounds.rests_on))
        .fact("sent", late.sent)
        .fact("last_day", late.last_day)
        .fact("days", late.days)
        .next("consent-or-move"))
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

/// The room as one person would enter it: is there a place for them now?
pub struct Scene {
    /// The body over the item at which the meeting is, or over none.
    pub sitting: Sitting,
    guests: alloc::collections::BTreeSet<PersonId>,
    officers: Vec<PersonId>,
    /// The item at which the meeting is has not ended.
    is_at_item: bool,
}

impl Scene {
    /// The room of a meeting now.
    ///
    /// # Errors
    /// As `of_item`.
    pub fn of(ctx: &Context, programme: &Programme, id: &MeetingId) -> Result<Self, Refusal> {
        let known = meeting::known(programme, id)?;
        let at = known.at_item.filter(|item| known.items.get(item).is_some_and(|item| !item.is_over()));
        let sitting = match at {
            Some(item) => of_item(ctx, programme, id, item)?,
            None => {
                let mut sitting = of_body(ctx, programme, &known.body, known.date, None)?;
                sitting.present = known.room.now();
                sitting
            }
        };
        let mut officers = roles::presenters(ctx, programme, &known.body);
        officers.extend(roles::secretaries(ctx, programme, &known.body));
        Ok(Self { sitting, guests: known.guests.clone(), officers, is_at_item: at.is_some() })
    }

    fn member(&self, person: &PersonId) -> Option<&MemberOnDay> {
        self.sitting.members.iter().find(|member| member.id == *person)
    }

    /// The person is of the body, serves it or is invited; is not banned from the item at hand; and, as a deputy, does not sit
    /// beside the one they deputise for.
    ///
    /// # Errors
    /// `not-invited`, `must-stay-out`, `principal-takes-part`.
    pub fn must_be_welcome(&self, ctx: &Context, programme: &Programme, person: &PersonId) -> Result<(), Refusal> {
        let member = self.member(person);
        if member.is_none() && !self.officers.contains(person) && !self.guests.contains(person) {
            let guests = ctx.charter.body(self.sitting.body.as_str()).and_then(|body| body.guests.as_ref());
            let rules = guests.map(|clause| clause.grounds.rule.as_slice()).unwrap_or_default();
            return Err(Refusal::new("not-invited").rules(rules).fact("person", person).next("invite"));
        }
        let banned = self.sitting.kept_from(ctx, programme, person, Ban::Presence);
        if self.is_at_item && !banned.is_empty() {
            let rules = presence_rules(ctx, &self.sitting.body, &banned);
            return Err(Refusal::new("must-stay-out").rules(&rules).fact("person", person));
        }
        match member.and_then(|member| member.deputy_of.as_ref()) {
            Some(principal) => self.seat_must_be_free(ctx, person, principal),
            None => Ok(()),
        }
    }

    fn seat_must_be_free(&self, ctx: &Context, deputy: &PersonId, principal: &PersonId) -> Result<(), Refusal> {
        let recused = self.sitting.recused(ctx);
        let clause = ctx.charter.body(self.sitting.body.as_str()).and_then(|body| body.deputies.as_ref());
        let for_recused = clause.is_some_and(|c| c.act_when.contains(&crate::charter::DeputyWhen::PrincipalRecused));
        let gives_way = self.is_at_item && for_recused && recused.contains(principal);
        let in_seat = |person: &PersonId| self.sitting.present.contains(person);
        // A deputy who is recused too holds nobody's seat, though they may stay in the room.
        let holds_it = |person: &PersonId| in_seat(person) && !recused.contains(person);
        let other = self.sitting.members.iter().find(|member| {
            member.deputy_of.as_ref() == Some(principal) && member.id != *deputy && holds_it(&member.id)
        });
        let taken = (in_seat(principal) && !gives_way).then_some(principal).or(other.map(|other| &other.id));
        let Some(taken) = taken else { return Ok(()) };
        let rules: Vec<RuleId> = clause.map(|c| c.grounds.all().cloned().collect()).unwrap_or_default();
        Err(Refusal::new("principal-takes-part")
            .rules(&rules)
            .fact("person", deputy)
            .fact("principal", taken)
            .next("mark-out"))
    }

    /// The deputies in the room who give way to their principal as they come in.
    pub fn deputies_giving_way_to(&self, ctx: &Context, person: &PersonId) -> Vec<PersonId> {
        if self.is_at_item && self.sitting.recused(ctx).contains(person) {
            return Vec::new();
        }
        let deputises = |member: &&MemberOnDay| {
            member.deputy_of.as_ref() == Some(person) && self.sitting.present.contains(&member.id)
        };
        self.sitting.members.iter().filter(deputises).map(|member| member.id.clone()).collect()
    }
}
