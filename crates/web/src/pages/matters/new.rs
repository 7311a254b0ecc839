//! A new matter: one question a page, only those that its kind asks; then a look at the answers and at whom they recuse.

use askama::Template;
use engine::ids::BodyId;
use engine::refusal::Refusal;
use engine::subjects::{Command, Event, matter};
use views::matters::Matters;
use views::recusal::Recused;

use super::facts::{self, Facts};
use super::steps;
use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The form.
#[derive(Template)]
#[template(path = "matters/new.html")]
pub struct NewMatterPage {
    /// Surroundings.
    pub shell: Shell,
    form: Form,
    refusal: Option<Refusal>,
    bodies: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    parties: Vec<(String, String)>,
    questions: Vec<(String, String)>,
    langs: Vec<(String, String)>,
    /// The question at hand; `all` where all stand on one page, to be changed or mended.
    step: String,
    steps: Vec<String>,
    kept: Vec<(String, String)>,
}

/// The answers, to be looked at.
#[derive(Template)]
#[template(path = "matters/check.html")]
pub struct CheckMatterPage {
    /// Surroundings.
    pub shell: Shell,
    answers: Vec<(String, String)>,
    recuses: Vec<Recused>,
    fields: Vec<(String, String)>,
}

pages!(NewMatterPage, CheckMatterPage);

impl NewMatterPage {
    /// The form at a step, over what there is to choose from.
    pub fn of(shell: Shell, view: &Matters, form: Form, step: &str) -> Self {
        let title = shell.t("ui-new-matter");
        let crumb = (shell.t("ui-nav-matters"), shell.u.matters());
        let shell = shell.titled(title).under(Nav::Matters).crumb(crumb.0, crumb.1);
        let open = view.open_for.iter().filter(|(_, may)| may.may);
        let bodies: Vec<_> = open.map(|(body, _)| (body.id.to_string(), body.name.clone())).collect();
        let refusal = if bodies.is_empty() { view.open_for.iter().find_map(|(_, may)| may.refusal.clone()) } else { None };
        Self {
            refusal,
            bodies,
            kinds: facts::kinds(&view.kinds),
            parties: facts::parties(&shell),
            questions: steps::kind(view, &form).map(|kind| facts::questions(std::slice::from_ref(kind))).unwrap_or_default(),
            langs: facts::langs(&shell),
            steps: steps::of(view, &form),
            kept: steps::kept(&form, step),
            step: step.to_owned(),
            form,
            shell,
        }
    }

    /// Does this page ask it?
    fn asks(&self, step: impl AsRef<str>) -> bool {
        let step = step.as_ref();
        self.step == step || self.step == "all" && self.steps.iter().any(|asked| asked == step)
    }

    /// Which question of how many; nothing where all stand on the page.
    fn question(&self) -> Option<views::meeting::Count> {
        let of = self.steps.iter().position(|step| *step == self.step)?.saturating_add(1);
        Some(views::meeting::Count { of, all: self.steps.len() })
    }

    fn field(&self, id: &str) -> String {
        facts::field(id)
    }

    fn answers_to(&self, id: &str) -> Vec<(&'static str, String, &'static str)> {
        facts::answers_to(&self.shell, &self.form, id)
    }
}

/// `GET …/matters/new`
pub async fn show(visit: Visit) -> Answer {
    let view = visit.see(|eyes| eyes.matters())?;
    Ok(answer::page(&NewMatterPage::of(visit.shell(), &view, Form::default(), steps::FIRST)))
}

