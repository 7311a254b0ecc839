//! What a charter's clauses say together: ids that nothing declares, gaps, overlaps, what can never happen.

mod competence;
mod handling;
mod ids;
mod spans;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::reader::Source;
use super::{Body, Charter, CiteWhen, Competence, Grounds, Note};
use crate::ids::RuleId;

/// Notes every fault that no clause shows alone.
pub(super) fn check(charter: &Charter, source: &Source<'_>) {
    let check = Check { charter, source };
    check.period();
    check.ids();
    for body in &charter.bodies {
        check.seats(body);
        check.votes(body);
        check.handling(body);
        check.meeting(body);
    }
    check.competence();
    for grounds in clauses(charter) {
        check.citing(grounds);
    }
}

/// A charter under check.
struct Check<'c, 't> {
    charter: &'c Charter,
    source: &'c Source<'t>,
}

impl Check<'_, '_> {
    /// Notes a fault of a clause.
    fn note(&self, grounds: &Grounds, code: &'static str, what: String, mend: &str) {
        self.source.faults.note(&grounds.span, &grounds.place, code, what, mend);
    }

    fn period(&self) {
        let charter = self.charter;
        if charter.until.is_some_and(|until| until < charter.from) {
            self.note(&charter.grounds, "never", "it ends before it begins".into(), "Let `until` follow `from`.");
        }
        if let Some(body) = &charter.renewed_by
            && charter.body(body.as_str()).is_none()
        {
            self.unknown(&charter.grounds, "body", body.as_str());
        }
    }

    /// Notes an id that nothing declares.
    fn unknown(&self, grounds: &Grounds, what: &str, id: &str) {
        let said = format!("no {what} `{id}` is declared");
        self.note(grounds, "unknown-id", said, "Declare it, or name one that is.");
    }

    /// A rule that sets aside another must set aside one of its clause's own.
    fn citing(&self, grounds: &Grounds) {
        for cite in &grounds.cites {
            if let Some(other) = cite.instead_of.as_ref().filter(|other| !grounds.rule.contains(other)) {
                let what = format!("`{}` stands for `{other}`, which the clause does not cite", cite.rule);
                self.note(grounds, "never", what, "Name one of the clause's own `rule`s in `instead_of`.");
            }
            if let CiteWhen::Exactly(measure, _) = &cite.when
                && self.charter.measure(measure.as_str()).is_none()
            {
                self.unknown(grounds, "measure", measure.as_str());
            }
        }
    }
}

/// Every clause of the charter, by its grounds.
pub(super) fn clauses(charter: &Charter) -> Vec<&Grounds> {
    let mut all = Vec::from([&charter.grounds]);
    all.extend(charter.measures.iter().map(|measure| &measure.grounds));
    all.extend(charter.classes.iter().map(|class| &class.grounds));
    all.extend(charter.posts.iter().map(|post| &post.grounds));
    all.extend(charter.kinds.iter().map(|kind| &kind.grounds));
    all.extend(charter.facts.iter().map(|fact| &fact.grounds));
    for body in &charter.bodies {
        of_body(body, &mut all);
    }
    charter.competence.iter().for_each(|competence| of_competence(competence, &mut all));
    all
}

fn of_competence<'c>(competence: &'c Competence, all: &mut Vec<&'c Grounds>) {
    all.push(&competence.grounds);
    all.extend(competence.routes.iter().map(|row| &row.grounds));
    all.extend(competence.follows.iter().map(|clause| &clause.grounds));
    all.extend(competence.delegations.iter().map(|clause| &clause.grounds));
    all.extend(competence.amendments.iter().map(|clause| &clause.grounds));
    all.extend(competence.own_decisions.iter().map(|clause| &clause.grounds));
}

pub(super) fn of_body<'c>(body: &'c Body, all: &mut Vec<&'c Grounds>) {
    all.push(&body.grounds);
    all.extend(body.seats.iter().map(|clause| &clause.grounds));
    all.extend(body.weights.iter().map(|clause| &clause.grounds));
    all.extend(body.cast.iter().map(|clause| &clause.grounds));
    all.extend(body.recuse.iter().map(|clause| &clause.grounds));
    all.extend(body.quorum.iter().map(|clause| &clause.grounds));
    all.extend(body.decide.iter().map(|clause| &clause.grounds));
    all.extend(body.decide.iter().filter_map(|clause| clause.otherwise.as_ref()).map(|clause| &clause.grounds));
    all.extend(body.opinions.iter().map(|clause| &clause.grounds));
    all.extend(body.deputies.iter().map(|clause| &clause.grounds));
    let offices = [&body.chair, &body.vice_chair, &body.presenter, &body.secretary];
    all.extend(offices.into_iter().flatten().map(|office| &office.grounds));
    all.extend(body.convenes.iter().map(|clause| &clause.grounds));
    all.extend(body.guests.iter().map(|clause| &clause.grounds));
    all.extend(body.meets.iter().map(|clause| &clause.grounds));
    all.extend(body.materials.iter().chain(&body.minutes).map(|clause| &clause.grounds));
    all.extend(body.written.iter().map(|clause| &clause.grounds));
    all.extend(body.agenda.iter().map(|clause| &clause.grounds));
    all.extend(body.ballots.iter().flat_map(|clause| [&clause.only_present, &clause.only_acting]));
    all.extend(&body.no_votes);
    all.extend(body.conduct.iter().flat_map(|clause| clause.grounds.iter().map(|(_, grounds)| grounds)));
}

/// Values of a measure that the text itself leaves out, and that an interpretation puts somewhere. The charter is whole;
/// the text is not, and whoever checks it should know.
pub(super) fn gaps_filled(charter: &Charter) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for grounds in clauses(charter) {
        for cite in &grounds.cites {
            let CiteWhen::Exactly(measure, value) = &cite.when else { continue };
            let choice = charter.interpretation(cite.rule.as_str()).map(|found| found.choice.as_str());
            let chosen = choice.map(|choice| format!(", set to `{choice}`")).unwrap_or_default();
            let what =
                format!("the text says nothing of a `{measure}` of exactly {value}: {} decides{chosen}", cite.rule);
            if !notes.iter().any(|note| note.what == what) {
                notes.push(Note { rule: cite.rule.clone(), place: grounds.place.clone(), what });
            }
        }
    }
    notes
}

/// Every rule that the charter names.
pub(super) fn rules(charter: &Charter) -> Vec<RuleId> {
    let clauses = clauses(charter);
    let named = clauses.iter().flat_map(|grounds| grounds.all()).cloned();
    named.chain(charter.interpretations.iter().map(|interpretation| interpretation.id.clone())).collect()
}
