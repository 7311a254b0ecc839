//! The calculator: one question or an array of them; nothing on file is needed.

use std::sync::LazyLock;

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::response::Response;
use engine::charter::Charter;

use crate::answer;
use crate::problem::Problem;

/// The bundled charters, by name; the first is the default.
struct Bundled(Vec<Charter>);

static BUNDLED: LazyLock<Bundled> = LazyLock::new(|| {
    let parsed = app::bundled::CHARTERS.iter().filter_map(|bundled| Charter::parse(bundled.charter).ok());
    Bundled(parsed.collect())
});

impl engine::calc::Lookup for Bundled {
    fn charter(&self, name: Option<&str>) -> Option<&Charter> {
        match name {
            Some(name) => self.0.iter().find(|charter| charter.id == name),
            None => self.0.first(),
        }
    }
}

/// `POST /api/v1/calc`
pub async fn ask(body: Result<Bytes, BytesRejection>) -> Result<Response, Problem> {
    let body = body.map_err(|_| Problem::TooLarge)?;
    // Many questions take a while: they do not hold up the pages.
    let answered = tokio::task::spawn_blocking(move || engine::calc::answer_request(&*BUNDLED, &body)).await;
    Ok(match answered.map_err(|error| Problem::Broken(error.to_string()))? {
        Ok(answers) => answer::json_text(StatusCode::OK, answers),
        Err(error) => answer::json_text(StatusCode::BAD_REQUEST, error),
    })
}
