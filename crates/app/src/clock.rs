//! The one clock. The demo's begins at a chosen moment and can be moved forward; it never goes back.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// A clock; clones share it.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    ahead: SignedDuration,
    last: Timestamp,
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self::with(SignedDuration::ZERO)
    }

    /// A clock that stands at `start` now and runs on from there.
    pub fn starting(start: Timestamp) -> Self {
        Self::with(start.duration_since(system_now()))
    }

    fn with(ahead: SignedDuration) -> Self {
        Self(Arc::new(Mutex::new(State { ahead, last: Timestamp::MIN })))
    }

    /// The moment, to the millisecond. It never goes back, even when the system's clock is set back.
    pub fn now(&self) -> Timestamp {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = system_now().checked_add(state.ahead).unwrap_or(state.last);
        state.last = state.last.max(to_milliseconds(now));
        state.last
    }

    /// The system's time, whatever this clock was moved to.
    pub fn unmoved(&self) -> Timestamp {
        system_now()
    }

    /// Moves the clock forward to a moment; one that has passed changes nothing.
    pub fn move_to(&self, at: Timestamp) {
        let now = self.now();
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if at > now {
            state.ahead = at.duration_since(system_now());
        }
    }

    /// The clock never shows less than this: what the record already holds has happened.
    pub fn not_before(&self, at: Timestamp) {
        self.move_to(at);
    }
}

fn to_milliseconds(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}

fn system_now() -> Timestamp {
    Timestamp::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_clock_runs_on_from_there_and_never_goes_back() {
        let clock = Clock::starting("2022-11-24T07:00:00Z".parse().expect("a moment"));
        let later = "2022-12-01T11:00:00Z".parse().expect("a moment");
        clock.move_to(later);
        assert!(clock.now() >= later);
        clock.move_to("2022-11-30T00:00:00Z".parse().expect("a moment"));
        assert!(clock.now() >= later);
    }
}
