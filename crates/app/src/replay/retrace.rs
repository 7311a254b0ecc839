//! From what happened back to what was asked. Words that are gone stand as a dot: no rule looks at them.

use engine::subjects::words::Words;
use engine::subjects::{
    Command, Event, appointment, attendance, ballot, charter, decision, erasure, interest, item, matter, meeting,
    minutes, own_decision, party, person,
};

/// The command that an event answers; nothing for events that only ever follow another one.
pub fn command(event: &Event, words: &Words) -> Option<Command> {
    Some(match event {
        Event::Charter(event) => Command::Charter(charter(event)),
        Event::Person(event) => Command::Person(person(event, words)),
        Event::Party(event) => Command::Party(party(event, words)),
        Event::Appointment(event) => Command::Appointment(appointment(event, words)),
        Event::Matter(event) => Command::Matter(matter(event, words)?),
        Event::Interest(event) => Command::Interest(interest(event, words)),
        Event::Meeting(event) => Command::Meeting(meeting(event, words)),
        Event::Attendance(event) => return attendance(event, words),
        Event::Item(event) => Command::Item(item(event, words)?),
        Event::Ballot(event) => Command::Ballot(ballot(event)),
        Event::Decision(event) => Command::Decision(decision(event, words)),
        Event::OwnDecision(event) => Command::OwnDecision(own_decision(event, words)?),
        Event::Minutes(event) => Command::Minutes(minutes(event, words)),
        Event::Erasure(event) => Command::Erasure(erasure(event, words)),
    })
}

/// The word, or a dot where it is gone.
fn word(words: &Words, name: &str) -> String {
    match words.get(name) {
        "" => "·".to_string(),
        word => word.to_string(),
    }
}

fn maybe(words: &Words, name: &str) -> String {
    words.get(name).to_string()
}

fn charter(event: &charter::Event) -> charter::Command {
    match event {
        charter::Event::Founded { charter, rules, office, .. } => {
            charter::Command::Found { charter: charter.clone(), rules: rules.clone(), office: office.clone() }
        }
    }
}

fn erasure(event: &erasure::Event, words: &Words) -> erasure::Command {
    match event {
        erasure::Event::Ordered { entries } => {
            erasure::Command::Order { entries: entries.clone(), grounds: word(words, "grounds") }
        }
    }
}

fn person(event: &person::Event, words: &Words) -> person::Command {
    match event {
        person::Event::Entered { person, party } => person::Command::Enter {
            person: person.clone(),
            party: party.clone(),
            name: word(words, "name"),
            lang: maybe(words, "lang"),
            title: maybe(words, "title"),
        },
    }
}

fn party(event: &party::Event, words: &Words) -> party::Command {
    match event.clone() {
        party::Event::Admitted { party, class, singled_out, measures, from } => {
            party::Command::Admit { party, class, singled_out, measures, from, names: words.0.clone() }
        }
        party::Event::Measured { party, measure, value, from } => {
            party::Command::Measure { party, measure, value, from }
        }
        party::Event::Left { party, until } => party::Command::Leave { party, until },
    }
}

fn appointment(event: &appointment::Event, words: &Words) -> appointment::Command {
    match event.clone() {
        appointment::Event::Named { appointment, person, party, charge, from, until } => appointment::Command::Name {
            appointment,
            person,
            party,
            charge,
            from,
            until,
            organ: maybe(words, "organ"),
            decided: maybe(words, "decided"),
            section: maybe(words, "section"),
        },
        appointment::Event::Ended { appointment, until } => appointment::Command::End { appointment, until },
    }
}

