//! Every route × every role: who gets in, who is sent to sign in, whom a page does not know; and the list of it.

use axum::http::StatusCode;
use engine::ids::PersonId;
use web::{Row, Standing, TABLE};

use crate::site::{Site, Visitor};

/// What a role gets where it may not be.
const ROLES: [&str; 6] = ["nobody", "member", "kept out", "nominator", "secretary", "director"];

async fn visitor<'s>(site: &'s Site, role: &str) -> Visitor<'s> {
    let person: PersonId = match role {
        "nobody" => return site.nobody(),
        "member" => site.id("Anna Virta"),
        // The operator is the other side of the item that the addresses below name.
        "kept out" => site.id("Liisa Aalto"),
        "nominator" => site.id("Kaisa Mäki"),
        "secretary" => site.secretary(),
        _ => site.director(),
    };
    site.enter(&person).await
}

/// The address of a row: things that are there, the matter and item of the procurement from the operator.
fn filled(site: &Site, path: &str) -> String {
    let live = site.app.programme("digione").unwrap();
    let snapshot = live.read();
    let programme = snapshot.book.programme();
    let meeting = "sg-2026-4";
    let matter = programme.matters.iter().find(|(_, matter)| !matter.facts.counterparties.is_empty()).unwrap().0;
    let known = &programme.meetings[meeting];
    let item = known.items.iter().find(|(_, item)| item.matter.as_ref() == Some(matter)).unwrap().0;
    let section = known.section(*item).to_string();
    let decision = programme.decisions.keys().next().unwrap();
    path.replace("{programme}", "digione")
        .replace("{meeting}/{file}", &format!("{meeting}/agenda-fi.pdf"))
        .replace("{meeting}", meeting)
        .replace("{section}", &section)
        .replace("{item}", &item.0.to_string())
        .replace("{matter}", matter.as_str())
        .replace("{decision}", decision.as_str())
        .replace("{party}", "tampere")
        .replace("{rule}", "SG-3")
        .replace("{entry}", "0")
        .replace("{name}", "none.css")
        .replace("{paper}", "none?version=0")
}

/// What a `GET` of the row is to answer this role.
fn due(row: &Row, path: &str, role: &str) -> &'static [u16] {
    let (nobody, outside) = (role == "nobody", role == "nominator");
    let sent_away: &[u16] = if path.starts_with("/api/") { &[401] } else { &[303] };
    let of_meeting = path.contains("/sg-2026-4/");
    match row.standing {
        Standing::Anyone if path.contains("none") => &[404],
        Standing::Anyone => &[200, 303],
        _ if nobody => sent_away,
        // What does not exist is not found by anyone.
        _ if path.contains("none") => &[404],
        Standing::SignedIn => &[200],
        Standing::Participants if outside => &[404],
        // The operator's people are asked about nothing in the item they stay out of, and about the others like anybody.
        Standing::Participants => &[200],
        Standing::NotKeptOut if role == "kept out" && !path.contains("/decisions/") => &[404],
        Standing::NotKeptOut if outside && of_meeting => &[404],
        Standing::NotKeptOut => &[200],
        // A form for those whose act it is.
        Standing::ByTheRules if matches!(role, "secretary" | "director") => &[200],
        Standing::ByTheRules => &[404],
    }
}

#[tokio::test]
async fn every_page_answers_every_role_as_the_table_says() {
    let site = Site::start().await;
    let mut wrong = Vec::new();
    for role in ROLES {
        let visitor = visitor(&site, role).await;
        for row in TABLE.iter().filter(|row| row.method == "GET") {
            let path = filled(&site, row.path);
            let told = visitor.get(&path).await;
            if !due(row, &path, role).contains(&told.status.as_u16()) {
                wrong.push(format!("{role}: GET {path}: {} instead of {:?}", told.status, due(row, &path, role)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn no_form_is_taken_that_is_not_from_our_own_page() {
    let site = Site::start().await;
    let size = site.size();
    let mut wrong = Vec::new();
    for role in ROLES {
        let visitor = visitor(&site, role).await;
        for row in TABLE.iter().filter(|row| row.method == "POST" && !row.path.starts_with("/api/")) {
            let path = filled(&site, row.path);
            let told = visitor.post_raw(&path, "do=open&person=p1".to_owned()).await;
            // Uploads are no forms of this kind at all, and say so before they look at the token.
            if ![StatusCode::FORBIDDEN, StatusCode::BAD_REQUEST].contains(&told.status) {
                wrong.push(format!("{role}: POST {path}: {}", told.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(site.size(), size, "something was recorded all the same");
}

#[tokio::test]
async fn an_empty_act_of_anybody_is_answered_and_records_nothing() {
    let site = Site::start().await;
    let size = site.size();
    let mut wrong = Vec::new();
    for role in ROLES {
        let visitor = visitor(&site, role).await;
        let ours = ["/language", "/settings", "/sign-out", "/sign-in", "/demo/clock"];
        for row in TABLE.iter().filter(|row| row.method == "POST" && row.path.starts_with("/p/")) {
            let path = filled(&site, row.path);
            let told = visitor.post("/p/digione/help", &path, &[]).await;
            if told.status.is_server_error() || (role == "nobody" && told.status.is_success()) {
                wrong.push(format!("{role}: POST {path}: {}", told.status));
            }
            assert!(!ours.contains(&row.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(site.size(), size, "something was recorded all the same");
}

/// The list, as it is to stand in `docs/access.md`.
fn list() -> String {
    let mut list = String::from(
        "# Who may use which address\n\nGenerated from the router's table; a test compares it, and tries each of them as each role. Where it says\n\
         *by the rules*, the charter decides: the answer is then a refusal with its rules. What a page shows of what one may use is the\n\
         views' business: a recused person's pages leave out the item.\n\n| method | address | who |\n| --- | --- | --- |\n",
    );
    for row in TABLE {
        list.push_str(&format!("| {} | `{}` | {} |\n", row.method, row.path, row.standing.word()));
    }
    list
}

#[test]
fn the_list_of_addresses_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/access.md");
    if std::env::var_os("LINJAUS_WRITE").is_some() {
        std::fs::write(path, list()).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(written, list(), "run the test with LINJAUS_WRITE=1 to write it anew");
}
