//! A party's own decision, recorded on the page of the matter or of the decision that waits for it.

use engine::ids::{DecisionId, PartyId};
use engine::subjects::Command;
use engine::subjects::own_decision::{self, Verdict};

use crate::forms::Form;
use crate::problem::Problem;

/// The command that the form asks for; none where its fields have faults.
///
/// # Errors
/// `Unreadable`, where it is no form of ours.
pub fn command(form: &mut Form, decision: &DecisionId) -> Result<Option<Command>, Problem> {
    let (decision, party) = (decision.clone(), PartyId::new(form.get("party")));
    let asked = match form.get("do") {
        "own" => {
            let verdict = match form.required("verdict").as_str() {
                "approved" => Verdict::Approved,
                _ => Verdict::Rejected,
            };
            let (organ, on) = (form.required("organ"), form.date("decided"));
            let Some(on) = on else { return Ok(None) };
            let (section, document) = (form.get("section").to_owned(), form.get("home_document").to_owned());
            own_decision::Command::Record { decision, party, verdict, organ, on, section, document }
        }
        "retract" => own_decision::Command::Retract { decision, party, reason: form.get("reason").to_owned() },
        _ => return Err(Problem::Unreadable),
    };
    Ok(form.faults().is_empty().then_some(Command::OwnDecision(asked)))
}
