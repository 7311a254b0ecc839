//! Boundaries of the subjects that no scenario tells: what follows from days, order and correction.

mod stage;

use engine::exact::{Fraction, Money};
use engine::ids::{MatterId, PersonId, ProposalId};
use engine::subjects::item::Ending;
use engine::subjects::judgement::How;
use engine::subjects::matter::Stands;
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, decision, item, matter, meeting, minutes, party, sitting};
use jiff::civil::date;
use stage::{Stage, deputy, entering, proposing, refused, seat, voting};

const FIRST: ItemId = ItemId(1);

fn own(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

// ---- parties

#[test]
fn the_operator_does_not_leave_while_funders_have_seats() {
    // SG-C4: funders together have at most the operator's seats; without an operator that is none.
    let mut stage = Stage::new(&[]);
    stage.joins("fund", "funder", false, &[("seats", "1"), ("votes", "none")]);
    let leave = |party: &str| Command::Party(party::Command::Leave { party: party.into(), until: date(2021, 6, 30) });
    assert_eq!(refused(stage.asks("office", leave("tiera"))), ("over-cap", own(&["SG-C4"])));
    stage.does("office", leave("fund"));
    stage.does("office", leave("tiera"));
}

#[test]
fn a_funder_must_fit_on_every_later_day_too() {
    // Two seats are the operator's; one is promised to another from 2022 on.
    let mut stage = Stage::new(&[]);
    let later = stage.admitting("later", "funder", false, &[("seats", "1"), ("votes", "none")], date(2022, 1, 1));
    stage.does("office", later);
    let funder = |seats| [("seats", seats), ("votes", "none")];
    let now = stage.admitting("now", "funder", false, &funder("2"), date(2020, 11, 2));
    assert_eq!(refused(stage.asks("office", now)), ("over-cap", own(&["SG-C4"])));
    let now = stage.admitting("now", "funder", false, &funder("1"), date(2020, 11, 2));
    stage.does("office", now);
}

#[test]
fn a_measure_that_breaks_a_cap_is_refused() {
    let mut stage = Stage::new(&[]);
    stage.joins("fund", "funder", false, &[("seats", "2"), ("votes", "1")]);
    let measure = |measure: &str, value: &str| {
        Command::Party(party::Command::Measure {
            party: "fund".into(),
            measure: measure.into(),
            value: value.to_owned(),
            from: date(2021, 1, 1),
        })
    };
    assert_eq!(refused(stage.asks("office", measure("seats", "3"))), ("over-cap", own(&["SG-C4"])));
    assert_eq!(refused(stage.asks("office", measure("votes", "101/100"))), ("over-cap", own(&["SG-V3"])));
    stage.does("office", measure("votes", "1"));
}

#[test]
fn there_is_one_operator_and_one_host() {
    let mut stage = Stage::new(&[]);
    let second = stage.admitting("other", "operator", false, &[], date(2020, 11, 2));
    assert_eq!(refused(stage.asks("office", second)).0, "too-many-of-class");
    let measures = [("population", "1"), ("fee", "1")];
    let host = stage.admitting("other", "municipality", true, &measures, date(2020, 11, 2));
    assert_eq!(refused(stage.asks("office", host)).0, "doubled-distinction");
}

// ---- appointments

#[test]
fn nobody_acts_in_two_seats_of_a_body() {
    // SG-C5: deputies are personal.
    let mut stage = Stage::seated(&[]);
    stage.enters("relief", "vantaa");
    stage.does_name("vantaa-nominator", "relief", "vantaa", deputy("vantaa-1"));
    let twice = stage.naming("relief", "vantaa", deputy("vantaa-2"), date(2021, 1, 1), None);
    assert_eq!(refused(stage.asks("vantaa-nominator", twice)).0, "already-seated");
    let member = stage.naming("vantaa-2", "vantaa", deputy("vantaa-1"), date(2021, 1, 1), None);
    assert_eq!(refused(stage.asks("vantaa-nominator", member)).0, "already-seated");
}

#[test]
fn a_deputy_is_of_the_members_own_party_and_of_a_member() {
    let mut stage = Stage::seated(&[]);
    stage.enters("relief", "vantaa");
    let other = stage.naming("relief", "vantaa", deputy("lahti-1"), date(2021, 1, 1), None);
    assert_eq!(refused(stage.asks("vantaa-nominator", other)).0, "other-party");
    let nobody = stage.naming("relief", "vantaa", deputy("secretary"), date(2021, 1, 1), None);
    assert_eq!(refused(stage.asks("vantaa-nominator", nobody)).0, "not-a-member");
}

#[test]
fn who_a_party_named_sits_no_longer_than_it_is_a_party() {
    let mut stage = Stage::seated(&[]);
    let leave = party::Command::Leave { party: "lahti".into(), until: date(2021, 6, 30) };
    stage.does("office", Command::Party(leave));
    let seated = |day| sitting::members_on(&stage.programme, &"steering-group".into(), day).len();
    assert_eq!((seated(date(2021, 6, 30)), seated(date(2021, 7, 1))), (5, 4));
}

#[test]
fn a_party_that_will_leave_can_still_name_until_then() {
    let mut stage = Stage::new(&[]);
    let leave = party::Command::Leave { party: "lahti".into(), until: date(2021, 6, 30) };
    stage.does("office", Command::Party(leave));
    // Somebody else's seat begins after Lahti has left.
    stage.enters("vantaa-1", "vantaa");
    let later = stage.naming("vantaa-1", "vantaa", seat(false), date(2021, 9, 1), None);
    stage.does("vantaa-nominator", later);
    stage.enters("lahti-1", "lahti");
    let now = stage.naming("lahti-1", "lahti", seat(false), date(2020, 11, 2), None);
    stage.does("lahti-nominator", now);
}

// ---- meetings

#[test]
fn a_meeting_that_is_over_lets_go_of_what_it_did_not_come_to() {
    let mut stage = Stage::seated(&[]);
    let matter = stage.prepares("open-source-strategy", &[]);
    let first = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    stage.does("secretary", Command::Meeting(meeting::Command::Close { meeting: first }));
    assert_eq!(stage.programme.matters[&matter].stands, Stands::Open);
    stage.meets("sg-2021-2", date(2021, 3, 1), &[&matter]);
}

#[test]
fn a_meeting_moved_to_another_year_keeps_its_number() {
    let mut stage = Stage::seated(&[]);
    for day in [date(2021, 2, 1), date(2021, 3, 1)] {
        stage.does("director", stage.planning(day));
    }
    let (date_2022, time) = (date(2022, 1, 10), jiff::civil::time(13, 0, 0, 0));
    let moved = meeting::Command::Move { meeting: "sg-2021-1".into(), date: date_2022, time, place: String::new() };
    stage.does("director", Command::Meeting(moved));
    stage.does("director", stage.planning(date(2021, 4, 1)));
    let ids: Vec<String> = stage.programme.meetings.keys().map(ToString::to_string).collect();
    assert_eq!(ids, ["sg-2021-1", "sg-2021-2", "sg-2021-3"]);
}

#[test]
fn a_postponed_matter_on_another_agenda_is_not_opened_again() {
    let mut stage = Stage::seated(&[]);
    let matter = stage.prepares("open-source-strategy", &[]);
    stage.does("director", stage.planning(date(2021, 3, 1)));
    let meeting = stage.meets("sg-2021-2", date(2021, 2, 1), &[&matter]);
    let reason = "more time is needed".to_owned();
    let postpone = item::Command::Postpone { meeting: meeting.clone(), item: FIRST, reason: reason.clone() };
    stage.does("secretary", Command::Item(postpone));
    let add = meeting::Command::Add { meeting: "sg-2021-1".into(), matter: matter.clone() };
    stage.does("director", Command::Meeting(add));
    let reopen = item::Command::Reopen { meeting, item: FIRST, reason };
    stage.arrive(&"sg-2021-2".into(), &["vantaa-1"]);
    assert_eq!(refused(stage.asks("vantaa-1", Command::Item(reopen))).0, "already-on-agenda");
}

#[test]
fn minutes_are_approved_by_the_chair_or_who_stood_in() {
    // SG-M7 comes first in the refusal, then who chairs.
    let mut stage = Stage::seated(&[]);
    stage.enters("relief", "vantaa");
    stage.does_name("vantaa-nominator", "relief", "vantaa", deputy("vantaa-1"));
    let matter = stage.prepares("open-source-strategy", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    stage.arrive(&meeting, &["relief", "lahti-1"]);
    stage.does("secretary", Command::Meeting(meeting::Command::Close { meeting: meeting.clone() }));
    let approve = || Command::Minutes(minutes::Command::Approve { meeting: meeting.clone() });
    assert_eq!(
        refused(stage.asks("lahti-1", approve())),
        ("not-yours-to-do", own(&["SG-M7", "X-11", "SG-C6", "SG-M3"]))
    );
    stage.does("relief", approve());
}

#[test]
fn who_stood_in_does_not_approve_where_the_chair_was_there() {
    let mut stage = Stage::seated(&[]);
    stage.enters("relief", "vantaa");
    stage.does_name("vantaa-nominator", "relief", "vantaa", deputy("vantaa-1"));
    let matter = stage.prepares("open-source-strategy", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    stage.arrive(&meeting, &["relief", "vantaa-1"]);
    stage.does("secretary", Command::Meeting(meeting::Command::Close { meeting: meeting.clone() }));
    let approve = || Command::Minutes(minutes::Command::Approve { meeting: meeting.clone() });
    assert_eq!(refused(stage.asks("relief", approve())).0, "not-yours-to-do");
    stage.does("vantaa-1", approve());
}

// ---- items

#[test]
fn nothing_opens_where_nobody_has_votes() {
    // every fee is nothing.
    let mut stage = Stage::seated(&[]);
    for party in ["vantaa", "lahti"] {
        let (measure, value, from) = ("fee".into(), "0".to_owned(), date(2021, 1, 1));
        let measure = party::Command::Measure { party: party.into(), measure, value, from };
        stage.does("office", Command::Party(measure));
    }
    let matter = stage.prepares("open-source-strategy", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    stage.arrive(&meeting, &["vantaa-1", "lahti-1", "tiera-1"]);
    let open = item::Command::Open { meeting, item: FIRST };
    assert_eq!(refused(stage.asks("secretary", Command::Item(open))), ("no-votes", own(&["X-14"])));
}

#[test]
fn the_presenters_deputy_presents() {
    // the deputies of chair, presenter and secretary are named like the principal.
    let mut stage = Stage::seated(&[]);
    stage.enters("stand-in", "vantaa");
    let office = engine::subjects::appointment::Office::Presenter;
    let charge = engine::subjects::appointment::Charge::Office { body: "steering-group".into(), office, deputy: true };
    stage.does_name("vantaa-nominator", "stand-in", "vantaa", charge);
    let matter = stage.prepares("open-source-strategy", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    stage.arrive(&meeting, &["vantaa-1", "lahti-1", "tiera-1"]);
    stage.opens(&meeting, FIRST, &["vantaa-1", "lahti-1", "tiera-1"], 0);
    stage.does("stand-in", proposing(&meeting, FIRST, "stand-in", "as proposed"));
    assert_eq!(
        refused(stage.asks("secretary", proposing(&meeting, FIRST, "secretary", "another"))).0,
        "ballot-refused"
    );
}

#[test]
fn with_a_joint_ballot_nobody_is_silent_whose_party_has_voted() {
    // X-2, joint: vantaa-1 casts for both.
    let mut stage = Stage::seated(&[("X-2", "joint")]);
    let matter = stage.prepares("open-source-strategy", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    let people = ["vantaa-1", "vantaa-2", "lahti-1", "tiera-1"];
    stage.arrive(&meeting, &people);
    stage.opens(&meeting, FIRST, &people, 2);
    stage.votes(&meeting, FIRST, &[("vantaa-1", "A"), ("lahti-1", "B")]);
    let judgement = stage.programme.meetings[&meeting].items[&FIRST].judgement.clone().expect("judged");
    let weight = |person: &str| judgement.weights.get(&PersonId::new(person)).cloned();
    assert_eq!(weight("vantaa-1"), Fraction::new(1000, 1));
    assert_eq!(weight("vantaa-2"), Fraction::new(0, 1));
    assert_eq!(judgement.outcome.winner, Some(ProposalId::new("A")));
}

#[test]
fn an_interest_declared_after_the_vote_closed_does_not_change_what_was_counted() {
    // Vantaa 1 000 and Lahti 500 for A and B with the operator's (1 000 + 500) / 2 = 750: a tie needs 1 000 = 500 + 500, so
    // Vantaa's vantaa-1 and vantaa-2 have 500 each: A has vantaa-1, B has lahti-1, vantaa-2 is blank and chairs nothing.
    let mut stage = Stage::seated(&[]);
    let matter = stage.prepares("open-source-strategy", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    let people = ["vantaa-1", "vantaa-2", "lahti-1"];
    stage.arrive(&meeting, &people);
    stage.opens(&meeting, FIRST, &people, 2);
    stage.votes(&meeting, FIRST, &[("vantaa-1", "blank"), ("vantaa-2", "A"), ("lahti-1", "B")]);
    let how = |stage: &Stage| {
        let judgement = stage.programme.meetings[&meeting].items[&FIRST].judgement.clone();
        judgement.map(|judgement| (judgement.outcome.how, judgement.outcome.winner))
    };
    assert_eq!(how(&stage), Some((How::NeedsChairChoice, None)));
    stage.does("lahti-1", stage.answering(&meeting, FIRST, "lahti-1", true));
    let choose = item::Command::Choose { meeting: meeting.clone(), item: FIRST, proposal: ProposalId::new("B") };
    stage.does("vantaa-1", Command::Item(choose));
    assert_eq!(how(&stage), Some((How::ChairTieBreak, Some(ProposalId::new("B")))));
    stage.does("secretary", entering(&meeting, FIRST));
    let phase = stage.programme.meetings[&meeting].items[&FIRST].phase.clone();
    assert!(matches!(phase, item::Phase::Over(Ending::Decided(_))), "{phase:?}");
}

#[test]
fn a_ballot_needs_an_open_vote_and_a_proposal_that_stands() {
    let mut stage = Stage::seated(&[]);
    let matter = stage.prepares("open-source-strategy", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    let people = ["vantaa-1", "lahti-1", "tiera-1"];
    stage.arrive(&meeting, &people);
    stage.opens(&meeting, FIRST, &people, 2);
    assert_eq!(refused(stage.asks("lahti-1", voting(&meeting, FIRST, "lahti-1", "A"))).0, "vote-not-open");
    let withdraw = item::Command::Withdraw { meeting: meeting.clone(), item: FIRST, proposal: ProposalId::new("B") };
    stage.does("secretary", Command::Item(withdraw));
    stage.does("secretary", Command::Item(item::Command::OpenVote { meeting: meeting.clone(), item: FIRST }));
    assert_eq!(refused(stage.asks("lahti-1", voting(&meeting, FIRST, "lahti-1", "B"))).0, "unknown-proposal");
    assert_eq!(refused(stage.asks("lahti-1", voting(&meeting, FIRST, "tiera-1", "A"))).0, "not-yours-to-do");
    stage.does("lahti-1", voting(&meeting, FIRST, "lahti-1", "A"));
}

#[test]
fn a_guest_from_the_other_side_must_leave_too() {
    // SG-5 is about the party, in whatever role its people came.
    let mut stage = Stage::seated(&[]);
    stage.enters("tiera-expert", "tiera");
    let matter = stage.prepares("continuation-contract", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    let invite = meeting::Command::Invite { meeting: meeting.clone(), person: "tiera-expert".into() };
    stage.does("director", Command::Meeting(invite));
    stage.arrive(&meeting, &["vantaa-1", "vantaa-2", "lahti-1", "tiera-expert"]);
    let open = || Command::Item(item::Command::Open { meeting: meeting.clone(), item: FIRST });
    let (code, rules) = refused(stage.asks("secretary", open()));
    assert_eq!((code, rules.contains(&"SG-5".to_owned())), ("leave-first", true));
}

/// A meeting at an item that was voted on: Vantaa's chair and Lahti for A, Tiera for B.
fn voted() -> (Stage, engine::ids::MeetingId) {
    let mut stage = Stage::seated(&[]);
    let matter = stage.prepares("open-source-strategy", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    let people = ["vantaa-1", "lahti-1", "tiera-1"];
    stage.arrive(&meeting, &people);
    stage.opens(&meeting, FIRST, &people, 2);
    stage.votes(&meeting, FIRST, &[("vantaa-1", "A"), ("lahti-1", "A"), ("tiera-1", "B")]);
    (stage, meeting)
}

/// Entering the decision with a dissent and a task.
fn entering_with(meeting: &engine::ids::MeetingId, dissenter: &str, doer: &str, due: jiff::civil::Date) -> Command {
    Command::Decision(decision::Command::Enter {
        meeting: meeting.clone(),
        item: FIRST,
        text: String::new(),
        reasons: String::new(),
        dissents: [decision::Opinion { person: dissenter.into(), text: "too dear".to_owned() }].into(),
        tasks: [decision::Assignment { person: doer.into(), text: "sign it".to_owned(), due }].into(),
    })
}

#[test]
fn a_decision_is_entered_with_its_dissents_and_tasks_or_not_at_all() {
    let (mut stage, meeting) = voted();
    let due = date(2021, 3, 1);
    // Vantaa's second is not in the room; the day before the meeting is past; nobody is called so.
    for (dissenter, doer, due, code) in [
        ("vantaa-2", "director", due, "ballot-refused"),
        ("tiera-1", "director", date(2021, 1, 31), "due-is-past"),
        ("tiera-1", "nobody", due, "unknown-person"),
    ] {
        let refusal = refused(stage.asks("secretary", entering_with(&meeting, dissenter, doer, due)));
        assert_eq!(refusal.0, code, "{dissenter} {doer} {due}");
        assert!(stage.programme.decisions.is_empty());
    }
    stage.does("secretary", entering_with(&meeting, "tiera-1", "director", date(2021, 2, 1)));
    let (id, entered) = stage.programme.decisions.first_key_value().expect("a decision");
    assert_eq!(entered.dissents.iter().map(|(person, _)| person.as_str()).collect::<Vec<_>>(), ["tiera-1"]);
    let (task, given) = entered.tasks.first_key_value().expect("a task");
    assert_eq!((given.person.as_str(), given.due, given.done), ("director", date(2021, 2, 1), None));

    // Done is said by whose it is, or by who runs the meeting; once.
    let finish = Command::Decision(decision::Command::Finish { decision: id.clone(), task: *task });
    let none = Command::Decision(decision::Command::Finish { decision: id.clone(), task: 0 });
    assert_eq!(refused(stage.asks("lahti-1", finish.clone())).0, "not-yours-to-do");
    assert_eq!(refused(stage.asks("director", none)).0, "unknown-task");
    stage.does("director", finish.clone());
    assert_eq!(refused(stage.asks("secretary", finish)).0, "task-is-done");
    assert_eq!(stage.replayed(), stage.programme);
}

#[test]
fn what_a_vote_refuses_is_worded_for_whoever_runs_it() {
    let (mut stage, meeting) = voted();
    let close = || Command::Item(item::Command::CloseVote { meeting: meeting.clone(), item: FIRST });
    let open = || Command::Item(item::Command::OpenVote { meeting: meeting.clone(), item: FIRST });
    assert_eq!(refused(stage.asks("secretary", close())).0, "vote-over");
    assert_eq!(refused(stage.asks("secretary", open())).0, "vote-over");
    assert_eq!(refused(stage.asks("lahti-1", voting(&meeting, FIRST, "lahti-1", "B"))).0, "vote-closed");
}

#[test]
fn replay_gives_the_same_programme() {
    let mut stage = Stage::seated(&[]);
    let matter = stage.prepares("open-source-strategy", &[]);
    let meeting = stage.meets("sg-2021-1", date(2021, 2, 1), &[&matter]);
    let people = ["vantaa-1", "lahti-1", "tiera-1"];
    stage.arrive(&meeting, &people);
    stage.opens(&meeting, FIRST, &people, 2);
    stage.votes(&meeting, FIRST, &[("vantaa-1", "A"), ("lahti-1", "B")]);
    stage.does("secretary", entering(&meeting, FIRST));
    assert_eq!(stage.replayed(), stage.programme);
}

// ---- what changes nothing, or is out of measure

/// A matter of a kind with an amount and parties on the other side.
fn opening(kind: &str, amount: Option<&str>, counterparties: &[&str], title: &str, lang: &str) -> Command {
    Command::Matter(matter::Command::Open {
        body: "steering-group".into(),
        kind: kind.into(),
        amount: amount.map(|amount| Money::parse(amount).expect("an amount")),
        counterparties: counterparties.iter().map(|party| (*party).into()).collect(),
        facts: std::collections::BTreeMap::new(),
        title: title.to_owned(),
        summary: String::new(),
        draft: String::new(),
        lang: lang.to_owned(),
    })
}

#[test]
fn a_procurement_has_an_amount_up_to_ten_to_the_fifteenth() {
    // above 10^15 euros is a slip of the hand; MT-7, MT-8, SG-T8 work on the amount of a procurement.
    let mut stage = Stage::new(&[]);
    let rules = own(&["MT-7", "MT-8", "SG-T8"]);
    assert_eq!(refused(stage.asks("director", opening("procurement", None, &[], "t", ""))), ("amount-missing", rules));
    let over = opening("procurement", Some("1000000000000000.01"), &[], "t", "");
    assert_eq!(refused(stage.asks("director", over)).0, "amount-too-large");
    stage.does("director", opening("procurement", Some("1000000000000000.00"), &[], "t", ""));
    stage.does("director", opening("other", None, &[], "t", ""));
}

#[test]
fn a_matter_names_each_counterparty_once_and_its_title_is_one_line() {
    let mut stage = Stage::new(&[]);
    let doubled = opening("other", None, &["tiera", "lahti", "tiera"], "t", "");
    assert_eq!(refused(stage.asks("director", doubled)).0, "counterparty-doubled");
    assert_eq!(refused(stage.asks("director", opening("other", None, &[], "one\ntwo", ""))).0, "words-unclean");
    assert_eq!(refused(stage.asks("director", opening("other", None, &[], "t", "Suomi"))).0, "words-unclean");
    stage.does("director", opening("other", None, &["tiera", "lahti"], "t", "smn"));
}

#[test]
fn a_fee_has_the_same_upper_limit() {
    let mut stage = Stage::new(&[]);
    let fee = |value: &str| {
        let (measure, value) = ("fee".into(), value.to_owned());
        Command::Party(party::Command::Measure { party: "lahti".into(), measure, value, from: date(2021, 1, 1) })
    };
    assert_eq!(refused(stage.asks("office", fee("1000000000000000.01"))).0, "bad-measure");
    stage.does("office", fee("1000000000000000"));
}

#[test]
fn a_party_leaves_once() {
    let mut stage = Stage::new(&[]);
    let leave = |until| Command::Party(party::Command::Leave { party: "tiera".into(), until });
    stage.does("office", leave(date(2021, 6, 30)));
    assert_eq!(refused(stage.asks("office", leave(date(2021, 6, 30)))).0, "changes-nothing");
    // Another day is a correction.
    stage.does("office", leave(date(2021, 7, 31)));
}

#[test]
fn nobody_is_named_before_the_charter_began() {
    // IN-0, IN-3: the model is for the programme's time, and its first version holds from 2.11.2020.
    let mut stage = Stage::new(&[]);
    stage.enters("lahti-1", "lahti");
    let early = stage.naming("lahti-1", "lahti", seat(false), date(2020, 11, 1), None);
    assert_eq!(refused(stage.asks("lahti-nominator", early)), ("before-charter", own(&["IN-0", "IN-3"])));
    let first = stage.naming("lahti-1", "lahti", seat(false), date(2020, 11, 2), None);
    stage.does("lahti-nominator", first);
}

#[test]
fn only_those_are_invited_who_are_not_called_anyway_and_once() {
    let mut stage = Stage::seated(&[]);
    let matter = stage.prepares("other", &[]);
    stage.enters("expert", "lahti");
    let meeting = stage.meets("sg-2020-1", date(2020, 12, 1), &[&matter]);
    let invite =
        |person: &str| Command::Meeting(meeting::Command::Invite { meeting: meeting.clone(), person: person.into() });
    for called in ["lahti-1", "director", "secretary"] {
        assert_eq!(refused(stage.asks("director", invite(called))).0, "called-anyway", "{called}");
    }
    stage.does("director", invite("expert"));
    assert_eq!(refused(stage.asks("vantaa-1", invite("expert"))).0, "already-invited");
}

#[test]
fn an_item_is_called_once_until_the_meeting_has_turned_to_another() {
    let mut stage = Stage::seated(&[]);
    let (one, two) = (stage.prepares("other", &[]), stage.prepares("other", &[]));
    let meeting = stage.meets("sg-2020-1", date(2020, 12, 1), &[&one, &two]);
    let call = |item| Command::Item(item::Command::Call { meeting: meeting.clone(), item });
    stage.does("secretary", call(FIRST));
    assert_eq!(refused(stage.asks("vantaa-1", call(FIRST))).0, "already-called");
    stage.does("secretary", call(ItemId(2)));
    stage.does("secretary", call(FIRST));
}

#[test]
fn a_body_that_does_not_meet_takes_no_matters() {
    let mut stage = Stage::new(&[]);
    let mut open = opening("other", None, &[], "t", "");
    if let Command::Matter(matter::Command::Open { body, .. }) = &mut open {
        *body = "team".into();
    }
    assert_eq!(refused(stage.asks("director", open)).0, "takes-no-matters");
}

// ---- who decides

/// A procurement of that amount, with that answer to whether it keeps within the frame.
fn procurement(stage: &mut Stage, amount: &str, within_frame: Option<bool>) -> MatterId {
    let mut open = opening("procurement", Some(amount), &[], "t", "");
    if let Command::Matter(matter::Command::Open { facts, .. }) = &mut open {
        facts.extend(within_frame.map(|answer| ("within-frame".into(), answer)));
    }
    stage.does("director", open);
    MatterId::new(&format!("M-{}", stage.programme.matters.len()))
}

#[test]
fn a_body_takes_up_only_what_is_its_own_by_the_charters_table() {
    // MT-7, X-8: up to 500 000 € within the frame is the management team's; a cent more is the steering group's (SG-T8).
    let mut stage = Stage::seated(&[]);
    let mt = procurement(&mut stage, "500000.00", Some(true));
    let sg = procurement(&mut stage, "500000.01", Some(true));
    let beyond = procurement(&mut stage, "500000.00", Some(false));
    let unsaid = procurement(&mut stage, "500000.00", None);
    stage.does("director", stage.planning(date(2020, 12, 1)));
    let add = |matter: &MatterId| {
        Command::Meeting(meeting::Command::Add { meeting: "sg-2020-1".into(), matter: matter.clone() })
    };
    let refused_with = refused(stage.asks("director", add(&mt)));
    assert_eq!(refused_with, ("not-competent", own(&["MT-7", "X-8", "MT-8"])));
    // Over the limit, or beyond the frame (MT-2): the steering group's, on the management team's proposal.
    let refused_with = refused(stage.asks("director", add(&sg)));
    assert_eq!(refused_with, ("needs-proposal", own(&["MT-7", "SG-T8", "X-8", "MT-8"])));
    for matter in [&sg, &beyond] {
        stage.does("director", stage::proposal(matter, date(2020, 11, 2)));
        stage.does("director", add(matter));
    }
    // Not yet said: the steering group may have it.
    stage.does("director", add(&unsaid));
}

#[test]
fn what_the_parties_decide_the_steering_group_proposes() {
    // SG-9: a change of the agreement is the parties' own; the steering group handles its proposal.
    let mut stage = Stage::seated(&[]);
    let change = stage.prepares("agreement-change", &[]);
    stage.meets("sg-2020-1", date(2020, 12, 1), &[&change]);
}

#[test]
fn facts_that_are_corrected_take_the_matter_from_the_table() {
    let mut stage = Stage::seated(&[]);
    let matter = procurement(&mut stage, "600000", None);
    stage.does("director", stage::proposal(&matter, date(2020, 11, 2)));
    let meeting = stage.meets("sg-2020-1", date(2020, 12, 1), &[&matter]);
    let correct = Command::Matter(matter::Command::Correct {
        matter,
        kind: "procurement".into(),
        amount: Money::parse("400000"),
        counterparties: Vec::new(),
        facts: std::collections::BTreeMap::from([("within-frame".into(), true)]),
        title: "t".to_owned(),
        summary: String::new(),
        draft: String::new(),
        reason: "the option was counted twice".to_owned(),
    });
    stage.does("director", correct);
    let present = ["vantaa-1", "vantaa-2", "lahti-1", "tiera-1", "tiera-2"];
    stage.arrive(&meeting, &present);
    let open = Command::Item(item::Command::Open { meeting, item: FIRST });
    assert_eq!(refused(stage.asks("secretary", open)).0, "not-competent");
}

#[test]
fn a_strategic_matter_is_not_put_on_an_agenda_to_be_handed_on() {
    let mut stage = Stage::seated(&[]);
    let mut open = opening("delegation", None, &[], "t", "");
    if let Command::Matter(matter::Command::Open { facts, .. }) = &mut open {
        facts.insert("strategic".into(), true);
    }
    stage.does("director", open);
    stage.does("director", stage.planning(date(2020, 12, 1)));
    let add = Command::Meeting(meeting::Command::Add { meeting: "sg-2020-1".into(), matter: "M-1".into() });
    assert_eq!(refused(stage.asks("director", add)), ("not-delegable", own(&["SG-T11"])));
}
