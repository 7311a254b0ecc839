//! Hidden by construction: whatever happens, whoever must stay out of an item finds none of its words anywhere.

use engine::ids::{MeetingId, RuleId};
use engine::subjects::item::Command as Act;
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, attendance, ballot, decision, interest, matter, meeting, minutes};
use views::eyes::Lang;
use views::matter::MatterPage;
use views::meeting::Row;
use views::minutes::Section;
use views::recusal::Ground;

use crate::story::{PRESENT, Story, cast, opened, who};

/// A word that stands in every text of the item.
const CANARY: &str = "KANARIALINTU";

/// Members, a deputy, the nominator and an employee of the party on the other side.
const KEPT_OUT: [&str; 5] = ["x1", "x2", "x1d", "n-tiera", "xt"];

/// Every view of a reader, as the API gives it out.
fn everything(story: &Story, viewer: &str) -> String {
    let eyes = story.eyes(viewer);
    let programme = story.book.programme();
    let mut all = Vec::new();
    let mut show = |value: serde_json::Result<String>| all.push(value.expect("a view is JSON"));
    show(serde_json::to_string(&eyes.home(None)));
    show(serde_json::to_string(&eyes.home(Some("2020-01-01T00:00:00Z".parse().expect("a moment")))));
    show(serde_json::to_string(&eyes.meetings(None)));
    show(serde_json::to_string(&eyes.matters()));
    show(serde_json::to_string(&eyes.decisions()));
    show(serde_json::to_string(&eyes.people()));
    show(serde_json::to_string(&eyes.rules()));
    show(serde_json::to_string(&eyes.parties(None, None)));
    show(serde_json::to_string(&eyes.standing()));
    show(serde_json::to_string(&eyes.record(None, usize::MAX)));
    for seq in 0..story.book.size() {
        show(serde_json::to_string(&eyes.entry(seq)));
    }
    for party in programme.parties.keys() {
        show(serde_json::to_string(&eyes.party(party)));
        show(serde_json::to_string(&eyes.appointment_form(party)));
    }
    for rule in story.charter.rules() {
        show(serde_json::to_string(&eyes.rule(&rule)));
    }
    for (matter, known) in &programme.matters {
        show(serde_json::to_string(&eyes.matter(matter)));
        for (paper, versions) in &known.papers {
            for version in versions {
                show(serde_json::to_string(&eyes.may_read_paper(paper, version.seq)));
            }
        }
    }
    for decision in programme.decisions.keys() {
        show(serde_json::to_string(&eyes.decision(decision)));
    }
    for (id, known) in &programme.meetings {
        show(serde_json::to_string(&eyes.meeting(id)));
        show(serde_json::to_string(&eyes.live(id)));
        show(serde_json::to_string(&eyes.screen(id)));
        show(serde_json::to_string(&eyes.interests(id)));
        show(serde_json::to_string(&eyes.minutes(id)));
        for item in known.items.keys() {
            show(serde_json::to_string(&eyes.live_item(id, *item)));
            show(serde_json::to_string(&eyes.ballot(id, *item)));
        }
    }
    all.join("\n")
}

fn finds_nothing(story: &Story) {
    for viewer in KEPT_OUT {
        let all = everything(story, viewer);
        if let Some(place) = all.find(CANARY) {
            let around: String = all.get(place.saturating_sub(300)..place + 40).unwrap_or_default().into();
            panic!("{viewer} reads the item at entry {}: …{around}…", story.book.size());
        }
    }
}