fn matter(event: &matter::Event, words: &Words) -> Option<matter::Command> {
    let draft = |has_draft: bool| if has_draft { word(words, "draft") } else { String::new() };
    Some(match event.clone() {
        matter::Event::Opened { body, has_draft, facts, .. } => matter::Command::Open {
            body,
            kind: facts.kind,
            amount: facts.amount,
            counterparties: facts.counterparties,
            facts: facts.facts,
            title: word(words, "title"),
            summary: maybe(words, "summary"),
            draft: draft(has_draft),
            lang: maybe(words, "lang"),
        },
        matter::Event::Corrected { matter, has_draft, facts } => matter::Command::Correct {
            matter,
            kind: facts.kind,
            amount: facts.amount,
            counterparties: facts.counterparties,
            facts: facts.facts,
            title: word(words, "title"),
            summary: maybe(words, "summary"),
            draft: draft(has_draft),
            reason: word(words, "reason"),
        },
        matter::Event::Attached { paper, to, media, size } => matter::Command::Attach {
            paper,
            to,
            name: word(words, "name"),
            media,
            size,
            sha256: maybe(words, "sha256"),
        },
        matter::Event::Answered { matter, fact, answer, .. } => {
            matter::Command::Answer { matter, fact, answer, grounds: word(words, "grounds") }
        }
        matter::Event::Confirmed { matter, facts } => matter::Command::Confirm { matter, facts },
        matter::Event::Referred { matter, to } => matter::Command::Refer { matter, to, reason: maybe(words, "reason") },
        // A body's own decision proposes by itself.
        matter::Event::Proposed { decision: Some(_), .. } => return None,
        matter::Event::Proposed { matter, by, on, decision: None, .. } => {
            matter::Command::RecordProposal { matter, by, on, document: word(words, "document") }
        }
    })
}

fn own_decision(event: &own_decision::Event, words: &Words) -> Option<own_decision::Command> {
    Some(match event.clone() {
        // Whom a decision waits for follows from entering it.
        own_decision::Event::Awaited { .. } => return None,
        own_decision::Event::Recorded { decision, party, verdict, on } => own_decision::Command::Record {
            decision,
            party,
            verdict,
            organ: word(words, "organ"),
            on,
            section: maybe(words, "section"),
            document: maybe(words, "document"),
        },
        own_decision::Event::Retracted { decision, party } => {
            own_decision::Command::Retract { decision, party, reason: word(words, "reason") }
        }
    })
}

fn interest(event: &interest::Event, words: &Words) -> interest::Command {
    match event.clone() {
        interest::Event::Declared { toward, .. } => {
            interest::Command::Declare { toward, grounds: word(words, "grounds") }
        }
        interest::Event::Withdrawn { toward, .. } => interest::Command::Withdraw { toward },
        interest::Event::Answered { meeting, item, person, interest, .. } => {
            interest::Command::Answer { meeting, item, person, interest, grounds: word(words, "grounds") }
        }
    }
}

fn meeting(event: &meeting::Event, words: &Words) -> meeting::Command {
    let place = maybe(words, "place");
    match event.clone() {
        meeting::Event::Planned { body, date, time, .. } => meeting::Command::Plan { body, date, time, place },
        meeting::Event::Moved { meeting, date, time } => meeting::Command::Move { meeting, date, time, place },
        meeting::Event::Cancelled { meeting } => meeting::Command::Cancel { meeting, reason: word(words, "reason") },
        meeting::Event::Added { meeting, matter: Some(matter), .. } => meeting::Command::Add { meeting, matter },
        meeting::Event::Added { meeting, matter: None, template, .. } => {
            let title = if template.is_some() { maybe(words, "title") } else { word(words, "title") };
            meeting::Command::AddPlain { meeting, template, title, text: maybe(words, "text") }
        }
        meeting::Event::Removed { meeting, item } => meeting::Command::Remove { meeting, item },
        meeting::Event::Placed { meeting, item, to } => meeting::Command::Place { meeting, item, to },
        meeting::Event::Invited { meeting, person } => meeting::Command::Invite { meeting, person },
        meeting::Event::Convened { meeting } => meeting::Command::Convene { meeting },
        meeting::Event::Opened { meeting } => meeting::Command::Open { meeting },
        meeting::Event::Closed { meeting } => meeting::Command::Close { meeting },
    }
}

fn attendance(event: &attendance::Event, words: &Words) -> Option<Command> {
    Some(Command::Attendance(match event.clone() {
        attendance::Event::Arrived { meeting, person, at } => attendance::Command::Arrive { meeting, person, at },
        attendance::Event::Left { meeting, person, at } => attendance::Command::Leave { meeting, person, at },
        attendance::Event::Corrected { meeting, person, stay, end, to, .. } => {
            attendance::Command::Correct { meeting, person, stay, end, at: to, reason: word(words, "reason") }
        }
    }))
}

