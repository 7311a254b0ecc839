//! What those who may read see: numbers, papers, steps, tasks, minutes.

use engine::ids::{MeetingId, RuleId};
use engine::subjects::item::Command as Act;
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, attendance, ballot, matter, meeting, minutes};
use jiff::civil::date;
use views::home::TaskKind;
use views::lines::Said;
use views::live::{Now, StepName, StepState};
use views::meeting::{Count, MyAnswer, Row};
use views::minutes::Section;
use views::papers::Lateness;
use views::screen::Shows;
use views::share::Percent;
use views::tally::How;

use crate::story::{PRESENT, Story, cast, opened, who};

fn in_discussion(story: &mut Story) -> (MeetingId, ItemId, ItemId) {
    let (m, item, other) = opened(story, "Tieran");
    story.act(Act::Call { meeting: m.clone(), item });
    story.pass(2);
    story.leave(&m, &["x1", "x2"]);
    story.answer(&m, item, &PRESENT);
    story.act(Act::Open { meeting: m.clone(), item });
    let text = "Vain pilotti".to_string();
    story.act(Act::Propose { meeting: m.clone(), item, by: who("e1"), text });
    (m, item, other)
}

fn voted(story: &mut Story) -> (MeetingId, ItemId, ItemId) {
    let (m, item, other) = in_discussion(story);
    story.act(Act::OpenVote { meeting: m.clone(), item });
    for person in ["v1", "v2", "t1", "t2", "o1"] {
        story.vote(&m, item, person, Some("A"));
    }
    for person in ["e1", "e2", "u1"] {
        story.vote(&m, item, person, Some("B"));
    }
    story.vote(&m, item, "o2", None);
    (m, item, other)
}

fn decided(story: &mut Story) -> (MeetingId, ItemId, ItemId) {
    let (m, item, other) = voted(story);
    story.act(Act::CloseVote { meeting: m.clone(), item });
    story.enter_decision(&m, item, "Hinta ja laatu");
    (m, item, other)
}

#[test]
fn the_decision_shows_the_designs_numbers() {
    let mut story = Story::new();
    decided(&mut story);
    let decision = story.eyes("e1").decision(&"SG-2022-1-1".into()).expect("a decision");
    let whole = decision.whole.expect("e1 took part");
    assert_eq!(whole.result.how, How::Vote);
    assert_eq!(whole.reasons, "Hinta ja laatu");
    let tally = whole.result.tally.expect("there was a vote");
    let rows: Vec<_> = tally
        .rows
        .iter()
        .map(|row| {
            let proposal = row.proposal.as_ref().map_or("blank", |proposal| proposal.as_str());
            (proposal, row.votes.to_string(), row.share.fraction.to_string(), row.share.percent.to_string(), row.people)
        })
        .collect();
    // UX 3.5: 2 350 000 : 1 950 000 : 450 000 of 4 750 000.
    let expected = [
        ("A", "2350000", "47/95", "49.5", 5),
        ("B", "1950000", "39/95", "41.1", 3),
        ("blank", "450000", "9/95", "9.5", 1),
    ];
    let expected: Vec<_> =
        expected.into_iter().map(|(p, v, f, d, n)| (p, v.to_string(), f.to_string(), d.to_string(), n)).collect();
    assert_eq!(rows, expected);
    assert_eq!(tally.rounding.sum, Percent(1001));
    assert!(!tally.rounding.is_whole);
    let quorum = whole.result.quorum;
    assert_eq!((quorum.taking_part, quorum.needed, quorum.base), (9, 6, 12));
    assert_eq!(quorum.rules, [RuleId::new("SG-3"), RuleId::new("X-3")]);
    let tiera = whole.result.left_out.first().expect("Tiera was left out");
    assert_eq!(tiera.recusal.party.as_ref().map(|party| party.id.as_str()), Some("tiera"));
    let ballot = whole.result.ballots.iter().find(|ballot| ballot.person.id == who("e1")).expect("by name");
    assert_eq!((ballot.votes.to_string().as_str(), ballot.choice.as_ref().map(|c| c.as_str())), ("600000", Some("B")));
}

