//! What the form that enters a decision brings: dissents with their grounds, and a task with its doer and day.

use engine::ids::{MeetingId, PersonId};
use engine::subjects::decision::{self, Assignment, Opinion};

use crate::forms::{Fault, Form};
use crate::pages::meeting::live_acts::item_of;
use crate::problem::Problem;

/// The rows for dissents: whose, and what they say. More can follow on the decision's page.
pub const DISSENTS: [(&str, &str); 3] = [("dissenter-1", "dissent-1"), ("dissenter-2", "dissent-2"), ("dissenter-3", "dissent-3")];
/// The fields of the task.
const TASK: [&str; 3] = ["doer", "task", "due"];

/// The command, or every fault of the form.
///
/// # Errors
/// `Unreadable` where the form names no item.
pub fn command(meeting: &MeetingId, form: &mut Form) -> Result<decision::Command, Problem> {
    let dissents = DISSENTS.iter().filter_map(|row| dissent(form, *row)).collect();
    let tasks = if TASK.iter().all(|field| form.get(field).trim().is_empty()) { None } else { task(form) };
    Ok(decision::Command::Enter {
        meeting: meeting.clone(),
        item: item_of(form)?,
        text: form.get("text").to_owned(),
        reasons: form.get("reasons").to_owned(),
        dissents,
        tasks: tasks.into_iter().collect(),
    })
}

/// Whether the form says anything of dissents.
pub fn has_dissents(form: &Form) -> bool {
    DISSENTS.iter().any(|(who, what)| !form.get(who).is_empty() || !form.get(what).trim().is_empty())
}

/// Whether it says anything of a task.
pub fn has_task(form: &Form) -> bool {
    TASK.iter().any(|field| !form.get(field).trim().is_empty())
}

fn dissent(form: &mut Form, (who, what): (&'static str, &'static str)) -> Option<Opinion> {
    if form.get(who).is_empty() && form.get(what).trim().is_empty() {
        return None;
    }
    Some(Opinion { person: PersonId::new(&form.required(who)), text: form.required(what) })
}

/// The task that a form gives: all three fields, or every fault.
pub fn task(form: &mut Form) -> Option<Assignment> {
    let (doer, text, due) = (form.required("doer"), form.required("task"), form.date("due"));
    let given = Assignment { person: PersonId::new(&doer), text, due: due? };
    let is_ours = |fault: &Fault| TASK.contains(&fault.field);
    (!form.faults().iter().any(is_ours)).then_some(given)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entered(body: &str) -> (decision::Command, Vec<(&'static str, &'static str)>) {
        let mut form = Form::parse(body).expect("a form");
        let command = command(&MeetingId::new("sg-2026-4"), &mut form).expect("an item");
        (command, form.faults().iter().map(|fault| (fault.field, fault.code)).collect())
    }

    #[test]
    fn empty_rows_are_nothing_said() {
        let (command, faults) = entered("item=4&text=&reasons=&dissenter-1=&dissent-1=+&doer=&task=&due=");
        assert!(faults.is_empty());
        assert!(matches!(command, decision::Command::Enter { dissents, tasks, .. } if dissents.is_empty() && tasks.is_empty()));
    }

    #[test]
    fn a_dissent_and_a_task_are_read_whole() {
        let (command, faults) =
            entered("item=4&dissenter-1=espoo-1&dissent-1=Too+dear&doer=pd&task=Sign+it&due=29.1.2027");
        assert!(faults.is_empty());
        let decision::Command::Enter { dissents, tasks, .. } = command else { panic!("entering") };
        assert_eq!(dissents, [Opinion { person: PersonId::new("espoo-1"), text: "Too dear".to_owned() }]);
        let due = jiff::civil::date(2027, 1, 29);
        assert_eq!(tasks, [Assignment { person: PersonId::new("pd"), text: "Sign it".to_owned(), due }]);
    }

    #[test]
    fn half_a_row_is_told_field_by_field() {
        let (_, faults) = entered("item=4&dissent-2=Too+dear&task=Sign+it&due=tomorrow");
        assert_eq!(faults, [("dissenter-2", "missing"), ("doer", "missing"), ("due", "date")]);
    }
}
