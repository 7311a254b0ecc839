//! The model in our words, with the choices made where its text leaves one. Open to anyone.

use askama::Template;
use views::rules::Rules;

use crate::answer::{self, Answer, pages};
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// A chapter: the key of its heading, and its rules: id, title, text.
type Group = (String, Vec<(String, String, String)>);

/// The page.
#[derive(Template)]
#[template(path = "rules/list.html")]
pub struct RulesPage {
    /// Surroundings.
    pub shell: Shell,
    view: Rules,
    groups: Vec<Group>,
}

pages!(RulesPage);

impl RulesPage {
    /// The page of a charter's rules.
    pub fn of(shell: Shell, view: Rules) -> Self {
        let title = shell.t("ui-rules-title");
        let shell = shell.titled(title).under(Nav::Rules);
        let words = |rule: &text::Rule| {
            let words = rule.in_lang(shell.lang);
            (rule.id.to_string(), words.title.clone(), words.text.clone())
        };
        let of_group = |group: &str| shell.rules.iter().filter(|rule| rule.group == group).map(words).collect();
        let groups = shell.rules.groups().into_iter().map(|group| (format!("rules-group-{group}"), of_group(group))).collect();
        Self { shell, view, groups }
    }
}

/// `GET …/rules`
pub async fn list(visit: Visit) -> Answer {
    let view = visit.look(|eyes| eyes.rules());
    Ok(answer::page(&RulesPage::of(visit.shell(), view)))
}
