//! The contract's `route`, written row by row from its table.

use super::naive::{Answer, FACTS, Json, KINDS, Refused, amount, field, flag, list, party, refuse, step, text, texts};
use num_bigint::BigInt;
use num_rational::BigRational;
use serde_json::{Value, json};
use std::collections::BTreeMap;

type Facts = BTreeMap<&'static str, bool>;

/// Where a matter ends: who decides, who proposes, what follows. Or the error.
type End = Result<(&'static str, Option<&'static str>, Vec<&'static str>), &'static str>;

const SG: &str = "steering-group";
const MT: &str = "management-team";

fn sg() -> End {
    Ok((SG, None, vec![]))
}

fn sg_mt() -> End {
    Ok((SG, Some(MT), vec![]))
}

fn mt() -> End {
    Ok((MT, None, vec![]))
}

fn p() -> End {
    Ok(("parties", Some(SG), vec!["each-party"]))
}

/// The facts that the table names for a kind.
fn used(kind: &str, amount: &BigRational) -> Vec<&'static str> {
    match kind {
        "procurement" if *amount <= euros(10_000) => vec!["within-frame", "affects-maintenance-fee"],
        "procurement" if *amount <= euros(500_000) => vec!["within-frame"],
        "scope-change" | "quality-change" => vec![
            "changes-agreement",
            "meets-annex-7",
            "significant",
            "keeps-service-workable",
            "lengthens-schedule",
            "grows-budget",
            "meets-funder-terms",
        ],
        "budget-change" => {
            vec!["changes-agreement", "exceeds-joining-fee", "within-frame", "grows-budget", "significant"]
        }
        "schedule-change" => vec!["changes-agreement", "exceeds-joining-fee", "lengthens-schedule", "significant"],
        "plan-update" | "delegation" => vec!["strategic"],
        "charter-amendment" => vec!["conflicts-with-agreement"],
        "responsibility-table" => vec![
            "conflicts-with-agreement",
            "grows-party-duties",
            "changes-operator-resources",
            "lengthens-schedule",
            "grows-budget",
        ],
        "priority-change" => vec!["significant"],
        "operational" => vec!["several-teams"],
        _ => vec![],
    }
}

fn euros(euros: i64) -> BigRational {
    BigRational::from_integer(BigInt::from(euros))
}

/// The table, for facts that are all known.
fn row(kind: &str, amount: &BigRational, fact: &dyn Fn(&str) -> bool) -> (End, Vec<&'static str>) {
    match kind {
        "procurement" => {
            let mut rules = vec!["MT-7", "X-8", "MT-8"];
            let mut end = if *amount > euros(500_000) {
                rules.push("SG-T8");
                sg_mt()
            } else if !fact("within-frame") {
                rules.push("MT-2");
                sg_mt()
            } else if *amount > euros(10_000) {
                mt()
            } else if fact("affects-maintenance-fee") {
                rules.push("MT-R6");
                mt()
            } else {
                Ok(("programme-director", None, vec![]))
            };
            if let Ok((_, _, then)) = &mut end {
                then.push("host-decision");
            }
            (end, rules)
        }
        "scope-change" | "quality-change" => {
            if fact("changes-agreement") {
                (p(), vec!["MT-3", "SG-9"])
            } else if !fact("meets-annex-7") {
                (sg_mt(), vec!["MT-3", "MT-L4"])
            } else if fact("significant")
                || fact("lengthens-schedule")
                || fact("grows-budget")
                || !fact("keeps-service-workable")
            {
                (sg_mt(), vec!["MT-3", "SG-T7"])
            } else if !fact("meets-funder-terms") {
                (sg_mt(), vec!["MT-3", "MT-L2"])
            } else {
                (mt(), vec!["MT-3"])
            }
        }
        "budget-change" => {
            if fact("changes-agreement") || fact("exceeds-joining-fee") {
                (p(), vec!["SG-9"])
            } else if !fact("within-frame") || fact("grows-budget") || fact("significant") {
                (sg_mt(), vec!["SG-T7", "SG-13"])
            } else {
                (mt(), vec!["MT-R2"])
            }
        }
        "schedule-change" => {
            if fact("changes-agreement") || fact("exceeds-joining-fee") {
                (p(), vec!["SG-9"])
            } else if fact("lengthens-schedule") || fact("significant") {
                (sg_mt(), vec!["SG-T7"])
            } else {
                (mt(), vec!["MT-2"])
            }
        }
        "agreement-change" => (p(), vec!["SG-9"]),
        "payment-obligation-change" => (p(), vec!["SG-T7", "SG-9"]),
        "strategic-objective" => (sg(), vec!["SG-T3"]),
        "plan-update" if fact("strategic") => (sg(), vec!["SG-T4"]),
        "plan-update" => (mt(), vec!["MT-R1"]),
        "programme-suspension" => (sg(), vec!["SG-T1"]),
        "operator-customer-agreement" | "continuation-contract" => (p(), vec!["SG-9", "X-19"]),
        "open-source-strategy" => (sg(), vec!["SG-T9"]),
        "charter-amendment" if fact("conflicts-with-agreement") => (p(), vec!["SG-8", "IN-3", "SG-9"]),
        "charter-amendment" => (sg(), vec!["SG-8", "IN-3"]),
        "delegation" if fact("strategic") => (Err("not-delegable"), vec!["SG-T11"]),
        "delegation" => (sg(), vec!["SG-T11"]),
        "funder-seat" => (sg(), vec!["SG-T2"]),
        "component-to-pilot" | "component-acceptance" => (mt(), vec!["MT-R10"]),
        "component-handover" => (sg_mt(), vec!["MT-R10", "SG-T6"]),
        "project-start" | "project-end" => (Ok((MT, None, vec!["inform:steering-group"])), vec!["MT-R5"]),
        "responsibility-table" => {
            if fact("conflicts-with-agreement") || fact("grows-party-duties") {
                (p(), vec!["MT-R8", "SG-9"])
            } else if fact("changes-operator-resources") || fact("lengthens-schedule") || fact("grows-budget") {
                (sg_mt(), vec!["MT-R8"])
            } else {
                (mt(), vec!["MT-R8"])
            }
        }
        "team-setup" => (mt(), vec!["TE-1"]),
        "priority-change" if fact("significant") => (sg_mt(), vec!["MT-6"]),
        "priority-change" => (mt(), vec!["MT-6"]),
        "operational" => {
            let body = if !fact("consensus") {
                MT
            } else if fact("several-teams") {
                "virtual-team"
            } else {
                "team"
            };
            (Ok((body, None, vec![])), vec!["TE-D1", "TE-D2"])
        }
        "other" => (sg(), vec!["SG-T1", "X-22"]),
        _ => unreachable!("a known kind"),
    }
}

