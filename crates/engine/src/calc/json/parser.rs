//! From a text to its nodes.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Document, Item, NoJson, Node, Value};

/// How deep arrays and objects may be nested. No request needs five.
pub(super) const DEPTH: usize = 64;

/// Reads a whole text.
pub(super) fn parse(text: &str) -> Result<Document<'_>, NoJson> {
    let nodes = Vec::with_capacity(text.len() / 12);
    let mut parser = Parser { text, bytes: text.as_bytes(), at: 0, nodes, doubled: Vec::new() };
    parser.value(0)?;
    parser.blank();
    if parser.at < parser.bytes.len() {
        return parser.fail("something follows the value");
    }
    Ok(Document { nodes: parser.nodes, doubled: parser.doubled })
}

struct Parser<'l> {
    text: &'l str,
    bytes: &'l [u8],
    at: usize,
    nodes: Vec<Node<'l>>,
    doubled: Vec<usize>,
}

type Parsed<T> = Result<T, NoJson>;

impl<'l> Parser<'l> {
    fn fail<T>(&self, what: &'static str) -> Parsed<T> {
        Err(NoJson { offset: self.at, what })
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn push(&mut self, value: Value<'l>) {
        let end = self.nodes.len() + 1;
        self.nodes.push(Node { value, end });
    }

    fn value(&mut self, depth: usize) -> Parsed<()> {
        self.blank();
        match self.peek() {
            Some(b'"') => {
                let text = self.string()?;
                self.push(Value::Text(text));
            }
            Some(b'{') => self.nested(depth, Value::Object, Self::entry, b'}')?,
            Some(b'[') => self.nested(depth, Value::Array, Self::value, b']')?,
            Some(b'-' | b'0'..=b'9') => {
                let number = self.number()?;
                self.push(Value::Number(number));
            }
            Some(b't') => self.word("true", Value::Flag(true))?,
            Some(b'f') => self.word("false", Value::Flag(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return self.fail("a value is due here"),
        }
        Ok(())
    }

    fn word(&mut self, word: &str, value: Value<'l>) -> Parsed<()> {
        if !self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            return self.fail("a value is due here");
        }
        self.at += word.len();
        self.push(value);
        Ok(())
    }

    fn nested(
        &mut self,
        depth: usize,
        kind: Value<'l>,
        part: impl Fn(&mut Self, usize) -> Parsed<()>,
        close: u8,
    ) -> Parsed<()> {
        if depth >= DEPTH {
            return self.fail("this is nested too deeply");
        }
        let is_object = matches!(kind, Value::Object);
        let start = self.nodes.len();
        self.push(kind);
        self.at += 1;
        self.blank();
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(());
        }
        loop {
            part(self, depth + 1)?;
            self.blank();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == close => break,
                _ => return self.fail("a comma or the closing bracket is due here"),
            }
        }
        self.at += 1;
        let end = self.nodes.len();
        if let Some(node) = self.nodes.get_mut(start) {
            node.end = end;
        }
        if is_object {
            self.note_doubled(start);
        }
        Ok(())
    }

    fn entry(&mut self, depth: usize) -> Parsed<()> {
        self.blank();
        if self.peek() != Some(b'"') {
            return self.fail("a key in quotation marks is due here");
        }
        let key = self.string()?;
        self.push(Value::Text(key));
        self.blank();
        if self.peek() != Some(b':') {
            return self.fail("a colon is due here");
        }
        self.at += 1;
        self.value(depth)
    }

    /// Remembers the first doubled key in the order of the text.
    fn note_doubled(&mut self, start: usize) {
        let object = Item { nodes: &self.nodes, at: start };
        let doubled = match seem_doubled(object) {
            Doubt::None => None,
            Doubt::Few => doubled_among_few(object),
            Doubt::Many => doubled_among_many(object),
        };
        self.doubled.extend(doubled);
    }

    fn number(&mut self) -> Parsed<&'l str> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    fn digits(&mut self) -> Parsed<()> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return self.fail("a digit is due here");
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Ok(())
    }

    fn string(&mut self) -> Parsed<Cow<'l, str>> {
        self.at += 1;
        let start = self.at;
        self.plain();
        if self.peek() == Some(b'"') {
            let text = self.text.get(start..self.at).unwrap_or_default();
            self.at += 1;
            return Ok(Cow::Borrowed(text));
        }
        let mut text = String::from(self.text.get(start..self.at).unwrap_or_default());
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(text));
                }
                Some(b'\\') => {
                    self.at += 1;
                    text.push(self.escape()?);
                }
                Some(0x20..) => {
                    let from = self.at;
                    self.plain();
                    text.push_str(self.text.get(from..self.at).unwrap_or_default());
                }
                Some(_) => return self.fail("a control character stands in the text"),
                None => return self.fail("the closing quotation mark is missing"),
            }
        }
    }

    /// Goes on to the next byte that is not plain text.
    fn plain(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(rest.len());
    }

    fn escape(&mut self) -> Parsed<char> {
        let Some(byte) = self.peek() else { return self.fail("an escape ends early") };
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return self.fail("an unknown escape"),
        })
    }

    fn unicode(&mut self) -> Parsed<char> {
        let first = self.hex()?;
        let code = if (0xd800..0xdc00).contains(&first) {
            if self.bytes.get(self.at..self.at + 2) != Some(b"\\u") {
                return self.fail("half a surrogate pair");
            }
            self.at += 2;
            let second = self.hex()?;
            if !(0xdc00..0xe000).contains(&second) {
                return self.fail("half a surrogate pair");
            }
            0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
        } else {
            first
        };
        char::from_u32(code).map_or_else(|| self.fail("half a surrogate pair"), Ok)
    }

    fn hex(&mut self) -> Parsed<u32> {
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let Some(code) = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) else {
            return self.fail("four hexadecimal digits are due here");
        };
        self.at += 4;
        Ok(code)
    }
}

/// Whether keys may be doubled.
enum Doubt {
    None,
    Few,
    Many,
}

/// Looks at a mark of each key that equal keys share: most objects show at once that no two of theirs are equal.
fn seem_doubled(object: Item<'_>) -> Doubt {
    let (mut seen, mut count, mut doubt) = (0u64, 0u32, false);
    for (key, _) in object.entries() {
        let bytes = key.as_bytes();
        let (first, last) = (bytes.first().copied().unwrap_or(0), bytes.last().copied().unwrap_or(0));
        let mark = u32::from(first).wrapping_mul(7).wrapping_add(u32::from(last).wrapping_mul(3)) ^ len(bytes);
        let bit = 1u64 << (mark & 63);
        doubt |= seen & bit != 0;
        seen |= bit;
        count += 1;
    }
    match (doubt, count) {
        (false, _) => Doubt::None,
        (true, ..=24) => Doubt::Few,
        (true, _) => Doubt::Many,
    }
}

fn len(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}

fn doubled_among_few(object: Item<'_>) -> Option<usize> {
    let stood_before = |(count, (key, _)): &(usize, (&str, Item<'_>))| {
        object.entries().take(*count).any(|(earlier, _)| earlier == *key)
    };
    object.entries().enumerate().find(stood_before).map(|(_, (_, item))| item.place())
}

fn doubled_among_many(object: Item<'_>) -> Option<usize> {
    let mut seen = BTreeSet::new();
    object.entries().find(|(key, _)| !seen.insert(*key)).map(|(_, item)| item.place())
}
