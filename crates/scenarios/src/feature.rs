//! A feature file, read: scenarios whole, with their background and one for each row of an outline.
//!
//! The parser takes a misspelt first step for a description, lets outlines without rows and scenarios without steps pass, stumbles
//! over a byte order mark and points a line late. Here each of these is a fault at its own line, or mended.

use gherkin::{GherkinEnv, StepType};

use crate::call::Table;
use crate::report::Trouble;

/// The languages that steps are worded in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English, where a file names none.
    English,
    /// Finnish.
    Finnish,
}

/// A feature.
#[derive(Clone, Debug)]
pub struct Feature {
    /// Its language.
    pub language: Language,
    /// Its scenarios.
    pub scenarios: Vec<Scenario>,
}

/// A scenario, with the steps of its background before its own.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// Its line.
    pub line: usize,
    /// Its tags and its feature's.
    pub tags: Vec<String>,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// A step.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its line.
    pub line: usize,
    /// Must what it asks for be accepted?
    pub is_given: bool,
    /// What stands behind its keyword.
    pub text: String,
    /// Its table.
    pub table: Option<Table>,
}

/// Reads a feature; every fault that can be told apart.
pub fn read(text: &str) -> Result<Feature, Vec<Trouble>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let language = language(text).map_err(|fault| vec![fault])?;
    let lines: Vec<&str> = text.lines().collect();
    let parsed = gherkin::Feature::parse(text, GherkinEnv::default());
    let parsed = parsed.map_err(|error| vec![not_gherkin(&error.to_string(), &lines)])?;
    let mut reader = Reader { lines, faults: Vec::new() };
    let scenarios = reader.scenarios(&parsed);
    if scenarios.is_empty() && reader.faults.is_empty() {
        reader.faults.push(Trouble::new(1, "the feature has no scenarios"));
    }
    if reader.faults.is_empty() { Ok(Feature { language, scenarios }) } else { Err(reader.faults) }
}

/// The language that the comment at the top names.
fn language(text: &str) -> Result<Language, Trouble> {
    let named = text.lines().enumerate().take_while(|(_, line)| line.trim().is_empty() || line.trim().starts_with('#'));
    let of = |line: &str| {
        let (key, code) = line.trim().trim_start_matches('#').split_once(':')?;
        (key.trim() == "language").then(|| code.trim().to_owned())
    };
    match named.into_iter().find_map(|(place, line)| Some((place, of(line)?))) {
        None => Ok(Language::English),
        Some((_, code)) if code == "en" => Ok(Language::English),
        Some((_, code)) if code == "fi" => Ok(Language::Finnish),
        Some((place, code)) => {
            Err(Trouble::new(place.saturating_add(1), format!("there are no steps in the language \"{code}\"")))
        }
    }
}

/// Steps begin with these words, in the languages that have steps.
const STEP: [&str; 11] =
    ["Given ", "When ", "Then ", "And ", "But ", "Oletetaan ", "Kun ", "Niin ", "Ja ", "Mutta ", "* "];
/// Headings begin with these.
const HEADING: [&str; 15] = [
    "Feature:",
    "Background:",
    "Rule:",
    "Scenario:",
    "Example:",
    "Scenario Outline:",
    "Scenario Template:",
    "Examples:",
    "Scenarios:",
    "Ominaisuus:",
    "Tausta:",
    "Tapaus:",
    "Tapausaihio:",
    "Tapaukset:",
    "Sääntö:",
];

/// The parser gives up somewhat behind the line that it could not read: the last one before that which is no step.
fn not_gherkin(error: &str, lines: &[&str]) -> Trouble {
    let at = error.strip_prefix("Error at ").and_then(|at| at.split(':').next()).and_then(|line| line.parse().ok());
    let at: usize = at.unwrap_or(1);
    let uneven = uneven_table(lines);
    let known = |line: &str| {
        line.is_empty()
            || line.starts_with(['#', '@', '|'])
            || STEP.iter().chain(&HEADING).any(|start| line.starts_with(start))
    };
    let strange = lines.iter().take(at).rposition(|line| !known(line.trim())).map(|place| place.saturating_add(1));
    let line = uneven.or(strange).unwrap_or(at.saturating_sub(1)).max(1);
    let shown = lines.get(line.saturating_sub(1)).map_or("", |line| line.trim());
    let what = match uneven {
        Some(_) => format!("this row of a table has not as many cells as the first: {shown}"),
        None => format!("this line begins with none of the keywords, or stands in the wrong place: {shown}"),
    };
    Trouble::new(line, what)
}

