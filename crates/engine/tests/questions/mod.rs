//! Questions to the calculator, as tests write them.

use engine::calc;
use engine::charter::Charter;
use serde_json::{Value, json};

pub const DIGIONE: &str = include_str!("../../../../charters/digione/charter.toml");

/// The bundled charter.
pub fn digione() -> Charter {
    Charter::parse(DIGIONE).expect("the bundled charter reads")
}

/// The bundled charter with other options chosen.
pub fn digione_with(choices: &[(&str, &str)]) -> Charter {
    Charter::parse_with(DIGIONE, choices).expect("the bundled charter reads under every option")
}

/// The answer to one line.
pub fn answer(charter: &Charter, line: &str) -> Value {
    let answer = calc::answer_line(charter, line.as_bytes());
    let value: Value = serde_json::from_str(&answer.json).expect("an answer is JSON");
    assert_eq!(answer.is_error, value.get("error").is_some(), "{line}");
    value
}

/// The seven cities and Tiera with the made-up fees of the demonstration: (id, population, fee, people).
pub const CITIES: [(&str, u64, &str, usize); 7] = [
    ("vantaa", 237_231, "975000.00", 2),
    ("espoo", 292_796, "1188000.00", 2),
    ("tampere", 241_009, "987000.00", 2),
    ("turku", 194_391, "798000.00", 2),
    ("oulu", 207_327, "840000.00", 2),
    ("jyvaskyla", 143_420, "588000.00", 1),
    ("lahti", 119_984, "483000.00", 1),
];

/// The parties of that programme; `cities` of them, and Tiera.
pub fn parties(cities: usize) -> Value {
    let city = |(id, population, fee, _): &(&str, u64, &str, usize)| json!({"id": id, "class": "municipality", "population": population, "fee": fee, "host": *id == "vantaa"});
    let mut parties: Vec<Value> = CITIES.iter().take(cities).map(city).collect();
    parties.push(json!({"id": "tiera", "class": "operator"}));
    Value::Array(parties)
}

/// Their members: `vantaa-1`, the chair, `vantaa-2`, …, `tiera-2`.
pub fn members(cities: usize) -> Value {
    let people = CITIES.iter().take(cities).map(|(id, _, _, people)| (*id, *people)).chain([("tiera", 2)]);
    let mut members = Vec::new();
    for (party, count) in people {
        for number in 1..=count {
            let id = format!("{party}-{number}");
            let roles = if id == "vantaa-1" { json!(["chair"]) } else { json!([]) };
            members.push(json!({"id": id, "party": party, "roles": roles}));
        }
    }
    Value::Array(members)
}

/// The ids of members.
pub fn ids(members: &Value) -> Vec<String> {
    members.as_array().expect("members").iter().map(|member| member["id"].as_str().expect("id").to_string()).collect()
}

/// A question to the steering group of seven cities and Tiera, everybody present, `votes` being (party, proposal) for all
/// people of that party.
pub fn decide(matter: Value, proposals: &[&str], votes: &[(&str, &str)]) -> Value {
    let members = members(7);
    let ids = ids(&members);
    let mut ballots = serde_json::Map::new();
    for (party, proposal) in votes {
        for id in ids.iter().filter(|id| id.starts_with(&format!("{party}-"))) {
            ballots.insert(id.clone(), json!(proposal));
        }
    }
    json!({
        "ask": "decide", "body": "steering-group", "parties": parties(7), "members": members, "matter": matter,
        "present": ids, "proposals": proposals, "ballots": ballots,
    })
}

/// The rules of an answer as a sorted list.
pub fn rules(answer: &Value) -> Vec<String> {
    let rules = answer["rules"].as_array().unwrap_or_else(|| panic!("no rules in {answer}"));
    let mut rules: Vec<String> = rules.iter().map(|rule| rule.as_str().expect("a rule").to_string()).collect();
    rules.sort();
    rules
}

/// Asserts the rules of an answer as a set.
pub fn assert_rules(answer: &Value, expected: &[&str]) {
    let mut expected: Vec<String> = expected.iter().map(ToString::to_string).collect();
    expected.sort();
    assert_eq!(rules(answer), expected, "{answer}");
}
