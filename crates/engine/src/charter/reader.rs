//! A cursor over a charter's text that notes every fault and goes on.
//!
//! A value may stand in its place, or be left to an interpretation: `{ choice = "X-3" }` reads as the value of the option
//! that the charter chose there. So changing the choice changes what every clause that refers to it does.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cell::RefCell;
use core::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::Faults;
use super::names::Names;
use crate::exact::Fraction;
use crate::ids::RuleId;

/// A spanned value of the document.
pub(crate) type Value<'t> = Spanned<DeValue<'t>>;

/// What reading needs besides the document: where faults go, and what the interpretations chose.
pub(crate) struct Source<'t> {
    pub(crate) faults: Faults<'t>,
    chosen: RefCell<BTreeMap<String, Option<&'t Value<'t>>>>,
    used: RefCell<BTreeSet<String>>,
}

impl<'t> Source<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self { faults: Faults::of(text), chosen: RefCell::default(), used: RefCell::default() }
    }

    /// Records that an interpretation is declared.
    pub(crate) fn declare(&self, interpretation: &str) {
        self.chosen.borrow_mut().insert(interpretation.to_string(), None);
    }

    /// Records the value of the option that an interpretation chose.
    pub(crate) fn choose(&self, interpretation: &str, value: &'t Value<'t>) {
        self.chosen.borrow_mut().insert(interpretation.to_string(), Some(value));
    }

    /// Whether any clause left its value to this interpretation.
    pub(crate) fn is_used(&self, interpretation: &str) -> bool {
        self.used.borrow().contains(interpretation)
    }

    fn resolve(&self, value: &'t Value<'t>) -> Option<&'t Value<'t>> {
        let DeValue::Table(table) = value.get_ref() else { return Some(value) };
        let mut entries = table.iter();
        let (Some((key, choice)), None) = (entries.next(), entries.next()) else { return Some(value) };
        let (true, DeValue::String(id)) = (key.get_ref() == "choice", choice.get_ref()) else { return Some(value) };
        self.used.borrow_mut().insert(id.to_string());
        let found = self.chosen.borrow().get(id.as_ref()).copied();
        if found.is_none() {
            let what = format!("no interpretation `{id}` is declared");
            self.faults.note(&choice.span(), id, "unknown-choice", what, "Declare it under [interpretation].");
        }
        found.flatten()
    }
}

/// A table of the charter that is being read; it remembers which keys were asked for.
pub(crate) struct Section<'t, 's> {
    table: &'t DeTable<'t>,
    pub(crate) span: Range<usize>,
    pub(crate) place: String,
    pub(crate) source: &'s Source<'t>,
    asked: RefCell<BTreeSet<String>>,
}

impl<'t, 's> Section<'t, 's> {
    pub(crate) fn root(table: &'t Spanned<DeTable<'t>>, source: &'s Source<'t>) -> Self {
        Self { table: table.get_ref(), span: table.span(), place: String::new(), source, asked: RefCell::default() }
    }

    /// The value at a key, if it stands there.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'t, 's>> {
        self.asked.borrow_mut().insert(key.to_string());
        let value = self.source.resolve(self.table.get(key)?)?;
        Some(Node { value, place: self.at(key), source: self.source })
    }

    /// The value at a key that must stand there.
    pub(crate) fn need(&self, key: &str) -> Option<Node<'t, 's>> {
        if !self.has(key) {
            self.asked.borrow_mut().insert(key.to_string());
            let what = match self.place.is_empty() {
                true => format!("`{key}` is missing"),
                false => format!("`{key}` is missing in `{}`", self.place),
            };
            self.note("missing", what, &format!("Add `{key} = …`."));
        }
        self.get(key)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The keys, in the order of the document, with where they stand.
    pub(crate) fn keys(&self) -> Vec<(String, Range<usize>)> {
        let mut keys: Vec<_> = self.table.iter().map(|(key, _)| (key.get_ref().to_string(), key.span())).collect();
        keys.sort_by_key(|(_, span)| span.start);
        keys
    }

    pub(crate) fn table(&self, key: &str) -> Option<Section<'t, 's>> {
        self.get(key)?.table()
    }

    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.get(key)?.text()
    }

    pub(crate) fn names(&self, key: &str) -> Option<Names> {
        Names::read(&self.need(key)?.table()?)
    }

    /// A list, or one value standing alone; nothing where the key is absent.
    pub(crate) fn list(&self, key: &str) -> Vec<Node<'t, 's>> {
        self.get(key).map(|node| node.list()).unwrap_or_default()
    }

    /// The tables of a list, or one standing alone.
    pub(crate) fn tables(&self, key: &str) -> Vec<Section<'t, 's>> {
        self.list(key).into_iter().filter_map(|node| node.table()).collect()
    }

    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        self.list(key).into_iter().filter_map(|node| node.text()).collect()
    }

    pub(crate) fn ids(&self, key: &str) -> Vec<RuleId> {
        self.texts(key).iter().map(|text| RuleId::new(text)).collect()
    }

    pub(crate) fn flag(&self, key: &str) -> Option<bool> {
        self.get(key)?.flag()
    }

    pub(crate) fn note(&self, code: &'static str, what: String, mend: &str) {
        self.source.faults.note(&self.span, &self.place, code, what, mend);
    }

    /// Notes every key that nothing asked for.
    pub(crate) fn done(self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter().filter(|(key, _)| !asked.contains(key.get_ref().as_ref())) {
            let nearest = asked.iter().min_by_key(|known| distance(known, key.get_ref())).cloned().unwrap_or_default();
            let what = format!("`{}` is no key of `{}`", key.get_ref(), self.place);
            let mend = format!("Remove it, or did you mean `{nearest}`?");
            self.source.faults.note(&key.span(), &self.at(key.get_ref()), "unknown-key", what, &mend);
        }
    }

    fn at(&self, key: &str) -> String {
        if self.place.is_empty() { key.to_string() } else { format!("{}.{key}", self.place) }
    }
}

