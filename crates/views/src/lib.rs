//! What a given reader may read, computed from the record.
//!
//! Everything is read through [`eyes::Eyes`], which knows who reads: what they may not know is not in the answer, so that no
//! page, paper or address can show it by mistake. Absent and forbidden are both `None`.
//!
//! | `Eyes::…` | answer |
//! | --- | --- |
//! | `home(since: Option<Timestamp>)` | `Option<home::Home>` |
//! | `meetings(year: Option<i16>)` | `Option<meetings::Meetings>` |
//! | `day_for_meeting(&BodyId, Date)` | `Option<meetings::DayForMeeting>` |
//! | `meeting(&MeetingId)` | `Option<meeting::Meeting>` |
//! | `live(&MeetingId)` | `Option<live::Live>` |
//! | `live_item(&MeetingId, ItemId)` | `Option<live::LiveItem>` |
//! | `screen(&MeetingId)` | `Option<screen::Screen>` |
//! | `ballot(&MeetingId, ItemId)` | `Option<ballot::BallotPage>` |
//! | `interests(&MeetingId)` | `Option<interests::Interests>` |
//! | `matters()` · `matter(&MatterId)` | `Option<matters::Matters>` · `Option<matter::MatterPage>` |
//! | `decisions()` · `decision(&DecisionId)` | `Option<decisions::Decisions>` · `Option<decision::Decision>` |
//! | `minutes(&MeetingId)` | `Option<minutes::Minutes>` |
//! | `parties(Option<&BodyId>, Option<Date>)` · `party(&PartyId)` · `appointment_form(&PartyId)` | `Option<parties::Parties>` · `Option<party::PartyPage>` · `Option<party::AppointmentForm>` |
//! | `effects(&attendance::Command)` | `Vec<correction::Effect>`: what correcting a minute would change |
//! | `people()` | `Option<people::People>` |
//! | `rules()` · `rule(&RuleId)` | `rules::Rules` · `Option<rules::RuleLife>` |
//! | `record(before: Option<u64>, most: usize)` · `entry(u64)` | `record::Record` · `Option<record::Entry>` |
//! | `way(&way::Ask)` · `sides()` | `Option<way::Way>` · `Vec<named::Party>`: who decides, for anyone |
//! | `hides(&Command)` | `Option<Refusal>`: as if it were not there |
//! | `may_read_entry(u64)` · `may_read_paper(&PaperId, seq: u64)` | `bool` · `Option<papers::Version>` |
#![no_std]
extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod ballot;
pub mod book;
pub mod correction;
pub mod deadline;
pub mod decision;
pub mod decisions;
pub mod escalation;
pub mod eyes;
mod gate;
mod hidden;
pub mod home;
pub mod interests;
pub mod lines;
pub mod live;
pub mod matter;
pub mod matters;
pub mod may;
pub mod meeting;
pub mod meetings;
pub mod minutes;
pub mod named;
pub mod own;
pub mod papers;
pub mod parties;
pub mod party;
pub mod passage;
pub mod people;
mod preview;
pub mod quorum;
pub mod record;
pub mod recusal;
pub mod rules;
pub mod screen;
pub mod share;
pub mod tally;
pub mod way;

pub use engine::subjects::meeting::{ItemId, Stage};
