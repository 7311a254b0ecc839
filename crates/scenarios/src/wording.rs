//! The wording of a step: text, slots that take a name or a number, parts that may be left out.
//!
//! `"{person:name} votes {choice:name}"`, `it is {day:date}[ at {time:time}]`, `the item {matter:name} is {how:called|opened}`.

use std::collections::BTreeMap;

/// What a slot takes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Form {
    /// `"espoo-1"`.
    Name,
    /// One or more names.
    Names,
    /// `2022-12-01`.
    Date,
    /// One or more dates.
    Dates,
    /// `13.05`.
    Time,
    /// `12`.
    Number,
    /// `SG-4, SG-5`.
    Rules,
    /// One of these words.
    OneOf(Vec<String>),
}

/// A piece of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Slot(String, Form),
    Maybe(Vec<Piece>),
}

/// How a step is worded.
#[derive(Clone, Debug)]
pub struct Wording(Vec<Piece>);

/// What a step said in its slots; names without their quotation marks where there is one.
pub type Said = BTreeMap<String, String>;

impl Wording {
    /// Reads a wording as it stands in the vocabulary.
    pub fn new(written: &str) -> Self {
        let mut pieces = Vec::new();
        let mut rest = written;
        while let Some(at) = rest.find(['{', '[']) {
            let (text, from) = rest.split_at(at);
            if !text.is_empty() {
                pieces.push(Piece::Text(text.to_owned()));
            }
            let (piece, after) = match from.strip_prefix('{') {
                Some(inside) => slot(inside),
                None => maybe(from.trim_start_matches('[')),
            };
            pieces.push(piece);
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        Self(pieces)
    }

    /// What the step says, if it is worded so.
    pub fn read(&self, step: &str) -> Option<Said> {
        let mut said = Vec::new();
        let pieces: Vec<&Piece> = self.0.iter().collect();
        fits(&pieces, step, &mut said).then(|| said.into_iter().map(|(key, text)| (key, text.to_owned())).collect())
    }

    /// For people: slots in capitals, what may be left out in brackets.
    pub fn shown(&self) -> String {
        shown(&self.0, &|key, form| match form {
            Form::Name => format!("\"{}\"", key.to_uppercase()),
            Form::Names => "LIST".to_owned(),
            Form::Date => "DATE".to_owned(),
            Form::Dates => "DATE, DATE …".to_owned(),
            Form::Time => "TIME".to_owned(),
            Form::Number => key.to_uppercase(),
            Form::Rules => "RULES".to_owned(),
            Form::OneOf(words) => words.join("|"),
        })
    }

    /// How far a step that [`plain`] has made alike is from this wording, with or without what may be left out.
    pub fn distance(&self, plain: &str) -> usize {
        skeletons(&self.0).iter().map(|skeleton| distance(plain, skeleton)).min().unwrap_or(usize::MAX)
    }
}

fn slot(inside: &str) -> (Piece, &str) {
    let (slot, after) = inside.split_once('}').unwrap_or((inside, ""));
    let (key, form) = slot.split_once(':').unwrap_or((slot, "name"));
    let form = match form {
        "name" => Form::Name,
        "names" => Form::Names,
        "date" => Form::Date,
        "dates" => Form::Dates,
        "time" => Form::Time,
        "number" => Form::Number,
        "rules" => Form::Rules,
        words => Form::OneOf(words.split('|').map(str::to_owned).collect()),
    };
    (Piece::Slot(key.to_owned(), form), after)
}

fn maybe(inside: &str) -> (Piece, &str) {
    let (part, after) = inside.split_once(']').unwrap_or((inside, ""));
    (Piece::Maybe(Wording::new(part).0), after)
}

fn shown(pieces: &[Piece], slot: &dyn Fn(&str, &Form) -> String) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Slot(key, form) => slot(key, form),
        Piece::Maybe(inner) => format!("[{}]", shown(inner, slot)),
    };
    pieces.iter().map(piece).collect()
}

