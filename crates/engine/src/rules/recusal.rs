//! Recusal: who takes no part in an item, by which clause, and what else they are kept from.
//!
//! It follows from the matter's facts and from what people declared, never from somebody's say. A clause meets a party's
//! people, present or not, principals and deputies alike; a declaration meets the one who made it.

use alloc::vec::Vec;

use super::cited::Cited;
use super::ids::Ids;
use super::{Assembly, Handling, Matter, Party};
use crate::charter::{Ban, Body, Charter, Each, RecuseClause, RecuseWhen, Who};

/// Who is recused from one item.
#[derive(Clone, Debug)]
pub struct Recused<'c> {
    grounds: Vec<Vec<&'c RecuseClause>>,
}

/// No ground: the common case, without a list of its own.
const NO_GROUNDS: &[&RecuseClause] = &[];

impl<'c> Recused<'c> {
    /// The clauses that recuse the member at a place; the first is the one that a refusal names.
    pub fn grounds(&self, member: usize) -> &[&'c RecuseClause] {
        self.grounds.get(member).map_or(NO_GROUNDS, Vec::as_slice)
    }

    /// Whether they are recused.
    pub fn is_recused(&self, member: usize) -> bool {
        !self.grounds(member).is_empty()
    }

    /// Whether something is kept from them.
    pub fn is_banned(&self, member: usize, ban: Ban) -> bool {
        self.grounds(member).iter().any(|clause| clause.bans(ban))
    }

    /// Whether they must leave the room.
    pub fn must_leave(&self, member: usize) -> bool {
        self.is_banned(member, Ban::Presence)
    }

    /// Whether the papers are hidden from them.
    pub fn papers_hidden(&self, member: usize) -> bool {
        self.is_banned(member, Ban::Materials)
    }

    /// Whether anybody is recused.
    pub fn is_anybody(&self) -> bool {
        self.grounds.iter().any(|grounds| !grounds.is_empty())
    }

    /// The places of the recused.
    pub fn people(&self) -> impl Iterator<Item = usize> {
        self.grounds.iter().enumerate().filter(|(_, grounds)| !grounds.is_empty()).map(|(place, _)| place)
    }

    /// Cites the clauses that met somebody, in the charter's order.
    pub fn cite(&self, body: &'c Body, cited: &mut Cited<'c>) {
        for clause in &body.recuse {
            if self.grounds.iter().flatten().any(|met| core::ptr::eq(*met, clause)) {
                cited.extend(&clause.grounds.rule);
            }
        }
    }
}

/// Who is recused from an item.
pub fn recused<'c>(assembly: &Assembly<'c>, handling: &Handling<'_>) -> Recused<'c> {
    let sides = other_sides(assembly.parties, &handling.matter);
    let is_active = |clause: &&RecuseClause| is_active(clause, assembly.parties, &sides, &handling.matter);
    let active: Vec<&RecuseClause> = assembly.body.recuse.iter().filter(is_active).collect();
    let grounds_of = |member| {
        let met = |clause: &&&'c RecuseClause| match clause.when {
            RecuseWhen::Declared => handling.has_declared(member),
            _ => {
                let home = assembly.home.get(member).copied().flatten();
                let party = home.and_then(|home| Some((assembly.parties.get(home)?, *sides.get(home)?)));
                party.is_some_and(|(party, is_other_side)| meets(clause, party, is_other_side))
            }
        };
        active.iter().filter(met).copied().collect()
    };
    Recused { grounds: (0..assembly.members.len()).map(grounds_of).collect() }
}

/// The clauses by which a party's people will be recused from a matter: for a meeting still to come, and for preparing it.
pub fn of_party<'c>(
    body: &'c Body,
    parties: &[Party<'_>],
    matter: &Matter<'_>,
    party: &Party<'_>,
) -> Vec<&'c RecuseClause> {
    let sides = other_sides(parties, matter);
    let is_other_side = matter.counterparties.contains(&party.id);
    let met =
        |clause: &&RecuseClause| is_active(clause, parties, &sides, matter) && meets(clause, party, is_other_side);
    body.recuse.iter().filter(met).collect()
}

/// Every class as one party of its own name: who is meant where nobody says which parties there are.
pub fn classes(charter: &Charter) -> Vec<Party<'_>> {
    charter.classes.iter().map(|class| Party::new(class.id.as_str(), class, false, |_| None)).collect()
}

/// The parties whose people a body will recuse from a matter, by place; the clauses' rules are cited.
pub fn parties<'c>(body: &'c Body, parties: &[Party<'_>], matter: &Matter<'_>, cited: &mut Cited<'c>) -> Vec<usize> {
    let sides = other_sides(parties, matter);
    let mut met = Vec::new();
    for clause in body.recuse.iter().filter(|clause| is_active(clause, parties, &sides, matter)) {
        let hits = parties.iter().zip(&sides).enumerate();
        let hits: Vec<usize> =
            hits.filter(|(_, (party, side))| meets(clause, party, **side)).map(|(place, _)| place).collect();
        if !hits.is_empty() {
            cited.extend(&clause.grounds.rule);
        }
        met.extend(hits);
    }
    met.sort_unstable();
    met.dedup();
    met
}

/// Of each party, whether it is the other side of the matter.
fn other_sides(parties: &[Party<'_>], matter: &Matter<'_>) -> Vec<bool> {
    let counterparties = Ids::of(matter.counterparties.iter().copied());
    parties.iter().map(|party| counterparties.place(party.id).is_some()).collect()
}

/// Whether the matter gives the clause its ground.
fn is_active(clause: &RecuseClause, parties: &[Party<'_>], sides: &[bool], matter: &Matter<'_>) -> bool {
    match (&clause.when, &clause.who) {
        (RecuseWhen::Declared, _) => true,
        (RecuseWhen::Kinds(kinds), _) => kinds.iter().any(|kind| kind.as_str() == matter.kind),
        (RecuseWhen::Counterparty, Who::Class(class, _)) => {
            parties.iter().zip(sides).any(|(party, is_other_side)| *is_other_side && party.class.id == *class)
        }
        (RecuseWhen::Counterparty, Who::Declarer) => false,
    }
}

/// Whether an active clause meets a party's people.
fn meets(clause: &RecuseClause, party: &Party<'_>, is_other_side: bool) -> bool {
    let Who::Class(class, each) = &clause.who else { return false };
    let itself_only = *each == Each::Itself && clause.when == RecuseWhen::Counterparty;
    party.class.id == *class && (!itself_only || is_other_side)
}
