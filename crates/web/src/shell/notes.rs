//! The rules that a page cites, as notes at its end.

use engine::ids::RuleId;

use super::Shell;
use crate::html::escaped;

/// The rules that a page cites, with their text: shown beside the link with script, and as end notes on paper.
pub fn with_notes(page: String, shell: &Shell) -> String {
    const MARK: &str = "<!--notes-->";
    const CITES: &str = "data-rule=\"";
    let mut cited: Vec<&str> = Vec::new();
    for piece in page.split(CITES).skip(1) {
        if let Some((id, _)) = piece.split_once('"')
            && !cited.contains(&id)
        {
            cited.push(id);
        }
    }
    let mut notes = String::new();
    for id in cited {
        let Some(rule) = shell.rules.get(&RuleId::new(id)) else { continue };
        let words = rule.in_lang(shell.lang);
        let heading = if rule.heading.is_empty() {
            String::new()
        } else {
            format!(
                r#"<p class="meta">{} <span lang="fi">{}</span></p>"#,
                escaped(&shell.t("ui-source-heading")),
                escaped(&rule.heading)
            )
        };
        notes.push_str(&format!(
            r#"<div class="note" id="rule-{id}" popover tabindex="-1"><h2>{id} {}</h2><p>{}</p>{heading}<p><a href="{}">{}</a></p></div>"#,
            escaped(&words.title),
            escaped(&words.text),
            escaped(&shell.u.rule(id)),
            escaped(&shell.t("ui-rule-page")),
        ));
    }
    if notes.is_empty() {
        return page;
    }
    page.replacen(
        MARK,
        &format!(r#"<div class="notes"><p class="endnotes">{}</p>{notes}</div>"#, escaped(&shell.t("ui-rules-cited"))),
        1,
    )
}
