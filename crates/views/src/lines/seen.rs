//! The lines of a meeting from its entries, each in the section to which it belongs.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::ids::{MeetingId, PersonId};
use engine::subjects::attendance::{self, End};
use engine::subjects::meeting::{self, ItemId, Meeting};
use engine::subjects::{Event, ballot, decision, interest, item, minutes};

use super::{Correction, Line, Said};
use crate::book::Entry;
use crate::eyes::Eyes;
use crate::recusal::Recused;

/// The lines of a meeting: those of each item, and those outside items.
#[derive(Default)]
pub(crate) struct Lines {
    pub(crate) outside: Vec<Line>,
    pub(crate) items: BTreeMap<ItemId, Vec<Line>>,
    /// Corrections and changes asked for, which stand apart.
    pub(crate) corrections: Vec<Line>,
}

/// Where the reading of the entries is.
struct Reading {
    at_item: Option<ItemId>,
    /// The item that ended last.
    last: Option<ItemId>,
    recused: Vec<Recused>,
    /// Who is whose deputy.
    deputies: BTreeMap<PersonId, PersonId>,
    /// The entries of each person's arrivals and departures, stay by stay.
    ends: BTreeMap<(PersonId, bool), Vec<u64>>,
    corrections: BTreeMap<u64, Correction>,
}

