//! A running site over a fresh data folder, and people who use it.

use std::collections::BTreeMap;

use app::demo::{self, Story};
use app::{App, Clock, Options};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use engine::ids::PersonId;
use engine::subjects::appointment::{Charge, Office};
use tower::ServiceExt;

/// The site.
pub struct Site {
    /// The application behind it.
    pub app: App,
    router: Router,
    people: BTreeMap<String, PersonId>,
    _folder: tempfile::TempDir,
}

/// An answer, read whole.
#[derive(Debug)]
pub struct Told {
    /// Status.
    pub status: StatusCode,
    /// Where it leads, of a redirect.
    pub to: String,
    /// Type of its content.
    pub media: String,
    /// All headers, as text.
    pub headers: String,
    /// Content.
    pub text: String,
}

/// Somebody with a browser; or nobody in particular.
pub struct Visitor<'s> {
    site: &'s Site,
    /// What the browser sends.
    pub cookie: String,
    /// The token, for the API.
    pub token: String,
}

impl Site {
    /// A site whose meeting 4/2026 of the steering group is convened.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::starting(Story::Figures.starts());
        let app = App::open(Options { data: folder.path().join("data"), clock, is_demo: true }).unwrap();
        demo::seed(&app, Story::Figures).await.unwrap();
        let router = web::router(app.clone(), web::Options { local: true, ..Default::default() });
        let mut people = BTreeMap::new();
        {
            let live = app.programme(demo::PROGRAMME).unwrap();
            let snapshot = live.read();
            for entry in snapshot.book.entries() {
                let engine::subjects::Event::Person(engine::subjects::person::Event::Entered { person, .. }) =
                    &entry.event
                else {
                    continue;
                };
                people.insert(entry.words.get("name").to_owned(), person.clone());
            }
        }
        Self { app, router, people, _folder: folder }
    }

    /// A person's id.
    pub fn id(&self, name: &str) -> PersonId {
        self.people.get(name).unwrap_or_else(|| panic!("{name} is nobody here")).clone()
    }

    /// Somebody who holds such a charge.
    pub fn who(&self, fits: impl Fn(&Charge) -> bool) -> PersonId {
        let live = self.app.programme(demo::PROGRAMME).unwrap();
        let snapshot = live.read();
        let appointments = &snapshot.book.programme().appointments;
        appointments.values().find(|held| fits(&held.charge)).expect("somebody holds it").person.clone()
    }

    /// The secretary.
    pub fn secretary(&self) -> PersonId {
        self.who(|charge| matches!(charge, Charge::Office { office: Office::Secretary, deputy: false, .. }))
    }

    /// The programme director.
    pub fn director(&self) -> PersonId {
        self.id("Noora Siltakivi")
    }

    /// Entries of the record.
    pub fn size(&self) -> u64 {
        self.app.programme(demo::PROGRAMME).unwrap().read().book.size()
    }

    /// The clock moves to a moment.
    pub fn move_to(&self, moment: &str) {
        self.app.clock().move_to(moment.parse().unwrap());
    }

    /// Nobody in particular.
    pub fn nobody(&self) -> Visitor<'_> {
        Visitor { site: self, cookie: "linjaus_visit=nobody".to_owned(), token: String::new() }
    }

    /// Somebody who has signed in.
    pub async fn enter(&self, person: &PersonId) -> Visitor<'_> {
        let token = self.app.sign_in_as(person).await.unwrap();
        Visitor { site: self, cookie: format!("linjaus_session={token}"), token }
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Told {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let text_of =
            |name| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
        let (to, media) = (text_of(header::LOCATION), text_of(header::CONTENT_TYPE));
        let headers = format!("{:?}", response.headers());
        // A live stream has no end: whoever asks for one reads its head alone.
        let text = if media.starts_with("text/event-stream") {
            String::new()
        } else {
            String::from_utf8_lossy(&axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap()).into_owned()
        };
        Told { status, to, media, headers, text }
    }
}

impl Visitor<'_> {
    /// `GET`, in Finnish.
    pub async fn get(&self, path: &str) -> Told {
        self.get_in("fi", path).await
    }

    /// `GET` in a language.
    pub async fn get_in(&self, lang: &str, path: &str) -> Told {
        let request = Request::get(path).header(header::HOST, "127.0.0.1").header(header::ACCEPT_LANGUAGE, lang);
        self.site.send(request.header(header::COOKIE, &self.cookie).body(Body::empty()).unwrap()).await
    }

    /// Posts a body as a form, as it is.
    pub async fn post_raw(&self, path: &str, body: String) -> Told {
        let request = Request::post(path)
            .header(header::HOST, "127.0.0.1")
            .header(header::COOKIE, &self.cookie)
            .header(header::ACCEPT_LANGUAGE, "fi")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.site.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Posts fields with the token of a page that this visitor has opened.
    pub async fn post(&self, page: &str, path: &str, fields: &[(&str, &str)]) -> Told {
        let shown = self.get(page).await;
        let hidden = |name: &str| {
            let after = shown
                .text
                .split(&format!(r#"name="{name}" value=""#))
                .nth(1)
                .unwrap_or_else(|| panic!("{page} has no {name}"));
            after.split('"').next().unwrap().to_owned()
        };
        let mut body = format!("csrf={}&act={}", hidden("csrf"), hidden("act"));
        for (name, value) in fields {
            body.push_str(&format!("&{name}={}", encoded(value)));
        }
        self.post_raw(path, body).await
    }

    /// Posts JSON to the API with the token.
    pub async fn command(&self, path: &str, json: &str) -> Told {
        let request = Request::post(path)
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token))
            .header(header::ACCEPT_LANGUAGE, "en")
            .header(header::CONTENT_TYPE, "application/json");
        self.site.send(request.body(Body::from(json.to_owned())).unwrap()).await
    }
}

/// A value as forms send it.
pub fn encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
