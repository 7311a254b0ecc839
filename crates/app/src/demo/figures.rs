//! The handbook's figures: six parties with round fees, and a meeting on 15.12.2026 whose outcome is easy to check by hand.
//!
//! Fees: Espoo 1 200 000, Vantaa 1 000 000, Tampere and Oulu 900 000, Turku 750 000, so the operator has 950 000. All people are
//! invented. The charter is DigiOne's with a longer period.

use crate::App;
use crate::bundled;
use crate::error::ExecuteError;

use super::meetings::{Course, DemoMatter, DemoMeeting};
use super::people::DemoParty;
use super::{found, local};

const PARTIES: &[DemoParty] = &[
    party("vantaa", "municipality", ["Vantaa", "Vanda", "Vantaa"], ["Vantaan", "Vantaalla"], 237_231, "1000000.00")
        .with("Helka Kangasvuo", &[("Outi Koskinen", "Ilpo Tervasuo"), ("Jarno Laine", "Camilla Havsbacka")]),
    party("espoo", "municipality", ["Espoo", "Esbo", "Espoo"], ["Espoon", "Espoolla"], 292_796, "1200000.00")
        .with("Gunvor Rosenlöf", &[("Tuomo Salmi", "Sirja Haapasalmi"), ("Birgitta Alkärr", "Torsten Granudd")]),
    party(
        "tampere",
        "municipality",
        ["Tampere", "Tammerfors", "Tampere"],
        ["Tampereen", "Tampereella"],
        241_009,
        "900000.00",
    )
    .with("Kaisa Mäki", &[("Anna Virta", "Timo Lehto"), ("Pekko Lahtinen", "Hannele Mustakorpi")]),
    party("oulu", "municipality", ["Oulu", "Uleåborg", "Oulu"], ["Oulun", "Oululla"], 207_327, "900000.00").with(
        "Rauno Hiidenniemi",
        &[("Arto Lehmusoja", "Minttu Sinikallio"), ("Teija Rautapuro", "Olavi Hongaskangas")],
    ),
    party("turku", "municipality", ["Turku", "Åbo", "Turku"], ["Turun", "Turulla"], 194_391, "750000.00")
        .with("Aune Kuuskallio", &[("Veli Saari", "Katri Poutavuo"), ("Maj-Len Sundkulla", "Kaj Björkskär")]),
    party(
        "tiera",
        "operator",
        ["Kuntien Tiera", "Kuntien Tiera", "Kuntien Tiera"],
        ["Kuntien Tieran", "Kuntien Tieralla"],
        0,
        "",
    )
    .with("Sampsa Ruskokari", &[("Liisa Aalto", "Salli Ketunharju"), ("Pekka Niemi", "Reijo Valkeamaa")]),
];

const fn party(
    id: &'static str,
    class: &'static str,
    names: [&'static str; 3],
    forms: [&'static str; 2],
    population: u64,
    fee: &'static str,
) -> DemoParty {
    DemoParty { id, class, names, forms, population, fee, joined: "2026-01-07", nominator: "", members: &[] }
}

impl DemoParty {
    const fn with(mut self, nominator: &'static str, members: &'static [(&'static str, &'static str)]) -> Self {
        self.nominator = nominator;
        self.members = members;
        self
    }
}

const fn matter(
    kind: &'static str,
    amount: &'static str,
    counterparties: &'static [&'static str],
    title: &'static str,
    draft: &'static str,
) -> DemoMatter {
    DemoMatter {
        kind,
        amount,
        counterparties,
        facts: &[],
        title,
        summary: "Johtotiimin esitys.",
        draft,
        discussion: "",
        course: Course::Unanimous,
    }
}

/// An update of the plan; it is strategic, so the steering group's.
const fn plan(title: &'static str) -> DemoMatter {
    let update = matter("plan-update", "", &[], title, "Suunnitelma päivitetään.");
    DemoMatter { facts: &[("strategic", true)], ..update }
}

const HELD: &[DemoMeeting] = &[
    DemoMeeting {
        date: "2026-02-10",
        place: "Etäkokous",
        notice: 8,
        approved: 5,
        away: &[],
        matters: &[matter("strategic-objective", "", &[], "Hankkeen tavoitteet 2026", "Tavoitteet asetetaan.")],
    },
    DemoMeeting {
        date: "2026-05-12",
        place: "Etäkokous",
        notice: 8,
        approved: 5,
        away: &[],
        matters: &[plan("Hankesuunnitelman päivitys")],
    },
    DemoMeeting {
        date: "2026-09-15",
        place: "Etäkokous",
        notice: 8,
        approved: 5,
        away: &[],
        matters: &[plan("Aikataulun tarkennus")],
    },
];

const COMING: DemoMeeting = DemoMeeting {
    date: "2026-12-15",
    place: "Kaupungintalo ja etäyhteys",
    notice: 21,
    approved: 0,
    away: &[],
    matters: &[
        matter(
            "procurement",
            "600000.00",
            &["tiera"],
            "Hankinta Tieralta: varhaiskasvatuksen osakokonaisuus, 600 000 €",
            "Johtotiimin esityksen mukaan kaikki osat.",
        ),
        plan("Hankesuunnitelma: pilottikoulut"),
        matter("open-source-strategy", "", &[], "Avoimen lähdekoodin strategia", "Strategia hyväksytään."),
    ],
};

/// Seeds the figures: three meetings held, the fourth convened on the day on which the clock starts.
pub async fn seed(app: &App) -> Result<(), ExecuteError> {
    let Some(bundled) = bundled::charter("digione") else { return Ok(()) };
    let charter = bundled.charter.replace("until = 2023-12-31", "until = 2027-12-31");
    let mut script = found(app, "DigiOne", &charter, bundled.rules, local("2026-01-07T09:00")).await?;
    script.enter(super::people::OFFICE, None, "fi").await?;
    script.join_until(PARTIES, 0, "2026-01-07").await?;
    for meeting in HELD {
        script.hold(meeting).await?;
    }
    script.convene(&COMING, "2026-11-24T08:30").await
}
