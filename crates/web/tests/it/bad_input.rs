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
