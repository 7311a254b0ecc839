//! Parties, seats and votes on a day, by the rules' own computation.

use alloc::string::String;
use alloc::vec::Vec;
use engine::charter::Body as Clauses;
use engine::exact::Fraction;
use engine::ids::{BodyId, ClassId, MeasureId, PartyId, RuleId};
use engine::refusal::Refusal;
use engine::rules::composition::{self, Composition};
use engine::rules::power::{self, Quota};
use engine::subjects::sitting::{self, MemberOnDay, PartyOnDay};
use jiff::civil::Date;
use serde::Serialize;

use crate::eyes::Eyes;
use crate::named::{Body, Party, Person};
use crate::share::{Rounding, Share};

/// The parties and what each has in a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Parties {
    /// On which day.
    pub day: Date,
    /// In which body.
    pub body: Body,
    /// Bodies to choose from.
    pub bodies: Vec<Body>,
    /// Rows, in the order of the ids.
    pub rows: Vec<PartyRow>,
    /// Seats of the body.
    pub seats: u32,
    /// Votes in all.
    pub votes: Fraction,
    /// Do the rounded shares add up?
    pub rounding: Rounding,
    /// The rules of seats and votes.
    pub rules: Vec<RuleId>,
    /// Why it cannot be computed; then there are no seats or votes in the rows.
    pub refusal: Option<Refusal>,
}

/// A party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartyRow {
    /// Which.
    pub party: Party,
    /// Class: id and name.
    pub class: (ClassId, String),
    /// Singled out of its class (the host).
    pub singled_out: bool,
    /// Measures: id, name, value.
    pub measures: Vec<(MeasureId, String, String)>,
    /// Seats.
    pub seats: u32,
    /// Votes.
    pub votes: Fraction,
    /// Share of the votes.
    pub share: Share,
    /// How often its votes turn a losing side into a winning one; nothing where it was not counted.
    pub power: Option<Power>,
    /// Who sits.
    pub people: Vec<Sitting>,
    /// Seats without anybody.
    pub vacant: u32,
    /// The rules of its seats and votes.
    pub rules: Vec<RuleId>,
    /// Since when it is a party.
    pub from: Date,
    /// Until when, once known.
    pub until: Option<Date>,
    /// Changes of people and measures so far.
    pub changes: usize,
}

/// What a party's votes can turn, where two sides stand against each other and more than half of all votes win.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Power {
    /// Its part of all swings (Banzhaf, normalised).
    pub banzhaf: Share,
    /// Its part of the orders in which it is the one that turns (Shapley and Shubik).
    pub shapley_shubik: Share,
}

/// Somebody in a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sitting {
    /// Who.
    pub person: Person,
    /// Holds the chair.
    pub chair: bool,
    /// Holds the vice-chair.
    pub vice_chair: bool,
    /// Personal deputies in the order in which they stand in.
    pub deputies: Vec<Person>,
    /// From.
    pub from: Date,
    /// Until.
    pub until: Option<Date>,
}

