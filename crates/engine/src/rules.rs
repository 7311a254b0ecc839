//! Rules computed from values: each answers one question, with the rules that the answer rests on.
//!
//! A meeting, the calculator, a greyed button and the minutes' reasons all call these. Ids are borrowed from whoever asks;
//! answers about people and parties stand in the order in which those were given.

pub mod acting_chair;
pub mod assembly;
pub mod cadence;
pub mod calendar;
pub mod cited;
pub mod composition;
pub mod deadline;
pub mod escalation;
pub mod ids;
pub mod item;
pub mod outcome;
pub mod power;
pub mod presence;
pub mod quorum;
pub mod recusal;
pub mod route;
pub mod tally;
pub mod weights;

pub use assembly::{Assembly, Grant, Handling, Matter, Member, Party, Value};
pub use cited::Cited;
