//! Minutes on paper, in the order of Finnish municipal minutes: head, who was there when, opening, the items, closing,
//! approval, corrections, attachments; then the rules cited and how to check the paper against the record.

mod section;

use jiff::Timestamp;
use text::Value;
use views::lines::{Line, Said};
use views::meeting::Role;
use views::meetings::MinutesStage;
use views::minutes::{Attendance, Minutes, Section};
use views::papers::Paper as Attached;

use crate::compose::Composer;
use crate::paper::{Column, Passage};
use crate::setting::Setting;
use crate::typeset::{self, DocumentError};

/// The minutes as PDF/A-2a and PDF/UA-1.
///
/// # Errors
/// Broken machinery only; what people wrote cannot cause it.
pub fn minutes(view: &Minutes, set: &Setting) -> Result<Vec<u8>, DocumentError> {
    let mut paper = Composer::new(set);
    head(&mut paper, view);
    people(&mut paper, view);
    opening(&mut paper, view);
    for section in &view.sections {
        paper.section(section);
    }
    closing(&mut paper, view);
    approval(&mut paper, view);
    corrections(&mut paper, view);
    paper.attachments(&attachments(view));
    paper.end();
    let ident = format!("linjaus minutes {} {} {}", set.checkpoint.origin, view.heading.id, set.lang);
    typeset::pdf(&paper.bound("papers-minutes", &view.heading, moment(view, set)), set.lang, &ident)
}

/// The document's own date: its approval, else the last thing that happened, else the time for which the meeting is called.
fn moment(view: &Minutes, set: &Setting) -> Timestamp {
    let called = || set.zone.to_timestamp(view.heading.date.to_datetime(view.heading.time)).unwrap_or_default();
    let approved = view.approved.as_ref().map(|(at, _)| *at);
    approved.or(view.closed_at).or(view.opened_at).unwrap_or_else(called)
}

fn head(paper: &mut Composer, view: &Minutes) {
    let set = paper.set;
    if view.stage != MinutesStage::Approved {
        paper.notice(set.t("papers-draft"));
    }
    let heading = &view.heading;
    let day = Value::from(set.day(heading.date));
    let time = match (view.opened_at, view.closed_at) {
        (Some(from), Some(until)) => set.with(
            "papers-time-held",
            &[("day", day), ("from", set.time(from).into()), ("until", set.time(until).into())],
        ),
        (Some(from), None) => set.with("papers-time-from", &[("day", day), ("from", set.time(from).into())]),
        _ => set.with("papers-time-from", &[("day", day), ("from", text::hour_minute(heading.time).into())]),
    };
    let place = heading.place.clone();
    let name = |person: &Option<views::named::Person>| person.as_ref().map(|person| paper.named(person).into());
    let (chair, secretary, presenter) = (name(&view.chair), name(&view.secretary), name(&view.presenter));
    let convened = view.convened_at.map(|at| set.moment(at).into());
    let due = view.due.as_ref().map(|deadline| paper.deadline(deadline).into());
    paper.facts(vec![
        ("papers-time", Some(time.into())),
        ("papers-place", Some(place.into())),
        ("papers-chair", chair),
        ("papers-presenter", presenter),
        ("papers-secretary", secretary),
        ("papers-convened", convened),
        ("papers-minutes-due", due),
        ("papers-model", Some(view.charter.as_str().into())),
    ]);
}

fn people(paper: &mut Composer, view: &Minutes) {
    let set = paper.set;
    paper.titled(1, "papers-present");
    if view.attendance.is_empty() {
        paper.prose(set.t("papers-nobody"));
    }
    let rows = view.attendance.iter().map(|one| present(paper, one)).collect();
    let columns = vec![
        Column::wide(set.t("papers-column-name"), 3),
        Column::wide(set.t("papers-column-party"), 2),
        Column::wide(set.t("papers-column-role"), 3),
        Column::narrow(set.t("papers-column-times")),
    ];
    paper.table(columns, rows, false);
    paper.titled(1, "papers-absent");
    if view.absent.is_empty() {
        paper.prose(set.t("papers-absent-none"));
    }
    let absent = view.absent.iter().map(|person| paper.named(person).into()).collect();
    paper.list(absent);
}

fn present(paper: &Composer, one: &Attendance) -> Vec<Passage> {
    let set = paper.set;
    let stays = one.stays.iter().map(|stay| match stay.until {
        Some(until) => {
            set.with("papers-stay", &[("from", set.time(stay.from).into()), ("until", set.time(until).into())])
        }
        None => set.with("papers-stay-open", &[("from", set.time(stay.from).into())]),
    });
    let stays: Vec<String> = stays.collect();
    let party = one.person.party.as_ref().map(|party| party.name.clone()).unwrap_or_default();
    let principal = one.deputy_of.as_ref();
    vec![
        paper.name(&one.person).into(),
        party.into(),
        paper.role(one.role, principal.map(|person| paper.name(person))).into(),
        stays.join("\n").into(),
    ]
}