/// The wording with every slot alike, each optional part once with and once without.
fn skeletons(pieces: &[Piece]) -> Vec<String> {
    let Some((piece, rest)) = pieces.split_first() else { return vec![String::new()] };
    let begins = match piece {
        Piece::Text(text) => vec![text.clone()],
        Piece::Slot(_, Form::Name | Form::Names) => vec!["\"\"".to_owned()],
        Piece::Slot(_, Form::Rules) => vec!["R".to_owned()],
        Piece::Slot(_, Form::OneOf(words)) => words.clone(),
        Piece::Slot(..) => vec!["0".to_owned()],
        Piece::Maybe(inner) => skeletons(inner).into_iter().chain([String::new()]).collect(),
    };
    let ends = skeletons(rest);
    begins.iter().flat_map(|begin| ends.iter().map(move |end| format!("{begin}{end}"))).collect()
}

/// Whether the text is these pieces and nothing else; what the slots took is gathered.
fn fits<'t>(pieces: &[&Piece], text: &'t str, said: &mut Vec<(String, &'t str)>) -> bool {
    let Some((piece, rest)) = pieces.split_first() else { return text.is_empty() };
    match piece {
        Piece::Text(literal) => text.strip_prefix(literal.as_str()).is_some_and(|after| fits(rest, after, said)),
        Piece::Maybe(inner) => {
            let length = said.len();
            let with: Vec<&Piece> = inner.iter().chain(rest.iter().copied()).collect();
            if fits(&with, text, said) {
                return true;
            }
            said.truncate(length);
            fits(rest, text, said)
        }
        Piece::Slot(key, form) => lengths(form, text).into_iter().any(|length| {
            let Some((taken, after)) = text.split_at_checked(length) else { return false };
            let so_far = said.len();
            said.push((key.clone(), unquoted(form, taken)));
            let fits = fits(rest, after, said);
            if !fits {
                said.truncate(so_far);
            }
            fits
        }),
    }
}

fn unquoted<'t>(form: &Form, taken: &'t str) -> &'t str {
    if *form == Form::Name { taken.trim_matches('"') } else { taken }
}

/// How much of the text's beginning the form can take; the longest first.
fn lengths(form: &Form, text: &str) -> Vec<usize> {
    match form {
        Form::Name => name(text).into_iter().collect(),
        Form::Names => listed(text, name).into_iter().collect(),
        Form::Date => shaped(text, "0000-00-00").into_iter().collect(),
        Form::Dates => listed(text, |text| shaped(text, "0000-00-00")).into_iter().collect(),
        Form::Time => shaped(text, "00.00").into_iter().collect(),
        Form::Number => while_all(text, |c| c.is_ascii_digit()).into_iter().collect(),
        Form::Rules => listed(text, rule).into_iter().collect(),
        Form::OneOf(words) => {
            let mut lengths: Vec<usize> =
                words.iter().filter(|word| text.starts_with(word.as_str())).map(String::len).collect();
            lengths.sort_unstable_by(|one, other| other.cmp(one));
            lengths
        }
    }
}

fn name(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('"')?;
    let end = inside.find('"').filter(|end| *end > 0)?;
    end.checked_add(2)
}

fn rule(text: &str) -> Option<usize> {
    while_all(text, |c| c.is_ascii_alphanumeric() || c == '-').filter(|end| text.get(..*end).is_some_and(has_number))
}

fn has_number(rule: &str) -> bool {
    rule.starts_with(|c: char| c.is_ascii_uppercase())
        && rule.contains('-')
        && rule.ends_with(|c: char| c.is_ascii_digit())
}

fn while_all(text: &str, of: impl Fn(char) -> bool) -> Option<usize> {
    let end = text.find(|c| !of(c)).unwrap_or(text.len());
    (end > 0).then_some(end)
}

