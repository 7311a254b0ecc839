//! `linjaus admin erase`: the words of entries go, by order number, with the grounds; proofs and replay stay whole.

use std::process::ExitCode;

use app::{App, Clock, ExecuteError};
use clap::Args;
use engine::ids::PersonId;
use engine::subjects::{Command, erasure};
use text::{Form, Lang, Naming, refusal_text};

use crate::place::{Place, status};
use crate::{failed, on_threads};

/// What it takes.
#[derive(Args)]
pub struct Erase {
    #[command(flatten)]
    place: Place,
    /// Which programme; the only one where there is one.
    #[arg(long)]
    programme: Option<String>,
    /// The entries' numbers: 4711 or 12,15,20-23.
    #[arg(long)]
    entries: String,
    /// By what right: a court's decision, a data subject's request. It becomes part of the record: name nobody in it.
    #[arg(long)]
    grounds: String,
}

/// Runs it.
pub fn run(erase: &Erase) -> ExitCode {
    let Some(entries) = numbers(&erase.entries) else {
        return failed(2, format!("--entries {}: write numbers as 12,15,20-23", erase.entries));
    };
    if erase.grounds.trim().is_empty() {
        return failed(2, "--grounds: say by what right, for example a court's decision; nothing was erased");
    }
    on_threads(ordered(erase, entries))
}

async fn ordered(erase: &Erase, entries: Vec<u64>) -> ExitCode {
    let place = match erase.place.chosen() {
        Ok(place) => place,
        Err(sentence) => return failed(2, sentence),
    };
    // There must be something: a name misspelt makes no new installation.
    if let Err(error) = place.open_for_reading() {
        return failed(status(&error), error);
    }
    let app = match place.start(Clock::system(), false) {
        Ok(app) => app,
        Err(error) => return failed(1, error),
    };
    match erased(&app, erase, entries).await {
        Ok(sentence) => {
            println!("{sentence}");
            ExitCode::SUCCESS
        }
        Err(sentence) => failed(1, sentence),
    }
}

async fn erased(app: &App, erase: &Erase, entries: Vec<u64>) -> Result<String, String> {
    let ids: Vec<String> = app.programmes().into_iter().map(|(id, _)| id).collect();
    let programme = match (&erase.programme, ids.as_slice()) {
        (Some(programme), _) => programme.clone(),
        (None, [only]) => only.clone(),
        (None, _) => return Err(format!("say which with --programme: {}", ids.join(", "))),
    };
    let live = app.programme(&programme).ok_or_else(|| format!("there is no programme {programme} here"))?;
    let (size, office) = {
        let snapshot = live.read();
        (snapshot.book.size(), snapshot.book.programme().charters.office.clone())
    };
    if let Some(unknown) = entries.iter().find(|entry| **entry >= size) {
        return Err(format!("there is no entry {unknown}: the last one is {}", size.saturating_sub(1)));
    }
    let office: PersonId = office.ok_or("the programme has no office that could order it")?;
    // What an earlier run was cut off from doing is done first.
    app.finish_erasures(&programme).await.map_err(|error| error.to_string())?;
    let count = entries.len();
    let command = Command::Erasure(erasure::Command::Order { entries, grounds: erase.grounds.clone() });
    let receipt = app.execute(&programme, &office, None, &command).await.map_err(told)?;
    Ok(format!(
        "{programme}: the words of {count} entries are erased by order {}. Backups made before still hold them: see the \
         operations manual for what to do with those.",
        receipt.first
    ))
}

/// A refusal as its sentence.
fn told(error: ExecuteError) -> String {
    match error {
        ExecuteError::Refused(refusal) => refusal_text(Lang::En, &refusal, &Ids).whole(),
        other => other.to_string(),
    }
}

/// At the terminal people and parties stand by their ids.
struct Ids;

impl Naming for Ids {
    fn person(&self, id: &str) -> String {
        id.to_owned()
    }

    fn party(&self, id: &str, _: Form) -> String {
        id.to_owned()
    }

    fn body(&self, id: &str) -> String {
        id.to_owned()
    }

    fn is_reader(&self, _: &str) -> bool {
        false
    }

    fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::UTC
    }
}

/// The most entries that one order names.
const MOST: u64 = 10_000;

fn numbers(text: &str) -> Option<Vec<u64>> {
    let mut all = Vec::new();
    for part in text.split(',') {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to): (u64, u64) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        if from > to || to - from > MOST {
            return None;
        }
        all.extend(from..=to);
    }
    all.sort_unstable();
    all.dedup();
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_read_one_by_one_and_in_stretches() {
        assert_eq!(numbers("12"), Some(vec![12]));
        assert_eq!(numbers("20-22, 3,21"), Some(vec![3, 20, 21, 22]));
        for wrong in ["", "x", "5-", "9-3", "1,,2", "-4", "0-99999999"] {
            assert_eq!(numbers(wrong), None, "{wrong}");
        }
    }
}