/// The item is handled to the end, words everywhere, and after each act those kept out look at everything.
fn handled(story: &mut Story) -> (MeetingId, ItemId, ItemId) {
    let (m, item, other) = opened(story, CANARY);
    finds_nothing(story);
    story.act(Act::Call { meeting: m.clone(), item });
    story.leave(&m, &["x1", "x2"]);
    story.answer(&m, item, &PRESENT[..8]);
    story.declare(&m, item, "u1", &format!("{CANARY}: sukulainen"));
    finds_nothing(story);
    story.act(Act::Open { meeting: m.clone(), item });
    let text = format!("{CANARY} vain pilotti");
    story.act(Act::Propose { meeting: m.clone(), item, by: who("e1"), text });
    story.write(&m, item, &format!("{CANARY} keskusteltiin"));
    finds_nothing(story);
    story.act(Act::OpenVote { meeting: m.clone(), item });
    for (person, choice) in [("v1", "A"), ("v2", "A"), ("e1", "B"), ("e2", "B"), ("t1", "A")] {
        story.vote(&m, item, person, Some(choice));
    }
    finds_nothing(story);
    story.act(Act::CloseVote { meeting: m.clone(), item });
    finds_nothing(story);
    let entered = story.enter_decision(&m, item, &format!("{CANARY} perusteena"));
    let decision = story.book.programme().decisions.iter().find(|(_, d)| d.seq == entered).map(|(id, _)| id.clone());
    let decision = decision.expect("entered");
    // A task given to somebody who stayed out tells them nothing either.
    let assign = decision::Command::Assign {
        decision: decision.clone(),
        person: who("x1"),
        text: format!("{CANARY} allekirjoittaa"),
        due: jiff::civil::date(2023, 1, 29),
    };
    story.ask("se", Command::Decision(assign));
    let dissent = decision::Command::Dissent { decision, person: who("e1"), text: format!("{CANARY} eriävä") };
    story.ask("e1", Command::Decision(dissent));
    let correct = minutes::Command::Correct {
        meeting: m.clone(),
        entry: entered,
        right: format!("{CANARY} oikein"),
        reason: format!("{CANARY} lipsahdus"),
    };
    story.ask("se", Command::Minutes(correct));
    story.arrive(&m, &["x1", "x2"]);
    finds_nothing(story);
    (m, item, other)
}

#[test]
fn one_who_must_stay_out_finds_none_of_the_items_words_until_the_minutes_are_approved() {
    let mut story = Story::new();
    let (m, item, other) = handled(&mut story);
    assert!(everything(&story, "v1").contains(CANARY), "those who take part read it");
    assert!(everything(&story, "o2").contains(CANARY));
    story.act(Act::Call { meeting: m.clone(), item: other });
    story.act(Act::Postpone { meeting: m.clone(), item: other, reason: "aika loppui".into() });
    story.meet("se", meeting::Command::Close { meeting: m.clone() });
    let ask = minutes::Command::AskChange { meeting: m.clone(), item, text: format!("{CANARY} selvemmin") };
    story.ask("v1", Command::Minutes(ask));
    finds_nothing(&story);

    let approve = Command::Minutes(minutes::Command::Approve { meeting: m.clone() });
    story.ask("v1", approve);
    let eyes = story.eyes("x1");
    // the decision alone.
    let decision = eyes.decision(&"SG-2022-1-1".into()).expect("the decision is open now");
    assert!(decision.text.contains(CANARY));
    assert_eq!(decision.whole, None);
    assert_eq!(decision.matter, None);
    // The list tells no more than the page.
    let list = eyes.decisions().expect("one who has signed in");
    let row = list.rows.iter().find(|row| row.id == "SG-2022-1-1".into()).expect("it is in the list");
    assert_eq!((row.how, row.matter.clone()), (None, None));
    let minutes = eyes.minutes(&m).expect("a participant's minutes");
    let Some(Section::DecisionOnly { text, closed, .. }) = minutes.sections.first() else {
        panic!("{:?}", minutes.sections.first())
    };
    assert_eq!(closed.section, 1);
    assert!(text.contains("hyväksytään"));
    assert!(matches!(eyes.matter(&"M-1".into()), Some(MatterPage::DecisionOnly { .. })));
    let all = everything(&story, "x1");
    for closed in ["keskusteltiin", "perusteena", "vain pilotti", "sukulainen", "eriävä", "lipsahdus", ".pdf", "tausta"]
    {
        let words = format!("{CANARY} {closed}").replace(" .", ".");
        assert!(!all.contains(&words), "{words}");
    }
}

