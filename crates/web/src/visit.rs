//! A visit: who asks, in which language, of which programme; and the doors to the application that a page goes through.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use app::{App, Live, Receipt};
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri};
use engine::ids::PersonId;
use engine::refusal::Refusal;
use engine::subjects::{Command, Event, charter};
use text::{Lang, Rules};
use views::eyes::Eyes;

use crate::Options;
use crate::forms::Form;
use crate::problem::Problem;
use crate::shell::{Demo, Me, Names, Nav, Shell};
use crate::urls::Urls;
use crate::{csrf, lang, session};

/// Largest form, in bytes.
pub const FORM: usize = 64 * 1024;

/// What all visits share.
#[derive(Clone)]
pub struct Web(Arc<Inner>);

struct Inner {
    app: App,
    options: Options,
    rules: Mutex<BTreeMap<String, Arc<Rules>>>,
}

impl Web {
    /// The edge of an application.
    pub fn new(app: App, options: Options) -> Self {
        Self(Arc::new(Inner { app, options, rules: Mutex::default() }))
    }

    /// The application.
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// Is it reached over https?
    pub fn is_secure(&self) -> bool {
        self.0.options.secure
    }

    /// Is it for this machine alone?
    pub fn is_local(&self) -> bool {
        self.0.options.local
    }

    /// The rules of a programme's charter in our words, read once.
    pub fn rules(&self, live: &Live) -> Arc<Rules> {
        let mut known = self.0.rules.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(rules) = known.get(live.id()) {
            return Arc::clone(rules);
        }
        let snapshot = live.read();
        let founding = snapshot.book.entries().first().map(|entry| &entry.event);
        let text = match founding {
            Some(Event::Charter(charter::Event::Founded { rules, .. })) => rules.as_str(),
            _ => "",
        };
        let rules = Arc::new(Rules::parse(text).unwrap_or_default());
        known.insert(live.id().to_owned(), Arc::clone(&rules));
        rules
    }

    /// A number that no form has carried before.
    pub fn draw(&self) -> String {
        let bytes = app::codec::random::<9>().unwrap_or_default();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The secret of somebody who has not signed in: drawn before the page is made, and set as a cookie with the answer.
#[derive(Clone, Debug)]
pub struct Visitor(pub String);

/// One request, and who makes it.
#[derive(Clone)]
pub struct Visit {
    /// What all visits share.
    pub web: Web,
    /// The programme.
    pub live: Arc<Live>,
    /// Who asks; none for the public.
    pub viewer: Option<PersonId>,
    /// When their session ends if it is not used.
    pub ends: Option<jiff::Timestamp>,
    /// Language.
    pub lang: Lang,
    /// Addresses of the programme.
    pub u: Urls,
    /// The request's headers.
    pub headers: HeaderMap,
    /// The request's address.
    pub uri: Uri,
    /// What the address asks: `?year=2022`.
    pub query: Form,
    secret: String,
    is_bearer: bool,
}

impl FromRequestParts<Web> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Problem> {
        Self::of(&parts.headers, &parts.uri, parts.extensions.get::<Visitor>(), web).await
    }
}

impl Visit {
    /// The visit of a request, from its parts.
    ///
    /// # Errors
    /// Where there is no such programme, or the session cannot be read.
    pub async fn of(headers: &HeaderMap, uri: &Uri, visitor: Option<&Visitor>, web: &Web) -> Result<Self, Problem> {
        let live = programme(uri.path(), web).ok_or(Problem::NotFound)?;
        let token = session::token(headers);
        let session = match token {
            Some(token) => web.app().session(token).await?,
            None => None,
        };
        let ends = session.as_ref().map(|session| session.expires);
        // Somebody whom the programme does not know is the public.
        let viewer = session.map(|session| session.person);
        let secret = match (token, &viewer) {
            (Some(token), Some(_)) => token.to_owned(),
            _ => visitor.map(|visitor| visitor.0.clone()).unwrap_or_default(),
        };
        Ok(Self {
            u: Urls::of(live.id()),
            live,
            viewer,
            ends,
            lang: lang::of(headers),
            headers: headers.clone(),
            uri: uri.clone(),
            query: uri.query().and_then(Form::parse).unwrap_or_default(),
            secret,
            is_bearer: session::bearer(headers).is_some(),
            web: web.clone(),
        })
    }

    /// The application.
    pub fn app(&self) -> &App {
        self.web.app()
    }

    /// Who has signed in.
    ///
    /// # Errors
    /// Where nobody has: they are asked to, and come back here.
    pub fn signed_in(&self) -> Result<&PersonId, Problem> {
        self.viewer.as_ref().ok_or_else(|| Problem::SignIn(self.path()))
    }

