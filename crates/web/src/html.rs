//! Small pieces of HTML that every page uses: rule links, badges, chips, refusals, hidden fields, bars.
//!
//! They are written here once; whatever stands in them is escaped here once.

use std::fmt::Write as _;

use askama::filters::Safe;
use engine::exact::Fraction;
use engine::ids::RuleId;
use text::{Lang, Part};

/// A piece of HTML, ready to print.
pub type Html = Safe<String>;

/// Text as HTML.
pub fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, letter| {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
        out
    })
}

/// A link to a rule; with script its text opens beside it.
pub fn rule(url: &str, id: &RuleId) -> Html {
    let id = escaped(id.as_str());
    Safe(format!(r#"<a class="rule" data-rule="{id}" href="{}">{id}</a>"#, escaped(url)))
}

/// A sentence with its rule numbers as links.
pub fn sentence(parts: &[Part], url: impl Fn(&RuleId) -> String) -> Html {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(&escaped(text)),
            Part::Rule(id) => out.push_str(&rule(&url(id), id).0),
        }
    }
    Safe(out)
}

/// The look of a state: colour (`is-calm`, `is-done`, `is-soon`, `is-late`, `is-ok`, `is-out`, `is-act`) is never alone,
/// an icon and a word go with it.
pub fn badge(class: &str, icon: &str, word: &str) -> Html {
    let (icon, word) = (escaped(icon), escaped(word));
    Safe(format!(r#"<span class="badge {class}"><span aria-hidden="true">{icon} </span>{word}</span>"#))
}

/// How far off a day is, with the day itself for readers and print.
pub fn chip(lang: Lang, today: jiff::civil::Date, day: jiff::civil::Date) -> Html {
    let days = (day - today).get_days();
    let class = match days {
        ..0 => "is-late",
        0..=7 => "is-soon",
        _ => "is-calm",
    };
    let (said, full) = (escaped(&text::due(lang, today, day)), text::date(day));
    Safe(format!(
        r#"<time class="chip {class}" datetime="{day}" title="{full}">{said}<span class="vh"> ({full})</span></time>"#
    ))
}

/// A part of a bar: label, share of the whole, class of its colour.
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// Its share of the whole.
    pub share: Fraction,
    /// `won`, `lost`, `blank`, or `s1` to `s8`.
    pub class: &'static str,
    /// What stands behind it: `2 350 000 · 49,5 %`.
    pub value: String,
}

/// Thousandths of a share, rounded down; at most a thousand.
fn thousandths(share: &Fraction) -> u32 {
    let scaled = share * &Fraction::from(1000u32);
    scaled.floor().and_then(|whole| u32::try_from(whole).ok()).unwrap_or(0).min(1000)
}

/// One bar under the other, each on its track; the whole answer is its label, and a table always goes with it. What stands
/// over a bar is text of the page's own size.
pub fn bars(label: &str, bars: &[Bar]) -> Html {
    let mut out = format!(r#"<div class="bars" role="img" aria-label="{}">"#, escaped(label));
    for bar in bars {
        let _ = write!(
            out,
            r#"<div class="bar"><span>{}</span><span>{}</span><svg viewBox="0 0 1000 22" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="1000" height="22"/><rect class="{}" width="{}" height="22"/></svg></div>"#,
            escaped(&bar.label),
            escaped(&bar.value),
            bar.class,
            thousandths(&bar.share),
        );
    }
    out.push_str("</div>");
    Safe(out)
}

/// Letters that fit on the whole of a stacked bar.
const LETTERS: usize = 76;

/// One bar of parts side by side; labels stand on parts wide enough for them, the rest in the table beside.
pub fn stacked(label: &str, parts: &[Bar]) -> Html {
    let mut out = format!(r#"<svg class="bars" viewBox="0 0 1000 44" role="img" aria-label="{}">"#, escaped(label));
    let mut left = 0;
    for part in parts {
        let width = thousandths(&part.share);
        let _ = write!(
            out,
            r#"<rect class="{}" x="{left}" y="0" width="{}" height="44"/>"#,
            part.class,
            width.saturating_sub(2)
        );
        let room = usize::try_from(width).unwrap_or(0) * LETTERS / 1000;
        // All of it, or the name alone: a number without a name would be nobody's.
        let name = part.label.strip_suffix(part.value.as_str()).unwrap_or(&part.label).trim_end();
        let words = [part.label.as_str(), name].into_iter().find(|words| words.chars().count() <= room);
        if let Some(words) = words.filter(|_| width >= 80) {
            let middle = left + width / 2;
            let _ =
                write!(out, r#"<text class="in" x="{middle}" y="28" text-anchor="middle">{}</text>"#, escaped(words));
        }
        left += width;
    }
    out.push_str("</svg>");
    Safe(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_is_text() {
        let name = r#"<img src=x onerror="a()">&'"#;
        assert_eq!(escaped(name), "&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;&#39;");
        assert!(!badge("is-late", "!", name).0.contains("<img"));
    }

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        let half = Bar { label: "A".into(), share: Fraction::new(1, 2).unwrap(), class: "won", value: "1/2".into() };
        assert!(bars("A 1/2", &[half]).0.contains(r#"width="500""#));
    }
}