#[test]
fn where_the_charter_shows_nothing_afterwards_nothing_is_shown() {
    let mut story = Story::under(&[("X-39", "nothing")]);
    let (m, _, other) = handled(&mut story);
    story.act(Act::Call { meeting: m.clone(), item: other });
    story.act(Act::Postpone { meeting: m.clone(), item: other, reason: "aika loppui".into() });
    story.meet("se", meeting::Command::Close { meeting: m.clone() });
    story.ask("v1", Command::Minutes(minutes::Command::Approve { meeting: m }));
    finds_nothing(&story);
    assert_eq!(story.eyes("x1").decision(&"SG-2022-1-1".into()), None);
}

#[test]
fn the_row_says_the_number_and_the_reason_alone() {
    let mut story = Story::new();
    let (m, ..) = opened(&mut story, CANARY);
    let seen = story.eyes("x1").meeting(&m).expect("a member's meeting");
    let Some(Row::Closed(closed)) = seen.agenda.first() else { panic!("{:?}", seen.agenda.first()) };
    assert_eq!(closed.section, 1);
    assert_eq!(closed.recusal.ground, Ground::Counterparty);
    assert_eq!(closed.recusal.rules, [RuleId::new("SG-4"), RuleId::new("SG-5")]);
    assert!(closed.recusal.must_leave);
    assert_eq!(closed.recusal.party.as_ref().map(|party| party.name.as_str()), Some("TIERA"));
    assert!(matches!(seen.agenda.get(1), Some(Row::Open(_))));
    assert_eq!(story.eyes("x1").matter(&"M-1".into()), None);
    assert_eq!(story.eyes("x1").matter(&"M-99".into()), None, "absent and forbidden are alike");
}

#[test]
fn one_who_declared_an_interest_still_sees_the_item_unless_they_must_leave() {
    for (choice, sees) in [("may-stay", true), ("must-leave", false)] {
        let mut story = Story::under(&[("X-13", choice)]);
        let (m, item, _) = opened(&mut story, CANARY);
        story.declare(&m, item, "u1", "omistan osakkeita");
        let seen = story.eyes("u1").meeting(&m).expect("a member's meeting");
        assert_eq!(matches!(seen.agenda.first(), Some(Row::Open(_))), sees, "{choice}");
    }
}

#[test]
fn a_stranger_reads_numbers_and_times_of_entries_and_no_more() {
    let mut story = Story::new();
    handled(&mut story);
    let eyes = views::eyes::Eyes::new(&story.book, &story.charter, None, story.at, Lang::En);
    let record = eyes.record(None, usize::MAX);
    assert_eq!(record.size, story.book.size());
    assert!(record.entries.iter().all(|entry| entry.open.is_none()));
    assert_eq!(eyes.home(None), None);
    assert_eq!(eyes.matters(), None);
    assert!(!eyes.rules().rules.is_empty());
}

#[test]
fn a_command_about_what_is_hidden_is_refused_as_about_what_is_absent() {
    let mut story = Story::new();
    let dissent = |decision: &str| {
        let (decision, text) = (decision.into(), "eri mieltä".to_owned());
        Command::Decision(decision::Command::Dissent { decision, person: who("x1"), text })
    };
    let add = Command::Meeting(meeting::Command::Add { meeting: "sg-2022-1".into(), matter: "M-1".into() });
    handled(&mut story);
    let eyes = story.eyes("x1");
    let hidden = eyes.hides(&dissent("SG-2022-1-1")).expect("hidden");
    assert_eq!((hidden.code, hidden.facts.len()), ("unknown-decision", 1));
    assert_eq!(eyes.hides(&add).map(|refusal| refusal.code), Some("unknown-matter"));
    // What is not there the rules refuse themselves; what is open they judge.
    assert_eq!(eyes.hides(&dissent("SG-2022-1-99")), None);
    assert_eq!(story.eyes("v1").hides(&dissent("SG-2022-1-1")), None);
    assert_eq!(story.eyes("pd").hides(&add), None);
}

