//! One rule: our words, the source's heading, the interpretation chosen with its alternatives, and what it did.

use askama::Template;
use axum::extract::Path;
use engine::ids::RuleId;
use views::rules::RuleLife;

use crate::answer::{self, Answer, pages};
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "rules/show.html")]
pub struct RulePage {
    /// Surroundings.
    pub shell: Shell,
    view: RuleLife,
    id: String,
    title: String,
    text: String,
    heading: String,
    enforcement: String,
}

pages!(RulePage);

impl RulePage {
    /// The page of a rule.
    pub fn of(shell: Shell, view: RuleLife) -> Self {
        let crumb = (shell.t("ui-nav-rules"), shell.u.rules());
        let known = shell.rules.get(&view.id).map(|rule| {
            let words = rule.in_lang(shell.lang).clone();
            (words.title, words.text, rule.heading.clone(), format!("enforcement-{}", rule.enforcement.code()))
        });
        let (title, text, heading, enforcement) = known.unwrap_or_default();
        let id = view.id.to_string();
        let shell = shell.titled(format!("{id} {title}")).under(Nav::Rules).crumb(crumb.0, crumb.1);
        Self { shell, view, id, title, text, heading, enforcement }
    }
}

/// `GET …/rules/{rule}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let view = visit.look(|eyes| eyes.rule(&RuleId::new(&id))).ok_or(Problem::NotFound)?;
    Ok(answer::page(&RulePage::of(visit.shell(), view)))
}
