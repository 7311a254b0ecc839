//! Parties, seats and votes on a day.

use askama::Template;
use engine::ids::BodyId;
use text::Value;
use views::parties::{Parties, PartyRow};

use crate::answer::{self, Answer, pages};
use crate::forms;
use crate::html::{self, Bar, Html};
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The classes of the party series, in the fixed order of the parties' ids.
const SERIES: [&str; 8] = ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"];

/// The page.
#[derive(Template)]
#[template(path = "parties/list.html")]
pub struct PartiesPage {
    /// Surroundings.
    pub shell: Shell,
    rows: Vec<(PartyRow, &'static str)>,
    bar: Html,
    has_power: bool,
    values: Vec<(&'static str, Value)>,
    view: Parties,
}

pages!(PartiesPage);

impl PartiesPage {
    /// The page of a day and a body.
    pub fn of(shell: Shell, view: Parties) -> Self {
        let values = vec![
            ("parties", view.rows.len().into()),
            ("seats", view.seats.into()),
            ("votes", shell.votes(&view.votes).into()),
        ];
        let title = shell.t("ui-nav-parties");
        let shell = shell.titled(title).under(Nav::Parties);
        let rows: Vec<_> = view.rows.iter().cloned().zip(SERIES.iter().copied().cycle()).collect();
        let parts: Vec<Bar> = rows
            .iter()
            .map(|(row, class)| Bar {
                label: format!("{} {}", row.party.name, shell.percent(&row.share)),
                share: row.share.fraction.clone(),
                class,
                value: shell.percent(&row.share),
            })
            .collect();
        let label: Vec<&str> = parts.iter().map(|part| part.label.as_str()).collect();
        let bar = if view.refusal.is_none() { html::stacked(&label.join(", "), &parts) } else { askama::filters::Safe(String::new()) };
        let has_power = rows.iter().any(|(row, _)| row.power.is_some());
        Self { shell, rows, bar, has_power, values, view }
    }
}

/// `GET …/parties?day=1.12.2022&body=steering-group`
pub async fn list(visit: Visit) -> Answer {
    let day = forms::date(visit.query.get("day"));
    let body = Some(visit.query.get("body")).filter(|id| !id.is_empty()).map(BodyId::new);
    let view = visit.see(|eyes| eyes.parties(body.as_ref(), day))?;
    Ok(answer::page(&PartiesPage::of(visit.shell(), view)))
}
