//! Parties and members of a request: their form, then whether they fit the charter. Stages 3, 5 and 6 of the contract.

use alloc::format;
use alloc::vec::Vec;

use super::error::{Answered, Error};
use super::form;
use super::json::Item;
use crate::charter::{Actor, Body, Charter, Class, Holder, Measure, MeasureForm, PartyIf, SeatCount};
use crate::ids::RuleId;
use crate::rules::composition::{self, Composition, Unfit};
use crate::rules::ids::Ids;
use crate::rules::{Assembly, Grant, Member, Party, Value};

/// Parties or members, with where each stands.
#[derive(Debug)]
pub(super) struct Listed<'t, T> {
    pub(super) values: Vec<T>,
    pub(super) items: Vec<Item<'t>>,
}

impl<'t, T> Listed<'t, T> {
    fn read(item: Item<'t>, mut read: impl FnMut(Item<'t>) -> Answered<T>) -> Answered<Self> {
        let items: Vec<Item<'t>> = form::array(item)?.elements().collect();
        let values = items.iter().map(|item| read(*item)).collect::<Answered<Vec<T>>>()?;
        Ok(Self { values, items })
    }

    /// A field of the one at a place; the whole where it has none.
    fn field(&self, place: usize, key: &str) -> Option<Item<'t>> {
        self.items.get(place).map(|item| item.get(key).unwrap_or(*item))
    }

    fn fail<R>(
        &self,
        place: usize,
        key: &str,
        code: &'static str,
        message: &str,
        rule: Option<&RuleId>,
    ) -> Answered<R> {
        let item = self.field(place, key).or(self.items.first().copied());
        match item {
            Some(item) => Err(Error::at(item, code, message).by(rule)),
            None => Err(Error { code, message: message.into(), at: super::error::At::Place(0), rule: rule.cloned() }),
        }
    }
}

/// Reads the parties.
pub(super) fn parties<'t>(charter: &'t Charter, item: Item<'t>) -> Answered<Listed<'t, Party<'t>>> {
    let mut digits_left = form::FRACTION_DIGITS;
    Listed::read(item, |item| party(charter, item, &mut digits_left))
}

fn party<'t>(charter: &'t Charter, item: Item<'t>, digits_left: &mut usize) -> Answered<Party<'t>> {
    form::object(item)?;
    let named = item.get("class").and_then(Item::text).and_then(|class| charter.class(class));
    let (mut id, mut class, mut is_one) = (None, None, false);
    let mut measures: Vec<Option<Value>> =
        named.map(|class| class.measures.iter().map(|_| None).collect()).unwrap_or_default();
    for (key, value) in item.entries() {
        match key {
            "id" => id = Some(form::text(value)?),
            "class" => {
                form::text(value)?;
                let known = || form::bad_value(value, &form::one_of(charter.classes.iter().map(|c| c.id.as_str())));
                class = Some(named.ok_or_else(known)?);
            }
            key if is_ones_key(charter, named, key) => is_one = form::optional(value, form::flag)?.unwrap_or(false),
            key => {
                let measure = measure_of(charter, named, key).ok_or_else(|| form::unknown_field(value, key))?;
                let read = measured(measure, value, digits_left)?;
                let place = named.and_then(|class| class.measures.iter().position(|id| *id == measure.id));
                if let Some(slot) = place.and_then(|place| measures.get_mut(place)) {
                    *slot = Some(read);
                }
            }
        }
    }
    let (id, class) = (form::required(item, "id", id)?, form::required(item, "class", class)?);
    for (measure, value) in class.measures.iter().zip(&measures) {
        form::required(item, measure.as_str(), value.as_ref())?;
    }
    Ok(Party { id, class, is_one, measures })
}

/// Whether a key tells that a party has its class's distinction. Where the class is not known, any class's will do: the
/// error is then about the class.
fn is_ones_key(charter: &Charter, class: Option<&Class>, key: &str) -> bool {
    let of = |class: &Class| class.one_is.as_deref() == Some(key);
    class.map_or_else(|| charter.classes.iter().any(of), of)
}

fn measure_of<'c>(charter: &'c Charter, class: Option<&Class>, key: &str) -> Option<&'c Measure> {
    let of = |class: &Class| class.measures.iter().any(|measure| measure.as_str() == key);
    if class.map_or_else(|| charter.classes.iter().any(of), of) { charter.measure(key) } else { None }
}

