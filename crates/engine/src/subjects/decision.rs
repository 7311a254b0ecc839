//! Decisions: entered from a settled item, with the numbers they rest on; dissents and tasks beside them.

mod task;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::context::{Context, with};
use super::item::{Ending, Phase};
use super::judgement::Judgement;
use super::matter::{self, Stands};
use super::meeting::{self, ItemId, Stage};
use super::own_decision::{self, Own};
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happened, Happening, charter, roles, sitting};
use crate::charter::Decider;
use crate::ids::{DecisionId, MatterId, MeetingId, PartyId, PersonId, ProposalId};
use crate::refusal::Refusal;
pub use task::{Assigned, Assignment};

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
        /// Dissenting opinions stated with it; more can follow.
        #[serde(default)]
        dissents: Vec<Opinion>,
        /// Tasks given with it; more can follow.
        #[serde(default)]
        tasks: Vec<Assignment>,
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
    /// Give somebody a task that follows from the decision, before the meeting ends.
    Assign {
        /// Which decision.
        decision: DecisionId,
        /// Who does it.
        person: PersonId,
        /// What.
        text: String,
        /// The last day for it.
        due: Date,
    },
    /// Say that a task is done: whose it is, or who runs the meetings of the body.
    Finish {
        /// Which decision.
        decision: DecisionId,
        /// The number of the entry that gave the task.
        task: u64,
    },
}

/// Somebody's dissenting opinion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opinion {
    /// Whose.
    pub person: PersonId,
    /// What they say.
    pub text: String,
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
    /// Words: `text`.
    Assigned { decision: DecisionId, person: PersonId, due: Date },
    /// By the number of the entry that gave the task.
    Finished { decision: DecisionId, task: u64 },
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
    /// Tasks given, by the entries that gave them.
    pub tasks: BTreeMap<u64, Assigned>,
    /// The item was opened again: this decision no longer stands.
    pub reopened: bool,
    /// The parties' own decisions that it needs.
    pub own: BTreeMap<PartyId, Own>,
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Decision(event)
    }
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Enter { meeting, item, text, reasons, dissents, tasks } => {
            let entered = enter(ctx, programme, (meeting, *item), text, reasons)?;
            with_the_rest(ctx, programme, (meeting, *item), entered, (dissents, tasks))
        }
        Command::Dissent { decision, person, text } => {
            let known = known(programme, decision)?;
            let sitting = meeting::known(programme, &known.meeting)?;
            if person != ctx.actor {
                roles::must_run(ctx, programme, sitting)?;
            }
            if sitting.stage != Stage::Live {
                return Err(Refusal::new("not-live"));
            }
            dissented(ctx, programme, (&known.meeting, known.item), decision, (person, text))
        }
        Command::Assign { decision, person, text, due } => {
            let known = known(programme, decision)?;
            let sitting = meeting::known(programme, &known.meeting)?;
            roles::must_run(ctx, programme, sitting)?;
            sitting.must_be_live()?;
            let task = Assignment { person: person.clone(), text: text.clone(), due: *due };
            task::assigned(ctx, programme, decision, &task)
        }
        Command::Finish { decision, task } => task::finished(ctx, programme, decision, *task),
    }
}

/// The decision, if known.
///
/// # Errors
/// `unknown-decision`.
pub fn known<'p>(programme: &'p Programme, decision: &DecisionId) -> Result<&'p Decision, Refusal> {
    let unknown = || Refusal::new("unknown-decision").fact("decision", decision.as_str());
    programme.decisions.get(decision).ok_or_else(unknown)
}

/// The opinion of somebody who takes part in the item.
fn dissented(
    ctx: &Context,
    programme: &Programme,
    (meeting, item): (&MeetingId, ItemId),
    decision: &DecisionId,
    (person, text): (&PersonId, &str),
) -> Result<Vec<Happening>, Refusal> {
    sitting::of_item(ctx, programme, meeting, item)?.must_take_part(ctx, person)?;
    let words = Words::one("text", &words::required("text", text, words::TEXT)?);
    Ok(with(Event::Dissented { decision: decision.clone(), person: person.clone() }, words))
}

/// The decision, and after it what was said and given with it: each as if it had been asked by itself, all or nothing.
fn with_the_rest(
    ctx: &Context,
    programme: &Programme,
    about: (&MeetingId, ItemId),
    (entered, words): (Event, Words),
    (dissents, tasks): (&[Opinion], &[Assignment]),
) -> Result<Vec<Happening>, Refusal> {
    let mut rest = Vec::new();
    if let Event::Entered { decision, matter, .. } = &entered {
        rest.extend(what_follows(ctx, programme, about.0, matter, decision));
        for said in dissents {
            rest.extend(dissented(ctx, programme, about, decision, (&said.person, &said.text))?);
        }
        for task in tasks {
            rest.extend(task::assigned(ctx, programme, decision, task)?);
        }
    }
    let mut happenings = with(entered, words);
    happenings.append(&mut rest);
    Ok(happenings)
}

fn enter(
    ctx: &Context,
    programme: &Programme,
    (meeting, item): (&MeetingId, ItemId),
    text: &str,
    reasons: &str,
) -> Result<(Event, Words), Refusal> {
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
    let way = matter::way_must_be_known(ctx, programme, matter, &known.body);
    way.map_err(|refusal| refusal.fact("section", section))?;
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
    Ok((event, words))
}

/// What a decision sets going: the matter goes on to the body to which it is proposed, or waits for parties' own decisions.
fn what_follows(
    ctx: &Context,
    programme: &Programme,
    meeting: &MeetingId,
    id: &MatterId,
    decision: &DecisionId,
) -> Option<Happening> {
    let meeting = programme.meetings.get(meeting)?;
    let way = matter::way_of(ctx, programme.matters.get(id)?)?;
    let proposes = way.proposed_by == Some(&meeting.body);
    match way.decides {
        Some(Decider::Body(to)) if proposes && *to != meeting.body => {
            let (by, on, to) = (meeting.body.clone(), meeting.date, to.clone());
            let event = matter::Event::Proposed { matter: id.clone(), by, on, decision: Some(decision.clone()), to };
            Some(Happening { event: event.into(), words: Words::none() })
        }
        Some(Decider::Parties) if !proposes => None,
        _ => {
            let parties = own_decision::awaited(ctx, programme, &way);
            let event = own_decision::Event::Awaited { decision: decision.clone(), parties: parties.clone() };
            (!parties.is_empty()).then(|| Happening { event: event.into(), words: Words::none() })
        }
    }
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
                tasks: BTreeMap::new(),
                reopened: false,
                own: BTreeMap::new(),
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
        Event::Assigned { decision, person, due } => {
            if let Some(decision) = programme.decisions.get_mut(decision) {
                let task = Assigned { person: person.clone(), due: *due, done: None };
                decision.tasks.insert(happened.seq, task);
            }
        }
        Event::Finished { decision, task } => {
            let tasks = programme.decisions.get_mut(decision).map(|decision| &mut decision.tasks);
            if let Some(task) = tasks.and_then(|tasks| tasks.get_mut(task)) {
                task.done = Some(happened.at);
            }
        }
    }
}
