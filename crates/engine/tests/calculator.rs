//! What the bundled charter answers: the contract's own example, the expected results of the programme's facts, and each
//! rule's boundary on both sides. Every expected value is worked out by hand.

mod questions;

use questions::{answer, assert_rules, decide, digione, digione_with, ids, members, parties};
use serde_json::{Value, json};

fn ask(question: &Value) -> Value {
    answer(&digione(), &question.to_string())
}

fn with(mut question: Value, key: &str, value: Value) -> Value {
    question[key] = value;
    question
}

fn plain() -> Value {
    json!({"kind": "open-source-strategy"})
}

#[test]
fn the_contracts_example_of_composition() {
    let found = ask(&json!({"ask": "composition", "body": "steering-group", "parties": [
        {"id": "vantaa", "class": "municipality", "population": 237231, "fee": "975000.00", "host": true},
        {"id": "tiera", "class": "operator"},
        {"id": "bf", "class": "funder", "seats": 1, "votes": "half"}]}));
    assert_eq!(found["seats"], json!({"vantaa": 2, "tiera": 2, "bf": 1}));
    assert_eq!(found["votes"], json!({"vantaa": "975000", "tiera": "975000", "bf": "487500"}));
    assert_eq!(found["shares"], json!({"vantaa": "2/5", "tiera": "2/5", "bf": "1/5"}));
    assert_eq!(found["seats_total"], json!(5));
    assert_rules(&found, &["SG-C1", "SG-C3", "SG-C4", "SG-V1", "SG-V2", "SG-V3"]);
}

#[test]
fn seats_turn_at_150_000_inhabitants() {
    for (population, seats, rule) in [(149_999, 1, "SG-C2"), (150_000, 1, "X-1"), (150_001, 2, "SG-C1")] {
        let found = ask(&json!({"ask": "composition", "body": "steering-group", "parties": [
            {"id": "a", "class": "municipality", "population": population, "fee": "1"}]}));
        assert_eq!(found["seats"]["a"], json!(seats), "{population}");
        assert_rules(&found, &[rule, "SG-V1"]);
    }
}

#[test]
fn shares_of_the_seven_cities() {
    let found = ask(&json!({"ask": "composition", "body": "steering-group", "parties": parties(7)}));
    // 195 300 learners at 30 euros, and a seventh of that for Tiera: 8/7 in all.
    assert_eq!(found["votes"]["tiera"], json!("837000"));
    assert_eq!(found["shares"]["tiera"], json!("1/8"));
    assert_eq!(found["shares"]["vantaa"], json!("325/2232"));
    assert_eq!(found["seats_total"], json!(14));
    // 168 700 learners over six: 28 116 2/3 learners, at 30 euros 843 500.
    let mut six = parties(7);
    six.as_array_mut().expect("parties").remove(3);
    let found = ask(&json!({"ask": "composition", "body": "steering-group", "parties": six}));
    assert_eq!(found["votes"]["tiera"], json!("843500"));
    // The same in learners: the fee may be any amount.
    let learners = [32_500, 39_600, 32_900, 28_000, 19_600, 16_100].iter().enumerate().map(|(place, fee)| {
        json!({"id": format!("c{place}"), "class": "municipality", "population": 1, "fee": fee.to_string()})
    });
    let parties: Vec<Value> = learners.chain([json!({"id": "tiera", "class": "operator"})]).collect();
    let found = ask(&json!({"ask": "composition", "body": "steering-group", "parties": parties}));
    assert_eq!(found["votes"]["tiera"], json!("84350/3"));
}

#[test]
fn the_management_team_has_seats_and_no_votes() {
    let found = ask(&json!({"ask": "composition", "body": "management-team", "parties": [
        {"id": "vantaa", "class": "municipality", "population": 1, "fee": "0", "host": true},
        {"id": "espoo", "class": "municipality", "population": 1, "fee": "0"},
        {"id": "tiera", "class": "operator"},
        {"id": "bf", "class": "funder", "seats": 7, "votes": "5"}]}));
    assert_eq!(found["seats"], json!({"vantaa": 3, "espoo": 1, "tiera": 1, "bf": 0}));
    assert_eq!((&found["votes"], &found["shares"]), (&json!({}), &json!({})));
    assert_eq!(found["seats_total"], json!(5));
    assert_rules(&found, &["MT-C1", "MT-4"]);
}

