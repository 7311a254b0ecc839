//! A paper comes in: piece by piece into the record's database, recognised by its content, then attached.

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Path, Request, State};
use engine::ids::{MatterId, MeetingId, PaperId};
use engine::subjects::matter::Place;
use engine::subjects::meeting::ItemId;

use crate::answer::{self, Answer};
use crate::forms::Form;
use crate::problem::Problem;
use crate::visit::{Failed, Visit, Visitor, Web};

/// Longest name of a field or a file that is read, in bytes.
const FIELD: usize = 4096;

/// `POST …/matters/{matter}/papers`
pub async fn to_matter(State(web): State<Web>, Path((_, matter)): Path<(String, String)>, request: Request) -> Answer {
    let id = MatterId::new(&matter);
    take(web, request, Place::Matter { matter: id.clone() }, |visit| visit.u.matter(&id)).await
}

/// `POST …/meetings/{meeting}/papers/{item}`
pub async fn to_item(State(web): State<Web>, Path((_, meeting, item)): Path<(String, String, u32)>, request: Request) -> Answer {
    let id = MeetingId::new(&meeting);
    let place = Place::Item { meeting: id.clone(), item: ItemId(item) };
    let section = |visit: &Visit| {
        visit.look_at(|_, snapshot| Some(snapshot.book.programme().meetings.get(&id)?.section(ItemId(item)))).unwrap_or(0)
    };
    take(web, request, place, |visit| visit.u.item(&id, section(visit))).await
}

async fn take(web: Web, request: Request, place: Place, back: impl Fn(&Visit) -> String) -> Answer {
    let visit = Visit::of(request.headers(), request.uri(), request.extensions().get::<Visitor>(), &web).await?;
    let parts = Multipart::from_request(request, &web).await.map_err(|_| Problem::Unreadable)?;
    match attached(&visit, parts, &place).await {
        Ok(()) => Ok(answer::done(&back(&visit), "saved")),
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            Ok(answer::page(&crate::pages::about::refused::RefusedPage::of(shell, back(&visit))))
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}

/// The fields come in the form's order: token, act number and paper stand before the file.
async fn attached(visit: &Visit, mut parts: Multipart, place: &Place) -> Result<(), Failed> {
    let actor = visit.signed_in()?.clone();
    let mut form = Form::default();
    while let Some(mut part) = parts.next_field().await.map_err(|_| Problem::TooLarge)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name != "file" {
            form = form.with(&name, text(&mut part).await?);
            continue;
        }
        // Nothing is taken in before the form is known to be ours, nor from one who may not attach.
        visit.must_be_ours(form.get("csrf"))?;
        let file = file_name(part.file_name().unwrap_or_default());
        let mut upload = visit.app().upload(visit.live.id(), &actor, place)?;
        while let Some(bytes) = part.chunk().await.map_err(|_| Problem::TooLarge)? {
            upload.write(&bytes).await?;
        }
        let uploaded = upload.finish().await?;
        let paper = Some(form.get("paper")).filter(|id| !id.is_empty()).map(PaperId::new);
        let act = Some(form.get("act")).filter(|act| !act.is_empty());
        visit.app().attach(visit.live.id(), &actor, act, (paper, place, &file, &uploaded)).await?;
        return Ok(());
    }
    Err(Problem::Unreadable.into())
}

async fn text(part: &mut Field<'_>) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    while let Some(more) = part.chunk().await.map_err(|_| Problem::TooLarge)? {
        bytes.extend_from_slice(&more);
        if bytes.len() > FIELD {
            return Err(Problem::TooLarge);
        }
    }
    String::from_utf8(bytes).map_err(|_| Problem::Unreadable)
}

/// The last part of what the browser calls the file, without what no name needs.
pub fn file_name(sent: &str) -> String {
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = name.chars().filter(|letter| !letter.is_control()).take(200).collect();
    if clean.trim().is_empty() { "file".to_owned() } else { clean.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_leads_nowhere() {
        for (sent, kept) in [("C:\\a\\b.pdf", "b.pdf"), ("../../etc/passwd", "passwd"), ("", "file"), ("a\r\nb.pdf", "ab.pdf")] {
            assert_eq!(file_name(sent), kept, "{sent}");
        }
    }
}
