//! Answers, written straight as JSON.

use alloc::string::String;
use core::fmt::{Display, Write};

/// Writes a text in quotation marks.
pub(super) fn push_text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(place) = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
        let (plain, from) = rest.split_at(place);
        out.push_str(plain);
        let mut letters = from.chars();
        match letters.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some(control) => push_display(out, format_args!("\\u{:04x}", u32::from(control))),
            None => {}
        }
        rest = letters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

/// Writes a value as it is shown, without marks.
pub(super) fn push_display(out: &mut String, value: impl Display) {
    // INVARIANT: writing to a string does not fail.
    let _ = write!(out, "{value}");
}

/// Writes a value in quotation marks; for fractions and dates, which need no escapes.
pub(super) fn push_quoted(out: &mut String, value: impl Display) {
    out.push('"');
    push_display(out, value);
    out.push('"');
}

/// Writes `[…]` or `{…}` from parts, with commas between them.
pub(super) fn push_list<T>(
    out: &mut String,
    (open, close): (char, char),
    parts: impl IntoIterator<Item = T>,
    mut push: impl FnMut(&mut String, T),
) {
    out.push(open);
    for (count, part) in parts.into_iter().enumerate() {
        if count > 0 {
            out.push(',');
        }
        push(out, part);
    }
    out.push(close);
}

/// The marks of an array.
pub(super) const ARRAY: (char, char) = ('[', ']');

/// The marks of an object.
pub(super) const OBJECT: (char, char) = ('{', '}');

/// Writes `"rules":[…]`.
pub(super) fn push_rules<'c>(out: &mut String, rules: impl IntoIterator<Item = &'c crate::ids::RuleId>) {
    out.push_str("\"rules\":");
    push_list(out, ARRAY, rules, |out, rule| push_text(out, rule.as_str()));
}
