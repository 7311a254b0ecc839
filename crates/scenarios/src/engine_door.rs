//! The shortest door: the engine itself, in process.

use engine::charter::Charter;
use engine::ids::PersonId;
use engine::subjects::context::Context;
use engine::subjects::{Command, decide};
use jiff::Timestamp;
use views::book::Book;

use crate::door::{Door, Refused};

/// A programme in memory.
#[derive(Debug)]
pub struct EngineDoor {
    charter: Charter,
    book: Book,
}

impl EngineDoor {
    /// An empty programme under a charter.
    pub fn new(charter: &Charter) -> Self {
        Self { charter: charter.clone(), book: Book::new() }
    }

    /// A new one, as [`crate::run`] takes it.
    pub fn open(charter: &Charter) -> Box<dyn Door> {
        Box::new(Self::new(charter))
    }
}

impl Door for EngineDoor {
    fn execute(&mut self, actor: &PersonId, at: Timestamp, command: &Command) -> Result<(), Refused> {
        let ctx = Context { charter: &self.charter, at, actor };
        for happening in decide(&ctx, self.book.programme(), command)? {
            self.book.take(self.book.size(), at, actor.clone(), happening.event, happening.words);
        }
        Ok(())
    }

    fn book(&self) -> &Book {
        &self.book
    }
}
