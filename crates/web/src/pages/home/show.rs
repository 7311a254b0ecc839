//! Home: what needs me now, what waits for others, the next meetings, what has happened since.

use askama::Template;
use jiff::{SignedDuration, Timestamp};
use views::deadline::Deadline;
use views::home::{Home, Task, TaskKind};

use crate::answer::{self, Answer, pages};
use crate::html::Html;
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// Away for longer than this is another visit.
const APART: SignedDuration = SignedDuration::from_mins(30);

/// A task as a row that is a link.
pub struct Row {
    url: String,
    label: String,
    now: bool,
    due: Option<Deadline>,
    cites: Html,
    whose: String,
    /// For whom the reader would do it.
    deputy: String,
}

/// The page.
#[derive(Template)]
#[template(path = "home/show.html")]
pub struct HomePage {
    /// Surroundings.
    pub shell: Shell,
    view: Home,
    tasks: Vec<Row>,
    waiting: Vec<Row>,
    /// In any meeting to come.
    takes_part: bool,
}

pages!(HomePage);

impl HomePage {
    /// The page of a home.
    pub fn of(shell: Shell, view: Home) -> Self {
        let title = shell.n("ui-home-title", view.tasks.len());
        let shell = shell.titled(title).under(Nav::Home).following();
        let row_of = |task: &Task| Row { deputy: stands_for(&shell, &view, task), ..row(&shell, task) };
        let tasks = view.tasks.iter().map(row_of).collect();
        let is_open = |next: &views::home::Next| shell.names.open_meetings.contains(next.heading.id.as_str());
        let takes_part = view.next.is_empty() || view.next.iter().any(is_open);
        let waiting = view.waiting.iter().map(|task| waiting_row(&shell, task)).collect();
        Self { shell, view, tasks, waiting, takes_part }
    }
}

impl HomePage {
    /// What is open to somebody who takes part in none of the meetings to come.
    fn readable(&self) -> [(String, String); 4] {
        let (t, u) = (|key: &str| self.shell.t(key), &self.shell.u);
        [
            (t("ui-nav-decisions"), u.decisions()),
            (t("ui-nav-matters"), u.matters()),
            (t("ui-nav-parties"), u.parties()),
            (t("ui-nav-rules"), u.rules()),
        ]
    }
}

/// `GET /p/{programme}`
pub async fn show(visit: Visit) -> Answer {
    let since = last_visit(&visit).await?;
    let view = visit.see(|eyes| eyes.home(since))?;
    Ok(answer::page(&HomePage::of(visit.shell(), view)))
}

/// When the reader was here before this visit; coming and going within the half hour is one visit.
async fn last_visit(visit: &Visit) -> Result<Option<Timestamp>, Problem> {
    let person = visit.signed_in()?;
    let now = visit.app().now();
    let kept = visit.app().preferences(person)?;
    let at = |name: &str| kept.get(name).and_then(|text| text.parse::<Timestamp>().ok());
    let (seen, mut before) = (at("seen"), at("before"));
    if seen.is_some_and(|seen| now.duration_since(seen) > APART) {
        before = seen;
        visit.app().set_preference(person, "before", before.map(|at| at.to_string()).as_deref()).await?;
    }
    if seen.is_none_or(|seen| now.duration_since(seen) > SignedDuration::from_mins(1)) {
        visit.app().set_preference(person, "seen", Some(&now.to_string())).await?;
    }
    Ok(before)
}

fn row(shell: &Shell, task: &Task) -> Row {
    let (url, label) = said(shell, &task.what);
    Row {
        url,
        label,
        now: task.now,
        due: task.due.clone(),
        // The whole row is a link: its rules are named, and linked on the page it leads to.
        cites: askama::filters::Safe(cited(task)),
        whose: shell.people(&task.whose),
        deputy: String::new(),
    }
}

/// For whom the reader acts in the meeting that a task is about, where they are a deputy there.
fn stands_for(shell: &Shell, view: &Home, task: &Task) -> String {
    let meeting = match &task.what {
        TaskKind::Vote { meeting, .. }
        | TaskKind::CheckSpoken { meeting, .. }
        | TaskKind::Leave { meeting, .. }
        | TaskKind::Return { meeting, .. }
        | TaskKind::Attend { meeting }
        | TaskKind::Interests { meeting, .. }
        | TaskKind::Read { meeting, .. } => meeting,
        _ => return String::new(),
    };
    let next = view.next.iter().find(|next| next.heading.id == *meeting);
    let of = next.and_then(|next| next.deputy_of.as_ref());
    of.map(|of| shell.t1("ui-as-deputy", "name", shell.person(of))).unwrap_or_default()
}

