//! Papers: taken in piece by piece, recognised by their content, given out piece by piece.

use engine::ids::{PaperId, PersonId};
use engine::refusal::Refusal;
use engine::subjects::matter::{self, PAPER, Place};
use engine::subjects::{Command, context::Context};

use crate::error::ExecuteError;
use crate::programme::Receipt;
use crate::{App, codec};

/// A paper on its way in.
pub struct Upload {
    put: store::BlobPut,
    head: Vec<u8>,
    size: u64,
}

/// A paper that has been taken in but not attached yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uploaded {
    /// SHA-256 of its content, in hexadecimal.
    pub sha256: String,
    /// Size in bytes.
    pub size: u64,
    /// Media type, by its content.
    pub media: &'static str,
}

impl Upload {
    /// Takes the next bytes.
    ///
    /// # Errors
    /// `paper-too-large` as soon as it is, or where the data cannot be written.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), ExecuteError> {
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if self.size > PAPER {
            return Err(Refusal::new("paper-too-large").fact("most", PAPER).fact("size", self.size).into());
        }
        let wanted = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(bytes.get(..wanted).unwrap_or_default());
        Ok(self.put.write(bytes).await?)
    }

    /// The whole has come.
    ///
    /// # Errors
    /// `paper-empty`, or where the data cannot be written.
    pub async fn finish(self) -> Result<Uploaded, ExecuteError> {
        if self.size == 0 {
            return Err(Refusal::new("paper-empty").into());
        }
        let media = media(&self.head);
        let blob = self.put.finish().await?;
        Ok(Uploaded { sha256: hex::encode(blob.sha256.0), size: blob.size, media })
    }
}

/// How much of a file is looked at to recognise it.
const HEAD: usize = 4096;

/// The media type that the first bytes show; what is not recognised is just bytes, and is never shown inline.
fn media(head: &[u8]) -> &'static str {
    match head {
        _ if head.starts_with(b"%PDF-") => "application/pdf",
        _ if head.starts_with(b"\x89PNG\r\n\x1a\n") => "image/png",
        _ if head.starts_with(b"\xff\xd8\xff") => "image/jpeg",
        _ if head.starts_with(b"PK\x03\x04") => "application/zip",
        _ if is_plain_text(head) => "text/plain",
        _ => "application/octet-stream",
    }
}

/// Text without control characters. What looks like markup is still only text: it is served as such.
fn is_plain_text(head: &[u8]) -> bool {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // A letter may be cut in two where the look ends.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(head.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !text.is_empty() && text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'))
}

impl App {
    /// Begins to take a paper in. Whoever may not attach it is refused before the first byte.
    ///
    /// # Errors
    /// A refusal by the rules.
    pub fn upload(&self, programme: &str, actor: &PersonId, to: &Place) -> Result<Upload, ExecuteError> {
        let live = self.programme(programme).ok_or(ExecuteError::NoProgramme)?;
        let probe =
            attach(&PaperId::new("probe"), to, "probe", &Uploaded { sha256: String::new(), size: 1, media: "" });
        self.must_not_be_hidden(&live, actor, &probe)?;
        let snapshot = live.read();
        let ctx = Context { charter: snapshot.charter, at: self.now(), actor };
        engine::subjects::may(&ctx, snapshot.book.programme(), &probe)?;
        drop(snapshot);
        Ok(self.upload_unchecked())
    }

    /// As `upload`, for a story that knows that it may.
    pub(crate) fn upload_unchecked(&self) -> Upload {
        Upload { put: self.store().put_blob(), head: Vec::new(), size: 0 }
    }

    /// Attaches a paper that has been taken in; a new one, or a new version of one.
    ///
    /// # Errors
    /// A refusal by the rules, or where the data cannot be written.
    pub async fn attach(
        &self,
        programme: &str,
        actor: &PersonId,
        act: Option<&str>,
        attached: (Option<PaperId>, &Place, &str, &Uploaded),
    ) -> Result<Receipt, ExecuteError> {
        let (paper, to, name, uploaded) = attached;
        self.execute(programme, actor, act, &attach_command(paper, to, name, uploaded)?).await
    }

    /// A paper's bytes by its digest, and their number; nothing where there is none. Ask the views first who may read it.
    ///
    /// # Errors
    /// Where the data cannot be read.
    pub fn paper(&self, sha256: &str) -> Result<Option<store::Blob>, ExecuteError> {
        Ok(self.store().blob(&codec::blob(sha256)?)?)
    }

    /// The n-th piece of a paper; none after the last.
    ///
    /// # Errors
    /// Where the data cannot be read.
    pub fn paper_piece(&self, paper: &store::Blob, piece: u64) -> Result<Option<Vec<u8>>, ExecuteError> {
        Ok(self.store().blob_piece(paper, piece)?)
    }
}

/// The command that attaches; a paper that is new gets an id.
pub(crate) fn attach_command(
    paper: Option<PaperId>,
    to: &Place,
    name: &str,
    uploaded: &Uploaded,
) -> Result<Command, ExecuteError> {
    let paper = match paper {
        Some(paper) => paper,
        None => PaperId::new(&format!("f{}", hex::encode(codec::random::<6>()?))),
    };
    Ok(attach(&paper, to, name, uploaded))
}

fn attach(paper: &PaperId, to: &Place, name: &str, uploaded: &Uploaded) -> Command {
    Command::Matter(matter::Command::Attach {
        paper: paper.clone(),
        to: to.clone(),
        name: name.to_string(),
        media: uploaded.media.to_string(),
        size: uploaded.size,
        sha256: uploaded.sha256.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_content_says() {
        assert_eq!(media(b"%PDF-1.7\n..."), "application/pdf");
        assert_eq!(media("Päätösehdotus\n".as_bytes()), "text/plain");
        assert_eq!(media(b"<script>alert(1)</script>"), "text/plain");
        assert_eq!(media(b"MZ\x90\x00\x03"), "application/octet-stream");
        let cut = "ä".as_bytes();
        assert_eq!(media(&[b"a", &cut[..1]].concat()), "text/plain");
    }
}
