//! Papers: name, type, size, version, sent when, in time or late, digest; and the form that takes one in.

use std::fmt::Write as _;

use askama::filters::Safe;
use views::papers::Papers;

use crate::html::{Html, escaped};
use crate::shell::Shell;

/// What a media type is called.
fn kind(media: &str) -> &'static str {
    match media {
        "application/pdf" => "PDF",
        "image/png" => "PNG",
        "image/jpeg" => "JPEG",
        "text/plain" => "TXT",
        "application/zip" => "ZIP",
        _ => "",
    }
}

/// Where an upload goes, and which papers there are to make a new version of.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// The form's address.
    pub url: String,
    /// Papers already there: id and name.
    pub papers: Vec<(String, String)>,
}

impl Upload {
    /// To this address, beside these papers.
    pub fn to(url: String, papers: &Papers) -> Self {
        Self { url, papers: papers.papers.iter().map(|paper| (paper.id.to_string(), paper.name.clone())).collect() }
    }
}

impl Shell {
    /// The papers, with their versions.
    pub fn papers(&self, papers: &Papers) -> Html {
        if papers.papers.is_empty() {
            return Safe(format!("<p>{}</p>", escaped(&self.t("ui-papers-none"))));
        }
        let mut out = String::from(r#"<ul class="files">"#);
        for paper in &papers.papers {
            let _ = write!(out, "<li>");
            for (number, version) in paper.versions.iter().enumerate() {
                let url = format!("{}?version={}", self.u.paper(&paper.id), version.seq);
                let sent = match &version.sent {
                    Some(at) => self.t1("ui-sent-at", "at", self.moment(at)),
                    None => self.t("ui-not-sent"),
                };
                let facts = [
                    kind(&version.media).to_owned(),
                    self.bytes(&version.size),
                    self.t1("ui-version", "n", version.version),
                    sent,
                ];
                let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
                if number == 1 {
                    let _ = write!(out, "<details><summary>{}</summary>", escaped(&self.t("ui-older-versions")));
                }
                let _ = write!(
                    out,
                    r#"<div><a href="{}">{}</a> <span class="meta">{}</span> {}<br><span class="meta">{} <span class="digest">{}</span></span></div>"#,
                    escaped(&url),
                    escaped(&version.name),
                    escaped(&facts.join(" · ")),
                    self.lateness(&version.lateness).0,
                    escaped(&self.t("ui-digest")),
                    escaped(&version.sha256)
                );
            }
            if paper.versions.len() > 1 {
                out.push_str("</details>");
            }
            out.push_str("</li>");
        }
        out.push_str("</ul>");
        if papers.consented {
            let _ = write!(out, "<p>{}</p>", escaped(&self.t("ui-consented")));
        }
        Safe(out)
    }

    /// The form that takes a paper in.
    pub fn upload(&self, upload: &Upload, label: &str) -> Html {
        let mut out = format!(
            r#"<form method="post" action="{}" enctype="multipart/form-data" class="noprint">{}"#,
            escaped(&upload.url),
            self.hidden("attach").0
        );
        if !upload.papers.is_empty() {
            let _ = write!(
                out,
                r#"<div class="field"><label for="f-paper">{}</label><select id="f-paper" name="paper"><option value="">{}</option>"#,
                escaped(&self.t("ui-attach-new-version")),
                escaped(&self.t("ui-attach-new-paper"))
            );
            for (id, name) in &upload.papers {
                let _ = write!(out, r#"<option value="{}">{}</option>"#, escaped(id), escaped(name));
            }
            out.push_str("</select></div>");
        }
        let _ = write!(
            out,
            r#"<div class="field"><label for="f-file">{}</label><p class="hint" id="h-file">{}</p><input type="file" id="f-file" name="file" aria-describedby="h-file" required></div><button type="submit" class="second">{}</button></form>"#,
            escaped(&self.t(label)),
            escaped(&self.t("ui-attach-hint")),
            escaped(&self.t(label))
        );
        Safe(out)
    }
}
