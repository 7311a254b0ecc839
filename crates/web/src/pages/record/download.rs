//! A copy of the record to keep: all leaves, and the contents that the reader may read.

use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::answer::Answer;
use crate::problem::Problem;
use crate::visit::Visit;

/// `GET …/record/record.jsonl`
pub async fn download(visit: Visit) -> Answer {
    visit.signed_in()?;
    let visited = visit.clone();
    let bytes = tokio::task::spawn_blocking(move || copy(&visited)).await.map_err(|error| Problem::Broken(error.to_string()))??;
    Ok(file(bytes))
}

fn copy(visit: &Visit) -> Result<Vec<u8>, Problem> {
    // Who may read what is asked once, before the store is read, so that no lock waits for the other.
    let size = visit.look_at(|_, snapshot| snapshot.book.size());
    let open: Vec<bool> = visit.look(|eyes| (0..size).map(|seq| eyes.may_read_entry(seq)).collect());
    let may_read = |seq: u64| usize::try_from(seq).ok().and_then(|seq| open.get(seq)).copied().unwrap_or(false);
    visit.app().copy_of_record(visit.live.id(), may_read).map_err(Problem::from)
}

fn file(bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/jsonl"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"record.jsonl\""),
    ];
    (headers, bytes).into_response()
}
