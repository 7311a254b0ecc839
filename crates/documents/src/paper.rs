//! A paper before it is set: blocks in their order. It knows no sentence of its own and no markup.

use serde::Serialize;

/// A whole paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// Its language's code.
    pub lang: &'static str,
    /// Title of the document, for its metadata.
    pub title: String,
    /// The title as it is printed.
    pub head: String,
    /// Above the title: programme and body.
    pub above: Vec<String>,
    /// What every page says on top; empty where nothing.
    pub note: String,
    /// The foot of every page, left of its number.
    pub foot: String,
    /// The checkpoint at the foot, in one line.
    pub foot_check: String,
    /// The day and time of the document, year to second, in UTC.
    pub date: [i32; 6],
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Block {
    /// A heading; levels 1 and 2.
    Heading {
        /// Its level.
        level: u8,
        /// Its text.
        text: Passage,
    },
    /// Running text, a paragraph for each line.
    Prose {
        /// The text.
        text: Passage,
    },
    /// What was decided: set apart.
    Decision {
        /// The text.
        text: Passage,
    },
    /// Something that must be seen: a draft, a lateness, a recusal.
    Notice {
        /// The text.
        text: Passage,
    },
    /// Labels and what they say.
    Facts {
        /// Label and value.
        rows: Vec<(String, Passage)>,
    },
    /// Notes: number, title and text.
    Notes {
        /// The notes.
        rows: Vec<(String, String, String)>,
    },
    /// A list.
    List {
        /// Its points.
        points: Vec<Passage>,
    },
    /// A table with a head row.
    Table {
        /// The columns.
        columns: Vec<Column>,
        /// The rows.
        rows: Vec<Vec<Passage>>,
        /// The last row is a sum.
        total: bool,
    },
    /// A picture, as wide as the page.
    Picture {
        /// The drawing, as SVG: in bytes, so that nothing is done to it that is done to text.
        svg: Vec<u8>,
        /// What it shows, for those who do not see it.
        told: String,
    },
    /// Text that a machine compares: in a fixed width, broken anywhere.
    Exact {
        /// The text.
        raw: String,
    },
}

/// A text with its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// The text; a line break starts a new line.
    pub text: String,
    /// Its language, where that is not the paper's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Struck through: corrected since.
    #[serde(skip_serializing_if = "is_false")]
    pub struck: bool,
    /// A machine compares it: in a fixed width.
    #[serde(skip_serializing_if = "is_false")]
    pub exact: bool,
}

impl Passage {
    /// Text that a machine compares.
    pub fn exact(text: impl Into<String>) -> Self {
        Self { exact: true, ..text.into().into() }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
fn is_false(value: &bool) -> bool {
    !*value
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// Numbers stand right.
    pub right: bool,
    /// Its part of the width; none: as wide as it needs.
    pub part: Option<u8>,
}

impl Column {
    /// A column as wide as it needs.
    pub fn narrow(title: String) -> Self {
        Self { title, right: false, part: None }
    }

    /// A column of numbers.
    pub fn number(title: String) -> Self {
        Self { title, right: true, part: None }
    }

    /// A column that takes its part of what is left.
    pub fn wide(title: String, part: u8) -> Self {
        Self { title, right: false, part: Some(part) }
    }
}

impl From<String> for Passage {
    fn from(text: String) -> Self {
        Self { text, lang: None, struck: false, exact: false }
    }
}

impl From<&str> for Passage {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&views::named::Text> for Passage {
    fn from(text: &views::named::Text) -> Self {
        let known = text::Lang::from_code(&text.lang).map(|lang| lang.code().to_owned());
        Self { text: text.text.clone(), lang: known, struck: false, exact: false }
    }
}
