//! The minutes of a meeting: written from the record, people's words in between, for the page and for the paper.

use alloc::string::String;
use alloc::vec::Vec;
use engine::exact::Money;
use engine::ids::{DecisionId, MatterId, ProposalId, RuleId};
use jiff::Timestamp;
use serde::Serialize;

mod seen;

use crate::ItemId;
use crate::deadline::Deadline;
use crate::decision::{Dissent, GivenTask};
use crate::lines::Line;
use crate::live::{ItemMinutes, Stay};
use crate::may::May;
use crate::meeting::{ItemState, Role};
use crate::meetings::{Heading, MinutesStage};
use crate::named::{Person, Text};
use crate::papers::Papers;
use crate::recusal::{Closed, Recused};
use crate::tally::{Proposal, Result};

/// The minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Minutes {
    /// The meeting.
    pub heading: Heading,
    /// The record's size at this state.
    pub as_of: u64,
    /// When the meeting began.
    pub opened_at: Option<Timestamp>,
    /// When it ended.
    pub closed_at: Option<Timestamp>,
    /// When the notice was sent.
    pub convened_at: Option<Timestamp>,
    /// Draft or approved.
    pub stage: MinutesStage,
    /// When and by whom they were approved.
    pub approved: Option<(Timestamp, Person)>,
    /// By when they are due.
    pub due: Option<Deadline>,
    /// Approved, or still waiting, so many days after that day.
    pub late_by: Option<u32>,
    /// The charter under which the meeting was held: id and version.
    pub charter: String,
    /// The digest of its text.
    pub charter_digest: String,
    /// Who was there when.
    pub attendance: Vec<Attendance>,
    /// Members who were not there.
    pub absent: Vec<Person>,
    /// Chair of the meeting.
    pub chair: Option<Person>,
    /// Secretary.
    pub secretary: Option<Person>,
    /// Presenter.
    pub presenter: Option<Person>,
    /// Lines before the first item and between items: opening, arrivals, closing.
    pub lines: Vec<Line>,
    /// The sections.
    pub sections: Vec<Section>,
    /// Corrections made after approval and general ones, in order.
    pub corrections: Vec<Line>,
    /// Changes that the chair has asked for, not yet approved.
    pub asked: Vec<Asked>,
    /// What is missing before the draft is whole: sections without an ending.
    pub gaps: Vec<usize>,
    /// May the reader approve?
    pub approve: May,
    /// May the reader ask for a change?
    pub ask_change: May,
    /// May the reader correct an entry?
    pub correct: May,
    /// May the reader write?
    pub write: May,
}

/// Somebody's presence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attendance {
    /// Who.
    pub person: Person,
    /// In which capacity.
    pub role: Role,
    /// For whom, of a deputy.
    pub deputy_of: Option<Person>,
    /// From when until when; leaving and coming back for an item is here too.
    pub stays: Vec<Stay>,
}

/// A section of the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "section-is")]
#[expect(clippy::large_enum_variant, reason = "agendas are short, and closed rows the exception")]
pub enum Section {
    /// For those who may read it.
    Whole(Whole),
    /// For one who must stay out: number and reason.
    Closed(Closed),
    /// For one who had to stay out, once the minutes are approved: the decision alone.
    DecisionOnly {
        /// Number and reason.
        closed: Closed,
        /// The decision.
        decision: DecisionId,
        /// Title of the matter.
        title: Text,
        /// What was decided.
        text: String,
    },
}

/// A section in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Whole {
    /// The item.
    pub item: ItemId,
    /// Section number (§).
    pub section: usize,
    /// The matter.
    pub matter: Option<MatterId>,
    /// Title.
    pub title: Text,
    /// What the matter is about, or what was told.
    pub text: Text,
    /// Value.
    pub amount: Option<Money>,
    /// Does it decide?
    pub decides: bool,
    /// How it ended.
    pub state: ItemState,
    /// From when until when it was handled.
    pub opened_at: Option<Timestamp>,
    /// Its end.
    pub ended_at: Option<Timestamp>,
    /// Who took no part, with reasons, and who of them was out from when until when.
    pub recused: Vec<Recused>,
    /// Who declared an interest: person and grounds.
    pub declared: Vec<(Person, String)>,
    /// Papers, with late ones and the consent.
    pub papers: Papers,
    /// The rules of the consent, where it was needed.
    pub consent_rules: Vec<RuleId>,
    /// The acting chair, where it was not the chair.
    pub acting_chair: Option<Person>,
    /// The proposals.
    pub proposals: Vec<Proposal>,
    /// Unanimity or tally.
    pub result: Option<Result>,
    /// The proposal that won.
    pub winner: Option<ProposalId>,
    /// The decision.
    pub decision: Option<DecisionId>,
    /// What was decided.
    pub decision_text: String,
    /// Grounds.
    pub reasons: String,
    /// Dissenting opinions.
    pub dissents: Vec<Dissent>,
    /// The tasks that follow from it.
    pub tasks: Vec<GivenTask>,
    /// Why it was postponed or returned.
    pub because: String,
    /// Lines from the record, and the free text.
    pub minutes: ItemMinutes,
}

/// A change that the chair has asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// Section number (§).
    pub section: usize,
    /// What.
    pub text: String,
    /// When.
    pub at: Timestamp,
}
