//! Every route once, with who may use it: the router is built from this table, and so is the list in `docs/access.md`.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::response::Redirect;
use axum::routing::{MethodRouter, get, post};

use crate::pages::{
    about, decisions, home, items, matters, me, meeting, meetings, minutes, papers, parties, record, rules, sign_in,
    who_decides,
};
use crate::urls::pattern;
use crate::visit::{FORM, Visit, Web};
use crate::{api, assets, live};

/// Largest upload with what stands around it: a paper may have 50 MB, which the application checks to the byte.
const UPLOAD: usize = 52 * 1024 * 1024;
/// Largest set of questions to the calculator.
const QUESTIONS: usize = 8 * 1024 * 1024;

/// Who may use a route. What they then may do there, the rules say; what they see there, the views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Anyone.
    Anyone,
    /// Whoever has signed in.
    SignedIn,
    /// Whoever has signed in and takes part in the meeting in some capacity.
    Participants,
    /// Whoever has signed in and does not have to stay out of what it is about.
    NotKeptOut,
    /// Whoever has signed in; the rules refuse all but those whose act it is.
    ByTheRules,
}

impl Standing {
    /// In the words of the list.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::SignedIn => "signed in",
            Self::Participants => "signed in, takes part in the meeting",
            Self::NotKeptOut => "signed in, not kept out",
            Self::ByTheRules => "signed in, by the rules",
        }
    }
}

/// A route.
pub struct Row {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Its pattern.
    pub path: &'static str,
    /// Who may use it.
    pub standing: Standing,
    handler: fn() -> MethodRouter<Web>,
}

macro_rules! table {
    ($($method:ident $path:expr, $standing:ident => $handler:expr;)*) => {
        /// All routes.
        pub const TABLE: &[Row] = &[$(Row {
            method: verb(stringify!($method)),
            path: $path,
            standing: Standing::$standing,
            handler: || table!(@ $method $handler),
        }),*];
    };
    (@ GET $handler:expr) => { get($handler) };
    (@ POST $handler:expr) => { post($handler) };
    (@ UPLOAD $handler:expr) => { post($handler).layer(DefaultBodyLimit::max(UPLOAD)) };
    (@ ASK $handler:expr) => { post($handler).layer(DefaultBodyLimit::max(QUESTIONS)) };
}

