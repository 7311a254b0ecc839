//! `linjaus admin`: what an installation's keeper does beside the meetings.

mod backup;
mod erase;

pub use backup::into;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::place::Place;

/// What `linjaus admin` takes.
#[derive(Args)]
pub struct AdminVerb {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Writes everything that an installation keeps as one file, while it goes on working. The file holds the signing keys.
    Backup {
        #[command(flatten)]
        place: Place,
        /// The file to write.
        #[arg(long)]
        output: PathBuf,
    },
    /// Takes a backup in, into a folder or database where nothing is yet, and checks every entry.
    Restore {
        /// The backup.
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
    /// Carries an installation from one folder or database to another, where nothing is yet.
    Move {
        /// From where: a folder, or postgres://…. Its server must be stopped.
        #[arg(long)]
        from: String,
        /// To where.
        #[arg(long)]
        to: String,
    },
    /// Erases the words of entries, by order number, with the grounds. What they decided and every proof stay.
    Erase(erase::Erase),
}

/// Runs it.
pub fn run(verb: &AdminVerb) -> ExitCode {
    match &verb.verb {
        Verb::Backup { place, output } => backup::back_up(place, output),
        Verb::Restore { file, place } => backup::restore(file, place),
        Verb::Move { from, to } => backup::carry(from, to),
        Verb::Erase(erase) => erase::run(erase),
    }
}
