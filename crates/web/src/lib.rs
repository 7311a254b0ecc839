//! The edge: routes, forms, pages, API, live events. It contains no rule.

mod answer;
mod api;
mod assets;
mod csrf;
mod fields;
mod forms;
mod headers;
mod host;
mod html;
mod lang;
mod live;
mod pages;
mod pieces;
mod problem;
mod routes;
mod session;
mod shell;
mod urls;
mod visit;
mod watch;

use app::App;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::{self, Next};
use axum::response::Response;

pub use routes::{Row, Standing, TABLE};
use visit::{Visitor, Web};
pub use watch::watch;

/// How the edge is reached.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Over https: cookies are sent over nothing else.
    pub secure: bool,
    /// For this machine alone: asked for under any name but its own, the site refuses.
    pub local: bool,
}

/// Everything that the edge answers.
pub fn router(app: App, options: Options) -> Router {
    let web = Web::new(app, options);
    routes::router()
        .layer(middleware::from_fn_with_state(web.clone(), host::guard))
        .layer(middleware::from_fn_with_state(web.clone(), problem::dress))
        .layer(middleware::from_fn_with_state(web.clone(), visitor))
        .layer(middleware::from_fn(headers::guard))
        .with_state(web)
}

/// How long answers under way may take once the server is told to stop.
const GRACE: std::time::Duration = std::time::Duration::from_secs(2);

/// Serves until `stop` is done.
///
/// # Errors
/// Where the listener breaks.
pub async fn serve(
    app: App,
    options: Options,
    listener: tokio::net::TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let (told, stopping) = tokio::sync::oneshot::channel();
    let serving = axum::serve(listener, router(app, options)).with_graceful_shutdown(async move {
        stop.await;
        // Nobody listens where serving has ended already.
        let _ = told.send(());
    });
    // Live streams have no end of their own: they are not waited for.
    let patience = async move {
        match stopping.await {
            Ok(()) => tokio::time::sleep(GRACE).await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        served = serving.into_future() => served,
        () = patience => Ok(()),
    }
}

/// Who has not signed in gets a secret of their own, on which their forms' tokens rest.
async fn visitor(State(web): State<Web>, mut request: Request, next: Next) -> Response {
    let known = session::cookie(request.headers(), session::VISIT).map(str::to_owned);
    let secret = known.clone().unwrap_or_else(|| format!("{}{}", web.draw(), web.draw()));
    request.extensions_mut().insert(Visitor(secret.clone()));
    let is_page = !request.uri().path().starts_with("/assets/") && request.uri().path() != urls::pattern::PING;
    let mut response = next.run(request).await;
    if known.is_none() && is_page {
        response.headers_mut().append(header::SET_COOKIE, session::set(session::VISIT, &secret, web.is_secure()));
    }
    response
}
