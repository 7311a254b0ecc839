//! What the rules answered for an item, in words that stay true: ids instead of places, kept in the event.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::exact::Fraction;
use crate::ids::{BodyId, PersonId, ProposalId, RuleId};
use crate::refusal::Refusal;

/// The rules' answer at the moment of deciding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// Who took no part, principals and deputies, present or not.
    pub recused: Vec<PersonId>,
    /// Who of them had to leave.
    pub must_leave: Vec<PersonId>,
    /// The quorum, in seats.
    pub quorum: Quorum,
    /// Each one's weight who took part.
    pub weights: BTreeMap<PersonId, Fraction>,
    /// The weight for each proposal that had one.
    pub tally: BTreeMap<ProposalId, Fraction>,
    /// The weight of blank ballots.
    pub blank: Fraction,
    /// Who acted as chair.
    pub acting_chair: Option<PersonId>,
    /// What it came to.
    pub outcome: Outcome,
    /// The rules that all of it rests on, in the order in which they applied.
    pub rules: Vec<RuleId>,
}

/// A quorum, counted in seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    /// The seats that it is reckoned from.
    pub base: usize,
    /// How many must take part.
    pub needed: usize,
    /// How many did.
    pub taking_part: usize,
}

impl Quorum {
    /// Whether enough took part.
    pub const fn is_met(&self) -> bool {
        self.taking_part >= self.needed
    }
}

/// What the ballots, or their absence, came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// How.
    pub how: How,
    /// The proposal that won, if one did.
    pub winner: Option<ProposalId>,
    /// The tied proposals, where the acting chair must choose or the matter falls.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tied: Vec<ProposalId>,
    /// Where it goes without consensus.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<BodyId>,
}

/// The ways in which an item can come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Too few took part.
    NoQuorum,
    /// Nobody supported anything.
    NoSupport,
    /// Nobody was against.
    Unanimous,
    /// Most votes.
    Vote,
    /// The chair's side settled a tie.
    ChairTieBreak,
    /// The acting chair must choose among the tied.
    NeedsChairChoice,
    /// A tie that nothing settles.
    Falls,
    /// All of one mind in a body that does not vote.
    Consensus,
    /// Not of one mind there: it goes on.
    Escalate,
}

impl How {
    /// Its code, as the calculator writes it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoQuorum => "no-quorum",
            Self::NoSupport => "no-support",
            Self::Unanimous => "unanimous",
            Self::Vote => "vote",
            Self::ChairTieBreak => "chair-tie-break",
            Self::NeedsChairChoice => "needs-chair-choice",
            Self::Falls => "falls",
            Self::Consensus => "consensus",
            Self::Escalate => "escalate",
        }
    }

    /// The code with which entering a decision is refused where nothing won.
    pub const fn refusal(self) -> &'static str {
        match self {
            Self::NoQuorum => "not-quorate",
            Self::NeedsChairChoice => "needs-chair-choice",
            Self::Falls => "tie-falls",
            Self::Escalate => "must-escalate",
            Self::NoSupport | Self::Unanimous | Self::Vote | Self::ChairTieBreak | Self::Consensus => "no-support",
        }
    }

    pub(super) const fn of(outcome: &crate::rules::outcome::Outcome<'_>) -> Self {
        use crate::rules::outcome::Outcome as Rules;
        match outcome {
            Rules::NoQuorum => Self::NoQuorum,
            Rules::NoSupport => Self::NoSupport,
            Rules::Unanimous(_) => Self::Unanimous,
            Rules::Vote(_) => Self::Vote,
            Rules::ChairTieBreak(_) => Self::ChairTieBreak,
            Rules::NeedsChairChoice(_) => Self::NeedsChairChoice,
            Rules::Falls(_) => Self::Falls,
            Rules::Consensus(_) => Self::Consensus,
            Rules::Escalate(_) => Self::Escalate,
        }
    }
}

impl Judgement {
    /// Enough must have taken part.
    ///
    /// # Errors
    /// `not-quorate`, with base, need and number.
    pub fn must_be_quorate(&self) -> Result<(), Refusal> {
        if self.quorum.is_met() {
            return Ok(());
        }
        Err(Refusal::new("not-quorate")
            .rules(&self.rules)
            .fact("taking_part", self.quorum.taking_part)
            .fact("needed", self.quorum.needed)
            .fact("base", self.quorum.base)
            .next("call-deputy-or-postpone"))
    }

    /// The votes of everybody who took part.
    pub fn all_votes(&self) -> Fraction {
        self.weights.values().sum()
    }

    /// The proposals as text, for a refusal's facts.
    pub fn tied_text(&self) -> String {
        let tied: Vec<&str> = self.outcome.tied.iter().map(ProposalId::as_str).collect();
        tied.join(" ")
    }
}