table! {
    GET pattern::ROOT, Anyone => root;
    GET pattern::PING, Anyone => ping;
    GET pattern::ASSET, Anyone => assets::show;
    GET pattern::SIGN_IN, Anyone => sign_in::show::show;
    POST pattern::SIGN_IN, Anyone => sign_in::show::sign_in;
    POST pattern::SESSION, SignedIn => sign_in::show::stay;
    POST pattern::SIGN_OUT, Anyone => sign_in::show::sign_out;
    POST pattern::LANGUAGE, Anyone => me::settings::language;
    POST pattern::SETTINGS, SignedIn => me::settings::settings;
    POST pattern::DEMO_CLOCK, Anyone => me::settings::clock;
    GET pattern::HOME, SignedIn => home::show::show;
    GET pattern::MEETINGS, SignedIn => meetings::list::list;
    GET pattern::MEETING_NEW, SignedIn => meetings::new::show;
    POST pattern::MEETING_NEW, ByTheRules => meetings::new::plan;
    GET pattern::MEETING, Participants => meeting::show::show;
    POST pattern::MEETING, ByTheRules => meeting::show::act;
    GET pattern::CONVENE, Participants => meeting::convene::show;
    POST pattern::CONVENE, ByTheRules => meeting::convene::send;
    GET pattern::INTERESTS, Participants => meeting::interests::show;
    POST pattern::INTERESTS, ByTheRules => meeting::interests::answer;
    GET pattern::LIVE, Participants => meeting::live::show;
    POST pattern::LIVE, ByTheRules => meeting::live_acts::act;
    GET pattern::SCREEN, Participants => meeting::screen::show;
    GET pattern::MINUTES, Participants => minutes::show::show;
    POST pattern::MINUTES, ByTheRules => minutes::show::act;
    POST pattern::MINUTES_TEXT, ByTheRules => minutes::text::write;
    GET pattern::PRINTED, Participants => minutes::printed::show;
    GET pattern::ITEM, NotKeptOut => items::show::show;
    GET pattern::VOTE, NotKeptOut => items::vote::show;
    POST pattern::VOTE, ByTheRules => items::vote::act;
    UPLOAD pattern::ITEM_PAPERS, ByTheRules => papers::attach::to_item;
    GET pattern::MATTERS, SignedIn => matters::list::list;
    GET pattern::MATTER_NEW, SignedIn => matters::new::show;
    POST pattern::MATTER_NEW, ByTheRules => matters::new::act;
    GET pattern::MATTER, NotKeptOut => matters::show::show;
    POST pattern::MATTER, ByTheRules => matters::act::act;
    GET pattern::MATTER_CORRECT, ByTheRules => matters::correct::show;
    POST pattern::MATTER_CORRECT, ByTheRules => matters::correct::act;
    UPLOAD pattern::MATTER_PAPERS, ByTheRules => papers::attach::to_matter;
    GET pattern::PAPER, NotKeptOut => papers::show::show;
    GET pattern::DECISIONS, SignedIn => decisions::list::list;
    GET pattern::DECISION, NotKeptOut => decisions::show::show;
    POST pattern::DECISION, ByTheRules => decisions::show::act;
    GET pattern::PARTIES, SignedIn => parties::list::list;
    GET pattern::PARTY, SignedIn => parties::show::show;
    POST pattern::PARTY, ByTheRules => parties::show::end;
    GET pattern::APPOINT, SignedIn => parties::appoint::show;
    POST pattern::APPOINT, ByTheRules => parties::appoint::name;
    GET pattern::WHO_DECIDES, Anyone => who_decides::show::show;
    GET pattern::RULES, Anyone => rules::list::list;
    GET pattern::RULE, Anyone => rules::show::show;
    GET pattern::RECORD, SignedIn => record::list::list;
    GET pattern::VERIFY, Anyone => record::verify::show;
    UPLOAD pattern::VERIFY, Anyone => record::verify::compare;
    GET pattern::RECORD_FILE, SignedIn => record::download::download;
    GET pattern::CHECKPOINT, Anyone => record::proof::checkpoint;
    GET pattern::CONSISTENCY, Anyone => record::proof::consistency;
    GET pattern::ENTRY, SignedIn => record::entry::show;
    GET pattern::RECEIPT, Anyone => record::proof::receipt;
    GET pattern::ME, SignedIn => me::show::show;
    POST pattern::ME, ByTheRules => me::show::act;
    GET pattern::HELP, Anyone => about::show::help;
    GET pattern::ACCESSIBILITY, Anyone => about::show::accessibility;
    GET pattern::CONTACT, Anyone => about::show::contact;
    GET pattern::EVENTS, SignedIn => live::follow;
    ASK api::pattern::CALC, Anyone => api::calc::ask;
    POST api::pattern::SIGN_IN, Anyone => api::sign_in::sign_in;
    GET api::pattern::PROGRAMMES, Anyone => api::see::programmes;
    POST api::pattern::COMMANDS, ByTheRules => api::commands::execute;
    GET api::pattern::HOME, SignedIn => api::see::home;
    GET api::pattern::MEETINGS, SignedIn => api::see::meetings;
    GET api::pattern::MEETING, Participants => api::see::meeting;
    GET api::pattern::LIVE, Participants => api::see::live;
    GET api::pattern::SCREEN, Participants => api::see::screen;
    GET api::pattern::INTERESTS, Participants => api::see::interests;
    GET api::pattern::MINUTES, Participants => api::see::minutes;
    GET api::pattern::BALLOT, NotKeptOut => api::see::ballot;
    GET api::pattern::MATTERS, SignedIn => api::see::matters;
    GET api::pattern::MATTER, NotKeptOut => api::see::matter;
    GET api::pattern::DECISIONS, SignedIn => api::see::decisions;
    GET api::pattern::DECISION, NotKeptOut => api::see::decision;
    GET api::pattern::PARTIES, SignedIn => api::see::parties;
    GET api::pattern::PARTY, SignedIn => api::see::party;
    GET api::pattern::PEOPLE, SignedIn => api::see::people;
    GET api::pattern::WHO_DECIDES, Anyone => api::see::who_decides;
    GET api::pattern::RULES, Anyone => api::see::rules;
    GET api::pattern::RULE, Anyone => api::see::rule;
    UPLOAD api::pattern::PAPERS, ByTheRules => api::papers::attach;
    GET api::pattern::PAPER, NotKeptOut => papers::show::show;
    GET api::pattern::ENTRIES, SignedIn => api::see::entries;
    GET api::pattern::ENTRY, SignedIn => api::see::entry;
    GET api::pattern::RECEIPT, Anyone => record::proof::receipt;
    GET api::pattern::CHECKPOINT, Anyone => record::proof::checkpoint;
    GET api::pattern::CONSISTENCY, Anyone => record::proof::consistency;
    GET api::pattern::EVENTS, SignedIn => live::follow;
}

/// What the table calls an upload is a post with room for more.
const fn verb(method: &'static str) -> &'static str {
    match method.as_bytes() {
        b"GET" => "GET",
        _ => "POST",
    }
}

/// The router of the table.
pub fn router() -> Router<Web> {
    let router = TABLE.iter().fold(Router::new(), |router, row| router.route(row.path, (row.handler)()));
    router.layer(DefaultBodyLimit::max(FORM))
}

/// `GET /`: into the only programme.
async fn root(visit: Visit) -> Redirect {
    Redirect::to(&visit.u.home())
}

/// `GET /ping`
async fn ping() -> &'static str {
    "ok"
}
