//! Scenarios: what a governance model does, told in sentences, and run.
//!
//! A feature's text is read, each of its steps is found in the vocabulary, and what it says is done or claimed through a
//! [`Door`]: commands go in, the record of what happened is looked at. Nothing is set up by any other way than commands.

pub mod call;
pub mod door;
pub mod engine_door;
pub mod feature;
pub mod report;
mod run;
mod stage;
mod steps;
pub mod vocabulary;
pub mod wording;

pub use door::{CharterText, Charters, Door, Refused};
pub use engine_door::EngineDoor;
pub use report::{Outcome, Report, Trouble};
pub use run::run;
