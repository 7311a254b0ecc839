//! Where things stand, in a badge or a short sentence.

use askama::filters::Safe;
use engine::subjects::meeting::Stage;
use views::live::StepState;
use views::matters::Stands;
use views::meeting::{ItemState, MyAnswer};
use views::meetings::{Heading, MinutesStage};
use views::quorum::Quorum;
use views::recusal::{Ground, Recused};

use crate::html::{self, Html, escaped};
use crate::shell::Shell;

impl Shell {
    /// `SG 4/2022`.
    pub fn meeting_name(&self, heading: &Heading) -> String {
        format!("{} {}/{}", heading.body.short, heading.number, heading.date.year())
    }

    /// Is its day over?
    pub fn is_past(&self, heading: &Heading) -> bool {
        heading.date < self.today || matches!(heading.stage, Stage::Closed | Stage::Cancelled)
    }

    /// Where a meeting stands, with its minutes once it is over.
    pub fn stage(&self, heading: &Heading) -> Html {
        match heading.stage {
            Stage::Planned => self.badge("is-calm", "◦", "ui-stage-planned"),
            Stage::Convened => self.badge("is-act", "▸", "ui-stage-convened"),
            Stage::Live => self.badge("is-act", "●", "ui-stage-live"),
            Stage::Cancelled => self.badge("is-calm", "⊘", "ui-stage-cancelled"),
            Stage::Closed => self.minutes_stage(&heading.minutes),
        }
    }

    /// Where minutes stand.
    pub fn minutes_stage(&self, stage: &MinutesStage) -> Html {
        match stage {
            MinutesStage::NotYet => self.badge("is-calm", "◦", "ui-minutes-stage-not-yet"),
            MinutesStage::Draft => self.badge("is-soon", "◦", "ui-minutes-stage-draft"),
            MinutesStage::Approved => self.badge("is-done", "✓", "ui-minutes-stage-approved"),
        }
    }

    /// How an item stands.
    pub fn item_state(&self, state: &ItemState) -> Html {
        match state {
            ItemState::Waiting => Safe(String::new()),
            ItemState::Called => self.badge("is-act", "▸", "ui-item-called"),
            ItemState::Open => self.badge("is-act", "●", "ui-item-open"),
            ItemState::Voting => self.badge("is-act", "●", "ui-item-voting"),
            ItemState::Settled => self.badge("is-soon", "◦", "ui-item-settled"),
            ItemState::Decided => self.badge("is-done", "✓", "ui-item-decided"),
            ItemState::Noted => self.badge("is-done", "✓", "ui-item-noted"),
            ItemState::Postponed => self.badge("is-calm", "‖", "ui-item-postponed"),
            ItemState::Returned => self.badge("is-calm", "↩", "ui-item-returned"),
            ItemState::Escalated => self.badge("is-soon", "▸", "ui-item-escalated"),
        }
    }

    /// Is it behind us?
    pub fn is_over(&self, state: &ItemState) -> bool {
        matches!(
            state,
            ItemState::Decided | ItemState::Noted | ItemState::Postponed | ItemState::Returned | ItemState::Escalated
        )
    }

    /// Is it not opened yet?
    pub fn is_waiting(&self, state: &ItemState) -> bool {
        matches!(state, ItemState::Waiting | ItemState::Called)
    }

    /// Is it open, without a vote?
    pub fn is_open(&self, state: &ItemState) -> bool {
        matches!(state, ItemState::Open)
    }

    /// Is the vote open?
    pub fn is_voting(&self, state: &ItemState) -> bool {
        matches!(state, ItemState::Voting)
    }

    /// Is it settled, its decision not entered?
    pub fn is_settled(&self, state: &ItemState) -> bool {
        matches!(state, ItemState::Settled)
    }

    /// Is the step not needed?
    pub fn is_skipped(&self, state: &StepState) -> bool {
        matches!(state, StepState::Skipped)
    }

    /// Is the step the one at hand?
    pub fn is_current(&self, state: &StepState) -> bool {
        matches!(state, StepState::Current)
    }

    /// Is the step done?
    pub fn is_done(&self, state: &StepState) -> bool {
        matches!(state, StepState::Done)
    }

    /// The party, or the person, that takes no part.
    pub fn badge_out(&self, out: &Recused) -> Html {
        match (&out.recusal.party, out.people.first()) {
            (Some(party), _) => html::badge("is-out", "⊘", &self.t1("ui-out-who", "who", &party.name)),
            (None, Some(person)) => html::badge("is-out", "⊘", &self.t1("ui-out-who", "who", &person.name)),
            (None, None) => Safe(String::new()),
        }
    }

