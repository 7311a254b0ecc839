//! `linjaus record check`: does the record still hold what a receipt says?

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;

use record::VerifierKey;
use record::export::Line;
use record::receipt::{Growth, Receipt};
use record::verify::{Options, Report};

use crate::failed;

/// Checks a receipt by itself, and against a later proof or an export where one is given.
pub fn run(file: &Path, key: Option<&str>, later: Option<&Path>) -> ExitCode {
    let key = match key.map(str::parse::<VerifierKey>).transpose() {
        Ok(key) => key,
        Err(error) => return failed(2, format!("--key: {error}")),
    };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return failed(2, format!("{}: {error}", file.display())),
    };
    // What is named must be there: that is using it wrongly, not an answer.
    if let Some(Err(error)) = later.map(File::open) {
        return failed(
            2,
            format!("--later {}: {error}", later.map(Path::display).map(|path| path.to_string()).unwrap_or_default()),
        );
    }
    match checked(&text, key.as_ref(), later) {
        Ok(sentence) => {
            print!("{}: {sentence}", file.display());
            ExitCode::SUCCESS
        }
        Err(sentence) => failed(1, format!("{}: {sentence}", file.display())),
    }
}

fn checked(text: &str, key: Option<&VerifierKey>, later: Option<&Path>) -> Result<String, String> {
    let receipt = Receipt::parse(text).map_err(told)?;
    let known = receipt.check(key).map_err(told)?;
    let mut sentence = format!(
        "entry {} is in the record {}, as signed when it had {} entries\n",
        receipt.seq, receipt.origin, known.size
    );
    match key {
        Some(_) => sentence.push_str(&format!("authenticated by key {}\n", receipt.key)),
        None => sentence.push_str(&format!(
            "consistent under key {}, not authenticated: give the keeper's key with --key\n",
            receipt.key
        )),
    }
    if let Some(later) = later {
        sentence.push_str(&against(&receipt, key, later)?);
    }
    Ok(sentence)
}

/// A later proof, as the server gives it; or a whole copy of the record.
fn against(receipt: &Receipt, key: Option<&VerifierKey>, later: &Path) -> Result<String, String> {
    let unreadable = |error: std::io::Error| format!("{}: {error}", later.display());
    let mut first = String::new();
    BufReader::new(File::open(later).map_err(unreadable)?).read_line(&mut first).map_err(unreadable)?;
    if first.starts_with("{\"linjaus-record\"") {
        return in_copy(receipt, key, later);
    }
    let text = std::fs::read_to_string(later).map_err(unreadable)?;
    let growth: Growth = serde_json::from_str(&text).map_err(|error| {
        format!("{} is neither a proof of consistency nor an exported record: {error}", later.display())
    })?;
    let later = receipt.check_growth(key, &growth).map_err(told)?;
    Ok(format!("the record of {} entries still holds it\n", later.size))
}

fn in_copy(receipt: &Receipt, key: Option<&VerifierKey>, copy: &Path) -> Result<String, String> {
    let unreadable = |error: std::io::Error| format!("{}: {error}", copy.display());
    // The copy is checked under the receipt's own key where no other is known, and must agree with its checkpoint.
    let own = receipt.key.parse::<VerifierKey>().map_err(told)?;
    let options = Options { key: Some(key.cloned().unwrap_or(own)), against: Some(receipt.checkpoint.clone()) };
    let mut lines = BufReader::new(File::open(copy).map_err(unreadable)?);
    let mut header = Vec::new();
    lines.read_until(b'\n', &mut header).map_err(unreadable)?;
    if let Ok(Line::Header(header)) = Line::parse(header.strip_suffix(b"\n").unwrap_or(&header))
        && header.origin != receipt.origin
    {
        return Err(format!(
            "it is a receipt of the record {}, and {} is the record {}",
            receipt.origin,
            copy.display(),
            header.origin
        ));
    }
    let report: Report = super::check(copy, options).map_err(unreadable)?;
    if let Some(fault) = &report.fault {
        return Err(format!("{} does not hold what the receipt knows: {fault}", copy.display()));
    }
    // The copy agrees with the checkpoint that the receipt's entry was proven to be under: nothing more is to be compared.
    Ok(format!("the copy {} of {} entries still holds it\n", copy.display(), report.entries))
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}
