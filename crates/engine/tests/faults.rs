//! A charter's faults: each found alone, with its place, and all of them at once.

#[expect(dead_code, reason = "the questions are shared; this file only needs the charter's text")]
mod questions;

use engine::charter::{Charter, Fault};
use questions::DIGIONE;

/// What to spoil: a piece of the bundled charter, what stands there instead, and the fault that this is.
const SPOILT: [(&str, &str, &str); 36] = [
    ("\nlevel = \"strategic\"", "\nlevvel = \"strategic\"", "unknown-key"),
    ("sv = \"Styrgruppen\", ", "", "missing"),
    ("per = \"calendar year\", rule = \"SG-M1\"", "per = \"year\", rule = \"SG-M1\"", "unknown-word"),
    ("chair = { named_by = \"host\"", "chair = { named_by = \"hostess\"", "unknown-id"),
    ("presenter = { is = \"programme-director\"", "presenter = { is = \"director\"", "unknown-id"),
    ("may = [\"attend\", \"speak\"], rule = \"SG-M4\", ", "may = [\"attend\", \"speak\"], ", "missing"),
    ("{ class = \"operator\", seats = 2,", "{ class = \"operator\", seats = \"two\",", "wrong-type"),
    ("{ seats_of = \"operator\" }", "{ seats_of = \"operators\" }", "unknown-id"),
    ("share_of = \"fee\"", "share_of = \"size\"", "unknown-id"),
    ("granted = \"votes\", of", "granted = \"seats\", of", "wrong-type"),
    ("no_votes = { is = \"refused\", ", "no_votes = { ", "missing"),
    ("[\"deciding\", \"presence\", \"materials\"]", "[\"deciding\", \"presents\", \"materials\"]", "unknown-word"),
    ("yields_to = [\"SG-7\"]", "yields_to = [\"SG-77\"]", "unknown-id"),
    (", only_acting = { rule = \"SG-C5\" } }", " }", "missing"),
    ("{ choice = \"X-4\" }, at_least = \"1/2\"", "{ choice = \"X-4\" }, at_least = \"3/2\"", "never"),
    ("side = \"taking part\", at_least = 1 }", "side = \"taking part\", at_least = 1, at_most = 9 }", "missing"),
    ("adopt = [{ count = \"weight\"", "adopt = [{ count = \"members\"", "unsupported"),
    ("materials = { days = 7,", "materials = { days = -7,", "wrong-type"),
    ("minutes = { days = 7, after", "minutes = { days = 7, before = \"meeting\", after", "missing"),
    ("{ id = \"other\", is = \"other\"", "{ id = \"risks\", is = \"other\"", "overlap"),
    ("interests = { is = \"before each item\"", "interests = { is = \"always\"", "unknown-word"),
    (
        "at_least = 2, at_most = 4, per = \"calendar month\"",
        "at_least = 5, at_most = 4, per = \"calendar month\"",
        "never",
    ),
    ("posts = [\"head-of-support-functions\"]", "posts = [\"head-of-support\"]", "unknown-id"),
    ("otherwise = { escalate = \"steering-group\"", "otherwise = { escalate = \"board\"", "unknown-id"),
    ("otherwise = { escalate = \"management-team\"", "otherwise = { escalate = \"team\"", "never"),
    ("until = 2023-12-31", "until = 2019-12-31", "never"),
    ("operator = { measures = [], at_most = 1", "operator = { measures = [], at_most = \"one\"", "wrong-type"),
    ("open-source-strategy = { name", "open-source-strategy = { needs_amount = 3, name", "wrong-type"),
    ("facts = [\"within-frame\", \"affects", "facts = [\"within-frames\", \"affects", "unknown-id"),
    ("choice = \"in-base\"", "choice = \"out\"", "unknown-choice"),
    ("if = \"host\", posts", "if = \"capital\", posts", "never"),
    ("is = { more_than = 150_000 }", "is = { more_than = 150_000, less_than = 100 }", "never"),
    ("unit = \"working days\", before", "unit = \"working days\", after", "never"),
    ("open = { at_least = 3, unit", "open = { at_least = \"three\", unit", "wrong-type"),
    ("convenes = { who = \"steering-group's chair\"", "convenes = { who = \"steering-groups's chair\"", "unknown-id"),
    ("opinions = { to = [\"team\", ", "opinions = { to = [\"leadership-forum\", ", "never"),
];

fn spoilt(text: &str, (piece, instead, _): (&str, &str, &str)) -> String {
    assert!(text.contains(piece), "the charter no longer has: {piece}");
    text.replacen(piece, instead, 1)
}

fn faults(text: &str) -> Vec<Fault> {
    Charter::parse(text).err().unwrap_or_default()
}

