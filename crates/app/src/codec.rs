//! Between the engine's events and the record's entries: the one door, where old shapes are brought up to date.
//!
//! A kind is `subject.event` (`ballot.cast`); the facts are the event's fields as JSON; the words are a JSON object of texts.

use engine::subjects::words::Words;
use engine::subjects::{Event, Happening};
use record::{Hash, Salt};
use store::{NewEntry, NewWords};

use crate::error::{Broken, ExecuteError};

/// The word under which an event's words name a file by the SHA-256 of its content.
const BLOB: &str = "sha256";

/// An entry from a happening, with fresh salts.
///
/// # Errors
/// Where the system gives no randomness, or the event is none that the record can hold.
pub fn to_entry(happening: &Happening, actor: &str, at: i64) -> Result<NewEntry, ExecuteError> {
    let (kind, facts) = to_facts(&happening.event)?;
    let words = if happening.words.is_empty() { None } else { Some(to_words(&happening.words)?) };
    Ok(NewEntry { at, actor: actor.to_string(), kind, facts, facts_salt: Salt(random()?), words })
}

/// The kind and the facts of an event.
///
/// # Errors
/// Where it is not of the shape that all events have.
pub fn to_facts(event: &Event) -> Result<(String, String), Broken> {
    let text = serde_json::to_string(event).map_err(|error| Broken::codec(&error.to_string()))?;
    let shape = || Broken::codec("an event of another shape");
    let inner = text.strip_prefix("{\"").ok_or_else(shape)?;
    let (subject, inner) = inner.split_once("\":{\"").ok_or_else(shape)?;
    let (name, inner) = inner.split_once("\":").ok_or_else(shape)?;
    let facts = inner.strip_suffix("}}").ok_or_else(shape)?;
    Ok((format!("{subject}.{name}"), facts.to_string()))
}

/// The event of a kind and its facts.
///
/// # Errors
/// Where the kind or the facts are of no known version.
pub fn to_event(kind: &str, facts: &str) -> Result<Event, Broken> {
    let (subject, name) = kind.split_once('.').ok_or_else(|| Broken::codec("a kind without its subject"))?;
    let text = format!("{{\"{subject}\":{{\"{name}\":{facts}}}}}");
    serde_json::from_str(&text).map_err(|error| Broken::codec(&format!("{kind}: {error}")))
}

fn to_words(words: &Words) -> Result<NewWords, ExecuteError> {
    let text = serde_json::to_string(words).map_err(|error| Broken::codec(&error.to_string()))?;
    let blobs = match words.get(BLOB) {
        "" => Vec::new(),
        digest => vec![blob(digest)?],
    };
    Ok(NewWords { text, salt: Salt(random()?), blobs })
}

/// The words of an entry; none where there were none, or they were erased.
pub fn from_words(text: Option<&str>) -> Words {
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// A blob's name from its digest in hexadecimal.
///
/// # Errors
/// Where it is none.
pub fn blob(digest: &str) -> Result<Hash, Broken> {
    let bytes = hex::decode(digest).map_err(|_| Broken::codec("a digest that is not hexadecimal"))?;
    Hash::from_slice(&bytes).map_err(|_| Broken::codec("a digest of another length"))
}

/// Bytes that nobody can guess.
///
/// # Errors
/// Where the system gives none.
pub fn random<const N: usize>() -> Result<[u8; N], Broken> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Broken::randomness(&error.to_string()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::subjects::{ballot, meeting};

    #[test]
    fn an_event_comes_back_as_it_went() {
        let event = Event::Ballot(ballot::Event::Cast {
            meeting: "sg-2022-4".into(),
            item: meeting::ItemId(4),
            person: "p7".into(),
            choice: ballot::Choice::For("A".into()),
            spoken: false,
        });
        let (kind, facts) = to_facts(&event).expect("an event");
        assert_eq!(kind, "ballot.cast");
        assert_eq!(facts, r#"{"meeting":"sg-2022-4","item":4,"person":"p7","choice":{"for":"A"},"spoken":false}"#);
        assert_eq!(to_event(&kind, &facts), Ok(event));
    }

    #[test]
    fn a_kind_that_nobody_knows_is_an_error_with_its_name() {
        let error = to_event("ballot.painted", "{}").expect_err("no such event");
        assert!(error.to_string().contains("ballot.painted"), "{error}");
    }
}