impl Composer<'_> {
    /// The word for a capacity.
    pub fn role(&self, role: Role, principal: Option<String>) -> String {
        if let (Role::Deputy, Some(name)) = (role, principal) {
            return self.set.with("papers-role-deputy-of", &[("name", name.into())]);
        }
        self.set.t(match role {
            Role::Chair => "papers-role-chair",
            Role::ViceChair => "papers-role-vice-chair",
            Role::Member => "papers-role-member",
            Role::Deputy => "papers-role-deputy",
            Role::Presenter => "papers-role-presenter",
            Role::Secretary => "papers-role-secretary",
            Role::Post => "papers-role-post",
            Role::Guest => "papers-role-guest",
            Role::Other => "papers-role-other",
        })
    }
}

fn opening(paper: &mut Composer, view: &Minutes) {
    let set = paper.set;
    paper.titled(1, "papers-opening");
    match view.opened_at {
        Some(at) => {
            paper.prose(set.with("papers-opened", &[("time", set.time(at).into())]));
            paper.prose(set.t("papers-quorum-each"));
        }
        None => paper.prose(set.t("papers-not-opened")),
    }
    let first = view.sections.iter().find_map(opened);
    between(paper, view, |line| first.is_none_or(|first| line.at <= first));
}

/// When a section was opened, where the reader may know.
fn opened(section: &Section) -> Option<Timestamp> {
    match section {
        Section::Whole(whole) => whole.opened_at,
        Section::Closed(_) | Section::DecisionOnly { .. } => None,
    }
}

/// What happened outside the items. Opening, closing and who was there from the start are told elsewhere.
fn between(paper: &mut Composer, view: &Minutes, when: impl Fn(&Line) -> bool) {
    let told = |line: &&Line| match line.said {
        Said::MeetingOpened | Said::MeetingClosed => false,
        Said::Arrived { .. } => line.corrected.is_some() || view.opened_at.is_none_or(|opened| line.at > opened),
        _ => true,
    };
    let lines: Vec<&Line> = view.lines.iter().filter(told).filter(|line| when(line)).collect();
    if !lines.is_empty() {
        paper.titled(2, "papers-events");
        paper.lines(lines);
    }
}

fn closing(paper: &mut Composer, view: &Minutes) {
    let set = paper.set;
    paper.titled(1, "papers-closing");
    let first = view.sections.iter().find_map(opened);
    between(paper, view, |line| first.is_some_and(|first| line.at > first));
    match view.closed_at {
        Some(at) => paper.prose(set.with("papers-closed", &[("time", set.time(at).into())])),
        None => paper.prose(set.t("papers-not-closed")),
    }
}

fn approval(paper: &mut Composer, view: &Minutes) {
    let set = paper.set;
    paper.titled(1, "papers-approval");
    let due = view.due.as_ref().map(|deadline| {
        let by = paper.by(&deadline.rules);
        [("day", Value::from(set.day(deadline.due))), ("by", by)]
    });
    match &view.approved {
        Some((at, chair)) => {
            let values = [("moment", Value::from(set.moment(*at))), ("name", paper.named(chair).into())];
            paper.prose(set.with("papers-approved", &values));
            match (due, view.late_by) {
                (Some([day, by]), Some(n)) => {
                    paper.notice(set.with("papers-approved-late", &[day, by, ("n", n.into())]));
                }
                (Some(values), None) => paper.prose(set.with("papers-approved-in-time", &values)),
                (None, _) => {}
            }
        }
        None => match due {
            Some(values) => paper.prose(set.with("papers-not-approved", &values)),
            None => paper.prose(set.t("papers-not-approved-plain")),
        },
    }
}

/// Corrections made since, each with its moment.
fn corrections(paper: &mut Composer, view: &Minutes) {
    if !view.corrections.is_empty() {
        paper.titled(1, "papers-corrections");
    }
    let points = view.corrections.iter().map(|line| {
        let said = paper.said(&line.said);
        format!("{}: {said}", paper.set.moment(line.at)).into()
    });
    let points = points.collect();
    paper.list(points);
}

/// Every paper of every section that the reader may read.
fn attachments(view: &Minutes) -> Vec<(usize, &Attached)> {
    let whole = view.sections.iter().filter_map(|section| match section {
        Section::Whole(whole) => Some(whole),
        Section::Closed(_) | Section::DecisionOnly { .. } => None,
    });
    whole.flat_map(|whole| whole.papers.papers.iter().map(|paper| (whole.section, paper))).collect()
}
