//! What running a feature came to.

use std::fmt;

/// What is wrong at a line: of the feature's form, or of what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The line, from 1.
    pub line: usize,
    /// What.
    pub what: String,
}

impl Trouble {
    /// Something at a line.
    pub fn new(line: usize, what: impl Into<String>) -> Self {
        Self { line, what: what.into() }
    }
}

/// A scenario that was run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its name; of an outline's row, with the row's number.
    pub name: String,
    /// Its line.
    pub line: usize,
    /// Its tags, without the `@`.
    pub tags: Vec<String>,
    /// What failed, if something did.
    pub trouble: Option<Trouble>,
}

/// All scenarios of a file, or why it could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The file.
    pub file: String,
    /// What is wrong with the file; then nothing is run.
    pub faults: Vec<Trouble>,
    /// The scenarios, in their order.
    pub outcomes: Vec<Outcome>,
}

impl Report {
    /// Whether everything held.
    pub fn is_green(&self) -> bool {
        self.faults.is_empty() && self.outcomes.iter().all(|outcome| outcome.trouble.is_none())
    }

    /// The number of scenarios in which everything held.
    pub fn held(&self) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.trouble.is_none()).count()
    }

    /// One line for each thing that is wrong: `file:line: what`.
    pub fn troubles(&self) -> Vec<String> {
        let fault = |fault: &Trouble| format!("{}:{}: {}", self.file, fault.line, fault.what);
        let failed = |outcome: &Outcome| {
            let trouble = outcome.trouble.as_ref()?;
            Some(format!("{}:{}: {} (in \"{}\")", self.file, trouble.line, trouble.what, outcome.name))
        };
        self.faults.iter().map(fault).chain(self.outcomes.iter().filter_map(failed)).collect()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for trouble in self.troubles() {
            writeln!(f, "{trouble}")?;
        }
        write!(f, "{}: {} of {} scenarios hold", self.file, self.held(), self.outcomes.len())
    }
}
