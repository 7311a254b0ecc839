//! A corrected minute that changes what an item rests on: told before it is saved, with the numbers as they stand and as they would be.

use askama::Template;
use engine::ids::MeetingId;
use views::correction::{Effect, Numbers};

use crate::answer::pages;
use crate::forms::Form;
use crate::shell::{Nav, Shell};

/// The page.
#[derive(Template)]
#[template(path = "live/effects.html")]
pub struct EffectsPage {
    /// Surroundings.
    pub shell: Shell,
    effects: Vec<Effect>,
    fields: Vec<(String, String)>,
    here: String,
}

pages!(EffectsPage);

impl EffectsPage {
    /// The page over the form that asks for the correction.
    pub fn of(shell: Shell, meeting: &MeetingId, effects: Vec<Effect>, form: &Form) -> Self {
        let title = shell.t("ui-effects-title");
        let here = shell.u.live(meeting);
        let kept = form.names().filter(|name| !matches!(*name, "csrf" | "act" | "seen" | "do" | "warned"));
        let fields = kept.map(|name| (name.to_owned(), form.get(name).to_owned())).collect();
        Self { shell: shell.titled(title).under(Nav::Meetings), effects, fields, here }
    }

    fn numbers(&self, numbers: &Numbers) -> String {
        let how = self.shell.how_word(&numbers.how);
        let outcome = match &numbers.winner {
            Some(winner) => self.shell.t2("ui-won-how", "letter", winner, "how", how),
            None => how,
        };
        format!("{outcome}; {}", self.shell.quorum(&numbers.quorum))
    }
}
