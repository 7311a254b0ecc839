//! One meeting: agenda, papers, who takes no part, and what comes next; its agenda is edited here too.

use askama::Template;
use axum::extract::Path;
use engine::ids::{MatterId, MeetingId, PersonId};
use engine::subjects::meeting::{self, ItemId, Stage};
use engine::subjects::Command;
use views::meeting::{Meeting, Row};
use views::meetings::MinutesStage;

use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "meeting/show.html")]
pub struct MeetingPage {
    /// Surroundings.
    pub shell: Shell,
    view: Meeting,
    form: Form,
    here: String,
    next: &'static str,
    stages: Vec<(&'static str, &'static str)>,
    asked: bool,
    /// Is the reader asked about interests in any item?
    asked_here: bool,
    editing: bool,
    addable: Vec<(String, String)>,
    invitable: Vec<(String, String)>,
}

pages!(MeetingPage);

impl MeetingPage {
    /// The page of a meeting; `people` are those who could be invited.
    pub fn of(shell: Shell, view: Meeting, form: Form, people: Vec<(String, String)>) -> Self {
        let title = shell.meeting_name(&view.heading);
        let crumb = (shell.t("ui-nav-meetings"), shell.u.meetings());
        let shell = shell.titled(title).under(Nav::Meetings).crumb(crumb.0, crumb.1).following();
        let addable = view.addable.iter().map(|m| (m.id.to_string(), format!("{} {}", m.id, m.title.text))).collect();
        let open = |row: &Row| matches!(row, Row::Open(item) if !matches!(item.mine, views::meeting::MyAnswer::NotAsked));
        let form = with_defaults(form, &shell, &view);
        Self {
            here: shell.u.meeting(&view.heading.id),
            next: next_step(&view),
            stages: stages(&view),
            asked_here: view.agenda.iter().any(open),
            asked: view.agenda.iter().any(open) && matches!(view.heading.stage, Stage::Planned | Stage::Convened | Stage::Live),
            editing: view.acts.add.may,
            addable,
            invitable: people,
            form,
            view,
            shell,
        }
    }
}

fn with_defaults(form: Form, shell: &Shell, view: &Meeting) -> Form {
    if form.names().next().is_some() {
        return form;
    }
    form.with("date", shell.date(&view.heading.date))
        .with("time", format!("{:02}.{:02}", view.heading.time.hour(), view.heading.time.minute()))
        .with("place", &view.heading.place)
}

/// The one act that carries the meeting on.
fn next_step(view: &Meeting) -> &'static str {
    match view.heading.stage {
        Stage::Planned if view.acts.convene.may || !view.addable.is_empty() || view.acts.add.may => "convene",
        Stage::Convened | Stage::Live => "live",
        Stage::Closed => "minutes",
        Stage::Planned | Stage::Cancelled => "",
    }
}

/// Agenda, notice, meeting, minutes, approval: which are done, which is now.
fn stages(view: &Meeting) -> Vec<(&'static str, &'static str)> {
    let at = match (view.heading.stage, view.heading.minutes) {
        (Stage::Planned | Stage::Cancelled, _) if view.agenda.is_empty() => 0,
        (Stage::Planned | Stage::Cancelled, _) => 1,
        (Stage::Convened | Stage::Live, _) => 2,
        (Stage::Closed, MinutesStage::Approved) => 5,
        (Stage::Closed, _) => 3,
    };
    let names = ["ui-step-agenda", "ui-step-notice", "ui-step-live", "ui-step-minutes", "ui-step-approved"];
    let state = |place: usize| match place.cmp(&at) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "now",
        std::cmp::Ordering::Greater => "coming",
    };
    names.into_iter().enumerate().map(|(place, name)| (name, state(place))).collect()
}

/// `GET …/meetings/{meeting}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    build(&visit, visit.shell(), &MeetingId::new(&id), Form::default())
}

fn build(visit: &Visit, shell: Shell, id: &MeetingId, form: Form) -> Answer {
    let mut view = visit.see(|eyes| eyes.meeting(id))?;
    // A place for matters is filled by matters, not by a heading.
    visit.look(|eyes| view.template.retain(|item| eyes.may(Command::Meeting(of_template(id, item))).may));
    let people = if view.acts.invite.may { invitable(visit, &view) } else { Vec::new() };
    Ok(answer::page(&MeetingPage::of(shell, view, form, people)))
}

