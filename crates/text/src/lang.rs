//! The three languages, and which of them a reader wants.

use core::fmt;

/// A language in which everything exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Finnish.
    #[default]
    Fi,
    /// Swedish, of Finland.
    Sv,
    /// English.
    En,
}

impl Lang {
    /// All of them, in the order in which pages offer them.
    pub const ALL: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The code, as in `lang="sv"` and in charters.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language's name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fi => "suomi",
            Self::Sv => "svenska",
            Self::En => "English",
        }
    }

    /// Reads a code, with or without a region and in either case: `fi`, `sv-FI`, `EN_gb`.
    pub fn from_code(code: &str) -> Option<Self> {
        let language = code.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(language))
    }

    /// The first of ours that a browser's `Accept-Language` asks for, by weight; nothing where it asks for none of them.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        let mut wanted: Option<(u16, Self)> = None;
        for part in header.split(',') {
            let (code, parameters) = part.split_once(';').unwrap_or((part, ""));
            let weight = weight(parameters);
            if let Some(lang) = Self::from_code(code).filter(|_| weight > 0)
                && wanted.is_none_or(|(best, _)| weight > best)
            {
                wanted = Some((weight, lang));
            }
        }
        wanted.map(|(_, lang)| lang)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A quality `q=0.8` in thousandths; one where none is given, none where it cannot be read.
fn weight(parameters: &str) -> u16 {
    const WHOLE: u16 = 1000;
    let Some(quality) = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("q=")) else {
        return WHOLE;
    };
    let (whole, part) = quality.trim().split_once('.').unwrap_or((quality.trim(), ""));
    let digits: String = part.chars().chain("000".chars()).take(3).collect();
    match (whole, digits.parse::<u16>()) {
        ("0", Ok(thousandths)) => thousandths,
        ("1", Ok(_)) => WHOLE,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_carry_a_region() {
        for (code, lang) in [("fi", Lang::Fi), ("sv-FI", Lang::Sv), ("EN_gb", Lang::En), (" en ", Lang::En)] {
            assert_eq!(Lang::from_code(code), Some(lang), "{code}");
        }
        for code in ["", "de", "finnish", "s"] {
            assert_eq!(Lang::from_code(code), None, "{code}");
        }
    }

    #[test]
    fn a_browser_gets_the_weightiest_of_its_languages_that_exists() {
        for (header, lang) in [
            ("sv", Some(Lang::Sv)),
            ("de-DE,de;q=0.9,en;q=0.8,fi;q=0.85", Some(Lang::Fi)),
            ("en-GB, sv;q=1.0", Some(Lang::En)),
            ("fi;q=0, sv;q=0.1", Some(Lang::Sv)),
            ("fi;q=oops, en;q=0.001", Some(Lang::En)),
            ("*", None),
            ("de, fr;q=0.5", None),
            ("", None),
        ] {
            assert_eq!(Lang::from_accept_language(header), lang, "{header}");
        }
    }
}
