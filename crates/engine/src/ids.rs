//! Names for things: every identifier is a type of its own, so that a person never stands where a party should.

use alloc::string::{String, ToString};
use core::fmt;
use serde::{Deserialize, Serialize};

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as it stands; whether such a thing exists is asked where it is used.
            pub fn new(text: &str) -> Self { Self(text.to_string()) }

            /// The text, as charters, the record and the calculator write it.
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self { Self::new(text) }
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
