//! A charter: a governance model as data.
//!
//! The only place from which the engine learns a body, a limit, a weight or a day count. It is read from a text that a
//! programme director and a lawyer can read too; every fault in it is reported at once, with its place.

mod body;
mod changes;
mod check;
mod competence;
mod conduct;
mod fault;
mod handling;
mod interpretation;
mod limits;
mod matter;
mod meeting;
mod names;
mod party;
mod read;
pub(crate) mod reader;
mod seats;

pub use body::Body;
pub use changes::{CaseEnd, Changes, ChoiceChange, ClauseChange, WayChange, changes};
pub use competence::{
    AmendmentClause, Competence, Condition, Decider, DelegationClause, Follow, NotRouted, OwnDecider,
    OwnDecisionsClause, Route, RouteEnd, Step,
};
pub use conduct::{
    AgendaClause, AgendaItem, AgendaKind, Aloud, BallotChange, BallotsShown, ConductClause, InterestsAsked, RecusedSee,
};
pub use fault::Fault;
pub use handling::*;
pub use interpretation::{ChoiceOption, Interpretation};
pub use limits::{Base, Bound, Count, Demand, Limits, Side, Test};
pub use matter::{Answerer, Fact, Kind};
pub(crate) use meeting::Known;
pub use meeting::{
    Actor, ConvenesClause, DayUnit, DeadlineClause, DeputiesClause, DeputyWhen, Direction, GuestsClause, Holder,
    Judged, Late, MeetsClause, Office, Period, WrittenClause, WrittenEnd,
};
pub use names::{Cite, CiteWhen, Grounds, Names, Occasion};
pub use party::{Class, Measure, MeasureForm};
pub use seats::*;

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::ids::{BodyId, ClassId, FactId, KindId, MeasureId, PostId, RuleId};

/// A post that one person holds: `programme-director`.
#[derive(Clone, Debug)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// Its name.
    pub name: Names,
    /// Its rules.
    pub grounds: Grounds,
}

/// A level of deciding: `strategic`.
#[derive(Clone, Debug)]
pub struct Level {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Names,
}

/// Something that a reader of a faultless charter should know.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Note {
    /// The rule that it is about.
    pub rule: RuleId,
    /// The clause.
    pub place: String,
    /// What there is to know.
    pub what: String,
}

/// The calendars that a charter can name.
pub use read::CalendarName;

/// A governance model.
#[derive(Clone, Debug)]
pub struct Charter {
    /// Its id: `digione`.
    pub id: String,
    /// Its version: `2020-1`.
    pub version: String,
    /// Its name.
    pub name: Names,
    /// The first day on which decisions are made under it.
    pub from: Date,
    /// The last, unless it is continued.
    pub until: Option<Date>,
    /// The body that can continue or replace it.
    pub renewed_by: Option<BodyId>,
    /// The calendar of its working days.
    pub calendar: CalendarName,
    /// What it is drawn from.
    pub text: String,
    /// The rules of its period.
    pub grounds: Grounds,
    /// The rules by which each party names its own people.
    pub appointments: Grounds,
    /// The levels of deciding.
    pub levels: Vec<Level>,
    /// What is measured of parties.
    pub measures: Vec<Measure>,
    /// Classes of party.
    pub classes: Vec<Class>,
    /// Posts.
    pub posts: Vec<Post>,
    /// Kinds of matter.
    pub kinds: Vec<Kind>,
    /// Facts of matters.
    pub facts: Vec<Fact>,
    /// Bodies.
    pub bodies: Vec<Body>,
    /// Who decides what; nothing where the charter does not say.
    pub competence: Option<Competence>,
    /// Choices where the text leaves one.
    pub interpretations: Vec<Interpretation>,
}

impl Charter {
    /// The time zone in which its days are counted: that of its calendar.
    pub const fn zone(&self) -> &'static str {
        match self.calendar {
            CalendarName::Finnish | CalendarName::FinnishEvesWorked => "Europe/Helsinki",
        }
    }

    /// Reads a charter; every fault at once.
    pub fn parse(text: &str) -> Result<Self, Vec<Fault>> {
        read::charter(text, &[])
    }

    /// Reads it with some interpretations set to other options: `[("X-3", "leaves-base")]`.
    pub fn parse_with(text: &str, choices: &[(&str, &str)]) -> Result<Self, Vec<Fault>> {
        read::charter(text, choices)
    }

    /// The body of that id.
    pub fn body(&self, id: &str) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id.as_str() == id)
    }

    /// The class of that id.
    pub fn class(&self, id: &str) -> Option<&Class> {
        self.classes.iter().find(|class| class.id.as_str() == id)
    }

    /// The measure of that id.
    pub fn measure(&self, id: &str) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id.as_str() == id)
    }

    /// The kind of that id.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id.as_str() == id)
    }

    /// The fact of that id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id.as_str() == id)
    }

    /// The post of that id.
    pub fn post(&self, id: &str) -> Option<&Post> {
        self.posts.iter().find(|post| post.id.as_str() == id)
    }

    /// The interpretation of that number.
    pub fn interpretation(&self, id: &str) -> Option<&Interpretation> {
        self.interpretations.iter().find(|interpretation| interpretation.id.as_str() == id)
    }

    /// Gaps of the text that an interpretation fills, such as a value that lies between *over* and *under*.
    pub fn notes(&self) -> Vec<Note> {
        check::gaps_filled(self)
    }

    /// What each clause of a body rests on, in the order of seats, votes, handling, meetings.
    pub fn clauses_of<'c>(&'c self, body: &'c Body) -> Vec<&'c Grounds> {
        let mut clauses = Vec::new();
        check::of_body(body, &mut clauses);
        clauses
    }

    /// Whether decisions are made under it on a day.
    pub fn is_in_force(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// The ids that it declares, for those who ask whether something exists: classes.
    pub fn class_ids(&self) -> impl Iterator<Item = &ClassId> {
        self.classes.iter().map(|class| &class.id)
    }

    /// Kinds of matter by id.
    pub fn kind_ids(&self) -> impl Iterator<Item = &KindId> {
        self.kinds.iter().map(|kind| &kind.id)
    }

    /// Facts by id.
    pub fn fact_ids(&self) -> impl Iterator<Item = &FactId> {
        self.facts.iter().map(|fact| &fact.id)
    }

    /// Measures by id.
    pub fn measure_ids(&self) -> impl Iterator<Item = &MeasureId> {
        self.measures.iter().map(|measure| &measure.id)
    }

    /// Every rule that the charter names anywhere, sorted, each once.
    pub fn rules(&self) -> Vec<RuleId> {
        let mut rules = check::rules(self);
        rules.sort();
        rules.dedup();
        rules
    }
}
