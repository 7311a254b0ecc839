//! What goes wrong on the way to a page, each with a page of its own and a way on. Absent and forbidden are one page.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use crate::answer;
use crate::pages::about::problem::ProblemPage;
use crate::urls::escaped;
use crate::visit::{Visit, Visitor, Web};

/// Trouble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No such page, or not for this reader.
    NotFound,
    /// Signing in comes first; the path to come back to.
    SignIn(String),
    /// The form did not come from our own page, or the page was too old.
    Foreign,
    /// Our own page, but of a session that has ended: what was entered is handed back with the address that it was sent to.
    Stale(String, Vec<(String, String)>),
    /// What was sent could not be read.
    Unreadable,
    /// More was sent than is taken.
    TooLarge,
    /// The page is there, but not for this method.
    WrongMethod,
    /// The site is for this machine alone, and was asked for under another name.
    WrongHost,
    /// Others were faster again and again.
    Busy,
    /// Too much at once.
    TooMany,
    /// The disk is full or may not be written; nothing was saved. What exactly is for the log.
    NoRoom(String),
    /// The database cannot be reached; nothing was saved.
    Away(String),
    /// The database went away in the middle: whether it was saved is not known.
    Unknown(String),
    /// The machinery is broken; nothing was saved.
    Broken(String),
}

impl Problem {
    /// The status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn(_) => StatusCode::UNAUTHORIZED,
            Self::Foreign | Self::Stale(..) => StatusCode::FORBIDDEN,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            Self::Busy => StatusCode::CONFLICT,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::NoRoom(_) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Away(_) | Self::Unknown(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The middle of its messages' keys.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::SignIn(_) => "sign-in",
            Self::Foreign => "foreign",
            Self::Stale(..) => "stale",
            Self::Unreadable => "unreadable",
            Self::TooLarge => "too-large",
            Self::WrongMethod => "wrong-method",
            Self::WrongHost => "wrong-host",
            Self::Busy => "busy",
            Self::TooMany => "too-many",
            Self::NoRoom(_) => "no-room",
            Self::Away(_) => "away",
            Self::Unknown(_) => "unknown",
            Self::Broken(_) => "broken",
        }
    }

    /// As the API tells it: the code, and what a page would say, in the reader's language.
    fn as_json(&self, visit: Option<&Visit>) -> Response {
        let mut told = serde_json::json!({ "problem": self.code() });
        if let (Some(visit), Some(told)) = (visit, told.as_object_mut()) {
            let (shell, code) = (visit.shell(), self.code());
            told.insert("sentence".to_owned(), shell.t(&format!("ui-problem-{code}")).into());
            told.insert("next_sentence".to_owned(), shell.t(&format!("ui-problem-{code}-text")).into());
            told.insert("lang".to_owned(), visit.lang.code().into());
        }
        answer::json(self.status(), &told)
    }

    fn as_page(&self, visit: Option<&Visit>) -> Response {
        match visit {
            Some(visit) => answer::page_with(self.status(), &ProblemPage::of(visit.shell(), self)),
            None => plain(self.status()),
        }
    }

    /// The trouble that a bare status of the framework tells of.
    fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND | StatusCode::FORBIDDEN => Some(Self::NotFound),
            StatusCode::METHOD_NOT_ALLOWED => Some(Self::WrongMethod),
            StatusCode::PAYLOAD_TOO_LARGE => Some(Self::TooLarge),
            StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
                Some(Self::Unreadable)
            }
            status if status.is_server_error() => Some(Self::Broken(status.to_string())),
            _ => None,
        }
    }
}

impl From<app::ExecuteError> for Problem {
    fn from(error: app::ExecuteError) -> Self {
        match error {
            app::ExecuteError::NoProgramme => Self::NotFound,
            app::ExecuteError::Busy => Self::Busy,
            // A refusal that no page expected: somebody built the request by hand.
            app::ExecuteError::Refused(refusal) if refusal.code == "paper-too-large" => Self::TooLarge,
            app::ExecuteError::Refused(_) => Self::NotFound,
            other if other.is_out_of_room() => Self::NoRoom(other.to_string()),
            other if other.is_away() => Self::Away(other.to_string()),
            other if other.is_unknown() => Self::Unknown(other.to_string()),
            other => Self::Broken(other.to_string()),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Gives each trouble its page, in the reader's language; what the API answers stays as it is.
pub async fn dress(State(web): State<Web>, request: Request, next: Next) -> Response {
    let (headers, uri) = (request.headers().clone(), request.uri().clone());
    let visitor = request.extensions().get::<Visitor>().cloned();
    let response = next.run(request).await;
    let is_bare =
        response.headers().get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let told = response.extensions().get::<Problem>().cloned();
    let Some(problem) = told.or_else(|| if is_bare { Problem::of_status(response.status()) } else { None }) else {
        return response;
    };
    if let Problem::Broken(what) | Problem::NoRoom(what) | Problem::Away(what) | Problem::Unknown(what) = &problem {
        tracing::error!(path = uri.path(), what, "broken");
    }
    let is_api = uri.path().starts_with("/api/");
    if let (Problem::SignIn(back), false) = (&problem, is_api) {
        return Redirect::to(&format!("/sign-in?back={}", escaped(back))).into_response();
    }
    let visit = match Visit::of(&headers, &uri, visitor.as_ref(), &web).await {
        Ok(visit) => Ok(visit),
        // A programme that does not exist: the page stands in the first that does.
        Err(_) => Visit::of(&headers, &axum::http::Uri::from_static("/"), visitor.as_ref(), &web).await,
    };
    let allowed = response.headers().get(header::ALLOW).cloned();
    let mut dressed = if is_api { problem.as_json(visit.ok().as_ref()) } else { problem.as_page(visit.ok().as_ref()) };
    if let Some(allowed) = allowed {
        dressed.headers_mut().insert(header::ALLOW, allowed);
    }
    dressed
}

/// Where not even a page can be made.
fn plain(status: StatusCode) -> Response {
    let mut response = (status, "Linjaus: ei saatavilla, inte tillgänglig, not available.\n").into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}
