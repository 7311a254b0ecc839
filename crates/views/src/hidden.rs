//! A command about what its giver may not see is answered as one about what is not there: a refusal that told the two apart
//! would tell how far it has come (digione: SG-5, X-39).

use engine::ids::{DecisionId, MatterId};
use engine::refusal::Refusal;
use engine::subjects::matter::Place;
use engine::subjects::{Command, decision, matter, meeting};

use crate::eyes::Eyes;

impl Eyes<'_> {
    /// The refusal as if it were absent, where the command is about something that is not open to the reader. To be asked
    /// before the rules are.
    pub fn hides(&self, command: &Command) -> Option<Refusal> {
        match command {
            Command::Matter(matter::Command::Correct { matter, .. })
            | Command::Matter(matter::Command::Attach { to: Place::Matter { matter }, .. })
            | Command::Meeting(meeting::Command::Add { matter, .. }) => self.hides_matter(matter),
            Command::Decision(
                decision::Command::Dissent { decision, .. }
                | decision::Command::Assign { decision, .. }
                | decision::Command::Finish { decision, .. },
            ) => self.hides_decision(decision),
            _ => None,
        }
    }

    fn hides_matter(&self, id: &MatterId) -> Option<Refusal> {
        self.programme().matters.get(id)?;
        (!self.matter_gate(id).is_open()).then(|| Refusal::new("unknown-matter").fact("matter", id.as_str()))
    }

    fn hides_decision(&self, id: &DecisionId) -> Option<Refusal> {
        let known = self.programme().decisions.get(id)?;
        let may = self.item_gate(&known.meeting, known.item).is_open();
        (!may).then(|| Refusal::new("unknown-decision").fact("decision", id.as_str()))
    }
}
