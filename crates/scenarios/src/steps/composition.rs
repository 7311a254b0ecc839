//! Who has how many seats and votes, and who holds the seats.

use std::collections::BTreeMap;

use engine::exact::Fraction;
use engine::ids::PartyId;
use engine::subjects::composition::{self, Standing};
use engine::subjects::sitting;
use jiff::civil::Date;

use super::{must_agree, must_be_list};
use crate::call::{self, Call};
use crate::stage::{Done, Stage};

fn day(stage: &Stage, call: &Call<'_>) -> Result<Date, String> {
    if call.has("day") { call.day("day") } else { Ok(stage.today()) }
}

fn composed(stage: &Stage, day: Date) -> Done<Vec<(PartyId, Standing)>> {
    Ok(composition::on(&stage.charter, stage.programme(), stage.body()?, day)?)
}

/// Every party's seats.
pub fn seats(stage: &mut Stage, call: &Call<'_>) -> Done {
    let mut said = BTreeMap::new();
    for row in call.rows(&["party", "seats"])? {
        said.insert(row.need("party")?.to_owned(), call::fraction(row.need("seats")?)?);
    }
    let count = |seats: usize| Fraction::from(u64::try_from(seats).unwrap_or(u64::MAX));
    let so = composed(stage, day(stage, call)?)?;
    let so = so.into_iter().map(|(party, standing)| (party.to_string(), count(standing.seats))).collect();
    must_agree("the seats", &said, &so)
}

/// Every party's votes, and its share where the table says one.
pub fn votes(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (mut said, mut shares) = (BTreeMap::new(), BTreeMap::new());
    for row in call.rows(&["party", "votes", "share"])? {
        let party = row.need("party")?.to_owned();
        said.insert(party.clone(), call::fraction(row.need("votes")?)?);
        if let Some(share) = row.get("share") {
            shares.insert(party, call::fraction(share)?);
        }
    }
    let composed = composed(stage, day(stage, call)?)?;
    let so = composed.iter().map(|(party, standing)| (party.to_string(), standing.votes.clone())).collect();
    must_agree("the votes", &said, &so)?;
    let share = |(party, standing): &(PartyId, Standing)| (party.to_string(), standing.share.clone());
    let so: BTreeMap<_, _> = composed.iter().map(share).filter(|(party, _)| shares.contains_key(party)).collect();
    must_agree("the shares", &shares, &so)
}

/// The votes are asked for, whatever they are.
pub fn ask_votes(stage: &mut Stage, _call: &Call<'_>) -> Done {
    composed(stage, stage.today()).map(|_| ())
}

/// Who holds a party's seats on a day.
pub fn members(stage: &mut Stage, call: &Call<'_>) -> Done {
    let party = PartyId::new(call.text("party")?);
    let members = sitting::members_on(stage.programme(), &stage.body()?.id, call.day("day")?);
    let seated = members.iter().filter(|member| member.party == party && member.deputy_of.is_none());
    let seated: Vec<String> = seated.map(|member| member.id.to_string()).collect();
    must_be_list("who holds the seats", &call.names("people")?, &seated)
}
