//! The gate: what a reader must stay out of. One place decides; every view asks it before it reads an item or a matter.
//!
//! Kept out is whoever a clause of recusal bans from the room or the papers: members and deputies by their seat, anybody else
//! by the party that they come from or hold something for. Preparation counts like handling (digione: SG-5). Once the minutes
//! are approved the decision alone is theirs to read, where the charter says so (digione: X-39).

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use engine::charter::{Ban, RecuseClause, RecuseWhen, RecusedSee};
use engine::ids::{DecisionId, MatterId, MeetingId, PartyId, PersonId, RuleId};
use engine::rules::recusal;
use engine::subjects::item::{Ending, Phase};
use engine::subjects::matter::Stands;
use engine::subjects::meeting::{ItemId, Meeting};
use engine::subjects::roles;
use engine::subjects::sitting::{self, Sitting};

use crate::eyes::Eyes;
use crate::recusal::{Ground, Recusal, Recused};

/// What is open to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Gate {
    /// Everything.
    Open,
    /// Nothing but the number and the reason.
    Closed(Recusal),
    /// The decision alone.
    Decision(Recusal, DecisionId),
}

impl Gate {
    pub(crate) fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }

    /// Why the reader takes no part; nothing where everything is open.
    pub(crate) fn recusal(&self) -> Option<&Recusal> {
        match self {
            Self::Open => None,
            Self::Closed(recusal) | Self::Decision(recusal, _) => Some(recusal),
        }
    }
}