impl Eyes<'_> {
    /// The parties on a day, today where none is named, in a body: where none is named the first that votes. For everybody
    /// signed in.
    pub fn parties(&self, body: Option<&BodyId>, day: Option<Date>) -> Option<Parties> {
        self.viewer()?;
        let day = day.unwrap_or_else(|| self.today());
        let seated = || self.charter.bodies.iter().filter(|body| !body.seats.is_empty());
        let clauses = match body {
            Some(body) => self.clauses(body)?,
            None => seated().find(|body| body.votes()).or_else(|| seated().next())?,
        };
        let composed = self.composed(clauses, day);
        let (rows, refusal) = match composed {
            Ok(rows) => (rows, None),
            Err(refusal) => (Vec::new(), Some(refusal)),
        };
        Some(Parties {
            day,
            body: self.body_name(&clauses.id),
            bodies: seated().map(|body| self.body_name(&body.id)).collect(),
            seats: rows.iter().fold(0_u32, |sum, row| sum.saturating_add(row.seats)),
            votes: rows.iter().map(|row| &row.votes).sum(),
            rounding: Rounding::of(rows.iter().map(|row| &row.share)),
            rules: self.composition_rules(clauses, day),
            rows,
            refusal,
        })
    }

    fn at_start(&self) -> Vec<PartyOnDay> {
        sitting::parties_on(self.charter, &self.programme().parties, self.charter.from).unwrap_or_default()
    }

    fn composition_rules(&self, clauses: &Clauses, day: Date) -> Vec<RuleId> {
        let Ok(parties) = sitting::parties_on(self.charter, &self.programme().parties, day) else { return Vec::new() };
        let at_start = self.at_start();
        let parties = sitting::borrow_parties(self.charter, &parties);
        let at_start = sitting::borrow_parties(self.charter, &at_start);
        composition::of(clauses, &parties, &at_start).rules(clauses, &parties).into_iter().cloned().collect()
    }

    /// Rows of all parties of a day.
    pub(crate) fn composed(&self, clauses: &Clauses, day: Date) -> Result<Vec<PartyRow>, Refusal> {
        let parties = sitting::parties_on(self.charter, &self.programme().parties, day)?;
        let at_start = self.at_start();
        let borrowed = sitting::borrow_parties(self.charter, &parties);
        let composition = composition::of(clauses, &borrowed, &sitting::borrow_parties(self.charter, &at_start));
        let members = sitting::members_on(self.programme(), &clauses.id, day);
        let row =
            |(place, party): (usize, &PartyOnDay)| self.party_row((place, party, day), &composition, clauses, &members);
        let mut rows: Vec<PartyRow> = parties.iter().enumerate().map(row).collect();
        if clauses.votes() {
            count_power(&mut rows);
        }
        Ok(rows)
    }

    fn party_row(
        &self,
        (place, party, day): (usize, &PartyOnDay, Date),
        composition: &Composition<'_>,
        clauses: &Clauses,
        members: &[MemberOnDay],
    ) -> PartyRow {
        let id = &party.id;
        let people = self.sitting_for(id, clauses, members);
        let seats = composition.seats.get(place).and_then(|seats| u32::try_from(*seats).ok()).unwrap_or(0);
        let seated = composition.clauses.get(place).copied().flatten().map(|clause| &clause.grounds.rule);
        let voting = composition.votes.clause(place).map(|clause| &clause.grounds.rule);
        let measures = party.values.keys().filter_map(|measure| {
            let name = self.charter.measure(measure.as_str()).map(|measure| self.say(&measure.name))?;
            let on = self.programme().parties.get(id)?.measure_on(measure, day)?;
            Some((measure.clone(), name, on.into()))
        });
        PartyRow {
            party: self.party_name(id),
            class: (party.class.clone(), self.class_name(&party.class)),
            singled_out: party.singled_out,
            measures: measures.collect(),
            seats,
            votes: composition.votes.of(place),
            share: Share::new(composition.share(place)),
            power: None,
            vacant: seats.saturating_sub(u32::try_from(people.len()).unwrap_or(u32::MAX)),
            people,
            rules: seated.into_iter().chain(voting).flatten().cloned().collect(),
            from: party.from,
            until: party.until,
            changes: self.book.of_party(id).len().saturating_sub(1),
        }
    }

    fn sitting_for(&self, party: &PartyId, clauses: &Clauses, members: &[MemberOnDay]) -> Vec<Sitting> {
        let principals = members.iter().filter(|member| member.party == *party && member.deputy_of.is_none());
        let one = |member: &MemberOnDay| {
            let deputies = members.iter().filter(|other| other.deputy_of.as_ref() == Some(&member.id));
            let held = self.programme().appointments.values().find(|held| {
                held.person == member.id
                    && matches!(&held.charge, engine::subjects::appointment::Charge::Seat { body, .. } if *body == clauses.id)
            });
            Sitting {
                person: self.person(&member.id),
                chair: member.chair,
                vice_chair: member.vice_chair,
                deputies: deputies.map(|deputy| self.person(&deputy.id)).collect(),
                from: held.map_or(self.charter.from, |held| held.from),
                until: held.and_then(|held| held.until),
            }
        };
        principals.map(one).collect()
    }
}

/// The power of each row's votes, where it can be counted: more than half of all votes win.
fn count_power(rows: &mut [PartyRow]) {
    let votes: Vec<Fraction> = rows.iter().map(|row| row.votes.clone()).collect();
    let Some(part) = Fraction::parse("1/2") else { return };
    let Ok(power) = power::of(&votes, &Quota { part, strict: true }) else { return };
    for (row, (banzhaf, shapley)) in rows.iter_mut().zip(power.banzhaf_normalised.into_iter().zip(power.shapley_shubik))
    {
        row.power = Some(Power { banzhaf: Share::new(banzhaf), shapley_shubik: Share::new(shapley) });
    }
}
