//! Where the text leaves a choice: what was chosen, on what grounds, and what it could be set to.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::names::Names;
use super::reader::Section;
use crate::ids::RuleId;

/// A choice that the text leaves open.
#[derive(Clone, Debug)]
pub struct Interpretation {
    /// Its number: `X-3`.
    pub id: RuleId,
    /// What the text leaves open.
    pub question: Names,
    /// The id of the option chosen.
    pub choice: String,
    /// Why.
    pub grounds: Names,
    /// What it can be set to.
    pub options: Vec<ChoiceOption>,
    pub(crate) span: core::ops::Range<usize>,
    pub(crate) has_values: bool,
}

/// One of the things that an interpretation can be set to.
#[derive(Clone, Debug)]
pub struct ChoiceOption {
    /// Its id within the interpretation.
    pub id: String,
    /// What it means.
    pub name: Names,
}

impl Interpretation {
    /// The option chosen.
    pub fn chosen(&self) -> Option<&ChoiceOption> {
        self.options.iter().find(|option| option.id == self.choice)
    }

    /// Reads it, and tells the source which value clauses find where they leave theirs to it.
    pub(crate) fn read(id: &str, section: Section<'_, '_>, set_to: Option<&str>) -> Option<Self> {
        let written = section.need("choice").and_then(|node| node.text());
        let choice = set_to.map(String::from).or(written).unwrap_or_default();
        let mut options = Vec::new();
        let mut valued = Vec::new();
        section.source.declare(id);
        for option in section.tables("options") {
            let name = option.need("id").and_then(|node| node.text()).unwrap_or_default();
            let value = option.get("is");
            valued.push(value.is_some());
            if let Some(value) = value.filter(|_| name == choice) {
                option.source.choose(id, value.value);
            }
            options.extend(Names::read(&option).map(|words| ChoiceOption { id: name, name: words }));
            option.done();
        }
        let interpretation = Self {
            id: RuleId::new(id),
            question: section.names("question").unwrap_or_default(),
            grounds: section.names("grounds").unwrap_or_default(),
            span: section.span.clone(),
            has_values: valued.contains(&true),
            choice,
            options,
        };
        if interpretation.chosen().is_none() {
            let what = format!("`{}` is none of its options", interpretation.choice);
            section.note("unknown-choice", what, "Choose the `id` of one of its `options`.");
        }
        if valued.contains(&true) && valued.contains(&false) {
            let what = "some options have a value and some have none".into();
            section.note("missing", what, "Give each option its `is`, or none where nothing hangs on it.");
        }
        section.done();
        Some(interpretation)
    }
}