#[test]
fn while_the_vote_is_open_only_who_has_voted_shows() {
    let mut story = Story::new();
    let (m, item, _) = voted(&mut story);
    for viewer in ["v1", "se", "pd"] {
        let seen = story.eyes(viewer).live_item(&m, item).expect("a participant's item");
        assert_eq!(seen.voted_count, Count { of: 9, all: 9 });
        assert_eq!(seen.ballots, [], "{viewer}");
        assert_eq!(seen.result, None);
    }
    let cast: Vec<u64> = story.book.programme().meetings[&m].items[&item].ballots.values().map(|b| b.seq).collect();
    let own = story.book.programme().meetings[&m].items[&item].ballots[&who("e1")].seq;
    for seq in &cast {
        assert_eq!(story.eyes("e1").may_read_entry(*seq), *seq == own, "X-35: one's own only");
    }
    story.act(Act::CloseVote { meeting: m.clone(), item });
    assert!(cast.iter().all(|seq| story.eyes("e1").may_read_entry(*seq)));
    assert_eq!(story.eyes("v1").live_item(&m, item).and_then(|seen| seen.result).map(|r| r.ballots.len()), Some(9));
}

#[test]
fn a_spoken_ballot_shows_and_its_giver_may_contest_it() {
    let mut story = Story::new();
    let (m, item, _) = in_discussion(&mut story);
    story.act(Act::OpenVote { meeting: m.clone(), item });
    story.ask("se", Command::Ballot(cast(&m, item, "u1", Some("B"))));
    let seen = story.eyes("v1").live_item(&m, item).expect("v1 takes part");
    assert_eq!(seen.ballots.len(), 1);
    assert!(seen.ballots.iter().all(|ballot| ballot.spoken));
    let mine = story.eyes("u1").ballot(&m, item).expect("u1 votes").mine;
    assert!(mine.contest.may && mine.cast.may);
    assert_eq!(mine.votes.map(|votes| votes.to_string()).as_deref(), Some("750000"));
    assert!(mine.receipt.is_some_and(|receipt| receipt.spoken));
    assert!(
        story
            .eyes("u1")
            .home(None)
            .expect("home")
            .tasks
            .iter()
            .any(|task| matches!(task.what, TaskKind::CheckSpoken { .. }))
    );
    story.ask("u1", Command::Ballot(ballot::Command::Contest { meeting: m.clone(), item }));
    assert_eq!(story.eyes("u1").ballot(&m, item).and_then(|page| page.mine.receipt), None);
}

#[test]
fn steps_tell_where_the_item_is_and_who_holds_it_up() {
    let mut story = Story::new();
    let (m, item, _) = opened(&mut story, "Tieran");
    story.act(Act::Call { meeting: m.clone(), item });
    let steps = story.eyes("se").live_item(&m, item).expect("the item").steps;
    let leave = steps.iter().find(|step| step.name == StepName::Leave).expect("a step");
    assert_eq!((leave.state, leave.count), (StepState::Current, Some(Count { of: 0, all: 2 })));
    let names: Vec<_> = leave.blocked_by.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(names, ["x1", "x2"]);
    story.leave(&m, &["x1", "x2"]);
    story.answer(&m, item, &PRESENT[..8]);
    let steps = story.eyes("se").live_item(&m, item).expect("the item").steps;
    let interests = steps.iter().find(|step| step.name == StepName::Interests).expect("a step");
    assert_eq!((interests.state, interests.count), (StepState::Current, Some(Count { of: 8, all: 9 })));
    assert_eq!(interests.blocked_by.first().map(|person| person.id.as_str()), Some("u1"));
    story.answer(&m, item, &["u1"]);
    story.act(Act::Open { meeting: m.clone(), item });
    let steps = story.eyes("se").live_item(&m, item).expect("the item").steps;
    let current: Vec<_> = steps.iter().filter(|step| step.state == StepState::Current).map(|step| step.name).collect();
    assert_eq!(current, [StepName::Against], "the draft is proposed already");
}

