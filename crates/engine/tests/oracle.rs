//! The contract a second time, plainly and slowly, and a hundred thousand random questions to both: the same answers.
//!
//! Nothing here is shared with the engine, neither code nor charter: the numbers and rules of the governance model stand
//! here as the contract's text states them.

mod oracle {
    pub mod asks;
    pub mod meetings;
    pub mod naive;
    pub mod random;
    pub mod routing;
}
#[expect(dead_code, reason = "the questions are shared; this file asks only some of them")]
mod questions;

use engine::calc;
use oracle::naive::{self, Json};
use oracle::random::Questions;
use serde_json::{Value, json};

/// Lists that the contract calls sets, in one order.
fn settled(mut answer: Value) -> Value {
    for key in ["rules", "recused", "must_leave", "then", "recuses", "open_questions"] {
        if let Some(Value::Array(list)) = answer.get_mut(key) {
            list.sort_by_key(ToString::to_string);
        }
    }
    if let Some(error) = answer.get_mut("error").and_then(Value::as_object_mut) {
        error.remove("message");
    }
    answer
}

fn expected(question: &Json) -> Value {
    let answer = naive::answer(question).unwrap_or_else(|refused| {
        let mut error = json!({"code": refused.code, "at": refused.at});
        if let Some(rule) = refused.rule {
            error["rule"] = json!(rule);
        }
        json!({"error": error})
    });
    settled(answer)
}

/// Asks both as many questions; how often each end came up, by what an answer tells of it.
fn compared(
    count: usize,
    mut question: impl FnMut() -> Json,
    end: impl Fn(&Value) -> String,
) -> std::collections::BTreeMap<String, usize> {
    let charter = questions::digione();
    let mut seen = std::collections::BTreeMap::<String, usize>::new();
    for number in 0..count {
        let question = question();
        let line = question.to_string();
        let answer = calc::answer_line(&charter, line.as_bytes());
        let answer = settled(serde_json::from_str(&answer.json).expect("an answer is JSON"));
        assert_eq!(answer, expected(&question), "question {number}: {line}");
        *seen.entry(answer["error"]["code"].as_str().map_or_else(|| end(&answer), String::from)).or_default() += 1;
    }
    seen
}

/// The questions must reach every end, or the test says little.
fn assert_reached(seen: &std::collections::BTreeMap<String, usize>, ends: &[&str]) {
    for kind in ends {
        assert!(seen.get(*kind).is_some_and(|count| *count >= 5), "`{kind}` came up too seldom: {seen:?}");
    }
}

#[test]
fn random_ways_of_matters_are_the_same() {
    let mut random = Questions::seeded(20_200_817);
    let seen = compared(50_000, || random.route(), |answer| answer["decides"].as_str().unwrap_or("open").into());
    assert_reached(
        &seen,
        &[
            "steering-group",
            "management-team",
            "team",
            "virtual-team",
            "programme-director",
            "parties",
            "open",
            "not-delegable",
            "duplicate",
            "bad-type",
            "bad-value",
            "out-of-range",
            "unknown-field",
            "missing-field",
            "unknown-kind",
            "unknown-party",
        ],
    );
}

#[test]
fn random_deadlines_and_cadences_are_the_same() {
    let mut random = Questions::seeded(20_220_417);
    let seen = compared(
        38_000,
        || random.meetings(),
        |answer| answer.get("ok").map_or_else(|| "deadline".into(), ToString::to_string),
    );
    assert_reached(
        &seen,
        &[
            "deadline",
            "true",
            "false",
            "duplicate",
            "bad-type",
            "bad-value",
            "out-of-range",
            "unknown-field",
            "missing-field",
            "unknown-body",
            "not-applicable",
        ],
    );
}

#[test]
fn random_powers_are_the_same() {
    let mut random = Questions::seeded(19_460_101);
    let seen = compared(2_000, || random.power(), |answer| answer["strict"].to_string());
    assert_reached(&seen, &["true", "false", "duplicate", "bad-type", "bad-value", "out-of-range", "unknown-field"]);
}

#[test]
fn ten_thousand_random_questions_have_the_same_answers() {
    let mut random = Questions::seeded(20_221_201);
    let end = |answer: &Value| answer["outcome"]["how"].as_str().unwrap_or("composition").to_string();
    let seen = compared(10_000, || random.question(), end);
    let ends = [
        "composition",
        "unanimous",
        "vote",
        "chair-tie-break",
        "needs-chair-choice",
        "no-quorum",
        "no-support",
        "consensus",
        "escalate",
        "duplicate",
        "unknown-ask",
        "unknown-charter",
        "bad-type",
        "bad-value",
        "out-of-range",
        "unknown-field",
        "missing-field",
        "unknown-body",
        "not-applicable",
        "over-cap",
        "no-votes",
        "unknown-party",
        "unknown-person",
        "role-refused",
        "no-seat",
        "unknown-kind",
        "unknown-proposal",
        "ballot-refused",
    ];
    assert_reached(&seen, &ends);
}
