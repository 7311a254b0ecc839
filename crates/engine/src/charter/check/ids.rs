//! Ids: whatever a clause names must be declared, and nothing twice.

use alloc::format;

use super::Check;
use crate::charter::{
    Actor, Answerer, Body, Escalation, Grounds, Holder, Offer, RecuseWhen, SeatCount, VoteCount, Who,
};
use crate::ids::{ClassId, MeasureId, PostId};

impl Check<'_, '_> {
    pub(super) fn ids(&self) {
        let charter = self.charter;
        for class in &charter.classes {
            class.measures.iter().for_each(|measure| self.measure(&class.grounds, measure));
            self.once(&class.grounds, "measure", class.measures.iter().map(MeasureId::as_str));
        }
        for kind in &charter.kinds {
            for fact in kind.facts.iter().filter(|fact| charter.fact(fact.as_str()).is_none()) {
                self.unknown(&kind.grounds, "fact", fact.as_str());
            }
            self.once(&kind.grounds, "fact", kind.facts.iter().map(|fact| fact.as_str()));
        }
        for fact in &charter.facts {
            if let Answerer::Actor(actor) = &fact.answered_by {
                self.actor(&fact.grounds, actor);
            }
            fact.confirmed_by.iter().for_each(|actor| self.actor(&fact.grounds, actor));
        }
        for interpretation in &charter.interpretations {
            let options = || interpretation.options.iter().map(|option| option.id.as_str());
            if options().enumerate().any(|(place, id)| options().take(place).any(|earlier| earlier == id)) {
                let id = interpretation.id.as_str();
                let what = "two options have the same id".into();
                self.source.faults.note(&interpretation.span, id, "overlap", what, "Give each its own.");
            }
        }
        charter.bodies.iter().for_each(|body| self.ids_of(body));
    }

    fn ids_of(&self, body: &Body) {
        if let Some(level) = body.level.as_ref().filter(|level| !self.charter.levels.iter().any(|l| l.id == **level)) {
            self.unknown(&body.grounds, "level", level);
        }
        for clause in &body.seats {
            self.class(&clause.grounds, &clause.class);
            clause.together_at_most.iter().for_each(|class| self.class(&clause.grounds, class));
            match &clause.seats {
                SeatCount::Posts(posts) => posts.iter().for_each(|post| self.post(&clause.grounds, post)),
                SeatCount::Granted(measure) => self.measure(&clause.grounds, measure),
                SeatCount::Fixed(_) => {}
            }
        }
        for clause in &body.weights {
            clause.class.iter().chain(&clause.together_at_most).for_each(|class| self.class(&clause.grounds, class));
            match &clause.votes {
                VoteCount::ShareOf(measure) => self.measure(&clause.grounds, measure),
                VoteCount::AverageOf(class, _) => self.class(&clause.grounds, class),
                VoteCount::Granted(measure, class) => {
                    self.measure(&clause.grounds, measure);
                    self.class(&clause.grounds, class);
                }
                VoteCount::Nobody => {}
            }
        }
        for clause in &body.recuse {
            if let Who::Class(class, _) = &clause.who {
                self.class(&clause.grounds, class);
            }
            if let RecuseWhen::Kinds(kinds) = &clause.when {
                for kind in kinds.iter().filter(|kind| self.charter.kind(kind.as_str()).is_none()) {
                    self.unknown(&clause.grounds, "kind", kind.as_str());
                }
                self.once(&clause.grounds, "kind", kinds.iter().map(|kind| kind.as_str()));
            }
        }
        if let Some(escalation) = body.decide.as_ref().and_then(|clause| clause.otherwise.as_ref())
            && self.charter.body(escalation.to.as_str()).is_none()
        {
            self.unknown(&escalation.grounds, "body", escalation.to.as_str());
        }
        if let Some(escalation) = body.decide.as_ref().and_then(|clause| clause.otherwise.as_ref()) {
            let unknown = escalation.when.iter().filter(|asked| self.charter.fact(asked.fact.as_str()).is_none());
            unknown.for_each(|asked| self.unknown(&escalation.grounds, "fact", asked.fact.as_str()));
            self.offers(escalation);
        }
        if let Some(post) = &body.one_person {
            self.post(&body.grounds, post);
        }
        self.offices(body);
    }

    /// A way that is offered must be one in which the next body can settle anything.
    fn offers(&self, escalation: &Escalation) {
        let Some(to) = self.charter.body(escalation.to.as_str()) else { return };
        for offer in &escalation.offer {
            let (can, lacks) = match offer {
                Offer::NextMeeting | Offer::ExtraMeeting => (to.convenes.is_some(), "nobody convenes"),
                Offer::Written => (to.tells_how_it_writes, "no decision in writing is told of"),
            };
            if !can {
                let what = format!("`{}` is offered, and {lacks} for `{}`", offer.word(), to.id);
                self.note(&escalation.grounds, "never", what, "Leave it out of `offer`, or write that body's clause.");
            }
        }
    }

    fn offices(&self, body: &Body) {
        for office in [&body.chair, &body.vice_chair, &body.presenter, &body.secretary].into_iter().flatten() {
            match &office.holder {
                Holder::NamedBy(actor) => self.actor(&office.grounds, actor),
                Holder::Is(post) => self.post(&office.grounds, post),
            }
        }
        if let Some(clause) = &body.convenes {
            self.actor(&clause.grounds, &clause.who);
            clause.agenda_with.iter().for_each(|actor| self.actor(&clause.grounds, actor));
        }
        if let Some(clause) = &body.guests {
            clause.invited_by.iter().for_each(|actor| self.actor(&clause.grounds, actor));
        }
        for clause in body.materials.iter().chain(&body.minutes) {
            clause.approved_by.iter().for_each(|actor| self.actor(&clause.grounds, actor));
        }
    }

    fn class(&self, grounds: &Grounds, class: &ClassId) {
        if self.charter.class(class.as_str()).is_none() {
            self.unknown(grounds, "class", class.as_str());
        }
    }

    fn measure(&self, grounds: &Grounds, measure: &MeasureId) {
        if self.charter.measure(measure.as_str()).is_none() {
            self.unknown(grounds, "measure", measure.as_str());
        }
    }

    fn post(&self, grounds: &Grounds, post: &PostId) {
        if self.charter.post(post.as_str()).is_none() {
            self.unknown(grounds, "post", post.as_str());
        }
    }

    /// A word for who does something is a party's distinction, a body, an office, or else a post.
    fn actor(&self, grounds: &Grounds, actor: &Actor) {
        match actor {
            Actor::Post(post) => self.post(grounds, post),
            Actor::ChairOf(body) => match self.charter.body(body.as_str()) {
                None => self.unknown(grounds, "body", body.as_str()),
                Some(body) if body.chair.is_none() => {
                    let what = format!("`{}` has no chair", body.id);
                    self.note(grounds, "never", what, "Name a body with a chair, or a post.");
                }
                Some(_) => {}
            },
            Actor::One(_) | Actor::Chair | Actor::Secretary | Actor::Body(_) => {}
        }
    }

    pub(super) fn once<'i>(&self, grounds: &Grounds, what: &str, ids: impl Iterator<Item = &'i str> + Clone) {
        for (place, id) in ids.clone().enumerate() {
            if ids.clone().take(place).any(|earlier| earlier == id) {
                self.note(grounds, "overlap", format!("the {what} `{id}` stands here twice"), "Keep one.");
            }
        }
    }
}
