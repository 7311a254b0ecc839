//! ARCHITECTURE.md against `cargo metadata`: which crates there are, which knows which, and why each foreign one is here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use super::Finding;
use crate::command::{self, cargo};
use crate::markdown;
use crate::place::Place;

/// The rings from the inside out: an arrow points to the own ring or further in.
const RINGS: [&str; 4] = ["pure", "shell", "edge", "tool"];

/// What a crate's manifest says about its dependencies.
#[derive(Debug, Default, PartialEq, Eq)]
struct Manifest {
    /// Crates of this workspace, tests aside.
    ours: BTreeSet<String>,
    /// Foreign crates, those for tests too.
    foreign: BTreeSet<String>,
}

/// Compares the table *Parts* with the workspace.
pub fn arrows(place: &Place) -> Result<Vec<Finding>, String> {
    Ok(compare_arrows(&document(place)?, &workspace(place)?))
}

/// Compares the table *Dependencies* with the manifests of the crates and of the browser stories.
pub fn reasons(place: &Place) -> Result<Vec<Finding>, String> {
    let mut used: BTreeSet<String> = workspace(place)?.into_values().flat_map(|manifest| manifest.foreign).collect();
    used.extend(node_packages(place)?);
    Ok(compare_reasons(&document(place)?, &used))
}

fn document(place: &Place) -> Result<String, String> {
    fs::read_to_string(place.root.join("ARCHITECTURE.md")).map_err(|error| format!("ARCHITECTURE.md: {error}"))
}

fn workspace(place: &Place) -> Result<BTreeMap<String, Manifest>, String> {
    let mut command = cargo(&["metadata", "--no-deps", "--locked", "--offline", "--quiet", "--format-version", "1"]);
    command.current_dir(&place.root);
    let ran = command::ask(command).map_err(|error| format!("cargo cannot be started: {error}"))?;
    let json = ran.lines.iter().find(|line| line.starts_with('{')).ok_or_else(|| ran.lines.join(" "))?;
    let metadata: Value = serde_json::from_str(json).map_err(|error| format!("cargo metadata: {error}"))?;
    Ok(manifests(&metadata))
}

fn manifests(metadata: &Value) -> BTreeMap<String, Manifest> {
    let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let word = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut found = BTreeMap::new();
    for package in list(metadata, "packages") {
        let mut manifest = Manifest::default();
        for dependency in list(&package, "dependencies") {
            let (name, is_ours) = (word(&dependency, "name"), dependency.get("path").is_some());
            match (is_ours, word(&dependency, "kind") == "dev") {
                (true, false) => manifest.ours.insert(name),
                (true, true) => false,
                (false, _) => manifest.foreign.insert(name),
            };
        }
        found.insert(word(&package, "name"), manifest);
    }
    found
}

fn node_packages(place: &Place) -> Result<Vec<String>, String> {
    let path = place.stories().join("package.json");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let package: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let names = package.get("devDependencies").and_then(Value::as_object).into_iter().flatten();
    Ok(names.map(|(name, _)| name.clone()).collect())
}

fn compare_arrows(document: &str, workspace: &BTreeMap<String, Manifest>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut ring_of = BTreeMap::new();
    let mut listed = BTreeMap::new();
    for row in markdown::table(document, "Parts") {
        let [ring, name, _, _, arrows] = row[..] else {
            found.push(format!("ARCHITECTURE.md: this row of Parts has not five cells: {}", row.join(" | ")));
            continue;
        };
        let name = markdown::quoted(name).join("");
        ring_of.insert(name.clone(), RINGS.iter().position(|known| *known == ring).unwrap_or(RINGS.len()));
        listed.insert(name, markdown::quoted(arrows).into_iter().map(str::to_owned).collect::<BTreeSet<_>>());
    }
    for (name, manifest) in workspace {
        match listed.get(name) {
            None => found.push(format!("ARCHITECTURE.md: the crate {name} has no row in Parts")),
            Some(arrows) => found.extend(differences(name, arrows, &manifest.ours)),
        }
        let outward = manifest.ours.iter().filter(|to| ring_of.get(*to) > ring_of.get(name));
        found.extend(outward.map(|to| format!("{name} → {to}: this arrow points outward")));
    }
    let gone = listed.keys().filter(|name| !workspace.contains_key(*name));
    found.extend(gone.map(|name| format!("ARCHITECTURE.md: there is no crate {name}")));
    found
}

