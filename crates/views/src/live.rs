//! The live meeting, for whoever looks: where the meeting is, who is here, and what comes next.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{MatterId, ProposalId, RuleId};
use jiff::Timestamp;
use serde::Serialize;

mod acts;
mod next;
pub(crate) mod seen;
pub(crate) mod steps;

pub use next::NextAct;

use crate::ItemId;
use crate::lines::Line;
use crate::may::May;
use crate::meeting::{Count, ItemState, MyAnswer, Role};
use crate::meetings::Heading;
use crate::named::{Person, Text};
use crate::papers::Papers;
use crate::quorum::Quorum;
use crate::recusal::{Closed, Recusal, Recused};
use crate::tally::{Ballot, Proposal, Result, Silence};
use crate::way::Open;

/// The live page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Live {
    /// The meeting.
    pub heading: Heading,
    /// The record's size at this state: regions are replaced by a newer number only.
    pub as_of: u64,
    /// The moment of this state.
    pub at: Timestamp,
    /// In which capacity the reader looks.
    pub me: Me,
    /// The agenda column.
    pub agenda: Vec<AgendaLine>,
    /// Where the meeting is.
    pub now: Now,
    /// Everybody who is, was or may be in the room.
    pub room: Vec<InRoom>,
    /// Opened, and not closed.
    pub is_live: bool,
    /// May the reader open the meeting?
    pub open: May,
    /// May the reader close it?
    pub close: May,
    /// Whom to call back, for whoever runs the meeting: out for an item that is over, and free to be there now.
    pub call_back: Vec<Person>,
    /// What is missing before it can be closed, or worth a look: items not handled.
    pub unhandled: Vec<usize>,
}

/// The reader in this meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Me {
    /// Their capacity.
    pub role: Role,
    /// Do they keep attendance, handling and minutes?
    pub runs: bool,
    /// Do they chair, now or for the item?
    pub chairs: bool,
    /// Are they in the room?
    pub here: bool,
    /// When they last came or left.
    pub since: Option<Timestamp>,
    /// They must leave now: an item that they must stay out of is called, and they are in the room.
    pub must_leave: Option<Recusal>,
    /// They may come back: they were out for an item, and it is over.
    pub may_return: bool,
}

/// Where the meeting is, as far as the reader may know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "at")]
#[expect(clippy::large_enum_variant, reason = "one value a page")]
pub enum Now {
    /// Not begun.
    NotBegun,
    /// Between items: here is the next one's section, if any is left.
    Between {
        /// The next section.
        next: Option<usize>,
    },
    /// At an item.
    Item(LiveItem),
    /// At an item that the reader must stay out of.
    Closed(Closed),
    /// Over.
    Over,
}

/// A line of the agenda column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AgendaLine {
    /// Its lasting id; none where the reader must stay out of it.
    pub item: Option<ItemId>,
    /// Section number (§).
    pub section: usize,
    /// Title; none where the reader must stay out of it.
    pub title: Option<Text>,
    /// How it stands; of an item that the reader must stay out of only whether it is being handled (called), else waiting.
    pub state: ItemState,
    /// The meeting is here.
    pub is_now: bool,
    /// Papers were late, and the meeting has not consented.
    pub needs_consent: bool,
    /// Why the reader takes no part and must stay out.
    pub closed: Option<Recusal>,
    /// May the reader call it?
    pub call: Option<May>,
}

