//! Correcting a matter: what is right and why; the page says whom that recuses before it is saved.

use askama::Template;
use axum::extract::Path;
use engine::ids::MatterId;
use engine::subjects::{Command, matter};
use views::matter::{Matter, MatterPage as View};
use views::recusal::Recused;

use super::facts::{self, Facts};
use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "matters/correct.html")]
pub struct CorrectMatterPage {
    /// Surroundings.
    pub shell: Shell,
    view: Matter,
    form: Form,
    kinds: Vec<(String, String)>,
    parties: Vec<(String, String)>,
    questions: Vec<(String, String)>,
    changes: Option<Vec<Recused>>,
}

pages!(CorrectMatterPage);

impl CorrectMatterPage {
    /// The form over a matter; `changes` are those whom it would recuse after the correction.
    pub fn of(shell: Shell, view: Matter, form: Form, changes: Option<Vec<Recused>>) -> Self {
        let title = shell.t1("ui-correct-title", "id", &view.id);
        let (all, this) = ((shell.t("ui-nav-matters"), shell.u.matters()), shell.u.matter(&view.id));
        let shell = shell.titled(title).under(Nav::Matters).crumb(all.0, all.1).crumb(view.id.to_string(), this);
        Self {
            kinds: facts::kinds(&view.kinds),
            parties: facts::parties(&shell),
            questions: facts::questions(&view.kinds),
            form,
            changes,
            view,
            shell,
        }
    }

    fn answers_to(&self, id: &str) -> Vec<(&'static str, String, &'static str)> {
        facts::answers_to(&self.shell, &self.form, id)
    }
}

fn filled(view: &Matter) -> Form {
    let mut form = Form::default()
        .with("title", &view.title.text)
        .with("kind", &view.kind.0)
        .with("amount", view.amount.map(|amount| amount.to_string()).unwrap_or_default())
        .with("summary", &view.summary.text)
        .with("draft", &view.draft.text);
    for party in &view.counterparties {
        form = form.with("counterparty", &party.id);
    }
    for fact in &view.facts {
        let answer = match fact.answer {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        };
        form = form.with(&facts::field(fact.id.as_str()), answer);
    }
    form
}

fn whole(visit: &Visit, id: &MatterId) -> Result<Matter, Problem> {
    match visit.see(|eyes| eyes.matter(id))? {
        View::Whole(view) if view.correct.may => Ok(view),
        _ => Err(Problem::NotFound),
    }
}

/// `GET …/matters/{matter}/correct`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let view = whole(&visit, &MatterId::new(&id))?;
    let form = filled(&view);
    Ok(answer::page(&CorrectMatterPage::of(visit.shell(), view, form, None)))
}

/// `POST …/matters/{matter}/correct`. Where the correction changes who takes part, it is shown once before it is saved.
pub async fn act(Path((_, id)): Path<(String, String)>, Posted { visit, mut form }: Posted) -> Answer {
    let id = MatterId::new(&id);
    let view = whole(&visit, &id)?;
    let read = Facts::read(&mut form, &view.kinds);
    let reason = form.required("reason");
    if !form.faults().is_empty() {
        return Ok(answer::page(&CorrectMatterPage::of(visit.shell(), view, form, None)));
    }
    let command = matter::Command::Correct {
        matter: id.clone(),
        kind: read.kind,
        amount: read.amount,
        counterparties: read.counterparties,
        facts: read.facts,
        title: read.title,
        summary: form.get("summary").to_owned(),
        draft: form.get("draft").to_owned(),
        reason,
    };
    let (before, after) = visit.look(|eyes| (eyes.would_recuse(&as_it_is(&view)), eyes.would_recuse(&command)));
    if form.get("warned").is_empty() && people(&after) != people(&before) {
        let form = form.with("warned", "yes");
        return Ok(answer::page(&CorrectMatterPage::of(visit.shell(), view, form, Some(after))));
    }
    match visit.execute(&form, Command::Matter(command)).await {
        Ok(_) => Ok(answer::done(&visit.u.matter(&id), "saved")),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            Ok(answer::page(&CorrectMatterPage::of(shell, view, form, None)))
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

/// The correction that changes nothing: what it recuses is what the matter recuses now.
fn as_it_is(view: &Matter) -> matter::Command {
    matter::Command::Correct {
        matter: view.id.clone(),
        kind: view.kind.0.clone(),
        amount: view.amount,
        counterparties: view.counterparties.iter().map(|party| party.id.clone()).collect(),
        facts: view.facts.iter().filter_map(|fact| Some((fact.id.clone(), fact.answer?))).collect(),
        title: "-".to_owned(),
        summary: String::new(),
        draft: String::new(),
        reason: "-".to_owned(),
    }
}

fn people(recused: &[Recused]) -> Vec<&str> {
    let mut people: Vec<&str> = recused.iter().flat_map(|out| &out.people).map(|person| person.id.as_str()).collect();
    people.sort_unstable();
    people
}
