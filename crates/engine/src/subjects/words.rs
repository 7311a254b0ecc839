//! Words: everything in an event that could name or describe somebody, kept apart from its facts.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// Longest title, in characters.
pub const TITLE: usize = 300;
/// Longest running text, in characters.
pub const TEXT: usize = 20_000;

/// The words of one event by their names: `title`, `text`, `name`, `sha256`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub BTreeMap<String, String>);

impl Words {
    /// No words.
    pub fn none() -> Self {
        Self::default()
    }

    /// One word under its name.
    pub fn one(name: &str, value: &str) -> Self {
        Self::none().and(name, value)
    }

    /// One more word; an empty one is left out.
    #[must_use]
    pub fn and(mut self, name: &str, value: &str) -> Self {
        if !value.is_empty() {
            self.0.insert(name.to_string(), value.to_string());
        }
        self
    }

    /// The word of that name, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// True where no word is left: nothing was said, or it was erased.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The text, trimmed, if it is neither empty nor longer than `most` characters nor holds control characters.
///
/// # Errors
/// `words-missing`, `words-too-long`, `words-unclean`, each naming the field.
pub fn required(field: &'static str, text: &str, most: usize) -> Result<String, Refusal> {
    let text = optional(field, text, most)?;
    if text.is_empty() {
        return Err(Refusal::new("words-missing").fact("field", field));
    }
    Ok(text)
}

/// A title or a file's name: one line, without marks that turn the direction of writing.
///
/// # Errors
/// As `required`.
pub fn line(field: &'static str, text: &str) -> Result<String, Refusal> {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\n' | '\t');
    if text.trim().chars().any(turns) {
        return Err(Refusal::new("words-unclean").fact("field", field));
    }
    required(field, text, TITLE)
}

/// A language tag's first part, as BCP 47 writes it (`fi`, `sv`, `smn`), or nothing.
///
/// # Errors
/// `words-unclean`.
pub fn language(tag: &str) -> Result<&str, Refusal> {
    let is_tag = matches!(tag.len(), 0 | 2 | 3) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_tag { Ok(tag) } else { Err(Refusal::new("words-unclean").fact("field", "lang")) }
}

/// As `required`, where nothing at all will also do.
///
/// # Errors
/// `words-too-long`, `words-unclean`.
pub fn optional(field: &'static str, text: &str, most: usize) -> Result<String, Refusal> {
    let text = text.trim().replace("\r\n", "\n");
    if text.chars().count() > most {
        return Err(Refusal::new("words-too-long").fact("field", field).fact("most", most.to_string()));
    }
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(Refusal::new("words-unclean").fact("field", field));
    }
    Ok(text)
}
