//! What a run says of scenarios that do not hold.

use scenarios::{CharterText, Charters, EngineDoor};

struct One;

impl Charters for One {
    fn find(&self, name: &str) -> Option<CharterText> {
        let text = || include_str!("../../../charters/digione/charter.toml").to_owned();
        (name == "digione").then(|| CharterText { charter: text(), rules: String::new() })
    }
}

fn troubles(steps: &str) -> Vec<String> {
    let text = format!("Feature: f\n  Scenario: s\n{steps}");
    scenarios::run(&One, &text, "f.feature", &EngineDoor::open).troubles()
}

const JOIN: &str = "    Given a programme under the charter \"digione\"
    And these parties join:
      | party  | class        | population | fee | host |
      | vantaa | municipality | 200000     | 100 | yes  |
";

#[test]
fn a_refusal_that_no_step_names_fails_at_its_own_line() {
    let steps = format!("{JOIN}    When a meeting of the \"steering-group\" is planned for 2024-01-01\n");
    assert_eq!(
        troubles(&steps),
        [
            "f.feature:7: it is refused as \"past-charter\" by IN-0, IN-3 (day 2024-01-01, until 2023-12-31), which no step names (in \"s\")"
        ]
    );
}

#[test]
fn a_refusal_under_given_fails() {
    let steps = format!("{JOIN}    And a meeting of the \"steering-group\" is planned for 2020-01-01\n");
    assert_eq!(
        troubles(&steps),
        ["f.feature:7: it is refused as \"in-the-past\" (day 2020-01-01, today 2020-11-02) (in \"s\")"]
    );
}

#[test]
fn what_is_accepted_is_not_refused() {
    let steps = format!("{JOIN}    When it is 2020-12-01\n    Then it is refused as \"past-charter\"\n");
    assert_eq!(troubles(&steps), ["f.feature:8: nothing was refused as \"past-charter\": it was accepted (in \"s\")"]);
}

#[test]
fn another_rule_or_code_than_named_fails() {
    let plan = format!("{JOIN}    When a meeting of the \"steering-group\" is planned for 2024-01-01\n");
    let said = "the refusal as \"past-charter\" by IN-0, IN-3 (day 2024-01-01, until 2023-12-31)";
    assert_eq!(
        troubles(&format!("{plan}    Then it is refused as \"past-charter\" by SG-3\n")),
        [format!("f.feature:8: {said} does not rest on SG-3, but on IN-0, IN-3 (in \"s\")")]
    );
    assert_eq!(troubles(&format!("{plan}    Then it is refused as \"past-charter\" by IN-0\n")), Vec::<String>::new());
}

#[test]
fn an_unknown_step_says_what_was_near_it() {
    let steps = format!("{JOIN}    When the meeting is convend\n");
    assert_eq!(
        troubles(&steps),
        [
            "f.feature:7: there is no such step: the meeting is convend. The nearest is: the meeting is convened[ by \"BY\"] (in \"s\")"
        ]
    );
}

#[test]
fn the_clock_does_not_go_back_and_a_column_must_be_known() {
    let steps = format!("{JOIN}    When it is 2020-11-01\n");
    assert_eq!(
        troubles(&steps),
        ["f.feature:7: the clock stands at 2020-11-02T09:00:00 and does not go back to 2020-11-01T09:00:00 (in \"s\")"]
    );
    let steps = "    Given a programme under the charter \"digione\"\n    And these parties join:\n      | party | klass |\n      | a | b |\n";
    let troubles = troubles(steps);
    assert!(
        troubles[0].starts_with("f.feature:4: the table has a column \"klass\"; there may be party, class,"),
        "{troubles:?}"
    );
}

#[test]
fn a_charter_or_a_choice_that_there_is_not_fails() {
    assert_eq!(
        troubles("    Given a programme under the charter \"digitwo\"\n"),
        ["f.feature:3: there is no charter \"digitwo\" (in \"s\")"]
    );
    let choices = "    Given a programme under the charter \"digione\" with the choices:\n      | rule | choice |\n      | X-999 | a |\n";
    assert_eq!(troubles(choices), ["f.feature:3: the charter leaves no choice X-999 (in \"s\")"]);
}
