//! Cookies: the session, the language, the theme.

use axum::http::{HeaderMap, HeaderValue, header};

/// The cookie of the session; its value is a secret that the shell drew.
pub const COOKIE: &str = "linjaus_session";
/// The cookie of a visitor who has not signed in: the ground of their forms' tokens.
pub const VISIT: &str = "linjaus_visit";
/// The cookie of the theme: `light`, `dark`; absent for the system's.
pub const THEME: &str = "linjaus_theme";
/// The cookie that switches single keys off.
pub const KEYS: &str = "linjaus_keys";

const YEAR: u32 = 365 * 24 * 60 * 60;

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let pairs = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let mut pairs = pairs.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The secret of the session: the cookie's, or that of `Authorization: Bearer …`.
pub fn token(headers: &HeaderMap) -> Option<&str> {
    bearer(headers).or_else(|| cookie(headers, COOKIE))
}

/// The secret of `Authorization: Bearer …`, which no browser sends by itself.
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// A cookie that ends with the browser's session; script cannot read it and other sites cannot send it along with a post.
pub fn set(name: &str, value: &str, secure: bool) -> HeaderValue {
    written(format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{}", if secure { "; Secure" } else { "" }))
}

/// A choice that is remembered for a year.
pub fn keep(name: &str, value: &str, secure: bool) -> HeaderValue {
    let secure = if secure { "; Secure" } else { "" };
    written(format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={YEAR}{secure}"))
}

/// Forgets a cookie.
pub fn forget(name: &str) -> HeaderValue {
    written(format!("{name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"))
}

/// Values are our own words and hexadecimal secrets; whatever else came in leaves nothing behind.
fn written(cookie: String) -> HeaderValue {
    HeaderValue::from_str(&cookie).unwrap_or(HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::COOKIE,
            HeaderValue::from_static("x_linjaus_session=1; linjaus_session=ab12; linjaus_lang=sv"),
        );
        assert_eq!(cookie(&headers, COOKIE), Some("ab12"));
        assert_eq!(cookie(&headers, THEME), None);
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static("Bearer cd34"));
        assert_eq!(token(&headers), Some("cd34"));
    }
}
