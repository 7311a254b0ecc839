//! One item of an agenda: what is proposed, its papers, who takes no part.

use askama::Template;
use axum::extract::Path;
use engine::ids::MeetingId;
use engine::subjects::meeting::ItemId;
use views::meeting::{Item, Meeting, Row};

use crate::answer::{self, Answer, pages};
use crate::pieces::Upload;
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "items/show.html")]
pub struct ItemPage {
    /// Surroundings.
    pub shell: Shell,
    item: Item,
    upload: Upload,
}

pages!(ItemPage);

impl ItemPage {
    /// The page of an item; none where the reader must stay out of it, or there is none.
    pub fn of(shell: Shell, view: Meeting, id: ItemId) -> Option<Self> {
        let rows = view.agenda.into_iter();
        let item = rows.filter_map(|row| if let Row::Open(item) = row { Some(item) } else { None }).find(|item| item.item == id)?;
        let name = shell.meeting_name(&view.heading);
        let (all, this) = ((shell.t("ui-nav-meetings"), shell.u.meetings()), shell.u.meeting(&view.heading.id));
        let url = match &item.matter {
            Some(matter) => shell.u.matter_papers(matter),
            None => shell.u.item_papers(&view.heading.id, id.0),
        };
        let upload = Upload::to(url, &item.papers);
        let title = format!("§ {} {}", item.section, item.title.text);
        let shell = shell.titled(title).under(Nav::Meetings).crumb(all.0, all.1).crumb(name, this);
        Some(Self { shell, item, upload })
    }
}

/// `GET …/meetings/{meeting}/items/{item}`
pub async fn show(visit: Visit, Path((_, meeting, item)): Path<(String, String, u32)>) -> Answer {
    let view = visit.see(|eyes| eyes.meeting(&MeetingId::new(&meeting)))?;
    let page = ItemPage::of(visit.shell(), view, ItemId(item)).ok_or(Problem::NotFound)?;
    Ok(answer::page(&page))
}
