//! The reader's interests: an answer for every item of a meeting on one page, and what stands until withdrawn.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::ids::{MatterId, MeetingId, PartyId, RuleId};
use engine::subjects::{Command, interest, meeting};
use serde::Serialize;

use crate::ItemId;
use crate::eyes::Eyes;
use crate::may::May;
use crate::meeting::MyAnswer;
use crate::meetings::Heading;
use crate::named::{Party, Text};
use crate::recusal::Closed;

/// The reader's answers for one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Interests {
    /// The meeting.
    pub heading: Heading,
    /// The rules by which one is asked.
    pub rules: Vec<RuleId>,
    /// Items that the reader is asked about.
    pub rows: Vec<InterestRow>,
    /// Items that the reader must stay out of anyway.
    pub closed: Vec<Closed>,
    /// What stands.
    pub standing: Vec<StandingInterest>,
    /// How many are still to be answered.
    pub missing: usize,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InterestRow {
    /// The item.
    pub item: ItemId,
    /// Section number (§).
    pub section: usize,
    /// The matter.
    pub matter: MatterId,
    /// Title.
    pub title: Text,
    /// The parties on the other side.
    pub counterparties: Vec<Party>,
    /// The answer.
    pub answer: MyAnswer,
    /// The other side is a party toward which the reader has a standing interest.
    pub standing_applies: bool,
    /// May they answer?
    pub may: May,
}

/// A standing interest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StandingInterest {
    /// Toward whom.
    pub toward: Party,
    /// What it is.
    pub grounds: String,
    /// May it be withdrawn?
    pub withdraw: May,
}

impl Eyes<'_> {
    /// The reader's answers for one meeting, if they take part in it.
    pub fn interests(&self, id: &MeetingId) -> Option<Interests> {
        let known = self.programme().meetings.get(id)?;
        self.is_participant(known).then_some(())?;
        let (mut rows, mut closed) = (Vec::new(), Vec::new());
        for item in &known.agenda {
            match self.item_gate(id, *item).recusal() {
                Some(recusal) => closed.push(Closed { section: known.section(*item), recusal: recusal.clone() }),
                None => rows.extend(self.interest_row(id, known, *item)),
            }
        }
        let missing = |row: &&InterestRow| row.may.may && row.answer == MyAnswer::Missing;
        Some(Interests {
            heading: self.heading(id, known),
            rules: self.asks(known).unwrap_or_default(),
            missing: rows.iter().filter(missing).count(),
            rows,
            closed,
            standing: self.standing(),
        })
    }

    fn interest_row(&self, id: &MeetingId, known: &meeting::Meeting, item: ItemId) -> Option<InterestRow> {
        let handled = known.items.get(&item)?;
        let matter = handled.matter.clone()?;
        let counterparties = &self.programme().matters.get(&matter)?.facts.counterparties;
        let viewer = self.viewer()?;
        let standing = self.programme().interests.get(viewer);
        let answer = interest::Command::Answer {
            meeting: id.clone(),
            item,
            person: viewer.clone(),
            interest: false,
            grounds: String::new(),
        };
        Some(InterestRow {
            item,
            section: known.section(item),
            title: self.title(id, item),
            counterparties: counterparties.iter().map(|party| self.party_name(party)).collect(),
            answer: self.my_answer(id, known, item, handled, &self.recused_in(id, item)),
            standing_applies: counterparties.iter().any(|party| standing.is_some_and(|s| s.contains(party))),
            may: self.may(Command::Interest(answer)),
            matter,
        })
    }

    /// The reader's standing interests.
    pub fn standing(&self) -> Vec<StandingInterest> {
        let Some(viewer) = self.viewer() else { return Vec::new() };
        let toward = self.programme().interests.get(viewer).into_iter().flatten();
        let one = |toward: &PartyId| {
            let grounds = self.book.standing_entry(viewer, toward).map_or("", |seq| self.book.word(seq, "grounds"));
            let withdraw = interest::Command::Withdraw { toward: toward.clone() };
            StandingInterest {
                toward: self.party_name(toward),
                grounds: grounds.to_string(),
                withdraw: self.may(Command::Interest(withdraw)),
            }
        };
        toward.map(one).collect()
    }
}
