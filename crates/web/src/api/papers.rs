//! A paper comes in as the body of a request: `?matter=M-7&name=plan.pdf`, or `?meeting=sg-2022-4&item=3&name=…`.

use axum::body::Body;
use axum::http::StatusCode;
use engine::ids::{MatterId, MeetingId, PaperId};
use engine::subjects::matter::Place;
use engine::subjects::meeting::ItemId;
use futures_util::StreamExt;

use super::commands::{must_be_meant, refused};
use crate::answer::{self, Answer};
use crate::pages::papers::attach::file_name;
use crate::problem::Problem;
use crate::visit::{Failed, Visit};

/// `POST …/papers`
pub async fn attach(visit: Visit, body: Body) -> Answer {
    visit.signed_in()?;
    must_be_meant(&visit)?;
    match attached(&visit, body).await {
        Ok(receipt) => Ok(answer::json(StatusCode::OK, &receipt)),
        Err(Failed::Refused(refusal)) => Ok(refused(&visit, &refusal)),
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

fn place(visit: &Visit) -> Result<Place, Problem> {
    let asked = |name: &str| Some(visit.query.get(name)).filter(|value| !value.is_empty());
    match (asked("matter"), asked("meeting"), asked("item").and_then(|item| item.parse().ok())) {
        (Some(matter), None, None) => Ok(Place::Matter { matter: MatterId::new(matter) }),
        (None, Some(meeting), Some(item)) => Ok(Place::Item { meeting: MeetingId::new(meeting), item: ItemId(item) }),
        _ => Err(Problem::Unreadable),
    }
}

async fn attached(visit: &Visit, body: Body) -> Result<app::Receipt, Failed> {
    let (actor, place) = (visit.signed_in()?.clone(), place(visit)?);
    let mut upload = visit.app().upload(visit.live.id(), &actor, &place)?;
    let mut pieces = body.into_data_stream();
    while let Some(bytes) = pieces.next().await {
        upload.write(&bytes.map_err(|_| Problem::TooLarge)?).await?;
    }
    let uploaded = upload.finish().await?;
    let name = file_name(visit.query.get("name"));
    let paper = Some(visit.query.get("paper")).filter(|id| !id.is_empty()).map(PaperId::new);
    let act = Some(visit.query.get("act")).filter(|act| !act.is_empty());
    Ok(visit.app().attach(visit.live.id(), &actor, act, (paper, &place, &name, &uploaded)).await?)
}