fn measured(measure: &Measure, item: Item<'_>, digits_left: &mut usize) -> Answered<Value> {
    match measure.form {
        MeasureForm::Count => form::count(item, measure.at_most).map(Value::Count),
        MeasureForm::Money => form::amount(item).map(Value::Money),
        MeasureForm::Grant => {
            if let Some(part) = item.text().and_then(|word| measure.words.get(word)) {
                return Ok(Value::Grant(Grant { part: part.clone(), divided: true }));
            }
            form::fraction(item, digits_left).map(|part| Value::Grant(Grant { part, divided: false }))
        }
    }
}

impl<'t> Listed<'t, Party<'t>> {
    /// Whether the parties can make up the body.
    pub(super) fn fit<'c>(&self, body: &'c Body) -> Answered<Composition<'c>> {
        self.are_distinct()?;
        let composition = composition::of(body, &self.values, &self.values);
        match composition::unfit(body, &self.values, &composition) {
            None => Ok(composition),
            Some(Unfit::TooManySeats(place, clause)) => {
                let key = if let SeatCount::Granted(measure) = &clause.seats { measure.as_str() } else { "class" };
                let message = "Together the parties of this class would have more seats than they may.";
                self.fail(place, key, "over-cap", message, clause.grounds.first())
            }
            Some(Unfit::NoVotes(grounds)) => {
                let message = "Nobody has any votes: there is nothing to weigh by.";
                Err(Error {
                    code: "no-votes",
                    message: message.into(),
                    at: self.whole(),
                    rule: grounds.first().cloned(),
                })
            }
            Some(Unfit::TooManyVotes(place, clause)) => {
                let key = match &clause.votes {
                    crate::charter::VoteCount::Granted(measure, _) => measure.as_str(),
                    _ => "class",
                };
                let message = "Together the parties of this class would have more votes than they may.";
                self.fail(place, key, "over-cap", message, clause.grounds.first())
            }
        }
    }

    /// Whether each party stands here once, and no class has more of them than it may.
    pub(super) fn are_distinct(&self) -> Answered<()> {
        if let Some(place) = Ids::of(self.values.iter().map(|party| party.id)).doubled() {
            return self.fail(place, "id", "duplicate", "A party of this id stands here already.", None);
        }
        self.none_beyond_its_class()
    }

    /// The list itself: the field `parties` of the request.
    fn whole(&self) -> super::error::At {
        super::error::At::Missing(0, "parties".into())
    }

    fn none_beyond_its_class(&self) -> Answered<()> {
        for (place, party) in self.values.iter().enumerate() {
            let earlier = || self.values.iter().take(place).filter(|other| other.class.id == party.class.id);
            if let Some(most) = party.class.at_most
                && u32::try_from(earlier().count()).unwrap_or(u32::MAX) >= most
            {
                return self.fail(place, "class", "duplicate", "There are too many parties of this class.", None);
            }
            if let Some(one) = party.class.one_is.as_deref().filter(|_| party.is_one)
                && earlier().any(|other| other.is_one)
            {
                return self.fail(place, one, "duplicate", "Another party is this already.", None);
            }
        }
        Ok(())
    }
}

/// Reads the members.
pub(super) fn members<'t>(item: Item<'t>) -> Answered<Listed<'t, Member<'t>>> {
    Listed::read(item, member)
}

fn member<'t>(item: Item<'t>) -> Answered<Member<'t>> {
    form::object(item)?;
    let (mut id, mut party, mut deputy_of, mut chair, mut vice_chair) = (None, None, None, false, false);
    for (key, value) in item.entries() {
        match key {
            "id" => id = Some(form::text(value)?),
            "party" => party = Some(form::text(value)?),
            "deputy_of" => deputy_of = form::optional(value, form::text)?,
            "roles" => {
                for (role, place) in form::optional(value, form::texts)?.unwrap_or_default() {
                    match role {
                        CHAIR => chair = true,
                        VICE_CHAIR => vice_chair = true,
                        _ => return Err(form::bad_value(place, &form::one_of([CHAIR, VICE_CHAIR]))),
                    }
                }
            }
            key => return Err(form::unknown_field(value, key)),
        }
    }
    let (id, party) = (form::required(item, "id", id)?, form::required(item, "party", party)?);
    Ok(Member { id, party, deputy_of, chair, vice_chair })
}

const CHAIR: &str = "chair";
const VICE_CHAIR: &str = "vice-chair";

