//! Who is signed in, and what each person has chosen.

use crate::error::StoreError;
use crate::pending::Pending;
use crate::store::Store;
use std::collections::BTreeMap;

/// A person signed in on one browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The SHA-256 of the token in the browser's cookie: who reads the database cannot sign in with what they find.
    pub token_hash: [u8; 32],
    /// The person.
    pub person: String,
    /// The secret that forms carry back.
    pub csrf: String,
    /// When the person signed in, in milliseconds since 1970.
    pub created: i64,
    /// When the session ends.
    pub expires: i64,
    /// When the person was last seen.
    pub seen: i64,
}

impl Store {
    /// Keeps a session.
    pub fn put_session(&self, session: Session) -> Pending<()> {
        self.write(move |tables| tables.insert_session(&session))
    }

    /// The session with this token's hash, if it has not ended at the time given.
    pub fn session(&self, token_hash: &[u8; 32], at: i64) -> Result<Option<Session>, StoreError> {
        self.read_with(|tables| tables.session(token_hash, at))
    }

    /// Notes that a person was seen, and until when the session lasts now.
    pub fn touch_session(&self, token_hash: [u8; 32], seen: i64, expires: i64) -> Pending<()> {
        self.write(move |tables| tables.update_session(&token_hash, seen, expires))
    }

    /// Ends a session.
    pub fn end_session(&self, token_hash: [u8; 32]) -> Pending<()> {
        self.write(move |tables| tables.delete_session(&token_hash))
    }

    /// Ends all sessions of a person.
    pub fn end_sessions_of(&self, person: &str) -> Pending<()> {
        let person = person.to_string();
        self.write(move |tables| tables.delete_sessions_of(&person))
    }

    /// Forgets the sessions that have ended at the time given.
    pub fn forget_expired_sessions(&self, at: i64) -> Pending<()> {
        self.write(move |tables| tables.delete_expired_sessions(at))
    }

    /// All that a person has chosen, by name: language, theme, keys, what they have seen.
    pub fn preferences(&self, person: &str) -> Result<BTreeMap<String, String>, StoreError> {
        self.read_with(|tables| tables.preferences(person))
    }

    /// Keeps a choice; none takes it back.
    pub fn set_preference(&self, person: &str, name: &str, value: Option<&str>) -> Pending<()> {
        let (person, name, value) = (person.to_string(), name.to_string(), value.map(str::to_string));
        self.write(move |tables| match &value {
            Some(value) => tables.insert_preference(&person, &name, value),
            None => tables.delete_preference(&person, &name),
        })
    }
}
