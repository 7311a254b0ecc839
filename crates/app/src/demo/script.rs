//! Plays a story: the same commands that people give, each at its moment and by the one whose it is.

mod founding;
mod meeting_day;
mod preparing;

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::ids::{MeetingId, PartyId, PersonId};
use engine::refusal::Refusal;
use engine::subjects::context::Context;
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, interest};
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};

use super::local;
use super::meetings::DemoMatter;
use crate::App;
use crate::error::ExecuteError;
use crate::programme::Live;

/// The body that the stories are about.
pub const BODY: &str = "steering-group";

type Done = Result<(), ExecuteError>;
/// A meeting with its items, each with its matter if it has one.
type Agenda<'s> = (MeetingId, Vec<(ItemId, Option<&'s DemoMatter>)>);

/// A story under way.
pub struct Script {
    app: App,
    live: Arc<Live>,
    office: PersonId,
    at: Timestamp,
    people: BTreeMap<String, PersonId>,
    nominators: BTreeMap<String, PersonId>,
    appointments: usize,
}

impl Script {
    /// A story that begins at a founding.
    pub fn new(app: App, live: Arc<Live>, office: PersonId, at: Timestamp) -> Self {
        Self { app, live, office, at, people: BTreeMap::new(), nominators: BTreeMap::new(), appointments: 0 }
    }

    async fn act(&mut self, actor: &PersonId, command: Command) -> Result<u64, ExecuteError> {
        let receipt = self.live.execute(actor, None, &command, self.at).await?;
        Ok(receipt.first)
    }

    /// Moves the story to a moment in Helsinki, `2022-11-24T09:00`.
    pub fn move_to(&mut self, moment: &str) {
        self.at = self.at.max(local(moment));
    }

    fn move_to_time(&mut self, date: Date, at: Time) {
        self.move_to(&date.to_datetime(at).to_string());
    }

    fn pass(&mut self, minutes: i64) {
        self.at += SignedDuration::from_mins(minutes);
    }

    /// The person of a name.
    pub fn person(&self, name: &str) -> Result<PersonId, ExecuteError> {
        let known = self.people.get(name).cloned();
        known.ok_or_else(|| Refusal::new("unknown-person").fact("person", name).into())
    }

    fn day(&self) -> Date {
        let zone = engine::subjects::context::zone(self.live.charter());
        zone.to_datetime(self.at).date()
    }

    fn chair(&self) -> Result<PersonId, ExecuteError> {
        let snapshot = self.live.read();
        let ctx = Context { charter: snapshot.charter, at: self.at, actor: &self.office };
        let chair = engine::subjects::roles::chair(&ctx, snapshot.book.programme(), &BODY.into());
        chair.ok_or_else(|| Refusal::new("no-acting-chair").into())
    }

    /// A standing interest toward a party, declared by the one who has it.
    pub async fn declare(&mut self, name: &str, toward: &str, grounds: &str) -> Done {
        let person = self.person(name)?;
        let declare = interest::Command::Declare { toward: PartyId::new(toward), grounds: grounds.to_string() };
        self.act(&person, Command::Interest(declare)).await?;
        Ok(())
    }
}
