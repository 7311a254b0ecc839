//! What is asked of a running meeting, form by form: each becomes one command, or a few that belong together.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use engine::ids::{MeetingId, PersonId, ProposalId};
use engine::subjects::ballot::{self, Choice};
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, attendance, interest, item, meeting};
use jiff::Timestamp;

use super::effects::EffectsPage;
use super::{entering, live};
use crate::answer::{self, Answer};
use crate::forms::{self, Form};
use crate::problem::Problem;
use crate::visit::{Failed, Posted, Visit};

/// `POST …/meetings/{meeting}/live`
pub async fn act(Path((_, id)): Path<(String, String)>, Posted { visit, mut form }: Posted) -> Answer {
    let id = MeetingId::new(&id);
    if form.get("do") == "enter" {
        entering::command(&id, &mut form)?;
        if !form.faults().is_empty() {
            return live::build(&visit, visit.shell(), &id, form, "enter");
        }
    }
    match done(&visit, &id, &form).await {
        Ok(response) => Ok(response),
        Err(Failed::Refused(refusal)) => {
            let ask = if form.get("do") == "enter" { "enter" } else { "" };
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            live::build(&visit, shell, &id, form, ask)
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

async fn done(visit: &Visit, id: &MeetingId, form: &Form) -> Result<Response, Failed> {
    let commands = commands(visit, id, form)?;
    if let ([Command::Attendance(ask)], "") = (commands.as_slice(), form.get("warned")) {
        let effects = visit.look(|eyes| eyes.effects(ask));
        if !effects.is_empty() {
            return Ok(answer::page(&EffectsPage::of(visit.shell(), id, effects, form)));
        }
    }
    let mut receipt = None;
    for (number, command) in commands.into_iter().enumerate() {
        // What belongs together is pressed once, and each part of it counts once.
        let act = Form::default().with("act", format!("{}.{number}", form.get("act")));
        receipt = Some(visit.execute(&act, command).await?);
    }
    let told = receipt.map(|receipt| format!("recorded:{}", receipt.first)).unwrap_or_default();
    Ok(answer::done(&format!("{}#{}", visit.u.live(id), place(form)), &told))
}

/// Where the reader goes on: at the person whom they marked, else at the step that comes next.
fn place(form: &Form) -> String {
    match form.get("do") {
        "arrive" | "leave" | "correct-stay" => format!("who-{}", person(form)),
        "arrive-all" => "room".to_owned(),
        _ => "step".to_owned(),
    }
}

fn commands(visit: &Visit, id: &MeetingId, form: &Form) -> Result<Vec<Command>, Failed> {
    let meeting = id.clone();
    Ok(vec![match form.get("do") {
        "open" => Command::Meeting(meeting::Command::Open { meeting }),
        "close" => Command::Meeting(meeting::Command::Close { meeting }),
        "arrive" => Command::Attendance(attendance::Command::Arrive { meeting, person: person(form), at: minute(visit, id, form)? }),
        "leave" => Command::Attendance(attendance::Command::Leave { meeting, person: person(form), at: minute(visit, id, form)? }),
        "leave-all" => return Ok(all_out(visit, id)),
        "answer-all" => return Ok(none_declared(visit, id)),
        "arrive-all" => return Ok(all_in(visit, id)),
        "correct-stay" => Command::Attendance(correct_stay(visit, id, form)?),
        "answer" => Command::Interest(answer_of(visit, id, form)?),
        "cast" => Command::Ballot(ballot::Command::Cast { meeting, item: item_of(form)?, person: voter(visit, form)?, choice: choice(form)? }),
        "contest" => Command::Ballot(ballot::Command::Contest { meeting, item: item_of(form)? }),
        "enter" => Command::Decision(entering::command(id, &mut form.clone())?),
        "return-all" => return Ok(all_back(visit, id)),
        _ => Command::Item(of_item(id, form)?),
    }])
}

/// What concerns the handling of one item.
fn of_item(id: &MeetingId, form: &Form) -> Result<item::Command, Problem> {
    let (meeting, item) = (id.clone(), item_of(form)?);
    let reason = || form.get("reason").to_owned();
    let proposal = || ProposalId::new(form.get("proposal"));
    Ok(match form.get("do") {
        "call" => item::Command::Call { meeting, item },
        "consent" => item::Command::Consent { meeting, item },
        "elect-chair" => item::Command::ElectChair { meeting, item, votes: elected(form) },
        "open-item" => item::Command::Open { meeting, item },
        "propose" => item::Command::Propose { meeting, item, by: PersonId::new(form.get("by")), text: form.get("text").to_owned() },
        "withdraw" => item::Command::Withdraw { meeting, item, proposal: proposal() },
        "against" => item::Command::Against { meeting, item, proposal: proposal(), against: against(form) },
        "open-vote" => item::Command::OpenVote { meeting, item },
        "cancel-vote" => item::Command::CancelVote { meeting, item, reason: reason() },
        "close-vote" => item::Command::CloseVote { meeting, item },
        "choose" => item::Command::Choose { meeting, item, proposal: proposal() },
        "note" => item::Command::Note { meeting, item },
        "postpone" if form.get("how") == "return" => item::Command::Return { meeting, item, reason: reason() },
        "postpone" => item::Command::Postpone { meeting, item, reason: reason() },
        "reopen" => item::Command::Reopen { meeting, item, reason: reason() },
        _ => return Err(Problem::Unreadable),
    })
}

/// Whoever must leave and is still here leaves now.
fn all_out(visit: &Visit, id: &MeetingId) -> Vec<Command> {
    let here = visit.look(|eyes| eyes.live(id)).map(|live| live.now);
    let Some(views::live::Now::Item(item)) = here else { return Vec::new() };
    let at = visit.app().now();
    let leave = |person: views::named::Person| attendance::Command::Leave { meeting: id.clone(), person: person.id, at };
    item.to_leave.into_iter().map(leave).map(Command::Attendance).collect()
}

/// Asked aloud, nobody else has an interest: each who has not answered is entered as having said so.
fn none_declared(visit: &Visit, id: &MeetingId) -> Vec<Command> {
    let here = visit.look(|eyes| eyes.live(id)).map(|live| live.now);
    let Some(views::live::Now::Item(at)) = here else { return Vec::new() };
    let silent = at.answers.into_iter().filter(|answer| answer.interest.is_none() && answer.enter.may);
    let answer = |person: PersonId| interest::Command::Answer {
        meeting: id.clone(),
        item: at.item,
        person,
        interest: false,
        grounds: String::new(),
    };
    silent.map(|of| Command::Interest(answer(of.person.id))).collect()
}

/// Whoever is expected and may come has come now.
fn all_in(visit: &Visit, id: &MeetingId) -> Vec<Command> {
    let Some(view) = visit.look(|eyes| eyes.live(id)) else { return Vec::new() };
    let at = visit.app().now();
    let arrive = |who: &views::live::InRoom| attendance::Command::Arrive { meeting: id.clone(), person: who.person.id.clone(), at };
    live::to_arrive(&view).map(arrive).map(Command::Attendance).collect()
}

/// Whoever was out for what is over comes back now.
fn all_back(visit: &Visit, id: &MeetingId) -> Vec<Command> {
    let called = visit.look(|eyes| eyes.live(id)).map(|live| live.call_back).unwrap_or_default();
    let at = visit.app().now();
    let arrive = |person: views::named::Person| attendance::Command::Arrive { meeting: id.clone(), person: person.id, at };
    called.into_iter().map(arrive).map(Command::Attendance).collect()
}

/// Which item the form is about.
pub fn item_of(form: &Form) -> Result<ItemId, Problem> {
    form.get("item").parse().map(ItemId).map_err(|_| Problem::Unreadable)
}

fn person(form: &Form) -> PersonId {
    PersonId::new(form.get("person"))
}

/// Whose ballot or answer: the one named, or the reader's own.
fn voter(visit: &Visit, form: &Form) -> Result<PersonId, Failed> {
    let own = visit.signed_in()?;
    let is_named = form.names().any(|name| name == "person");
    if is_named && form.get("person").is_empty() {
        // A list from which nobody was picked must not become the reader's own ballot.
        return Err(Failed::Refused(engine::refusal::Refusal::new("words-missing").fact("field", "name")));
    }
    Ok(if is_named { person(form) } else { own.clone() })
}

/// What the ballot is for.
pub fn choice(form: &Form) -> Result<Choice, Failed> {
    match form.get("choice") {
        "" => Err(Failed::Refused(engine::refusal::Refusal::new("words-missing").fact("field", "choice"))),
        "blank" => Ok(Choice::Blank),
        letter => Ok(Choice::For(ProposalId::new(letter))),
    }
}

/// An answer about interests: one's own, or one that was said aloud.
pub fn answer_of(visit: &Visit, id: &MeetingId, form: &Form) -> Result<interest::Command, Failed> {
    Ok(interest::Command::Answer {
        meeting: id.clone(),
        item: item_of(form)?,
        person: voter(visit, form)?,
        interest: form.get("interest") == "yes",
        grounds: form.get("grounds").to_owned(),
    })
}

fn against(form: &Form) -> Vec<PersonId> {
    if form.get("nobody") == "yes" { Vec::new() } else { form.all("against").iter().map(|id| PersonId::new(id)).collect() }
}

fn elected(form: &Form) -> BTreeMap<PersonId, PersonId> {
    let votes = form.names().filter_map(|name| Some((name.strip_prefix("elects-")?, form.get(name))));
    votes.filter(|(_, whom)| !whom.is_empty()).map(|(who, whom)| (PersonId::new(who), PersonId::new(whom))).collect()
}

/// The minute that was typed, on the meeting's day; now where none was.
fn minute(visit: &Visit, id: &MeetingId, form: &Form) -> Result<Timestamp, Failed> {
    let typed = form.get("at").trim();
    if typed.is_empty() {
        return Ok(visit.app().now());
    }
    let unreadable = || Failed::Refused(engine::refusal::Refusal::new("words-unclean").fact("field", "time"));
    let time = forms::time(typed).ok_or_else(unreadable)?;
    let moment = visit.look_at(|_, snapshot| {
        let zone = engine::subjects::context::zone(snapshot.charter);
        let date = snapshot.book.programme().meetings.get(id)?.date;
        zone.to_timestamp(date.to_datetime(time)).ok()
    });
    moment.ok_or(Failed::Problem(Problem::NotFound))
}

fn correct_stay(visit: &Visit, id: &MeetingId, form: &Form) -> Result<attendance::Command, Failed> {
    let (number, end) = form.get("which").split_once('-').ok_or(Problem::Unreadable)?;
    Ok(attendance::Command::Correct {
        meeting: id.clone(),
        person: person(form),
        stay: number.parse().map_err(|_| Problem::Unreadable)?,
        end: if end == "departure" { attendance::End::Departure } else { attendance::End::Arrival },
        at: minute(visit, id, form)?,
        reason: form.get("reason").to_owned(),
    })
}
