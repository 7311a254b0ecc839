//! Forms that come from our own pages: a token that follows from the session's secret, and the browser's word for the origin.

use axum::http::{HeaderMap, header};
use record::hash::Hash;

/// The token of every form of a session, or of a visitor who has not signed in.
pub fn token(secret: &str) -> String {
    let Hash(bytes) = Hash::of_parts(&[b"linjaus form ", secret.as_bytes()]);
    bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Is this the form's token? Compared without telling by time how far it was right.
pub fn is_right(secret: &str, given: &str) -> bool {
    let due = token(secret);
    due.len() == given.len() && due.bytes().zip(given.bytes()).fold(0, |wrong, (a, b)| wrong | (a ^ b)) == 0
}

/// Does the browser say that another site sent this? A browser that says nothing is judged by the token alone.
pub fn is_foreign(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if text("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return true;
    }
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    text("origin").is_some_and(|origin| origin.split_once("://").is_none_or(|(_, from)| from != host))
}

/// Does the browser say that one of our own pages sent this?
pub fn is_own(headers: &HeaderMap) -> bool {
    let says_so = headers.contains_key("sec-fetch-site") || headers.contains_key(header::ORIGIN);
    let is_typed = headers.get("sec-fetch-site").is_some_and(|site| site == "none");
    says_so && !is_typed && !is_foreign(headers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_token_belongs_to_one_secret() {
        assert!(is_right("one", &token("one")));
        assert!(!is_right("other", &token("one")));
        assert!(!is_right("one", ""));
    }

    #[test]
    fn another_site_is_seen() {
        let with = |pairs: &[(&'static str, &'static str)]| {
            pairs
                .iter()
                .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
                .collect::<HeaderMap>()
        };
        assert!(!is_foreign(&with(&[("host", "127.0.0.1:1"), ("origin", "http://127.0.0.1:1")])));
        assert!(!is_foreign(&with(&[("host", "127.0.0.1:1")])));
        assert!(is_foreign(&with(&[("host", "127.0.0.1:1"), ("origin", "http://evil.example")])));
        assert!(is_own(&with(&[("host", "127.0.0.1:1"), ("origin", "http://127.0.0.1:1")])));
        assert!(is_own(&with(&[("host", "127.0.0.1:1"), ("sec-fetch-site", "same-origin")])));
        for said in
            [&[("host", "127.0.0.1:1")][..], &[("sec-fetch-site", "none")], &[("origin", "http://evil.example")]]
        {
            assert!(!is_own(&with(said)), "{said:?}");
        }
        assert!(is_foreign(&with(&[("host", "127.0.0.1:1"), ("origin", "null")])));
        assert!(is_foreign(&with(&[("host", "127.0.0.1:1"), ("sec-fetch-site", "cross-site")])));
    }
}
