//! Lines of the minutes: what the record says, as sentences; struck through where a later entry corrects them.

use askama::filters::Safe;
use jiff::Timestamp;
use views::lines::{Line, Said};
use views::may::May;
use views::named::Person;

use crate::html::{Html, escaped};
use crate::shell::Shell;

impl Shell {
    /// A line with its minute and, where it is corrected, what is right: `13.44`.
    pub fn line_of(&self, line: &Line) -> Html {
        self.line_in(line, &|at| self.minute(at))
    }

    /// The same on the console: `13:44`.
    pub fn console_line(&self, line: &Line) -> Html {
        self.line_in(line, &|at| self.clock(at))
    }

    fn line_in(&self, line: &Line, minute: &dyn Fn(&Timestamp) -> String) -> Html {
        let said = self.said(&line.said, minute);
        let clock = minute(&line.at);
        let cites = self.because(&line.said);
        Safe(match &line.corrected {
            None => format!("{clock} {}{}", escaped(&said), cites.0),
            Some(correction) => {
                let right = correction.minute.as_ref().map(minute).unwrap_or_else(|| correction.right.clone());
                let told = self.with(
                    "ui-line-corrected",
                    &[
                        ("right", right.into()),
                        ("reason", correction.reason.clone().into()),
                        ("by", correction.by.name.clone().into()),
                        ("n", correction.seq.to_string().into()),
                    ],
                );
                format!(r#"<s class="gone">{clock} {}</s>{} {}"#, escaped(&said), cites.0, escaped(&told))
            }
        })
    }

    fn because(&self, said: &Said) -> Html {
        match said {
            Said::Left { because: Some(recusal), .. } => Safe(format!(" {}", self.cited(&recusal.rules).0)),
            _ => Safe(String::new()),
        }
    }

    fn about(&self, key: &str, person: &Person) -> String {
        self.t1(key, "name", self.person(person))
    }

    fn said(&self, said: &Said, minute: &dyn Fn(&Timestamp) -> String) -> String {
        let reason = |key: &str, reason: &String| self.t1(key, "reason", reason);
        match said {
            Said::MeetingOpened => self.t("ui-line-meeting-opened"),
            Said::MeetingClosed => self.t("ui-line-meeting-closed"),
            Said::Arrived { person, again, deputy_of: Some(of) } => {
                let key = if *again { "ui-line-returned-for" } else { "ui-line-arrived-for" };
                self.t2(key, "name", self.person(person), "of", &of.name)
            }
            Said::Arrived { person, again: false, .. } => self.about("ui-line-arrived", person),
            Said::Arrived { person, again: true, .. } => self.about("ui-line-returned-to-room", person),
            Said::Left { person, .. } => self.about("ui-line-left", person),
            Said::AttendanceCorrected { person, arrival, from, to, reason } => self.with(
                if *arrival { "ui-line-arrival-corrected" } else { "ui-line-departure-corrected" },
                &[
                    ("name", self.person(person).into()),
                    ("from", minute(from).into()),
                    ("to", minute(to).into()),
                    ("reason", reason.clone().into()),
                ],
            ),
            Said::Called => self.t("ui-line-called"),
            Said::Consented => self.t("ui-line-consented"),
            Said::ChairElected { person } => self.about("ui-line-chair-elected", person),
            Said::Answered { person, interest: true, grounds, .. } => {
                self.t2("ui-declared", "name", self.person(person), "what", grounds)
            }
            Said::Answered { person, .. } => self.about("ui-line-no-interest", person),
            Said::Opened => self.t("ui-line-opened"),
            Said::Proposed { proposal, draft: true, .. } => self.t1("ui-line-proposed-draft", "letter", proposal),
            Said::Proposed { proposal, by, text, .. } => self.with(
                "ui-line-proposed",
                &[
                    ("letter", proposal.to_string().into()),
                    ("name", self.person(by).into()),
                    ("text", text.clone().into()),
                ],
            ),
            Said::Withdrawn { proposal } => self.t1("ui-line-withdrawn", "letter", proposal),
            Said::Unanimous { proposal } => self.t1("ui-line-unanimous", "letter", proposal),
            Said::Opposed { proposal, against } => {
                self.t2("ui-opposed", "letter", proposal, "names", self.people(against))
            }
            Said::VoteOpened => self.t("ui-line-vote-opened"),
            Said::VoteCancelled { reason: why } => reason("ui-line-vote-cancelled", why),
            Said::VoteClosed { silent } if silent.is_empty() => self.t("ui-line-vote-closed"),
            Said::VoteClosed { silent } => self.t1("ui-line-vote-closed-silent", "names", self.people(silent)),
            Said::VoteReopened => self.t("ui-line-vote-reopened"),
            Said::Contested { person } => self.about("ui-line-contested", person),
            Said::Chosen { proposal, by } => self.t2("ui-line-chosen", "letter", proposal, "name", self.person(by)),
            Said::Decided { decision, .. } => self.t1("ui-line-decided", "id", decision),
            Said::Dissented { person, text } => self.t2("ui-line-dissented", "name", self.person(person), "text", text),
            Said::Assigned { person, text, due } => self.with(
                "ui-line-assigned",
                &[("name", self.person(person).into()), ("text", text.clone().into()), ("day", self.date(due).into())],
            ),
            Said::Noted => self.t("ui-line-noted"),
            Said::Postponed { reason: why } => reason("ui-line-postponed", why),
            Said::Returned { reason: why } => reason("ui-line-returned", why),
            Said::Escalated { to, needed_by, views } => self.with(
                "ui-line-escalated",
                &[
                    ("body", to.name.clone().into()),
                    ("day", self.date(needed_by).into()),
                    ("views", views.clone().into()),
                ],
            ),
            Said::Reopened { reason: why } => reason("ui-line-reopened", why),
            Said::Corrected { entry, right, reason } => self.with(
                "ui-line-correction",
                &[("n", entry.to_string().into()), ("right", right.clone().into()), ("reason", reason.clone().into())],
            ),
            Said::ChangeAsked { text, by } => self.t2("ui-line-change-asked", "name", self.person(by), "text", text),
        }
    }

    /// The form that corrects the entry of a line, for those who may.
    pub fn correct_entry(&self, url: &str, line: &Line, may: &May) -> Html {
        if !may.may || line.corrected.is_some() {
            return Safe(String::new());
        }
        let n = line.seq;
        Safe(format!(
            r#" <details class="noprint"><summary>{}</summary><form method="post" action="{}">{}<input type="hidden" name="entry" value="{n}"><div class="field"><label for="right-{n}">{}</label><input type="text" id="right-{n}" name="right"></div><div class="field"><label for="why-{n}">{}</label><input type="text" id="why-{n}" name="reason"></div><button type="submit" class="second small">{}</button></form></details>"#,
            escaped(&self.t1("ui-correct-entry", "n", n)),
            escaped(url),
            self.hidden("correct").0,
            escaped(&self.t("ui-what-is-right")),
            escaped(&self.t("ui-reason")),
            escaped(&self.t("ui-correct"))
        ))
    }

    /// A button with its minute: somebody comes or leaves.
    pub fn timed(&self, url: &str, act: &str, person: &Person, label: &str) -> Html {
        let id = escaped(person.id.as_str());
        Safe(format!(
            r#"<form method="post" action="{}">{}<input type="hidden" name="person" value="{id}"><label class="vh" for="at-{id}">{} {}</label><input type="text" id="at-{id}" name="at" value="" placeholder="{}"><button type="submit" class="small second">{}<span class="vh"> {}</span></button></form>"#,
            escaped(url),
            self.hidden(act).0,
            escaped(&person.name),
            escaped(&self.t("ui-at-time")),
            escaped(&self.t("ui-now-placeholder")),
            escaped(&self.t(label)),
            escaped(&person.name)
        ))
    }
}