/// Commands from which a wandering story picks; most are refused most of the time.
fn pool(m: &MeetingId, items: [ItemId; 2]) -> Vec<(&'static str, Command)> {
    let words = |text: &str| format!("{CANARY} {text}");
    let people = ["v1", "e1", "x1", "u1", "x1d", "xt"];
    let mut pool = Vec::new();
    let instant: jiff::Timestamp = "2022-12-01T11:05:00Z".parse().expect("a moment");
    for person in people {
        let (meeting, id) = (m.clone(), who(person));
        pool.push((
            "se",
            Command::Attendance(attendance::Command::Arrive { meeting, person: id.clone(), at: instant }),
        ));
        let meeting = m.clone();
        pool.push(("se", Command::Attendance(attendance::Command::Leave { meeting, person: id, at: instant })));
    }
    // Only the first item's words are secret.
    let secret = items[0];
    for item in items {
        let (meeting, because) = (|| m.clone(), || if item == secret { words("syy") } else { "syy".to_string() });
        let acts = [
            Act::Call { meeting: meeting(), item },
            Act::Open { meeting: meeting(), item },
            Act::OpenVote { meeting: meeting(), item },
            Act::CancelVote { meeting: meeting(), item, reason: because() },
            Act::CloseVote { meeting: meeting(), item },
            Act::Choose { meeting: meeting(), item, proposal: "A".into() },
            Act::Against { meeting: meeting(), item, proposal: "A".into(), against: Vec::new() },
            Act::Propose { meeting: meeting(), item, by: who("v1"), text: because() },
            Act::Postpone { meeting: meeting(), item, reason: because() },
            Act::Return { meeting: meeting(), item, reason: because() },
            Act::Reopen { meeting: meeting(), item, reason: because() },
            Act::Consent { meeting: meeting(), item },
        ];
        pool.extend(acts.map(|act| ("se", Command::Item(act))));
        for person in PRESENT {
            let answer = interest::Command::Answer {
                meeting: meeting(),
                item,
                person: who(person),
                interest: person == "u1",
                grounds: because(),
            };
            pool.push((person, Command::Interest(answer)));
            pool.push((person, Command::Ballot(cast(m, item, person, Some("A")))));
            pool.push(("se", Command::Ballot(cast(m, item, person, None))));
            pool.push((person, Command::Ballot(ballot::Command::Contest { meeting: meeting(), item })));
        }
        let (text, reasons) = (because(), because());
        let enter = decision::Command::Enter {
            meeting: meeting(),
            item,
            text,
            reasons,
            dissents: Vec::new(),
            tasks: Vec::new(),
        };
        pool.push(("se", Command::Decision(enter)));
        for based_on in 0..4 {
            let write = minutes::Command::Write { meeting: meeting(), item, based_on, text: because() };
            pool.push(("se", Command::Minutes(write)));
        }
        let remove = meeting::Command::Remove { meeting: meeting(), item };
        pool.push(("pd", Command::Meeting(remove)));
        let place = meeting::Command::Place { meeting: meeting(), item, to: 1 };
        pool.push(("pd", Command::Meeting(place)));
    }
    let attach = matter::Command::Attach {
        paper: "late".into(),
        to: matter::Place::Matter { matter: "M-1".into() },
        name: words("myöhässä.pdf"),
        media: String::new(),
        size: 5,
        sha256: String::new(),
    };
    pool.push(("pd", Command::Matter(attach)));
    let add = meeting::Command::Add { meeting: m.clone(), matter: "M-1".into() };
    pool.push(("pd", Command::Meeting(add)));
    pool
}

#[test]
fn whatever_happens_nothing_is_found() {
    for seed in 1..=4_u64 {
        let mut story = Story::new();
        let (m, first, second) = opened(&mut story, CANARY);
        let pool = pool(&m, [first, second]);
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut accepted = 0;
        for _ in 0..500 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let place = usize::try_from(state >> 33).expect("fits") % pool.len();
            let (actor, command) = &pool[place];
            story.pass(1);
            if story.try_ask(actor, command).is_ok() {
                accepted += 1;
                if accepted % 6 == 0 {
                    finds_nothing(&story);
                }
            }
        }
        // What is open now stays open; the meeting may refuse to close, and then nothing has changed.
        let close = Command::Meeting(meeting::Command::Close { meeting: m });
        let _refused = story.try_ask("se", &close);
        finds_nothing(&story);
        assert!(accepted > 20, "seed {seed} goes nowhere: {accepted}");
    }
}
