//! Judges: planning, the agenda, the notice, the beginning and the end.

use alloc::string::ToString;
use alloc::vec::Vec;
use jiff::civil::{Date, Time};

use super::{Command, Event, ItemId, Meeting, Stage, known};
use crate::ids::{BodyId, MatterId, MeetingId, PersonId};
use crate::refusal::Refusal;
use crate::subjects::context::{Context, bare, with};
use crate::subjects::matter::{self, Stands};
use crate::subjects::programme::Programme;
use crate::subjects::words::{self, Words};
use crate::subjects::{Happening, charter, person, roles, sitting};

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
            person::known(programme, person)?;
            roles::must_invite(ctx, programme, &known.body)?;
            must_need_invitation(ctx, programme, known, person)?;
            Ok(bare(Event::Invited { meeting: meeting.clone(), person: person.clone() }))
        }
        Command::Convene { meeting } => convene(ctx, programme, meeting),
        Command::Open { meeting } => open(ctx, programme, meeting),
        Command::Close { meeting } => close(ctx, programme, meeting),
    }
}

/// An invitation is for those who are not called anyway: once, and neither to members and their deputies nor to officers.
fn must_need_invitation(
    ctx: &Context,
    programme: &Programme,
    meeting: &Meeting,
    person: &PersonId,
) -> Result<(), Refusal> {
    if meeting.guests.contains(person) {
        return Err(Refusal::new("already-invited").fact("person", person.as_str()));
    }
    let is_member =
        sitting::members_on(programme, &meeting.body, meeting.date).iter().any(|member| member.id == *person);
    let is_officer = roles::presenters(ctx, programme, &meeting.body).contains(person)
        || roles::secretaries(ctx, programme, &meeting.body).contains(person);
    if is_member || is_officer { Err(Refusal::new("called-anyway").fact("person", person.as_str())) } else { Ok(()) }
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
    matter::must_be_for(ctx, subject, &known.body)?;
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
