//! What a new version changes, and for whom, in words.

use engine::charter::{CaseEnd, Changes, Charter, ChoiceChange, ClauseChange, Interpretation, NotRouted, WayChange};
use engine::ids::RuleId;

use super::competence::{Telling, euros};
use super::{Chapter, Handbook, Line, Part, version};
use crate::lang::Lang;
use crate::rules::Rules;
use crate::words::{t, t_with};

/// Tells what changed between two charters; `rules` are those of the newer.
pub fn changes_in_words(before: &Charter, now: &Charter, changes: &Changes, rules: &Rules, lang: Lang) -> Handbook {
    let telling = Changed { before, now, rules, lang };
    let chapter = |key: &str, parts: Vec<Part>| Chapter { title: t(lang, key), note: String::new(), parts };
    let ways = changes.ways.iter().map(|way| telling.way(way)).collect();
    let choices = changes.choices.iter().map(|choice| telling.choice(choice)).collect();
    let clauses = changes.clauses.iter().map(|clause| telling.clause(clause)).collect();
    let mut chapters = vec![
        chapter("handbook-competence", ways),
        chapter("handbook-interpretations", choices),
        chapter("changes-clauses", clauses),
    ];
    chapters.retain(|chapter| !chapter.parts.is_empty());
    if chapters.is_empty() {
        chapters.push(chapter("changes-none", Vec::new()));
    }
    let version = format!("{} → {}", version(before), version(now));
    Handbook { title: t(lang, "changes-title"), version, picture: None, chapters }
}

struct Changed<'c> {
    before: &'c Charter,
    now: &'c Charter,
    rules: &'c Rules,
    lang: Lang,
}

