//! Language, theme and keys, each kept in a cookie of its own; and the demo's clock.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::answer::{self, Answer};
use crate::forms::Form;
use crate::problem::Problem;
use crate::urls::local;
use crate::visit::Posted;
use crate::{lang, session};

fn back(form: &Form) -> Response {
    Redirect::to(local(form.get("back"))).into_response()
}

fn with_cookies(mut response: Response, cookies: impl IntoIterator<Item = HeaderValue>) -> Response {
    for cookie in cookies {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// `POST /language`
pub async fn language(Posted { visit, form }: Posted) -> Answer {
    let chosen = text::Lang::from_code(form.get("lang")).ok_or(Problem::Unreadable)?;
    Ok(with_cookies(back(&form), [session::keep(lang::COOKIE, chosen.code(), visit.web.is_secure())]))
}

/// `POST /settings`
pub async fn settings(Posted { visit, form }: Posted) -> Answer {
    visit.signed_in()?;
    let secure = visit.web.is_secure();
    let theme = match form.get("theme") {
        theme @ ("light" | "dark") => session::keep(session::THEME, theme, secure),
        _ => session::forget(session::THEME),
    };
    let keys = session::keep(session::KEYS, if form.get("keys") == "off" { "off" } else { "on" }, secure);
    Ok(with_cookies(answer::done(local(form.get("back")), "saved"), [theme, keys]))
}

/// `POST /demo/clock`: forward only, and only in the demo.
pub async fn clock(Posted { visit, form }: Posted) -> Answer {
    if !visit.app().is_demo() {
        return Err(Problem::NotFound);
    }
    let to = form.get("to").parse().map_err(|_| Problem::Unreadable)?;
    visit.app().clock().move_to(to);
    Ok(answer::done(local(form.get("back")), "moved"))
}
