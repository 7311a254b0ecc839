//! The book: a programme's state with all its entries and their words, and where to find what belongs to what.
//!
//! It judges nothing and hides nothing; reading goes through [`crate::eyes::Eyes`].

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use engine::ids::{AppointmentId, MatterId, MeetingId, PartyId, PersonId};
use engine::subjects::matter::Place;
use engine::subjects::meeting::ItemId;
use engine::subjects::programme::Programme;
use engine::subjects::words::Words;
use engine::subjects::{
    Event, Happened, appointment, decision, erasure, evolve, interest, matter, meeting, minutes, own_decision, party,
    person,
};
use jiff::Timestamp;

/// One entry of the record.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number, from 0.
    pub seq: u64,
    /// When the record took it.
    pub at: Timestamp,
    /// Who asked for it.
    pub actor: PersonId,
    /// What happened.
    pub event: Event,
    /// The words; none where nothing was said or they were erased.
    pub words: Words,
}

/// A programme's state, entries and indexes.
#[derive(Clone, Debug, Default)]
pub struct Book {
    programme: Programme,
    entries: Vec<Entry>,
    people: BTreeMap<PersonId, u64>,
    parties: BTreeMap<PartyId, Vec<u64>>,
    appointments: BTreeMap<AppointmentId, u64>,
    matters: BTreeMap<MatterId, Vec<u64>>,
    meetings: BTreeMap<MeetingId, Vec<u64>>,
    items: BTreeMap<(MeetingId, ItemId), (u64, Option<MatterId>)>,
    standing: BTreeMap<(PersonId, PartyId), u64>,
    erased: BTreeMap<u64, u64>,
}

/// What an entry is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct About {
    /// A meeting.
    pub(crate) meeting: Option<MeetingId>,
    /// An item of it.
    pub(crate) item: Option<ItemId>,
    /// A matter.
    pub(crate) matter: Option<MatterId>,
}

impl Book {
    /// An empty book.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next entry: the state moves on, and its words can be found. Entries come in order, none left out.
    pub fn take(&mut self, seq: u64, at: Timestamp, actor: PersonId, event: Event, words: Words) {
        evolve(&mut self.programme, Happened { seq, at, actor: &actor, event: &event });
        self.index(seq, &event);
        if let Event::Erasure(erasure::Event::Ordered { entries }) = &event {
            entries.iter().for_each(|erased| self.forget(*erased, seq));
        }
        self.entries.push(Entry { seq, at, actor, event, words });
    }

    /// Forgets an entry's words, which `by` ordered to be erased: whether the store has done so yet or not.
    fn forget(&mut self, seq: u64, by: u64) {
        self.erased.entry(seq).or_insert(by);
        if let Some(entry) = usize::try_from(seq).ok().and_then(|place| self.entries.get_mut(place)) {
            entry.words = Words::none();
        }
    }

    /// The entry that ordered an entry's words to be erased.
    pub fn erased_by(&self, seq: u64) -> Option<u64> {
        self.erased.get(&seq).copied()
    }

    /// The state.
    pub fn programme(&self) -> &Programme {
        &self.programme
    }

    /// How many entries there are.
    pub fn size(&self) -> u64 {
        self.programme.size
    }

