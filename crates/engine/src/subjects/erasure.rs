//! Erasure: the words of entries go, by a court's order or at the request of whom they concern; what they decided stays.
//!
//! The order is an entry of its own, with its grounds. Taking the words away is the store's; from this entry on nobody shows them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::context::{Context, with};
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happening, roles};
use crate::refusal::Refusal;

/// What can be asked about erasure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Erase the words of entries. The programme office.
    Order {
        /// The entries' numbers.
        entries: Vec<u64>,
        /// By what right.
        grounds: String,
    },
}

/// What can have happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Words were ordered to be erased. Words: `grounds`.
    Ordered {
        /// The entries' numbers.
        entries: Vec<u64>,
    },
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Erasure(event)
    }
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Order { entries, grounds } => {
            if !roles::is_office(ctx, programme, ctx.actor) {
                return Err(roles::not_yours("erase"));
            }
            if entries.is_empty() {
                return Err(Refusal::new("words-missing").fact("field", "entries"));
            }
            if let Some(unknown) = entries.iter().find(|entry| **entry >= programme.size) {
                return Err(Refusal::new("nothing-to-erase").fact("entry", *unknown));
            }
            let erased: Vec<String> =
                entries.iter().filter(|entry| programme.erased.contains(entry)).map(ToString::to_string).collect();
            if !erased.is_empty() {
                return Err(Refusal::new("already-erased").fact("entries", erased.join(", ")));
            }
            let words = Words::one("grounds", &words::required("grounds", grounds, words::TEXT)?);
            Ok(with(Event::Ordered { entries: entries.clone() }, words))
        }
    }
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event) {
    match event {
        Event::Ordered { entries } => programme.erased.extend(entries),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charter::Charter;
    use crate::ids::PersonId;

    fn asked(actor: &str, entries: &[u64], grounds: &str) -> Result<Vec<Happening>, &'static str> {
        asked_of(&Programme { size: 5, ..Programme::default() }, actor, entries, grounds)
            .map_err(|refusal| refusal.code)
    }

    fn asked_of(known: &Programme, actor: &str, entries: &[u64], grounds: &str) -> Result<Vec<Happening>, Refusal> {
        let charter = Charter::parse(include_str!("../../../../charters/digione/charter.toml")).expect("a charter");
        let mut programme = known.clone();
        programme.charters.office = Some(PersonId::new("p1"));
        let actor = PersonId::new(actor);
        let at = "2022-11-24T07:00:00Z".parse().expect("a moment");
        let ctx = Context { charter: &charter, at, actor: &actor };
        let command = Command::Order { entries: entries.to_vec(), grounds: grounds.into() };
        decide(&ctx, &programme, &command)
    }

    #[test]
    fn the_office_orders_with_grounds_and_nobody_else() {
        assert_eq!(asked("p2", &[1], "a court"), Err("not-yours-to-do"));
        assert_eq!(asked("p1", &[1], " "), Err("words-missing"));
        assert_eq!(asked("p1", &[], "a court"), Err("words-missing"));
        assert_eq!(asked("p1", &[4, 5], "a court"), Err("nothing-to-erase"));
        let ordered = asked("p1", &[4, 0], "a court").expect("lawful");
        assert_eq!(ordered.len(), 1);
        assert_eq!(ordered[0].event, super::super::Event::Erasure(Event::Ordered { entries: [4, 0].to_vec() }));
        assert_eq!(ordered[0].words.get("grounds"), "a court");
    }

    #[test]
    fn what_is_erased_is_not_ordered_again() {
        let mut programme = Programme { size: 5, ..Programme::default() };
        evolve(&mut programme, &Event::Ordered { entries: [1, 3].to_vec() });
        let refused = asked_of(&programme, "p1", &[1, 2, 3], "a court").expect_err("entries 1 and 3 are erased");
        assert_eq!((refused.code, refused.facts.get("entries").map(String::as_str)), ("already-erased", Some("1, 3")));
        assert!(asked_of(&programme, "p1", &[2, 4], "a court").is_ok());
    }
}
