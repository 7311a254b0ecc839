//! The handbook in a terminal: headings, indents, lines that fit.

use std::fmt;

use super::Handbook;

/// How wide a line may be.
const WIDTH: usize = 100;

impl fmt::Display for Handbook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.title)?;
        writeln!(f, "{}", self.version)?;
        for chapter in &self.chapters {
            writeln!(f, "\n{}", chapter.title)?;
            writeln!(f, "{}", "=".repeat(chapter.title.chars().count()))?;
            if !chapter.note.is_empty() {
                wrapped(f, &chapter.note, 0)?;
            }
            for part in &chapter.parts {
                writeln!(f)?;
                wrapped(f, &part.heading, 2)?;
                for line in &part.lines {
                    let rules: Vec<&str> = line.rules.iter().map(engine::ids::RuleId::as_str).collect();
                    let rules = if rules.is_empty() { String::new() } else { format!("[{}] ", rules.join(", ")) };
                    wrapped(f, &format!("{rules}{}", line.text), 4)?;
                }
            }
        }
        Ok(())
    }
}

/// Writes a text in lines that fit, further ones indented two more. Only plain spaces part lines: a number stays whole.
fn wrapped(f: &mut fmt::Formatter<'_>, text: &str, indent: usize) -> fmt::Result {
    let (mut line, mut width) = (" ".repeat(indent), indent);
    let mut is_empty = true;
    for word in text.split(' ') {
        let length = word.chars().count();
        if !is_empty && width.saturating_add(length).saturating_add(1) > WIDTH {
            writeln!(f, "{line}")?;
            width = indent.saturating_add(2);
            line = " ".repeat(width);
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
            width = width.saturating_add(1);
        }
        line.push_str(word);
        width = width.saturating_add(length);
        is_empty = false;
    }
    writeln!(f, "{line}")
}
