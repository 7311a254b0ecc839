//! Under which name the site is asked for. A demo signs in anybody, because only this machine reaches it; a page elsewhere
//! whose name has been made to point here ("DNS rebinding") would reach it too, so other names are refused.

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::header;
use axum::http::uri::Authority;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;
use crate::visit::Web;

/// Refuses requests for a name that is not this machine's own, where the site is for this machine alone.
pub async fn guard(State(web): State<Web>, request: Request, next: Next) -> Response {
    let named = match request.uri().authority() {
        Some(authority) => Some(authority.as_str()),
        None => request.headers().get(header::HOST).map(|host| host.to_str().unwrap_or("?")),
    };
    // Every browser names the host; who names none is no browser.
    match named {
        Some(named) if web.is_local() && !is_own(named) => Problem::WrongHost.into_response(),
        _ => next.run(request).await,
    }
}

/// Does this name the machine itself: `localhost`, `127.0.0.1:8080`, `[::1]`?
fn is_own(named: &str) -> bool {
    let Ok(authority) = named.parse::<Authority>() else { return false };
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn only_loopback_is_this_machine() {
        for own in ["localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "127.9.9.9", "[::1]", "[::1]:8080"] {
            assert!(is_own(own), "{own}");
        }
        let others =
            ["evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", "0.0.0.0"];
        for other in others.into_iter().chain(["10.0.0.1", "[::]", "", "?", "a b"]) {
            assert!(!is_own(other), "{other}");
        }
    }
}
