//! Who acts as chair for an item: only somebody who takes part in it.

use super::presence::Seating;
use super::{Assembly, Handling};
use crate::charter::ActingChair;

/// The acting chair, by place in `members`, and by which step they came to act; nothing where the meeting must elect one,
/// or nobody can.
pub fn of(assembly: &Assembly<'_>, handling: &Handling<'_>, seating: &Seating) -> Option<(usize, ActingChair)> {
    let steps = assembly.body.decide.as_ref().map(|clause| clause.acting_chair.as_slice()).unwrap_or_default();
    let chair = || assembly.members.iter().position(|member| member.chair);
    let person = |step: ActingChair| match step {
        ActingChair::Chair => chair(),
        ActingChair::ViceChair => assembly.members.iter().position(|member| member.vice_chair),
        ActingChair::ChairsDeputy => {
            let chair = chair()?;
            seating.seats.iter().find(|seat| seat.principal == chair)?.acting
        }
        ActingChair::Elected => handling.elected_chair,
    };
    let takes_part = |step: &ActingChair| Some((person(*step).filter(|member| seating.takes_part(*member))?, *step));
    steps.iter().find_map(takes_part)
}
