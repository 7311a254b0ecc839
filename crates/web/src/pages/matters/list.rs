//! Matters that the reader may read.

use askama::Template;
use views::matters::Matters;

use crate::answer::{self, Answer, pages};
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "matters/list.html")]
pub struct MattersPage {
    /// Surroundings.
    pub shell: Shell,
    view: Matters,
    can_open: bool,
}

pages!(MattersPage);

impl MattersPage {
    /// The page of matters.
    pub fn of(shell: Shell, view: Matters) -> Self {
        let title = shell.t("ui-nav-matters");
        let can_open = view.open_for.iter().any(|(_, may)| may.may);
        Self { shell: shell.titled(title).under(Nav::Matters), view, can_open }
    }
}

/// `GET …/matters`
pub async fn list(visit: Visit) -> Answer {
    let view = visit.see(|eyes| eyes.matters())?;
    Ok(answer::page(&MattersPage::of(visit.shell(), view)))
}
