//! Papers: agenda and minutes as PDF that can be archived (PDF/A-2a) and read by everyone (PDF/UA-1).
//!
//! A paper prints what a view holds, which is already cut for its reader, and fetches nothing: no clock, no file, no network.
//! The same view gives the same bytes. What people wrote reaches the typesetter as data, never as markup.

mod agenda;
mod compose;
mod glyphs;
mod handbook;
mod minutes;
mod paper;
mod said;
mod setting;
mod typeset;

pub use agenda::agenda;
pub use handbook::handbook;
pub use minutes::minutes;
pub use setting::{Checkpoint, Setting};
pub use typeset::DocumentError;
