//! The handbook in a terminal: headings, indents, lines that fit.

use std::fmt;

use super::Handbook;

/// How wide a line may be.
const WIDTH: usize = 100;

impl fmt::Display for Handbook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.title)?;
        writeln!(f, "{}", self.version)?;
        if let Some(picture) = &self.picture {
            writeln!(f)?;
            wrapped(f, &picture.told, 0)?;
            for band in &picture.bands {
                let level = if band.level.is_empty() { String::new() } else { format!(" · {}", band.level) };
                writeln!(f)?;
                wrapped(f, &format!("[ {} ]{level}", band.name), 2)?;
                wrapped(f, &band.kinds.join(", "), 4)?;
                for goes in &band.goes {
                    wrapped(f, &format!("↑ {goes}"), 4)?;
                }
            }
        }
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

/// A text in lines of at most so many letters. Only plain spaces part lines: a number stays whole.
pub(super) fn broken(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count().saturating_add(word.chars().count()) < letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Writes a text in lines that fit, further ones indented two more.
fn wrapped(f: &mut fmt::Formatter<'_>, text: &str, indent: usize) -> fmt::Result {
    if text.is_empty() {
        return Ok(());
    }
    // The first line is as long as the further ones, which stand two more to the right.
    for (place, line) in broken(text, WIDTH.saturating_sub(indent).saturating_sub(2)).iter().enumerate() {
        let indent = if place == 0 { indent } else { indent.saturating_add(2) };
        writeln!(f, "{}{line}", " ".repeat(indent))?;
    }
    Ok(())
}
