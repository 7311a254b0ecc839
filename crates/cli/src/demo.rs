//! `linjaus demo`: a seeded programme on loopback.

use std::net::Ipv4Addr;
use std::process::ExitCode;

use app::demo::Story;
use app::{App, Clock, ExecuteError};
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use jiff::civil::{Date, time};
use jiff::tz::TimeZone;

use crate::place::Place;
use crate::serve::{self, Watch};
use crate::{failed, on_threads};

/// What `linjaus demo` takes.
#[derive(Args)]
pub struct Demo {
    /// Created and seeded if there is nothing yet.
    #[command(flatten)]
    place: Place,
    /// The port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Seed the data folder and stop.
    #[arg(long)]
    seed_only: bool,
    /// Start the clock at 9.00 on this day instead of the story's (2022-11-24).
    #[arg(long)]
    today: Option<Date>,
    /// What to seed: the DigiOne programme, or the handbook's round figures.
    #[arg(long, value_enum, default_value_t = StoryName::Digione)]
    story: StoryName,
    #[command(flatten)]
    watch: Watch,
}

#[derive(Clone, Copy, ValueEnum)]
enum StoryName {
    Digione,
    Figures,
}

/// Runs it.
pub fn run(demo: &Demo) -> ExitCode {
    on_threads(start(demo))
}

async fn start(demo: &Demo) -> ExitCode {
    let place = match demo.place.chosen() {
        Ok(place) => place,
        Err(sentence) => return failed(2, sentence),
    };
    let story = match demo.story {
        StoryName::Digione => Story::DigiOne,
        StoryName::Figures => Story::Figures,
    };
    let starts = demo.today.and_then(morning).unwrap_or_else(|| story.starts());
    // The port first: who cannot have it should not wait for the seeding. Who only seeds needs none.
    let port = if demo.seed_only { 0 } else { demo.port };
    let listener = match tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
        Ok(listener) => listener,
        Err(error) => return failed(1, port_taken(port, &error)),
    };
    let app = match place.start(Clock::starting(starts), true) {
        Ok(app) => app,
        Err(error) => return failed(1, error),
    };
    let is_new = match seeded(&app, story).await {
        Ok(is_new) => is_new,
        Err(error) => return failed(1, format!("the demo could not be seeded: {error}")),
    };
    if demo.seed_only {
        let said = if is_new { "Seeded" } else { "There is a demo already in" };
        println!("{said} {}.", app.path().display());
        return ExitCode::SUCCESS;
    }
    tell(&app);
    serve::until_stopped(app, web::Options { local: true, ..Default::default() }, listener, demo.watch).await
}

/// Seeds the story where it is not there; of servers that start at once, one does.
async fn seeded(app: &App, story: Story) -> Result<bool, ExecuteError> {
    let _alone = app.store().alone("seeding the demo")?;
    let is_new = app.programme(app::demo::PROGRAMME).is_none();
    if is_new {
        println!("Seeding {} …", app.path().display());
        app::demo::seed(app, story).await?;
    }
    Ok(is_new)
}

/// Whom one can be; the address comes after, as the last line.
fn tell(app: &App) {
    let Some(live) = app.programme(app::demo::PROGRAMME) else { return };
    println!(
        "This is a demo: fees, people and decisions are invented. Anybody on this machine may sign in as anybody."
    );
    println!("You can be, for example:");
    for (name, what) in app::demo::cast(&live, app.now()) {
        println!("  {name} – {what}");
    }
    println!("Stop with Ctrl-C. The address:");
}

fn morning(day: Date) -> Option<Timestamp> {
    let zone = TimeZone::get("Europe/Helsinki").ok()?;
    zone.to_timestamp(day.to_datetime(time(9, 0, 0, 0))).ok()
}

fn port_taken(port: u16, error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            format!(
                "port {port} is in use. Stop what uses it, or choose another: linjaus demo --port {}",
                port.wrapping_add(1)
            )
        }
        std::io::ErrorKind::PermissionDenied => {
            format!("port {port} may not be used by this user. Choose one above 1023: linjaus demo --port 8080")
        }
        _ => format!("port {port} could not be opened: {error}"),
    }
}
