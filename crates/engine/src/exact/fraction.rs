//! A fraction in lowest terms.
//!
//! Programmes' numbers nearly always fit machine integers; the sums of hostile ones need not. Each operation tries the
//! quick form and falls back to big integers, and a result that fits comes back: so equal numbers are equal values.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use core::cmp::Ordering;
use core::fmt;
use core::ops::{Add, Div, Mul, Sub};

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An exact number: `3/7`, `1`, `0`. Always in lowest terms.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Fraction(Form);

// INVARIANT: `Small` is in lowest terms with `den > 0`; `Big` is used only where `Small` cannot hold the number.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Form {
    Small { num: i128, den: i128 },
    Big(Box<BigRational>),
}

impl Fraction {
    /// Nothing.
    pub const ZERO: Self = Self(Form::Small { num: 0, den: 1 });
    /// One whole.
    pub const ONE: Self = Self(Form::Small { num: 1, den: 1 });

    /// `num/den` in lowest terms; nothing where `den` is zero.
    pub fn new(num: i128, den: i128) -> Option<Self> {
        match den {
            0 => None,
            1 => Some(Self(Form::Small { num, den })),
            _ => Some(reduced(num, den).unwrap_or_else(|| big(BigInt::from(num), BigInt::from(den)))),
        }
    }

    /// Reads `p` or `p/q` in plain digits, not necessarily in lowest terms; a leading minus where the number is negative.
    pub fn parse(text: &str) -> Option<Self> {
        let (num, den) = text.split_once('/').unwrap_or((text, "1"));
        let (sign, num) = num.strip_prefix('-').map_or((1, num), |rest| (-1, rest));
        if !is_digits(num) || !is_digits(den) {
            return None;
        }
        match (num.parse::<i128>(), den.parse::<i128>()) {
            (Ok(num), Ok(den)) => Self::new(sign * num, den),
            _ => {
                let (num, den): (BigInt, BigInt) = (num.parse().ok()?, den.parse().ok()?);
                (!den.is_zero()).then(|| big(num * sign, den))
            }
        }
    }

    /// Whether it is nothing at all.
    pub fn is_zero(&self) -> bool {
        matches!(self.0, Form::Small { num: 0, .. })
    }

    /// Whether it is less than nothing.
    pub fn is_negative(&self) -> bool {
        match &self.0 {
            Form::Small { num, .. } => num.is_negative(),
            Form::Big(value) => value.is_negative(),
        }
    }

    /// The quotient; nothing where `other` is zero.
    pub fn checked_div(&self, other: &Self) -> Option<Self> {
        if other.is_zero() {
            return None;
        }
        let quick = match (&self.0, &other.0) {
            (Form::Small { num: a, den: b }, Form::Small { num: c, den: d }) => whole_quotient((*a, *b), (*c, *d))
                .or_else(|| a.checked_mul(*d).zip(b.checked_mul(*c)).and_then(|(num, den)| reduced(num, den))),
            _ => None,
        };
        Some(quick.unwrap_or_else(|| settled(self.widened() / other.widened())))
    }

    /// The least whole number that is not less than it; nothing where that is beyond counting.
    pub fn ceil(&self) -> Option<i128> {
        match &self.0 {
            Form::Small { num, den } => Some(num.div_euclid(*den) + i128::from(num.rem_euclid(*den) != 0)),
            Form::Big(value) => value.ceil().to_integer().to_i128(),
        }
    }

    /// The greatest whole number that is not more than it; nothing where that is beyond counting.
    pub fn floor(&self) -> Option<i128> {
        match &self.0 {
            Form::Small { num, den } => Some(num.div_euclid(*den)),
            Form::Big(value) => value.floor().to_integer().to_i128(),
        }
    }

    /// Its numerator and denominator, in lowest terms.
    pub(crate) fn to_integers(&self) -> (BigInt, BigInt) {
        match &self.0 {
            Form::Small { num, den } => (BigInt::from(*num), BigInt::from(*den)),
            Form::Big(value) => (value.numer().clone(), value.denom().clone()),
        }
    }

