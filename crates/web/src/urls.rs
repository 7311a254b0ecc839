//! Addresses: the one place where a path is written, as a pattern for the router and as a function for pages.

use std::fmt::{Display, Write as _};

/// Patterns, as the router matches them.
pub mod pattern {
    macro_rules! patterns {
        ($($(#[$doc:meta])* $name:ident = $tail:literal;)*) => { $(
            $(#[$doc])*
            pub const $name: &str = concat!("/p/{programme}", $tail);
        )* };
    }

    /// The bare address: redirects into the only programme.
    pub const ROOT: &str = "/";
    /// Answers as long as the server is there.
    pub const PING: &str = "/ping";
    /// Style, script and icon.
    pub const ASSET: &str = "/assets/{name}";
    /// Choosing who one is.
    pub const SIGN_IN: &str = "/sign-in";
    /// Going on with a session, without leaving the page.
    pub const SESSION: &str = "/session";
    /// The end of a session.
    pub const SIGN_OUT: &str = "/sign-out";
    /// Language, for anyone.
    pub const LANGUAGE: &str = "/language";
    /// Language, theme, keys and sound of one's own.
    pub const SETTINGS: &str = "/settings";
    /// The demo's clock.
    pub const DEMO_CLOCK: &str = "/demo/clock";

    patterns! {
        /// What needs me now.
        HOME = "";
        /// Meetings.
        MEETINGS = "/meetings";
        /// Planning one.
        MEETING_NEW = "/meetings/new";
        /// One meeting.
        MEETING = "/meetings/{meeting}";
        /// The notice, checked before it is sent.
        CONVENE = "/meetings/{meeting}/convene";
        /// One's interests in its items.
        INTERESTS = "/meetings/{meeting}/interests";
        /// The meeting as it runs.
        LIVE = "/meetings/{meeting}/live";
        /// The projector.
        SCREEN = "/meetings/{meeting}/screen";
        /// The minutes.
        MINUTES = "/meetings/{meeting}/minutes";
        /// The free text of an item in the minutes.
        MINUTES_TEXT = "/meetings/{meeting}/minutes/{item}/text";
        /// Agenda and minutes as PDF: `agenda-fi.pdf`, `minutes-sv.pdf`.
        PRINTED = "/meetings/{meeting}/{file}";
        /// One item, by the number that people see (§).
        ITEM = "/meetings/{meeting}/items/{section}";
        /// The ballot.
        VOTE = "/meetings/{meeting}/items/{section}/vote";
        /// Papers of an item without a matter, by its lasting id: the agenda may move while somebody picks a file.
        ITEM_PAPERS = "/meetings/{meeting}/papers/{item}";
        /// Matters.
        MATTERS = "/matters";
        /// A new one.
        MATTER_NEW = "/matters/new";
        /// One matter.
        MATTER = "/matters/{matter}";
        /// Correcting its facts.
        MATTER_CORRECT = "/matters/{matter}/correct";
        /// Its papers.
        MATTER_PAPERS = "/matters/{matter}/papers";
        /// One paper; a version's file.
        PAPER = "/papers/{paper}";
        /// Decisions.
        DECISIONS = "/decisions";
        /// One decision.
        DECISION = "/decisions/{decision}";
        /// Parties and votes.
        PARTIES = "/parties";
        /// One party.
        PARTY = "/parties/{party}";
        /// Naming somebody.
        APPOINT = "/parties/{party}/appointments/new";
        /// Who decides what.
        WHO_DECIDES = "/who-decides";
        /// The rules.
        RULES = "/rules";
        /// One rule.
        RULE = "/rules/{rule}";
        /// The record.
        RECORD = "/record";
        /// Verifying it, comparing a copy.
        VERIFY = "/record/verify";
        /// What one may download of it.
        RECORD_FILE = "/record/record.jsonl";
        /// Its signed head.
        CHECKPOINT = "/record/checkpoint";
        /// That it only grew.
        CONSISTENCY = "/record/consistency";
        /// One entry.
        ENTRY = "/record/{entry}";
        /// The proof that it is in the record.
        RECEIPT = "/record/{entry}/receipt";
        /// One's own settings and interests.
        ME = "/me";
        /// Help.
        HELP = "/help";
        /// The accessibility statement.
        ACCESSIBILITY = "/accessibility";
        /// Whom to ask.
        CONTACT = "/contact";
        /// Live events.
        EVENTS = "/events";
    }
}

/// Addresses within one programme.
#[derive(Clone, Debug)]
pub struct Urls {
    base: String,
}

impl Urls {
    /// The addresses of a programme.
    pub fn of(programme: &str) -> Self {
        Self { base: format!("/p/{}", escaped(programme)) }
    }

    fn at(&self, parts: &[&dyn Display]) -> String {
        parts.iter().fold(self.base.clone(), |mut url, part| {
            // Writing to a string does not fail.
            let _ = write!(url, "/{}", escaped(&part.to_string()));
            url
        })
    }
}

macro_rules! addresses {
    ($($(#[$doc:meta])* $name:ident($($arg:ident),*) = [$($part:expr),*];)*) => {
        impl Urls { $(
            $(#[$doc])*
            pub fn $name(&self $(, $arg: impl Display)*) -> String { self.at(&[$(&$part),*]) }
        )* }
    };
}

addresses! {
    /// Home.
    home() = [];
    /// Meetings.
    meetings() = ["meetings"];
    /// Plan a meeting.
    meeting_new() = ["meetings", "new"];
    /// A meeting.
    meeting(id) = ["meetings", id];
    /// Its notice.
    convene(id) = ["meetings", id, "convene"];
    /// Interests in its items.
    interests(id) = ["meetings", id, "interests"];
    /// As it runs.
    live(id) = ["meetings", id, "live"];
    /// Its projector.
    screen(id) = ["meetings", id, "screen"];
    /// Its minutes.
    minutes(id) = ["meetings", id, "minutes"];
    /// An item's text in the minutes.
    minutes_text(id, item) = ["meetings", id, "minutes", item, "text"];
    /// Agenda or minutes as PDF.
    printed(id, what, lang) = ["meetings", id, format!("{what}-{lang}.pdf")];
    /// An item, by its section number.
    item(id, section) = ["meetings", id, "items", section];
    /// Its ballot.
    vote(id, section) = ["meetings", id, "items", section, "vote"];
    /// Its papers, by its lasting id.
    item_papers(id, item) = ["meetings", id, "papers", item];
    /// Matters.
    matters() = ["matters"];
    /// A new matter.
    matter_new() = ["matters", "new"];
    /// A matter.
    matter(id) = ["matters", id];
    /// Correct its facts.
    matter_correct(id) = ["matters", id, "correct"];
    /// Its papers.
    matter_papers(id) = ["matters", id, "papers"];
    /// A paper.
    paper(id) = ["papers", id];
    /// Decisions.
    decisions() = ["decisions"];
    /// A decision.
    decision(id) = ["decisions", id];
    /// Parties.
    parties() = ["parties"];
    /// A party.
    party(id) = ["parties", id];
    /// Name somebody for it.
    appoint(id) = ["parties", id, "appointments", "new"];
    /// Who decides what.
    who_decides() = ["who-decides"];
    /// Rules.
    rules() = ["rules"];
    /// A rule.
    rule(id) = ["rules", id];
    /// The record.
    record() = ["record"];
    /// Verify it.
    verify() = ["record", "verify"];
    /// Download it.
    record_file() = ["record", "record.jsonl"];
    /// An entry.
    entry(n) = ["record", n];
    /// The proof that it is there.
    receipt(n) = ["record", n, "receipt"];
    /// Oneself.
    me() = ["me"];
    /// Help.
    help() = ["help"];
    /// Accessibility statement.
    accessibility() = ["accessibility"];
    /// Contact.
    contact() = ["contact"];
    /// Live events.
    events() = ["events"];
}

/// One path segment, with everything but unreserved characters written as `%XX`.
pub fn escaped(segment: &str) -> String {
    segment.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// A path of this server, for a redirect: anything that could lead elsewhere becomes the root.
pub fn local(path: &str) -> &str {
    let plain = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n', '\t']);
    if plain { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_cannot_leave_its_place() {
        let urls = Urls::of("digione");
        assert_eq!(urls.matter("../x?y#z"), "/p/digione/matters/..%2Fx%3Fy%23z");
        assert_eq!(urls.printed("sg-2022-4", "minutes", "fi"), "/p/digione/meetings/sg-2022-4/minutes-fi.pdf");
    }

    #[test]
    fn a_redirect_stays_on_this_server() {
        assert_eq!(local("/p/digione"), "/p/digione");
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a\r\nb"] {
            assert_eq!(local(elsewhere), "/");
        }
    }
}
