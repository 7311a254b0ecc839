//! The refusals' models, whole sentences by hand from the design; and that every code of the engine has one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::*;

/// The invented people and parties of the design's examples.
struct Example;

impl Naming for Example {
    fn person(&self, id: &str) -> String {
        let name = match id {
            "aalto" => "Liisa Aalto",
            "niemi" => "Pekka Niemi",
            "lehto" => "Timo Lehto",
            "virta" => "Anna Virta",
            "maki" => "Kaisa Mäki",
            other => other,
        };
        name.to_owned()
    }

    fn party(&self, id: &str, form: Form) -> String {
        let name = match (id, form) {
            ("tiera", _) => "Kuntien Tiera",
            ("tampere", Form::Genitive) => "Tampereen",
            ("tampere", Form::Plain) => "Tampere",
            ("tammerfors", _) => "Tammerfors",
            (other, _) => other,
        };
        name.to_owned()
    }

    fn body(&self, id: &str) -> String {
        id.to_owned()
    }

    fn is_reader(&self, id: &str) -> bool {
        id == "virta"
    }

    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

fn whole(lang: Lang, refusal: &Refusal) -> String {
    refusal_text(lang, refusal, &Example).whole()
}

fn by(code: &'static str, rule: &str) -> Refusal {
    Refusal::new(code).rule(&RuleId::new(rule))
}

fn says(refusal: &Refusal, fi: &str, sv: &str, en: &str) {
    assert_eq!(whole(Lang::Fi, refusal), fi);
    assert_eq!(whole(Lang::Sv, refusal), sv);
    assert_eq!(whole(Lang::En, refusal), en);
}

#[test]
fn too_few_take_part() {
    says(
        &by("not-quorate", "SG-3").fact("taking_part", 5).fact("needed", 6).fact("base", 12),
        "Linjausta ei voi vielä kirjata: päätöksentekoon osallistuu 5 jäsentä ja tarvitaan vähintään 6 (SG-3). Kutsu \
         varajäsen paikalle tai jätä asia pöydälle.",
        "Beslutet kan inte antecknas ännu: 5 ledamöter deltar i beslutsfattandet och minst 6 behövs (SG-3). Kalla in en \
         ersättare eller bordlägg ärendet.",
        "The decision cannot be entered yet: 5 members take part and at least 6 are needed (SG-3). Call in a deputy or \
         postpone the matter.",
    );
}

#[test]
fn the_other_side_of_a_procurement_votes() {
    says(
        &by("ballot-refused", "SG-4")
            .fact("person", "aalto")
            .fact("party", "tiera")
            .fact("standing", "recused")
            .fact("ground", "counterparty")
            .fact("kind", "procurement")
            .fact("item", 4),
        "Ääntä ei otettu vastaan (Liisa Aalto, § 4): Kuntien Tiera on hankinnassa toisena sopijaosapuolena, joten sen \
         edustajat eivät osallistu (SG-4). Jos vastapuoli on merkitty väärin, esittelijä voi korjata asian tiedot.",
        "Rösten togs inte emot (Liisa Aalto, § 4): Kuntien Tiera är den andra avtalsparten i upphandlingen, så dess \
         representanter deltar inte (SG-4). Om motparten är felaktigt angiven kan föredraganden rätta uppgifterna i ärendet.",
        "The vote was not accepted (Liisa Aalto, § 4): Kuntien Tiera is the other side of this procurement, so its \
         representatives take no part (SG-4). If the counterparty is wrong, the presenter can correct the matter.",
    );
}

#[test]
fn two_who_must_leave_are_in_the_room() {
    says(
        &by("leave-first", "SG-5").fact("people", "aalto niemi").fact("count", 2).fact("section", 4),
        "Asiaa 4 ei voi vielä avata: läsnä on kaksi henkilöä, joilla ei ole siihen läsnäolo-oikeutta (Liisa Aalto, Pekka \
         Niemi; SG-5). Kirjaa, milloin he poistuivat.",
        "Ärende 4 kan inte tas upp ännu: två personer utan närvarorätt är på plats (Liisa Aalto, Pekka Niemi; SG-5). \
         Anteckna när de avlägsnade sig.",
        "Item 4 cannot open yet: two people with no right to be present are in the room (Liisa Aalto, Pekka Niemi; SG-5). \
         Record when they left.",
    );
}

#[test]
fn the_reader_has_not_said_whether_there_is_a_conflict() {
    says(
        &by("answer-first", "IN-6").fact("person", "virta"),
        "Et voi äänestää vielä: vastaa ensin, onko sinulla eturistiriitaa tässä asiassa (IN-6). Kysymme sen kerran.",
        "Du kan inte rösta ännu: svara först på om du har en intressekonflikt i ärendet (IN-6). Vi frågar en gång.",
        "You cannot vote yet: first say whether you have a conflict of interest in this matter (IN-6). We ask once.",
    );
}

#[test]
fn somebody_else_has_not_said_whether_there_is_a_conflict() {
    assert_eq!(
        whole(Lang::En, &by("answer-first", "IN-6").fact("person", "lehto")),
        "This cannot be done yet (Timo Lehto): there is no answer about a conflict of interest (IN-6). Ask them and enter \
         the answer.",
    );
}

#[test]
fn a_deputy_beside_the_member() {
    says(
        &by("principal-takes-part", "SG-C5").fact("person", "lehto").fact("principal", "virta"),
        "Varajäsen (Timo Lehto) ei voi nyt toimia edustajana: varsinainen jäsen (Anna Virta) on läsnä (SG-C5). Kirjaa ensin, \
         milloin varsinainen jäsen poistui.",
        "Ersättaren (Timo Lehto) kan inte vara representant nu: den ordinarie ledamoten (Anna Virta) är närvarande (SG-C5). \
         Anteckna först när den ordinarie ledamoten avlägsnade sig.",
        "The deputy (Timo Lehto) cannot act now: the member (Anna Virta) is present (SG-C5). First record when the member \
         left.",
    );
}

#[test]
fn the_office_names_nobody_for_a_party() {
    let refusal = |party| by("names-own-people", "RO-2").fact("party", party).fact("nominator", "maki");
    assert_eq!(
        whole(Lang::Fi, &refusal("tampere")),
        "Nimeämistä ei voi tehdä hanketoimistossa: osapuoli nimeää edustajansa itse (RO-2). Tampereen nimeäjä: Kaisa Mäki. \
         Voit lähettää nimeämispyynnön.",
    );
    assert_eq!(
        whole(Lang::Sv, &refusal("tammerfors")),
        "Utnämningen kan inte göras på programkontoret: parten utser själv sina representanter (RO-2). Nominerare för \
         Tammerfors: Kaisa Mäki. Du kan skicka en begäran.",
    );
    assert_eq!(
        whole(Lang::En, &refusal("tampere")),
        "The programme office cannot make this appointment: each party names its own people (RO-2). Nominator for Tampere: \
         Kaisa Mäki. You can send a request.",
    );
}

#[test]
fn papers_came_a_day_late() {
    says(
        &by("late-papers", "SG-M5")
            .fact("section", 5)
            .fact("sent", "2026-12-09")
            .fact("last_day", "2026-12-08")
            .fact("days", 1),
        "Asiaa 5 ei voi vielä käsitellä: materiaali saapui 9.12. eli päivän myöhässä; viimeinen päivä oli 8.12. (SG-M5). \
         Kirjaa kokouksen suostumus tai siirrä asia seuraavaan kokoukseen.",
        "Ärende 5 kan inte behandlas ännu: materialet kom 9.12, en dag för sent; sista dagen var 8.12 (SG-M5). Anteckna \
         mötets samtycke eller flytta ärendet till nästa möte.",
        "Item 5 cannot be handled yet: its papers came on 9.12., a day late; the last day was 8.12. (SG-M5). Record the \
         meeting's consent or move the item to the next meeting.",
    );
}

#[test]
fn a_body_of_consensus_opens_no_vote() {
    says(
        &by("no-vote-here", "MT-4").fact("body", "management-team"),
        "Äänestystä ei voi avata: johtotiimissä ei äänestetä (MT-4). Jos yksimielisyyttä ei synny, vie asia ohjausryhmään: \
         seuraavaan kokoukseen, ylimääräiseen kokoukseen tai päätettäväksi sähköpostitse (MT-5).",
        "Omröstningen kan inte öppnas: i ledningsteamet röstar man inte (MT-4). Om enighet inte nås, för ärendet till \
         styrgruppen: till nästa möte, till ett extra möte eller till beslut per e-post (MT-5).",
        "No vote can be opened: the management team does not vote (MT-4). Without consensus take the matter to the steering \
         group: to its next meeting, to an extra meeting or by e-mail (MT-5).",
    );
}

#[test]
fn a_decision_while_it_is_open_whose_the_matter_is() {
    says(
        &by("way-open", "SG-T4")
            .fact("section", 4)
            .fact("matter", "M-7")
            .fact("fact", "strategic")
            .fact("person", "maki"),
        "Linjausta ei voi kirjata (§ 4): kenelle asia M-7 kuuluu, riippuu kysymyksestä, johon ei ole vastattu (SG-T4): \
         strategic Kysymykseen vastaa Kaisa Mäki asian sivulla. Jätä asia siksi aikaa pöydälle; puheenjohtaja voi avata sen \
         uudelleen tässä kokouksessa, kun vastaus on annettu.",
        "Beslutet kan inte antecknas (§ 4): vem ärendet M-7 hör till beror på en fråga som ingen har besvarat (SG-T4): \
         strategic Frågan besvaras av Kaisa Mäki på ärendets sida. Bordlägg ärendet så länge; ordföranden kan ta upp det på \
         nytt vid detta möte när svaret har getts.",
        "The decision cannot be entered (§ 4): who decides matter M-7 depends on a question that nobody has answered \
         (SG-T4): strategic Kaisa Mäki answers it on the page of the matter. Postpone the item until then; the chair can \
         reopen it in this meeting once the answer is given.",
    );
}

#[test]
fn a_choice_outside_the_tie() {
    says(
        &by("not-among-tied", "X-6").fact("proposal", "C").fact("tied", "A B"),
        "Ehdotusta C ei voi valita: äänet menivät tasan ehdotusten A ja B välillä (X-6). Valitse A tai B.",
        "Förslag C kan inte väljas: rösterna föll lika mellan förslagen A och B (X-6). Välj A eller B.",
        "Proposal C cannot be chosen: the tie is between A and B (X-6). Choose A or B.",
    );
}

#[test]
fn rules_are_cut_out_where_they_stand_whole() {
    let sentence = Sentence {
        what_why: "No (SG-12; SG-1).".to_owned(),
        rules: vec![RuleId::new("SG-1"), RuleId::new("SG-12")],
        next: String::new(),
    };
    let parts = [
        Part::Text("No (".to_owned()),
        Part::Rule(RuleId::new("SG-12")),
        Part::Text("; ".to_owned()),
        Part::Rule(RuleId::new("SG-1")),
        Part::Text(").".to_owned()),
    ];
    assert_eq!(sentence.parts(), parts);
}

#[test]
fn every_refusal_of_the_engine_has_its_sentence() {
    let mut missing = BTreeSet::new();
    let codes = codes();
    assert!(codes.contains("not-among-tied") && codes.contains("vote-open"), "the engine's code is found: {codes:?}");
    for lang in Lang::ALL {
        let words = Words::for_lang(lang);
        for code in &codes {
            for key in [format!("refusal-{code}"), format!("refusal-{code}.next")] {
                if words.find(&key, &[]).is_none_or(|text| text.trim().is_empty()) {
                    missing.insert(format!("{lang}: {key}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Every code that the engine's sources refuse with: those named in place, and those chosen by a match.
fn codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/src")) {
        let source = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        codes.extend(
            source.split("Refusal::new(\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned),
        );
        for chosen in source.split("let code = match").skip(1).chain(source.split("fn refusal(self)").skip(1)) {
            let body = chosen.split("};").next().and_then(|body| body.split("\n    }\n").next()).unwrap_or_default();
            let arms =
                body.lines().filter_map(|line| line.split_once("=> \"")).filter_map(|(_, rest)| rest.split('"').next());
            codes.extend(arms.map(str::to_owned));
        }
    }
    codes
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
    files
}
