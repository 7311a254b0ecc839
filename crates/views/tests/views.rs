//! What readers see of a programme that runs under the bundled charter.

#[path = "views/afterwards.rs"]
mod afterwards;
#[path = "views/handling.rs"]
mod handling;
#[path = "views/hiding.rs"]
mod hiding;
#[path = "views/reading.rs"]
mod reading;
#[path = "views/story.rs"]
mod story;
#[path = "views/ways.rs"]
mod ways;
