//! The shortest door: the engine itself, in process.

use engine::charter::Charter;
use engine::ids::PersonId;
use engine::subjects::context::Context;
use engine::subjects::programme::Programme;
use engine::subjects::{Command, Happened, decide, evolve};
use jiff::Timestamp;

use crate::door::{Door, Entry, Refused};

/// A programme in memory.
#[derive(Debug)]
pub struct EngineDoor {
    charter: Charter,
    programme: Programme,
    entries: Vec<Entry>,
}

impl EngineDoor {
    /// An empty programme under a charter.
    pub fn new(charter: &Charter) -> Self {
        Self { charter: charter.clone(), programme: Programme::default(), entries: Vec::new() }
    }

    /// A new one, as [`crate::run`] takes it.
    pub fn open(charter: &Charter) -> Box<dyn Door> {
        Box::new(Self::new(charter))
    }
}

impl Door for EngineDoor {
    fn execute(&mut self, actor: &PersonId, at: Timestamp, command: &Command) -> Result<(), Refused> {
        let ctx = Context { charter: &self.charter, at, actor };
        for happening in decide(&ctx, &self.programme, command)? {
            let seq = self.programme.size;
            evolve(&mut self.programme, Happened { seq, at, actor, event: &happening.event });
            let entry = Entry { seq, at, actor: actor.clone(), event: happening.event, words: happening.words };
            self.entries.push(entry);
        }
        Ok(())
    }

    fn state(&self) -> &Programme {
        &self.programme
    }

    fn record(&self) -> &[Entry] {
        &self.entries
    }
}
