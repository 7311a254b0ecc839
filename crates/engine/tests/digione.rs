//! The bundled charter of DigiOne reads without a fault, in every choice that it leaves open.

use engine::charter::{Charter, Fault};

const DIGIONE: &str = include_str!("../../../charters/digione/charter.toml");

fn shown(faults: Vec<Fault>) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn digione_has_no_fault() {
    assert_eq!(Charter::parse(DIGIONE).map(|_| ()).map_err(shown), Ok(()));
}

#[test]
fn digione_has_no_fault_under_any_alternative() {
    let charter = Charter::parse(DIGIONE).expect("reads");
    for interpretation in &charter.interpretations {
        for option in &interpretation.options {
            let choices = [(interpretation.id.as_str(), option.id.as_str())];
            let read = Charter::parse_with(DIGIONE, &choices);
            assert_eq!(read.map(|_| ()).map_err(shown), Ok(()), "{choices:?}");
        }
    }
}

#[test]
fn the_gap_that_the_text_leaves_at_150_000_is_noted() {
    let charter = Charter::parse(DIGIONE).expect("reads");
    let notes = charter.notes();
    let [note] = notes.as_slice() else { panic!("{notes:?}") };
    assert_eq!(note.rule.as_str(), "X-1");
    assert!(note.what.contains("exactly 150000") && note.what.contains("one-seat"), "{}", note.what);
}

#[test]
fn every_rule_that_the_charter_names_is_put_in_words() {
    let words = include_str!("../../../charters/digione/rules.toml");
    let charter = Charter::parse(DIGIONE).expect("reads");
    let unsaid: Vec<String> = charter
        .rules()
        .iter()
        .map(ToString::to_string)
        .filter(|rule| !words.lines().any(|line| line == format!("[{rule}]")))
        .collect();
    assert_eq!(unsaid, Vec::<String>::new());
}