    /// An entry by its number. It holds everything: whoever shows it to somebody asks their eyes first.
    pub fn entry(&self, seq: u64) -> Option<&Entry> {
        self.entries.get(usize::try_from(seq).ok()?)
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// A word of an entry; empty where there is none.
    pub(crate) fn word(&self, seq: u64, name: &str) -> &str {
        self.entry(seq).map_or("", |entry| entry.words.get(name))
    }

    pub(crate) fn person_entry(&self, person: &PersonId) -> Option<u64> {
        self.people.get(person).copied()
    }

    /// Entries about a party, its people's appointments among them.
    pub(crate) fn of_party(&self, party: &PartyId) -> &[u64] {
        self.parties.get(party).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn appointment_entry(&self, appointment: &AppointmentId) -> Option<u64> {
        self.appointments.get(appointment).copied()
    }

    pub(crate) fn standing_entry(&self, person: &PersonId, toward: &PartyId) -> Option<u64> {
        self.standing.get(&(person.clone(), toward.clone())).copied()
    }

    /// Entries about a matter, oldest first.
    pub(crate) fn of_matter(&self, matter: &MatterId) -> impl Iterator<Item = &Entry> {
        self.matters.get(matter).into_iter().flatten().filter_map(|seq| self.entry(*seq))
    }

    /// Entries about a meeting, oldest first.
    pub(crate) fn of_meeting(&self, meeting: &MeetingId) -> impl DoubleEndedIterator<Item = &Entry> {
        self.meetings.get(meeting).into_iter().flatten().filter_map(|seq| self.entry(*seq))
    }

    /// The entry that put an item on an agenda, and its matter; also of an item taken off again.
    pub(crate) fn item_entry(&self, meeting: &MeetingId, item: ItemId) -> Option<(u64, Option<&MatterId>)> {
        self.items.get(&(meeting.clone(), item)).map(|(seq, matter)| (*seq, matter.as_ref()))
    }

    /// The entry that last brought a matter's texts, of those up to `seq`.
    pub(crate) fn matter_texts(&self, matter: &MatterId, seq: u64) -> Option<&Entry> {
        let brings = |entry: &&Entry| {
            matches!(&entry.event, Event::Matter(matter::Event::Opened { .. } | matter::Event::Corrected { .. }))
        };
        self.of_matter(matter).filter(brings).filter(|entry| entry.seq <= seq).last()
    }

    /// What an event is about.
    pub(crate) fn about(&self, event: &Event) -> About {
        let matter_of =
            |meeting: &MeetingId, item| self.item_entry(meeting, item).and_then(|(_, matter)| matter.cloned());
        let item = |meeting: &MeetingId, item| About {
            meeting: Some(meeting.clone()),
            item: Some(item),
            matter: matter_of(meeting, item),
        };
        let meeting = |meeting: &MeetingId| About { meeting: Some(meeting.clone()), ..About::default() };
        match event {
            Event::Charter(_) | Event::Person(_) | Event::Party(_) | Event::Appointment(_) | Event::Erasure(_) => {
                About::default()
            }
            Event::Matter(
                matter::Event::Opened { matter, .. }
                | matter::Event::Corrected { matter, .. }
                | matter::Event::Answered { matter, .. }
                | matter::Event::Confirmed { matter, .. }
                | matter::Event::Referred { matter, .. }
                | matter::Event::Proposed { matter, .. },
            ) => About { matter: Some(matter.clone()), ..About::default() },
            Event::OwnDecision(
                own_decision::Event::Awaited { decision, .. }
                | own_decision::Event::Recorded { decision, .. }
                | own_decision::Event::Retracted { decision, .. },
            ) => {
                let known = self.programme.decisions.get(decision);
                About { matter: known.map(|known| known.matter.clone()), ..About::default() }
            }
            Event::Matter(matter::Event::Attached { to, .. }) => match to {
                Place::Matter { matter } => About { matter: Some(matter.clone()), ..About::default() },
                Place::Item { meeting, item: at } => item(meeting, *at),
            },
            Event::Interest(interest::Event::Answered { meeting, item: at, .. }) => item(meeting, *at),
            Event::Interest(_) => About::default(),
            Event::Meeting(event) => about_meeting(event).map_or_else(
                || meeting(of_which(event)),
                |(meeting, at, matter)| About {
                    matter: matter.or_else(|| matter_of(meeting, at)),
                    ..item(meeting, at)
                },
            ),
            Event::Attendance(event) => meeting(attended(event)),
            Event::Item(event) => item(event.about().0, event.about().1),
            Event::Ballot(
                engine::subjects::ballot::Event::Cast { meeting, item: at, .. }
                | engine::subjects::ballot::Event::Contested { meeting, item: at, .. },
            ) => item(meeting, *at),
            Event::Decision(decision::Event::Entered { meeting, item: at, .. }) => item(meeting, *at),
            Event::Decision(
                decision::Event::Dissented { decision, .. }
                | decision::Event::Assigned { decision, .. }
                | decision::Event::Finished { decision, .. },
            ) => match self.programme.decisions.get(decision) {
                Some(decision) => item(&decision.meeting, decision.item),
                None => About::default(),
            },
            Event::Minutes(
                minutes::Event::Written { meeting, item: at, .. } | minutes::Event::ChangeAsked { meeting, item: at },
            ) => item(meeting, *at),
            Event::Minutes(minutes::Event::Corrected { meeting: of, entry }) => {
                let corrected = self.entry(*entry).map(|entry| self.about(&entry.event)).unwrap_or_default();
                if corrected.meeting.as_ref() == Some(of) {
                    corrected
                } else {
                    About { meeting: Some(of.clone()), ..corrected }
                }
            }
            Event::Minutes(minutes::Event::Approved { meeting: of }) => meeting(of),
        }
    }

    fn index(&mut self, seq: u64, event: &Event) {
        match event {
            Event::Person(person::Event::Entered { person, .. }) => {
                self.people.insert(person.clone(), seq);
            }
            Event::Party(
                party::Event::Admitted { party, .. }
                | party::Event::Measured { party, .. }
                | party::Event::Left { party, .. },
            ) => self.parties.entry(party.clone()).or_default().push(seq),
            Event::Appointment(appointment::Event::Named { appointment, party, .. }) => {
                self.appointments.insert(appointment.clone(), seq);
                self.parties.entry(party.clone()).or_default().push(seq);
            }
            Event::Appointment(appointment::Event::Ended { appointment, .. }) => {
                if let Some(known) = self.programme.appointments.get(appointment) {
                    self.parties.entry(known.party.clone()).or_default().push(seq);
                }
            }
            Event::Interest(interest::Event::Declared { person, toward }) => {
                self.standing.insert((person.clone(), toward.clone()), seq);
            }
            Event::Meeting(meeting::Event::Added { meeting, item, matter, .. }) => {
                self.items.insert((meeting.clone(), *item), (seq, matter.clone()));
            }
            _ => {}
        }
        let about = self.about(event);
        if let Some(matter) = about.matter {
            self.matters.entry(matter).or_default().push(seq);
        }
        if let Some(meeting) = about.meeting {
            self.meetings.entry(meeting).or_default().push(seq);
        }
    }
}

/// The item that a meeting's event is about, if it is about one.
fn about_meeting(event: &meeting::Event) -> Option<(&MeetingId, ItemId, Option<MatterId>)> {
    match event {
        meeting::Event::Added { meeting, item, matter, .. } => Some((meeting, *item, matter.clone())),
        meeting::Event::Removed { meeting, item } | meeting::Event::Placed { meeting, item, .. } => {
            Some((meeting, *item, None))
        }
        _ => None,
    }
}

fn of_which(event: &meeting::Event) -> &MeetingId {
    match event {
        meeting::Event::Planned { meeting, .. }
        | meeting::Event::Moved { meeting, .. }
        | meeting::Event::Cancelled { meeting }
        | meeting::Event::Added { meeting, .. }
        | meeting::Event::Removed { meeting, .. }
        | meeting::Event::Placed { meeting, .. }
        | meeting::Event::Invited { meeting, .. }
        | meeting::Event::Convened { meeting }
        | meeting::Event::Opened { meeting }
        | meeting::Event::Closed { meeting } => meeting,
    }
}

fn attended(event: &engine::subjects::attendance::Event) -> &MeetingId {
    use engine::subjects::attendance::Event as Attendance;
    match event {
        Attendance::Arrived { meeting, .. }
        | Attendance::Left { meeting, .. }
        | Attendance::Corrected { meeting, .. } => meeting,
    }
}