fn uneven_table(lines: &[&str]) -> Option<usize> {
    let mut width = None;
    for (place, line) in lines.iter().enumerate() {
        let line = line.trim();
        if !line.starts_with('|') {
            width = if line.starts_with('#') { width } else { None };
            continue;
        }
        let cells = line.replace("\\|", "").matches('|').count();
        if *width.get_or_insert(cells) != cells {
            return Some(place.saturating_add(1));
        }
    }
    None
}

/// The first line from this one on that is neither empty nor a comment.
fn first_said(lines: &[&str], from: usize) -> usize {
    let silent = |line: &&&str| line.trim().is_empty() || line.trim().starts_with('#');
    let skipped = lines.iter().skip(from.saturating_sub(1)).take_while(silent).count();
    from.saturating_add(skipped)
}

struct Reader<'t> {
    lines: Vec<&'t str>,
    faults: Vec<Trouble>,
}

impl Reader<'_> {
    fn fault(&mut self, line: usize, what: impl Into<String>) {
        self.faults.push(Trouble::new(line, what));
    }

    fn scenarios(&mut self, feature: &gherkin::Feature) -> Vec<Scenario> {
        self.must_not_hide_steps(feature.position.line, feature.description.as_deref());
        let common = self.background(feature.background.as_ref());
        let mut scenarios = Vec::new();
        for scenario in &feature.scenarios {
            scenarios.extend(self.scenario(scenario, &feature.tags, &common));
        }
        for rule in &feature.rules {
            let mut before = common.clone();
            before.extend(self.background(rule.background.as_ref()));
            let tags: Vec<String> = feature.tags.iter().chain(&rule.tags).cloned().collect();
            for scenario in &rule.scenarios {
                scenarios.extend(self.scenario(scenario, &tags, &before));
            }
        }
        scenarios
    }

    fn background(&mut self, background: Option<&gherkin::Background>) -> Vec<Step> {
        let Some(background) = background else { return Vec::new() };
        self.must_not_be_described(background.position.line, background.description.as_deref());
        background.steps.iter().map(|step| self.step(step)).collect()
    }

    fn scenario(&mut self, scenario: &gherkin::Scenario, tags: &[String], before: &[Step]) -> Vec<Scenario> {
        let line = first_said(&self.lines, scenario.position.line);
        self.must_not_be_described(line, scenario.description.as_deref());
        if scenario.steps.is_empty() {
            self.fault(line, format!("the scenario \"{}\" has no steps", scenario.name));
            return Vec::new();
        }
        let own: Vec<Step> = scenario.steps.iter().map(|step| self.step(step)).collect();
        let whole = Scenario {
            name: scenario.name.clone(),
            line,
            tags: tags.iter().chain(&scenario.tags).cloned().collect(),
            steps: before.iter().cloned().chain(own).collect(),
        };
        let plain = ["Scenario", "Example", "Tapaus"].contains(&scenario.keyword.as_str());
        if plain && scenario.examples.is_empty() {
            return vec![whole];
        }
        let rows = self.examples(line, &scenario.examples);
        rows.iter().enumerate().map(|(place, row)| filled(&whole, place.saturating_add(1), row)).collect()
    }

    /// The rows of an outline's examples, each with its headings.
    fn examples(&mut self, line: usize, examples: &[gherkin::Examples]) -> Vec<Vec<(String, String)>> {
        let mut rows = Vec::new();
        for table in examples.iter().filter_map(|examples| examples.table.as_ref()) {
            let Some((heading, cells)) = table.rows.split_first() else { continue };
            rows.extend(cells.iter().map(|row| heading.iter().cloned().zip(row.iter().cloned()).collect()));
        }
        if rows.is_empty() {
            self.fault(line, "the outline has no rows of examples: it would say nothing");
        }
        rows
    }

    fn step(&mut self, step: &gherkin::Step) -> Step {
        let line = first_said(&self.lines, step.position.line);
        if step.docstring.is_some() {
            self.fault(line, "no step takes a text in quotation marks below it");
        }
        Step {
            line,
            is_given: step.ty == StepType::Given,
            text: step.value.clone(),
            table: step.table.as_ref().map(|table| Table::new(&table.rows)),
        }
    }

    /// A line between a scenario's heading and its first step is a step whose keyword is misspelt.
    fn must_not_be_described(&mut self, line: usize, description: Option<&str>) {
        let Some(first) = description.and_then(|description| description.lines().next()) else { return };
        let at = self.line_of(line, first);
        self.fault(at, format!("this line begins with none of the keywords: {}", first.trim()));
    }

    /// A feature may be described, but not by what looks like a heading, a step or a table.
    fn must_not_hide_steps(&mut self, line: usize, description: Option<&str>) {
        let is_step = |line: &&str| STEP.iter().chain(["|"].iter()).any(|start| line.trim().starts_with(start));
        let Some(hidden) = description.and_then(|description| description.lines().find(is_step)) else { return };
        let at = self.line_of(line, hidden);
        self.fault(at, format!("this line stands under no scenario; is its heading misspelt? {}", hidden.trim()));
    }

    fn line_of(&self, after: usize, text: &str) -> usize {
        let is_it = |line: &&str| line.trim() == text.trim();
        let skipped = self.lines.iter().skip(after).position(is_it).unwrap_or(0);
        after.saturating_add(skipped).saturating_add(1)
    }
}

