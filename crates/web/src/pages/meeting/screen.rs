//! The room's screen: no controls, nobody's choice before closing.

use askama::Template;
use axum::extract::Path;
use engine::ids::MeetingId;
use views::screen::{Screen, Shows};

use crate::answer::{self, Answer, pages};
use crate::shell::Shell;
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "live/screen.html")]
pub struct ScreenPage {
    /// Surroundings.
    pub shell: Shell,
    view: Screen,
    title: String,
}

pages!(ScreenPage);

impl ScreenPage {
    /// The page of a meeting.
    pub fn of(shell: Shell, view: Screen) -> Self {
        let title = shell.meeting_name(&view.heading);
        let mut shell = shell.titled(title.clone());
        shell.size = view.as_of;
        Self { shell, view, title }
    }
}

/// `GET …/meetings/{meeting}/screen`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let view = visit.see(|eyes| eyes.screen(&MeetingId::new(&id)))?;
    Ok(answer::page(&ScreenPage::of(visit.shell(), view)))
}
