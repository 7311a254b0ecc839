//! What was refused where there is no form to show again: why, and the way back.

use askama::Template;

use crate::answer::pages;
use crate::shell::Shell;

/// The page.
#[derive(Template)]
#[template(path = "about/refused.html")]
pub struct RefusedPage {
    /// Surroundings.
    pub shell: Shell,
    back: String,
}

pages!(RefusedPage);

impl RefusedPage {
    /// The page of the refusal that stands in the shell.
    pub fn of(shell: Shell, back: String) -> Self {
        let title = shell.t("ui-refused");
        Self { shell: shell.titled(title), back }
    }
}
