//! Every error of the contract: its code, its place, its rule, and which of two comes first.

#[expect(dead_code, reason = "the questions are shared; this file asks only some of them")]
mod questions;

use engine::calc;
use questions::{answer, digione};
use serde_json::{Value, json};

/// A question that is answered.
fn good() -> Value {
    json!({"ask": "decide", "body": "steering-group",
        "parties": [{"id": "h", "class": "municipality", "population": 200_000, "fee": "10.00", "host": true},
            {"id": "m", "class": "municipality", "population": 10, "fee": "5"},
            {"id": "o", "class": "operator"}, {"id": "f", "class": "funder", "seats": 1, "votes": "half"}],
        "members": [{"id": "h1", "party": "h", "roles": ["chair"]}, {"id": "h2", "party": "h"},
            {"id": "h2d", "party": "h", "deputy_of": "h2"}, {"id": "m1", "party": "m"}, {"id": "o1", "party": "o"},
            {"id": "f1", "party": "f"}],
        "matter": {"kind": "other", "amount": "1.00", "counterparties": [], "facts": {"significant": true}},
        "present": ["h1", "h2", "h2d", "m1", "f1"], "declared": [], "proposals": ["A", "B"],
        "ballots": {"h1": "A", "m1": "B"}, "chair_choice": "A"})
}

/// A change to the good question: the pointer of a value, and what to put there; `Value::Null` with `!` removes it.
type Change = (&'static str, Value);

fn changed(changes: &[Change]) -> Value {
    let mut question = good();
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        let parent = question.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}"));
        match (parent, value) {
            (Value::Object(map), Value::String(text)) if text == "!" => {
                map.remove(key);
            }
            (Value::Object(map), value) => {
                map.insert(key.to_string(), value.clone());
            }
            (Value::Array(list), value) if key == "-" => list.push(value.clone()),
            (Value::Array(list), value) => list[key.parse::<usize>().expect("an index")] = value.clone(),
            _ => panic!("{pointer}"),
        }
    }
    question
}

fn refused(line: &str) -> (String, String, Option<String>) {
    let found = answer(&digione(), line);
    let error = found.get("error").unwrap_or_else(|| panic!("answered: {line}\n{found}"));
    let text = |key: &str| error.get(key).and_then(Value::as_str).map(String::from);
    assert!(text("message").is_some_and(|message| message.len() > 10), "{error}");
    (text("code").expect("code"), text("at").expect("at"), text("rule"))
}

fn assert_refused(changes: &[Change], code: &str, at: &str, rule: Option<&str>) {
    let found = refused(&changed(changes).to_string());
    assert_eq!(found, (code.to_string(), at.to_string(), rule.map(String::from)), "{changes:?}");
}

#[test]
fn the_good_question_is_answered() {
    assert!(answer(&digione(), &good().to_string()).get("error").is_none());
}