/// `POST …/matters/new`: `next` goes on to the next question, `check` looks at the answers, `edit` goes back to them, `open`
/// opens the matter.
pub async fn act(Posted { visit, mut form }: Posted) -> Answer {
    let view = visit.see(|eyes| eyes.matters())?;
    if form.get("do") == "next"
        && let Some(step) = steps::next(&view, &mut form)
    {
        return Ok(answer::page(&NewMatterPage::of(visit.shell(), &view, form, &step)));
    }
    let read = Facts::read(&mut form, &view.kinds);
    if !form.faults().is_empty() || form.get("do") == "edit" {
        return Ok(answer::page(&NewMatterPage::of(visit.shell(), &view, form, "all")));
    }
    let command = command(&form, read);
    if matches!(form.get("do"), "check" | "next") {
        return check(&visit, &view, form, &command);
    }
    match visit.execute(&form, Command::Matter(command)).await {
        Ok(receipt) => {
            let opened = visit.look_at(|_, snapshot| match snapshot.book.entry(receipt.first).map(|entry| &entry.event) {
                Some(Event::Matter(matter::Event::Opened { matter, .. })) => Some(matter.clone()),
                _ => None,
            });
            Ok(answer::done(&opened.map_or_else(|| visit.u.matters(), |id| visit.u.matter(&id)), "saved"))
        }
        Err(Failed::Refused(refusal)) => refused(&visit, &view, form, refusal),
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

fn refused(visit: &Visit, view: &Matters, form: Form, refusal: Refusal) -> Answer {
    let mut shell = visit.shell();
    shell.refused = Some(refusal);
    Ok(answer::page(&NewMatterPage::of(shell, view, form, "all")))
}

fn command(form: &Form, read: Facts) -> matter::Command {
    matter::Command::Open {
        body: BodyId::new(form.get("body")),
        kind: read.kind,
        amount: read.amount,
        counterparties: read.counterparties,
        facts: read.facts,
        title: read.title,
        summary: form.get("summary").to_owned(),
        draft: form.get("draft").to_owned(),
        lang: form.get("lang").to_owned(),
    }
}

fn check(visit: &Visit, view: &Matters, form: Form, command: &matter::Command) -> Answer {
    let may = visit.look(|eyes| eyes.may(Command::Matter(command.clone())));
    if let Some(refusal) = may.refusal {
        return refused(visit, view, form, refusal);
    }
    let recuses = visit.look(|eyes| eyes.would_recuse(command));
    let title = visit.shell().t("ui-check-answers-title");
    let shell = visit.shell().titled(title).under(Nav::Matters);
    let answers = answers(&shell, view, &form);
    let fields = steps::kept(&form, "");
    Ok(answer::page(&CheckMatterPage { shell, answers, recuses, fields }))
}

/// The answers as words, in the order of the form.
fn answers(shell: &Shell, view: &Matters, form: &Form) -> Vec<(String, String)> {
    let named = |list: &[(String, String)], id: &str| list.iter().find(|(known, _)| known == id).map(|(_, name)| name.clone()).unwrap_or_default();
    let parties = facts::parties(shell);
    let others: Vec<String> = form.all("counterparty").iter().map(|id| named(&parties, id)).collect();
    let amount = crate::forms::money(form.get("amount")).map(|amount| shell.money(&amount)).unwrap_or_default();
    let mut answers = vec![
        ("ui-deciding-body", shell.names.bodies.get(form.get("body")).cloned().unwrap_or_default()),
        ("ui-title", form.get("title").to_owned()),
        ("ui-kind", named(&facts::kinds(&view.kinds), form.get("kind"))),
        ("ui-amount", amount),
        ("ui-counterparties", if others.is_empty() { shell.t("ui-none-of-ours") } else { text::list(shell.lang, &others) }),
        ("ui-summary", form.get("summary").to_owned()),
        ("ui-draft", form.get("draft").to_owned()),
    ]
    .into_iter()
    .map(|(key, value)| (shell.t(key), value))
    .collect::<Vec<_>>();
    let asked = view.kinds.iter().find(|kind| kind.id.as_str() == form.get("kind")).map(|kind| kind.facts.as_slice());
    for question in asked.unwrap_or_default() {
        let key = match form.get(&facts::field(question.id.as_str())) {
            "yes" => "ui-yes",
            "no" => "ui-no",
            _ => "ui-unknown",
        };
        answers.push((question.asks.clone(), shell.t(key)));
    }
    answers
}
