//! How a body meets: who chairs and convenes, how often, by when, and what its meeting is like.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::names::Grounds;
use super::reader::{Section, words};
use crate::ids::{BodyId, PostId};

words! {
    /// When a deputy may act.
    pub enum DeputyWhen {
        /// While the principal is away.
        PrincipalAbsent = "principal absent",
        /// While the principal is recused.
        PrincipalRecused = "principal recused",
    }

    /// The span over which meetings are counted.
    pub enum Period {
        /// A calendar year.
        Year = "calendar year",
        /// A calendar month.
        Month = "calendar month",
    }

    /// By what it is judged whether a body meets often enough.
    pub enum Judged {
        /// By how many meetings a period has.
        Count = "the count",
        /// By the time between meetings.
        Gaps = "the gaps",
    }

    /// What days are counted.
    pub enum DayUnit {
        /// Every day.
        Days = "days",
        /// Working days of the charter's calendar.
        WorkingDays = "working days",
    }

    /// Before or after what.
    pub enum Direction {
        /// Before the meeting.
        Before = "before",
        /// After it.
        After = "after",
    }

    /// What becomes of something late.
    pub enum Late {
        /// It is marked late wherever it is shown.
        Marked = "marked",
        /// Its item needs the meeting's recorded consent.
        NeedsConsent = "needs recorded consent",
        /// Its item is not handled.
        NotHandled = "not handled",
        /// It is measured and shown.
        Tracked = "tracked",
    }
}

/// Who does something: a party, a post, an office of the meeting, or a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The party with this distinction: the host.
    One(String),
    /// Who holds a post.
    Post(PostId),
    /// The chair of the body.
    Chair,
    /// The chair of another body.
    ChairOf(BodyId),
    /// The secretary of the body.
    Secretary,
    /// Another body.
    Body(BodyId),
}

/// How an office of the meeting is filled.
#[derive(Clone, Debug)]
pub enum Holder {
    /// Somebody named it.
    NamedBy(Actor),
    /// Who holds a post holds it too.
    Is(PostId),
}

/// An office of the meeting.
#[derive(Clone, Debug)]
pub struct Office {
    /// How it is filled.
    pub holder: Holder,
    /// Whoever is secretary holds it too.
    pub also_secretary: bool,
    /// Its rules.
    pub grounds: Grounds,
}

/// Who convenes, and who works on the agenda with them.
#[derive(Clone, Debug)]
pub struct ConvenesClause {
    /// Who convenes.
    pub who: Actor,
    /// Who edits the agenda besides.
    pub agenda_with: Vec<Actor>,
    /// Whether items without preparation may be taken up.
    pub unprepared_items: bool,
    /// Its rules.
    pub grounds: Grounds,
}

/// Who may invite guests; they attend and speak, and never vote.
#[derive(Clone, Debug)]
pub struct GuestsClause {
    /// Who invites.
    pub invited_by: Vec<Actor>,
    /// Its rules.
    pub grounds: Grounds,
}

/// When deputies act.
#[derive(Clone, Debug)]
pub struct DeputiesClause {
    /// The occasions.
    pub act_when: Vec<DeputyWhen>,
    /// Its rules.
    pub grounds: Grounds,
}

/// How often a body meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetsClause {
    /// The least number of meetings in the period.
    pub at_least: u32,
    /// The greatest.
    pub at_most: u32,
    /// The period.
    pub per: Period,
    /// By what it is judged.
    pub judged_by: Judged,
    /// The greatest number of months between two meetings, where that is said.
    pub months_apart: Option<u32>,
    /// Its rules.
    pub grounds: Grounds,
}

/// A decision between meetings, in writing: how long it is open, and what ends it.
#[derive(Clone, Debug)]
pub struct WrittenClause {
    /// It is open at least so many days.
    pub days: u32,
    /// Which days count.
    pub unit: DayUnit,
    /// Whether it closes already when everybody has answered.
    pub closes_when_all_answered: bool,
    /// How many members can demand a meeting, which ends it.
    pub stopped_by: Option<u32>,
    /// Its rules.
    pub grounds: Grounds,
}

/// A deadline that hangs on the meeting day.
#[derive(Clone, Debug)]
pub struct DeadlineClause {
    /// So many days.
    pub days: u32,
    /// Which days count.
    pub unit: DayUnit,
    /// Before or after the meeting.
    pub direction: Direction,
    /// Whether a last day that is no working day moves to the next one.
    pub rolls: bool,
    /// What becomes of the late.
    pub late: Vec<Late>,
    /// Who approves, where somebody must.
    pub approved_by: Option<Actor>,
    /// Its rules.
    pub grounds: Grounds,
}

/// How the chair of another body is written: `steering-group's chair`.
const CHAIR_OF: &str = "'s chair";

impl Actor {
    /// The word that charters write.
    pub(crate) fn of(word: &str, known: &Known<'_>) -> Self {
        if let Some(body) = word.strip_suffix(CHAIR_OF) {
            return Self::ChairOf(BodyId::new(body));
        }
        match word {
            "chair" => Self::Chair,
            "secretary" => Self::Secretary,
            word if known.ones.iter().any(|one| one == word) => Self::One(word.to_string()),
            // One person may be a body of the charter too: what they do, they do as the holder of the post.
            word if known.posts.iter().any(|post| post.id.as_str() == word) => Self::Post(PostId::new(word)),
            word if known.bodies.iter().any(|body| body == word) => Self::Body(BodyId::new(word)),
            word => Self::Post(PostId::new(word)),
        }
    }
}

