//! Naming somebody: to a seat, or as the deputy of one who has it. Each party names its own people.

use askama::Template;
use axum::extract::Path;
use engine::ids::{AppointmentId, BodyId, PartyId, PersonId, RuleId};
use engine::subjects::appointment::{self, Charge};
use engine::subjects::{Command, person};
use views::party::AppointmentForm;

use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "parties/appoint.html")]
pub struct AppointPage {
    /// Surroundings.
    pub shell: Shell,
    view: AppointmentForm,
    form: Form,
    here: String,
    charges: Vec<(String, String)>,
    people: Vec<(String, String)>,
    name_rules: Vec<RuleId>,
}

pages!(AppointPage);

impl AppointPage {
    /// The form of a party.
    pub fn of(shell: Shell, view: AppointmentForm, form: Form) -> Self {
        let title = shell.t1("ui-appoint-title", "party", &view.party.name);
        let (all, this) = ((shell.t("ui-nav-parties"), shell.u.parties()), shell.u.party(&view.party.id));
        let here = shell.u.appoint(&view.party.id);
        let shell = shell.titled(title).under(Nav::Parties).crumb(all.0, all.1).crumb(view.party.name.clone(), this);
        let mut people = vec![(String::new(), shell.t("ui-somebody-new"))];
        people.extend(view.people.iter().map(|person| (person.id.to_string(), person.name.clone())));
        Self { charges: charges(&shell, &view), people, name_rules: Vec::new(), form, here, view, shell }
    }
}

/// `seat:steering-group`, `deputy:steering-group:p7`: what one can be named to, in words.
fn charges(shell: &Shell, view: &AppointmentForm) -> Vec<(String, String)> {
    let name = |id: &BodyId| shell.names.bodies.get(id.as_str()).cloned().unwrap_or_default();
    let seats = view.bodies.iter().map(|body| (format!("seat:{body}"), shell.t1("ui-charge-seat", "body", name(body))));
    let deputies = view.members.iter().flat_map(|(body, people)| {
        people.iter().map(move |of| {
            (format!("deputy:{}:{}", body.id, of.id), shell.t2("ui-charge-deputy", "name", &of.name, "body", &body.name))
        })
    });
    seats.chain(deputies).collect()
}

fn charge(text: &str) -> Option<Charge> {
    let mut parts = text.split(':');
    match (parts.next()?, parts.next()?, parts.next()) {
        ("seat", body, None) => Some(Charge::Seat { body: BodyId::new(body), chair: false, vice_chair: false }),
        ("deputy", body, Some(of)) => Some(Charge::Deputy { body: BodyId::new(body), of: PersonId::new(of) }),
        _ => None,
    }
}

fn build(visit: &Visit, shell: Shell, id: &PartyId, form: Form) -> Answer {
    let view = visit.see(|eyes| eyes.appointment_form(id))?;
    Ok(answer::page(&AppointPage::of(shell, view, form)))
}

/// `GET …/parties/{party}/appointments/new`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    visit.signed_in()?;
    let shell = visit.shell();
    let form = Form::default().with("from", shell.date(&shell.today));
    build(&visit, shell, &PartyId::new(&id), form)
}

/// `POST …/parties/{party}/appointments/new`
pub async fn name(Path((_, id)): Path<(String, String)>, Posted { visit, mut form }: Posted) -> Answer {
    let party = PartyId::new(&id);
    let to = charge(form.get("charge"));
    if to.is_none() {
        form.fault("charge", "missing");
    }
    if form.get("person").is_empty() {
        form.required("new_name");
    }
    let from = form.date("from");
    let (organ, decided) = (form.required("organ"), form.required("decided"));
    let is_sound = form.faults().is_empty();
    let (Some(to), Some(from), true) = (to, from, is_sound) else { return build(&visit, visit.shell(), &party, form) };
    let named = match person(&visit, &form, &party).await {
        Ok(person) => {
            let command = appointment::Command::Name {
                appointment: AppointmentId::new(&format!("a{}", visit.web.draw())),
                person,
                party: party.clone(),
                charge: to,
                from,
                until: None,
                organ,
                decided,
                section: form.get("section").to_owned(),
            };
            visit.execute(&form, Command::Appointment(command)).await
        }
        Err(failed) => Err(failed),
    };
    match named {
        Ok(_) => Ok(answer::done(&visit.u.party(&party), "saved")),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            build(&visit, shell, &party, form)
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

/// The person chosen; one who is not known yet is entered first.
async fn person(visit: &Visit, form: &Form, party: &PartyId) -> Result<PersonId, Failed> {
    if !form.get("person").is_empty() {
        return Ok(PersonId::new(form.get("person")));
    }
    // The id follows from the act, so that a second press enters nobody twice.
    let act = format!("{}-person", form.get("act"));
    let id = PersonId::new(&format!("p-{}", form.get("act")));
    let command = person::Command::Enter {
        person: id.clone(),
        party: Some(party.clone()),
        name: form.get("new_name").to_owned(),
        lang: visit.lang.code().to_owned(),
        title: String::new(),
    };
    visit.execute(&Form::default().with("act", act), Command::Person(command)).await?;
    Ok(id)
}
