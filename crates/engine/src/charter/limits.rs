//! Bounds on a measure, and tests of a count against its base.

use alloc::format;
use alloc::vec::Vec;

use super::reader::{Node, Section, words};
use crate::exact::Fraction;
use crate::ids::MeasureId;

/// One side of a bound: the base and the strictness are always stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// This or more.
    AtLeast,
    /// More than this.
    MoreThan,
    /// This or less.
    AtMost,
    /// Less than this.
    LessThan,
    /// Exactly this.
    Exactly,
}

impl Bound {
    const KEYS: [(&'static str, Self); 5] = [
        ("at_least", Self::AtLeast),
        ("more_than", Self::MoreThan),
        ("at_most", Self::AtMost),
        ("less_than", Self::LessThan),
        ("exactly", Self::Exactly),
    ];

    /// Whether `value` keeps within `limit`.
    pub fn holds(self, value: &Fraction, limit: &Fraction) -> bool {
        match self {
            Self::AtLeast => value >= limit,
            Self::MoreThan => value > limit,
            Self::AtMost => value <= limit,
            Self::LessThan => value < limit,
            Self::Exactly => value == limit,
        }
    }
}

/// Bounds that must all hold: `{ more_than = 150_000 }`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits(pub Vec<(Bound, Fraction)>);

impl Limits {
    /// Whether a value keeps within all of them.
    pub fn hold(&self, value: &Fraction) -> bool {
        self.0.iter().all(|(bound, limit)| bound.holds(value, limit))
    }

    pub(crate) fn read(section: Section<'_, '_>) -> Self {
        let read = |(key, bound)| section.get(key).and_then(|node: Node<'_, '_>| node.fraction()).map(|f| (bound, f));
        let limits: Vec<_> = Bound::KEYS.into_iter().filter_map(read).collect();
        if limits.is_empty() {
            section.note("missing", format!("`{}` states no bound", section.place), "Add `at_least = …` or the like.");
        }
        section.done();
        Self(limits)
    }

    /// Bounds by measure: `{ population = { more_than = 150_000 } }`.
    pub(crate) fn by_measure(section: Section<'_, '_>) -> Vec<(MeasureId, Self)> {
        let read = |key: &str| section.table(key).map(|limits| (MeasureId::new(key), Self::read(limits)));
        let limits = section.keys().iter().filter_map(|(key, _)| read(key)).collect();
        section.done();
        limits
    }
}

words! {
    /// What a test counts.
    pub enum Count {
        /// Heads.
        Members = "members",
        /// Votes.
        Weight = "weight",
    }

    /// Whose of them.
    pub enum Side {
        /// Those for one proposal.
        Proposal = "proposal",
        /// Those who take part.
        TakingPart = "taking part",
    }

    /// What a fraction is a fraction of.
    pub enum Base {
        /// Seats with an appointed person.
        Seated = "seated",
        /// All seats, vacant ones too.
        All = "all",
    }
}

/// How much a test asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Demand {
    /// More than any other.
    Most,
    /// A bound: on a count, or on a fraction of the base.
    Bound(Bound, Fraction, Option<Base>),
}

/// A test of a count: `{ count = "members", side = "taking part", base = "seated", at_least = "1/2" }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// What is counted.
    pub count: Count,
    /// Whose.
    pub side: Side,
    /// How much is asked for.
    pub demand: Demand,
}

impl Test {
    pub(crate) fn read(section: Section<'_, '_>) -> Option<Self> {
        let count = section.need("count").and_then(|node| node.word());
        let side = section.need("side").and_then(|node| node.word());
        let base = section.get("base").and_then(|node| node.word());
        let most = section.flag("most") == Some(true);
        let bounds: Vec<_> = Bound::KEYS.into_iter().filter_map(|(key, b)| section.get(key).map(|n| (b, n))).collect();
        let demand = match (most, bounds.as_slice()) {
            (true, []) => Some(Demand::Most),
            (false, [(bound, node)]) => {
                if node.is_text() && base.is_none() {
                    section.note("missing", "a fraction without its base".into(), "Add `base = …`.");
                }
                node.fraction().map(|limit| Demand::Bound(*bound, limit, base))
            }
            _ => {
                section.note("missing", "a test needs exactly one demand".into(), "Keep one of `most`, `at_least` ….");
                None
            }
        };
        section.done();
        Some(Self { count: count?, side: side?, demand: demand? })
    }
}