impl Changed<'_> {
    fn was_and_is(&self, before: String, now: String) -> Vec<Line> {
        let line = |key: &str, text: String| Line { text: format!("{}: {text}", t(self.lang, key)), rules: Vec::new() };
        vec![line("changes-before", before), line("changes-now", now)]
    }

    fn way(&self, way: &WayChange) -> Part {
        let kind = self.now.kind(way.kind.as_str()).or_else(|| self.before.kind(way.kind.as_str()));
        let mut heading = kind.map_or_else(|| way.kind.to_string(), |kind| kind.name.get(self.lang.code()).to_owned());
        if let Some((from, to)) = &way.amounts {
            let to = to.as_ref().map(|to| euros(self.lang, to)).unwrap_or_default();
            heading.push_str(&format!(", {}–{to}", euros(self.lang, from)));
        }
        let mut lines =
            self.was_and_is(self.end(self.before, way.before.as_ref()), self.end(self.now, way.now.as_ref()));
        let (count, of) = way.cases;
        if count < of && !way.example.is_empty() {
            let answers: Vec<String> = way.example.iter().map(|(fact, is)| self.answer(fact.as_str(), *is)).collect();
            lines.push(Line {
                text: t_with(self.lang, "changes-example", &[("answers", answers.join("; ").into())]),
                rules: Vec::new(),
            });
        }
        Part { heading, lines }
    }

    fn answer(&self, fact: &str, is: bool) -> String {
        let known = self.now.fact(fact).or_else(|| self.before.fact(fact));
        let question = known.map_or(fact, |fact| fact.asks.get(self.lang.code()));
        format!("{question} {}", t(self.lang, if is { "handbook-yes" } else { "handbook-no" }))
    }

    fn end(&self, charter: &Charter, end: Option<&CaseEnd>) -> String {
        let (Some(end), Some(competence)) = (end, charter.competence.as_ref()) else {
            return t(self.lang, "changes-no-way");
        };
        match end.refused {
            Some(NotRouted::NotDelegable) => t(self.lang, "handbook-not-delegable"),
            None => {
                let telling = Telling { charter, competence, lang: self.lang };
                telling.decided(end.decides.as_ref(), end.proposed_by.as_ref(), &end.then)
            }
        }
    }

    fn choice(&self, choice: &ChoiceChange) -> Part {
        let find = |charter: &'_ Charter, id: &RuleId| charter.interpretation(id.as_str()).cloned();
        let (old, new) = (find(self.before, &choice.id), find(self.now, &choice.id));
        let question = new.as_ref().or(old.as_ref()).map(|found| found.question.get(self.lang.code()).to_owned());
        let chosen = |found: Option<&Interpretation>| {
            let name =
                found.and_then(Interpretation::chosen).map(|option| option.name.get(self.lang.code()).to_owned());
            name.unwrap_or_else(|| "–".to_owned())
        };
        Part {
            heading: format!("{} {}", choice.id, question.unwrap_or_default()),
            lines: self.was_and_is(chosen(old.as_ref()), chosen(new.as_ref())),
        }
    }

    fn clause(&self, clause: &ClauseChange) -> Part {
        let body = self.now.body(&clause.section).or_else(|| self.before.body(&clause.section));
        let section = body.map_or_else(|| clause.section.clone(), |body| body.name.get(self.lang.code()).to_owned());
        let key = match (clause.was, clause.is) {
            (false, _) => "changes-added",
            (_, false) => "changes-removed",
            _ => "changes-changed",
        };
        let mut lines: Vec<Line> = Vec::new();
        for rule in clause.rules.iter().filter_map(|rule| self.rules.get(rule)) {
            lines.push(Line { text: rule.in_lang(self.lang).title.clone(), rules: vec![rule.id.clone()] });
        }
        if clause.was && clause.is {
            for (place, before, now) in &clause.values {
                let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
                lines.push(Line { text: format!("{place}: {} → {}", shown(before), shown(now)), rules: Vec::new() });
            }
        }
        Part { heading: format!("{section}, {} ({})", clause.clause, t(self.lang, key)), lines }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::charter::changes;

    const CHARTER: &str = include_str!("../../../../charters/digione/charter.toml");
    const RULES: &str = include_str!("../../../../charters/digione/rules.toml");

    fn told(lang: Lang, pairs: &[(&str, &str)]) -> String {
        let new = pairs.iter().fold(CHARTER.to_owned(), |text, (piece, instead)| text.replacen(piece, instead, 1));
        let parse = |text: &str| Charter::parse(text).unwrap_or_else(|faults| panic!("{faults:?}"));
        let (before, now) = (parse(CHARTER), parse(&new));
        let rules = Rules::parse(RULES).unwrap_or_else(|faults| panic!("{faults}"));
        let found = changes((&before, CHARTER), (&now, &new));
        changes_in_words(&before, &now, &found, &rules, lang).to_string()
    }

    #[test]
    fn a_higher_limit_is_told_by_who_decides_now() {
        let limit = [
            ("amount = { at_most = 500_000 }, if", "amount = { at_most = 600_000 }, if"),
            ("amount = { at_most = 500_000 }, to", "amount = { at_most = 600_000 }, to"),
        ];
        let text = told(Lang::En, &limit);
        for line in [
            "  procurement, 500\u{a0}000.01\u{a0}€–600\u{a0}000\u{a0}€",
            "    Before: decides: Steering group; proposes: Management team; after that: the host municipality",
            "    Now: decides: Management team; after that: the host municipality decides by its own rules",
        ] {
            assert!(text.lines().any(|told| told == line), "{line} is not in\n{text}");
        }
        assert!(told(Lang::Fi, &limit).contains("Nyt: ratkaisee: Johtotiimi"), "{}", told(Lang::Fi, &limit));
        assert!(told(Lang::Sv, &limit).contains("Nu: avgör: Ledningsteamet"));
    }

    #[test]
    fn another_choice_and_another_number_are_told() {
        let text = told(
            Lang::En,
            &[
                ("choice = \"in-base\"", "choice = \"leaves-base\""),
                ("materials = { days = 7", "materials = { days = 10"),
            ],
        );
        assert!(text.contains("X-3 Do recused members count in the quorum's base?"), "{text}");
        assert!(text.contains("Now: No: the base is without the recused"), "{text}");
        assert!(text.contains("Steering group, time (changed)") && text.contains("materials.days: 7 → 10"), "{text}");
        assert!(text.contains("[SG-M5]"), "{text}");
    }

    #[test]
    fn nothing_changed_is_told_too() {
        for (lang, said) in [
            (Lang::En, "Nothing has changed"),
            (Lang::Fi, "Mikään ei ole muuttunut"),
            (Lang::Sv, "Ingenting har ändrats"),
        ] {
            assert!(told(lang, &[]).contains(said));
        }
    }
}
