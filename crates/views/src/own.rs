//! Parties' own decisions after a body's: whom a decision waits for, what each has decided, and whose it is to record that.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::ids::{DecisionId, PartyId, RuleId};
use engine::subjects::own_decision::{self, Command, Effect, Own, Verdict};
use engine::subjects::{self, decision};
use jiff::civil::Date;
use serde::Serialize;

use crate::eyes::Eyes;
use crate::may::May;
use crate::named::{Party, Person};

/// How a decision stands to the parties' own ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "effect")]
pub enum Standing {
    /// It needs none.
    AtOnce,
    /// It waits for these parties.
    Waiting {
        /// Which.
        parties: Vec<Party>,
    },
    /// Every party concerned has approved.
    Done,
    /// These parties have rejected it.
    Lapsed {
        /// Which.
        parties: Vec<Party>,
    },
}

/// The own decisions that a decision needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnDecisions {
    /// The decision that needs them.
    pub decision: DecisionId,
    /// How it stands.
    pub standing: Standing,
    /// Party by party.
    pub rows: Vec<OwnRow>,
}

/// A party's own decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnRow {
    /// Whose.
    pub party: Party,
    /// By which rules it is awaited.
    pub rules: Vec<RuleId>,
    /// Who records it.
    pub whose: Vec<Person>,
    /// What was recorded; nothing while it is awaited.
    pub recorded: Option<OwnRecorded>,
    /// May the reader record it, or, once it is recorded, take that back?
    pub may: May,
}

/// What was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnRecorded {
    /// Was it approved?
    pub approved: bool,
    /// On which day.
    pub on: Date,
    /// By which organ.
    pub organ: String,
    /// The section of its minutes.
    pub section: String,
    /// Its document.
    pub document: String,
    /// Who recorded it.
    pub by: Person,
    /// The entry.
    pub seq: u64,
}

impl Eyes<'_> {
    /// How a decision stands to the parties' own ones.
    pub(crate) fn own_standing(&self, known: &decision::Decision) -> Standing {
        let of = |verdict: Option<Verdict>| {
            let those = known.own.iter().filter(|(_, own)| own.recorded.as_ref().map(|made| made.verdict) == verdict);
            those.map(|(party, _)| self.party_name(party)).collect()
        };
        match own_decision::effect(known) {
            Effect::AtOnce => Standing::AtOnce,
            Effect::Waiting => Standing::Waiting { parties: of(None) },
            Effect::Done => Standing::Done,
            Effect::Lapsed => Standing::Lapsed { parties: of(Some(Verdict::Rejected)) },
        }
    }

    /// The own decisions that a decision needs; nothing where it needs none or no longer stands. The caller has asked whether
    /// the decision may be read.
    pub(crate) fn own_decisions(&self, id: &DecisionId) -> Option<OwnDecisions> {
        let known = self.programme().decisions.get(id).filter(|known| !known.own.is_empty() && !known.reopened)?;
        let rows = known.own.iter().map(|(party, own)| self.own_row((id, known), party, own)).collect();
        Some(OwnDecisions { decision: id.clone(), standing: self.own_standing(known), rows })
    }

    fn own_row(&self, (id, known): (&DecisionId, &decision::Decision), party: &PartyId, own: &Own) -> OwnRow {
        let whose = own_decision::who_records(&self.ctx(), self.programme(), known, party);
        let recorded = own.recorded.as_ref().map(|made| OwnRecorded {
            approved: made.verdict == Verdict::Approved,
            on: made.on,
            organ: self.book.word(made.seq, "organ").to_string(),
            section: self.book.word(made.seq, "section").to_string(),
            document: self.book.word(made.seq, "document").to_string(),
            by: self.person(&made.by),
            seq: made.seq,
        });
        let (decision, party_id) = (id.clone(), party.clone());
        let command = match recorded {
            Some(_) => Command::Retract { decision, party: party_id, reason: "a".to_string() },
            None => Command::Record {
                decision,
                party: party_id,
                verdict: Verdict::Approved,
                organ: "a".to_string(),
                on: self.today(),
                section: String::new(),
                document: String::new(),
            },
        };
        OwnRow {
            party: self.party_name(party),
            rules: own.rules.clone(),
            whose: self.people_named(&whose),
            recorded,
            may: self.may(subjects::Command::OwnDecision(command)),
        }
    }
}
