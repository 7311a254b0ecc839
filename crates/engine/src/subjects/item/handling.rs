//! Judges: what may happen to an item as things stand, and what then does.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::{Command, Ending, Event, Item, Phase, escalation};
use crate::ids::{MeetingId, PersonId, ProposalId};
use crate::refusal::Refusal;
use crate::subjects::context::{Context, bare, with};
use crate::subjects::judgement::{How, Judgement};
use crate::subjects::matter::Stands;
use crate::subjects::meeting::{self, ItemId, Meeting};
use crate::subjects::programme::Programme;
use crate::subjects::words::{self, Words};
use crate::subjects::{Happening, charter, matter, roles, sitting};

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    let (id, item) = command.about();
    let meeting = meeting::known(programme, id)?;
    let handled = meeting.item(item)?;
    may_ask(ctx, programme, meeting, item, command)?;
    meeting.must_be_live()?;
    let act = Act { ctx, programme, id, meeting, item, handled };
    act.decide(command).map_err(|refusal| refusal.fact("section", meeting.section(item).to_string()))
}

/// Who runs the meeting asks; a proposal may come from the one who makes it; reopening and settling a tie are the chair's,
/// whose word the secretary may enter.
fn may_ask(
    ctx: &Context,
    programme: &Programme,
    meeting: &Meeting,
    item: ItemId,
    command: &Command,
) -> Result<(), Refusal> {
    match command {
        Command::Propose { by, .. } if by == ctx.actor => Ok(()),
        Command::Reopen { .. } => roles::must_chair(ctx, programme, meeting),
        Command::Choose { .. } => {
            sitting::must_be_acting_chair_or_run(ctx, programme, meeting, command.about().0, item)
        }
        _ => roles::must_run(ctx, programme, meeting),
    }
}

/// One command on one item, with what it needs to know.
struct Act<'a> {
    ctx: &'a Context<'a>,
    programme: &'a Programme,
    id: &'a MeetingId,
    meeting: &'a Meeting,
    item: ItemId,
    handled: &'a Item,
}

