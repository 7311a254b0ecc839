//! Names and grounds: what stands beside every clause.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::reader::{Section, words};
use crate::exact::Fraction;
use crate::ids::{MeasureId, RuleId};

/// A text in Finnish, Swedish and English.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Names {
    /// In Finnish.
    pub fi: String,
    /// In Swedish.
    pub sv: String,
    /// In English.
    pub en: String,
}

impl Names {
    /// The text in a language by its code; Finnish, the charter's own, where the code is another.
    pub fn get(&self, language: &str) -> &str {
        match language {
            "sv" => &self.sv,
            "en" => &self.en,
            _ => &self.fi,
        }
    }

    pub(crate) fn read(section: &Section<'_, '_>) -> Option<Self> {
        let [fi, sv, en] = ["fi", "sv", "en"].map(|language| {
            let node = section.need(language)?;
            let text = node.text()?;
            if text.trim().is_empty() {
                node.note("missing", "the text is empty".into(), "Write it in this language too.");
            }
            Some(text)
        });
        Some(Self { fi: fi?, sv: sv?, en: en? })
    }
}

words! {
    /// When a clause cites a rule that it does not always cite.
    pub enum Occasion {
        /// A deputy takes part for their principal.
        DeputyTakesPart = "a deputy takes part",
        /// Somebody is recused.
        SomebodyRecused = "somebody recused",
        /// A party has two or more people taking part.
        PartyWithSeveral = "two or more of a party take part",
        /// It came to a vote.
        Vote = "a vote",
        /// Somebody who takes part voted blank or not at all.
        BlankOrSilent = "blank or silent",
        /// The acting chair's own ballot did not settle a tie.
        TieUnsettled = "tie not settled by the acting chair's ballot",
    }
}

/// A rule cited on one occasion only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cite {
    /// The rule.
    pub rule: RuleId,
    /// When it is cited.
    pub when: CiteWhen,
    /// The rule that it then stands for.
    pub instead_of: Option<RuleId>,
}

/// What makes a clause cite a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CiteWhen {
    /// Something that happens in the handling.
    Occasion(Occasion),
    /// A measure that is exactly this.
    Exactly(MeasureId, Fraction),
}

/// The rules of a clause, and where its sentence stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grounds {
    /// Cited whenever the clause is applied.
    pub rule: Vec<RuleId>,
    /// Cited on an occasion.
    pub cites: Vec<Cite>,
    /// Shown beside the clause, never cited.
    pub rests_on: Vec<RuleId>,
    /// The heading in the source; the section's where the clause has none.
    pub source: String,
    /// Where the clause stands in the charter's text: `steering-group.quorum`.
    pub place: String,
    pub(crate) span: Range<usize>,
}

impl Grounds {
    /// The rules cited on this occasion.
    pub fn on(&self, occasion: Occasion) -> impl Iterator<Item = &RuleId> {
        self.cites.iter().filter(move |cite| cite.when == CiteWhen::Occasion(occasion)).map(|cite| &cite.rule)
    }

    /// The first rule: the one that a refusal names.
    pub fn first(&self) -> Option<&RuleId> {
        self.rule.first()
    }

    /// Every rule that the clause names in any way.
    pub fn all(&self) -> impl Iterator<Item = &RuleId> {
        self.rule.iter().chain(self.cites.iter().map(|cite| &cite.rule)).chain(&self.rests_on)
    }

    /// Reads `rule`, `cites`, `rests_on` and `source`; a clause without a rule is a fault.
    pub(crate) fn read(section: &Section<'_, '_>) -> Self {
        let grounds = Self::read_optional(section);
        if grounds.rule.is_empty() {
            section.need("rule");
        }
        grounds
    }

    /// The same where the rule may be the section's.
    pub(crate) fn read_optional(section: &Section<'_, '_>) -> Self {
        Self {
            rule: section.ids("rule"),
            cites: section.tables("cites").into_iter().filter_map(Cite::read).collect(),
            rests_on: section.ids("rests_on"),
            source: section.text("source").unwrap_or_default(),
            place: section.place.clone(),
            span: section.span.clone(),
        }
    }
}

impl Cite {
    fn read(section: Section<'_, '_>) -> Option<Self> {
        let rule = section.need("rule")?.text()?;
        let when = section.need("when")?;
        let when = if when.is_text() { CiteWhen::Occasion(when.word()?) } else { exactly(when.table()?)? };
        let instead_of = section.text("instead_of").map(|rule| RuleId::new(&rule));
        section.done();
        Some(Self { rule: RuleId::new(&rule), when, instead_of })
    }
}

fn exactly(section: Section<'_, '_>) -> Option<CiteWhen> {
    let (measure, _) = section.keys().into_iter().next()?;
    let bound = section.table(&measure)?;
    let value = bound.need("exactly")?.fraction()?;
    bound.done();
    section.done();
    Some(CiteWhen::Exactly(MeasureId::new(&measure), value))
}
