//! Power: how often a voter turns a losing coalition into a winning one, by Banzhaf and by Shapley and Shubik, exactly.
//!
//! Votes of any size say little of power: what counts is how many coalitions need a voter. All coalitions of forty voters
//! cannot be gone through one by one, but those of two halves can: each half's coalitions in the order of their votes, and
//! for each of one half the partners in the other that make it win. Counting winning coalitions by their size, with and
//! without each voter, gives both indices.

mod halves;
mod sums;

use alloc::vec::Vec;

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::exact::Fraction;
use sums::{Sum, Wide};

/// The greatest number of voters that is counted: beyond it the halves have more coalitions than memory holds at ease.
pub const MOST_VOTERS: usize = 40;

/// When a coalition wins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quota {
    /// The part of all votes.
    pub part: Fraction,
    /// Whether a coalition needs more than it, or at least it.
    pub strict: bool,
}

/// The indices of each voter, in the order in which they were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Power {
    /// Swings among the coalitions of the others.
    pub banzhaf_absolute: Vec<Fraction>,
    /// Swings among everybody's; nothing for all where nobody has any.
    pub banzhaf_normalised: Vec<Fraction>,
    /// Swings by the order in which voters may come together.
    pub shapley_shubik: Vec<Fraction>,
}

/// Why power cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uncounted {
    /// There are more than [`MOST_VOTERS`].
    TooMany,
    /// Brought to whole numbers, the votes are beyond what is counted.
    TooLarge,
}

/// The power of voters with these votes, none of them negative.
pub fn of(votes: &[Fraction], quota: &Quota) -> Result<Power, Uncounted> {
    if votes.len() > MOST_VOTERS {
        return Err(Uncounted::TooMany);
    }
    let (whole, needed) = whole_numbers(votes, quota);
    // INVARIANT: no coalition has more than all votes, so a form that holds their double holds every sum.
    let all: BigInt = whole.iter().sum::<BigInt>() * 2 + 2;
    let swings = match all.bits() {
        0..=63 => counted(&whole, &needed, ToPrimitive::to_u64),
        64..=127 => counted(&whole, &needed, ToPrimitive::to_u128),
        _ => counted(&whole, &needed, Wide::of),
    };
    swings.map(|swings| indices(&swings)).ok_or(Uncounted::TooLarge)
}

/// The votes as whole numbers in the same proportion, and the least sum that wins.
fn whole_numbers(votes: &[Fraction], quota: &Quota) -> (Vec<BigInt>, BigInt) {
    let pairs: Vec<(BigInt, BigInt)> = votes.iter().map(Fraction::to_integers).collect();
    let common = pairs.iter().fold(BigInt::from(1), |common, (_, den)| num_integer::lcm(common, den.clone()));
    let whole: Vec<BigInt> = pairs.iter().map(|(num, den)| num * (&common / den)).collect();
    let (num, den) = quota.part.to_integers();
    let bar: BigInt = whole.iter().sum::<BigInt>() * num;
    let (floor, rest) = num_integer::Integer::div_mod_floor(&bar, &den);
    let is_above_floor = quota.strict || rest != BigInt::ZERO;
    (whole, if is_above_floor { floor + 1 } else { floor })
}

/// The swings of each voter by the number of the others in the coalition; nothing where a number does not fit the form.
fn counted<S: Sum>(whole: &[BigInt], needed: &BigInt, form: impl Fn(&BigInt) -> Option<S>) -> Option<Vec<Vec<u64>>> {
    let whole: Vec<S> = whole.iter().map(&form).collect::<Option<_>>()?;
    let wins = halves::winning(&whole, form(needed)?);
    let of_voter = |with: &Vec<u64>| {
        // Winning with the voter, less those that win without: what wins stays winning when somebody joins.
        let size = |size: usize| {
            let with_one_more = with.get(size.saturating_add(1)).copied().unwrap_or(0);
            let of_size = wins.all.get(size).copied().unwrap_or(0);
            let without = of_size.saturating_sub(with.get(size).copied().unwrap_or(0));
            with_one_more.saturating_sub(without)
        };
        (0..whole.len()).map(size).collect()
    };
    Some(wins.with.iter().map(of_voter).collect())
}

fn indices(swings: &[Vec<u64>]) -> Power {
    let voters = swings.len();
    let own: Vec<Fraction> = swings.iter().map(|by_size| Fraction::from(by_size.iter().sum::<u64>())).collect();
    let all: Fraction = own.iter().sum();
    // INVARIANT: at most forty voters, so neither the power of two nor a binomial overflows.
    let coalitions =
        Fraction::from(1u64.checked_shl(u32::try_from(voters).unwrap_or(0).saturating_sub(1)).unwrap_or(1));
    let orders = orders(voters);
    let shapley = |by_size: &Vec<u64>| {
        by_size.iter().zip(&orders).map(|(count, share)| &Fraction::from(*count) * share).sum::<Fraction>()
    };
    Power {
        banzhaf_absolute: own.iter().map(|own| own.checked_div(&coalitions).unwrap_or_default()).collect(),
        banzhaf_normalised: own.iter().map(|own| own.checked_div(&all).unwrap_or_default()).collect(),
        shapley_shubik: swings.iter().map(shapley).collect(),
    }
}

