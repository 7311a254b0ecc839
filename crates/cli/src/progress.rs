//! Progress of what lasts, on standard error; silent where nobody watches.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// How often it is told.
const EVERY: Duration = Duration::from_millis(500);

/// Tells how far something is, once it has lasted a while.
pub struct Progress {
    what: &'static str,
    told: Instant,
    is_watched: bool,
    has_told: bool,
}

impl Progress {
    /// Something that begins now.
    pub fn of(what: &'static str) -> Self {
        Self { what, told: Instant::now(), is_watched: std::io::stderr().is_terminal(), has_told: false }
    }

    /// So many are done.
    pub fn at(&mut self, done: u64) {
        if self.is_watched && self.told.elapsed() > EVERY {
            self.told = Instant::now();
            self.has_told = true;
            let mut out = std::io::stderr();
            // Where it cannot be told, the work goes on.
            let _ = write!(out, "\r{}: {done} entries", self.what).and_then(|()| out.flush());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.has_told {
            eprintln!();
        }
    }
}
