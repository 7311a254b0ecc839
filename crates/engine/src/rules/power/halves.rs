//! Winning coalitions, counted by meeting in the middle.

use alloc::vec;
use alloc::vec::Vec;
use core::iter;

use super::sums::Sum;

/// Winning coalitions by their size.
pub(super) struct Wins {
    /// All of them.
    pub(super) all: Vec<u64>,
    /// Those with each voter.
    pub(super) with: Vec<Vec<u64>>,
}

/// A coalition within one half: its votes, and who is in it as bits.
type Coalition<S> = (S, u32);

/// Counts the coalitions with at least the votes needed.
pub(super) fn winning<S: Sum>(votes: &[S], needed: S) -> Wins {
    let (first, second) = votes.split_at(votes.len() / 2);
    let (one, other) = (coalitions(first), coalitions(second));
    let mut tables = Tables::of(first.len(), votes.len());
    tables.count(&one, &other, second.len(), needed);
    let all = tables.all();
    let mut with = tables.with_each();
    tables = Tables::of(second.len(), votes.len());
    tables.count(&other, &one, first.len(), needed);
    with.extend(tables.with_each());
    Wins { all, with }
}

/// All coalitions of a half, in the order of their votes: each voter in turn joins all there were, and two sorted rows merge.
fn coalitions<S: Sum>(votes: &[S]) -> Vec<Coalition<S>> {
    let mut row = vec![(S::ZERO, 0u32)];
    let mut bit = 1u32;
    for vote in votes {
        let mut merged = Vec::with_capacity(row.len().saturating_mul(2));
        let mut without = row.iter().copied().peekable();
        for (sum, who) in row.iter().copied() {
            let joined = sum.plus(*vote);
            merged.extend(iter::from_fn(|| without.next_if(|(sum, _)| *sum <= joined)));
            merged.push((joined, who | bit));
        }
        merged.extend(without);
        row = merged;
        bit = bit.wrapping_shl(1);
    }
    row
}

/// Winning coalitions by size for every part that a half's coalition has in the half's lower and upper voters. Two small
/// tables instead of one for each voter: who is in which part is looked up once, at the end.
struct Tables {
    voters: usize,
    lower_voters: u32,
    sizes: usize,
    lower: Vec<u64>,
    upper: Vec<u64>,
}

impl Tables {
    fn of(voters: usize, all: usize) -> Self {
        let lower_voters = u32::try_from(voters / 2).unwrap_or(0);
        let upper_voters = u32::try_from(voters).unwrap_or(0).saturating_sub(lower_voters);
        let sizes = all.saturating_add(1);
        let table = |voters: u32| vec![0; 1usize.wrapping_shl(voters).saturating_mul(sizes)];
        Self { voters, lower_voters, sizes, lower: table(lower_voters), upper: table(upper_voters) }
    }

    /// Adds, for each coalition of this half, its partners in the other half with which it wins. As its votes grow, so do
    /// the partners: both rows are gone through once.
    fn count<S: Sum>(&mut self, row: &[Coalition<S>], partners: &[Coalition<S>], voters: usize, needed: S) {
        let mut winning = vec![0u64; voters.saturating_add(1)];
        let mut partners = partners.iter().rev().peekable();
        for (sum, who) in row {
            while let Some((_, partner)) = partners.next_if(|(votes, _)| sum.plus(*votes) >= needed) {
                if let Some(count) = winning.get_mut(size(*partner)) {
                    *count = count.wrapping_add(1);
                }
            }
            self.add(*who, &winning);
        }
    }

    fn add(&mut self, who: u32, winning: &[u64]) {
        let upper = who.wrapping_shr(self.lower_voters);
        let lower = who ^ upper.wrapping_shl(self.lower_voters);
        for (table, part) in [(&mut self.lower, lower), (&mut self.upper, upper)] {
            let start = usize::try_from(part).unwrap_or(0).wrapping_mul(self.sizes).wrapping_add(size(who));
            let Some(counts) = table.get_mut(start..start.wrapping_add(winning.len())) else { continue };
            counts.iter_mut().zip(winning).for_each(|(count, more)| *count = count.wrapping_add(*more));
        }
    }

    fn all(&self) -> Vec<u64> {
        self.summed(&self.lower, |_| true)
    }

    fn with_each(&self) -> Vec<Vec<u64>> {
        let voters = u32::try_from(self.voters).unwrap_or(0);
        let with = |voter: u32| match voter.checked_sub(self.lower_voters) {
            Some(upper) => self.summed(&self.upper, |part| has(part, upper)),
            None => self.summed(&self.lower, |part| has(part, voter)),
        };
        (0..voters).map(with).collect()
    }

    fn summed(&self, table: &[u64], counts: impl Fn(usize) -> bool) -> Vec<u64> {
        let mut sums = vec![0u64; self.sizes];
        for (_, row) in table.chunks(self.sizes).enumerate().filter(|(part, _)| counts(*part)) {
            sums.iter_mut().zip(row).for_each(|(sum, more)| *sum = sum.wrapping_add(*more));
        }
        sums
    }
}

fn has(part: usize, voter: u32) -> bool {
    part.wrapping_shr(voter) & 1 == 1
}

fn size(who: u32) -> usize {
    usize::try_from(who.count_ones()).unwrap_or(0)
}
