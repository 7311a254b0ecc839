//! Who reads: a book, the charter in force, a reader, the moment and a language. Every view is a method here, so that nothing
//! can be read without saying who reads.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::charter::{Body, Charter, DeadlineClause, Names};
use engine::ids::{BodyId, ClassId, MatterId, PartyId, PersonId};
use engine::rules::deadline;
use engine::subjects::context::Context;
use engine::subjects::meeting::Meeting;
use engine::subjects::programme::Programme;
use engine::subjects::{Command, may, roles};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::book::Book;
use crate::deadline::Deadline;
use crate::may::May;
use crate::named::{self, Text};

/// The languages in which names are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Finnish.
    #[default]
    Fi,
    /// Swedish.
    Sv,
    /// English.
    En,
}

impl Lang {
    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }
}

/// A reader's eyes on a book.
#[derive(Clone, Debug)]
pub struct Eyes<'a> {
    pub(crate) book: &'a Book,
    pub(crate) charter: &'a Charter,
    viewer: Option<PersonId>,
    asks: PersonId,
    pub(crate) now: Timestamp,
    pub(crate) lang: Lang,
}

impl<'a> Eyes<'a> {
    /// The eyes of a person, or of the public; somebody whom the programme does not know is the public.
    pub fn new(book: &'a Book, charter: &'a Charter, viewer: Option<PersonId>, now: Timestamp, lang: Lang) -> Self {
        let viewer = viewer.filter(|viewer| book.programme().people.contains_key(viewer));
        let asks = viewer.clone().unwrap_or_else(|| PersonId::new(""));
        Self { book, charter, viewer, asks, now, lang }
    }

    /// Who reads.
    pub fn viewer(&self) -> Option<&PersonId> {
        self.viewer.as_ref()
    }

    /// Today, in the charter's time zone.
    pub fn today(&self) -> Date {
        self.ctx().today()
    }

    /// Would this very command be accepted of the reader now?
    pub fn may(&self, command: impl Into<Command>) -> May {
        may(&self.ctx(), self.programme(), &command.into()).into()
    }

