//! The notice, checked before it is sent: who gets what.

use askama::Template;
use axum::extract::Path;
use engine::ids::MeetingId;
use engine::subjects::{Command, meeting};
use views::meeting::{Meeting, Row};

use crate::answer::{self, Answer, pages};
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "meeting/convene.html")]
pub struct ConvenePage {
    /// Surroundings.
    pub shell: Shell,
    view: Meeting,
    title: String,
    here: String,
}

pages!(ConvenePage);

impl ConvenePage {
    /// The page of a meeting.
    pub fn of(shell: Shell, view: Meeting) -> Self {
        let title = shell.meeting_name(&view.heading);
        let said = shell.t1("ui-convene-title", "meeting", &title);
        let (all, this) = ((shell.t("ui-nav-meetings"), shell.u.meetings()), shell.u.meeting(&view.heading.id));
        let here = shell.u.convene(&view.heading.id);
        let shell = shell.titled(said).under(Nav::Meetings).crumb(all.0, all.1).crumb(title.clone(), this);
        Self { shell, view, title, here }
    }
}

/// `GET …/meetings/{meeting}/convene`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let view = visit.see(|eyes| eyes.meeting(&MeetingId::new(&id)))?;
    Ok(answer::page(&ConvenePage::of(visit.shell(), view)))
}

/// `POST …/meetings/{meeting}/convene`
pub async fn send(Path((_, id)): Path<(String, String)>, Posted { visit, form }: Posted) -> Answer {
    let id = MeetingId::new(&id);
    match visit.execute(&form, Command::Meeting(meeting::Command::Convene { meeting: id.clone() })).await {
        Ok(_) => Ok(answer::done(&visit.u.meeting(&id), "sent")),
        Err(Failed::Refused(refusal)) => {
            let view = visit.see(|eyes| eyes.meeting(&id))?;
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            Ok(answer::page(&ConvenePage::of(shell, view)))
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}
