//! Every page that links lead to, as several people and in every language: valid enough to be read by anyone.

use std::collections::BTreeSet;

use crate::site::{Site, Told, Visitor};

/// Addresses of one kind that are looked at.
const OF_A_KIND: usize = 3;

fn links(page: &str) -> Vec<String> {
    let hrefs = page.split(r#"href=""#).skip(1).filter_map(|rest| rest.split('"').next());
    let own = hrefs.filter(|href| href.starts_with("/p/") || *href == "/sign-in");
    own.map(|href| href.split('#').next().unwrap_or_default().replace("&#38;", "&").replace("&amp;", "&")).collect()
}

/// An address without what differs between things of a kind.
fn kind(path: &str) -> String {
    let named = ["meetings", "matters", "parties", "decisions", "rules", "papers", "items", "record"];
    let path = path.split('?').next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').collect();
    let kept = parts.iter().enumerate().map(|(at, part)| {
        let after = at.checked_sub(1).and_then(|before| parts.get(before)).is_some_and(|before| named.contains(before));
        if after && !matches!(*part, "new" | "verify") { "*" } else { part }
    });
    kept.collect::<Vec<_>>().join("/")
}

fn faults(path: &str, told: &Told) -> Vec<String> {
    let page = &told.text;
    let mut faults = Vec::new();
    let mut fault = |what: String| faults.push(format!("{path}: {what}"));
    if !told.status.is_success() {
        fault(told.status.to_string());
    }
    if !told.media.starts_with("text/html") {
        return faults;
    }
    if page.matches("<h1").count() != 1 {
        fault(format!("{} h1", page.matches("<h1").count()));
    }
    // Words without a message show as their key, placeholders without a value as `{$name}`.
    for mark in [">ui-", "\"ui-", " ui-", "{$", "refusal-other"] {
        if let Some(at) = page.find(mark) {
            let end = page.char_indices().map(|(at, _)| at).find(|end| *end > at + 60).unwrap_or(page.len());
            fault(format!("unsaid: {}", &page[at..end]));
        }
    }
    let mut level = 1;
    for piece in page.split("<h").skip(1) {
        let Some(next) = piece.chars().next().and_then(|c| c.to_digit(10)) else { continue };
        if piece.chars().nth(1).is_some_and(|c| c == '>' || c == ' ') {
            // Notes of rules stand outside the page's own order.
            if next > level + 1 && !piece.contains("rule-") {
                fault(format!("h{next} after h{level}: {}", piece.chars().take(60).collect::<String>()));
            }
            level = next;
        }
    }
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let doubled: BTreeSet<&&str> = ids.iter().filter(|id| ids.iter().filter(|other| other == id).count() > 1).collect();
    if !doubled.is_empty() {
        fault(format!("ids that stand twice: {doubled:?}"));
    }
    for label in page.split("<label").skip(1).filter_map(|rest| rest.split(" for=\"").nth(1)?.split('"').next()) {
        if !ids.contains(&label) {
            fault(format!("a label for nothing: {label}"));
        }
    }
    for banned in [" style=\"", "<script>", " onclick=", "javascript:"] {
        if page.contains(banned) {
            fault(format!("holds {banned}"));
        }
    }
    if page.len() > 60 * 1024 && !path.contains("/rules") {
        fault(format!("weighs {} bytes", page.len()));
    }
    faults
}

async fn walk(visitor: &Visitor<'_>, lang: &str) -> Vec<String> {
    let mut queue = vec!["/p/digione".to_owned(), "/sign-in".to_owned()];
    let mut met: BTreeSet<String> = queue.iter().cloned().collect();
    let mut kinds: Vec<String> = Vec::new();
    let mut found = Vec::new();
    while let Some(path) = queue.pop() {
        let of_kind = kind(&path);
        if path.ends_with(".pdf") || kinds.iter().filter(|known| **known == of_kind).count() >= OF_A_KIND {
            continue;
        }
        kinds.push(of_kind);
        let told = visitor.get_in(lang, &path).await;
        found.extend(faults(&path, &told));
        for link in links(&told.text) {
            if met.insert(link.clone()) {
                queue.push(link);
            }
        }
    }
    found
}

#[tokio::test]
async fn every_page_is_sound_for_everybody_in_every_language() {
    let site = Site::start().await;
    let people =
        [site.id("Anna Virta"), site.id("Liisa Aalto"), site.secretary(), site.director(), site.id("Kaisa Mäki")];
    let mut wrong = Vec::new();
    for (person, lang) in
        people.iter().zip(["fi", "sv", "en", "fi", "sv"]).chain(people.iter().zip(["en", "fi", "sv", "en", "fi"]))
    {
        wrong.extend(walk(&site.enter(person).await, lang).await.into_iter().map(|fault| format!("{lang} {fault}")));
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
