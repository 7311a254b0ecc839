//! The handling of an agenda item: called, opened once the right people are out, proposals, against or not, vote, tie.
//!
//! Everything that judges here asks `sitting` who takes part, and the rules what follows. What the rules answered is written
//! into the event, so that history keeps the numbers of its day.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::ballot::{Ballot, Choice};
use super::context::{Context, bare, with};
use super::interest::Answer;
use super::judgement::{How, Judgement};
use super::matter::{Papers, Stands};
use super::meeting::{self, ItemId, Meeting};
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happened, Happening, charter, roles, sitting};
use crate::ids::{DecisionId, MatterId, MeetingId, PersonId, ProposalId};
use crate::refusal::Refusal;

/// What can be asked about the handling of an item. Who runs the meeting asks, but for what is the chair's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(missing_docs, reason = "meeting and item are the same in every variant")]
pub enum Command {
    /// Turn to the item: who must leave leaves, who is asked answers.
    Call { meeting: MeetingId, item: ItemId },
    /// Record that the meeting agrees to handle the item in spite of late papers.
    Consent { meeting: MeetingId, item: ItemId },
    /// Record whom the members present elected to chair the item: each voter with their candidate.
    ElectChair { meeting: MeetingId, item: ItemId, votes: BTreeMap<PersonId, PersonId> },
    /// Open the item.
    Open { meeting: MeetingId, item: ItemId },
    /// Make a proposal, by somebody who is in the room.
    Propose { meeting: MeetingId, item: ItemId, by: PersonId, text: String },
    /// Take a proposal back, before the vote opens.
    Withdraw { meeting: MeetingId, item: ItemId, proposal: ProposalId },
    /// Enter who is against a proposal when asked; nobody: it is unanimous.
    Against { meeting: MeetingId, item: ItemId, proposal: ProposalId, against: Vec<PersonId> },
    /// Open the vote.
    OpenVote { meeting: MeetingId, item: ItemId },
    /// Call the open vote off, with the reason; its ballots do not count.
    CancelVote { meeting: MeetingId, item: ItemId, reason: String },
    /// Close the vote and count.
    CloseVote { meeting: MeetingId, item: ItemId },
    /// Settle a tie: the acting chair states one of the tied proposals.
    Choose { meeting: MeetingId, item: ItemId, proposal: ProposalId },
    /// End an item that decides nothing.
    Note { meeting: MeetingId, item: ItemId },
    /// Leave the item for a later meeting.
    Postpone { meeting: MeetingId, item: ItemId, reason: String },
    /// Send the matter back for preparation.
    Return { meeting: MeetingId, item: ItemId, reason: String },
    /// Open a decided item again in the same meeting; the chair's.
    Reopen { meeting: MeetingId, item: ItemId, reason: String },
}

/// What can have happened to an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "as in Command")]
pub enum Event {
    Called {
        meeting: MeetingId,
        item: ItemId,
    },
    Consented {
        meeting: MeetingId,
        item: ItemId,
    },
    ChairElected {
        meeting: MeetingId,
        item: ItemId,
        person: PersonId,
        votes: BTreeMap<PersonId, PersonId>,
    },
    /// With who took no part, by the rules that said so.
    Opened {
        meeting: MeetingId,
        item: ItemId,
        recused: Vec<PersonId>,
    },
    /// Words: `text`; none where the proposal is the matter's draft.
    Proposed {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
        by: PersonId,
        draft: bool,
    },
    Withdrawn {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
    },
    Unanimous {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
        judgement: Judgement,
    },
    Opposed {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
        against: Vec<PersonId>,
    },
    VoteOpened {
        meeting: MeetingId,
        item: ItemId,
    },
    /// Words: `reason`.
    VoteCancelled {
        meeting: MeetingId,
        item: ItemId,
    },
    VoteClosed {
        meeting: MeetingId,
        item: ItemId,
        silent: Vec<PersonId>,
        judgement: Judgement,
    },
    VoteReopened {
        meeting: MeetingId,
        item: ItemId,
    },
    Chosen {
        meeting: MeetingId,
        item: ItemId,
        proposal: ProposalId,
        by: PersonId,
        judgement: Judgement,
    },
    Noted {
        meeting: MeetingId,
        item: ItemId,
    },
    /// Words: `reason`.
    Postponed {
        meeting: MeetingId,
        item: ItemId,
    },
    /// Words: `reason`.
    Returned {
        meeting: MeetingId,
        item: ItemId,
    },
    /// Words: `reason`.
    Reopened {
        meeting: MeetingId,
        item: ItemId,
    },
}

