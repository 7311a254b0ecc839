//! Seats and votes: which party has how many, and by what measure.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::limits::Limits;
use super::names::Grounds;
use super::reader::{Section, words};
use crate::ids::{ClassId, MeasureId, PostId};

/// Which parties of a class a clause is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartyIf {
    /// Every one.
    Every,
    /// Those that no other clause of the class fits.
    Otherwise,
    /// The one with the class's distinction: the host.
    One(String),
    /// Those whose measures keep within bounds.
    Measures(Vec<(MeasureId, Limits)>),
}

/// How many seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeatCount {
    /// So many.
    Fixed(u32),
    /// One for each post.
    Posts(Vec<PostId>),
    /// As many as the measure of the party says.
    Granted(MeasureId),
}

/// A clause that gives seats to parties of a class.
#[derive(Clone, Debug)]
pub struct SeatClause {
    /// The class.
    pub class: ClassId,
    /// Which parties of it.
    pub fits: PartyIf,
    /// How many seats each has.
    pub seats: SeatCount,
    /// The class whose seats all of these together may not exceed.
    pub together_at_most: Option<ClassId>,
    /// Its rules.
    pub grounds: Grounds,
}

words! {
    /// Which parties an average is taken over.
    pub enum AverageOver {
        /// Those that are parties on the meeting day.
        MeetingDay = "parties on the meeting day",
        /// Those that were parties when the charter began.
        CharterStart = "parties at the charter's start",
    }

    /// What somebody whose party has no votes does.
    pub enum WithoutVotes {
        /// Sits and speaks, and takes no part in deciding.
        Sits = "not taking part",
        /// Takes part, with no weight.
        TakesPart = "taking part",
    }

    /// How a party's votes lie on its people who take part.
    pub enum Split {
        /// Evenly over them, each casting their own.
        Equally = "equally",
        /// Undivided, on the first of them: one joint ballot.
        Jointly = "jointly",
    }
}

/// How many votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoteCount {
    /// Nobody votes in this body.
    Nobody,
    /// As its measure says.
    ShareOf(MeasureId),
    /// The average of another class.
    AverageOf(ClassId, AverageOver),
    /// The part granted to it, of another class's votes.
    Granted(MeasureId, ClassId),
}

/// A clause that gives votes to parties of a class.
#[derive(Clone, Debug)]
pub struct WeightClause {
    /// The class; nothing where it is for all.
    pub class: Option<ClassId>,
    /// How many votes each has.
    pub votes: VoteCount,
    /// The class whose votes all of these together may not exceed.
    pub together_at_most: Option<ClassId>,
    /// What those do whose party has no votes.
    pub without: WithoutVotes,
    /// Its rules.
    pub grounds: Grounds,
}

/// How votes are cast.
#[derive(Clone, Debug)]
pub struct CastClause {
    /// How a party's votes lie on its people.
    pub split: Split,
    /// Its rules.
    pub grounds: Grounds,
}

impl SeatClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Option<Self> {
        let class = section.need("class").and_then(|node| node.text());
        let fits = fits(&section);
        let seats = seat_count(&section);
        let clause = Self {
            class: ClassId::new(class.as_deref().unwrap_or_default()),
            fits,
            together_at_most: section.table("together_at_most").and_then(|of| named_class(of, "seats_of")),
            grounds: Grounds::read(&section),
            seats: seats.clone().unwrap_or(SeatCount::Fixed(0)),
        };
        section.done();
        class.and(seats).map(|_| clause)
    }
}

fn fits(section: &Section<'_, '_>) -> PartyIf {
    match (section.get("if"), section.flag("otherwise")) {
        (Some(node), _) if node.is_text() => PartyIf::One(node.text().unwrap_or_default()),
        (Some(node), _) => PartyIf::Measures(node.table().map(Limits::by_measure).unwrap_or_default()),
        (None, Some(true)) => PartyIf::Otherwise,
        (None, _) => PartyIf::Every,
    }
}

fn seat_count(section: &Section<'_, '_>) -> Option<SeatCount> {
    if section.has("posts") {
        return Some(SeatCount::Posts(section.texts("posts").iter().map(|post| PostId::new(post)).collect()));
    }
    if let Some(measure) = section.text("granted") {
        return Some(SeatCount::Granted(MeasureId::new(&measure)));
    }
    section.need("seats")?.small_count().map(SeatCount::Fixed)
}

fn named_class(section: Section<'_, '_>, key: &str) -> Option<ClassId> {
    let class = section.need(key)?.text().map(|class| ClassId::new(&class));
    section.done();
    class
}

impl WeightClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Option<Self> {
        let votes = vote_count(&section);
        let clause = Self {
            class: section.text("class").map(|class| ClassId::new(&class)),
            together_at_most: section.table("together_at_most").and_then(|of| named_class(of, "weight_of")),
            without: section.get("without").and_then(|node| node.word()).unwrap_or(WithoutVotes::TakesPart),
            grounds: Grounds::read(&section),
            votes: votes.clone().unwrap_or(VoteCount::Nobody),
        };
        if clause.class.is_none() && clause.votes != VoteCount::Nobody {
            section.need("class");
        }
        section.done();
        votes.map(|_| clause)
    }
}

fn vote_count(section: &Section<'_, '_>) -> Option<VoteCount> {
    if let Some(measure) = section.text("share_of") {
        return Some(VoteCount::ShareOf(MeasureId::new(&measure)));
    }
    if let Some(class) = section.text("average_of") {
        let over = section.need("over").and_then(|node| node.word())?;
        return Some(VoteCount::AverageOf(ClassId::new(&class), over));
    }
    if let Some(measure) = section.text("granted") {
        let of = section.need("of")?.table().and_then(|of| named_class(of, "weight_of"))?;
        return Some(VoteCount::Granted(MeasureId::new(&measure), of));
    }
    if section.text("votes").as_deref() == Some("none") {
        return Some(VoteCount::Nobody);
    }
    section.note(
        "missing",
        "a clause of votes states no votes".to_string(),
        "Add `share_of`, `average_of`, `granted` or `votes = \"none\"`.",
    );
    None
}

impl CastClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Option<Self> {
        let split = section.need("split").and_then(|node| node.word());
        let grounds = Grounds::read_optional(&section);
        section.done();
        Some(Self { split: split?, grounds })
    }
}
