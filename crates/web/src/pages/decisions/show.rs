//! One decision: what, how, by which numbers, on which grounds.

use askama::Template;
use axum::extract::Path;
use engine::ids::DecisionId;
use engine::subjects::{Command, decision};
use views::decision::Decision;

use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "decisions/show.html")]
pub struct DecisionPage {
    /// Surroundings.
    pub shell: Shell,
    view: Decision,
    form: Form,
    here: String,
}

pages!(DecisionPage);

impl DecisionPage {
    /// The page of a decision.
    pub fn of(shell: Shell, view: Decision, form: Form) -> Self {
        let crumb = (shell.t("ui-nav-decisions"), shell.u.decisions());
        let here = shell.u.decision(&view.id);
        let shell = shell.titled(format!("{} {}", view.id, view.title.text)).under(Nav::Decisions).crumb(crumb.0, crumb.1);
        Self { shell, view, form, here }
    }
}

fn build(visit: &Visit, shell: Shell, id: &DecisionId, form: Form) -> Answer {
    let view = visit.see(|eyes| eyes.decision(id))?;
    Ok(answer::page(&DecisionPage::of(shell, view, form)))
}

/// `GET …/decisions/{decision}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    build(&visit, visit.shell(), &DecisionId::new(&id), Form::default())
}

/// `POST …/decisions/{decision}`: one's own dissenting opinion.
pub async fn dissent(Path((_, id)): Path<(String, String)>, Posted { visit, form }: Posted) -> Answer {
    let id = DecisionId::new(&id);
    let person = visit.signed_in()?.clone();
    let command = decision::Command::Dissent { decision: id.clone(), person, text: form.get("text").to_owned() };
    match visit.execute(&form, Command::Decision(command)).await {
        Ok(receipt) => Ok(answer::done(&visit.u.decision(&id), &format!("recorded:{}", receipt.first))),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            build(&visit, shell, &id, form)
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}
