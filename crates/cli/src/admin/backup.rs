//! Backup, restore, and moving from one place to another.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::ExitCode;

use store::{Kept, RestoreError, Store, check_backup};

use crate::failed;
use crate::place::{Chosen, Place, status};
use crate::progress::Progress;

/// `linjaus admin backup`
pub fn back_up(place: &Place, output: &Path) -> ExitCode {
    let store = match opened(place) {
        Ok(store) => store,
        Err((status, sentence)) => return failed(status, sentence),
    };
    // Written beside and renamed when it is whole and has been read again: a backup is never half a file.
    let beside = output.with_extension("part");
    let done = written(&store, &beside).and_then(|kept| {
        let checked = check_backup(BufReader::new(File::open(&beside).map_err(told)?)).map_err(told)?;
        if checked != kept {
            return Err("what was written is not what is there".to_owned());
        }
        std::fs::rename(&beside, output).map_err(told)?;
        Ok(kept)
    });
    match done {
        Ok(kept) => {
            println!(
                "{}: {}, checked. It holds the signing keys: keep it where only you can read it.",
                output.display(),
                said(kept)
            );
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            let _ = std::fs::remove_file(&beside);
            failed(1, format!("{} could not be written: {sentence}", output.display()))
        }
    }
}

fn opened(place: &Place) -> Result<Store, (u8, String)> {
    let chosen = place.chosen().map_err(|sentence| (2, sentence))?;
    chosen.open_for_reading().map_err(|error| (status(&error), error.to_string()))
}

fn written(store: &Store, path: &Path) -> Result<Kept, String> {
    // Nobody else may read the keys.
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path).map_err(told)?;
    let mut file = BufWriter::new(file);
    let mut progress = Progress::of("backup");
    let kept = store.back_up(|bytes| file.write_all(bytes), |done| progress.at(done)).map_err(told)?;
    file.flush().and_then(|()| file.get_ref().sync_all()).map_err(told)?;
    Ok(kept)
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn said(kept: Kept) -> String {
    let programmes = if kept.programmes == 1 { "programme" } else { "programmes" };
    format!("{} {programmes}, {} entries", kept.programmes, kept.entries)
}

/// `linjaus admin restore`
pub fn restore(file: &Path, place: &Place) -> ExitCode {
    let chosen = match place.chosen() {
        Ok(chosen) => chosen,
        Err(sentence) => return failed(2, sentence),
    };
    let open = || File::open(file).map(BufReader::new);
    if let Err(error) = open() {
        return failed(2, format!("{}: {error}. Nothing was changed", file.display()));
    }
    let checked = open().map_err(RestoreError::from).and_then(check_backup);
    if let Err(error) = checked {
        return failed(1, format!("{}: {error}. Nothing was changed", file.display()));
    }
    let restored = into(&chosen, |store| {
        let mut progress = Progress::of("restore");
        store.restore(open()?, |done| progress.at(done))
    });
    match restored {
        Ok(kept) => {
            println!("{} restored from {}, and every entry checked.", said(kept), file.display());
            ExitCode::SUCCESS
        }
        Err(sentence) => failed(1, sentence),
    }
}

/// Fills a place where nothing is yet. A folder appears only when it is whole.
pub fn into(place: &Chosen, fill: impl FnOnce(&Store) -> Result<Kept, RestoreError>) -> Result<Kept, String> {
    let Chosen::Folder(folder) = place else {
        let store = place.open().map_err(told)?;
        return fill(&store).map_err(told);
    };
    let is_there = folder.read_dir().is_ok_and(|mut inside| inside.next().is_some());
    if is_there {
        return Err(format!(
            "there is something in {} already: choose a folder where nothing is yet. Nothing was changed",
            folder.display()
        ));
    }
    let beside = folder.with_extension("part");
    let _ = std::fs::remove_dir_all(&beside);
    let store = Store::open(&beside).map_err(told)?;
    let filled = fill(&store);
    drop(store);
    match filled {
        Ok(kept) => {
            let _ = std::fs::remove_dir(folder);
            std::fs::rename(&beside, folder).map_err(told)?;
            Ok(kept)
        }
        Err(error) => {
            let _ = std::fs::remove_dir_all(&beside);
            Err(error.to_string())
        }
    }
}

/// `linjaus admin move`
pub fn carry(from: &str, to: &str) -> ExitCode {
    let (from, to) = (Chosen::of(from), Chosen::of(to));
    // A folder is held while it is carried, so that nobody appends behind it.
    let source = match from.open_alone() {
        Ok(source) => source,
        Err(error) => return failed(status(&error), error),
    };
    let carried = into(&to, |target| {
        let (reading, writing) = io::pipe()?;
        std::thread::scope(|scope| {
            let writer = scope.spawn(|| {
                let mut out = BufWriter::new(writing);
                let written = source.back_up(|bytes| out.write_all(bytes), |_| ()).map_err(told);
                written.and_then(|_| out.flush().map_err(told))
            });
            let mut progress = Progress::of("move");
            let restored = target.restore(BufReader::new(reading), |done| progress.at(done));
            // Who takes in and refuses closes the pipe, which the writer then complains of: the refusal is what matters.
            match (restored, writer.join()) {
                (_, Err(panic)) => std::panic::resume_unwind(panic),
                (Err(RestoreError::Truncated { .. }), Ok(Err(sentence))) => Err(RestoreError::Differs(sentence)),
                (restored, Ok(_)) => restored,
            }
        })
    });
    match carried.and_then(|kept| same_heads(&source, &to).map(|()| kept)) {
        Ok(kept) => {
            println!(
                "{} carried over; the checkpoints are the same. What is at the old place is as it was.",
                said(kept)
            );
            ExitCode::SUCCESS
        }
        Err(sentence) => failed(1, sentence),
    }
}

/// Each record's signed head is the same at both places, to the byte.
fn same_heads(source: &Store, to: &Chosen) -> Result<(), String> {
    let target = to.open().map_err(told)?;
    for programme in source.programmes().map_err(told)? {
        let heads = [source, &target].map(|store| store.checkpoint(&programme.id).wait().map_err(told));
        let [old, new] = heads;
        if old? != new? {
            return Err(format!("the checkpoint of {} is not the same at both places", programme.id));
        }
    }
    Ok(())
}
