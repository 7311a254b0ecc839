//! What `check` proves of a table of competence: every case comes to one body, no row is idle, no way ends nowhere.

#[expect(dead_code, reason = "the questions are shared; this file only needs the charter's text")]
mod questions;

use engine::charter::{Charter, Fault};
use questions::DIGIONE;

fn faults(changes: &[(&str, &str)]) -> Vec<Fault> {
    let text = changes.iter().fold(DIGIONE.to_string(), |text, (piece, instead)| {
        assert!(text.contains(piece), "the charter no longer has: {piece}");
        text.replacen(piece, instead, 1)
    });
    Charter::parse(&text).err().unwrap_or_default()
}

/// The only fault of a charter in which one piece is changed: its code, its place, what it says.
fn only(piece: &str, instead: &str) -> (&'static str, String, String) {
    let found = faults(&[(piece, instead)]);
    let [fault] = found.as_slice() else { panic!("{instead}: {found:#?}") };
    assert!(fault.line > 1 && fault.column > 0 && !fault.mend.is_empty(), "{fault}");
    (fault.code, fault.place.clone(), fault.what.clone())
}

/// The row that begins with a piece, whole.
fn row(piece: &str) -> &'static str {
    let start = DIGIONE.find(piece).unwrap_or_else(|| panic!("no row {piece}"));
    let end = DIGIONE[start..].find('\n').expect("a line");
    &DIGIONE[start..=start + end]
}

#[test]
fn what_a_row_names_must_be_declared() {
    for (piece, instead, code) in [
        ("{ strategic = true }, to", "{ strategical = true }, to", "unknown-id"),
        ("to = \"virtual-team\", rule", "to = \"virtual-teams\", rule", "unknown-id"),
        (
            "rule = [\"MT-R10\", \"SG-T6\"], rests_on",
            "proposal = \"x\", rule = [\"MT-R10\", \"SG-T6\"], rests_on",
            "unknown-key",
        ),
        ("then = \"inform:steering-group\"", "then = \"inform:steering\"", "unknown-id"),
        ("then = \"host-decision\", rule", "then = \"guest-decision\", rule", "unknown-id"),
        ("then = \"host-decision\", rule", "then = \"ask-host\", rule", "unknown-word"),
        ("refuse = \"not-delegable\"", "refuse = \"never-mind\"", "unknown-word"),
        ("{ kind = \"delegation\", by = ", "{ kind = \"delegations\", by = ", "unknown-id"),
        ("levels = [\"tactical\", ", "levels = [\"tactful\", ", "unknown-id"),
        ("recuse_as = \"steering-group\"", "recuse_as = \"steering\"", "unknown-id"),
        ("{ consensus = false }, proposed_by", "{ concord = false }, proposed_by", "unknown-id"),
        ("one_person = \"programme-director\"", "one_person = \"director\"", "unknown-id"),
        ("if = { meets-annex-7 = false }", "if = { meets-annex-7 = \"no\" }", "wrong-type"),
        ("amount = { at_most = 500_000 }, to", "amount = { up_to = 500_000 }, to", "missing"),
    ] {
        let found = faults(&[(piece, instead)]);
        assert!(found.iter().any(|fault| fault.code == code), "{instead}: {found:#?}");
    }
    // A kind that only the row misspells: the row names nothing, and the kind has no row.
    let found = faults(&[("{ kind = \"other\", to", "{ kind = \"others\", to")]);
    assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["gap", "unknown-id"], "{found:#?}");
}

#[test]
fn a_way_must_not_end_with_those_who_decide_nothing() {
    let (code, place, what) = only(
        "kind = \"strategic-objective\", to = \"steering-group\"",
        "kind = \"strategic-objective\", to = \"leadership-forum\"",
    );
    assert_eq!((code, place.as_str()), ("never", "competence.routes[18]"));
    assert!(what.contains("`leadership-forum` decides nothing"), "{what}");
}

#[test]
fn a_kind_without_a_row_is_a_hole() {
    let (code, place, what) = only(row("  { kind = \"team-setup\""), "");
    assert_eq!((code, place.as_str()), ("gap", "kind.team-setup"));
    assert!(what.contains("`team-setup`"), "{what}");
}

#[test]
fn a_case_that_no_row_meets_is_a_hole_with_its_answers() {
    // Without the last row of priority changes, those that are not significant come nowhere.
    let (code, place, what) = only(row("  { kind = \"priority-change\", to"), "");
    assert_eq!((code, place.as_str()), ("gap", "kind.priority-change"));
    assert!(what.contains("in 1 of 2 cases") && what.contains("significant is false"), "{what}");
}

#[test]
fn a_step_of_amounts_that_no_row_meets_is_a_hole_with_its_amount() {
    let upper = "{ kind = \"procurement\", to = \"steering-group\"";
    // Above 600 000 only: what lies between comes nowhere, the limit itself included.
    let found =
        faults(&[(upper, "{ kind = \"procurement\", amount = { more_than = 600_000 }, to = \"steering-group\"")]);
    let said: Vec<&str> = found.iter().map(|fault| fault.what.as_str()).collect();
    assert!(found.iter().all(|fault| fault.code == "gap" && fault.place == "kind.procurement"), "{found:#?}");
    for amount in ["50000001/100", "59999999/100", "600000"] {
        assert!(said.iter().any(|what| what.contains(&format!("of {amount} €"))), "{amount}: {said:?}");
    }
    assert!(
        faults(&[(upper, "{ kind = \"procurement\", amount = { more_than = 500_000 }, to = \"steering-group\"")])
            .is_empty()
    );
}

