//! What goes wrong: refusals, which are answers; and broken machinery, told once and with its context.

use engine::refusal::Refusal;

/// Why a command was not executed.
#[derive(Debug, thiserror::Error)]
pub enum ExecuteError {
    /// The rules, or the form, stand in the way.
    #[error("refused: {}", .0.code)]
    Refused(Refusal),
    /// No such programme here.
    #[error("there is no such programme")]
    NoProgramme,
    /// Others were faster again and again.
    #[error("others were faster; try again")]
    Busy,
    /// The data could not be written; nothing of it was saved.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// Something that should not be.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl ExecuteError {
    /// The database cannot be reached; nothing was saved.
    pub const fn is_away(&self) -> bool {
        matches!(self, Self::Store(store::StoreError::Unreachable { .. }))
    }

    /// The database went away in the middle: whether it was saved is not known.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Store(store::StoreError::Unknown { .. }))
    }

    /// The disk is full, or may not be written: for whoever keeps the machine to mend.
    pub const fn is_out_of_room(&self) -> bool {
        matches!(self, Self::Store(store::StoreError::Full { .. } | store::StoreError::ReadOnly { .. }))
    }
}

impl From<Refusal> for ExecuteError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Something that should not be: the message is for the log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}: {detail}")]
pub struct Broken {
    what: &'static str,
    detail: String,
}

impl Broken {
    pub(crate) fn codec(detail: &str) -> Self {
        Self { what: "an entry cannot be read or written", detail: detail.to_string() }
    }

    pub(crate) fn randomness(detail: &str) -> Self {
        Self { what: "the system gives no randomness", detail: detail.to_string() }
    }

    pub(crate) fn key(detail: &str) -> Self {
        Self { what: "the record's key or its signed head cannot be read", detail: detail.to_string() }
    }

    pub(crate) fn charter(detail: &str) -> Self {
        Self { what: "the programme's charter cannot be read", detail: detail.to_string() }
    }
}

/// Why an installation did not open.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder.
    #[error(transparent)]
    Open(#[from] store::OpenError),
    /// The store.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// A record that is not what was chained, or holds what this version does not know.
    #[error(transparent)]
    Replay(#[from] store::ReplayError<Broken>),
    /// Something that should not be.
    #[error(transparent)]
    Broken(#[from] Broken),
}
