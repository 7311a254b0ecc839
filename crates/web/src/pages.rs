//! Pages: the path of a file spells its route. A handler reads who asks, asks the views, builds the page; a post executes a
//! command and redirects, or shows the page again with why not.

macro_rules! nouns {
    ($($(#[$doc:meta])* $noun:ident { $($(#[$verb_doc:meta])* $verb:ident),* $(,)? })*) => { $(
        $(#[$doc])*
        pub mod $noun { $($(#[$verb_doc])* pub mod $verb;)* }
    )* };
}

nouns! {
    /// What needs me now.
    home { show }
    /// Meetings.
    meetings { list, new }
    /// One meeting.
    meeting { show, convene, interests, live, live_acts, entering, effects, screen }
    /// One item.
    items { show, vote }
    /// Minutes.
    minutes { show, text, printed }
    /// Matters.
    matters { list, new, steps, show, act, correct, facts }
    /// Papers.
    papers { attach, show }
    /// Decisions.
    decisions { list, show, own }
    /// Parties, their people and votes.
    parties { list, show, appoint }
    /// Who decides what.
    who_decides { show }
    /// The rules.
    rules { list, show }
    /// The record.
    record { list, entry, verify, download, proof }
    /// Oneself.
    me { show, settings }
    /// Who one is.
    sign_in { show }
    /// Help and the like, and trouble.
    about { show, problem, refused }
}
