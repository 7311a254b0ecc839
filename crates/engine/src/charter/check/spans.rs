//! Seats and votes: every party of a class meets exactly one clause, whatever its measures.

use alloc::format;
use alloc::vec::Vec;

use super::Check;
use crate::charter::{
    AverageOver, Body, Bound, Class, Grounds, Limits, MeasureForm, PartyIf, SeatClause, SeatCount, VoteCount,
    WeightClause,
};
use crate::exact::Fraction;
use crate::ids::MeasureId;

/// Whole steps of a measure that a clause covers, both ends included; without an end, as far as there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Steps {
    first: i128,
    last: Option<i128>,
}

impl Steps {
    fn is_empty(self) -> bool {
        self.last.is_some_and(|last| last < self.first)
    }

    fn meets(self, other: Self) -> bool {
        let reaches = |one: Self, two: Self| one.last.is_none_or(|last| two.first <= last);
        !self.is_empty() && !other.is_empty() && reaches(self, other) && reaches(other, self)
    }
}

impl Check<'_, '_> {
    pub(super) fn seats(&self, body: &Body) {
        for class in &self.charter.classes {
            let clauses: Vec<&SeatClause> = body.seats.iter().filter(|clause| clause.class == class.id).collect();
            clauses.iter().for_each(|clause| self.seat_clause(class, clause));
            if body.seats_are_whole {
                self.overlaps(class, &clauses);
                self.gaps(class, &clauses);
            }
        }
    }

    fn seat_clause(&self, class: &Class, clause: &SeatClause) {
        let grounds = &clause.grounds;
        if let SeatCount::Granted(measure) = &clause.seats {
            self.measured_as(class, grounds, measure, &[MeasureForm::Count]);
        }
        match &clause.fits {
            PartyIf::One(one) if class.one_is.as_ref() != Some(one) => {
                let what = format!("no party of `{}` is ever `{one}`", class.id);
                self.note(grounds, "never", what, "Name the class's `one_is`.");
            }
            PartyIf::Measures(limits) => {
                for (measure, limits) in limits {
                    self.measured_as(class, grounds, measure, &[MeasureForm::Count, MeasureForm::Money]);
                    if self.steps(measure, limits).is_empty() {
                        let what = format!("no `{measure}` meets these bounds");
                        self.note(grounds, "never", what, "Let the lower bound be below the upper.");
                    }
                }
            }
            _ => {}
        }
    }

    /// A measure that a clause reads must be one of the class's, in a form that the clause can use.
    fn measured_as(&self, class: &Class, grounds: &Grounds, measure: &MeasureId, forms: &[MeasureForm]) {
        let Some(declared) = self.charter.measure(measure.as_str()) else { return };
        if !class.measures.contains(measure) {
            let what = format!("`{measure}` is not measured of `{}`", class.id);
            self.note(grounds, "never", what, "Add it to the class's `measures`.");
        } else if !forms.contains(&declared.form) {
            let what = format!("`{measure}` is a {}, which does not serve here", declared.form.word());
            self.note(grounds, "wrong-type", what, "Name a measure of another form.");
        }
    }

    fn overlaps(&self, class: &Class, clauses: &[&SeatClause]) {
        for (place, clause) in clauses.iter().enumerate() {
            if let Some(earlier) = clauses.iter().take(place).find(|earlier| self.overlap(earlier, clause)) {
                let what = format!("a `{}` can meet this clause and that of {}", class.id, names(&earlier.grounds));
                self.note(&clause.grounds, "overlap", what, "Let the bounds of one end where the other's begin.");
            }
        }
    }

    fn overlap(&self, one: &SeatClause, other: &SeatClause) -> bool {
        match (&one.fits, &other.fits) {
            (PartyIf::Otherwise, PartyIf::Otherwise) => true,
            (PartyIf::Otherwise, _) | (_, PartyIf::Otherwise) => false,
            (PartyIf::One(one), PartyIf::One(other)) => one == other,
            (PartyIf::Measures(one), PartyIf::Measures(other)) => one.iter().all(|(measure, limits)| {
                let beside = other.iter().find(|(of, _)| of == measure);
                beside.is_none_or(|(_, beside)| self.steps(measure, limits).meets(self.steps(measure, beside)))
            }),
            _ => true,
        }
    }

    /// Values of a measure that no clause covers. Clauses by several measures are not searched for gaps.
    fn gaps(&self, class: &Class, clauses: &[&SeatClause]) {
        let Some(first) = clauses.first() else { return };
        let is_rest = |clause: &&&SeatClause| clause.fits == PartyIf::Otherwise;
        let rest = clauses.iter().find(is_rest);
        let by_measure: Vec<(&MeasureId, Steps)> = clauses.iter().filter_map(|clause| self.single(clause)).collect();
        let all = clauses.iter().any(|clause| clause.fits == PartyIf::Every);
        let uncovered = match by_measure.first() {
            _ if all => Vec::new(),
            Some((measure, _)) if by_measure.iter().all(|(of, _)| of == measure) => {
                self.uncovered(measure, by_measure.iter().map(|(_, steps)| *steps).collect())
            }
            _ if rest.is_some() => return,
            _ => Vec::from([format!("a `{}` that meets no clause", class.id)]),
        };
        match rest {
            Some(rest) if uncovered.is_empty() => {
                let what = format!("the other clauses meet every `{}` already", class.id);
                self.note(&rest.grounds, "never", what, "Remove it, or narrow the others.");
            }
            None => {
                for value in uncovered {
                    let mend = "Cover it: `at_least` and `at_most` include the bound; or add `otherwise = true`.";
                    self.note(&first.grounds, "gap", format!("no clause gives seats at {value}"), mend);
                }
            }
            Some(_) => {}
        }
    }

