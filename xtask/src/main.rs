//! Set-up and checks: `cargo xtask test` runs everything that checks this repository, `cargo xtask bench` measures it.

mod bench;
mod command;
mod files;
mod house;
mod markdown;
mod options;
mod place;
mod steps;
mod tally;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test [--only STEP]… [--long] [--list]   set up what the tests need, run them, and sum up
cargo xtask bench [NAME]… [--quick]                 print ratios between the product and the bare work

  --only STEP   that step alone (may be given several times); what it needs must be there already
  --long        also run every combination of the browser stories
  --list        name the steps and end";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let verb = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    match verb.as_str() {
        "test" => test::run(&rest),
        "bench" => bench::run(&rest),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}
