//! What holds whatever the numbers: named as theory names it.

#[expect(dead_code, reason = "the questions are shared; this file asks only some of them")]
mod questions;

use engine::calc;
use engine::charter::Charter;
use engine::exact::Fraction;
use proptest::collection::vec;
use proptest::prelude::*;
use questions::{answer, digione};
use serde_json::{Value, json};
use std::sync::LazyLock;

static CHARTER: LazyLock<Charter> = LazyLock::new(digione);

/// Cities with fees in cents, perhaps an operator, and funders with parts of its votes.
fn parties() -> impl Strategy<Value = Vec<Value>> {
    let city = (0u64..400_000, 0u64..10_000_000_000);
    (vec(city, 1..8), any::<bool>(), vec(0usize..5, 0..3)).prop_map(|(cities, operator, funders)| {
        let city = |(place, (population, cents)): (usize, (u64, u64))| {
            let fee = format!("{}.{:02}", cents / 100, cents % 100);
            json!({"id": format!("c{place}"), "class": "municipality", "population": population, "fee": fee, "host": place == 0})
        };
        let mut parties: Vec<Value> = cities.into_iter().enumerate().map(city).collect();
        if operator {
            parties.push(json!({"id": "o", "class": "operator"}));
            for (place, votes) in funders.into_iter().enumerate() {
                let votes = ["none", "half", "full", "1/7", "2/5"][votes];
                parties.push(json!({"id": format!("f{place}"), "class": "funder", "seats": 1, "votes": votes}));
            }
        }
        parties
    })
}

fn composition(parties: &[Value]) -> Value {
    answer(&CHARTER, &json!({"ask": "composition", "body": "steering-group", "parties": parties}).to_string())
}

fn fraction(value: &Value) -> Fraction {
    Fraction::parse(value.as_str().expect("a fraction")).expect("a fraction")
}

