//! Classes of party, and what is measured of them.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::names::{Grounds, Names};
use super::reader::{Section, words};
use crate::exact::Fraction;
use crate::ids::{ClassId, MeasureId};

/// A class of party: its measures, and what only one of it may be.
#[derive(Clone, Debug)]
pub struct Class {
    /// Its id: `municipality`.
    pub id: ClassId,
    /// Its name.
    pub name: Names,
    /// What is measured of each, in the order of the charter.
    pub measures: Vec<MeasureId>,
    /// The distinction that at most one party has: `host`.
    pub one_is: Option<String>,
    /// How that one is called; empty where the charter does not say.
    pub one_name: Names,
    /// How many parties of the class there may be; nothing where any number.
    pub at_most: Option<u32>,
    /// Whether its parties have signed the agreement; guests in the bodies have not.
    pub party_to_agreement: bool,
    /// Its rules.
    pub grounds: Grounds,
}

words! {
    /// What form a measure's value has.
    pub enum MeasureForm {
        /// A whole number.
        Count = "count",
        /// An amount in euros.
        Money = "money",
        /// A part that was granted: a word of the charter, or a fraction.
        Grant = "grant",
    }
}

/// A measure of a party: population, fee, seats granted.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Its id: `population`.
    pub id: MeasureId,
    /// Its name.
    pub name: Names,
    /// The form of its value.
    pub form: MeasureForm,
    /// The greatest value that makes sense.
    pub at_most: Option<u64>,
    /// Words that stand for a part, divided evenly among the class.
    pub words: BTreeMap<String, Fraction>,
    /// Its rules.
    pub grounds: Grounds,
}

impl Class {
    pub(crate) fn read(id: &str, section: Section<'_, '_>) -> Option<Self> {
        let class = Self {
            id: ClassId::new(id),
            name: section.names("name").unwrap_or_default(),
            measures: section.texts("measures").iter().map(|measure| MeasureId::new(measure)).collect(),
            one_is: section.text("one_is"),
            one_name: if section.has("one_name") {
                section.names("one_name").unwrap_or_default()
            } else {
                Names::default()
            },
            at_most: section.get("at_most").and_then(|node| node.small_count()),
            party_to_agreement: section.flag("party_to_agreement").unwrap_or(true),
            grounds: Grounds::read(&section),
        };
        section.done();
        Some(class)
    }
}

impl Measure {
    pub(crate) fn read(id: &str, section: Section<'_, '_>) -> Option<Self> {
        let form = section.need("is").and_then(|node| node.word());
        let words = section.table("words").map(words_of).unwrap_or_default();
        let measure = Self {
            id: MeasureId::new(id),
            name: section.names("name").unwrap_or_default(),
            form: form.unwrap_or(MeasureForm::Count),
            at_most: section.get("at_most").and_then(|node| node.count()),
            words,
            grounds: Grounds::read_optional(&section),
        };
        section.done();
        Some(measure)
    }
}

fn words_of(section: Section<'_, '_>) -> BTreeMap<String, Fraction> {
    let words = section.keys().into_iter().filter_map(|(word, _)| {
        let part = section.get(&word)?.fraction()?;
        Some((word, part))
    });
    words.collect()
}
