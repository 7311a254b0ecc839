//! How a reader sees a live meeting.

use alloc::vec::Vec;
use engine::charter::Ban;
use engine::ids::{MeetingId, PersonId};
use engine::subjects::item::{Ending, Item, Phase};
use engine::subjects::meeting::{self, ItemId, Meeting, Stage};
use engine::subjects::sitting::{self, Sitting};
use engine::subjects::{Command, attendance, interest, item, roles};

use super::{AgendaLine, Answer, InRoom, Live, LiveItem, Me, Now, Opposed, Stay, Voter};
use crate::eyes::Eyes;
use crate::gate::Gate;
use crate::may::May;
use crate::meeting::seen::state_of;
use crate::meeting::{Count, ItemState};
use crate::recusal::{Closed, Recusal, Recused};
use crate::tally::Ballot;
use crate::tally::seen::{NOW, Settled};

impl Eyes<'_> {
    /// The live page of a meeting, for its participants.
    pub fn live(&self, id: &MeetingId) -> Option<Live> {
        let known = self.programme().meetings.get(id)?;
        self.is_participant(known).then_some(())?;
        let may = |command: meeting::Command| self.may(Command::Meeting(command));
        let open_item = known.items.values().find(|item| item.is_open());
        let unhandled = known.agenda.iter().filter(|item| known.items.get(item).is_some_and(|item| !item.is_over()));
        Some(Live {
            heading: self.heading(id, known),
            as_of: self.book.size(),
            at: self.now,
            me: self.me(id, known),
            agenda: known.agenda.iter().filter_map(|item| self.agenda_line(id, known, *item, open_item)).collect(),
            now: self.where_it_is(id, known),
            room: self.room(id, known),
            is_live: known.stage == Stage::Live,
            open: may(meeting::Command::Open { meeting: id.clone() }),
            close: may(meeting::Command::Close { meeting: id.clone() }),
            call_back: if self.runs(known) { self.people_named(&self.to_call_back(id, known)) } else { Vec::new() },
            unhandled: unhandled.map(|item| known.section(*item)).collect(),
        })
    }

    /// An item as the live page shows it, at hand or not; for participants who need not stay out of it.
    pub fn live_item(&self, id: &MeetingId, item: ItemId) -> Option<LiveItem> {
        let known = self.programme().meetings.get(id)?;
        self.is_participant(known).then_some(())?;
        self.item_gate(id, item).is_open().then_some(())?;
        self.item_at_hand(id, known, item)
    }

    fn me(&self, id: &MeetingId, known: &Meeting) -> Me {
        let nobody = PersonId::new("");
        let viewer = self.viewer().unwrap_or(&nobody);
        let stays = known.room.stays.get(viewer);
        let last = stays.and_then(|stays| stays.last());
        let here = known.room.holds(viewer);
        let at = known.at_item.filter(|_| known.stage == Stage::Live);
        let acting = at.and_then(|item| self.sitting(id, item)).and_then(|sitting| sitting.acting_chair(&self.ctx()));
        Me {
            role: self.role(known, viewer).0,
            runs: self.runs(known),
            chairs: acting.as_ref() == Some(viewer) || roles::must_chair(&self.ctx(), self.programme(), known).is_ok(),
            here,
            since: last.map(|stay| stay.until.unwrap_or(stay.from)),
            must_leave: self.must_leave_now(id, known).filter(|_| here),
            may_return: !here && self.may_return(id, known),
        }
    }

    /// Why the reader must be out of the room now, if they must.
    pub(crate) fn must_leave_now(&self, id: &MeetingId, known: &Meeting) -> Option<Recusal> {
        let item = known.at_item.filter(|_| known.stage == Stage::Live)?;
        known.items.get(&item).filter(|item| !item.is_over())?;
        self.item_gate(id, item).recusal().filter(|recusal| recusal.must_leave).cloned()
    }

    /// They left for an item that they must stay out of; it is over, and the one at hand is open to them.
    pub(crate) fn may_return(&self, id: &MeetingId, known: &Meeting) -> bool {
        let stays = self.viewer().and_then(|viewer| known.room.stays.get(viewer));
        let Some(left) = stays.and_then(|stays| stays.last()).and_then(|stay| stay.until) else { return false };
        let over = |(item, handled): (&ItemId, &Item)| {
            handled.ended_at.is_some_and(|ended| left <= ended) && !self.item_gate(id, *item).is_open()
        };
        known.stage == Stage::Live && self.must_leave_now(id, known).is_none() && known.items.iter().any(over)
    }

    /// Who left for an item from which they were kept, before it ended, has not come back, and may be there for what is at
    /// hand.
    fn to_call_back(&self, id: &MeetingId, known: &Meeting) -> Vec<PersonId> {
        if known.stage != Stage::Live {
            return Vec::new();
        }
        let kept = |item: ItemId| -> Vec<PersonId> {
            let out = self.recused_in(id, item).into_iter().filter(|out| out.recusal.must_leave);
            out.flat_map(|out| out.people).map(|person| person.id).collect()
        };
        let at_hand = known.at_item.filter(|item| known.items.get(item).is_some_and(|item| !item.is_over()));
        let kept_now = at_hand.map(kept).unwrap_or_default();
        let mut back = Vec::new();
        for (item, ended) in known.items.iter().filter_map(|(item, handled)| Some((*item, handled.ended_at?))) {
            for person in kept(item) {
                let left = known.room.stays.get(&person).and_then(|stays| stays.last()).and_then(|stay| stay.until);
                if left.is_some_and(|left| left <= ended) && !kept_now.contains(&person) && !back.contains(&person) {
                    back.push(person);
                }
            }
        }
        back
    }

    /// The questions that are open about an item's matter.
    fn open_questions(&self, handled: &Item) -> Vec<crate::way::Open> {
        let matter = handled.matter.as_ref().and_then(|matter| self.programme().matters.get(matter));
        let way = matter.and_then(|matter| self.way(&crate::way::Ask::of(&matter.facts)));
        way.filter(|way| way.decides.is_none() && way.refused.is_none()).map(|way| way.open).unwrap_or_default()
    }

    fn agenda_line(&self, id: &MeetingId, known: &Meeting, item: ItemId, open: Option<&Item>) -> Option<AgendaLine> {
        let handled = known.items.get(&item)?;
        let gate = self.item_gate(id, item);
        let is_open = gate.is_open();
        let waits = handled.phase == Phase::Waiting && known.stage == Stage::Live && open.is_none();
        let is_now = known.at_item == Some(item) && known.stage == Stage::Live;
        let late = is_open && self.papers_of_item(known, handled).needs_consent && !handled.consent;
        Some(AgendaLine {
            item: is_open.then_some(item),
            section: known.section(item),
            title: is_open.then(|| self.title(id, item)),
            state: if is_open { state_of(known, item, handled) } else { closed_state(is_now, handled) },
            is_now,
            needs_consent: late,
            closed: gate.recusal().cloned(),
            call: (is_open && waits)
                .then(|| self.may(Command::Item(item::Command::Call { meeting: id.clone(), item }))),
        })
    }

    fn where_it_is(&self, id: &MeetingId, known: &Meeting) -> Now {
        let waiting = |item: &&ItemId| known.items.get(item).is_some_and(|item| item.phase == Phase::Waiting);
        let next = known.agenda.iter().find(waiting).map(|item| known.section(*item));
        match known.stage {
            Stage::Planned | Stage::Convened => return Now::NotBegun,
            Stage::Closed | Stage::Cancelled => return Now::Over,
            Stage::Live => {}
        }
        let Some(item) = known.at_item else { return Now::Between { next } };
        match self.item_gate(id, item) {
            Gate::Open => self.item_at_hand(id, known, item).map_or(Now::Between { next }, Now::Item),
            Gate::Closed(_) | Gate::Decision(..) if known.items.get(&item).is_none_or(Item::is_over) => {
                Now::Between { next }
            }
            Gate::Closed(recusal) | Gate::Decision(recusal, _) => {
                Now::Closed(Closed { section: known.section(item), recusal })
            }
        }
    }

    pub(crate) fn sitting(&self, id: &MeetingId, item: ItemId) -> Option<Sitting> {
        sitting::of_item(&self.ctx(), self.programme(), id, item).ok()
    }

    /// People in the room who have no right to be there for an item.
    pub(crate) fn to_leave(&self, sitting: &Sitting) -> Vec<PersonId> {
        let ctx = self.ctx();
        let kept = |person: &&PersonId| !sitting.kept_from(&ctx, self.programme(), person, Ban::Presence).is_empty();
        sitting.present.iter().filter(kept).cloned().collect()
    }

    /// The caller has asked the gate.
    fn item_at_hand(&self, id: &MeetingId, known: &Meeting, item: ItemId) -> Option<LiveItem> {
        let handled = known.items.get(&item)?;
        let sitting = self.sitting(id, item)?;
        let ctx = self.ctx();
        let recused = self.recused(&sitting);
        let taking_part = sitting.taking_part(&ctx);
        let decides = handled.matter.is_some();
        let chair = sitting.acting_chair(&ctx).filter(|_| decides);
        let needs_election = sitting.must_have_acting_chair(&ctx).err().filter(|_| decides);
        let decided = match &handled.phase {
            Phase::Over(Ending::Decided(decision)) => Some(decision.clone()),
            _ => None,
        };
        let voters: Vec<Voter> = self.voters(handled, &taking_part);
        let mut lines = self.lines(id);
        Some(LiveItem {
            item,
            section: known.section(item),
            matter: handled.matter.clone(),
            title: self.title(id, item),
            text: self.plain_text(id, item),
            state: state_of(known, item, handled),
            steps: self.steps(known, handled, &sitting),
            papers: self.papers_of_item(known, handled),
            to_leave: self.people_named(&self.to_leave(&sitting)),
            answers: self.answers(id, item, handled, &taking_part),
            quorum: decides
                .then(|| sitting.quorum(&ctx))
                .flatten()
                .map(|quorum| self.quorum(known, quorum, !recused.is_empty())),
            chair_rules: needs_election.as_ref().map(|refusal| refusal.rules.clone()).unwrap_or_default(),
            electable: if needs_election.is_some() { self.people_named(&taking_part) } else { Vec::new() },
            needs_election: needs_election.is_some(),
            chair: chair.map(|chair| self.person(&chair)),
            proposals: self.proposals(id, item),
            opposed: handled
                .opposed
                .as_ref()
                .map(|(proposal, against)| Opposed { proposal: proposal.clone(), against: self.people_named(against) }),
            voted_count: Count { of: voters.iter().filter(|voter| voter.has_voted).count(), all: voters.len() },
            voted: voters,
            ballots: self.readable_ballots(known, handled, &sitting),
            result: self.result_now(id, known, item, handled),
            decision: decided.clone(),
            mine: decides.then(|| self.mine(id, item, handled, &sitting)),
            my_answer: self.my_answer(id, known, item, handled, &recused),
            taking_part: self.people_named(&taking_part),
            open_questions: self.open_questions(handled),
            next: self.next_act(known, handled, &sitting),
            silence: self.silence(known),
            minutes: self.item_minutes(known, item, lines.items.remove(&item).unwrap_or_default()),
            acts: self.item_acts(id, known, item, decided.as_ref()),
            recused,
        })
    }

    fn voters(&self, handled: &Item, taking_part: &[PersonId]) -> Vec<Voter> {
        if handled.matter.is_none() {
            return Vec::new();
        }
        let voter = |person: &PersonId| {
            let ballot = handled.ballots.get(person);
            let spoken = ballot.is_some_and(|ballot| ballot.spoken);
            Voter { person: self.person(person), has_voted: ballot.is_some(), spoken }
        };
        taking_part.iter().map(voter).collect()
    }

    fn answers(&self, id: &MeetingId, item: ItemId, handled: &Item, taking_part: &[PersonId]) -> Vec<Answer> {
        if handled.matter.is_none() {
            return Vec::new();
        }
        let answer = |person: &PersonId| {
            let given = handled.answers.get(person);
            let enter = interest::Command::Answer {
                meeting: id.clone(),
                item,
                person: person.clone(),
                interest: false,
                grounds: alloc::string::String::new(),
            };
            Answer {
                person: self.person(person),
                interest: given.map(|given| given.interest),
                spoken: given.is_some_and(|given| given.spoken),
                enter: self.may(Command::Interest(enter)),
            }
        };
        let declared = handled.answers.iter().filter(|(_, given)| given.interest).map(|(person, _)| person);
        let declared = declared.filter(|person| !taking_part.contains(person));
        taking_part.iter().chain(declared).map(answer).collect()
    }

    /// While the vote is open only ballots said aloud; afterwards those in the result. All where the charter shows them at once.
    fn readable_ballots(&self, known: &Meeting, handled: &Item, sitting: &Sitting) -> Vec<Ballot> {
        let at_once = self.shows_ballots_at_once(known);
        let weights = sitting.weights(&self.ctx());
        let open = handled.phase == Phase::Voting;
        let readable = handled.ballots.iter().filter(|(_, ballot)| open && (at_once || ballot.spoken));
        readable.map(|(person, ballot)| self.ballot_by_name(person, ballot, weights.get(person))).collect()
    }

    pub(crate) fn shows_ballots_at_once(&self, known: &Meeting) -> bool {
        let conduct = self.clauses(&known.body).and_then(|body| body.conduct.as_ref());
        conduct.is_some_and(|conduct| conduct.ballots_shown == engine::charter::BallotsShown::AsCast)
    }

    pub(crate) fn result_now(
        &self,
        id: &MeetingId,
        meeting: &Meeting,
        item: ItemId,
        handled: &Item,
    ) -> Option<crate::tally::Result> {
        let settled = matches!(handled.phase, Phase::Voted | Phase::Unanimous(_) | Phase::Over(Ending::Decided(_)));
        let judgement = handled.judgement.as_ref().filter(|_| settled)?;
        Some(self.result(&Settled { id, meeting, item, judgement, seq: NOW }))
    }

    fn room(&self, id: &MeetingId, known: &Meeting) -> Vec<InRoom> {
        let at = known.at_item.filter(|item| self.item_gate(id, *item).is_open());
        let sitting = at.and_then(|item| self.sitting(id, item));
        let recused: Vec<Recused> = sitting.as_ref().map(|sitting| self.recused(sitting)).unwrap_or_default();
        let taking_part = sitting.map(|sitting| sitting.taking_part(&self.ctx())).unwrap_or_default();
        let attend = |command: attendance::Command| -> May { self.may(Command::Attendance(command)) };
        let one = |person: &PersonId| {
            let (role, deputy_of) = self.role(known, person);
            let (meeting, at) = (id.clone(), self.now);
            InRoom {
                person: self.person(person),
                role,
                deputy_of,
                here: known.room.holds(person),
                stays: stays(known, person),
                takes_part: taking_part.contains(person),
                recusal: Self::recusal_among(&recused, person),
                arrive: attend(attendance::Command::Arrive { meeting: meeting.clone(), person: person.clone(), at }),
                leave: attend(attendance::Command::Leave { meeting, person: person.clone(), at }),
            }
        };
        self.may_come(known).iter().map(one).collect()
    }
}

/// How far an item is that the reader must stay out of: whether it is being handled, and nothing more.
fn closed_state(is_now: bool, handled: &Item) -> ItemState {
    if is_now && !handled.is_over() { ItemState::Called } else { ItemState::Waiting }
}

/// Somebody's times in the room.
pub(crate) fn stays(known: &Meeting, person: &PersonId) -> Vec<Stay> {
    let stays = known.room.stays.get(person).into_iter().flatten().enumerate();
    stays.map(|(number, stay)| Stay { number, from: stay.from, until: stay.until }).collect()
}
