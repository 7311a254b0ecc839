//! What every page stands in: language, who reads, where they are, the words, and how days, amounts and names are printed.

pub mod erased;
mod notes;
mod pieces;
mod printed;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use engine::refusal::Refusal;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use text::{Form as NameForm, Lang, Naming, Rules};

pub use notes::with_notes;

use crate::assets;
use crate::html::{Html, escaped};
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
    /// When the session ends if it is not used; none for the public.
    pub ends: Option<Timestamp>,
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
