//! How a page prints words, days, amounts, votes and names in its language.

use std::borrow::Borrow;

use engine::exact::{Fraction, Money};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use text::{Lang, Naming, Value, Words};

use super::{Shell, erased};
use crate::html::{Html, escaped};

impl Shell {
    /// A message.
    pub fn t(&self, key: &str) -> String {
        Words::for_lang(self.lang).t(key)
    }

    /// A message that counts.
    pub fn n(&self, key: &str, n: impl Borrow<usize>) -> String {
        self.with(key, &[("n", (*n.borrow()).into())])
    }

    /// A message with one value.
    pub fn t1(&self, key: &str, name: &str, value: impl ToString) -> String {
        self.with(key, &[(name, value.to_string().into())])
    }

    /// A message with two values.
    pub fn t2(&self, key: &str, one: &str, a: impl ToString, other: &str, b: impl ToString) -> String {
        self.with(key, &[(one, a.to_string().into()), (other, b.to_string().into())])
    }

    /// So many of so many.
    pub fn of(&self, key: &str, count: &views::meeting::Count) -> String {
        self.with(key, &[("of", count.of.into()), ("all", count.all.into())])
    }

    /// A message with values.
    pub fn with(&self, key: &str, values: &[(&str, Value)]) -> String {
        Words::for_lang(self.lang).t_with(key, values)
    }

    /// The end of a message's key, as serde writes a unit-like enum: `stage-live` of `Stage::Live`.
    pub fn word(&self, area: &str, value: &dyn erased::Word) -> String {
        self.t(&format!("{area}-{}", value.code()))
    }

    // Days, times, amounts

    /// `15.12.2026`.
    pub fn date(&self, day: &Date) -> String {
        text::date(*day)
    }

    /// `ti 15.12.`
    pub fn day(&self, day: &Date) -> String {
        text::day(self.lang, *day)
    }

    /// `ti 15.12.2026 klo 13.00`.
    pub fn when(&self, day: &Date, time: &Time) -> String {
        text::date_and_time(self.lang, *day, *time)
    }

    /// The day and minute of a moment, in the charter's zone.
    pub fn moment(&self, at: &Timestamp) -> String {
        let there = self.names.zone().to_datetime(*at);
        text::date_and_time(self.lang, there.date(), there.time())
    }

    /// The day of a moment.
    pub fn day_of(&self, at: &Timestamp) -> String {
        text::date(self.names.zone().to_datetime(*at).date())
    }

    /// `13.44`.
    pub fn time(&self, at: &Timestamp) -> String {
        text::time(self.lang, self.names.zone().to_datetime(*at).time())
    }

    /// `13.44`, where the words around it say that it is a time.
    pub fn minute(&self, at: &Timestamp) -> String {
        text::hour_minute(self.names.zone().to_datetime(*at).time())
    }

    /// `13:44`, for the console.
    pub fn clock(&self, at: &Timestamp) -> String {
        text::clock(self.names.zone().to_datetime(*at).time())
    }

    /// `13.44.22`.
    pub fn second(&self, at: &Timestamp) -> String {
        let time = self.names.zone().to_datetime(*at).time();
        format!("{:02}.{:02}.{:02}", time.hour(), time.minute(), time.second())
    }

    /// `600 000 €`.
    pub fn money(&self, amount: &Money) -> String {
        text::money(self.lang, *amount)
    }

    /// `49,5 %`.
    pub fn percent(&self, share: &views::share::Share) -> String {
        text::percent(self.lang, &share.fraction)
    }

    /// Tenths of a percent, as they are read.
    pub fn tenths(&self, percent: &views::share::Percent) -> String {
        let (whole, tenth) = percent.parts();
        let point = if self.lang == Lang::En { '.' } else { ',' };
        format!("{whole}{point}{tenth}")
    }

    /// Votes: whole ones with their thousands apart, and the exact rest as a fraction.
    pub fn votes(&self, votes: &Fraction) -> String {
        let whole = votes.floor().and_then(|whole| u128::try_from(whole).ok());
        let Some(whole) = whole else { return votes.to_string() };
        let rest = i128::try_from(whole).ok().map(|whole| votes - &Fraction::from(whole));
        match rest {
            Some(rest) if rest == Fraction::ZERO => text::count(whole),
            Some(rest) => format!("{}\u{a0}{rest}", text::count(whole)),
            None => votes.to_string(),
        }
    }

    /// A party's measure: amounts and counts as people read them, words as they stand.
    pub fn measure(&self, value: &str) -> String {
        match (value.contains('.'), Money::parse(value), value.parse::<u64>()) {
            (true, Some(amount), _) => self.money(&amount),
            (false, _, Ok(count)) => text::count(count),
            _ => value.to_owned(),
        }
    }

    /// `4,2 MB`.
    pub fn bytes(&self, size: &u64) -> String {
        text::bytes(self.lang, *size)
    }

    /// `4 731`.
    pub fn count(&self, number: &u64) -> String {
        text::count(*number)
    }

    /// Names in a row: `A, B and C`.
    pub fn people(&self, people: &[views::named::Person]) -> String {
        let names: Vec<String> = people.iter().map(|person| self.person(person)).collect();
        text::list(self.lang, &names)
    }

    /// A person with their party in brackets.
    pub fn person(&self, person: &views::named::Person) -> String {
        match &person.party {
            Some(party) => format!("{} ({})", person.name, party.name),
            None => person.name.clone(),
        }
    }

    /// Parties in a row.
    pub fn parties(&self, parties: &[views::named::Party]) -> String {
        let names: Vec<&str> = parties.iter().map(|party| party.name.as_str()).collect();
        text::list(self.lang, &names)
    }

    /// Where somebody's own text is in another language than the page: ` lang="fi"`.
    pub fn lang_of(&self, text: &views::named::Text) -> Html {
        let other = !text.lang.is_empty() && text.lang != self.lang.code();
        askama::filters::Safe(if other { format!(r#" lang="{}""#, escaped(&text.lang)) } else { String::new() })
    }
}
