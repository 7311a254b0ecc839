//! An item is handled: called, opened, proposals, the question, the vote, the decision.

use std::collections::BTreeMap;

use engine::ids::PersonId;
use engine::subjects::ballot::{self, Choice};
use engine::subjects::item::{self, Phase};
use engine::subjects::{Command, decision, roles};

use crate::call::Call;
use crate::stage::{DIRECTOR, Done, SECRETARY, Stage};

/// The meeting turns to an item, and opens it if the step says so.
pub fn call_or_open(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (actor, meeting, item) =
        (Stage::actor(call, SECRETARY), stage.meeting_id()?, stage.item_of(call.text("matter")?)?);
    let (_, known) = stage.meeting()?;
    let is_called = known.at_item == Some(item);
    let is_waiting = known.item(item)?.phase == Phase::Waiting;
    let opens = call.get("how") != Some("called");
    if !opens || is_waiting && !is_called {
        stage.ask(actor, Command::Item(item::Command::Call { meeting: meeting.clone(), item }))?;
    }
    stage.item = Some(item);
    if opens { stage.ask(actor, Command::Item(item::Command::Open { meeting, item })) } else { Ok(()) }
}

/// The meeting agrees to handle an item in spite of late papers.
pub fn consent(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = (stage.meeting_id()?, stage.item_of(call.text("matter")?)?);
    stage.ask(Stage::actor(call, SECRETARY), Command::Item(item::Command::Consent { meeting, item }))
}

/// Everybody who takes part votes for somebody to chair an item.
pub fn elect(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = (stage.meeting_id()?, stage.item_of(call.text("matter")?)?);
    let candidate = PersonId::new(call.text("person")?);
    let voters = stage.sitting(item)?.taking_part(&stage.ctx()?);
    let votes: BTreeMap<_, _> = voters.into_iter().map(|voter| (voter, candidate.clone())).collect();
    stage.ask(Stage::actor(call, SECRETARY), Command::Item(item::Command::ElectChair { meeting, item, votes }))
}

/// Proposals are made one by one, entered as the presenter's.
pub fn propose(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = stage.at_item()?;
    let presenter = roles::presenter(&stage.ctx()?, stage.programme(), stage.meeting()?.1);
    let by = presenter.unwrap_or_else(|| PersonId::new(DIRECTOR));
    for name in call.names("proposals")? {
        let before = stage.handled()?.proposals.len();
        let (meeting, by) = (meeting.clone(), by.clone());
        let propose = item::Command::Propose { meeting, item, by, text: name.clone() };
        stage.ask(Stage::actor(call, SECRETARY), Command::Item(propose))?;
        stage.name_proposal(&name, before)?;
    }
    Ok(())
}

/// The chair has asked whether anyone is against a proposal.
pub fn against(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = stage.at_item()?;
    let against = call.get("person").map(PersonId::new).into_iter().collect();
    let proposal = stage.proposal(call.text("proposal")?)?;
    let asked = item::Command::Against { meeting, item, proposal, against };
    stage.ask(Stage::actor(call, SECRETARY), Command::Item(asked))
}

/// The vote is opened or closed.
pub fn vote(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = stage.at_item()?;
    let command = match call.get("how") {
        Some("opened" | "avataan") => item::Command::OpenVote { meeting, item },
        _ => item::Command::CloseVote { meeting, item },
    };
    stage.ask(Stage::actor(call, SECRETARY), Command::Item(command))
}

/// People vote, each for themselves.
pub fn ballots(stage: &mut Stage, call: &Call<'_>) -> Done {
    for row in call.rows(&["person", "ballot"])? {
        let person = row.need("person")?;
        cast(stage, person, person, row.need("ballot")?)?;
    }
    Ok(())
}

/// Somebody votes.
pub fn ballot(stage: &mut Stage, call: &Call<'_>) -> Done {
    let person = call.text("person")?;
    cast(stage, Stage::actor(call, person), person, call.get("proposal").unwrap_or("blank"))
}

/// The secretary enters a ballot that was called aloud.
pub fn spoken(stage: &mut Stage, call: &Call<'_>) -> Done {
    cast(stage, Stage::actor(call, SECRETARY), call.text("person")?, call.text("proposal")?)
}

fn cast(stage: &mut Stage, actor: &str, person: &str, choice: &str) -> Done {
    let (meeting, item) = stage.at_item()?;
    let choice = if choice == "blank" { Choice::Blank } else { Choice::For(stage.proposal(choice)?) };
    let cast = ballot::Command::Cast { meeting, item, person: PersonId::new(person), choice };
    stage.ask(actor, Command::Ballot(cast))
}

/// Somebody says that the ballot entered for them is not theirs.
pub fn contest(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = stage.at_item()?;
    stage.ask(Stage::actor(call, call.text("person")?), Command::Ballot(ballot::Command::Contest { meeting, item }))
}

/// The acting chair states a choice among the tied.
pub fn choose(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = stage.at_item()?;
    let proposal = stage.proposal(call.text("proposal")?)?;
    let choose = item::Command::Choose { meeting, item, proposal };
    stage.ask(call.text("person")?, Command::Item(choose))
}

/// The decision is entered, and the item is over.
pub fn enter(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (meeting, item) = (stage.meeting_id()?, stage.item_of(call.text("matter")?)?);
    let enter = decision::Command::Enter {
        meeting,
        item,
        text: String::new(),
        reasons: String::new(),
        dissents: Vec::new(),
        tasks: Vec::new(),
    };
    stage.ask(Stage::actor(call, SECRETARY), Command::Decision(enter))
}
