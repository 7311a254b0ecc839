//! `cargo xtask test`: runs the steps in order, says what ran and how long it took, and sums up on the last line.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::options::Options;
use crate::place::Place;
use crate::steps::{self, Step};
use crate::tally::Tally;

/// Runs what the words ask for.
pub fn run(words: &[String]) -> ExitCode {
    let options = match Options::parse(words) {
        Ok(options) => options,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    if options.list {
        for step in steps::ALL {
            println!("{:<13} {}{}", step.name, step.what, if step.long { " (with --long)" } else { "" });
        }
        return ExitCode::SUCCESS;
    }
    match chosen(&options) {
        Ok(steps) => walk(&Place::find(), &steps),
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

/// The steps that the options ask for, in their order.
fn chosen(options: &Options) -> Result<Vec<&'static Step>, String> {
    if let Some(name) = options.only.iter().find(|name| !steps::ALL.iter().any(|step| step.name == **name)) {
        return Err(format!("there is no step {name}; `cargo xtask test --list` names them"));
    }
    let asked = |step: &&Step| {
        if options.only.is_empty() {
            options.long || !step.long
        } else {
            options.only.iter().any(|name| name == step.name)
        }
    };
    Ok(steps::ALL.iter().filter(asked).collect())
}

/// What became of one step.
struct Done {
    step: &'static Step,
    tally: Tally,
    took: Duration,
}

fn walk(place: &Place, steps: &[&'static Step]) -> ExitCode {
    let mut done: Vec<Done> = Vec::new();
    for step in steps {
        println!("\n== {}: {}", step.name, step.what);
        let begun = Instant::now();
        let tally = match first_failed(step, &done) {
            Some(earlier) => failed(&format!("not run, because the step {earlier} failed")),
            None => (step.run)(place).unwrap_or_else(|sentence| failed(&sentence)),
        };
        done.push(Done { step, tally, took: begun.elapsed() });
    }
    sum_up(&done)
}

fn failed(sentence: &str) -> Tally {
    println!("  FAILED: {sentence}");
    Tally::one(false)
}

/// The first step that `step` rests on and that has failed.
fn first_failed(step: &Step, done: &[Done]) -> Option<&'static str> {
    done.iter().find(|done| done.tally.failed > 0 && step.needs.contains(&done.step.name)).map(|done| done.step.name)
}

/// The table of steps, and the closing line that other programs read.
fn sum_up(done: &[Done]) -> ExitCode {
    let mut sum = Tally::default();
    println!("\n== summary");
    for Done { step, tally, took } in done {
        let word = if tally.failed == 0 { "ok" } else { "FAILED" };
        println!(
            "  {word:<6} {:<13} {:>5} checks hold, {:>3} do not {:>7.1} s",
            step.name,
            tally.passed,
            tally.failed,
            took.as_secs_f64()
        );
        sum += *tally;
    }
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(options: &Options) -> Vec<&'static str> {
        chosen(options).unwrap().iter().map(|step| step.name).collect()
    }

    #[test]
    fn without_flags_everything_but_the_long_steps_runs() {
        let all = names(&Options::default());
        assert!(all.contains(&"tests") && all.contains(&"browser") && !all.contains(&"combinations"));
        assert!(names(&Options { long: true, ..Options::default() }).contains(&"combinations"));
    }

    #[test]
    fn named_steps_keep_their_order_and_unknown_ones_are_refused() {
        let only = |names: &[&str]| Options {
            only: names.iter().map(|name| name.to_string()).collect(),
            ..Options::default()
        };
        assert_eq!(names(&only(&["house", "format"])), names(&only(&["format", "house"])));
        assert!(chosen(&only(&["houes"])).is_err());
    }

    #[test]
    fn a_step_whose_ground_is_missing_is_a_failure_not_a_skip() {
        let build = steps::ALL.iter().find(|step| step.name == "build").unwrap();
        let browser = steps::ALL.iter().find(|step| step.name == "browser").unwrap();
        let done = [Done { step: build, tally: Tally::one(false), took: Duration::ZERO }];
        assert_eq!(first_failed(browser, &done), Some("build"));
    }

    #[test]
    fn every_step_rests_on_earlier_ones_only() {
        for (at, step) in steps::ALL.iter().enumerate() {
            for need in step.needs {
                assert!(steps::ALL[..at].iter().any(|earlier| earlier.name == *need), "{} needs {need}", step.name);
            }
        }
    }
}
