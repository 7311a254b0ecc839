//! Two servers on one database: what is done at one is seen, decided on and heard of at the other.

use std::time::Duration;

use app::demo::{self, Story};
use app::{App, Clock, ExecuteError};
use cluster::Cluster;
use engine::ids::PersonId;
use engine::subjects::{Command, person};

fn server(url: &str) -> App {
    App::connect(url, Clock::starting(Story::Figures.starts()), true).expect("the database opens")
}

fn enter(id: &str) -> Command {
    let (name, lang, title) = (format!("Testi {id}"), "fi".to_owned(), String::new());
    Command::Person(person::Command::Enter { person: PersonId::new(id), party: None, name, lang, title })
}

fn size(app: &App) -> u64 {
    app.programme(demo::PROGRAMME).expect("the programme").read().book.size()
}

#[tokio::test(flavor = "multi_thread")]
async fn servers_on_one_database_are_one_installation() {
    let cluster = Cluster::start();
    let url = cluster.database();
    let one = server(&url);
    let early = server(&url);
    demo::seed(&one, Story::Figures).await.expect("the story is lawful");
    let other = server(&url);
    let office = PersonId::new("p1");

    // Who started before the programme was founded finds it too.
    assert_eq!((size(&early), size(&other)), (size(&one), size(&one)));
    assert_eq!(early.programmes(), one.programmes());

    // Signed in at one, signed in at the other.
    let token = one.sign_in_as(&office).await.expect("a token");
    assert!(other.session(&token).await.expect("readable").is_some());
    other.sign_out(&token).await.expect("writable");
    assert!(one.session(&token).await.expect("readable").is_none());

    // Live pages hear of an act at another server; whoever asks right after it sees it.
    let live = other.programme(demo::PROGRAMME).expect("the programme");
    let mut grown = live.follow();
    let before = *grown.borrow_and_update();
    let done = one.execute(demo::PROGRAMME, &office, Some("act-1"), &enter("x1")).await.expect("entered");
    assert_eq!((done.first, size(&other)), (before, before + 1));
    tokio::time::timeout(Duration::from_secs(2), grown.changed()).await.expect("heard").expect("still there");
    assert_eq!(*grown.borrow(), before + 1);

    // The same act at the other server answers what it did at the first.
    let again = other.execute(demo::PROGRAMME, &office, Some("act-1"), &enter("x1")).await.expect("known");
    assert_eq!((again.first, again.is_repeated), (done.first, true));
    // Another act that asks the same is refused by what happened at the first.
    let twice = other.execute(demo::PROGRAMME, &office, Some("act-2"), &enter("x1")).await;
    assert!(matches!(twice, Err(ExecuteError::Refused(_))), "{twice:?}");

    // Thirty at once, at three servers: all land, each once.
    let before = size(&one);
    let mut acting = tokio::task::JoinSet::new();
    for n in 0..30 {
        let app = [&one, &early, &other][n % 3].clone();
        acting.spawn(async move {
            let office = PersonId::new("p1");
            loop {
                match app.execute(demo::PROGRAMME, &office, Some(&format!("many-{n}")), &enter(&format!("y{n}"))).await
                {
                    Err(ExecuteError::Busy) => {}
                    done => break done.map(|receipt| receipt.first),
                }
            }
        });
    }
    let mut firsts = Vec::new();
    while let Some(done) = acting.join_next().await {
        firsts.push(done.expect("no panic").expect("lawful"));
    }
    firsts.sort_unstable();
    assert_eq!(firsts, (before..before + 30).collect::<Vec<_>>());
    assert_eq!((size(&one), size(&early), size(&other)), (before + 30, before + 30, before + 30));

    // All three know the same, and a server that starts now too.
    let state = |app: &App| app.programme(demo::PROGRAMME).expect("there").read().book.programme().clone();
    let fresh = server(&url);
    assert!([&early, &other, &fresh].into_iter().all(|app| state(app) == state(&one)));

    // Of thirty people entered under one id at three servers, one is; the others are told why not.
    let mut acting = tokio::task::JoinSet::new();
    for n in 0..30 {
        let app = [&one, &early, &other][n % 3].clone();
        acting.spawn(async move { app.execute(demo::PROGRAMME, &PersonId::new("p1"), None, &enter("z")).await });
    }
    let (mut entered, mut refused) = (0, 0);
    while let Some(done) = acting.join_next().await {
        match done.expect("no panic") {
            Ok(_) => entered += 1,
            Err(ExecuteError::Refused(_)) => refused += 1,
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!((entered, refused), (1, 29));
}
