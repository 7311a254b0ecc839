//! An amount in euros without VAT, in whole cents.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Fraction;

/// Cents in one euro: the currency's, not a charter's.
const CENTS: u128 = 100;

/// The largest amount that is taken, in euros: beyond it a figure is a slip of the hand (X-23 in digione).
const MOST_EUROS: u128 = 1_000_000_000_000_000;

/// An amount of money, never negative, exact to the cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    cents: u128,
}

impl Money {
    /// So many cents.
    pub const fn from_cents(cents: u128) -> Self {
        Self { cents }
    }

    /// So many whole euros; nothing where that is beyond counting.
    pub fn from_euros(euros: u128) -> Option<Self> {
        euros.checked_mul(CENTS).map(Self::from_cents)
    }

    /// No larger than what is taken at all.
    pub fn is_plausible(self) -> bool {
        self.cents
            .checked_div(CENTS)
            .is_some_and(|euros| euros < MOST_EUROS || self.cents == MOST_EUROS.saturating_mul(CENTS))
    }

    /// The amount in cents.
    pub const fn cents(self) -> u128 {
        self.cents
    }

    /// Whether it is nothing at all.
    pub const fn is_zero(self) -> bool {
        self.cents == 0
    }

    /// Reads digits with at most two decimals after a point: `975000`, `975000.5`, `975000.00`.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, part) = match text.split_once('.') {
            Some((whole, part)) if (1..=2).contains(&part.len()) => (whole, part),
            Some(_) => return None,
            None => (text, ""),
        };
        let tens = if part.len() == 1 { 10 } else { 1 };
        let cents = if part.is_empty() { 0 } else { digits(part)?.checked_mul(tens)? };
        Some(Self { cents: digits(whole)?.checked_mul(CENTS)?.checked_add(cents)? })
    }

    /// The sum, or nothing where it is beyond counting.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.cents.checked_add(other.cents).map(Self::from_cents)
    }
}

/// Reads a number of plain digits, at least one.
fn digits(text: &str) -> Option<u128> {
    if text.is_empty() {
        return None;
    }
    text.bytes().try_fold(0u128, |sum, byte| {
        let digit = byte.is_ascii_digit().then(|| u128::from(byte.wrapping_sub(b'0')))?;
        sum.checked_mul(10)?.checked_add(digit)
    })
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.cents / CENTS, self.cents % CENTS)
    }
}

impl From<Money> for Fraction {
    fn from(money: Money) -> Self {
        let Ok(cents) = i128::try_from(money.cents) else { return Fraction::default() };
        match u64::try_from(cents) {
            Ok(cents) if cents.is_multiple_of(100) => Fraction::from(cents / 100),
            _ => Fraction::new(cents, 100).unwrap_or_default(),
        }
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not an amount")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_to_the_cent_and_written_with_two_decimals() {
        for (text, cents, written) in [
            ("0", 0, "0.00"),
            ("975000", 97_500_000, "975000.00"),
            ("10000.01", 1_000_001, "10000.01"),
            ("10000.5", 1_000_050, "10000.50"),
            ("007.00", 700, "7.00"),
        ] {
            let money = Money::parse(text);
            assert_eq!(money, Some(Money::from_cents(cents)), "{text}");
            assert_eq!(money.map(|money| money.to_string()).as_deref(), Some(written));
        }
    }

    #[test]
    fn other_forms_are_no_amounts() {
        for text in ["", ".", "1.", ".5", "1.234", "-1", "+1", "1 000", "1,5", "1e3", "٣"] {
            assert_eq!(Money::parse(text), None, "{text}");
        }
    }
}
