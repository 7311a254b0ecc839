//! What a new version of a charter changes, and that what is only written otherwise changes nothing.

#[expect(dead_code, reason = "the questions are shared; this file only needs the charter's text")]
mod questions;

use engine::charter::{Changes, Charter, Decider, changes};
use engine::exact::Fraction;
use questions::DIGIONE;

fn compared(pairs: &[(&str, &str)]) -> Changes {
    let new = pairs.iter().fold(DIGIONE.to_string(), |text, (piece, instead)| {
        assert!(text.contains(piece), "the charter no longer has: {piece}");
        text.replacen(piece, instead, 1)
    });
    let parse = |text: &str| Charter::parse(text).unwrap_or_else(|faults| panic!("{faults:#?}"));
    changes((&parse(DIGIONE), DIGIONE), (&parse(&new), &new))
}

#[test]
fn the_same_text_and_another_layout_change_nothing() {
    assert!(compared(&[]).is_none());
    assert!(compared(&[("at_most = 500_000", "at_most = 500000")]).is_none());
    assert!(compared(&[("{ at_least = 2, at_most = 6, per", "{ at_most = 6, at_least = 2, per")]).is_none());
    // The row of small procurements that affect the fee may as well stand in two rows.
    let row = "{ kind = \"plan-update\", if = { strategic = true }, to = \"steering-group\", rule = \"SG-T4\"";
    assert!(
        compared(&[(
            row,
            "{ kind = \"plan-update\", if_any = { strategic = true }, to = \"steering-group\", rule = \"SG-T4\""
        )])
        .is_none()
    );
}

#[test]
fn a_value_of_a_clause_is_told_with_its_place_and_its_rules() {
    let found = compared(&[("{ at_least = 2, at_most = 6, per", "{ at_least = 3, at_most = 6, per")]);
    let [clause] = found.clauses.as_slice() else { panic!("{found:#?}") };
    assert_eq!(
        (clause.section.as_str(), clause.clause.as_str(), clause.was, clause.is),
        ("steering-group", "meets", true, true)
    );
    assert_eq!(clause.values, [("at_least".to_string(), Some("2".to_string()), Some("3".to_string()))]);
    assert_eq!(clause.rules.iter().map(|rule| rule.as_str()).collect::<Vec<_>>(), ["SG-M1"]);
    assert!(found.ways.is_empty() && found.choices.is_empty());
}

#[test]
fn another_choice_is_told_with_both_options() {
    let found = compared(&[("choice = \"in-base\"", "choice = \"leaves-base\"")]);
    assert!(found.clauses.is_empty() && found.ways.is_empty());
    let [choice] = found.choices.as_slice() else { panic!("{found:#?}") };
    assert_eq!(
        (choice.id.as_str(), choice.before.as_deref(), choice.now.as_deref()),
        ("X-3", Some("in-base"), Some("leaves-base"))
    );
}

#[test]
fn another_limit_is_told_by_the_amounts_that_come_elsewhere() {
    // The management team up to 600 000: what lies above 500 000 comes to it, unless the frame breaks, where only the
    // rules are other ones.
    let found = compared(&[
        ("amount = { at_most = 500_000 }, if", "amount = { at_most = 600_000 }, if"),
        ("amount = { at_most = 500_000 }, to", "amount = { at_most = 600_000 }, to"),
    ]);
    assert!(found.clauses.is_empty() && found.choices.is_empty());
    let [way] = found.ways.as_slice() else { panic!("{found:#?}") };
    let euros = |text: &str| Fraction::parse(text).expect("a number");
    assert_eq!(way.kind.as_str(), "procurement");
    assert_eq!(way.amounts, Some((euros("50000001/100"), Some(euros("600000")))));
    // Two facts divide such matters, the frame and the fee: two of four cases, in which the frame holds.
    let decides = |end: &Option<engine::charter::CaseEnd>| end.as_ref().and_then(|end| end.decides.clone());
    assert_eq!(decides(&way.now), Some(Decider::Body("management-team".into())));
    assert_eq!(way.cases, (2, 4));
}

#[test]
fn a_choice_that_changes_a_way_is_told_as_both() {
    let found = compared(&[("choice = \"fee-to-team\"", "choice = \"fee-to-director\"")]);
    assert_eq!(found.choices.len(), 1);
    assert!(found.clauses.is_empty());
    assert!(!found.ways.is_empty() && found.ways.iter().all(|way| way.kind.as_str() == "procurement"));
    let least = found.ways.iter().filter_map(|way| way.amounts.clone()).map(|(from, _)| from).min();
    assert_eq!(least, Some(Fraction::ZERO));
}

#[test]
fn a_body_and_a_kind_that_are_new_are_told() {
    let found = compared(&[
        (
            "[leadership-forum]",
            "[board]\nshort = \"B\"\nname = { fi = \"a\", sv = \"b\", en = \"c\" }\nrule = \"FO-0\"\n\n[leadership-forum]",
        ),
        ("[fact]\n", "travel = { name = { fi = \"a\", sv = \"b\", en = \"c\" }, rule = \"SG-T1\" }\n\n[fact]\n"),
        ("{ kind = \"other\", to", "{ kind = [\"other\", \"travel\"], to"),
    ]);
    let added: Vec<(&str, &str)> = found
        .clauses
        .iter()
        .filter(|clause| !clause.was)
        .map(|clause| (clause.section.as_str(), clause.clause.as_str()))
        .collect();
    assert_eq!(added, [("board", "name"), ("board", "rule"), ("board", "short"), ("kind", "travel")]);
    let [way] = found.ways.as_slice() else { panic!("{found:#?}") };
    assert_eq!((way.kind.as_str(), &way.before), ("travel", &None));
}