#[test]
fn form() {
    let far = "1000000000000000.01";
    let cases: Vec<(&str, Value, &str, &str)> = vec![
        ("/body", json!("!"), "missing-field", "/body"),
        ("/parties", json!("!"), "missing-field", "/parties"),
        ("/members", json!("!"), "missing-field", "/members"),
        ("/matter", json!("!"), "missing-field", "/matter"),
        ("/matter/kind", json!("!"), "missing-field", "/matter/kind"),
        ("/present", json!("!"), "missing-field", "/present"),
        ("/proposals", json!("!"), "missing-field", "/proposals"),
        ("/ballots", json!("!"), "missing-field", "/ballots"),
        ("/parties/0/fee", json!("!"), "missing-field", "/parties/0/fee"),
        ("/parties/3/votes", json!("!"), "missing-field", "/parties/3/votes"),
        ("/parties/0/class", json!("!"), "missing-field", "/parties/0/class"),
        ("/members/0/party", json!("!"), "missing-field", "/members/0/party"),
        ("/ask", json!("!"), "missing-field", "/ask"),
        ("/ask", json!(7), "bad-type", "/ask"),
        ("/ask", json!("guess"), "unknown-ask", "/ask"),
        ("/charter", json!(7), "bad-type", "/charter"),
        ("/charter", json!("../digione"), "unknown-charter", "/charter"),
        ("/zzz", json!(1), "unknown-field", "/zzz"),
        ("/matter/zzz", json!(1), "unknown-field", "/matter/zzz"),
        ("/matter/facts/zzz", json!(true), "unknown-field", "/matter/facts/zzz"),
        ("/members/0/zzz", json!(1), "unknown-field", "/members/0/zzz"),
        ("/parties/2/fee", json!("1"), "unknown-field", "/parties/2/fee"),
        ("/parties/2/host", json!(false), "unknown-field", "/parties/2/host"),
        ("/parties/0/seats", json!(1), "unknown-field", "/parties/0/seats"),
        ("/parties/0/fee", json!(10), "bad-type", "/parties/0/fee"),
        ("/parties/3/votes", json!(1), "bad-type", "/parties/3/votes"),
        ("/parties/0/population", json!("5"), "bad-type", "/parties/0/population"),
        ("/parties/0/population", json!(1.5), "bad-type", "/parties/0/population"),
        ("/parties/0/population", Value::Null, "bad-type", "/parties/0/population"),
        ("/parties/0/host", json!("yes"), "bad-type", "/parties/0/host"),
        ("/parties", json!({}), "bad-type", "/parties"),
        ("/parties/0", json!([]), "bad-type", "/parties/0"),
        ("/body", Value::Null, "bad-type", "/body"),
        ("/present/0", json!(1), "bad-type", "/present/0"),
        ("/ballots/h1", Value::Null, "bad-type", "/ballots/h1"),
        ("/matter/facts/significant", json!("yes"), "bad-type", "/matter/facts/significant"),
        ("/parties/0/class", json!("city"), "bad-value", "/parties/0/class"),
        ("/parties/0/fee", json!("1,5"), "bad-value", "/parties/0/fee"),
        ("/parties/0/fee", json!("1.234"), "bad-value", "/parties/0/fee"),
        ("/parties/3/votes", json!("most"), "bad-value", "/parties/3/votes"),
        ("/parties/3/votes", json!("1/0"), "bad-value", "/parties/3/votes"),
        ("/members/0/roles/0", json!("king"), "bad-value", "/members/0/roles/0"),
        ("/proposals", json!([]), "bad-value", "/proposals"),
        ("/proposals/1", json!("blank"), "bad-value", "/proposals/1"),
        ("/parties/0/fee", json!("-1"), "out-of-range", "/parties/0/fee"),
        ("/parties/0/fee", json!(far), "out-of-range", "/parties/0/fee"),
        ("/matter/amount", json!(far), "out-of-range", "/matter/amount"),
        ("/parties/0/population", json!(-1), "out-of-range", "/parties/0/population"),
        ("/parties/0/population", json!(10_000_000_001_u64), "out-of-range", "/parties/0/population"),
        ("/parties/3/seats", json!(-1), "out-of-range", "/parties/3/seats"),
        ("/parties/3/votes", json!("-1/2"), "out-of-range", "/parties/3/votes"),
    ];
    for (pointer, value, code, at) in cases {
        assert_refused(&[(pointer, value)], code, at, None);
    }
}

#[test]
fn null_means_absent_where_a_field_is_optional() {
    for pointer in [
        "/charter",
        "/declared",
        "/chair_choice",
        "/matter/amount",
        "/matter/counterparties",
        "/matter/facts",
        "/members/0/deputy_of",
        "/members/1/roles",
        "/parties/1/host",
        "/matter/facts/significant",
    ] {
        let found = answer(&digione(), &changed(&[(pointer, Value::Null)]).to_string());
        assert!(found.get("error").is_none(), "{pointer}: {found}");
    }
}

