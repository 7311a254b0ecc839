//! Home: what needs the reader now, what waits for others, what comes next.

use alloc::string::String;
use alloc::vec::Vec;
use engine::ids::{BodyId, DecisionId, MeetingId, PartyId, RuleId};
use jiff::Timestamp;
use serde::Serialize;

mod passage;
mod seen;
mod tasks;

use crate::ItemId;
use crate::deadline::Deadline;
use crate::meeting::Count;
use crate::meetings::Heading;
use crate::named::{Body, Matter, Party, Person, Text};
use crate::recusal::Recusal;

/// The home page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Home {
    /// Who reads.
    pub me: Person,
    /// What needs them, the most pressing first.
    pub tasks: Vec<Task>,
    /// What waits for others.
    pub waiting: Vec<Task>,
    /// Meetings under way and ahead, the nearest first.
    pub next: Vec<Next>,
    /// What has happened since the last visit.
    pub since: Since,
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Task {
    /// What.
    #[serde(flatten)]
    pub what: TaskKind,
    /// By when: the last day and the days left.
    pub due: Option<Deadline>,
    /// Now: the meeting is live and waits for it.
    pub now: bool,
    /// The rules that ask for it.
    pub rules: Vec<RuleId>,
    /// Whose it is, in the list of what waits for others.
    pub whose: Vec<Person>,
}

/// Kinds of task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "task")]
#[expect(missing_docs, reason = "each names the page that does it")]
pub enum TaskKind {
    /// The vote is open, and the reader has not voted.
    Vote { meeting: MeetingId, item: ItemId, section: usize, title: Text },
    /// A ballot was entered for the reader from what they said: is it right?
    CheckSpoken { meeting: MeetingId, item: ItemId, section: usize, title: Text },
    /// They must leave the room.
    Leave { meeting: MeetingId, section: usize, recusal: Recusal },
    /// They may come back.
    Return { meeting: MeetingId, section: usize },
    /// The meeting is under way.
    Attend { meeting: MeetingId },
    /// Answer about interests.
    Interests { meeting: MeetingId, missing: usize },
    /// Read papers that came since the last visit.
    Read { meeting: MeetingId, papers: usize },
    /// Approve the minutes.
    ApproveMinutes { meeting: MeetingId },
    /// Change what the chair asked for.
    ChangeMinutes { meeting: MeetingId, asked: usize },
    /// Send the notice.
    Convene { meeting: MeetingId },
    /// Bring the papers in time.
    Papers { meeting: MeetingId, missing: usize },
    /// Too few meetings are planned this year.
    Plan { body: BodyId, year: i16, held: usize, at_least: u32 },
    /// Name somebody to a vacant seat.
    Name { party: PartyId, party_name: Party, body: BodyId, vacant: u32 },
    /// Do what was given with a decision.
    Given { decision: DecisionId, text: String },
    /// Open the meeting: its time has come.
    OpenMeeting { meeting: MeetingId },
    /// Answer the charter's questions about a matter.
    Answer { matter: Matter, questions: usize },
    /// Confirm answers that somebody gave.
    Confirm { matter: Matter, questions: usize },
    /// Take up a matter that another body could not agree on.
    TakeUp { matter: Matter, from: Body },
    /// Record what the party decided at home.
    OwnDecision { matter: Matter, party: Party },
}

/// A meeting to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Next {
    /// The meeting.
    pub heading: Heading,
    /// Items whose papers are in, of those that have a matter and that the reader may read.
    pub papers: Count,
    /// Last day for the papers.
    pub papers_due: Option<Deadline>,
    /// For whom the reader would act there, as a deputy.
    pub deputy_of: Option<Person>,
}

/// What has happened since the last visit, as far as the reader may read it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Since {
    /// Since when; none on a first visit.
    pub since: Option<Timestamp>,
    /// Decisions entered.
    pub decisions: Vec<SinceDecision>,
    /// Meetings convened.
    pub notices: Vec<MeetingId>,
    /// Minutes approved.
    pub minutes: Vec<MeetingId>,
    /// Papers attached.
    pub papers: usize,
}

/// A decision since the last visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SinceDecision {
    /// Id.
    pub id: DecisionId,
    /// Title of its matter.
    pub title: String,
}
