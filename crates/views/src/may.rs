//! May this be done now? The answer of the very command, kept with its reason: a page shows a button or says why not.

use engine::refusal::Refusal;
use serde::Serialize;

/// Whether an act is open to the reader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct May {
    /// Would it be accepted?
    pub may: bool,
    /// Why not.
    pub refusal: Option<Refusal>,
}

impl From<Result<(), Refusal>> for May {
    fn from(answer: Result<(), Refusal>) -> Self {
        match answer {
            Ok(()) => Self { may: true, refusal: None },
            Err(refusal) => Self { may: false, refusal: Some(refusal) },
        }
    }
}
