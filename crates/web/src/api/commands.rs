//! The one way in: a command and its act number; a receipt or a refusal comes back.

use axum::body::Bytes;
use axum::http::{StatusCode, header};
use axum::response::Response;
use engine::refusal::Refusal;
use engine::subjects::Command;
use serde::Deserialize;

use super::json;
use crate::answer::{self, Answer};
use crate::csrf;
use crate::forms::Form;
use crate::problem::Problem;
use crate::visit::{Failed, Visit};

/// What is asked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    /// A number of the caller's own: the same number twice is one act.
    #[serde(default)]
    act: String,
    command: Command,
}

/// Another site's form cannot send a bearer token, nor JSON without being asked first.
///
/// # Errors
/// `Foreign`.
pub fn must_be_meant(visit: &Visit) -> Result<(), Problem> {
    let is_json =
        visit.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/"));
    if visit.is_bearer() || (is_json && !csrf::is_foreign(&visit.headers)) { Ok(()) } else { Err(Problem::Foreign) }
}

/// `POST …/commands`
pub async fn execute(visit: Visit, body: Bytes) -> Answer {
    visit.signed_in()?;
    must_be_meant(&visit)?;
    let value = match json::read(&body) {
        Ok(value) => value,
        Err(error) => return Ok(unread(&visit, StatusCode::BAD_REQUEST, "unreadable", &error)),
    };
    let ask: Ask = match serde_json::from_value(value) {
        Ok(ask) => ask,
        Err(error) => return Ok(unread(&visit, StatusCode::UNPROCESSABLE_ENTITY, "unknown-command", &error)),
    };
    let form = Form::default().with("act", &ask.act);
    match visit.execute(&form, ask.command).await {
        Ok(receipt) => Ok(answer::json(StatusCode::OK, &receipt)),
        Err(Failed::Refused(refusal)) => Ok(refused(&visit, &refusal)),
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

/// What could not be read: the sentences that a page would show, and the parser's own words for who wrote the program.
fn unread(visit: &Visit, status: StatusCode, code: &str, error: &serde_json::Error) -> Response {
    let shell = visit.shell();
    let told = serde_json::json!({
        "problem": code,
        "sentence": shell.t(&format!("ui-problem-{code}")),
        "next_sentence": shell.t(&format!("ui-problem-{code}-text")),
        "lang": visit.lang.code(),
        "detail": error.to_string(),
    });
    answer::json(status, &told)
}

/// A refusal as JSON: code, rules, facts, next step, and the sentence that a page would show.
pub fn refused(visit: &Visit, refusal: &Refusal) -> Response {
    let sentence = visit.shell().sentence(refusal);
    let told = serde_json::json!({
        "refused": {
            "code": refusal.code,
            "rules": refusal.rules,
            "facts": refusal.facts,
            "next": refusal.next,
            "sentence": sentence.what_why,
            "next_sentence": sentence.next,
            "lang": visit.lang.code(),
        }
    });
    answer::json(status(refusal), &told)
}

/// Somebody else's to do: 403; the form of what was asked: 422; the rules, or the state of things: 409.
fn status(refusal: &Refusal) -> StatusCode {
    match refusal.code {
        "not-yours-to-do" | "names-own-people" | "must-stay-out" => StatusCode::FORBIDDEN,
        code if code.starts_with("words-") || code.starts_with("unknown-") || code.starts_with("paper-") => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        _ => StatusCode::CONFLICT,
    }
}