#[test]
fn the_recused_are_told_to_leave_and_called_back() {
    let mut story = Story::new();
    let (m, item, _) = opened(&mut story, "Tieran");
    story.act(Act::Call { meeting: m.clone(), item });
    let eyes = story.eyes("x1");
    let live = eyes.live(&m).expect("a member's page");
    assert!(live.me.must_leave.is_some());
    assert!(matches!(live.now, Now::Closed(_)));
    assert!(matches!(
        eyes.home(None).expect("home").tasks.first().map(|task| &task.what),
        Some(TaskKind::Leave { section: 1, .. })
    ));
    let screen = story.eyes("se").screen(&m).expect("the screen");
    assert!(matches!(screen.shows, Shows::Clearing { section: 1, .. }), "nothing of it while they are there");
    story.leave(&m, &["x1", "x2"]);
    assert!(!story.eyes("x1").live(&m).expect("a page").me.may_return);
    story.answer(&m, item, &PRESENT);
    story.act(Act::Open { meeting: m.clone(), item });
    story.act(Act::Against { meeting: m.clone(), item, proposal: "A".into(), against: Vec::new() });
    story.pass(1);
    story.enter_decision(&m, item, "");
    let eyes = story.eyes("x1");
    let live = eyes.live(&m).expect("a page");
    assert!(live.me.may_return);
    assert!(matches!(live.now, Now::Between { next: Some(2) }));
    assert!(
        eyes.home(None)
            .expect("home")
            .tasks
            .iter()
            .any(|task| matches!(task.what, TaskKind::Return { section: 1, .. }))
    );
}

#[test]
fn late_papers_are_late_everywhere_and_need_consent() {
    let mut story = Story::new();
    let (m, item, other) = opened(&mut story, "Tieran");
    let matter = "M-2".into();
    story.move_to("2022-11-25T08:00:00Z");
    story.attach(&matter, "liite.pdf");
    story.move_to("2022-12-01T11:10:00Z");
    let seen = story.eyes("v1").meeting(&m).expect("the meeting");
    // SG-M5: seven days before 1.12. is 24.11.; sent on 25.11. is a day late, sent with the notice of 21.11. in time.
    assert_eq!(seen.papers_due.as_ref().map(|due| due.due), Some(date(2022, 11, 24)));
    let [Row::Open(first), Row::Open(second)] = seen.agenda.as_slice() else { panic!("{:?}", seen.agenda) };
    assert_eq!((first.item, second.item), (item, other));
    assert_eq!(first.papers.lateness, Lateness::InTime { sent: date(2022, 11, 21) });
    assert_eq!(second.papers.lateness, Lateness::Late { due: date(2022, 11, 24), days: 1 });
    assert!(second.papers.needs_consent && !second.papers.consented && !first.papers.needs_consent);
    let refusal = story.eyes("se").live_item(&m, other).expect("the item").acts.open.refusal.expect("not yet");
    assert_eq!(refusal.code, "late-papers");
}

#[test]
fn home_asks_members_for_answers_and_counts_days() {
    let mut story = Story::new();
    let tiera = story.matter("Tieran hankinta", &["tiera"], "A");
    let plain = story.matter("Strategia", &[], "B");
    let m = story.plan();
    story.add(&m, &tiera);
    story.add(&m, &plain);
    let director = story.eyes("pd").home(None).expect("home");
    assert!(director.tasks.iter().any(|task| matches!(task.what, TaskKind::Convene { .. })));
    let papers = director.tasks.iter().find(|task| matches!(task.what, TaskKind::Papers { missing: 2, .. }));
    // Today is 1.11.: 23 days to 24.11.
    assert_eq!(papers.and_then(|task| task.due.as_ref()).map(|due| due.days_left), Some(23));
    story.meet("pd", meeting::Command::Convene { meeting: m.clone() });
    let asks = |viewer: &str| {
        let home = story.eyes(viewer).home(None).expect("home");
        home.tasks.iter().find_map(|task| match task.what {
            TaskKind::Interests { missing, .. } => Some((missing, task.due.as_ref().map(|due| due.days_left))),
            _ => None,
        })
    };
    assert_eq!(asks("e1"), Some((2, Some(30))));
    assert_eq!(asks("x1"), Some((1, Some(30))), "Tiera's is not asked about its own");
    assert_eq!(asks("n-espoo"), None);
    let seen = story.eyes("e1").meeting(&m).expect("the meeting");
    assert!(seen.agenda.iter().all(|row| matches!(row, Row::Open(item) if item.mine == MyAnswer::Missing)));
}