/// A scenario with the headings of its outline replaced by one row's cells.
fn filled(outline: &Scenario, number: usize, row: &[(String, String)]) -> Scenario {
    let fill = |text: &str| {
        row.iter().fold(text.to_owned(), |text, (heading, cell)| text.replace(&format!("<{heading}>"), cell))
    };
    let step = |step: &Step| Step {
        text: fill(&step.text),
        table: step.table.as_ref().map(|table| table.mapped(&fill)),
        ..step.clone()
    };
    Scenario {
        name: format!("{} ({number})", fill(&outline.name)),
        steps: outline.steps.iter().map(step).collect(),
        ..outline.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<(usize, String)> {
        read(text).err().unwrap_or_default().into_iter().map(|fault| (fault.line, fault.what)).collect()
    }

    fn lines(text: &str) -> Vec<usize> {
        faults(text).into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn a_misspelt_first_step_is_no_description() {
        let text = "Feature: f\n\n  Scenario: s\n    # why\n    Givn a\n    Then b\n";
        assert_eq!(faults(text), [(5, "this line begins with none of the keywords: Givn a".to_owned())]);
    }

    #[test]
    fn a_misspelt_later_step_is_found_at_its_own_line() {
        assert_eq!(lines("Feature: f\n  Scenario: s\n    Given a\n    Thn b\n    Then c\n"), [4]);
        assert_eq!(lines("Feature: f\n  Scenario: s\n    Given a\n    Thn b\n"), [4]);
    }

    #[test]
    fn a_misspelt_heading_does_not_hide_its_steps() {
        assert_eq!(lines("Feature: f\n  About it.\n  Senario: s\n    Given a\n"), [4]);
        assert_eq!(lines("Feature: f\n  Scenario: s\n    Given a\n  Senario: t\n    Given b\n"), [4]);
    }

    #[test]
    fn scenarios_without_steps_and_outlines_without_rows_are_faults() {
        assert_eq!(lines("Feature: f\n  Scenario: s\n\n  Scenario: t\n    Given a\n"), [2]);
        assert_eq!(lines("Feature: f\n  Scenario Outline: s\n    Given <a>\n"), [2]);
        assert_eq!(lines("Feature: f\n  Scenario Outline: s\n    Given <a>\n    Examples:\n      | a |\n"), [2]);
        assert_eq!(lines("Feature: f\n  About it.\n"), [1]);
    }

    #[test]
    fn a_row_with_too_few_cells_is_a_fault_at_its_own_line() {
        let text = "Feature: f\n  Scenario: s\n    Given a:\n      | a | b |\n      | 1 |\n    Then c\n";
        assert_eq!(lines(text), [5]);
    }

    #[test]
    fn a_byte_order_mark_and_carriage_returns_are_no_fault() {
        let text = "\u{feff}Feature: f\r\n  Scenario: s\r\n    Given a\r\n";
        let steps = read(text).map(|feature| feature.scenarios.iter().map(|s| s.steps.len()).sum::<usize>());
        assert_eq!(steps.ok(), Some(1));
    }

    #[test]
    fn a_step_behind_a_comment_has_its_own_line() {
        let text =
            "Feature: f\n  Scenario: s\n    Given a\n    # why\n    Then b\n    # more\n    # still\n    And c\n";
        let feature = read(text).expect("reads");
        let steps: Vec<_> = feature.scenarios.iter().flat_map(|s| &s.steps).map(|s| (s.line, s.is_given)).collect();
        assert_eq!(steps, [(3, true), (5, false), (8, false)]);
    }

    #[test]
    fn an_outline_runs_once_for_each_row_with_the_background_before_it() {
        let text = "Feature: f\n  Background:\n    Given b\n  Scenario Outline: s <a>\n    When <a>:\n      | x   |\n      | <a> |\n    Examples:\n      | a |\n      | 1 |\n      | 2 |\n";
        let feature = read(text).expect("reads");
        let told: Vec<_> = feature.scenarios.iter().map(|s| (s.name.as_str(), s.steps[1].text.as_str())).collect();
        assert_eq!(told, [("s 1 (1)", "1:"), ("s 2 (2)", "2:")]);
    }

    #[test]
    fn a_language_without_steps_is_a_fault() {
        assert_eq!(
            faults("# language: de\nFunktion: f\n"),
            [(1, "there are no steps in the language \"de\"".to_owned())]
        );
    }
}
