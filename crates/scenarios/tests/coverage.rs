//! Every rule that is enforced has a place in DigiOne's charter and a scenario that shows it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Enforced rules that no scenario can tell yet, each with what is wanting. A rule that is shown may not stand here.
const WANTING: [(&str, &str); 4] = [
    ("MT-R9", "projects, and who steers them"),
    ("TE-N4", "through whom a team's people come, and what they cost"),
    ("X-10", "a decision made in writing"),
    ("X-38", "what somebody sees who is not signed in"),
];

/// Each rule's number and how it is held, in the order of the model.
fn rules() -> Vec<(String, String)> {
    let text = fs::read_to_string(folder().join("rules.toml")).expect("the rules");
    let mut rules = Vec::new();
    let mut number = "";
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            number = heading;
        }
        if let Some(held) = line.strip_prefix("enforcement = ") {
            rules.push((number.to_owned(), held.trim_matches('"').to_owned()));
        }
    }
    rules
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../charters/digione")
}

/// Where the charter names each rule: `steering-group.quorum (line 149)`, the first place outside its interpretations.
fn places(rules: &[(String, String)]) -> BTreeMap<String, String> {
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
        let named = line.split('"').filter(|word| rules.iter().any(|(rule, _)| rule == word));
        for rule in named.filter(|_| !section.starts_with("interpretation")) {
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
fn every_enforced_rule_has_a_clause_and_a_scenario() {
    let rules = rules();
    let (places, shown) = (places(&rules), shown());
    let (mut missing, mut wanting) = (Vec::new(), Vec::new());
    println!("{:<6} {:<10} {:<48} scenarios", "rule", "held", "clause");
    for (rule, held) in &rules {
        let (place, count) = (places.get(rule), shown.get(rule).copied().unwrap_or(0));
        println!("{rule:<6} {held:<10} {:<48} {count}", place.map_or("none", String::as_str));
        let is_wanting = WANTING.iter().any(|(known, _)| known == rule);
        match (place.is_some() && count > 0, is_wanting) {
            (false, false) if held == "enforced" => missing.push(rule.as_str()),
            (true, true) => wanting.push(rule.as_str()),
            _ => {}
        }
    }
    assert!(rules.len() > 100, "only {} rules", rules.len());
    assert_eq!(missing, Vec::<&str>::new(), "without a clause or a scenario");
    assert_eq!(wanting, Vec::<&str>::new(), "shown, and still said to be wanting");
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
