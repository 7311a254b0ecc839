//! A programme's parties in a body on a day: how many seats and votes each has.

use alloc::string::ToString;
use alloc::vec::Vec;
use jiff::civil::Date;

use super::programme::Programme;
use super::sitting::{self, borrow_parties};
use crate::charter::{Body, Charter};
use crate::exact::Fraction;
use crate::ids::PartyId;
use crate::refusal::Refusal;
use crate::rules::composition::{self, Unfit};

/// What a party has in a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Seats.
    pub seats: usize,
    /// Votes.
    pub votes: Fraction,
    /// Its votes as a share of all.
    pub share: Fraction,
}

/// Every party's seats and votes on a day, in the order of joining.
///
/// # Errors
/// What `parties_on` says; `no-votes` where there is nothing to weigh by.
pub fn on(
    charter: &Charter,
    programme: &Programme,
    body: &Body,
    day: Date,
) -> Result<Vec<(PartyId, Standing)>, Refusal> {
    let parties = sitting::parties_on(charter, &programme.parties, day)?;
    let at_start = sitting::parties_on(charter, &programme.parties, charter.from)?;
    let (borrowed, at_start) = (borrow_parties(charter, &parties), borrow_parties(charter, &at_start));
    let composed = composition::of(body, &borrowed, &at_start);
    if let Some(Unfit::NoVotes(grounds)) = composition::unfit(body, &borrowed, &composed) {
        return Err(no_votes(body, &grounds.rule));
    }
    let standing = |(place, party): (usize, &sitting::PartyOnDay)| {
        let seats = composed.seats.get(place).copied().unwrap_or_default();
        (party.id.clone(), Standing { seats, votes: composed.votes.of(place), share: composed.share(place) })
    };
    Ok(parties.iter().enumerate().map(standing).collect())
}

/// Nobody has any votes.
pub(super) fn no_votes(body: &Body, rules: &[crate::ids::RuleId]) -> Refusal {
    Refusal::new("no-votes").rules(rules).fact("body", body.id.to_string())
}
