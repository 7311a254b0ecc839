//! What stays as it was once a meeting is over: what was sent when, who took no part, who came back.

use engine::ids::MatterId;
use engine::subjects::item::Command as Act;
use engine::subjects::{Command, interest, meeting};
use jiff::civil::date;
use views::lines::Said;
use views::matter::MatterPage;
use views::meeting::Row;
use views::minutes::Section;
use views::papers::Lateness;
use views::recusal::Ground;

use crate::story::{PRESENT, Story, opened, who};

fn declare(story: &mut Story, person: &str) {
    let declare = interest::Command::Declare { toward: "tiera".into(), grounds: "osakkuus".into() };
    story.ask(person, Command::Interest(declare));
}

#[test]
fn the_papers_of_a_decided_matter_were_sent_when_they_were_sent() {
    let mut story = Story::new();
    let (m, item, _) = opened(&mut story, "Tieran");
    story.act(Act::Call { meeting: m.clone(), item });
    story.leave(&m, &["x1", "x2"]);
    story.answer(&m, item, &PRESENT);
    story.act(Act::Open { meeting: m.clone(), item });
    story.act(Act::Against { meeting: m.clone(), item, proposal: "A".into(), against: Vec::new() });
    story.enter_decision(&m, item, "");
    story.meet("se", meeting::Command::Close { meeting: m.clone() });
    story.move_to("2022-12-05T08:00:00Z");

    let Some(MatterPage::Whole(matter)) = story.eyes("v1").matter(&MatterId::new("M-1")) else { panic!("open to v1") };
    // Sent with the notice of 21.11.; SG-M5 wants it by 24.11.
    assert_eq!(matter.papers.lateness, Lateness::InTime { sent: date(2022, 11, 21) });
    let sent = matter.papers.papers[0].versions[0].sent;
    assert_eq!(sent.map(|at| at.to_string()).as_deref(), Some("2022-11-21T08:00:00Z"));
    // The day is over and nothing is late: the meeting's page has nothing to count.
    let seen = story.eyes("v1").meeting(&m).expect("a participant's meeting");
    assert_eq!(seen.papers, Lateness::InTime { sent: date(2022, 11, 21) });
    assert!(seen.papers_due.is_some_and(|due| due.days_left < 0));
}

#[test]
fn a_disqualification_at_a_postponed_item_stays_in_its_minutes_and_a_later_one_does_not_come_in() {
    let mut story = Story::new();
    let (m, item, _) = opened(&mut story, "Tieran");
    declare(&mut story, "e2");
    story.act(Act::Call { meeting: m.clone(), item });
    story.act(Act::Postpone { meeting: m.clone(), item, reason: "aika loppui".into() });
    declare(&mut story, "o1");
    story.ask("e2", Command::Interest(interest::Command::Withdraw { toward: "tiera".into() }));
    story.pass(10);
    story.meet("se", meeting::Command::Close { meeting: m.clone() });

    let minutes = story.eyes("v1").minutes(&m).expect("the chair's draft");
    let Some(Section::Whole(section)) = minutes.sections.first() else { panic!("open to v1") };
    let declared: Vec<_> = section.recused.iter().filter(|out| out.recusal.ground == Ground::Declared).collect();
    let people: Vec<_> = declared.iter().flat_map(|out| &out.people).map(|person| person.id.as_str()).collect();
    // IN-6: e2 had declared when the item ended; o1 had not.
    assert_eq!(people, ["e2"]);
    assert_eq!(declared[0].recusal.rules, ["IN-6".into()]);
}

#[test]
fn who_declared_an_interest_sees_the_item_and_who_must_leave_does_not() {
    let mut story = Story::new();
    let (m, _, _) = opened(&mut story, "Tieran");
    declare(&mut story, "e2");
    let seen = story.eyes("pd").meeting(&m).expect("the director's meeting");
    let Some(Row::Open(item)) = seen.agenda.first() else { panic!("open to pd") };
    let hides = |person: &str| {
        let of = item.recused.iter().find(|out| out.people.iter().any(|other| other.id == who(person)));
        of.map(|out| out.recusal.hides)
    };
    // SG-4 and SG-5 keep Tiera's people from room and papers; IN-6 keeps e2 from deciding alone.
    assert_eq!((hides("x1"), hides("e2"), hides("v1")), (Some(true), Some(false), None));
    assert!(matches!(story.eyes("e2").meeting(&m).expect("a member's").agenda.first(), Some(Row::Open(_))));
    assert!(matches!(story.eyes("x1").meeting(&m).expect("a member's").agenda.first(), Some(Row::Closed(_))));
}

#[test]
fn whoever_comes_back_returned_and_it_stands_at_the_end_of_the_item() {
    let mut story = Story::new();
    let (m, item, _) = opened(&mut story, "Tieran");
    declare(&mut story, "e2");
    story.act(Act::Call { meeting: m.clone(), item });
    story.leave(&m, &["x1", "x2", "e2"]);
    story.act(Act::Postpone { meeting: m.clone(), item, reason: "aika loppui".into() });
    story.pass(1);
    story.arrive(&m, &["x1"]);
    let minutes = story.eyes("v1").minutes(&m).expect("the chair's draft");
    let Some(Section::Whole(section)) = minutes.sections.first() else { panic!("open to v1") };
    let said = |of: &str| {
        let about = |person: &views::named::Person| person.id == who(of);
        let told = |said: &Said| match said {
            Said::Arrived { person, again, .. } if about(person) => {
                Some(if *again { "returned" } else { "arrived" }.into())
            }
            Said::Left { person, because } if about(person) => {
                Some(because.iter().flat_map(|why| &why.rules).map(|id| id.as_str()).collect::<Vec<_>>().join(" "))
            }
            _ => None,
        };
        section.minutes.lines.iter().filter_map(|line| told(&line.said)).collect::<Vec<String>>()
    };
    assert_eq!(said("x1"), ["SG-4 SG-5", "returned"]);
    // One who may stay and goes all the same has a reason, too.
    assert_eq!(said("e2"), ["IN-6"]);
    assert!(minutes.lines.iter().any(|line| matches!(&line.said, Said::Arrived { again: false, .. })));
}

#[test]
fn whoever_runs_the_meeting_sees_whom_to_call_back_and_nobody_else_does() {
    let mut story = Story::new();
    let (m, item, _) = opened(&mut story, "Tieran");
    let back = |story: &Story, viewer: &str| -> Vec<String> {
        let live = story.eyes(viewer).live(&m).expect("a participant's page");
        live.call_back.iter().map(|person| person.id.to_string()).collect()
    };
    story.act(Act::Call { meeting: m.clone(), item });
    story.leave(&m, &["x1", "x2"]);
    assert_eq!(back(&story, "se"), [""; 0], "the item is not over");
    story.answer(&m, item, &PRESENT);
    story.act(Act::Open { meeting: m.clone(), item });
    story.act(Act::Against { meeting: m.clone(), item, proposal: "A".into(), against: Vec::new() });
    story.enter_decision(&m, item, "");
    assert_eq!(back(&story, "se"), ["x1", "x2"]);
    assert_eq!(back(&story, "e1"), [""; 0]);
    story.arrive(&m, &["x1"]);
    assert_eq!(back(&story, "se"), ["x2"]);
}
