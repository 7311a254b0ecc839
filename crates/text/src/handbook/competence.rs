//! Who decides what, kind by kind, in the order of the charter's table.

use engine::charter::{Bound, Charter, Competence, Condition, Decider, Kind, Limits, NotRouted, Route, RouteEnd, Step};
use engine::exact::{Fraction, Money};
use engine::ids::BodyId;

use super::{Chapter, Line, Part};
use crate::lang::Lang;
use crate::numbers;
use crate::words::{t, t_with};

/// The chapter; nothing where the charter has no such table.
pub(super) fn chapter(charter: &Charter, lang: Lang) -> Option<Chapter> {
    let competence = charter.competence.as_ref()?;
    let telling = Telling { charter, competence, lang };
    let mut parts: Vec<Part> = charter.kinds.iter().map(|kind| telling.part(kind)).collect();
    parts.extend(telling.passage());
    Some(Chapter { title: t(lang, "handbook-competence"), note: t(lang, "handbook-competence-note"), parts })
}

/// What the table is told with.
pub(crate) struct Telling<'c> {
    pub(crate) charter: &'c Charter,
    pub(crate) competence: &'c Competence,
    pub(crate) lang: Lang,
}

impl Telling<'_> {
    fn part(&self, kind: &Kind) -> Part {
        let rows = self.competence.routes_of(&kind.id).map(|row| Line {
            text: format!("{} → {}", self.asked(row), self.end(&row.end)),
            rules: row.grounds.rule.clone(),
        });
        let follows = self.competence.follows_of(&kind.id).map(|follow| Line {
            text: format!("{}: {}", t(self.lang, "handbook-always"), self.steps(&follow.then)),
            rules: follow.grounds.rule.clone(),
        });
        Part { heading: kind.name.get(self.lang.code()).to_owned(), lines: rows.chain(follows).collect() }
    }

    /// What a row asks for: `at most 10 000 €; Does it stay within the frame? yes`.
    fn asked(&self, row: &Route) -> String {
        let amount = row.amount.iter().map(|limits| self.limits(limits));
        let all = row.all.iter().map(|condition| self.condition(condition));
        let any: Vec<String> = row.any.iter().map(|condition| self.condition(condition)).collect();
        let any = (!any.is_empty()).then(|| any.join(&format!(" {} ", t(self.lang, "handbook-or"))));
        let asked: Vec<String> = amount.chain(all).chain(any).collect();
        if asked.is_empty() { t(self.lang, "handbook-otherwise") } else { asked.join("; ") }
    }

    fn limits(&self, limits: &Limits) -> String {
        let bound = |(bound, limit): &(Bound, Fraction)| {
            let key = match bound {
                Bound::AtLeast => "handbook-at-least",
                Bound::MoreThan => "handbook-more-than",
                Bound::AtMost => "handbook-at-most",
                Bound::LessThan => "handbook-less-than",
                Bound::Exactly => "handbook-exactly",
            };
            t_with(self.lang, key, &[("amount", euros(self.lang, limit).into())])
        };
        limits.0.iter().map(bound).collect::<Vec<_>>().join(", ")
    }

    fn condition(&self, condition: &Condition) -> String {
        let question = self.charter.fact(condition.fact.as_str()).map(|fact| fact.asks.get(self.lang.code()));
        let answer = t(self.lang, if condition.is { "handbook-yes" } else { "handbook-no" });
        format!("{} {answer}", question.unwrap_or_else(|| condition.fact.as_str()))
    }

    fn end(&self, end: &RouteEnd) -> String {
        match end {
            RouteEnd::Refused(NotRouted::NotDelegable) => t(self.lang, "handbook-not-delegable"),
            RouteEnd::Decided { by, proposed_by, then } => self.decided(Some(by), proposed_by.as_ref(), then),
        }
    }

    /// `decides: Steering group; proposes: Management team; after that: each party decides for itself`.
    pub(crate) fn decided<'s>(
        &self,
        by: Option<&Decider>,
        proposed_by: Option<&BodyId>,
        then: impl IntoIterator<Item = &'s Step>,
    ) -> String {
        let label = |key: &str, text: String| format!("{}: {text}", t(self.lang, key));
        let mut parts =
            Vec::from([label("handbook-decides", by.map_or_else(|| "–".to_owned(), |by| self.decider(by)))]);
        parts.extend(proposed_by.map(|body| label("handbook-proposes", self.body(body))));
        let then = self.steps(then);
        if !then.is_empty() {
            parts.push(label("handbook-then", then));
        }
        parts.join("; ")
    }

    fn decider(&self, by: &Decider) -> String {
        match by {
            Decider::Body(body) => self.body(body),
            Decider::Parties => t(self.lang, "handbook-parties"),
        }
    }

    pub(super) fn body(&self, body: &BodyId) -> String {
        let known = self.charter.body(body.as_str());
        known.map_or_else(|| body.to_string(), |body| body.name.get(self.lang.code()).to_owned())
    }

    fn steps<'s>(&self, steps: impl IntoIterator<Item = &'s Step>) -> String {
        steps.into_iter().map(|step| self.step(step)).collect::<Vec<_>>().join(", ")
    }

    fn step(&self, step: &Step) -> String {
        match step {
            Step::EachParty => t(self.lang, "handbook-each-party"),
            Step::DecisionOf(one) => {
                let class = self.charter.classes.iter().find(|class| class.one_is.as_ref() == Some(one));
                let name = class.map(|class| class.one_name.get(self.lang.code())).filter(|name| !name.is_empty());
                t_with(self.lang, "handbook-own-decision", &[("who", name.unwrap_or(one).into())])
            }
            Step::Inform(body) => t_with(self.lang, "handbook-inform", &[("body", self.body(body).into())]),
        }
    }
}

/// An amount of the table as people read it.
pub(crate) fn euros(lang: Lang, amount: &Fraction) -> String {
    let cents = (amount * &Fraction::from(100u32)).floor().and_then(|cents| u128::try_from(cents).ok());
    cents.map_or_else(|| amount.to_string(), |cents| numbers::money(lang, Money::from_cents(cents)))
}
