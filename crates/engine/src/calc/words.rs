//! Short reasons in English for the messages of errors; what a program acts on is their codes.

use crate::rules::presence::Standing;

pub(super) const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::TakesPart => "they take part",
        Standing::Recused => "they are recused",
        Standing::Absent => "they are not a member who is present",
        Standing::WithoutVotes => "their party has no votes",
        Standing::NotInSeat => "somebody else acts in the seat",
    }
}
