//! Small pieces of pages: rules that are cited, refusals in words, links that are there or not, badges and deadlines.

use engine::ids::RuleId;
use engine::refusal::Refusal;
use text::Sentence;

use super::Shell;
use crate::html::{self, Html, escaped};

impl Shell {
    /// A link to a rule.
    pub fn rule(&self, id: &RuleId) -> Html {
        html::rule(&self.u.rule(id), id)
    }

    /// Links to rules, in brackets; nothing where there are none.
    pub fn cited(&self, rules: &[RuleId]) -> Html {
        let links: Vec<String> = rules.iter().map(|id| self.rule(id).0).collect();
        askama::filters::Safe(if links.is_empty() {
            String::new()
        } else {
            // A few stay together: an opening bracket does not stand alone at the end of a line.
            let whole = if links.len() < 3 { " nw" } else { "" };
            format!(r#"<span class="meta{whole}">({})</span>"#, links.join(", "))
        })
    }

    /// The words of a refusal.
    pub fn sentence(&self, refusal: &Refusal) -> Sentence {
        text::refusal_text(self.lang, refusal, &self.names)
    }

    /// The inside of a why-not box.
    pub fn why(&self, refusal: &Refusal) -> Html {
        let sentence = self.sentence(refusal);
        let url = |id: &RuleId| self.u.rule(id);
        let mut out = format!("<p>{}</p>", html::sentence(&sentence.parts(), url).0);
        if !sentence.next.is_empty() {
            out.push_str(&format!("<p>{}</p>", html::sentence(&sentence.next_parts(), url).0));
        }
        askama::filters::Safe(out)
    }

    /// A meeting by its name or other words; a link where its page is open to the reader.
    pub fn meeting_link(&self, id: &engine::ids::MeetingId, words: impl AsRef<str>) -> Html {
        self.if_open(id, &self.u.meeting(id), words.as_ref())
    }

    /// The minutes of a meeting; a link where they are open to the reader.
    pub fn minutes_link(&self, id: &engine::ids::MeetingId, words: impl AsRef<str>) -> Html {
        self.if_open(id, &self.u.minutes(id), words.as_ref())
    }

    /// Is the meeting open to the reader?
    pub fn opens(&self, id: &engine::ids::MeetingId) -> bool {
        self.names.open_meetings.contains(id.as_str())
    }

    fn if_open(&self, id: &engine::ids::MeetingId, url: &str, words: &str) -> Html {
        let words = escaped(words);
        askama::filters::Safe(if self.opens(id) { format!(r#"<a href="{}">{words}</a>"#, escaped(url)) } else { words })
    }

    /// Icon and word of a state: `badge-open`.
    pub fn badge(&self, class: &str, icon: &str, key: &str) -> Html {
        html::badge(class, icon, &self.t(key))
    }

    /// How far off a deadline is.
    pub fn chip(&self, deadline: &views::deadline::Deadline) -> Html {
        html::chip(self.lang, self.today, deadline.due)
    }

    /// A deadline with what became of it: how far off it is while it is ahead, then only what was late.
    pub fn duty(&self, deadline: &views::deadline::Deadline, done: &views::papers::Lateness) -> Html {
        use views::papers::Lateness;
        match done {
            Lateness::Late { .. } | Lateness::InTime { .. } => self.lateness(done),
            Lateness::Waiting { .. } | Lateness::NotDue if deadline.days_left >= 0 => self.chip(deadline),
            Lateness::Waiting { .. } | Lateness::NotDue => askama::filters::Safe(String::new()),
        }
    }

    /// The arithmetic of a deadline: which day, how many days, before or after.
    pub fn arithmetic(&self, deadline: &views::deadline::Deadline) -> String {
        let key = match (deadline.before, deadline.working_days) {
            (true, false) => "ui-deadline-before",
            (true, true) => "ui-deadline-before-working",
            (false, false) => "ui-deadline-after",
            (false, true) => "ui-deadline-after-working",
        };
        self.with(
            key,
            &[
                ("from", self.day(&deadline.from).into()),
                ("n", u64::from(deadline.count).into()),
                ("due", self.day(&deadline.due).into()),
            ],
        )
    }

    /// Are papers in time?
    pub fn lateness(&self, lateness: &views::papers::Lateness) -> Html {
        use views::papers::Lateness;
        match lateness {
            Lateness::NotDue => askama::filters::Safe(String::new()),
            Lateness::Waiting { .. } => html::badge("is-calm", "◦", &self.t("ui-paper-waits")),
            Lateness::InTime { sent } => {
                html::badge("is-done", "✓", &self.t1("ui-in-time", "day", text::day_month(self.lang, *sent)))
            }
            Lateness::Late { days, .. } => {
                html::badge("is-late", "!", &self.with("ui-late-by", &[("n", u64::from(*days).into())]))
            }
        }
    }
}
