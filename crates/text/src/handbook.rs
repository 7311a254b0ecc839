//! A charter as a handbook: body by body what binds it, who decides what, and what the text leaves open.
//!
//! Every sentence comes with its rule's number and the heading of the source under which it stands. Nothing is added: what a
//! rule says is its paraphrase, what is applied is the charter's clause.

mod changes;
mod competence;
mod html;
mod passage;
mod picture;
mod shown;

pub use changes::changes_in_words;
pub use picture::Picture;

use engine::charter::{Charter, Interpretation};
use engine::ids::RuleId;

use crate::lang::Lang;
use crate::rules::Rules;
use crate::words::t;

/// A charter to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handbook {
    /// The charter's name.
    pub title: String,
    /// Its id, version and period.
    pub version: String,
    /// Who decides what, drawn; nothing where the charter has no table of competence.
    pub picture: Option<Picture>,
    /// Its chapters: bodies, then competence, then interpretations.
    pub chapters: Vec<Chapter>,
}

/// A chapter: a body, or a part of the charter that is no body's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its title.
    pub title: String,
    /// What stands under the title: the body's level.
    pub note: String,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// What stands under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// A heading of the source, a kind of matter, or a question.
    pub heading: String,
    /// What stands there.
    pub lines: Vec<Line>,
}

/// One thing said, with its rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The sentence.
    pub text: String,
    /// The rules that it carries.
    pub rules: Vec<RuleId>,
}

/// Writes the handbook of a charter in a language.
pub fn handbook(charter: &Charter, rules: &Rules, lang: Lang) -> Handbook {
    let mut chapters: Vec<Chapter> = charter.bodies.iter().map(|body| of_body(charter, body, rules, lang)).collect();
    chapters.extend(competence::chapter(charter, lang));
    let parts = charter.interpretations.iter().map(|choice| of_choice(choice, lang)).collect();
    chapters.push(Chapter { title: t(lang, "handbook-interpretations"), note: String::new(), parts });
    Handbook {
        title: charter.name.get(lang.code()).to_owned(),
        version: version(charter),
        picture: picture::of(charter, lang),
        chapters,
    }
}

fn version(charter: &Charter) -> String {
    let until = charter.until.map(crate::dates::date).unwrap_or_default();
    format!("{} {} · {}–{until}", charter.id, charter.version, crate::dates::date(charter.from))
}

/// What binds a body, under the headings of the source in the order in which its clauses come.
fn of_body(charter: &Charter, body: &engine::charter::Body, rules: &Rules, lang: Lang) -> Chapter {
    let mut parts: Vec<Part> = Vec::new();
    for clause in charter.clauses_of(body) {
        let heading = if clause.source.is_empty() { &body.grounds.source } else { &clause.source };
        let place = parts.iter().position(|part| part.heading == *heading);
        let place = place.unwrap_or_else(|| {
            parts.push(Part { heading: heading.clone(), lines: Vec::new() });
            parts.len().saturating_sub(1)
        });
        let Some(part) = parts.get_mut(place) else { continue };
        for rule in clause.all().filter_map(|id| rules.get(id)) {
            let is_said = part.lines.iter().any(|line| line.rules.contains(&rule.id));
            if !is_said {
                let said = rule.in_lang(lang);
                part.lines.push(Line { text: format!("{}. {}", said.title, said.text), rules: vec![rule.id.clone()] });
            }
        }
    }
    parts.retain(|part| !part.lines.is_empty());
    let level = charter.levels.iter().find(|level| Some(&level.id) == body.level.as_ref());
    let note = level.map(|level| level.name.get(lang.code()).to_owned()).unwrap_or_default();
    Chapter { title: format!("{} ({})", body.name.get(lang.code()), body.shorts.get(lang.code())), note, parts }
}

