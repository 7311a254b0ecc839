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
    let vote = format!("/p/digione/meetings/sg-2026-4/items/{item}/vote");
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
    meeting.does(&[("do", "enter"), ("item", &item), ("reasons", "Kokonaisuus on edullisin.")]).await;
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
