//! Planning a meeting: pick a day, see what follows from it, plan.

use askama::Template;
use engine::ids::BodyId;
use engine::subjects::{Command, meeting};
use jiff::civil::Time;
use views::meetings::{Cadence, DayForMeeting};
use views::named::Body;

use super::list::cadence_of;
use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "meetings/new.html")]
pub struct PlanPage {
    /// Surroundings.
    pub shell: Shell,
    form: Form,
    body: Body,
    day: Option<DayForMeeting>,
    time: Time,
}

pages!(PlanPage);

impl PlanPage {
    /// The page, with what follows from the day that stands in the form.
    pub fn of(shell: Shell, form: Form, body: Body, day: Option<DayForMeeting>, time: Time) -> Self {
        let title = shell.t1("ui-plan-title", "body", &body.name);
        let crumb = (shell.t("ui-nav-meetings"), shell.u.meetings());
        Self { shell: shell.titled(title).under(Nav::Meetings).crumb(crumb.0, crumb.1), form, body, day, time }
    }

    fn cadence_of(&self, cadence: &Cadence) -> String {
        cadence_of(&self.shell, cadence)
    }
}

/// `GET …/meetings/new?body=steering-group&date=15.12.2022&time=13.00`
pub async fn show(visit: Visit) -> Answer {
    visit.signed_in()?;
    build(&visit, visit.shell(), visit.query.clone())
}

fn build(visit: &Visit, shell: Shell, mut form: Form) -> Answer {
    let body = body_of(visit, form.get("body"))?;
    let asked = !form.get("date").is_empty() || !form.get("time").is_empty();
    let (date, time) = if asked { (form.date("date"), form.time("time")) } else { (None, None) };
    let day = match (date, time) {
        (Some(date), Some(_)) => Some(visit.see(|eyes| eyes.day_for_meeting(&body.id, date))?),
        _ => None,
    };
    Ok(answer::page(&PlanPage::of(shell, form, body, day, time.unwrap_or_default())))
}

/// The body asked for, or the first that meets.
fn body_of(visit: &Visit, id: &str) -> Result<Body, Problem> {
    let meetings = visit.see(|eyes| eyes.meetings(None))?;
    let mut bodies = meetings.bodies.into_iter().map(|body| body.body);
    let found = if id.is_empty() { bodies.next() } else { bodies.find(|body| body.id == BodyId::new(id)) };
    found.ok_or(Problem::NotFound)
}

/// `POST …/meetings/new`
pub async fn plan(Posted { visit, mut form }: Posted) -> Answer {
    let (date, time) = (form.date("date"), form.time("time"));
    let (Some(date), Some(time)) = (date, time) else { return build(&visit, visit.shell(), form) };
    let body = BodyId::new(form.get("body"));
    let command = Command::Meeting(meeting::Command::Plan { body, date, time, place: form.get("place").to_owned() });
    match visit.execute(&form, command).await {
        Ok(receipt) => {
            let planned = visit.look_at(|_, snapshot| match snapshot.book.entry(receipt.first).map(|entry| &entry.event) {
                Some(engine::subjects::Event::Meeting(meeting::Event::Planned { meeting, .. })) => Some(meeting.clone()),
                _ => None,
            });
            Ok(answer::done(&planned.map_or_else(|| visit.u.meetings(), |id| visit.u.meeting(&id)), "saved"))
        }
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            build(&visit, shell, form)
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}
