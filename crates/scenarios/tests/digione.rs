//! Every scenario of DigiOne's holds through the engine.

use std::fs;
use std::path::{Path, PathBuf};

use scenarios::{CharterText, Charters, EngineDoor, Report};

/// The charters of this repository.
struct Bundled;

fn folder(charter: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../charters").join(charter)
}

impl Charters for Bundled {
    fn find(&self, name: &str) -> Option<CharterText> {
        let read = |file| fs::read_to_string(folder(name).join(file)).ok();
        Some(CharterText { charter: read("charter.toml")?, rules: read("rules.toml")? })
    }
}

fn reports() -> Vec<Report> {
    let files = fs::read_dir(folder("digione").join("scenarios")).expect("the folder of scenarios");
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    let run = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("a feature");
        let shown = format!("charters/digione/scenarios/{}", path.file_name().expect("a name").display());
        scenarios::run(&Bundled, &text, &shown, &EngineDoor::open)
    };
    files.iter().map(run).collect()
}

#[test]
fn every_scenario_holds() {
    let reports = reports();
    let troubles: Vec<String> = reports.iter().flat_map(Report::troubles).collect();
    let held: usize = reports.iter().map(Report::held).sum();
    assert!(troubles.is_empty(), "{held} hold; these do not:\n{}", troubles.join("\n"));
    assert!(held > 100, "only {held} scenarios were found");
}
