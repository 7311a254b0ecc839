//! Writes down what happened to an item.

use super::{Ending, Event, Item, Phase, Proposal};
use crate::subjects::Happened;
use crate::subjects::judgement::Judgement;
use crate::subjects::matter::{Escalated, Stands};
use crate::subjects::programme::Programme;

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event, happened: Happened) {
    let at = happened.at;
    let (meeting, item) = event.about();
    let Some(known) = programme.meetings.get_mut(meeting) else { return };
    if let Event::Called { .. } | Event::Opened { .. } | Event::Reopened { .. } = event {
        known.at_item = Some(item);
    }
    let body = known.body.clone();
    let Some(handled) = known.items.get_mut(&item) else { return };
    let stands = match event {
        Event::Postponed { .. } => Some(Stands::Postponed(meeting.clone(), item)),
        Event::Returned { .. } => Some(Stands::Returned(meeting.clone(), item)),
        Event::Escalated { .. } => Some(Stands::Open),
        Event::Reopened { .. } => Some(Stands::OnAgenda(meeting.clone(), item)),
        _ => None,
    };
    if let (Some(stands), Some(matter)) = (stands, handled.matter.as_ref())
        && let Some(matter) = programme.matters.get_mut(matter)
    {
        matter.stands = stands;
        // A decision that no longer stands proposes nothing either: the matter is this body's again.
        if let (Event::Reopened { .. }, Phase::Over(Ending::Decided(decision))) = (event, &handled.phase)
            && matter.proposed.as_ref().is_some_and(|proposed| proposed.decision.as_ref() == Some(decision))
        {
            matter.proposed = None;
            matter.body = body.clone();
        }
        match (event, &matter.escalated) {
            (Event::Escalated { to, needed_by, through, first_day, answers, .. }, _) => {
                matter.answer_by(happened, answers);
                matter.body = to.clone();
                matter.escalated = Some(Escalated {
                    from: body,
                    to: to.clone(),
                    needed_by: *needed_by,
                    through: *through,
                    first_day: *first_day,
                    answers: answers.keys().cloned().collect(),
                    at: happened.at,
                    seq: happened.seq,
                });
            }
            // The body tries again: that it failed to agree is no longer known.
            (Event::Reopened { .. }, Some(escalated)) if escalated.from == body => {
                for fact in escalated.answers.clone() {
                    matter.facts.facts.remove(&fact);
                    matter.answers.remove(&fact);
                }
                matter.body = body;
                matter.escalated = None;
            }
            _ => {}
        }
    }
    if let (Event::Reopened { .. }, Phase::Over(Ending::Decided(decision))) = (event, &handled.phase)
        && let Some(decision) = programme.decisions.get_mut(decision)
    {
        decision.reopened = true;
    }
    handled.evolve(event, happened.seq, at);
}

impl Item {
    fn evolve(&mut self, event: &Event, seq: u64, at: jiff::Timestamp) {
        match event {
            Event::Called { .. } => {}
            Event::Consented { .. } => self.consent = true,
            Event::ChairElected { person, .. } => self.elected_chair = Some(person.clone()),
            Event::Opened { recused, .. } => {
                self.phase = Phase::Open;
                self.recused = recused.clone();
                self.opened_at = Some(at);
            }
            Event::Proposed { proposal, by, draft, .. } => {
                let made = Proposal { by: by.clone(), draft: *draft, seq, withdrawn: false };
                self.proposals.insert(proposal.clone(), made);
            }
            Event::Withdrawn { proposal, .. } => {
                if let Some(proposal) = self.proposals.get_mut(proposal) {
                    proposal.withdrawn = true;
                }
            }
            Event::Unanimous { proposal, judgement, .. } => {
                self.phase = Phase::Unanimous(proposal.clone());
                self.judge(judgement, at);
            }
            Event::Opposed { proposal, against, .. } => self.opposed = Some((proposal.clone(), against.clone())),
            Event::VoteOpened { .. } => self.phase = Phase::Voting,
            Event::VoteCancelled { .. } => {
                self.phase = Phase::Open;
                self.ballots.clear();
            }
            Event::VoteClosed { judgement, .. } => {
                self.phase = Phase::Voted;
                self.judge(judgement, at);
            }
            Event::VoteReopened { .. } => {
                self.phase = Phase::Voting;
                self.judgement = None;
            }
            Event::Chosen { judgement, .. } => self.judgement = Some(judgement.clone()),
            Event::Noted { .. } => self.end(Ending::Noted, at),
            Event::Postponed { .. } => self.end(Ending::Postponed, at),
            Event::Returned { .. } => self.end(Ending::Returned, at),
            Event::Escalated { .. } => self.end(Ending::Escalated, at),
            Event::Reopened { .. } => {
                self.phase = Phase::Open;
                self.ended_at = None;
                self.judgement = None;
                self.opposed = None;
                self.ballots.clear();
            }
        }
    }

    fn judge(&mut self, judgement: &Judgement, at: jiff::Timestamp) {
        self.judgement = Some(judgement.clone());
        self.judged_at = Some(at);
    }

    /// The handling is over.
    pub fn end(&mut self, ending: Ending, at: jiff::Timestamp) {
        self.phase = Phase::Over(ending);
        self.ended_at = Some(at);
    }
}
