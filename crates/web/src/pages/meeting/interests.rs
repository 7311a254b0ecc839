//! The reader's interests in the items of a meeting, all on one page.

use askama::Template;
use axum::extract::Path;
use engine::ids::MeetingId;
use engine::subjects::{Command, interest};
use views::interests::{InterestRow, Interests};
use views::meeting::MyAnswer;

use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "meeting/interests.html")]
pub struct InterestsPage {
    /// Surroundings.
    pub shell: Shell,
    view: Interests,
    form: Form,
    title: String,
    here: String,
}

pages!(InterestsPage);

impl InterestsPage {
    /// The page of a meeting.
    pub fn of(shell: Shell, view: Interests, form: Form) -> Self {
        let title = shell.meeting_name(&view.heading);
        let said = shell.t("ui-interests-title");
        let (all, this) = ((shell.t("ui-nav-meetings"), shell.u.meetings()), shell.u.meeting(&view.heading.id));
        let here = shell.u.interests(&view.heading.id);
        let shell = shell.titled(said).under(Nav::Meetings).crumb(all.0, all.1).crumb(title.clone(), this);
        Self { shell, view, form, title, here }
    }

    fn typed(&self, row: &InterestRow) -> Option<&str> {
        Some(self.form.get(&format!("interest-{}", row.item.0))).filter(|answer| !answer.is_empty())
    }

    fn is_free(&self, row: &InterestRow) -> bool {
        self.typed(row).map_or_else(|| matches!(row.answer, MyAnswer::Free { .. }), |answer| answer == "no")
    }

    fn has_interest(&self, row: &InterestRow) -> bool {
        self.typed(row).map_or_else(|| matches!(row.answer, MyAnswer::Interest { .. }), |answer| answer == "yes")
    }

    fn grounds(&self, row: &InterestRow) -> String {
        match (&row.answer, self.typed(row)) {
            (_, Some(_)) => self.form.get(&format!("grounds-{}", row.item.0)).to_owned(),
            (MyAnswer::Interest { grounds, .. }, None) => grounds.clone(),
            _ => String::new(),
        }
    }
}

/// `GET …/meetings/{meeting}/interests`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let view = visit.see(|eyes| eyes.interests(&MeetingId::new(&id)))?;
    Ok(answer::page(&InterestsPage::of(visit.shell(), view, Form::default())))
}

/// `POST …/meetings/{meeting}/interests`: every answer that is new or has changed.
pub async fn answer(Path((_, id)): Path<(String, String)>, Posted { visit, form }: Posted) -> Answer {
    let id = MeetingId::new(&id);
    let person = visit.signed_in()?.clone();
    let view = visit.see(|eyes| eyes.interests(&id))?;
    for row in &view.rows {
        let (chosen, grounds) = (form.get(&format!("interest-{}", row.item.0)), form.get(&format!("grounds-{}", row.item.0)));
        let interest = match chosen {
            "yes" => true,
            "no" => false,
            _ => continue,
        };
        if is_same(&row.answer, interest, grounds) {
            continue;
        }
        let command = interest::Command::Answer {
            meeting: id.clone(),
            item: row.item,
            person: person.clone(),
            interest,
            grounds: if interest { grounds.to_owned() } else { String::new() },
        };
        let act = Form::default().with("act", format!("{}-{}", form.get("act"), row.item.0));
        match visit.execute(&act, Command::Interest(command)).await {
            Ok(_) => {}
            Err(Failed::Refused(refusal)) => {
                let view = visit.see(|eyes| eyes.interests(&id))?;
                let mut shell = visit.shell();
                shell.refused = Some(refusal);
                return Ok(answer::page(&InterestsPage::of(shell, view, form)));
            }
            Err(Failed::Problem(problem)) => return Err(problem),
        }
    }
    Ok(answer::done(&visit.u.interests(&id), "saved"))
}

fn is_same(answer: &MyAnswer, interest: bool, grounds: &str) -> bool {
    match answer {
        MyAnswer::Free { .. } => !interest,
        MyAnswer::Interest { grounds: before, .. } => interest && before == grounds.trim(),
        _ => false,
    }
}
