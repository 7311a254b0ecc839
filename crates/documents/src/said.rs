//! What a line of the record says, as a sentence.

use text::Value;
use views::lines::{Correction, Line, Said};
use views::named::Person;

use crate::compose::Composer;
use crate::paper::{Column, Passage};

impl Composer<'_> {
    /// Lines as a table of times and sentences; a corrected one is struck through, with what is right beside it.
    pub fn lines<'l>(&mut self, lines: impl IntoIterator<Item = &'l Line>) {
        let mut rows = Vec::new();
        for line in lines {
            let struck = line.corrected.is_some();
            let time = Passage { struck, ..self.set.time(line.at).into() };
            rows.push(vec![time, Passage { struck, ..self.said(&line.said).into() }]);
            if let Some(correction) = &line.corrected {
                rows.push(vec!["".into(), self.mended(correction).into()]);
            }
        }
        let columns =
            vec![Column::number(self.set.t("papers-column-time")), Column::wide(self.set.t("papers-column-event"), 1)];
        self.table(columns, rows, false);
    }

    fn mended(&self, correction: &Correction) -> String {
        let moment = ("moment", Value::from(self.set.moment(correction.at)));
        let reason = ("reason", Value::from(&correction.reason));
        match correction.minute {
            Some(minute) => {
                self.set.with("said-mended-time", &[moment, ("time", self.set.time(minute).into()), reason])
            }
            None => self.set.with("said-mended", &[moment, ("right", Value::from(&correction.right)), reason]),
        }
    }

    /// The sentence of a line, without its time.
    pub fn said(&mut self, said: &Said) -> String {
        let name = |person: &Person| ("name", Value::from(self.named(person)));
        let names = |people: &[Person]| ("names", Value::from(self.all_named(people)));
        let letter = |id: &engine::ids::ProposalId| ("letter", Value::from(id.as_str()));
        let text = |key, text: &String| (key, Value::from(text));
        match said {
            Said::MeetingOpened => self.set.t("said-meeting-opened"),
            Said::MeetingClosed => self.set.t("said-meeting-closed"),
            Said::Arrived { person, again, deputy_of: Some(of) } => {
                let key = if *again { "said-returned-for" } else { "said-arrived-for" };
                self.set.with(key, &[name(person), text("of", &of.name)])
            }
            Said::Arrived { person, again, .. } => {
                self.set.with(if *again { "said-returned-to-room" } else { "said-arrived" }, &[name(person)])
            }
            Said::Left { person, because: None } => self.set.with("said-left", &[name(person)]),
            Said::Left { person, because: Some(recusal) } => {
                let name = name(person);
                let by = self.by(&recusal.rules);
                self.set.with("said-left-because", &[name, ("by", by)])
            }
            Said::AttendanceCorrected { person, arrival, from, to, reason } => {
                let end = if *arrival { "arrival" } else { "departure" };
                let from = ("from", Value::from(self.set.time(*from)));
                let to = ("to", Value::from(self.set.time(*to)));
                let values = [name(person), from, to, text("reason", reason)];
                self.set.with(&format!("said-attendance-corrected-{end}"), &values)
            }
            Said::Called => self.set.t("said-called"),
            Said::Consented => self.set.t("said-consented"),
            Said::ChairElected { person } => self.set.with("said-chair-elected", &[name(person)]),
            Said::Answered { person, interest: false, .. } => self.set.with("said-answered-none", &[name(person)]),
            Said::Answered { person, grounds, .. } => {
                self.set.with("said-answered-interest", &[name(person), text("grounds", grounds)])
            }
            Said::Opened => self.set.t("said-opened"),
            Said::Proposed { proposal, by, draft, .. } => {
                let key = if *draft { "said-proposed-draft" } else { "said-proposed" };
                self.set.with(key, &[name(by), letter(proposal)])
            }
            Said::Withdrawn { proposal } => self.set.with("said-withdrawn", &[letter(proposal)]),
            Said::Unanimous { proposal } => self.set.with("said-unanimous", &[letter(proposal)]),
            Said::Opposed { proposal, against } => self.set.with("said-opposed", &[letter(proposal), names(against)]),
            Said::VoteOpened => self.set.t("said-vote-opened"),
            Said::VoteCancelled { reason } => self.set.with("said-vote-cancelled", &[text("reason", reason)]),
            Said::VoteClosed { silent } if silent.is_empty() => self.set.t("said-vote-closed"),
            Said::VoteClosed { silent } => self.set.with("said-vote-closed-silent", &[names(silent)]),
            Said::VoteReopened => self.set.t("said-vote-reopened"),
            Said::Contested { person } => self.set.with("said-contested", &[name(person)]),
            Said::Chosen { proposal, by } => self.set.with("said-chosen", &[name(by), letter(proposal)]),
            Said::Decided { decision, .. } => self.set.with("said-decided", &[("id", decision.as_str().into())]),
            Said::Dissented { person, .. } => self.set.with("said-dissented", &[name(person)]),
            Said::Assigned { person, due, .. } => {
                self.set.with("said-assigned", &[name(person), ("day", text::date(*due).into())])
            }
            Said::Noted => self.set.t("said-noted"),
            Said::Postponed { reason } => self.set.with("said-postponed", &[text("reason", reason)]),
            Said::Returned { reason } => self.set.with("said-returned", &[text("reason", reason)]),
            Said::Escalated { to, needed_by, views } => {
                let day = ("day", Value::from(self.set.day(*needed_by)));
                self.set.with("said-escalated", &[text("body", &to.name), day, text("views", views)])
            }
            Said::Reopened { reason } => self.set.with("said-reopened", &[text("reason", reason)]),
            Said::Corrected { entry, right, reason } => {
                let entry = ("entry", Value::from(entry.to_string()));
                self.set.with("said-corrected", &[entry, text("right", right), text("reason", reason)])
            }
            Said::ChangeAsked { text: asked, by } => {
                self.set.with("said-change-asked", &[name(by), text("text", asked)])
            }
        }
    }
}
