//! Who stands how to an item: recused, out of the room, acting for whom, counted, weighed.

use std::collections::BTreeMap;

use engine::charter::Ban;
use engine::ids::PersonId;

use super::{must_agree, must_be, must_rest_on};
use crate::call::{self, Call};
use crate::stage::{Done, Stage};

/// These people are recused, each on these rules.
pub fn take_no_part(stage: &mut Stage, call: &Call<'_>) -> Done {
    let sitting = stage.sitting(stage.item_of(call.text("matter")?)?)?;
    for person in call.names("people")? {
        let grounds = sitting.grounds_of(&stage.ctx()?, &PersonId::new(&person));
        if grounds.is_empty() {
            return Err(format!("\"{person}\" is not recused").into());
        }
        must_rest_on(&format!("that \"{person}\" takes no part"), &call.rules(), &grounds)?;
    }
    Ok(())
}

/// These people may not be present, each on these rules; or nobody may not.
pub fn must_leave(stage: &mut Stage, call: &Call<'_>) -> Done {
    let sitting = stage.sitting(stage.item_of(call.text("matter")?)?)?;
    let ctx = stage.ctx()?;
    let banned = |person: &PersonId| sitting.kept_from(&ctx, stage.programme(), person, Ban::Presence);
    if !call.has("people") {
        let known = stage.programme().people.keys();
        let Some(person) = known.into_iter().find(|person| !banned(person).is_empty()) else { return Ok(()) };
        return Err(format!("\"{person}\" must leave").into());
    }
    for person in call.names("people")? {
        let grounds = banned(&PersonId::new(&person));
        if grounds.is_empty() {
            return Err(format!("\"{person}\" may stay").into());
        }
        must_rest_on(&format!("that \"{person}\" must leave"), &call.rules(), &grounds)?;
    }
    Ok(())
}

/// These people are not recused; or nobody is.
pub fn may_take_part(stage: &mut Stage, call: &Call<'_>) -> Done {
    let recused = stage.sitting(stage.item_of(call.text("matter")?)?)?.recused(&stage.ctx()?);
    if !call.has("people") {
        let Some(person) = recused.first() else { return Ok(()) };
        return Err(format!("\"{person}\" is recused").into());
    }
    for person in call.names("people")? {
        if recused.contains(&PersonId::new(&person)) {
            return Err(format!("\"{person}\" is recused").into());
        }
    }
    Ok(())
}

/// Who takes part in a seat.
pub fn acts_for(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, item) = stage.at_item()?;
    let principal = PersonId::new(call.text("principal")?);
    let seating = stage.sitting(item)?.seating(&stage.ctx()?);
    let seat = seating.into_iter().find(|(person, ..)| *person == principal);
    let (_, acting, takes_part) = seat.ok_or_else(|| format!("\"{principal}\" has no seat"))?;
    let acting = acting.filter(|_| takes_part).map_or_else(|| "nobody".to_owned(), |person| person.to_string());
    must_be("who acts", &call.get("person").unwrap_or("nobody").to_owned(), &acting)
}

/// Who acts as chair of the item.
pub fn acting_chair(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, item) = stage.at_item()?;
    let acting = stage.sitting(item)?.acting_chair(&stage.ctx()?);
    let acting = acting.map_or_else(|| "nobody".to_owned(), |person| person.to_string());
    must_be("the acting chair", &call.text("person")?.to_owned(), &acting)
}

/// The quorum's count, base and need.
pub fn quorum(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, item) = stage.at_item()?;
    let quorum = stage.sitting(item)?.quorum(&stage.ctx()?).ok_or("the body decides nothing")?;
    must_be("the number of those who take part", &call.number::<usize>("count")?, &quorum.taking_part)?;
    must_be("the base", &call.number::<usize>("base")?, &quorum.base)?;
    must_be("the need", &call.number::<usize>("needed")?, &quorum.needed)?;
    let is_enough = ["enough", "riittää"].contains(&call.text("enough")?);
    must_be("whether it is enough", &is_enough, &quorum.is_met())
}

/// Each one's weight who takes part.
pub fn weights(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (_, item) = stage.at_item()?;
    let mut said = BTreeMap::new();
    for row in call.rows(&["person", "weight"])? {
        said.insert(row.need("person")?.to_owned(), call::fraction(row.need("weight")?)?);
    }
    let weights = stage.sitting(item)?.weights(&stage.ctx()?);
    let so = weights.into_iter().map(|(person, weight)| (person.to_string(), weight)).collect();
    must_agree("the weights", &said, &so)
}
