//! Names in the order in which Finns and Swedes expect them: å, ä, ö after z.

use core::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

use crate::lang::Lang;

static FI: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| collator(Lang::Fi));
static SV: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| collator(Lang::Sv));

fn collator(lang: Lang) -> Option<CollatorBorrowed<'static>> {
    let locale = match lang {
        Lang::Fi | Lang::En => locale!("fi"),
        Lang::Sv => locale!("sv"),
    };
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

/// Compares two names. Readers of English meet the same Finnish and Swedish names, so they get the Finnish order.
pub fn compare(lang: Lang, one: &str, other: &str) -> Ordering {
    let collator = match lang {
        Lang::Fi | Lang::En => &FI,
        Lang::Sv => &SV,
    };
    let order = collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(one, other));
    order.then_with(|| one.cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_beyond_z_come_last_in_their_order() {
        for lang in Lang::ALL {
            let mut names = ["Österman", "Äijö", "Åberg", "aho", "Ziegler", "Aho", "Virta"];
            names.sort_by(|one, other| compare(lang, one, other));
            assert_eq!(names, ["aho", "Aho", "Virta", "Ziegler", "Åberg", "Äijö", "Österman"], "{lang}");
        }
    }
}
