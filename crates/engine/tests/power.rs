//! `ask = power`: the indices in the contract's form, and every error that it can give.

#[expect(dead_code, reason = "the questions are shared; this file only asks single lines")]
mod questions;

use questions::{answer, digione};
use serde_json::{Value, json};

fn ask(question: &Value) -> Value {
    answer(&digione(), &question.to_string())
}

#[test]
fn the_contracts_example_is_answered() {
    // Any two of 3, 2, 2 have more than 3½: everybody swings in two of four coalitions.
    let found = ask(&json!({"ask": "power", "votes": {"a": "3", "b": "2", "c": "2"}, "quota": "1/2", "strict": true}));
    let all = |value: &str| json!({"a": value, "b": value, "c": value});
    let expected = json!({"banzhaf_absolute": all("1/2"), "banzhaf_normalised": all("1/3"), "shapley_shubik": all("1/3"),
        "quota": "1/2", "strict": true, "rules": []});
    assert_eq!(found, expected);
}

#[test]
fn quota_and_strictness_have_their_defaults() {
    for question in [
        json!({"ask": "power", "votes": {"a": "1", "b": "1"}}),
        json!({"ask": "power", "votes": {"a": "1", "b": "1"}, "quota": null, "strict": null}),
    ] {
        let found = ask(&question);
        assert_eq!((&found["quota"], &found["strict"]), (&json!("1/2"), &json!(true)));
        assert_eq!(found["shapley_shubik"], json!({"a": "1/2", "b": "1/2"}));
    }
    let found = ask(&json!({"ask": "power", "votes": {"a": "3", "b": "1"}, "quota": "6/8", "strict": false}));
    assert_eq!((&found["quota"], &found["strict"]), (&json!("3/4"), &json!(false)));
    assert_eq!(found["banzhaf_normalised"], json!({"a": "1", "b": "0"}));
}

#[test]
fn a_share_of_votes_is_no_share_of_power() {
    // 3 528 000 in all, so more than 1 764 000 are needed. Any two of Espoo, Vantaa and Tiera have that (the least: 1 857 000);
    // Lahti with any one of them has not (the most: 1 671 000), and where two are together it is not needed: no power at all.
    let votes = json!({"vantaa": "975000", "espoo": "1188000", "lahti": "483000", "tiera": "882000"});
    let found = ask(&json!({"ask": "power", "votes": votes}));
    let each = |value: &str| json!({"vantaa": value, "espoo": value, "lahti": "0", "tiera": value});
    assert_eq!(found["banzhaf_absolute"], each("1/2"));
    assert_eq!((&found["banzhaf_normalised"], &found["shapley_shubik"]), (&each("1/3"), &each("1/3")));
}

#[test]
fn errors() {
    let voters = |count: usize| {
        Value::Object((0..count).map(|place| (format!("v{place:02}"), json!(format!("{}", place + 1)))).collect())
    };
    for (question, code, at) in [
        (json!({"ask": "power"}), "missing-field", "/votes"),
        (json!({"ask": "power", "votes": {}}), "out-of-range", "/votes"),
        (json!({"ask": "power", "votes": voters(41)}), "out-of-range", "/votes"),
        (json!({"ask": "power", "votes": []}), "bad-type", "/votes"),
        (json!({"ask": "power", "votes": {"a": 1}}), "bad-type", "/votes/a"),
        (json!({"ask": "power", "votes": {"a": null}}), "bad-type", "/votes/a"),
        (json!({"ask": "power", "votes": {"a": "1.5"}}), "bad-value", "/votes/a"),
        (json!({"ask": "power", "votes": {"a": "1/0"}}), "bad-value", "/votes/a"),
        (json!({"ask": "power", "votes": {"a/b": "-1"}}), "out-of-range", "/votes/a~1b"),
        (json!({"ask": "power", "votes": {"a": "1"}, "quota": "9/8"}), "out-of-range", "/quota"),
        (json!({"ask": "power", "votes": {"a": "1"}, "quota": "-1/2"}), "out-of-range", "/quota"),
        (json!({"ask": "power", "votes": {"a": "1"}, "quota": 1}), "bad-type", "/quota"),
        (json!({"ask": "power", "votes": {"a": "1"}, "strict": "true"}), "bad-type", "/strict"),
        (json!({"ask": "power", "votes": {"a": "1"}, "body": "steering-group"}), "unknown-field", "/body"),
        (json!({"ask": "power", "quota": "2"}), "out-of-range", "/quota"),
    ] {
        let error = &ask(&question)["error"];
        assert_eq!((&error["code"], &error["at"]), (&json!(code), &json!(at)), "{question}");
        assert!(error.get("rule").is_none());
    }
    let found = answer(&digione(), r#"{"ask":"power","votes":{"a":"1","a":"2"}}"#);
    assert_eq!((&found["error"]["code"], &found["error"]["at"]), (&json!("duplicate"), &json!("/votes/a")));
}

#[test]
fn forty_voters_with_weights_in_cents_are_counted_exactly() {
    let votes =
        (0u64..40).map(|place| (format!("v{place:02}"), json!(format!("{}/100", 48_300_000 + place * place * 7_919))));
    let found = ask(&json!({"ask": "power", "votes": Value::Object(votes.collect())}));
    let sum = |index: &str| {
        let values = found[index].as_object().expect("an index").values();
        values.map(|value| engine::exact::Fraction::parse(value.as_str().expect("a text")).expect("a fraction")).sum()
    };
    let sums: [engine::exact::Fraction; 2] = ["banzhaf_normalised", "shapley_shubik"].map(sum);
    assert_eq!(sums, [engine::exact::Fraction::ONE; 2]);
}
