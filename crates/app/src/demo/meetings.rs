//! The demo's meetings and matters: objects real in kind, everything else invented.

/// A meeting of the steering group.
pub struct DemoMeeting {
    /// Its day.
    pub date: &'static str,
    /// Where.
    pub place: &'static str,
    /// Days before the meeting on which the notice is sent.
    pub notice: i64,
    /// Days after it on which the chair approves the minutes.
    pub approved: i64,
    /// Members who are away; the first of their deputies comes.
    pub away: &'static [&'static str],
    /// Its matters, in order.
    pub matters: &'static [DemoMatter],
}

/// A matter.
pub struct DemoMatter {
    /// Its kind.
    pub kind: &'static str,
    /// Total value in euros; empty where it has none.
    pub amount: &'static str,
    /// The other side.
    pub counterparties: &'static [&'static str],
    /// Answers to the charter's questions.
    pub facts: &'static [(&'static str, bool)],
    /// Title.
    pub title: &'static str,
    /// What it is about.
    pub summary: &'static str,
    /// The presenter's draft decision.
    pub draft: &'static str,
    /// What was said, in the secretary's words.
    pub discussion: &'static str,
    /// How it went.
    pub course: Course,
}

/// How an item went.
pub enum Course {
    /// Nobody was against the draft.
    Unanimous,
    /// A vote: further proposals with who made them, and each party's side; a party left out votes blank.
    Vote(&'static [(&'static str, &'static str)], &'static [(&'static str, &'static str)]),
    /// Sent back for preparation, with the reason.
    Returned(&'static str),
}

/// The meeting before which a member declares an interest; the deputy takes the seat for one item.
pub const WITH_DISQUALIFICATION: &str = "2022-04-21";
/// Who declares it, invented.
pub const DISQUALIFIED: &str = "Birgitta Alkärr";
/// What it is, invented.
pub const DISQUALIFIED_BY: &str = "Jäsenyys Kuntien Tieran hallituksessa (keksitty).";

/// The meetings that have been held.
pub const HELD: &[DemoMeeting] = &[
    DemoMeeting {
        date: "2020-12-17",
        place: "Etäkokous",
        notice: 7,
        approved: 11,
        away: &[],
        matters: &[
            DemoMatter {
                kind: "strategic-objective",
                amount: "",
                counterparties: &[],
                facts: &[],
                title: "Hankkeen strategiset tavoitteet 2021–2023",
                summary: "Kaupunkien yhteinen esitys kolmesta tavoitteesta: oppijan arki sujuu, tieto liikkuu, palvelut kilpailevat.",
                draft: "Ohjausryhmä asettaa hankkeelle esitetyt kolme strategista tavoitetta.",
                discussion: "Todettiin, että tavoitteiden toteutumista seurataan jokaisessa kokouksessa.",
                course: Course::Unanimous,
            },
            DemoMatter {
                kind: "plan-update",
                amount: "",
                counterparties: &[],
                facts: &[("strategic", true)],
                title: "Hankesuunnitelman ensimmäinen versio",
                summary: "Suunnitelma kattaa vuodet 2021–2023 ja nimeää osakokonaisuudet.",
                draft: "Ohjausryhmä päivittää hankesuunnitelman esityksen mukaisesti.",
                discussion: "",
                course: Course::Unanimous,
            },
        ],
    },
    DemoMeeting {
        date: "2021-02-11",
        place: "Etäkokous",
        notice: 9,
        approved: 4,
        away: &["Veli Niittyaho"],
        matters: &[DemoMatter {
            kind: "open-source-strategy",
            amount: "",
            counterparties: &[],
            facts: &[],
            title: "Avoimen lähdekoodin strategia",
            summary: "Mitä hankkeen kehittämästä julkaistaan ja millä lisenssillä.",
            draft: "Hankkeen kehittämät kokonaisuudet julkaistaan EUPL-1.2-lisenssillä ensimmäisestä versiosta alkaen.",
            discussion: "Espoo piti tärkeänä, että julkaisemisen työ näkyy kuluennusteessa.",
            course: Course::Vote(
                &[("Tuomo Saarelmaa", "Julkaistaan kokonaisuus kerrallaan, kun se on otettu tuotantoon.")],
                &[("vantaa", "A"), ("espoo", "B"), ("tampere", "A"), ("turku", "A"), ("oulu", "B")],
            ),
        }],
    },
    DemoMeeting {
        date: "2021-04-15",
        place: "Etäkokous",
        notice: 8,
        approved: 6,
        away: &[],
        matters: &[DemoMatter {
            kind: "plan-update",
            amount: "",
            counterparties: &[],
            facts: &[("strategic", true)],
            title: "Jyväskylän ja Lahden liittymisen vaikutus hankesuunnitelmaan",
            summary: "Kaksi uutta edelläkävijäkuntaa on liittynyt 25.3.2021.",
            draft: "Ohjausryhmä päivittää hankesuunnitelman siten, että seitsemän kaupunkia ottaa palvelualustan käyttöön.",
            discussion: "Uudet jäsenet toivotettiin tervetulleiksi.",
            course: Course::Unanimous,
        }],
    },
    DemoMeeting {
        date: "2021-06-10",
        place: "Vantaan kaupungintalo ja etäyhteys",
        notice: 10,
        approved: 7,
        away: &["Inkeri Tuulivaara"],
        matters: &[DemoMatter {
            kind: "scope-change",
            amount: "",
            counterparties: &[],
            facts: &[("changes-agreement", false), ("meets-annex-7", true), ("significant", true)],
            title: "Opetuksen osakokonaisuuden laajuus",
            summary: "Johtotiimi esittää lukiokoulutuksen siirtämistä toiseen vaiheeseen.",
            draft: "Opetuksen osakokonaisuus toteutetaan kahdessa vaiheessa, lukiokoulutus toisessa.",
            discussion: "Oulu ja Turku pitivät lukioiden pilotteja kiireellisinä.",
            course: Course::Returned("Pyydettiin vertailu, jossa lukiokoulutus on mukana ensimmäisessä vaiheessa."),
        }],
    },
    DemoMeeting {
        date: "2021-09-16",
        place: "Etäkokous",
        notice: 14,
        approved: 5,
        away: &[],
        matters: &[DemoMatter {
            kind: "procurement",
            amount: "500000.01",
            counterparties: &[],
            facts: &[("within-frame", true)],
            title: "Opetuksen suunnittelun palvelun hankinta, 500 000,01 €",
            summary: "Johtotiimin esitys hankinnan toteuttamistavasta ja sisällöstä. Toimittajaksi esitetään Lukusuunta Demo Oy:tä.",
            draft: "Hankinta toteutetaan avoimena menettelynä johtotiimin esityksen mukaisesti.",
            discussion: "Keskusteltiin menettelyn kestosta ja vaikutuksesta ylläpitomaksuun.",
            course: Course::Vote(
                &[
                    ("Birgitta Alkärr", "Hankinta jaetaan kahteen osaan."),
                    ("Marketta Lumikoski", "Hankinta toteutetaan neuvottelumenettelynä."),
                ],
                &[("vantaa", "A"), ("turku", "A"), ("espoo", "B"), ("jyvaskyla", "B"), ("tampere", "C"), ("oulu", "C")],
            ),
        }],
    },
    DemoMeeting {
        date: "2021-11-25",
        place: "Tampereen virastotalo ja etäyhteys",
        notice: 8,
        approved: 12,
        away: &["Pekko Ruohoranta"],
        matters: &[
            DemoMatter {
                kind: "procurement",
                amount: "2400000.00",
                counterparties: &[],
                facts: &[("within-frame", true)],
                title: "Kodin ja koulun yhteistyön palvelun hankinta, 2 400 000 €",
                summary: "Johtotiimin esitys. Toimittajaksi esitetään Kotisilta Demo Oy:tä; vaikutus ylläpitomaksuun 0,40 € oppijaa kohden vuodessa.",
                draft: "Hankinta toteutetaan johtotiimin esityksen mukaisesti.",
                discussion: "Lahti kysyi käyttöönoton aikataulusta; esittelijän mukaan ensimmäiset koulut aloittavat syksyllä 2022.",
                course: Course::Unanimous,
            },
            DemoMatter {
                kind: "scope-change",
                amount: "",
                counterparties: &[],
                facts: &[("changes-agreement", false), ("meets-annex-7", true), ("significant", true)],
                title: "Opetuksen osakokonaisuuden laajuus, uusi valmistelu",
                summary: "Vertailu kahdesta vaihtoehdosta, joista toisessa lukiokoulutus on mukana alusta alkaen.",
                draft: "Lukiokoulutus otetaan mukaan ensimmäiseen vaiheeseen kahden moduulin osalta.",
                discussion: "",
                course: Course::Unanimous,
            },
        ],
    },
    DemoMeeting {
        date: "2022-02-03",
        place: "Etäkokous",
        notice: 8,
        approved: 6,
        away: &[],
        matters: &[DemoMatter {
            kind: "procurement",
            amount: "2900000.00",
            counterparties: &["tiera"],
            facts: &[("within-frame", true)],
            title: "Päätöksenteon tuen palvelun hankinta, 2 900 000 €",
            summary: "Toimittajaksi esitetään yhteenliittymää, jossa ovat Päätöspolku Demo Oy ja Kuntien Tiera.",
            draft: "Hankinta toteutetaan johtotiimin esityksen mukaisesti kaikkine osineen.",
            discussion: "Keskusteltiin siitä, hankitaanko raportointi nyt vai optiona.",
            course: Course::Vote(
                &[("Arto Lehmusoja", "Hankinta toteutetaan ilman raportoinnin osaa.")],
                &[
                    ("vantaa", "A"),
                    ("espoo", "A"),
                    ("turku", "A"),
                    ("tampere", "B"),
                    ("oulu", "B"),
                    ("jyvaskyla", "B"),
                    ("lahti", "B"),
                ],
            ),
        }],
    },
    DemoMeeting {
        date: "2022-04-21",
        place: "Oulun kaupungintalo ja etäyhteys",
        notice: 9,
        approved: 4,
        away: &[],
        matters: &[DemoMatter {
            kind: "procurement",
            amount: "620000.00",
            counterparties: &["tiera"],
            facts: &[("within-frame", true)],
            title: "Integraatiotyön hankinta Kuntien Tieralta, 620 000 €",
            summary: "Johtotiimin esitys integraatiotyöstä vuosille 2022–2023.",
            draft: "Hankinta toteutetaan johtotiimin esityksen mukaisesti.",
            discussion: "",
            course: Course::Unanimous,
        }],
    },
    DemoMeeting {
        date: "2022-09-15",
        place: "Etäkokous",
        notice: 8,
        approved: 7,
        away: &["Jarno Vesimäki"],
        matters: &[DemoMatter {
            kind: "strategic-objective",
            amount: "",
            counterparties: &[],
            facts: &[],
            title: "Pilottien laajentaminen keväällä 2023",
            summary: "Kaksi etenemistapaa: kaikki kaupungit yhtä aikaa tai kolme ensin.",
            draft: "Pilotit laajennetaan kaikkiin kaupunkeihin samanaikaisesti.",
            discussion: "Keskusteltiin tuen riittävyydestä ja opettajien koulutuksesta.",
            course: Course::Vote(
                &[("Tuomo Saarelmaa", "Pilotit laajennetaan ensin kolmeen kaupunkiin.")],
                &[
                    ("vantaa", "A"),
                    ("tampere", "A"),
                    ("turku", "A"),
                    ("jyvaskyla", "A"),
                    ("espoo", "B"),
                    ("oulu", "B"),
                    ("lahti", "B"),
                    ("tiera", "B"),
                ],
            ),
        }],
    },
];

/// The meeting that is on its way; its matters have no course yet.
pub const COMING: DemoMeeting = DemoMeeting {
    date: "2022-12-01",
    place: "Vantaan kaupungintalo ja etäyhteys",
    notice: 7,
    approved: 0,
    away: &[],
    matters: &[
        DemoMatter {
            kind: "plan-update",
            amount: "",
            counterparties: &[],
            facts: &[("strategic", true)],
            title: "Hankesuunnitelman päivitys: pilottikoulut 2023",
            summary: "Pilottikoulujen määrä ja tuki kaupungeittain.",
            draft: "Ohjausryhmä päivittää hankesuunnitelman pilottikoulujen osalta.",
            discussion: "",
            course: Course::Unanimous,
        },
        DemoMatter {
            kind: "procurement",
            amount: "640000.00",
            counterparties: &["tiera"],
            facts: &[("within-frame", true)],
            title: "Integraatiotyön jatkohankinta Kuntien Tieralta, 640 000 €",
            summary: "Johtotiimin esitys integraatiotyön jatkamisesta vuonna 2023. Vaikutus ylläpitomaksuun 0,12 € oppijaa kohden vuodessa.",
            draft: "Hankinta toteutetaan johtotiimin esityksen mukaisesti kaikkine osineen.",
            discussion: "",
            course: Course::Unanimous,
        },
        DemoMatter {
            kind: "open-source-strategy",
            amount: "",
            counterparties: &[],
            facts: &[],
            title: "Avoimet rajapinnat: strategian täydennys",
            summary: "Rajapintojen julkaiseminen ja niiden ylläpito hankkeen jälkeen.",
            draft: "Rajapinnat julkaistaan avoimesti ja niiden muutoksista kerrotaan kuusi kuukautta etukäteen.",
            discussion: "",
            course: Course::Unanimous,
        },
    ],
};
