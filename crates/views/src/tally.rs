//! A vote as bars and as a table, and the ballots by name once they may be shown.

use alloc::string::String;
use alloc::vec::Vec;
use engine::exact::Fraction;
use engine::ids::{ProposalId, RuleId};
use jiff::Timestamp;
use serde::Serialize;

pub(crate) mod seen;

pub use engine::subjects::judgement::How;

use crate::named::{Party, Person};
use crate::recusal::Recused;
use crate::share::{Rounding, Share};

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// Its letter.
    pub id: ProposalId,
    /// Its text.
    pub text: String,
    /// Who made it.
    pub by: Person,
    /// It is the draft decision of the matter.
    pub draft: bool,
    /// Taken back.
    pub withdrawn: bool,
}

/// A counted vote, or unanimity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Result {
    /// How it was settled.
    pub how: How,
    /// The acting chair settled a tie by their word, not by their ballot.
    pub stated: bool,
    /// The proposal that won, where one did.
    pub winner: Option<ProposalId>,
    /// Those that tied.
    pub tied: Vec<ProposalId>,
    /// The bars; empty where nobody voted.
    pub tally: Option<Tally>,
    /// The ballots by name; empty where the reader may not read them.
    pub ballots: Vec<Ballot>,
    /// Who took part and gave no ballot.
    pub silent: Vec<Person>,
    /// Who was left out, and why.
    pub left_out: Vec<Recused>,
    /// The quorum it rests on.
    pub quorum: crate::quorum::Quorum,
    /// The acting chair.
    pub chair: Option<Person>,
    /// The rules that it rests on, in the order in which they are named.
    pub rules: Vec<RuleId>,
}

/// The bars of a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// All votes of those who took part.
    pub votes: Fraction,
    /// A row for each proposal, the largest first; then blank ballots, and last those who gave none.
    pub rows: Vec<TallyRow>,
    /// What became of those who gave no ballot.
    pub silence: Silence,
    /// Do the rounded percentages add up?
    pub rounding: Rounding,
}

/// What becomes of somebody who takes part and gives no ballot. They support nothing in any case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Silence {
    /// They count to the quorum.
    pub counts: bool,
    /// The rules that say so.
    pub rules: Vec<RuleId>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TallyRow {
    /// The proposal; none for blank ballots, and for those who gave none.
    pub proposal: Option<ProposalId>,
    /// The row of those who took part and gave no ballot.
    pub silent: bool,
    /// Its text.
    pub text: String,
    /// Votes.
    pub votes: Fraction,
    /// Their share of all.
    pub share: Share,
    /// How many people.
    pub people: usize,
    /// It won.
    pub won: bool,
}

/// A ballot by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ballot {
    /// Whose.
    pub person: Person,
    /// Their party, whose votes they carry.
    pub party: Option<Party>,
    /// Its weight.
    pub votes: Fraction,
    /// For which proposal; none: blank.
    pub choice: Option<ProposalId>,
    /// Said aloud, entered by the secretary.
    pub spoken: bool,
    /// The entry: the receipt's number.
    pub seq: u64,
    /// When the record took it.
    pub at: Timestamp,
}