#[test]
fn a_tie_goes_the_chairs_way() {
    let votes = [
        ("vantaa", "A"),
        ("tampere", "A"),
        ("turku", "A"),
        ("jyvaskyla", "A"),
        ("espoo", "B"),
        ("oulu", "B"),
        ("lahti", "B"),
        ("tiera", "B"),
    ];
    let found = ask(&decide(plain(), &["A", "B"], &votes));
    // 111 600 learners at 30 euros on each side.
    assert_eq!(found["tally"], json!({"A": "3348000", "B": "3348000", "blank": "0"}));
    assert_eq!(found["outcome"], json!({"how": "chair-tie-break", "winner": "A"}));
    assert_eq!(found["quorum"], json!({"base": 14, "needed": 7, "taking_part": 14, "met": true}));
    assert_eq!(found["weights"]["vantaa-1"], json!("487500"));
    assert_rules(&found, &["SG-3", "SG-V1", "SG-V2", "X-2", "SG-2", "SG-V4"]);
}

#[test]
fn few_with_much_beat_many_with_little() {
    let matter = json!({"kind": "procurement", "amount": "2900000.00", "counterparties": ["tiera"]});
    let votes = [
        ("vantaa", "A"),
        ("espoo", "A"),
        ("turku", "A"),
        ("tampere", "B"),
        ("oulu", "B"),
        ("jyvaskyla", "B"),
        ("lahti", "B"),
    ];
    let found = ask(&decide(matter, &["A", "B"], &votes));
    // 98 700 and 96 600 learners.
    assert_eq!(found["tally"], json!({"A": "2961000", "B": "2898000", "blank": "0"}));
    assert_eq!(found["outcome"], json!({"how": "vote", "winner": "A"}));
    assert_eq!(found["recused"], json!(["tiera-1", "tiera-2"]));
    assert_eq!(found["must_leave"], json!(["tiera-1", "tiera-2"]));
    // Tiera's two stay in the base and do not take part.
    assert_eq!(found["quorum"], json!({"base": 14, "needed": 7, "taking_part": 12, "met": true}));
    assert_rules(&found, &["SG-4", "SG-5", "SG-3", "X-3", "SG-V1", "X-2", "SG-2", "SG-V4"]);
}

#[test]
fn a_plurality_of_three_needs_no_majority() {
    let votes = [
        ("tampere", "A"),
        ("oulu", "A"),
        ("espoo", "B"),
        ("jyvaskyla", "B"),
        ("vantaa", "C"),
        ("turku", "C"),
        ("lahti", "blank"),
        ("tiera", "blank"),
    ];
    let found = ask(&decide(plain(), &["A", "B", "C"], &votes));
    // 60 900, 59 200 and 59 100 learners; blank 16 100 + 27 900.
    assert_eq!(found["tally"], json!({"A": "1827000", "B": "1776000", "C": "1773000", "blank": "1320000"}));
    assert_eq!(found["outcome"], json!({"how": "vote", "winner": "A"}));
    assert_rules(&found, &["SG-3", "SG-V1", "SG-V2", "X-2", "X-5", "SG-2", "SG-V4"]);
}

#[test]
fn quorum_is_half_of_the_seats() {
    for (cities, taking_part, met) in [(7, 7, true), (7, 6, false), (5, 6, true), (5, 5, false)] {
        let members = members(cities);
        let present: Vec<String> = ids(&members).into_iter().take(taking_part).collect();
        let found = ask(&json!({"ask": "decide", "body": "steering-group", "parties": parties(cities),
            "members": members, "matter": plain(), "present": present, "proposals": ["A"], "ballots": {"vantaa-1": "A"}}));
        assert_eq!(found["quorum"]["met"], json!(met), "{taking_part} of {cities} cities");
        let how = if met { "unanimous" } else { "no-quorum" };
        assert_eq!(found["outcome"]["how"], json!(how));
        if !met {
            assert_rules(&found, &["SG-3"]);
            assert_eq!(found["outcome"]["winner"], Value::Null);
            assert_eq!(found["tally"], json!({"A": "487500", "blank": "0"}));
        }
    }
}