/// The table, and the management team's escalation.
fn ended(kind: &str, amount: &BigRational, facts: &Facts) -> (End, Vec<&'static str>) {
    let consensus = facts.get("consensus").copied().unwrap_or(true);
    let fact = |id: &str| if id == "consensus" { consensus } else { facts[id] };
    let (end, mut rules) = row(kind, amount, &fact);
    match end {
        Ok((MT, None, then)) if kind != "operational" && !consensus => {
            rules.push("MT-5");
            (Ok((SG, None, then)), rules)
        }
        end => (end, rules),
    }
}

/// Every way to complete what is known.
fn completions(known: &Facts, missing: &[&'static str]) -> Vec<Facts> {
    let Some((first, rest)) = missing.split_first() else { return vec![known.clone()] };
    let mut all = Vec::new();
    for value in [false, true] {
        let mut with = known.clone();
        with.insert(first, value);
        all.extend(completions(&with, rest));
    }
    all
}

struct Matter {
    kind: String,
    amount: BigRational,
    counterparties: Vec<String>,
    facts: Facts,
}

fn matter(value: &Json, at: &str) -> Answer<Matter> {
    let Json::Object(fields) = value else { return refuse("bad-type", at) };
    let mut matter = Matter { kind: String::new(), amount: euros(0), counterparties: Vec::new(), facts: Facts::new() };
    let mut has_amount = false;
    for (key, value) in fields {
        let at = step(at, key);
        match key.as_str() {
            "kind" => matter.kind = text(value, &at)?,
            "amount" | "counterparties" | "facts" if *value == Json::Null => {}
            "amount" => {
                matter.amount = amount(value, &at)?;
                has_amount = true;
            }
            "counterparties" => matter.counterparties = texts(value, &at)?,
            "facts" => {
                let Json::Object(facts) = value else { return refuse("bad-type", at) };
                for (fact, value) in facts {
                    let at = step(&at, fact);
                    let Some(known) = FACTS.iter().find(|known| *known == fact) else {
                        return refuse("unknown-field", at);
                    };
                    if *value != Json::Null {
                        matter.facts.insert(known, flag(value, &at)?);
                    }
                }
            }
            _ => return refuse("unknown-field", at),
        }
    }
    if field(fields, "kind").is_none() {
        return refuse("missing-field", step(at, "kind"));
    }
    if matter.kind == "procurement" && !has_amount {
        return refuse("missing-field", step(at, "amount"));
    }
    Ok(matter)
}

pub fn route(fields: &[(String, Json)]) -> Answer<Value> {
    let (mut asked, mut parties) = (None, None);
    for (key, value) in fields {
        let at = step("", key);
        match key.as_str() {
            "ask" | "charter" => {}
            "matter" => asked = Some(matter(value, &at)?),
            "parties" if *value == Json::Null => {}
            "parties" => parties = Some(list(value, &at, party)?),
            _ => return refuse("unknown-field", at),
        }
    }
    let Some(matter) = asked else { return refuse("missing-field", "/matter") };
    let sides: Vec<(String, String)> = match parties {
        Some(parties) => {
            super::naive::parties_are_distinct(&parties)?;
            parties.iter().map(super::naive::Party::id_and_class).collect()
        }
        None => ["municipality", "operator", "funder"].map(|class| (class.to_string(), class.to_string())).to_vec(),
    };
    if !KINDS.contains(&matter.kind.as_str()) {
        return refuse("unknown-kind", "/matter/kind");
    }
    for (place, id) in matter.counterparties.iter().enumerate() {
        if matter.counterparties[..place].contains(id) {
            return refuse("duplicate", format!("/matter/counterparties/{place}"));
        }
    }
    for (place, id) in matter.counterparties.iter().enumerate() {
        if !sides.iter().any(|(side, _)| side == id) {
            return refuse("unknown-party", format!("/matter/counterparties/{place}"));
        }
    }
    answered(&matter, &sides)
}

fn answered(matter: &Matter, sides: &[(String, String)]) -> Answer<Value> {
    let kind = matter.kind.as_str();
    let missing: Vec<&'static str> =
        used(kind, &matter.amount).into_iter().filter(|fact| !matter.facts.contains_key(fact)).collect();
    let all = completions(&matter.facts, &missing);
    let ends: Vec<(End, Vec<&'static str>)> = all.iter().map(|facts| ended(kind, &matter.amount, facts)).collect();
    let first = &ends[0].0;
    if let (Err(code), true) = (first, ends.iter().all(|(end, _)| end == first)) {
        return Err(Refused { code, at: "/matter/facts/strategic".into(), rule: Some("SG-T11") });
    }
    let open: Vec<&&str> = missing
        .iter()
        .filter(|fact| {
            all.iter().any(|facts| {
                let mut other = facts.clone();
                other.insert(fact, !facts[**fact]);
                ended(kind, &matter.amount, facts).0 != ended(kind, &matter.amount, &other).0
            })
        })
        .collect();
    let decides = ends.iter().map(|(end, _)| end.as_ref().ok().map(|(by, _, _)| *by)).collect::<Vec<_>>();
    let decides = decides[0].filter(|_| decides.iter().all(|by| *by == decides[0]));
    let proposed = ends.iter().map(|(end, _)| end.as_ref().ok().and_then(|(_, by, _)| *by)).collect::<Vec<_>>();
    let proposed_by = proposed[0].filter(|_| proposed.iter().all(|by| *by == proposed[0]));
    let in_all = |step: &&str| ends.iter().all(|(end, _)| end.as_ref().is_ok_and(|(_, _, then)| then.contains(step)));
    let then: Vec<&str> = match first {
        Ok((_, _, then)) => then.iter().copied().filter(in_all).collect(),
        Err(_) => Vec::new(),
    };
    let mut rules: Vec<&str> = ends.iter().flat_map(|(_, rules)| rules.iter().copied()).collect();
    let recuses = recused(decides, matter, sides, &mut rules);
    rules.sort_unstable();
    rules.dedup();
    Ok(json!({"decides": decides, "proposed_by": proposed_by, "then": then, "recuses": recuses,
        "open_questions": open, "rules": rules}))
}

fn recused(
    decides: Option<&str>,
    matter: &Matter,
    sides: &[(String, String)],
    rules: &mut Vec<&'static str>,
) -> Vec<String> {
    let (is_sg, is_mt) = (matches!(decides, None | Some(SG | "parties")), decides == Some(MT));
    let kind = matter.kind.as_str();
    let against_operator = ["programme-suspension", "continuation-contract", "operator-customer-agreement"];
    let against_funders = ["programme-suspension", "operator-customer-agreement"];
    let is_side = |id: &String| matter.counterparties.contains(id);
    let operator_is_side = sides.iter().any(|(id, class)| class == "operator" && is_side(id));
    let mut recused = Vec::new();
    for (id, class) in sides {
        match class.as_str() {
            "operator" if operator_is_side || against_operator.contains(&kind) => {
                if is_sg {
                    rules.extend(["SG-4", "SG-5"]);
                    recused.push(id.clone());
                }
                if is_mt {
                    rules.push("MT-9");
                    recused.push(id.clone());
                }
            }
            "funder" if is_sg => {
                if against_funders.contains(&kind) {
                    rules.extend(["SG-7", "SG-5"]);
                }
                if is_side(id) {
                    rules.extend(["SG-6", "SG-5"]);
                }
                if is_side(id) || against_funders.contains(&kind) {
                    recused.push(id.clone());
                }
            }
            _ => {}
        }
    }
    recused
}
