//! Who is signed in. The browser holds a token; the store holds only its hash.

use engine::ids::PersonId;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use crate::error::ExecuteError;
use crate::{App, codec};

/// How long a session lasts without being used: a meeting day.
pub const LASTS: SignedDuration = SignedDuration::from_hours(12);
/// A session in use is prolonged at most this often, so that reading pages seldom writes.
pub const PROLONGED_EVERY: SignedDuration = SignedDuration::from_mins(10);

/// A person signed in on one browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The person.
    pub person: PersonId,
    /// The secret that forms carry back.
    pub csrf: String,
    /// When it ends if it is not used.
    pub expires: Timestamp,
}

impl App {
    /// Signs somebody in without asking for proof, in the demo only; the answer is the token.
    ///
    /// # Errors
    /// Where this is no demo, or the data cannot be written.
    pub async fn sign_in_as(&self, person: &PersonId) -> Result<String, ExecuteError> {
        if !self.is_demo() {
            return Err(engine::refusal::Refusal::new("demo-only").into());
        }
        let token = hex::encode(codec::random::<32>()?);
        let now = self.real_now();
        let session = store::Session {
            token_hash: hash(&token),
            person: person.to_string(),
            csrf: hex::encode(codec::random::<32>()?),
            created: now.as_millisecond(),
            expires: (now + LASTS).as_millisecond(),
            seen: now.as_millisecond(),
        };
        self.store().put_session(session).await?;
        Ok(token)
    }

    /// The session of a token, prolonged by being used; nothing where there is none or it has ended.
    ///
    /// # Errors
    /// Where the data cannot be read.
    pub async fn session(&self, token: &str) -> Result<Option<Session>, ExecuteError> {
        let now = self.real_now();
        let hash = hash(token);
        let Some(known) = self.store().session(&hash, now.as_millisecond())? else { return Ok(None) };
        let mut expires = Timestamp::from_millisecond(known.expires).unwrap_or(now);
        if now.as_millisecond() - known.seen > i64::try_from(PROLONGED_EVERY.as_millis()).unwrap_or(i64::MAX) {
            expires = now + LASTS;
            self.store().touch_session(hash, now.as_millisecond(), expires.as_millisecond()).await?;
        }
        Ok(Some(Session { person: PersonId::new(&known.person), csrf: known.csrf, expires }))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// Where the data cannot be written.
    pub async fn sign_out(&self, token: &str) -> Result<(), ExecuteError> {
        Ok(self.store().end_session(hash(token)).await?)
    }

    /// Sessions last by the system's time, not by the demo's.
    fn real_now(&self) -> Timestamp {
        self.clock().unmoved()
    }

    /// What a person has chosen: language, theme, keys, when they last looked.
    ///
    /// # Errors
    /// Where the data cannot be read.
    pub fn preferences(&self, person: &PersonId) -> Result<std::collections::BTreeMap<String, String>, ExecuteError> {
        Ok(self.store().preferences(person.as_str())?)
    }

    /// Keeps a choice of a person's; none takes it back.
    ///
    /// # Errors
    /// Where the data cannot be written.
    pub async fn set_preference(&self, person: &PersonId, name: &str, value: Option<&str>) -> Result<(), ExecuteError> {
        Ok(self.store().set_preference(person.as_str(), name, value).await?)
    }
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}