#[test]
fn all_for_one_is_unanimous_however_many_are_silent() {
    let found = ask(&decide(plain(), &["A", "B"], &[("lahti", "B"), ("vantaa", "blank")]));
    assert_eq!(found["outcome"], json!({"how": "unanimous", "winner": "B"}));
    assert_rules(&found, &["SG-3", "SG-V1", "SG-V2", "X-2", "X-5", "SG-2"]);
    let found = ask(&decide(plain(), &["A"], &[("vantaa", "blank")]));
    assert_eq!(found["outcome"], json!({"how": "no-support", "winner": null}));
    assert_rules(&found, &["SG-3", "SG-V1", "SG-V2", "X-2", "X-5", "SG-2"]);
}

/// A tie between Espoo's A and Oulu with Tiera's … made of equal fees: two cities of a seat each, and a third that chairs.
fn tie(chairs_ballot: &str, choice: Option<&str>) -> Value {
    let city = |id: &str, fee: &str, host: bool| json!({"id": id, "class": "municipality", "population": 1000, "fee": fee, "host": host});
    let mut question = json!({"ask": "decide", "body": "steering-group",
        "parties": [city("h", "0", true), city("a", "5", false), city("b", "5.00", false)],
        "members": [{"id": "h1", "party": "h", "roles": ["chair"]}, {"id": "a1", "party": "a"}, {"id": "b1", "party": "b"}],
        "matter": plain(), "present": ["h1", "a1", "b1"], "proposals": ["A", "B", "C"],
        "ballots": {"a1": "A", "b1": "B", "h1": chairs_ballot}});
    if let Some(choice) = choice {
        question["chair_choice"] = json!(choice);
    }
    question
}

#[test]
fn a_tie_is_settled_by_the_chairs_ballot_then_the_chairs_choice() {
    let voted = ["SG-3", "SG-V1", "SG-2", "SG-V4"];
    for (ballot, choice, how, winner, more) in [
        ("B", None, "chair-tie-break", json!("B"), &[][..]),
        ("B", Some("A"), "chair-tie-break", json!("B"), &[]),
        ("C", None, "needs-chair-choice", Value::Null, &["X-6"]),
        ("C", Some("C"), "needs-chair-choice", Value::Null, &["X-6"]),
        ("C", Some("A"), "chair-tie-break", json!("A"), &["X-6"]),
        ("blank", Some("A"), "chair-tie-break", json!("A"), &["X-6", "X-5"]),
    ] {
        let found = ask(&tie(ballot, choice));
        assert_eq!(found["outcome"], json!({"how": how, "winner": winner}), "{ballot} {choice:?}");
        assert_rules(&found, &[&voted[..], more].concat());
    }
}

#[test]
fn a_zero_weight_proposal_with_ballots_ties_with_nothing_but_its_like() {
    // Only the host with fee 0 votes B, a city blank: B has a ballot, and all ballots but blank are for it.
    let mut question = tie("B", None);
    question["ballots"] = json!({"h1": "B", "a1": "blank"});
    assert_eq!(ask(&question)["outcome"], json!({"how": "unanimous", "winner": "B"}));
}

#[test]
fn deputies_act_in_the_order_named_also_for_the_recused() {
    let question = |present: Value, declared: Value| {
        json!({"ask": "decide", "body": "steering-group",
            "parties": [{"id": "h", "class": "municipality", "population": 1, "fee": "1", "host": true}],
            "members": [{"id": "p", "party": "h", "roles": ["chair"]}, {"id": "d1", "party": "h", "deputy_of": "p"},
                {"id": "d2", "party": "h", "deputy_of": "p"}],
            "matter": plain(), "present": present, "declared": declared, "proposals": ["A"], "ballots": {}})
    };
    for (present, declared, acting) in [
        (json!(["p", "d1", "d2"]), json!([]), "p"),
        (json!(["d2", "d1"]), json!([]), "d1"),
        (json!(["p", "d1", "d2"]), json!(["p"]), "d1"),
        (json!(["p", "d1", "d2"]), json!(["p", "d1"]), "d2"),
    ] {
        let found = ask(&question(present, declared.clone()));
        assert_eq!(found["weights"], json!({acting: "1"}));
        assert_eq!(found["recused"], declared);
        assert_eq!(found["must_leave"], json!([]));
    }
    let found = ask(&question(json!(["d1"]), json!([])));
    assert_rules(&found, &["SG-C5", "SG-3", "SG-V1", "X-5", "SG-2"]);
    let found = ask(&question(json!(["p", "d1"]), json!(["p"])));
    assert_rules(&found, &["IN-6", "SG-C5", "SG-3", "X-3", "SG-V1", "X-5", "SG-2"]);
}

