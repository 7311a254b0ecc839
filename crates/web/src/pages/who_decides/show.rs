//! Who decides? A question of few fields, asked in the address so that the answer can be shared; open to anyone.

use std::collections::BTreeMap;

use askama::Template;
use engine::ids::{FactId, KindId};
use views::eyes::Eyes;
use views::matters::KindChoice;
use views::named::Party;
use views::way::{Ask, Due, Edge, Fits, Next, Row, Way, Who};

use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::pages::matters::facts;
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "who_decides/show.html")]
pub struct WhoDecidesPage {
    /// Surroundings.
    pub shell: Shell,
    form: Form,
    kinds: Vec<(String, String)>,
    sides: Vec<(String, String)>,
    needs_amount: bool,
    questions: Vec<(String, String)>,
    kept: Vec<(String, String)>,
    way: Option<Way>,
    request: String,
    examples: Vec<(String, String)>,
}

pages!(WhoDecidesPage);

/// What the address asks; nothing while no kind is chosen that the charter knows.
pub fn read(eyes: &Eyes<'_>, form: &mut Form) -> Option<Ask> {
    let kinds = eyes.kinds_of_matter();
    let kind = kinds.iter().find(|kind| kind.id.as_str() == form.get("kind"))?;
    let sides = eyes.sides();
    let amount = form.money_if_any("amount").filter(|amount| amount.is_plausible());
    if amount.is_none() && !form.get("amount").trim().is_empty() && form.fault_of("amount").is_none() {
        form.fault("amount", "amount");
    }
    let answer = |id: &FactId| match form.get(&facts::field(id.as_str())) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    Some(Ask {
        kind: kind.id.clone(),
        amount: amount.filter(|_| kind.needs_amount),
        counterparties: sides.into_iter().map(|side| side.id).filter(|id| form.has("side", id.as_str())).collect(),
        facts: kind.facts.iter().filter_map(|fact| Some((fact.id.clone(), answer(&fact.id)?))).collect(),
    })
}

impl WhoDecidesPage {
    /// The page of a question, or of none yet.
    pub fn of(shell: Shell, choices: (&[KindChoice], &[Party]), (form, ask): (Form, Option<&Ask>), way: Option<Way>) -> Self {
        let title = shell.t("ui-who-decides-title");
        let shell = shell.titled(title).under(Nav::WhoDecides);
        let (kinds, sides) = choices;
        let chosen = kinds.iter().find(|kind| ask.is_some_and(|ask| ask.kind == kind.id));
        let questions = way.iter().flat_map(|way| &way.open).map(|open| (open.id.to_string(), open.asks.clone()));
        let asked: Vec<(String, String)> = questions.collect();
        Self {
            kinds: facts::kinds(kinds),
            sides: sides.iter().map(|side| (side.id.to_string(), side.name.clone())).collect(),
            needs_amount: chosen.is_none_or(|kind| kind.needs_amount),
            kept: ask.map(|ask| kept(ask, &asked)).unwrap_or_default(),
            questions: asked,
            request: ask.zip(way.as_ref()).map(|(ask, way)| request(ask, way)).unwrap_or_default(),
            examples: examples(&shell, kinds),
            form,
            way,
            shell,
        }
    }

    fn answers_to(&self, id: &str) -> Vec<(&'static str, String, &'static str)> {
        facts::answers_to(&self.shell, &self.form, id)
    }

    fn who(&self, who: &Option<Who>) -> String {
        match who {
            Some(Who::Body(body)) => self.shell.t1("ui-way-body", "body", &body.name),
            Some(Who::Parties) => self.shell.t("ui-way-parties"),
            None => self.shell.t("ui-way-nobody"),
        }
    }
}

/// The answer in a sentence.
pub fn sentence(shell: &Shell, way: &Way) -> String {
    match (&way.decides, &way.refused) {
        (_, Some(_)) => shell.t("ui-way-refused"),
        (Some(Who::Body(body)), _) => shell.t1("ui-way-body", "body", &body.name),
        (Some(Who::Parties), _) => shell.t("ui-way-parties"),
        (None, None) => shell.t("ui-way-open"),
    }
}

/// What must follow, in a sentence.
pub fn next(shell: &Shell, next: &Next) -> String {
    match next {
        Next::EachParty => shell.t("ui-way-each-party"),
        Next::Inform(body) => shell.t1("ui-way-inform", "body", &body.name),
        Next::DecisionOf(parties) => match parties.first() {
            Some(party) => shell.t1("ui-way-decision-of", "party", &party.genitive),
            None => shell.t("ui-way-decision-of-one"),
        },
    }
}