    fn single<'a>(&self, clause: &'a SeatClause) -> Option<(&'a MeasureId, Steps)> {
        let PartyIf::Measures(limits) = &clause.fits else { return None };
        let [(measure, limits)] = limits.as_slice() else { return None };
        Some((measure, self.steps(measure, limits)))
    }

    fn uncovered(&self, measure: &MeasureId, mut covered: Vec<Steps>) -> Vec<alloc::string::String> {
        covered.retain(|steps| !steps.is_empty());
        covered.sort_by_key(|steps| steps.first);
        let mut gaps = Vec::new();
        let mut next = Some(0i128);
        for steps in covered {
            let Some(from) = next else { break };
            if steps.first > from {
                gaps.push(self.said(measure, from, Some(steps.first.saturating_sub(1))));
            }
            next = steps.last.map(|last| from.max(last.saturating_add(1)));
        }
        gaps.extend(next.map(|from| self.said(measure, from, None)));
        gaps
    }

    fn said(&self, measure: &MeasureId, from: i128, to: Option<i128>) -> alloc::string::String {
        let value = |step: i128| Fraction::new(step, self.scale(measure)).unwrap_or_default();
        match to {
            Some(to) if to == from => format!("`{measure}` exactly {}", value(from)),
            Some(to) => format!("`{measure}` from {} to {}", value(from), value(to)),
            None => format!("`{measure}` from {} up", value(from)),
        }
    }

    /// Steps in one whole: cents in a euro, else one.
    fn scale(&self, measure: &MeasureId) -> i128 {
        let form = self.charter.measure(measure.as_str()).map(|measure| measure.form);
        if form == Some(MeasureForm::Money) { 100 } else { 1 }
    }

    fn steps(&self, measure: &MeasureId, limits: &Limits) -> Steps {
        let scale = Fraction::from(self.scale(measure));
        let mut steps = Steps { first: 0, last: None };
        for (bound, limit) in &limits.0 {
            let limit = limit * &scale;
            let (up, down) = (limit.ceil().unwrap_or(i128::MAX), limit.floor().unwrap_or(i128::MAX));
            let (first, last) = match bound {
                Bound::AtLeast => (Some(up), None),
                Bound::MoreThan => (Some(down.saturating_add(1)), None),
                Bound::AtMost => (None, Some(down)),
                Bound::LessThan => (None, Some(up.saturating_sub(1))),
                Bound::Exactly => (Some(up), Some(down)),
            };
            steps.first = steps.first.max(first.unwrap_or(0));
            steps.last = match (steps.last, last) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        steps
    }

    pub(super) fn votes(&self, body: &Body) {
        let of = |clause: &WeightClause| clause.class.as_ref().map(|class| class.as_str().into());
        for (place, clause) in body.weights.iter().enumerate() {
            let earlier: Option<alloc::string::String> = of(clause);
            if body.weights.iter().take(place).any(|other| of(other) == earlier) {
                self.note(&clause.grounds, "overlap", "the class has votes by two clauses".into(), "Keep one.");
            }
            self.vote_clause(body, clause);
        }
        if !body.votes() {
            return;
        }
        for clause in &body.seats {
            let has_votes = body.weights.iter().any(|votes| votes.class.as_ref() == Some(&clause.class));
            let is_first =
                body.seats.iter().find(|other| other.class == clause.class).is_some_and(|f| core::ptr::eq(f, clause));
            if !has_votes && is_first {
                let what = format!("`{}` has seats and no clause about votes", clause.class);
                self.note(&clause.grounds, "gap", what, "Add it to `weights`.");
            }
        }
        if body.cast.is_none() {
            let what = "nothing says how a party's votes are cast".into();
            self.note(&body.grounds, "missing", what, "Add `cast = { split = … }`.");
        }
    }

    fn vote_clause(&self, body: &Body, clause: &WeightClause) {
        let Some(class) = clause.class.as_ref().and_then(|class| self.charter.class(class.as_str())) else { return };
        let votes_of = |id: &crate::ids::ClassId| {
            body.weights.iter().find(|other| other.class.as_ref() == Some(id)).map(|other| &other.votes)
        };
        match &clause.votes {
            VoteCount::ShareOf(measure) => {
                self.measured_as(class, &clause.grounds, measure, &[MeasureForm::Count, MeasureForm::Money]);
            }
            VoteCount::AverageOf(of, AverageOver::MeetingDay | AverageOver::CharterStart) => {
                if !matches!(votes_of(of), Some(VoteCount::ShareOf(_))) {
                    let what = format!("`{of}` has no votes by a measure to take an average of");
                    self.note(&clause.grounds, "never", what, "Average a class whose votes are a `share_of`.");
                }
            }
            VoteCount::Granted(measure, of) => {
                self.measured_as(class, &clause.grounds, measure, &[MeasureForm::Grant]);
                if !matches!(votes_of(of), Some(VoteCount::ShareOf(_) | VoteCount::AverageOf(..))) {
                    let what = format!("`{of}` has no votes of its own to grant a part of");
                    self.note(&clause.grounds, "never", what, "Name a class with votes of its own.");
                }
            }
            VoteCount::Nobody => {}
        }
    }
}

fn names(grounds: &Grounds) -> alloc::string::String {
    grounds.first().map(|rule| format!("`{rule}`")).unwrap_or_else(|| format!("`{}`", grounds.place))
}
