//! What a meeting is like: its usual agenda, and what the text leaves to choice about ballots, interests and the recused.

use alloc::string::String;
use alloc::vec::Vec;

use super::names::{Grounds, Names};
use super::reader::{Section, Word, words};
use crate::ids::RuleId;

words! {
    /// When ballots are shown.
    pub enum BallotsShown {
        /// Once the vote has closed; before it, only who has voted.
        AfterClosing = "after closing",
        /// As they are cast.
        AsCast = "as cast",
    }

    /// Which ballot counts where somebody casts two.
    pub enum BallotChange {
        /// The last before closing; all stand in the record.
        LastCounts = "the last one counts",
        /// The first; another is refused.
        FirstStands = "the first stands",
    }

    /// Who enters a ballot that was given aloud.
    pub enum Aloud {
        /// The secretary, marked as entered for them; they can contest it until closing.
        SecretaryEnters = "the secretary enters it",
        /// Nobody: each casts their own.
        Refused = "refused",
    }

    /// What a recused person may know afterwards.
    pub enum RecusedSee {
        /// The decision alone, once the minutes are approved.
        DecisionOnceApproved = "the decision once the minutes are approved",
        /// Nothing.
        Nothing = "nothing",
    }

    /// When people are asked for their interests.
    pub enum InterestsAsked {
        /// Once before each item opens.
        BeforeEachItem = "before each item",
        /// Never: they are declared unasked.
        Never = "never",
    }

    /// What an item of the agenda's template is made of.
    pub enum AgendaKind {
        /// The state of the programme.
        Status = "status",
        /// Its finances.
        Finances = "finances",
        /// Its key risks.
        Risks = "risks",
        /// Matters to be decided.
        Decisions = "decisions",
        /// Other matters.
        Other = "other",
    }
}

/// An item of the agenda's template.
#[derive(Clone, Debug)]
pub struct AgendaItem {
    /// Its id in the template.
    pub id: String,
    /// What it is made of.
    pub kind: AgendaKind,
    /// Its heading.
    pub name: Names,
}

/// The usual agenda.
#[derive(Clone, Debug)]
pub struct AgendaClause {
    /// Its items, in order.
    pub items: Vec<AgendaItem>,
    /// Its rules.
    pub grounds: Grounds,
}

/// What the meeting is like where the text leaves it open.
#[derive(Clone, Debug)]
pub struct ConductClause {
    /// When ballots are shown.
    pub ballots_shown: BallotsShown,
    /// Which of two ballots counts.
    pub ballot_change: BallotChange,
    /// Who enters a ballot given aloud.
    pub aloud: Aloud,
    /// When people are asked for their interests.
    pub interests: InterestsAsked,
    /// What a recused person may know afterwards.
    pub recused_see: RecusedSee,
    /// The rules of each, by key: `ballots_shown`.
    pub grounds: Vec<(&'static str, Grounds)>,
}

impl ConductClause {
    /// The rules behind one of its choices, by key.
    pub fn rules(&self, key: &str) -> &[RuleId] {
        self.grounds.iter().find(|(of, _)| *of == key).map(|(_, grounds)| grounds.rule.as_slice()).unwrap_or_default()
    }

    pub(crate) fn read(section: Section<'_, '_>) -> Self {
        let mut grounds = Vec::new();
        let clause = Self {
            ballots_shown: conduct(&section, "ballots_shown", &mut grounds).unwrap_or(BallotsShown::AfterClosing),
            ballot_change: conduct(&section, "ballot_change", &mut grounds).unwrap_or(BallotChange::LastCounts),
            aloud: conduct(&section, "aloud", &mut grounds).unwrap_or(Aloud::SecretaryEnters),
            interests: conduct(&section, "interests", &mut grounds).unwrap_or(InterestsAsked::BeforeEachItem),
            recused_see: conduct(&section, "recused_see", &mut grounds).unwrap_or(RecusedSee::DecisionOnceApproved),
            grounds,
        };
        section.done();
        clause
    }
}

fn conduct<W: Word>(
    section: &Section<'_, '_>,
    key: &'static str,
    grounds: &mut Vec<(&'static str, Grounds)>,
) -> Option<W> {
    let clause = section.need(key)?.table()?;
    let word = clause.need("is").and_then(|node| node.word());
    grounds.push((key, Grounds::read(&clause)));
    clause.done();
    word
}

impl AgendaClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Self {
        let items = section.tables("items").into_iter().filter_map(AgendaItem::read).collect();
        let clause = Self { items, grounds: Grounds::read(&section) };
        section.done();
        clause
    }
}

impl AgendaItem {
    fn read(section: Section<'_, '_>) -> Option<Self> {
        let id = section.need("id").and_then(|node| node.text());
        let kind = section.need("is").and_then(|node| node.word());
        let name = section.names("name");
        section.done();
        Some(Self { id: id?, kind: kind?, name: name? })
    }
}