#[test]
fn a_row_in_the_shadow_of_others_is_found() {
    // The row of everything stands before the row of some.
    let (some, all) = (row("  { kind = \"priority-change\", if"), row("  { kind = \"priority-change\", to"));
    let swapped = format!("{all}{some}");
    let (code, place, what) = only(&format!("{some}{all}"), &swapped);
    assert_eq!((code, place.as_str()), ("never", "competence.routes[37]"));
    assert!(what.contains("earlier rows meet every case"), "{what}");
    // Bounds that no amount meets.
    let found =
        faults(&[("amount = { at_most = 10_000 }, to", "amount = { at_most = 10_000, more_than = 20_000 }, to")]);
    assert!(found.iter().any(|fault| fault.code == "never" && fault.place == "competence.routes[2]"), "{found:#?}");
}

#[test]
fn a_fact_that_is_not_asked_cannot_be_read_and_one_that_is_asked_must_be() {
    let (code, place, what) = only("priority-change = { facts = [\"significant\"]", "priority-change = { facts = []");
    assert_eq!((code, place.as_str()), ("never", "competence.routes[36]"));
    assert!(what.contains("`significant` is not asked about a `priority-change`"), "{what}");
    let (code, place, _) = only("team-setup = { name", "team-setup = { facts = [\"strategic\"], name");
    assert_eq!((code, place.as_str()), ("never", "kind.team-setup"));
}

#[test]
fn an_amount_that_need_not_be_known_cannot_be_read() {
    let (code, place, _) =
        only("{ kind = \"team-setup\", to", "{ kind = \"team-setup\", amount = { at_least = 0 }, to");
    assert_eq!((code, place.as_str()), ("never", "competence.routes[35]"));
}

#[test]
fn a_matter_that_is_handed_round_in_a_circle_is_found() {
    let found = faults(&[
        ("otherwise = { escalate = \"steering-group\"", "otherwise = { escalate = \"management-team\""),
        ("\"extra meeting\", \"written\"]", "\"extra meeting\"]"),
    ]);
    assert!(found.iter().all(|fault| fault.code == "never" && fault.what.contains("comes round")), "{found:#?}");
    assert_eq!(found[0].place, "management-team.decide.otherwise");
}

#[test]
fn too_many_facts_for_one_kind_are_refused_not_guessed() {
    let facts: Vec<String> = (0..17).map(|number| format!("f-{number}")).collect();
    let declared: String = facts
        .iter()
        .map(|fact| {
            format!("{fact} = {{ asks = {{ fi = \"a\", sv = \"b\", en = \"c\" }}, answered_by = \"preparer\", rule = \"TE-1\" }}\n")
        })
        .collect();
    let listed = facts.iter().map(|fact| format!("\"{fact}\"")).collect::<Vec<_>>().join(", ");
    let asked = facts.iter().map(|fact| format!("{fact} = true")).collect::<Vec<_>>().join(", ");
    let whole = row("  { kind = \"team-setup\"");
    let found = faults(&[
        ("[fact]\n", &format!("[fact]\n{declared}")),
        ("team-setup = { name", &format!("team-setup = {{ facts = [{listed}], name")),
        (
            whole,
            &format!(
                "  {{ kind = \"team-setup\", if_any = {{ {asked} }}, to = \"steering-group\", rule = \"TE-1\" }},\n{whole}"
            ),
        ),
    ]);
    assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["unsupported"], "{found:#?}");
}

#[test]
fn a_charter_without_a_table_still_reads_and_says_nothing_of_ways() {
    let start = DIGIONE.find("[competence]").expect("stands there");
    let end = DIGIONE
        .find("# ---------------------------------------------------------------- where the text")
        .expect("stands there");
    let without = format!("{}{}", &DIGIONE[..start], &DIGIONE[end..]);
    // X-16 is left without a reader.
    let found = Charter::parse(&without).err().unwrap_or_default();
    assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["unused-choice"], "{found:#?}");
    let option = row("  { id = \"fee-to-director\"");
    let one_option = without.replace(option, "").replace("is = \"management-team\", ", "");
    let charter = Charter::parse(&one_option).expect("a charter without a table");
    let found = questions::answer(&charter, r#"{"ask":"route","matter":{"kind":"other"}}"#);
    assert_eq!(found["error"]["code"], serde_json::json!("not-applicable"));
}

#[test]
fn questions_ways_on_and_own_decisions_name_only_what_there_is() {
    let (code, place, _) = only("answered_by = \"chair\", absent", "answered_by = \"clerk\", absent");
    assert_eq!((code, place.as_str()), ("unknown-id", "fact.consensus"));
    let by = "by = [\"the party's members\", \"the party's nominator\"]";
    assert_eq!(only(by, "by = [\"the mayor\"]").0, "unknown-word");
    assert_eq!(only("\"extra meeting\", \"written\"]", "\"extra meeting\", \"a show of hands\"]").0, "unknown-word");
    // MT-5 offers a decision by e-mail: the steering group's clause about it (X-10) must be there.
    let start = DIGIONE.find("[steering-group.written]").expect("the clause");
    let end = DIGIONE.find("[steering-group.agenda]").expect("what follows it");
    let (code, _, what) = only(&DIGIONE[start..end], "");
    assert_eq!(code, "never");
    assert!(what.starts_with("`written` is offered"), "{what}");
}
