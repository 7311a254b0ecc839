//! The meeting as it runs: the console of whoever runs it, the phone of a member. Every act is a plain form.

use askama::Template;
use axum::extract::Path;
use engine::ids::{MeetingId, RuleId};
use views::live::{Answer as Interest, InRoom, Live, NextAct, Now};
use views::meeting::{ItemState, MyAnswer, Role};
use views::named::Person;

use super::entering;
use crate::answer::{self, Answer, pages};
use crate::forms::Form;
use crate::html::Html;
use crate::shell::{Nav, Shell};
use crate::visit::Visit;

/// Keys of the console, each with the end of its words' key.
const KEYS: [(&str, &str); 9] = [
    ("n", "ui-key-n"),
    ("p", "ui-key-p"),
    ("u", "ui-key-u"),
    ("v", "ui-key-v"),
    ("c", "ui-key-c"),
    ("e", "ui-key-e"),
    ("m", "ui-key-m"),
    ("s", "ui-key-s"),
    ("?", "ui-key-help"),
];

/// The page.
#[derive(Template)]
#[template(path = "live/show.html")]
pub struct LivePage {
    /// Surroundings.
    pub shell: Shell,
    view: Live,
    form: Form,
    ask: String,
    here: String,
    title: String,
    keys: [(&'static str, &'static str); 9],
    said: String,
    alert: String,
    here_count: usize,
    seats: usize,
    apart: usize,
    to_arrive: usize,
    unanswered: Vec<Interest>,
    interest_rules: Vec<RuleId>,
    can_ask_against: bool,
    not_voted: String,
    winning: String,
    unhandled: String,
    next_call: Html,
    has_next: bool,
    votes_now: bool,
    has_votes: bool,
    silence: &'static str,
    /// Of the box that enters the decision: who may dissent, who may be given a task, and what stands open in it.
    dissenters: Vec<(String, String)>,
    doers: Vec<(String, String)>,
    has_dissents: bool,
    has_task: bool,
}

pages!(LivePage);

impl LivePage {
    /// The page of a meeting; `ask` names the act that is to be confirmed.
    pub fn of(shell: Shell, view: Live, form: Form, ask: &str) -> Self {
        let title = shell.meeting_name(&view.heading);
        let said = shell.t1("ui-starts", "at", shell.when(&view.heading.date, &view.heading.time));
        let mut page = Self {
            here: shell.u.live(&view.heading.id),
            shell: shell.titled(title.clone()).under(Nav::Meetings).following(),
            form,
            ask: ask.to_owned(),
            title,
            keys: KEYS,
            said,
            alert: String::new(),
            here_count: view.room.iter().filter(|who| who.here && (has_seat(who) || who.deputy_of.is_some())).count(),
            seats: view.room.iter().filter(|who| has_seat(who)).count(),
            apart: view.room.iter().filter(|who| is_deputy_elsewhere(who)).count(),
            to_arrive: to_arrive(&view).count(),
            unanswered: Vec::new(),
            interest_rules: Vec::new(),
            can_ask_against: false,
            not_voted: String::new(),
            winning: String::new(),
            unhandled: view.unhandled.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
            next_call: askama::filters::Safe(String::new()),
            has_next: false,
            votes_now: false,
            has_votes: false,
            silence: "",
            dissenters: Vec::new(),
            doers: Vec::new(),
            has_dissents: false,
            has_task: false,
            view,
        };
        page.shell.size = page.view.as_of;
        page.fill();
        page
    }

    fn stands_apart(&self, who: &InRoom) -> bool {
        is_deputy_elsewhere(who)
    }

