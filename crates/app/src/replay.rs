//! Decides an exported record again: does each entry follow from those before it, under the charter of its day?
//!
//! From every entry the command is retraced that must have been asked; the engine decides it anew on the state so far; what it
//! answers must be what the record holds, in facts. Words do not matter to deciding: erased or withheld ones are no hindrance.

mod retrace;

use std::io::BufRead;

use engine::charter::Charter;
use engine::ids::PersonId;
use engine::subjects::context::Context;
use engine::subjects::programme::Programme;
use engine::subjects::words::Words;
use engine::subjects::{self, Event, Happened, charter};
use jiff::Timestamp;
use record::export::{EntryLine, Line};

use crate::codec;
use crate::error::Broken;

/// A record that follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// How many entries.
    pub entries: u64,
    /// How many of them had words that the copy does not hold.
    pub without_words: u64,
}

/// Why a record could not be replayed to its end.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// The file could not be read.
    #[error("the file could not be read: {0}")]
    Read(#[from] std::io::Error),
    /// A line that is none of an export.
    #[error("line {line} is no line of an export: {detail}")]
    Line {
        /// The line, from 1.
        line: u64,
        /// What is wrong.
        detail: String,
    },
    /// An entry whose facts are not in this copy.
    #[error("entry {seq}: its facts are not in this copy, so it cannot be decided again. Replay needs the full export")]
    Withheld {
        /// Which entry.
        seq: u64,
    },
    /// An entry of another version.
    #[error("entry {seq}: {broken}")]
    Broken {
        /// Which entry.
        seq: u64,
        /// What is wrong.
        broken: Broken,
    },
    /// An entry that does not follow.
    #[error("entry {seq} ({kind}) does not follow: {why}")]
    DoesNotFollow {
        /// Which entry.
        seq: u64,
        /// Its kind.
        kind: String,
        /// What the rules say.
        why: String,
    },
}

/// One entry, ready to be decided again.
struct Step {
    seq: u64,
    at: Timestamp,
    actor: PersonId,
    kind: String,
    event: Event,
    words: Words,
}

/// Replays an export that has been verified.
///
/// # Errors
/// The first entry that does not follow, or why it cannot be told.
pub fn replay(file: impl BufRead) -> Result<Replayed, ReplayError> {
    let (steps, without_words) = read(file)?;
    let mut programme = Programme::default();
    let mut in_force: Option<Charter> = None;
    let mut rest = steps.as_slice();
    while let Some(step) = rest.first() {
        if let Event::Charter(charter::Event::Founded { charter, .. }) = &step.event {
            in_force = Some(Charter::parse(charter).map_err(|_| step.does_not_follow("its charter has faults"))?);
        }
        let Some(charter) = &in_force else {
            return Err(step.does_not_follow("the record does not begin with a charter"));
        };
        let followed = follow(charter, &programme, rest)?;
        for step in rest.iter().take(followed) {
            let happened = Happened { seq: step.seq, at: step.at, actor: &step.actor, event: &step.event };
            subjects::evolve(&mut programme, happened);
        }
        rest = rest.get(followed..).unwrap_or_default();
    }
    Ok(Replayed { entries: programme.size, without_words })
}

/// Decides the first step's command again; answers how many entries it accounts for.
fn follow(charter: &Charter, programme: &Programme, rest: &[Step]) -> Result<usize, ReplayError> {
    let Some(step) = rest.first() else { return Ok(0) };
    let ctx = Context { charter, at: step.at, actor: &step.actor };
    let Some(command) = retrace::command(&step.event, &step.words) else {
        return Err(step.does_not_follow("it only ever follows another entry"));
    };
    let happenings = subjects::decide(&ctx, programme, &command).map_err(|refusal| {
        let rules: Vec<&str> = refusal.rules.iter().map(engine::ids::RuleId::as_str).collect();
        step.does_not_follow(&format!("refused as {} by {}", refusal.code, rules.join(", ")))
    })?;
    for (place, happening) in happenings.iter().enumerate() {
        match rest.get(place) {
            Some(step) if step.event == happening.event => {}
            Some(step) => return Err(step.does_not_follow("the rules answer otherwise than it says")),
            None => return Err(step.does_not_follow("what must follow it is missing")),
        }
    }
    Ok(happenings.len().max(1))
}

impl Step {
    fn does_not_follow(&self, why: &str) -> ReplayError {
        ReplayError::DoesNotFollow { seq: self.seq, kind: self.kind.clone(), why: why.to_string() }
    }
}

/// A last line that was cut off in the middle is left out, as the verifier leaves it out: what stands before it is a prefix.
fn read(mut file: impl BufRead) -> Result<(Vec<Step>, u64), ReplayError> {
    let (mut steps, mut without_words) = (Vec::new(), 0);
    let (mut number, mut line) = (0, Vec::new());
    loop {
        line.clear();
        number += 1;
        if file.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let is_cut = line.pop_if(|last| *last == b'\n').is_none();
        if line.is_empty() {
            continue;
        }
        match Line::parse(&line) {
            Ok(Line::Entry(entry)) => {
                without_words += u64::from(entry.words.is_some() && entry.words_open.is_none());
                steps.push(step(&entry)?);
            }
            Ok(Line::Sealed(sealed)) => return Err(ReplayError::Withheld { seq: sealed.seq }),
            Ok(_) => {}
            Err(_) if is_cut => break,
            Err(error) => return Err(ReplayError::Line { line: number, detail: error.to_string() }),
        }
    }
    Ok((steps, without_words))
}

fn step(entry: &EntryLine) -> Result<Step, ReplayError> {
    let seq = entry.seq;
    let Some(facts) = &entry.facts_open else { return Err(ReplayError::Withheld { seq }) };
    let event = codec::to_event(&entry.kind, &facts.text).map_err(|broken| ReplayError::Broken { seq, broken })?;
    let at = Timestamp::from_millisecond(entry.at)
        .map_err(|error| ReplayError::Line { line: seq, detail: error.to_string() })?;
    Ok(Step {
        seq,
        at,
        actor: PersonId::new(&entry.actor),
        kind: entry.kind.clone(),
        event,
        words: codec::from_words(entry.words_open.as_ref().map(|words| words.text.as_str())),
    })
}
