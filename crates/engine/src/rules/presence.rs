//! Presence: who acts in each seat, and who takes part in deciding.
//!
//! A principal who is present and not recused acts in their seat; else the first of their deputies who is. Somebody whose
//! party has no votes may hold the seat without taking part, where the charter says so.

use alloc::vec::Vec;

use super::recusal::Recused;
use super::weights::Votes;
use super::{Assembly, Handling};
use crate::charter::DeputyWhen;

/// How somebody stands to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Takes part in deciding.
    TakesPart,
    /// Is recused.
    Recused,
    /// Is not in the room.
    Absent,
    /// Holds a seat of a party without votes.
    WithoutVotes,
    /// Is present, but not the one who acts in the seat.
    NotInSeat,
}

/// A seat with an appointed person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The principal, by place in `members`.
    pub principal: usize,
    /// Who acts in it, if anybody.
    pub acting: Option<usize>,
    /// Whether they take part in deciding.
    pub takes_part: bool,
}

/// All seats, and how each member stands.
#[derive(Clone, Debug)]
pub struct Seating {
    /// The seats, in the order of the principals.
    pub seats: Vec<Seat>,
    /// Each member's standing.
    pub standing: Vec<Standing>,
}

impl Seating {
    /// How the member at a place stands.
    pub fn standing(&self, member: usize) -> Standing {
        self.standing.get(member).copied().unwrap_or(Standing::Absent)
    }

    /// Whether they take part.
    pub fn takes_part(&self, member: usize) -> bool {
        self.standing(member) == Standing::TakesPart
    }

    /// Who takes part, by place, in the order of the seats.
    pub fn taking_part(&self) -> impl Iterator<Item = usize> {
        self.seats.iter().filter(|seat| seat.takes_part).filter_map(|seat| seat.acting)
    }

    /// Whether a deputy takes part for a principal.
    pub fn has_deputy(&self) -> bool {
        self.seats.iter().any(|seat| seat.takes_part && seat.acting != Some(seat.principal))
    }
}

/// Who acts in each seat.
pub fn seats(assembly: &Assembly<'_>, handling: &Handling<'_>, recused: &Recused<'_>, votes: &Votes<'_>) -> Seating {
    let mut standing: Vec<Standing> = (0..assembly.members.len())
        .map(|member| match (recused.is_recused(member), handling.is_present(member)) {
            (true, _) => Standing::Recused,
            (_, false) => Standing::Absent,
            _ if sits_only(assembly, votes, member) => Standing::WithoutVotes,
            _ => Standing::NotInSeat,
        })
        .collect();
    let deputies = first_deputies(assembly, &standing);
    let mut seats = Vec::with_capacity(assembly.members.len());
    for principal in assembly.principals() {
        let acting = acting(assembly, &standing, &deputies, principal);
        let mine = acting.and_then(|member| standing.get_mut(member));
        let takes_part = mine.is_some_and(|mine| {
            if *mine == Standing::NotInSeat {
                *mine = Standing::TakesPart;
            }
            *mine == Standing::TakesPart
        });
        seats.push(Seat { principal, acting, takes_part });
    }
    Seating { seats, standing }
}

fn sits_only(assembly: &Assembly<'_>, votes: &Votes<'_>, member: usize) -> bool {
    assembly.home.get(member).copied().flatten().is_some_and(|party| votes.sits_only(party))
}

/// Whether somebody of this standing, while it is not yet known who acts, could act in a seat.
const fn can_act(standing: Standing) -> bool {
    matches!(standing, Standing::NotInSeat | Standing::WithoutVotes)
}

/// The first deputy of each member who could act, by the principal's place.
fn first_deputies(assembly: &Assembly<'_>, standing: &[Standing]) -> Vec<Option<usize>> {
    let mut first: Vec<Option<usize>> = assembly.members.iter().map(|_| None).collect();
    for (deputy, principal) in assembly.principal.iter().enumerate() {
        let can = standing.get(deputy).copied().is_some_and(can_act);
        if let Some(place) = principal.filter(|_| can).and_then(|principal| first.get_mut(principal)) {
            *place = place.or(Some(deputy));
        }
    }
    first
}

fn acting(
    assembly: &Assembly<'_>,
    standing: &[Standing],
    deputies: &[Option<usize>],
    principal: usize,
) -> Option<usize> {
    let own = standing.get(principal).copied().unwrap_or(Standing::Absent);
    if can_act(own) {
        return Some(principal);
    }
    let why = if own == Standing::Recused { DeputyWhen::PrincipalRecused } else { DeputyWhen::PrincipalAbsent };
    let allowed = assembly.body.deputies.as_ref().is_some_and(|clause| clause.act_when.contains(&why));
    deputies.get(principal).copied().flatten().filter(|_| allowed)
}
