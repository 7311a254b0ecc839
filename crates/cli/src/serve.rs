//! `linjaus serve`: an installation that is there, for a proxy in front of it; and the small page for whoever watches over it.
//!
//! People sign in by invitation and password only once that exists. Until then this serves what anybody may read, and says so.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;

use app::{App, Clock};
use clap::Args;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::failed;
use crate::place::Place;

/// What `linjaus serve` takes.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    place: Place,
    /// The address to listen on. A proxy in front of it brings https.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// The site is reached over https: cookies are sent over nothing else.
    #[arg(long)]
    https: bool,
    #[command(flatten)]
    watch: Watch,
}

/// Where whoever watches over the server asks.
#[derive(Args, Clone, Copy)]
pub struct Watch {
    /// A port on 127.0.0.1 for /health, /ready and /metrics; 0 takes a free one.
    #[arg(long, value_name = "PORT")]
    watch_port: Option<u16>,
}

/// Runs it.
pub fn run(serve: &Serve) -> ExitCode {
    crate::on_threads(start(serve))
}

async fn start(serve: &Serve) -> ExitCode {
    let place = match serve.place.chosen() {
        Ok(place) => place,
        Err(sentence) => return failed(2, sentence),
    };
    let listener = match TcpListener::bind(serve.listen).await {
        Ok(listener) => listener,
        Err(error) => return failed(1, format!("{} could not be opened: {error}", serve.listen)),
    };
    let app = match place.start(Clock::system(), false) {
        Ok(app) => app,
        Err(error) => return failed(1, error),
    };
    if app.programmes().is_empty() {
        return failed(
            1,
            "there is no programme here yet. Take one in with `linjaus record import` or `linjaus admin restore`",
        );
    }
    eprintln!("linjaus: signing in is part of the demo alone so far; what is served here is what anybody may read");
    let options = web::Options { secure: serve.https, local: false };
    until_stopped(app, options, listener, serve.watch).await
}

/// Serves until the process is told to stop; the last line of start-up is the address.
pub async fn until_stopped(app: App, options: web::Options, listener: TcpListener, watch: Watch) -> ExitCode {
    let address = match listener.local_addr() {
        Ok(address) => address,
        Err(error) => return failed(1, error),
    };
    if let Some(port) = watch.watch_port {
        let watched = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.and_then(|it| Ok((it.local_addr()?, it)));
        match watched {
            Ok((at, listener)) => {
                println!("Watch at http://{at}/ready and http://{at}/metrics");
                tokio::spawn(web::watch(app.clone(), listener));
            }
            Err(error) => return failed(1, format!("port {port} could not be opened: {error}")),
        }
    }
    println!("http://{address}/");
    match web::serve(app, options, listener, stopped()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(1, format!("the server stopped: {error}")),
    }
}

/// Told to stop: by Ctrl-C, or by whoever manages services.
fn stopped() -> impl Future<Output = ()> + Send + 'static {
    let terminate = signal(SignalKind::terminate());
    async move {
        match terminate {
            Ok(mut terminate) => {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = tokio::signal::ctrl_c() => {}
                }
            }
            Err(_) => drop(tokio::signal::ctrl_c().await),
        }
    }
}
