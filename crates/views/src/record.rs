//! The record's entries, each readable as far as the reader may read what it is about.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{MatterId, MeetingId};
use engine::subjects::item::Phase;
use engine::subjects::meeting::{ItemId, Meeting};
use engine::subjects::{Event, ballot, interest, item, matter, minutes};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use crate::book;
use crate::eyes::Eyes;
use crate::named::Person;

/// A page of entries, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// How many entries there are.
    pub size: u64,
    /// The entries of this page.
    pub entries: Vec<Entry>,
    /// The entry from which the next, older page starts.
    pub older: Option<u64>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its number.
    pub seq: u64,
    /// When the record took it.
    pub at: Timestamp,
    /// The entry that ordered its words to be erased.
    pub erased_by: Option<u64>,
    /// What it holds; none where the reader may not read it: then number, time and digest are all that is shown.
    pub open: Option<OpenEntry>,
}

/// What an entry says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenEntry {
    /// Who asked for it.
    pub actor: Person,
    /// What kind, as `ballot/cast`.
    pub kind: String,
    /// The meeting it is about.
    pub meeting: Option<MeetingId>,
    /// The section it is about.
    pub section: Option<usize>,
    /// The facts, as JSON; `null` in a list, for they can be long.
    pub facts: Value,
    /// The words, as JSON; `null` in a list, and where there are none or they are erased.
    pub words: Value,
}

impl Eyes<'_> {
    /// Entries from before `before` on, the newest where it is absent, at most so many. Open to the public as far as numbers
    /// and times go.
    pub fn record(&self, before: Option<u64>, most: usize) -> Record {
        let end = before.unwrap_or(self.book.size()).min(self.book.size());
        let places = (0..end).rev().take(most);
        let entries: Vec<Entry> = places.filter_map(|seq| self.book.entry(seq)).map(|e| self.shown(e, false)).collect();
        let older = entries.last().map(|entry| entry.seq).filter(|seq| *seq > 0);
        Record { size: self.book.size(), entries, older }
    }

    /// One entry with its facts and words, as far as the reader may read them.
    pub fn entry(&self, seq: u64) -> Option<Entry> {
        Some(self.shown(self.book.entry(seq)?, true))
    }

    /// May the reader read what an entry holds? Asked before its payload is given out in any form.
    pub fn may_read_entry(&self, seq: u64) -> bool {
        self.book.entry(seq).is_some_and(|entry| self.may_read(entry))
    }

    fn shown(&self, entry: &book::Entry, whole: bool) -> Entry {
        let open = self.may_read(entry).then(|| self.opened(entry, whole));
        Entry { seq: entry.seq, at: entry.at, erased_by: self.book.erased_by(entry.seq), open }
    }

    fn opened(&self, entry: &book::Entry, whole: bool) -> OpenEntry {
        let about = self.book.about(&entry.event);
        let known = about.meeting.as_ref().and_then(|meeting| self.programme().meetings.get(meeting));
        let section = known.zip(about.item).map(|(known, item)| known.section(item)).filter(|section| *section > 0);
        let facts = serde_json::to_value(&entry.event).unwrap_or(Value::Null);
        let words = match entry.words.is_empty() {
            false if whole => serde_json::to_value(&entry.words).unwrap_or(Value::Null),
            _ => Value::Null,
        };
        OpenEntry {
            actor: self.person(&entry.actor),
            kind: kind(&facts),
            meeting: about.meeting,
            section,
            facts: if whole { facts } else { Value::Null },
            words,
        }
    }

    fn may_read(&self, entry: &book::Entry) -> bool {
        let Some(viewer) = self.viewer() else { return false };
        let about = self.book.about(&entry.event);
        if !self.all_open(&about) {
            return false;
        }
        let known = about.meeting.as_ref().and_then(|meeting| self.programme().meetings.get(meeting));
        let hears = known.is_none_or(|known| self.hears(known));
        match &entry.event {
            Event::Charter(_) | Event::Person(_) | Event::Party(_) | Event::Appointment(_) | Event::Erasure(_) => true,
            Event::Matter(matter::Event::Attached { to: matter::Place::Item { .. }, .. }) => hears,
            Event::Matter(_) | Event::OwnDecision(_) => true,
            Event::Interest(interest::Event::Declared { person, .. } | interest::Event::Withdrawn { person, .. }) => {
                person == viewer
            }
            Event::Meeting(_) => about.item.is_none() || hears,
            Event::Minutes(minutes::Event::Approved { .. }) => true,
            Event::Ballot(ballot::Event::Cast { item, person, .. }) => {
                let closed = known.zip(about.meeting.as_ref());
                hears
                    && (person == viewer
                        || closed.is_some_and(|(known, id)| self.is_shown(id, known, *item, entry.seq)))
            }
            Event::Interest(_)
            | Event::Attendance(_)
            | Event::Item(_)
            | Event::Ballot(_)
            | Event::Decision(_)
            | Event::Minutes(_) => hears,
        }
    }

    /// Neither the item nor the matter that an entry is about is closed to the reader.
    fn all_open(&self, about: &book::About) -> bool {
        let item = |meeting: &MeetingId, item: ItemId| self.item_gate(meeting, item).is_open();
        let matter = |matter: &MatterId| self.matter_gate(matter).is_open();
        about.meeting.as_ref().zip(about.item).is_none_or(|(meeting, at)| item(meeting, at))
            && about.matter.as_ref().is_none_or(matter)
    }

    /// May the choice of a ballot be shown? Once its vote has closed, unless that vote is open again; never of a vote called
    /// off; at once where the charter says so.
    fn is_shown(&self, id: &MeetingId, known: &Meeting, item: ItemId, seq: u64) -> bool {
        if self.shows_ballots_at_once(known) {
            return true;
        }
        if known.items.get(&item).is_none_or(|handled| handled.phase == Phase::Voting) {
            return false;
        }
        let settles = self.book.of_meeting(id).filter(|entry| entry.seq > seq).find_map(|entry| match &entry.event {
            Event::Item(item::Event::VoteClosed { item: of, .. }) if *of == item => Some(true),
            Event::Item(item::Event::VoteCancelled { item: of, .. }) if *of == item => Some(false),
            _ => None,
        });
        settles.unwrap_or(false)
    }
}

/// The kind of an event from its own encoding: subject and what happened, as `ballot/cast`.
fn kind(facts: &Value) -> String {
    let subject = facts.as_object().and_then(|facts| facts.iter().next());
    let Some((subject, inner)) = subject else { return String::new() };
    let what = match inner {
        Value::Object(inner) => inner.keys().next().map(String::as_str).unwrap_or_default(),
        Value::String(what) => what,
        _ => "",
    };
    alloc::format!("{subject}/{what}")
}
