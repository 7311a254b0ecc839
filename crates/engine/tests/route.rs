//! `ask = route`: every row of the charter's table on both sides of its boundary, open questions, recusals, errors.
//! Every expected value is worked out by hand from the contract's table.

#[expect(dead_code, reason = "the questions are shared; this file asks of matters only")]
mod questions;

use questions::{answer, assert_rules, digione, digione_with, parties};
use serde_json::{Value, json};

const SG: &str = "steering-group";
const MT: &str = "management-team";

fn ask(matter: &Value) -> Value {
    answer(&digione(), &json!({"ask": "route", "matter": matter}).to_string())
}

/// A matter of a kind with these answers; an amount first, where one is due.
fn matter(kind: &str, amount: Option<&str>, facts: &[(&str, bool)]) -> Value {
    let facts: serde_json::Map<String, Value> =
        facts.iter().map(|(fact, is)| ((*fact).to_string(), json!(is))).collect();
    let mut matter = json!({"kind": kind, "facts": facts});
    if let Some(amount) = amount {
        matter["amount"] = json!(amount);
    }
    matter
}

#[track_caller]
fn assert_way(found: &Value, decides: &str, proposed_by: Option<&str>, then: &[&str], rules: &[&str]) {
    assert_eq!(found["decides"], json!(decides), "{found}");
    assert_eq!(found["proposed_by"], json!(proposed_by), "{found}");
    assert_eq!(found["then"], json!(then), "{found}");
    assert_eq!(found["open_questions"], json!([]), "{found}");
    assert_rules(found, rules);
}

#[track_caller]
fn assert_open(found: &Value, decides: Option<&str>, open: &[&str], rules: &[&str]) {
    assert_eq!(found["decides"], json!(decides), "{found}");
    let mut questions: Vec<&str> =
        found["open_questions"].as_array().expect("a list").iter().map(|id| id.as_str().expect("an id")).collect();
    questions.sort_unstable();
    let mut open = open.to_vec();
    open.sort_unstable();
    assert_eq!(questions, open, "{found}");
    assert_rules(found, rules);
}

#[test]
fn the_contracts_example_is_answered() {
    let found = ask(&matter("procurement", Some("500000.00"), &[("within-frame", true)]));
    let expected = json!({"decides": MT, "proposed_by": null, "then": ["host-decision"], "recuses": [],
        "open_questions": [], "rules": ["MT-7", "X-8", "MT-8"]});
    assert_eq!(found, expected);
}

#[test]
fn procurements_by_their_amount() {
    let (frame, no_fee) = (("within-frame", true), ("affects-maintenance-fee", false));
    let buy = |amount: &str, facts: &[(&str, bool)]| ask(&matter("procurement", Some(amount), facts));
    let host = ["host-decision"];
    for amount in ["0", "9999.99", "10000", "10000.00"] {
        assert_way(&buy(amount, &[frame, no_fee]), "programme-director", None, &host, &["MT-7", "X-8", "MT-8"]);
        let fee = buy(amount, &[frame, ("affects-maintenance-fee", true)]);
        assert_way(&fee, MT, None, &host, &["MT-7", "X-8", "MT-8", "MT-R6"]);
    }
    for amount in ["10000.01", "499999.99", "500000"] {
        assert_way(&buy(amount, &[frame]), MT, None, &host, &["MT-7", "X-8", "MT-8"]);
    }
    for amount in ["0.00", "10000", "10000.01", "500000"] {
        let beyond = buy(amount, &[("within-frame", false)]);
        assert_way(&beyond, SG, Some(MT), &host, &["MT-7", "X-8", "MT-8", "MT-2"]);
    }
    for amount in ["500000.01", "1000000000000000"] {
        for facts in [&[][..], &[frame], &[("within-frame", false), ("affects-maintenance-fee", true)]] {
            assert_way(&buy(amount, facts), SG, Some(MT), &host, &["MT-7", "SG-T8", "X-8", "MT-8"]);
        }
    }
}

