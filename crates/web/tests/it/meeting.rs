//! The whole path over the pages: a meeting is opened, people come, the recused leave, a vote is cast and counted, the decision
//! entered, the minutes approved; and what a recused person sees of it all.

use axum::http::StatusCode;

use crate::site::{Site, Visitor};

const LIVE: &str = "/p/digione/meetings/sg-2026-4/live";

struct Meeting<'s> {
    site: &'s Site,
    secretary: Visitor<'s>,
}

impl Meeting<'_> {
    async fn does(&self, fields: &[(&str, &str)]) {
        let told = self.secretary.post(LIVE, LIVE, fields).await;
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{fields:?}: {}", why(&told.text));
    }

    async fn arrives(&self, name: &str) {
        let id = self.site.id(name);
        self.does(&[("do", "arrive"), ("person", id.as_str()), ("at", "")]).await;
    }
}

fn why(page: &str) -> &str {
    page.split(r#"id="refused">"#).nth(1).and_then(|rest| rest.split("</section>").next()).unwrap_or(page)
}

/// The item of the procurement from the operator.
fn item(site: &Site) -> String {
    let live = site.app.programme("digione").unwrap();
    let snapshot = live.read();
    let programme = snapshot.book.programme();
    let known = &programme.meetings["sg-2026-4"];
    let is_it = |item: &engine::subjects::item::Item| {
        item.matter.as_ref().is_some_and(|matter| !programme.matters[matter].facts.counterparties.is_empty())
    };
    known.items.iter().find(|(_, item)| is_it(item)).unwrap().0.0.to_string()
}

/// The number of an item that people see.
fn section(site: &Site, item: &str) -> usize {
    let live = site.app.programme("digione").unwrap();
    let snapshot = live.read();
    let item = engine::subjects::meeting::ItemId(item.parse().unwrap());
    snapshot.book.programme().meetings["sg-2026-4"].section(item)
}

const MEMBERS: [&str; 10] = [
    "Outi Koskinen",
    "Jarno Laine",
    "Tuomo Salmi",
    "Birgitta Alkärr",
    "Anna Virta",
    "Pekko Lahtinen",
    "Arto Lehmusoja",
    "Teija Rautapuro",
    "Veli Saari",
    "Maj-Len Sundkulla",
];

#[tokio::test]
async fn a_vote_from_arrival_to_approved_minutes() {
    let site = Site::start().await;
    let item = item(&site);
    site.move_to("2026-12-15T11:00:00Z");
    let meeting = Meeting { site: &site, secretary: site.enter(&site.secretary()).await };
    meeting.does(&[("do", "open")]).await;
    for name in MEMBERS.iter().chain(&["Liisa Aalto", "Pekka Niemi"]) {
        meeting.arrives(name).await;
    }
    let tiera = site.enter(&site.id("Liisa Aalto")).await;
    let salmi = site.enter(&site.id("Tuomo Salmi")).await;

    // The item cannot open while the operator's people are in the room.
    meeting.does(&[("do", "call"), ("item", &item)]).await;
    let refused = meeting.secretary.post(LIVE, LIVE, &[("do", "open-item"), ("item", &item)]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        why(&refused.text).contains("SG-5") && why(&refused.text).contains("Liisa Aalto"),
        "{}",
        why(&refused.text)
    );
    meeting.does(&[("do", "leave-all"), ("item", &item)]).await;
    for name in MEMBERS {
        meeting
            .does(&[("do", "answer"), ("item", &item), ("person", site.id(name).as_str()), ("interest", "no")])
            .await;
    }
    meeting.does(&[("do", "open-item"), ("item", &item)]).await;
    meeting
        .does(&[
            ("do", "propose"),
            ("item", &item),
            ("by", site.id("Tuomo Salmi").as_str()),
            ("text", "Vain pilotti, 280 000 €"),
        ])
        .await;
    meeting
        .does(&[("do", "against"), ("item", &item), ("proposal", "A"), ("against", site.id("Tuomo Salmi").as_str())])
        .await;
    meeting.does(&[("do", "open-vote"), ("item", &item)]).await;

    // Ballots: Espoo for B, Turku's one blank, the others for A.
    let section = section(&site, &item);
    let vote = format!("/p/digione/meetings/sg-2026-4/items/{section}/vote");
    for name in MEMBERS {
        let choice = match name {
            "Tuomo Salmi" | "Birgitta Alkärr" => "B",
            "Veli Saari" => "blank",
            _ => "A",
        };
        let voter = site.enter(&site.id(name)).await;
        let told = voter.post(&vote, &vote, &[("do", "cast"), ("choice", choice)]).await;
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{name}: {}", why(&told.text));
    }
    let receipt = salmi.get(&vote).await;
    assert!(receipt.text.contains("Äänesi on kirjattu klo"), "{}", receipt.text);
    // Nobody reads how others voted before closing, the secretary neither.
    let before = meeting.secretary.get(LIVE).await.text;
    assert!(before.contains("10/10 on äänestänyt") && !before.contains("Äänestysluettelo"), "{before}");

    // A recused person's page says the number and the reason, and nothing else of the item.
    for path in [
        LIVE,
        "/p/digione/meetings/sg-2026-4",
        "/p/digione/meetings/sg-2026-4/minutes",
        "/p/digione/matters",
        "/p/digione",
        "/p/digione/record",
    ] {
        let seen = tiera.get(path).await;
        assert_eq!(seen.status, StatusCode::OK, "{path}");
        for secret in ["Hankinta Tieralta", "280 000", "varhaiskasvatuksen"] {
            assert!(!seen.text.contains(secret), "{path} tells {secret}");
        }
    }
    assert!(tiera.get(LIVE).await.text.contains("SG-5"));
    assert_eq!(tiera.get(&vote).await.status, StatusCode::NOT_FOUND);

    meeting.does(&[("do", "close-vote"), ("item", &item)]).await;
    let counted = meeting.secretary.get(LIVE).await.text;
    assert!(counted.contains("Äänestysluettelo"));

    // In the box that enters the decision half a row is told field by field, and what was typed stays.
    let half = [
        ("do", "enter"),
        ("item", &*item),
        ("reasons", "Kokonaisuus on edullisin."),
        ("dissent-1", "Pilotti riittää."),
    ];
    let told = meeting.secretary.post(LIVE, LIVE, &half).await;
    assert_eq!(told.status, StatusCode::OK);
    for part in ["Valitse, kenen eriävä mielipide on.", "Pilotti riittää.", "Kokonaisuus on edullisin."] {
        assert!(told.text.contains(part), "{part}: {}", told.text);
    }
    // Somebody who takes no part cannot dissent: then nothing of it is entered.
    let (salmis, doer, out) = (site.id("Tuomo Salmi"), site.director(), site.id("Liisa Aalto"));
    let entering = |dissenter: &engine::ids::PersonId| {
        let values = [("dissenter-1", dissenter.as_str()), ("dissent-1", "Pilotti riittää."), ("doer", doer.as_str())];
        let rest = [("task", "Valmistella sopimus."), ("due", "29.1.2027"), ("reasons", "Kokonaisuus on edullisin.")];
        let act = [("do", "enter"), ("item", item.as_str())];
        act.into_iter().chain(values).chain(rest).map(|(k, v)| (k, v.to_owned())).collect::<Vec<_>>()
    };
    let refused: Vec<(&str, String)> = entering(&out);
    let refused: Vec<(&str, &str)> = refused.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let told = meeting.secretary.post(LIVE, LIVE, &refused).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(why(&told.text).contains("SG-4"), "{}", why(&told.text));
    let entered: Vec<(&str, String)> = entering(&salmis);
    let entered: Vec<(&str, &str)> = entered.iter().map(|(name, value)| (*name, value.as_str())).collect();
    meeting.does(&entered).await;

    // Those who had to leave are called back, by name, and marked in at once.
    let after = meeting.secretary.get(LIVE).await.text;
    assert!(after.contains("Kutsu takaisin 2 henkilöä"), "{after}");
    meeting.does(&[("do", "return-all"), ("item", &item)]).await;
    assert!(!meeting.secretary.get(LIVE).await.text.contains("Kutsu takaisin"));

    // The decision's page: dissent, task, the minutes' PDF, and the proof of its entry.
    let decision = format!("/p/digione/decisions/SG-2026-4-{section}");
    let page = meeting.secretary.get(&decision).await.text;
    for part in ["Pilotti riittää.", "Valmistella sopimus.", "pe 29.1.", "minutes-fi.pdf", "/receipt", "/record/verify"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    let director = site.enter(&doer).await;
    assert!(director.get("/p/digione").await.text.contains("Valmistella sopimus."));
    let task = page.split(r#"name="task" value=""#).nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(
        director.post(&decision, &decision, &[("do", "finish"), ("task", &task)]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(!director.get("/p/digione").await.text.contains("Valmistella sopimus."));
    let again = director.post(&decision, &decision, &[("do", "finish"), ("task", &task)]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    meeting.does(&[("do", "close")]).await;

    // The chair approves; the operator then reads the decision alone.
    let chair = site.enter(&site.id("Outi Koskinen")).await;
    let minutes = "/p/digione/meetings/sg-2026-4/minutes";
    let told = chair.post(minutes, minutes, &[("do", "approve")]).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", why(&told.text));
    let after = tiera.get(minutes).await.text;
    assert!(after.contains("Johtotiimin esityksen mukaan kaikki osat.") && !after.contains("280 000"), "{after}");
}

#[tokio::test]
async fn a_second_press_gets_the_first_ones_receipt() {
    let site = Site::start().await;
    site.move_to("2026-12-15T11:00:00Z");
    let secretary = site.enter(&site.secretary()).await;
    let page = secretary.get(LIVE).await.text;
    let hidden = |name: &str| {
        page.split(&format!(r#"name="{name}" value=""#)).nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let body = format!("csrf={}&act={}&do=open", hidden("csrf"), hidden("act"));
    let (first, second) = (secretary.post_raw(LIVE, body.clone()).await, secretary.post_raw(LIVE, body).await);
    assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(first.to, second.to);
}

/// While it is open whose a matter is, its decision is not entered: the page says so before the question is put, and after.
#[tokio::test]
async fn a_decision_waits_for_the_questions_on_which_its_way_hangs() {
    use engine::subjects::{Command, matter, meeting};
    let site = Site::start().await;
    let (director, id) = (site.director(), engine::ids::MeetingId::new("sg-2026-4"));
    let open = matter::Command::Open {
        body: engine::ids::BodyId::new("steering-group"),
        kind: engine::ids::KindId::new("plan-update"),
        amount: None,
        counterparties: Vec::new(),
        facts: std::collections::BTreeMap::new(),
        title: "Suunnitelman aikataulu".to_owned(),
        summary: String::new(),
        draft: "Aikataulu päivitetään.".to_owned(),
        lang: "fi".to_owned(),
    };
    site.app.execute("digione", &director, None, &Command::Matter(open)).await.unwrap();
    let matter = site.app.programme("digione").unwrap().read().book.programme().matters.keys().last().unwrap().clone();
    let known: Vec<_> =
        site.app.programme("digione").unwrap().read().book.programme().meetings["sg-2026-4"].agenda.clone();
    let add = meeting::Command::Add { meeting: id, matter: matter.clone() };
    site.app.execute("digione", &director, None, &Command::Meeting(add)).await.unwrap();
    let agenda = site.app.programme("digione").unwrap().read().book.programme().meetings["sg-2026-4"].agenda.clone();
    let item = agenda.iter().find(|item| !known.contains(item)).unwrap().0.to_string();

    site.move_to("2026-12-15T11:00:00Z");
    let meeting = Meeting { site: &site, secretary: site.enter(&site.secretary()).await };
    meeting.does(&[("do", "open")]).await;
    for name in MEMBERS {
        meeting.arrives(name).await;
    }
    meeting.does(&[("do", "call"), ("item", &item)]).await;
    for name in MEMBERS {
        let person = site.id(name);
        meeting.does(&[("do", "answer"), ("item", &item), ("person", person.as_str()), ("interest", "no")]).await;
    }
    meeting.does(&[("do", "open-item"), ("item", &item)]).await;
    let before = meeting.secretary.get(LIVE).await.text;
    assert!(
        before.contains("Linjausta ei voi kirjata ennen kuin tähän on vastattu")
            && before.contains("Onko asia strateginen?")
    );
    meeting.does(&[("do", "against"), ("item", &item), ("proposal", "A"), ("nobody", "yes")]).await;
    let refused = meeting.secretary.post(LIVE, LIVE, &[("do", "enter"), ("item", &item)]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    for part in ["Onko asia strateginen?", "SG-T4", "Noora Siltakivi", "Jätä asia siksi aikaa pöydälle"] {
        assert!(why(&refused.text).contains(part), "{part}: {}", why(&refused.text));
    }

    // Postponed, answered, reopened by the chair: then it is entered.
    meeting.does(&[("do", "postpone"), ("how", "postpone"), ("item", &item), ("reason", "Kysymys on auki.")]).await;
    let correct = matter::Command::Correct {
        matter: matter.clone(),
        kind: engine::ids::KindId::new("plan-update"),
        amount: None,
        counterparties: Vec::new(),
        facts: std::iter::once((engine::ids::FactId::new("strategic"), true)).collect(),
        title: "Suunnitelman aikataulu".to_owned(),
        summary: String::new(),
        draft: "Aikataulu päivitetään.".to_owned(),
        reason: "Kysymykseen vastattiin.".to_owned(),
    };
    site.app.execute("digione", &director, None, &Command::Matter(correct)).await.unwrap();
    let chair = site.enter(&site.id("Outi Koskinen")).await;
    let reopened =
        chair.post(LIVE, LIVE, &[("do", "reopen"), ("item", &item), ("reason", "Vastaus on annettu.")]).await;
    assert_eq!(reopened.status, StatusCode::SEE_OTHER, "{}", why(&reopened.text));
    meeting.does(&[("do", "against"), ("item", &item), ("proposal", "A"), ("nobody", "yes")]).await;
    meeting.does(&[("do", "enter"), ("item", &item)]).await;
}

/// Whoever is signed in is told that it ends, by a page that waits for the moment itself; going on leaves the page as it is.
#[tokio::test]
async fn signing_in_goes_on_in_place() {
    let site = Site::start().await;
    let secretary = site.enter(&site.secretary()).await;
    let page = secretary.get("/p/digione").await.text;
    assert!(page.contains(r#"class="ending""#) && page.contains(r#"action="/session""#), "{page}");
    assert!(!site.nobody().get("/p/digione/help").await.text.contains(r#"class="ending""#));
    let told = secretary.post("/p/digione", "/session", &[]).await;
    assert_eq!((told.status, told.to.as_str(), told.text.as_str()), (StatusCode::NO_CONTENT, "", ""));
    assert!(site.nobody().post("/sign-in", "/session", &[]).await.to.starts_with("/sign-in"));
}
