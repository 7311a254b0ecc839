//! Proofs to keep: the signed head, an entry's receipt, and that the record only grew. From none of them can an entry be read.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::list;
use crate::answer::{self, Answer};
use crate::problem::Problem;
use crate::visit::Visit;

/// `GET …/record/checkpoint`: the signed note as it is.
pub async fn checkpoint(visit: Visit) -> Result<String, Problem> {
    list::checkpoint(&visit).await
}

/// `GET …/record/{entry}/receipt`: a file to keep.
pub async fn receipt(visit: Visit, Path((_, seq)): Path<(String, u64)>) -> Answer {
    let receipt = visit.app().receipt(visit.live.id(), seq).await?.ok_or(Problem::NotFound)?;
    let name = format!("attachment; filename=\"receipt-{}-{seq}.json\"", visit.live.id());
    let headers = [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, receipt.to_text()).into_response())
}

/// `GET …/record/consistency?old=4731`: from a size that somebody knows to the record as it stands.
pub async fn consistency(visit: Visit) -> Answer {
    let old = match visit.query.get("old") {
        "" => None,
        old => Some(old.parse().map_err(|_| Problem::NotFound)?),
    };
    let growth = visit.app().growth(visit.live.id(), old).await?.ok_or(Problem::NotFound)?;
    Ok(told(&growth))
}

fn told(growth: &record::receipt::Growth) -> Response {
    answer::json(StatusCode::OK, growth)
}
