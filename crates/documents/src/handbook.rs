//! A charter's handbook on paper.

use jiff::civil::Date;
use text::{Handbook, Lang};

use crate::paper::{Block, Paper, Passage};
use crate::typeset::{self, DocumentError};

/// The handbook as PDF/A-2a and PDF/UA-1, dated by the charter's first day. `digest` is that of the charter's text: by it paper
/// and charter are compared.
///
/// # Errors
/// Broken machinery only; what a charter says cannot cause it.
pub fn handbook(book: &Handbook, lang: Lang, day: Date, digest: &str) -> Result<Vec<u8>, DocumentError> {
    let mut blocks = Vec::new();
    if let Some(picture) = &book.picture {
        blocks.push(Block::Picture { svg: picture.svg().into_bytes(), told: picture.told.clone() });
    }
    for chapter in &book.chapters {
        blocks.push(Block::Heading { level: 1, text: chapter.title.as_str().into() });
        if !chapter.note.is_empty() {
            blocks.push(Block::Prose { text: chapter.note.as_str().into() });
        }
        for part in &chapter.parts {
            blocks.push(Block::Heading { level: 2, text: part.heading.as_str().into() });
            let said = part.lines.iter().map(|line| {
                let rules: Vec<&str> = line.rules.iter().map(engine::ids::RuleId::as_str).collect();
                let rules = if rules.is_empty() { String::new() } else { format!("{} ", rules.join(", ")) };
                Block::Prose { text: Passage::from(format!("{rules}{}", line.text)) }
            });
            blocks.extend(said);
        }
    }
    let paper = Paper {
        lang: lang.code(),
        title: book.title.clone(),
        head: book.title.clone(),
        above: vec![book.version.clone()],
        note: String::new(),
        foot: book.version.clone(),
        foot_check: format!("sha256 {digest}"),
        date: [day.year().into(), day.month().into(), day.day().into(), 0, 0, 0],
        blocks,
    };
    typeset::pdf(&paper, lang, &format!("linjaus handbook {digest} {}", lang.code()))
}
