//! Agenda and minutes as PDF, in the language that the address names, as far as the reader may read them.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use engine::ids::MeetingId;
use text::Lang;

use crate::answer::Answer;
use crate::headers::PDF_POLICY;
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
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PDF_POLICY));
    let named = format!("inline; filename=\"{file}\"");
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&named).unwrap_or(HeaderValue::from_static("inline")));
    response
}

/// The paper as the reader may read it; sent through the typesetter with the record's signed head.
fn paper(reader: &Visit, id: &MeetingId, what: &str, signed: &str) -> Result<Vec<u8>, Problem> {
    let checkpoint = as_printed(signed).ok_or_else(|| Problem::Broken("the record's checkpoint cannot be read".to_owned()))?;
    let rules = reader.web.rules(&reader.live);
    let set = documents::Setting {
        lang: reader.lang,
        zone: engine::subjects::context::zone(reader.live.charter()),
        programme: reader.live.name(),
        rules: &rules,
        checkpoint: &checkpoint,
        is_demo: reader.app().is_demo(),
    };
    let printed = match what {
        "agenda" => documents::agenda(&reader.see(|eyes| eyes.meeting(id))?, &set),
        "minutes" => documents::minutes(&reader.see(|eyes| eyes.minutes(id))?, &set),
        _ => return Err(Problem::NotFound),
    };
    printed.map_err(|error| Problem::Broken(error.to_string()))
}

/// A signed note cut into what a paper prints: origin, size, root, and the line of its signature.
fn as_printed(note: &str) -> Option<documents::Checkpoint> {
    let (body, signatures) = note.split_once("\n\n")?;
    let mut lines = body.lines();
    let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
    let hash = record::Hash::from_base64(root).ok()?;
    Some(documents::Checkpoint {
        origin: origin.to_owned(),
        size: size.parse().ok()?,
        root_base64: root.to_owned(),
        root_hex: hash.0.iter().map(|byte| format!("{byte:02x}")).collect(),
        signature: signatures.lines().next()?.to_owned(),
    })
}
