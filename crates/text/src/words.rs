//! The words themselves: one bundle of messages for each language, read once from the files beside the code.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::lang::Lang;
use crate::numbers;

macro_rules! areas {
    ($lang:literal) => {
        [
            include_str!(concat!("../locales/", $lang, "/common.ftl")),
            include_str!(concat!("../locales/", $lang, "/decision.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules.ftl")),
            include_str!(concat!("../locales/", $lang, "/refusals.ftl")),
            include_str!(concat!("../locales/", $lang, "/papers.ftl")),
            include_str!(concat!("../locales/", $lang, "/web.ftl")),
        ]
    };
}

/// The files of a language, by area.
const fn sources(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Fi => &areas!("fi"),
        Lang::Sv => &areas!("sv"),
        Lang::En => &areas!("en"),
    }
}

/// What a message's placeholder is filled with.
///
/// A number chooses the plural form and is written with its thousands apart: pass years and section numbers as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Printed as it stands.
    Text(String),
    /// A count.
    Number(u64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl Value {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

/// All words of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

static FI: LazyLock<Words> = LazyLock::new(|| Words::read(Lang::Fi));
static SV: LazyLock<Words> = LazyLock::new(|| Words::read(Lang::Sv));
static EN: LazyLock<Words> = LazyLock::new(|| Words::read(Lang::En));

impl Words {
    /// The words of a language.
    pub fn for_lang(lang: Lang) -> &'static Self {
        match lang {
            Lang::Fi => &FI,
            Lang::Sv => &SV,
            Lang::En => &EN,
        }
    }

    /// Which language it is.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message without placeholders. A key that does not exist comes back as itself, so that it is seen and tests find it.
    pub fn t(&self, key: &str) -> String {
        self.t_with(key, &[])
    }

    /// A message with its placeholders filled.
    pub fn t_with(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.find(key, values).unwrap_or_else(|| key.to_owned())
    }

    /// The message, or an attribute of it (`key.next`), if there is one.
    pub fn find(&self, key: &str, values: &[(&str, Value)]) -> Option<String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs = values.iter().map(|(name, value)| (*name, value.fluent())).collect();
        // A placeholder without a value shows as `{$name}`; the tests of whoever calls see it.
        let mut missing = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut missing).into_owned())
    }

    /// Does the key exist?
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn read(lang: Lang) -> Self {
        let locale: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolating marks would land in exact texts, addresses and papers.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => whole(number).map(numbers::count),
            _ => None,
        }));
        for source in sources(lang) {
            // What cannot be read is left out; a test asserts that nothing is.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }
}

fn whole(number: &FluentNumber) -> Option<u64> {
    number.as_string().parse().ok()
}

/// `Words::for_lang(lang).t(key)`.
pub fn t(lang: Lang, key: &str) -> String {
    Words::for_lang(lang).t(key)
}

