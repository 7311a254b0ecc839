//! Ballots: cast once the vote is open, changeable until it closes where the charter says so, entered by the secretary when
//! spoken, contestable by their giver until the decision is entered.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::context::{Context, bare};
use super::item::Phase;
use super::meeting::{self, ItemId};
use super::programme::Programme;
use super::words::Words;
use super::{Happened, Happening, item, roles, sitting};
use crate::ids::{MeetingId, PersonId, ProposalId};
use crate::refusal::Refusal;

/// What a ballot is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// For a proposal.
    For(ProposalId),
    /// Blank: takes part, supports nothing.
    Blank,
}

/// What can be asked about ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Cast a ballot: one's own, or the secretary enters what was said aloud.
    Cast {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
        /// Whose ballot.
        person: PersonId,
        /// For what.
        choice: Choice,
    },
    /// Say that the ballot entered for one is not what one said; one's own only.
    Contest {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
    },
}

/// What can have happened to ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "as in Command")]
pub enum Event {
    Cast { meeting: MeetingId, item: ItemId, person: PersonId, choice: Choice, spoken: bool },
    Contested { meeting: MeetingId, item: ItemId, person: PersonId },
}

/// A ballot that counts as things stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// For what.
    pub choice: Choice,
    /// Said aloud and entered by the secretary.
    pub spoken: bool,
    /// The entry: the receipt's number.
    pub seq: u64,
    /// When the record took it.
    pub at: jiff::Timestamp,
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Ballot(event)
    }
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Cast { meeting, item, person, choice } => cast(ctx, programme, meeting, *item, person, choice),
        Command::Contest { meeting, item } => contest(ctx, programme, meeting, *item),
    }
}

fn cast(
    ctx: &Context,
    programme: &Programme,
    meeting: &MeetingId,
    item: ItemId,
    person: &PersonId,
    choice: &Choice,
) -> Result<Vec<Happening>, Refusal> {
    let known = meeting::known(programme, meeting)?;
    let handled = known.item(item)?;
    let spoken = person != ctx.actor;
    if spoken {
        roles::must_run(ctx, programme, known)?;
    }
    let sitting = sitting::of_item(ctx, programme, meeting, item)?;
    sitting.must_take_part(ctx, person).map_err(|refusal| refusal.fact("item", known.section(item).to_string()))?;
    match handled.phase {
        Phase::Voting => {}
        Phase::Voted | Phase::Unanimous(_) | Phase::Over(_) => return Err(Refusal::new("vote-closed")),
        Phase::Waiting | Phase::Open => return Err(Refusal::new("vote-not-open")),
    }
    sitting::must_have_answered(ctx, &known.body, handled, person)?;
    if let Choice::For(proposal) = choice {
        handled.must_have_proposal(proposal)?;
    }
    roles::must_be_changeable(ctx, &known.body, handled, person)?;
    if spoken {
        roles::must_take_spoken(ctx, &known.body)?;
    }
    Ok(bare(Event::Cast { meeting: meeting.clone(), item, person: person.clone(), choice: choice.clone(), spoken }))
}

/// A contested ballot no longer counts; if the vote was closed it is open again, so that the right one can be given.
fn contest(ctx: &Context, programme: &Programme, meeting: &MeetingId, item: ItemId) -> Result<Vec<Happening>, Refusal> {
    let handled = meeting::known(programme, meeting)?.item(item)?;
    let person = ctx.actor.clone();
    if !handled.ballots.get(&person).is_some_and(|ballot| ballot.spoken) {
        return Err(Refusal::new("nothing-to-contest").fact("person", person.as_str()));
    }
    if !matches!(handled.phase, Phase::Voting | Phase::Voted) {
        return Err(Refusal::new("vote-closed"));
    }
    let contested = Event::Contested { meeting: meeting.clone(), item, person };
    let mut happenings = vec![Happening { event: contested.into(), words: Words::none() }];
    if handled.phase == Phase::Voted {
        let again = item::Event::VoteReopened { meeting: meeting.clone(), item };
        happenings.push(Happening { event: again.into(), words: Words::none() });
    }
    Ok(happenings)
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event, happened: Happened) {
    match event {
        Event::Cast { meeting, item, person, choice, spoken } => {
            if let Some(item) = meeting::item_mut(programme, meeting, *item) {
                let ballot = Ballot { choice: choice.clone(), spoken: *spoken, seq: happened.seq, at: happened.at };
                item.ballots.insert(person.clone(), ballot);
            }
        }
        Event::Contested { meeting, item, person } => {
            if let Some(item) = meeting::item_mut(programme, meeting, *item) {
                item.ballots.remove(person);
            }
        }
    }
}
