//! Signed notes (C2SP signed-note): a text, and who stands behind it.
//!
//! A verifier key is written `name+id+key`: the name of the record's keeper, eight hexadecimal digits that abbreviate name
//! and key, and the base64 of 0x01 (Ed25519) and the public key.

use crate::hash::Hash;
use alloc::{format, string::String, string::ToString, vec::Vec};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use core::{fmt, str::FromStr};
use ed25519_dalek::{Signature, SigningKey, VerifyingKey};

const ED25519: u8 = 0x01;

/// Why a text is not a verifier key, or cannot name one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Names are not empty and hold neither blanks nor `+`.
    #[error("a key's name is not empty and has neither blanks nor '+'")]
    Name,
    /// Not `name+id+key`, or not a key for Ed25519.
    #[error("not a verifier key: expected name+8 hexadecimal digits+base64 of an Ed25519 key")]
    Form,
    /// The id does not belong to this name and key.
    #[error("the verifier key has been changed: its id does not belong to its name and key")]
    Id,
}

/// Why a note is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Not a text, an empty line, and signature lines.
    #[error("not a signed note")]
    Form,
    /// None of the signatures claims to be by this key.
    #[error("not signed by this key")]
    OtherKey,
    /// The signature is not the key's signature of this text.
    #[error("the signature does not match the text")]
    Signature,
}

/// Whoever checks notes of one keeper: a name and a public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    id: [u8; 4],
    key: VerifyingKey,
}

impl VerifierKey {
    fn new(name: &str, key: VerifyingKey) -> Result<Self, KeyError> {
        if name.is_empty() || name.chars().any(|letter| letter.is_whitespace() || letter == '+') {
            return Err(KeyError::Name);
        }
        let Hash([a, b, c, d, ..]) = Hash::of_parts(&[name.as_bytes(), b"\n", &[ED25519], key.as_bytes()]);
        Ok(Self { name: name.to_string(), id: [a, b, c, d], key })
    }

    /// The keeper's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Checks that the key signed the note, and gives the text that it signed, its last line break included.
    pub fn open<'a>(&self, note: &'a str) -> Result<&'a str, NoteError> {
        let (text, signatures) = parts(note)?;
        let mut ours = signatures.iter().filter(|line| line.name == self.name && line.id == self.id).peekable();
        ours.peek().ok_or(NoteError::OtherKey)?;
        ours.try_for_each(|line| self.has_signed(text, &line.signature))?;
        Ok(text)
    }

    fn has_signed(&self, text: &str, signature: &[u8]) -> Result<(), NoteError> {
        let signature = Signature::from_slice(signature).map_err(|_| NoteError::Signature)?;
        // Strict: one signature in one spelling, and no weak keys, so that a note cannot be respelt.
        self.key.verify_strict(text.as_bytes(), &signature).map_err(|_| NoteError::Signature)
    }

    /// Like [`VerifierKey::open`], and refuses a note that carries anything besides this one signature.
    pub fn open_sole<'a>(&self, note: &'a str) -> Result<&'a str, NoteError> {
        let (_, signatures) = parts(note)?;
        if signatures.len() == 1 { self.open(note) } else { Err(NoteError::Form) }
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut key = Vec::from([ED25519]);
        key.extend_from_slice(self.key.as_bytes());
        write!(f, "{}+{}+{}", self.name, hex::encode(self.id), STANDARD.encode(key))
    }
}

impl FromStr for VerifierKey {
    type Err = KeyError;
    fn from_str(text: &str) -> Result<Self, KeyError> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(KeyError::Form);
        };
        let key = STANDARD.decode(key).map_err(|_| KeyError::Form)?;
        let Some((&ED25519, key)) = key.split_first() else { return Err(KeyError::Form) };
        let key = VerifyingKey::try_from(key).map_err(|_| KeyError::Form)?;
        let verifier = Self::new(name, key)?;
        if hex::encode(verifier.id) == id { Ok(verifier) } else { Err(KeyError::Id) }
    }
}

/// Whoever signs: a name and a secret key. The key is wiped from memory when dropped.
pub struct Signer {
    verifier: VerifierKey,
    key: SigningKey,
}

impl Signer {
    /// Takes a name and the 32 secret bytes of an Ed25519 key.
    pub fn new(name: &str, secret: &[u8; 32]) -> Result<Self, KeyError> {
        let key = SigningKey::from_bytes(secret);
        Ok(Self { verifier: VerifierKey::new(name, key.verifying_key())?, key })
    }

    /// The public half, for those who check.
    pub fn verifier(&self) -> &VerifierKey {
        &self.verifier
    }

    /// Signs a text that ends in a line break.
    pub fn sign(&self, text: &str) -> String {
        use ed25519_dalek::Signer as _;
        let mut signature = Vec::from(self.verifier.id);
        signature.extend_from_slice(&self.key.sign(text.as_bytes()).to_bytes());
        format!("{text}\n— {} {}\n", self.verifier.name, STANDARD.encode(signature))
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.verifier)
    }
}

struct SignatureLine<'a> {
    name: &'a str,
    id: [u8; 4],
    signature: Vec<u8>,
}

fn parts(note: &str) -> Result<(&str, Vec<SignatureLine<'_>>), NoteError> {
    let control = |letter: char| letter < ' ' && letter != '\n';
    if note.contains(control) {
        return Err(NoteError::Form);
    }
    let (text, signatures) = note.rsplit_once("\n\n").ok_or(NoteError::Form)?;
    let text = note.get(..text.len().saturating_add(1)).ok_or(NoteError::Form)?;
    let signatures = signatures.strip_suffix('\n').ok_or(NoteError::Form)?;
    let lines = signatures.split('\n').map(|line| signature_line(line).ok_or(NoteError::Form));
    Ok((text, lines.collect::<Result<_, _>>()?))
}

fn signature_line(line: &str) -> Option<SignatureLine<'_>> {
    let (name, signature) = line.strip_prefix("— ")?.split_once(' ')?;
    let bytes = STANDARD.decode(signature).ok()?;
    let (id, signature) = bytes.split_first_chunk::<4>()?;
    Some(SignatureLine { name, id: *id, signature: signature.to_vec() })
}