#[test]
fn a_vacant_seat_is_its_nominators_task_and_waits_for_the_office() {
    let mut story = Story::new();
    let ends =
        engine::subjects::appointment::Command::End { appointment: seat_of(&story, "u2"), until: date(2022, 10, 31) };
    story.ask("n-turku", Command::Appointment(ends));
    let vacant = |tasks: &[views::home::Task]| {
        tasks
            .iter()
            .filter(|task| matches!(&task.what, TaskKind::Name { party, vacant: 1, .. } if party.as_str() == "turku"))
            .count()
    };
    assert_eq!(vacant(&story.eyes("n-turku").home(None).expect("home").tasks), 1);
    assert_eq!(vacant(&story.eyes("n-oulu").home(None).expect("home").tasks), 0);
    let office = story.eyes("office").home(None).expect("home");
    assert_eq!(vacant(&office.waiting), 1);
    let waits = office.waiting.iter().find(|task| matches!(task.what, TaskKind::Name { .. })).expect("it waits");
    assert_eq!(waits.whose.first().map(|person| person.id.as_str()), Some("n-turku"));
    let page = story.eyes("n-turku").party(&"turku".into()).expect("the party");
    assert_eq!((page.row.seats, page.row.vacant), (2, 1));
    assert!(page.is_mine_to_name);
    let refusal = story.eyes("office").appointment_form(&"turku".into()).and_then(|form| form.refusal).expect("RO-2");
    assert_eq!(refusal.code, "names-own-people");
}

fn seat_of(story: &Story, person: &str) -> engine::ids::AppointmentId {
    let seat = |named: &engine::subjects::appointment::Appointment| {
        named.person == who(person) && matches!(named.charge, engine::subjects::appointment::Charge::Seat { .. })
    };
    let found = story.book.programme().appointments.iter().find(|(_, named)| seat(named));
    found.map(|(id, _)| id.clone()).expect("seated")
}

#[test]
fn parties_and_votes_are_the_rules_own_numbers() {
    let story = Story::new();
    let parties = story.eyes("v1").parties(None, None).expect("signed in");
    assert_eq!((parties.seats, parties.votes.to_string().as_str()), (12, "5700000"));
    let row = |id: &str| parties.rows.iter().find(|row| row.party.id.as_str() == id).expect("a party");
    // SG-V2: Tiera has the average of 1 000 000, 1 200 000, 900 000, 900 000 and 750 000.
    assert_eq!(row("tiera").votes.to_string(), "950000");
    assert_eq!(
        (row("tampere").share.fraction.to_string().as_str(), row("tampere").share.percent),
        ("3/19", Percent(158))
    );
    assert_eq!(row("espoo").people.first().map(|sitting| sitting.deputies.len()), Some(1));
    assert_eq!(row("vantaa").people.iter().filter(|sitting| sitting.chair).count(), 1);
    // 21,1 + 17,5 + 16,7 + 15,8 + 15,8 + 13,2 = 100,1
    assert_eq!(parties.rounding.sum, Percent(1001));
}

