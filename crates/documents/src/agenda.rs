//! The agenda on paper: the notice of the meeting, its items with draft decisions, papers and who takes no part.

use jiff::Timestamp;
use text::Value;
use views::meeting::{Item, Meeting, Row};
use views::papers::{Lateness, Paper as Attached};
use views::{Stage, meeting::Expected};

use crate::compose::Composer;
use crate::paper::{Column, Passage};
use crate::setting::Setting;
use crate::typeset::{self, DocumentError};

/// The agenda and notice as PDF/A-2a and PDF/UA-1.
///
/// # Errors
/// Broken machinery only; what people wrote cannot cause it.
pub fn agenda(view: &Meeting, set: &Setting) -> Result<Vec<u8>, DocumentError> {
    let mut paper = Composer::new(set);
    head(&mut paper, view);
    overview(&mut paper, view);
    for row in &view.agenda {
        match row {
            Row::Open(item) => one(&mut paper, item),
            Row::Closed(closed) => paper.closed(closed),
        }
    }
    called(&mut paper, view);
    paper.attachments(&attachments(view));
    paper.end();
    let ident = format!("linjaus agenda {} {} {}", set.checkpoint.origin, view.heading.id, set.lang);
    typeset::pdf(&paper.bound("papers-agenda", &view.heading, moment(view, set)), set.lang, &ident)
}

/// The document's own date: when the notice was sent, else the time for which the meeting is called.
fn moment(view: &Meeting, set: &Setting) -> Timestamp {
    let called = || set.zone.to_timestamp(view.heading.date.to_datetime(view.heading.time)).unwrap_or_default();
    view.convened_at.unwrap_or_else(called)
}

fn head(paper: &mut Composer, view: &Meeting) {
    let set = paper.set;
    match (view.heading.stage, view.convened_at) {
        (Stage::Cancelled, _) => {
            paper.notice(set.with("papers-cancelled", &[("reason", Value::from(&view.cancelled_because))]));
        }
        (_, None) => paper.notice(set.t("papers-unsent")),
        _ => {}
    }
    let values =
        [("day", Value::from(set.day(view.heading.date))), ("from", text::hour_minute(view.heading.time).into())];
    let time = set.with("papers-time-from", &values);
    let convened = view.convened_at.map(|at| {
        let by = paper.by(&view.convene_rules);
        let Value::Text(by) = by else { return set.moment(at).into() };
        let names = format!("{}{by}", paper.all_named(&view.convener));
        Passage::from(set.with("papers-by", &[("moment", set.moment(at).into()), ("names", names.into())]))
    });
    let papers_due = view.papers_due.as_ref().map(|deadline| {
        let due = paper.deadline(deadline);
        Passage::from(format!("{due}\n{}", met(paper, view)).trim_end().to_owned())
    });
    let minutes_due = view.minutes_due.as_ref().map(|deadline| paper.deadline(deadline).into());
    paper.facts(vec![
        ("papers-time", Some(time.into())),
        ("papers-place", Some(view.heading.place.as_str().into())),
        ("papers-convened", convened),
        ("papers-papers-due", papers_due),
        ("papers-minutes-due", minutes_due),
    ]);
}

/// Whether the papers were in time; else the sections whose were not. Nothing while some are still to be sent.
fn met(paper: &Composer, view: &Meeting) -> String {
    let waits = |row: &Row| matches!(row, Row::Open(item) if matches!(item.papers.lateness, Lateness::Waiting { .. }));
    let late = view.agenda.iter().filter_map(|row| match row {
        Row::Open(item) if matches!(item.papers.lateness, Lateness::Late { .. }) => Some(format!("§ {}", item.section)),
        Row::Open(_) | Row::Closed(_) => None,
    });
    let late: Vec<String> = late.collect();
    if late.is_empty() {
        return if view.agenda.iter().any(waits) { String::new() } else { paper.set.t("papers-deadline-met") };
    }
    paper.set.with("papers-deadline-late", &[("sections", text::list(paper.set.lang, &late).into())])
}