impl Act<'_> {
    fn decide(&self, command: &Command) -> Result<Vec<Happening>, Refusal> {
        let (meeting, item) = (self.id.clone(), self.item);
        match command {
            Command::Call { .. } => {
                self.handled.must_be_waiting()?;
                self.nothing_else_may_be_open()?;
                // Two who run the meeting, or a doubled press: the minutes say it once.
                if self.meeting.at_item == Some(item) {
                    return Err(Refusal::new("already-called").fact("item", self.meeting.section(item).to_string()));
                }
                Ok(bare(Event::Called { meeting, item }))
            }
            Command::Consent { .. } => {
                self.handled.must_be_waiting()?;
                Ok(bare(Event::Consented { meeting, item }))
            }
            Command::ElectChair { votes, .. } => {
                self.handled.must_be_waiting()?;
                let person = self.sitting()?.elected(self.ctx, votes)?;
                Ok(bare(Event::ChairElected { meeting, item, person, votes: votes.clone() }))
            }
            Command::Open { .. } => self.open(),
            Command::Propose { by, text, .. } => self.propose(by, text),
            Command::Withdraw { proposal, .. } => {
                self.handled.must_be_in(&Phase::Open)?;
                self.handled.must_have_proposal(proposal)?;
                Ok(bare(Event::Withdrawn { meeting, item, proposal: proposal.clone() }))
            }
            Command::Against { proposal, against, .. } => self.against(proposal, against),
            Command::OpenVote { .. } => self.open_vote(),
            Command::CancelVote { reason, .. } => {
                self.handled.must_be_in(&Phase::Voting)?;
                Ok(with(Event::VoteCancelled { meeting, item }, because(reason)?))
            }
            Command::CloseVote { .. } => self.close_vote(),
            Command::Choose { proposal, .. } => self.choose(proposal),
            Command::Note { .. } => {
                self.handled.must_be_in(&Phase::Open)?;
                if self.handled.matter.is_some() {
                    return Err(Refusal::new("item-decides"));
                }
                Ok(bare(Event::Noted { meeting, item }))
            }
            Command::Postpone { reason, .. } => {
                self.handled.must_not_be_over()?;
                Ok(with(Event::Postponed { meeting, item }, because(reason)?))
            }
            Command::Return { reason, .. } => {
                self.handled.must_not_be_over()?;
                self.handled.must_have_matter()?;
                Ok(with(Event::Returned { meeting, item }, because(reason)?))
            }
            Command::Escalate { needed_by, through, views, .. } => {
                self.handled.must_be_in(&Phase::Open)?;
                self.handled.must_have_matter()?;
                let about = (self.id, self.meeting, item, self.handled);
                let event = escalation::escalated(self.ctx, self.programme, about, *needed_by, *through)?;
                Ok(with(event, Words::one("views", &words::required("views", views, words::TEXT)?)))
            }
            Command::Reopen { reason, .. } => {
                self.nothing_else_may_be_open()?;
                if !self.handled.is_over() {
                    return Err(Refusal::new("already-open"));
                }
                self.matter_must_not_have_gone_on()?;
                Ok(with(Event::Reopened { meeting, item }, because(reason)?))
            }
        }
    }

    fn sitting(&self) -> Result<sitting::Sitting, Refusal> {
        sitting::of_item(self.ctx, self.programme, self.id, self.item)
    }

    /// A matter that was postponed or returned and is on another agenda by now is no longer this meeting's.
    fn matter_must_not_have_gone_on(&self) -> Result<(), Refusal> {
        let matter = self.handled.matter.as_ref().and_then(|id| Some((id, self.programme.matters.get(id)?)));
        let Some((id, matter)) = matter else { return Ok(()) };
        match &matter.stands {
            Stands::OnAgenda(meeting, item) if (meeting, *item) != (self.id, self.item) => {
                Err(Refusal::new("already-on-agenda").fact("matter", id).fact("meeting", meeting))
            }
            Stands::Decided(decision) if self.handled.phase != Phase::Over(Ending::Decided(decision.clone())) => {
                Err(Refusal::new("already-decided").fact("matter", id))
            }
            _ => Ok(()),
        }
    }

    fn nothing_else_may_be_open(&self) -> Result<(), Refusal> {
        let open = self.meeting.items.iter().find(|(id, item)| **id != self.item && item.is_open());
        match open {
            Some((other, _)) => {
                Err(Refusal::new("other-item-open").fact("other", self.meeting.section(*other).to_string()))
            }
            None => Ok(()),
        }
    }

    /// An item opens when nothing else is open, its papers were in time or the meeting agreed, who must be out is out, no
    /// party has more people than seats at the table, and somebody can chair.
    fn open(&self) -> Result<Vec<Happening>, Refusal> {
        self.handled.must_be_waiting()?;
        self.nothing_else_may_be_open()?;
        let (meeting, item) = (self.id.clone(), self.item);
        sitting::papers_must_be_in_time(self.ctx, self.programme, self.meeting, self.handled)?;
        let sitting = self.sitting()?;
        sitting.banned_must_be_out(self.ctx, self.programme)?;
        sitting.seats_must_suffice(self.ctx)?;
        let mut recused = Vec::new();
        if self.handled.matter.is_some() {
            self.body_must_be_competent()?;
            sitting.must_have_votes(self.ctx)?;
            sitting.must_have_acting_chair(self.ctx)?;
            recused = sitting.recused(self.ctx);
        }
        let opened = Event::Opened { meeting: meeting.clone(), item, recused };
        let mut happenings = vec![Happening { event: opened.into(), words: Words::none() }];
        happenings.extend(self.first_proposal());
        Ok(happenings)
    }

    /// Its facts may have been corrected since it came on the agenda.
    fn body_must_be_competent(&self) -> Result<(), Refusal> {
        let matter = self.handled.matter.as_ref().and_then(|matter| self.programme.matters.get(matter));
        let Some(known) = matter else { return Ok(()) };
        matter::must_be_for(self.ctx, known, &self.meeting.body)?;
        matter::must_be_confirmed(self.ctx, known)
    }

    /// The matter's draft decision is the first proposal, the presenter's.
    fn first_proposal(&self) -> Option<Happening> {
        let matter = self.handled.matter.as_ref().and_then(|matter| self.programme.matters.get(matter))?;
        if !matter.has_draft || !self.handled.proposals.is_empty() {
            return None;
        }
        let by = roles::presenter(self.ctx, self.programme, self.meeting).unwrap_or_else(|| matter.opened_by.clone());
        let event = Event::Proposed { meeting: self.id.clone(), item: self.item, proposal: letter(0), by, draft: true };
        Some(Happening { event: event.into(), words: Words::none() })
    }

    fn propose(&self, by: &PersonId, text: &str) -> Result<Vec<Happening>, Refusal> {
        self.handled.must_be_in(&Phase::Open)?;
        self.handled.must_have_matter()?;
        let sitting = self.sitting()?;
        let presents = roles::presenters(self.ctx, self.programme, &self.meeting.body).contains(by);
        if !presents {
            sitting.must_take_part(self.ctx, by)?;
        }
        let words = Words::one("text", &words::required("text", text, words::TEXT)?);
        let event = Event::Proposed {
            meeting: self.id.clone(),
            item: self.item,
            proposal: letter(self.handled.proposals.len()),
            by: by.clone(),
            draft: false,
        };
        Ok(with(event, words))
    }

    fn against(&self, proposal: &ProposalId, against: &[PersonId]) -> Result<Vec<Happening>, Refusal> {
        self.handled.must_be_in(&Phase::Open)?;
        self.handled.must_have_proposal(proposal)?;
        let sitting = self.sitting()?;
        self.everyone_must_have_answered(&sitting)?;
        for person in against {
            sitting.must_take_part(self.ctx, person)?;
        }
        let (meeting, item, proposal) = (self.id.clone(), self.item, proposal.clone());
        if !against.is_empty() {
            let against = against.to_vec();
            return Ok(bare(Event::Opposed { meeting, item, proposal, against }));
        }
        charter::must_be_in_period(self.ctx)?;
        let judgement = sitting.unanimous(self.ctx, &proposal);
        judgement.must_be_quorate()?;
        Ok(bare(Event::Unanimous { meeting, item, proposal, judgement }))
    }

    fn everyone_must_have_answered(&self, sitting: &sitting::Sitting) -> Result<(), Refusal> {
        for person in sitting.taking_part(self.ctx) {
            sitting::must_have_answered(self.ctx, &self.meeting.body, self.handled, &person)?;
        }
        Ok(())
    }

    fn open_vote(&self) -> Result<Vec<Happening>, Refusal> {
        self.handled.must_be_in(&Phase::Open)?;
        roles::must_vote(self.ctx, &self.meeting.body)?;
        if self.handled.standing().next().is_none() {
            return Err(Refusal::new("no-proposal"));
        }
        charter::must_be_in_period(self.ctx)?;
        self.sitting()?.before_ballots(self.ctx).must_be_quorate()?;
        Ok(bare(Event::VoteOpened { meeting: self.id.clone(), item: self.item }))
    }

    fn close_vote(&self) -> Result<Vec<Happening>, Refusal> {
        self.handled.must_be_in(&Phase::Voting)?;
        let sitting = self.sitting()?;
        let judgement = sitting.judge(self.ctx, self.handled, None);
        judgement.must_be_quorate()?;
        // Whose ballot another casts for the whole party is not silent.
        let is_silent = |person: &PersonId| {
            !self.handled.ballots.contains_key(person) && sitting.must_take_part(self.ctx, person).is_ok()
        };
        let silent = sitting.taking_part(self.ctx).into_iter().filter(is_silent).collect();
        Ok(bare(Event::VoteClosed { meeting: self.id.clone(), item: self.item, silent, judgement }))
    }

    /// The acting chair's word settles a tie only where their ballot did not, and only among the tied.
    fn choose(&self, proposal: &ProposalId) -> Result<Vec<Happening>, Refusal> {
        self.handled.must_be_in(&Phase::Voted)?;
        let Some(closed) = &self.handled.judgement else { return Err(Refusal::new("vote-not-open")) };
        if closed.outcome.how != How::NeedsChairChoice {
            return Err(Refusal::new("no-tie").rules(&closed.rules));
        }
        if !closed.outcome.tied.contains(proposal) {
            return Err(Refusal::new("not-among-tied")
                .rules(&sitting::tie_rules(self.ctx, &self.meeting.body))
                .fact("proposal", proposal.as_str())
                .fact("tied", closed.tied_text()));
        }
        let by = self.sitting()?.acting_chair(self.ctx).unwrap_or_else(|| self.ctx.actor.clone());
        let judgement = self.sitting_at_closing(closed)?.judge(self.ctx, self.handled, Some(proposal));
        let event =
            Event::Chosen { meeting: self.id.clone(), item: self.item, proposal: proposal.clone(), by, judgement };
        Ok(bare(event))
    }

    /// Who sat when the vote closed: somebody who has left or declared an interest since still voted.
    fn sitting_at_closing(&self, closed: &Judgement) -> Result<sitting::Sitting, Refusal> {
        let present = match self.handled.judged_at {
            Some(at) => self.meeting.room.at(at),
            None => self.meeting.room.now(),
        };
        let mut sitting = sitting::of_item_with(self.ctx, self.programme, self.id, self.item, present)?;
        sitting.declared.retain(|person| closed.recused.contains(person));
        Ok(sitting)
    }
}

fn because(reason: &str) -> Result<Words, Refusal> {
    Ok(Words::one("reason", &words::required("reason", reason, words::TEXT)?))
}

/// Proposals are lettered A, B … Z, then A1, B1 …
fn letter(number: usize) -> ProposalId {
    let place = u8::try_from(number.checked_rem(26).unwrap_or(0)).unwrap_or(0);
    let letter = char::from(b'A'.saturating_add(place));
    match number.checked_div(26).unwrap_or(0) {
        0 => ProposalId::new(&alloc::format!("{letter}")),
        again => ProposalId::new(&alloc::format!("{letter}{again}")),
    }
}