/// What a row of the charter asks, each in a phrase, with whether it is so.
pub fn conditions(shell: &Shell, row: &Row) -> Vec<String> {
    let edge = |(edge, amount): &(Edge, engine::exact::Money)| {
        shell.t1(&format!("ui-edge-{}", crate::shell::erased::Word::code(edge)), "amount", shell.money(amount))
    };
    let answer = |is: bool| shell.t(if is { "ui-yes" } else { "ui-no" });
    let due = |due: &Due| {
        let said = shell.t2("ui-way-due", "asks", &due.asks, "answer", answer(due.due));
        match due.given {
            Some(given) if given != due.due => shell.t2("ui-way-given", "due", said, "given", answer(given)),
            _ => said,
        }
    };
    let mut said: Vec<String> = row.amount.iter().map(edge).chain(row.all.iter().map(due)).collect();
    if !row.any.is_empty() {
        let any: Vec<String> = row.any.iter().map(due).collect();
        said.push(shell.t1("ui-way-any", "list", any.join("; ")));
    }
    if said.is_empty() {
        said.push(shell.t("ui-way-otherwise"));
    }
    said
}

/// The mark of a row that the matter fits, can fit, does not fit.
pub fn mark(shell: &Shell, fits: &Fits) -> crate::html::Html {
    match fits {
        Fits::Yes => shell.badge("is-done", "✓", "ui-way-fits-yes"),
        Fits::Maybe => shell.badge("is-soon", "?", "ui-way-fits-maybe"),
        Fits::No => askama::filters::Safe(format!(r#"<span class="meta">{}</span>"#, crate::html::escaped(&shell.t("ui-way-fits-no")))),
    }
}

/// What the form of open questions carries on.
fn kept(ask: &Ask, asked: &[(String, String)]) -> Vec<(String, String)> {
    let mut kept = vec![("kind".to_owned(), ask.kind.to_string())];
    kept.extend(ask.amount.map(|amount| ("amount".to_owned(), amount.to_string())));
    kept.extend(ask.counterparties.iter().map(|id| ("side[]".to_owned(), id.to_string())));
    let answered = ask.facts.iter().filter(|(id, _)| !asked.iter().any(|(open, _)| open == id.as_str()));
    let word = |is: &bool| if *is { "yes" } else { "no" }.to_owned();
    kept.extend(answered.map(|(id, is)| (facts::field(id.as_str()), word(is))));
    kept
}

/// The same question for the command line and the calculator's interface.
fn request(ask: &Ask, way: &Way) -> String {
    let mut matter = serde_json::Map::new();
    matter.insert("kind".to_owned(), ask.kind.as_str().into());
    if let Some(amount) = ask.amount {
        matter.insert("amount".to_owned(), amount.to_string().into());
    }
    if !way.sides.is_empty() {
        let sides: Vec<&str> = way.sides.iter().map(engine::ids::ClassId::as_str).collect();
        matter.insert("counterparties".to_owned(), sides.into());
    }
    if !ask.facts.is_empty() {
        let facts: BTreeMap<&str, bool> = ask.facts.iter().map(|(id, is)| (id.as_str(), *is)).collect();
        matter.insert("facts".to_owned(), serde_json::json!(facts));
    }
    serde_json::json!({ "ask": "route", "matter": matter }).to_string()
}

/// Three questions to begin with: a kind with an amount, one with questions, one with none.
fn examples(shell: &Shell, kinds: &[KindChoice]) -> Vec<(String, String)> {
    let url = |kind: &KindId, tail: &str| format!("{}?kind={}{tail}", shell.u.who_decides(), crate::urls::escaped(kind.as_str()));
    let with_amount = kinds.iter().find(|kind| kind.needs_amount);
    let asking = kinds.iter().find(|kind| !kind.needs_amount && kind.facts.len() > 2);
    let plain = kinds.iter().find(|kind| !kind.needs_amount && kind.facts.is_empty());
    let amount = |kind: &KindChoice| {
        let hundred_thousand = engine::exact::Money::from_cents(10_000_000);
        (format!("{}, {}", kind.name, shell.money(&hundred_thousand)), url(&kind.id, "&amount=100000"))
    };
    let bare = |kind: &KindChoice| (kind.name.clone(), url(&kind.id, ""));
    with_amount.map(amount).into_iter().chain(asking.map(bare)).chain(plain.map(bare)).collect()
}

/// `GET …/who-decides?kind=procurement&amount=600000`
pub async fn show(visit: Visit) -> Answer {
    let mut form = visit.query.clone();
    let page = visit.look(|eyes| {
        let ask = read(eyes, &mut form);
        let way = ask.as_ref().and_then(|ask| eyes.way(ask));
        (eyes.kinds_of_matter(), eyes.sides(), ask, way)
    });
    let (kinds, sides, ask, way) = page;
    Ok(answer::page(&WhoDecidesPage::of(visit.shell(), (&kinds, &sides), (form, ask.as_ref()), way)))
}

