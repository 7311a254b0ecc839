//! Help, contact and the accessibility statement: short and true.

use askama::Template;

use crate::answer::{self, Answer, pages};
use crate::shell::Shell;
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "about/show.html")]
pub struct AboutPage {
    /// Surroundings.
    pub shell: Shell,
    title: &'static str,
    sections: Vec<(&'static str, Vec<&'static str>)>,
}

pages!(AboutPage);

impl AboutPage {
    fn of(shell: Shell, title: &'static str, sections: Vec<(&'static str, Vec<&'static str>)>) -> Self {
        let said = shell.t(title);
        Self { shell: shell.titled(said), title, sections }
    }

    fn help(shell: Shell) -> Self {
        let sections = vec![
            ("ui-help-member", vec!["ui-help-member-1", "ui-help-member-2", "ui-help-member-3"]),
            ("ui-help-secretary", vec!["ui-help-secretary-1", "ui-help-secretary-2"]),
            ("ui-help-why", vec!["ui-help-why-1"]),
            ("ui-help-record", vec!["ui-help-record-1"]),
        ];
        Self::of(shell, "ui-help", sections)
    }

    fn contact(shell: Shell) -> Self {
        Self::of(shell, "ui-contact", vec![("", vec!["ui-contact-1", "ui-contact-2"])])
    }

    fn accessibility(shell: Shell) -> Self {
        let sections = vec![("", vec!["ui-accessibility-1", "ui-accessibility-2", "ui-accessibility-3"])];
        Self::of(shell, "ui-accessibility", sections)
    }
}

/// `GET …/help`
pub async fn help(visit: Visit) -> Answer {
    Ok(answer::page(&AboutPage::help(visit.shell())))
}

/// `GET …/contact`
pub async fn contact(visit: Visit) -> Answer {
    Ok(answer::page(&AboutPage::contact(visit.shell())))
}

/// `GET …/accessibility`
pub async fn accessibility(visit: Visit) -> Answer {
    Ok(answer::page(&AboutPage::accessibility(visit.shell())))
}