impl Eyes<'_> {
    /// All lines of a meeting. The caller asks the gate for each item before it shows that item's.
    pub(crate) fn lines(&self, id: &MeetingId) -> Lines {
        let mut lines = Lines::default();
        let members = self.programme().meetings.get(id).map(|known| self.members(known)).unwrap_or_default();
        let mut reading = Reading {
            deputies: members.into_iter().filter_map(|member| Some((member.id, member.deputy_of?))).collect(),
            at_item: None,
            last: None,
            recused: Vec::new(),
            ends: BTreeMap::new(),
            corrections: BTreeMap::new(),
        };
        for entry in self.book.of_meeting(id) {
            self.move_on(id, entry, &mut reading);
            let Some(line) = self.line(entry, &reading) else { continue };
            // Who comes back or leaves between two items does so at the end of the first.
            let between = reading.last.filter(|_| matches!(entry.event, Event::Attendance(_)));
            let item = self.book.about(&entry.event).item.or(reading.at_item).or(between);
            match (&line.said, item) {
                (Said::Corrected { .. } | Said::ChangeAsked { .. }, _) => lines.corrections.push(line),
                (_, Some(item)) => lines.items.entry(item).or_default().push(line),
                (_, None) => lines.outside.push(line),
            }
            if ends_item(&entry.event) {
                reading.last = reading.at_item.take().or(reading.last);
            }
        }
        let strike = |line: &mut Line| line.corrected = reading.corrections.get(&line.seq).cloned();
        lines.outside.iter_mut().for_each(strike);
        lines.items.values_mut().flatten().for_each(strike);
        lines
    }

    fn move_on(&self, id: &MeetingId, entry: &Entry, reading: &mut Reading) {
        match &entry.event {
            Event::Item(
                item::Event::Called { item, .. }
                | item::Event::Opened { item, .. }
                | item::Event::Reopened { item, .. },
            ) => {
                if reading.at_item != Some(*item) {
                    reading.recused = self.recused_in(id, *item);
                }
                reading.at_item = Some(*item);
            }
            Event::Attendance(attendance::Event::Arrived { person, .. }) => {
                reading.ends.entry((person.clone(), true)).or_default().push(entry.seq);
            }
            Event::Attendance(attendance::Event::Left { person, .. }) => {
                reading.ends.entry((person.clone(), false)).or_default().push(entry.seq);
            }
            Event::Attendance(attendance::Event::Corrected { person, stay, end, to, .. }) => {
                let ends = reading.ends.get(&(person.clone(), *end == End::Arrival));
                if let Some(seq) = ends.and_then(|ends| ends.get(*stay)) {
                    let correction = Correction { minute: Some(*to), ..self.correction(entry) };
                    reading.corrections.insert(*seq, correction);
                }
            }
            Event::Minutes(minutes::Event::Corrected { entry: wrong, .. }) => {
                reading.corrections.insert(*wrong, self.correction(entry));
            }
            _ => {}
        }
    }

    fn correction(&self, entry: &Entry) -> Correction {
        Correction {
            seq: entry.seq,
            at: entry.at,
            by: self.person(&entry.actor),
            right: entry.words.get("right").to_string(),
            minute: None,
            reason: entry.words.get("reason").to_string(),
        }
    }

    fn line(&self, entry: &Entry, reading: &Reading) -> Option<Line> {
        let word = |name: &str| entry.words.get(name).to_string();
        let (said, at) = match &entry.event {
            Event::Meeting(meeting::Event::Opened { .. }) => (Said::MeetingOpened, entry.at),
            Event::Meeting(meeting::Event::Closed { .. }) => (Said::MeetingClosed, entry.at),
            Event::Attendance(event) => self.attended(event, word("reason"), reading)?,
            Event::Interest(interest::Event::Answered { person, interest: true, spoken, .. }) => {
                let person = self.person(person);
                (Said::Answered { person, interest: true, spoken: *spoken, grounds: word("grounds") }, entry.at)
            }
            Event::Item(event) => (self.handled(event, entry)?, entry.at),
            Event::Ballot(ballot::Event::Contested { person, .. }) => {
                (Said::Contested { person: self.person(person) }, entry.at)
            }
            Event::Decision(event) => (self.decided(event, entry)?, entry.at),
            Event::Minutes(minutes::Event::Corrected { entry: wrong, .. }) => {
                (Said::Corrected { entry: *wrong, right: word("right"), reason: word("reason") }, entry.at)
            }
            Event::Minutes(minutes::Event::ChangeAsked { .. }) => {
                (Said::ChangeAsked { text: word("text"), by: self.person(&entry.actor) }, entry.at)
            }
            _ => return None,
        };
        Some(Line { seq: entry.seq, at, said, corrected: None })
    }

    fn attended(
        &self,
        event: &attendance::Event,
        reason: String,
        reading: &Reading,
    ) -> Option<(Said, jiff::Timestamp)> {
        Some(match event {
            attendance::Event::Arrived { person, at, .. } => {
                let came = reading.ends.get(&(person.clone(), true)).map_or(0, Vec::len);
                let deputy_of = reading.deputies.get(person).map(|of| self.person(of));
                (Said::Arrived { person: self.person(person), again: came > 1, deputy_of }, *at)
            }
            attendance::Event::Left { person, at, .. } => {
                let because = reading.at_item.and_then(|_| Self::recusal_among(&reading.recused, person));
                (Said::Left { person: self.person(person), because }, *at)
            }
            attendance::Event::Corrected { person, end, from, to, .. } => {
                let (person, arrival) = (self.person(person), *end == End::Arrival);
                (Said::AttendanceCorrected { person, arrival, from: *from, to: *to, reason }, *to)
            }
        })
    }

    fn handled(&self, event: &item::Event, entry: &Entry) -> Option<Said> {
        let reason = || entry.words.get("reason").to_string();
        Some(match event {
            item::Event::Called { .. } => Said::Called,
            item::Event::Consented { .. } => Said::Consented,
            item::Event::ChairElected { person, .. } => Said::ChairElected { person: self.person(person) },
            item::Event::Opened { .. } => Said::Opened,
            item::Event::Proposed { meeting, item, proposal, by, draft } => Said::Proposed {
                proposal: proposal.clone(),
                by: self.person(by),
                draft: *draft,
                text: self.text_of_proposal(meeting, *item, proposal),
            },
            item::Event::Withdrawn { proposal, .. } => Said::Withdrawn { proposal: proposal.clone() },
            item::Event::Unanimous { proposal, .. } => Said::Unanimous { proposal: proposal.clone() },
            item::Event::Opposed { proposal, against, .. } => {
                Said::Opposed { proposal: proposal.clone(), against: self.people_named(against) }
            }
            item::Event::VoteOpened { .. } => Said::VoteOpened,
            item::Event::VoteCancelled { .. } => Said::VoteCancelled { reason: reason() },
            item::Event::VoteClosed { silent, .. } => Said::VoteClosed { silent: self.people_named(silent) },
            item::Event::VoteReopened { .. } => Said::VoteReopened,
            item::Event::Chosen { proposal, by, .. } => {
                Said::Chosen { proposal: proposal.clone(), by: self.person(by) }
            }
            item::Event::Noted { .. } => Said::Noted,
            item::Event::Postponed { .. } => Said::Postponed { reason: reason() },
            item::Event::Returned { .. } => Said::Returned { reason: reason() },
            item::Event::Escalated { to, needed_by, .. } => Said::Escalated {
                to: self.body_name(to),
                needed_by: *needed_by,
                views: entry.words.get("views").to_string(),
            },
            item::Event::Reopened { .. } => Said::Reopened { reason: reason() },
        })
    }

    /// That a task is done is told where the task stands; it may be so long after the meeting.
    fn decided(&self, event: &decision::Event, entry: &Entry) -> Option<Said> {
        Some(match event {
            decision::Event::Entered { decision, .. } => Said::Decided {
                decision: decision.clone(),
                text: self.decision_text(decision),
                reasons: entry.words.get("reasons").to_string(),
            },
            decision::Event::Dissented { person, .. } => {
                Said::Dissented { person: self.person(person), text: entry.words.get("text").to_string() }
            }
            decision::Event::Assigned { person, due, .. } => {
                let text = entry.words.get("text").to_string();
                Said::Assigned { person: self.person(person), text, due: *due }
            }
            decision::Event::Finished { .. } => return None,
        })
    }

    /// The free text of an item with the lines about it. The caller has asked the gate.
    pub(crate) fn item_minutes(&self, known: &Meeting, item: ItemId, lines: Vec<Line>) -> crate::live::ItemMinutes {
        let written = known.minutes.texts.get(&item);
        crate::live::ItemMinutes {
            lines,
            text: written.map_or("", |written| self.book.word(written.seq, "text")).to_string(),
            version: known.minutes.version(item),
            saved: written.map(|written| written.at),
        }
    }
}

/// With this an item's handling is over, and what follows stands outside it.
fn ends_item(event: &Event) -> bool {
    matches!(
        event,
        Event::Decision(decision::Event::Entered { .. })
            | Event::Item(
                item::Event::Noted { .. }
                    | item::Event::Postponed { .. }
                    | item::Event::Returned { .. }
                    | item::Event::Escalated { .. }
            )
    )
}
