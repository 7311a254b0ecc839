//! Decisions that the reader may read.

use askama::Template;
use views::decisions::Decisions;

use crate::answer::{self, Answer, pages};
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "decisions/list.html")]
pub struct DecisionsPage {
    /// Surroundings.
    pub shell: Shell,
    view: Decisions,
}

pages!(DecisionsPage);

impl DecisionsPage {
    /// The page of decisions.
    pub fn of(shell: Shell, view: Decisions) -> Self {
        let title = shell.t("ui-nav-decisions");
        Self { shell: shell.titled(title).under(Nav::Decisions), view }
    }
}

/// `GET …/decisions`
pub async fn list(visit: Visit) -> Answer {
    let view = visit.see(|eyes| eyes.decisions())?;
    Ok(answer::page(&DecisionsPage::of(visit.shell(), view)))
}
