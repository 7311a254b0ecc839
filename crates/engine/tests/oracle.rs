//! The contract a second time, plainly and slowly, and ten thousand random questions to both: the same answers.
//!
//! Nothing here is shared with the engine, neither code nor charter: the numbers and rules of the governance model stand
//! here as the contract's text states them.

mod oracle {
    pub mod naive;
    pub mod random;
}
#[expect(dead_code, reason = "the questions are shared; this file asks only some of them")]
mod questions;

use engine::calc;
use oracle::naive::{self, Json};
use oracle::random::Questions;
use serde_json::{Value, json};

/// Lists that the contract calls sets, in one order.
fn settled(mut answer: Value) -> Value {
    for key in ["rules", "recused", "must_leave"] {
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

#[test]
fn ten_thousand_random_questions_have_the_same_answers() {
    let charter = questions::digione();
    let mut seen = std::collections::BTreeMap::<String, usize>::new();
    let mut random = Questions::seeded(20_221_201);
    for number in 0..10_000 {
        let question = random.question();
        let line = question.to_string();
        let answer = calc::answer_line(&charter, line.as_bytes());
        let answer = settled(serde_json::from_str(&answer.json).expect("an answer is JSON"));
        assert_eq!(answer, expected(&question), "question {number}: {line}");
        let kind = answer["error"]["code"].as_str().or(answer["outcome"]["how"].as_str()).unwrap_or("composition");
        *seen.entry(kind.to_string()).or_default() += 1;
    }
    // The questions must reach every end, or the test says little.
    for kind in [
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
    ] {
        assert!(seen.get(kind).is_some_and(|count| *count >= 5), "`{kind}` came up too seldom: {seen:?}");
    }
}
