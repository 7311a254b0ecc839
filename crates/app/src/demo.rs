//! The demo: a DigiOne programme seeded through the same commands that people give, on the days on which they would have.
//!
//! Parties and populations are public; fees, people and what they decided are invented, and every page says so.

mod figures;
mod meetings;
mod paper;
mod people;
mod script;

use engine::ids::PersonId;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::error::ExecuteError;
use crate::{App, Founding, bundled};
use script::Script;

/// The demo programme's id.
pub const PROGRAMME: &str = "digione";

/// What a demo installation is seeded with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// DigiOne from December 2020 to the papers of the meeting of 1.12.2022.
    DigiOne,
    /// The handbook's invented figures: six parties, a meeting on 15.12.2026.
    Figures,
}

impl Story {
    /// When its clock starts.
    pub fn starts(self) -> Timestamp {
        match self {
            Self::DigiOne => local("2022-11-24T09:00"),
            Self::Figures => local("2026-11-24T09:00"),
        }
    }
}

/// A moment in Helsinki. Only for texts that stand in this folder.
fn local(text: &str) -> Timestamp {
    let time: DateTime = text.parse().unwrap_or_default();
    let zone = TimeZone::get("Europe/Helsinki").unwrap_or(TimeZone::UTC);
    zone.to_timestamp(time).unwrap_or_default()
}

/// Seeds a story into an installation that does not have its programme yet.
///
/// # Errors
/// Where a step is refused, which would be a fault of the story, or the data cannot be written.
pub async fn seed(app: &App, story: Story) -> Result<(), ExecuteError> {
    if app.programme(PROGRAMME).is_some() {
        return Ok(());
    }
    match story {
        Story::DigiOne => digione(app).await,
        Story::Figures => figures::seed(app).await,
    }
}

async fn found(app: &App, name: &str, charter: &str, rules: &str, at: Timestamp) -> Result<Script, ExecuteError> {
    let office = PersonId::new("p1");
    let founding = Founding { id: PROGRAMME, name, charter, rules, office: office.clone() };
    let live = app.found(founding, Some(at)).await?;
    Ok(Script::new(app.clone(), live, office, at))
}

async fn digione(app: &App) -> Result<(), ExecuteError> {
    let Some(bundled) = bundled::charter("digione") else { return Ok(()) };
    let mut script = found(app, "DigiOne", bundled.charter, bundled.rules, local("2020-11-02T09:00")).await?;
    script.enter(people::OFFICE, None, "fi").await?;
    let mut joined = 0;
    for meeting in meetings::HELD {
        joined = script.join_until(people::PARTIES, joined, meeting.date).await?;
        if meeting.date == meetings::WITH_DISQUALIFICATION {
            script.move_to("2022-03-28T10:00");
            script.declare(meetings::DISQUALIFIED, "tiera", meetings::DISQUALIFIED_BY).await?;
        }
        script.hold(meeting).await?;
    }
    script.prepare(&meetings::COMING).await?;
    Ok(())
}

/// Some of the people one can be, with what they are.
pub fn cast(live: &crate::Live, now: Timestamp) -> Vec<(String, &'static str)> {
    let snapshot = live.read();
    let programme = snapshot.book.programme();
    let office = PersonId::new("p1");
    let ctx = engine::subjects::context::Context { charter: snapshot.charter, at: now, actor: &office };
    let body = script::BODY.into();
    let name = |person: &PersonId| {
        let eyes = views::eyes::Eyes::new(&snapshot.book, snapshot.charter, None, now, views::eyes::Lang::En);
        eyes.person(person).name
    };
    let roles =
        engine::subjects::roles::presenters(&ctx, programme, &body).into_iter().map(|p| (p, "programme director"));
    let secretaries = engine::subjects::roles::secretaries(&ctx, programme, &body).into_iter();
    let chair = engine::subjects::roles::chair(&ctx, programme, &body).into_iter();
    let members = engine::subjects::sitting::members_on(programme, &body, ctx.today());
    let member = members.iter().filter(|m| m.deputy_of.is_none() && !m.chair).nth(2).map(|m| (m.id.clone(), "member"));
    let roles = roles.chain(secretaries.map(|p| (p, "secretary"))).chain(chair.map(|p| (p, "chair"))).chain(member);
    roles.map(|(person, what)| (name(&person), what)).collect()
}
