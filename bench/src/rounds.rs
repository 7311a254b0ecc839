//! Two sides of a measurement in alternating rounds, and the ratio of their medians.

use std::fmt;
use std::time::{Duration, Instant};

/// How much is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// Enough to see that it works.
    Quick,
    /// What the goals are about.
    Full,
}

impl Effort {
    /// One number or the other.
    pub fn pick(self, quick: usize, full: usize) -> usize {
        match self {
            Effort::Quick => quick,
            Effort::Full => full,
        }
    }
}

/// What the ratio should be.
#[derive(Debug, Clone, Copy)]
pub enum Goal {
    /// Speed against bare speed: at least this much of it is kept.
    KeepsAtLeast(f64),
    /// Time against bare time: at most this many times as long.
    TakesAtMost(f64),
}

/// A side: does the work once and says how long the measured part took.
pub type Side<'a> = Box<dyn FnMut() -> Result<Duration, String> + 'a>;

/// A thing that is measured.
pub struct Measurement {
    /// The word that asks for it alone.
    pub name: &'static str,
    /// What is set against what.
    pub what: &'static str,
    /// What the ratio should be.
    pub goal: Goal,
    /// Prepares the work and hands both sides to the rounds: the product first, then the bare work.
    pub measure: fn(Effort, &mut Rounds) -> Result<(), String>,
}

/// Where the sides are run, and what they took.
pub struct Rounds {
    effort: Effort,
    ours: Vec<Duration>,
    bare: Vec<Duration>,
    units: (usize, &'static str),
}

impl Rounds {
    /// Runs the sides in turn, one warm-up round first; each round does `count` of `unit`.
    pub fn alternate(
        &mut self,
        (count, unit): (usize, &'static str),
        mut ours: Side,
        mut bare: Side,
    ) -> Result<(), String> {
        self.units = (count, unit);
        ours()?;
        bare()?;
        for _ in 0..self.effort.pick(3, 7) {
            self.ours.push(ours()?);
            self.bare.push(bare()?);
        }
        Ok(())
    }
}

impl Measurement {
    /// Measures and sums up.
    pub fn run(&self, effort: Effort) -> Result<Summary, String> {
        let mut rounds = Rounds { effort, ours: Vec::new(), bare: Vec::new(), units: (0, "") };
        (self.measure)(effort, &mut rounds)?;
        let (Some(ours), Some(bare)) = (median(rounds.ours.clone()), median(rounds.bare.clone())) else {
            return Err("nothing was measured".into());
        };
        Ok(Summary {
            name: self.name,
            what: self.what,
            goal: self.goal,
            ours,
            bare,
            units: rounds.units,
            rounds: rounds.ours.len(),
        })
    }
}

/// The middle one; of an even number, the earlier of the two in the middle.
fn median(mut times: Vec<Duration>) -> Option<Duration> {
    times.sort();
    times.get(times.len().checked_sub(1)? / 2).copied()
}

/// Times one piece of work.
pub fn timed<T>(work: impl FnOnce() -> Result<T, String>) -> Result<Duration, String> {
    let begun = Instant::now();
    work()?;
    Ok(begun.elapsed())
}

/// A measurement's medians, printed as a person compares them.
pub struct Summary {
    name: &'static str,
    what: &'static str,
    goal: Goal,
    ours: Duration,
    bare: Duration,
    units: (usize, &'static str),
    rounds: usize,
}

impl Summary {
    /// The ratio that the goal is about, the goal in words, and whether it is met.
    fn verdict(&self) -> (f64, String, bool) {
        let (ours, bare) = (self.ours.as_secs_f64(), self.bare.as_secs_f64());
        match self.goal {
            Goal::KeepsAtLeast(goal) => (bare / ours, format!("at least {goal}"), bare / ours >= goal),
            Goal::TakesAtMost(goal) => (ours / bare, format!("at most {goal}"), ours / bare <= goal),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let (ratio, goal, is_met) = self.verdict();
        let (count, unit) = self.units;
        let side = |time: Duration| {
            format!("{:.3} s ({:.0} {unit} a second)", time.as_secs_f64(), count as f64 / time.as_secs_f64())
        };
        writeln!(out, "\n{}: {}", self.name, self.what)?;
        writeln!(out, "  {count} {unit}, median of {} alternating rounds", self.rounds)?;
        writeln!(out, "  ours  {}", side(self.ours))?;
        writeln!(out, "  bare  {}", side(self.bare))?;
        write!(out, "  ratio {ratio:.2}, goal {goal}: {}", if is_met { "met" } else { "not met on this machine" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(goal: Goal, ours: u64, bare: u64) -> Summary {
        let ms = Duration::from_millis;
        Summary { name: "n", what: "w", goal, ours: ms(ours), bare: ms(bare), units: (1, "line"), rounds: 1 }
    }

    #[test]
    fn the_median_is_the_middle_one() {
        let ms = |list: &[u64]| list.iter().copied().map(Duration::from_millis).collect::<Vec<_>>();
        assert_eq!(median(ms(&[9, 1, 5])), Some(Duration::from_millis(5)));
        assert_eq!(median(ms(&[4, 1, 3, 2])), Some(Duration::from_millis(2)));
        assert_eq!(median(Vec::new()), None);
    }

    #[test]
    fn a_goal_is_met_at_its_limit() {
        assert!(summary(Goal::KeepsAtLeast(0.5), 200, 100).verdict().2);
        assert!(!summary(Goal::KeepsAtLeast(0.5), 201, 100).verdict().2);
        assert!(summary(Goal::TakesAtMost(2.0), 200, 100).verdict().2);
        assert!(!summary(Goal::TakesAtMost(2.0), 201, 100).verdict().2);
    }
}
