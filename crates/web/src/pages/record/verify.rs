//! Is the record whole, and is my copy the same? Open to anyone. The record is hashed anew, entry by entry, from what is on disk.

use askama::Template;
use axum::extract::{Multipart, Request};
use axum::extract::{FromRequest, State};
use record::verify::{Options, Report, Verifier};
use record::receipt::Receipt;
use record::{Hash, VerifierKey};

use super::list::checkpoint;
use crate::answer::{self, Answer, pages};
use crate::problem::Problem;
use crate::shell::{Nav, Shell};
use crate::visit::{Visit, Visitor, Web};

/// The page.
#[derive(Template)]
#[template(path = "record/verify.html")]
pub struct VerifyPage {
    /// Surroundings.
    pub shell: Shell,
    whole: bool,
    found: String,
    checkpoint: String,
    compared: Option<(bool, String)>,
    here: String,
}

pages!(VerifyPage);

impl VerifyPage {
    /// The page of what was found.
    pub fn of(shell: Shell, whole: bool, checkpoint: String, compared: Option<(bool, String)>) -> Self {
        let crumb = (shell.t("ui-nav-record"), shell.u.record());
        let title = shell.t("ui-verify");
        let here = shell.u.verify();
        let found = shell.t(if whole { "ui-record-whole-how" } else { "ui-record-broken-how" });
        let shell = shell.titled(title).under(Nav::Record).crumb(crumb.0, crumb.1);
        Self { shell, whole, found, checkpoint, compared, here }
    }
}

async fn build(visit: &Visit, compared: Option<(bool, String)>) -> Answer {
    let visited = visit.clone();
    // Hashing everything takes a while on a large record: it does not hold up the others.
    let whole = tokio::task::spawn_blocking(move || is_whole(&visited)).await.unwrap_or(false);
    let checkpoint = checkpoint(visit).await?;
    Ok(answer::page(&VerifyPage::of(visit.shell(), whole, checkpoint, compared)))
}

fn is_whole(visit: &Visit) -> bool {
    let all = visit.app().store().replay(visit.live.id(), record::Frontier::new(), |_| Ok::<(), std::convert::Infallible>(()));
    all.inspect_err(|error| tracing::error!(%error, "the record is not whole")).is_ok()
}

/// `GET …/record/verify`
pub async fn show(visit: Visit) -> Answer {
    build(&visit, None).await
}

/// `POST …/record/verify`: a copy, or a digest that somebody has.
pub async fn compare(State(web): State<Web>, request: Request) -> Answer {
    let visit = Visit::of(request.headers(), request.uri(), request.extensions().get::<Visitor>(), &web).await?;
    let mut parts = Multipart::from_request(request, &web).await.map_err(|_| Problem::Unreadable)?;
    let (mut ours, mut digest, mut report, mut small) = (false, String::new(), None, Vec::new());
    while let Some(mut part) = parts.next_field().await.map_err(|_| Problem::TooLarge)? {
        let name = part.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "csrf" => {
                visit.must_be_ours(&part.text().await.map_err(|_| Problem::Unreadable)?)?;
                ours = true;
            }
            "digest" => digest = part.text().await.map_err(|_| Problem::Unreadable)?,
            // Nothing is read before the form is known to be ours.
            "copy" if ours => {
                let mut verifier = Verifier::new(Options::default());
                let mut size = 0_usize;
                while let Some(bytes) = part.chunk().await.map_err(|_| Problem::TooLarge)? {
                    size = size.saturating_add(bytes.len());
                    verifier.push(&bytes);
                    if size <= RECEIPT {
                        small.extend_from_slice(&bytes);
                    }
                }
                if size > 0 {
                    report = Some(verifier.finish());
                }
            }
            _ => {}
        }
    }
    if !ours {
        return Err(Problem::Foreign);
    }
    let receipt = std::str::from_utf8(&small).ok().and_then(|text| Receipt::parse(text).ok());
    let compared = match report {
        Some(_) if receipt.is_some() => Some(of_receipt(&visit, receipt).await?),
        Some(report) => Some(of_copy(&visit, &report)?),
        None if !digest.trim().is_empty() => Some(of_digest(&visit, digest.trim())?),
        None => None,
    };
    build(&visit, compared).await
}

