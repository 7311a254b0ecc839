//! One meeting: agenda, papers, who takes no part, my answers, and what may be done next.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{MatterId, RuleId};
use jiff::Timestamp;
use serde::Serialize;

mod agenda;
pub(crate) mod seen;

use crate::ItemId;
use crate::deadline::Deadline;
use crate::may::May;
use crate::meetings::Heading;
use crate::named::{Matter, Person, Text};
use crate::papers::{Lateness, Papers};
use crate::quorum::Readiness;
use crate::recusal::{Closed, Recused};

/// A meeting's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Meeting {
    /// Its head.
    pub heading: Heading,
    /// When the notice was sent.
    pub convened_at: Option<Timestamp>,
    /// When it began.
    pub opened_at: Option<Timestamp>,
    /// When it ended.
    pub closed_at: Option<Timestamp>,
    /// Why it was called off; empty where it was not.
    pub cancelled_because: String,
    /// Who convenes, by which rules.
    pub convener: Vec<Person>,
    /// The rules by which they do.
    pub convene_rules: Vec<RuleId>,
    /// Last day for the papers.
    pub papers_due: Option<Deadline>,
    /// How the papers of all items stand to that day: the worst of them.
    pub papers: Lateness,
    /// Last day for the minutes.
    pub minutes_due: Option<Deadline>,
    /// The agenda, in the order of handling.
    pub agenda: Vec<Row>,
    /// For whom the reader would act, as a deputy.
    pub deputy_of: Option<Person>,
    /// Invited experts.
    pub guests: Vec<Person>,
    /// Everybody who may come: members, deputies, officers.
    pub people: Vec<Expected>,
    /// Who is ready; for chair, presenter, secretary and office.
    pub readiness: Option<Readiness>,
    /// Template items that are not on the agenda yet.
    pub template: Vec<TemplateItem>,
    /// Matters that could be put on the agenda, for those who edit it.
    pub addable: Vec<Matter>,
    /// What may be done.
    pub acts: Acts,
}

/// A row of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "row")]
#[expect(clippy::large_enum_variant, reason = "agendas are short, and closed rows the exception")]
pub enum Row {
    /// An item that the reader may read.
    Open(Item),
    /// An item that the reader must stay out of.
    Closed(Closed),
}

/// An item on the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its lasting id.
    pub item: ItemId,
    /// Section number (§).
    pub section: usize,
    /// The matter, if it has one.
    pub matter: Option<MatterId>,
    /// The template item it comes from.
    pub template: Option<String>,
    /// Title.
    pub title: Text,
    /// What there is to say, of an item without a matter.
    pub text: Text,
    /// The draft decision.
    pub draft: Text,
    /// Is it for decision (it has a matter), or for information?
    pub decides: bool,
    /// Who takes no part, and why.
    pub recused: Vec<Recused>,
    /// Its papers.
    pub papers: Papers,
    /// The reader's answer about interests; none where not asked or not given.
    pub mine: MyAnswer,
    /// How many of those who are asked have answered.
    pub answered: Count,
    /// How its handling stands.
    pub state: ItemState,
    /// The decision, once entered, where the reader may read it.
    pub decision: Option<engine::ids::DecisionId>,
    /// May the reader take it off the agenda?
    pub remove: May,
    /// May the reader attach papers?
    pub attach: May,
}

/// What the reader has answered about interests in an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum MyAnswer {
    /// They are not asked: no matter, or not a participant.
    NotAsked,
    /// Not answered yet.
    Missing,
    /// No interest.
    Free {
        /// Entered by the secretary from what was said aloud.
        spoken: bool,
    },
    /// An interest.
    Interest {
        /// What it is.
        grounds: String,
        /// Entered by the secretary from what was said aloud.
        spoken: bool,
    },
    /// Takes no part anyway, by the rules given.
    Recused {
        /// Those rules.
        rules: Vec<RuleId>,
    },
}

/// How an item's handling stands, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Not begun.
    Waiting,
    /// Called: who must leave leaves.
    Called,
    /// Open.
    Open,
    /// The vote is open.
    Voting,
    /// The vote is closed, or nobody was against; the decision is not entered yet.
    Settled,
    /// Decided.
    Decided,
    /// Taken note of.
    Noted,
    /// Left for a later meeting.
    Postponed,
    /// Sent back for preparation.
    Returned,
    /// Handed to the body that settles it.
    Escalated,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// So many.
    pub of: usize,
    /// Of so many.
    pub all: usize,
}

/// Somebody who may come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Expected {
    /// Who.
    pub person: Person,
    /// In which capacity.
    pub role: Role,
    /// For whom, of a deputy.
    pub deputy_of: Option<Person>,
    /// How many of the items that they are asked about they have answered.
    pub answered: Count,
}

/// In which capacity somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The chair.
    Chair,
    /// The vice-chair.
    ViceChair,
    /// Holds a seat.
    Member,
    /// Personal deputy.
    Deputy,
    /// Presents the matters.
    Presenter,
    /// Secretary.
    Secretary,
    /// Holds a post of the charter, and no seat.
    Post,
    /// Invited expert: speaks, never votes.
    Guest,
    /// None of these.
    Other,
}

/// An item of the charter's agenda template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TemplateItem {
    /// Its key.
    pub key: String,
    /// Its heading in the reader's language.
    pub name: String,
    /// The rules that want it.
    pub rules: Vec<RuleId>,
}

/// What may be done with a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each is the command of that name")]
pub struct Acts {
    pub move_: May,
    pub cancel: May,
    pub add: May,
    pub invite: May,
    pub convene: May,
    pub open: May,
    pub close: May,
    pub write_minutes: May,
    pub approve_minutes: May,
}
