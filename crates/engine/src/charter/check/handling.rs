//! Deciding and meeting: what is missing, what is said twice, what no meeting can ever reach.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Check;
use crate::charter::{
    ActingChair, Body, Bound, Count, DecideClause, Demand, Direction, Method, QuorumClause, RecuseClause, RecuseWhen,
    Side, Test, Who,
};
use crate::exact::Fraction;
use crate::ids::ClassId;

impl Check<'_, '_> {
    pub(super) fn handling(&self, body: &Body) {
        if let Some(clause) = &body.decide {
            self.deciding(body, clause);
        }
        if let Some(clause) = &body.quorum {
            self.quorum(clause);
        }
        self.recusal(body);
        self.opinions(body);
        self.nobody_left(body);
    }

    /// Who is heard does not decide, and is heard by those who do.
    fn opinions(&self, body: &Body) {
        let Some(clause) = &body.opinions else { return };
        if body.tells_how_it_decides {
            let what = "a body that is heard decides nothing".to_string();
            self.note(&clause.grounds, "never", what, "Keep one of `opinions` and `decide`.");
        }
        clause.to.iter().for_each(|to| self.deciding_body(&clause.grounds, to));
    }

    fn deciding(&self, body: &Body, clause: &DecideClause) {
        let missing = |is_there: bool, key: &str| {
            if !is_there {
                let what = format!("the body decides, and nothing says its `{key}`");
                self.note(&body.grounds, "missing", what, &format!("Add `{key} = …`."));
            }
        };
        missing(body.ballots.is_some(), "ballots");
        if clause.method == Method::Plurality {
            missing(!body.seats.is_empty(), "seats");
            missing(!body.weights.is_empty(), "weights");
            missing(body.quorum.is_some(), "quorum");
            missing(body.chair.is_some() || !clause.acting_chair.contains(&ActingChair::Chair), "chair");
            if clause.adopt.iter().any(|test| !is_plurality(test)) {
                let what = "a plurality is of the most votes, and this is another test".to_string();
                self.note(
                    &clause.grounds,
                    "unsupported",
                    what,
                    "Write `{ count = \"weight\", side = \"proposal\", most = true }`.",
                );
            }
        }
        self.escalation(body);
    }

    /// A matter that is handed on must come to a body that decides, and not round in a circle.
    fn escalation(&self, body: &Body) {
        let next = |body: &Body| {
            let to = &body.decide.as_ref()?.otherwise.as_ref()?.to;
            self.charter.body(to.as_str())
        };
        let Some(escalation) = body.decide.as_ref().and_then(|clause| clause.otherwise.as_ref()) else { return };
        let mut passed = Vec::from([&body.id]);
        let mut at = body;
        while let Some(to) = next(at) {
            if !to.tells_how_it_decides {
                let what = format!("`{}` decides nothing, so the matter ends there undecided", to.id);
                self.note(&escalation.grounds, "never", what, "Escalate to a body that decides.");
                return;
            }
            if passed.contains(&&to.id) {
                let what = format!("the matter comes round to `{}` again and is never decided", to.id);
                self.note(&escalation.grounds, "never", what, "Let one of the bodies decide by votes.");
                return;
            }
            passed.push(&to.id);
            at = to;
        }
    }

    fn quorum(&self, clause: &QuorumClause) {
        for test in &clause.tests {
            if test.count != Count::Members || test.side != Side::TakingPart || test.demand == Demand::Most {
                let what = "a quorum counts the members taking part".to_string();
                self.note(&clause.grounds, "unsupported", what, "Write `count = \"members\", side = \"taking part\"`.");
            }
            if is_beyond_all(test) {
                let what = "not even all members together can meet this quorum".to_string();
                self.note(&clause.grounds, "never", what, "Ask for no more than all of the base.");
            }
        }
    }

    fn recusal(&self, body: &Body) {
        let ground = |clause: &RecuseClause| (clause.who.clone(), clause.when.clone());
        for (place, clause) in body.recuse.iter().enumerate() {
            if body.recuse.iter().take(place).any(|earlier| ground(earlier) == ground(clause)) {
                let what = "the same people are recused on the same ground twice".to_string();
                self.note(&clause.grounds, "overlap", what, "Keep one clause.");
            }
            for rule in &clause.yields_to {
                if !body.recuse.iter().any(|other| other.grounds.rule.contains(rule)) {
                    let what = format!("no clause of recusal here cites `{rule}`");
                    self.note(&clause.grounds, "unknown-id", what, "Name a rule of another clause in `yields_to`.");
                }
            }
        }
    }

    /// A kind of matter from which everybody with a seat is recused could never be decided there.
    fn nobody_left(&self, body: &Body) {
        for kind in self.charter.kinds.iter().filter(|_| !body.seats.is_empty()) {
            let of_kind: Vec<&RecuseClause> = body
                .recuse
                .iter()
                .filter(|clause| matches!(&clause.when, RecuseWhen::Kinds(kinds) if kinds.contains(&kind.id)))
                .collect();
            let is_recused = |class: &ClassId| {
                of_kind.iter().any(|clause| matches!(&clause.who, Who::Class(who, _) if who == class))
            };
            if let Some(clause) = of_kind.first().filter(|_| body.seats.iter().all(|seat| is_recused(&seat.class))) {
                let what = format!("everybody with a seat is recused from a `{}`, so it is never quorate", kind.id);
                self.note(&clause.grounds, "never", what, "Leave a class that can decide it, or route it elsewhere.");
            }
        }
    }

    /// Papers are for a meeting, minutes of one: neither deadline can lie on the other side of it.
    fn sides_of_the_meeting(&self, body: &Body) {
        let sides = [
            (&body.materials, Direction::Before, "materials", "before"),
            (&body.minutes, Direction::After, "minutes", "after"),
        ];
        for (clause, due, what, word) in sides {
            if let Some(clause) = clause.as_ref().filter(|clause| clause.direction != due) {
                let what = format!("{what} are due on the wrong side of the meeting that they wait for");
                self.note(&clause.grounds, "never", what, &format!("Write `{word} = \"meeting\"`."));
            }
        }
    }

    pub(super) fn meeting(&self, body: &Body) {
        self.sides_of_the_meeting(body);
        if let Some(agenda) = &body.agenda {
            self.once(&agenda.grounds, "item", agenda.items.iter().map(|item| item.id.as_str()));
        }
        if body.guests.is_some() && body.convenes.is_none() {
            let what = "guests are invited to meetings that nobody convenes".to_string();
            self.note(&body.grounds, "missing", what, "Add `convenes = { who = … }`.");
        }
    }
}

fn is_plurality(test: &Test) -> bool {
    (test.count, test.side, &test.demand) == (Count::Weight, Side::Proposal, &Demand::Most)
}

fn is_beyond_all(test: &Test) -> bool {
    match &test.demand {
        Demand::Bound(Bound::MoreThan, limit, Some(_)) => *limit >= Fraction::ONE,
        Demand::Bound(Bound::AtLeast | Bound::Exactly, limit, Some(_)) => *limit > Fraction::ONE,
        _ => false,
    }
}
