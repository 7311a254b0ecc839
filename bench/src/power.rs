//! Power of forty voters with weights in cents: both indices by the engine, against a plain meet-in-the-middle over the same
//! weights that sorts both halves' sums and counts voter by voter.

use std::hint::black_box;

use engine::exact::Fraction;
use engine::rules::power::{self, Quota};

use crate::rounds::{Effort, Goal, Measurement, Rounds, timed};

/// The measurement.
pub const MEASUREMENT: Measurement = Measurement {
    name: "power",
    what: "Banzhaf and Shapley-Shubik of forty voters with different weights in cents, against a plain meet-in-the-middle",
    goal: Goal::TakesAtMost(1.5),
    measure,
};

fn measure(effort: Effort, rounds: &mut Rounds) -> Result<(), String> {
    let voters = effort.pick(24, 40);
    let cents: Vec<u64> = (0..40u64).take(voters).map(|place| 48_300_000 + place * place * 7_919 + place).collect();
    let votes = cents.iter().map(|cents| Fraction::new(i128::from(*cents), 100)).collect::<Option<Vec<_>>>();
    let votes = votes.ok_or("a weight is no fraction")?;
    let half = Fraction::new(1, 2).ok_or("a half is no fraction")?;
    let quota = Quota { part: half, strict: true };
    let ours = || power::of(&votes, &quota).map_err(|why| format!("{why:?}"));
    let swings = |power: &power::Power| power.banzhaf_normalised.clone();
    let plain_swings: Vec<u64> = plain(&cents).iter().map(|by_size| by_size.iter().sum()).collect();
    let all = Fraction::from(plain_swings.iter().sum::<u64>());
    let expected: Option<Vec<Fraction>> =
        plain_swings.iter().map(|own| Fraction::from(*own).checked_div(&all)).collect();
    if Some(swings(&ours()?)) != expected {
        return Err("the two sides do not count the same swings".to_owned());
    }
    rounds.alternate(
        (1, "games"),
        Box::new(|| timed(|| ours().map(|power| drop(black_box(power))))),
        Box::new(|| {
            timed(|| {
                black_box(plain(&cents));
                Ok(())
            })
        }),
    )
}

/// Swings of each voter by the size of the coalition of others.
fn plain(votes: &[u64]) -> Vec<Vec<u64>> {
    let n = votes.len();
    let needed = votes.iter().sum::<u64>() / 2 + 1;
    let (first, second) = votes.split_at(n / 2);
    let (one, other) = (coalitions(first), coalitions(second));
    let mut all = vec![0u64; n + 1];
    let mut with = vec![vec![0u64; n + 1]; n];
    for (half, row, partners, is_first) in [(first, &one, &other, true), (second, &other, &one, false)] {
        let mut winning = vec![0u64; n + 1];
        let mut next = partners.len();
        for (sum, who) in row {
            while next > 0 && sum + partners[next - 1].0 >= needed {
                next -= 1;
                winning[partners[next].1.count_ones() as usize] += 1;
            }
            let size = who.count_ones() as usize;
            let sizes = winning.iter().take(n + 1 - size).enumerate();
            for (partner, count) in sizes.filter(|(_, count)| **count > 0) {
                if is_first {
                    all[size + partner] += count;
                }
                for voter in (0..half.len()).filter(|voter| who >> voter & 1 == 1) {
                    with[if is_first { voter } else { first.len() + voter }][size + partner] += count;
                }
            }
        }
    }
    let swings = |with: &Vec<u64>| (0..n).map(|size| with[size + 1] - (all[size] - with[size])).collect();
    with.iter().map(swings).collect()
}

/// All coalitions of a half by their votes.
fn coalitions(votes: &[u64]) -> Vec<(u64, u32)> {
    let mut row: Vec<(u64, u32)> = vec![(0, 0)];
    for (place, vote) in votes.iter().enumerate() {
        let joined: Vec<(u64, u32)> = row.iter().map(|(sum, who)| (sum + vote, who | 1 << place)).collect();
        row.extend(joined);
    }
    row.sort_unstable();
    row
}
