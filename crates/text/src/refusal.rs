//! The sentence that a person reads when something was refused: what · why, with the facts · the rule · what next.
//!
//! A refusal is data: a code, ids, numbers, rules. Its sentence is the message `refusal-<code>` with the attribute `next`.
//! Ids become names through whoever asks, so that nobody reads here a name that their view would not hold.

use engine::ids::RuleId;
use engine::refusal::Refusal;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::lang::Lang;
use crate::words::{Value, Words};
use crate::{dates, lists, numbers};

/// The forms of a party's name that sentences need; a party that has none stands in its plain form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Vantaa.
    Plain,
    /// Vantaan, Vandas, Vantaa's.
    Genitive,
}

/// Turns ids into the names that this reader may see.
pub trait Naming {
    /// A person's name.
    fn person(&self, id: &str) -> String;
    /// A party's name.
    fn party(&self, id: &str, form: Form) -> String;
    /// A body's name, of the charter.
    fn body(&self, id: &str) -> String;
    /// Whether that person is the one who reads.
    fn is_reader(&self, id: &str) -> bool;
    /// What anything else is called (`kind`, `fact`, `matter`, `meeting`, `post` …); the id itself where it has no name.
    fn other(&self, what: &str, id: &str) -> String {
        let _ = what;
        id.to_owned()
    }
    /// The time zone in which days and minutes are told.
    fn zone(&self) -> TimeZone;
}

/// A refusal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What was not done, and why, with the facts and the rule's number.
    pub what_why: String,
    /// The rules, the weightiest first.
    pub rules: Vec<RuleId>,
    /// What can be done instead; empty where there is nothing.
    pub next: String,
}

/// A piece of a sentence, so that a page can link the rules where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// A rule's number.
    Rule(RuleId),
}

impl Sentence {
    /// Both halves as one text.
    pub fn whole(&self) -> String {
        if self.next.is_empty() { self.what_why.clone() } else { format!("{} {}", self.what_why, self.next) }
    }

    /// `what_why` cut at the numbers of its rules.
    pub fn parts(&self) -> Vec<Part> {
        parts(&self.what_why, &self.rules)
    }

    /// `next` cut at the numbers of its rules.
    pub fn next_parts(&self) -> Vec<Part> {
        parts(&self.next, &self.rules)
    }
}

/// The sentence of a refusal. A code that has none gets a plain one that names the code; a test forbids it for ours.
pub fn refusal_text(lang: Lang, refusal: &Refusal, naming: &dyn Naming) -> Sentence {
    let words = Words::for_lang(lang);
    let values = values(lang, refusal, naming);
    let values: Vec<(&str, Value)> = values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    let key = format!("refusal-{}", refusal.code);
    let what_why = words.find(&key, &values).unwrap_or_else(|| words.t_with("refusal-other", &values));
    let next =
        words.find(&format!("{key}.next"), &values).or_else(|| words.find(&format!("next-{}", refusal.next), &values));
    Sentence { what_why, rules: refusal.rules.clone(), next: next.unwrap_or_default() }
}

/// The facts as a sentence shows them, each with `has-<fact>`, for sentences that can do without it; and the rules: `by` is ` (SG-3)`, `also` is `; SG-3`, both empty without rules.
fn values(lang: Lang, refusal: &Refusal, naming: &dyn Naming) -> Vec<(String, Value)> {
    let rules: Vec<&str> = refusal.rules.iter().map(RuleId::as_str).collect();
    let rules = rules.join(", ");
    let (by, also) =
        if rules.is_empty() { (String::new(), String::new()) } else { (format!(" ({rules})"), format!("; {rules}")) };
    let mut values: Vec<(String, Value)> = vec![
        ("code".to_owned(), refusal.code.into()),
        ("rules".to_owned(), rules.into()),
        ("by".to_owned(), by.into()),
        ("also".to_owned(), also.into()),
    ];
    for (name, fact) in &refusal.facts {
        values.push((format!("has-{name}"), "yes".into()));
        values.extend(shown(lang, name, fact, naming));
    }
    values
}

