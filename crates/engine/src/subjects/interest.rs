//! Conflicts of interest: standing declarations, and the answer that each participant gives before an item (IN-6 in digione).

use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::context::{Context, with};
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happening, meeting, roles};
use crate::ids::{MeetingId, PartyId, PersonId};
use crate::refusal::Refusal;
use crate::subjects::meeting::ItemId;

/// Toward whom a standing interest runs.
pub type Standing = PartyId;

/// What can be asked about interests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Declare an interest that stands until withdrawn, toward a party; one's own only.
    Declare {
        /// Toward whom.
        toward: PartyId,
        /// What it is.
        grounds: String,
    },
    /// Withdraw a standing declaration; one's own only.
    Withdraw {
        /// Toward whom.
        toward: PartyId,
    },
    /// Answer for one item of a meeting: one's own, or the secretary enters what was said aloud.
    Answer {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
        /// Whose answer.
        person: PersonId,
        /// Is there an interest?
        interest: bool,
        /// What it is, if there is.
        #[serde(default)]
        grounds: String,
    },
}

/// What can have happened to interests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Words: `grounds`.
    Declared {
        /// Who.
        person: PersonId,
        /// Toward whom.
        toward: PartyId,
    },
    /// A standing declaration was withdrawn.
    Withdrawn {
        /// Who.
        person: PersonId,
        /// Toward whom.
        toward: PartyId,
    },
    /// Words: `grounds`.
    Answered {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
        /// Whose answer.
        person: PersonId,
        /// Is there an interest?
        interest: bool,
        /// Said aloud and entered by the secretary.
        spoken: bool,
    },
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Interest(event)
    }
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    let person = ctx.actor.clone();
    match command {
        Command::Declare { toward, grounds } => {
            super::party::known(programme, toward)?;
            super::person::known(programme, &person)?;
            let words = Words::one("grounds", &words::required("grounds", grounds, words::TEXT)?);
            Ok(with(Event::Declared { person, toward: toward.clone() }, words))
        }
        Command::Withdraw { toward } => {
            if !programme.interests.get(&person).is_some_and(|standing| standing.contains(toward)) {
                return Err(Refusal::new("not-declared").fact("party", toward.as_str()));
            }
            Ok(with(Event::Withdrawn { person, toward: toward.clone() }, Words::none()))
        }
        Command::Answer { meeting, item, person, interest, grounds } => {
            let sitting = meeting::known(programme, meeting)?;
            let handled = sitting.item(*item)?;
            handled.must_not_be_over()?;
            handled.must_have_matter()?;
            super::person::known(programme, person)?;
            let spoken = person != ctx.actor;
            if spoken {
                roles::must_run(ctx, programme, sitting)?;
            }
            let grounds = if *interest {
                words::required("grounds", grounds, words::TEXT)?
            } else {
                words::optional("grounds", grounds, words::TEXT)?
            };
            let event = Event::Answered {
                meeting: meeting.clone(),
                item: *item,
                person: person.clone(),
                interest: *interest,
                spoken,
            };
            Ok(with(event, Words::one("grounds", &grounds)))
        }
    }
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event) {
    match event {
        Event::Declared { person, toward } => {
            programme.interests.entry(person.clone()).or_default().insert(toward.clone());
        }
        Event::Withdrawn { person, toward } => {
            programme.interests.entry(person.clone()).or_default().remove(toward);
        }
        Event::Answered { meeting, item, person, interest, spoken } => {
            if let Some(item) = meeting::item_mut(programme, meeting, *item) {
                item.answers.insert(person.clone(), Answer { interest: *interest, spoken: *spoken });
            }
        }
    }
}

/// What somebody answered for one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Is there an interest?
    pub interest: bool,
    /// Said aloud and entered by the secretary.
    pub spoken: bool,
}
