//! Every rule of the first whole path has a place in DigiOne's charter and a scenario that shows it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The rules that the steering group's path rests on, and those by which matters find their way.
const RULES: [&str; 83] = [
    "IN-0", "IN-6", "RO-2", "SG-1", "SG-2", "SG-3", "SG-4", "SG-5", "SG-6", "SG-7", "SG-M1", "SG-M2", "SG-M3", "SG-M4",
    "SG-M5", "SG-M6", "SG-M7", "SG-C1", "SG-C2", "SG-C3", "SG-C4", "SG-C5", "SG-C6", "SG-C7", "SG-V1", "SG-V2",
    "SG-V3", "SG-V4", // and the choices that they cite and that can be set to something else
    "X-1", "X-2", "X-3", "X-5", "X-13", "X-18", "X-33", // competence, deadlines and cadence
    "IN-3", "IN-4", "SG-8", "SG-9", "SG-13", "SG-T1", "SG-T2", "SG-T3", "SG-T4", "SG-T6", "SG-T7", "SG-T8", "SG-T9",
    "SG-T11", "MT-2", "MT-3", "MT-5", "MT-6", "MT-7", "MT-8", "MT-9", "MT-L2", "MT-L4", "MT-M1", "MT-M4", "MT-M5",
    "MT-R1", "MT-R2", "MT-R5", "MT-R6", "MT-R8", "MT-R10", "TE-1", "TE-D1", "TE-D2", "FO-L1", "FO-C1", "FO-A1",
    "FO-E1", "X-8", "X-11", "X-12", "X-16", "X-19", "X-20", "X-21", "X-22", "X-32",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../charters/digione")
}

/// Where the charter names each rule: `steering-group.quorum (line 149)`, the first place outside its interpretations.
fn places() -> BTreeMap<String, String> {
    let text = fs::read_to_string(folder().join("charter.toml")).expect("the charter");
    let (mut section, mut key) = (String::new(), String::new());
    let mut places = BTreeMap::new();
    for (place, line) in text.lines().enumerate() {
        if let Some(heading) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = heading.to_owned();
        }
        if let Some((start, _)) = line.split_once(" = ").filter(|(start, _)| !start.starts_with([' ', '#', '{'])) {
            key = start.to_owned();
        }
        let rules = line.split('"').filter(|word| RULES.contains(word));
        for rule in rules.filter(|_| !section.starts_with("interpretation")) {
            let at = format!("{section}.{key} (line {})", place + 1);
            places.entry(rule.to_owned()).or_insert(at);
        }
    }
    places
}

/// How many scenarios are tagged with each rule.
fn shown() -> BTreeMap<String, usize> {
    let mut shown = BTreeMap::new();
    for file in fs::read_dir(folder().join("scenarios")).expect("the scenarios") {
        let text = fs::read_to_string(file.expect("a file").path()).expect("a feature");
        let feature = scenarios::feature::read(&text).expect("a feature without faults");
        for tag in feature.scenarios.into_iter().flat_map(|scenario| scenario.tags) {
            *shown.entry(tag).or_insert(0) += 1;
        }
    }
    shown
}

#[test]
#[expect(clippy::disallowed_macros, reason = "the table is for whoever runs the test with --nocapture")]
fn every_rule_has_a_clause_and_a_scenario() {
    let (places, shown) = (places(), shown());
    let mut missing = Vec::new();
    println!("{:<6} {:<48} scenarios", "rule", "clause");
    for rule in RULES {
        let (place, count) = (places.get(rule), shown.get(rule).copied().unwrap_or(0));
        println!("{rule:<6} {:<48} {count}", place.map_or("none", String::as_str));
        if place.is_none() || count == 0 {
            missing.push(rule);
        }
    }
    assert!(missing.is_empty(), "without a clause or a scenario: {missing:?}");
}

#[test]
fn every_choice_with_an_alternative_is_shown() {
    let text = fs::read_to_string(folder().join("charter.toml")).expect("the charter");
    let charter = engine::charter::Charter::parse(&text).expect("reads");
    let shown = shown();
    let open = charter.interpretations.iter().filter(|choice| choice.options.len() > 1);
    let unseen: Vec<&str> = open.map(|choice| choice.id.as_str()).filter(|id| !shown.contains_key(*id)).collect();
    assert_eq!(unseen, Vec::<&str>::new());
}