#[test]
fn what_does_not_fit_the_charter() {
    let cases: Vec<(Vec<Change>, &str, &str, Option<&str>)> = vec![
        (vec![("/body", json!("senate"))], "unknown-body", "/body", None),
        (vec![("/body", json!("leadership-forum"))], "not-applicable", "/body", None),
        (vec![("/body", json!("programme-director"))], "not-applicable", "/body", None),
        (vec![("/parties/1/id", json!("h"))], "duplicate", "/parties/1/id", None),
        (vec![("/parties/-", json!({"id": "o2", "class": "operator"}))], "duplicate", "/parties/4/class", None),
        (vec![("/parties/1/host", json!(true))], "duplicate", "/parties/1/host", None),
        (vec![("/parties/3/seats", json!(3))], "over-cap", "/parties/3/seats", Some("SG-C4")),
        (vec![("/parties/3/votes", json!("11/10"))], "over-cap", "/parties/3/votes", Some("SG-V3")),
        (vec![("/parties/0/fee", json!("0")), ("/parties/1/fee", json!("0.0"))], "no-votes", "/parties", Some("X-14")),
        (vec![("/members/1/id", json!("h1"))], "duplicate", "/members/1/id", None),
        (vec![("/members/1/roles", json!(["chair"]))], "duplicate", "/members/1/roles/0", None),
        (vec![("/members/0/party", json!("x"))], "unknown-party", "/members/0/party", None),
        (vec![("/members/2/deputy_of", json!("x"))], "unknown-person", "/members/2/deputy_of", None),
        (vec![("/members/2/deputy_of", json!("m1"))], "bad-value", "/members/2/deputy_of", None),
        (vec![("/members/2/deputy_of", json!("h2d"))], "bad-value", "/members/2/deputy_of", None),
        (vec![("/members/2/roles", json!(["vice-chair"]))], "role-refused", "/members/2/roles/0", None),
        (
            vec![("/members/0/roles", json!([])), ("/members/3/roles", json!(["chair"]))],
            "role-refused",
            "/members/3/roles/0",
            Some("SG-C6"),
        ),
        (vec![("/members/-", json!({"id": "m2", "party": "m"}))], "no-seat", "/members/6", Some("SG-C2")),
        (vec![("/matter/kind", json!("party"))], "unknown-kind", "/matter/kind", None),
        (vec![("/matter/counterparties", json!(["o", "o"]))], "duplicate", "/matter/counterparties/1", None),
        (vec![("/matter/counterparties", json!(["acme"]))], "unknown-party", "/matter/counterparties/0", None),
        (vec![("/present/1", json!("h1"))], "duplicate", "/present/1", None),
        (vec![("/present/1", json!("expert"))], "unknown-person", "/present/1", None),
        (vec![("/declared", json!(["expert"]))], "unknown-person", "/declared/0", None),
        (vec![("/proposals/1", json!("A"))], "duplicate", "/proposals/1", None),
        (vec![("/ballots/m1", json!("C"))], "unknown-proposal", "/ballots/m1", None),
        (vec![("/chair_choice", json!("C"))], "unknown-proposal", "/chair_choice", None),
        (vec![("/chair_choice", json!("blank"))], "unknown-proposal", "/chair_choice", None),
    ];
    for (changes, code, at, rule) in cases {
        assert_refused(&changes, code, at, rule);
    }
}

#[test]
fn ballots_that_are_not_taken() {
    let recused = ("/matter/counterparties", json!(["o", "f"]));
    let cases: Vec<(Vec<Change>, &str, &str)> = vec![
        (vec![recused.clone(), ("/ballots", json!({"o1": "A"}))], "/ballots/o1", "SG-4"),
        (vec![recused, ("/ballots", json!({"f1": "A"}))], "/ballots/f1", "SG-6"),
        (
            vec![("/matter/kind", json!("programme-suspension")), ("/ballots", json!({"f1": "blank"}))],
            "/ballots/f1",
            "SG-7",
        ),
        (vec![("/declared", json!(["m1"]))], "/ballots/m1", "IN-6"),
        (vec![("/ballots/o1", json!("A"))], "/ballots/o1", "SG-3"),
        (vec![("/ballots/ex~/pert", json!("A"))], "/ballots/ex~0~1pert", "SG-3"),
        (vec![("/parties/3/votes", json!("none")), ("/ballots", json!({"f1": "A"}))], "/ballots/f1", "SG-V3"),
        (vec![("/parties/3/votes", json!("0/3")), ("/ballots", json!({"f1": "A"}))], "/ballots/f1", "SG-V3"),
        (vec![("/ballots/h2d", json!("A"))], "/ballots/h2d", "SG-C5"),
    ];
    for (mut changes, at, rule) in cases {
        // "ex~/pert" is written into the object itself: the helper's pointers know no escapes.
        if changes.iter().any(|(pointer, _)| pointer.contains('~')) {
            changes.clear();
            let mut question = good();
            question["ballots"]["ex~/pert"] = json!("A");
            let found = refused(&question.to_string());
            assert_eq!(found, ("ballot-refused".into(), at.into(), Some(rule.into())));
            continue;
        }
        assert_refused(&changes, "ballot-refused", at, Some(rule));
    }
    let team = |body: &str, ballots: Value| {
        changed(&[
            ("/body", json!(body)),
            ("/ballots", ballots),
            ("/members/5", json!({"id": "f1", "party": "m", "deputy_of": "m1"})),
        ])
    };
    for (body, ballots, rule) in [
        ("management-team", json!({"o1": "A"}), "MT-1"),
        ("management-team", json!({"h2d": "A"}), "MT-1"),
        ("team", json!({"o1": "A"}), "TE-1"),
        ("virtual-team", json!({"h2d": "A"}), "TE-1"),
    ] {
        assert_eq!(refused(&team(body, ballots).to_string()).2.as_deref(), Some(rule), "{body}");
    }
    let mut question = team("management-team", json!({"o1": "A"}));
    question["matter"] = json!({"kind": "continuation-contract"});
    assert_eq!(refused(&question.to_string()).2.as_deref(), Some("MT-9"));
}

