//! Shares as people read them: the exact fraction, and one decimal of a percent, rounded half up without floating point.

use alloc::format;
use core::fmt;
use engine::exact::Fraction;
use serde::{Serialize, Serializer};

/// A share of a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Exactly.
    pub fraction: Fraction,
    /// For reading.
    pub percent: Percent,
}

/// A percentage to one decimal, kept as tenths: 495 is 49.5 %. In JSON `"49.5"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub u32);

/// Rounded percentages side by side: do they add up to a hundred?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rounding {
    /// What the rounded ones sum to.
    pub sum: Percent,
    /// Is that a hundred? Where not, the page says so.
    pub is_whole: bool,
}

impl Percent {
    /// A hundred percent.
    pub const WHOLE: Self = Self(1000);

    /// The nearest tenth of a percent, halves up; nothing less than nought.
    pub fn of(fraction: &Fraction) -> Self {
        let half = Fraction::new(1, 2).unwrap_or(Fraction::ZERO);
        let tenths = &(fraction * &Fraction::from(1000_u32)) + &half;
        Self(tenths.floor().and_then(|tenths| u32::try_from(tenths).ok()).unwrap_or(0))
    }

    /// Whole percents and the tenth: 49 and 5.
    pub fn parts(self) -> (u32, u32) {
        (self.0.checked_div(10).unwrap_or(0), self.0.checked_rem(10).unwrap_or(0))
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, tenth) = self.parts();
        write!(f, "{whole}.{tenth}")
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{self}"))
    }
}

impl Share {
    /// The share that is this fraction of the whole.
    pub fn new(fraction: Fraction) -> Self {
        let percent = Percent::of(&fraction);
        Self { fraction, percent }
    }

    /// `part` of `whole`; nought where the whole is nothing.
    pub fn of(part: &Fraction, whole: &Fraction) -> Self {
        Self::new(part.checked_div(whole).unwrap_or(Fraction::ZERO))
    }
}

impl Rounding {
    /// The sum of shares as they are read.
    pub fn of<'s>(shares: impl IntoIterator<Item = &'s Share>) -> Self {
        let sum = shares.into_iter().fold(0_u32, |sum, share| sum.saturating_add(share.percent.0));
        Self { sum: Percent(sum), is_whole: Percent(sum) == Percent::WHOLE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn share(num: i128, den: i128) -> Share {
        Share::new(Fraction::new(num, den).expect("a denominator"))
    }

    #[test]
    fn one_decimal_halves_up() {
        // 47/95 = 49.473…, 39/95 = 41.052…, 9/95 = 9.473…; 1/2000 = 0.05 exactly, 49/100000 = 0.049
        for (num, den, read) in [
            (47, 95, "49.5"),
            (39, 95, "41.1"),
            (9, 95, "9.5"),
            (1, 2000, "0.1"),
            (49, 100_000, "0.0"),
            (1, 1, "100.0"),
        ] {
            assert_eq!(share(num, den).percent.to_string(), read, "{num}/{den}");
        }
    }

    #[test]
    fn rounding_that_misses_a_hundred_is_told() {
        let shares = [share(47, 95), share(39, 95), share(9, 95)];
        let rounding = Rounding::of(&shares);
        assert_eq!((rounding.sum, rounding.is_whole), (Percent(1001), false));
        assert!(Rounding::of(&[share(1, 4), share(3, 4)]).is_whole);
    }
}
