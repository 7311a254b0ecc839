//! What a paper needs beside its view: language, time zone, the record's checkpoint, and the words for days and times.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use text::{Lang, Rules, Value, Words};

/// The record's checkpoint as it is printed, so that paper can be checked against record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose record: its origin line.
    pub origin: String,
    /// How many entries it covers.
    pub size: u64,
    /// The root of the tree, in base64 as in the checkpoint's note.
    pub root_base64: String,
    /// The same, in hexadecimal.
    pub root_hex: String,
    /// The note's signature line.
    pub signature: String,
}

/// The setting of a paper.
#[derive(Clone, Debug)]
pub struct Setting<'a> {
    /// In which language.
    pub lang: Lang,
    /// The charter's time zone.
    pub zone: TimeZone,
    /// The programme's name.
    pub programme: &'a str,
    /// The rules as read: those cited become end notes.
    pub rules: &'a Rules,
    /// The record's checkpoint at the view's state.
    pub checkpoint: &'a Checkpoint,
    /// Everything in it is made up: every page says so.
    pub is_demo: bool,
}

impl Setting<'_> {
    /// A word of this paper's language.
    pub(crate) fn t(&self, key: &str) -> String {
        Words::for_lang(self.lang).t(key)
    }

    /// A word with its placeholders filled.
    pub(crate) fn with(&self, key: &str, values: &[(&str, Value)]) -> String {
        Words::for_lang(self.lang).t_with(key, values)
    }

    /// `13.44`.
    pub(crate) fn time(&self, at: Timestamp) -> String {
        text::hour_minute(self.zone.to_datetime(at).time())
    }

    /// `ti 15.12.2026 klo 13.44`.
    pub(crate) fn moment(&self, at: Timestamp) -> String {
        let local = self.zone.to_datetime(at);
        text::date_and_time(self.lang, local.date(), local.time())
    }

    /// `ti 15.12.2026`.
    pub(crate) fn day(&self, day: Date) -> String {
        format!("{} {}", text::day_of_week(self.lang, day), text::date(day))
    }
}