fn of_choice(choice: &Interpretation, lang: Lang) -> Part {
    let code = lang.code();
    let mut lines = Vec::new();
    let mut say = |key: &str, text: &str| {
        lines.push(Line { text: format!("{}: {text}", t(lang, key)), rules: Vec::new() });
    };
    if let Some(chosen) = choice.chosen() {
        say("handbook-chosen", chosen.name.get(code));
    }
    for other in choice.options.iter().filter(|option| option.id != choice.choice) {
        say("handbook-alternative", other.name.get(code));
    }
    say("handbook-grounds", choice.grounds.get(code));
    Part { heading: format!("{} {}", choice.id, choice.question.get(code)), lines }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHARTER: &str = include_str!("../../../charters/digione/charter.toml");
    const RULES: &str = include_str!("../../../charters/digione/rules.toml");

    fn digione(lang: Lang) -> Handbook {
        let charter = Charter::parse(CHARTER).unwrap_or_else(|faults| panic!("{faults:?}"));
        let rules = Rules::parse(RULES).unwrap_or_else(|faults| panic!("{faults}"));
        handbook(&charter, &rules, lang)
    }

    fn chapter<'h>(book: &'h Handbook, title: &str) -> &'h Chapter {
        book.chapters.iter().find(|chapter| chapter.title == title).unwrap_or_else(|| panic!("no chapter {title}"))
    }

    #[test]
    fn every_body_has_its_rules_under_the_headings_of_the_source() {
        let book = digione(Lang::En);
        assert!(book.version.ends_with(" · 2.11.2020–31.12.2023"), "{}", book.version);
        let group = chapter(&book, "Steering group (SG)");
        assert_eq!(group.note, "Strategic level");
        let meetings = group.parts.iter().find(|part| part.heading == "Ohjausryhmän kokoontuminen");
        let rules: Vec<&str> = meetings
            .into_iter()
            .flat_map(|part| &part.lines)
            .flat_map(|line| &line.rules)
            .map(RuleId::as_str)
            .collect();
        for rule in ["SG-M1", "SG-M2", "SG-M3", "SG-M5", "SG-M7"] {
            assert!(rules.contains(&rule), "{rule} is not in {rules:?}");
        }
        assert!(book.chapters.iter().take(10).all(|chapter| !chapter.parts.is_empty()));
    }

    #[test]
    fn the_table_of_competence_is_said_in_words() {
        let book = digione(Lang::En);
        let table = chapter(&book, "Who decides what");
        let buying = table.parts.iter().find(|part| part.heading == "procurement").expect("a kind");
        let said: Vec<&str> = buying.lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(said.len(), 6, "{said:#?}");
        assert_eq!(
            said[1],
            "at most 10\u{a0}000\u{a0}€; Does it affect the maintenance fee? yes → decides: Management team"
        );
        assert_eq!(said[2], "at most 10\u{a0}000\u{a0}€ → decides: Programme director");
        assert_eq!(said[4], "otherwise → decides: Steering group; proposes: Management team");
        assert_eq!(said[5], "always after that: the host municipality decides by its own rules");
        let strategic = table.parts.iter().find(|part| part.heading == "delegation").expect("a kind");
        assert_eq!(strategic.lines[0].text, "Is the matter strategic? yes → not taken up: it cannot be delegated");
    }

    #[test]
    fn each_language_says_all_of_it() {
        let books = [Lang::Fi, Lang::Sv, Lang::En].map(digione);
        let shape = |book: &Handbook| -> Vec<usize> {
            book.chapters.iter().flat_map(|chapter| &chapter.parts).map(|part| part.lines.len()).collect()
        };
        assert!(books.iter().all(|book| shape(book) == shape(&books[0])));
        for book in &books {
            let text = book.to_string();
            assert!(!text.contains("handbook-") && !text.contains("{$"), "a word is missing");
            assert!(text.lines().all(|line| line.chars().count() <= 100), "a line is too long");
        }
        assert!(books[0].to_string().contains("Kuka linjaa mitä"));
    }

    #[test]
    fn what_the_text_leaves_open_stands_with_its_alternatives() {
        let book = digione(Lang::Sv);
        let open = book.chapters.last().expect("a chapter");
        let fee = open.parts.iter().find(|part| part.heading.starts_with("X-16 ")).expect("the choice");
        assert_eq!(fee.lines.len(), 3);
        assert!(fee.lines[0].text.ends_with("Ledningsteamet") && fee.lines[1].text.contains("Programdirektören"));
    }
}
