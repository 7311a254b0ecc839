//! `linjaus record import`: takes an exported programme in, where nothing is yet.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::ExitCode;

use record::VerifierKey;
use record::verify::{Options, Report};
use store::{NewProgramme, Store};

use crate::admin::into;
use crate::failed;
use crate::place::Place;
use crate::progress::Progress;

/// Takes a file in.
pub fn run(file: &Path, place: &Place, key: Option<&str>, named: (Option<&str>, Option<&str>)) -> ExitCode {
    let place = match place.chosen() {
        Ok(place) => place,
        Err(sentence) => return failed(2, sentence),
    };
    let key = match key.map(str::parse::<VerifierKey>).transpose() {
        Ok(key) => key,
        Err(error) => return failed(2, format!("--key: {error}")),
    };
    let report = match super::check(file, Options { key, against: None }) {
        Ok(report) => report,
        Err(error) => return failed(2, format!("{}: {error}", file.display())),
    };
    if let Err(sentence) = must_be_whole(&report) {
        return failed(1, format!("{}: {sentence}. Nothing was changed", file.display()));
    }
    let id = named.0.or_else(|| report.origin.rsplit('/').next()).unwrap_or("programme").to_owned();
    if !is_address(&id) {
        return failed(
            2,
            format!(
                "\"{id}\" cannot be part of an address: small letters a-z, digits and hyphens, say with --programme"
            ),
        );
    }
    let name = named.1.unwrap_or(&id).to_owned();
    let signing_key = match app::codec::random::<32>() {
        Ok(signing_key) => signing_key,
        Err(error) => return failed(1, error),
    };
    let new = NewProgramme { id: id.clone(), name, origin: report.origin.clone(), signing_key };
    let taken = into(&place, |store| {
        let mut progress = Progress::of("import");
        let kept = store.import(BufReader::new(File::open(file)?), new, |done| progress.at(done))?;
        same_head(store, &id, &report)?;
        Ok(kept)
    });
    match taken {
        Ok(kept) => {
            println!("{id}: {} entries taken in, with the root that the file was signed with.", kept.entries);
            println!(
                "From here on it is signed with a key of its own; the file stays the proof of what was signed before."
            );
            ExitCode::SUCCESS
        }
        Err(sentence) => failed(1, sentence),
    }
}

/// A programme's id stands in its pages' addresses.
fn is_address(id: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty() && id.len() <= 100 && id.bytes().all(is_plain)
}

fn must_be_whole(report: &Report) -> Result<(), String> {
    if let Some(fault) = &report.fault {
        return Err(format!("not as it was signed: {fault}"));
    }
    if !report.is_sealed {
        return Err(format!("it ends too early, after {} entries", report.entries));
    }
    if report.hash_only + report.facts_withheld + report.words_withheld + report.blobs_absent > 0 {
        return Err(
            "it does not hold everything: what a page offers to download leaves out what its reader may not read. \
                    Use the administrator's export, linjaus record export"
                .to_owned(),
        );
    }
    Ok(())
}

fn same_head(store: &Store, id: &str, report: &Report) -> Result<(), store::RestoreError> {
    let head = store.head(id)?;
    if head.size == report.entries && Some(head.root) == report.root {
        return Ok(());
    }
    Err(store::RestoreError::Differs(format!("{id} has another root than the file")))
}
