//! Papers as their readers get them: their words, their order, their promises to archives and to assistive technology, and
//! what becomes of text that tries to be something else.

mod sample;

use std::path::PathBuf;
use std::process::Command;

use documents::{agenda, minutes};
use text::Lang;
use views::meeting::Row;
use views::minutes::Section;

use sample::{checkpoint, rules, setting};

fn minutes_in(lang: Lang) -> Vec<u8> {
    let (rules, checkpoint) = (rules(), checkpoint());
    minutes(&sample::minutes(), &setting(lang, &rules, &checkpoint)).unwrap()
}

fn agenda_in(lang: Lang) -> Vec<u8> {
    let (rules, checkpoint) = (rules(), checkpoint());
    agenda(&sample::agenda(), &setting(lang, &rules, &checkpoint)).unwrap()
}

/// What a reader of the paper reads: by poppler's `pdftotext`, with runs of white space as one space.
fn read(name: &str, pdf: &[u8]) -> String {
    let path = kept(name, pdf);
    let output = Command::new("pdftotext").args(["-enc", "UTF-8", "-raw"]).arg(&path).arg("-").output();
    let output = output.expect("pdftotext is missing: install poppler-utils (apt-get install poppler-utils)");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What poppler says of the file, and of its structure.
fn told(name: &str, pdf: &[u8], options: &[&str]) -> String {
    let path = kept(name, pdf);
    let output = Command::new("pdfinfo").args(options).arg(&path).output();
    let output = output.expect("pdfinfo is missing: install poppler-utils (apt-get install poppler-utils)");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The file stays beside the build, for whoever wants to look at it.
fn kept(name: &str, pdf: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, pdf).unwrap();
    path
}

/// The parts stand in this order.
fn in_order(text: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let rest = text.get(from..).unwrap();
        let place = rest.find(part).unwrap_or_else(|| panic!("“{part}” is not there, or too early, in:\n{text}"));
        from += place + part.len();
    }
}

#[test]
fn minutes_have_the_order_of_municipal_minutes() {
    let text = read("minutes-fi", &minutes_in(Lang::Fi));
    in_order(
        &text,
        &[
            "DigiOne",
            "Ohjausryhmä",
            "Pöytäkirja 4/2026",
            "tiistai 15.12.2026 klo 13.00–14.30",
            "Kaupungintalo ja etäyhteys",
            "Läsnä",
            "Maarit Koskinen",
            "puheenjohtaja",
            "13.00–13.42",
            "13.53–14.30",
            "varajäsen (varsinainen: Anna Virta)",
            "Poissa",
            "Anna Virta (Tampere)",
            "Kokous avattiin klo 13.00.",
            "§ 1 Kokouksen avaus",
            "§ 4 Hankinta Kuntien Tieralta",
            "600 000 € ilman arvonlisäveroa",
            "Esteellisyys ja osallistuminen",
            "Liisa Aalto (Kuntien Tiera), Pekka Niemi (Kuntien Tiera): Kuntien Tiera on asiassa toisena osapuolena",
            "(SG-4, SG-5)",
            "Esittelijän ehdotus",
            "Keskustelu",
            "Muut ehdotukset",
            "Hankitaan vain pilotti",
            "Äänestys",
            "A (voitti)",
            "2 350 000",
            "47/95",
            "49,5 %",
            "100,1 %",
            "Laine",
            "A (sanottu)",
            "osallistui 9, tarvittiin 6, pohjana 12 edustajapaikkaa (SG-3, X-3)",
            "Linjaus SG-2026-4-4",
            "Perustelut",
            "Eriävät mielipiteet",
            "§ 5 Avoimen lähdekoodin strategia",
            "Asia jätettiin pöydälle",
            "Kokous päätettiin klo 14.30.",
            "hyväksynyt pöytäkirjan pe 18.12.2026 klo 9.00: Maarit Koskinen",
            "Oikaisut",
            "la 19.12.2026 klo 10.00: Oikaisu merkintään 4721",
            "Liitteet",
            "Viitatut säännöt",
            "SG-M5",
            "linjaus record verify",
            "4731",
            "nzr7PW1uzPEgyEVOj8dVNq3zjXvnTnV9a2zL6eQ3HcE=",
            "9f3afb3d6d6eccf120c8454e8fc75536adf38d7be74e757d6b6ccbe9e4371dc1",
        ],
    );
}

#[test]
fn the_agenda_tells_deadlines_lateness_and_who_takes_no_part() {
    let text = read("agenda-fi", &agenda_in(Lang::Fi));
    in_order(
        &text,
        &[
            "Esityslista ja kokouskutsu 4/2026",
            "tiistai 15.12.2026 klo 13.00",
            "Kutsu lähetetty",
            "ti 24.11.2026 klo 9.00, Mikko Ranta (Vantaa) (SG-M2)",
            "tiistai 8.12.2026 (7 päivää ennen kokousta; SG-M5)",
            "Myöhässä: § 4.",
            "§ 3 Hankinta Kuntien Tieralta",
            "Ei osallistu",
            "Poissa huoneesta asian käsittelyn ajan.",
            "Päätösehdotus",
            "Vaikutus ylläpitomaksuun.pdf",
            "ajoissa",
            "§ 4 Avoimen lähdekoodin strategia",
            "myöhässä: viimeinen päivä oli tiistai 8.12.2026",
            "edellyttää kokouksen suostumusta",
            "Åke Öhman",
        ],
    );
}