impl Eyes<'_> {
    /// What of an item is open to the reader. Also of an item that was taken off the agenda.
    pub(crate) fn item_gate(&self, meeting: &MeetingId, item: ItemId) -> Gate {
        let matter = self.book.item_entry(meeting, item).and_then(|(_, matter)| matter);
        let Some(matter) = matter else { return Gate::Open };
        let banned = self.banned_from_item(meeting, item).or_else(|| self.banned_from_matter(matter));
        let Some(recusal) = banned else { return Gate::Open };
        let known = self.programme().meetings.get(meeting);
        let ending = known.and_then(|known| known.items.get(&item)).map(|item| &item.phase);
        match (known, ending) {
            (Some(known), Some(Phase::Over(Ending::Decided(decision)))) if self.shows_decisions(known) => {
                Gate::Decision(recusal, decision.clone())
            }
            _ => Gate::Closed(recusal),
        }
    }

    /// What of a matter is open to the reader.
    pub(crate) fn matter_gate(&self, matter: &MatterId) -> Gate {
        let Some(known) = self.programme().matters.get(matter) else { return Gate::Open };
        let handled = self.items_of(matter);
        let from_items = handled.iter().find_map(|(meeting, item)| self.banned_from_item(meeting, *item));
        let Some(recusal) = self.banned_from_matter(matter).or(from_items) else { return Gate::Open };
        let Stands::Decided(decision) = &known.stands else { return Gate::Closed(recusal) };
        let meeting = self.programme().decisions.get(decision).map(|decision| &decision.meeting);
        match meeting.and_then(|meeting| self.programme().meetings.get(meeting)) {
            Some(meeting) if self.shows_decisions(meeting) => Gate::Decision(recusal, decision.clone()),
            _ => Gate::Closed(recusal),
        }
    }

    /// The items on agendas that have this matter.
    pub(crate) fn items_of(&self, matter: &MatterId) -> Vec<(MeetingId, ItemId)> {
        let mut found = Vec::new();
        for (id, meeting) in &self.programme().meetings {
            let of = meeting.items.iter().filter(|(_, item)| item.matter.as_ref() == Some(matter));
            found.extend(of.map(|(item, _)| (id.clone(), *item)));
        }
        found
    }

    fn shows_decisions(&self, meeting: &Meeting) -> bool {
        let conduct = self.clauses(&meeting.body).and_then(|body| body.conduct.as_ref());
        let after = conduct.is_some_and(|conduct| conduct.recused_see == RecusedSee::DecisionOnceApproved);
        after && meeting.minutes.approved.is_some()
    }

    fn banned_from_item(&self, meeting: &MeetingId, item: ItemId) -> Option<Recusal> {
        self.programme().meetings.get(meeting)?.items.get(&item)?;
        self.ban(&sitting::of_item(&self.ctx(), self.programme(), meeting, item).ok()?)
    }

    fn banned_from_matter(&self, matter: &MatterId) -> Option<Recusal> {
        let body = &self.programme().matters.get(matter)?.body;
        self.ban(&sitting::of_body(&self.ctx(), self.programme(), body, self.today(), Some(matter)).ok()?)
    }

    /// The parties for which the reader stands: where they come from, and for whom they hold something today.
    pub(crate) fn my_parties(&self) -> BTreeSet<PartyId> {
        let Some(viewer) = self.viewer() else { return BTreeSet::new() };
        let today = self.today();
        let home = self.programme().people.get(viewer).and_then(|person| person.party.clone());
        let held = self.programme().appointments.values();
        let held = held.filter(|held| held.person == *viewer && held.is_on(today)).map(|held| held.party.clone());
        home.into_iter().chain(held).collect()
    }

    /// Why the reader must stay out of what a body sits over, if they must.
    fn ban(&self, sitting: &Sitting) -> Option<Recusal> {
        let viewer = self.viewer()?;
        let mine = self.my_parties();
        let met = sitting.with(&self.ctx(), |assembly, handling| {
            let recused = recusal::recused(assembly, handling);
            let place = sitting.members.iter().position(|member| member.id == *viewer);
            let seat = place.and_then(|place| sitting.members.get(place)).map(|member| &member.party);
            let by_seat = place.map(|place| recused.grounds(place)).unwrap_or_default();
            let mut met: Vec<(&RecuseClause, Option<PartyId>)> =
                by_seat.iter().map(|clause| (*clause, seat.cloned())).collect();
            for party in assembly.parties.iter().filter(|party| mine.contains(party.id)) {
                let by_party = recusal::of_party(assembly.body, assembly.parties, &handling.matter, party);
                met.extend(by_party.into_iter().map(|clause| (clause, Some(PartyId::new(party.id)))));
            }
            for party in &mine {
                met.extend(
                    sitting.clauses_of_gone(&self.ctx(), party).into_iter().map(|clause| (clause, Some(party.clone()))),
                );
            }
            let banning: Vec<_> = met
                .into_iter()
                .filter(|(clause, _)| clause.bans(Ban::Presence) || clause.bans(Ban::Materials))
                .collect();
            self.recusal_of(&banning)
        });
        met.flatten()
    }

    /// One recusal from the clauses that met somebody, the first one's ground; nothing where none did.
    fn recusal_of(&self, met: &[(&RecuseClause, Option<PartyId>)]) -> Option<Recusal> {
        let (first, party) = met.first()?;
        let mut rules: Vec<RuleId> = Vec::new();
        for rule in met.iter().flat_map(|(clause, _)| &clause.grounds.rule) {
            if !rules.contains(rule) {
                rules.push(rule.clone());
            }
        }
        let ground = match first.when {
            RecuseWhen::Counterparty => Ground::Counterparty,
            RecuseWhen::Kinds(_) => Ground::Kind,
            RecuseWhen::Declared => Ground::Declared,
        };
        let party = party.as_ref().filter(|_| ground != Ground::Declared).map(|party| self.party_name(party));
        let must_leave = met.iter().any(|(clause, _)| clause.bans(Ban::Presence));
        let hides = must_leave || met.iter().any(|(clause, _)| clause.bans(Ban::Materials));
        Some(Recusal { ground, rules, party, must_leave, hides })
    }

    /// Who takes no part in what a body sits over: parties with their people there, then people who declared an interest.
    pub(crate) fn recused(&self, sitting: &Sitting) -> Vec<Recused> {
        let listed = sitting.with(&self.ctx(), |assembly, handling| {
            let recused = recusal::recused(assembly, handling);
            let mut listed = Vec::new();
            for party in assembly.parties {
                let clauses = recusal::of_party(assembly.body, assembly.parties, &handling.matter, party);
                let id = PartyId::new(party.id);
                let met: Vec<_> = clauses.into_iter().map(|clause| (clause, Some(id.clone()))).collect();
                let Some(recusal) = self.recusal_of(&met) else { continue };
                let people = sitting.members.iter().filter(|member| member.party == id).map(|member| &member.id);
                listed.push(Recused { recusal, people: self.people_named(people) });
            }
            for (place, member) in sitting.members.iter().enumerate() {
                let grounds = recused.grounds(place);
                if grounds.is_empty() || grounds.iter().any(|clause| clause.when != RecuseWhen::Declared) {
                    continue;
                }
                let met: Vec<_> = grounds.iter().map(|clause| (*clause, None)).collect();
                let Some(recusal) = self.recusal_of(&met) else { continue };
                listed.push(Recused { recusal, people: self.people_named([&member.id]) });
            }
            listed
        });
        listed.unwrap_or_default()
    }

    /// Why a person takes no part, of those listed.
    pub(crate) fn recusal_among(recused: &[Recused], person: &PersonId) -> Option<Recusal> {
        recused.iter().find(|recused| recused.people.iter().any(|other| other.id == *person)).map(|r| r.recusal.clone())
    }

    /// Takes part in the meeting in some capacity: member, deputy, officer, invited, or was in the room.
    pub(crate) fn is_participant(&self, meeting: &Meeting) -> bool {
        let Some(viewer) = self.viewer() else { return false };
        let programme = self.programme();
        let (now, then) = (self.ctx(), self.ctx_at(self.moment_of(meeting)));
        let serves = |ctx: &engine::subjects::context::Context<'_>| {
            roles::is_of_body(ctx, programme, viewer, &meeting.body)
                || roles::secretaries(ctx, programme, &meeting.body).contains(viewer)
                || roles::presenters(ctx, programme, &meeting.body).contains(viewer)
        };
        meeting.guests.contains(viewer)
            || meeting.room.stays.contains_key(viewer)
            || roles::is_office(&now, programme, viewer)
            || serves(&now)
            || serves(&then)
            || self.serves(meeting)
    }

    /// Is the meeting's page open to the reader?
    pub fn may_open_meeting(&self, id: &MeetingId) -> bool {
        self.programme().meetings.get(id).is_some_and(|meeting| self.is_participant(meeting))
    }

    /// May read what was said in the meeting: a participant at once, others once the minutes are approved.
    pub(crate) fn hears(&self, meeting: &Meeting) -> bool {
        self.viewer().is_some() && (meeting.minutes.approved.is_some() || self.is_participant(meeting))
    }
}
