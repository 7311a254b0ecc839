//! Who decides: J8's questions, answered by hand from the calculator's table (CALCULATOR.md, section 5).

use engine::exact::Money;
use engine::ids::RuleId;
use views::eyes::{Eyes, Lang};
use views::way::{Ask, Fits, Next, Way, Who};

use crate::story::Story;

fn ask(kind: &str, amount: Option<&str>, sides: &[&str], facts: &[(&str, bool)]) -> Ask {
    Ask {
        kind: kind.into(),
        amount: amount.map(|amount| Money::parse(amount).expect("an amount")),
        counterparties: sides.iter().map(|side| (*side).into()).collect(),
        facts: facts.iter().map(|(fact, is)| ((*fact).into(), *is)).collect(),
    }
}

fn decider(way: &Way) -> &str {
    match &way.decides {
        Some(Who::Body(body)) => body.id.as_str(),
        Some(Who::Parties) => "parties",
        None => "open",
    }
}

fn cited(rules: &[RuleId]) -> Vec<&str> {
    let mut cited: Vec<&str> = rules.iter().map(RuleId::as_str).collect();
    cited.sort_unstable();
    cited
}

#[test]
fn six_hundred_thousand_from_the_operator_is_the_steering_groups_without_it() {
    let story = Story::new();
    let way = story.eyes("pd").way(&ask("procurement", Some("600000"), &["tiera"], &[])).expect("a way");
    assert_eq!(decider(&way), "steering-group");
    assert_eq!(way.proposed_by.as_ref().map(|body| body.id.as_str()), Some("management-team"));
    let [sg, mt] = way.aside.as_slice() else { panic!("{:?}", way.aside) };
    assert_eq!((sg.body.id.as_str(), sg.must_leave, cited(&sg.rules)), ("steering-group", true, vec!["SG-4", "SG-5"]));
    assert_eq!((mt.body.id.as_str(), mt.must_leave, cited(&mt.rules)), ("management-team", false, vec!["MT-9"]));
    assert_eq!(sg.parties.iter().map(|party| party.name.as_str()).collect::<Vec<_>>(), ["TIERA"]);
    let Some(Next::DecisionOf(host)) = way.then.first() else { panic!("{:?}", way.then) };
    assert_eq!(host.iter().map(|party| party.id.as_str()).collect::<Vec<_>>(), ["vantaa"]);
    assert!(way.open.is_empty(), "over the limit nothing is asked");
    assert_eq!(cited(&way.rules), ["MT-7", "MT-8", "MT-9", "SG-4", "SG-5", "SG-T8", "X-8"]);
    // Five rows; the last is the one, and the others say by their limits why they are not.
    assert_eq!(
        way.rows.iter().map(|row| row.fits).collect::<Vec<_>>(),
        [Fits::No, Fits::No, Fits::No, Fits::No, Fits::Yes]
    );
}

#[test]
fn the_limit_itself_is_within_it_and_a_cent_more_is_not() {
    let story = Story::new();
    let eyes = story.eyes("pd");
    let frame = [("within-frame", true)];
    let at =
        |amount: &str, facts: &[(&str, bool)]| eyes.way(&ask("procurement", Some(amount), &[], facts)).expect("a way");
    assert_eq!(decider(&at("500000.00", &frame)), "management-team");
    assert_eq!(decider(&at("500000.01", &frame)), "steering-group");
    // Not said: the frame is the only question, and the answer hangs on it.
    let open = at("500000.00", &[]);
    assert_eq!(decider(&open), "open");
    assert_eq!(open.open.iter().map(|open| open.id.as_str()).collect::<Vec<_>>(), ["within-frame"]);
    assert!(open.rows.iter().any(|row| row.fits == Fits::Maybe) && !open.rows.iter().any(|row| row.fits == Fits::Yes));
}

#[test]
fn a_change_of_the_agreement_is_the_parties_own() {
    let story = Story::new();
    let way = story.eyes("pd").way(&ask("agreement-change", None, &[], &[])).expect("a way");
    assert_eq!((decider(&way), cited(&way.rules)), ("parties", vec!["SG-9"]));
    assert_eq!(way.then, [Next::EachParty]);
    assert_eq!(way.proposed_by.map(|body| body.id.to_string()).as_deref(), Some("steering-group"));
}

#[test]
fn a_strategic_matter_is_not_delegated() {
    let story = Story::new();
    let way = story.eyes("pd").way(&ask("delegation", None, &[], &[("strategic", true)])).expect("a way");
    assert_eq!((way.refused.as_deref().map(cited), way.decides), (Some(vec!["SG-T11"]), None));
}

#[test]
fn the_public_asks_by_classes_and_learns_no_partys_name() {
    let story = Story::new();
    let eyes = Eyes::new(&story.book, &story.charter, None, story.at, Lang::En);
    let sides = eyes.sides();
    assert_eq!(sides.iter().map(|side| side.id.as_str()).collect::<Vec<_>>(), ["municipality", "operator", "funder"]);
    let way = eyes.way(&ask("procurement", Some("600000"), &["operator"], &[])).expect("a way");
    assert_eq!(way.aside.first().map(|aside| cited(&aside.rules)), Some(vec!["SG-4", "SG-5"]));
    assert_eq!(way.then, [Next::DecisionOf(Vec::new())]);
    let told = serde_json::to_string(&way).expect("JSON");
    for name in ["TIERA", "VANTAA", "vantaan"] {
        assert!(!told.contains(name), "{told}");
    }
}

#[test]
fn a_matter_on_file_says_its_way() {
    let mut story = Story::new();
    let (meeting, ..) = crate::story::opened(&mut story, "Tieran");
    assert!(story.book.programme().meetings.contains_key(&meeting));
    let Some(views::matter::MatterPage::Whole(matter)) = story.eyes("pd").matter(&"M-1".into()) else {
        panic!("whole")
    };
    let way = matter.way.expect("the charter has a table");
    assert_eq!(way.kind.0.as_str(), matter.kind.0.as_str());
}