/// What is known of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The matter, if it has one.
    pub matter: Option<MatterId>,
    /// The key in the charter's agenda template, if it comes from there.
    pub template: Option<String>,
    /// Papers of an item without a matter.
    pub papers: Papers,
    /// Who has answered about interests, and what.
    pub answers: BTreeMap<PersonId, Answer>,
    /// The meeting agreed to handle it in spite of late papers.
    pub consent: bool,
    /// Elected to chair this item.
    pub elected_chair: Option<PersonId>,
    /// Who took no part when it opened.
    pub recused: Vec<PersonId>,
    /// When it was opened.
    pub opened_at: Option<jiff::Timestamp>,
    /// When it was decided, noted, postponed or returned.
    pub ended_at: Option<jiff::Timestamp>,
    /// Where its handling stands.
    pub phase: Phase,
    /// Proposals made.
    pub proposals: BTreeMap<ProposalId, Proposal>,
    /// Who was against the proposal last asked about.
    pub opposed: Option<(ProposalId, Vec<PersonId>)>,
    /// Ballots that count as things stand.
    pub ballots: BTreeMap<PersonId, Ballot>,
    /// When the vote closed or unanimity was found.
    pub judged_at: Option<jiff::Timestamp>,
    /// What the rules answered then.
    pub judgement: Option<Judgement>,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Who made it.
    pub by: PersonId,
    /// Its text is the matter's draft.
    pub draft: bool,
    /// The entry that made it.
    pub seq: u64,
    /// Taken back.
    pub withdrawn: bool,
}

/// The steps of handling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Not opened yet.
    Waiting,
    /// Open: discussion and proposals.
    Open,
    /// The vote is open.
    Voting,
    /// The vote is closed and counted.
    Voted,
    /// Nobody was against.
    Unanimous(ProposalId),
    /// Over.
    Over(Ending),
}

/// How an item ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// With a decision.
    Decided(DecisionId),
    /// Taken note of.
    Noted,
    /// Left for a later meeting.
    Postponed,
    /// Sent back for preparation.
    Returned,
}

impl Item {
    /// A new item on an agenda.
    pub fn new(matter: Option<MatterId>, template: Option<String>) -> Self {
        Self {
            matter,
            template,
            papers: Papers::new(),
            answers: BTreeMap::new(),
            consent: false,
            elected_chair: None,
            recused: Vec::new(),
            opened_at: None,
            ended_at: None,
            phase: Phase::Waiting,
            proposals: BTreeMap::new(),
            opposed: None,
            ballots: BTreeMap::new(),
            judged_at: None,
            judgement: None,
        }
    }

    /// Is it being handled?
    pub fn is_open(&self) -> bool {
        !matches!(self.phase, Phase::Waiting | Phase::Over(_))
    }

    /// Is its handling over?
    pub fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Over(_))
    }

    /// Proposals that have not been taken back, in order.
    pub fn standing(&self) -> impl Iterator<Item = (&ProposalId, &Proposal)> {
        self.proposals.iter().filter(|(_, proposal)| !proposal.withdrawn)
    }

    /// # Errors
    /// `item-over`.
    pub fn must_not_be_over(&self) -> Result<(), Refusal> {
        if self.is_over() { Err(Refusal::new("item-over")) } else { Ok(()) }
    }

    /// # Errors
    /// `item-has-no-matter`.
    pub fn must_have_matter(&self) -> Result<(), Refusal> {
        if self.matter.is_none() { Err(Refusal::new("item-has-no-matter")) } else { Ok(()) }
    }

    /// # Errors
    /// `already-open`, `item-over`.
    pub fn must_be_waiting(&self) -> Result<(), Refusal> {
        self.must_not_be_over()?;
        if self.phase == Phase::Waiting { Ok(()) } else { Err(Refusal::new("already-open")) }
    }

    /// # Errors
    /// `unknown-proposal`.
    pub fn must_have_proposal(&self, proposal: &ProposalId) -> Result<(), Refusal> {
        if self.standing().any(|(id, _)| id == proposal) {
            Ok(())
        } else {
            Err(Refusal::new("unknown-proposal").fact("proposal", proposal.as_str()))
        }
    }

    fn must_be_in(&self, phase: &Phase) -> Result<(), Refusal> {
        if self.phase == *phase {
            return Ok(());
        }
        self.must_not_be_over()?;
        let code = match (phase, &self.phase) {
            (_, Phase::Waiting) => "not-open",
            (Phase::Voting, _) => "vote-not-open",
            (_, Phase::Voting) => "vote-open",
            (_, Phase::Voted) => "vote-closed",
            _ => "already-settled",
        };
        Err(Refusal::new(code))
    }
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Item(event)
    }
}

