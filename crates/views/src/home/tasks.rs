//! What needs the reader now, and what waits for others.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use engine::charter::Body;
use engine::ids::{DecisionId, MeetingId, PartyId, PersonId, RuleId};
use engine::subjects::item::Phase;
use engine::subjects::meeting::{self, Meeting, Stage};
use engine::subjects::{Command, decision, minutes, roles, sitting};
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Task, TaskKind};
use crate::deadline::Deadline;
use crate::eyes::{Eyes, days_from};
use crate::gate::Gate;
use crate::may::May;

impl Eyes<'_> {
    pub(crate) fn tasks(&self, since: Option<Timestamp>) -> Vec<Task> {
        let mut tasks = Vec::new();
        for (id, known) in self.programme().meetings.iter().filter(|(_, known)| self.is_participant(known)) {
            match known.stage {
                Stage::Live => {
                    tasks.extend(self.in_the_room(id, known));
                    tasks.extend(self.unanswered(id, known));
                }
                Stage::Planned | Stage::Convened => {
                    tasks.extend(self.prepare(id, known));
                    tasks.extend(self.get_ready(id, known, since));
                }
                Stage::Closed => tasks.extend(self.finish(id, known)),
                Stage::Cancelled => {}
            }
        }
        let mine = |_: &decision::Decision, person: &PersonId| Some(person) == self.viewer();
        tasks.extend(self.given(mine).into_iter().map(|task| Task { whose: Vec::new(), ..task }));
        tasks.extend(self.vacancies(|party| self.names_for(party)));
        tasks.extend(self.too_few_meetings());
        tasks.extend(self.passage_tasks());
        tasks
    }

    /// What a live meeting wants of the reader.
    fn in_the_room(&self, id: &MeetingId, known: &Meeting) -> Vec<Task> {
        let Some(viewer) = self.viewer() else { return Vec::new() };
        let here = known.room.holds(viewer);
        let section = |item| known.section(item);
        let meeting = || id.clone();
        let mut tasks = Vec::new();
        let leave = self.must_leave_now(id, known).filter(|_| here);
        if let (Some(recusal), Some(item)) = (leave, known.at_item) {
            let rules = recusal.rules.clone();
            let what = TaskKind::Leave { meeting: meeting(), section: section(item), recusal };
            return vec![now(what, rules)];
        }
        if !here && self.may_return(id, known) {
            let over = known.items.iter().filter(|(_, handled)| handled.ended_at.is_some());
            let kept = over.filter(|(item, _)| !self.item_gate(id, **item).is_open());
            let last = kept.max_by_key(|(_, handled)| handled.ended_at).map_or(0, |(item, _)| section(*item));
            tasks.push(now(TaskKind::Return { meeting: meeting(), section: last }, Vec::new()));
        } else if !here && self.must_leave_now(id, known).is_none() {
            tasks.push(now(TaskKind::Attend { meeting: meeting() }, Vec::new()));
        }
        let at = known.at_item.and_then(|item| Some((item, known.items.get(&item)?)));
        let Some((item, handled)) = at.filter(|(item, _)| self.item_gate(id, *item) == Gate::Open) else {
            return tasks;
        };
        let takes_part = self.sitting(id, item).is_some_and(|s| s.must_take_part(&self.ctx(), viewer).is_ok());
        let title = || self.title(id, item);
        match (&handled.phase, handled.ballots.get(viewer)) {
            (Phase::Voting, None) if takes_part => {
                let what = TaskKind::Vote { meeting: meeting(), item, section: section(item), title: title() };
                tasks.push(now(what, Vec::new()));
            }
            (Phase::Voting | Phase::Voted, Some(ballot)) if ballot.spoken => {
                let what = TaskKind::CheckSpoken { meeting: meeting(), item, section: section(item), title: title() };
                tasks.push(now(what, Vec::new()));
            }
            _ => {}
        }
        tasks
    }

    fn unanswered(&self, id: &MeetingId, known: &Meeting) -> Option<Task> {
        let interests = self.interests(id).filter(|interests| interests.missing > 0)?;
        let rules = interests.rules;
        let what = TaskKind::Interests { meeting: id.clone(), missing: interests.missing };
        Some(Task {
            what,
            due: Some(self.on_the_day(known, &rules)),
            now: known.stage == Stage::Live,
            rules,
            whose: Vec::new(),
        })
    }

    /// The meeting's own day as a deadline.
    fn on_the_day(&self, known: &Meeting, rules: &[RuleId]) -> Deadline {
        Deadline { rules: rules.to_vec(), ..self.last_day(known.date) }
    }

    /// A day as a deadline that nothing is counted to.
    pub(crate) fn last_day(&self, day: Date) -> Deadline {
        Deadline {
            due: day,
            days_left: days_from(self.today(), day),
            from: day,
            count: 0,
            working_days: false,
            before: true,
            rules: Vec::new(),
        }
    }

    /// Open tasks that follow from decisions, of those that the reader may read.
    fn given(&self, whose: impl Fn(&decision::Decision, &PersonId) -> bool) -> Vec<Task> {
        let decisions = self.programme().decisions.iter();
        let given = decisions.filter(|(_, known)| known.tasks.values().any(|task| task.done.is_none()));
        let open = given.filter(|(_, known)| self.item_gate(&known.meeting, known.item).is_open());
        let given = open.flat_map(|(id, known)| known.tasks.iter().map(move |(seq, task)| (id, known, *seq, task)));
        let of = given.filter(|(_, known, _, task)| task.done.is_none() && whose(known, &task.person));
        let told = |(id, _, seq, task): (&DecisionId, _, u64, &decision::Assigned)| Task {
            what: TaskKind::Given { decision: id.clone(), text: self.book.word(seq, "text").to_string() },
            due: Some(self.last_day(task.due)),
            now: false,
            rules: Vec::new(),
            whose: self.people_named(core::slice::from_ref(&task.person)),
        };
        of.map(told).collect()
    }

    /// What a member does before a meeting that has been convened.
    fn get_ready(&self, id: &MeetingId, known: &Meeting, since: Option<Timestamp>) -> Vec<Task> {
        if known.stage != Stage::Convened {
            return Vec::new();
        }
        let mut tasks: Vec<Task> = self.unanswered(id, known).into_iter().collect();
        let papers = self.papers_since(id, known, since.unwrap_or(Timestamp::MIN));
        let is_member = self.viewer().is_some_and(|viewer| self.members(known).iter().any(|m| m.id == *viewer));
        if is_member && papers > 0 {
            let what = TaskKind::Read { meeting: id.clone(), papers };
            tasks.push(Task {
                what,
                due: Some(self.on_the_day(known, &[])),
                now: false,
                rules: Vec::new(),
                whose: Vec::new(),
            });
        }
        tasks
    }

    /// What those do who convene, prepare and run.
    fn prepare(&self, id: &MeetingId, known: &Meeting) -> Vec<Task> {
        let mut tasks = Vec::new();
        let may = |command: meeting::Command| self.may(Command::Meeting(command)).may;
        let due = || self.papers_due(known);
        let rules = || due().map(|due| due.rules).unwrap_or_default();
        if may(meeting::Command::Convene { meeting: id.clone() }) {
            tasks.push(Task {
                what: TaskKind::Convene { meeting: id.clone() },
                due: due(),
                now: false,
                rules: roles::convene_rules(&self.ctx(), &known.body),
                whose: Vec::new(),
            });
        }
        let papers = self.papers_in(id, known);
        let prepares = roles::must_prepare(&self.ctx(), self.programme(), &known.body).is_ok();
        let missing = papers.all.saturating_sub(papers.of);
        if prepares && missing > 0 {
            let what = TaskKind::Papers { meeting: id.clone(), missing };
            tasks.push(Task { what, due: due(), now: false, rules: rules(), whose: Vec::new() });
        }
        if may(meeting::Command::Open { meeting: id.clone() }) {
            tasks.push(now(TaskKind::OpenMeeting { meeting: id.clone() }, Vec::new()));
        }
        tasks
    }

    /// What is left of a meeting that is over.
    fn finish(&self, id: &MeetingId, known: &Meeting) -> Vec<Task> {
        let mut tasks = Vec::new();
        if known.minutes.approved.is_some() {
            return tasks;
        }
        if self.may_approve(id).may {
            tasks.push(self.approval(id, known, Vec::new()));
        }
        let asked = known.minutes.asked.iter().filter(|(item, seq)| {
            let mended = known.minutes.texts.get(item).is_some_and(|written| written.seq > *seq);
            !mended && self.item_gate(id, *item).is_open()
        });
        let asked = asked.count();
        if asked > 0 && self.runs(known) && !self.may_approve(id).may {
            let what = TaskKind::ChangeMinutes { meeting: id.clone(), asked };
            let due = self.minutes_due(known);
            let rules = due.as_ref().map(|due| due.rules.clone()).unwrap_or_default();
            tasks.push(Task { what, due, now: false, rules, whose: Vec::new() });
        }
        tasks
    }

    fn may_approve(&self, id: &MeetingId) -> May {
        self.may(Command::Minutes(minutes::Command::Approve { meeting: id.clone() }))
    }

    fn approval(&self, id: &MeetingId, known: &Meeting, whose: Vec<PersonId>) -> Task {
        let due = self.minutes_due(known);
        let rules = due.as_ref().map(|due| due.rules.clone()).unwrap_or_default();
        let what = TaskKind::ApproveMinutes { meeting: id.clone() };
        Task { what, due, now: false, rules, whose: self.people_named(&whose) }
    }

    fn names_for(&self, party: &PartyId) -> bool {
        self.viewer().is_some_and(|viewer| roles::is_nominator(&self.ctx(), self.programme(), viewer, party))
    }

    /// Seats without anybody, of the parties asked for.
    fn vacancies(&self, of: impl Fn(&PartyId) -> bool) -> Vec<Task> {
        let mut tasks = Vec::new();
        let seated = || self.charter.bodies.iter().filter(|body| !body.seats.is_empty() && body.convenes.is_some());
        let today = self.today();
        for (party, _) in self.programme().parties.iter().filter(|(id, party)| party.is_on(today) && of(id)) {
            tasks.extend(seated().filter_map(|body| self.vacancy(body, party)));
        }
        tasks
    }

    fn vacancy(&self, body: &Body, party: &PartyId) -> Option<Task> {
        let seats = self.body_seats(body, party).filter(|seats| seats.vacant > 0)?;
        let what = TaskKind::Name {
            party: party.clone(),
            party_name: self.party_name(party),
            body: body.id.clone(),
            vacant: seats.vacant,
        };
        let rules = self.charter.appointments.rule.clone();
        Some(Task { what, due: None, now: false, rules, whose: Vec::new() })
    }

    /// Bodies that would meet too seldom this year, for those who convene them.
    fn too_few_meetings(&self) -> Vec<Task> {
        let year = self.today().year();
        let bodies = self.charter.bodies.iter().filter(|body| {
            body.convenes.is_some() && roles::must_convene(&self.ctx(), self.programme(), &body.id).is_ok()
        });
        let few = bodies.filter_map(|body| {
            let cadence = self.cadence(&body.id, year, 0).filter(|cadence| cadence.per_year && cadence.too_few)?;
            let (held, at_least) = (cadence.held, cadence.at_least);
            let what = TaskKind::Plan { body: body.id.clone(), year, held, at_least };
            Some(Task { what, due: None, now: false, rules: cadence.rules, whose: Vec::new() })
        });
        few.collect()
    }

    /// What others have to do in meetings in which the reader takes part, and, for the office, seats that others are to fill.
    pub(crate) fn waiting(&self) -> Vec<Task> {
        let Some(viewer) = self.viewer() else { return Vec::new() };
        let mut tasks = Vec::new();
        for (id, known) in self.programme().meetings.iter().filter(|(_, known)| self.is_participant(known)) {
            if known.stage == Stage::Closed && known.minutes.approved.is_none() && !self.may_approve(id).may {
                let chair = roles::chair(&self.ctx(), self.programme(), &known.body);
                tasks.push(self.approval(id, known, chair.into_iter().collect()));
            }
            if known.stage == Stage::Convened && self.serves(known) {
                tasks.extend(self.silent(id, known));
            }
        }
        let of_others = |known: &decision::Decision, person: &PersonId| {
            person != viewer && self.programme().meetings.get(&known.meeting).is_some_and(|meeting| self.runs(meeting))
        };
        tasks.extend(self.given(of_others));
        if roles::is_office(&self.ctx(), self.programme(), viewer) {
            for mut task in self.vacancies(|party| !self.names_for(party)) {
                if let TaskKind::Name { party, .. } = &task.what {
                    let nominators = roles::nominators(&self.ctx(), self.programme(), party);
                    task.whose = self.people_named(&nominators);
                }
                tasks.push(task);
            }
        }
        tasks.extend(self.passage_waiting());
        tasks
    }

    /// Members who have not answered for every item that they are asked about.
    fn silent(&self, id: &MeetingId, known: &Meeting) -> Option<Task> {
        let rules = self.asks(known)?;
        let members = sitting::members_on(self.programme(), &known.body, known.date);
        let principals = members.iter().filter(|member| member.deputy_of.is_none());
        let others = principals.filter(|member| Some(&member.id) != self.viewer());
        let counts: Vec<_> = others.map(|member| (&member.id, self.answered_by(known, &member.id))).collect();
        let missing = counts.iter().filter(|(_, count)| count.of < count.all);
        let whose: Vec<PersonId> = missing.map(|(person, _)| (*person).clone()).collect();
        let what = TaskKind::Interests { meeting: id.clone(), missing: whose.len() };
        let due = Some(self.on_the_day(known, &rules));
        (!whose.is_empty()).then(|| Task { what, due, now: false, rules, whose: self.people_named(&whose) })
    }
}

impl TaskKind {
    /// Of what a live meeting wants, what comes first: a room waits for somebody to leave, a vote for a ballot.
    pub(crate) const fn pressing(&self) -> u8 {
        match self {
            Self::Leave { .. } => 0,
            Self::Vote { .. } => 1,
            Self::CheckSpoken { .. } | Self::Return { .. } => 2,
            _ => 3,
        }
    }
}

fn now(what: TaskKind, rules: Vec<RuleId>) -> Task {
    Task { what, due: None, now: true, rules, whose: Vec::new() }
}
