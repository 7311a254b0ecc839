//! The agenda as a whole: what its template still wants, where a matter belongs on it, and who takes no part in its items.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use engine::charter::{AgendaItem, AgendaKind};
use engine::ids::{MatterId, MeetingId, PartyId, PersonId};
use engine::subjects::meeting::{self as meetings, ItemId};
use engine::subjects::{Event, interest, item, sitting};

use super::{Row, TemplateItem};
use crate::eyes::Eyes;
use crate::papers::Lateness;
use crate::recusal::Recused;

impl Eyes<'_> {
    /// Who takes no part in an item, and why. The caller has asked the gate.
    pub(crate) fn recused_in(&self, id: &MeetingId, item: ItemId) -> Vec<Recused> {
        let Ok(mut sitting) = sitting::of_item(&self.ctx(), self.programme(), id, item) else { return Vec::new() };
        let handled = self.programme().meetings.get(id).and_then(|known| known.items.get(&item));
        if handled.is_some_and(|handled| handled.is_over() && handled.opened_at.is_none()) {
            // It ended before it opened, so the record holds no list of who took no part: it is who had declared by then.
            let declared = self.declared_by_the_end(id, item, &sitting.counterparties);
            sitting.declared.extend(declared);
        }
        self.recused(&sitting)
    }

    /// Who had a standing interest toward one of these when an item ended.
    fn declared_by_the_end(&self, id: &MeetingId, item: ItemId, toward: &[PartyId]) -> BTreeSet<PersonId> {
        let ends = |event: &Event| {
            matches!(event, Event::Item(item::Event::Postponed { item: of, .. } | item::Event::Returned { item: of, .. })
                if *of == item)
        };
        let end = self.book.of_meeting(id).rev().find(|entry| ends(&entry.event)).map_or(0, |entry| entry.seq);
        let mut standing = BTreeSet::new();
        for entry in self.book.entries().iter().take_while(|entry| entry.seq < end) {
            match &entry.event {
                Event::Interest(interest::Event::Declared { person, toward: party, .. }) if toward.contains(party) => {
                    standing.insert((person.clone(), party.clone()));
                }
                Event::Interest(interest::Event::Withdrawn { person, toward: party, .. }) => {
                    standing.remove(&(person.clone(), party.clone()));
                }
                _ => {}
            }
        }
        standing.into_iter().map(|(person, _)| person).collect()
    }

    /// Items of the charter's template that are missing. A place for decisions is filled by any matter.
    pub(crate) fn template_left(&self, known: &meetings::Meeting) -> Vec<TemplateItem> {
        let Some(agenda) = self.clauses(&known.body).and_then(|body| body.agenda.as_ref()) else { return Vec::new() };
        let there = |key: &str| known.items.values().any(|item| item.template.as_deref() == Some(key));
        let decides = known.items.values().any(|item| item.matter.is_some());
        let filled = |item: &AgendaItem| there(&item.id) || item.kind == AgendaKind::Decisions && decides;
        let left = agenda.items.iter().filter(|item| !filled(item));
        left.map(|item| TemplateItem {
            key: item.id.clone(),
            name: self.say(&item.name),
            rules: agenda.grounds.rule.clone(),
        })
        .collect()
    }

    /// Where a matter belongs that stands behind what closes the agenda: its item, and the section of the first item that the
    /// charter's template puts after the decisions. Nothing where it stands well.
    pub fn place_of_matter(&self, id: &MeetingId, matter: &MatterId) -> Option<(ItemId, usize)> {
        let known = self.programme().meetings.get(id)?;
        let template = self.clauses(&known.body)?.agenda.as_ref()?;
        let after = template.items.iter().skip_while(|item| item.kind != AgendaKind::Decisions).skip(1);
        let closing: BTreeSet<&str> = after.map(|item| item.id.as_str()).collect();
        let closes = |item: &&ItemId| {
            let key = known.items.get(item).and_then(|item| item.template.as_deref());
            key.is_some_and(|key| closing.contains(key))
        };
        let first = known.section(*known.agenda.iter().find(closes)?);
        let of_matter = |item: &&ItemId| known.items.get(item).is_some_and(|item| item.matter.as_ref() == Some(matter));
        let item = *known.agenda.iter().find(of_matter)?;
        (known.section(item) > first).then_some((item, first))
    }
}

/// How the papers of an agenda stand: late where any is late, waiting where any waits.
pub(super) fn worst(agenda: &[Row]) -> Lateness {
    let each = agenda.iter().map(|row| match row {
        Row::Open(item) => item.papers.lateness,
        Row::Closed(_) => Lateness::NotDue,
    });
    let rank = |lateness: &Lateness| match lateness {
        Lateness::NotDue => (0, 0),
        Lateness::InTime { .. } => (1, 0),
        Lateness::Waiting { .. } => (2, 0),
        Lateness::Late { days, .. } => (3, *days),
    };
    each.max_by_key(rank).unwrap_or(Lateness::NotDue)
}