/// Text in the shape of a pattern in which a nought stands for any digit.
fn shaped(text: &str, pattern: &str) -> Option<usize> {
    let begins = text.get(..pattern.len())?;
    let alike = |(c, p): (char, char)| if p == '0' { c.is_ascii_digit() } else { c == p };
    begins.chars().zip(pattern.chars()).all(alike).then_some(pattern.len())
}

fn listed(text: &str, one: impl Fn(&str) -> Option<usize>) -> Option<usize> {
    let mut end = one(text)?;
    while let Some(next) = text.get(end..).and_then(|rest| rest.strip_prefix(", ")).and_then(&one) {
        end = end.checked_add(2)?.checked_add(next)?;
    }
    Some(end)
}

/// The names of a list, without their quotation marks.
pub fn names(list: &str) -> Vec<String> {
    list.split("\", \"").map(|name| name.trim_matches('"').to_owned()).collect()
}

/// A step with its names, numbers and rules made alike, to be compared with a skeleton.
pub fn plain(step: &str) -> String {
    let mut plain = String::new();
    for (place, part) in step.split('"').enumerate() {
        match place % 2 {
            0 => plain.push_str(part),
            _ => plain.push_str("\"\""),
        }
    }
    while plain.contains("\"\", \"\"") {
        plain = plain.replace("\"\", \"\"", "\"\"");
    }
    let word = |word: &str| match word.trim_end_matches(',') {
        word if word.starts_with(|c: char| c.is_ascii_digit()) => "0".to_owned(),
        word if has_number(word) => "R".to_owned(),
        _ => word.to_owned(),
    };
    plain.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The number of letters to add, take away or change to get from one text to the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (place, letter) in one.chars().enumerate() {
        let mut diagonal = place;
        let mut left = place.saturating_add(1);
        let mut next = vec![left];
        for (above, theirs) in row.iter().skip(1).zip(&other) {
            let changed = diagonal.saturating_add(usize::from(letter != *theirs));
            left = changed.min(above.saturating_add(1)).min(left.saturating_add(1));
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(wording: &str, step: &str) -> Option<Vec<(String, String)>> {
        Wording::new(wording).read(step).map(|said| said.into_iter().collect())
    }

    fn pairs(pairs: &[(&str, &str)]) -> Option<Vec<(String, String)>> {
        Some(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn slots_take_names_lists_dates_times_numbers_and_rules() {
        let wording = "{who:names} {does:arrive|arrives}[ at {time:time}]";
        assert_eq!(
            said(wording, "\"a-1\", \"b\" arrive at 13.05"),
            pairs(&[("does", "arrive"), ("time", "13.05"), ("who", "\"a-1\", \"b\"")])
        );
        assert_eq!(said(wording, "\"a\" arrives"), pairs(&[("does", "arrives"), ("who", "\"a\"")]));
        assert_eq!(said(wording, "\"a\" arrives at 1.05"), None);
        assert_eq!(said("by {rules:rules}", "by SG-4, X-3"), pairs(&[("rules", "SG-4, X-3")]));
        assert_eq!(said("by {rules:rules}", "by noon"), None);
        assert_eq!(said("{n:number} of {b:number}", "10 of 12"), pairs(&[("b", "12"), ("n", "10")]));
        assert_eq!(said("on {days:dates}", "on 2022-01-01, 2022-01-02"), pairs(&[("days", "2022-01-01, 2022-01-02")]));
    }

    #[test]
    fn nothing_may_follow_and_nothing_may_lack() {
        assert_eq!(said("the vote is opened", "the vote is opened now"), None);
        assert_eq!(said("the vote is opened", "the vote is"), None);
        assert_eq!(said("{person:name} votes", "\"\" votes"), None);
    }

    #[test]
    fn distance_counts_added_lost_and_changed_letters() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
    }

    #[test]
    fn a_step_and_its_wording_have_the_same_skeleton() {
        let wording = Wording::new("{who:names} must leave for {matter:name} by {rules:rules}");
        assert_eq!(wording.distance(&plain("\"a\", \"b\" must leave for \"m\" by SG-4")), 0);
    }
}