/// One value of the charter, and where it stands.
pub(crate) struct Node<'t, 's> {
    pub(crate) value: &'t Value<'t>,
    pub(crate) place: String,
    pub(crate) source: &'s Source<'t>,
}

impl<'t, 's> Node<'t, 's> {
    pub(crate) fn text(&self) -> Option<String> {
        self.borrowed().map(Cow::into_owned)
    }

    fn borrowed(&self) -> Option<Cow<'t, str>> {
        match self.value.get_ref() {
            DeValue::String(text) => Some(text.clone()),
            _ => self.unlike("text in quotation marks"),
        }
    }

    pub(crate) fn is_text(&self) -> bool {
        matches!(self.value.get_ref(), DeValue::String(_))
    }

    pub(crate) fn flag(&self) -> Option<bool> {
        match self.value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => self.unlike("`true` or `false`"),
        }
    }

    pub(crate) fn count(&self) -> Option<u64> {
        match self.value.get_ref() {
            DeValue::Integer(number) if number.radix() == 10 => {
                let digits: String = number.as_str().chars().filter(|digit| *digit != '_').collect();
                digits.trim_start_matches('+').parse().ok().or_else(|| self.unlike("a whole number from 0"))
            }
            _ => self.unlike("a whole number from 0"),
        }
    }

    pub(crate) fn small_count(&self) -> Option<u32> {
        self.count().and_then(|count| u32::try_from(count).ok().or_else(|| self.unlike("a smaller number")))
    }

    /// `"2/3"`, `"55 %"`, or a whole number.
    pub(crate) fn fraction(&self) -> Option<Fraction> {
        let DeValue::String(text) = self.value.get_ref() else { return self.count().map(Fraction::from) };
        let read = match text.strip_suffix('%') {
            Some(percent) => percent_of(percent.trim()),
            None => Fraction::parse(text),
        };
        read.or_else(|| self.unlike("a fraction such as \"2/3\" or \"55 %\""))
    }

    pub(crate) fn date(&self) -> Option<Date> {
        match self.value.get_ref() {
            DeValue::Datetime(date) => {
                date.to_string().parse().ok().or_else(|| self.unlike("a date such as 2020-11-02"))
            }
            _ => self.unlike("a date such as 2020-11-02"),
        }
    }

    pub(crate) fn table(&self) -> Option<Section<'t, 's>> {
        match self.value.get_ref() {
            DeValue::Table(table) => Some(Section {
                table,
                span: self.value.span(),
                place: self.place.clone(),
                source: self.source,
                asked: RefCell::default(),
            }),
            _ => self.unlike("a table `{ … }`"),
        }
    }

    pub(crate) fn list(self) -> Vec<Node<'t, 's>> {
        let DeValue::Array(items) = self.value.get_ref() else { return Vec::from([self]) };
        let node = |(index, item)| {
            let value = self.source.resolve(item)?;
            Some(Node { value, place: format!("{}[{index}]", self.place), source: self.source })
        };
        items.iter().enumerate().filter_map(node).collect()
    }

    /// One of the grammar's own words.
    pub(crate) fn word<W: Word>(&self) -> Option<W> {
        let text = self.borrowed()?;
        W::from_word(&text).or_else(|| {
            let known: Vec<String> = W::WORDS.iter().map(|word| format!("\"{word}\"")).collect();
            let what = format!("\"{text}\" is no word that can stand here");
            self.note("unknown-word", what, &format!("One of: {}.", known.join(", ")));
            None
        })
    }

    pub(crate) fn note(&self, code: &'static str, what: String, mend: &str) {
        self.source.faults.note(&self.value.span(), &self.place, code, what, mend);
    }

    fn unlike<T>(&self, due: &str) -> Option<T> {
        self.note("wrong-type", format!("{due} is due here"), "Write the value in that form.");
        None
    }
}

fn percent_of(text: &str) -> Option<Fraction> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let places = u32::try_from(part.len()).ok()?;
    let den = 10i128.checked_pow(places.checked_add(2)?)?;
    let digits = format!("{whole}{part}");
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Fraction::new(digits.parse().ok()?, den)
}

/// How many letters apart two keys are, roughly: enough to offer the likelier one.
fn distance(known: &str, given: &str) -> usize {
    let same = known.chars().zip(given.chars()).filter(|(a, b)| a == b).count();
    known.chars().count().max(given.chars().count()).saturating_sub(same)
}

/// A closed list of the grammar's words.
pub(crate) trait Word: Sized {
    const WORDS: &'static [&'static str];

    fn from_word(word: &str) -> Option<Self>;
}

/// Declares an enum whose variants are words of the grammar.
macro_rules! words {
    ($($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $crate::charter::reader::Word for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];

            fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl $name {
            /// The word as charters write it.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    )* };
}
pub(crate) use words;