    fn widened(&self) -> BigRational {
        match &self.0 {
            Form::Small { num, den } => BigRational::new(BigInt::from(*num), BigInt::from(*den)),
            Form::Big(value) => (**value).clone(),
        }
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Brings to lowest terms; nothing where a sign cannot be turned.
fn reduced(num: i128, den: i128) -> Option<Fraction> {
    let divisor = i128::try_from(greatest_common_divisor(num.unsigned_abs(), den.unsigned_abs())).ok()?;
    let (num, den) = (num.checked_div(divisor)?, den.checked_div(divisor)?);
    let (num, den) = if den < 0 { (num.checked_neg()?, den.checked_neg()?) } else { (num, den) };
    Some(Fraction(Form::Small { num, den }))
}

/// The quotient of two whole numbers where it is whole too: a share split evenly mostly is.
fn whole_quotient((a, b): (i128, i128), (c, d): (i128, i128)) -> Option<Fraction> {
    let (Ok(num), Ok(den)) = (u64::try_from(a), u64::try_from(c)) else { return None };
    let is_whole = b == 1 && d == 1 && num.is_multiple_of(den);
    is_whole.then(|| num.checked_div(den).map(Fraction::from)).flatten()
}

fn greatest_common_divisor(a: u128, b: u128) -> u128 {
    match (u64::try_from(a), u64::try_from(b)) {
        (Ok(a), Ok(b)) => u128::from(num_integer::gcd(a, b)),
        _ => num_integer::gcd(a, b),
    }
}

fn big(num: BigInt, den: BigInt) -> Fraction {
    settled(BigRational::new(num, den))
}

/// Takes the quick form where the number fits it.
fn settled(value: BigRational) -> Fraction {
    match (value.numer().to_i128(), value.denom().to_i128()) {
        (Some(num), Some(den)) => Fraction(Form::Small { num, den }),
        _ => Fraction(Form::Big(Box::new(value))),
    }
}

/// `a/b ± c/d`, without leaving machine integers where that can be.
fn sum(a: i128, b: i128, c: i128, d: i128) -> Option<Fraction> {
    if b == d {
        let num = a.checked_add(c)?;
        return if b == 1 { Some(Fraction(Form::Small { num, den: 1 })) } else { reduced(num, b) };
    }
    let num = a.checked_mul(d)?.checked_add(c.checked_mul(b)?)?;
    reduced(num, b.checked_mul(d)?)
}

impl Add<&Fraction> for &Fraction {
    type Output = Fraction;

    fn add(self, other: &Fraction) -> Fraction {
        let quick = match (&self.0, &other.0) {
            (Form::Small { num: a, den: b }, Form::Small { num: c, den: d }) => sum(*a, *b, *c, *d),
            _ => None,
        };
        quick.unwrap_or_else(|| settled(self.widened() + other.widened()))
    }
}

impl Sub<&Fraction> for &Fraction {
    type Output = Fraction;

    fn sub(self, other: &Fraction) -> Fraction {
        let quick = match (&self.0, &other.0) {
            (Form::Small { num: a, den: b }, Form::Small { num: c, den: d }) => {
                c.checked_neg().and_then(|c| sum(*a, *b, c, *d))
            }
            _ => None,
        };
        quick.unwrap_or_else(|| settled(self.widened() - other.widened()))
    }
}

impl Mul<&Fraction> for &Fraction {
    type Output = Fraction;

    fn mul(self, other: &Fraction) -> Fraction {
        let quick = match (&self.0, &other.0) {
            (Form::Small { num: a, den: b }, Form::Small { num: c, den: d }) => {
                a.checked_mul(*c).zip(b.checked_mul(*d)).and_then(|(num, den)| reduced(num, den))
            }
            _ => None,
        };
        quick.unwrap_or_else(|| settled(self.widened() * other.widened()))
    }
}

impl Div<u32> for &Fraction {
    type Output = Fraction;

    /// An equal part; dividing among nobody gives nothing.
    fn div(self, parts: u32) -> Fraction {
        self.checked_div(&Fraction::from(parts)).unwrap_or(Fraction::ZERO)
    }
}

macro_rules! owned {
    ($($op:ident $name:ident;)*) => { $(
        impl $op for Fraction {
            type Output = Fraction;
            fn $name(self, other: Fraction) -> Fraction { $op::$name(&self, &other) }
        }
    )* };
}
owned! { Add add; Sub sub; Mul mul; }

impl core::iter::Sum for Fraction {
    fn sum<I: Iterator<Item = Fraction>>(items: I) -> Fraction {
        items.fold(Fraction::ZERO, |sum, item| &sum + &item)
    }
}

impl<'a> core::iter::Sum<&'a Fraction> for Fraction {
    fn sum<I: Iterator<Item = &'a Fraction>>(items: I) -> Fraction {
        items.fold(Fraction::ZERO, |sum, item| &sum + item)
    }
}

impl Default for Fraction {
    fn default() -> Self {
        Self::ZERO
    }
}

impl From<u32> for Fraction {
    fn from(number: u32) -> Self {
        Self(Form::Small { num: i128::from(number), den: 1 })
    }
}

impl From<u64> for Fraction {
    fn from(number: u64) -> Self {
        Self(Form::Small { num: i128::from(number), den: 1 })
    }
}

impl From<i128> for Fraction {
    fn from(number: i128) -> Self {
        Self(Form::Small { num: number, den: 1 })
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        if let (Form::Small { num: a, den: b }, Form::Small { num: c, den: d }) = (&self.0, &other.0) {
            if b == d {
                return a.cmp(c);
            }
            if let (Some(left), Some(right)) = (a.checked_mul(*d), c.checked_mul(*b)) {
                return left.cmp(&right);
            }
        }
        self.widened().cmp(&other.widened())
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Small { num, den } => {
                match i64::try_from(*num) {
                    Ok(num) => write!(f, "{num}")?,
                    Err(_) => write!(f, "{num}")?,
                }
                match u64::try_from(*den) {
                    Ok(1) => Ok(()),
                    Ok(den) => write!(f, "/{den}"),
                    Err(_) => write!(f, "/{den}"),
                }
            }
            Form::Big(value) => write!(f, "{value}"),
        }
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a fraction")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn f(text: &str) -> Fraction {
        Fraction::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn lowest_terms_are_written() {
        for (read, written) in [("6/14", "3/7"), ("4/2", "2"), ("0/9", "0"), ("-2/4", "-1/2"), ("168700/6", "84350/3")]
        {
            assert_eq!(f(read).to_string(), written);
        }
    }