/// Largest receipt, in bytes.
const RECEIPT: usize = 64 * 1024;

/// Does the record as it stands still hold what a receipt says?
async fn of_receipt(visit: &Visit, receipt: Option<Receipt>) -> Result<(bool, String), Problem> {
    let shell = visit.shell();
    let broken = (false, shell.t("ui-receipt-broken"));
    let Some(receipt) = receipt else { return Ok(broken) };
    let own = visit.app().receipt(visit.live.id(), 0).await?.and_then(|own| own.key.parse::<VerifierKey>().ok());
    let Ok(known) = receipt.check(own.as_ref()) else { return Ok(broken) };
    let Some(growth) = visit.app().growth(visit.live.id(), Some(known.size)).await? else { return Ok(broken) };
    Ok(match receipt.check_growth(own.as_ref(), &growth) {
        Ok(_) => (true, shell.t1("ui-receipt-holds", "n", shell.count(&receipt.seq))),
        Err(_) => broken,
    })
}

/// What a copy is to our record: the same, a beginning of it, or another.
fn of_copy(visit: &Visit, report: &Report) -> Result<(bool, String), Problem> {
    let shell = visit.shell();
    let Some((size, root)) = end_of(report) else {
        let Some(fault) = &report.fault else { return Ok((false, shell.t("ui-copy-broken"))) };
        let (line, entry) = (shell.count(&fault.line), fault.entry.map(|entry| entry.to_string()));
        return Ok((false, match entry {
            Some(entry) => shell.t2("ui-copy-broken-at-entry", "line", line, "entry", entry),
            None => shell.t1("ui-copy-broken-at-line", "line", line),
        }));
    };
    let ours = root_at(visit, size)?;
    Ok(match ours {
        Some(ours) if ours == root && size == shell.size => (true, shell.t("ui-copy-same")),
        Some(ours) if ours == root => (true, shell.t1("ui-copy-prefix", "n", shell.count(&size))),
        _ => (false, shell.t("ui-copy-other")),
    })
}

/// A digest is an entry's leaf, or the root of the record at some size.
fn of_digest(visit: &Visit, digest: &str) -> Result<(bool, String), Problem> {
    let shell = visit.shell();
    let mut frontier = record::Frontier::new();
    let mut found = None;
    let wanted = digest.to_lowercase();
    let is_it = |hash: &Hash| hash.to_base64() == digest || hash.0.iter().map(|byte| format!("{byte:02x}")).collect::<String>() == wanted;
    visit
        .app()
        .store()
        .scan(visit.live.id(), 0, |row| {
            frontier.append(row.leaf);
            if is_it(&row.leaf) {
                found = Some(("ui-digest-leaf", row.seq));
            } else if is_it(&frontier.root()) {
                found = Some(("ui-digest-root", frontier.size()));
            }
            found.is_none()
        })
        .map_err(|error| Problem::Broken(error.to_string()))?;
    Ok(match found {
        Some((key, n)) => (true, shell.t1(key, "n", shell.count(&n))),
        None => (false, shell.t("ui-digest-unknown")),
    })
}

/// The root of our record when it had so many entries.
fn root_at(visit: &Visit, size: u64) -> Result<Option<Hash>, Problem> {
    let mut frontier = record::Frontier::new();
    visit
        .app()
        .store()
        .scan(visit.live.id(), 0, |row| {
            if frontier.size() < size {
                frontier.append(row.leaf);
            }
            frontier.size() < size
        })
        .map_err(|error| Problem::Broken(error.to_string()))?;
    Ok((frontier.size() == size).then(|| frontier.root()))
}

/// How far a copy goes and what its root is, where nothing in it is wrong.
fn end_of(report: &Report) -> Option<(u64, Hash)> {
    report.root.filter(|_| report.is_consistent()).map(|root| (report.entries, root))
}
