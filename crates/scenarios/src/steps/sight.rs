//! What somebody sees of an item and of a vote.

use engine::charter::{BallotsShown, Ban, RecusedSee};
use engine::ids::PersonId;
use engine::subjects::item::Phase;

use super::must_be;
use crate::call::Call;
use crate::stage::{Done, Stage};

/// What somebody sees of an item: everything, its number, or its number and the decision.
pub fn of_item(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, meeting) = stage.meeting()?;
    let item = stage.item_of(call.text("matter")?)?;
    let person = PersonId::new(call.text("person")?);
    let hidden = stage.sitting(item)?.kept_from(&stage.ctx()?, stage.programme(), &person, Ban::Materials);
    let conduct = stage.body_named(Some(meeting.body.as_str()))?.conduct.as_ref();
    let later = conduct.is_some_and(|conduct| conduct.recused_see == RecusedSee::DecisionOnceApproved);
    let seen = match (hidden.is_empty(), later && meeting.minutes.approved.is_some()) {
        (true, _) => "everything",
        (false, true) => "the decision",
        (false, false) => "the number",
    };
    must_be("what they see", &call.text("sight")?.to_owned(), &seen.to_owned())
}

/// Whether somebody sees how others voted, or only that they have.
pub fn of_vote(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, meeting) = stage.meeting()?;
    let item = stage.handled()?;
    for person in call.names("people")? {
        if !item.ballots.contains_key(&PersonId::new(&person)) {
            return Err(format!("\"{person}\" has not voted").into());
        }
    }
    let conduct = stage.body_named(Some(meeting.body.as_str()))?.conduct.as_ref();
    let as_cast = conduct.is_some_and(|conduct| conduct.ballots_shown == BallotsShown::AsCast);
    must_be("whether it shows how they voted", &call.has("how"), &(as_cast || item.phase != Phase::Voting))
}
