//! SHA-256 as a value, and the two prefixes that keep a leaf from ever passing for a node (RFC 9162, 2.1.1).

use alloc::string::String;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use core::{fmt, str::FromStr};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

const LEAF: [u8; 1] = [0x00];
const NODE: [u8; 1] = [0x01];

/// A SHA-256 value: written as 64 lower-case hexadecimal digits in export files, as base64 in checkpoints.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

/// A text that should have been 64 lower-case hexadecimal digits, or the base64 of 32 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a hash: expected 32 bytes in lower-case hexadecimal, or in base64 where a checkpoint is written")]
pub struct NotAHash;

impl Hash {
    /// Hashes bytes as they are: the name of a blob, the digest of a file.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Hashes the concatenation of parts, without building it.
    pub fn of_parts(parts: &[&[u8]]) -> Self {
        let mut hasher = Hasher::new();
        for part in parts {
            hasher.update(part);
        }
        hasher.finish()
    }

    /// The hash of a leaf: SHA-256(0x00 ‖ leaf).
    pub fn of_leaf(leaf: &[u8]) -> Self {
        Self::of_parts(&[&LEAF, leaf])
    }

    /// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
    pub fn of_node(left: &Self, right: &Self) -> Self {
        Self::of_parts(&[&NODE, &left.0, &right.0])
    }

    /// The root of a tree without entries: SHA-256 of nothing.
    pub fn of_empty_tree() -> Self {
        Self::of(&[])
    }

    /// Reads 32 bytes, as a database column holds them.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, NotAHash> {
        bytes.try_into().map(Self).map_err(|_| NotAHash)
    }

    /// Base64 with padding, as checkpoints write it.
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.0)
    }

    /// Reads what [`Hash::to_base64`] writes.
    pub fn from_base64(text: &str) -> Result<Self, NotAHash> {
        Self::from_slice(&STANDARD.decode(text).map_err(|_| NotAHash)?)
    }
}

/// SHA-256 over bytes that arrive in pieces.
#[derive(Clone, Default)]
pub struct Hasher(Sha256);

impl Hasher {
    /// A hasher that has seen nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// A hasher for a leaf whose bytes follow.
    pub fn of_leaf() -> Self {
        let mut hasher = Self::new();
        hasher.update(&LEAF);
        hasher
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        Digest::update(&mut self.0, bytes);
    }

    /// The hash of all bytes seen.
    pub fn finish(self) -> Hash {
        Hash(self.0.finalize().into())
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Hash {
    type Err = NotAHash;
    fn from_str(text: &str) -> Result<Self, NotAHash> {
        bytes_from_hex(text).map(Self)
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        hex_of(&self.0, to)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        hex_from(from).map(Self)
    }
}

/// Writes 32 bytes as hexadecimal: shared with salts, which look the same in a file.
pub(crate) fn hex_of<S: Serializer>(bytes: &[u8; 32], to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&hex::encode(bytes))
}

pub(crate) fn hex_from<'de, D: Deserializer<'de>>(from: D) -> Result<[u8; 32], D::Error> {
    struct Hex;
    impl serde::de::Visitor<'_> for Hex {
        type Value = [u8; 32];
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("64 lower-case hexadecimal digits")
        }
        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
            bytes_from_hex(text).map_err(E::custom)
        }
    }
    from.deserialize_str(Hex)
}

fn bytes_from_hex(text: &str) -> Result<[u8; 32], NotAHash> {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(NotAHash);
    }
    let mut bytes = [0; 32];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| NotAHash)?;
    Ok(bytes)
}