/// `Words::for_lang(lang).t_with(key, values)`.
pub fn t_with(lang: Lang, key: &str, values: &[(&str, Value)]) -> String {
    Words::for_lang(lang).t_with(key, values)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use super::*;

    /// Key (or `key.attribute`) to the names of its variables, as the file's text has them; and faults.
    fn keys(lang: Lang) -> (BTreeMap<String, BTreeSet<String>>, Vec<String>) {
        let (mut keys, mut faults) = (BTreeMap::new(), Vec::new());
        for source in sources(lang) {
            if let Err((_, errors)) = FluentResource::try_new((*source).to_owned()) {
                faults.extend(errors.iter().map(|error| format!("{lang}: {error:?}")));
            }
            let mut key = String::new();
            let mut message = String::new();
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                let attribute = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" ="));
                if let Some((attribute, _)) = attribute {
                    key = format!("{message}.{attribute}");
                } else if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '}', '*', '[']))
                {
                    (key, message) = (id.to_owned(), id.to_owned());
                }
                if key.is_empty() {
                    continue;
                }
                if (attribute.is_some() || key == message && line.starts_with(&format!("{key} =")))
                    && keys.insert(key.clone(), BTreeSet::new()).is_some()
                {
                    faults.push(format!("{lang}: {key} stands twice"));
                }
                let variables = line.split('$').skip(1);
                let names = variables.map(|rest| variable(rest).to_owned());
                keys.entry(key.clone()).or_default().extend(names);
            }
        }
        (keys, faults)
    }

    /// The variable at the start of a text; the forms of one thing (genitive, count, your own) are one variable.
    fn variable(text: &str) -> &str {
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(text.len());
        let name = text.get(..end).unwrap_or(text);
        ["-genitive", "-count", "-is-you"].iter().find_map(|form| name.strip_suffix(form)).unwrap_or(name)
    }

    #[test]
    fn every_key_exists_in_all_languages_with_the_same_variables() {
        let (finnish, mut faults) = keys(Lang::Fi);
        for lang in [Lang::Sv, Lang::En] {
            let (other, more) = keys(lang);
            faults.extend(more);
            for key in finnish.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                match (finnish.get(key), other.get(key)) {
                    (Some(_), None) => faults.push(format!("{key} is missing in {lang}")),
                    (None, _) => faults.push(format!("{key} of {lang} is missing in fi")),
                    (Some(ours), Some(theirs)) if ours != theirs => {
                        faults.push(format!("{key}: fi has {ours:?}, {lang} has {theirs:?}"));
                    }
                    _ => {}
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn a_key_that_does_not_exist_is_shown_as_itself() {
        assert_eq!(t(Lang::Fi, "no-such-key"), "no-such-key");
    }

    #[test]
    fn a_number_chooses_the_form_and_has_its_thousands_apart() {
        for (lang, n, text) in [
            (Lang::Fi, 1u64, "1 pv myöhässä"),
            (Lang::Fi, 4731, "4\u{a0}731 pv myöhässä"),
            (Lang::Sv, 1, "1 dag försenad"),
            (Lang::Sv, 2, "2 dagar försenad"),
            (Lang::En, 1, "1 day late"),
            (Lang::En, 4731, "4\u{a0}731 days late"),
        ] {
            assert_eq!(t_with(lang, "due-late", &[("n", n.into())]), text);
        }
    }

    /// A key is said where it stands in quotes, whole or by its beginning (`"state"` or `"state-{`, from which code builds).
    #[test]
    fn no_word_is_kept_that_nobody_says() {
        let mut quoted = BTreeSet::new();
        gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut quoted);
        let (keys, _) = keys(Lang::Fi);
        let is_built = |key: &str| {
            let dashes = key.match_indices('-').map(|(at, _)| at).filter(|at| key[..*at].contains('-'));
            dashes.into_iter().any(|at| quoted.contains(&key[..at]) || quoted.contains(&key[..=at]))
        };
        let built_by_one_word = ["refusal-", "enforcement-"];
        let is_said = |key: &str| {
            quoted.contains(key) || is_built(key) || built_by_one_word.iter().any(|start| key.starts_with(start))
        };
        let unsaid: Vec<&String> = keys.keys().filter(|key| !key.contains('.') && !is_said(key)).collect();
        assert!(unsaid.is_empty(), "{unsaid:#?}");
    }

    /// What begins like a key behind a quotation mark, in all code and templates of the workspace's crates.
    fn gather(folder: &Path, quoted: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                gather(&path, quoted);
            } else if path.extension().is_some_and(|end| end == "rs" || end == "html") {
                let code = std::fs::read_to_string(&path).unwrap_or_default();
                let starts = code.split('"').map(|rest| {
                    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
                    rest[..end].to_owned()
                });
                quoted.extend(starts.filter(|start| start.contains('-') || start.len() > 3));
            }
        }
    }

    #[test]
    fn no_message_shouts_or_blames() {
        for lang in Lang::ALL {
            for line in sources(lang).iter().flat_map(|source| source.lines()).filter(|line| !line.starts_with('#')) {
                let text = line.split_once('=').map_or(line, |(_, text)| text).to_lowercase();
                assert!(!text.contains('!'), "{line}");
                for word in
                    ["invalid", "virheellinen syöte", "ogiltig inmatning", "vastuukunta", "dagordning", "beslutsmässig"]
                {
                    assert!(!text.contains(word), "{word}: {line}");
                }
            }
        }
    }
}
