//! How many checks passed and failed, read from what the test runners print.

use std::ops::AddAssign;

/// Checks that passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Checks that held.
    pub passed: usize,
    /// Checks that did not hold, or could not be made.
    pub failed: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Tally {
    /// One check.
    pub fn one(held: bool) -> Tally {
        Tally { passed: usize::from(held), failed: usize::from(!held) }
    }

    /// The tests that a run printed, in any of the forms that our runners use; `ended_well` is the run's exit status.
    ///
    /// A run that ended badly has at least one failure, whatever it counted: it may have died before counting.
    pub fn read(lines: &[String], ended_well: bool) -> Tally {
        let mut tally = Tally::default();
        for line in lines {
            tally += closing_line(line);
        }
        if !ended_well {
            tally.failed = tally.failed.max(1);
        }
        tally
    }
}

/// What one line says, if it is a runner's closing line: ours (`3 passed, 0 failed`), libtest's
/// (`test result: ok. 3 passed; 0 failed; …`), nextest's (`Summary [..] 3 tests run: 3 passed, 1 failed, …`)
/// or node's (`# pass 3`, `# fail 0`).
fn closing_line(line: &str) -> Tally {
    let line = line.trim();
    if let Some(count) = line.strip_prefix("# pass ").or(line.strip_prefix("ℹ pass ")) {
        return Tally { passed: count.parse().unwrap_or(0), failed: 0 };
    }
    if let Some(count) = line.strip_prefix("# fail ").or(line.strip_prefix("ℹ fail ")) {
        return Tally { passed: 0, failed: count.parse().unwrap_or(0) };
    }
    let starts_as_one = line.starts_with("test result: ") || line.starts_with("Summary [");
    let is_ours =
        line.split_once(" passed, ").is_some_and(|(count, rest)| is_number(count) && rest.ends_with(" failed"));
    if !(starts_as_one || is_ours) {
        return Tally::default();
    }
    Tally {
        passed: before(line, "passed"),
        failed: before(line, "failed") + before(line, "timed") + before(line, "exec"),
    }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number right before `word`, or 0.
fn before(line: &str, word: &str) -> usize {
    let words = line.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    words
        .clone()
        .zip(words.skip(1))
        .filter(|(_, next)| *next == word)
        .find_map(|(count, _)| count.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, ended_well: bool) -> Tally {
        Tally::read(&text.lines().map(str::to_owned).collect::<Vec<_>>(), ended_well)
    }

    #[test]
    fn each_runner_s_closing_line_is_understood() {
        let of = |passed, failed| Tally { passed, failed };
        assert_eq!(read("12 passed, 0 failed", true), of(12, 0));
        assert_eq!(
            read("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s", true),
            of(3, 0)
        );
        assert_eq!(read("test result: FAILED. 3 passed; 2 failed; 0 ignored", false), of(3, 2));
        assert_eq!(
            read("     Summary [   0.012s] 41 tests run: 40 passed (1 slow), 1 failed, 2 skipped", false),
            of(40, 1)
        );
        assert_eq!(read("     Summary [   0.012s] 41 tests run: 41 passed, 2 skipped", true), of(41, 0));
        assert_eq!(read("ℹ pass 7\nℹ fail 0", true), of(7, 0));
    }

    #[test]
    fn closing_lines_add_up() {
        assert_eq!(
            read("test result: ok. 3 passed; 0 failed\nnoise\ntest result: ok. 4 passed; 0 failed", true).passed,
            7
        );
    }

    #[test]
    fn a_run_that_died_before_counting_has_failed() {
        assert_eq!(read("error: linking with `cc` failed", false), Tally { passed: 0, failed: 1 });
    }

    #[test]
    fn a_sentence_about_tests_is_not_a_closing_line() {
        assert_eq!(read("we passed, they failed\nthe test failed: 3 passed over", true), Tally::default());
    }
}
