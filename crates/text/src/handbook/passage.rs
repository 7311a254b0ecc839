//! How a matter gets its answers, where it goes without agreement, and who records what parties decide at home.

use engine::charter::{Actor, Answerer, Body, Fact, Offer, OwnDecider};

use super::competence::Telling;
use super::{Line, Part};
use crate::words::{t, t_with};

impl Telling<'_> {
    /// The parts that are about every kind of matter; none that the charter says nothing of.
    pub(super) fn passage(&self) -> Vec<Part> {
        let questions = self.charter.facts.iter().map(|fact| self.question(fact)).collect();
        let onward = self.charter.bodies.iter().filter_map(|body| self.without_agreement(body)).collect();
        let own = self.competence.own_decisions.iter().map(|clause| {
            let by: Vec<String> = clause.by.iter().map(|one| self.own_decider(*one)).collect();
            let said = t_with(self.lang, "handbook-recorded-by", &[("who", by.join(", ").into())]);
            Line { text: said, rules: clause.grounds.rule.clone() }
        });
        let parts: [(&str, Vec<Line>); 3] = [
            ("handbook-questions", questions),
            ("handbook-no-agreement", onward),
            ("handbook-own-decisions", own.collect()),
        ];
        let told = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
        told.map(|(heading, lines)| Part { heading: t(self.lang, heading), lines }).collect()
    }

    /// `Is the change significant? – answered by whoever prepares the matter, confirmed by the chair`.
    fn question(&self, fact: &Fact) -> Line {
        let answered = match &fact.answered_by {
            Answerer::Preparer => t(self.lang, "handbook-preparer"),
            Answerer::Actor(actor) => self.actor(actor),
        };
        let mut said = vec![t_with(self.lang, "handbook-answered-by", &[("who", answered.into())])];
        if let Some(actor) = &fact.confirmed_by {
            said.push(t_with(self.lang, "handbook-confirmed-by", &[("who", self.actor(actor).into())]));
        }
        let text = format!("{} – {}", fact.asks.get(self.lang.code()), said.join(", "));
        Line { text, rules: fact.grounds.rule.clone() }
    }

    fn without_agreement(&self, body: &Body) -> Option<Line> {
        let onward = body.decide.as_ref()?.otherwise.as_ref()?;
        let ways: Vec<String> = onward.offer.iter().map(|way| self.way(*way)).collect();
        let ways = if ways.is_empty() { String::new() } else { format!(": {}", ways.join(", ")) };
        let text = format!("{} → {}{ways}", self.body(&body.id), self.body(&onward.to));
        Some(Line { text, rules: onward.grounds.rule.clone() })
    }

    fn way(&self, way: Offer) -> String {
        t(
            self.lang,
            match way {
                Offer::NextMeeting => "handbook-next-meeting",
                Offer::ExtraMeeting => "handbook-extra-meeting",
                Offer::Written => "handbook-written",
            },
        )
    }

    fn own_decider(&self, one: OwnDecider) -> String {
        t(
            self.lang,
            match one {
                OwnDecider::Nominator => "handbook-nominator",
                OwnDecider::Members => "handbook-members",
            },
        )
    }

    fn actor(&self, actor: &Actor) -> String {
        let code = self.lang.code();
        match actor {
            Actor::Chair => t(self.lang, "handbook-chair"),
            Actor::Secretary => t(self.lang, "handbook-secretary"),
            Actor::ChairOf(body) => t_with(self.lang, "handbook-chair-of", &[("body", self.body(body).into())]),
            Actor::Body(body) => self.body(body),
            Actor::Post(post) => {
                let known = self.charter.post(post.as_str());
                known.map_or_else(|| post.to_string(), |post| post.name.get(code).to_owned())
            }
            Actor::One(one) => {
                let class = self.charter.classes.iter().find(|class| class.one_is.as_ref() == Some(one));
                class.map_or_else(|| one.clone(), |class| class.one_name.get(code).to_owned())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::handbook::handbook;
    use crate::lang::Lang;
    use crate::rules::Rules;
    use engine::charter::Charter;

    #[test]
    fn questions_ways_on_and_own_decisions_are_said_in_words() {
        let charter = include_str!("../../../../charters/digione/charter.toml");
        let charter = Charter::parse(charter).unwrap_or_else(|faults| panic!("{faults:?}"));
        let rules = Rules::parse("").unwrap_or_default();
        let book = handbook(&charter, &rules, Lang::En);
        let said = |heading: &str| -> Vec<String> {
            let parts = book.chapters.iter().flat_map(|chapter| &chapter.parts);
            parts
                .filter(|part| part.heading == heading)
                .flat_map(|part| &part.lines)
                .map(|line| line.text.clone())
                .collect()
        };
        let questions = said("Questions, and who answers them");
        assert_eq!(
            questions[0],
            "Is the change significant? – answered by whoever prepares the matter, confirmed by the chair"
        );
        assert_eq!(questions.last().map(String::as_str), Some("Was consensus found? – answered by the chair"));
        assert_eq!(
            said("Without agreement")[0],
            "Management team → Steering group: the next meeting in time, an extra meeting, a decision in writing"
        );
        assert_eq!(
            said("Parties' own decisions"),
            ["recorded by the party's people in the body that decided, the party's nominator"]
        );
    }
}
