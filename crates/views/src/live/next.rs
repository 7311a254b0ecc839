//! What whoever runs the meeting does next: the one act that the page puts first.

use engine::charter::Ban;
use engine::subjects::item::{Item, Phase};
use engine::subjects::judgement::How;
use engine::subjects::meeting::Meeting;
use engine::subjects::roles;
use engine::subjects::sitting::{self, Sitting};
use serde::Serialize;

use crate::eyes::Eyes;

/// The next act of an item's handling. Others may be allowed, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextAct {
    /// Mark out those who must leave.
    Leave,
    /// Record that the meeting takes late papers.
    Consent,
    /// Elect somebody to chair the item.
    ElectChair,
    /// Hear who has not answered about interests.
    Answers,
    /// Open the item.
    Open,
    /// Enter a proposal.
    Propose,
    /// Ask whether anybody is against.
    AskAgainst,
    /// Open the vote: somebody is against, or there are several proposals.
    OpenVote,
    /// Close the vote.
    CloseVote,
    /// Settle a tie.
    Choose,
    /// Enter the decision.
    Enter,
    /// Take note of an item that decides nothing.
    Note,
    /// Postpone it, or send it on: somebody is against where nobody votes.
    PutOff,
}

impl Eyes<'_> {
    pub(crate) fn next_act(&self, known: &Meeting, handled: &Item, sitting: &Sitting) -> Option<NextAct> {
        match &handled.phase {
            Phase::Waiting => Some(self.before_opening(known, handled, sitting)),
            Phase::Open if handled.matter.is_none() => Some(NextAct::Note),
            Phase::Open => Some(self.while_open(known, handled, sitting)),
            Phase::Voting => Some(NextAct::CloseVote),
            Phase::Voted | Phase::Unanimous(_) => match handled.judgement.as_ref().map(|judged| judged.outcome.how) {
                Some(How::NeedsChairChoice) => Some(NextAct::Choose),
                Some(How::Unanimous | How::Vote | How::ChairTieBreak | How::Consensus) => Some(NextAct::Enter),
                _ => Some(NextAct::PutOff),
            },
            Phase::Over(_) => None,
        }
    }

    fn before_opening(&self, known: &Meeting, handled: &Item, sitting: &Sitting) -> NextAct {
        let ctx = self.ctx();
        let late = self.papers_of_item(known, handled).needs_consent && !handled.consent;
        let leaderless = handled.matter.is_some() && sitting.must_have_acting_chair(&ctx).is_err();
        let kept = |person| !sitting.kept_from(&ctx, self.programme(), person, Ban::Presence).is_empty();
        if sitting.present.iter().any(kept) {
            NextAct::Leave
        } else if late {
            NextAct::Consent
        } else if leaderless {
            NextAct::ElectChair
        } else if self.is_anybody_asked(known, handled, sitting) {
            NextAct::Answers
        } else {
            NextAct::Open
        }
    }

    fn while_open(&self, known: &Meeting, handled: &Item, sitting: &Sitting) -> NextAct {
        let standing = handled.standing().count();
        let is_opposed = handled.opposed.as_ref().is_some_and(|(_, against)| !against.is_empty());
        if self.is_anybody_asked(known, handled, sitting) {
            NextAct::Answers
        } else if standing == 0 {
            NextAct::Propose
        } else if standing == 1 && !is_opposed {
            NextAct::AskAgainst
        } else if roles::must_vote(&self.ctx(), &known.body).is_ok() {
            NextAct::OpenVote
        } else if is_opposed {
            NextAct::PutOff
        } else {
            NextAct::AskAgainst
        }
    }

    /// Has somebody who takes part still to answer about interests?
    fn is_anybody_asked(&self, known: &Meeting, handled: &Item, sitting: &Sitting) -> bool {
        let ctx = self.ctx();
        let missing = |person: &_| sitting::must_have_answered(&ctx, &known.body, handled, person).is_err();
        handled.matter.is_some() && sitting.taking_part(&ctx).iter().any(missing)
    }
}
