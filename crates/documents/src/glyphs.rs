//! What can be printed: every character that some font of ours has, each other one as its code, and a place to break in words
//! that are longer than a line.
//!
//! Archivable PDF must not hold a character without a shape; nothing may vanish from a minute either.

use serde_json::Value;
use text::Words;

use crate::typeset;

/// A word longer than this gets places to break.
const LONG: usize = 32;
/// Breaks between letters without showing.
const BREAK: char = '\u{200b}';

/// Makes every text of a paper printable. What a machine compares gets no places to break.
pub fn make_printable(value: &mut Value, words: &Words) {
    match value {
        Value::String(text) => *text = with_breaks(&printable(text, words)),
        Value::Array(values) => values.iter_mut().for_each(|value| make_printable(value, words)),
        Value::Object(fields) => {
            let is_exact = fields.contains_key("exact");
            for (key, value) in fields {
                match value {
                    Value::String(text) if is_exact || matches!(key.as_str(), "raw" | "title" | "foot_check") => {
                        *text = printable(text, words)
                    }
                    value => make_printable(value, words),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text with characters that no font has told by their code.
pub fn printable(text: &str, words: &Words) -> String {
    let mut printed = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => printed.push('\n'),
            '\t' => printed.push(' '),
            _ if letter.is_control() || is_invisible(letter) => {}
            _ if typeset::has_glyph(letter) => printed.push(letter),
            _ => {
                let code = format!("U+{:04X}", u32::from(letter));
                printed.push_str(&words.t_with("papers-glyph", &[("code", code.into())]));
            }
        }
    }
    printed
}

/// Marks that show nothing: joiners, variation selectors, and those that turn the direction of what follows, by which a text
/// could be made to read as another.
const fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

fn with_breaks(text: &str) -> String {
    let mut broken = String::with_capacity(text.len());
    let mut run = 0usize;
    for letter in text.chars() {
        run = if letter.is_whitespace() || letter == '-' { 0 } else { run.saturating_add(1) };
        if run > LONG {
            broken.push(BREAK);
            run = 1;
        }
        broken.push(letter);
    }
    broken
}

#[cfg(test)]
mod tests {
    use text::Lang;

    use super::*;

    #[test]
    fn what_no_font_has_is_told_by_its_code_and_nothing_else_changes() {
        let words = Words::for_lang(Lang::En);
        assert_eq!(
            printable("Äänestys: #panic() ] \\ $x$ *b* _i_ `c` @d", words),
            "Äänestys: #panic() ] \\ $x$ *b* _i_ `c` @d"
        );
        assert_eq!(printable("yes \u{1f642}", words), "yes [character U+1F642]");
        assert_eq!(printable("a\u{202e}b\u{7}c\td", words), "abc d");
        assert_eq!(printable("שלום", words), "שלום");
    }

    #[test]
    fn a_word_longer_than_a_line_can_be_broken() {
        let word = "a".repeat(100);
        assert_eq!(with_breaks(&word).split(BREAK).map(str::len).collect::<Vec<_>>(), [32, 32, 32, 4]);
        assert_eq!(with_breaks("Ohjausryhmä linjaa"), "Ohjausryhmä linjaa");
    }
}
