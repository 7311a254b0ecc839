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

/// `GET …/meetings/{meeting}/items/{section}`
pub async fn show(visit: Visit, Path((_, meeting, section)): Path<(String, String, usize)>) -> Answer {
    let id = MeetingId::new(&meeting);
    let item = at_section(&visit, &id, section)?;
    let view = visit.see(|eyes| eyes.meeting(&id))?;
    let page = ItemPage::of(visit.shell(), view, item).ok_or(Problem::NotFound)?;
    Ok(answer::page(&page))
}

/// The item that stands at a section number today.
///
/// # Errors
/// `NotFound`, or the way to sign in.
pub fn at_section(visit: &Visit, meeting: &MeetingId, section: usize) -> Result<ItemId, Problem> {
    visit.signed_in()?;
    let found = |snapshot: &app::Snapshot<'_>| snapshot.book.programme().meetings.get(meeting)?.at_section(section);
    visit.look_at(|_, snapshot| found(snapshot)).ok_or(Problem::NotFound)
}
