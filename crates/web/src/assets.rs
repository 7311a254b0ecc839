//! The style sheet, the script and the icon: in the binary, under names that carry their digest.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::LazyLock;

/// The style sheet.
pub const STYLE: &str = include_str!("../assets/style.css");
/// The script.
pub const SCRIPT: &str = include_str!("../assets/linjaus.js");
/// The icon.
pub const ICON: &str = include_str!("../assets/icon.svg");

/// Its address; a new text is a new address, so that browsers may keep the old one for ever.
pub static STYLE_URL: LazyLock<String> = LazyLock::new(|| named("style", "css", STYLE));
/// Its address.
pub static SCRIPT_URL: LazyLock<String> = LazyLock::new(|| named("linjaus", "js", SCRIPT));
/// Its address.
pub static ICON_URL: LazyLock<String> = LazyLock::new(|| named("icon", "svg", ICON));

fn named(stem: &str, ending: &str, text: &str) -> String {
    let [a, b, c, d, ..] = record::hash::Hash::of(text.as_bytes()).0;
    format!("/assets/{stem}-{a:02x}{b:02x}{c:02x}{d:02x}.{ending}")
}

/// `GET /assets/{name}`
pub async fn show(Path(name): Path<String>) -> Response {
    let url = format!("/assets/{name}");
    let known = [
        (&*STYLE_URL, "text/css; charset=utf-8", STYLE),
        (&*SCRIPT_URL, "text/javascript; charset=utf-8", SCRIPT),
        (&*ICON_URL, "image/svg+xml", ICON),
    ];
    match known.into_iter().find(|(at, ..)| **at == url) {
        Some((_, media, text)) => {
            let headers =
                [(header::CONTENT_TYPE, media), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
            (headers, text).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[cfg(test)]
#[expect(clippy::float_arithmetic, reason = "the formula of WCAG 2.2 is one of real numbers")]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// The two values of each token, from `--name: light-dark(#RRGGBB, #RRGGBB);`.
    fn tokens() -> BTreeMap<&'static str, [&'static str; 2]> {
        let line = |line: &'static str| {
            let (name, rest) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
            let (light, dark) = rest.strip_suffix(");")?.split_once(", ")?;
            Some((name, [light, dark]))
        };
        STYLE.lines().filter_map(line).collect()
    }

    /// Relative luminance as WCAG 2.2 defines it.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_is_legible_on_every_ground_it_stands_on() {
        let tokens = tokens();
        let grounds = [
            (
                "ink",
                vec!["bg", "bg-2", "bg-3", "act-soft", "ok-soft", "soon-soft", "late-soft", "out-soft", "calm-soft"],
            ),
            ("ink-2", vec!["bg", "bg-2", "bg-3"]),
            ("act", vec!["bg", "bg-2", "act-soft"]),
            ("on-act", vec!["act"]),
            ("ok", vec!["bg", "bg-2", "ok-soft"]),
            ("soon", vec!["bg", "bg-2", "soon-soft"]),
            ("late", vec!["bg", "bg-2", "late-soft"]),
            ("out", vec!["bg", "bg-2", "out-soft"]),
            ("calm", vec!["bg", "bg-2", "calm-soft"]),
        ];
        for (text, grounds) in grounds {
            for ground in grounds {
                for theme in [0, 1] {
                    let ratio = contrast(tokens[text][theme], tokens[ground][theme]);
                    assert!(ratio >= 4.5, "--{text} on --{ground}, theme {theme}: {ratio:.2}");
                }
            }
        }
    }

    #[test]
    fn edges_and_chart_parts_stand_out() {
        let tokens = tokens();
        for part in ["line", "soon-edge", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"] {
            for ground in ["bg", "bg-2"] {
                for theme in [0, 1] {
                    let ratio = contrast(tokens[part][theme], tokens[ground][theme]);
                    assert!(ratio >= 3.0, "--{part} on --{ground}, theme {theme}: {ratio:.2}");
                }
            }
        }
    }

    #[test]
    fn the_focus_ring_is_seen_beside_any_ground() {
        let tokens = tokens();
        for theme in [0, 1] {
            let [focus, ring, bg] = ["focus", "focus-ring", "bg"].map(|name| tokens[name][theme]);
            assert!(contrast(focus, ring) >= 3.0);
            assert!(contrast(ring, bg).max(contrast(focus, bg)) >= 3.0);
        }
    }

    /// A session that a page was asked with lasts at least until the style sheet has warned of its end for ten minutes.
    #[test]
    fn the_end_of_a_session_is_told_ten_minutes_before() {
        let shown = STYLE.split("animation: ending 0s ").nth(1).and_then(|rest| rest.split('s').next()).unwrap();
        let shown: i64 = shown.parse().unwrap();
        let lasts = (app::sessions::LASTS - app::sessions::PROLONGED_EVERY).as_secs();
        assert_eq!(lasts - shown, 10 * 60);
    }

    #[test]
    fn style_and_script_are_light() {
        assert!(STYLE.len() <= 20 * 1024, "{}", STYLE.len());
        assert!(SCRIPT.len() <= 12 * 1024, "{}", SCRIPT.len());
    }
}
