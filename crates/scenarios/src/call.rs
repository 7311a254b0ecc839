//! What a step says: its slots and its table, asked for by name.

use std::collections::BTreeMap;

use engine::exact::Fraction;
use engine::ids::RuleId;
use jiff::civil::{Date, Time};

use crate::wording::{self, Said};

/// A table: heading and rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    heading: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// A row of a table; cells by their heading.
#[derive(Clone, Debug)]
pub struct Row<'t>(BTreeMap<&'t str, &'t str>);

/// One step as it is to be done or claimed.
#[derive(Clone, Debug)]
pub struct Call<'t> {
    said: Said,
    table: Option<&'t Table>,
}

impl Table {
    /// A table from its rows, the heading first.
    pub fn new(rows: &[Vec<String>]) -> Self {
        let mut rows = rows.to_vec();
        let heading = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        Self { heading, rows }
    }

    /// The same with every cell passed through something.
    pub fn mapped(&self, cell: &impl Fn(&str) -> String) -> Self {
        let row = |row: &Vec<String>| row.iter().map(|text| cell(text)).collect();
        Self { heading: self.heading.clone(), rows: self.rows.iter().map(row).collect() }
    }
}

impl Row<'_> {
    /// What stands under a heading; nothing where the column is left out or the cell is empty.
    pub fn get(&self, heading: &str) -> Option<&str> {
        self.0.get(heading).copied().filter(|cell| !cell.is_empty())
    }

    /// The same where something must stand there.
    pub fn need(&self, heading: &str) -> Result<&str, String> {
        self.get(heading).ok_or_else(|| format!("the table says nothing under \"{heading}\""))
    }

    /// A day under a heading.
    pub fn day(&self, heading: &str) -> Result<Option<Date>, String> {
        self.get(heading).map(day).transpose()
    }
}

impl<'t> Call<'t> {
    /// A step with what its wording read out of it.
    pub fn new(said: Said, table: Option<&'t Table>) -> Self {
        Self { said, table }
    }

    /// Whether it says something in this slot.
    pub fn has(&self, slot: &str) -> bool {
        self.said.contains_key(slot)
    }

    /// What it says there, if anything.
    pub fn get(&self, slot: &str) -> Option<&str> {
        self.said.get(slot).map(String::as_str)
    }

    /// What it says there.
    pub fn text(&self, slot: &str) -> Result<&str, String> {
        self.get(slot).ok_or_else(|| format!("the step does not say \"{slot}\""))
    }

    /// The names that it lists there.
    pub fn names(&self, slot: &str) -> Result<Vec<String>, String> {
        self.text(slot).map(wording::names)
    }

    /// The day that it says there.
    pub fn day(&self, slot: &str) -> Result<Date, String> {
        day(self.text(slot)?)
    }

    /// The days that it lists there; none where it lists none.
    pub fn days(&self, slot: &str) -> Result<Vec<Date>, String> {
        self.get(slot).map_or(Ok(Vec::new()), |days| days.split(", ").map(day).collect())
    }

    /// The time of day that it says there, if it does.
    pub fn time(&self, slot: &str) -> Result<Option<Time>, String> {
        self.get(slot).map(time).transpose()
    }

    /// The number that it says there.
    pub fn number<N: std::str::FromStr>(&self, slot: &str) -> Result<N, String> {
        let text = self.text(slot)?;
        text.parse().map_err(|_| format!("{text} is too great a number here"))
    }

    /// The rules that it names; none where it names none.
    pub fn rules(&self) -> Vec<RuleId> {
        self.get("rules").map_or_else(Vec::new, |rules| rules.split(", ").map(RuleId::new).collect())
    }

    /// The rows of its table, which may have these columns.
    pub fn rows(&self, columns: &[&str]) -> Result<Vec<Row<'t>>, String> {
        let Some(table) = self.table else { return Err("the step needs a table".to_owned()) };
        if let Some(other) = table.heading.iter().find(|heading| !columns.contains(&heading.as_str())) {
            return Err(format!("the table has a column \"{other}\"; there may be {}", columns.join(", ")));
        }
        let row = |row: &'t Vec<String>| {
            Row(table.heading.iter().map(String::as_str).zip(row.iter().map(String::as_str)).collect())
        };
        Ok(table.rows.iter().map(row).collect())
    }

    /// A step that takes no table has none.
    pub fn must_have_no_table(&self) -> Result<(), String> {
        if self.table.is_some() { Err("the step takes no table".to_owned()) } else { Ok(()) }
    }
}

/// A day as it is written in steps and tables.
pub fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| format!("{text} is no day"))
}

fn time(text: &str) -> Result<Time, String> {
    let (hour, minute) = text.split_once('.').unwrap_or((text, "0"));
    let read = || Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok();
    read().ok_or_else(|| format!("{text} is no time of day"))
}

/// An exact number as it is written in tables: whole, with decimals or as a fraction.
pub fn fraction(text: &str) -> Result<Fraction, String> {
    let money = || engine::exact::Money::parse(text).map(Fraction::from);
    Fraction::parse(text).or_else(money).ok_or_else(|| format!("{text} is no number"))
}
