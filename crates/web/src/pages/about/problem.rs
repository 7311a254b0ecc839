//! The page of a trouble: what it is, and the way on.

use askama::Template;

use crate::answer::pages;
use crate::problem::Problem;
use crate::shell::Shell;
use crate::urls::local;

/// The page.
#[derive(Template)]
#[template(path = "about/problem.html")]
pub struct ProblemPage {
    /// Surroundings.
    pub shell: Shell,
    title: String,
    text: String,
    stale: Option<Stale>,
}

/// A form that came too late, to be sent once more.
struct Stale {
    to: String,
    fields: Vec<(String, String)>,
    /// What somebody wrote, to be seen: codes and numbers of things are not.
    written: Vec<String>,
}

pages!(ProblemPage);

impl ProblemPage {
    /// The page of this trouble.
    pub fn of(shell: Shell, problem: &Problem) -> Self {
        let (title, text) = (format!("ui-problem-{}", problem.code()), format!("ui-problem-{}-text", problem.code()));
        let said = shell.t(&title);
        // An address that led nowhere is no place to come back to.
        let mut shell = shell.titled(said);
        shell.here = shell.u.home();
        let stale = match problem {
            Problem::Stale(to, fields) => {
                let written = fields.iter().map(|(_, value)| value.trim()).filter(|value| value.contains(' '));
                let written = written.map(str::to_owned).collect();
                Some(Stale { to: local(to).to_owned(), fields: fields.clone(), written })
            }
            _ => None,
        };
        Self { shell, title, text, stale }
    }
}
