//! What can be asked, happen and be known, noun by noun; and the one door through which a programme changes.
//!
//! `decide` judges a command and answers with happenings or a refusal; `evolve` writes down what happened and never judges.
//! Replaying the same happenings gives the same programme, bit for bit.

pub mod appointment;
pub mod attendance;
pub mod ballot;
pub mod charter;
pub mod composition;
pub mod context;
pub mod decision;
pub mod erasure;
pub mod interest;
pub mod item;
pub mod judgement;
pub mod matter;
pub mod meeting;
pub mod minutes;
pub mod naming;
pub mod own_decision;
pub mod party;
pub mod person;
pub mod programme;
pub mod roles;
pub mod seating;
pub mod sitting;
pub mod words;

use alloc::vec::Vec;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ids::PersonId;
use crate::refusal::Refusal;
use context::Context;
use programme::Programme;
use words::Words;

/// What somebody asks of a programme; the words they bring stand inside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// The governance model itself.
    Charter(charter::Command),
    /// People.
    Person(person::Command),
    /// Parties and their measures.
    Party(party::Command),
    /// Who holds which seat, deputyship or post.
    Appointment(appointment::Command),
    /// Matters, their facts and papers.
    Matter(matter::Command),
    /// Conflicts of interest.
    Interest(interest::Command),
    /// Meetings and their agendas.
    Meeting(meeting::Command),
    /// Who is in the room, to the minute.
    Attendance(attendance::Command),
    /// The handling of one agenda item.
    Item(item::Command),
    /// Ballots.
    Ballot(ballot::Command),
    /// Decisions and dissent.
    Decision(decision::Command),
    /// What parties decide at home.
    OwnDecision(own_decision::Command),
    /// Minutes.
    Minutes(minutes::Command),
    /// Words that have to go.
    Erasure(erasure::Command),
}

/// What has happened: facts only, no names and no texts, so that replay needs no words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "one variant a subject, as in Command")]
pub enum Event {
    Charter(charter::Event),
    Person(person::Event),
    Party(party::Event),
    Appointment(appointment::Event),
    Matter(matter::Event),
    Interest(interest::Event),
    Meeting(meeting::Event),
    Attendance(attendance::Event),
    Item(item::Event),
    Ballot(ballot::Event),
    Decision(decision::Event),
    OwnDecision(own_decision::Event),
    Minutes(minutes::Event),
    Erasure(erasure::Event),
}

/// An event with the words that go with it, as `decide` hands it to the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happening {
    /// The facts.
    pub event: Event,
    /// Names, texts and file digests: erasable without hurting replay.
    pub words: Words,
}

/// An event in its place in the record.
#[derive(Clone, Copy, Debug)]
pub struct Happened<'a> {
    /// Number of the entry, from 0.
    pub seq: u64,
    /// When the record took it.
    pub at: Timestamp,
    /// Who asked for it.
    pub actor: &'a PersonId,
    /// What it was.
    pub event: &'a Event,
}

/// Judges one command. The same answer greys a button, refuses a post and writes the minutes' reason.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    charter::must_run(ctx, programme, command)?;
    match command {
        Command::Charter(command) => charter::decide(ctx, programme, command),
        Command::Person(command) => person::decide(ctx, programme, command),
        Command::Party(command) => party::decide(ctx, programme, command),
        Command::Appointment(command) => appointment::decide(ctx, programme, command),
        Command::Matter(command) => matter::decide(ctx, programme, command),
        Command::Interest(command) => interest::decide(ctx, programme, command),
        Command::Meeting(command) => meeting::decide(ctx, programme, command),
        Command::Attendance(command) => attendance::decide(ctx, programme, command),
        Command::Item(command) => item::decide(ctx, programme, command),
        Command::Ballot(command) => ballot::decide(ctx, programme, command),
        Command::Decision(command) => decision::decide(ctx, programme, command),
        Command::OwnDecision(command) => own_decision::decide(ctx, programme, command),
        Command::Minutes(command) => minutes::decide(ctx, programme, command),
        Command::Erasure(command) => erasure::decide(ctx, programme, command),
    }
}

/// Would `command` be accepted now? `decide` with the result thrown away.
pub fn may(ctx: &Context, programme: &Programme, command: &Command) -> Result<(), Refusal> {
    decide(ctx, programme, command).map(|_| ())
}

/// Writes down what happened.
pub fn evolve(programme: &mut Programme, happened: Happened) {
    programme.size = happened.seq.saturating_add(1);
    match happened.event {
        Event::Charter(event) => charter::evolve(programme, event),
        Event::Person(event) => person::evolve(&mut programme.people, event),
        Event::Party(event) => party::evolve(&mut programme.parties, event),
        Event::Appointment(event) => appointment::evolve(&mut programme.appointments, event),
        Event::Matter(event) => matter::evolve(programme, event, happened),
        Event::Interest(event) => interest::evolve(programme, event),
        Event::Meeting(event) => meeting::evolve(programme, event, happened),
        Event::Attendance(event) => attendance::evolve(programme, event),
        Event::Item(event) => item::evolve(programme, event, happened),
        Event::Ballot(event) => ballot::evolve(programme, event, happened),
        Event::Decision(event) => decision::evolve(programme, event, happened),
        Event::OwnDecision(event) => own_decision::evolve(programme, event, happened),
        Event::Minutes(event) => minutes::evolve(programme, event, happened),
        Event::Erasure(event) => erasure::evolve(programme, event),
    }
}
