//! One party: its people, its seats that need a name, and who names them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::charter::{Body as Clauses, SeatCount};
use engine::ids::{AppointmentId, BodyId, PartyId, PersonId, RuleId};
use engine::refusal::Refusal;
use engine::subjects::appointment::{self, Office};
use engine::subjects::{Command, naming, person, roles};
use jiff::civil::Date;
use serde::Serialize;

use crate::eyes::Eyes;
use crate::may::May;
use crate::named::{Body, Person};
use crate::parties::PartyRow;

/// A party's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartyPage {
    /// Its seats and votes in the body that votes.
    pub row: PartyRow,
    /// Who names its people.
    pub nominators: Vec<Person>,
    /// The reader names its people.
    pub is_mine_to_name: bool,
    /// Its seats, body by body.
    pub bodies: Vec<BodySeats>,
    /// All its appointments, newest first.
    pub appointments: Vec<Appointment>,
    /// Its people, who can be named.
    pub people: Vec<Person>,
    /// May the reader enter a new person of it?
    pub enter_person: May,
}

/// A party's seats in one body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BodySeats {
    /// Which body.
    pub body: Body,
    /// How many.
    pub seats: u32,
    /// With somebody in them.
    pub filled: u32,
    /// Without.
    pub vacant: u32,
    /// Members without a deputy.
    pub without_deputy: Vec<Person>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// May the reader name somebody to a seat?
    pub name: May,
}

/// An appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Appointment {
    /// Id.
    pub id: AppointmentId,
    /// Who.
    pub person: Person,
    /// To what.
    pub charge: Charge,
    /// From.
    pub from: Date,
    /// Until, once known.
    pub until: Option<Date>,
    /// Holds today.
    pub is_on: bool,
    /// The party's own decision.
    pub organ: String,
    /// Its day.
    pub decided: String,
    /// Its section.
    pub section: String,
    /// The entry.
    pub seq: u64,
    /// May the reader end it?
    pub end: May,
}

/// What somebody is named to, with names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "charge")]
#[expect(missing_docs, reason = "named like the engine's")]
pub enum Charge {
    Nominator,
    Post { name: String },
    Seat { body: Body, chair: bool, vice_chair: bool },
    Deputy { body: Body, of: Person },
    Presenter { body: Body, deputy: bool },
    Secretary { body: Body, deputy: bool },
}

/// The form for naming somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AppointmentForm {
    /// For which party.
    pub party: crate::named::Party,
    /// Bodies in which it has a seat.
    pub bodies: Vec<BodyId>,
    /// Whom one could name.
    pub people: Vec<Person>,
    /// Members who could get a deputy, by body.
    pub members: Vec<(Body, Vec<Person>)>,
    /// Why the reader cannot name anybody here.
    pub refusal: Option<Refusal>,
}