fn differences(name: &str, listed: &BTreeSet<String>, real: &BTreeSet<String>) -> Vec<Finding> {
    let extra = real.difference(listed).map(|to| format!("{name} → {to}: this arrow is not in ARCHITECTURE.md"));
    let gone = listed
        .difference(real)
        .map(|to| format!("{name} → {to}: ARCHITECTURE.md has an arrow that the manifest has not"));
    extra.chain(gone).collect()
}

fn compare_reasons(document: &str, used: &BTreeSet<String>) -> Vec<Finding> {
    let mut reasoned = BTreeSet::new();
    for row in markdown::table(document, "Dependencies") {
        let has_reason = row.get(1).is_some_and(|reason| !reason.is_empty());
        reasoned.extend(markdown::quoted(row[0]).into_iter().filter(|_| has_reason).map(str::to_owned));
    }
    let missing =
        used.difference(&reasoned).map(|name| format!("ARCHITECTURE.md: {name} has no reason in Dependencies"));
    let stale =
        reasoned.difference(used).map(|name| format!("ARCHITECTURE.md: {name} has a reason, but nobody uses it"));
    missing.chain(stale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "\
## Parts
| ring | crate | does | may not | depends on |
| --- | --- | --- | --- | --- |
| pure | `engine` | a | b | — |
| edge | `web` | a | b | `engine` |

## Dependencies
| dependency | why |
| --- | --- |
| `serde`, `serde_json` | the wire |
";

    fn workspace(arrows: &[(&str, &[&str])]) -> BTreeMap<String, Manifest> {
        let set = |names: &[&str]| names.iter().map(|name| name.to_string()).collect();
        arrows
            .iter()
            .map(|(name, ours)| (name.to_string(), Manifest { ours: set(ours), ..Manifest::default() }))
            .collect()
    }

    #[test]
    fn a_workspace_as_described_has_no_findings() {
        assert_eq!(compare_arrows(DOCUMENT, &workspace(&[("engine", &[]), ("web", &["engine"])])), [""; 0]);
    }

    #[test]
    fn an_outward_arrow_is_found_even_beside_others() {
        let found = compare_arrows(DOCUMENT, &workspace(&[("engine", &["web"]), ("web", &["engine"])]));
        assert_eq!(
            found,
            ["engine → web: this arrow is not in ARCHITECTURE.md", "engine → web: this arrow points outward"]
        );
    }

    #[test]
    fn a_new_crate_and_a_gone_one_are_found() {
        let found = compare_arrows(DOCUMENT, &workspace(&[("engine", &[]), ("views", &[])]));
        assert_eq!(
            found,
            ["ARCHITECTURE.md: the crate views has no row in Parts", "ARCHITECTURE.md: there is no crate web"]
        );
    }

    #[test]
    fn a_dependency_needs_a_reason_and_a_reason_a_dependency() {
        let used = ["serde", "toml"].map(str::to_owned).into();
        let found = compare_reasons(DOCUMENT, &used);
        assert_eq!(
            found,
            [
                "ARCHITECTURE.md: toml has no reason in Dependencies",
                "ARCHITECTURE.md: serde_json has a reason, but nobody uses it"
            ]
        );
    }

    #[test]
    fn what_only_tests_know_of_ours_is_no_arrow() {
        let metadata = serde_json::json!({"packages": [{"name": "web", "dependencies": [
            {"name": "engine", "path": "crates/engine", "kind": null}, {"name": "app", "path": "x", "kind": "dev"},
            {"name": "axum", "kind": null}, {"name": "insta", "kind": "dev"}]}]});
        let manifest = &manifests(&metadata)["web"];
        assert_eq!(manifest.ours, ["engine".to_owned()].into());
        assert_eq!(manifest.foreign, ["axum".to_owned(), "insta".to_owned()].into());
    }
}
