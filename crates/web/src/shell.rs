//! What every page stands in: language, who reads, where they are, the words, and how days, amounts and names are printed.

use std::borrow::Borrow;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use engine::exact::{Fraction, Money};
use engine::ids::RuleId;
use engine::refusal::Refusal;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use text::{Form as NameForm, Lang, Naming, Rules, Sentence, Value, Words};

use crate::assets;
use crate::html::{self, Html, escaped};
use crate::urls::Urls;

/// Parts of the site, for the navigation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nav {
    /// Home.
    #[default]
    Home,
    /// Meetings.
    Meetings,
    /// Matters.
    Matters,
    /// Decisions.
    Decisions,
    /// Parties.
    Parties,
    /// Who decides?
    WhoDecides,
    /// Rules.
    Rules,
    /// The record.
    Record,
    /// None of them.
    None,
}

/// The names that this reader may see, by id.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// People.
    pub people: BTreeMap<String, String>,
    /// Parties: plain and genitive.
    pub parties: BTreeMap<String, (String, String)>,
    /// Bodies.
    pub bodies: BTreeMap<String, String>,
    /// Anything else, by what it is and its id.
    pub others: BTreeMap<(String, String), String>,
    /// Meetings whose pages are open to the reader.
    pub open_meetings: BTreeSet<String>,
    /// Who reads.
    pub reader: String,
    /// The time zone of days and minutes.
    pub zone: Option<TimeZone>,
}

impl Names {
    /// What something else than a person, a party or a body is called; its id where it has no name.
    pub fn other_name(&self, what: &str, id: &str) -> String {
        self.other(what, id)
    }
}

impl Naming for Names {
    fn person(&self, id: &str) -> String {
        self.people.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    fn party(&self, id: &str, form: NameForm) -> String {
        match (self.parties.get(id), form) {
            (Some((plain, _)), NameForm::Plain) => plain.clone(),
            (Some((_, genitive)), NameForm::Genitive) => genitive.clone(),
            (None, _) => id.to_owned(),
        }
    }

    fn body(&self, id: &str) -> String {
        self.bodies.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    fn is_reader(&self, id: &str) -> bool {
        !id.is_empty() && id == self.reader
    }

    fn other(&self, what: &str, id: &str) -> String {
        self.others.get(&(what.to_owned(), id.to_owned())).cloned().unwrap_or_else(|| id.to_owned())
    }

    fn zone(&self) -> TimeZone {
        self.zone.clone().unwrap_or(TimeZone::UTC)
    }
}

/// The demo's own line at the top of every page.
#[derive(Clone, Debug)]
pub struct Demo {
    /// The demo's clock.
    pub clock: Timestamp,
    /// The next moment worth moving to: a meeting's time.
    pub next: Option<(Timestamp, String)>,
}

/// Who reads.
#[derive(Clone, Debug)]
pub struct Me {
    /// Name.
    pub name: String,
}

/// A step of the way here.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// Its words.
    pub label: String,
    /// Its address.
    pub url: String,
}

/// Everything around a page's own content.
#[derive(Clone, Debug)]
pub struct Shell {
    /// Language.
    pub lang: Lang,
    /// `light`, `dark`, or empty for the system's.
    pub theme: String,
    /// Are single keys on?
    pub keys: bool,
    /// The page's title, as in its tab.
    pub title: String,
    /// Addresses.
    pub u: Urls,
    /// The programme's name.
    pub programme: String,
    /// Who reads; none for the public.
    pub me: Option<Me>,
    /// The demo's line.
    pub demo: Option<Demo>,
    /// The token of this visit's forms.
    pub csrf: String,
    /// The number that this page's acts begin with; each act's own follows.
    pub act: String,
    /// How many forms have taken a number.
    pub acts: Cell<u32>,
    /// The record's size that the page was made from.
    pub size: u64,
    /// The beginning of the record's digest at that size, for the foot on paper.
    pub digest: String,
    /// Does the page follow the record?
    pub live: bool,
    /// Where in the navigation.
    pub nav: Nav,
    /// This page's own path.
    pub here: String,
    /// The way here.
    pub crumbs: Vec<Crumb>,
    /// What was refused just now.
    pub refused: Option<Refusal>,
    /// What was done just now: the end of a message's key.
    pub done: String,
    /// Names.
    pub names: Names,
    /// The day.
    pub today: Date,
    /// The moment.
    pub now: Timestamp,
    /// The rules in our words.
    pub rules: Arc<Rules>,
}

impl Shell {
    /// The page's title, set as the page is made.
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Where in the navigation.
    #[must_use]
    pub fn under(mut self, nav: Nav) -> Self {
        self.nav = nav;
        self
    }

