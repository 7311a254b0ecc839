//! Sums of votes in the narrowest form that holds them: the narrower, the faster millions of them are compared.

use num_bigint::{BigInt, Sign};

/// A sum of votes. Sums are made of numbers whose total the form is known to hold.
pub(super) trait Sum: Copy + Ord {
    /// Nothing.
    const ZERO: Self;

    /// The sum of two.
    fn plus(self, other: Self) -> Self;
}

impl Sum for u64 {
    const ZERO: Self = 0;

    fn plus(self, other: Self) -> Self {
        self.wrapping_add(other)
    }
}

impl Sum for u128 {
    const ZERO: Self = 0;

    fn plus(self, other: Self) -> Self {
        self.wrapping_add(other)
    }
}

/// How many machine words a wide number has: enough for forty fractions with different denominators.
const WORDS: usize = 8;

/// A number beyond machine integers, its greatest word first, so that words compare as the number does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wide([u64; WORDS]);

impl Wide {
    /// The number, where it fits and is not negative.
    pub(super) fn of(number: &BigInt) -> Option<Self> {
        let (sign, digits) = number.to_u64_digits();
        let mut words = [0; WORDS];
        // The topmost bit stays free, so that a sum of two cannot overflow.
        let fits = sign != Sign::Minus && number.bits() < u64::try_from(WORDS).ok()?.checked_mul(64)?;
        words.iter_mut().rev().zip(&digits).for_each(|(word, digit)| *word = *digit);
        fits.then_some(Self(words))
    }
}

impl Sum for Wide {
    const ZERO: Self = Self([0; WORDS]);

    fn plus(self, other: Self) -> Self {
        let mut sum = self;
        let mut carry = false;
        for (word, added) in sum.0.iter_mut().zip(&other.0).rev() {
            let (once, over) = word.overflowing_add(*added);
            let (twice, over_again) = once.overflowing_add(u64::from(carry));
            *word = twice;
            carry = over || over_again;
        }
        sum
    }
}
