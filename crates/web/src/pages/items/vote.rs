//! The ballot: pick, press, get a receipt with the second. It is for those who take part.

use askama::Template;
use axum::extract::Path;
use engine::ids::MeetingId;
use engine::subjects::Command;
use engine::subjects::ballot;
use engine::subjects::meeting::ItemId;
use views::ballot::BallotPage;
use views::meeting::MyAnswer;

use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::pages::items::show::at_section;
use crate::pages::meeting::live_acts;
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "items/vote.html")]
pub struct VotePage {
    /// Surroundings.
    pub shell: Shell,
    view: BallotPage,
    form: Form,
    here: String,
}

pages!(VotePage);

impl VotePage {
    /// The page of an item's ballot.
    pub fn of(shell: Shell, view: BallotPage, form: Form) -> Self {
        let title = format!("§ {} {}", view.section, view.title.text);
        let (name, live) = (shell.meeting_name(&view.heading), shell.u.live(&view.heading.id));
        let here = shell.u.vote(&view.heading.id, view.section);
        let mut shell = shell.titled(title).under(Nav::Meetings).crumb(name, live).following();
        shell.size = view.as_of;
        Self { shell, view, form, here }
    }

    /// Is it what the reader's recorded ballot is for? Nothing stands for blank.
    fn is_mine(&self, choice: &str) -> bool {
        let given = self.view.mine.receipt.as_ref();
        given.is_some_and(|given| given.choice.as_ref().map_or("", |id| id.as_str()) == choice)
    }
}

fn build(visit: &Visit, shell: Shell, id: &MeetingId, item: ItemId, form: Form) -> Answer {
    let view = visit.see(|eyes| eyes.ballot(id, item))?;
    Ok(answer::page(&VotePage::of(shell, view, form)))
}

/// `GET …/meetings/{meeting}/items/{section}/vote`
pub async fn show(visit: Visit, Path((_, meeting, section)): Path<(String, String, usize)>) -> Answer {
    let id = MeetingId::new(&meeting);
    let item = at_section(&visit, &id, section)?;
    build(&visit, visit.shell(), &id, item, Form::default())
}

/// `POST …/meetings/{meeting}/items/{section}/vote`: for the item that the form was made for, wherever it stands by now.
pub async fn act(
    Path((_, meeting, section)): Path<(String, String, usize)>,
    Posted { visit, mut form }: Posted,
) -> Answer {
    let id = MeetingId::new(&meeting);
    let here = at_section(&visit, &id, section)?;
    let item = if form.get("item").is_empty() { here } else { live_acts::item_of(&form)? };
    if form.get("do") == "cast" && form.get("choice").is_empty() {
        form.fault("choice", "missing");
        return build(&visit, visit.shell(), &id, item, form);
    }
    match cast(&visit, &id, item, &form).await {
        Ok(_) => Ok(answer::done(&format!("{}#receipt", visit.u.vote(&id, section)), "")),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            build(&visit, shell, &id, item, form)
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

async fn cast(visit: &Visit, id: &MeetingId, item: ItemId, form: &Form) -> Result<app::Receipt, Failed> {
    let person = visit.signed_in()?.clone();
    let command = match form.get("do") {
        "cast" => Command::Ballot(ballot::Command::Cast { meeting: id.clone(), item, person, choice: live_acts::choice(form)? }),
        "contest" => Command::Ballot(ballot::Command::Contest { meeting: id.clone(), item }),
        "answer" => {
            let named = if form.get("item").is_empty() { form.clone().with("item", item.0) } else { form.clone() };
            Command::Interest(live_acts::answer_of(visit, id, &named)?)
        }
        _ => return Err(Problem::Unreadable.into()),
    };
    visit.execute(form, command).await
}
