//! The minutes: written from the record as the meeting ran; people's words, corrections, the chair's approval.

use askama::Template;
use axum::extract::Path;
use engine::ids::MeetingId;
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, minutes};
use views::lines::{Line, Said};
use views::minutes::{Minutes, Section};

use crate::answer::{self, Answer, pages};
use crate::pages::meeting::live_acts::item_of;
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "minutes/show.html")]
pub struct MinutesPage {
    /// Surroundings.
    pub shell: Shell,
    view: Minutes,
    ask: String,
    here: String,
    title: String,
    gaps: String,
    typed: Option<(ItemId, String)>,
    /// Does every line carry the form that corrects it?
    correcting: bool,
    attended: usize,
}

pages!(MinutesPage);

impl MinutesPage {
    /// The page of a meeting's minutes; `ask` names the act that is to be confirmed.
    pub fn of(shell: Shell, view: Minutes, ask: &str) -> Self {
        let title = shell.meeting_name(&view.heading);
        let said = shell.t1("ui-minutes-title", "meeting", &title);
        let (all, this) = ((shell.t("ui-nav-meetings"), shell.u.meetings()), shell.u.meeting(&view.heading.id));
        let here = shell.u.minutes(&view.heading.id);
        let gaps = view.gaps.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let shell = shell.titled(said).under(Nav::Meetings).crumb(all.0, all.1).crumb(title.clone(), this);
        let attended = view.lines.iter().filter(|line| is_attendance(line)).count();
        Self { shell, view, ask: ask.to_owned(), here, title, gaps, typed: None, correcting: false, attended }
    }

    /// The same with a form at every line.
    #[must_use]
    pub fn correcting(mut self) -> Self {
        self.correcting = self.view.correct.may;
        self
    }

    fn is_attendance(&self, line: &Line) -> bool {
        is_attendance(line)
    }

    /// The same with what somebody typed for an item and could not save, beside what was saved meanwhile.
    #[must_use]
    pub fn with_typed(mut self, item: ItemId, text: String) -> Self {
        self.typed = Some((item, text));
        self
    }

    fn typed_for(&self, item: &ItemId) -> Option<&str> {
        self.typed.as_ref().filter(|(at, _)| at == item).map(|(_, text)| text.as_str())
    }
}

/// Who came and left stands in the table of attendance already.
fn is_attendance(line: &Line) -> bool {
    line.corrected.is_none() && matches!(line.said, Said::Arrived { .. } | Said::Left { .. })
}

fn build(visit: &Visit, shell: Shell, id: &MeetingId, ask: &str) -> Answer {
    let view = visit.see(|eyes| eyes.minutes(id))?;
    let page = MinutesPage::of(shell, view, ask);
    Ok(answer::page(&if visit.query.get("correct").is_empty() { page } else { page.correcting() }))
}

/// `GET …/meetings/{meeting}/minutes`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let ask = visit.query.get("ask").to_owned();
    build(&visit, visit.shell(), &MeetingId::new(&id), &ask)
}

/// `POST …/meetings/{meeting}/minutes`
pub async fn act(Path((_, id)): Path<(String, String)>, Posted { visit, form }: Posted) -> Answer {
    let id = MeetingId::new(&id);
    let meeting = id.clone();
    let text = |name: &str| form.get(name).to_owned();
    let command = match form.get("do") {
        "approve" => minutes::Command::Approve { meeting },
        "ask-change" => minutes::Command::AskChange { meeting, item: item_of(&form)?, text: text("text") },
        "correct" => minutes::Command::Correct {
            meeting,
            entry: form.get("entry").parse().map_err(|_| Problem::Unreadable)?,
            right: text("right"),
            reason: text("reason"),
        },
        _ => return Err(Problem::Unreadable),
    };
    match visit.execute(&form, Command::Minutes(command)).await {
        Ok(receipt) => Ok(answer::done(&visit.u.minutes(&id), &format!("recorded:{}", receipt.first))),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            build(&visit, shell, &id, "")
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}
