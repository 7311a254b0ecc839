//! The meeting opens and closes; people come, go and say whether they have an interest; the minutes are approved.

use engine::ids::{PartyId, PersonId};
use engine::subjects::{Command, attendance, interest, meeting, minutes};

use crate::call::Call;
use crate::stage::{Done, SECRETARY, Stage};

/// The meeting is opened or closed.
pub fn open_or_close(stage: &mut Stage, call: &Call<'_>) -> Done {
    stage.go_at(call)?;
    let actor = Stage::actor(call, SECRETARY);
    if call.get("how") == Some("opened") {
        return open(stage, actor);
    }
    let close = meeting::Command::Close { meeting: stage.meeting_id()? };
    stage.ask(actor, Command::Meeting(close))
}

/// The meeting is opened.
pub fn open(stage: &mut Stage, actor: &str) -> Done {
    let open = meeting::Command::Open { meeting: stage.meeting_id()? };
    stage.ask(actor, Command::Meeting(open))
}

/// Somebody approves the minutes.
pub fn approve(stage: &mut Stage, call: &Call<'_>) -> Done {
    let approve = minutes::Command::Approve { meeting: stage.meeting_id()? };
    stage.ask(call.text("person")?, Command::Minutes(approve))
}

/// People come in, one by one.
pub fn arrive(stage: &mut Stage, call: &Call<'_>) -> Done {
    stage.go_at(call)?;
    for person in call.names("people")? {
        come(stage, Stage::actor(call, SECRETARY), &person)?;
    }
    Ok(())
}

fn come(stage: &mut Stage, actor: &str, person: &str) -> Done {
    let (meeting, person, at) = (stage.meeting_id()?, PersonId::new(person), stage.moment()?);
    stage.ask(actor, Command::Attendance(attendance::Command::Arrive { meeting, person, at }))
}

/// People go out, one by one.
pub fn leave(stage: &mut Stage, call: &Call<'_>) -> Done {
    stage.go_at(call)?;
    for person in call.names("people")? {
        let (meeting, person, at) = (stage.meeting_id()?, PersonId::new(&person), stage.moment()?);
        let leave = attendance::Command::Leave { meeting, person, at };
        stage.ask(Stage::actor(call, SECRETARY), Command::Attendance(leave))?;
    }
    Ok(())
}

/// Every member who is not in the room yet comes in, but for those named.
pub fn everybody(stage: &mut Stage, call: &Call<'_>) -> Done {
    let but = if call.has("but") { call.names("but")? } else { Vec::new() };
    let (_, meeting) = stage.meeting()?;
    let missing = |member: &&engine::subjects::sitting::MemberOnDay| {
        member.deputy_of.is_none() && !meeting.room.holds(&member.id) && !but.contains(&member.id.to_string())
    };
    let missing: Vec<String> = stage.members()?.iter().filter(missing).map(|member| member.id.to_string()).collect();
    for person in missing {
        come(stage, SECRETARY, &person)?;
    }
    Ok(())
}

/// Somebody says that they have an interest, or none.
pub fn answer(stage: &mut Stage, call: &Call<'_>) -> Done {
    let interest = call.get("answer") == Some("declares an interest");
    answers(stage, call.text("person")?, call.text("matter")?, interest)
}

fn answers(stage: &mut Stage, person: &str, matter: &str, interest: bool) -> Done {
    let answer = interest::Command::Answer {
        meeting: stage.meeting_id()?,
        item: stage.item_of(matter)?,
        person: PersonId::new(person),
        interest,
        grounds: if interest { "an interest of their own".to_owned() } else { String::new() },
    };
    stage.ask(person, Command::Interest(answer))
}

/// Every member and deputy in the room who has not answered says that they have none.
pub fn nobody_has(stage: &mut Stage, call: &Call<'_>) -> Done {
    let matter = call.text("matter")?;
    let (_, meeting) = stage.meeting()?;
    let answered = &meeting.item(stage.item_of(matter)?)?.answers;
    let asked = |person: &&PersonId| meeting.room.holds(person) && !answered.contains_key(*person);
    let members = stage.members()?;
    let asked: Vec<String> = members.iter().map(|member| &member.id).filter(asked).map(ToString::to_string).collect();
    for person in asked {
        answers(stage, &person, matter, false)?;
    }
    Ok(())
}

/// Somebody declares an interest that stands, toward a party.
pub fn declare(stage: &mut Stage, call: &Call<'_>) -> Done {
    let toward = PartyId::new(call.text("party")?);
    let declare = interest::Command::Declare { toward, grounds: "an interest that stands".to_owned() };
    stage.ask(call.text("person")?, Command::Interest(declare))
}
