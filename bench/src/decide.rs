//! The calculator: a line of `decide` read, judged and answered, against serde_json reading and writing the same lines as
//! types, with nothing computed in between.

use std::collections::BTreeMap;
use std::hint::black_box;

use engine::calc;
use serde::{Deserialize, Serialize};

use crate::programme;
use crate::rounds::{Effort, Goal, Measurement, Rounds, timed};

/// The measurement.
pub const MEASUREMENT: Measurement = Measurement {
    name: "decide",
    what: "decide lines of about 2 kB read, judged and answered, against serde_json reading and writing the same typed lines",
    goal: Goal::KeepsAtLeast(0.45),
    measure,
};

/// How many different lines take turns.
const KINDS: usize = 97;

fn measure(effort: Effort, rounds: &mut Rounds) -> Result<(), String> {
    let charter = programme::charter()?;
    let lines = (0..KINDS).map(line).collect::<Result<Vec<_>, _>>()?;
    let answers = lines.iter().map(|line| answered(&charter, line)).collect::<Result<Vec<_>, _>>()?;
    let count = effort.pick(5_000, 100_000);
    let ours = Box::new(|| {
        timed(|| {
            let mut out = String::new();
            for line in lines.iter().cycle().take(count) {
                out.clear();
                calc::answer_into(&charter, line.as_bytes(), &mut out);
                black_box(&out);
            }
            Ok(())
        })
    });
    let bare = Box::new(|| {
        timed(|| {
            let mut out = Vec::new();
            for (line, answer) in lines.iter().zip(&answers).cycle().take(count) {
                out.clear();
                black_box(serde_json::from_str::<Request>(line).map_err(|error| error.to_string())?);
                serde_json::to_writer(&mut out, answer).map_err(|error| error.to_string())?;
                black_box(&out);
            }
            Ok(())
        })
    });
    rounds.alternate((count, "lines"), ours, bare)
}

/// The answer to a line, as types; the two sides thus write the same.
fn answered(charter: &engine::charter::Charter, line: &str) -> Result<Answer, String> {
    let answer = calc::answer_line(charter, line.as_bytes());
    serde_json::from_str(&answer.json).map_err(|error| format!("{error} in {}", answer.json))
}

/// A `decide` question as types.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    ask: String,
    body: String,
    parties: Vec<Party>,
    members: Vec<Member>,
    matter: Matter,
    present: Vec<String>,
    proposals: Vec<String>,
    ballots: BTreeMap<String, String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Party {
    id: String,
    class: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    population: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fee: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seats: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    votes: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Member {
    id: String,
    party: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deputy_of: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Matter {
    kind: String,
    amount: Option<String>,
    counterparties: Vec<String>,
}

/// Its answer as types.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    recused: Vec<String>,
    must_leave: Vec<String>,
    quorum: Quorum,
    weights: BTreeMap<String, String>,
    tally: BTreeMap<String, String>,
    outcome: Outcome,
    rules: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Quorum {
    base: u64,
    needed: u64,
    taking_part: u64,
    met: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct Outcome {
    how: String,
    winner: Option<String>,
}

/// The `number`th line: the same people, other amounts, absences and ballots.
fn line(number: usize) -> Result<String, String> {
    let parties = programme::PARTIES.iter().map(party).collect();
    let members = programme::PARTIES.iter().flat_map(|(party, .., seats)| seated(party, *seats)).collect();
    let principals: Vec<String> = programme::members().iter().map(ToString::to_string).collect();
    let away = &principals[number % principals.len()];
    let present: Vec<String> = principals
        .iter()
        .map(|person| if person == away { format!("{person}-deputy") } else { person.clone() })
        .collect();
    let choices = ["A", "B", "C", "blank"];
    let votes = present.iter().enumerate().filter(|(_, person)| !person.starts_with("operator"));
    let ballots =
        votes.map(|(at, person)| (person.clone(), choices[(at + number) % choices.len()].to_owned())).collect();
    let request = Request {
        ask: "decide".into(),
        body: programme::BODY.into(),
        parties,
        members,
        matter: Matter {
            kind: "procurement".into(),
            amount: Some(format!("{}.50", 400_000 + number * 1_000)),
            counterparties: vec!["operator".into()],
        },
        present,
        proposals: vec!["A".into(), "B".into(), "C".into()],
        ballots,
    };
    serde_json::to_string(&request).map_err(|error| error.to_string())
}

fn party(&(id, class, measures, _): &programme::Listed) -> Party {
    let measure = |name: &str| measures.iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_string());
    Party {
        id: id.into(),
        class: class.into(),
        population: measure("population").and_then(|value| value.parse().ok()),
        fee: measure("fee"),
        host: (id == programme::HOST).then_some(true),
        seats: measure("seats").and_then(|value| value.parse().ok()),
        votes: measure("votes"),
    }
}

/// The principals of a party and a deputy for each.
fn seated(party: &str, seats: usize) -> Vec<Member> {
    let member = |id: String, deputy_of| {
        let roles = (id == "vantaa-1").then(|| vec!["chair".to_owned()]);
        Member { id, party: party.to_owned(), roles, deputy_of }
    };
    let principals = (1..=seats).map(|seat| member(format!("{party}-{seat}"), None));
    let deputies = (1..=seats).map(|seat| member(format!("{party}-{seat}-deputy"), Some(format!("{party}-{seat}"))));
    principals.chain(deputies).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_are_of_about_two_kilobytes_and_are_answered() {
        let charter = programme::charter().unwrap();
        for number in 0..KINDS {
            let line = line(number).unwrap();
            assert!((1_800..2_800).contains(&line.len()), "{} bytes", line.len());
            let answer = answered(&charter, &line).unwrap();
            assert!(answer.quorum.met, "{answer:?}");
            assert!(answer.recused.contains(&"operator-1".to_owned()));
        }
    }
}
