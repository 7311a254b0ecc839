//! How a reader sees their home page.

use alloc::vec::Vec;
use engine::ids::MeetingId;
use engine::subjects::meeting::{self, Meeting, Stage};
use engine::subjects::{Event, decision, matter, minutes, sitting};
use jiff::Timestamp;

use super::{Home, Next, Since, SinceDecision};
use crate::book::Entry;
use crate::eyes::Eyes;
use crate::meeting::Count;

impl Eyes<'_> {
    /// The reader's home page; `since` is when they were last here.
    pub fn home(&self, since: Option<Timestamp>) -> Option<Home> {
        let viewer = self.viewer()?;
        let mut tasks = self.tasks(since);
        tasks.sort_by_key(|task| {
            (!task.now, task.what.pressing(), task.due.as_ref().map_or(i64::MAX, |due| due.days_left))
        });
        Some(Home {
            me: self.person(viewer),
            tasks,
            waiting: self.waiting(),
            next: self.next(),
            since: self.since(since),
        })
    }

    fn next(&self) -> Vec<Next> {
        let ahead = |meeting: &Meeting| {
            meeting.stage == Stage::Live
                || matches!(meeting.stage, Stage::Planned | Stage::Convened) && meeting.date >= self.today()
        };
        let mut next: Vec<Next> = self
            .programme()
            .meetings
            .iter()
            .filter(|(_, meeting)| ahead(meeting))
            .map(|(id, meeting)| Next {
                heading: self.heading(id, meeting),
                papers: self.papers_in(id, meeting),
                papers_due: self.papers_due(meeting),
                deputy_of: self.stands_for(meeting),
            })
            .collect();
        next.sort_by_key(|next| (next.heading.date, next.heading.time));
        next
    }

    /// For whom the reader acts in a meeting as a deputy, where that is why they come.
    pub(crate) fn stands_for(&self, known: &Meeting) -> Option<crate::named::Person> {
        self.viewer().and_then(|viewer| self.role(known, viewer).1)
    }

    /// Items with a matter that have a paper, of those that the reader may read.
    pub(crate) fn papers_in(&self, id: &MeetingId, known: &Meeting) -> Count {
        let decides = known.items.iter().filter(|(_, handled)| handled.matter.is_some());
        let open: Vec<_> = decides.filter(|(item, _)| self.item_gate(id, **item).is_open()).collect();
        let has = |handled: &engine::subjects::item::Item| !sitting::papers_of(self.programme(), handled).is_empty();
        Count { of: open.iter().filter(|(_, handled)| has(handled)).count(), all: open.len() }
    }

    fn entries_since(&self, since: Timestamp) -> impl Iterator<Item = &Entry> {
        self.book.entries().iter().rev().take_while(move |entry| entry.at > since)
    }

    fn since(&self, since: Option<Timestamp>) -> Since {
        let Some(moment) = since else { return Since::default() };
        let mut seen = Since { since, ..Since::default() };
        for entry in self.entries_since(moment) {
            match &entry.event {
                Event::Decision(decision::Event::Entered { decision, matter, .. }) => {
                    let known = self.programme().decisions.get(decision);
                    if known.is_some_and(|known| self.may_read_decision(known)) {
                        let title = self.matter_text(matter, "title").text;
                        seen.decisions.push(SinceDecision { id: decision.clone(), title });
                    }
                }
                Event::Meeting(meeting::Event::Convened { meeting }) if self.takes_part_in(meeting) => {
                    seen.notices.push(meeting.clone());
                }
                Event::Minutes(minutes::Event::Approved { meeting }) if self.takes_part_in(meeting) => {
                    seen.minutes.push(meeting.clone());
                }
                Event::Matter(matter::Event::Attached { paper, .. }) => {
                    seen.papers =
                        seen.papers.saturating_add(usize::from(self.may_read_paper(paper, entry.seq).is_some()));
                }
                _ => {}
            }
        }
        seen
    }

    fn takes_part_in(&self, meeting: &MeetingId) -> bool {
        self.programme().meetings.get(meeting).is_some_and(|known| self.is_participant(known))
    }

    /// Papers of a meeting's items that came since a moment, of those that the reader may read.
    pub(crate) fn papers_since(&self, id: &MeetingId, known: &Meeting, since: Timestamp) -> usize {
        let open = known.items.iter().filter(|(item, _)| self.item_gate(id, **item).is_open());
        let versions = open.flat_map(|(_, handled)| sitting::papers_of(self.programme(), handled).values().flatten());
        versions.filter(|version| known.sent_at(version.at).is_some_and(|sent| sent > since)).count()
    }
}
