//! Oneself: what one holds, settings, interests that stand until withdrawn.

use askama::Template;
use engine::ids::PartyId;
use engine::subjects::{Command, interest};

use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::pages::matters::facts;
use crate::pages::parties::show::charge;
use crate::problem::Problem;
use crate::shell::Shell;
use crate::visit::{Failed, Posted, Visit};

/// The page.
#[derive(Template)]
#[template(path = "me/show.html")]
pub struct MePage {
    /// Surroundings.
    pub shell: Shell,
    name: String,
    charges: Vec<String>,
    form: Form,
    themes: Vec<(String, String)>,
    onoff: Vec<(String, String)>,
    standing: Vec<(String, String, String)>,
    parties: Vec<(String, String)>,
    here: String,
}

pages!(MePage);

impl MePage {
    /// The page of a person: what they hold, and their standing interests as party and grounds.
    pub fn of(shell: Shell, charges: Vec<String>, standing: Vec<(String, String, String)>) -> Self {
        let name = shell.me.as_ref().map(|me| me.name.clone()).unwrap_or_default();
        let choice = |values: &[(&str, &str)]| values.iter().map(|(value, key)| ((*value).to_owned(), shell.t(key))).collect();
        let themes = choice(&[("", "ui-theme-system"), ("light", "ui-theme-light"), ("dark", "ui-theme-dark")]);
        let onoff = choice(&[("on", "ui-on"), ("off", "ui-off")]);
        let form = Form::default().with("theme", &shell.theme).with("keys", if shell.keys { "on" } else { "off" });
        let (parties, here) = (facts::parties(&shell), shell.u.me());
        Self { shell: shell.titled(name.clone()), name, charges, form, themes, onoff, standing, parties, here }
    }
}

fn build(visit: &Visit, shell: Shell) -> Answer {
    let me = visit.signed_in()?.clone();
    let rows = visit.see(|eyes| eyes.people())?.rows;
    let charges = rows.into_iter().find(|row| row.person.id == me).map(|row| row.charges).unwrap_or_default();
    let charges = charges.iter().map(|held| charge(&shell, held)).collect();
    let standing = visit.look(|eyes| eyes.standing()).into_iter();
    let standing = standing.map(|stands| (stands.toward.id.to_string(), stands.toward.name, stands.grounds)).collect();
    Ok(answer::page(&MePage::of(shell, charges, standing)))
}

/// `GET …/me`
pub async fn show(visit: Visit) -> Answer {
    visit.signed_in()?;
    build(&visit, visit.shell())
}

/// `POST …/me`: a standing interest is declared or withdrawn.
pub async fn act(Posted { visit, form }: Posted) -> Answer {
    let toward = PartyId::new(form.get("toward"));
    let command = match form.get("do") {
        "declare" => interest::Command::Declare { toward, grounds: form.get("grounds").to_owned() },
        "withdraw" => interest::Command::Withdraw { toward },
        _ => return Err(Problem::Unreadable),
    };
    match visit.execute(&form, Command::Interest(command)).await {
        Ok(_) => Ok(answer::done(&visit.u.me(), "saved")),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            build(&visit, shell)
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}