#[test]
fn every_language_has_its_own_words() {
    for (lang, parts) in [
        (Lang::Sv, ["Protokoll 4/2026", "Närvarande", "ersättare (ordinarie: Anna Virta)", "Avvikande meningar"]),
        (
            Lang::En,
            [
                "Minutes 4/2026",
                "Present",
                "deputy (member: Anna Virta)",
                "Mikko Ranta (Vantaa): Allekirjoittaa sopimuksen. (by 29.1.2027)",
            ],
        ),
    ] {
        in_order(&read(&format!("minutes-{lang}"), &minutes_in(lang)), &parts);
    }
    for (lang, parts) in [
        (Lang::Sv, ["Föredragningslista och möteskallelse 4/2026", "Försenat: § 4.", "tisdag 15.12.2026"]),
        (Lang::En, ["Agenda and notice of meeting 4/2026", "Late: § 4.", "Tuesday 15.12.2026"]),
    ] {
        let text = read(&format!("agenda-{lang}"), &agenda_in(lang));
        assert!(parts.iter().all(|part| text.contains(part)), "{parts:?} in:\n{text}");
    }
}

#[test]
fn no_word_is_missing_and_no_placeholder_unfilled() {
    for lang in Lang::ALL {
        for text in
            [read(&format!("all-m-{lang}"), &minutes_in(lang)), read(&format!("all-a-{lang}"), &agenda_in(lang))]
        {
            for bad in ["papers-", "said-", "badge-", "{$", "{ $"] {
                assert!(!text.contains(bad), "{bad} in:\n{text}");
            }
        }
    }
}

#[test]
fn papers_are_tagged_titled_and_say_their_language_and_standards() {
    for lang in Lang::ALL {
        let pdf = minutes_in(lang);
        let told = told(&format!("told-{lang}"), &pdf, &[]);
        let title = match lang {
            Lang::Fi => "Pöytäkirja 4/2026: Ohjausryhmä",
            Lang::Sv => "Protokoll 4/2026: Ohjausryhmä",
            Lang::En => "Minutes 4/2026: Ohjausryhmä",
        };
        assert!(told.contains(title), "{told}");
        assert!(told.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{told}");
        let raw = String::from_utf8_lossy(&pdf);
        for part in [
            "pdfaid:part>2<",
            "pdfaid:conformance>A<",
            "pdfuaid:part>1<",
            &format!("/Lang({lang})"),
            "/ViewerPreferences",
        ] {
            assert!(raw.contains(part), "{lang}: {part}");
        }
    }
}

#[test]
fn the_structure_has_headings_lists_and_table_heads() {
    let told = told("structure", &minutes_in(Lang::Fi), &["-struct"]);
    for tag in ["H1", "H2", "Table", "THead", "TH", "TD", "L (", "LI"] {
        assert!(told.lines().any(|line| line.trim_start().starts_with(tag)), "{tag} in:\n{told}");
    }
}

#[test]
fn the_same_view_gives_the_same_bytes() {
    assert!(minutes_in(Lang::Fi) == minutes_in(Lang::Fi));
    assert!(agenda_in(Lang::Sv) == agenda_in(Lang::Sv));
}

#[test]
fn text_that_tries_to_be_something_else_is_printed_as_it_stands() {
    let hostile =
        "#panic() #read(\"/etc/passwd\") ] [ \\ $x^2$ *bold* _it_ `raw` @ref <label> // gone /* gone */ = no heading";
    let mut view = sample::minutes();
    let mut purchase = sample::purchase();
    purchase.title = sample::text(&format!("{hostile} \u{1f642}"));
    purchase.reasons = format!("{hostile}\n{}\nשלום مرحبا\u{202e}abc", "pitkä".repeat(60));
    purchase.minutes.text = "#set page(width: 1pt)\n#include \"x\"\n```".to_owned();
    purchase.declared = vec![(sample::person("x", "] #panic(\"x\")", None), hostile.to_owned())];
    view.sections = vec![Section::Whole(purchase)];
    view.heading.place = "#pagebreak()".to_owned();
    let (rules, checkpoint) = (rules(), checkpoint());
    let pdf = minutes(&view, &setting(Lang::En, &rules, &checkpoint)).unwrap();
    let text = read("hostile", &pdf);
    assert!(text.contains("#panic() #read(\"/etc/passwd\") ] [ \\ $x^2$ *bold* _it_ `raw` @ref <label>"), "{text}");
    for part in
        ["// gone /* gone */ = no heading", "[character U+1F642]", "#pagebreak()", "#set page(width: 1pt)", "```"]
    {
        assert!(text.contains(part), "{part} in:\n{text}");
    }
}

#[test]
fn one_who_must_stay_out_reads_number_and_reason_alone() {
    let (rules, checkpoint) = (rules(), checkpoint());
    let mut view = sample::minutes();
    view.sections = vec![Section::Closed(sample::closed(4))];
    let text = read("closed-minutes", &minutes(&view, &setting(Lang::Fi, &rules, &checkpoint)).unwrap());
    in_order(
        &text,
        &["§ 4 Et osallistu asian käsittelyyn", "Kuntien Tiera on asiassa toisena osapuolena", "(SG-4, SG-5)"],
    );
    let mut view = sample::agenda();
    view.agenda = vec![Row::Closed(sample::closed(3))];
    let listed = read("closed-agenda", &agenda(&view, &setting(Lang::Fi, &rules, &checkpoint)).unwrap());
    for text in [text, listed] {
        for secret in ["varhaiskasvatuksen", "600 000", "M-31", "Hankintaesitys", "pilotti"] {
            assert!(!text.contains(secret), "{secret} in:\n{text}");
        }
    }
}
