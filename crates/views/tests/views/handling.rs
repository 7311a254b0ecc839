//! What comes next in the handling of an item, and what becomes of those who give no ballot.

use engine::ids::MeetingId;
use engine::subjects::item::Command as Act;
use engine::subjects::meeting::ItemId;
use views::live::NextAct;

use crate::story::{PRESENT, Story, opened, who};

fn next(story: &Story, m: &MeetingId, item: ItemId) -> Option<NextAct> {
    story.eyes("se").live_item(m, item).expect("the secretary's item").next
}

/// Called, Tiera's people out, everybody answered, opened.
fn in_discussion(story: &mut Story) -> (MeetingId, ItemId) {
    let (m, item, _) = opened(story, "Tieran");
    story.act(Act::Call { meeting: m.clone(), item });
    story.leave(&m, &["x1", "x2"]);
    story.answer(&m, item, &PRESENT);
    story.act(Act::Open { meeting: m.clone(), item });
    (m, item)
}

#[test]
fn one_act_comes_next_and_it_is_not_the_vote_while_somebody_has_not_answered() {
    let mut story = Story::new();
    let (m, item, _) = opened(&mut story, "Tieran");
    story.act(Act::Call { meeting: m.clone(), item });
    // SG-5: Tiera's people are in the room.
    assert_eq!(next(&story, &m, item), Some(NextAct::Leave));
    story.leave(&m, &["x1", "x2"]);
    // IN-6: nobody has answered.
    assert_eq!(next(&story, &m, item), Some(NextAct::Answers));
    story.act(Act::Open { meeting: m.clone(), item });
    assert_eq!(next(&story, &m, item), Some(NextAct::Answers), "opened, and still unanswered");
    story.answer(&m, item, &PRESENT);
    assert_eq!(next(&story, &m, item), Some(NextAct::AskAgainst));
}

#[test]
fn once_somebody_is_against_the_vote_comes_next_and_unanimity_does_not() {
    let mut story = Story::new();
    let (m, item) = in_discussion(&mut story);
    story.act(Act::Against { meeting: m.clone(), item, proposal: "A".into(), against: vec![who("e1")] });
    assert_eq!(next(&story, &m, item), Some(NextAct::OpenVote));
    story.act(Act::OpenVote { meeting: m.clone(), item });
    assert_eq!(next(&story, &m, item), Some(NextAct::CloseVote));
    story.vote(&m, item, "v1", Some("A"));
    story.act(Act::CloseVote { meeting: m.clone(), item });
    assert_eq!(next(&story, &m, item), Some(NextAct::Enter));
    story.enter_decision(&m, item, "");
    assert_eq!(next(&story, &m, item), None);
}

#[test]
fn two_proposals_lead_to_a_vote_and_a_postponed_item_to_nothing() {
    let mut story = Story::new();
    let (m, item) = in_discussion(&mut story);
    let text = "Vain pilotti".to_string();
    story.act(Act::Propose { meeting: m.clone(), item, by: who("e1"), text });
    assert_eq!(next(&story, &m, item), Some(NextAct::OpenVote));
    story.act(Act::Postpone { meeting: m.clone(), item, reason: "Lisää tietoa".into() });
    assert_eq!(next(&story, &m, item), None);
}

#[test]
fn a_ballot_not_given_stands_apart_from_a_blank_one() {
    let mut story = Story::new();
    let (m, item) = in_discussion(&mut story);
    story.act(Act::OpenVote { meeting: m.clone(), item });
    for person in ["v1", "v2", "e1", "e2", "t1", "t2", "o1"] {
        story.vote(&m, item, person, Some("A"));
    }
    story.vote(&m, item, "o2", None);
    let silence = story.eyes("se").live_item(&m, item).expect("the item").silence;
    // SG-3 with X-5 as it is chosen: whoever takes part counts to the quorum, with a ballot or without.
    assert!(silence.counts);
    assert_eq!(silence.rules, ["X-5".into()]);
    story.act(Act::CloseVote { meeting: m.clone(), item });

    let page = story.eyes("u1").ballot(&m, item).expect("u1 takes part");
    assert!(!page.is_open);
    let tally = page.result.and_then(|result| result.tally).expect("there was a vote");
    let rows: Vec<_> =
        tally.rows.iter().map(|row| (row.proposal.is_some(), row.silent, row.votes.to_string(), row.people)).collect();
    // 1 000 000 + 1 200 000 + 900 000 and half of Oulu's 900 000 for A; Oulu's other half blank; Turku's one present, who
    // has all of its 750 000, gave none.
    let expected = [
        (true, false, "3550000".to_string(), 7),
        (false, false, "450000".to_string(), 1),
        (false, true, "750000".to_string(), 1),
    ];
    assert_eq!(rows, expected);
}
