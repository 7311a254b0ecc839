//! Meetings: planned, convened, live, closed; and their agendas.
//!
//! A meeting's id tells body, year and number: `sg-2022-4`. An item keeps its id when the agenda is reordered; its section
//! number (§) is its place on the agenda.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::attendance::Room;
use super::context::{Context, bare, with};
use super::item::Item;
use super::matter::Stands;
use super::minutes::Minutes;
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happened, Happening, charter, matter, roles};
use crate::ids::{BodyId, MatterId, MeetingId, PersonId};
use crate::refusal::Refusal;

/// An item within its meeting; it stays the same when the agenda is reordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub u32);

/// What can be asked about meetings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Plan a meeting.
    Plan {
        /// Of which body.
        body: BodyId,
        /// Day.
        date: Date,
        /// Time of day.
        time: Time,
        /// Where.
        #[serde(default)]
        place: String,
    },
    /// Move a meeting that is not live to another day, time or place.
    Move {
        /// Which.
        meeting: MeetingId,
        /// Day.
        date: Date,
        /// Time of day.
        time: Time,
        /// Where.
        #[serde(default)]
        place: String,
    },
    /// Call a meeting off.
    Cancel {
        /// Which.
        meeting: MeetingId,
        /// Why.
        reason: String,
    },
    /// Put a matter on the agenda.
    Add {
        /// Which meeting.
        meeting: MeetingId,
        /// Which matter.
        matter: MatterId,
    },
    /// Put an item without a matter on the agenda, usually from the charter's template.
    AddPlain {
        /// Which meeting.
        meeting: MeetingId,
        /// The template's key, if it comes from there.
        #[serde(default)]
        template: Option<String>,
        /// Title; may be empty where a template names it.
        #[serde(default)]
        title: String,
        /// What there is to say.
        #[serde(default)]
        text: String,
    },
    /// Take an item off the agenda of a meeting that is not live.
    Remove {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
    },
    /// Move an item to another place (from 1) on the agenda.
    Place {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
        /// Its new section number.
        to: u32,
    },
    /// Invite an expert, who may attend and speak but never votes.
    Invite {
        /// Which meeting.
        meeting: MeetingId,
        /// Whom.
        person: PersonId,
    },
    /// Send the notice with the agenda and the papers there are; what is attached later is sent when it is attached.
    Convene {
        /// Which.
        meeting: MeetingId,
    },
    /// Begin.
    Open {
        /// Which.
        meeting: MeetingId,
    },
    /// End.
    Close {
        /// Which.
        meeting: MeetingId,
    },
}

/// What can have happened to meetings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "as in Command")]
pub enum Event {
    /// Words: `place`.
    Planned {
        meeting: MeetingId,
        body: BodyId,
        date: Date,
        time: Time,
    },
    /// Words: `place`.
    Moved {
        meeting: MeetingId,
        date: Date,
        time: Time,
    },
    /// Words: `reason`.
    Cancelled {
        meeting: MeetingId,
    },
    /// A matter, or an item without one. Words: `title`, `text`.
    Added {
        meeting: MeetingId,
        item: ItemId,
        matter: Option<MatterId>,
        template: Option<String>,
    },
    Removed {
        meeting: MeetingId,
        item: ItemId,
    },
    Placed {
        meeting: MeetingId,
        item: ItemId,
        to: u32,
    },
    Invited {
        meeting: MeetingId,
        person: PersonId,
    },
    Convened {
        meeting: MeetingId,
    },
    Opened {
        meeting: MeetingId,
    },
    Closed {
        meeting: MeetingId,
    },
}

/// What is known of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Of which body.
    pub body: BodyId,
    /// Its number in the year.
    pub number: usize,
    /// Day.
    pub date: Date,
    /// Time of day.
    pub time: Time,
    /// Where it stands.
    pub stage: Stage,
    /// When the notice was sent.
    pub convened_at: Option<Timestamp>,
    /// When it began.
    pub opened_at: Option<Timestamp>,
    /// When it ended.
    pub closed_at: Option<Timestamp>,
    /// Items in the order of handling.
    pub agenda: Vec<ItemId>,
    /// Items.
    pub items: BTreeMap<ItemId, Item>,
    /// The number of the next item.
    pub next_item: u32,
    /// Invited experts.
    pub guests: BTreeSet<PersonId>,
    /// Who is and was in the room.
    pub room: Room,
    /// The item at which the meeting is, called or open.
    pub at_item: Option<ItemId>,
    /// The minutes.
    pub minutes: Minutes,
}

/// The stages of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Has a day.
    Planned,
    /// The notice has been sent.
    Convened,
    /// Under way.
    Live,
    /// Over.
    Closed,
    /// Called off.
    Cancelled,
}

impl Meeting {
    /// The item.
    ///
    /// # Errors
    /// `unknown-item`.
    pub fn item(&self, item: ItemId) -> Result<&Item, Refusal> {
        self.items.get(&item).ok_or_else(|| Refusal::new("unknown-item").fact("item", item.0.to_string()))
    }