    /// Path and query of this request.
    pub fn path(&self) -> String {
        self.uri.path_and_query().map_or_else(|| "/".to_owned(), |path| path.as_str().to_owned())
    }

    /// Looks with the reader's eyes at what is on disk.
    pub fn look<T>(&self, see: impl FnOnce(&Eyes<'_>) -> T) -> T {
        self.look_at(|eyes, _| see(eyes))
    }

    /// The same, with the book and the charter at hand. One reading lock at a time: a second one inside could wait for a
    /// writer that waits for the first.
    pub fn look_at<T>(&self, see: impl FnOnce(&Eyes<'_>, &app::Snapshot<'_>) -> T) -> T {
        let snapshot = self.live.read();
        let lang = match self.lang {
            Lang::Fi => views::eyes::Lang::Fi,
            Lang::Sv => views::eyes::Lang::Sv,
            Lang::En => views::eyes::Lang::En,
        };
        let eyes = Eyes::new(&snapshot.book, snapshot.charter, self.viewer.clone(), self.app().now(), lang);
        see(&eyes, &snapshot)
    }

    /// What the reader sees there; absent and forbidden are one answer.
    ///
    /// # Errors
    /// `NotFound`, or the way to sign in.
    pub fn see<T>(&self, see: impl FnOnce(&Eyes<'_>) -> Option<T>) -> Result<T, Problem> {
        self.signed_in()?;
        self.look(see).ok_or(Problem::NotFound)
    }

    /// Executes a form's command as the reader, once for its act number.
    ///
    /// # Errors
    /// A refusal, or trouble.
    pub async fn execute(&self, form: &Form, command: impl Into<Command>) -> Result<Receipt, Failed> {
        let actor = self.signed_in()?;
        let act = Some(form.get("act")).filter(|act| !act.is_empty());
        Ok(self.app().execute(self.live.id(), actor, act, &command.into()).await?)
    }

    /// The token of this visit's forms is right, or no browser sent it by itself.
    ///
    /// # Errors
    /// `Foreign`.
    pub fn must_be_ours(&self, token: &str) -> Result<(), Problem> {
        if self.is_bearer {
            return Ok(());
        }
        if csrf::is_foreign(&self.headers) || !csrf::is_right(&self.secret, token) {
            return Err(Problem::Foreign);
        }
        Ok(())
    }

    /// Did the request bring its token itself?
    pub fn is_bearer(&self) -> bool {
        self.is_bearer
    }

    /// A page's surroundings.
    pub fn shell(&self) -> Shell {
        let now = self.app().now();
        let (names, today, size, next) = self.look_at(|eyes, snapshot| {
            (self.names(eyes, snapshot), eyes.today(), snapshot.book.size(), self.next_moment(now, snapshot))
        });
        let me = self.viewer.as_ref().map(|id| Me { name: names.people.get(id.as_str()).cloned().unwrap_or_default() });
        let digest = self
            .app()
            .store()
            .head(self.live.id())
            .map(|head| head.root.to_string().chars().take(16).collect::<String>());
        Shell {
            lang: self.lang,
            theme: session::cookie(&self.headers, session::THEME)
                .filter(|theme| matches!(*theme, "light" | "dark"))
                .unwrap_or_default()
                .to_owned(),
            keys: session::cookie(&self.headers, session::KEYS) != Some("off"),
            title: String::new(),
            u: self.u.clone(),
            programme: self.live.name().to_owned(),
            me,
            ends: self.ends,
            demo: self.app().is_demo().then_some(Demo { clock: now, next }),
            csrf: csrf::token(&self.secret),
            act: self.web.draw(),
            acts: std::cell::Cell::new(0),
            size,
            digest: digest.unwrap_or_default(),
            live: false,
            nav: Nav::None,
            here: self.path(),
            crumbs: Vec::new(),
            refused: None,
            done: done(self.query.get("done")),
            names,
            today,
            now,
            rules: self.web.rules(&self.live),
        }
    }

    /// Names for sentences: of people and parties as far as the reader sees any, of bodies, kinds and facts from the charter.
    fn names(&self, eyes: &Eyes<'_>, snapshot: &app::Snapshot<'_>) -> Names {
        let charter = snapshot.charter;
        let code = self.lang.code();
        let mut names = Names {
            reader: self.viewer.as_ref().map(ToString::to_string).unwrap_or_default(),
            zone: Some(engine::subjects::context::zone(charter)),
            ..Names::default()
        };
        for row in eyes.people().map(|people| people.rows).unwrap_or_default() {
            if let Some(party) = row.person.party {
                names.parties.insert(party.id.to_string(), (party.name, party.genitive));
            }
            names.people.insert(row.person.id.to_string(), row.person.name);
        }
        if self.viewer.is_some() {
            for id in snapshot.book.programme().parties.keys() {
                let party = eyes.party_name(id);
                names.parties.insert(id.to_string(), (party.name, party.genitive));
            }
        }
        for body in &charter.bodies {
            names.bodies.insert(body.id.to_string(), body.name.get(code).to_owned());
        }
        let mut other =
            |what: &str, id: &str, name: &str| names.others.insert((what.to_owned(), id.to_owned()), name.to_owned());
        for kind in &charter.kinds {
            other("kind", kind.id.as_str(), kind.name.get(code));
        }
        for fact in &charter.facts {
            other("fact", fact.id.as_str(), fact.asks.get(code));
        }
        for post in &charter.posts {
            other("post", post.id.as_str(), post.name.get(code));
        }
        for (id, meeting) in &snapshot.book.programme().meetings {
            let short = charter.body(meeting.body.as_str()).map_or(meeting.body.as_str(), |body| body.shorts.get(code));
            other("meeting", id.as_str(), &format!("{short} {}/{}", meeting.number, meeting.date.year()));
        }
        let meetings = snapshot.book.programme().meetings.keys();
        names.open_meetings = meetings.filter(|id| eyes.may_open_meeting(id)).map(ToString::to_string).collect();
        names
    }

    /// The demo's next moment worth moving to: the nearest meeting that is still ahead, else tomorrow morning.
    fn next_moment(&self, now: jiff::Timestamp, snapshot: &app::Snapshot<'_>) -> Option<(jiff::Timestamp, String)> {
        use engine::subjects::meeting::Stage;
        let zone = engine::subjects::context::zone(snapshot.charter);
        let ahead = snapshot
            .book
            .programme()
            .meetings
            .values()
            .filter(|meeting| matches!(meeting.stage, Stage::Planned | Stage::Convened));
        let moments = ahead.filter_map(|meeting| zone.to_timestamp(meeting.date.to_datetime(meeting.time)).ok());
        let tomorrow = || {
            let day = zone.to_datetime(now).date().tomorrow().ok()?;
            zone.to_timestamp(day.at(9, 0, 0, 0)).ok()
        };
        let next = moments.filter(|at| *at > now).min().or_else(tomorrow)?;
        let there = zone.to_datetime(next);
        Some((next, text::date_and_time(self.lang, there.date(), there.time())))
    }
}

/// What may stand after `?done=`: our own keys, and a number.
fn done(text: &str) -> String {
    let (key, number) = text.split_once(':').unwrap_or((text, ""));
    let known = matches!(key, "saved" | "recorded" | "sent" | "moved") && number.chars().all(|c| c.is_ascii_digit());
    if known { text.to_owned() } else { String::new() }
}

/// The programme that a path names; for paths without one the first.
fn programme(path: &str, web: &Web) -> Option<Arc<Live>> {
    let api = path.strip_prefix("/api/v1/programmes/").map(|rest| rest.split('/').next().unwrap_or_default());
    let named = path.strip_prefix("/p/").map(|rest| rest.split('/').next().unwrap_or_default()).or(api);
    match named {
        Some(id) => web.app().programme(id),
        None => web.app().programmes().first().and_then(|(id, _)| web.app().programme(id)),
    }
}

/// Why a command was not executed: the rules, or trouble.
#[derive(Debug)]
pub enum Failed {
    /// The rules stand in the way; the page says so and keeps what was typed.
    Refused(Refusal),
    /// Trouble.
    Problem(Problem),
}

impl From<Problem> for Failed {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<app::ExecuteError> for Failed {
    fn from(error: app::ExecuteError) -> Self {
        match error {
            app::ExecuteError::Refused(refusal) => Self::Refused(refusal),
            other => Self::Problem(other.into()),
        }
    }
}

/// A form that came from one of our pages.
pub struct Posted {
    /// Who sent it.
    pub visit: Visit,
    /// What it brought.
    pub form: Form,
}

impl FromRequest<Web> for Posted {
    type Rejection = Problem;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Problem> {
        let visit = Visit::of(request.headers(), request.uri(), request.extensions().get::<Visitor>(), web).await?;
        if request.method() != Method::POST {
            return Err(Problem::NotFound);
        }
        let bytes: Bytes = axum::body::to_bytes(request.into_body(), FORM).await.map_err(|_| Problem::TooLarge)?;
        let form = std::str::from_utf8(&bytes).ok().and_then(Form::parse).ok_or(Problem::Unreadable)?;
        match visit.must_be_ours(form.get("csrf")) {
            Ok(()) => Ok(Self { visit, form }),
            Err(_) if csrf::is_own(&visit.headers) => Err(Problem::Stale(visit.path(), form.entered())),
            Err(foreign) => Err(foreign),
        }
    }
}
