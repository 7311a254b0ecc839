//! Answers: a page, a redirect after something was done, JSON.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::problem::Problem;
use crate::shell::{self, Shell};

/// What a handler answers.
pub type Answer = Result<Response, Problem>;

/// A page: a template, and what it stands in.
pub trait Page: Template {
    /// What it stands in.
    fn shell(&self) -> &Shell;
}

/// Says where a page's surroundings are.
macro_rules! pages {
    ($($page:ty),* $(,)?) => { $(
        impl $crate::answer::Page for $page {
            fn shell(&self) -> &$crate::shell::Shell { &self.shell }
        }
    )* };
}
pub(crate) use pages;

/// The page, with the rules that it cites.
pub fn page<P: Page>(page: &P) -> Response {
    let status = if page.shell().refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    page_with(status, page)
}

/// The page, with a status of its own.
pub fn page_with<P: Page>(status: StatusCode, page: &P) -> Response {
    match page.render() {
        Ok(html) => html_with(status, shell::with_notes(html, page.shell())),
        Err(error) => {
            tracing::error!(%error, "a page could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// HTML that is written already.
pub fn html_with(status: StatusCode, html: String) -> Response {
    let mut response = (status, html).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}

/// On to the page that shows what was done: `done` is the end of a message's key.
pub fn done(url: &str, done: &str) -> Response {
    let (path, fragment) = url.split_once('#').unwrap_or((url, ""));
    let joint = if path.contains('?') { '&' } else { '?' };
    let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    if done.is_empty() {
        Redirect::to(url).into_response()
    } else {
        Redirect::to(&format!("{path}{joint}done={done}{fragment}")).into_response()
    }
}

/// JSON.
pub fn json(status: StatusCode, value: &impl serde::Serialize) -> Response {
    match serde_json::to_string(value) {
        Ok(text) => json_text(status, text),
        Err(error) => {
            tracing::error!(%error, "an answer could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// JSON that is written already.
pub fn json_text(status: StatusCode, text: String) -> Response {
    let mut response = (status, text).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