#[test]
fn minutes_stand_whole_when_the_meeting_ends_and_strike_what_was_corrected() {
    let mut story = Story::new();
    let (m, item, other) = decided(&mut story);
    story.arrive(&m, &["x1", "x2"]);
    story.write(&m, item, "Espoo kysyi ylläpidosta.");
    let wrong = attendance::Command::Correct {
        meeting: m.clone(),
        person: who("x1"),
        stay: 0,
        end: attendance::End::Departure,
        at: "2022-12-01T11:01:00Z".parse().expect("a moment"),
        reason: "kello kävi väärin".into(),
    };
    story.ask("se", Command::Attendance(wrong));
    story.act(Act::Call { meeting: m.clone(), item: other });
    story.act(Act::Postpone { meeting: m.clone(), item: other, reason: "aika loppui".into() });
    story.pass(30);
    story.meet("se", meeting::Command::Close { meeting: m.clone() });
    let seen = story.eyes("v1").minutes(&m).expect("the chair's draft");
    assert!(seen.approve.may && seen.ask_change.may);
    assert_eq!(seen.gaps, [] as [usize; 0]);
    // SG-M7: seven days after 1.12. is 8.12.
    assert_eq!(seen.due.as_ref().map(|due| due.due), Some(date(2022, 12, 8)));
    let [Section::Whole(first), Section::Whole(second)] = seen.sections.as_slice() else { panic!("two sections") };
    assert_eq!(first.decision_text, "Tieran hyväksytään");
    assert_eq!(first.minutes.text, "Espoo kysyi ylläpidosta.");
    assert_eq!(second.because, "aika loppui");
    let left: Vec<_> = first.minutes.lines.iter().filter(|line| matches!(line.said, Said::Left { .. })).collect();
    assert_eq!(left.len(), 2);
    for line in &left {
        let Said::Left { person, because } = &line.said else { continue };
        let rules = because.as_ref().map(|because| because.rules.clone()).unwrap_or_default();
        assert_eq!(rules, [RuleId::new("SG-4"), RuleId::new("SG-5")]);
        assert_eq!(line.corrected.is_some(), person.id == who("x1"), "the wrong minute stays readable, struck through");
    }
    assert!(!seen.attendance.iter().any(|there| there.person.id == who("u2")));
    assert_eq!(seen.absent.first().map(|person| person.id.as_str()), Some("u2"));
    assert_eq!(seen.chair.as_ref().map(|chair| chair.id.as_str()), Some("v1"));
    assert!(!story.eyes("se").minutes(&m).expect("the secretary's").approve.may);
    assert_eq!(story.eyes("n-espoo").minutes(&m), None, "drafts are the participants'");

    story.move_to("2022-12-10T08:00:00Z");
    let due = story.eyes("v1").home(None).expect("home").tasks.into_iter().find_map(|task| match task.what {
        TaskKind::ApproveMinutes { .. } => task.due,
        _ => None,
    });
    assert_eq!(due.map(|due| due.days_left), Some(-2), "two days late");
    story.ask("v1", Command::Minutes(minutes::Command::Approve { meeting: m.clone() }));
    let seen = story.eyes("o1").minutes(&m).expect("approved");
    assert_eq!(seen.late_by, Some(2));
    assert!(seen.approved.is_some());
    assert!(story.eyes("n-espoo").decision(&"SG-2022-1-1".into()).is_some(), "decisions are everybody's then");
    let since = Some("2022-12-05T00:00:00Z".parse().expect("a moment"));
    assert_eq!(story.eyes("o1").home(since).expect("home").since.minutes, [m]);
}

#[test]
fn a_matter_shows_at_once_whom_it_recuses() {
    let mut story = Story::new();
    let id = story.matter("Tieran hankinta", &["tiera"], "A");
    let page = story.eyes("pd").matter(&id).expect("open to the director");
    let views::matter::MatterPage::Whole(page) = page else { panic!("whole") };
    let tiera = page.recused.first().expect("Tiera");
    assert_eq!(tiera.people.len(), 3, "two members and a deputy");
    assert_eq!(page.kind.1, "hankinta");
    assert!(page.correct.may && page.attach.may);
    let known = &story.book.programme().matters[&id];
    let correct = matter::Command::Correct {
        matter: id.clone(),
        kind: known.facts.kind.clone(),
        amount: known.facts.amount,
        counterparties: Vec::new(),
        facts: known.facts.facts.clone(),
        title: "Hankinta muualta".into(),
        summary: String::new(),
        draft: "A".into(),
        reason: "väärä vastapuoli".into(),
    };
    assert_eq!(story.eyes("x1").matter(&id), None);
    story.ask("pd", Command::Matter(correct));
    assert!(story.eyes("x1").matter(&id).is_some(), "the counterparty was wrong");
}

#[test]
fn a_day_for_a_meeting_tells_what_follows_from_it() {
    let story = Story::new();
    let day = story.eyes("pd").day_for_meeting(&crate::story::BODY.into(), date(2022, 12, 15)).expect("signed in");
    assert_eq!(day.papers.map(|due| due.due), Some(date(2022, 12, 8)));
    assert_eq!(day.minutes.map(|due| due.due), Some(date(2022, 12, 22)));
    assert_eq!(day.number, 1);
    let cadence = day.cadence.expect("SG-M1");
    assert_eq!((cadence.at_least, cadence.at_most, cadence.ahead, cadence.too_few), (2, 6, 1, true));
    assert!(day.plan.may);
    assert!(
        !story.eyes("v2").day_for_meeting(&crate::story::BODY.into(), date(2022, 12, 15)).expect("signed in").plan.may
    );
}

