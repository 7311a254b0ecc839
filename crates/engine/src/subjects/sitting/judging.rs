//! The body judges: the rules' answer on given ballots, in the ids of the programme.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::{Sitting, tie_rules};
use crate::exact::Fraction;
use crate::ids::{PersonId, ProposalId};
use crate::refusal::Refusal;
use crate::rules;
use crate::rules::item::Room;
use crate::rules::tally::{Ballot, Choice};
use crate::subjects::context::Context;
use crate::subjects::item::{self, Item};
use crate::subjects::judgement::{How, Judgement, Outcome, Quorum};

impl Sitting {
    /// Whom the members present elected to chair: most votes of those who take part, for one who takes part.
    ///
    /// # Errors
    /// `chair-takes-part` where the chair needs no stand-in, `ballot-refused`, `chair-election-tied`.
    pub fn elected(&self, ctx: &Context, votes: &BTreeMap<PersonId, PersonId>) -> Result<PersonId, Refusal> {
        let mut without = self.clone();
        without.elected_chair = None;
        if without.acting_chair(ctx).is_some() {
            return Err(Refusal::new("chair-takes-part").rules(&tie_rules(ctx, &self.body)));
        }
        let mut tally: BTreeMap<&PersonId, usize> = BTreeMap::new();
        for (voter, candidate) in votes {
            self.must_take_part(ctx, voter)?;
            self.must_take_part(ctx, candidate)?;
            let count = tally.entry(candidate).or_default();
            *count = count.saturating_add(1);
        }
        let most = tally.values().copied().max().unwrap_or(0);
        let mut first = tally.iter().filter(|(_, count)| **count == most).map(|(candidate, _)| *candidate);
        match (first.next(), first.next()) {
            (Some(elected), None) => Ok(elected.clone()),
            _ => Err(Refusal::new("chair-election-tied").rules(&tie_rules(ctx, &self.body))),
        }
    }

    /// Judges the item on the ballots that are in, and on the choice that the acting chair stated.
    pub fn judge(&self, ctx: &Context, item: &Item, stated: Option<&ProposalId>) -> Judgement {
        let proposals: Vec<ProposalId> = item.standing().map(|(id, _)| id.clone()).collect();
        self.judge_on(ctx, &proposals, &item::ballots(item), stated)
    }

    /// As if everybody who takes part had supported one proposal.
    pub fn unanimous(&self, ctx: &Context, proposal: &ProposalId) -> Judgement {
        let all = self.taking_part(ctx).into_iter().map(|person| (person, Some(proposal.clone()))).collect();
        self.judge_on(ctx, core::slice::from_ref(proposal), &all, None)
    }

    /// Before any ballot: enough for a quorum, if everybody there votes?
    pub fn before_ballots(&self, ctx: &Context) -> Judgement {
        self.judge_on(ctx, &[], &self.all_blank(ctx), None)
    }

    pub(super) fn all_blank(&self, ctx: &Context) -> BTreeMap<PersonId, Option<ProposalId>> {
        self.taking_part(ctx).into_iter().map(|person| (person, None)).collect()
    }

    /// Judges on given proposals and ballots; ballots of those who do not take part, or are not the ones to cast, are left out.
    pub fn judge_on(
        &self,
        ctx: &Context,
        proposals: &[ProposalId],
        ballots: &BTreeMap<PersonId, Option<ProposalId>>,
        stated: Option<&ProposalId>,
    ) -> Judgement {
        let judged = self.with(ctx, |assembly, handling| {
            let room = rules::item::room(assembly, handling);
            let clause = assembly.body.decide.as_ref()?;
            let place = |proposal: &ProposalId| proposals.iter().position(|other| other == proposal);
            let ballot = |(person, choice): (&PersonId, &Option<ProposalId>)| {
                let member =
                    self.place(person).filter(|member| room.ballot_refused(assembly, Some(*member)).is_none())?;
                let choice = match choice {
                    Some(proposal) => Choice::For(place(proposal)?),
                    None => Choice::Blank,
                };
                Some(Ballot { member, choice })
            };
            let counted: Vec<Ballot> = ballots.iter().filter_map(ballot).collect();
            let stated = stated.and_then(place);
            let decided = rules::item::decide(assembly, &room, clause, (proposals.len(), &counted, stated));
            Some(self.written(&room, &decided, proposals))
        });
        judged.flatten().unwrap_or_else(nothing)
    }

    /// The rules' answer in ids.
    fn written(&self, room: &Room<'_>, decided: &rules::item::Decided<'_>, proposals: &[ProposalId]) -> Judgement {
        let proposal = |place: &usize| proposals.get(*place).cloned();
        let must_leave = room.recused.people().filter(|member| room.recused.must_leave(*member));
        let weights = self.members.iter().zip(&room.weights);
        let weights = weights.filter_map(|(member, weight)| Some((member.id.clone(), weight.clone()?)));
        let to = match &decided.outcome {
            rules::outcome::Outcome::Escalate(escalation) => Some(escalation.to.clone()),
            _ => None,
        };
        Judgement {
            recused: self.ids(room.recused.people()),
            must_leave: self.ids(must_leave),
            quorum: Quorum {
                base: decided.quorum.base,
                needed: decided.quorum.needed,
                taking_part: decided.quorum.taking_part,
            },
            weights: weights.collect(),
            tally: proposals.iter().cloned().zip(decided.tally.weights.iter().cloned()).collect(),
            blank: decided.tally.blank.clone(),
            acting_chair: room.acting_chair.and_then(|(place, _)| self.members.get(place)).map(|m| m.id.clone()),
            outcome: Outcome {
                how: How::of(&decided.outcome),
                winner: decided.outcome.winner().as_ref().and_then(proposal),
                tied: decided.outcome.tied().iter().filter_map(proposal).collect(),
                to,
            },
            rules: decided.rules.iter().cloned().collect(),
        }
    }
}

/// A body that decides nothing judges nothing.
fn nothing() -> Judgement {
    Judgement {
        recused: Vec::new(),
        must_leave: Vec::new(),
        quorum: Quorum { base: 0, needed: 0, taking_part: 0 },
        weights: BTreeMap::new(),
        tally: BTreeMap::new(),
        blank: Fraction::ZERO,
        acting_chair: None,
        outcome: Outcome { how: How::NoSupport, winner: None, tied: Vec::new(), to: None },
        rules: Vec::new(),
    }
}
