//! What people and machines send that cannot be: each gets a clear answer, and nothing is recorded.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::site::Site;

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let site = Site::start().await;
    for path in ["/p/digione/help", "/nowhere", "/p/none", "/assets/none.css", "/api/v1/programmes"] {
        let told = site.nobody().get(path).await;
        for header in ["default-src 'none'", "nosniff", "frame-ancestors 'none'", "no-store", "same-origin"] {
            assert!(told.headers.contains(header), "{path}: {header} is missing in {}", told.headers);
        }
        assert!(!told.headers.contains("unsafe"), "{path}");
    }
}

#[tokio::test]
async fn what_is_not_there_and_what_is_not_for_one_are_one_page() {
    let site = Site::start().await;
    let kept_out = site.enter(&site.id("Liisa Aalto")).await;
    let (absent, forbidden) =
        (kept_out.get("/p/digione/matters/M-99").await, kept_out.get("/p/digione/matters/M-4").await);
    assert_eq!((absent.status, forbidden.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert!(absent.text.contains("Sivua ei ole, tai se ei ole avoinna sinulle"), "{}", absent.text);
    let own = |text: &str| text.split("<h1").nth(1).unwrap().split("</main>").next().unwrap().to_owned();
    assert_eq!(own(&absent.text), own(&forbidden.text));
}

#[tokio::test]
async fn a_form_that_is_too_large_or_no_text_is_refused_with_a_page() {
    let site = Site::start().await;
    let visitor = site.enter(&site.director()).await;
    let large = visitor.post_raw("/p/digione/matters/new", "a".repeat(70_000)).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(large.text.contains("<h1>Lähetetty on liian suuri</h1>"), "{}", large.text);
    let garbled = visitor.post_raw("/p/digione/matters/new", "title=%FF".to_owned()).await;
    assert_eq!(garbled.status, StatusCode::BAD_REQUEST);
}

/// Signing in again keeps the form: a page of a session that has ended hands back what was entered, and takes it once more.
#[tokio::test]
async fn a_form_of_an_ended_session_is_handed_back_whole() {
    let site = Site::start().await;
    let director = site.enter(&site.director()).await;
    let size = site.size();
    let own = |cookie: &str, body: String| {
        Request::post("/p/digione/matters/new")
            .header(header::HOST, "127.0.0.1")
            .header(header::ORIGIN, "http://127.0.0.1")
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap()
    };
    let body = || "csrf=old&act=a-1&title=Long+words+%3Cb%3E&summary=Written+for+an+hour".to_owned();
    let told = site.send(own("linjaus_visit=nobody", body())).await;
    assert_eq!(told.status, StatusCode::FORBIDDEN);
    assert!(told.text.contains("Written for an hour") && told.text.contains("Long words &#60;b&#62;"), "{}", told.text);
    assert!(told.text.contains(r#"action="/p/digione/matters/new""#));
    let again = site.send(own(&director.cookie, body())).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    let token = again.text.split(r#"name="csrf" value=""#).last().and_then(|rest| rest.split('"').next()).unwrap();
    let sent = site.send(own(&director.cookie, body().replace("csrf=old", &format!("csrf={token}")))).await;
    assert_ne!(sent.status, StatusCode::FORBIDDEN, "the form that was handed back is taken");
    assert_eq!(site.size(), size, "a matter is asked question by question: its first page saves nothing");
}

#[tokio::test]
async fn another_sites_form_is_refused() {
    let site = Site::start().await;
    let told = site
        .send(
            Request::post("/language")
                .header(header::HOST, "127.0.0.1")
                .header(header::ORIGIN, "http://evil.example")
                .header(header::COOKIE, "linjaus_visit=nobody")
                .body(Body::from("lang=sv"))
                .unwrap(),
        )
        .await;
    assert_eq!(told.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn all_faults_of_a_form_come_at_once_with_what_was_typed() {
    let site = Site::start().await;
    let director = site.enter(&site.director()).await;
    let fields = [
        ("do", "check"),
        ("body", "steering-group"),
        ("kind", "procurement"),
        ("title", " "),
        ("amount", "paljon"),
        ("summary", "Ä <b>"),
    ];
    let told = director.post("/p/digione/matters/new", "/p/digione/matters/new", &fields).await;
    for said in ["Kirjoita otsikko.", "Summaa ei voi lukea.", "href=\"#f-title\"", "value=\"paljon\"", "Ä &lt;b&gt;"] {
        assert!(told.text.contains(said), "{said} is missing in {}", told.text);
    }
}

#[tokio::test]
async fn the_calculator_answers_one_many_and_none() {
    let site = Site::start().await;
    let nobody = site.nobody();
    let ask = r#"{"ask":"composition","body":"steering-group","parties":[{"id":"vantaa","class":"municipality","population":237231,"fee":"975000.00","host":true}]}"#;
    let one = nobody.command("/api/v1/calc", ask).await;
    assert_eq!(one.status, StatusCode::OK);
    assert!(one.text.contains(r#""seats":{"vantaa":2}"#), "{}", one.text);
    assert_eq!(nobody.command("/api/v1/calc", "[]").await.text, "[]");
    assert!(nobody.command("/api/v1/calc", &format!("[{ask},7]")).await.text.contains(r#""code":"bad-type""#));
    let none = nobody.command("/api/v1/calc", "{").await;
    assert_eq!(none.status, StatusCode::BAD_REQUEST);
    assert!(none.text.contains(r#""code":"bad-json""#), "{}", none.text);
    let large = nobody.command("/api/v1/calc", &"[".repeat(8 * 1024 * 1024 + 1)).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    let deep = nobody.command("/api/v1/calc", &"[".repeat(100_000)).await;
    assert_eq!(deep.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_paper_larger_than_is_taken_leaves_nothing_behind() {
    let site = Site::start().await;
    let director = site.enter(&site.director()).await;
    let size = site.size();
    let request = Request::post("/api/v1/programmes/digione/papers?matter=M-4&name=a.pdf")
        .header(header::AUTHORIZATION, format!("Bearer {}", director.token))
        .body(Body::from(vec![b'x'; 50 * 1024 * 1024 + 1]))
        .unwrap();
    let told = site.send(request).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", told.text);
    assert!(told.text.contains("paper-too-large"));
    assert_eq!(site.size(), size);
}

#[tokio::test]
async fn a_method_that_an_address_does_not_know_is_said_to_be_the_fault() {
    let site = Site::start().await;
    for path in ["/p/digione", "/api/v1/programmes/digione/matters"] {
        let request = Request::put(path).header(header::HOST, "127.0.0.1").body(Body::empty()).unwrap();
        let told = site.send(request).await;
        assert_eq!(told.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        assert!(told.headers.contains("GET"), "{path}: {}", told.headers);
    }
}

#[tokio::test]
async fn the_demo_is_not_reached_under_another_machines_name() {
    let site = Site::start().await;
    for path in ["/", "/sign-in", "/api/v1/programmes", "/assets/style.css"] {
        let ask = |host: &str| Request::get(path).header(header::HOST, host).body(Body::empty()).unwrap();
        for other in ["evil.example", "evil.example:8080", "127.0.0.1.evil.example"] {
            let told = site.send(ask(other)).await;
            assert_eq!(told.status, StatusCode::MISDIRECTED_REQUEST, "{path} as {other}");
        }
        for own in ["127.0.0.1:8080", "localhost:8080", "[::1]:8080"] {
            let told = site.send(ask(own)).await;
            assert_ne!(told.status, StatusCode::MISDIRECTED_REQUEST, "{path} as {own}");
        }
    }
}

#[tokio::test]
async fn a_command_that_cannot_be_read_is_answered_in_the_readers_language() {
    let site = Site::start().await;
    let director = site.enter(&site.director()).await;
    let size = site.size();
    let way_in = "/api/v1/programmes/digione/commands";
    let twice = r#"{"act":"1","command":{"meeting":{"convene":{"meeting":"a","meeting":"b"}}}}"#;
    let told = director.command(way_in, twice).await;
    assert_eq!(told.status, StatusCode::BAD_REQUEST, "{}", told.text);
    assert!(told.text.contains("the key `meeting` stands twice"), "{}", told.text);
    let unknown = director.command(way_in, r#"{"act":"1","command":{"meeting":{"dissolve":{}}}}"#).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unknown.text);
    assert!(unknown.text.contains("The request could not be read"), "{}", unknown.text);
    assert_eq!(site.size(), size);
}

#[tokio::test]
async fn what_one_may_not_see_is_refused_as_what_is_not_there() {
    let site = Site::start().await;
    let kept_out = site.enter(&site.id("Liisa Aalto")).await;
    let way_in = "/api/v1/programmes/digione/commands";
    let correct = |matter: &str| {
        format!(
            r#"{{"act":"{matter}","command":{{"matter":{{"correct":{{"matter":"{matter}","kind":"other","title":"t","reason":"r"}}}}}}}}"#
        )
    };
    let (hidden, absent) =
        (kept_out.command(way_in, &correct("M-4")).await, kept_out.command(way_in, &correct("M-99")).await);
    assert_eq!(hidden.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", hidden.text);
    assert_eq!(hidden.text.replace("M-4", "M-99"), absent.text);
}