impl<'t> Listed<'t, Member<'t>> {
    /// Whether the members can sit in the body.
    pub(super) fn fit(&self, assembly: &Assembly<'_>, composition: &Composition<'_>) -> Answered<()> {
        if let Some(place) = assembly.people.doubled() {
            return self.fail(place, "id", "duplicate", "A member of this id stands here already.", None);
        }
        self.each_role_once()?;
        if let Some(place) = assembly.home.iter().position(Option::is_none) {
            return self.fail(place, "party", "unknown-party", "No party has this id.", None);
        }
        self.deputies_have_principals(assembly)?;
        self.roles_are_fit(assembly)?;
        self.seats_suffice(assembly, composition)
    }

    fn each_role_once(&self) -> Answered<()> {
        let mut seen: Vec<&str> = Vec::new();
        for item in self.items.iter().filter_map(|item| item.get("roles")) {
            for role in item.elements() {
                let name = role.text().unwrap_or_default();
                if seen.contains(&name) {
                    return Err(Error::at(role, "duplicate", format!("There is another {name} already.")));
                }
                seen.push(name);
            }
        }
        Ok(())
    }

    fn deputies_have_principals(&self, assembly: &Assembly<'_>) -> Answered<()> {
        let principals = self.values.iter().zip(&assembly.principal).enumerate();
        for (place, (member, principal)) in principals.filter(|(_, (member, _))| member.deputy_of.is_some()) {
            let Some(principal) = principal.and_then(|place| self.values.get(place)) else {
                return self.fail(place, "deputy_of", "unknown-person", "No member has this id.", None);
            };
            if principal.party != member.party || principal.deputy_of.is_some() {
                let message = "A deputy is of the same party, and the deputy of somebody who is none.";
                return self.fail(place, "deputy_of", "bad-value", message, None);
            }
        }
        Ok(())
    }

    fn roles_are_fit(&self, assembly: &Assembly<'_>) -> Answered<()> {
        let body = assembly.body;
        let rule = body.chair.as_ref().and_then(|office| office.grounds.first());
        for (place, member) in self.values.iter().enumerate().filter(|(_, member)| member.chair || member.vice_chair) {
            let home = assembly.party_of(place);
            let message = if member.deputy_of.is_some() {
                "A deputy holds no office of the meeting."
            } else if member.chair && !home.is_some_and(|party| may_chair(body, party)) {
                "The chair comes from another party."
            } else {
                continue;
            };
            let role = self.field(place, "roles").and_then(|roles| {
                let chair = roles.elements().find(|role| role.text() == Some(CHAIR));
                chair.or_else(|| roles.elements().next())
            });
            let Some(role) = role else { continue };
            let rule = rule.filter(|_| member.deputy_of.is_none());
            return Err(Error::at(role, "role-refused", message).by(rule));
        }
        Ok(())
    }

    fn seats_suffice(&self, assembly: &Assembly<'_>, composition: &Composition<'_>) -> Answered<()> {
        let body = assembly.body;
        if body.seats.is_empty() {
            return Ok(());
        }
        let mut left = composition.seats.clone();
        for (place, _) in self.values.iter().enumerate().filter(|(_, member)| member.deputy_of.is_none()) {
            let Some(home) = assembly.home.get(place).copied().flatten() else { continue };
            let Some(seats) = left.get_mut(home) else { continue };
            if *seats == 0 {
                let clause = composition.clauses.get(home).copied().flatten().or(body.seats.first());
                let rule = clause.and_then(|clause| clause.grounds.first());
                let message = "The party has no seat left for this member.";
                let Some(item) = self.items.get(place) else { continue };
                return Err(Error::at(*item, "no-seat", message).by(rule));
            }
            *seats = seats.saturating_sub(1);
        }
        Ok(())
    }
}

/// Whether the chair can come from a party: where the charter ties the office to the party with a distinction, by naming
/// or by a post that only that party fills.
fn may_chair(body: &Body, party: &Party<'_>) -> bool {
    match body.chair.as_ref().map(|office| &office.holder) {
        Some(Holder::NamedBy(Actor::One(one))) => party.is_one && party.class.one_is.as_ref() == Some(one),
        Some(Holder::Is(post)) => body.seats.iter().any(|clause| {
            let has_post = matches!(&clause.seats, SeatCount::Posts(posts) if posts.contains(post));
            let fits = match &clause.fits {
                PartyIf::One(_) => party.is_one,
                _ => true,
            };
            has_post && fits && clause.class == party.class.id
        }),
        _ => true,
    }
}
