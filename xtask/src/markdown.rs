//! The little of Markdown that our checks read: tables under a heading, and fenced blocks with the comment above them.

/// The body rows of the first table after the heading `title`, cell by cell.
pub fn table<'a>(text: &'a str, title: &str) -> Vec<Vec<&'a str>> {
    text.lines()
        .skip_while(|line| line.trim_start_matches('#').trim() != title || !line.starts_with('#'))
        .skip(1)
        .take_while(|line| !line.starts_with('#'))
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .map(cells)
        .collect()
}

fn cells(row: &str) -> Vec<&str> {
    row.trim().trim_matches('|').split('|').map(str::trim).collect()
}

/// The words in back quotes of a cell.
pub fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// A fenced block.
#[derive(Debug, PartialEq, Eq)]
pub struct Block<'a> {
    /// The line of its opening fence, counted from 1.
    pub line: usize,
    /// The word after the opening fence.
    pub language: &'a str,
    /// The text of a comment `<!-- … -->` right above it.
    pub comment: Option<&'a str>,
    /// Its lines.
    pub body: String,
}

/// Every fenced block of a text, in order. A fence inside a list is indented; its body loses the same indent.
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut above = "";
    let mut lines = text.lines().zip(1..);
    while let Some((line, number)) = lines.next() {
        if let Some(language) = line.trim_start().strip_prefix("```") {
            let indent = line.len() - line.trim_start().len();
            let body = lines.by_ref().map(|(line, _)| line).take_while(|line| line.trim() != "```");
            let body = body.map(|line| line.get(indent..).unwrap_or("").to_owned() + "\n").collect();
            found.push(Block { line: number, language: language.trim(), comment: comment(above), body });
        }
        above = line;
    }
    found
}

fn comment(line: &str) -> Option<&str> {
    line.trim().strip_prefix("<!--")?.strip_suffix("-->").map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_under_a_heading_is_read_without_its_head() {
        let text = "| x |\n|--|\n| no |\n## Parts\nwords\n\n| ring | crate |\n| --- | --- |\n| pure | `engine` |\n| edge | `web`, `cli` |\nend\n";
        let rows = table(text, "Parts");
        assert_eq!(rows, [["pure", "`engine`"], ["edge", "`web`, `cli`"]]);
        assert_eq!(quoted(rows[1][1]), ["web", "cli"]);
        assert!(table(text, "Walks").is_empty());
    }

    #[test]
    fn a_block_has_its_language_comment_and_body() {
        let text = "# A\n<!-- run -->\n```sh\necho 1\n```\n\n```text\nplain\n```\n";
        let blocks = blocks(text);
        assert_eq!(blocks[0], Block { line: 3, language: "sh", comment: Some("run"), body: "echo 1\n".into() });
        assert_eq!((blocks[1].language, blocks[1].comment), ("text", None));
    }
}
