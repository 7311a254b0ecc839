//! What a rule works on: parties, people, a matter, who is present. Values only, borrowed from whoever asks.

use alloc::vec::Vec;

use super::ids::Ids;
use crate::charter::{Body, Charter, Class};
use crate::exact::{Fraction, Money};
use crate::ids::MeasureId;

/// A part that was agreed for a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The part.
    pub part: Fraction,
    /// Whether it is divided evenly among the parties of the class: so for the charter's words, not for a plain fraction.
    pub divided: bool,
}

/// What was measured of a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Count(u64),
    /// An amount.
    Money(Money),
    /// A part agreed.
    Grant(Grant),
}

impl Value {
    /// The value as a number that can be compared and weighed.
    pub fn number(&self) -> Fraction {
        match self {
            Self::Count(count) => Fraction::from(*count),
            Self::Money(money) => Fraction::from(*money),
            Self::Grant(grant) => grant.part.clone(),
        }
    }
}

/// A party as the rules see it.
#[derive(Clone, Debug)]
pub struct Party<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its class.
    pub class: &'a Class,
    /// Whether it has the class's distinction: is the host.
    pub is_one: bool,
    /// Its measures, in the order of its class's; nothing where one was not measured.
    pub measures: Vec<Option<Value>>,
}

impl<'a> Party<'a> {
    /// A party of a class, its measures asked for one by one.
    pub fn new(id: &'a str, class: &'a Class, is_one: bool, measure: impl Fn(&MeasureId) -> Option<Value>) -> Self {
        Self { id, class, is_one, measures: class.measures.iter().map(measure).collect() }
    }

    /// What was measured of it.
    pub fn measure(&self, id: &MeasureId) -> Option<&Value> {
        let place = self.class.measures.iter().position(|measure| measure == id)?;
        self.measures.get(place)?.as_ref()
    }

    /// The same as a number; nothing measured is nothing.
    pub fn number(&self, id: &MeasureId) -> Fraction {
        self.measure(id).map(Value::number).unwrap_or_default()
    }
}

/// A person who sits for a party, or is deputy to one who does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member<'a> {
    /// The person.
    pub id: &'a str,
    /// The party.
    pub party: &'a str,
    /// The principal whose deputy they are; deputies rank in the order in which members are listed.
    pub deputy_of: Option<&'a str>,
    /// Whether they chair the body.
    pub chair: bool,
    /// Whether they are its vice-chair.
    pub vice_chair: bool,
}

/// A matter as recusal sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matter<'a> {
    /// Its kind.
    pub kind: &'a str,
    /// The parties that are its other side.
    pub counterparties: Vec<&'a str>,
}

/// A body with its parties and people.
#[derive(Clone, Debug)]
pub struct Assembly<'a> {
    /// The charter.
    pub charter: &'a Charter,
    /// The body.
    pub body: &'a Body,
    /// The parties on the day.
    pub parties: &'a [Party<'a>],
    /// The parties when the charter began; only an average may ask for them.
    pub parties_at_start: &'a [Party<'a>],
    /// The people.
    pub members: &'a [Member<'a>],
    /// Whose place is where.
    pub people: Ids<'a>,
    /// Each member's party, by its place in `parties`; nothing where it is none of them.
    pub home: Vec<Option<usize>>,
    /// Each deputy's principal, by place in `members`.
    pub principal: Vec<Option<usize>>,
}

impl<'a> Assembly<'a> {
    /// Brings parties and people together.
    pub fn new(charter: &'a Charter, body: &'a Body, parties: &'a [Party<'a>], members: &'a [Member<'a>]) -> Self {
        let people = Ids::of(members.iter().map(|member| member.id));
        let ids = Ids::of(parties.iter().map(|party| party.id));
        let home = members.iter().map(|member| ids.place(member.party)).collect();
        let principal = members.iter().map(|member| people.place(member.deputy_of?)).collect();
        Self { charter, body, parties, parties_at_start: parties, members, people, home, principal }
    }

    /// States which parties there were when the charter began, where that differs.
    #[must_use]
    pub const fn since(mut self, parties_at_start: &'a [Party<'a>]) -> Self {
        self.parties_at_start = parties_at_start;
        self
    }

    /// The party of the member at a place.
    pub fn party_of(&self, member: usize) -> Option<&'a Party<'a>> {
        self.parties.get(self.home.get(member).copied().flatten()?)
    }

    /// The places of the principals: members who are nobody's deputy.
    pub fn principals(&self) -> impl Iterator<Item = usize> {
        let principal = |(place, member): (usize, &Member<'_>)| member.deputy_of.is_none().then_some(place);
        self.members.iter().enumerate().filter_map(principal)
    }

    /// The places of a principal's deputies, in their rank.
    pub fn deputies_of(&self, principal: usize) -> impl Iterator<Item = usize> {
        self.principal.iter().enumerate().filter(move |(_, of)| **of == Some(principal)).map(|(place, _)| place)
    }

    /// A flag for each member: whether they are among these ids.
    pub fn marked(&self, ids: &[&str]) -> Vec<bool> {
        let mut marks: Vec<bool> = self.members.iter().map(|_| false).collect();
        for place in ids.iter().filter_map(|id| self.people.place(id)) {
            if let Some(mark) = marks.get_mut(place) {
                *mark = true;
            }
        }
        marks
    }
}

/// One item while it is handled: the matter, who is in the room, who declared an interest.
#[derive(Clone, Debug)]
pub struct Handling<'a> {
    /// The matter.
    pub matter: Matter<'a>,
    /// Whether each member is present.
    pub present: Vec<bool>,
    /// Whether each declared an interest of their own.
    pub declared: Vec<bool>,
    /// Whom the meeting elected to chair this item, by place in `members`.
    pub elected_chair: Option<usize>,
}

impl<'a> Handling<'a> {
    /// An item of a matter, with who is present and who declared, by id.
    pub fn new(assembly: &Assembly<'_>, matter: Matter<'a>, present: &[&str], declared: &[&str]) -> Self {
        let (present, declared) = (assembly.marked(present), assembly.marked(declared));
        Self { matter, present, declared, elected_chair: None }
    }

    /// Whether the member at a place is present.
    pub fn is_present(&self, member: usize) -> bool {
        self.present.get(member).copied().unwrap_or(false)
    }

    /// Whether the member at a place declared an interest.
    pub fn has_declared(&self, member: usize) -> bool {
        self.declared.get(member).copied().unwrap_or(false)
    }
}
