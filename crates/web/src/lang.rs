//! Which language a page speaks: what the person chose, else what the browser asks for, else the first of ours.

use axum::http::{HeaderMap, header};
use text::Lang;

use crate::session;

/// The cookie that remembers the choice.
pub const COOKIE: &str = "linjaus_lang";

/// The language of this visit.
pub fn of(headers: &HeaderMap) -> Lang {
    let chosen = session::cookie(headers, COOKIE).and_then(Lang::from_code);
    let asked = || {
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).and_then(Lang::from_accept_language)
    };
    chosen.or_else(asked).unwrap_or_default()
}
