//! JSON as the calculator needs it: doubled keys kept, numbers kept as they were written, every value with its place.
//!
//! A text becomes one flat row of nodes, in the order of the text. A node knows where its subtree ends, so looking through
//! an object is walking along the row, and the place of a value is enough to write its pointer.

mod parser;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// A value, borrowed from the text where it can be.
#[derive(Debug)]
pub(super) enum Value<'l> {
    Null,
    Flag(bool),
    Number(&'l str),
    Text(Cow<'l, str>),
    Array,
    Object,
}

#[derive(Debug)]
struct Node<'l> {
    value: Value<'l>,
    end: usize,
}

/// A whole JSON text.
#[derive(Debug)]
pub(super) struct Document<'l> {
    nodes: Vec<Node<'l>>,
    doubled: Vec<usize>,
}

/// Why a text is no JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoJson {
    pub(super) offset: usize,
    pub(super) what: &'static str,
}

/// One value of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'t> {
    nodes: &'t [Node<'t>],
    at: usize,
}

impl<'l> Document<'l> {
    pub(super) fn parse(text: &'l str) -> Result<Self, NoJson> {
        parser::parse(text)
    }

    pub(super) fn root(&self) -> Item<'_> {
        Item { nodes: &self.nodes, at: 0 }
    }

    /// The value of the first key within an item that its object had already.
    pub(super) fn doubled_within(&self, item: Item<'_>) -> Option<usize> {
        self.doubled.iter().copied().filter(|place| item.at <= *place && *place < item.end()).min()
    }
}

impl<'t> Item<'t> {
    /// Where it stands: later in the text is greater.
    pub(super) const fn place(self) -> usize {
        self.at
    }

    pub(super) fn value(self) -> &'t Value<'t> {
        self.nodes.get(self.at).map_or(&Value::Null, |node| &node.value)
    }

    pub(super) fn text(self) -> Option<&'t str> {
        match self.value() {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn is_null(self) -> bool {
        matches!(self.value(), Value::Null)
    }

    /// Its elements; none where it is no array.
    pub(super) fn elements(self) -> impl Iterator<Item = Item<'t>> {
        let is_array = matches!(self.value(), Value::Array);
        let mut next = self.at + 1;
        let end = if is_array { self.end() } else { next };
        core::iter::from_fn(move || {
            let item = Item { nodes: self.nodes, at: next };
            (next < end).then(|| {
                next = item.end();
                item
            })
        })
    }

    /// Its keys and values; none where it is no object.
    pub(super) fn entries(self) -> impl Iterator<Item = (&'t str, Item<'t>)> {
        let is_object = matches!(self.value(), Value::Object);
        let mut next = self.at + 1;
        let end = if is_object { self.end() } else { next };
        core::iter::from_fn(move || {
            let key = Item { nodes: self.nodes, at: next };
            let item = Item { nodes: self.nodes, at: next + 1 };
            (next < end).then(|| {
                next = item.end();
                (key.text().unwrap_or_default(), item)
            })
        })
    }

    pub(super) fn get(self, key: &str) -> Option<Item<'t>> {
        self.entries().find(|(name, _)| *name == key).map(|(_, item)| item)
    }

    fn end(self) -> usize {
        self.nodes.get(self.at).map_or(usize::MAX, |node| node.end)
    }

    /// The pointer (RFC 6901) to the value at a place below this one.
    pub(super) fn pointer(self, place: usize) -> String {
        let mut pointer = String::new();
        let mut item = self;
        while item.at != place {
            let holds = |below: &Item<'_>| below.at <= place && place < below.end();
            let element = item.elements().enumerate().find(|(_, below)| holds(below));
            let entry = item.entries().find(|(_, below)| holds(below));
            match (element, entry) {
                (Some((index, below)), _) => {
                    push_step(&mut pointer, &alloc::format!("{index}"));
                    item = below;
                }
                (None, Some((key, below))) => {
                    push_step(&mut pointer, key);
                    item = below;
                }
                (None, None) => break,
            }
        }
        pointer
    }
}

/// Adds a step to a pointer.
pub(super) fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    for letter in step.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> bool {
        Document::parse(text).is_err()
    }

    #[test]
    fn what_json_allows_is_read() {
        for text in ["null", " true ", "-0", "0.5e+3", "[]", "{}", r#"{"a":[1,{"b":"\u00e4\ud83d\ude00\n"}]}"#] {
            assert!(!refused(text), "{text}");
        }
    }

    #[test]
    fn what_json_does_not_allow_is_refused() {
        for text in [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "nul",
            "\"\u{1}\"",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"\\udc00\"",
            "\"\\u12g4\"",
            "'a'",
            "[1] 2",
            "{a:1}",
            "\u{feff}{}",
            "\"",
            "NaN",
            "//",
            "\"\\u+123\"",
        ] {
            assert!(refused(text), "{text}");
        }
    }

    #[test]
    fn nesting_has_an_end() {
        let deep = parser::DEPTH;
        assert!(!refused(&alloc::format!("{}{}", "[".repeat(deep), "]".repeat(deep))));
        assert!(refused(&"[".repeat(100_000)));
    }

    #[test]
    fn pointers_name_the_place() {
        let document = Document::parse(r#"{"a/b":[0,{"~":7}],"c":1}"#).unwrap_or_else(|_| panic!("reads"));
        let inner = document.root().get("a/b").and_then(|item| item.elements().nth(1)).and_then(|item| item.get("~"));
        let place = inner.map(Item::place).unwrap_or_default();
        assert_eq!(document.root().pointer(place), "/a~1b/1/~0");
        assert_eq!(document.root().pointer(0), "");
    }

    #[test]
    fn the_first_doubled_key_of_the_text_is_found() {
        let document = Document::parse(r#"{"a":{"x":1,"x":2},"a":3}"#).unwrap_or_else(|_| panic!("reads"));
        assert_eq!(
            document.doubled_within(document.root()).map(|place| document.root().pointer(place)).as_deref(),
            Some("/a/x")
        );
        let many: String = (0..40).map(|n| alloc::format!("\"k{n}\":0,")).collect();
        let document = alloc::format!("{{{many}\"k7\":1}}");
        let document = Document::parse(&document).unwrap_or_else(|_| panic!("reads"));
        assert_eq!(
            document.doubled_within(document.root()).map(|place| document.root().pointer(place)).as_deref(),
            Some("/k7")
        );
    }
}
