//! Parties: who has joined, in which class, with which measures from which day (IN-1 in digione).

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Happening;
use super::charter::must_be_office;
use super::context::{Context, bare, with};
use super::programme::Programme;
use super::words::{self, Words};
use crate::ids::{ClassId, MeasureId, PartyId};
use crate::refusal::Refusal;

/// What can be asked about parties. All of it is the office's, which records what the agreement says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// A party joins.
    Admit {
        /// Its id.
        party: PartyId,
        /// Its class.
        class: ClassId,
        /// Is it the one of its class that the charter singles out (digione: the host)?
        #[serde(default)]
        singled_out: bool,
        /// Its measures, as the charter's class asks: amounts `975000.00`, counts `237231`, words `half`.
        measures: BTreeMap<MeasureId, String>,
        /// The day it joins.
        from: Date,
        /// Its name in each language, and inflected forms: `fi`, `sv`, `en`, `fi-gen`, `fi-ade` …
        names: BTreeMap<String, String>,
    },
    /// A measure changes.
    Measure {
        /// Whose.
        party: PartyId,
        /// Which.
        measure: MeasureId,
        /// The new value.
        value: String,
        /// From this day on.
        from: Date,
    },
    /// A party leaves after this day.
    Leave {
        /// Which.
        party: PartyId,
        /// The last day.
        until: Date,
    },
}

/// What can have happened to parties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Words: the names in each language, by language code.
    Admitted {
        /// Its id.
        party: PartyId,
        /// Its class.
        class: ClassId,
        /// Singled out of its class?
        singled_out: bool,
        /// Its measures.
        measures: BTreeMap<MeasureId, String>,
        /// The day it joined.
        from: Date,
    },
    /// A measure has changed.
    Measured {
        /// Whose.
        party: PartyId,
        /// Which.
        measure: MeasureId,
        /// The value.
        value: String,
        /// From this day on.
        from: Date,
    },
    /// A party leaves after this day.
    Left {
        /// Which.
        party: PartyId,
        /// The last day.
        until: Date,
    },
}

/// What is known of a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Its place in the order of joining.
    pub rank: usize,
    /// Its class.
    pub class: ClassId,
    /// Singled out of its class (digione: the host)?
    pub singled_out: bool,
    /// Each measure's values by the day from which they hold.
    pub measures: BTreeMap<MeasureId, BTreeMap<Date, String>>,
    /// First day.
    pub from: Date,
    /// Last day, once it is known.
    pub until: Option<Date>,
}

impl Party {
    /// Is it a party on that day?
    pub fn is_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Its measures on that day, as they were entered.
    pub fn measures_on(&self, day: Date) -> impl Iterator<Item = (&MeasureId, &str)> {
        self.measures.keys().filter_map(move |measure| Some((measure, self.measure_on(measure, day)?)))
    }

    /// One of its measures on that day, as it was entered.
    pub fn measure_on(&self, measure: &MeasureId, day: Date) -> Option<&str> {
        let values = self.measures.get(measure)?;
        values.range(..=day).next_back().map(|(_, value)| value.as_str())
    }
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Party(event)
    }
}

/// The party, if known.
///
/// # Errors
/// `unknown-party`.
pub fn known<'p>(programme: &'p Programme, party: &PartyId) -> Result<&'p Party, Refusal> {
    programme.parties.get(party).ok_or_else(|| Refusal::new("unknown-party").fact("party", party.as_str()))
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    must_be_office(ctx, programme)?;
    match command {
        Command::Admit { party, class, singled_out, measures, from, names } => {
            if programme.parties.contains_key(party) {
                return Err(Refusal::new("already-there").fact("party", party.as_str()));
            }
            let event = Event::Admitted {
                party: party.clone(),
                class: class.clone(),
                singled_out: *singled_out,
                measures: measures.clone(),
                from: *from,
            };
            must_add_up(ctx, programme, &event, *from)?;
            let mut words = Words::none();
            for (form, name) in names {
                words = words.and(form, &words::required("name", name, words::TITLE)?);
            }
            Ok(with(event, words))
        }
        Command::Measure { party, measure, value, from } => {
            known(programme, party)?;
            let event =
                Event::Measured { party: party.clone(), measure: measure.clone(), value: value.clone(), from: *from };
            must_add_up(ctx, programme, &event, *from)?;
            Ok(bare(event))
        }
        Command::Leave { party, until } => {
            let known = known(programme, party)?;
            if *until < known.from {
                return Err(Refusal::new("ends-before-it-begins").fact("day", until.to_string()));
            }
            if known.until == Some(*until) {
                return Err(Refusal::new("changes-nothing").fact("party", party.as_str()));
            }
            let event = Event::Left { party: party.clone(), until: *until };
            must_add_up(ctx, programme, &event, until.tomorrow().unwrap_or(*until))?;
            Ok(bare(event))
        }
    }
}

/// The parties as they would be must still have lawful seats and votes, on that day and on every later one on which something
/// changes: caps, classes and measures are the charter's.
fn must_add_up(ctx: &Context, programme: &Programme, event: &Event, day: Date) -> Result<(), Refusal> {
    let mut parties = programme.parties.clone();
    evolve(&mut parties, event);
    let mut days: BTreeSet<Date> = parties.values().flat_map(changes).filter(|later| *later > day).collect();
    days.insert(day);
    days.into_iter().try_for_each(|day| super::sitting::parties_on(ctx.charter, &parties, day).map(|_| ()))
}

/// The days on which a party joins, is measured anew, or is gone.
fn changes(party: &Party) -> impl Iterator<Item = Date> {
    let gone = party.until.and_then(|until| until.tomorrow().ok());
    let measured = party.measures.values().flat_map(|values| values.keys().copied());
    measured.chain([party.from]).chain(gone)
}

/// Writes down.
pub fn evolve(parties: &mut BTreeMap<PartyId, Party>, event: &Event) {
    match event {
        Event::Admitted { party, class, singled_out, measures, from } => {
            let measures = measures
                .iter()
                .map(|(measure, value)| (measure.clone(), BTreeMap::from([(*from, value.clone())])))
                .collect();
            let admitted = Party {
                rank: parties.len(),
                class: class.clone(),
                singled_out: *singled_out,
                measures,
                from: *from,
                until: None,
            };
            parties.insert(party.clone(), admitted);
        }
        Event::Measured { party, measure, value, from } => {
            if let Some(party) = parties.get_mut(party) {
                party.measures.entry(measure.clone()).or_default().insert(*from, value.clone());
            }
        }
        Event::Left { party, until } => {
            if let Some(party) = parties.get_mut(party) {
                party.until = Some(*until);
            }
        }
    }
}