#[test]
fn each_fault_is_found_alone_and_near_its_place() {
    for case in SPOILT {
        let found = faults(&spoilt(DIGIONE, case));
        let [fault] = found.as_slice() else { panic!("{case:?}: {found:#?}") };
        assert_eq!(fault.code, case.2, "{case:?}: {fault}");
        let offset = DIGIONE.find(case.0).expect("stands there") + case.0.len() - case.0.trim_start().len();
        let line = DIGIONE[..offset].matches('\n').count() + 1;
        // A value that an interpretation gives is at fault where a clause uses it; any other is where it stands.
        let line = if case.0.starts_with("is = ") { fault.line } else { line };
        // A fault of what clauses say together stands at its clause, which may have begun some lines earlier.
        assert!((line.saturating_sub(16)..=line).contains(&fault.line), "{case:?}: line {line}: {fault}");
        assert!(!fault.what.is_empty() && !fault.mend.is_empty() && fault.column > 0, "{fault}");
    }
}

#[test]
fn all_faults_are_found_at_once_in_the_order_of_the_text() {
    let text = SPOILT.iter().fold(DIGIONE.to_string(), |text, case| spoilt(&text, *case));
    let found = faults(&text);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), SPOILT.len(), "{shown:#?}");
    assert!(
        found.windows(2).all(|pair| (pair[0].line, pair[0].column) <= (pair[1].line, pair[1].column)),
        "{shown:#?}"
    );
}

#[test]
fn the_gap_at_exactly_150_000_is_found() {
    let rest =
        ("otherwise = true, rule = \"SG-C2\"", "if = { population = { less_than = 150_000 } }, rule = \"SG-C2\"", "");
    let found = faults(&spoilt(DIGIONE, rest));
    assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["gap"]);
    assert!(found[0].what.contains("exactly 150000"), "{}", found[0]);
    // Under the other reading nothing is left out.
    assert!(Charter::parse_with(&spoilt(DIGIONE, rest), &[("X-1", "two-seats")]).is_ok());
}

#[test]
fn an_overlap_of_tiers_is_found() {
    let rest =
        ("otherwise = true, rule = \"SG-C2\"", "if = { population = { at_most = 150_001 } }, rule = \"SG-C2\"", "");
    assert_eq!(faults(&spoilt(DIGIONE, rest)).iter().map(|fault| fault.code).collect::<Vec<_>>(), ["overlap"]);
    let rest =
        ("otherwise = true, rule = \"SG-C2\"", "if = { population = { at_most = 150_000 } }, rule = \"SG-C2\"", "");
    assert_eq!(faults(&spoilt(DIGIONE, rest)), []);
}

#[test]
fn an_otherwise_that_nobody_reaches_is_found() {
    let all = ("is = { more_than = 150_000 }", "is = { at_least = 0 }", "");
    assert_eq!(faults(&spoilt(DIGIONE, all)).iter().map(|fault| fault.code).collect::<Vec<_>>(), ["never"]);
}

#[test]
fn a_missing_clause_is_named() {
    let start = DIGIONE.find("[steering-group.quorum]").expect("stands there");
    let end = DIGIONE.find("[steering-group.decide]").expect("stands there");
    let text = format!("{}{}", &DIGIONE[..start], &DIGIONE[end..]);
    let found = faults(&text);
    let missing: Vec<_> = found.iter().filter(|fault| fault.code == "missing").collect();
    assert_eq!(missing.len(), 1, "{found:#?}");
    assert!(missing[0].what.contains("quorum") && missing[0].place == "steering-group", "{}", missing[0]);
    // The three choices that the clause left its values to are read by nothing now.
    assert_eq!(found.iter().filter(|fault| fault.code == "unused-choice").count(), 3, "{found:#?}");
}

#[test]
fn a_misspelt_section_is_one_fault() {
    let text = DIGIONE.replacen("[level]", "[levels]", 1);
    let found = faults(&text);
    assert_eq!(found.iter().filter(|fault| fault.code == "unknown-key").count(), 1, "{found:#?}");
}

#[test]
fn broken_toml_is_found_beside_other_faults() {
    let text = DIGIONE.replacen("short = \"TE\"", "short = ", 1).replacen("short = \"VT\"", "short = \"VT", 1);
    let lines = |piece: &str| text[..text.find(piece).expect("stands there")].matches('\n').count() + 1;
    let found = faults(&text);
    for piece in ["short = \n", "short = \"VT\n"] {
        let line = lines(piece);
        assert!(found.iter().any(|fault| fault.code == "syntax" && fault.line == line), "{line}: {found:#?}");
    }
}

#[test]
fn nothing_at_all_is_a_fault_and_no_panic() {
    for text in ["", "=", "[charter]", "[[[", "\u{feff}", "a = { choice = \"X-1\" }", "[interpretation]\nX-1 = 3"] {
        assert!(!faults(text).is_empty(), "{text}");
    }
}

#[test]
fn a_matter_that_nobody_could_decide_is_found() {
    // Municipalities are recused from suspensions as well: nobody with a seat is left.
    let clause = "  { who = \"funder\", when = { kind = [\"programme-suspension\", \"operator-customer-agreement\"] }";
    let more = format!(
        "  {{ who = \"municipality\", when = {{ kind = \"programme-suspension\" }}, from = [\"deciding\"], rule = \"SG-7\" }},\n{clause}"
    );
    let found = faults(&spoilt(DIGIONE, (clause, &more, "")));
    assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["never"], "{found:#?}");
    assert!(found[0].what.contains("`programme-suspension`"), "{}", found[0]);
}
