//! The browser stories' lock file: what is fetched is fixed by checksum, from where is not.

use std::fs;

use serde_json::Value;

use super::Finding;
use crate::place::Place;

/// Reads `e2e/package-lock.json`.
pub fn check(place: &Place) -> Result<Vec<Finding>, String> {
    let path = place.stories().join("package-lock.json");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lock: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(findings(&lock))
}

fn findings(lock: &Value) -> Vec<Finding> {
    let packages = lock.get("packages").and_then(Value::as_object).into_iter().flatten();
    let mut found = Vec::new();
    for (name, package) in packages.filter(|(name, _)| !name.is_empty()) {
        if package.get("resolved").is_some() {
            found.push(format!("e2e/package-lock.json: {name} names the address it came from; e2e/.npmrc says not to"));
        }
        if package.get("integrity").is_none() {
            found.push(format!("e2e/package-lock.json: {name} has no checksum"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_or_a_missing_checksum_is_found() {
        let lock = serde_json::json!({"packages": {"": {}, "a": {"integrity": "x"}, "b": {"resolved": "y"}}});
        assert_eq!(findings(&lock).len(), 2);
    }
}