#[test]
fn a_charters_two_boundary_amounts() {
    for fee in ["1000000000000000", "1000000000000000.00", "0"] {
        let found = answer(&digione(), &changed(&[("/parties/0/fee", json!(fee))]).to_string());
        assert!(found.get("error").is_none(), "{fee}: {found}");
    }
}

#[test]
fn no_json_and_doubled_keys() {
    let code = |line: &[u8]| {
        let found = calc::answer_line(&digione(), line);
        assert!(found.is_error);
        let found: Value = serde_json::from_str(&found.json).expect("JSON");
        (
            found["error"]["code"].as_str().unwrap_or("").to_string(),
            found["error"]["at"].as_str().unwrap_or("").to_string(),
        )
    };
    for line in [&b"{"[..], b"nope", b"\xff", b"{\"ask\":\"\xc3\"}", b"{\"a\":1}}", b"\xef\xbb\xbf{}"] {
        assert_eq!(code(line), ("bad-json".into(), String::new()));
    }
    assert_eq!(code("[".repeat(1_000_000).as_bytes()), ("bad-json".into(), String::new()));
    for line in ["[]", "7", "null", "\"ask\""] {
        assert_eq!(code(line.as_bytes()), ("bad-type".into(), String::new()));
    }
    // A doubled key is found before anything else, in any object.
    assert_eq!(code(br#"{"x":{"b":1,"b":2},"x":1}"#), ("duplicate".into(), "/x/b".into()));
    assert_eq!(code(br#"{"ask":"no","ballots":{"a":"A","\u0061":"B"}}"#), ("duplicate".into(), "/ballots/a".into()));
}

#[test]
fn the_first_stage_wins() {
    // Form before bodies, bodies before parties, parties before members, and so on: each pair has both faults.
    let unknown_body = ("/body", json!("senate"));
    let form = ("/present/0", json!(1));
    let party = ("/parties/1/id", json!("h"));
    let member = ("/members/0/party", json!("x"));
    let kind = ("/matter/kind", json!("party"));
    let present = ("/present/1", json!("expert"));
    let proposal = ("/ballots/m1", json!("C"));
    let ballot = ("/ballots/o1", json!("A"));
    let stages = [
        (form, "bad-type"),
        (unknown_body, "unknown-body"),
        (party, "duplicate"),
        (member, "unknown-party"),
        (kind, "unknown-kind"),
        (present, "unknown-person"),
        (proposal, "unknown-proposal"),
        (ballot, "ballot-refused"),
    ];
    for (place, (change, code)) in stages.iter().enumerate() {
        let later: Vec<Change> = stages.iter().skip(place).rev().map(|(change, _)| change.clone()).collect();
        assert_eq!(refused(&changed(&later).to_string()).0, *code, "{change:?}");
    }
    // Within stage 3, the order of the text; what is missing comes after what is there.
    let line = r#"{"ask":"composition","parties":[{"id":"a","class":"operator","fee":"1"},{"id":1}],"zzz":1}"#;
    assert_eq!(refused(line).1, "/parties/0/fee");
    let line = r#"{"ask":"composition","parties":[{"id":"a","class":"municipality"}],"zzz":1}"#;
    assert_eq!(refused(line), ("missing-field".into(), "/parties/0/population".into(), None));
    let line = r#"{"ask":"composition","parties":[],"zzz":1}"#;
    assert_eq!(refused(line), ("unknown-field".into(), "/zzz".into(), None));
}

#[test]
fn api_bodies_are_one_request_or_an_array() {
    let charter = digione();
    assert_eq!(calc::answer_request(&charter, b"[]"), Ok("[]".into()));
    let two = format!("[{},7]", good());
    let found: Value =
        serde_json::from_str(&calc::answer_request(&charter, two.as_bytes()).expect("is JSON")).expect("JSON");
    assert!(found[0].get("error").is_none());
    assert_eq!(found[1]["error"]["code"], json!("bad-type"));
    let doubled = r#"[{"ask":"cadence"},{"a":1,"a":2}]"#;
    let found: Value =
        serde_json::from_str(&calc::answer_request(&charter, doubled.as_bytes()).expect("is JSON")).expect("JSON");
    assert_eq!(found[0]["error"]["code"], json!("missing-field"));
    assert_eq!((&found[1]["error"]["code"], &found[1]["error"]["at"]), (&json!("duplicate"), &json!("/a")));
    let refused: Value =
        serde_json::from_str(&calc::answer_request(&charter, b"[1,").expect_err("is none")).expect("JSON");
    assert_eq!(refused["error"]["code"], json!("bad-json"));
}

/// The greatest body that the calculator's door lets in.
const BODY: usize = 8 * 1024 * 1024;

fn repeated(part: impl Fn(usize) -> String) -> String {
    let mut all = String::new();
    for number in 0.. {
        let part = part(number);
        if all.len() + part.len() > BODY / 3 {
            return all;
        }
        if number > 0 {
            all.push(',');
        }
        all.push_str(&part);
    }
    all
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long an answer takes is what this test is about")]
fn hostile_questions_are_answered_in_reasonable_time() {
    let charter = digione();
    let city =
        r#"{"id":"m","class":"municipality","population":1,"fee":"1","host":true},{"id":"o","class":"operator"}"#;
    let fractions =
        repeated(|n| format!(r#"{{"id":"f{n}","class":"funder","seats":0,"votes":"1/{}"}}"#, 1_000_003 + 2 * n));
    let halves = repeated(|n| format!(r#"{{"id":"f{n}","class":"funder","seats":0,"votes":"half"}}"#));
    let cities =
        repeated(|n| format!(r#"{{"id":"m{n}","class":"municipality","population":1,"fee":"0.0{}"}}"#, n % 10));
    let principals = repeated(|n| format!(r#"{{"id":"p{n}","party":"m"}}"#));
    let deputies = repeated(|n| format!(r#"{{"id":"d{n}","party":"m","deputy_of":"p{n}"}}"#));
    let ids = repeated(|n| format!(r#""p{n}""#));
    let ballots = repeated(|n| format!(r#""p{n}":"x{n}""#));
    let proposals = repeated(|n| format!(r#""x{n}""#));
    let composed = |parties: &str| format!(r#"{{"ask":"composition","body":"steering-group","parties":[{parties}]}}"#);
    let decided = |parties: &str, members: &str, present: &str, proposals: &str, ballots: &str| {
        format!(
            r#"{{"ask":"decide","body":"team","parties":[{parties}],"members":[{members}],"matter":{{"kind":"other"}},"present":[{present}],"proposals":[{proposals}],"ballots":{{{ballots}}}}}"#
        )
    };
    let questions = [
        composed(&format!("{city},{fractions}")),
        composed(&format!("{city},{halves}")),
        composed(&cities),
        decided(city, &principals, &ids, "\"A\"", ""),
        decided(city, &format!("{principals},{deputies}"), "", "\"A\"", ""),
        decided(city, &principals, &ids, &proposals, &ballots),
        format!(r#"{{{}}}"#, repeated(|n| format!(r#""k{n}":0"#))),
    ];
    for question in questions {
        let start = std::time::Instant::now();
        let answer = calc::answer_line(&charter, question.as_bytes());
        let took = start.elapsed();
        let shown: String = question.chars().take(200).collect();
        assert!(took.as_secs() < 20, "{took:?} for {shown}…: {}", answer.json.chars().take(200).collect::<String>());
    }
}