#[test]
fn what_is_not_known_of_a_procurement_stays_open() {
    let buy = |amount: &str, facts: &[(&str, bool)]| ask(&matter("procurement", Some(amount), facts));
    let small = buy("10000", &[]);
    assert_open(&small, None, &["within-frame", "affects-maintenance-fee"], &["MT-7", "X-8", "MT-8", "MT-2", "MT-R6"]);
    assert_eq!((&small["proposed_by"], &small["then"]), (&json!(null), &json!(["host-decision"])));
    assert_open(
        &buy("10000", &[("within-frame", true)]),
        None,
        &["affects-maintenance-fee"],
        &["MT-7", "X-8", "MT-8", "MT-R6"],
    );
    assert_open(&buy("10000", &[("within-frame", false)]), Some(SG), &[], &["MT-7", "X-8", "MT-8", "MT-2"]);
    assert_open(&buy("10000.01", &[]), None, &["within-frame"], &["MT-7", "X-8", "MT-8", "MT-2"]);
    // A fee effect sends it to the management team or, beyond the frame, on to the steering group.
    assert_open(
        &buy("1", &[("affects-maintenance-fee", true)]),
        None,
        &["within-frame"],
        &["MT-7", "X-8", "MT-8", "MT-2", "MT-R6"],
    );
}

/// The five answers that leave a change of scope with the management team, and the two that are asked besides.
const MODERATE: [(&str, bool); 7] = [
    ("changes-agreement", false),
    ("meets-annex-7", true),
    ("significant", false),
    ("keeps-service-workable", true),
    ("lengthens-schedule", false),
    ("grows-budget", false),
    ("meets-funder-terms", true),
];

