//! The seeded programme: its decisions by numbers worked out by hand from fees, its record, and people acting at once.

use std::collections::BTreeMap;
use std::io::BufReader;
use std::path::Path;

use app::demo::{self, Story};
use app::{App, Clock, ExecuteError, Options};
use engine::ids::{MeetingId, PersonId, ProposalId};
use engine::subjects::ballot::Choice;
use engine::subjects::judgement::{How, Judgement};
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, attendance, ballot, interest, item, meeting, sitting};
use jiff::Timestamp;

async fn seeded(folder: &Path, story: Story) -> App {
    let options = Options { data: folder.to_path_buf(), clock: Clock::starting(story.starts()), is_demo: true };
    let app = App::open(options).expect("a new folder opens");
    demo::seed(&app, story).await.expect("the story is lawful");
    app
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// The judgement of the decision on the matter with this title's beginning.
fn decided(app: &App, amount: Option<&str>, meeting: &str) -> Judgement {
    let live = app.programme(demo::PROGRAMME).expect("the programme");
    let snapshot = live.read();
    let programme = snapshot.book.programme();
    let fits = |matter: &engine::ids::MatterId| {
        let amount_of = programme.matters.get(matter).and_then(|matter| matter.facts.amount);
        amount_of.map(|amount| amount.to_string()).as_deref() == amount
    };
    let decision =
        programme.decisions.values().find(|decision| decision.meeting.as_str() == meeting && fits(&decision.matter));
    decision.expect("a decision").judgement.clone()
}

fn tally(judgement: &Judgement) -> BTreeMap<&str, String> {
    judgement.tally.iter().map(|(proposal, votes)| (proposal.as_str(), votes.to_string())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_decides_as_its_figures_say() {
    let folder = folder();
    let app = seeded(folder.path(), Story::DigiOne).await;

    // Plurality of three: Tampere + Oulu 987 000 + 840 000; Espoo + Jyväskylä 1 188 000 + 588 000; Vantaa + Turku 975 000 + 798 000.
    let p10 = decided(&app, Some("500000.01"), "sg-2021-4");
    assert_eq!(
        tally(&p10),
        BTreeMap::from([("A", "1773000".into()), ("B", "1776000".into()), ("C", "1827000".into())])
    );
    assert_eq!(p10.outcome.winner, Some(ProposalId::new("C")));
    // Lahti 483 000 and the operator's average, (5 859 000) / 7 = 837 000, voted blank.
    assert_eq!(p10.blank.to_string(), "1320000");

    // Few beat many, the operator out of the room: Vantaa + Espoo + Turku against Tampere + Oulu + Jyväskylä + Lahti.
    let p12 = decided(&app, Some("2900000.00"), "sg-2022-1");
    assert_eq!(tally(&p12), BTreeMap::from([("A", "2961000".into()), ("B", "2898000".into())]));
    assert_eq!((p12.quorum.base, p12.quorum.needed, p12.quorum.taking_part), (14, 7, 12));
    assert_eq!(p12.recused.len(), 4, "two members of the operator and their deputies");
    assert_eq!(p12.recused, p12.must_leave);

    // The interest that a member declared seven weeks later does not reach back into this item.
    let live = app.programme(demo::PROGRAMME).expect("the programme");
    let snapshot = live.read();
    let office = PersonId::new("p1");
    let ctx = engine::subjects::context::Context { charter: snapshot.charter, at: app.now(), actor: &office };
    let item = snapshot.book.programme().meetings[&MeetingId::new("sg-2022-1")].at_section(4).expect("§ 4");
    let then = sitting::of_item(&ctx, snapshot.book.programme(), &"sg-2022-1".into(), item).expect("a sitting");
    assert_eq!(then.recused(&ctx), p12.recused);
    drop(snapshot);

    // A tie: 975 000 + 987 000 + 798 000 + 588 000 = 1 188 000 + 840 000 + 483 000 + 837 000; the chair's side wins.
    let tie = decided(&app, None, "sg-2022-3");
    assert_eq!(tally(&tie), BTreeMap::from([("A", "3348000".into()), ("B", "3348000".into())]));
    assert_eq!((tie.outcome.how, tie.outcome.winner), (How::ChairTieBreak, Some(ProposalId::new("A"))));

    // The disqualified member's deputy sat: thirteen seats less the operator's two are twelve, all taking part.
    let seat = decided(&app, Some("620000.00"), "sg-2022-2");
    assert_eq!(seat.quorum.taking_part, 12);
    assert_eq!(seat.recused.len(), 5);
    assert_eq!(seat.must_leave.len(), 4, "who declared an interest may stay");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_verifies_replays_and_opens_again() {
    let folder = folder();
    let app = seeded(folder.path(), Story::DigiOne).await;
    let size = app.programme(demo::PROGRAMME).expect("the programme").read().book.size();

    let mut export = Vec::new();
    let out = |bytes: &[u8]| {
        export.extend_from_slice(bytes);
        Ok::<(), std::convert::Infallible>(())
    };
    app.store().export(demo::PROGRAMME, |_| store::Shown::All, out).expect("an export");
    let report = record::verify::verify([&export], record::verify::Options::default());
    assert_eq!(report.fault, None);
    assert_eq!(report.entries, size);
    let replayed = app::replay::replay(BufReader::new(export.as_slice())).expect("every entry follows");
    assert_eq!(replayed.entries, size);

    drop(app);
    let options = Options { data: folder.path().to_path_buf(), clock: Clock::system(), is_demo: true };
    let again = App::open(options).expect("the folder opens again");
    assert_eq!(again.programme(demo::PROGRAMME).expect("the programme").read().book.size(), size);
}

/// The figures' meeting, live at its Tiera item with the vote open; who takes part.
async fn vote_open(app: &App) -> (MeetingId, ItemId, Vec<PersonId>) {
    let live = app.programme(demo::PROGRAMME).expect("the programme");
    let day: Timestamp = "2026-12-15T11:00:00Z".parse().expect("13.00 in Helsinki");
    let meeting = MeetingId::new("sg-2026-4");
    app.clock().move_to(day);
    let (secretary, director, members, tiera) = {
        let snapshot = live.read();
        let programme = snapshot.book.programme();
        let office = PersonId::new("p1");
        let ctx = engine::subjects::context::Context { charter: snapshot.charter, at: day, actor: &office };
        let body = "steering-group".into();
        let members = sitting::members_on(programme, &body, "2026-12-15".parse().expect("a day"));
        let principals = members.into_iter().filter(|member| member.deputy_of.is_none());
        let (tiera, others): (Vec<_>, Vec<_>) = principals.partition(|member| member.party.as_str() == "tiera");
        let ids = |members: Vec<sitting::MemberOnDay>| members.into_iter().map(|m| m.id).collect::<Vec<_>>();
        let secretary = engine::subjects::roles::secretaries(&ctx, programme, &body).remove(0);
        let director = engine::subjects::roles::presenters(&ctx, programme, &body).remove(0);
        (secretary, director, ids(others), ids(tiera))
    };
    let item = live.read().book.programme().meetings[&meeting].at_section(4).expect("§ 4");
    let act = async |actor: &PersonId, command: Command| {
        app.execute(demo::PROGRAMME, actor, None, &command).await.expect("lawful");
    };
    act(&secretary, Command::Meeting(meeting::Command::Open { meeting: meeting.clone() })).await;
    for person in members.iter().chain([&director]) {
        let arrive = attendance::Command::Arrive { meeting: meeting.clone(), person: person.clone(), at: day };
        act(&secretary, Command::Attendance(arrive)).await;
    }
    act(&secretary, Command::Item(item::Command::Call { meeting: meeting.clone(), item })).await;
    for person in &members {
        let answer = interest::Command::Answer {
            meeting: meeting.clone(),
            item,
            person: person.clone(),
            interest: false,
            grounds: String::new(),
        };
        act(person, Command::Interest(answer)).await;
    }
    act(&secretary, Command::Item(item::Command::Open { meeting: meeting.clone(), item })).await;
    act(&secretary, Command::Item(item::Command::OpenVote { meeting: meeting.clone(), item })).await;
    assert_eq!(tiera.len(), 2);
    (meeting, item, members)
}

fn cast(meeting: &MeetingId, item: ItemId, person: &PersonId) -> Command {
    let choice = Choice::For(ProposalId::new("A"));
    Command::Ballot(ballot::Command::Cast { meeting: meeting.clone(), item, person: person.clone(), choice })
}

#[tokio::test(flavor = "multi_thread")]
async fn all_vote_at_once_and_each_ballot_counts_once() {
    let folder = folder();
    let app = seeded(folder.path(), Story::Figures).await;
    let (meeting, item, members) = vote_open(&app).await;
    let votes = members.iter().map(|person| {
        let (app, person, command) = (app.clone(), person.clone(), cast(&meeting, item, person));
        // The same press twice, at the same moment.
        tokio::spawn(async move {
            let first = app.execute(demo::PROGRAMME, &person, Some("act-1"), &command);
            let second = app.execute(demo::PROGRAMME, &person, Some("act-1"), &command);
            let (first, second) = tokio::join!(first, second);
            (first.expect("a receipt"), second.expect("the same receipt"))
        })
    });
    let mut numbers = Vec::new();
    for vote in votes.collect::<Vec<_>>() {
        let (first, second) = vote.await.expect("a vote");
        assert_eq!(first.first, second.first);
        assert!(first.is_repeated != second.is_repeated);
        numbers.push(first.first);
    }
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), members.len());
    let live = app.programme(demo::PROGRAMME).expect("the programme");
    let snapshot = live.read();
    let handled = &snapshot.book.programme().meetings[&meeting].items[&item];
    assert_eq!(handled.ballots.len(), 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_number_seen_by_somebody_else_opens_nothing() {
    let folder = folder();
    let app = seeded(folder.path(), Story::Figures).await;
    let (meeting, item, members) = vote_open(&app).await;
    let (one, other) = (&members[0], &members[1]);
    app.execute(demo::PROGRAMME, one, Some("n"), &cast(&meeting, item, one)).await.expect("a receipt");
    let refused = app.execute(demo::PROGRAMME, other, Some("n"), &cast(&meeting, item, one)).await;
    assert!(matches!(refused, Err(ExecuteError::Refused(refusal)) if refusal.code == "not-yours-to-do"));
}