    /// Who that is, why, whether they leave, and by which rules. A party's name is not said again behind each of its people.
    pub fn out(&self, out: &Recused) -> Html {
        // The badge before it names the party, or the person.
        let named = out.recusal.party.is_some();
        let names: Vec<&str> = out.people.iter().filter(|_| named).map(|person| person.name.as_str()).collect();
        let why = match (out.recusal.ground, &out.recusal.party) {
            (Ground::Counterparty, Some(party)) => self.t1("ui-out-counterparty", "party", &party.name),
            (Ground::Kind | Ground::Counterparty, _) => self.t("ui-out-kind"),
            (Ground::Declared, _) => self.t("ui-out-declared"),
        };
        let stays = match (out.recusal.must_leave, out.recusal.hides) {
            (true, _) => self.t("ui-out-leaves"),
            (false, true) => self.t("ui-out-unseen"),
            (false, false) => self.t("ui-out-stays"),
        };
        let names =
            if names.is_empty() { String::new() } else { format!("{}. ", escaped(&text::list(self.lang, &names))) };
        Safe(format!("{names}{} {} {}", escaped(&why), escaped(&stays), self.cited(&out.recusal.rules).0))
    }

    /// What the reader has answered about an interest.
    pub fn my_answer(&self, answer: &MyAnswer) -> Html {
        let spoken = |spoken: &bool| if *spoken { format!(" ({})", self.t("ui-answer-spoken")) } else { String::new() };
        match answer {
            MyAnswer::NotAsked => Safe(String::new()),
            MyAnswer::Missing => self.badge("is-soon", "◦", "ui-answer-missing"),
            MyAnswer::Free { spoken: by_voice } => {
                Safe(escaped(&format!("{}{}", self.t("ui-answer-free"), spoken(by_voice))))
            }
            MyAnswer::Interest { grounds, spoken: by_voice } => {
                Safe(escaped(&format!("{}{}", self.t1("ui-answer-interest", "what", grounds), spoken(by_voice))))
            }
            MyAnswer::Recused { rules } => {
                Safe(format!("{} {}", self.badge("is-out", "⊘", "ui-answer-recused").0, self.cited(rules).0))
            }
        }
    }

    /// Where a matter stands.
    pub fn stands(&self, stands: &Stands) -> Html {
        let link = |url: String, words: String| format!(r#"<a href="{}">{}</a>"#, escaped(&url), escaped(&words));
        match stands {
            Stands::Open => self.badge("is-calm", "◦", "ui-matter-open"),
            Stands::OnAgenda { meeting, section } => {
                let name = self.names.other_name("meeting", meeting.as_str());
                Safe(format!(
                    "{} {}",
                    self.badge("is-act", "▸", "ui-matter-on-agenda").0,
                    self.meeting_link(meeting, format!("{name} § {section}")).0
                ))
            }
            Stands::Postponed { .. } => self.badge("is-calm", "‖", "ui-item-postponed"),
            Stands::Returned { .. } => self.badge("is-calm", "↩", "ui-item-returned"),
            Stands::Decided { decision, own } => {
                let link = decision.as_ref().map(|id| link(self.u.decision(id), id.to_string())).unwrap_or_default();
                let decided = self.badge("is-done", "✓", "ui-item-decided").0;
                Safe(format!("{decided} {link} {}", self.standing(own).0))
            }
        }
    }

    /// Quorum in numbers.
    pub fn quorum(&self, quorum: &Quorum) -> String {
        self.with(
            "ui-quorum",
            &[("part", quorum.taking_part.into()), ("needed", quorum.needed.into()), ("base", quorum.base.into())],
        )
    }

    /// So many days late.
    pub fn late_days(&self, days: &u32) -> Html {
        if *days == 0 {
            return Safe(String::new());
        }
        html::badge("is-late", "!", &self.with("ui-late-by", &[("n", (*days).into())]))
    }

    /// Seats without anybody.
    pub fn vacant(&self, seats: &u32) -> Html {
        html::badge("is-soon", "◦", &self.with("ui-vacant", &[("n", (*seats).into())]))
    }

    /// What an entry is, in words.
    pub fn kind(&self, entry: &views::record::OpenEntry) -> String {
        let key = format!("ui-kind-{}", entry.kind.replace('/', "-"));
        let words = self.t(&key);
        let words = if words == key { entry.kind.clone() } else { words };
        match (&entry.meeting, entry.section) {
            (Some(meeting), Some(section)) => {
                format!("{words}, {} § {section}", self.names.other_name("meeting", meeting.as_str()))
            }
            (Some(meeting), None) => format!("{words}, {}", self.names.other_name("meeting", meeting.as_str())),
            _ => words,
        }
    }
}