#[test]
fn a_corrected_minute_tells_first_which_quorum_it_would_undo() {
    let mut story = Story::new();
    let (m, item, _) = opened(&mut story, "Tieran");
    story.pass(1);
    story.leave(&m, &["x1", "x2", "o1", "o2", "u1"]);
    story.act(Act::Call { meeting: m.clone(), item });
    story.answer(&m, item, &PRESENT);
    story.act(Act::Open { meeting: m.clone(), item });
    story.pass(5);
    story.act(Act::Against { meeting: m.clone(), item, proposal: "A".into(), against: Vec::new() });
    story.pass(5);
    story.leave(&m, &["t2"]);
    let left_at = |at: &str| attendance::Command::Correct {
        meeting: m.clone(),
        person: who("t2"),
        stay: 0,
        end: attendance::End::Departure,
        at: at.parse().expect("a moment"),
        reason: "kello kävi väärin".into(),
    };
    // Called at 11.01, unanimous at 11.06 with six of twelve; without t2 only five would have taken part (SG-3).
    let effects = story.eyes("se").effects(&left_at("2022-12-01T11:04:00Z"));
    let effect = effects.first().expect("the quorum hangs on it");
    assert_eq!((effect.before.quorum.taking_part, effect.after.quorum.taking_part), (6, 5));
    assert_eq!((effect.before.how, effect.after.how), (How::Unanimous, How::NoQuorum));
    assert_eq!(story.eyes("se").effects(&left_at("2022-12-01T11:07:00Z")), []);
    assert_eq!(story.eyes("e1").effects(&left_at("2022-12-01T11:04:00Z")), [], "who does not run it is not told");
    // Once it has been corrected, a minute more or less that changes nothing further is not warned of again.
    story.ask("se", Command::Attendance(left_at("2022-12-01T11:04:00Z")));
    assert_eq!(story.eyes("se").effects(&left_at("2022-12-01T11:03:00Z")), []);
}

#[test]
fn a_tie_that_the_chairs_blank_ballot_leaves_is_the_chairs_to_settle_among_the_tied() {
    let mut story = Story::new();
    let (m, item, _) = in_discussion(&mut story);
    story.act(Act::Propose { meeting: m.clone(), item, by: who("u1"), text: "Ei mitään".into() });
    story.act(Act::OpenVote { meeting: m.clone(), item });
    // Tampere 900 000 for A, Oulu 900 000 for B; everybody else blank.
    for (person, choice) in [("t1", Some("A")), ("t2", Some("A")), ("o1", Some("B")), ("o2", Some("B")), ("v1", None)] {
        story.vote(&m, item, person, choice);
    }
    story.act(Act::CloseVote { meeting: m.clone(), item });
    let seen = story.eyes("v1").live_item(&m, item).expect("the chair's");
    let result = seen.result.expect("closed");
    assert_eq!((result.how, result.stated), (How::NeedsChairChoice, false));
    let tied: Vec<_> = seen.acts.choose.iter().map(|(proposal, may)| (proposal.as_str(), may.may)).collect();
    assert_eq!(tied, [("A", true), ("B", true)]);
    assert!(!seen.acts.enter.may);
    let tie = seen.steps.iter().find(|step| step.name == StepName::Tie).map(|step| step.state);
    assert_eq!(tie, Some(StepState::Current));
    story.ask("v1", Command::Item(Act::Choose { meeting: m.clone(), item, proposal: "B".into() }));
    let seen = story.eyes("v1").live_item(&m, item).expect("the chair's");
    assert_eq!(seen.result.map(|result| (result.how, result.stated)), Some((How::ChairTieBreak, true)));
    assert!(story.eyes("se").live_item(&m, item).expect("the secretary's").acts.enter.may);
}

#[test]
fn power_is_counted_beside_the_share() {
    // Votes in thousands: Vantaa 1000, Espoo 1200, Tampere 900, Oulu 900, Turku 750, the operator their mean 950; more than half
    // of 5700 wins. Gone through coalition by coalition: 60 swings, Espoo 18, Vantaa and the operator 10, Tampere and Oulu 8,
    // Turku 6.
    let story = Story::new();
    let seen = story.eyes("v1").parties(None, None).expect("signed in");
    let banzhaf = |id: &str| {
        let row = seen.rows.iter().find(|row| row.party.id.as_str() == id).expect("a party");
        row.power.as_ref().expect("it was counted").banzhaf.fraction.to_string()
    };
    let told = ["espoo", "vantaa", "tiera", "tampere", "oulu", "turku"].map(banzhaf);
    assert_eq!(told, ["3/10", "1/6", "1/6", "2/15", "2/15", "1/10"]);
}
