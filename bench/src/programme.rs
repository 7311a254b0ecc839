//! A programme with a meeting at which a vote is open, and histories of any length, as events.

use std::collections::BTreeMap;

use engine::charter::Charter;
use engine::ids::{AppointmentId, BodyId, ClassId, MeasureId, MeetingId, PartyId, PersonId, ProposalId};
use engine::subjects::appointment::{self, Charge};
use engine::subjects::ballot::{self, Choice};
use engine::subjects::meeting::{self, ItemId};
use engine::subjects::programme::Programme;
use engine::subjects::{Event, Happened, attendance, charter, evolve, interest, item, party, person};
use jiff::Timestamp;
use jiff::civil::{Date, Time, date, time};

/// The bundled charter that is measured.
pub const CHARTER: &str = include_str!("../../charters/digione/charter.toml");

/// Whose meetings are measured.
pub const BODY: &str = "steering-group";

/// A party: id, class, measures, and how many seats it holds.
pub type Listed = (&'static str, &'static str, &'static [(&'static str, &'static str)], usize);

/// The parties: real populations, invented fees.
pub const PARTIES: [Listed; 7] = [
    ("espoo", "municipality", &[("population", "292796"), ("fee", "1200000.00")], 2),
    ("vantaa", "municipality", &[("population", "237231"), ("fee", "1000000.00")], 2),
    ("tampere", "municipality", &[("population", "241009"), ("fee", "1000000.00")], 2),
    ("oulu", "municipality", &[("population", "207327"), ("fee", "900000.00")], 2),
    ("turku", "municipality", &[("population", "194391"), ("fee", "900000.00")], 2),
    ("operator", "operator", &[], 2),
    ("funder", "funder", &[("seats", "1"), ("votes", "half")], 1),
];

/// The party that hosts the programme.
pub const HOST: &str = "vantaa";

/// How many sections each meeting of a history has.
const SECTIONS: u32 = 4;

/// When the meetings take place: within the charter's period.
const DAY: Date = date(2022, 6, 1);

/// The moment of everything that happens.
pub fn now() -> Timestamp {
    Timestamp::from_second(1_654_066_800).unwrap_or_default()
}

/// The charter, read.
pub fn charter() -> Result<Charter, String> {
    Charter::parse(CHARTER).map_err(|faults| format!("the charter has {} faults", faults.len()))
}

/// Who holds a seat, party by party.
pub fn members() -> Vec<PersonId> {
    let seats = PARTIES.iter().flat_map(|(party, .., seats)| (1..=*seats).map(move |seat| format!("{party}-{seat}")));
    seats.map(|id| PersonId::new(&id)).collect()
}

/// The events that found the programme and seat its people.
pub fn founding() -> Vec<Event> {
    let mut events = vec![founded()];
    for (party, class, measures, seats) in PARTIES {
        let measures = measures.iter().map(|(measure, value)| (MeasureId::new(measure), value.to_string())).collect();
        events.push(admitted(party, class, measures));
        events.extend((1..=seats).flat_map(|seat| seated(party, seat)));
    }
    events
}

fn founded() -> Event {
    let office = PersonId::new("office");
    let (id, version) = ("digione".to_owned(), "2020-1".to_owned());
    let event = charter::Event::Founded {
        id,
        version,
        digest: String::new(),
        from: date(2020, 6, 1),
        until: None,
        charter: String::new(),
        rules: String::new(),
        office,
    };
    event.into()
}

fn admitted(party: &str, class: &str, measures: BTreeMap<MeasureId, String>) -> Event {
    let singled_out = party == HOST;
    let (party, class) = (PartyId::new(party), ClassId::new(class));
    party::Event::Admitted { party, class, singled_out, measures, from: date(2020, 6, 1) }.into()
}

fn seated(party: &str, seat: usize) -> [Event; 2] {
    let person = PersonId::new(&format!("{party}-{seat}"));
    let (appointment, party) = (AppointmentId::new(person.as_str()), PartyId::new(party));
    let chair = party.as_str() == HOST && seat == 1;
    let charge = Charge::Seat { body: BodyId::new(BODY), chair, vice_chair: false };
    let from = date(2020, 6, 1);
    let entered = person::Event::Entered { person: person.clone(), party: Some(party.clone()) };
    let named = appointment::Event::Named { appointment, person, party, charge, from, until: None };
    [entered.into(), named.into()]
}

/// The `number`th meeting up to the first open vote: everybody is there and has answered.
pub fn opened(number: usize) -> (MeetingId, Vec<Event>) {
    let meeting = MeetingId::new(&format!("m-{number}"));
    let time: Time = time(13, 0, 0, 0);
    let mut events: Vec<Event> = vec![planned(&meeting, time)];
    for section in 1..=SECTIONS {
        let (meeting, item) = (meeting.clone(), ItemId(section));
        events.push(meeting::Event::Added { meeting, item, matter: None, template: None }.into());
    }
    events.push(meeting::Event::Convened { meeting: meeting.clone() }.into());
    events.push(meeting::Event::Opened { meeting: meeting.clone() }.into());
    for person in members() {
        events.push(attendance::Event::Arrived { meeting: meeting.clone(), person, at: now() }.into());
    }
    events.extend(vote(&meeting, ItemId(1)));
    (meeting, events)
}

fn planned(meeting: &MeetingId, time: Time) -> Event {
    meeting::Event::Planned { meeting: meeting.clone(), body: BodyId::new(BODY), date: DAY, time }.into()
}

/// What leads to the open vote on an item.
fn vote(meeting: &MeetingId, item: ItemId) -> Vec<Event> {
    let answered = members().into_iter().map(|person| {
        let meeting = meeting.clone();
        interest::Event::Answered { meeting, item, person, interest: false, spoken: false }.into()
    });
    let mut events: Vec<Event> = answered.collect();
    events.push(item::Event::Opened { meeting: meeting.clone(), item, recused: Vec::new() }.into());
    for proposal in ["A", "B"] {
        let (meeting, by) = (meeting.clone(), PersonId::new("vantaa-1"));
        let proposal = ProposalId::new(proposal);
        events.push(item::Event::Proposed { meeting, item, proposal, by, draft: false }.into());
    }
    events.push(item::Event::VoteOpened { meeting: meeting.clone(), item }.into());
    events
}

/// The `number`th meeting whole: each section is voted on by everybody, and some change their minds.
pub fn held(number: usize) -> Vec<Event> {
    let (meeting, mut events) = opened(number);
    for section in 1..=SECTIONS {
        let item = ItemId(section);
        if section > 1 {
            events.extend(vote(&meeting, item));
        }
        for (turn, person) in members().into_iter().chain(members().into_iter().take(4)).enumerate() {
            let proposal = ProposalId::new(if (turn + number).is_multiple_of(3) { "B" } else { "A" });
            let (meeting, choice) = (meeting.clone(), Choice::For(proposal));
            events.push(ballot::Event::Cast { meeting, item, person, choice, spoken: false }.into());
        }
        events.push(item::Event::Noted { meeting: meeting.clone(), item }.into());
    }
    events.push(meeting::Event::Closed { meeting }.into());
    events
}

/// Writes an event down at the end of what is known.
pub fn follow(programme: &mut Programme, actor: &PersonId, event: &Event) {
    let seq = programme.size;
    evolve(programme, Happened { seq, at: now(), actor, event });
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::subjects::Command;
    use engine::subjects::context::Context;
    use engine::subjects::decide;

    /// The measurement is worth something only if the ballots are good ones: accepted, and refused where they should be.
    #[test]
    fn in_the_open_meeting_every_member_but_no_stranger_may_vote() {
        let charter = charter().unwrap();
        let mut programme = Programme::default();
        let (meeting, events) = opened(1);
        let office = PersonId::new("office");
        founding().iter().chain(&events).for_each(|event| follow(&mut programme, &office, event));
        let vote = |person: &PersonId| {
            let (meeting, item) = (meeting.clone(), ItemId(1));
            let choice = Choice::For(ProposalId::new("A"));
            let command = Command::Ballot(ballot::Command::Cast { meeting, item, person: person.clone(), choice });
            decide(&Context { charter: &charter, at: now(), actor: person }, &programme, &command)
        };
        for person in members() {
            assert!(vote(&person).is_ok(), "{person}: {:?}", vote(&person));
        }
        assert!(vote(&PersonId::new("stranger")).is_err());
    }

    #[test]
    fn a_held_meeting_has_about_a_hundred_and_fifty_events() {
        assert!((140..180).contains(&held(1).len()), "{}", held(1).len());
    }
}