/// A decision of the cities alone: one member each, all present.
fn decision(fees: &[u64], choices: &[usize], declared: &[usize]) -> Value {
    let ids = || (0..fees.len()).map(|place| format!("p{place}"));
    let parties: Vec<Value> = fees.iter().enumerate().map(|(place, fee)| {
        json!({"id": format!("c{place}"), "class": "municipality", "population": 1, "fee": fee.to_string(), "host": place == 0})
    }).collect();
    let members: Vec<Value> =
        ids().enumerate().map(|(place, id)| json!({"id": id, "party": format!("c{place}")})).collect();
    let declared: Vec<String> = declared.iter().map(|place| format!("p{}", place % fees.len())).collect();
    let ballots: serde_json::Map<String, Value> = ids()
        .zip(choices)
        .filter(|(id, _)| !declared.contains(id))
        .map(|(id, choice)| (id, json!(["A", "B", "C", "blank"][choice % 4])))
        .collect();
    let mut once = declared.clone();
    once.sort();
    once.dedup();
    json!({"ask": "decide", "body": "steering-group", "parties": parties, "members": members, "matter": {"kind": "other"},
        "present": ids().collect::<Vec<_>>(), "declared": once, "proposals": ["A", "B", "C"], "ballots": ballots})
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shares_sum_to_one(parties in parties()) {
        let found = composition(&parties);
        if let Some(shares) = found["shares"].as_object() {
            let sum: Fraction = shares.values().map(fraction).sum();
            prop_assert_eq!(sum, Fraction::ONE);
        } else {
            prop_assert!(["no-votes", "over-cap"].contains(&found["error"]["code"].as_str().unwrap_or("")), "{}", found);
        }
    }

    #[test]
    fn raising_a_fee_never_lowers_that_partys_share(parties in parties(), more in 1u64..1_000_000) {
        let before = composition(&parties);
        let mut raised = parties.clone();
        let fee = raised[0]["fee"].as_str().expect("a fee").to_string();
        let (euros, cents) = fee.split_once('.').expect("cents");
        raised[0]["fee"] = json!(format!("{}.{cents}", euros.parse::<u64>().expect("euros") + more));
        let after = composition(&raised);
        if before["shares"].is_object() && after["shares"].is_object() {
            prop_assert!(fraction(&before["shares"]["c0"]) <= fraction(&after["shares"]["c0"]));
        }
    }

    #[test]
    fn who_has_which_name_changes_nothing(fees in vec(0u64..1000, 2..7), choices in vec(0usize..4, 7)) {
        let question = decision(&fees, &choices, &[]);
        let renamed = (0..fees.len()).fold(question.to_string(), |line, place| {
            line.replace(&format!("\"p{place}\""), &format!("\"z{}\"", 9 - place))
        }).replace("\"c0\"", "\"host-city\"");
        let (one, other) = (answer(&CHARTER, &question.to_string()), answer(&CHARTER, &renamed));
        for key in ["tally", "outcome", "quorum", "rules"] {
            prop_assert_eq!(&one[key], &other[key]);
        }
    }

    #[test]
    fn a_recused_members_ballot_never_changes_the_tally(
        fees in vec(1u64..1000, 2..7), choices in vec(0usize..4, 7), declared in vec(0usize..7, 1..3),
    ) {
        let question = decision(&fees, &choices, &declared);
        let first = question["declared"][0].as_str().expect("somebody").to_string();
        let found = answer(&CHARTER, &question.to_string());
        prop_assert!(found["weights"].get(&first).is_none());
        // Their ballot is not merely left out of the count: the question is refused.
        let mut voting = question;
        voting["ballots"][&first] = json!("A");
        let refused = answer(&CHARTER, &voting.to_string());
        prop_assert_eq!(refused["error"]["code"].as_str(), Some("ballot-refused"));
        prop_assert_eq!(refused["error"]["rule"].as_str(), Some("IN-6"));
    }

    #[test]
    fn weights_of_those_taking_part_are_what_the_tally_can_reach(fees in vec(0u64..1000, 2..7), choices in vec(0usize..4, 7)) {
        let found = answer(&CHARTER, &decision(&fees, &choices, &[]).to_string());
        if let (Some(weights), Some(tally)) = (found["weights"].as_object(), found["tally"].as_object()) {
            let weights: Fraction = weights.values().map(fraction).sum();
            let tally: Fraction = tally.values().map(fraction).sum();
            prop_assert_eq!(weights, tally);
        }
    }

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..200)) {
        let found = calc::answer_line(&*CHARTER, &bytes);
        prop_assert!(serde_json::from_str::<Value>(&found.json).is_ok());
    }

    #[test]
    fn a_spoilt_line_is_answered(place in 0usize..2000, byte in any::<u8>(), cut in any::<bool>()) {
        let mut line = decision(&[3, 2, 2], &[0, 1, 2], &[1]).to_string().into_bytes();
        let place = place % line.len();
        line[place] = byte;
        line.truncate(if cut { place } else { line.len() });
        let found = calc::answer_line(&*CHARTER, &line);
        prop_assert!(serde_json::from_str::<Value>(&found.json).is_ok());
    }

    #[test]
    fn any_charter_is_read_or_refused(text in "[a-z\\[\\]={}\", .0-9\\n-]{0,120}") {
        prop_assert!(Charter::parse(&text).is_err());
    }

    #[test]
    fn fractions_agree_with_big_ones(a in any::<i64>(), b in 1i64.., c in any::<i64>(), d in 1i64..) {
        use num_rational::BigRational;
        let ours = |num: i64, den: i64| Fraction::new(num.into(), den.into()).expect("no zero");
        let theirs = |num: i64, den: i64| BigRational::new(num.into(), den.into());
        let (x, y, big_x, big_y) = (ours(a, b), ours(c, d), theirs(a, b), theirs(c, d));
        prop_assert_eq!((&x + &y).to_string(), (&big_x + &big_y).to_string());
        prop_assert_eq!((&x - &y).to_string(), (&big_x - &big_y).to_string());
        prop_assert_eq!((&(&x * &y) * &x).to_string(), (&big_x * &big_y * &big_x).to_string());
        prop_assert_eq!(x.cmp(&y), big_x.cmp(&big_y));
        prop_assert_eq!(x.floor().map(|floor| floor.to_string()), Some(big_x.floor().to_integer().to_string()));
    }
}