#[test]
fn the_deputy_in_the_chairs_seat_chairs_after_the_vice_chair() {
    let question = |present: Value, ballots: Value| {
        json!({"ask": "decide", "body": "steering-group",
            "parties": [{"id": "h", "class": "municipality", "population": 200_000, "fee": "2", "host": true},
                {"id": "a", "class": "municipality", "population": 1, "fee": "1"}],
            "members": [{"id": "c", "party": "h", "roles": ["chair"]}, {"id": "cd", "party": "h", "deputy_of": "c"},
                {"id": "v", "party": "h", "roles": ["vice-chair"]}, {"id": "a1", "party": "a"}],
            "matter": plain(), "present": present, "proposals": ["A", "B"], "ballots": ballots})
    };
    // One each of Vantaa's two and the other city: 1 against 1.
    let found = ask(&question(json!(["cd", "v", "a1"]), json!({"v": "A", "a1": "B"})));
    assert_eq!(found["outcome"], json!({"how": "chair-tie-break", "winner": "A"}));
    let found = ask(&question(json!(["cd", "v", "a1"]), json!({"cd": "A", "a1": "B"})));
    assert_eq!(found["outcome"]["how"], json!("needs-chair-choice"));
    // Alone, the deputy has the whole of the city's two; and the other city's one does not tie.
    let found = ask(&question(json!(["cd", "a1"]), json!({"cd": "A", "a1": "B"})));
    assert_eq!(found["outcome"], json!({"how": "vote", "winner": "A"}));
}

#[test]
fn recusal_follows_from_the_kind() {
    for (kind, operator, funder) in [
        ("programme-suspension", true, true),
        ("operator-customer-agreement", true, true),
        ("continuation-contract", true, false),
        ("agreement-change", false, false),
    ] {
        let question = json!({"ask": "decide", "body": "steering-group",
            "parties": [{"id": "h", "class": "municipality", "population": 1, "fee": "1", "host": true},
                {"id": "o", "class": "operator"}, {"id": "f", "class": "funder", "seats": 1, "votes": "1/3"}],
            "members": [{"id": "h1", "party": "h"}, {"id": "o1", "party": "o"}, {"id": "f1", "party": "f"}],
            "matter": {"kind": kind}, "present": ["h1", "o1", "f1"], "proposals": ["A"], "ballots": {"h1": "A"}});
        let expected: Vec<&str> =
            [(operator, "o1"), (funder, "f1")].iter().filter(|(recused, _)| *recused).map(|(_, id)| *id).collect();
        let found = ask(&question);
        assert_eq!(found["recused"], json!(expected), "{kind}");
        assert_eq!(found["must_leave"], json!(expected), "{kind}");
        let in_team = ask(&with(
            with(question, "body", json!("management-team")),
            "members",
            json!([{"id": "h1", "party": "h"}, {"id": "o1", "party": "o"}]),
        ));
        assert_eq!(in_team["error"]["code"], json!("unknown-person"), "f1 is no member there");
    }
}

#[test]
fn a_funder_is_recused_where_it_is_the_other_side_itself() {
    let question = json!({"ask": "decide", "body": "steering-group",
        "parties": [{"id": "h", "class": "municipality", "population": 1, "fee": "1", "host": true},
            {"id": "o", "class": "operator"}, {"id": "f", "class": "funder", "seats": 1, "votes": "half"},
            {"id": "g", "class": "funder", "seats": 1, "votes": "half"}],
        "members": [{"id": "h1", "party": "h"}, {"id": "f1", "party": "f"}, {"id": "g1", "party": "g"}],
        "matter": {"kind": "other", "counterparties": ["f", "h"]}, "present": ["h1", "f1", "g1"], "proposals": ["A"],
        "ballots": {"h1": "A", "g1": "A"}});
    let found = ask(&question);
    assert_eq!(found["recused"], json!(["f1"]));
    assert_rules(&found, &["SG-6", "SG-5", "SG-3", "X-3", "SG-V1", "SG-V3", "SG-2"]);
    // On a suspension both clauses meet f, and SG-7 is named first.
    let mut question = with(question, "matter", json!({"kind": "programme-suspension", "counterparties": ["f"]}));
    question["ballots"] = json!({"f1": "A"});
    assert_eq!(ask(&question)["error"]["rule"], json!("SG-7"));
}

