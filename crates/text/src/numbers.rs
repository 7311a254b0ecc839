//! Money, shares and counts as people read them. What is checked is the exact number; what is printed here is for reading.

use engine::exact::{Fraction, Money};

use crate::lang::Lang;

/// Keeps the parts of a number, and a number and its unit, on one line.
const SPACE: char = '\u{a0}';

/// A count with its thousands apart: `4 731`.
pub fn count(number: impl Into<u128>) -> String {
    let digits = number.into().to_string();
    let mut grouped = String::with_capacity(digits.len().saturating_add(4));
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len().saturating_sub(place);
        if place > 0 && left.is_multiple_of(3) {
            grouped.push(SPACE);
        }
        grouped.push(digit);
    }
    grouped
}

/// An amount: `600 000 €`; cents only where there are some: `10 000,01 €`.
pub fn money(lang: Lang, amount: Money) -> String {
    let (euros, cents) = (amount.cents() / 100, amount.cents() % 100);
    match cents {
        0 => format!("{}{SPACE}€", count(euros)),
        _ => format!("{}{}{cents:02}{SPACE}€", count(euros), point(lang)),
    }
}

/// Votes: `2 350 000` where they are whole, else the exact fraction.
pub fn votes(votes: &Fraction) -> String {
    let whole =
        votes.floor().filter(|whole| Fraction::from(*whole) == *votes).and_then(|whole| u128::try_from(whole).ok());
    whole.map_or_else(|| votes.to_string(), count)
}

/// A share in per cent with one decimal, half rounded up: `49,5 %`, in English `49.5 %`. A negative share is none.
pub fn percent(lang: Lang, share: &Fraction) -> String {
    let half = Fraction::new(1, 2).unwrap_or_default();
    let tenths = &(share * &Fraction::from(1000u32)) + &half;
    let tenths = tenths.floor().and_then(|tenths| u128::try_from(tenths).ok()).unwrap_or(0);
    format!("{}{}{}{SPACE}%", count(tenths / 10), point(lang), tenths % 10)
}

/// The size of a file: `512 B`, `38 kB`, `4,2 MB`; half rounded up.
pub fn bytes(lang: Lang, size: u64) -> String {
    const KILO: u64 = 1000;
    const MEGA: u64 = 1_000_000;
    match size {
        0..KILO => format!("{size}{SPACE}B"),
        KILO..999_500 => format!("{}{SPACE}kB", size.saturating_add(KILO / 2) / KILO),
        _ => {
            let tenths = size.saturating_add(MEGA / 20) / (MEGA / 10);
            format!("{}{}{}{SPACE}MB", count(tenths / 10), point(lang), tenths % 10)
        }
    }
}

const fn point(lang: Lang) -> char {
    match lang {
        Lang::Fi | Lang::Sv => ',',
        Lang::En => '.',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_together_and_show_cents_only_where_there_are_some() {
        for (cents, finnish, english) in [
            (60_000_000, "600\u{a0}000\u{a0}€", "600\u{a0}000\u{a0}€"),
            (1_000_001, "10\u{a0}000,01\u{a0}€", "10\u{a0}000.01\u{a0}€"),
            (50, "0,50\u{a0}€", "0.50\u{a0}€"),
            (0, "0\u{a0}€", "0\u{a0}€"),
            (123_456_789_000, "1\u{a0}234\u{a0}567\u{a0}890\u{a0}€", "1\u{a0}234\u{a0}567\u{a0}890\u{a0}€"),
        ] {
            assert_eq!(money(Lang::Fi, Money::from_cents(cents)), finnish);
            assert_eq!(money(Lang::Sv, Money::from_cents(cents)), finnish);
            assert_eq!(money(Lang::En, Money::from_cents(cents)), english);
        }
    }

    #[test]
    fn shares_have_one_decimal_and_halves_go_up() {
        for (num, den, text) in [
            (47, 95, "49,5\u{a0}%"),
            (39, 95, "41,1\u{a0}%"),
            (9, 95, "9,5\u{a0}%"),
            (1, 2000, "0,1\u{a0}%"),
            (1, 2001, "0,0\u{a0}%"),
            (1, 1, "100,0\u{a0}%"),
            (0, 1, "0,0\u{a0}%"),
        ] {
            assert_eq!(Fraction::new(num, den).map(|share| percent(Lang::Fi, &share)).as_deref(), Some(text));
        }
        assert_eq!(Fraction::new(47, 95).map(|share| percent(Lang::En, &share)).as_deref(), Some("49.5\u{a0}%"));
    }

    #[test]
    fn votes_are_whole_or_exact() {
        assert_eq!(votes(&Fraction::from(2_350_000u32)), "2\u{a0}350\u{a0}000");
        assert_eq!(Fraction::new(475_000, 3).map(|third| votes(&third)).as_deref(), Some("475000/3"));
        assert_eq!(votes(&Fraction::from(0u32)), "0");
    }

    #[test]
    fn files_have_a_size_that_says_something() {
        for (size, text) in [
            (512, "512\u{a0}B"),
            (999, "999\u{a0}B"),
            (38_400, "38\u{a0}kB"),
            (999_499, "999\u{a0}kB"),
            (999_500, "1,0\u{a0}MB"),
            (4_240_000, "4,2\u{a0}MB"),
            (52_428_800, "52,4\u{a0}MB"),
        ] {
            assert_eq!(bytes(Lang::Fi, size), text, "{size}");
        }
    }
}