    /// One more step of the way here.
    #[must_use]
    pub fn crumb(mut self, label: impl Into<String>, url: impl Into<String>) -> Self {
        self.crumbs.push(Crumb { label: label.into(), url: url.into() });
        self
    }

    /// Follows the record.
    #[must_use]
    pub fn following(mut self) -> Self {
        self.live = true;
        self
    }

    /// The navigation: words, address, and whether the page stands there.
    pub fn navigation(&self) -> Vec<(String, String, bool)> {
        let u = &self.u;
        let all = [
            (Nav::Home, "home", u.home()),
            (Nav::Meetings, "meetings", u.meetings()),
            (Nav::Matters, "matters", u.matters()),
            (Nav::Decisions, "decisions", u.decisions()),
            (Nav::Parties, "parties", u.parties()),
            (Nav::WhoDecides, "who-decides", u.who_decides()),
            (Nav::Rules, "rules", u.rules()),
            (Nav::Record, "record", u.record()),
        ];
        all.into_iter().map(|(nav, key, url)| (self.t(&format!("ui-nav-{key}")), url, nav == self.nav)).collect()
    }

    /// The languages: code, own name, and whether the page speaks it.
    pub fn languages(&self) -> Vec<(&'static str, &'static str, bool)> {
        Lang::ALL.into_iter().map(|lang| (lang.code(), lang.own_name(), lang == self.lang)).collect()
    }

    /// The version of the product.
    pub fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// What was done just now; an entry's number comes after a colon: `recorded:4729`.
    pub fn done_text(&self) -> String {
        let (key, number) = self.done.split_once(':').unwrap_or((&self.done, ""));
        let number = number.parse::<u64>().map(text::count).unwrap_or_default();
        self.t1(&format!("ui-done-{key}"), "n", &number)
    }

    // Words

    /// A message.
    pub fn t(&self, key: &str) -> String {
        Words::for_lang(self.lang).t(key)
    }

    /// A message that counts.
    pub fn n(&self, key: &str, n: impl Borrow<usize>) -> String {
        self.with(key, &[("n", (*n.borrow()).into())])
    }

    /// A message with one value.
    pub fn t1(&self, key: &str, name: &str, value: impl ToString) -> String {
        self.with(key, &[(name, value.to_string().into())])
    }

    /// A message with two values.
    pub fn t2(&self, key: &str, one: &str, a: impl ToString, other: &str, b: impl ToString) -> String {
        self.with(key, &[(one, a.to_string().into()), (other, b.to_string().into())])
    }

    /// So many of so many.
    pub fn of(&self, key: &str, count: &views::meeting::Count) -> String {
        self.with(key, &[("of", count.of.into()), ("all", count.all.into())])
    }

    /// A message with values.
    pub fn with(&self, key: &str, values: &[(&str, Value)]) -> String {
        Words::for_lang(self.lang).t_with(key, values)
    }

    /// The end of a message's key, as serde writes a unit-like enum: `stage-live` of `Stage::Live`.
    pub fn word(&self, area: &str, value: &dyn erased::Word) -> String {
        self.t(&format!("{area}-{}", value.code()))
    }

    // Days, times, amounts

    /// `15.12.2026`.
    pub fn date(&self, day: &Date) -> String {
        text::date(*day)
    }

    /// `ti 15.12.`
    pub fn day(&self, day: &Date) -> String {
        text::day(self.lang, *day)
    }

    /// `ti 15.12.2026 klo 13.00`.
    pub fn when(&self, day: &Date, time: &Time) -> String {
        text::date_and_time(self.lang, *day, *time)
    }

    /// The day and minute of a moment, in the charter's zone.
    pub fn moment(&self, at: &Timestamp) -> String {
        let there = self.names.zone().to_datetime(*at);
        text::date_and_time(self.lang, there.date(), there.time())
    }

    /// The day of a moment.
    pub fn day_of(&self, at: &Timestamp) -> String {
        text::date(self.names.zone().to_datetime(*at).date())
    }

    /// `13.44`.
    pub fn time(&self, at: &Timestamp) -> String {
        text::time(self.lang, self.names.zone().to_datetime(*at).time())
    }

    /// `13.44`, where the words around it say that it is a time.
    pub fn minute(&self, at: &Timestamp) -> String {
        text::hour_minute(self.names.zone().to_datetime(*at).time())
    }

    /// `13:44`, for the console.
    pub fn clock(&self, at: &Timestamp) -> String {
        text::clock(self.names.zone().to_datetime(*at).time())
    }

