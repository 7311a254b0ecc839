//! How a settled item is shown: proposals, bars, ballots by name.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::charter::Occasion;
use engine::exact::Fraction;
use engine::ids::{MeetingId, PersonId, ProposalId};
use engine::subjects::ballot::{self, Choice};
use engine::subjects::judgement::Judgement;
use engine::subjects::meeting::{ItemId, Meeting};
use engine::subjects::{Event, item};

use super::{Ballot, How, Proposal, Result, Silence, Tally, TallyRow};
use crate::eyes::Eyes;
use crate::share::{Rounding, Share};

/// A settled item as it stood at an entry.
pub(crate) struct Settled<'s> {
    pub(crate) id: &'s MeetingId,
    pub(crate) meeting: &'s Meeting,
    pub(crate) item: ItemId,
    pub(crate) judgement: &'s Judgement,
    /// Up to this entry.
    pub(crate) seq: u64,
}

/// The entry up to which the state now reaches.
pub(crate) const NOW: u64 = u64::MAX;

impl Eyes<'_> {
    /// The proposals of an item in order. The caller has asked the gate.
    pub(crate) fn proposals(&self, id: &MeetingId, item: ItemId) -> Vec<Proposal> {
        let Some(handled) = self.programme().meetings.get(id).and_then(|m| m.items.get(&item)) else {
            return Vec::new();
        };
        let mut listed: Vec<(u64, Proposal)> = handled
            .proposals
            .iter()
            .map(|(proposal, made)| (made.seq, self.proposal(handled, proposal, made)))
            .collect();
        listed.sort_by_key(|(seq, _)| *seq);
        listed.into_iter().map(|(_, proposal)| proposal).collect()
    }

    fn proposal(&self, handled: &item::Item, id: &ProposalId, made: &item::Proposal) -> Proposal {
        Proposal {
            id: id.clone(),
            text: self.proposal_text(handled, made),
            by: self.person(&made.by),
            draft: made.draft,
            withdrawn: made.withdrawn,
        }
    }

    /// A proposal's text: its own, or the draft of the matter as it stood then.
    fn proposal_text(&self, handled: &item::Item, made: &item::Proposal) -> String {
        match &handled.matter {
            Some(matter) if made.draft => self.matter_text_at(matter, "draft", made.seq).text,
            _ => self.book.word(made.seq, "text").to_string(),
        }
    }

    pub(crate) fn text_of_proposal(&self, id: &MeetingId, item: ItemId, proposal: &ProposalId) -> String {
        let handled = self.programme().meetings.get(id).and_then(|m| m.items.get(&item));
        let made = handled.and_then(|handled| Some((handled, handled.proposals.get(proposal)?)));
        made.map(|(handled, made)| self.proposal_text(handled, made)).unwrap_or_default()
    }

    /// A settled item with all its numbers. The caller has asked the gate, and the vote is closed.
    pub(crate) fn result(&self, settled: &Settled<'_>) -> Result {
        let judgement = settled.judgement;
        let cast = self.ballots_at(settled.id, settled.item, settled.seq);
        let by_vote = !matches!(judgement.outcome.how, How::Unanimous | How::Consensus) || !cast.is_empty();
        let left_out = self.recused_in(settled.id, settled.item);
        let silent = judgement.weights.keys().filter(|person| !cast.contains_key(*person));
        Result {
            how: judgement.outcome.how,
            stated: self.was_stated(settled),
            winner: judgement.outcome.winner.clone(),
            tied: judgement.outcome.tied.clone(),
            tally: by_vote.then(|| self.tally(settled, &cast)),
            silent: if by_vote { self.people_named(silent) } else { Vec::new() },
            ballots: self.ballots(judgement, &cast),
            quorum: self.quorum(settled.meeting, judgement.quorum, !judgement.recused.is_empty()),
            left_out,
            chair: judgement.acting_chair.as_ref().map(|chair| self.person(chair)),
            rules: judgement.rules.clone(),
        }
    }

    /// Did the acting chair settle a tie by their word?
    fn was_stated(&self, settled: &Settled<'_>) -> bool {
        let mut stated = false;
        for entry in self.book.of_meeting(settled.id).filter(|entry| entry.seq <= settled.seq) {
            match &entry.event {
                Event::Item(item::Event::Chosen { item, .. }) if *item == settled.item => stated = true,
                Event::Item(item::Event::Reopened { item, .. } | item::Event::VoteReopened { item, .. })
                    if *item == settled.item =>
                {
                    stated = false;
                }
                _ => {}
            }
        }
        stated
    }

    /// The ballots that counted at an entry: those of votes called off or reopened do not.
    pub(crate) fn ballots_at(&self, id: &MeetingId, item: ItemId, seq: u64) -> BTreeMap<PersonId, ballot::Ballot> {
        let mut cast = BTreeMap::new();
        for entry in self.book.of_meeting(id).filter(|entry| entry.seq <= seq) {
            match &entry.event {
                Event::Ballot(ballot::Event::Cast { item: of, person, choice, spoken, .. }) if *of == item => {
                    let given =
                        ballot::Ballot { choice: choice.clone(), spoken: *spoken, seq: entry.seq, at: entry.at };
                    cast.insert(person.clone(), given);
                }
                Event::Ballot(ballot::Event::Contested { item: of, person, .. }) if *of == item => {
                    cast.remove(person);
                }
                Event::Item(item::Event::VoteCancelled { item: of, .. } | item::Event::Reopened { item: of, .. })
                    if *of == item =>
                {
                    cast.clear();
                }
                _ => {}
            }
        }
        cast
    }

    pub(crate) fn silence(&self, known: &Meeting) -> Silence {
        let Some(body) = self.clauses(&known.body) else { return Silence::default() };
        let counts = body.quorum.as_ref().is_none_or(|clause| clause.silent == engine::charter::Silent::Counts);
        let rules = body.decide.iter().flat_map(|clause| clause.grounds.on(Occasion::BlankOrSilent)).cloned().collect();
        Silence { counts, rules }
    }

    fn tally(&self, settled: &Settled<'_>, cast: &BTreeMap<PersonId, ballot::Ballot>) -> Tally {
        let judgement = settled.judgement;
        let all = judgement.all_votes();
        let choosing = |choice: Option<&ProposalId>| {
            let chose = |person: &&PersonId| cast.get(*person).is_some_and(|ballot| chosen(&ballot.choice) == choice);
            judgement.weights.keys().filter(chose).count()
        };
        let mut rows: Vec<TallyRow> = judgement
            .tally
            .iter()
            .map(|(proposal, votes)| TallyRow {
                proposal: Some(proposal.clone()),
                silent: false,
                text: self.text_of_proposal(settled.id, settled.item, proposal),
                share: Share::of(votes, &all),
                votes: votes.clone(),
                people: choosing(Some(proposal)),
                won: judgement.outcome.winner.as_ref() == Some(proposal),
            })
            .collect();
        rows.sort_by(|one, other| other.votes.cmp(&one.votes));
        let supporting: Fraction = judgement.tally.values().sum();
        let unheard = judgement.weights.iter().filter(|(person, _)| !cast.contains_key(*person));
        let (silent, withheld) = (unheard.clone().count(), unheard.map(|(_, votes)| votes).sum::<Fraction>());
        let blank = &(&all - &supporting) - &withheld;
        for (people, votes, silent) in [(choosing(None), blank, false), (silent, withheld, true)] {
            if people > 0 {
                let (text, share) = (String::new(), Share::of(&votes, &all));
                rows.push(TallyRow { proposal: None, silent, text, share, votes, people, won: false });
            }
        }
        let rounding = Rounding::of(rows.iter().map(|row| &row.share));
        Tally { votes: all, rows, silence: self.silence(settled.meeting), rounding }
    }

    fn ballots(&self, judgement: &Judgement, cast: &BTreeMap<PersonId, ballot::Ballot>) -> Vec<Ballot> {
        cast.iter().map(|(person, ballot)| self.ballot_by_name(person, ballot, judgement.weights.get(person))).collect()
    }

    pub(crate) fn ballot_by_name(
        &self,
        person: &PersonId,
        ballot: &ballot::Ballot,
        votes: Option<&Fraction>,
    ) -> Ballot {
        let person = self.person(person);
        Ballot {
            party: person.party.clone(),
            person,
            votes: votes.cloned().unwrap_or(Fraction::ZERO),
            choice: chosen(&ballot.choice).cloned(),
            spoken: ballot.spoken,
            seq: ballot.seq,
            at: ballot.at,
        }
    }
}

/// The proposal that a ballot is for; none where it is blank.
pub(crate) fn chosen(choice: &Choice) -> Option<&ProposalId> {
    match choice {
        Choice::For(proposal) => Some(proposal),
        Choice::Blank => None,
    }
}