    /// The section number (§) of an item, from 1; 0 if it is not on the agenda.
    pub fn section(&self, item: ItemId) -> usize {
        self.agenda.iter().position(|other| *other == item).map_or(0, |place| place.saturating_add(1))
    }

    /// The item at a section number (§), from 1.
    pub fn at_section(&self, section: usize) -> Option<ItemId> {
        self.agenda.get(section.checked_sub(1)?).copied()
    }

    /// # Errors
    /// `not-live`.
    pub fn must_be_live(&self) -> Result<(), Refusal> {
        if self.stage == Stage::Live { Ok(()) } else { Err(Refusal::new("not-live")) }
    }

    fn must_be_ahead(&self) -> Result<(), Refusal> {
        match self.stage {
            Stage::Planned | Stage::Convened => Ok(()),
            Stage::Live | Stage::Closed => Err(Refusal::new("already-held")),
            Stage::Cancelled => Err(Refusal::new("cancelled")),
        }
    }

    /// When a paper attached at that moment reached the members: with the notice, or later at once; not before the notice.
    pub fn sent_at(&self, attached: Timestamp) -> Option<Timestamp> {
        self.convened_at.map(|convened| convened.max(attached))
    }
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Meeting(event)
    }
}

/// The meeting, if known.
///
/// # Errors
/// `unknown-meeting`.
pub fn known<'p>(programme: &'p Programme, meeting: &MeetingId) -> Result<&'p Meeting, Refusal> {
    programme.meetings.get(meeting).ok_or_else(|| Refusal::new("unknown-meeting").fact("meeting", meeting.as_str()))
}

/// The item of a meeting, to write to.
pub fn item_mut<'p>(programme: &'p mut Programme, meeting: &MeetingId, item: ItemId) -> Option<&'p mut Item> {
    programme.meetings.get_mut(meeting)?.items.get_mut(&item)
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Plan { body, date, time, place } => plan(ctx, programme, body, *date, *time, place),
        Command::Move { meeting, date, time, place } => {
            let known = ahead(programme, meeting)?;
            roles::must_convene(ctx, programme, &known.body)?;
            must_be_possible(ctx, *date)?;
            let words = Words::one("place", &words::optional("place", place, words::TITLE)?);
            Ok(with(Event::Moved { meeting: meeting.clone(), date: *date, time: *time }, words))
        }
        Command::Cancel { meeting, reason } => {
            let known = ahead(programme, meeting)?;
            roles::must_convene(ctx, programme, &known.body)?;
            let words = Words::one("reason", &words::required("reason", reason, words::TEXT)?);
            Ok(with(Event::Cancelled { meeting: meeting.clone() }, words))
        }
        Command::Add { meeting, matter } => add(ctx, programme, meeting, matter),
        Command::AddPlain { meeting, template, title, text } => {
            let known = editable(ctx, programme, meeting)?;
            let title = words::optional("title", title, words::TITLE)?;
            match template {
                Some(template) => roles::must_have_template_item(ctx, &known.body, template)?,
                None => words::required("title", &title, words::TITLE).map(|_| ())?,
            }
            let event = Event::Added {
                meeting: meeting.clone(),
                item: ItemId(known.next_item),
                matter: None,
                template: template.clone(),
            };
            Ok(with(event, Words::one("title", &title).and("text", &words::optional("text", text, words::TEXT)?)))
        }
        Command::Remove { meeting, item } => {
            editable(ctx, programme, meeting)?.item(*item)?.must_be_waiting()?;
            Ok(bare(Event::Removed { meeting: meeting.clone(), item: *item }))
        }
        Command::Place { meeting, item, to } => {
            let known = editable(ctx, programme, meeting)?;
            known.item(*item)?.must_be_waiting()?;
            let place = usize::try_from(*to).unwrap_or(usize::MAX);
            if place == 0 || place > known.agenda.len() {
                return Err(Refusal::new("no-such-place").fact("to", to.to_string()));
            }
            Ok(bare(Event::Placed { meeting: meeting.clone(), item: *item, to: *to }))
        }
        Command::Invite { meeting, person } => {
            let known = known(programme, meeting)?;
            if matches!(known.stage, Stage::Closed | Stage::Cancelled) {
                return Err(Refusal::new("already-held"));
            }
            super::person::known(programme, person)?;
            roles::must_invite(ctx, programme, &known.body)?;
            Ok(bare(Event::Invited { meeting: meeting.clone(), person: person.clone() }))
        }
        Command::Convene { meeting } => convene(ctx, programme, meeting),
        Command::Open { meeting } => open(ctx, programme, meeting),
        Command::Close { meeting } => close(ctx, programme, meeting),
    }
}

fn ahead<'p>(programme: &'p Programme, meeting: &MeetingId) -> Result<&'p Meeting, Refusal> {
    let known = known(programme, meeting)?;
    known.must_be_ahead()?;
    Ok(known)
}

