//! Agenda and minutes as PDF, in the language that the address names, as far as the reader may read them.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use engine::ids::MeetingId;
use text::Lang;

use crate::answer::Answer;
use crate::pages::record::list::checkpoint;
use crate::problem::Problem;
use crate::visit::Visit;

/// `GET …/meetings/{meeting}/minutes-fi.pdf`
pub async fn show(visit: Visit, Path((_, id, file)): Path<(String, String, String)>) -> Answer {
    visit.signed_in()?;
    let name = file.strip_suffix(".pdf").ok_or(Problem::NotFound)?;
    let (what, lang) = name.rsplit_once('-').ok_or(Problem::NotFound)?;
    let lang = Lang::from_code(lang).filter(|known| known.code() == lang).ok_or(Problem::NotFound)?;
    let id = MeetingId::new(&id);
    let mut reader = visit.clone();
    reader.lang = lang;
    let signed = checkpoint(&visit).await?;
    let what = what.to_owned();
    let pdf = tokio::task::spawn_blocking(move || paper(&reader, &id, &what, &signed)).await;
    let bytes = pdf.map_err(|error| Problem::Broken(error.to_string()))??;
    Ok(answer(&file, bytes))
}

fn answer(file: &str, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    let named = format!("inline; filename=\"{file}\"");
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&named).unwrap_or(HeaderValue::from_static("inline")));
    response
}

fn paper(_reader: &Visit, _id: &MeetingId, _what: &str, _signed: &str) -> Result<Vec<u8>, Problem> {
    Err(Problem::NotFound)
}