#[test]
fn consensus_or_escalation_where_nobody_votes() {
    let question = |body: &str, ballots: Value| {
        json!({"ask": "decide", "body": body,
            "parties": [{"id": "h", "class": "municipality", "population": 1, "fee": "1", "host": true},
                {"id": "o", "class": "operator"}],
            "members": [{"id": "h1", "party": "h", "roles": ["chair"]}, {"id": "o1", "party": "o"}],
            "matter": plain(), "present": ["h1", "o1"], "proposals": ["A", "B"], "ballots": ballots})
    };
    for (body, rule, up, to) in [
        ("management-team", "MT-4", "MT-5", "steering-group"),
        ("team", "TE-D1", "TE-D1", "management-team"),
        ("virtual-team", "TE-D1", "TE-D1", "management-team"),
    ] {
        let found = ask(&question(body, json!({"h1": "A", "o1": "blank"})));
        assert_eq!(found["outcome"], json!({"how": "consensus", "winner": "A"}));
        assert_eq!((&found["weights"], &found["tally"]), (&json!({}), &json!({})));
        assert_eq!(found["quorum"], json!({"base": 2, "needed": 0, "taking_part": 2, "met": true}));
        assert_rules(&found, &[rule]);
        let found = ask(&question(body, json!({"h1": "A", "o1": "B"})));
        assert_eq!(found["outcome"], json!({"how": "escalate", "winner": null, "to": to}));
        assert_rules(&found, if rule == up { &["TE-D1"] } else { &["MT-4", "MT-5"] });
        let found = ask(&question(body, json!({})));
        assert_eq!(found["outcome"], json!({"how": "no-support", "winner": null}));
    }
    let recused =
        with(question("management-team", json!({})), "matter", json!({"kind": "other", "counterparties": ["o"]}));
    let found = ask(&recused);
    assert_eq!((&found["recused"], &found["must_leave"]), (&json!(["o1"]), &json!([])));
    assert_rules(&found, &["MT-9", "MT-4"]);
}

#[test]
fn funders_votes_are_parts_of_the_operators() {
    // K = (300 + 100) / 2 = 200.
    let parties = |votes: &[&str]| {
        let mut parties = vec![
            json!({"id": "a", "class": "municipality", "population": 1, "fee": "300"}),
            json!({"id": "b", "class": "municipality", "population": 1, "fee": "100"}),
            json!({"id": "o", "class": "operator"}),
        ];
        for (place, votes) in votes.iter().enumerate() {
            parties.push(json!({"id": format!("f{place}"), "class": "funder", "seats": 0, "votes": votes}));
        }
        json!({"ask": "composition", "body": "steering-group", "parties": parties})
    };
    for (granted, expected) in [
        (&["none"][..], &["0"][..]),
        (&["half"], &["100"]),
        (&["full"], &["200"]),
        (&["full", "half"], &["100", "50"]),
        (&["1/3", "2/6", "1/3"], &["200/3", "200/3", "200/3"]),
    ] {
        let found = ask(&parties(granted));
        for (place, votes) in expected.iter().enumerate() {
            assert_eq!(found["votes"][format!("f{place}")], json!(votes), "{granted:?}");
        }
    }
    let found = ask(&parties(&["1/2", "1/2", "1/1000000000000000000000"]));
    assert_eq!(found["error"]["code"], json!("over-cap"));
    assert_eq!(found["error"]["at"], json!("/parties/5/votes"));
    assert_eq!(found["error"]["rule"], json!("SG-V3"));
}

