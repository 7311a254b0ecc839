//! What correcting a minute of attendance would change: told before it is saved, for a quorum or an outcome may hang on it.

use alloc::vec::Vec;
use engine::ids::{MeetingId, PersonId, ProposalId};
use engine::subjects::attendance;
use engine::subjects::item::{Item, Phase};
use engine::subjects::judgement::Judgement;
use engine::subjects::meeting::{ItemId, Meeting};
use engine::subjects::sitting;
use serde::Serialize;

use crate::eyes::Eyes;
use crate::named::Text;
use crate::quorum::Quorum;
use crate::tally::How;

/// An item whose numbers would be others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Effect {
    /// Section number (§).
    pub section: usize,
    /// Title.
    pub title: Text,
    /// As it stands.
    pub before: Numbers,
    /// As it would be.
    pub after: Numbers,
}

/// What an item rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Numbers {
    /// The quorum.
    pub quorum: Quorum,
    /// How it came out.
    pub how: How,
    /// The proposal that won, if one did.
    pub winner: Option<ProposalId>,
}

impl Eyes<'_> {
    /// The settled items of a meeting whose numbers would change if that minute were corrected; none for a reader who does not
    /// run the meeting, and none that they must stay out of.
    pub fn effects(&self, ask: &attendance::Command) -> Vec<Effect> {
        let attendance::Command::Correct { meeting: id, person, stay, end, at, .. } = ask else { return Vec::new() };
        let Some(known) = self.programme().meetings.get(id).filter(|known| self.runs(known)) else { return Vec::new() };
        let mut room = known.room.clone();
        if let Some(stays) = room.stays.get_mut(person) {
            *stays = attendance::corrected(stays, *stay, *end, *at);
        }
        let settled = known.items.iter().filter(|(item, _)| self.item_gate(id, **item).is_open());
        let effect = |(item, handled): (&ItemId, &Item)| {
            let judged_at = handled.judged_at?;
            // Against the room as it has been corrected so far: what an earlier correction changed has been told already.
            let before = self.judged_with(id, (*item, handled), known.room.at(judged_at))?;
            let after = self.judged_with(id, (*item, handled), room.at(judged_at))?;
            let (before, after) = (self.numbers(known, &before), self.numbers(known, &after));
            let (section, title) = (known.section(*item), self.title(id, *item));
            (before != after).then_some(Effect { section, title, before, after })
        };
        settled.filter_map(effect).collect()
    }

    fn judged_with(
        &self,
        id: &MeetingId,
        (item, handled): (ItemId, &Item),
        present: Vec<PersonId>,
    ) -> Option<Judgement> {
        let ctx = self.ctx();
        let sitting = sitting::of_item_with(&ctx, self.programme(), id, item, present).ok()?;
        let recorded = &handled.judgement.as_ref()?.outcome;
        let settled = recorded.winner.as_ref().filter(|_| recorded.how == How::ChairTieBreak);
        match (&handled.phase, &recorded.winner) {
            (Phase::Unanimous(proposal), _) => Some(sitting.unanimous(&ctx, proposal)),
            (_, Some(winner)) if handled.ballots.is_empty() => Some(sitting.unanimous(&ctx, winner)),
            _ => Some(sitting.judge(&ctx, handled, settled)),
        }
    }

    fn numbers(&self, known: &Meeting, judgement: &Judgement) -> Numbers {
        Numbers {
            quorum: self.quorum(known, judgement.quorum, !judgement.recused.is_empty()),
            how: judgement.outcome.how,
            winner: judgement.outcome.winner.clone(),
        }
    }
}