    /// `13.44.22`.
    pub fn second(&self, at: &Timestamp) -> String {
        let time = self.names.zone().to_datetime(*at).time();
        format!("{:02}.{:02}.{:02}", time.hour(), time.minute(), time.second())
    }

    /// `600 000 €`.
    pub fn money(&self, amount: &Money) -> String {
        text::money(self.lang, *amount)
    }

    /// `49,5 %`.
    pub fn percent(&self, share: &views::share::Share) -> String {
        text::percent(self.lang, &share.fraction)
    }

    /// Tenths of a percent, as they are read.
    pub fn tenths(&self, percent: &views::share::Percent) -> String {
        let (whole, tenth) = percent.parts();
        let point = if self.lang == Lang::En { '.' } else { ',' };
        format!("{whole}{point}{tenth}")
    }

    /// Votes: whole ones with their thousands apart, and the exact rest as a fraction.
    pub fn votes(&self, votes: &Fraction) -> String {
        let whole = votes.floor().and_then(|whole| u128::try_from(whole).ok());
        let Some(whole) = whole else { return votes.to_string() };
        let rest = i128::try_from(whole).ok().map(|whole| votes - &Fraction::from(whole));
        match rest {
            Some(rest) if rest == Fraction::ZERO => text::count(whole),
            Some(rest) => format!("{}\u{a0}{rest}", text::count(whole)),
            None => votes.to_string(),
        }
    }

    /// A party's measure: amounts and counts as people read them, words as they stand.
    pub fn measure(&self, value: &str) -> String {
        match (value.contains('.'), Money::parse(value), value.parse::<u64>()) {
            (true, Some(amount), _) => self.money(&amount),
            (false, _, Ok(count)) => text::count(count),
            _ => value.to_owned(),
        }
    }

    /// `4,2 MB`.
    pub fn bytes(&self, size: &u64) -> String {
        text::bytes(self.lang, *size)
    }

    /// `4 731`.
    pub fn count(&self, number: &u64) -> String {
        text::count(*number)
    }

    /// Names in a row: `A, B and C`.
    pub fn people(&self, people: &[views::named::Person]) -> String {
        let names: Vec<String> = people.iter().map(|person| self.person(person)).collect();
        text::list(self.lang, &names)
    }

    /// A person with their party in brackets.
    pub fn person(&self, person: &views::named::Person) -> String {
        match &person.party {
            Some(party) => format!("{} ({})", person.name, party.name),
            None => person.name.clone(),
        }
    }

    /// Parties in a row.
    pub fn parties(&self, parties: &[views::named::Party]) -> String {
        let names: Vec<&str> = parties.iter().map(|party| party.name.as_str()).collect();
        text::list(self.lang, &names)
    }

    /// Where somebody's own text is in another language than the page: ` lang="fi"`.
    pub fn lang_of(&self, text: &views::named::Text) -> Html {
        let other = !text.lang.is_empty() && text.lang != self.lang.code();
        askama::filters::Safe(if other { format!(r#" lang="{}""#, escaped(&text.lang)) } else { String::new() })
    }

    // Pieces of pages

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

    fn if_open(&self, id: &engine::ids::MeetingId, url: &str, words: &str) -> Html {
        let words = escaped(words);
        let is_open = self.names.open_meetings.contains(id.as_str());
        askama::filters::Safe(if is_open { format!(r#"<a href="{}">{words}</a>"#, escaped(url)) } else { words })
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

    /// The fields that every form of ours carries: token, act number, the state it was made from.
    pub fn hidden(&self, act: &str) -> Html {
        let serial = self.acts.get();
        self.acts.set(serial.saturating_add(1));
        let number = format!("{}-{serial}", self.act);
        askama::filters::Safe(format!(
            r#"<input type="hidden" name="csrf" value="{}"><input type="hidden" name="act" value="{}"><input type="hidden" name="seen" value="{}"><input type="hidden" name="do" value="{}">"#,
            escaped(&self.csrf),
            escaped(&number),
            self.size,
            escaped(act),
        ))
    }

    /// The address of the style sheet.
    pub fn style(&self) -> &str {
        &assets::STYLE_URL
    }

    /// The address of the script.
    pub fn script(&self) -> &str {
        &assets::SCRIPT_URL
    }

    /// The address of the icon.
    pub fn icon(&self) -> &str {
        &assets::ICON_URL
    }
}

/// Enums whose words are keyed by their name.
pub mod erased {
    /// A value with a code in kebab case.
    pub trait Word {
        /// The code.
        fn code(&self) -> String;
    }

    impl<T: serde::Serialize> Word for T {
        fn code(&self) -> String {
            serde_json::to_value(self).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
        }
    }
}

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
