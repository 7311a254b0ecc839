//! The list of decisions that the reader may read.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::ids::{DecisionId, MeetingId};
use engine::subjects::decision;
use jiff::civil::Date;
use serde::Serialize;

use crate::eyes::Eyes;
use crate::gate::Gate;
use crate::named::{Body, Matter};
use crate::tally::How;

/// Decisions, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decisions {
    /// The decisions.
    pub rows: Vec<DecisionRow>,
}

/// A decision in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DecisionRow {
    /// Id.
    pub id: DecisionId,
    /// The matter; nothing where the decision alone is open to the reader.
    pub matter: Option<Matter>,
    /// Which body.
    pub body: Body,
    /// Which meeting.
    pub meeting: MeetingId,
    /// Section number (§).
    pub section: usize,
    /// The meeting's day.
    pub date: Date,
    /// How; nothing where the decision alone is open to the reader.
    pub how: Option<How>,
    /// What was decided.
    pub text: String,
    /// The item was opened again: it no longer stands.
    pub reopened: bool,
}

impl Eyes<'_> {
    /// The decisions that the reader may read, newest first.
    pub fn decisions(&self) -> Option<Decisions> {
        self.viewer()?;
        let mut known: Vec<_> =
            self.programme().decisions.iter().filter(|(_, known)| self.may_read_decision(known)).collect();
        known.sort_by_key(|(_, known)| core::cmp::Reverse(known.seq));
        let rows = known.into_iter().filter_map(|(id, known)| self.decision_row(id, known)).collect();
        Some(Decisions { rows })
    }

    /// A participant reads a decision at once, others once the minutes are approved; who had to stay out likewise.
    pub(crate) fn may_read_decision(&self, known: &decision::Decision) -> bool {
        let Some(meeting) = self.programme().meetings.get(&known.meeting) else { return false };
        self.hears(meeting)
            && match self.item_gate(&known.meeting, known.item) {
                Gate::Open => true,
                Gate::Decision(_, current) => {
                    self.programme().decisions.get(&current).is_some_and(|one| one.seq == known.seq)
                }
                Gate::Closed(_) => false,
            }
    }

    fn decision_row(&self, id: &DecisionId, known: &decision::Decision) -> Option<DecisionRow> {
        let meeting = self.programme().meetings.get(&known.meeting)?;
        let is_whole = self.item_gate(&known.meeting, known.item).is_open();
        Some(DecisionRow {
            id: id.clone(),
            matter: is_whole.then(|| self.matter_name(&known.matter)),
            body: self.body_name(&meeting.body),
            meeting: known.meeting.clone(),
            section: meeting.section(known.item),
            date: meeting.date,
            how: is_whole.then_some(known.judgement.outcome.how),
            text: self.decision_text(id),
            reopened: known.reopened,
        })
    }

    /// What was decided: the text entered, or the winning proposal as it stands. The caller has asked the gate.
    pub(crate) fn decision_text(&self, id: &DecisionId) -> String {
        let Some(known) = self.programme().decisions.get(id) else { return String::new() };
        match self.book.word(known.seq, "text") {
            "" => self.text_of_proposal(&known.meeting, known.item, &known.winner),
            text => text.to_string(),
        }
    }
}
