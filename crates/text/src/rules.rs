//! The rules of a charter as people read them: `rules.toml` beside the charter, each rule in our own words, three languages.
//!
//! The charter is what is applied; this is what is read.

use engine::ids::RuleId;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::lang::Lang;

/// All rules of a charter, in the order of its model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    rules: Vec<Rule>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its number: `SG-3`.
    pub id: RuleId,
    /// The chapter under which it is shown: `steering-group`.
    pub group: String,
    /// The heading of the source under which it stands; empty where none does.
    pub heading: String,
    /// What the product does about it.
    pub enforcement: Enforcement,
    fi: Paraphrase,
    sv: Paraphrase,
    en: Paraphrase,
}

/// A rule's title and text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paraphrase {
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
}

/// What the product does about a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enforcement {
    /// What breaks it is refused.
    Enforced,
    /// Who owes it, by when, and what was late.
    Tracked,
    /// Told on pages and papers.
    Shown,
    /// A named person answers, and the answer is applied.
    Judgement,
}

impl Enforcement {
    /// The word in the file, and the end of the message's key: `enforcement-tracked`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Enforced => "enforced",
            Self::Tracked => "tracked",
            Self::Shown => "shown",
            Self::Judgement => "judgement",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Enforced, Self::Tracked, Self::Shown, Self::Judgement].into_iter().find(|known| known.code() == code)
    }
}

/// What is wrong with a file of rules: every fault with its line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct RulesError(pub Vec<String>);

impl Rule {
    /// Its title and text in a language.
    pub const fn in_lang(&self, lang: Lang) -> &Paraphrase {
        match lang {
            Lang::Fi => &self.fi,
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }
}

impl Rules {
    /// Reads `rules.toml`.
    ///
    /// # Errors
    /// Every fault at once, each with its line.
    pub fn parse(toml: &str) -> Result<Self, RulesError> {
        let table = DeTable::parse(toml).map_err(|error| RulesError(vec![error.to_string()]))?;
        let mut reader = Reader { toml, faults: Vec::new() };
        let mut entries: Vec<_> = table.get_ref().iter().collect();
        entries.sort_by_key(|(id, _)| id.span().start);
        let rules = entries.into_iter().filter_map(|(id, value)| reader.rule(id.get_ref(), value)).collect();
        if reader.faults.is_empty() { Ok(Self { rules }) } else { Err(RulesError(reader.faults)) }
    }

    /// The rule of that number.
    pub fn get(&self, id: &RuleId) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == *id)
    }

    /// All of them, in the order of the model.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    /// The chapters, in order.
    pub fn groups(&self) -> Vec<&str> {
        let mut groups: Vec<&str> = Vec::new();
        for rule in &self.rules {
            if !groups.contains(&rule.group.as_str()) {
                groups.push(&rule.group);
            }
        }
        groups
    }
}

struct Reader<'t> {
    toml: &'t str,
    faults: Vec<String>,
}

type Value<'t> = Spanned<DeValue<'t>>;

impl Reader<'_> {
    fn fault(&mut self, at: usize, what: &str) {
        let line = self.toml.get(..at).map_or(0, |before| before.matches('\n').count()).saturating_add(1);
        self.faults.push(format!("line {line}: {what}"));
    }

    fn rule(&mut self, id: &str, value: &Value) -> Option<Rule> {
        let table = self.table(id, value)?;
        let known = ["group", "heading", "enforcement", "fi", "sv", "en"];
        for (key, _) in table.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref())) {
            self.fault(key.span().start, &format!("{id} has no `{}`", key.get_ref()));
        }
        let at = value.span().start;
        let enforcement = self.text(id, table, "enforcement", at).and_then(|code| {
            let known = Enforcement::from_code(&code);
            if known.is_none() {
                self.fault(at, &format!("{id}: `{code}` is no kind of enforcement"));
            }
            known
        });
        let group = self.text(id, table, "group", at);
        let heading = self.text(id, table, "heading", at);
        let [fi, sv, en] = Lang::ALL.map(|lang| self.paraphrase(id, table, lang, at));
        Some(Rule {
            id: RuleId::new(id),
            group: group?,
            heading: heading?,
            enforcement: enforcement?,
            fi: fi?,
            sv: sv?,
            en: en?,
        })
    }

    fn paraphrase(&mut self, id: &str, table: &DeTable, lang: Lang, at: usize) -> Option<Paraphrase> {
        let name = format!("{id}.{lang}");
        let Some(value) = table.get(lang.code()) else {
            self.fault(at, &format!("{name} is missing"));
            return None;
        };
        let table = self.table(&name, value)?;
        let title = self.text(&name, table, "title", value.span().start);
        let text = self.text(&name, table, "text", value.span().start);
        Some(Paraphrase { title: title?, text: text? })
    }

    fn table<'v, 't>(&mut self, name: &str, value: &'v Value<'t>) -> Option<&'v DeTable<'t>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.fault(value.span().start, &format!("{name} is no table"));
        }
        table
    }

    fn text(&mut self, name: &str, table: &DeTable, key: &str, at: usize) -> Option<String> {
        let Some(value) = table.get(key) else {
            self.fault(at, &format!("{name}: `{key}` is missing"));
            return None;
        };
        let text = value.get_ref().as_str().map(str::to_owned);
        if text.is_none() {
            self.fault(value.span().start, &format!("{name}: `{key}` is no text"));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGIONE: &str = include_str!("../../../charters/digione/rules.toml");

    #[test]
    fn the_bundled_rules_are_read_in_the_order_of_the_model() {
        let rules = Rules::parse(DIGIONE).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(rules.iter().next().map(|rule| rule.id.as_str()), Some("IN-0"));
        assert_eq!(rules.groups().first(), Some(&"introduction"));
        assert_eq!(rules.groups().last(), Some(&"interpretations"));
        let rule = rules.get(&RuleId::new("IN-0")).unwrap_or_else(|| panic!("IN-0 is there"));
        assert_eq!(rule.heading, "Johdanto");
        assert_eq!(rule.enforcement, Enforcement::Enforced);
        assert_eq!(rule.in_lang(Lang::En).title, "How long the model lasts");
        assert_eq!(rule.in_lang(Lang::Sv).title, "Modellens giltighetstid");
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        let toml = "[A-1]\ngroup = \"g\"\nheading = 3\nenforcement = \"sometimes\"\ncolour = \"red\"\n\
                    [A-1.fi]\ntitle = \"t\"\ntext = \"x\"\n[A-1.sv]\ntitle = \"t\"\n";
        let faults = Rules::parse(toml).map_err(|error| error.0);
        let expected = [
            "line 5: A-1 has no `colour`",
            "line 1: A-1: `sometimes` is no kind of enforcement",
            "line 3: A-1: `heading` is no text",
            "line 9: A-1.sv: `text` is missing",
            "line 1: A-1.en is missing",
        ];
        assert_eq!(faults, Err(expected.map(str::to_owned).to_vec()));
    }
}
