//! Who one is. In the demo one may be any of its people; that needs no password, and the server listens to this machine only.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use engine::ids::PersonId;

use views::party::Charge;

use crate::answer::{self, Answer, pages};
use crate::pages::parties::show::charge;
use crate::problem::Problem;
use crate::session;
use crate::shell::Shell;
use crate::urls::local;
use crate::visit::{Posted, Visit};

/// A person one can be: id, name, what they hold.
type Choice = (String, String, String);

/// The page.
#[derive(Template)]
#[template(path = "sign_in/show.html")]
pub struct SignInPage {
    /// Surroundings.
    pub shell: Shell,
    groups: Vec<(String, Vec<Choice>)>,
    back: String,
}

pages!(SignInPage);

impl SignInPage {
    /// The page of those one can be, by party.
    pub fn of(shell: Shell, groups: Vec<(String, Vec<Choice>)>, back: &str) -> Self {
        let title = shell.t("ui-sign-in-title");
        Self { shell: shell.titled(title), groups, back: local(back).to_owned() }
    }
}

/// `GET /sign-in?back=/p/digione`
pub async fn show(visit: Visit) -> Answer {
    // Who is who is seen with the eyes of somebody whom the programme knows: in the demo everybody may.
    let groups = if visit.app().is_demo() { groups(&visit) } else { Vec::new() };
    let back = visit.query.get("back").to_owned();
    Ok(answer::page(&SignInPage::of(visit.shell(), groups, &back)))
}

fn groups(visit: &Visit) -> Vec<(String, Vec<Choice>)> {
    let shell = visit.shell();
    let office = visit.look_at(|_, snapshot| snapshot.book.programme().people.keys().next().cloned());
    let mut known = visit.clone();
    known.viewer = office;
    let mut groups: Vec<(String, Vec<Choice>)> = Vec::new();
    let mut key: Vec<Choice> = Vec::new();
    for row in known.look(|eyes| eyes.people()).map(|people| people.rows).unwrap_or_default() {
        let party = row.person.party.as_ref().map_or_else(|| shell.t("ui-no-party"), |party| party.name.clone());
        let held: Vec<String> = row.charges.iter().map(|held| charge(&shell, held)).collect();
        let choice = (row.person.id.to_string(), row.person.name.clone(), held.join(" · "));
        if row.charges.iter().any(is_key) {
            key.push(choice);
            continue;
        }
        match groups.iter_mut().find(|(name, _)| *name == party) {
            Some((_, people)) => people.push(choice),
            None => groups.push((party, vec![choice])),
        }
    }
    groups.insert(0, (shell.t("ui-key-people"), key));
    groups
}

/// Whoever prepares, writes down and chairs: with them one sees most.
fn is_key(charge: &Charge) -> bool {
    matches!(
        charge,
        Charge::Post { .. } | Charge::Seat { chair: true, .. } | Charge::Secretary { deputy: false, .. }
    )
}

/// `POST /sign-in`
pub async fn sign_in(Posted { visit, form }: Posted) -> Answer {
    let person = PersonId::new(form.get("person"));
    let is_known = visit.look_at(|_, snapshot| snapshot.book.programme().people.contains_key(&person));
    if !is_known {
        return Err(Problem::NotFound);
    }
    let token = visit.app().sign_in_as(&person).await?;
    let back = Some(local(form.get("back"))).filter(|back| *back != "/").map_or_else(|| visit.u.home(), str::to_owned);
    let mut response = Redirect::to(&back).into_response();
    response.headers_mut().append(header::SET_COOKIE, session::set(session::COOKIE, &token, visit.web.is_secure()));
    Ok(response)
}

/// `POST /session`: to be asked prolongs a session. No content: the browser stays where it is, with all that was typed.
pub async fn stay(Posted { visit, .. }: Posted) -> Answer {
    visit.signed_in()?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `POST /sign-out`
pub async fn sign_out(Posted { visit, .. }: Posted) -> Result<Response, Problem> {
    if let Some(token) = session::token(&visit.headers) {
        visit.app().sign_out(token).await?;
    }
    let mut response = Redirect::to("/sign-in").into_response();
    response.headers_mut().append(header::SET_COOKIE, session::forget(session::COOKIE));
    Ok(response)
}
