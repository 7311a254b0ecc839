//! Larger pieces that several pages show: states, results of votes, papers, lines of minutes.

mod lines;
mod own;
mod papers;
pub use papers::Upload;
mod result;
mod states;
