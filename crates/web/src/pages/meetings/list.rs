//! Meetings of a year, body by body, with how often the body meets.

use askama::Template;
use views::meetings::{Cadence, Meetings};

use crate::answer::{self, Answer, pages};
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "meetings/list.html")]
pub struct MeetingsPage {
    /// Surroundings.
    pub shell: Shell,
    view: Meetings,
}

pages!(MeetingsPage);

impl MeetingsPage {
    /// The page of a year.
    pub fn of(shell: Shell, view: Meetings) -> Self {
        let title = shell.t1("ui-meetings-title", "year", view.year);
        Self { shell: shell.titled(title).under(Nav::Meetings), view }
    }

    fn cadence_of(&self, cadence: &Cadence) -> String {
        cadence_of(&self.shell, cadence)
    }
}

/// How often the body meets, in a sentence.
pub fn cadence_of(shell: &Shell, cadence: &Cadence) -> String {
    shell.with(
        if cadence.per_year { "ui-cadence-year" } else { "ui-cadence-month" },
        &[
            ("held", cadence.held.into()),
            ("ahead", cadence.ahead.into()),
            ("least", cadence.at_least.into()),
            ("most", cadence.at_most.into()),
        ],
    )
}

/// `GET …/meetings?year=2022`
pub async fn list(visit: Visit) -> Answer {
    let year = visit.query.get("year").parse().ok();
    let view = visit.see(|eyes| eyes.meetings(year))?;
    Ok(answer::page(&MeetingsPage::of(visit.shell(), view)))
}
