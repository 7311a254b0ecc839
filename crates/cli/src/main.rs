//! The `linjaus` program: one verb, one file.
//!
//! Exit status: 0 done, 1 refused or false, 2 used wrongly.

mod admin;
mod calc;
mod charter;
mod demo;
mod place;
mod progress;
mod record;
mod scenario;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Runs a governance model: who decides, who takes part, what was decided, and a record that anybody can check.
#[derive(Parser)]
#[command(name = "linjaus", version, about, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Starts a seeded DigiOne programme on this machine alone; sign in as any of its invented people.
    Demo(demo::Demo),
    /// Serves an installation: a data folder, or a database that several servers share.
    Serve(serve::Serve),
    /// Backs up, restores, moves, erases.
    Admin(admin::AdminVerb),
    /// Answers questions about a charter: JSON Lines in, JSON Lines out.
    Calc(calc::Calc),
    /// Looks at charters.
    Charter(charter::CharterVerb),
    /// Exports, verifies, takes in and replays records; proves receipts.
    Record(record::RecordVerb),
    /// Runs feature files: what a governance model does, told in sentences.
    Scenario(scenario::Scenario),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.verb {
        Verb::Demo(demo) => demo::run(&demo),
        Verb::Serve(serve) => serve::run(&serve),
        Verb::Admin(verb) => admin::run(&verb),
        Verb::Calc(calc) => calc::run(&calc),
        Verb::Charter(verb) => charter::run(&verb),
        Verb::Record(verb) => record::run(&verb),
        Verb::Scenario(verb) => scenario::run(&verb),
    }
}

/// Runs what waits for many things at once.
fn on_threads(work: impl Future<Output = ExitCode>) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(1, format!("the program could not start its threads: {error}")),
    };
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(tracing::Level::WARN).init();
    runtime.block_on(work)
}

/// Tells what went wrong and gives the exit status.
fn failed(status: u8, what: impl std::fmt::Display) -> ExitCode {
    eprintln!("linjaus: {what}");
    ExitCode::from(status)
}
