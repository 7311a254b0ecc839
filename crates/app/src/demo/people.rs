//! The demo's parties and people. Populations are public; learners, fees and all people are invented.

/// A party of the demo.
pub struct DemoParty {
    /// Its id.
    pub id: &'static str,
    /// Its class.
    pub class: &'static str,
    /// Names: nominative in Finnish, Swedish and English.
    pub names: [&'static str; 3],
    /// Finnish genitive and adessive.
    pub forms: [&'static str; 2],
    /// Population at 31.12.2020; 0 where it has none.
    pub population: u64,
    /// Mandatory joining fee in euros, invented; empty where it has none.
    pub fee: &'static str,
    /// The day it joined.
    pub joined: &'static str,
    /// Its nominator, invented.
    pub nominator: &'static str,
    /// Members with their personal deputies, invented; the host's first chairs.
    pub members: &'static [(&'static str, &'static str)],
}

/// The parties in the order of joining.
pub const PARTIES: &[DemoParty] = &[
    DemoParty {
        id: "vantaa",
        class: "municipality",
        names: ["Vantaa", "Vanda", "Vantaa"],
        forms: ["Vantaan", "Vantaalla"],
        population: 237_231,
        fee: "975000.00",
        joined: "2020-11-02",
        nominator: "Helka Kangasvuo",
        members: &[("Outi Koivuharju", "Ilpo Tervasuo"), ("Jarno Vesimäki", "Camilla Havsbacka")],
    },
    DemoParty {
        id: "espoo",
        class: "municipality",
        names: ["Espoo", "Esbo", "Espoo"],
        forms: ["Espoon", "Espoolla"],
        population: 292_796,
        fee: "1188000.00",
        joined: "2020-11-02",
        nominator: "Gunvor Rosenlöf",
        members: &[("Birgitta Alkärr", "Torsten Granudd"), ("Tuomo Saarelmaa", "Sirja Haapasalmi")],
    },
    DemoParty {
        id: "tampere",
        class: "municipality",
        names: ["Tampere", "Tammerfors", "Tampere"],
        forms: ["Tampereen", "Tampereella"],
        population: 241_009,
        fee: "987000.00",
        joined: "2020-11-02",
        nominator: "Ensio Mustalahti",
        members: &[("Marketta Lumikoski", "Esko Kivilampi"), ("Pekko Ruohoranta", "Hannele Mustakorpi")],
    },
    DemoParty {
        id: "turku",
        class: "municipality",
        names: ["Turku", "Åbo", "Turku"],
        forms: ["Turun", "Turulla"],
        population: 194_391,
        fee: "798000.00",
        joined: "2020-11-02",
        nominator: "Aune Kuuskallio",
        members: &[("Maj-Len Sundkulla", "Kaj Björkskär"), ("Veli Niittyaho", "Katri Poutavuo")],
    },
    DemoParty {
        id: "oulu",
        class: "municipality",
        names: ["Oulu", "Uleåborg", "Oulu"],
        forms: ["Oulun", "Oululla"],
        population: 207_327,
        fee: "840000.00",
        joined: "2020-11-02",
        nominator: "Rauno Hiidenniemi",
        members: &[("Arto Lehmusoja", "Minttu Sinikallio"), ("Teija Rautapuro", "Olavi Hongaskangas")],
    },
    DemoParty {
        id: "tiera",
        class: "operator",
        names: ["Kuntien Tiera", "Kuntien Tiera", "Kuntien Tiera"],
        forms: ["Kuntien Tieran", "Kuntien Tieralla"],
        population: 0,
        fee: "",
        joined: "2020-11-02",
        nominator: "Sampsa Ruskokari",
        members: &[("Kimmo Aamuranta", "Salli Ketunharju"), ("Solveig Åkernäs", "Reijo Valkeamaa")],
    },
    DemoParty {
        id: "jyvaskyla",
        class: "municipality",
        names: ["Jyväskylä", "Jyväskylä", "Jyväskylä"],
        forms: ["Jyväskylän", "Jyväskylällä"],
        population: 143_420,
        fee: "588000.00",
        joined: "2021-03-25",
        nominator: "Lempi Tuomiharju",
        members: &[("Jouko Viitaniitty", "Eeva Kuusipelto")],
    },
    DemoParty {
        id: "lahti",
        class: "municipality",
        names: ["Lahti", "Lahtis", "Lahti"],
        forms: ["Lahden", "Lahdella"],
        population: 119_984,
        fee: "483000.00",
        joined: "2021-03-25",
        nominator: "Oiva Pellavakorpi",
        members: &[("Inkeri Tuulivaara", "Lasse Harmaasalo")],
    },
];

/// Holds the programme office, invented.
pub const OFFICE: &str = "Saima Kirjavuori";
/// Programme director, invented.
pub const DIRECTOR: &str = "Noora Siltakivi";
/// Secretary of the steering group, invented.
pub const SECRETARY: &str = "Ahti Kaunisharju";
/// Outside expert, invented.
pub const EXPERT: &str = "Ralf Lindudd";

/// The management team: name, party, post.
pub const MANAGEMENT: &[(&str, &str, &str)] = &[
    ("Merja Pajuluoto", "vantaa", "host-project-manager"),
    ("Tapio Yönkangas", "vantaa", "ict-project-manager"),
    ("Vuokko Hopeasaari", "tiera", "head-of-support-functions"),
    ("Joakim Stensvik", "espoo", "city-project-manager"),
    ("Erno Jääharju", "oulu", "city-project-manager"),
    ("Saimi Kultakoski", "tampere", "city-project-manager"),
    ("Ville-Pekka Tammihovi", "turku", "city-project-manager"),
    ("Aila Hietaranta", "jyvaskyla", "city-project-manager"),
    ("Riitta Suvijoki", "lahti", "city-project-manager"),
];
