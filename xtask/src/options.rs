//! What the person asked of `cargo xtask test`.

/// The flags of `cargo xtask test`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Steps to run alone; empty means all.
    pub only: Vec<String>,
    /// Whether to run what takes hours.
    pub long: bool,
    /// Whether to name the steps and end.
    pub list: bool,
}

impl Options {
    /// Reads the words after `test`; the error is a sentence for the person.
    pub fn parse(words: &[String]) -> Result<Options, String> {
        let mut options = Options::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--long" => options.long = true,
                "--list" => options.list = true,
                "--only" => {
                    options.only.push(words.next().ok_or("--only needs the name of a step; see --list")?.clone())
                }
                other => return Err(format!("{other} is not an option of `cargo xtask test`; see `cargo xtask help`")),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Options, String> {
        Options::parse(&words.iter().map(|word| word.to_string()).collect::<Vec<_>>())
    }

    #[test]
    fn several_steps_may_be_named() {
        let options = parse(&["--only", "lints", "--long", "--only", "house"]).unwrap();
        assert_eq!(options, Options { only: vec!["lints".into(), "house".into()], long: true, list: false });
    }

    #[test]
    fn a_word_that_is_no_option_is_refused() {
        assert!(parse(&["--fast"]).unwrap_err().starts_with("--fast is not an option"));
        assert!(parse(&["--only"]).unwrap_err().starts_with("--only needs"));
    }
}
