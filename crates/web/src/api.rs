//! The API: the same commands and views as JSON, with the same refusals and the same hiding.

pub mod calc;
pub mod commands;
mod json;
pub mod papers;
pub mod see;
pub mod sign_in;

/// Patterns, as the router matches them.
pub mod pattern {
    macro_rules! patterns {
        ($($(#[$doc:meta])* $name:ident = $tail:literal;)*) => { $(
            $(#[$doc])*
            pub const $name: &str = concat!("/api/v1/programmes/{programme}", $tail);
        )* };
    }

    /// The calculator.
    pub const CALC: &str = "/api/v1/calc";
    /// A token for somebody of the demo.
    pub const SIGN_IN: &str = "/api/v1/sign-in";
    /// Programmes.
    pub const PROGRAMMES: &str = "/api/v1/programmes";

    patterns! {
        /// The one way in.
        COMMANDS = "/commands";
        /// What needs me now.
        HOME = "/home";
        /// Meetings.
        MEETINGS = "/meetings";
        /// One.
        MEETING = "/meetings/{meeting}";
        /// As it runs.
        LIVE = "/meetings/{meeting}/live";
        /// The room's screen.
        SCREEN = "/meetings/{meeting}/screen";
        /// The reader's interests.
        INTERESTS = "/meetings/{meeting}/interests";
        /// Minutes.
        MINUTES = "/meetings/{meeting}/minutes";
        /// The reader's ballot.
        BALLOT = "/meetings/{meeting}/items/{item}/ballot";
        /// Matters.
        MATTERS = "/matters";
        /// One.
        MATTER = "/matters/{matter}";
        /// Decisions.
        DECISIONS = "/decisions";
        /// One.
        DECISION = "/decisions/{decision}";
        /// Parties.
        PARTIES = "/parties";
        /// One.
        PARTY = "/parties/{party}";
        /// People.
        PEOPLE = "/people";
        /// Who decides what.
        WHO_DECIDES = "/who-decides";
        /// The charter in force.
        RULES = "/rules";
        /// One rule.
        RULE = "/rules/{rule}";
        /// A paper comes in.
        PAPERS = "/papers";
        /// A paper goes out.
        PAPER = "/papers/{paper}";
        /// Entries, newest first.
        ENTRIES = "/record/entries";
        /// One.
        ENTRY = "/record/entries/{entry}";
        /// The proof that it is in the record.
        RECEIPT = "/record/entries/{entry}/receipt";
        /// That the record only grew.
        CONSISTENCY = "/record/consistency";
        /// The signed head.
        CHECKPOINT = "/record/checkpoint";
        /// Live events.
        EVENTS = "/events";
    }
}