/// All items at a glance.
fn overview(paper: &mut Composer, view: &Meeting) {
    let set = paper.set;
    paper.titled(1, "papers-agenda-items");
    let rows = view.agenda.iter().map(|row| match row {
        Row::Open(item) => {
            let kind = if item.decides { "papers-for-decision" } else { "papers-for-information" };
            let out = item.recused.iter().map(|recused| match &recused.recusal.party {
                Some(party) => party.name.clone(),
                None => paper.all_named(&recused.people),
            });
            let out: Vec<String> = out.collect();
            let late = matches!(item.papers.lateness, Lateness::Late { .. });
            let state = if late { set.t("badge-late") } else { String::new() };
            vec![
                item.section.to_string().into(),
                Passage::from(&item.title),
                set.t(kind).into(),
                out.join(", ").into(),
                state.into(),
            ]
        }
        Row::Closed(closed) => {
            let title = set.t("badge-takes-no-part");
            vec![closed.section.to_string().into(), title.into(), "".into(), "".into(), "".into()]
        }
    });
    let rows = rows.collect();
    let columns = vec![
        Column::number(set.t("papers-column-section")),
        Column::wide(set.t("papers-matter"), 4),
        Column::narrow(set.t("papers-for")),
        Column::wide(set.t("papers-out-agenda"), 2),
        Column::narrow(set.t("papers-papers")),
    ];
    paper.table(columns, rows, false);
    if view.agenda.iter().any(|row| matches!(row, Row::Open(item) if item.decides)) {
        paper.prose(set.t("papers-answer-note"));
    }
}

fn one(paper: &mut Composer, item: &Item) {
    paper.section_heading(item.section, &item.title);
    let kind = if item.decides { "papers-for-decision" } else { "papers-for-information" };
    let kind = paper.set.t(kind);
    paper.facts(vec![
        ("papers-matter", item.matter.as_ref().map(|matter| matter.as_str().into())),
        ("papers-for", Some(kind.into())),
    ]);
    if !item.recused.is_empty() {
        paper.titled(2, "papers-out-agenda");
        let recused = paper.recused(&item.recused);
        paper.list(recused);
    }
    if !item.text.text.is_empty() {
        paper.titled(2, "papers-summary");
        paper.prose(&item.text);
    }
    if !item.draft.text.is_empty() {
        paper.titled(2, "papers-draft-decision");
        paper.prose(&item.draft);
    }
    if item.decides || !item.papers.papers.is_empty() {
        paper.titled(2, "papers-papers");
        if item.papers.papers.is_empty() {
            paper.prose(paper.set.t("papers-papers-none"));
        }
        paper.papers(&item.papers);
    }
}

/// Who is called to the meeting.
fn called(paper: &mut Composer, view: &Meeting) {
    let set = paper.set;
    if !view.people.is_empty() {
        paper.titled(1, "papers-people");
    }
    let rows = view.people.iter().map(|expected: &Expected| {
        let party = expected.person.party.as_ref().map(|party| party.name.clone()).unwrap_or_default();
        let principal = expected.deputy_of.as_ref().map(|person| paper.name(person));
        vec![paper.name(&expected.person).into(), party.into(), paper.role(expected.role, principal).into()]
    });
    let rows = rows.collect();
    let columns = vec![
        Column::wide(set.t("papers-column-name"), 3),
        Column::wide(set.t("papers-column-party"), 2),
        Column::wide(set.t("papers-column-role"), 3),
    ];
    paper.table(columns, rows, false);
    if !view.guests.is_empty() {
        paper.titled(2, "papers-invited");
        let guests = view.guests.iter().map(|person| paper.named(person).into()).collect();
        paper.list(guests);
    }
}

/// Every paper of every item that the reader may read.
fn attachments(view: &Meeting) -> Vec<(usize, &Attached)> {
    let open = view.agenda.iter().filter_map(|row| match row {
        Row::Open(item) => Some(item),
        Row::Closed(_) => None,
    });
    open.flat_map(|item| item.papers.papers.iter().map(|paper| (item.section, paper))).collect()
}