impl Command {
    /// The meeting and the item that it is about.
    pub fn about(&self) -> (&MeetingId, ItemId) {
        match self {
            Self::Call { meeting, item }
            | Self::Consent { meeting, item }
            | Self::ElectChair { meeting, item, .. }
            | Self::Open { meeting, item }
            | Self::Propose { meeting, item, .. }
            | Self::Withdraw { meeting, item, .. }
            | Self::Against { meeting, item, .. }
            | Self::OpenVote { meeting, item }
            | Self::CancelVote { meeting, item, .. }
            | Self::CloseVote { meeting, item }
            | Self::Choose { meeting, item, .. }
            | Self::Note { meeting, item }
            | Self::Postpone { meeting, item, .. }
            | Self::Return { meeting, item, .. }
            | Self::Reopen { meeting, item, .. } => (meeting, *item),
        }
    }
}

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
            sitting.must_have_votes(self.ctx)?;
            sitting.must_have_acting_chair(self.ctx)?;
            recused = sitting.recused(self.ctx);
        }
        let opened = Event::Opened { meeting: meeting.clone(), item, recused };
        let mut happenings = vec![Happening { event: opened.into(), words: Words::none() }];
        happenings.extend(self.first_proposal());
        Ok(happenings)
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

/// The ballots as the rules take them.
pub fn ballots(item: &Item) -> BTreeMap<PersonId, Option<ProposalId>> {
    let choice = |ballot: &Ballot| match &ballot.choice {
        Choice::For(proposal) => Some(proposal.clone()),
        Choice::Blank => None,
    };
    item.ballots.iter().map(|(person, ballot)| (person.clone(), choice(ballot))).collect()
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event, happened: Happened) {
    let at = happened.at;
    let (meeting, item) = event.about();
    let Some(known) = programme.meetings.get_mut(meeting) else { return };
    if let Event::Called { .. } | Event::Opened { .. } | Event::Reopened { .. } = event {
        known.at_item = Some(item);
    }
    let Some(handled) = known.items.get_mut(&item) else { return };
    let stands = match event {
        Event::Postponed { .. } => Some(Stands::Postponed(meeting.clone(), item)),
        Event::Returned { .. } => Some(Stands::Returned(meeting.clone(), item)),
        Event::Reopened { .. } => Some(Stands::OnAgenda(meeting.clone(), item)),
        _ => None,
    };
    if let (Some(stands), Some(matter)) = (stands, handled.matter.as_ref())
        && let Some(matter) = programme.matters.get_mut(matter)
    {
        matter.stands = stands;
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

impl Event {
    /// The meeting and the item that it is about.
    pub fn about(&self) -> (&MeetingId, ItemId) {
        match self {
            Self::Called { meeting, item }
            | Self::Consented { meeting, item }
            | Self::ChairElected { meeting, item, .. }
            | Self::Opened { meeting, item, .. }
            | Self::Proposed { meeting, item, .. }
            | Self::Withdrawn { meeting, item, .. }
            | Self::Unanimous { meeting, item, .. }
            | Self::Opposed { meeting, item, .. }
            | Self::VoteOpened { meeting, item }
            | Self::VoteCancelled { meeting, item }
            | Self::VoteClosed { meeting, item, .. }
            | Self::VoteReopened { meeting, item }
            | Self::Chosen { meeting, item, .. }
            | Self::Noted { meeting, item }
            | Self::Postponed { meeting, item }
            | Self::Returned { meeting, item }
            | Self::Reopened { meeting, item } => (meeting, *item),
        }
    }
}