#[test]
fn other_choices_change_what_is_answered() {
    let asked = |choices: &[(&str, &str)], question: &Value| answer(&digione_with(choices), &question.to_string());
    let exactly = json!({"ask": "composition", "body": "steering-group", "parties": [
        {"id": "a", "class": "municipality", "population": 150_000, "fee": "1"}]});
    let found = asked(&[("X-1", "two-seats")], &exactly);
    assert_eq!(found["seats"]["a"], json!(2));
    assert_rules(&found, &["X-1", "SG-V1"]);

    let mut joint = decide(plain(), &["A", "B"], &[]);
    joint["ballots"] = json!({"vantaa-1": "A", "lahti-1": "B"});
    let found = asked(&[("X-2", "joint")], &joint);
    assert_eq!(found["tally"]["A"], json!("975000"));
    joint["ballots"] = json!({"vantaa-2": "A"});
    let found = asked(&[("X-2", "joint")], &joint);
    assert_eq!((&found["error"]["code"], &found["error"]["rule"]), (&json!("ballot-refused"), &json!("X-2")));

    // Of fourteen seats two are Tiera's: six of twelve suffice where the recused leave the base.
    let mut six = decide(json!({"kind": "other", "counterparties": ["tiera"]}), &["A"], &[]);
    six["present"] = json!(["vantaa-1", "vantaa-2", "espoo-1", "espoo-2", "tampere-1", "tampere-2"]);
    assert_eq!(ask(&six)["quorum"], json!({"base": 14, "needed": 7, "taking_part": 6, "met": false}));
    let found = asked(&[("X-3", "leaves-base")], &six);
    assert_eq!(found["quorum"], json!({"base": 12, "needed": 6, "taking_part": 6, "met": true}));

    // Three people on three of five seats.
    let vacant = json!({"ask": "decide", "body": "steering-group", "parties": [
        {"id": "h", "class": "municipality", "population": 200_000, "fee": "1", "host": true},
        {"id": "b", "class": "municipality", "population": 1, "fee": "1"}, {"id": "o", "class": "operator"}],
        "members": [{"id": "h1", "party": "h"}, {"id": "b1", "party": "b"}, {"id": "o1", "party": "o"}],
        "matter": plain(), "present": ["h1", "b1"], "proposals": ["A"], "ballots": {}});
    assert_eq!(ask(&vacant)["quorum"], json!({"base": 3, "needed": 2, "taking_part": 2, "met": true}));
    let found = asked(&[("X-4", "all-seats")], &vacant);
    assert_eq!(found["quorum"], json!({"base": 5, "needed": 3, "taking_part": 2, "met": false}));

    let mut silent = decide(plain(), &["A"], &[("vantaa", "A"), ("espoo", "A"), ("tampere", "blank")]);
    let found = asked(&[("X-5", "silent-do-not")], &silent);
    assert_eq!(found["quorum"], json!({"base": 14, "needed": 7, "taking_part": 6, "met": false}));
    silent["ballots"]["turku-1"] = json!("A");
    assert_eq!(asked(&[("X-5", "silent-do-not")], &silent)["quorum"]["taking_part"], json!(7));

    let declared = with(decide(plain(), &["A"], &[]), "declared", json!(["lahti-1"]));
    assert_eq!(ask(&declared)["must_leave"], json!([]));
    assert_eq!(asked(&[("X-13", "must-leave")], &declared)["must_leave"], json!(["lahti-1"]));

    let recused = json!({"ask": "decide", "body": "steering-group",
        "parties": [{"id": "h", "class": "municipality", "population": 1, "fee": "1", "host": true}],
        "members": [{"id": "p", "party": "h"}, {"id": "d", "party": "h", "deputy_of": "p"}],
        "matter": plain(), "present": ["p", "d"], "declared": ["p"], "proposals": ["A"], "ballots": {"d": "A"}});
    assert_eq!(ask(&recused)["outcome"]["how"], json!("unanimous"));
    let found = asked(&[("X-18", "not-for-recused")], &recused);
    assert_eq!((&found["error"]["code"], &found["error"]["rule"]), (&json!("ballot-refused"), &json!("SG-C5")));

    let funder = json!({"ask": "decide", "body": "steering-group",
        "parties": [{"id": "h", "class": "municipality", "population": 1, "fee": "1", "host": true},
            {"id": "o", "class": "operator"}, {"id": "f", "class": "funder", "seats": 1, "votes": "none"}],
        "members": [{"id": "h1", "party": "h"}, {"id": "f1", "party": "f"}],
        "matter": plain(), "present": ["h1", "f1"], "proposals": ["A"], "ballots": {"h1": "A"}});
    assert_eq!(ask(&funder)["quorum"], json!({"base": 2, "needed": 1, "taking_part": 1, "met": true}));
    let found = asked(&[("X-25", "takes-part")], &funder);
    assert_eq!(found["quorum"]["taking_part"], json!(2));
    assert_eq!(found["weights"], json!({"h1": "1", "f1": "0"}));
}

