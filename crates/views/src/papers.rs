//! Papers: what was sent when, in time or late, in which version.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::charter::Late;
use engine::ids::PaperId;
use engine::subjects::item::Item;
use engine::subjects::meeting::Meeting;
use engine::subjects::{Event, matter, sitting};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::deadline::Deadline;
use crate::eyes::Eyes;
use crate::named::Person;

/// A paper with its versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// Id over all versions.
    pub id: PaperId,
    /// File name of the newest version.
    pub name: String,
    /// The newest version's number, from 1.
    pub version: usize,
    /// Was any version that is on this agenda sent late?
    pub lateness: Lateness,
    /// Versions, newest first.
    pub versions: Vec<Version>,
}

/// One version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Version {
    /// Number, from 1.
    pub version: usize,
    /// The entry that brought it; the address of its content.
    pub seq: u64,
    /// File name.
    pub name: String,
    /// Media type, as found by its content.
    pub media: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal; empty where erased.
    pub sha256: String,
    /// When it was attached.
    pub attached: Timestamp,
    /// By whom.
    pub by: Person,
    /// When the members got it: with the notice, or at once after it; not before the notice.
    pub sent: Option<Timestamp>,
    /// In time?
    pub lateness: Lateness,
}

/// Was something in time?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Lateness {
    /// Nothing to be late with: on no agenda, or no deadline.
    NotDue,
    /// Not sent yet; the last day is still ahead.
    Waiting {
        /// The last day.
        due: Date,
    },
    /// Sent in time.
    InTime {
        /// The day it was sent.
        sent: Date,
    },
    /// Sent after the last day, or not sent although that day is over.
    Late {
        /// The last day.
        due: Date,
        /// So many days after it.
        days: u32,
    },
}

/// The papers of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Papers {
    /// The papers, oldest first.
    pub papers: Vec<Paper>,
    /// The worst of them.
    pub lateness: Lateness,
    /// The last day and its arithmetic, where the body has one.
    pub deadline: Option<Deadline>,
    /// Does the item need the meeting's recorded consent?
    pub needs_consent: bool,
    /// Has the meeting consented?
    pub consented: bool,
}

impl Eyes<'_> {
    /// The papers of an item against its meeting's deadline. The caller has asked the gate.
    pub(crate) fn papers_of_item(&self, meeting: &Meeting, item: &Item) -> Papers {
        let papers = self.papers(sitting::papers_of(self.programme(), item), Some(meeting));
        let clause = self.clauses(&meeting.body).and_then(|body| body.materials.as_ref());
        let barred = clause.is_some_and(|clause| clause.late.contains(&Late::NeedsConsent));
        let late = sitting::papers_lateness(self.charter, self.programme(), meeting, item);
        Papers {
            lateness: papers.iter().map(|paper| paper.lateness).max().unwrap_or(Lateness::NotDue),
            papers,
            deadline: self.papers_due(meeting),
            needs_consent: barred && late.is_some_and(|late| late.days > 0),
            consented: item.consent,
        }
    }

    /// The papers of a matter that is on no agenda. The caller has asked the gate.
    pub(crate) fn papers_of_matter(&self, papers: &matter::Papers) -> Papers {
        Papers {
            papers: self.papers(papers, None),
            lateness: Lateness::NotDue,
            deadline: None,
            needs_consent: false,
            consented: false,
        }
    }

    fn papers(&self, papers: &matter::Papers, meeting: Option<&Meeting>) -> Vec<Paper> {
        let mut listed: Vec<(u64, Paper)> =
            papers.iter().filter_map(|(id, versions)| self.paper(id, versions, meeting)).collect();
        listed.sort_by_key(|(seq, _)| *seq);
        listed.into_iter().map(|(_, paper)| paper).collect()
    }

    fn paper(&self, id: &PaperId, versions: &[matter::Version], meeting: Option<&Meeting>) -> Option<(u64, Paper)> {
        let first = versions.first()?.seq;
        let mut listed: Vec<Version> =
            versions.iter().zip(1_usize..).map(|(version, number)| self.version(version, number, meeting)).collect();
        listed.reverse();
        let newest = listed.first()?;
        let (name, version, lateness) = (newest.name.clone(), newest.version, newest.lateness);
        Some((first, Paper { id: id.clone(), name, version, lateness, versions: listed }))
    }

    fn version(&self, version: &matter::Version, number: usize, meeting: Option<&Meeting>) -> Version {
        // What came after the meeting had ended never went to it.
        let meeting = meeting.filter(|meeting| meeting.closed_at.is_none_or(|ended| version.at <= ended));
        Version {
            version: number,
            seq: version.seq,
            name: self.book.word(version.seq, "name").to_string(),
            media: version.media.clone(),
            size: version.size,
            sha256: self.book.word(version.seq, "sha256").to_string(),
            attached: version.at,
            by: self.person(&version.by),
            sent: meeting.and_then(|meeting| meeting.sent_at(version.at)),
            lateness: meeting.map_or(Lateness::NotDue, |meeting| self.lateness(meeting, version.at)),
        }
    }

    /// How something attached at that moment stands to a meeting's deadline.
    fn lateness(&self, meeting: &Meeting, attached: Timestamp) -> Lateness {
        let Some(deadline) = self.papers_due(meeting) else { return Lateness::NotDue };
        let Some(sent) = meeting.sent_at(attached) else {
            return match u32::try_from(deadline.days_left.saturating_neg()) {
                Ok(days) if days > 0 => Lateness::Late { due: deadline.due, days },
                _ => Lateness::Waiting { due: deadline.due },
            };
        };
        match sitting::lateness(self.charter, meeting, sent) {
            Some(late) if late.days > 0 => {
                Lateness::Late { due: late.last_day, days: u32::try_from(late.days).unwrap_or(0) }
            }
            Some(in_time) => Lateness::InTime { sent: in_time.sent },
            None => Lateness::NotDue,
        }
    }

    /// A version of a paper by its entry, if the reader may read it: before its content is given out.
    pub fn may_read_paper(&self, paper: &PaperId, seq: u64) -> Option<Version> {
        self.viewer()?;
        let Event::Matter(matter::Event::Attached { paper: attached, to, .. }) = &self.book.entry(seq)?.event else {
            return None;
        };
        let (papers, meeting) = match to {
            matter::Place::Matter { matter } => {
                self.matter_gate(matter).is_open().then_some(())?;
                (&self.programme().matters.get(matter)?.papers, None)
            }
            matter::Place::Item { meeting, item } => {
                let known = self.programme().meetings.get(meeting)?;
                let open = self.is_participant(known) && self.item_gate(meeting, *item).is_open();
                open.then_some(())?;
                (&known.items.get(item)?.papers, Some(known))
            }
        };
        let versions = papers.get(paper).filter(|_| attached == paper)?;
        let place = versions.iter().position(|version| version.seq == seq)?;
        Some(self.version(versions.get(place)?, place.saturating_add(1), meeting))
    }
}
