//! The tally: the weight and the number of ballots for each proposal.

use alloc::vec::Vec;

use crate::exact::Fraction;

/// What a ballot says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Nothing: takes part, supports nothing.
    Blank,
    /// For the proposal at this place.
    For(usize),
}

/// One ballot: who gave it, by place in `members`, and what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// Who gave it.
    pub member: usize,
    /// What it says.
    pub choice: Choice,
}

/// The counted ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The weight for each proposal.
    pub weights: Vec<Fraction>,
    /// The number of ballots for each.
    pub ballots: Vec<usize>,
    /// The weight of blank ballots.
    pub blank: Fraction,
    /// Whether ballots are weighed at all in this body.
    pub is_weighed: bool,
}

impl Tally {
    /// The proposals that have a ballot.
    pub fn supported(&self) -> impl Iterator<Item = usize> {
        self.ballots.iter().enumerate().filter(|(_, ballots)| **ballots > 0).map(|(proposal, _)| proposal)
    }

    /// Those of them that hold the greatest weight.
    pub fn leading(&self) -> Vec<usize> {
        let weight = |proposal: &usize| self.weights.get(*proposal).cloned().unwrap_or_default();
        let Some(most) = self.supported().map(|proposal| weight(&proposal)).max() else { return Vec::new() };
        self.supported().filter(|proposal| weight(proposal) == most).collect()
    }
}

/// Counts ballots of people who take part. `weights` are the members', empty where nobody votes with weights.
pub fn count(proposals: usize, ballots: &[Ballot], weights: &[Option<Fraction>], is_weighed: bool) -> Tally {
    let mut tally = Tally {
        weights: (0..proposals).map(|_| Fraction::ZERO).collect(),
        ballots: (0..proposals).map(|_| 0).collect(),
        blank: Fraction::ZERO,
        is_weighed,
    };
    for ballot in ballots {
        let weight = weights.get(ballot.member).and_then(Option::as_ref).unwrap_or(&Fraction::ZERO);
        match ballot.choice {
            Choice::Blank => tally.blank = &tally.blank + weight,
            Choice::For(proposal) => {
                if let Some(sum) = tally.weights.get_mut(proposal) {
                    *sum = &*sum + weight;
                }
                if let Some(count) = tally.ballots.get_mut(proposal) {
                    *count = count.saturating_add(1);
                }
            }
        }
    }
    tally
}
