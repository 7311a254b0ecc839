//! How a reader sees a meeting.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use engine::charter::InterestsAsked;
use engine::ids::{MeetingId, PersonId, RuleId};
use engine::subjects::item::{Ending, Phase};
use engine::subjects::matter::{self, Place, Stands};
use engine::subjects::meeting::{self as meetings, ItemId, Stage};
use engine::subjects::sitting::{self, MemberOnDay};
use engine::subjects::{Command, Event, item, minutes, roles};

use super::agenda::worst;
use super::{Acts, Count, Expected, Item, ItemState, Meeting, MyAnswer, Role, Row};
use crate::eyes::Eyes;
use crate::gate::Gate;
use crate::may::May;
use crate::named::{self, Text};
use crate::papers::{Lateness, Papers};
use crate::quorum::Readiness;
use crate::recusal::{Closed, Ground, Recused};

impl Eyes<'_> {
    /// A meeting, for those who take part in it in some capacity.
    pub fn meeting(&self, id: &MeetingId) -> Option<Meeting> {
        let known = self.programme().meetings.get(id)?;
        self.is_participant(known).then_some(())?;
        let agenda: Vec<Row> = known.agenda.iter().filter_map(|item| self.row(id, known, *item)).collect();
        let clause = self.clauses(&known.body).and_then(|body| body.convenes.as_ref());
        let may_edit = self.may_edit(id);
        Some(Meeting {
            heading: self.heading(id, known),
            convened_at: known.convened_at,
            opened_at: known.opened_at,
            closed_at: known.closed_at,
            cancelled_because: self.cancelled_because(id),
            convener: self.people_named(&self.conveners(known)),
            convene_rules: clause.map(|clause| clause.grounds.rule.clone()).unwrap_or_default(),
            papers_due: self.papers_due(known),
            papers: worst(&agenda),
            minutes_due: self.minutes_due(known),
            readiness: self.serves(known).then(|| self.readiness(known, &agenda)),
            agenda,
            deputy_of: self.stands_for(known),
            guests: self.people_named(&known.guests),
            people: self.expected(known),
            template: self.template_left(known),
            addable: if may_edit.may { self.addable(known) } else { Vec::new() },
            acts: self.meeting_acts(id, known, may_edit),
        })
    }

    fn row(&self, id: &MeetingId, known: &meetings::Meeting, item: ItemId) -> Option<Row> {
        if let Some(recusal) = self.item_gate(id, item).recusal() {
            return Some(Row::Closed(Closed { section: known.section(item), recusal: recusal.clone() }));
        }
        Some(Row::Open(self.agenda_item(id, known, item, known.items.get(&item)?)))
    }

    fn agenda_item(&self, id: &MeetingId, known: &meetings::Meeting, item: ItemId, handled: &item::Item) -> Item {
        let recused = self.recused_in(id, item);
        let place = match &handled.matter {
            Some(matter) => Place::Matter { matter: matter.clone() },
            None => Place::Item { meeting: id.clone(), item },
        };
        let text = |name| handled.matter.as_ref().map(|matter| self.matter_text(matter, name)).unwrap_or_default();
        Item {
            item,
            section: known.section(item),
            matter: handled.matter.clone(),
            template: handled.template.clone(),
            title: self.title(id, item),
            text: self.plain_text(id, item),
            draft: text("draft"),
            decides: handled.matter.is_some(),
            papers: self.papers_of_item(known, handled),
            mine: self.my_answer(id, known, item, handled, &recused),
            answered: self.answered(known, handled, &recused),
            recused,
            state: state_of(known, item, handled),
            decision: match &handled.phase {
                Phase::Over(Ending::Decided(decision)) => Some(decision.clone()),
                _ => None,
            },
            remove: self.may(Command::Meeting(meetings::Command::Remove { meeting: id.clone(), item })),
            attach: self.may_attach(place),
        }
    }

    pub(crate) fn may_attach(&self, to: Place) -> May {
        self.may(Command::Matter(matter::Command::Attach {
            paper: "paper".into(),
            to,
            name: "a".to_string(),
            media: String::new(),
            size: 1,
            sha256: String::new(),
        }))
    }

    /// An item's title: its matter's, its own, or the template's. The caller has asked the gate.
    pub(crate) fn title(&self, id: &MeetingId, item: ItemId) -> Text {
        let Some((seq, matter)) = self.book.item_entry(id, item) else { return Text::default() };
        if let Some(matter) = matter {
            return self.matter_text(matter, "title");
        }
        let own = self.book.word(seq, "title");
        if !own.is_empty() {
            return Text { text: own.to_string(), lang: String::new() };
        }
        let known = self.programme().meetings.get(id);
        let template = known.and_then(|known| known.items.get(&item)).and_then(|item| item.template.as_deref());
        let agenda = known.and_then(|known| self.clauses(&known.body)).and_then(|body| body.agenda.as_ref());
        let named = agenda.and_then(|agenda| agenda.items.iter().find(|item| Some(item.id.as_str()) == template));
        let text = named.map(|item| self.say(&item.name)).unwrap_or_default();
        Text { text, lang: self.lang.code().to_string() }
    }

    /// What there is to say of an item: its own text, or the matter's summary. The caller has asked the gate.
    pub(crate) fn plain_text(&self, id: &MeetingId, item: ItemId) -> Text {
        match self.book.item_entry(id, item) {
            Some((_, Some(matter))) => self.matter_text(matter, "summary"),
            Some((seq, None)) => Text { text: self.book.word(seq, "text").to_string(), lang: String::new() },
            None => Text::default(),
        }
    }

    pub(crate) fn my_answer(
        &self,
        id: &MeetingId,
        known: &meetings::Meeting,
        item: ItemId,
        handled: &item::Item,
        recused: &[Recused],
    ) -> MyAnswer {
        let Some(viewer) = self.viewer() else { return MyAnswer::NotAsked };
        let members = self.members(known);
        let asked = self.asks(known).is_some() && handled.matter.is_some();
        if !asked || !members.iter().any(|member| member.id == *viewer) {
            return MyAnswer::NotAsked;
        }
        let recusal = Self::recusal_among(recused, viewer);
        match (handled.answers.get(viewer), recusal) {
            (_, Some(recusal)) if recusal.ground != Ground::Declared => MyAnswer::Recused { rules: recusal.rules },
            (Some(answer), _) if answer.interest => {
                MyAnswer::Interest { grounds: self.answer_grounds(id, item, viewer), spoken: answer.spoken }
            }
            (_, Some(recusal)) => MyAnswer::Recused { rules: recusal.rules },
            (Some(answer), None) => MyAnswer::Free { spoken: answer.spoken },
            (None, None) => MyAnswer::Missing,
        }
    }

    /// What somebody said was their interest in an item.
    pub(crate) fn answer_grounds(&self, id: &MeetingId, item: ItemId, person: &PersonId) -> String {
        let theirs = |event: &Event| {
            matches!(event, Event::Interest(engine::subjects::interest::Event::Answered { item: of, person: who, .. })
                if *of == item && who == person)
        };
        let last = self.book.of_meeting(id).rev().find(|entry| theirs(&entry.event));
        last.map_or("", |entry| entry.words.get("grounds")).to_string()
    }

    /// The rules by which everybody is asked before each item, where the body asks.
    pub(crate) fn asks(&self, known: &meetings::Meeting) -> Option<Vec<RuleId>> {
        let conduct = self.clauses(&known.body)?.conduct.as_ref()?;
        (conduct.interests == InterestsAsked::BeforeEachItem).then(|| conduct.rules("interests").to_vec())
    }

    pub(crate) fn members(&self, known: &meetings::Meeting) -> Vec<MemberOnDay> {
        sitting::members_on(self.programme(), &known.body, known.date)
    }

    fn answered(&self, known: &meetings::Meeting, handled: &item::Item, recused: &[Recused]) -> Count {
        if handled.matter.is_none() || self.asks(known).is_none() {
            return Count::default();
        }
        let bound = |person: &PersonId| {
            Self::recusal_among(recused, person).is_some_and(|recusal| recusal.ground != Ground::Declared)
        };
        let members = self.members(known);
        let asked = || members.iter().filter(|member| member.deputy_of.is_none() && !bound(&member.id));
        Count { of: asked().filter(|member| handled.answers.contains_key(&member.id)).count(), all: asked().count() }
    }

    /// How many of the items that somebody is asked about they have answered.
    pub(crate) fn answered_by(&self, known: &meetings::Meeting, person: &PersonId) -> Count {
        if self.asks(known).is_none() || !self.members(known).iter().any(|member| member.id == *person) {
            return Count::default();
        }
        let mut count = Count::default();
        for (item, handled) in known.items.iter().filter(|(_, handled)| handled.matter.is_some()) {
            let id = self.id_of(known);
            let sitting = id.and_then(|id| sitting::of_item(&self.ctx(), self.programme(), id, *item).ok());
            let answered = handled.answers.contains_key(person);
            let recused = sitting.is_some_and(|sitting| !sitting.grounds_of(&self.ctx(), person).is_empty());
            if !answered && (recused || handled.is_over()) {
                continue;
            }
            count.all = count.all.saturating_add(1);
            count.of = count.of.saturating_add(usize::from(answered));
        }
        count
    }

    fn id_of(&self, known: &meetings::Meeting) -> Option<&MeetingId> {
        self.programme().meetings.iter().find(|(_, other)| core::ptr::eq(*other, known)).map(|(id, _)| id)
    }

    fn cancelled_because(&self, id: &MeetingId) -> String {
        let cancels = |event: &Event| matches!(event, Event::Meeting(meetings::Event::Cancelled { .. }));
        let cancelled = self.book.of_meeting(id).rev().find(|entry| cancels(&entry.event));
        cancelled.map_or("", |entry| entry.words.get("reason")).to_string()
    }

    pub(crate) fn conveners(&self, known: &meetings::Meeting) -> Vec<PersonId> {
        let Some(clause) = self.clauses(&known.body).and_then(|body| body.convenes.as_ref()) else { return Vec::new() };
        let meant =
            |person: &&PersonId| roles::is_meant(&self.ctx(), self.programme(), person, &known.body, &clause.who);
        self.programme().people.keys().filter(meant).cloned().collect()
    }

    fn readiness(&self, known: &meetings::Meeting, agenda: &[Row]) -> Readiness {
        let members = self.members(known);
        let principals = || members.iter().filter(|member| member.deputy_of.is_none());
        let all_seats = self.seats_in_all(&known.body, known.date);
        let papers: Vec<&Papers> = agenda
            .iter()
            .filter_map(|row| match row {
                Row::Open(item) if !item.papers.papers.is_empty() => Some(&item.papers),
                _ => None,
            })
            .collect();
        let late = |papers: &&&Papers| matches!(papers.lateness, Lateness::Late { .. });
        let answers: Vec<Count> = principals().map(|member| self.answered_by(known, &member.id)).collect();
        let asked = || answers.iter().filter(|count| count.all > 0);
        Readiness {
            seats: Count { of: principals().count(), all: all_seats },
            papers: Count { of: papers.iter().filter(|papers| !late(papers)).count(), all: papers.len() },
            interests: Count { of: asked().filter(|count| count.of == count.all).count(), all: asked().count() },
        }
    }

    /// In which capacity somebody is at a meeting.
    pub(crate) fn role(&self, known: &meetings::Meeting, person: &PersonId) -> (Role, Option<named::Person>) {
        let members = self.members(known);
        if let Some(member) = members.iter().find(|member| member.id == *person) {
            let role = match (&member.deputy_of, member.chair, member.vice_chair) {
                (Some(_), ..) => Role::Deputy,
                (None, true, _) => Role::Chair,
                (None, false, true) => Role::ViceChair,
                (None, false, false) => Role::Member,
            };
            return (role, member.deputy_of.as_ref().map(|of| self.person(of)));
        }
        let then = self.ctx_at(self.moment_of(known));
        let programme = self.programme();
        let role = match () {
            () if roles::secretaries(&then, programme, &known.body).contains(person) => Role::Secretary,
            () if roles::presenters(&then, programme, &known.body).contains(person) => Role::Presenter,
            () if known.guests.contains(person) => Role::Guest,
            () if self.charter.posts.iter().any(|post| roles::holds_post(&then, programme, person, &post.id)) => {
                Role::Post
            }
            () => Role::Other,
        };
        (role, None)
    }

    /// Everybody who may come: members and their deputies, officers, the invited; each once, by capacity.
    pub(crate) fn may_come(&self, known: &meetings::Meeting) -> Vec<PersonId> {
        let then = self.ctx_at(self.moment_of(known));
        let mut people: Vec<PersonId> = self.members(known).into_iter().map(|member| member.id).collect();
        people.extend(roles::secretaries(&then, self.programme(), &known.body));
        people.extend(roles::presenters(&then, self.programme(), &known.body));
        people.extend(known.guests.iter().cloned());
        people.extend(known.room.stays.keys().cloned());
        let mut each: Vec<PersonId> = Vec::new();
        for person in people {
            if !each.contains(&person) {
                each.push(person);
            }
        }
        each
    }

    fn expected(&self, known: &meetings::Meeting) -> Vec<Expected> {
        let one = |person: &PersonId| {
            let (role, deputy_of) = self.role(known, person);
            let answered = self.answered_by(known, person);
            Expected { person: self.person(person), role, deputy_of, answered }
        };
        self.may_come(known).iter().map(one).collect()
    }

    fn addable(&self, known: &meetings::Meeting) -> Vec<named::Matter> {
        let ready = |matter: &matter::Matter| {
            matter.body == known.body && !matches!(matter.stands, Stands::OnAgenda(..) | Stands::Decided(_))
        };
        let matters = self.programme().matters.iter().filter(|(_, matter)| ready(matter));
        let open = matters.filter(|(id, _)| self.matter_gate(id) == Gate::Open);
        open.map(|(id, _)| self.matter_name(id)).collect()
    }

    fn may_edit(&self, id: &MeetingId) -> May {
        self.may(Command::Meeting(meetings::Command::AddPlain {
            meeting: id.clone(),
            template: None,
            title: "a".to_string(),
            text: String::new(),
        }))
    }

    fn meeting_acts(&self, id: &MeetingId, known: &meetings::Meeting, add: May) -> Acts {
        let may = |command: meetings::Command| self.may(Command::Meeting(command));
        let meeting = || id.clone();
        let item = known.agenda.first().copied().unwrap_or(ItemId(0));
        let based_on = known.minutes.version(item);
        Acts {
            move_: may(meetings::Command::Move {
                meeting: meeting(),
                date: known.date.max(self.today()),
                time: known.time,
                place: String::new(),
            }),
            cancel: may(meetings::Command::Cancel { meeting: meeting(), reason: "a".to_string() }),
            add,
            invite: may(meetings::Command::Invite {
                meeting: meeting(),
                person: self.viewer().cloned().unwrap_or_else(|| PersonId::new("")),
            }),
            convene: may(meetings::Command::Convene { meeting: meeting() }),
            open: may(meetings::Command::Open { meeting: meeting() }),
            close: may(meetings::Command::Close { meeting: meeting() }),
            write_minutes: self.may(Command::Minutes(minutes::Command::Write {
                meeting: meeting(),
                item,
                based_on,
                text: String::new(),
            })),
            approve_minutes: self.may(Command::Minutes(minutes::Command::Approve { meeting: meeting() })),
        }
    }
}

/// How an item's handling stands, in one word.
pub(crate) fn state_of(known: &meetings::Meeting, item: ItemId, handled: &item::Item) -> ItemState {
    match &handled.phase {
        Phase::Waiting if known.at_item == Some(item) && known.stage == Stage::Live => ItemState::Called,
        Phase::Waiting => ItemState::Waiting,
        Phase::Open => ItemState::Open,
        Phase::Voting => ItemState::Voting,
        Phase::Voted | Phase::Unanimous(_) => ItemState::Settled,
        Phase::Over(Ending::Decided(_)) => ItemState::Decided,
        Phase::Over(Ending::Noted) => ItemState::Noted,
        Phase::Over(Ending::Postponed) => ItemState::Postponed,
        Phase::Over(Ending::Returned) => ItemState::Returned,
        Phase::Over(Ending::Escalated) => ItemState::Escalated,
    }
}
