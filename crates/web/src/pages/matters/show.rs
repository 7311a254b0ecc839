//! One matter: who decides it, whom it recuses and why, its facts, papers and life.

use askama::Template;
use axum::extract::Path;
use engine::ids::{DecisionId, MatterId};
use views::matter::{Matter, MatterPage as View, Moment, What};
use views::recusal::Recusal;

use crate::answer::{self, Answer, pages};
use crate::pieces::Upload;
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "matters/show.html")]
pub struct MatterPage {
    /// Surroundings.
    pub shell: Shell,
    view: Matter,
    upload: Upload,
}

/// What one gets who had to stay out: that it was decided.
#[derive(Template)]
#[template(path = "matters/closed.html")]
pub struct ClosedMatterPage {
    /// Surroundings.
    pub shell: Shell,
    id: MatterId,
    decision: DecisionId,
    recusal: Recusal,
}

pages!(MatterPage, ClosedMatterPage);

fn around(shell: Shell, title: String) -> Shell {
    let crumb = (shell.t("ui-nav-matters"), shell.u.matters());
    shell.titled(title).under(Nav::Matters).crumb(crumb.0, crumb.1)
}

impl MatterPage {
    /// The page of a matter.
    pub fn of(shell: Shell, view: Matter) -> Self {
        let shell = around(shell, format!("{} {}", view.id, view.title.text));
        let upload = Upload::to(shell.u.matter_papers(&view.id), &view.papers);
        Self { shell, view, upload }
    }

    fn what(&self, moment: &Moment) -> String {
        let shell = &self.shell;
        let name = |id: &engine::ids::MeetingId| shell.names.other_name("meeting", id.as_str());
        let placed = |key: &str, id, section: &usize| shell.t2(key, "meeting", name(id), "section", section);
        match &moment.what {
            What::Opened => shell.t("ui-moment-opened"),
            What::Corrected { reason } => shell.t1("ui-moment-corrected", "reason", reason),
            What::Attached { name, version } => shell.t2("ui-moment-attached", "name", name, "n", version),
            What::OnAgenda { meeting, section } => placed("ui-moment-on-agenda", meeting, section),
            What::OffAgenda { meeting } => shell.t1("ui-moment-off-agenda", "meeting", name(meeting)),
            What::Handled { meeting, section } => placed("ui-moment-handled", meeting, section),
            What::Postponed { meeting, section, .. } => placed("ui-moment-postponed", meeting, section),
            What::Returned { meeting, section, .. } => placed("ui-moment-returned", meeting, section),
            What::Reopened { meeting, section, .. } => placed("ui-moment-reopened", meeting, section),
            What::Decided { decision } => shell.t1("ui-moment-decided", "id", decision),
        }
    }
}

impl ClosedMatterPage {
    /// The page of a matter out of which the reader had to stay.
    pub fn of(shell: Shell, id: MatterId, decision: DecisionId, recusal: Recusal) -> Self {
        let shell = around(shell, id.to_string());
        Self { shell, id, decision, recusal }
    }
}

/// `GET …/matters/{matter}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let shell = visit.shell();
    Ok(match visit.see(|eyes| eyes.matter(&MatterId::new(&id)))? {
        View::Whole(view) => answer::page(&MatterPage::of(shell, view)),
        View::DecisionOnly { id, decision, recusal } => answer::page(&ClosedMatterPage::of(shell, id, decision, recusal)),
    })
}
