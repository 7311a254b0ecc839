//! The charters that come with the program.

/// A bundled charter: its name, its text, and its rules' paraphrases.
#[derive(Clone, Copy, Debug)]
pub struct Bundled {
    /// Its name: `digione`.
    pub name: &'static str,
    /// Its text.
    pub charter: &'static str,
    /// Its rules' paraphrases in three languages.
    pub rules: &'static str,
}

/// All of them; the first is the default.
pub const CHARTERS: &[Bundled] = &[Bundled {
    name: "digione",
    charter: include_str!("../../../charters/digione/charter.toml"),
    rules: include_str!("../../../charters/digione/rules.toml"),
}];

/// The bundled charter of that name.
pub fn charter(name: &str) -> Option<&'static Bundled> {
    CHARTERS.iter().find(|bundled| bundled.name == name)
}
