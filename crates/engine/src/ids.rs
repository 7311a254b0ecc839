//! Names for things: every identifier is a type of its own, so that a person never stands where a party should.
//!
//! The text is shared, not copied, where a name is handed on: a decision names the same few people and rules over and over.

use alloc::sync::Arc;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

/// Reads a name from text, wherever the text lies.
struct Text<N>(PhantomData<N>);

impl<N: for<'t> From<&'t str>> Visitor<'_> for Text<N> {
    type Value = N;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<N, E> {
        Ok(N::from(text))
    }
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the text as it stands; whether such a thing exists is asked where it is used.
            pub fn new(text: &str) -> Self { Self(Arc::from(text)) }

            /// The text, as charters, the record and the calculator write it.
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self { Self::new(text) }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> { to.serialize_str(&self.0) }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_str(Text(PhantomData))
            }
        }

        impl core::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str { &self.0 }
        }
    )* };
}

names! {
    /// A party to the agreement, or a funder: `vantaa`.
    PartyId;
    /// A person, opaque: no name can be read from it.
    PersonId;
    /// A body of the charter: `steering-group`.
    BodyId;
    /// A post that one person holds, of the charter: `programme-director`.
    PostId;
    /// A class of party, declared in the charter: `municipality`.
    ClassId;
    /// A measure of a party, declared in the charter: `population`.
    MeasureId;
    /// A kind of matter, declared in the charter: `procurement`.
    KindId;
    /// A fact of a matter, declared in the charter: `within-frame`.
    FactId;
    /// A rule's number: `SG-3`.
    RuleId;
    /// A matter: `M-31`.
    MatterId;
    /// A meeting: `sg-2022-4`.
    MeetingId;
    /// A proposal within its item: `A`.
    ProposalId;
    /// An appointment of a person to a seat, a deputyship or a post.
    AppointmentId;
    /// A paper attached to a matter, over all its versions.
    PaperId;
    /// A decision: `SG-2022-4-4`.
    DecisionId;
}