/// One fact, under its own name and under those of its other forms.
fn shown(lang: Lang, name: &str, fact: &str, naming: &dyn Naming) -> Vec<(String, Value)> {
    let ids = || fact.split([' ', ',']).filter(|id| !id.is_empty());
    match name {
        "person" | "people" | "principal" | "nominator" => {
            let names: Vec<String> = ids().map(|id| naming.person(id)).collect();
            let yours = if ids().any(|id| naming.is_reader(id)) { "yes" } else { "no" };
            vec![
                (name.to_owned(), names.join(", ").into()),
                (format!("{name}-is-you"), yours.into()),
                (format!("{name}-count"), names.len().into()),
            ]
        }
        "party" | "counterparties" => {
            let in_form = |form| ids().map(|id| naming.party(id, form)).collect::<Vec<_>>();
            let (plain, genitive) = (in_form(Form::Plain), in_form(Form::Genitive));
            vec![
                (name.to_owned(), lists::list(lang, &plain).into()),
                (format!("{name}-genitive"), lists::list(lang, &genitive).into()),
            ]
        }
        "tied" => vec![
            (name.to_owned(), lists::list(lang, &ids().collect::<Vec<_>>()).into()),
            ("tied-or".to_owned(), alternatives(lang, &ids().collect::<Vec<_>>()).into()),
        ],
        "body" | "decides" | "proposes" => {
            vec![(format!("{name}-id"), fact.into()), (name.to_owned(), naming.body(fact).into())]
        }
        "size" => vec![(name.to_owned(), size(lang, fact))],
        "most" => vec![(name.to_owned(), plain(lang, name, fact, naming)), ("most-size".to_owned(), size(lang, fact))],
        "fact" => {
            let asked: Vec<String> = ids().map(|id| naming.other("fact", id)).collect();
            vec![("fact-id".to_owned(), fact.into()), ("fact".to_owned(), asked.join(" ").into())]
        }
        "kind" | "matter" | "meeting" | "post" | "class" | "measure" => {
            vec![(format!("{name}-id"), fact.into()), (name.to_owned(), naming.other(name, fact).into())]
        }
        _ => vec![(name.to_owned(), plain(lang, name, fact, naming))],
    }
}

/// A size in bytes.
fn size(lang: Lang, fact: &str) -> Value {
    fact.parse().map_or_else(|_| fact.into(), |size| numbers::bytes(lang, size).into())
}

/// A day, a moment, a count, or text as it stands.
fn plain(lang: Lang, name: &str, fact: &str, naming: &dyn Naming) -> Value {
    if matches!(
        name,
        "section" | "item" | "other" | "proposal" | "version" | "entry" | "to" | "appointment" | "decision"
    ) {
        return fact.into();
    }
    if let Ok(number) = fact.parse::<u64>() {
        return number.into();
    }
    if let Ok(day) = fact.parse::<Date>() {
        return match name {
            "sent" | "last_day" => dates::day_month(lang, day).into(),
            _ => dates::date(day).into(),
        };
    }
    if let Ok(moment) = fact.parse::<Timestamp>() {
        return dates::time(lang, moment.to_zoned_datetime(naming.zone()).time()).into();
    }
    fact.into()
}

/// `A or B`.
fn alternatives(lang: Lang, things: &[&str]) -> String {
    let or = match lang {
        Lang::Fi => " tai ",
        Lang::Sv => " eller ",
        Lang::En => " or ",
    };
    match things {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}{or}{last}", first.join(", ")),
    }
}

fn parts(text: &str, rules: &[RuleId]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((at, rule)) = first_rule(rest, rules) {
        let (before, found) = rest.split_at(at);
        if !before.is_empty() {
            parts.push(Part::Text(before.to_owned()));
        }
        parts.push(Part::Rule(rule.clone()));
        rest = found.strip_prefix(rule.as_str()).unwrap_or_default();
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest.to_owned()));
    }
    parts
}

/// The first place in a text where one of the rules stands whole: not `SG-1` inside `SG-12`.
fn first_rule<'r>(text: &str, rules: &'r [RuleId]) -> Option<(usize, &'r RuleId)> {
    let whole = |at: usize, rule: &RuleId| {
        let next =
            text.get(at..).and_then(|found| found.strip_prefix(rule.as_str())).and_then(|rest| rest.chars().next());
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !next.is_some_and(char::is_alphanumeric) && !before.is_some_and(|c| c.is_alphanumeric() || c == '-')
    };
    let places = rules.iter().flat_map(|rule| text.match_indices(rule.as_str()).map(move |(at, _)| (at, rule)));
    places.filter(|(at, rule)| whole(*at, rule)).min_by_key(|(at, _)| *at)
}

#[cfg(test)]
#[path = "refusal_tests.rs"]
mod tests;
