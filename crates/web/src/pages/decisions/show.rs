//! One decision: what, how, by which numbers, on which grounds; dissents and tasks; and the proof of its entry.

use askama::Template;
use axum::extract::Path;
use engine::ids::{DecisionId, PersonId};
use engine::subjects::{Command, decision};
use views::decision::Decision;
use views::named::Person;

use super::own;
use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::pages::meeting::entering;
use crate::pages::record::entry;
use crate::problem::Problem;
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
    leaf: String,
    dissenters: Vec<(String, String)>,
    doers: Vec<(String, String)>,
    /// Was a task being given?
    giving: bool,
}

pages!(DecisionPage);

impl DecisionPage {
    /// The page of a decision, with the leaf of its entry and whom a task could be given to.
    pub fn of(shell: Shell, view: Decision, form: Form, leaf: String, doers: &[Person]) -> Self {
        let crumb = (shell.t("ui-nav-decisions"), shell.u.decisions());
        let here = shell.u.decision(&view.id);
        let shell = shell.titled(format!("{} {}", view.id, view.title.text)).under(Nav::Decisions).crumb(crumb.0, crumb.1);
        let dissenters = view.whole.as_ref().map(|whole| picked(&shell, &whole.dissenters)).unwrap_or_default();
        let (doers, giving) = (picked(&shell, doers), form.get("do") == "assign");
        Self { shell, view, form, here, leaf, dissenters, doers, giving }
    }
}

fn picked(shell: &Shell, people: &[Person]) -> Vec<(String, String)> {
    let nobody = (String::new(), shell.t("ui-pick-person"));
    std::iter::once(nobody).chain(people.iter().map(|who| (who.id.to_string(), shell.person(who)))).collect()
}

fn build(visit: &Visit, shell: Shell, id: &DecisionId, form: Form) -> Answer {
    let (view, doers) = visit.see(|eyes| {
        let view = eyes.decision(id)?;
        let gives = view.whole.as_ref().is_some_and(|whole| whole.assign.may);
        let room = eyes.live(&view.heading.id).filter(|_| gives).map(|live| live.room).unwrap_or_default();
        Some((view, room.into_iter().map(|who| who.person).collect::<Vec<_>>()))
    })?;
    let leaf = entry::leaf(visit, view.seq)?;
    Ok(answer::page(&DecisionPage::of(shell, view, form, leaf, &doers)))
}

/// `GET …/decisions/{decision}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    build(&visit, visit.shell(), &DecisionId::new(&id), Form::default())
}

/// `POST …/decisions/{decision}`: a dissenting opinion; a task given, or done; the own decision of one's party.
pub async fn act(Path((_, id)): Path<(String, String)>, Posted { visit, mut form }: Posted) -> Answer {
    let id = DecisionId::new(&id);
    let command = match form.get("do") {
        "own" | "retract" => own::command(&mut form, &id)?,
        _ => command(&visit, &id, &mut form)?.map(Command::Decision),
    };
    let (Some(command), []) = (command, form.faults()) else { return build(&visit, visit.shell(), &id, form) };
    match visit.execute(&form, command).await {
        Ok(receipt) => Ok(answer::done(&visit.u.decision(&id), &format!("recorded:{}", receipt.first))),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            build(&visit, shell, &id, form)
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

/// What the form asks; nothing where a field of it is not right.
fn command(visit: &Visit, id: &DecisionId, form: &mut Form) -> Result<Option<decision::Command>, Problem> {
    let decision = id.clone();
    Ok(match form.get("do") {
        "dissent" => {
            // A list from which nobody was picked must not become the reader's own opinion.
            let person = if form.names().any(|name| name == "dissenter") {
                PersonId::new(&form.required("dissenter"))
            } else {
                visit.signed_in()?.clone()
            };
            Some(decision::Command::Dissent { decision, person, text: form.get("text").to_owned() })
        }
        "assign" => entering::task(form).map(|task| decision::Command::Assign {
            decision,
            person: task.person,
            text: task.text,
            due: task.due,
        }),
        "finish" => {
            let task = form.get("task").parse().map_err(|_| Problem::Unreadable)?;
            Some(decision::Command::Finish { decision, task })
        }
        _ => return Err(Problem::Unreadable),
    })
}
