//! What somebody sees of an item and of a vote: asked of the same views that pages and papers are made from.

use engine::ids::PersonId;
use engine::subjects::ballot::Choice;
use views::eyes::Eyes;
use views::matter::MatterPage;
use views::meeting::Row;

use super::must_be;
use crate::call::Call;
use crate::stage::{Done, Stage};

/// What somebody sees of an item: everything, its number, or its number and the decision.
pub fn of_item(stage: &mut Stage, call: &Call<'_>) -> Done {
    let eyes = stage.eyes(call.text("person")?)?;
    let seen = seen(stage, &eyes, call.text("matter")?)?;
    must_be("what they see", &call.text("sight")?.to_owned(), &seen.to_owned())
}

fn seen(stage: &Stage, eyes: &Eyes<'_>, name: &str) -> Done<&'static str> {
    let (id, meeting) = stage.meeting()?;
    let (item, matter) = (stage.item_of(name)?, stage.matter(name)?);
    let page = eyes.meeting(&id).ok_or("they do not see the meeting at all")?;
    let place = meeting.section(item).checked_sub(1).ok_or("the item is not on the agenda")?;
    let is_open = matches!(page.agenda.get(place), Some(Row::Open(_)));
    let others = [
        ("the matter's page", matches!(eyes.matter(&matter), Some(MatterPage::Whole(_)))),
        ("the live item", eyes.live_item(&id, item).is_some()),
    ];
    if let Some((other, _)) = others.iter().find(|(_, other)| *other != is_open) {
        let (agenda, other_is) = if is_open { ("open", "closed") } else { ("closed", "open") };
        return Err(format!("on the agenda the item is {agenda} to them, but {other} is {other_is}").into());
    }
    let decisions = stage.programme().decisions.iter().filter(|(_, decision)| decision.matter == matter);
    let reads_decision = decisions.into_iter().any(|(decision, _)| eyes.decision(decision).is_some());
    Ok(match (is_open, reads_decision) {
        (true, _) => "everything",
        (false, true) => "the decision",
        (false, false) => "the number",
    })
}

/// Whether somebody sees how others voted, or only that they have.
pub fn of_vote(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = stage.at_item()?;
    let eyes = stage.eyes(call.text("person")?)?;
    let live = eyes.live_item(&meeting, item).ok_or("they do not see the item")?;
    for person in call.names("people")? {
        let id = PersonId::new(&person);
        let given = stage.handled()?.ballots.get(&id).ok_or_else(|| format!("\"{person}\" has not voted"))?;
        let counted = live.result.iter().flat_map(|result| &result.ballots);
        let shown = live.ballots.iter().chain(counted).find(|ballot| ballot.person.id == id);
        must_be(&format!("whether it shows how \"{person}\" voted"), &call.has("how"), &shown.is_some())?;
        let choice = match &given.choice {
            Choice::For(proposal) => Some(proposal),
            Choice::Blank => None,
        };
        if shown.is_some_and(|shown| shown.choice.as_ref() != choice) {
            return Err(format!("it shows another ballot of \"{person}\" than they gave").into());
        }
        let is_known = live.voted.iter().any(|voter| voter.person.id == id && voter.has_voted);
        if !call.has("how") && !is_known {
            return Err(format!("it does not show that \"{person}\" has voted").into());
        }
    }
    Ok(())
}
