//! The handbook as a page that stands alone: no script, no font, no picture from elsewhere.

use core::fmt::Write;

use super::picture::escaped;
use super::{Chapter, Handbook};
use crate::lang::Lang;
use crate::words::t;

const STYLE: &str = "\
body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#16202b;background:#fff}\
h1{font-size:1.7rem;line-height:1.2}h2{margin-top:2.5rem;border-top:2px solid #5b6673;padding-top:.8rem}\
h3{font-size:1rem;margin:1.4rem 0 .3rem}p{margin:.35rem 0}.rule{font-weight:600;white-space:nowrap}\
.note{color:#46515e}figure{margin:1.5rem 0}svg{width:100%;height:auto;background:#fff}\
@media(prefers-color-scheme:dark){body{color:#e8ecf0;background:#14181d}.note{color:#aab4bf}a{color:#9cc3f0}}\
@media print{body{margin:0;max-width:none}h2{break-after:avoid}h3{break-after:avoid}}";

impl Handbook {
    /// The handbook as an HTML page.
    pub fn html(&self, lang: Lang) -> String {
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
             <p class=\"note\">{}</p>\n",
            escaped(&self.version),
            lang = lang.code(),
            title = escaped(&self.title),
        );
        let _ = write!(out, "<nav aria-label=\"{}\">\n<ul>\n", escaped(&t(lang, "handbook-contents")));
        for (place, chapter) in self.chapters.iter().enumerate() {
            let _ = writeln!(out, "<li><a href=\"#c{place}\">{}</a></li>", escaped(&chapter.title));
        }
        out.push_str("</ul>\n</nav>\n");
        if let Some(picture) = &self.picture {
            let _ = writeln!(
                out,
                "<figure>\n{}\n<figcaption class=\"note\">{}</figcaption>\n</figure>",
                picture.svg(),
                escaped(&picture.told)
            );
        }
        for (place, chapter) in self.chapters.iter().enumerate() {
            write_chapter(&mut out, place, chapter);
        }
        out.push_str("</main>\n</body>\n</html>\n");
        out
    }
}

fn write_chapter(out: &mut String, place: usize, chapter: &Chapter) {
    let _ = writeln!(out, "<section>\n<h2 id=\"c{place}\">{}</h2>", escaped(&chapter.title));
    if !chapter.note.is_empty() {
        let _ = writeln!(out, "<p class=\"note\">{}</p>", escaped(&chapter.note));
    }
    for part in &chapter.parts {
        let _ = writeln!(out, "<h3>{}</h3>", escaped(&part.heading));
        for line in &part.lines {
            out.push_str("<p>");
            for rule in &line.rules {
                let _ = write!(out, "<span class=\"rule\">{}</span> ", escaped(rule.as_str()));
            }
            let _ = writeln!(out, "{}</p>", escaped(&line.text));
        }
    }
    out.push_str("</section>\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handbook::{Line, Part};

    #[test]
    fn a_page_holds_every_line_and_reads_no_markup_from_the_charter() {
        let line = Line { text: "Two < three & more".into(), rules: vec!["SG-3".into()] };
        let part = Part { heading: "Päätösvaltaisuus".into(), lines: vec![line] };
        let chapter = Chapter { title: "Group <b>".into(), note: "Strategic".into(), parts: vec![part] };
        let book = Handbook { title: "Model".into(), version: "1".into(), picture: None, chapters: vec![chapter] };
        let page = book.html(Lang::Sv);
        assert!(page.contains("<html lang=\"sv\">"));
        assert!(page.contains("<h2 id=\"c0\">Group &lt;b&gt;</h2>"));
        assert!(page.contains("<span class=\"rule\">SG-3</span> Two &lt; three &amp; more</p>"));
        assert!(!page.contains("http"), "a page that stands alone asks nobody for anything");
    }
}
