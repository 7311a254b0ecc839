//! A paper goes out, to those who may read it: what is safe inline and sandboxed, everything else to be saved.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use engine::ids::PaperId;
use futures_util::stream;
use views::papers::Version;

use crate::answer::Answer;
use crate::headers::{PAPER_POLICY, PDF_POLICY};
use crate::problem::Problem;
use crate::urls::escaped;
use crate::visit::Visit;

const PDF: &str = "application/pdf";

/// Media types that browsers show without running anything.
const SAFE: [&str; 4] = [PDF, "image/png", "image/jpeg", "text/plain"];

/// `GET …/papers/{paper}?version=4731`
pub async fn show(visit: Visit, Path((_, paper)): Path<(String, String)>) -> Answer {
    let seq: u64 = visit.query.get("version").parse().map_err(|_| Problem::NotFound)?;
    let version = visit.see(|eyes| eyes.may_read_paper(&PaperId::new(&paper), seq))?;
    let blob = visit.app().paper(&version.sha256)?.ok_or(Problem::NotFound)?;
    let app = visit.app().clone();
    let pieces = stream::unfold((app, blob, 0_u64), |(app, blob, piece)| async move {
        match app.paper_piece(&blob, piece) {
            Ok(Some(bytes)) => Some((Ok(bytes), (app, blob, piece.saturating_add(1)))),
            Ok(None) => None,
            Err(error) => {
                tracing::error!(%error, "a paper could not be read");
                Some((Err(std::io::Error::other("a paper could not be read")), (app, blob, u64::MAX)))
            }
        }
    });
    Ok(answer(&version, Body::from_stream(pieces)))
}

fn answer(version: &Version, body: Body) -> Response {
    let media = SAFE.iter().find(|safe| **safe == version.media);
    let shown = match media {
        Some(&"text/plain") => "text/plain; charset=utf-8",
        Some(media) => *media,
        None => "application/octet-stream",
    };
    let how = if media.is_some() { "inline" } else { "attachment" };
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(shown));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(if shown == PDF { PDF_POLICY } else { PAPER_POLICY }));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(version.size));
    let named = format!("{how}; filename*=UTF-8''{}", escaped(&version.name));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&named).unwrap_or(HeaderValue::from_static("attachment")));
    response
}
