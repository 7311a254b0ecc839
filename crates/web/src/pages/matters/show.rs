//! One matter: who decides it, whom it recuses and why, its facts, papers and life.

use askama::Template;
use axum::extract::Path;
use engine::ids::{DecisionId, MatterId};
use engine::subjects::item::escalation::Through;
use jiff::civil::Date;
use views::escalation::Escalate;
use views::matter::{Matter, MatterPage as View, Moment, What};
use views::recusal::Recusal;

use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::html::Html;
use crate::pieces::Upload;
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// The page.
#[derive(Template)]
#[template(path = "matters/show.html")]
pub struct MatterPage {
    /// Surroundings.
    pub shell: Shell,
    view: Matter,
    upload: Upload,
    form: Form,
    answerable: Vec<(String, String)>,
    here: String,
}

/// What one gets who had to stay out: that it was decided.
#[derive(Template)]
#[template(path = "matters/closed.html")]
pub struct ClosedMatterPage {
    /// Surroundings.
    pub shell: Shell,
    id: MatterId,
    decision: DecisionId,
    recusal: Recusal,
}

pages!(MatterPage, ClosedMatterPage);

fn around(shell: Shell, title: String) -> Shell {
    let crumb = (shell.t("ui-nav-matters"), shell.u.matters());
    shell.titled(title).under(Nav::Matters).crumb(crumb.0, crumb.1)
}

impl MatterPage {
    /// The page of a matter, with what a form brought.
    pub fn of(shell: Shell, view: Matter, form: Form) -> Self {
        let shell = around(shell, format!("{} {}", view.id, view.title.text));
        let upload = Upload::to(shell.u.matter_papers(&view.id), &view.papers);
        let asked = view.facts.iter().filter(|fact| fact.may_answer.may);
        let answerable = asked.map(|fact| (fact.id.to_string(), fact.asks.clone())).collect();
        let here = shell.u.matter(&view.id);
        Self { shell, view, upload, form, answerable, here }
    }

    /// The words of a way.
    fn through(&self, way: &Through) -> &'static str {
        match way {
            Through::NextMeeting => "ui-through-next-meeting",
            Through::ExtraMeeting => "ui-through-extra-meeting",
            Through::Written => "ui-through-written",
        }
    }

    /// The ways of handing it on, each with the first day on which it can settle the matter.
    fn ways(&self, escalate: &Escalate) -> Html {
        let said = |(way, day): &(Through, Option<Date>)| {
            let key = format!("ui-through-{}", way.code());
            let words = match day {
                Some(day) => self.shell.t2("ui-through-by", "way", self.shell.t(&key), "day", self.shell.date(day)),
                None => self.shell.t1("ui-through-never", "way", self.shell.t(&key)),
            };
            (way.code().to_owned(), words)
        };
        let all: Vec<_> = escalate.ways.iter().map(said).collect();
        self.shell.choices(&self.form, "radio", "through", "ui-through", "ui-through-hint", &all)
    }

    /// What one can answer to a question.
    fn answers(&self) -> Html {
        let all = [("yes", "ui-yes"), ("no", "ui-no")].into_iter();
        let all: Vec<_> = all.map(|(id, key)| (id.to_owned(), self.shell.t(key))).collect();
        self.shell.choices(&self.form, "radio", "answer", "ui-answer-is", "", &all)
    }

    fn what(&self, moment: &Moment) -> String {
        let shell = &self.shell;
        let name = |id: &engine::ids::MeetingId| shell.names.other_name("meeting", id.as_str());
        let placed = |key: &str, id, section: &usize| shell.t2(key, "meeting", name(id), "section", section);
        match &moment.what {
            What::Opened => shell.t("ui-moment-opened"),
            What::Corrected { reason } => shell.t1("ui-moment-corrected", "reason", reason),
            What::Attached { name, version } => shell.t2("ui-moment-attached", "name", name, "n", version),
            What::OnAgenda { meeting, section } => placed("ui-moment-on-agenda", meeting, section),
            What::OffAgenda { meeting } => shell.t1("ui-moment-off-agenda", "meeting", name(meeting)),
            What::Handled { meeting, section } => placed("ui-moment-handled", meeting, section),
            What::Postponed { meeting, section, .. } => placed("ui-moment-postponed", meeting, section),
            What::Returned { meeting, section, .. } => placed("ui-moment-returned", meeting, section),
            What::Reopened { meeting, section, .. } => placed("ui-moment-reopened", meeting, section),
            What::Decided { decision } => shell.t1("ui-moment-decided", "id", decision),
            _ => self.on_its_way(&moment.what),
        }
    }
}

impl MatterPage {
    /// How its questions were answered, how it went from body to body, and what parties decided at home.
    fn on_its_way(&self, what: &What) -> String {
        let shell = &self.shell;
        match what {
            What::Answered { asks, answer, grounds } => {
                let answer = shell.t(if *answer { "ui-yes" } else { "ui-no" });
                let values = [("asks", asks.clone().into()), ("answer", answer.into()), ("grounds", grounds.clone().into())];
                shell.with("ui-moment-answered", &values)
            }
            What::Confirmed { asks } => shell.t1("ui-moment-confirmed", "asks", asks.join(" ")),
            What::Referred { to, .. } => shell.t1("ui-moment-referred", "body", &to.name),
            What::Proposed { by, on } => shell.t2("ui-moment-proposed", "body", &by.name, "day", shell.date(on)),
            What::Awaited { parties } => shell.t1("ui-moment-awaited", "parties", shell.parties(parties)),
            What::Escalated { to, needed_by } => {
                shell.t2("ui-moment-escalated", "body", &to.name, "day", shell.date(needed_by))
            }
            What::OwnRecorded { party, approved, on, organ, .. } => {
                let key = if *approved { "ui-moment-own-approved" } else { "ui-moment-own-rejected" };
                let values =
                    [("party", party.name.clone().into()), ("day", shell.date(on).into()), ("organ", organ.clone().into())];
                shell.with(key, &values)
            }
            What::OwnRetracted { party, reason } => {
                shell.t2("ui-moment-own-retracted", "party", &party.name, "reason", reason)
            }
            _ => String::new(),
        }
    }
}

impl ClosedMatterPage {
    /// The page of a matter out of which the reader had to stay.
    pub fn of(shell: Shell, id: MatterId, decision: DecisionId, recusal: Recusal) -> Self {
        let shell = around(shell, id.to_string());
        Self { shell, id, decision, recusal }
    }
}

/// `GET …/matters/{matter}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let shell = visit.shell();
    Ok(match visit.see(|eyes| eyes.matter(&MatterId::new(&id)))? {
        View::Whole(view) => answer::page(&MatterPage::of(shell, view, Form::default())),
        View::DecisionOnly { id, decision, recusal } => answer::page(&ClosedMatterPage::of(shell, id, decision, recusal)),
    })
}