    #[test]
    fn what_is_no_fraction_is_refused() {
        for text in ["", "/", "1/", "/2", "1/0", "1.5", "1/-2", "+1", " 1", "1/2/3", "a"] {
            assert_eq!(Fraction::parse(text), None, "{text}");
        }
    }

    #[test]
    fn arithmetic_is_exact() {
        assert_eq!(&f("1/3") + &f("1/6"), f("1/2"));
        assert_eq!(&f("1/3") - &f("1/2"), f("-1/6"));
        assert_eq!(&f("2/3") * &f("3/4"), f("1/2"));
        assert_eq!(&f("1") / 3, f("1/3"));
        assert_eq!(f("1").checked_div(&f("0")), None);
        assert!(f("1/3") < f("1/2") && f("-1/2") < f("0"));
        assert_eq!((f("7/2").ceil(), f("7/2").floor(), f("-7/2").floor()), (Some(4), Some(3), Some(-4)));
    }

    #[test]
    fn numbers_beyond_machine_integers_stay_exact_and_come_back() {
        let large = f("170141183460469231731687303715884105727");
        let sum = &large + &large;
        assert_eq!(sum.to_string(), "340282366920938463463374607431768211454");
        assert_eq!(&sum - &large, large);
        assert!(sum > large);
        assert_eq!(f("340282366920938463463374607431768211454/340282366920938463463374607431768211454"), Fraction::ONE);
    }
}
