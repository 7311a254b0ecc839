//! What is done on a matter's page: answers given and confirmed, the matter handed on, a proposal or a party's own decision
//! recorded.

use axum::extract::Path;
use engine::ids::{BodyId, FactId, MatterId};
use engine::subjects::{Command, item, matter};
use views::matter::{Matter, MatterPage as View};

use super::show::MatterPage;
use crate::answer::{self, Answer};
use crate::forms::Form;
use crate::pages::decisions::own;
use crate::problem::Problem;
use crate::visit::{Failed, Posted, Visit};

fn whole(visit: &Visit, id: &MatterId) -> Result<Matter, Problem> {
    match visit.see(|eyes| eyes.matter(id))? {
        View::Whole(view) => Ok(view),
        View::DecisionOnly { .. } => Err(Problem::NotFound),
    }
}

/// `POST …/matters/{matter}`
pub async fn act(Path((_, id)): Path<(String, String)>, Posted { visit, mut form }: Posted) -> Answer {
    let id = MatterId::new(&id);
    let view = whole(&visit, &id)?;
    let Some(command) = command(&mut form, &view)? else {
        return Ok(answer::page(&MatterPage::of(visit.shell(), view, form)));
    };
    match visit.execute(&form, command).await {
        Ok(_) => Ok(answer::done(&visit.u.matter(&id), "saved")),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            Ok(answer::page(&MatterPage::of(shell, view, form)))
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

/// The command that the form asks for; none where its fields have faults.
fn command(form: &mut Form, view: &Matter) -> Result<Option<Command>, Problem> {
    let matter = view.id.clone();
    let asked = match form.get("do") {
        "answer" => {
            let (fact, answer, grounds) =
                (FactId::new(form.get("fact")), form.required("answer") == "yes", form.required("grounds"));
            matter::Command::Answer { matter, fact, answer, grounds }
        }
        "confirm" => matter::Command::Confirm { matter, facts: vec![FactId::new(form.get("fact"))] },
        "refer" => matter::Command::Refer { matter, to: BodyId::new(form.get("to")), reason: String::new() },
        "escalate" => return escalate(form, view),
        "propose" => {
            let (day, document) = (form.date("decided"), form.required("document"));
            let Some(by) = view.onward.lacks.as_ref().map(|body| body.id.clone()) else { return Err(Problem::NotFound) };
            let Some(on) = day else { return Ok(None) };
            matter::Command::RecordProposal { matter, by, on, document }
        }
        _ => {
            let decision = view.own.as_ref().map(|own| &own.decision).ok_or(Problem::Unreadable)?;
            return own::command(form, decision);
        }
    };
    Ok(form.faults().is_empty().then_some(Command::Matter(asked)))
}

/// Handing on for want of agreement.
fn escalate(form: &mut Form, view: &Matter) -> Result<Option<Command>, Problem> {
    let Some(open) = &view.escalate else { return Err(Problem::NotFound) };
    let chosen = form.required("through");
    let through = open.ways.iter().map(|(way, _)| *way).find(|way| way.code() == chosen);
    let (needed_by, views) = (form.date("needed_by"), form.required("views"));
    let (Some(through), Some(needed_by), true) = (through, needed_by, form.faults().is_empty()) else { return Ok(None) };
    let (meeting, item) = (open.meeting.clone(), open.item);
    Ok(Some(Command::Item(item::Command::Escalate { meeting, item, needed_by, through, views })))
}
