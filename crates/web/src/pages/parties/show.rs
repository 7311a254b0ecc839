//! One party: its people, its seats, who names them.

use askama::Template;
use axum::extract::Path;
use engine::ids::{AppointmentId, PartyId, RuleId};
use engine::subjects::{Command, appointment};
use views::party::{Appointment, Charge, PartyPage as View};

use crate::answer::{self, Answer, pages};
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "parties/show.html")]
pub struct PartyPage {
    /// Surroundings.
    pub shell: Shell,
    view: View,
    here: String,
    name_rules: Vec<RuleId>,
}

pages!(PartyPage);

impl PartyPage {
    /// The page of a party.
    pub fn of(shell: Shell, view: View) -> Self {
        let crumb = (shell.t("ui-nav-parties"), shell.u.parties());
        let here = shell.u.party(&view.row.party.id);
        let shell = shell.titled(view.row.party.name.clone()).under(Nav::Parties).crumb(crumb.0, crumb.1);
        let refusals = view.bodies.iter().filter_map(|body| body.name.refusal.as_ref());
        let name_rules = refusals.filter(|refusal| refusal.code == "names-own-people").flat_map(|refusal| refusal.rules.clone()).take(1).collect();
        Self { shell, view, here, name_rules }
    }

    /// The day and section of the home decision: `2.11.2020 § 22`.
    fn decided(&self, appointment: &Appointment) -> String {
        let day = crate::forms::date(&appointment.decided).map_or_else(|| appointment.decided.clone(), |day| self.shell.date(&day));
        let section = appointment.section.trim().trim_start_matches('§').trim_start();
        if section.is_empty() { day } else { format!("{day} § {section}") }
    }

    fn charge(&self, appointment: &Appointment) -> String {
        charge(&self.shell, &appointment.charge)
    }
}

/// What somebody is named to, in words.
pub fn charge(shell: &Shell, charge: &Charge) -> String {
    let deputy = |key: &str, body: &views::named::Body, is_deputy: bool| {
        let role = shell.t(key);
        if is_deputy { format!("{role} ({}), {}", shell.t("ui-role-deputy"), body.name) } else { format!("{role}, {}", body.name) }
    };
    match charge {
        Charge::Nominator => shell.t("ui-nominator").to_lowercase(),
        Charge::Post { name } => name.clone(),
        Charge::Seat { body, chair: true, .. } => deputy("ui-role-chair", body, false),
        Charge::Seat { body, vice_chair: true, .. } => deputy("ui-role-vice-chair", body, false),
        Charge::Seat { body, .. } => deputy("ui-role-member", body, false),
        Charge::Deputy { body, of } => format!("{} ({}), {}", shell.t("ui-role-deputy"), of.name, body.name),
        Charge::Presenter { body, deputy: is_deputy } => deputy("ui-role-presenter", body, *is_deputy),
        Charge::Secretary { body, deputy: is_deputy } => deputy("ui-role-secretary", body, *is_deputy),
    }
}

fn build(visit: &Visit, shell: Shell, id: &PartyId) -> Answer {
    let view = visit.see(|eyes| eyes.party(id))?;
    Ok(answer::page(&PartyPage::of(shell, view)))
}

/// `GET …/parties/{party}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    build(&visit, visit.shell(), &PartyId::new(&id))
}

/// `POST …/parties/{party}`: an appointment ends.
pub async fn end(Path((_, id)): Path<(String, String)>, Posted { visit, mut form }: Posted) -> Answer {
    let id = PartyId::new(&id);
    let until = form.date("until").ok_or(Problem::Unreadable)?;
    let command = appointment::Command::End { appointment: AppointmentId::new(form.get("appointment")), until };
    match visit.execute(&form, Command::Appointment(command)).await {
        Ok(_) => Ok(answer::done(&visit.u.party(&id), "saved")),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            build(&visit, shell, &id)
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}