/// Of each number of others that may have come before, the share of all orders in which just these came: s!(n−1−s)!/n!,
/// which is one part of n times the ways to choose them.
fn orders(voters: usize) -> Vec<Fraction> {
    let n = u64::try_from(voters).unwrap_or(0);
    let mut ways: u64 = 1;
    let mut shares = Vec::with_capacity(voters);
    for chosen in 0..n {
        shares.push(Fraction::ONE.checked_div(&Fraction::from(n.saturating_mul(ways))).unwrap_or_default());
        let left = n.saturating_sub(1).saturating_sub(chosen);
        ways = ways.saturating_mul(left).checked_div(chosen.saturating_add(1)).unwrap_or(0);
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::{String, ToString};
    use alloc::{format, vec};

    fn power(votes: &[&str], quota: &str, strict: bool) -> Result<Power, Uncounted> {
        let votes: Vec<Fraction> = votes.iter().map(|vote| fraction(vote)).collect();
        of(&votes, &Quota { part: fraction(quota), strict })
    }

    fn fraction(text: &str) -> Fraction {
        Fraction::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    fn shown(values: &[Fraction]) -> Vec<String> {
        values.iter().map(ToString::to_string).collect()
    }

    fn three(votes: &[&str], quota: &str, strict: bool) -> [Vec<String>; 3] {
        let power = power(votes, quota, strict).unwrap_or_else(|why| panic!("{why:?}"));
        [&power.banzhaf_absolute, &power.banzhaf_normalised, &power.shapley_shubik].map(|values| shown(values))
    }

    #[test]
    fn three_voters_of_whom_any_two_win_are_equal() {
        // 3, 2, 2: each pair has more than half of 7, nobody alone has.
        let third = || vec!["1/3"; 3].into_iter().map(String::from).collect::<Vec<_>>();
        assert_eq!(three(&["3", "2", "2"], "1/2", true), [vec!["1/2".to_string(); 3], third(), third()]);
    }

    #[test]
    fn votes_and_power_are_not_the_same() {
        // 50, 49, 1: the first needs either; the others are needed only with the first. Swings 3, 1, 1 of 4 each.
        let [absolute, normalised, shapley] = three(&["50", "49", "1"], "1/2", true);
        assert_eq!(absolute, ["3/4", "1/4", "1/4"]);
        assert_eq!(normalised, ["3/5", "1/5", "1/5"]);
        assert_eq!(shapley, ["2/3", "1/6", "1/6"]);
    }

    #[test]
    fn a_bar_that_is_just_met_counts_only_where_it_is_not_strict() {
        // Two equals: half is enough for each alone, or both are needed.
        assert_eq!(three(&["1", "1"], "1/2", false)[0], ["1/2", "1/2"]);
        assert_eq!(three(&["1", "1", "0"], "1/2", true)[0], ["1/2", "1/2", "0"]);
        // The whole: all are needed, or nothing suffices.
        assert_eq!(three(&["1", "1"], "1", false)[2], ["1/2", "1/2"]);
        assert_eq!(three(&["1", "1"], "1", true), [vec!["0".to_string(); 2], vec!["0".into(); 2], vec!["0".into(); 2]]);
    }

    #[test]
    fn nobody_swings_where_nothing_or_nobody_is_needed() {
        assert_eq!(three(&["0", "0"], "1/2", true)[1], ["0", "0"]);
        assert_eq!(three(&["1", "2"], "0", false)[1], ["0", "0"]);
        // Strictly more than nothing: whoever comes first with votes.
        assert_eq!(three(&["1", "2", "0"], "0", true)[2], ["1/2", "1/2", "0"]);
    }

    #[test]
    fn a_dummy_halves_nothing_but_counts() {
        assert_eq!(three(&["1", "0"], "1/2", true), [vec!["1", "0"], vec!["1", "0"], vec!["1", "0"]]);
    }

    #[test]
    fn fractions_are_weighed_as_they_are() {
        // 1/2, 1/3, 1/6 are 3, 2, 1 sixths: over half are the first with another.
        assert_eq!(three(&["1/2", "1/3", "1/6"], "1/2", true)[0], ["3/4", "1/4", "1/4"]);
    }

    #[test]
    fn the_states_of_an_old_example_have_their_known_power() {
        // The European Economic Community of 1958: 4, 4, 4, 2, 2, 1 with 12 of 17 needed.
        let [_, normalised, shapley] = three(&["4", "4", "4", "2", "2", "1"], "12/17", false);
        assert_eq!(normalised, ["5/21", "5/21", "5/21", "1/7", "1/7", "0"]);
        assert_eq!(shapley, ["7/30", "7/30", "7/30", "3/20", "3/20", "0"]);
    }

    #[test]
    fn forty_different_voters_are_counted_and_one_more_is_not() {
        let votes: Vec<String> = (0u64..41).map(|n| format!("{}", 100_003 + n * n * 7919)).collect();
        let votes: Vec<&str> = votes.iter().map(String::as_str).collect();
        let power = power(&votes[..40], "1/2", true).unwrap_or_else(|why| panic!("{why:?}"));
        assert_eq!(power.shapley_shubik.iter().sum::<Fraction>(), Fraction::ONE);
        assert_eq!(power.banzhaf_normalised.iter().sum::<Fraction>(), Fraction::ONE);
        assert!(power.shapley_shubik.is_sorted() && power.banzhaf_absolute.is_sorted());
        assert_eq!(
            super::of(&vec![Fraction::ONE; 41], &Quota { part: fraction("1/2"), strict: true }),
            Err(Uncounted::TooMany)
        );
    }

    #[test]
    fn numbers_beyond_machine_integers_are_counted_alike() {
        let small = power(&["50", "49", "1"], "1/2", true);
        for zeros in [18, 36, 140] {
            let large = ["50", "49", "1"].map(|vote| format!("{vote}{}", "0".repeat(zeros)));
            assert_eq!(power(&large.each_ref().map(String::as_str), "1/2", true), small, "{zeros} zeros");
        }
        assert_eq!(power(&[&"9".repeat(160), "1"], "1/2", true), Err(Uncounted::TooLarge));
    }
}