/// Whoever is known and would not come anyway.
fn invitable(visit: &Visit, view: &Meeting) -> Vec<(String, String)> {
    let comes = |id: &PersonId| view.people.iter().any(|who| who.person.id == *id) || view.guests.iter().any(|who| who.id == *id);
    let people = visit.look(|eyes| eyes.people()).map(|people| people.rows).unwrap_or_default();
    people.into_iter().filter(|row| !comes(&row.person.id)).map(|row| (row.person.id.to_string(), row.person.name)).collect()
}

/// `POST …/meetings/{meeting}`
pub async fn act(Path((_, id)): Path<(String, String)>, Posted { visit, mut form }: Posted) -> Answer {
    let id = MeetingId::new(&id);
    if form.get("do") == "template" {
        return add_template(&visit, &id, &form).await;
    }
    let Some(command) = command(&mut form, &id)? else { return build(&visit, visit.shell(), &id, form) };
    match visit.execute(&form, Command::Meeting(command)).await {
        Ok(_) => {
            place(&visit, &id, &form).await?;
            Ok(answer::done(&format!("{}#edit", visit.u.meeting(&id)), "saved"))
        }
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            build(&visit, shell, &id, form)
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

/// A matter that was added behind what closes the agenda goes before it; where that may not be, it stays where it is.
async fn place(visit: &Visit, id: &MeetingId, form: &Form) -> Result<(), Problem> {
    let matter = MatterId::new(form.get("matter"));
    let found = if form.get("do") == "add" { visit.look(|eyes| eyes.place_of_matter(id, &matter)) } else { None };
    let Some((item, to)) = found else { return Ok(()) };
    let act = Form::default().with("act", format!("{}.place", form.get("act")));
    let to = u32::try_from(to).unwrap_or(u32::MAX);
    let command = meeting::Command::Place { meeting: id.clone(), item, to };
    match visit.execute(&act, Command::Meeting(command)).await {
        Ok(_) | Err(Failed::Refused(_)) => Ok(()),
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

fn item_of(form: &Form) -> Result<ItemId, Problem> {
    form.get("item").parse().map(ItemId).map_err(|_| Problem::Unreadable)
}

/// The command that the form asks for; none where its fields have faults.
fn command(form: &mut Form, id: &MeetingId) -> Result<Option<meeting::Command>, Problem> {
    let meeting = id.clone();
    Ok(Some(match form.get("do") {
        "add" => meeting::Command::Add { meeting, matter: MatterId::new(form.get("matter")) },
        "add-plain" => meeting::Command::AddPlain {
            meeting,
            template: None,
            title: form.get("title").to_owned(),
            text: form.get("text").to_owned(),
        },
        "remove" => meeting::Command::Remove { meeting, item: item_of(form)? },
        "place" => {
            let to = form.get("to").parse().map_err(|_| Problem::Unreadable)?;
            meeting::Command::Place { meeting, item: item_of(form)?, to }
        }
        "invite" => meeting::Command::Invite { meeting, person: PersonId::new(form.get("person")) },
        "cancel" => meeting::Command::Cancel { meeting, reason: form.get("reason").to_owned() },
        "move" => {
            let (date, time) = (form.date("date"), form.time("time"));
            let (Some(date), Some(time)) = (date, time) else { return Ok(None) };
            meeting::Command::Move { meeting, date, time, place: form.get("place").to_owned() }
        }
        _ => return Err(Problem::Unreadable),
    }))
}

fn of_template(id: &MeetingId, item: &views::meeting::TemplateItem) -> meeting::Command {
    meeting::Command::AddPlain {
        meeting: id.clone(),
        template: Some(item.key.clone()),
        title: String::new(),
        text: String::new(),
    }
}

/// Puts on the agenda what the charter's template wants and is not there yet.
async fn add_template(visit: &Visit, id: &MeetingId, form: &Form) -> Answer {
    let view = visit.see(|eyes| eyes.meeting(id))?;
    for (number, item) in view.template.iter().enumerate() {
        let command = of_template(id, item);
        if !visit.look(|eyes| eyes.may(Command::Meeting(command.clone()))).may {
            continue;
        }
        // Each item is an act of its own, so that a second press adds none twice.
        let act = Form::default().with("act", format!("{}-{number}", form.get("act")));
        match visit.execute(&act, Command::Meeting(command)).await {
            Ok(_) => {}
            Err(Failed::Refused(refusal)) => {
                let mut shell = visit.shell();
                shell.refused = Some(refusal);
                return build(visit, shell, id, Form::default());
            }
            Err(Failed::Problem(problem)) => return Err(problem),
        }
    }
    Ok(answer::done(&visit.u.meeting(id), "saved"))
}
