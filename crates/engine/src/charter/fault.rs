//! What is wrong in a charter's text, and where: every fault is found, not only the first.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;
use core::ops::Range;

/// One fault of a charter, with its place and what mends it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The table or key: `steering-group.quorum.test`.
    pub place: String,
    /// What kind of fault: `unknown-key`, `gap`.
    pub code: &'static str,
    /// What is wrong.
    pub what: String,
    /// What mends it.
    pub mend: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.line, self.column)?;
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        write!(f, "{} ({}). {}", self.what, self.code, self.mend)
    }
}

/// Where faults are gathered while a charter is read.
pub(crate) struct Faults<'t> {
    text: &'t str,
    found: RefCell<Vec<(usize, Fault)>>,
}

impl<'t> Faults<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, found: RefCell::default() }
    }

    /// Notes a fault at a span of the text.
    pub(crate) fn note(&self, span: &Range<usize>, place: &str, code: &'static str, what: String, mend: &str) {
        let (line, column) = self.position(span.start);
        let fault = Fault { line, column, place: place.into(), code, what, mend: mend.into() };
        self.found.borrow_mut().push((span.start, fault));
    }

    /// Whether any has been found yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// All of them, in the order of the text.
    pub(crate) fn sorted(self) -> Vec<Fault> {
        let mut found = self.found.into_inner();
        found.sort_by_key(|(start, _)| *start);
        let mut faults: Vec<Fault> = found.into_iter().map(|(_, fault)| fault).collect();
        faults.dedup();
        faults
    }

    fn position(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line = before.matches('\n').count().saturating_add(1);
        let column = before.rsplit('\n').next().unwrap_or("").chars().count().saturating_add(1);
        (line, column)
    }
}
