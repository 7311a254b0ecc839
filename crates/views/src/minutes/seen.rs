//! How a reader sees the minutes of a meeting.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::ids::{MeetingId, PersonId};
use engine::subjects::item::{Ending, Item, Phase};
use engine::subjects::meeting::{ItemId, Meeting, Stage};
use engine::subjects::{Command, Event, item, minutes, roles};

use super::{Asked, Attendance, Minutes, Section, Whole};
use crate::eyes::{Eyes, days_from};
use crate::gate::Gate;
use crate::lines::Line;
use crate::lines::seen::Lines;
use crate::live::seen::stays;
use crate::meeting::seen::state_of;
use crate::named;
use crate::recusal::Closed;
use crate::tally::seen::Settled;

impl Eyes<'_> {
    /// The minutes, for the participants: as they are written, and approved. Others have the decisions.
    pub fn minutes(&self, id: &MeetingId) -> Option<Minutes> {
        let known = self.programme().meetings.get(id)?;
        self.is_participant(known).then_some(())?;
        let mut lines = self.lines(id);
        let then = self.ctx_at(self.moment_of(known));
        let attendance = self.attendance(known);
        let came = |person: &PersonId| known.room.stays.contains_key(person);
        let members = self.members(known);
        let absent = members.iter().filter(|member| member.deputy_of.is_none() && !came(&member.id));
        let charter = self.programme().charters.in_force();
        let officer = |people: Vec<PersonId>| {
            let there = people.iter().find(|person| came(person)).or(people.first()).cloned();
            there.map(|person| self.person(&person))
        };
        let unfinished = known.agenda.iter().filter(|item| known.items.get(item).is_some_and(|item| !item.is_over()));
        let heading = self.heading(id, known);
        let first = known.agenda.first().copied().unwrap_or(ItemId(0));
        Some(Minutes {
            as_of: self.book.size(),
            opened_at: known.opened_at,
            closed_at: known.closed_at,
            convened_at: known.convened_at,
            stage: heading.minutes,
            heading,
            approved: known.minutes.approved.as_ref().map(|(at, by)| (*at, self.person(by))),
            due: self.minutes_due(known),
            late_by: self.minutes_late_by(known),
            charter: charter.map(|charter| charter.name.clone()).unwrap_or_default(),
            charter_digest: charter.map(|charter| charter.digest.clone()).unwrap_or_default(),
            absent: absent.map(|member| self.person(&member.id)).collect(),
            attendance,
            chair: self.chair_of(known),
            secretary: officer(roles::secretaries(&then, self.programme(), &known.body)),
            presenter: officer(roles::presenters(&then, self.programme(), &known.body)),
            corrections: self.open_corrections(core::mem::take(&mut lines.corrections)),
            lines: core::mem::take(&mut lines.outside),
            sections: known.agenda.iter().filter_map(|item| self.section(id, known, *item, &mut lines)).collect(),
            asked: self.asked(id, known),
            gaps: if known.stage == Stage::Closed {
                unfinished.map(|item| known.section(*item)).collect()
            } else {
                Vec::new()
            },
            approve: self.may(Command::Minutes(minutes::Command::Approve { meeting: id.clone() })),
            ask_change: self.may(Command::Minutes(minutes::Command::AskChange {
                meeting: id.clone(),
                item: first,
                text: "a".to_string(),
            })),
            correct: self.may_correct(id),
            write: self.may_write(id, known, first),
        })
    }

    /// Who chaired: the chair if they came, else the one who stood in for them.
    fn chair_of(&self, known: &Meeting) -> Option<named::Person> {
        let then = self.ctx_at(self.moment_of(known));
        let chair = roles::chair(&then, self.programme(), &known.body);
        let stand_ins = roles::stand_ins_for_chair(&then, self.programme(), &known.body);
        let came = |person: &&PersonId| known.room.stays.contains_key(*person);
        let there = chair.iter().chain(&stand_ins).find(came).or(chair.as_ref());
        there.map(|person| self.person(person))
    }

    fn attendance(&self, known: &Meeting) -> Vec<Attendance> {
        let one = |person: &PersonId| {
            let (role, deputy_of) = self.role(known, person);
            Attendance { person: self.person(person), role, deputy_of, stays: stays(known, person) }
        };
        let mut listed: Vec<Attendance> = known.room.stays.keys().map(one).collect();
        listed.sort_by(|one, other| one.role.cmp(&other.role).then_with(|| one.person.name.cmp(&other.person.name)));
        listed
    }

    /// Days after the last day on which the minutes were approved, or by which they are late today.
    fn minutes_late_by(&self, known: &Meeting) -> Option<u32> {
        let due = self.minutes_due(known)?.due;
        let day = match &known.minutes.approved {
            Some((at, _)) => self.ctx().day_of(*at),
            None if known.stage == Stage::Closed => self.today(),
            None => return None,
        };
        u32::try_from(days_from(due, day)).ok().filter(|days| *days > 0)
    }

    /// Corrections that name an entry of an item from which the reader is kept are left out.
    fn open_corrections(&self, corrections: Vec<Line>) -> Vec<Line> {
        let open = |line: &Line| {
            let about = self.book.entry(line.seq).map(|entry| self.book.about(&entry.event)).unwrap_or_default();
            match (about.meeting, about.item) {
                (Some(meeting), Some(item)) => self.item_gate(&meeting, item).is_open(),
                _ => true,
            }
        };
        corrections.into_iter().filter(open).collect()
    }

    fn asked(&self, id: &MeetingId, known: &Meeting) -> Vec<Asked> {
        let open = known.minutes.asked.iter().filter(|(item, _)| self.item_gate(id, *item).is_open());
        let one = |(item, seq): &(ItemId, u64)| {
            let entry = self.book.entry(*seq)?;
            Some(Asked { section: known.section(*item), text: entry.words.get("text").to_string(), at: entry.at })
        };
        open.filter_map(one).collect()
    }

    fn section(&self, id: &MeetingId, known: &Meeting, item: ItemId, lines: &mut Lines) -> Option<Section> {
        let handled = known.items.get(&item)?;
        let section = known.section(item);
        match self.item_gate(id, item) {
            Gate::Open => {
                let lines = lines.items.remove(&item).unwrap_or_default();
                Some(Section::Whole(self.whole_section(id, known, (item, handled), lines)))
            }
            Gate::Closed(recusal) => Some(Section::Closed(Closed { section, recusal })),
            Gate::Decision(recusal, decision) => Some(Section::DecisionOnly {
                closed: Closed { section, recusal },
                title: self.title(id, item),
                text: self.decision_text(&decision),
                decision,
            }),
        }
    }

    /// The caller has asked the gate.
    fn whole_section(
        &self,
        id: &MeetingId,
        known: &Meeting,
        (item, handled): (ItemId, &Item),
        lines: Vec<Line>,
    ) -> Whole {
        let decision = match &handled.phase {
            Phase::Over(Ending::Decided(decision)) => self.programme().decisions.get_key_value(decision),
            _ => None,
        };
        let result = match decision {
            Some((_, entered)) => {
                let (judgement, seq) = (&entered.judgement, entered.seq);
                Some(self.result(&Settled { id, meeting: known, item, judgement, seq }))
            }
            None => self.result_now(id, known, item, handled),
        };
        let chair = result.as_ref().and_then(|result| result.chair.clone());
        let usual = self.chair_of(known);
        let materials = self.clauses(&known.body).and_then(|body| body.materials.as_ref());
        let amount = handled.matter.as_ref().and_then(|matter| self.programme().matters.get(matter)?.facts.amount);
        let declared = handled.answers.iter().filter(|(_, answer)| answer.interest);
        Whole {
            item,
            section: known.section(item),
            matter: handled.matter.clone(),
            title: self.title(id, item),
            text: self.plain_text(id, item),
            amount,
            decides: handled.matter.is_some(),
            state: state_of(known, item, handled),
            opened_at: handled.opened_at,
            ended_at: handled.ended_at,
            recused: self.recused_in(id, item),
            declared: declared
                .map(|(person, _)| (self.person(person), self.answer_grounds(id, item, person)))
                .collect(),
            papers: self.papers_of_item(known, handled),
            consent_rules: materials
                .map(|clause| clause.grounds.rule.iter().chain(&clause.grounds.rests_on).cloned().collect())
                .unwrap_or_default(),
            acting_chair: chair.filter(|chair| usual.as_ref().is_none_or(|usual| usual.id != chair.id)),
            proposals: self.proposals(id, item),
            winner: result.as_ref().and_then(|result| result.winner.clone()),
            result,
            decision: decision.map(|(id, _)| id.clone()),
            decision_text: decision.map(|(id, _)| self.decision_text(id)).unwrap_or_default(),
            reasons: decision
                .map(|(_, entered)| self.book.word(entered.seq, "reasons").to_string())
                .unwrap_or_default(),
            dissents: decision.map(|(_, entered)| self.dissents(entered)).unwrap_or_default(),
            tasks: decision.map(|(id, entered)| self.given_tasks(id, entered)).unwrap_or_default(),
            because: self.because(id, item),
            minutes: self.item_minutes(known, item, lines),
        }
    }

    /// Why an item was postponed or returned; empty where it was not.
    fn because(&self, id: &MeetingId, item: ItemId) -> String {
        let ends = |event: &Event| {
            matches!(event, Event::Item(item::Event::Postponed { item: of, .. } | item::Event::Returned { item: of, .. })
                if *of == item)
        };
        let last = self.book.of_meeting(id).rev().find(|entry| ends(&entry.event));
        last.map_or("", |entry| entry.words.get("reason")).to_string()
    }
}
