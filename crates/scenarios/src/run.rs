//! Runs the scenarios of a feature, one programme for each.

use crate::call::Call;
use crate::door::{Charters, Opens, Refused};
use crate::feature::{self, Language, Scenario, Step};
use crate::report::{Outcome, Report, Trouble};
use crate::stage::{Stage, Stop};
use crate::steps::refusal;
use crate::vocabulary::{Does, Vocabulary};

/// Runs every scenario of a feature's text through a door to a new programme each.
pub fn run(charters: &dyn Charters, text: &str, file: &str, opens: &Opens<'_>) -> Report {
    let mut report = Report { file: file.to_owned(), ..Report::default() };
    let feature = match feature::read(text) {
        Ok(feature) => feature,
        Err(faults) => {
            report.faults = faults;
            return report;
        }
    };
    let vocabulary = Vocabulary::new();
    let told = Telling { charters, opens, vocabulary: &vocabulary, language: feature.language };
    for scenario in &feature.scenarios {
        report.outcomes.push(Outcome {
            name: scenario.name.clone(),
            line: scenario.line,
            tags: scenario.tags.clone(),
            trouble: told.run(scenario).err(),
        });
    }
    report
}

/// What all scenarios of a feature are told with.
struct Telling<'a> {
    charters: &'a dyn Charters,
    opens: &'a Opens<'a>,
    vocabulary: &'a Vocabulary,
    language: Language,
}

impl Telling<'_> {
    fn run(&self, scenario: &Scenario) -> Result<(), Trouble> {
        let mut stage: Option<Stage> = None;
        let mut pending: Option<(usize, Refused)> = None;
        for step in &scenario.steps {
            let found = self.vocabulary.find(self.language, &step.text);
            let (phrase, said) = found.map_err(|nearest| unknown(step, &nearest))?;
            let call = Call::new(said, step.table.as_ref());
            let wrong = |what: String| Trouble::new(step.line, what);
            if let Does::Refused = phrase.does {
                refusal::is_refused(pending.take().map(|(_, refused)| refused), &call).map_err(wrong)?;
                continue;
            }
            must_be_named(pending.take())?;
            let done = match (&phrase.does, stage.as_mut()) {
                (Does::Found, None) => {
                    stage = Some(Stage::found(self.charters, self.opens, &call).map_err(wrong)?);
                    Ok(())
                }
                (Does::Found, Some(_)) => Err(Stop::Wrong("a scenario has one programme".to_owned())),
                (_, None) => Err(Stop::Wrong("the first step founds a programme".to_owned())),
                (Does::Act(act), Some(stage)) => act(stage, &call),
                (Does::Refused, Some(_)) => Ok(()),
            };
            match done {
                Ok(()) => {}
                Err(Stop::Wrong(what)) => return Err(wrong(what)),
                Err(Stop::Refused(refused)) if step.is_given => {
                    return Err(wrong(format!("it is refused as {refused}")));
                }
                Err(Stop::Refused(refused)) => pending = Some((step.line, refused)),
            }
        }
        must_be_named(pending)
    }
}

fn must_be_named(pending: Option<(usize, Refused)>) -> Result<(), Trouble> {
    match pending {
        Some((line, refused)) => Err(Trouble::new(line, format!("it is refused as {refused}, which no step names"))),
        None => Ok(()),
    }
}

fn unknown(step: &Step, nearest: &str) -> Trouble {
    Trouble::new(step.line, format!("there is no such step: {}. The nearest is: {nearest}", step.text))
}
