//! The page of a trouble: what it is, and the way on.

use askama::Template;

use crate::answer::pages;
use crate::problem::Problem;
use crate::shell::Shell;

/// The page.
#[derive(Template)]
#[template(path = "about/problem.html")]
pub struct ProblemPage {
    /// Surroundings.
    pub shell: Shell,
    title: String,
    text: String,
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
        Self { shell, title, text }
    }
}
