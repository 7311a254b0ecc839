//! `linjaus record`: exports, verifies, takes in and replays records; proves receipts.

mod check;
mod import;

use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use record::VerifierKey;
use record::verify::{Options, Report, Verifier};
use store::Shown;

use crate::failed;
use crate::place::{Place, status};

/// What `linjaus record` takes.
#[derive(Args)]
pub struct RecordVerb {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Writes a programme's record, whole, as one file.
    Export {
        #[command(flatten)]
        place: Place,
        /// Which programme; the only one where there is one.
        #[arg(long)]
        programme: Option<String>,
        /// The file to write.
        #[arg(long)]
        output: PathBuf,
    },
    /// Checks an exported record. Needs neither server nor rules.
    Verify {
        /// The file.
        file: PathBuf,
        /// The keeper's verifier key, known from elsewhere.
        #[arg(long)]
        key: Option<String>,
        /// A file with a signed checkpoint that the record must reach and agree with.
        #[arg(long)]
        against: Option<PathBuf>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Takes an exported programme in, into a folder or database where nothing is yet.
    Import {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        place: Place,
        /// The keeper's verifier key, known from elsewhere.
        #[arg(long)]
        key: Option<String>,
        /// The programme's id here; the last part of the record's name where none is given.
        #[arg(long)]
        programme: Option<String>,
        /// The programme's name here.
        #[arg(long)]
        name: Option<String>,
    },
    /// Proves that the entry of a receipt is in the record, and still is.
    Check {
        /// The receipt.
        receipt: PathBuf,
        /// The keeper's verifier key, known from elsewhere.
        #[arg(long)]
        key: Option<String>,
        /// A later proof of consistency as the server gives it, or an exported record: it must hold what the receipt knows.
        #[arg(long)]
        later: Option<PathBuf>,
    },
    /// Decides everything again and names the first entry that does not follow.
    Replay {
        /// The file.
        file: PathBuf,
    },
}

/// Runs it.
pub fn run(verb: &RecordVerb) -> ExitCode {
    match &verb.verb {
        Verb::Export { place, programme, output } => export(place, programme.as_deref(), output),
        Verb::Import { file, place, key, programme, name } => {
            import::run(file, place, key.as_deref(), (programme.as_deref(), name.as_deref()))
        }
        Verb::Check { receipt, key, later } => check::run(receipt, key.as_deref(), later.as_deref()),
        Verb::Verify { file, key, against, json } => verify(file, key.as_deref(), against.as_deref(), *json),
        Verb::Replay { file } => replay(file),
    }
}

fn export(place: &Place, programme: Option<&str>, output: &Path) -> ExitCode {
    let place = match place.chosen() {
        Ok(place) => place,
        Err(sentence) => return failed(2, sentence),
    };
    let store = match place.open_for_reading() {
        Ok(store) => store,
        Err(error) => return failed(status(&error), error),
    };
    let programmes = match store.programmes() {
        Ok(programmes) => programmes,
        Err(error) => return failed(1, error),
    };
    let ids: Vec<&str> = programmes.iter().map(|programme| programme.id.as_str()).collect();
    let programme = match (programme, ids.as_slice()) {
        (Some(programme), ids) if ids.contains(&programme) => programme,
        (Some(programme), ids) => {
            return failed(2, format!("there is no programme {programme} here; there are: {}", ids.join(", ")));
        }
        (None, [only]) => only,
        (None, []) => return failed(1, format!("there is no programme in {}", store.path().display())),
        (None, ids) => return failed(2, format!("say which with --programme: {}", ids.join(", "))),
    };
    // Written beside and renamed when it is whole: a copy is never half a file under its own name.
    let beside = output.with_extension("part");
    let written = File::create(&beside).map(BufWriter::new).map_err(|error| error.to_string()).and_then(|mut file| {
        store.export(programme, |_| Shown::All, |bytes| file.write_all(bytes)).map_err(|error| error.to_string())?;
        file.flush().map_err(|error| error.to_string())?;
        file.get_ref().sync_all().map_err(|error| error.to_string())?;
        std::fs::rename(&beside, output).map_err(|error| error.to_string())
    });
    match written {
        Ok(()) => {
            println!(
                "{programme}: written to {}. Check it: linjaus record verify {}",
                output.display(),
                output.display()
            );
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = std::fs::remove_file(&beside);
            failed(1, format!("{} could not be written: {error}", output.display()))
        }
    }
}

fn verify(file: &Path, key: Option<&str>, against: Option<&Path>, json: bool) -> ExitCode {
    let key = match key.map(str::parse::<VerifierKey>).transpose() {
        Ok(key) => key,
        Err(error) => return failed(2, format!("--key: {error}")),
    };
    let against = match against.map(std::fs::read_to_string).transpose() {
        Ok(against) => against,
        Err(error) => return failed(2, format!("--against: {error}")),
    };
    let report = match check(file, Options { key, against }) {
        Ok(report) => report,
        Err(error) => return failed(2, format!("{}: {error}", file.display())),
    };
    if json {
        println!("{}", as_json(&report));
    } else {
        print!("{}", as_text(file, &report));
    }
    says_something(&report)
}

/// A copy of which nothing is signed could be anything.
fn says_something(report: &Report) -> ExitCode {
    if report.is_consistent() && report.signed > 0 { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// Runs a file through the verifier.
fn check(file: &Path, options: Options) -> std::io::Result<Report> {
    let mut file = File::open(file)?;
    let mut verifier = Verifier::new(options);
    let mut piece = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut piece)?;
        if read == 0 || !verifier.push(piece.get(..read).unwrap_or_default()) {
            return Ok(verifier.finish());
        }
    }
}

fn as_text(file: &Path, report: &Report) -> String {
    let mut text = String::new();
    let name = file.display();
    if let Some(fault) = &report.fault {
        let entry = fault.entry.map(|entry| format!(", entry {entry}")).unwrap_or_default();
        return format!("{name}: NOT as it was signed: {fault}{entry}. The fault is in {}.\n", fault.part);
    }
    let until = report.until.and_then(|at| jiff::Timestamp::from_millisecond(at).ok());
    let until = until.map(|at| format!(", until {at}")).unwrap_or_default();
    let whole = if report.is_sealed { "whole" } else { "a prefix" };
    text.push_str(&format!("{name}: {} of {} entries{until}\n", whole, report.entries));
    if let Some(root) = &report.root {
        text.push_str(&format!("root {root}\n"));
    }
    let authenticated = if report.is_authenticated {
        format!("authenticated by key {}", report.key)
    } else {
        format!("consistent under key {}, not authenticated: give the keeper's key with --key", report.key)
    };
    text.push_str(&format!("{authenticated}\n"));
    if report.signed < report.entries {
        text.push_str(&format!("signed up to entry {}; what follows is not signed\n", report.signed));
    }
    for (count, what) in [
        (report.hash_only, "entries with their hash alone"),
        (report.facts_withheld, "entries without their facts"),
        (report.words_withheld, "entries without their words"),
        (report.words_erased, "entries whose words were erased"),
        (report.blobs_absent, "papers that this copy does not hold"),
    ] {
        if count > 0 {
            text.push_str(&format!("{count} {what}\n"));
        }
    }
    text
}

fn as_json(report: &Report) -> serde_json::Value {
    serde_json::json!({
        "consistent": report.is_consistent(),
        "authenticated": report.is_authenticated,
        "origin": report.origin,
        "key": report.key,
        "entries": report.entries,
        "signed": report.signed,
        "sealed": report.is_sealed,
        "root": report.root.as_ref().map(ToString::to_string),
        "until": report.until,
        "fault": report.fault.as_ref().map(|fault| serde_json::json!({
            "line": fault.line, "byte": fault.byte, "entry": fault.entry,
            "part": format!("{:?}", fault.part).to_lowercase(), "why": fault.why.to_string(),
        })),
    })
}

fn replay(file: &Path) -> ExitCode {
    let report = match check(file, Options::default()) {
        Ok(report) => report,
        Err(error) => return failed(2, format!("{}: {error}", file.display())),
    };
    if !report.is_consistent() || !report.is_sealed {
        print!("{}", as_text(file, &report));
    }
    if !report.is_consistent() {
        return ExitCode::from(1);
    }
    let reader = match File::open(file) {
        Ok(file) => std::io::BufReader::new(file),
        Err(error) => return failed(2, format!("{}: {error}", file.display())),
    };
    match app::replay::replay(reader) {
        Ok(replayed) => {
            println!("{}: {} entries follow from the charter of their day.", file.display(), replayed.entries);
            if replayed.without_words > 0 {
                println!(
                    "{} of them were checked by their facts alone: their words are not in this copy.",
                    replayed.without_words
                );
            }
            says_something(&report)
        }
        Err(error) => failed(1, format!("{}: {error}", file.display())),
    }
}
