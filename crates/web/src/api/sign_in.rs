//! A token for the API. In the demo one may be any of its people.

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use engine::ids::PersonId;
use serde::Deserialize;

use crate::answer::{self, Answer};
use crate::problem::Problem;
use crate::visit::Web;

/// Who one wants to be.
#[derive(Deserialize)]
pub struct Ask {
    person: PersonId,
}

/// `POST /api/v1/sign-in`
pub async fn sign_in(State(web): State<Web>, body: Result<Json<Ask>, JsonRejection>) -> Answer {
    let Json(ask) = body.map_err(|_| Problem::Unreadable)?;
    let knows = |live: &app::Live| live.read().book.programme().people.contains_key(&ask.person);
    let mut programmes = web.app().programmes().into_iter().filter_map(|(id, _)| web.app().programme(&id));
    if !programmes.any(|live| knows(&live)) {
        return Err(Problem::NotFound);
    }
    let token = web.app().sign_in_as(&ask.person).await?;
    Ok(answer::json(StatusCode::OK, &serde_json::json!({ "token": token })))
}