/// The same with one answer turned.
fn turned(facts: &[(&'static str, bool)], fact: &str) -> Vec<(&'static str, bool)> {
    facts.iter().map(|(id, is)| (*id, if *id == fact { !is } else { *is })).collect()
}

#[test]
fn moderate_changes_of_scope_and_quality_are_the_management_teams() {
    for kind in ["scope-change", "quality-change"] {
        let change = |facts: &[(&str, bool)]| ask(&matter(kind, None, facts));
        assert_way(&change(&MODERATE), MT, None, &[], &["MT-3"]);
        assert_way(
            &change(&turned(&MODERATE, "changes-agreement")),
            "parties",
            Some(SG),
            &["each-party"],
            &["MT-3", "SG-9"],
        );
        assert_way(&change(&turned(&MODERATE, "meets-annex-7")), SG, Some(MT), &[], &["MT-3", "MT-L4"]);
        for fact in ["significant", "keeps-service-workable", "lengthens-schedule", "grows-budget"] {
            assert_way(&change(&turned(&MODERATE, fact)), SG, Some(MT), &[], &["MT-3", "SG-T7"]);
        }
        assert_way(&change(&turned(&MODERATE, "meets-funder-terms")), SG, Some(MT), &[], &["MT-3", "MT-L2"]);
        // Which rule sends it up: annex 7 before significance, significance before the funder's terms.
        let both = turned(&turned(&MODERATE, "meets-annex-7"), "significant");
        assert_way(&change(&both), SG, Some(MT), &[], &["MT-3", "MT-L4"]);
        let both = turned(&turned(&MODERATE, "meets-funder-terms"), "grows-budget");
        assert_way(&change(&both), SG, Some(MT), &[], &["MT-3", "SG-T7"]);
        // One bad answer settles it: only the agreement can still take it further.
        let one = [("significant", true)];
        assert_open(&change(&one), None, &["changes-agreement"], &["MT-3", "SG-9", "MT-L4", "SG-T7"]);
        let two = [("significant", true), ("changes-agreement", false)];
        assert_open(&change(&two), Some(SG), &[], &["MT-3", "MT-L4", "SG-T7"]);
        assert_eq!(change(&two)["proposed_by"], json!(MT));
        let all: Vec<&str> = MODERATE.iter().map(|(fact, _)| *fact).collect();
        assert_open(&change(&[]), None, &all, &["MT-3", "SG-9", "MT-L4", "SG-T7", "MT-L2"]);
    }
}

#[test]
fn budgets_and_schedules() {
    let budget = [
        ("changes-agreement", false),
        ("exceeds-joining-fee", false),
        ("within-frame", true),
        ("grows-budget", false),
        ("significant", false),
    ];
    let change = |facts: &[(&str, bool)]| ask(&matter("budget-change", None, facts));
    assert_way(&change(&budget), MT, None, &[], &["MT-R2"]);
    for fact in ["changes-agreement", "exceeds-joining-fee"] {
        assert_way(&change(&turned(&budget, fact)), "parties", Some(SG), &["each-party"], &["SG-9"]);
    }
    for fact in ["within-frame", "grows-budget", "significant"] {
        assert_way(&change(&turned(&budget, fact)), SG, Some(MT), &[], &["SG-T7", "SG-13"]);
    }
    let schedule = [
        ("changes-agreement", false),
        ("exceeds-joining-fee", false),
        ("lengthens-schedule", false),
        ("significant", false),
    ];
    let change = |facts: &[(&str, bool)]| ask(&matter("schedule-change", None, facts));
    assert_way(&change(&schedule), MT, None, &[], &["MT-2"]);
    for fact in ["changes-agreement", "exceeds-joining-fee"] {
        assert_way(&change(&turned(&schedule, fact)), "parties", Some(SG), &["each-party"], &["SG-9"]);
    }
    for fact in ["lengthens-schedule", "significant"] {
        assert_way(&change(&turned(&schedule, fact)), SG, Some(MT), &[], &["SG-T7"]);
    }
    // A fact that the kind does not use has no effect.
    let besides: Vec<(&str, bool)> = schedule.iter().copied().chain([("grows-budget", true)]).collect();
    assert_way(&change(&besides), MT, None, &[], &["MT-2"]);
}

#[test]
fn kinds_that_need_no_fact() {
    for (kind, decides, proposed_by, then, rules) in [
        ("agreement-change", "parties", Some(SG), &["each-party"][..], &["SG-9"][..]),
        ("payment-obligation-change", "parties", Some(SG), &["each-party"], &["SG-T7", "SG-9"]),
        ("strategic-objective", SG, None, &[], &["SG-T3"]),
        ("programme-suspension", SG, None, &[], &["SG-T1", "SG-4", "SG-5", "SG-7"]),
        (
            "operator-customer-agreement",
            "parties",
            Some(SG),
            &["each-party"],
            &["SG-9", "X-19", "SG-4", "SG-5", "SG-7"],
        ),
        ("continuation-contract", "parties", Some(SG), &["each-party"], &["SG-9", "X-19", "SG-4", "SG-5"]),
        ("open-source-strategy", SG, None, &[], &["SG-T9"]),
        ("funder-seat", SG, None, &[], &["SG-T2"]),
        ("component-to-pilot", MT, None, &[], &["MT-R10"]),
        ("component-acceptance", MT, None, &[], &["MT-R10"]),
        ("component-handover", SG, Some(MT), &[], &["MT-R10", "SG-T6"]),
        ("project-start", MT, None, &["inform:steering-group"], &["MT-R5"]),
        ("project-end", MT, None, &["inform:steering-group"], &["MT-R5"]),
        ("team-setup", MT, None, &[], &["TE-1"]),
        ("other", SG, None, &[], &["SG-T1", "X-22"]),
    ] {
        assert_way(&ask(&matter(kind, None, &[])), decides, proposed_by, then, rules);
    }
}

#[test]
fn kinds_that_one_fact_divides() {
    for (kind, fact, no, yes) in [
        ("plan-update", "strategic", (MT, None, &["MT-R1"][..]), (SG, None, &["SG-T4"][..])),
        (
            "charter-amendment",
            "conflicts-with-agreement",
            (SG, None, &["SG-8", "IN-3"]),
            ("parties", Some(SG), &["SG-8", "IN-3", "SG-9"]),
        ),
        ("priority-change", "significant", (MT, None, &["MT-6"]), (SG, Some(MT), &["MT-6"])),
        (
            "operational",
            "several-teams",
            ("team", None, &["TE-D1", "TE-D2"]),
            ("virtual-team", None, &["TE-D1", "TE-D2"]),
        ),
    ] {
        for (is, (decides, proposed_by, rules)) in [(false, no), (true, yes)] {
            let then: &[&str] = if decides == "parties" { &["each-party"] } else { &[] };
            assert_way(&ask(&matter(kind, None, &[(fact, is)])), decides, proposed_by, then, rules);
        }
        let rules: Vec<&str> =
            no.2.iter().chain(yes.2).copied().collect::<std::collections::BTreeSet<_>>().into_iter().collect();
        assert_open(&ask(&matter(kind, None, &[])), None, &[fact], &rules);
    }
}

#[test]
fn the_responsibility_table() {
    let table = [
        ("conflicts-with-agreement", false),
        ("grows-party-duties", false),
        ("changes-operator-resources", false),
        ("lengthens-schedule", false),
        ("grows-budget", false),
    ];
    let refine = |facts: &[(&str, bool)]| ask(&matter("responsibility-table", None, facts));
    assert_way(&refine(&table), MT, None, &[], &["MT-R8"]);
    for fact in ["conflicts-with-agreement", "grows-party-duties"] {
        assert_way(&refine(&turned(&table, fact)), "parties", Some(SG), &["each-party"], &["MT-R8", "SG-9"]);
    }
    for fact in ["changes-operator-resources", "lengthens-schedule", "grows-budget"] {
        assert_way(&refine(&turned(&table, fact)), SG, Some(MT), &[], &["MT-R8"]);
    }
}

#[test]
fn strategic_matters_are_not_delegated() {
    assert_way(&ask(&matter("delegation", None, &[("strategic", false)])), SG, None, &[], &["SG-T11"]);
    assert_open(&ask(&matter("delegation", None, &[])), None, &["strategic"], &["SG-T11"]);
    let found = ask(&matter("delegation", None, &[("strategic", true)]));
    let error = &found["error"];
    assert_eq!(
        (&error["code"], &error["at"], &error["rule"]),
        (&json!("not-delegable"), &json!("/matter/facts/strategic"), &json!("SG-T11"))
    );
}

#[test]
fn the_management_team_without_consensus_escalates() {
    let failed = ("consensus", false);
    let found = ask(&matter("procurement", Some("10000.01"), &[("within-frame", true), failed]));
    assert_way(&found, SG, None, &["host-decision"], &["MT-7", "X-8", "MT-8", "MT-5"]);
    let found = ask(&matter("project-end", None, &[failed]));
    assert_way(&found, SG, None, &["inform:steering-group"], &["MT-R5", "MT-5"]);
    // Reached, or not said: not failed.
    assert_way(&ask(&matter("team-setup", None, &[("consensus", true)])), MT, None, &[], &["TE-1"]);
    // Where another body decides, the management team's consensus does not matter.
    assert_way(&ask(&matter("component-handover", None, &[failed])), SG, Some(MT), &[], &["MT-R10", "SG-T6"]);
    let small = [("within-frame", true), ("affects-maintenance-fee", false), failed];
    assert_way(
        &ask(&matter("procurement", Some("1"), &small)),
        "programme-director",
        None,
        &["host-decision"],
        &["MT-7", "X-8", "MT-8"],
    );
    // Both ways lead to the steering group, yet only one with a proposal: still open.
    let open = ask(&matter("priority-change", None, &[failed]));
    assert_open(&open, Some(SG), &["significant"], &["MT-6", "MT-5"]);
    assert_eq!(open["proposed_by"], json!(null));
    // The same answer both ways: not open any more.
    let plan = ask(&matter("plan-update", None, &[failed]));
    assert_open(&plan, Some(SG), &[], &["SG-T4", "MT-R1", "MT-5"]);
}

#[test]
fn teams_without_consensus_bring_it_to_the_management_team() {
    for facts in [
        &[("consensus", false)][..],
        &[("consensus", false), ("several-teams", true)],
        &[("consensus", false), ("several-teams", false)],
    ] {
        assert_way(&ask(&matter("operational", None, facts)), MT, None, &[], &["TE-D1", "TE-D2"]);
    }
}

#[test]
fn who_is_recused_hangs_on_who_decides() {
    let from = |mut matter: Value, sides: &[&str]| {
        matter["counterparties"] = json!(sides);
        ask(&matter)
    };
    let large = || matter("procurement", Some("600000"), &[]);
    let found = from(large(), &["operator"]);
    assert_eq!(found["recuses"], json!(["operator"]));
    assert_rules(&found, &["MT-7", "SG-T8", "X-8", "MT-8", "SG-4", "SG-5"]);
    let found = from(large(), &["funder", "municipality"]);
    assert_eq!(found["recuses"], json!(["funder"]));
    assert_rules(&found, &["MT-7", "SG-T8", "X-8", "MT-8", "SG-6", "SG-5"]);
    assert_eq!(from(large(), &["municipality"])["recuses"], json!([]));
    // In the management team only the operator's, by its own rule; with the director nobody.
    let middle = || matter("procurement", Some("500000"), &[("within-frame", true)]);
    let found = from(middle(), &["operator", "funder"]);
    assert_eq!(found["recuses"], json!(["operator"]));
    assert_rules(&found, &["MT-7", "X-8", "MT-8", "MT-9"]);
    let small = matter("procurement", Some("1"), &[("within-frame", true), ("affects-maintenance-fee", false)]);
    assert_eq!(from(small, &["operator"])["recuses"], json!([]));
    let team = matter("operational", None, &[("several-teams", false)]);
    assert_eq!(from(team, &["operator"])["recuses"], json!([]));
    // Not known yet, or the parties: the steering group's rules.
    let open = matter("procurement", Some("500000"), &[]);
    assert_rules(&from(open, &["operator"]), &["MT-7", "X-8", "MT-8", "MT-2", "SG-4", "SG-5"]);
    assert_eq!(from(matter("agreement-change", None, &[]), &["operator"])["recuses"], json!(["operator"]));
    // Escalated to the steering group: its rules.
    let escalated = matter("procurement", Some("500000"), &[("within-frame", true), ("consensus", false)]);
    assert_rules(&from(escalated, &["operator"]), &["MT-7", "X-8", "MT-8", "MT-5", "SG-4", "SG-5"]);
    // By the kind.
    assert_eq!(from(matter("programme-suspension", None, &[]), &[])["recuses"], json!(["operator", "funder"]));
    assert_eq!(from(matter("continuation-contract", None, &[]), &[])["recuses"], json!(["operator"]));
    let both = from(matter("operator-customer-agreement", None, &[]), &["funder"]);
    assert_eq!(both["recuses"], json!(["operator", "funder"]));
    assert_rules(&both, &["SG-9", "X-19", "SG-4", "SG-5", "SG-7", "SG-6"]);
}

#[test]
fn with_parties_the_recused_are_named() {
    let funders = json!([{"id": "o", "class": "operator"}, {"id": "f", "class": "funder", "seats": 9, "votes": "full"},
        {"id": "g", "class": "funder", "seats": 0, "votes": "9"}]);
    let asked = |matter: Value, parties: Value| {
        answer(&digione(), &json!({"ask": "route", "matter": matter, "parties": parties}).to_string())
    };
    // Neither seats nor votes beyond a cap are refused here.
    let found = asked(json!({"kind": "other", "counterparties": ["g"]}), funders.clone());
    assert_eq!(found["recuses"], json!(["g"]));
    assert_rules(&found, &["SG-T1", "X-22", "SG-6", "SG-5"]);
    let found = asked(json!({"kind": "programme-suspension"}), funders);
    assert_eq!(found["recuses"], json!(["o", "f", "g"]));
    // Nobody of that class among them: nothing to recuse, no rule to cite.
    let cities = json!([parties(1)[0]]);
    let found = asked(json!({"kind": "programme-suspension"}), cities);
    assert_eq!(found["recuses"], json!([]));
    assert_rules(&found, &["SG-T1"]);
    assert_eq!(asked(json!({"kind": "other"}), json!(null))["decides"], json!(SG));
    assert_eq!(asked(json!({"kind": "other"}), json!([]))["recuses"], json!([]));
}

#[test]
fn errors_and_their_order() {
    let line = |question: Value| answer(&digione(), &question.to_string());
    let operator = || json!({"id": "o", "class": "operator"});
    for (question, code, at) in [
        (json!({"ask": "route"}), "missing-field", "/matter"),
        (json!({"ask": "route", "matter": []}), "bad-type", "/matter"),
        (json!({"ask": "route", "matter": {}}), "missing-field", "/matter/kind"),
        (json!({"ask": "route", "matter": {"kind": 3}}), "bad-type", "/matter/kind"),
        (json!({"ask": "route", "matter": {"kind": "procurement"}}), "missing-field", "/matter/amount"),
        (json!({"ask": "route", "matter": {"kind": "procurement", "amount": null}}), "missing-field", "/matter/amount"),
        (json!({"ask": "route", "matter": {"kind": "procurement", "amount": 5}}), "bad-type", "/matter/amount"),
        (json!({"ask": "route", "matter": {"kind": "procurement", "amount": "5,0"}}), "bad-value", "/matter/amount"),
        (json!({"ask": "route", "matter": {"kind": "procurement", "amount": "-5"}}), "out-of-range", "/matter/amount"),
        (
            json!({"ask": "route", "matter": {"kind": "other", "amount": "1000000000000000.01"}}),
            "out-of-range",
            "/matter/amount",
        ),
        (json!({"ask": "route", "matter": {"kind": "others"}}), "unknown-kind", "/matter/kind"),
        (json!({"ask": "route", "matter": {"kind": "other", "sum": "1"}}), "unknown-field", "/matter/sum"),
        (json!({"ask": "route", "matter": {"kind": "other", "facts": []}}), "bad-type", "/matter/facts"),
        (
            json!({"ask": "route", "matter": {"kind": "other", "facts": {"strategical": true}}}),
            "unknown-field",
            "/matter/facts/strategical",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "other", "facts": {"strategic": "yes"}}}),
            "bad-type",
            "/matter/facts/strategic",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "other", "counterparties": "operator"}}),
            "bad-type",
            "/matter/counterparties",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "other", "counterparties": ["vantaa"]}}),
            "unknown-party",
            "/matter/counterparties/0",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "other", "counterparties": ["operator", "operator"]}}),
            "duplicate",
            "/matter/counterparties/1",
        ),
        (json!({"ask": "route", "matter": {"kind": "other"}, "body": SG}), "unknown-field", "/body"),
        (
            json!({"ask": "route", "matter": {"kind": "other", "counterparties": ["operator"]}, "parties": [operator()]}),
            "unknown-party",
            "/matter/counterparties/0",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "other"}, "parties": [operator(), {"id": "p", "class": "operator"}]}),
            "duplicate",
            "/parties/1/class",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "other"}, "parties": [operator(), operator()]}),
            "duplicate",
            "/parties/1/id",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "other"}, "parties": [{"id": "o", "class": "guest"}]}),
            "bad-value",
            "/parties/0/class",
        ),
        // Form comes before parties, parties before the matter, the kind before its other sides, all before the refusal.
        (
            json!({"ask": "route", "matter": {"kind": "others", "amount": "x"}, "parties": [operator(), operator()]}),
            "bad-value",
            "/matter/amount",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "others"}, "parties": [operator(), operator()]}),
            "duplicate",
            "/parties/1/id",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "others", "counterparties": ["x"]}}),
            "unknown-kind",
            "/matter/kind",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "other", "counterparties": ["x", "x"]}}),
            "duplicate",
            "/matter/counterparties/1",
        ),
        (
            json!({"ask": "route", "matter": {"kind": "delegation", "facts": {"strategic": true}, "counterparties": ["x"]}}),
            "unknown-party",
            "/matter/counterparties/0",
        ),
        (json!({"ask": "route", "charter": "elsewhere", "matter": 3}), "unknown-charter", "/charter"),
    ] {
        let error = &line(question.clone())["error"];
        assert_eq!((&error["code"], &error["at"]), (&json!(code), &json!(at)), "{question}");
    }
    let doubled =
        answer(&digione(), r#"{"ask":"route","matter":{"kind":"other","facts":{"strategic":true,"strategic":true}}}"#);
    assert_eq!(doubled["error"]["at"], json!("/matter/facts/strategic"));
    let nulls = r#"{"ask":"route","charter":null,"matter":{"kind":"plan-update","amount":null,"counterparties":null,"facts":{"strategic":null}},"parties":null}"#;
    assert_eq!(answer(&digione(), nulls)["open_questions"], json!(["strategic"]));
}

#[test]
fn another_choice_leaves_the_fee_to_the_director() {
    let charter = digione_with(&[("X-16", "fee-to-director")]);
    let small = |fee: bool, amount: &str| {
        let matter = matter("procurement", Some(amount), &[("within-frame", true), ("affects-maintenance-fee", fee)]);
        answer(&charter, &json!({"ask": "route", "matter": matter}).to_string())
    };
    assert_way(
        &small(true, "10000"),
        "programme-director",
        None,
        &["host-decision"],
        &["MT-7", "X-8", "MT-8", "MT-R6"],
    );
    assert_way(&small(false, "10000"), "programme-director", None, &["host-decision"], &["MT-7", "X-8", "MT-8"]);
    assert_way(&small(true, "10000.01"), MT, None, &["host-decision"], &["MT-7", "X-8", "MT-8"]);
}