#[test]
fn deadlines_by_the_finnish_calendar() {
    for (body, what, meeting, last_day, rules) in [
        ("steering-group", "materials", "2020-12-17", "2020-12-10", ["SG-M5", "X-12"]),
        ("steering-group", "materials", "2022-12-01", "2022-11-24", ["SG-M5", "X-12"]),
        // 24.12. is Christmas Eve, then the holidays and a Sunday: Monday.
        ("steering-group", "minutes", "2020-12-17", "2020-12-28", ["SG-M7", "X-11"]),
        ("steering-group", "minutes", "2022-12-01", "2022-12-08", ["SG-M7", "X-11"]),
        ("management-team", "materials", "2022-12-28", "2022-12-22", ["MT-M4", "X-12"]),
        // Thursday and Friday lie between Wednesday and Monday; the meeting on Monday follows a weekend.
        ("management-team", "materials", "2022-11-07", "2022-11-02", ["MT-M4", "X-12"]),
        // Monday and Tuesday lie between Sunday and Wednesday.
        ("management-team", "materials", "2022-11-09", "2022-11-06", ["MT-M4", "X-12"]),
        ("management-team", "minutes", "2022-11-10", "2022-11-14", ["MT-M5", "X-11"]),
        ("management-team", "minutes", "2022-11-07", "2022-11-09", ["MT-M5", "X-11"]),
    ] {
        let found = ask(&json!({"ask": "deadline", "body": body, "what": what, "meeting": meeting}));
        assert_eq!(found["last_day"], json!(last_day), "{body} {what} {meeting}");
        assert_rules(&found, &rules);
    }
}

#[test]
fn cadence_counts_the_period_only() {
    let found = ask(&json!({"ask": "cadence", "body": "steering-group", "year": 2022,
        "meetings": ["2022-02-03", "2022-04-21", "2021-11-25", "2022-09-15", "2022-12-01", "2022-12-31"]}));
    assert_eq!(found, json!({"held": 5, "least": 2, "most": 6, "ok": true, "rules": ["SG-M1"]}));
    let found = ask(
        &json!({"ask": "cadence", "body": "management-team", "year": 2022, "month": 2, "meetings": ["2022-02-03"]}),
    );
    assert_eq!(found, json!({"held": 1, "least": 2, "most": 4, "ok": false, "rules": ["MT-M1"]}));
    for (body, rule, most) in [
        ("leadership-forum", "FO-L1", 4),
        ("change-advisory-group", "FO-C1", 12),
        ("ecosystem-advisory-group", "FO-E1", 12),
    ] {
        let found = ask(&json!({"ask": "cadence", "body": body, "year": 2022, "meetings": []}));
        assert_eq!((&found["most"], &found["rules"]), (&json!(most), &json!([rule])));
    }
    let code = |question: Value| ask(&question)["error"]["code"].as_str().map(String::from).unwrap_or_default();
    let with = |body: &str, meetings: Value, month: Option<u8>| {
        let mut question = json!({"ask": "cadence", "body": body, "year": 2022, "meetings": meetings});
        if let Some(month) = month {
            question["month"] = json!(month);
        }
        question
    };
    assert_eq!(code(with("steering-group", json!([]), Some(1))), "unknown-field");
    assert_eq!(code(with("management-team", json!([]), None)), "missing-field");
    assert_eq!(code(with("management-team", json!([]), Some(13))), "out-of-range");
    assert_eq!(code(with("team", json!([]), None)), "not-applicable");
    assert_eq!(code(with("steering-group", json!(["2022-02-01", "2022-02-01"]), None)), "duplicate");
    assert_eq!(code(with("steering-group", json!(["2100-02-01"]), None)), "out-of-range");
    assert_eq!(code(with("steering-group", json!(["2022-02-30"]), None)), "bad-value");
}
