//! Parties and people of a day, owned, with the measures that the charter weighs by.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;
use jiff::civil::Date;

use crate::charter::{Body, Charter, MeasureForm};
use crate::exact::{Fraction, Money};
use crate::ids::{BodyId, ClassId, MeasureId, PartyId, PersonId, RuleId};
use crate::refusal::Refusal;
use crate::rules::{self, Grant, Value, composition};
use crate::subjects::appointment::{Appointment, Charge};
use crate::subjects::party;
use crate::subjects::programme::Programme;

/// A party on a day, owned.
#[derive(Clone, Debug)]
pub struct PartyOnDay {
    /// Its id.
    pub id: PartyId,
    /// Its class.
    pub class: ClassId,
    /// Singled out of its class?
    pub singled_out: bool,
    /// First day.
    pub from: Date,
    /// Last day, if it leaves.
    pub until: Option<Date>,
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
    let listed = listed_on(charter, parties, day)?;
    must_be_one_of_a_kind(charter, &listed)?;
    for body in charter.bodies.iter().filter(|body| !body.seats.is_empty()) {
        must_keep_caps(charter, body, &listed)?;
    }
    Ok(listed)
}

/// The same, for parties whose seats and votes were found lawful when the party or its measure was entered.
///
/// # Errors
/// `unknown-class`, `bad-measure`, `missing-measure`.
pub(super) fn listed_on(
    charter: &Charter,
    parties: &BTreeMap<PartyId, party::Party>,
    day: Date,
) -> Result<Vec<PartyOnDay>, Refusal> {
    let mut on: Vec<_> = parties.iter().filter(|(_, party)| party.is_on(day)).collect();
    on.sort_by_key(|(_, party)| (party.from, party.rank));
    on.into_iter().map(|(id, party)| on_day(charter, id, party, day)).collect()
}

pub(super) fn on_day(charter: &Charter, id: &PartyId, party: &party::Party, day: Date) -> Result<PartyOnDay, Refusal> {
    let Some(class) = charter.class(party.class.as_str()) else {
        return Err(Refusal::new("unknown-class").fact("class", &party.class).fact("party", id));
    };
    if let Some(other) = party.measures_on(day).map(|(measure, _)| measure).find(|of| !class.measures.contains(of)) {
        return Err(Refusal::new("bad-measure").rules(&class.grounds.rule).fact("measure", other).fact("party", id));
    }
    let mut values = BTreeMap::new();
    for measure in &class.measures {
        let Some(text) = party.measure_on(measure, day) else {
            let refusal = Refusal::new("missing-measure").rules(&class.grounds.rule);
            return Err(refusal.fact("measure", measure).fact("party", id));
        };
        let Some(value) = value(charter, measure, text) else {
            let rules =
                charter.measure(measure.as_str()).map(|measure| measure.grounds.all().cloned().collect::<Vec<_>>());
            let refusal = Refusal::new("bad-measure").rules(&rules.unwrap_or_default());
            return Err(refusal.fact("measure", measure).fact("party", id).fact("value", text));
        };
        values.insert(measure.clone(), value);
    }
    let (class, singled_out) = (party.class.clone(), party.singled_out);
    Ok(PartyOnDay { id: id.clone(), class, singled_out, from: party.from, until: party.until, values })
}

/// A measure's value in the form that the charter gives it.
fn value(charter: &Charter, measure: &MeasureId, text: &str) -> Option<Value> {
    let measure = charter.measure(measure.as_str())?;
    match measure.form {
        MeasureForm::Count => {
            let count: u64 = text.parse().ok()?;
            measure.at_most.is_none_or(|most| count <= most).then_some(Value::Count(count))
        }
        MeasureForm::Money => Money::parse(text).filter(|money| money.is_plausible()).map(Value::Money),
        MeasureForm::Grant => {
            let word = measure.words.get(text).map(|part| Grant { part: part.clone(), divided: true });
            word.or_else(|| Fraction::parse(text).map(|part| Grant { part, divided: false })).map(Value::Grant)
        }
    }
}

fn must_be_one_of_a_kind(charter: &Charter, parties: &[PartyOnDay]) -> Result<(), Refusal> {
    for class in &charter.classes {
        let of_class = || parties.iter().filter(|party| party.class == class.id);
        let singled_out = of_class().filter(|party| party.singled_out).nth(usize::from(class.one_is.is_some()));
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
        let class = charter.class(party.class.as_str())?;
        let measure = |id: &MeasureId| party.values.get(id).cloned();
        Some(rules::Party::new(party.id.as_str(), class, party.singled_out, measure))
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
    let rules = composition::seat_rules(clause, of).into_iter().cloned().collect();
    Some(Seats { count: composition::seats(body, of), rules })
}

/// The people of a body on a day: principals and deputies in the order of naming.
pub fn members_on(programme: &Programme, body: &BodyId, day: Date) -> Vec<MemberOnDay> {
    // Whoever a party named sits no longer than it is a party.
    let is_party = |party: &PartyId| programme.parties.get(party).is_some_and(|party| party.is_on(day));
    let holds = |appointment: &&Appointment| appointment.is_on(day) && is_party(&appointment.party);
    let mut on: Vec<_> = programme.appointments.values().filter(holds).collect();
    on.sort_by_key(|appointment| appointment.rank);
    let seat = |appointment: &&Appointment| {
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

/// A member as the rules take them.
pub(super) fn borrow_member(member: &MemberOnDay) -> rules::Member<'_> {
    rules::Member {
        id: member.id.as_str(),
        party: member.party.as_str(),
        deputy_of: member.deputy_of.as_ref().map(PersonId::as_str),
        chair: member.chair,
        vice_chair: member.vice_chair,
    }
}