    pub(crate) fn programme(&self) -> &'a Programme {
        self.book.programme()
    }

    pub(crate) fn ctx(&self) -> Context<'_> {
        self.ctx_at(self.now)
    }

    /// The circumstances at another moment: who held what then.
    pub(crate) fn ctx_at(&self, at: Timestamp) -> Context<'_> {
        Context { charter: self.charter, at, actor: &self.asks }
    }

    /// The moment for asking who held what at a meeting: its beginning, else the time for which it is called.
    pub(crate) fn moment_of(&self, meeting: &Meeting) -> Timestamp {
        let begins = || self.ctx().zone().to_timestamp(meeting.date.to_datetime(meeting.time)).ok();
        meeting.opened_at.or_else(begins).unwrap_or(self.now)
    }

    pub(crate) fn clauses(&self, body: &BodyId) -> Option<&'a Body> {
        self.charter.body(body.as_str())
    }

    /// Runs the meeting: keeps attendance, handling and minutes.
    pub(crate) fn runs(&self, meeting: &Meeting) -> bool {
        self.viewer.is_some() && roles::must_run(&self.ctx(), self.programme(), meeting).is_ok()
    }

    /// Prepares for the body, or runs the meeting.
    pub(crate) fn serves(&self, meeting: &Meeting) -> bool {
        self.runs(meeting)
            || self.viewer.is_some() && roles::must_prepare(&self.ctx(), self.programme(), &meeting.body).is_ok()
    }

    /// A person with name and party.
    pub fn person(&self, person: &PersonId) -> named::Person {
        let word = |name| self.book.person_entry(person).map_or("", |seq| self.book.word(seq, name)).to_string();
        let party = self.programme().people.get(person).and_then(|person| person.party.as_ref());
        let party = party.map(|party| self.party_name(party));
        named::Person { id: person.clone(), name: word("name"), title: word("title"), party }
    }

    pub(crate) fn people_named<'p>(&self, people: impl IntoIterator<Item = &'p PersonId>) -> Vec<named::Person> {
        people.into_iter().map(|person| self.person(person)).collect()
    }

    /// A party with its name in the reader's language.
    pub fn party_name(&self, party: &PartyId) -> named::Party {
        let admitted = self.book.of_party(party).first().copied();
        let word = |form: &str| admitted.map_or("", |seq| self.book.word(seq, form));
        let either = |first: &str, second: &str| if first.is_empty() { second.to_string() } else { first.to_string() };
        let code = self.lang.code();
        let name = either(&either(word(code), word("fi")), party.as_str());
        let genitive = either(word(&alloc::format!("{code}-gen")), &name);
        named::Party { id: party.clone(), name, genitive }
    }

    /// A body with its name in the reader's language.
    pub fn body_name(&self, body: &BodyId) -> named::Body {
        let known = self.clauses(body);
        let short = known.map(|body| self.say(&body.shorts)).unwrap_or_default();
        let name = known.map(|body| self.say(&body.name)).unwrap_or_default();
        named::Body { id: body.clone(), short, name }
    }

    pub(crate) fn class_name(&self, class: &ClassId) -> String {
        self.charter.class(class.as_str()).map(|class| self.say(&class.name)).unwrap_or_default()
    }

    /// A charter's name in the reader's language.
    pub(crate) fn say(&self, names: &Names) -> String {
        names.get(self.lang.code()).to_string()
    }

    /// A matter's text (`title`, `summary`, `draft`) as it stands. The caller has asked the gate.
    pub(crate) fn matter_text(&self, matter: &MatterId, name: &str) -> Text {
        self.matter_text_at(matter, name, u64::MAX)
    }

    /// As it stood at an entry. The draft is what a body proposed by its decision, unless it was written anew since.
    pub(crate) fn matter_text_at(&self, matter: &MatterId, name: &str, seq: u64) -> Text {
        let texts = self.book.matter_texts(matter, seq);
        let proposed = self.programme().matters.get(matter).and_then(|known| known.proposed.as_ref());
        let since = texts.map_or(0, |entry| entry.seq);
        let proposed = proposed.filter(|proposed| name == "draft" && proposed.seq <= seq && proposed.seq > since);
        let text = match proposed.and_then(|proposed| proposed.decision.as_ref()) {
            Some(decision) => self.decision_text(decision),
            None => texts.map_or("", |entry| entry.words.get(name)).to_string(),
        };
        let lang = self.book.of_matter(matter).next().map_or("", |entry| entry.words.get("lang")).to_string();
        Text { text, lang }
    }

    pub(crate) fn matter_name(&self, matter: &MatterId) -> named::Matter {
        named::Matter { id: matter.clone(), title: self.matter_text(matter, "title") }
    }

    /// A day that a clause gives, reckoned from a meeting's.
    pub(crate) fn deadline(&self, clause: &DeadlineClause, meeting: Date) -> Option<Deadline> {
        let due = deadline::last_day(self.charter.calendar, clause, meeting)?;
        Some(Deadline {
            due,
            days_left: days_from(self.today(), due),
            from: meeting,
            count: clause.days,
            working_days: clause.unit == engine::charter::DayUnit::WorkingDays,
            before: clause.direction == engine::charter::Direction::Before,
            rules: clause.grounds.rule.iter().chain(&clause.grounds.rests_on).cloned().collect(),
        })
    }

    pub(crate) fn papers_due(&self, meeting: &Meeting) -> Option<Deadline> {
        self.deadline(self.clauses(&meeting.body)?.materials.as_ref()?, meeting.date)
    }

    pub(crate) fn minutes_due(&self, meeting: &Meeting) -> Option<Deadline> {
        self.deadline(self.clauses(&meeting.body)?.minutes.as_ref()?, meeting.date)
    }
}

/// Days from one day to another; below nought where the other is earlier.
pub(crate) fn days_from(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}