impl Eyes<'_> {
    /// A party's page. For everybody signed in; it names people that were appointed, and nothing of matters.
    pub fn party(&self, id: &PartyId) -> Option<PartyPage> {
        let viewer = self.viewer()?;
        self.programme().parties.get(id)?;
        let seated = || self.charter.bodies.iter().filter(|body| !body.seats.is_empty());
        let main = seated().find(|body| body.votes()).or_else(|| seated().next())?;
        let row = self.row_of(main, id)?;
        let bodies: Vec<BodySeats> = seated().filter_map(|body| self.body_seats(body, id)).collect();
        let mut appointments: Vec<_> =
            self.programme().appointments.iter().filter(|(_, named)| named.party == *id).collect();
        appointments.sort_by_key(|(_, named)| core::cmp::Reverse(named.rank));
        Some(PartyPage {
            row,
            nominators: self.people_named(&roles::nominators(&self.ctx(), self.programme(), id)),
            is_mine_to_name: roles::is_nominator(&self.ctx(), self.programme(), viewer, id),
            bodies,
            appointments: appointments.into_iter().map(|(id, named)| self.appointment(id, named)).collect(),
            people: self.people_of(id),
            enter_person: self.may(Command::Person(person::Command::Enter {
                person: PersonId::new("a new person"),
                party: Some(id.clone()),
                name: "a".to_string(),
                lang: String::new(),
                title: String::new(),
            })),
        })
    }

    /// A party's row in a body: on its last day where it has left, on its first where it has not joined yet.
    fn row_of(&self, body: &Clauses, id: &PartyId) -> Option<PartyRow> {
        let known = self.programme().parties.get(id)?;
        let day = known.until.map_or(self.today(), |until| until.min(self.today())).max(known.from);
        self.composed(body, day).ok()?.into_iter().find(|row| row.party.id == *id)
    }

    fn people_of(&self, id: &PartyId) -> Vec<Person> {
        let of = self.programme().people.iter().filter(|(_, person)| person.party.as_ref() == Some(id));
        let mut people: Vec<Person> = of.map(|(person, _)| self.person(person)).collect();
        people.sort_by(|one, other| one.name.cmp(&other.name));
        people
    }

    /// Seats that the charter gives by posts are filled with the posts: there is nobody to name to them here.
    pub(crate) fn body_seats(&self, body: &Clauses, id: &PartyId) -> Option<BodySeats> {
        let class = &self.programme().parties.get(id)?.class;
        let by_posts =
            body.seats.iter().any(|clause| clause.class == *class && matches!(clause.seats, SeatCount::Posts(_)));
        (!by_posts).then_some(())?;
        let row = self.row_of(body, id).filter(|row| row.seats > 0)?;
        let without = row.people.iter().filter(|sitting| sitting.deputies.is_empty());
        let filled = u32::try_from(row.people.len()).unwrap_or(u32::MAX);
        Some(BodySeats {
            body: self.body_name(&body.id),
            seats: row.seats,
            filled,
            vacant: row.vacant,
            without_deputy: without.map(|sitting| sitting.person.clone()).collect(),
            rules: row.rules,
            name: self.may_name(&body.id, id),
        })
    }

    /// May the reader name somebody of the party to a seat: anybody who has none yet.
    fn may_name(&self, body: &BodyId, party: &PartyId) -> May {
        let of_party = self.programme().people.iter().filter(|(_, person)| person.party.as_ref() == Some(party));
        let sits = |person: &PersonId| {
            self.programme().appointments.values().any(|held| {
                held.person == *person
                    && held.until.is_none()
                    && matches!(&held.charge, appointment::Charge::Seat { body: of, .. } if of == body)
            })
        };
        let free = of_party.map(|(person, _)| person).find(|person| !sits(person));
        let person = free.cloned().or_else(|| self.viewer().cloned()).unwrap_or_else(|| PersonId::new(""));
        self.may(Command::Appointment(appointment::Command::Name {
            appointment: AppointmentId::new("a new appointment"),
            person,
            party: party.clone(),
            charge: appointment::Charge::Seat { body: body.clone(), chair: false, vice_chair: false },
            from: self.today(),
            until: None,
            organ: String::new(),
            decided: String::new(),
            section: String::new(),
        }))
    }

    fn appointment(&self, id: &AppointmentId, named: &appointment::Appointment) -> Appointment {
        let seq = self.book.appointment_entry(id).unwrap_or(0);
        let word = |name| self.book.word(seq, name).to_string();
        let end = appointment::Command::End { appointment: id.clone(), until: self.today().max(named.from) };
        Appointment {
            id: id.clone(),
            person: self.person(&named.person),
            charge: self.charge(&named.charge),
            from: named.from,
            until: named.until,
            is_on: named.is_on(self.today()),
            organ: word("organ"),
            decided: word("decided"),
            section: word("section"),
            seq,
            end: self.may(Command::Appointment(end)),
        }
    }

    pub(crate) fn charge(&self, charge: &appointment::Charge) -> Charge {
        match charge {
            appointment::Charge::Nominator => Charge::Nominator,
            appointment::Charge::Post { post } => {
                let name = self.charter.post(post.as_str()).map(|post| self.say(&post.name)).unwrap_or_default();
                Charge::Post { name }
            }
            appointment::Charge::Seat { body, chair, vice_chair } => {
                Charge::Seat { body: self.body_name(body), chair: *chair, vice_chair: *vice_chair }
            }
            appointment::Charge::Deputy { body, of } => {
                Charge::Deputy { body: self.body_name(body), of: self.person(of) }
            }
            appointment::Charge::Office { body, office: Office::Presenter, deputy } => {
                Charge::Presenter { body: self.body_name(body), deputy: *deputy }
            }
            appointment::Charge::Office { body, office: Office::Secretary, deputy } => {
                Charge::Secretary { body: self.body_name(body), deputy: *deputy }
            }
        }
    }

    /// The form for naming somebody of a party; with the refusal where it is not the reader's to do.
    pub fn appointment_form(&self, id: &PartyId) -> Option<AppointmentForm> {
        let page = self.party(id)?;
        let seats = |body: &BodySeats| body.body.clone();
        let bodies: Vec<Body> = page.bodies.iter().map(seats).collect();
        let today = self.today();
        let members = bodies.iter().map(|body| {
            let on = engine::subjects::sitting::members_on(self.programme(), &body.id, today);
            let of = on.iter().filter(|member| member.party == *id && member.deputy_of.is_none());
            (body.clone(), of.map(|member| self.person(&member.id)).collect())
        });
        let seat = |body: &Body| appointment::Charge::Seat { body: body.id.clone(), chair: false, vice_chair: false };
        let first = bodies.first().map_or(appointment::Charge::Nominator, seat);
        Some(AppointmentForm {
            party: self.party_name(id),
            members: members.collect(),
            bodies: bodies.iter().map(|body| body.id.clone()).collect(),
            people: page.people,
            refusal: naming::must_name(&self.ctx(), self.programme(), id, &first).err(),
        })
    }
}
