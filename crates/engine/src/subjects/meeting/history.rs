//! Writes down what happened to meetings.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use jiff::Timestamp;
use jiff::civil::{Date, Time};

use super::{Event, Meeting, Stage};
use crate::ids::{BodyId, MeetingId};
use crate::subjects::Happened;
use crate::subjects::attendance::Room;
use crate::subjects::item::Item;
use crate::subjects::matter::Stands;
use crate::subjects::minutes::Minutes;
use crate::subjects::programme::Programme;

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event, happened: Happened) {
    match event {
        Event::Planned { meeting, body, date, time } => planned(programme, meeting, body, *date, *time),
        Event::Added { meeting, item, matter, template } => {
            if let Some(matter) = matter.as_ref().and_then(|matter| programme.matters.get_mut(matter)) {
                matter.stands = Stands::OnAgenda(meeting.clone(), *item);
            }
            if let Some(known) = programme.meetings.get_mut(meeting) {
                known.next_item = known.next_item.max(item.0).saturating_add(1);
                known.agenda.push(*item);
                known.items.insert(*item, Item::new(matter.clone(), template.clone()));
            }
        }
        Event::Removed { meeting, item } => {
            let Some(known) = programme.meetings.get_mut(meeting) else { return };
            known.agenda.retain(|other| other != item);
            let removed = known.items.remove(item).and_then(|item| item.matter);
            if let Some(matter) = removed.and_then(|matter| programme.matters.get_mut(&matter)) {
                matter.stands = Stands::Open;
            }
        }
        Event::Cancelled { meeting } => cancelled(programme, meeting),
        Event::Closed { meeting } => closed(programme, meeting, happened.at),
        Event::Moved { meeting, .. }
        | Event::Placed { meeting, .. }
        | Event::Invited { meeting, .. }
        | Event::Convened { meeting }
        | Event::Opened { meeting } => {
            if let Some(known) = programme.meetings.get_mut(meeting) {
                evolve_one(known, event, happened.at);
            }
        }
    }
}

fn planned(programme: &mut Programme, meeting: &MeetingId, body: &BodyId, date: Date, time: Time) {
    let number = meeting.as_str().rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0);
    let planned = Meeting {
        body: body.clone(),
        number,
        date,
        time,
        stage: Stage::Planned,
        convened_at: None,
        opened_at: None,
        closed_at: None,
        agenda: Vec::new(),
        items: BTreeMap::new(),
        next_item: 1,
        guests: BTreeSet::new(),
        room: Room::default(),
        at_item: None,
        minutes: Minutes::default(),
    };
    programme.meetings.insert(meeting.clone(), planned);
}

/// A meeting called off lets go of its matters.
fn cancelled(programme: &mut Programme, meeting: &MeetingId) {
    let Some(known) = programme.meetings.get_mut(meeting) else { return };
    known.stage = Stage::Cancelled;
    for matter in known.items.values().filter_map(|item| item.matter.as_ref()) {
        if let Some(matter) = programme.matters.get_mut(matter) {
            matter.stands = Stands::Open;
        }
    }
}

/// A meeting that is over lets go of the matters that it did not come to.
fn closed(programme: &mut Programme, meeting: &MeetingId, at: Timestamp) {
    let Some(known) = programme.meetings.get_mut(meeting) else { return };
    known.stage = Stage::Closed;
    known.closed_at = Some(at);
    known.at_item = None;
    known.room.empty(at);
    let left = known.items.values().filter(|item| item.must_be_waiting().is_ok());
    for matter in left.filter_map(|item| item.matter.as_ref()) {
        if let Some(matter) = programme.matters.get_mut(matter) {
            matter.stands = Stands::Open;
        }
    }
}

fn evolve_one(known: &mut Meeting, event: &Event, at: Timestamp) {
    match event {
        Event::Moved { date, time, .. } => {
            known.date = *date;
            known.time = *time;
        }
        Event::Placed { item, to, .. } => {
            known.agenda.retain(|other| other != item);
            let place = usize::try_from(to.saturating_sub(1)).unwrap_or(usize::MAX).min(known.agenda.len());
            known.agenda.insert(place, *item);
        }
        Event::Invited { person, .. } => {
            known.guests.insert(person.clone());
        }
        Event::Convened { .. } => {
            known.stage = Stage::Convened;
            known.convened_at = Some(at);
        }
        Event::Opened { .. } => {
            known.stage = Stage::Live;
            known.opened_at = Some(at);
        }
        Event::Planned { .. }
        | Event::Cancelled { .. }
        | Event::Closed { .. }
        | Event::Added { .. }
        | Event::Removed { .. } => {}
    }
}
