//! The form of a field: its type, its value, its range. Stage 3 of the contract.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::error::{Answered, Error};
use super::json::{Item, Value};
use crate::exact::{Fraction, Money};

/// Digits that one request may spend on fractions.
pub(super) const FRACTION_DIGITS: usize = 4_000;

pub(super) fn bad_type(item: Item<'_>, due: &str) -> Error {
    Error::at(item, "bad-type", format!("Here {due} is due."))
}

pub(super) fn bad_value(item: Item<'_>, due: &str) -> Error {
    Error::at(item, "bad-value", format!("Here {due} is due."))
}

pub(super) fn out_of_range(item: Item<'_>, range: &str) -> Error {
    Error::at(item, "out-of-range", format!("This is outside {range}."))
}

pub(super) fn unknown_field(item: Item<'_>, key: &str) -> Error {
    Error::at(item, "unknown-field", format!("The field \"{key}\" is not known here."))
}

/// An optional field: `null` means absent.
pub(super) fn optional<'t, T>(item: Item<'t>, read: impl FnOnce(Item<'t>) -> Answered<T>) -> Answered<Option<T>> {
    if item.is_null() { Ok(None) } else { read(item).map(Some) }
}

/// A field that must have been there.
pub(super) fn required<T>(object: Item<'_>, field: &str, value: Option<T>) -> Answered<T> {
    value.ok_or_else(|| Error::missing(object, field))
}

pub(super) fn text(item: Item<'_>) -> Answered<&str> {
    item.text().ok_or_else(|| bad_type(item, "a text"))
}

pub(super) fn flag(item: Item<'_>) -> Answered<bool> {
    match item.value() {
        Value::Flag(flag) => Ok(*flag),
        _ => Err(bad_type(item, "true or false")),
    }
}

pub(super) fn object<'t>(item: Item<'t>) -> Answered<Item<'t>> {
    matches!(item.value(), Value::Object).then_some(item).ok_or_else(|| bad_type(item, "an object"))
}

pub(super) fn array<'t>(item: Item<'t>) -> Answered<Item<'t>> {
    matches!(item.value(), Value::Array).then_some(item).ok_or_else(|| bad_type(item, "an array"))
}

/// An array of texts, each with where it stands.
pub(super) fn texts<'t>(item: Item<'t>) -> Answered<Vec<(&'t str, Item<'t>)>> {
    array(item)?.elements().map(|element| Ok((text(element)?, element))).collect()
}

/// A whole number from 0, at most `most`. Beyond what a machine counts, it is the greatest that it does.
pub(super) fn count(item: Item<'_>, most: Option<u64>) -> Answered<u64> {
    let Value::Number(written) = item.value() else { return Err(bad_type(item, "a whole number")) };
    if written.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
        return Err(bad_type(item, "a whole number"));
    }
    if written.starts_with('-') && !written.trim_start_matches(['-', '0']).is_empty() {
        return Err(out_of_range(item, "the numbers from 0"));
    }
    let number = written.trim_start_matches('-').parse::<u64>().unwrap_or(u64::MAX);
    match most {
        Some(most) if number > most => Err(out_of_range(item, &format!("0 to {most}"))),
        _ => Ok(number),
    }
}

pub(super) fn amount(item: Item<'_>) -> Answered<Money> {
    let written = item.text().ok_or_else(|| bad_type(item, "an amount in quotation marks, such as \"500000.00\""))?;
    let (is_negative, digits) = written.strip_prefix('-').map_or((false, written), |digits| (true, digits));
    if !is_amount(digits) {
        return Err(bad_value(item, "an amount such as \"500000.00\""));
    }
    let money = Money::parse(digits).filter(|money| !is_negative && money.is_plausible());
    money.ok_or_else(|| out_of_range(item, "0 to 10^15 euros"))
}

fn is_amount(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('.') {
        Some((whole, part)) => is_digits(whole) && is_digits(part) && part.len() <= 2,
        None => is_digits(text),
    }
}

/// A fraction `p` or `p/q`; `digits_left` is what remains of the digits that one request may spend on fractions, for exact
/// sums of hostile ones grow without end.
pub(super) fn fraction(item: Item<'_>, digits_left: &mut usize) -> Answered<Fraction> {
    let written = item.text().ok_or_else(|| bad_type(item, "a fraction in quotation marks, such as \"1/2\""))?;
    let (is_negative, digits) = written.strip_prefix('-').map_or((false, written), |digits| (true, digits));
    if !is_fraction(digits) {
        return Err(bad_value(item, "a fraction such as \"1/2\""));
    }
    let left = digits_left.checked_sub(digits.len());
    let value = left.filter(|_| !is_negative).and_then(|_| Fraction::parse(digits));
    *digits_left = left.unwrap_or(0);
    value.ok_or_else(|| out_of_range(item, "the fractions from 0 that one request can carry"))
}

fn is_fraction(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('/') {
        Some((num, den)) => is_digits(num) && is_digits(den) && den.bytes().any(|byte| byte != b'0'),
        None => is_digits(text),
    }
}

/// Known words, listed for a person.
pub(super) fn one_of<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("\"{word}\"")).collect();
    format!("one of {}", words.join(", "))
}
