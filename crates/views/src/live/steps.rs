//! The step bar: where the handling of an item is, and who holds it up.

use alloc::vec::Vec;
use engine::charter::Ban;
use engine::ids::PersonId;
use engine::subjects::item::{Ending, Item, Phase};
use engine::subjects::judgement::How;
use engine::subjects::meeting::Meeting;
use engine::subjects::sitting::{self, Sitting};

use super::{Step, StepName, StepState};
use crate::eyes::Eyes;
use crate::meeting::Count;

/// A step before it is known whether it is the current one.
struct Draft {
    name: StepName,
    /// Done, or needed at all.
    settled: Option<StepState>,
    count: Option<Count>,
    blocked_by: Vec<PersonId>,
}

impl Eyes<'_> {
    /// The steps of an item: those before the first that is not done are done, those after it are still to come.
    pub(crate) fn steps(&self, known: &Meeting, handled: &Item, sitting: &Sitting) -> Vec<Step> {
        let drafts = [
            self.here_step(sitting),
            self.leave_step(known, sitting),
            self.answered_step(known, handled, sitting),
            proposals(handled),
            against(handled),
            vote(handled, sitting.taking_part(&self.ctx()).len()),
            tie(handled),
            enter(handled),
        ];
        let mut current_seen = handled.is_over();
        let mut steps = Vec::new();
        for draft in drafts {
            let state = match draft.settled {
                Some(state) => state,
                None if current_seen => StepState::Coming,
                None => StepState::Current,
            };
            current_seen |= state == StepState::Current;
            let blocked_by =
                if state == StepState::Current { self.people_named(&draft.blocked_by) } else { Vec::new() };
            steps.push(Step { name: draft.name, state, count: draft.count, blocked_by });
        }
        steps
    }

    fn here_step(&self, sitting: &Sitting) -> Draft {
        let seating = sitting.seating(&self.ctx());
        let of = seating.iter().filter(|(_, acting, _)| acting.is_some()).count();
        let settled = (of > 0).then_some(StepState::Done);
        Draft { name: StepName::Here, settled, count: Some(Count { of, all: seating.len() }), blocked_by: Vec::new() }
    }

    fn leave_step(&self, known: &Meeting, sitting: &Sitting) -> Draft {
        let ctx = self.ctx();
        let kept = |person: &&PersonId| !sitting.kept_from(&ctx, self.programme(), person, Ban::Presence).is_empty();
        let banned: Vec<&PersonId> = known.room.stays.keys().filter(kept).collect();
        let inside = self.to_leave(sitting);
        let settled = match (banned.is_empty(), inside.is_empty()) {
            (true, _) => Some(StepState::Skipped),
            (false, true) => Some(StepState::Done),
            (false, false) => None,
        };
        let all = banned.len();
        let count = (all > 0).then(|| Count { of: all.saturating_sub(inside.len()), all });
        Draft { name: StepName::Leave, settled, count, blocked_by: inside }
    }

    fn answered_step(&self, known: &Meeting, handled: &Item, sitting: &Sitting) -> Draft {
        let name = StepName::Interests;
        if handled.matter.is_none() || self.asks(known).is_none() {
            return Draft { name, settled: Some(StepState::Skipped), count: None, blocked_by: Vec::new() };
        }
        let taking_part = sitting.taking_part(&self.ctx());
        let missing =
            |person: &&PersonId| sitting::must_have_answered(&self.ctx(), &known.body, handled, person).is_err();
        let blocked_by: Vec<PersonId> = taking_part.iter().filter(missing).cloned().collect();
        let all = taking_part.len();
        let settled = (blocked_by.is_empty() && all > 0 || handled.is_over()).then_some(StepState::Done);
        let count = Some(Count { of: all.saturating_sub(blocked_by.len()), all });
        Draft { name, settled, count, blocked_by }
    }
}

fn draft(name: StepName, settled: Option<StepState>) -> Draft {
    Draft { name, settled, count: None, blocked_by: Vec::new() }
}

/// What an item that decides nothing, or ended without a decision, never comes to.
fn never(handled: &Item) -> bool {
    let undecided =
        matches!(handled.phase, Phase::Over(Ending::Noted | Ending::Postponed | Ending::Returned | Ending::Escalated));
    handled.matter.is_none() || undecided
}

fn proposals(handled: &Item) -> Draft {
    let made = handled.phase != Phase::Waiting && handled.standing().next().is_some();
    let settled = match (never(handled), made) {
        (true, _) => Some(StepState::Skipped),
        (false, made) => made.then_some(StepState::Done),
    };
    draft(StepName::Proposals, settled)
}

fn against(handled: &Item) -> Draft {
    let asked = handled.opposed.is_some() || matches!(handled.phase, Phase::Unanimous(_));
    let settled = match &handled.phase {
        _ if never(handled) => Some(StepState::Skipped),
        _ if asked => Some(StepState::Done),
        // A vote may be opened without asking first: two proposals show that somebody is against.
        Phase::Voting | Phase::Voted | Phase::Over(_) => Some(StepState::Done),
        _ => None,
    };
    draft(StepName::Against, settled)
}

fn vote(handled: &Item, taking_part: usize) -> Draft {
    let unanimous = handled.judgement.as_ref().is_some_and(|judgement| {
        matches!(judgement.outcome.how, How::Unanimous | How::Consensus) && handled.ballots.is_empty()
    });
    let settled = match &handled.phase {
        _ if never(handled) || unanimous => Some(StepState::Skipped),
        Phase::Voted | Phase::Over(_) => Some(StepState::Done),
        _ => None,
    };
    let voting = matches!(handled.phase, Phase::Voting | Phase::Voted);
    let count = voting.then_some(Count { of: handled.ballots.len(), all: taking_part });
    Draft { count, ..draft(StepName::Vote, settled) }
}

fn tie(handled: &Item) -> Draft {
    let how = handled.judgement.as_ref().map(|judgement| judgement.outcome.how);
    let settled = match (&handled.phase, how) {
        _ if never(handled) => Some(StepState::Skipped),
        (Phase::Voted | Phase::Over(_), Some(How::ChairTieBreak)) => Some(StepState::Done),
        (Phase::Voted, Some(How::NeedsChairChoice)) => None,
        (Phase::Voted | Phase::Unanimous(_) | Phase::Over(_), _) => Some(StepState::Skipped),
        _ => None,
    };
    draft(StepName::Tie, settled)
}

fn enter(handled: &Item) -> Draft {
    let settled = match &handled.phase {
        Phase::Over(_) => Some(StepState::Done),
        _ => None,
    };
    draft(StepName::Enter, settled)
}