    /// Somebody comes, or comes back.
    fn word_in(&self, who: &InRoom) -> &'static str {
        if who.stays.is_empty() { "ui-in" } else { "ui-back-in" }
    }

    fn fill(&mut self) {
        let shell = &self.shell;
        let waiting = self.view.agenda.iter().find_map(|line| Some((line.section, line.item?, line.call.as_ref()?)).filter(|(.., call)| call.may));
        let is_free = matches!(&self.view.now, Now::Between { .. })
            || matches!(&self.view.now, Now::Item(item) if shell.is_over(&item.state));
        if let (true, Some((section, item, _))) = (is_free, waiting) {
            let words = shell.t1("ui-call", "n", section);
            self.next_call = shell.act(&self.here, "call", "ui-call").with("item", item.0).says(words).key("n").show();
            self.has_next = true;
        }
        if let (Some(_), Now::Closed(closed)) = (&self.view.me.must_leave, &self.view.now) {
            self.alert = shell.t1("ui-alert-leave", "n", closed.section);
        }
        if self.view.me.may_return {
            self.alert = shell.t("ui-may-return");
        }
        let Now::Item(item) = &self.view.now else { return };
        self.said = match item.state {
            ItemState::Voting => shell.of("ui-say-voting", &item.voted_count),
            ItemState::Waiting | ItemState::Called => shell.t1("ui-say-called", "n", item.section),
            ItemState::Open => shell.t1("ui-say-open", "n", item.section),
            _ => item.result.as_ref().map(|result| shell.how(result)).unwrap_or_default(),
        };
        self.votes_now = item.state == ItemState::Voting && item.mine.as_ref().is_some_and(|mine| mine.cast.may && mine.receipt.is_none());
        self.has_votes = item.mine.as_ref().is_some_and(|mine| mine.votes.is_some());
        self.silence = if item.silence.counts { "ui-silent-counts" } else { "ui-silent-left-out" };
        if self.votes_now {
            self.alert = shell.t1("ui-alert-vote", "n", item.section);
        }
        if self.ask == "enter" {
            // Who spoke against stands first: it is mostly they who dissent.
            let against = item.opposed.as_ref().map(|opposed| opposed.against.as_slice()).unwrap_or_default();
            let others = item.taking_part.iter().filter(|who| !against.iter().any(|other| other.id == who.id));
            self.dissenters = picked(shell, against.iter().chain(others));
            self.doers = picked(shell, self.view.room.iter().map(|who| &who.person));
            self.has_dissents = !against.is_empty() || entering::has_dissents(&self.form);
            self.has_task = entering::has_task(&self.form);
        }
        let is_over = shell.is_over(&item.state);
        self.unanswered = item.answers.iter().filter(|answer| answer.interest.is_none() && !is_over).cloned().collect();
        self.can_ask_against = item.acts.unanimous.iter().any(|(_, may)| may.may);
        let silent: Vec<_> = item.voted.iter().filter(|voter| !voter.has_voted).map(|voter| voter.person.clone()).collect();
        self.not_voted = shell.people(&silent);
        let winner = item.result.as_ref().and_then(|result| result.winner.as_ref());
        let text = winner.and_then(|id| item.proposals.iter().find(|proposal| proposal.id == *id));
        self.winning = text.map(|proposal| format!("{}: {}", proposal.id, proposal.text)).unwrap_or_default();
    }
}

/// A list to pick somebody from, with nobody picked.
fn picked<'p>(shell: &Shell, people: impl Iterator<Item = &'p Person>) -> Vec<(String, String)> {
    let nobody = (String::new(), shell.t("ui-pick-person"));
    core::iter::once(nobody).chain(people.map(|who| (who.id.to_string(), shell.person(who)))).collect()
}

fn has_seat(who: &InRoom) -> bool {
    matches!(who.role, Role::Chair | Role::ViceChair | Role::Member)
}

/// A deputy who has not been here and whom nobody can mark in: most deputies of most meetings.
fn is_deputy_elsewhere(who: &InRoom) -> bool {
    who.deputy_of.is_some() && who.stays.is_empty() && !who.arrive.may
}

/// Whoever has a seat or an office, has not come yet and may come now.
pub fn to_arrive(view: &Live) -> impl Iterator<Item = &InRoom> {
    let is_due = |who: &InRoom| has_seat(who) || matches!(who.role, Role::Presenter | Role::Secretary);
    view.room.iter().filter(move |who| is_due(who) && who.stays.is_empty() && who.arrive.may)
}

/// `GET …/meetings/{meeting}/live`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Answer {
    let ask = visit.query.get("ask").to_owned();
    build(&visit, visit.shell(), &MeetingId::new(&id), Form::default(), &ask)
}

/// The page as it stands, with what was typed or refused.
pub fn build(visit: &Visit, shell: Shell, id: &MeetingId, form: Form, ask: &str) -> Answer {
    let (view, rules) = visit.see(|eyes| {
        let rules = eyes.interests(id).map(|own| own.rules).unwrap_or_default();
        Some((eyes.live(id)?, rules))
    })?;
    let ask = if matches!(ask, "open-vote" | "close-vote" | "enter" | "close") { ask } else { "" };
    let mut page = LivePage::of(shell, view, form, ask);
    page.interest_rules = rules;
    Ok(answer::page(&page))
}