/// The agenda may be changed until the meeting ends; what has been handled stands where it stood.
fn editable<'p>(ctx: &Context, programme: &'p Programme, meeting: &MeetingId) -> Result<&'p Meeting, Refusal> {
    let known = known(programme, meeting)?;
    match known.stage {
        Stage::Closed => return Err(Refusal::new("already-held")),
        Stage::Cancelled => return Err(Refusal::new("cancelled")),
        Stage::Planned | Stage::Convened | Stage::Live => {}
    }
    roles::must_edit_agenda(ctx, programme, known)?;
    Ok(known)
}

fn plan(
    ctx: &Context,
    programme: &Programme,
    body: &BodyId,
    date: Date,
    time: Time,
    place: &str,
) -> Result<Vec<Happening>, Refusal> {
    roles::must_convene(ctx, programme, body)?;
    must_be_possible(ctx, date)?;
    let same = programme.meetings.values().filter(|m| m.body == *body && m.date.year() == date.year()).count();
    let short = roles::short_of(ctx, body);
    let numbered = |number: usize| MeetingId::new(&alloc::format!("{short}-{}-{number}", date.year()));
    // A number stays with a meeting that was moved to another year, so the next free one is taken.
    let mut number = same.saturating_add(1);
    while programme.meetings.contains_key(&numbered(number)) {
        number = number.saturating_add(1);
    }
    let meeting = numbered(number);
    let words = Words::one("place", &words::optional("place", place, words::TITLE)?);
    Ok(with(Event::Planned { meeting, body: body.clone(), date, time }, words))
}

/// Neither in the past nor after the charter's period.
fn must_be_possible(ctx: &Context, date: Date) -> Result<(), Refusal> {
    if date < ctx.today() {
        return Err(Refusal::new("in-the-past").fact("day", date.to_string()).fact("today", ctx.today().to_string()));
    }
    match ctx.charter.until {
        Some(until) if date > until => Err(Refusal::new("past-charter")
            .rules(&ctx.charter.grounds.rule)
            .fact("until", until.to_string())
            .fact("day", date.to_string())),
        _ => Ok(()),
    }
}

fn add(
    ctx: &Context,
    programme: &Programme,
    meeting: &MeetingId,
    matter: &MatterId,
) -> Result<Vec<Happening>, Refusal> {
    let known = editable(ctx, programme, meeting)?;
    let subject = matter::known(programme, matter)?;
    if subject.body != known.body {
        return Err(Refusal::new("other-body").fact("body", subject.body.as_str()).fact("matter", matter.as_str()));
    }
    match &subject.stands {
        Stands::Decided(_) => return Err(Refusal::new("already-decided").fact("matter", matter.as_str())),
        Stands::OnAgenda(other, _) => {
            return Err(Refusal::new("already-on-agenda")
                .fact("matter", matter.as_str())
                .fact("meeting", other.as_str()));
        }
        Stands::Open | Stands::Postponed(..) | Stands::Returned(..) => {}
    }
    Ok(bare(Event::Added {
        meeting: meeting.clone(),
        item: ItemId(known.next_item),
        matter: Some(matter.clone()),
        template: None,
    }))
}

fn convene(ctx: &Context, programme: &Programme, meeting: &MeetingId) -> Result<Vec<Happening>, Refusal> {
    let known = ahead(programme, meeting)?;
    roles::must_convene(ctx, programme, &known.body)?;
    if known.stage == Stage::Convened {
        return Err(Refusal::new("already-convened").fact("meeting", meeting.as_str()));
    }
    if known.agenda.is_empty() {
        return Err(Refusal::new("agenda-empty").fact("meeting", meeting.as_str()));
    }
    Ok(bare(Event::Convened { meeting: meeting.clone() }))
}

fn open(ctx: &Context, programme: &Programme, meeting: &MeetingId) -> Result<Vec<Happening>, Refusal> {
    let known = ahead(programme, meeting)?;
    roles::must_run(ctx, programme, known)?;
    charter::must_be_in_period(ctx)?;
    if known.stage != Stage::Convened {
        return Err(Refusal::new("not-convened").rules(&roles::convene_rules(ctx, &known.body)));
    }
    if ctx.today() < known.date {
        return Err(Refusal::new("not-yet").fact("day", known.date.to_string()).fact("today", ctx.today().to_string()));
    }
    Ok(bare(Event::Opened { meeting: meeting.clone() }))
}

fn close(ctx: &Context, programme: &Programme, meeting: &MeetingId) -> Result<Vec<Happening>, Refusal> {
    let known = known(programme, meeting)?;
    roles::must_run(ctx, programme, known)?;
    known.must_be_live()?;
    if let Some(item) = known.items.iter().find(|(_, item)| item.is_open()).map(|(id, _)| *id) {
        return Err(Refusal::new("item-is-open").fact("item", known.section(item).to_string()));
    }
    Ok(bare(Event::Closed { meeting: meeting.clone() }))
}

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
