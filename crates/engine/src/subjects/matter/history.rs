//! Writes down what happened to matters.

use alloc::collections::BTreeMap;
use alloc::string::ToString;

use super::{Answered, Event, Matter, Papers, Place, Proposed, Stands, Version};
use crate::ids::FactId;
use crate::subjects::programme::Programme;
use crate::subjects::{Happened, meeting};

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event, happened: Happened) {
    let matters = &mut programme.matters;
    match event {
        Event::Opened { matter, body, has_draft, facts } => {
            let opened = Matter {
                body: body.clone(),
                has_draft: *has_draft,
                facts: facts.clone(),
                opened_by: happened.actor.clone(),
                stands: Stands::Open,
                papers: Papers::new(),
                answers: facts.facts.keys().map(|fact| (fact.clone(), answered(happened, false))).collect(),
                proposed: None,
                escalated: None,
            };
            matters.insert(matter.clone(), opened);
        }
        Event::Corrected { matter, has_draft, facts } => {
            if let Some(matter) = matters.get_mut(matter) {
                matter.has_draft = *has_draft;
                let old = core::mem::replace(&mut matter.facts, facts.clone());
                let is_same = |fact: &FactId| old.facts.get(fact) == matter.facts.facts.get(fact);
                matter.answers.retain(|fact, _| is_same(fact));
                for fact in matter.facts.facts.keys() {
                    matter.answers.entry(fact.clone()).or_insert_with(|| answered(happened, false));
                }
            }
        }
        Event::Answered { matter, fact, answer, confirmed } => {
            if let Some(matter) = matters.get_mut(matter) {
                matter.facts.facts.insert(fact.clone(), *answer);
                matter.answers.insert(fact.clone(), answered(happened, *confirmed));
            }
        }
        Event::Confirmed { matter, facts } => {
            let Some(matter) = matters.get_mut(matter) else { return };
            for fact in facts {
                if let Some(answer) = matter.answers.get_mut(fact) {
                    answer.confirmed = Some((happened.actor.clone(), happened.at));
                }
            }
        }
        Event::Referred { matter, to } => {
            if let Some(matter) = matters.get_mut(matter) {
                matter.body = to.clone();
                matter.stands = Stands::Open;
            }
        }
        Event::Proposed { matter, by, on, decision, to } => {
            if let Some(matter) = matters.get_mut(matter) {
                matter.proposed =
                    Some(Proposed { by: by.clone(), on: *on, decision: decision.clone(), seq: happened.seq });
                // What the proposing body decided is the draft of the one that decides.
                matter.has_draft |= decision.is_some();
                matter.body = to.clone();
                matter.stands = Stands::Open;
            }
        }
        Event::Attached { paper, to: Place::Matter { matter }, media, size } => {
            if let Some(matter) = matters.get_mut(matter) {
                matter.papers.entry(paper.clone()).or_default().push(version(happened, media, *size));
            }
        }
        Event::Attached { paper, to: Place::Item { meeting, item }, media, size } => {
            if let Some(item) = meeting::item_mut(programme, meeting, *item) {
                item.papers.entry(paper.clone()).or_default().push(version(happened, media, *size));
            }
        }
    }
}

impl Matter {
    /// Answers that follow from something else than a person's answer to the question.
    pub(in crate::subjects) fn answer_by(&mut self, happened: Happened, answers: &BTreeMap<FactId, bool>) {
        for (fact, answer) in answers {
            self.facts.facts.insert(fact.clone(), *answer);
            self.answers.insert(fact.clone(), answered(happened, false));
        }
    }
}

fn answered(happened: Happened, confirmed: bool) -> Answered {
    let confirmed = confirmed.then(|| (happened.actor.clone(), happened.at));
    Answered { seq: happened.seq, at: happened.at, by: happened.actor.clone(), confirmed }
}

/// The version that an attaching entry makes.
pub fn version(happened: Happened, media: &str, size: u64) -> Version {
    Version { seq: happened.seq, at: happened.at, by: happened.actor.clone(), media: media.to_string(), size }
}
