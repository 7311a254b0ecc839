//! Enums whose words are keyed by their name.

/// A value with a code in kebab case.
pub trait Word {
    /// The code.
    fn code(&self) -> String;
}

impl<T: serde::Serialize> Word for T {
    fn code(&self) -> String {
        serde_json::to_value(self).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    }
}