/// The item at which the meeting is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LiveItem {
    /// Its lasting id.
    pub item: ItemId,
    /// Section number (§).
    pub section: usize,
    /// The matter, if it has one.
    pub matter: Option<MatterId>,
    /// Title.
    pub title: Text,
    /// Summary, or the text of an item without a matter.
    pub text: Text,
    /// How it stands.
    pub state: ItemState,
    /// The steps of its handling.
    pub steps: Vec<Step>,
    /// Its papers.
    pub papers: Papers,
    /// Who takes no part, and why.
    pub recused: Vec<Recused>,
    /// Who must leave and is still in the room.
    pub to_leave: Vec<Person>,
    /// Who has answered about interests, of those who take part.
    pub answers: Vec<Answer>,
    /// Who takes part now.
    pub taking_part: Vec<Person>,
    /// The quorum now.
    pub quorum: Option<Quorum>,
    /// The acting chair, where somebody can be.
    pub chair: Option<Person>,
    /// Why there is no acting chair, or not the usual one: the rules.
    pub chair_rules: Vec<RuleId>,
    /// A chair must be elected for the item.
    pub needs_election: bool,
    /// Those who could be elected.
    pub electable: Vec<Person>,
    /// The proposals.
    pub proposals: Vec<Proposal>,
    /// Who was against the proposal last asked about.
    pub opposed: Option<Opposed>,
    /// Who has given a ballot, of those who vote; not how.
    pub voted: Vec<Voter>,
    /// How many have.
    pub voted_count: Count,
    /// Ballots that may be read: spoken ones while the vote is open, all once it is closed.
    pub ballots: Vec<Ballot>,
    /// The result, once the vote is closed or nobody was against.
    pub result: Option<Result>,
    /// The decision, once entered.
    pub decision: Option<engine::ids::DecisionId>,
    /// The reader's own ballot and right to vote.
    pub mine: Option<crate::ballot::Mine>,
    /// The reader's own answer.
    pub my_answer: MyAnswer,
    /// The charter's questions on whose answer it hangs whose the matter is: until then no decision is entered.
    pub open_questions: Vec<Open>,
    /// What whoever runs the meeting does next; nothing once the item is over.
    pub next: Option<NextAct>,
    /// What becomes of those who give no ballot.
    pub silence: Silence,
    /// The minutes of this item so far.
    pub minutes: ItemMinutes,
    /// What may be done.
    pub acts: Acts,
}

/// A step of the handling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Which.
    pub name: StepName,
    /// How it stands.
    pub state: StepState,
    /// So many of so many, where it is counted.
    pub count: Option<Count>,
    /// Who holds it up.
    pub blocked_by: Vec<Person>,
}

/// The steps, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the words of the step bar")]
pub enum StepName {
    Here,
    Leave,
    Interests,
    Proposals,
    Against,
    Vote,
    Tie,
    Enter,
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the words of the step bar")]
pub enum StepState {
    Done,
    Current,
    Coming,
    /// Not needed for this item: nobody must leave, nobody was against, no tie.
    Skipped,
}

/// Somebody's answer about interests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Whose.
    pub person: Person,
    /// Their answer: has an interest, has none; none: not answered.
    pub interest: Option<bool>,
    /// Said aloud, entered by the secretary.
    pub spoken: bool,
    /// May the reader enter it for them?
    pub enter: May,
}

/// Who was against a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Opposed {
    /// Which.
    pub proposal: ProposalId,
    /// Who.
    pub against: Vec<Person>,
}

/// Somebody who has a ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Voter {
    /// Who.
    pub person: Person,
    /// Has given it.
    pub has_voted: bool,
    /// Said aloud, entered by the secretary.
    pub spoken: bool,
}

/// The minutes of an item as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ItemMinutes {
    /// Lines from the record.
    pub lines: Vec<Line>,
    /// The free text.
    pub text: String,
    /// Its version: what a new one is based on.
    pub version: u32,
    /// When it was saved.
    pub saved: Option<Timestamp>,
}

/// Somebody in the list of the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InRoom {
    /// Who.
    pub person: Person,
    /// In which capacity.
    pub role: Role,
    /// For whom, of a deputy.
    pub deputy_of: Option<Person>,
    /// In the room now.
    pub here: bool,
    /// Their stays, oldest first.
    pub stays: Vec<Stay>,
    /// Takes part in the item at hand.
    pub takes_part: bool,
    /// Why not, where a rule says so and the reader may know.
    pub recusal: Option<Recusal>,
    /// May the reader mark them in?
    pub arrive: May,
    /// May the reader mark them out?
    pub leave: May,
}

/// A time in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stay {
    /// Its number, from 0, for corrections.
    pub number: usize,
    /// From.
    pub from: Timestamp,
    /// Until; still there where absent.
    pub until: Option<Timestamp>,
}

/// What may be done with the item at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each is the command of that name")]
pub struct Acts {
    pub consent: May,
    pub elect_chair: May,
    pub open: May,
    pub propose: May,
    pub withdraw: Vec<(ProposalId, May)>,
    /// Nobody against, by proposal: would it be found unanimous?
    pub unanimous: Vec<(ProposalId, May)>,
    pub open_vote: May,
    pub cancel_vote: May,
    pub close_vote: May,
    /// By tied proposal.
    pub choose: Vec<(ProposalId, May)>,
    pub enter: May,
    pub note: May,
    pub postpone: May,
    pub return_: May,
    pub reopen: May,
    pub dissent: May,
    pub write: May,
    pub correct: May,
}
