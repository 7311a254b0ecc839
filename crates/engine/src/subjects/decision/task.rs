//! Tasks that follow from a decision: who does what by when, and whether it is done.

use alloc::string::String;
use alloc::vec::Vec;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Event, known};
use crate::ids::{DecisionId, PersonId};
use crate::refusal::Refusal;
use crate::subjects::context::{Context, bare, with};
use crate::subjects::programme::Programme;
use crate::subjects::words::{self, Words};
use crate::subjects::{Happening, meeting, person, roles};

/// A task as it is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// Who does it.
    pub person: PersonId,
    /// What.
    pub text: String,
    /// The last day for it.
    pub due: Date,
}

/// What is known of a task. What it is stands among the words of the entry that gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// Whose it is.
    pub person: PersonId,
    /// The last day for it.
    pub due: Date,
    /// When it was said to be done.
    pub done: Option<Timestamp>,
}

/// Somebody whom the programme knows does something by a day that is not past.
pub(super) fn assigned(
    ctx: &Context,
    programme: &Programme,
    decision: &DecisionId,
    task: &Assignment,
) -> Result<Vec<Happening>, Refusal> {
    person::known(programme, &task.person)?;
    let words = Words::one("text", &words::required("text", &task.text, words::TEXT)?);
    if task.due < ctx.today() {
        return Err(Refusal::new("due-is-past").fact("due", task.due));
    }
    Ok(with(Event::Assigned { decision: decision.clone(), person: task.person.clone(), due: task.due }, words))
}

/// Whose task it is says that it is done, or who runs the meetings of the body.
pub(super) fn finished(
    ctx: &Context,
    programme: &Programme,
    decision: &DecisionId,
    task: u64,
) -> Result<Vec<Happening>, Refusal> {
    let of = known(programme, decision)?;
    let Some(given) = of.tasks.get(&task) else { return Err(Refusal::new("unknown-task").fact("entry", task)) };
    if given.person != *ctx.actor {
        roles::must_run(ctx, programme, meeting::known(programme, &of.meeting)?)?;
    }
    if given.done.is_some() {
        return Err(Refusal::new("task-is-done").fact("person", &given.person));
    }
    Ok(bare(Event::Finished { decision: decision.clone(), task }))
}
