//! The room's screen: a few lines that everybody in the room may read, and nobody's choice before closing.

use alloc::string::String;
use alloc::vec::Vec;
use engine::exact::Fraction;
use engine::ids::{MeetingId, ProposalId, RuleId};
use engine::subjects::item::{Ending, Item, Phase};
use engine::subjects::meeting::{ItemId, Meeting, Stage};
use engine::subjects::sitting::Sitting;
use jiff::Timestamp;
use serde::Serialize;

use crate::eyes::Eyes;
use crate::meeting::Count;
use crate::meetings::Heading;
use crate::named::{Party, Text};
use crate::quorum::Quorum;
use crate::tally::Result;

/// The screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Screen {
    /// The meeting.
    pub heading: Heading,
    /// The record's size at this state.
    pub as_of: u64,
    /// The moment.
    pub at: Timestamp,
    /// What it shows.
    pub shows: Shows,
}

/// What the screen shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "shows")]
#[expect(clippy::large_enum_variant, reason = "one value a page")]
pub enum Shows {
    /// Not begun.
    NotBegun,
    /// Between items.
    Between {
        /// The next section.
        next: Option<usize>,
    },
    /// An item is called, and somebody who must be out is still in the room: only its number.
    Clearing {
        /// Section number (§).
        section: usize,
        /// The parties that take no part.
        parties: Vec<Party>,
        /// The rules.
        rules: Vec<RuleId>,
    },
    /// An item.
    Item(ScreenItem),
    /// Over.
    Over,
}

/// An item on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScreenItem {
    /// Section number (§).
    pub section: usize,
    /// Title.
    pub title: Text,
    /// Is the vote open?
    pub voting: bool,
    /// How many have voted.
    pub voted: Count,
    /// The proposals: letter and text.
    pub proposals: Vec<ScreenProposal>,
    /// The parties that take no part, with the rules.
    pub out: Vec<(Party, Vec<RuleId>)>,
    /// The quorum.
    pub quorum: Option<Quorum>,
    /// The result, once there is one.
    pub result: Option<Result>,
    /// The decision's text, once entered.
    pub decision: String,
}

/// A proposal on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScreenProposal {
    /// Letter.
    pub id: ProposalId,
    /// Text.
    pub text: String,
    /// Votes, once the vote is closed.
    pub votes: Option<Fraction>,
}

impl Eyes<'_> {
    /// The room's screen, for participants; what it shows all in the room may read.
    pub fn screen(&self, id: &MeetingId) -> Option<Screen> {
        let known = self.programme().meetings.get(id)?;
        self.is_participant(known).then_some(())?;
        Some(Screen {
            heading: self.heading(id, known),
            as_of: self.book.size(),
            at: self.now,
            shows: self.shows(id, known),
        })
    }

    fn shows(&self, id: &MeetingId, known: &Meeting) -> Shows {
        match known.stage {
            Stage::Planned | Stage::Convened => return Shows::NotBegun,
            Stage::Closed | Stage::Cancelled => return Shows::Over,
            Stage::Live => {}
        }
        let waiting = |item: &&ItemId| known.items.get(item).is_some_and(|item| item.phase == Phase::Waiting);
        let between = || Shows::Between { next: known.agenda.iter().find(waiting).map(|item| known.section(*item)) };
        let at = known.at_item.and_then(|item| Some((item, known.items.get(&item)?, self.sitting(id, item)?)));
        let Some((item, handled, sitting)) = at else { return between() };
        let hidden = !self.to_leave(&sitting).is_empty() || !self.item_gate(id, item).is_open();
        match (hidden, handled.is_over()) {
            (true, true) => between(),
            (true, false) => self.clearing(known, item, &sitting),
            (false, _) => Shows::Item(self.screen_item(id, known, (item, handled), &sitting)),
        }
    }

    fn out(&self, sitting: &Sitting) -> Vec<(Party, Vec<RuleId>)> {
        let recused = self.recused(sitting);
        recused.into_iter().filter_map(|recused| Some((recused.recusal.party?, recused.recusal.rules))).collect()
    }

    fn clearing(&self, known: &Meeting, item: ItemId, sitting: &Sitting) -> Shows {
        let out = self.out(sitting);
        let mut rules: Vec<RuleId> = out.iter().flat_map(|(_, rules)| rules.iter().cloned()).collect();
        rules.dedup();
        Shows::Clearing {
            section: known.section(item),
            parties: out.into_iter().map(|(party, _)| party).collect(),
            rules,
        }
    }

    fn screen_item(
        &self,
        id: &MeetingId,
        known: &Meeting,
        (item, handled): (ItemId, &Item),
        sitting: &Sitting,
    ) -> ScreenItem {
        let taking_part = sitting.taking_part(&self.ctx());
        let result = self.result_now(id, known, item, handled);
        let votes = |proposal: &ProposalId| {
            let rows = result.as_ref().and_then(|result| result.tally.as_ref()).map(|tally| tally.rows.as_slice());
            let row = rows?.iter().find(|row| row.proposal.as_ref() == Some(proposal))?;
            Some(row.votes.clone())
        };
        let standing = self.proposals(id, item).into_iter().filter(|proposal| !proposal.withdrawn);
        let proposals = standing.map(|proposal| ScreenProposal {
            votes: votes(&proposal.id),
            text: proposal.text,
            id: proposal.id,
        });
        let decides = handled.matter.is_some();
        ScreenItem {
            section: known.section(item),
            title: self.title(id, item),
            voting: handled.phase == Phase::Voting,
            voted: Count {
                of: taking_part.iter().filter(|person| handled.ballots.contains_key(*person)).count(),
                all: taking_part.len(),
            },
            proposals: proposals.collect(),
            out: self.out(sitting),
            quorum: decides
                .then(|| sitting.quorum(&self.ctx()))
                .flatten()
                .map(|quorum| self.quorum(known, quorum, !sitting.recused(&self.ctx()).is_empty())),
            decision: match &handled.phase {
                Phase::Over(Ending::Decided(decision)) => self.decision_text(decision),
                _ => String::new(),
            },
            result,
        }
    }
}