/// What waits for others: the reader is told so, and led to where it shows, not to the others' own form.
fn waiting_row(shell: &Shell, task: &Task) -> Row {
    let plain = row(shell, task);
    match &task.what {
        TaskKind::Interests { meeting, missing } => {
            let name = shell.names.other_name("meeting", meeting.as_str());
            let label = shell.with("ui-wait-interests", &[("meeting", name.into()), ("n", (*missing).into())]);
            Row { url: shell.u.meeting(meeting), label, ..plain }
        }
        _ => plain,
    }
}

fn cited(task: &Task) -> String {
    let rules: Vec<&str> = task.rules.iter().map(engine::ids::RuleId::as_str).collect();
    if rules.is_empty() { String::new() } else { format!(r#"<span class="meta">{}</span>"#, crate::html::escaped(&rules.join(" "))) }
}

fn said(shell: &Shell, what: &TaskKind) -> (String, String) {
    let u = &shell.u;
    let name = |id: &engine::ids::MeetingId| shell.names.other_name("meeting", id.as_str());
    let meeting = |key: &str, id| shell.t1(key, "meeting", name(id));
    let counted = |key: &str, id, n: &usize| shell.with(key, &[("meeting", name(id).into()), ("n", (*n).into())]);
    let item = |key: &str, section: &usize, title: &views::named::Text| shell.t2(key, "section", section, "title", &title.text);
    match what {
        TaskKind::Vote { meeting, section, title, .. } => (u.vote(meeting, section), item("ui-task-vote", section, title)),
        TaskKind::CheckSpoken { meeting, section, title, .. } => {
            (u.vote(meeting, section), item("ui-task-check-spoken", section, title))
        }
        TaskKind::Leave { meeting, section, .. } => {
            (u.live(meeting), shell.t2("ui-task-leave", "section", section, "meeting", name(meeting)))
        }
        TaskKind::Return { meeting, section } => {
            (u.live(meeting), shell.t2("ui-task-return", "section", section, "meeting", name(meeting)))
        }
        TaskKind::Attend { meeting: id } => (u.live(id), meeting("ui-task-attend", id)),
        TaskKind::Interests { meeting, missing } => (u.interests(meeting), counted("ui-task-interests", meeting, missing)),
        TaskKind::Read { meeting, papers } => (u.meeting(meeting), counted("ui-task-read", meeting, papers)),
        TaskKind::ApproveMinutes { meeting: id } => (u.minutes(id), meeting("ui-task-approve-minutes", id)),
        TaskKind::ChangeMinutes { meeting: id, .. } => (u.minutes(id), meeting("ui-task-change-minutes", id)),
        TaskKind::Convene { meeting: id } => (u.convene(id), meeting("ui-task-convene", id)),
        TaskKind::Papers { meeting, missing } => (u.meeting(meeting), counted("ui-task-papers", meeting, missing)),
        TaskKind::Plan { body, year, held, at_least } => (
            format!("{}?body={}", u.meeting_new(), crate::urls::escaped(body.as_str())),
            shell.with(
                "ui-task-plan",
                &[
                    ("body", shell.names.bodies.get(body.as_str()).cloned().unwrap_or_default().into()),
                    ("year", year.to_string().into()),
                    ("held", (*held).into()),
                    ("n", (*at_least).into()),
                ],
            ),
        ),
        TaskKind::Name { party, party_name, body, vacant } => (
            u.appoint(party),
            shell.with(
                "ui-task-name",
                &[
                    ("party", party_name.name.clone().into()),
                    ("body", shell.names.bodies.get(body.as_str()).cloned().unwrap_or_default().into()),
                    ("n", (*vacant).into()),
                ],
            ),
        ),
        TaskKind::Given { decision, text } => {
            (format!("{}#tasks", u.decision(decision)), shell.t2("ui-task-given", "text", text, "decision", decision))
        }
        TaskKind::OpenMeeting { meeting: id } => (u.live(id), meeting("ui-task-open-meeting", id)),
        TaskKind::Answer { matter, questions } => (u.matter(&matter.id), asked(shell, "ui-task-answer", matter, *questions)),
        TaskKind::Confirm { matter, questions } => (u.matter(&matter.id), asked(shell, "ui-task-confirm", matter, *questions)),
        TaskKind::TakeUp { matter, from } => {
            (u.matter(&matter.id), shell.t2("ui-task-take-up", "matter", titled(matter), "body", &from.name))
        }
        TaskKind::OwnDecision { matter, party } => {
            let url = format!("{}#own", u.matter(&matter.id));
            (url, shell.t2("ui-task-own-decision", "party", &party.name, "matter", titled(matter)))
        }
    }
}

fn titled(matter: &views::named::Matter) -> String {
    format!("{} {}", matter.id, matter.title.text)
}

fn asked(shell: &Shell, key: &str, matter: &views::named::Matter, questions: usize) -> String {
    shell.with(key, &[("n", questions.into()), ("matter", titled(matter).into())])
}
