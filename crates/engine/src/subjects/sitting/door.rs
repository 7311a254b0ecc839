//! The door of the meeting room: who may come in now, and who gives way.

use alloc::vec::Vec;

use super::{MemberOnDay, Sitting, of_body, of_item, presence_rules};
use crate::charter::{Ban, DeputyWhen};
use crate::ids::{MeetingId, PersonId, RuleId};
use crate::refusal::Refusal;
use crate::subjects::context::Context;
use crate::subjects::programme::Programme;
use crate::subjects::{meeting, roles};

/// The room as one person would enter it: is there a place for them now?
pub struct Scene {
    /// The body over the item at which the meeting is, or over none.
    pub sitting: Sitting,
    guests: alloc::collections::BTreeSet<PersonId>,
    officers: Vec<PersonId>,
    /// The item at which the meeting is has not ended.
    is_at_item: bool,
}

impl Scene {
    /// The room of a meeting now.
    ///
    /// # Errors
    /// As `of_item`.
    pub fn of(ctx: &Context, programme: &Programme, id: &MeetingId) -> Result<Self, Refusal> {
        let known = meeting::known(programme, id)?;
        let at = known.at_item.filter(|item| known.items.get(item).is_some_and(|item| !item.is_over()));
        let sitting = match at {
            Some(item) => of_item(ctx, programme, id, item)?,
            None => {
                let mut sitting = of_body(ctx, programme, &known.body, known.date, None)?;
                sitting.present = known.room.now();
                sitting
            }
        };
        let mut officers = roles::presenters(ctx, programme, &known.body);
        officers.extend(roles::secretaries(ctx, programme, &known.body));
        Ok(Self { sitting, guests: known.guests.clone(), officers, is_at_item: at.is_some() })
    }

    fn member(&self, person: &PersonId) -> Option<&MemberOnDay> {
        self.sitting.members.iter().find(|member| member.id == *person)
    }

    /// The person is of the body, serves it or is invited; is not banned from the item at hand; and, as a deputy, does not sit
    /// beside the one they deputise for.
    ///
    /// # Errors
    /// `not-invited`, `must-stay-out`, `principal-takes-part`.
    pub fn must_be_welcome(&self, ctx: &Context, programme: &Programme, person: &PersonId) -> Result<(), Refusal> {
        let member = self.member(person);
        if member.is_none() && !self.officers.contains(person) && !self.guests.contains(person) {
            let guests = ctx.charter.body(self.sitting.body.as_str()).and_then(|body| body.guests.as_ref());
            let rules = guests.map(|clause| clause.grounds.rule.as_slice()).unwrap_or_default();
            return Err(Refusal::new("not-invited").rules(rules).fact("person", person).next("invite"));
        }
        let banned = self.sitting.kept_from(ctx, programme, person, Ban::Presence);
        if self.is_at_item && !banned.is_empty() {
            let rules = presence_rules(&banned);
            return Err(Refusal::new("must-stay-out").rules(&rules).fact("person", person));
        }
        match member.and_then(|member| member.deputy_of.as_ref()) {
            Some(principal) => self.seat_must_be_free(ctx, person, principal),
            None => Ok(()),
        }
    }

    fn seat_must_be_free(&self, ctx: &Context, deputy: &PersonId, principal: &PersonId) -> Result<(), Refusal> {
        let recused = self.sitting.recused(ctx);
        let clause = ctx.charter.body(self.sitting.body.as_str()).and_then(|body| body.deputies.as_ref());
        let for_recused = clause.is_some_and(|c| c.act_when.contains(&DeputyWhen::PrincipalRecused));
        let gives_way = self.is_at_item && for_recused && recused.contains(principal);
        let in_seat = |person: &PersonId| self.sitting.present.contains(person);
        // A deputy who is recused too holds nobody's seat, though they may stay in the room.
        let holds_it = |person: &PersonId| in_seat(person) && !recused.contains(person);
        let other = self.sitting.members.iter().find(|member| {
            member.deputy_of.as_ref() == Some(principal) && member.id != *deputy && holds_it(&member.id)
        });
        let taken = (in_seat(principal) && !gives_way).then_some(principal).or(other.map(|other| &other.id));
        let Some(taken) = taken else { return Ok(()) };
        let rules: Vec<RuleId> = clause.map(|c| c.grounds.all().cloned().collect()).unwrap_or_default();
        Err(Refusal::new("principal-takes-part")
            .rules(&rules)
            .fact("person", deputy)
            .fact("principal", taken)
            .next("mark-out"))
    }

    /// The deputies in the room who give way to their principal as they come in.
    pub fn deputies_giving_way_to(&self, ctx: &Context, person: &PersonId) -> Vec<PersonId> {
        if self.is_at_item && self.sitting.recused(ctx).contains(person) {
            return Vec::new();
        }
        let deputises = |member: &&MemberOnDay| {
            member.deputy_of.as_ref() == Some(person) && self.sitting.present.contains(&member.id)
        };
        self.sitting.members.iter().filter(deputises).map(|member| member.id.clone()).collect()
    }
}