/// What words of a charter are known as, while its clauses are read.
pub(crate) struct Known<'k> {
    pub(crate) ones: &'k [String],
    pub(crate) posts: &'k [super::Post],
    pub(crate) bodies: &'k [String],
}

impl Office {
    pub(crate) fn read(section: Section<'_, '_>, known: &Known<'_>) -> Option<Self> {
        let named_by = section.text("named_by").map(|word| Holder::NamedBy(Actor::of(&word, known)));
        let holder = match named_by {
            Some(holder) => Some(holder),
            None => section.need("is").and_then(|node| node.text()).map(|post| Holder::Is(PostId::new(&post))),
        };
        let also_secretary = section.text("also").as_deref() == Some("secretary");
        let grounds = Grounds::read(&section);
        section.done();
        Some(Self { holder: holder?, also_secretary, grounds })
    }
}

impl ConvenesClause {
    pub(crate) fn read(section: Section<'_, '_>, known: &Known<'_>) -> Option<Self> {
        let who = section.need("who").and_then(|node| node.text()).map(|word| Actor::of(&word, known));
        let agenda_with = section.texts("agenda_with").iter().map(|word| Actor::of(word, known)).collect();
        let unprepared_items = section.text("unprepared_items").as_deref() == Some("allowed");
        let grounds = Grounds::read(&section);
        section.done();
        Some(Self { who: who?, agenda_with, unprepared_items, grounds })
    }
}

impl GuestsClause {
    pub(crate) fn read(section: Section<'_, '_>, known: &Known<'_>) -> Self {
        let invited_by = section.texts("invited_by").iter().map(|word| Actor::of(word, known)).collect();
        section.texts("may");
        let clause = Self { invited_by, grounds: Grounds::read(&section) };
        section.done();
        clause
    }
}

impl DeputiesClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Self {
        let act_when = section.list("act_when").iter().filter_map(|node| node.word()).collect();
        let grounds = Grounds::read(&section);
        for key in ["kind", "order"] {
            section.text(key);
        }
        section.done();
        Self { act_when, grounds }
    }
}

impl MeetsClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Option<Self> {
        let [at_least, at_most] = ["at_least", "at_most"].map(|key| section.need(key).and_then(|n| n.small_count()));
        let per = section.need("per").and_then(|node| node.word());
        let judged_by = section.get("judged_by").map_or(Some(Judged::Count), |node| node.word());
        let months_apart = section.get("months_apart").and_then(|node| node.small_count());
        let grounds = Grounds::read(&section);
        if at_least > at_most {
            let what = "at least as many meetings are due as can never be held".to_string();
            section.note("never", what, "Let `at_least` be no more than `at_most`.");
        }
        if judged_by == Some(Judged::Gaps) && months_apart.is_none() {
            section.need("months_apart");
        }
        section.done();
        Some(Self { at_least: at_least?, at_most: at_most?, per: per?, judged_by: judged_by?, months_apart, grounds })
    }
}

words! {
    /// What closes a decision in writing.
    pub enum WrittenEnd {
        /// The time that was stated.
        StatedTime = "stated time",
        /// Everybody's answer.
        AllAnswered = "all have answered",
    }
}

impl WrittenClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Option<Self> {
        let open = section.need("open").and_then(|node| node.table());
        let open = open.and_then(|open| {
            let days = open.need("at_least").and_then(|node| node.small_count());
            let unit = open.get("unit").map_or(Some(DayUnit::Days), |node| node.word());
            open.done();
            Some((days?, unit?))
        });
        section.need("closes");
        let closes: Vec<WrittenEnd> = section.list("closes").iter().filter_map(|node| node.word()).collect();
        let stopped_by = section.table("stopped_by").and_then(|stopped| {
            let members = stopped.need("members").and_then(|node| node.small_count());
            stopped.text("then");
            stopped.done();
            members
        });
        let grounds = Grounds::read(&section);
        section.done();
        let (days, unit) = open?;
        let closes_when_all_answered = closes.contains(&WrittenEnd::AllAnswered);
        Some(Self { days, unit, closes_when_all_answered, stopped_by, grounds })
    }
}

impl DeadlineClause {
    pub(crate) fn read(section: Section<'_, '_>, known: &Known<'_>) -> Option<Self> {
        let days = section.need("days").and_then(|node| node.small_count());
        let unit = section.get("unit").map_or(Some(DayUnit::Days), |node| node.word());
        let rolls = section.text("roll").as_deref() == Some("next working day");
        let late = section.list("late").iter().filter_map(|node| node.word()).collect();
        let approved_by = section.text("approved_by").map(|word| Actor::of(&word, known));
        let grounds = Grounds::read(&section);
        let direction = match (section.text("before"), section.text("after")) {
            (Some(_), None) => Some(Direction::Before),
            (None, Some(_)) => Some(Direction::After),
            _ => {
                let what = "a deadline is before or after the meeting".to_string();
                section.note("missing", what, "Keep one of `before = \"meeting\"`, `after = \"meeting\"`.");
                None
            }
        };
        section.done();
        Some(Self { days: days?, unit: unit?, direction: direction?, rolls, late, approved_by, grounds })
    }
}