fn item(event: &item::Event, words: &Words) -> Option<item::Command> {
    let reason = word(words, "reason");
    Some(match event.clone() {
        item::Event::Called { meeting, item } => item::Command::Call { meeting, item },
        item::Event::Consented { meeting, item } => item::Command::Consent { meeting, item },
        item::Event::ChairElected { meeting, item, votes, .. } => item::Command::ElectChair { meeting, item, votes },
        item::Event::Opened { meeting, item, .. } => item::Command::Open { meeting, item },
        // The draft becomes a proposal as the item opens; a contested ballot opens a closed vote again.
        item::Event::Proposed { draft: true, .. } | item::Event::VoteReopened { .. } => return None,
        item::Event::Proposed { meeting, item, by, .. } => {
            item::Command::Propose { meeting, item, by, text: word(words, "text") }
        }
        item::Event::Withdrawn { meeting, item, proposal } => item::Command::Withdraw { meeting, item, proposal },
        item::Event::Unanimous { meeting, item, proposal, .. } => {
            item::Command::Against { meeting, item, proposal, against: Vec::new() }
        }
        item::Event::Opposed { meeting, item, proposal, against } => {
            item::Command::Against { meeting, item, proposal, against }
        }
        item::Event::VoteOpened { meeting, item } => item::Command::OpenVote { meeting, item },
        item::Event::VoteCancelled { meeting, item } => item::Command::CancelVote { meeting, item, reason },
        item::Event::VoteClosed { meeting, item, .. } => item::Command::CloseVote { meeting, item },
        item::Event::Chosen { meeting, item, proposal, .. } => item::Command::Choose { meeting, item, proposal },
        item::Event::Noted { meeting, item } => item::Command::Note { meeting, item },
        item::Event::Postponed { meeting, item } => item::Command::Postpone { meeting, item, reason },
        item::Event::Returned { meeting, item } => item::Command::Return { meeting, item, reason },
        item::Event::Escalated { meeting, item, needed_by, through, .. } => {
            item::Command::Escalate { meeting, item, needed_by, through, views: word(words, "views") }
        }
        item::Event::Reopened { meeting, item } => item::Command::Reopen { meeting, item, reason },
    })
}

fn ballot(event: &ballot::Event) -> ballot::Command {
    match event.clone() {
        ballot::Event::Cast { meeting, item, person, choice, .. } => {
            ballot::Command::Cast { meeting, item, person, choice }
        }
        ballot::Event::Contested { meeting, item, .. } => ballot::Command::Contest { meeting, item },
    }
}

fn decision(event: &decision::Event, words: &Words) -> decision::Command {
    match event.clone() {
        // What was said and given with it follows in entries of its own.
        decision::Event::Entered { meeting, item, .. } => decision::Command::Enter {
            meeting,
            item,
            text: maybe(words, "text"),
            reasons: maybe(words, "reasons"),
            dissents: Vec::new(),
            tasks: Vec::new(),
        },
        decision::Event::Dissented { decision, person } => {
            decision::Command::Dissent { decision, person, text: word(words, "text") }
        }
        decision::Event::Assigned { decision, person, due } => {
            decision::Command::Assign { decision, person, text: word(words, "text"), due }
        }
        decision::Event::Finished { decision, task } => decision::Command::Finish { decision, task },
    }
}

fn minutes(event: &minutes::Event, words: &Words) -> minutes::Command {
    match event.clone() {
        minutes::Event::Written { meeting, item, version } => {
            minutes::Command::Write { meeting, item, based_on: version.saturating_sub(1), text: maybe(words, "text") }
        }
        minutes::Event::Corrected { meeting, entry } => {
            minutes::Command::Correct { meeting, entry, right: word(words, "right"), reason: word(words, "reason") }
        }
        minutes::Event::ChangeAsked { meeting, item } => {
            minutes::Command::AskChange { meeting, item, text: word(words, "text") }
        }
        minutes::Event::Approved { meeting } => minutes::Command::Approve { meeting },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::ids::{DecisionId, PersonId};

    #[test]
    fn what_was_given_with_a_decision_is_asked_by_itself() {
        let (id, person, due) = (DecisionId::new("SG-2026-4-4"), PersonId::new("p7"), jiff::civil::date(2027, 1, 29));
        let given = decision::Event::Assigned { decision: id.clone(), person: person.clone(), due };
        let asked = decision(&given, &Words::one("text", "sign it"));
        let text = "sign it".to_owned();
        assert_eq!(asked, decision::Command::Assign { decision: id.clone(), person, text, due });
        let done = decision::Event::Finished { decision: id.clone(), task: 306 };
        assert_eq!(decision(&done, &Words::none()), decision::Command::Finish { decision: id, task: 306 });
    }
}
