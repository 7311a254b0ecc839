//! The free text of an item in the minutes. It saves itself while one types, and by a button without script.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use engine::ids::MeetingId;
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, minutes};

use crate::answer::{self, Answer};
use crate::problem::Problem;
use crate::urls::local;
use crate::visit::{Failed, Posted};

/// `POST …/meetings/{meeting}/minutes/{item}/text`
pub async fn write(Path((_, id, item)): Path<(String, String, u32)>, Posted { visit, form }: Posted) -> Answer {
    let id = MeetingId::new(&id);
    let based_on: u32 = form.get("based_on").parse().map_err(|_| Problem::Unreadable)?;
    let text = form.get("text").to_owned();
    let command = Command::Minutes(minutes::Command::Write { meeting: id.clone(), item: ItemId(item), based_on, text });
    let by_script = visit.headers.get(header::ACCEPT).is_some_and(|kinds| kinds.as_bytes().starts_with(b"application/json"));
    match visit.execute(&form, command).await {
        Ok(receipt) if by_script => {
            let shell = visit.shell();
            let version = based_on.saturating_add(1);
            let saved = shell.t1("ui-saved-at", "at", shell.second(&receipt.at));
            Ok(answer::json(StatusCode::OK, &serde_json::json!({ "version": version, "saved": saved, "act": shell.act })))
        }
        Ok(_) => Ok(answer::done(local(form.get("back")), "saved")),
        Err(Failed::Refused(refusal)) if by_script => {
            let shell = visit.shell();
            let sentence = shell.sentence(&refusal).whole();
            Ok(answer::json(StatusCode::CONFLICT, &serde_json::json!({ "sentence": sentence, "code": refusal.code })))
        }
        Err(Failed::Refused(refusal)) => {
            let mut shell = visit.shell();
            shell.refused = Some(refusal);
            let view = visit.see(|eyes| eyes.minutes(&id))?;
            let page = super::show::MinutesPage::of(shell, view, "");
            Ok(answer::page(&page.with_typed(ItemId(item), form.get("text").to_owned())))
        }
        Err(Failed::Problem(problem)) => Err(problem),
    }
}
