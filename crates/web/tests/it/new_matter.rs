//! A new matter: one question a page, only those that its kind asks; and its place on an agenda.

use axum::http::StatusCode;

use crate::site::{Site, Told, Visitor};

const NEW: &str = "/p/digione/matters/new";
const MEETING: &str = "/p/digione/meetings/sg-2026-4";
const MATTERS: &str = "/p/digione/matters";

/// What is asked for so far, as the pages carry it along.
const ANSWERS: [(&str, &str); 5] = [
    ("body", "steering-group"),
    ("kind", "procurement"),
    ("amount", "600 000"),
    ("counterparty[]", "tiera"),
    ("fact-within-frame", "yes"),
];

async fn next(visitor: &Visitor<'_>, step: &str, fields: &[(&str, &str)]) -> Told {
    let mut all = vec![("do", "next"), ("step", step)];
    all.extend_from_slice(fields);
    visitor.post(NEW, NEW, &all).await
}

#[tokio::test]
async fn a_matter_is_asked_question_by_question_and_only_what_its_kind_asks() {
    let site = Site::start().await;
    let director = site.enter(&site.director()).await;
    let first = director.get(NEW).await;
    for absent in [r#"name="amount""#, r#"name="title""#, "fact-", r#"name="counterparty"#] {
        assert!(!first.text.contains(absent), "the first page asks {absent}");
    }
    // A question without its answer comes again.
    let again = next(&director, "kind", &[("body", "steering-group")]).await;
    assert!(again.text.contains("Valitse laji.") && again.text.contains(r#"name="step" value="kind""#));

    // Kind, value, other side, two facts of a procurement, texts: six.
    let second = next(&director, "kind", &ANSWERS[..2]).await;
    assert!(second.text.contains("Kysymys 2/6") && second.text.contains(r#"id="f-amount""#), "{}", second.text);
    let wrong = next(&director, "amount", &[ANSWERS[0], ANSWERS[1], ("amount", "paljon")]).await;
    assert!(wrong.text.contains("Summaa ei voi lukea.") && wrong.text.contains(r#"value="paljon""#));
    let third = next(&director, "amount", &ANSWERS[..3]).await;
    assert!(third.text.contains("Kysymys 3/6") && third.text.contains(r#"name="counterparty[]""#));
    assert!(third.text.contains(r#"name="amount" value="600 000""#), "what was answered is carried along");
    let fourth = next(&director, "counterparty", &ANSWERS[..4]).await;
    assert!(fourth.text.contains("Pysyykö hankinta sovitussa budjettiraamissa?"), "{}", fourth.text);
    let back = next(&director, "fact-within-frame", &[ANSWERS[0], ANSWERS[1], ANSWERS[2], ("back", "yes")]).await;
    assert!(back.text.contains("Kysymys 3/6"));

    // The last answer leads to the look at all of them, and to whom the matter keeps out, and why.
    let mut last = ANSWERS.to_vec();
    last.extend_from_slice(&[("title", "Kokeilu"), ("lang", "fi")]);
    let check = next(&director, "text", &last).await;
    for said in [
        "Tarkista, ennen kuin asia avataan",
        "Kokeilu",
        "600\u{a0}000\u{a0}€",
        "Kuntien Tiera on asiassa toisena osapuolena.",
    ] {
        assert!(check.text.contains(said), "{said} is not in {}", check.text);
    }

    // A schedule change has no value to ask for.
    let other = next(&director, "kind", &[ANSWERS[0], ("kind", "schedule-change")]).await;
    assert!(!other.text.contains(r#"id="f-amount""#));
}

#[tokio::test]
async fn a_decision_that_is_added_comes_before_what_closes_the_agenda() {
    let site = Site::start().await;
    let director = site.enter(&site.director()).await;
    let mut fields = vec![("do", "open")];
    fields.extend_from_slice(&ANSWERS);
    fields.extend_from_slice(&[("title", "Kokeilu"), ("lang", "fi")]);
    let opened = director.post(NEW, NEW, &fields).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
    let matter = opened.to.split(['/', '?']).find(|part| part.starts_with("M-")).unwrap().to_owned();
    // SG-T8: not without the management team's proposal.
    let added = director.post(MEETING, MEETING, &[("do", "add"), ("matter", &matter)]).await;
    assert_eq!(added.status, StatusCode::CONFLICT, "{}", added.text);
    let page = format!("{MATTERS}/{matter}");
    let fields = [("do", "propose"), ("decided", "24.11.2026"), ("document", "JT 20/2026")];
    let proposed = director.post(&page, &page, &fields).await;
    assert_eq!(proposed.status, StatusCode::SEE_OTHER, "{}", proposed.text);
    let added = director.post(MEETING, MEETING, &[("do", "add"), ("matter", &matter)]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);

    let page = director.get(MEETING).await.text;
    let (new, closing) = (page.find("Kokeilu").unwrap(), page.find("Muut asiat").unwrap());
    assert!(new < closing, "SG-M6: other matters come last");
    // There are decisions: nothing says that they are missing.
    assert!(!page.contains("Tarvittavat linjaukset"));
}
