//! Decisions: entered from a settled item, with the numbers they rest on; dissent beside them.

use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::context::{Context, with};
use super::item::{Ending, Phase};
use super::judgement::Judgement;
use super::matter::Stands;
use super::meeting::{self, ItemId, Stage};
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happened, Happening, charter, roles, sitting};
use crate::ids::{DecisionId, MatterId, MeetingId, PersonId, ProposalId};
use crate::refusal::Refusal;

/// What can be asked about decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Enter the decision of a settled item and end it.
    Enter {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
        /// The text; empty where it is the winning proposal as it stands.
        #[serde(default)]
        text: String,
        /// Grounds.
        #[serde(default)]
        reasons: String,
    },
    /// Enter somebody's dissenting opinion, before the meeting ends.
    Dissent {
        /// Which decision.
        decision: DecisionId,
        /// Whose.
        person: PersonId,
        /// What they say.
        text: String,
    },
}

/// What can have happened to decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(clippy::large_enum_variant, reason = "events are written once, and dissents are few")]
#[expect(missing_docs, reason = "as in Command")]
pub enum Event {
    /// Words: `text`, `reasons`.
    Entered {
        decision: DecisionId,
        matter: MatterId,
        meeting: MeetingId,
        item: ItemId,
        winner: ProposalId,
        judgement: Judgement,
    },
    /// Words: `text`.
    Dissented { decision: DecisionId, person: PersonId },
}

/// What is known of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The matter decided.
    pub matter: MatterId,
    /// In which meeting.
    pub meeting: MeetingId,
    /// In which item.
    pub item: ItemId,
    /// The proposal that won.
    pub winner: ProposalId,
    /// The numbers that it rests on.
    pub judgement: Judgement,
    /// The entry.
    pub seq: u64,
    /// When.
    pub at: jiff::Timestamp,
    /// Who dissented, with the entries.
    pub dissents: BTreeSet<(PersonId, u64)>,
    /// The item was opened again: this decision no longer stands.
    pub reopened: bool,
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Decision(event)
    }
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Enter { meeting, item, text, reasons } => enter(ctx, programme, meeting, *item, text, reasons),
        Command::Dissent { decision, person, text } => {
            let known = programme
                .decisions
                .get(decision)
                .ok_or_else(|| Refusal::new("unknown-decision").fact("decision", decision.as_str()))?;
            let sitting = meeting::known(programme, &known.meeting)?;
            if person != ctx.actor {
                roles::must_run(ctx, programme, sitting)?;
            }
            if sitting.stage != Stage::Live {
                return Err(Refusal::new("not-live"));
            }
            sitting::of_item(ctx, programme, &known.meeting, known.item)?.must_take_part(ctx, person)?;
            let words = Words::one("text", &words::required("text", text, words::TEXT)?);
            Ok(with(Event::Dissented { decision: decision.clone(), person: person.clone() }, words))
        }
    }
}

fn enter(
    ctx: &Context,
    programme: &Programme,
    meeting: &MeetingId,
    item: ItemId,
    text: &str,
    reasons: &str,
) -> Result<Vec<Happening>, Refusal> {
    let known = meeting::known(programme, meeting)?;
    roles::must_run(ctx, programme, known)?;
    known.must_be_live()?;
    let handled = known.item(item)?;
    charter::must_be_in_period(ctx)?;
    let section = known.section(item);
    let Some(matter) = &handled.matter else { return Err(Refusal::new("item-has-no-matter")) };
    let (Phase::Voted | Phase::Unanimous(_), Some(judgement)) = (&handled.phase, &handled.judgement) else {
        handled.must_not_be_over()?;
        return Err(Refusal::new("not-settled").fact("section", section.to_string()));
    };
    judgement.must_be_quorate()?;
    let Some(winner) = judgement.outcome.winner.clone() else {
        return Err(Refusal::new(judgement.outcome.how.refusal())
            .rules(&judgement.rules)
            .fact("tied", judgement.tied_text())
            .fact("section", section));
    };
    let again = programme.decisions.values().filter(|d| d.meeting == *meeting && d.item == item).count();
    let words = Words::one("text", &words::optional("text", text, words::TEXT)?)
        .and("reasons", &words::optional("reasons", reasons, words::TEXT)?);
    let event = Event::Entered {
        decision: number(meeting, section, again),
        matter: matter.clone(),
        meeting: meeting.clone(),
        item,
        winner,
        judgement: judgement.clone(),
    };
    Ok(with(event, words))
}

/// `SG-2022-4-4`; a decision made after reopening has a running number behind it: `SG-2022-4-4-2`.
fn number(meeting: &MeetingId, section: usize, again: usize) -> DecisionId {
    let meeting = meeting.as_str().to_uppercase();
    match again {
        0 => DecisionId::new(&alloc::format!("{meeting}-{section}")),
        again => DecisionId::new(&alloc::format!("{meeting}-{section}-{}", again.saturating_add(1))),
    }
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event, happened: Happened) {
    match event {
        Event::Entered { decision, matter, meeting, item, winner, judgement } => {
            let entered = Decision {
                matter: matter.clone(),
                meeting: meeting.clone(),
                item: *item,
                winner: winner.clone(),
                judgement: judgement.clone(),
                seq: happened.seq,
                at: happened.at,
                dissents: BTreeSet::new(),
                reopened: false,
            };
            programme.decisions.insert(decision.clone(), entered);
            if let Some(matter) = programme.matters.get_mut(matter) {
                matter.stands = Stands::Decided(decision.clone());
            }
            if let Some(item) = meeting::item_mut(programme, meeting, *item) {
                item.end(Ending::Decided(decision.clone()), happened.at);
            }
        }
        Event::Dissented { decision, person } => {
            if let Some(decision) = programme.decisions.get_mut(decision) {
                decision.dissents.insert((person.clone(), happened.seq));
            }
        }
    }
}
