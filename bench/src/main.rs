//! Measures the product against the bare work: how much of the machine is left for what a person came for.
//!
//! Every measurement has two sides, run in alternating rounds within one process, so that a machine that slows down slows
//! both. The medians' ratio is what counts; a goal is shown beside it and never fails the run, because machines differ.
#![expect(clippy::float_arithmetic, reason = "ratios of times, not rules")]

mod ballots;
mod decide;
mod folder;
mod machine;
mod power;
mod programme;
mod replay;
mod rounds;
mod shared;

use std::process::ExitCode;

use rounds::{Effort, Measurement};

/// Every measurement, by the word that asks for it alone.
const ALL: &[Measurement] = &[
    decide::MEASUREMENT,
    replay::MEASUREMENT,
    ballots::MEASUREMENT,
    shared::BATCHED,
    shared::ALONE,
    shared::THREE,
    power::MEASUREMENT,
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let effort = if words.iter().any(|word| word == "--quick") { Effort::Quick } else { Effort::Full };
    let names: Vec<&String> = words.iter().filter(|word| *word != "--quick").collect();
    if let Some(name) = names.iter().find(|name| !ALL.iter().any(|measurement| measurement.name == **name)) {
        eprintln!("There is no measurement {name}. There are: {}.", known());
        return ExitCode::from(2);
    }
    println!("{}", machine::line());
    for measurement in ALL.iter().filter(|one| names.is_empty() || names.iter().any(|name| one.name == *name)) {
        match measurement.run(effort) {
            Ok(result) => println!("{result}"),
            Err(sentence) => {
                eprintln!("{}: {sentence}", measurement.name);
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn known() -> String {
    ALL.iter().map(|measurement| measurement.name).collect::<Vec<_>>().join(", ")
}
