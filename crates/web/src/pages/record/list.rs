//! The record: its entries, each as far as the reader may read it.

use askama::Template;
use views::record::Record;

use crate::answer::{self, Answer, pages};
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// Entries on a page.
const MOST: usize = 50;

/// The page.
#[derive(Template)]
#[template(path = "record/list.html")]
pub struct RecordPage {
    /// Surroundings.
    pub shell: Shell,
    view: Record,
    checkpoint: String,
}

pages!(RecordPage);

impl RecordPage {
    /// The page of some entries.
    pub fn of(shell: Shell, view: Record, checkpoint: String) -> Self {
        let title = shell.t("ui-nav-record");
        Self { shell: shell.titled(title).under(Nav::Record), view, checkpoint }
    }
}

/// `GET …/record?before=4700`
pub async fn list(visit: Visit) -> Answer {
    visit.signed_in()?;
    let before = visit.query.get("before").parse().ok();
    let view = visit.look(|eyes| eyes.record(before, MOST));
    let checkpoint = checkpoint(&visit).await?;
    Ok(answer::page(&RecordPage::of(visit.shell(), view, checkpoint)))
}

/// The record's signed head.
pub async fn checkpoint(visit: &Visit) -> Result<String, Problem> {
    visit.live.checkpoint().await.map_err(Problem::from)
}
