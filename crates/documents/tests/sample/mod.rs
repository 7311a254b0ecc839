//! An invented meeting as its views would give it: attendance to the minute, a recusal, a vote, a late paper, a correction.

use engine::exact::{Fraction, Money};
use engine::ids::{BodyId, DecisionId, MatterId, MeetingId, PaperId, PartyId, PersonId, ProposalId, RuleId};
use jiff::Timestamp;
use jiff::civil::{Date, date, time};
use jiff::tz::TimeZone;
use text::{Lang, Rules};
use views::deadline::Deadline;
use views::decision::{Dissent, GivenTask};
use views::lines::{Correction, Line, Said};
use views::live::{ItemMinutes, Stay};
use views::may::May;
use views::meeting::{Acts, Count, Expected, Item, ItemState, Meeting, MyAnswer, Role, Row};
use views::meetings::{Heading, MinutesStage};
use views::minutes::{Attendance, Minutes, Section, Whole};
use views::named::{Body, Party, Person, Text};
use views::papers::{Lateness, Paper, Papers, Version};
use views::quorum::Quorum;
use views::recusal::{Closed, Ground, Recusal, Recused};
use views::share::{Rounding, Share};
use views::tally::{Ballot, How, Proposal, Result, Silence, Tally, TallyRow};
use views::{ItemId, Stage};

use documents::{Checkpoint, Setting};

pub fn checkpoint() -> Checkpoint {
    Checkpoint {
        origin: "linjaus.example/digione".to_owned(),
        size: 4731,
        root_base64: "nzr7PW1uzPEgyEVOj8dVNq3zjXvnTnV9a2zL6eQ3HcE=".to_owned(),
        root_hex: "9f3afb3d6d6eccf120c8454e8fc75536adf38d7be74e757d6b6ccbe9e4371dc1".to_owned(),
        signature: "— linjaus.example/digione 4x9Pb2Zy8mG0i3m2uQ1kq7C0m5b2Qh8kVb0h2l4uJx5tYw0dX1v6cN3oR7sT9pE2fA8zK4jL6hG0aS5dF7qW"
            .to_owned(),
    }
}

pub fn rules() -> Rules {
    Rules::parse(include_str!("../../../../charters/digione/rules.toml")).unwrap()
}

pub fn setting<'a>(lang: Lang, rules: &'a Rules, checkpoint: &'a Checkpoint) -> Setting<'a> {
    Setting {
        lang,
        zone: TimeZone::get("Europe/Helsinki").unwrap(),
        programme: "DigiOne",
        rules,
        checkpoint,
        is_demo: true,
    }
}

fn no() -> May {
    May { may: false, refusal: None }
}

fn at(hour: i8, minute: i8) -> Timestamp {
    let local = date(2026, 12, 15).to_datetime(time(hour, minute, 0, 0));
    TimeZone::get("Europe/Helsinki").unwrap().to_timestamp(local).unwrap()
}

fn on(day: Date, hour: i8) -> Timestamp {
    TimeZone::get("Europe/Helsinki").unwrap().to_timestamp(day.to_datetime(time(hour, 0, 0, 0))).unwrap()
}

fn party(id: &str, name: &str) -> Party {
    Party { id: PartyId::new(id), name: name.to_owned(), genitive: name.to_owned() }
}

pub fn person(id: &str, name: &str, of: Option<(&str, &str)>) -> Person {
    Person {
        id: PersonId::new(id),
        name: name.to_owned(),
        title: String::new(),
        party: of.map(|(id, name)| party(id, name)),
    }
}

const VANTAA: Option<(&str, &str)> = Some(("vantaa", "Vantaa"));
const ESPOO: Option<(&str, &str)> = Some(("espoo", "Espoo"));
const TIERA: Option<(&str, &str)> = Some(("tiera", "Kuntien Tiera"));
const TAMPERE: Option<(&str, &str)> = Some(("tampere", "Tampere"));

fn koskinen() -> Person {
    person("koskinen", "Maarit Koskinen", VANTAA)
}

fn laine() -> Person {
    person("laine", "Ville Laine", VANTAA)
}

fn salmi() -> Person {
    person("salmi", "Eeva Salmi", ESPOO)
}

fn lehto() -> Person {
    person("lehto", "Timo Lehto", TAMPERE)
}

fn virta() -> Person {
    person("virta", "Anna Virta", TAMPERE)
}

fn aalto() -> Person {
    person("aalto", "Liisa Aalto", TIERA)
}

fn niemi() -> Person {
    person("niemi", "Pekka Niemi", TIERA)
}

fn ranta() -> Person {
    person("ranta", "Mikko Ranta", VANTAA)
}

fn heino() -> Person {
    person("heino", "Outi Heino", VANTAA)
}

fn rules_of(ids: &[&str]) -> Vec<RuleId> {
    ids.iter().map(|id| RuleId::new(id)).collect()
}

pub fn text(text: &str) -> Text {
    Text { text: text.to_owned(), lang: "fi".to_owned() }
}

fn heading(stage: Stage, minutes: MinutesStage) -> Heading {
    Heading {
        id: MeetingId::new("sg-2026-4"),
        body: Body { id: BodyId::new("steering-group"), short: "SG".to_owned(), name: "Ohjausryhmä".to_owned() },
        number: 4,
        date: date(2026, 12, 15),
        time: time(13, 0, 0, 0),
        place: "Kaupungintalo ja etäyhteys".to_owned(),
        stage,
        items: 5,
        minutes,
    }
}

fn deadline(due: Date, count: u32, before: bool, rules: &[&str]) -> Deadline {
    let from = date(2026, 12, 15);
    Deadline { due, days_left: 3, from, count, working_days: false, before, rules: rules_of(rules) }
}

fn tiera_out() -> Recused {
    Recused {
        recusal: Recusal {
            ground: Ground::Counterparty,
            rules: rules_of(&["SG-4", "SG-5"]),
            party: Some(party("tiera", "Kuntien Tiera")),
            must_leave: true,
            hides: true,
        },
        people: vec![aalto(), niemi()],
    }
}

pub fn closed(section: usize) -> Closed {
    Closed { section, recusal: tiera_out().recusal }
}

fn paper(id: &str, name: &str, lateness: Lateness, sent: Timestamp) -> Paper {
    let version = Version {
        version: 1,
        seq: 4000,
        name: name.to_owned(),
        media: "application/pdf".to_owned(),
        size: 482_000,
        sha256: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae".to_owned(),
        attached: sent,
        by: ranta(),
        sent: Some(sent),
        lateness,
    };
    Paper { id: PaperId::new(id), name: name.to_owned(), version: 1, lateness, versions: vec![version] }
}

fn papers(papers: Vec<Paper>, needs_consent: bool, consented: bool) -> Papers {
    Papers {
        lateness: papers.iter().map(|paper| paper.lateness).max().unwrap_or(Lateness::NotDue),
        papers,
        deadline: Some(deadline(date(2026, 12, 8), 7, true, &["SG-M5"])),
        needs_consent,
        consented,
    }
}

fn in_time() -> Lateness {
    Lateness::InTime { sent: date(2026, 12, 7) }
}

fn purchase_papers() -> Papers {
    let sent = on(date(2026, 12, 7), 10);
    papers(
        vec![
            paper("p-1", "Hankintaesitys, varhaiskasvatuksen osakokonaisuus.pdf", in_time(), sent),
            paper("p-2", "Vaikutus ylläpitomaksuun.pdf", in_time(), sent),
        ],
        false,
        false,
    )
}

fn late_papers(consented: bool) -> Papers {
    let late = Lateness::Late { due: date(2026, 12, 8), days: 1 };
    let sent = on(date(2026, 12, 9), 9);
    papers(vec![paper("p-3", "Avoimen lähdekoodin strategia.pdf", late, sent)], !consented, consented)
}

fn line(seq: u64, at: Timestamp, said: Said) -> Line {
    Line { seq, at, said, corrected: None }
}

fn proposal(id: &str, by: Person, draft: bool, text: &str) -> Proposal {
    Proposal { id: ProposalId::new(id), text: text.to_owned(), by, draft, withdrawn: false }
}

pub const DRAFT: &str = "Ohjausryhmä linjaa, että varhaiskasvatuksen osakokonaisuus hankitaan Kuntien Tieralta kaikkine osineen, \
    yhteensä enintään 600 000 € ilman arvonlisäveroa.";
pub const COUNTER: &str = "Hankitaan vain pilotti, 280 000 €.";

fn tally() -> Tally {
    let row = |id: Option<&str>, text: &str, votes: u32, num, people, won| TallyRow {
        proposal: id.map(ProposalId::new),
        silent: false,
        text: text.to_owned(),
        votes: Fraction::from(votes),
        share: Share::new(Fraction::new(num, 95).unwrap()),
        people,
        won,
    };
    let rows = vec![
        row(Some("A"), DRAFT, 2_350_000, 47, 5, true),
        row(Some("B"), COUNTER, 1_950_000, 39, 3, false),
        row(None, "", 450_000, 9, 1, false),
    ];
    let rounding = Rounding::of(rows.iter().map(|row| &row.share));
    Tally { votes: Fraction::from(4_750_000u32), rows, silence: Silence::default(), rounding }
}

fn ballot(who: Person, votes: u32, choice: Option<&str>, spoken: bool) -> Ballot {
    let party = who.party.clone();
    Ballot {
        person: who,
        party,
        votes: Fraction::from(votes),
        choice: choice.map(ProposalId::new),
        spoken,
        seq: 4720,
        at: at(13, 50),
    }
}

fn vote() -> Result {
    Result {
        how: How::Vote,
        stated: false,
        winner: Some(ProposalId::new("A")),
        tied: Vec::new(),
        tally: Some(tally()),
        ballots: vec![
            ballot(koskinen(), 500_000, Some("A"), false),
            ballot(laine(), 500_000, Some("A"), true),
            ballot(salmi(), 600_000, Some("B"), false),
            ballot(lehto(), 450_000, None, false),
        ],
        silent: Vec::new(),
        left_out: vec![tiera_out()],
        quorum: Quorum {
            base: 12,
            seats: 12,
            needed: 6,
            taking_part: 9,
            is_met: true,
            rules: rules_of(&["SG-3", "X-3"]),
        },
        chair: Some(koskinen()),
        rules: rules_of(&["SG-2", "SG-V4"]),
    }
}

fn whole(item: u32, title: &str) -> Whole {
    let section = usize::try_from(item).unwrap();
    Whole {
        item: ItemId(item),
        section,
        matter: None,
        title: text(title),
        text: Text::default(),
        amount: None,
        decides: false,
        state: ItemState::Noted,
        opened_at: Some(at(13, 5)),
        ended_at: Some(at(13, 20)),
        recused: Vec::new(),
        declared: Vec::new(),
        papers: papers(Vec::new(), false, false),
        consent_rules: Vec::new(),
        acting_chair: None,
        proposals: Vec::new(),
        result: None,
        winner: None,
        decision: None,
        decision_text: String::new(),
        reasons: String::new(),
        dissents: Vec::new(),
        tasks: Vec::new(),
        because: String::new(),
        minutes: ItemMinutes::default(),
    }
}

pub fn purchase() -> Whole {
    let leave = || Some(tiera_out().recusal);
    let mistaken = Line {
        corrected: Some(Correction {
            seq: 4725,
            at: at(14, 5),
            by: heino(),
            right: String::new(),
            minute: Some(at(13, 41)),
            reason: "näppäilyvirhe".to_owned(),
        }),
        ..line(4702, at(13, 42), Said::Left { person: niemi(), because: leave() })
    };
    Whole {
        matter: Some(MatterId::new("M-31")),
        text: text(
            "Osakokonaisuus tuo varhaiskasvatuksen palvelut samaan alustaan.\nArvo sisältää optiot kahdelle vuodelle.",
        ),
        amount: Money::from_euros(600_000),
        decides: true,
        state: ItemState::Decided,
        opened_at: Some(at(13, 43)),
        ended_at: Some(at(13, 52)),
        recused: vec![tiera_out()],
        declared: vec![(salmi(), "lähisukulainen työskentelee toimittajalla".to_owned())],
        papers: purchase_papers(),
        proposals: vec![proposal("A", ranta(), true, DRAFT), proposal("B", salmi(), false, COUNTER)],
        result: Some(vote()),
        winner: Some(ProposalId::new("A")),
        decision: Some(DecisionId::new("SG-2026-4-4")),
        decision_text: DRAFT.to_owned(),
        reasons: "Osakokonaisuus on budjettiraamissa, ja sen vaikutus ylläpitomaksuun on todettu.".to_owned(),
        dissents: vec![Dissent {
            person: salmi(),
            text: "Pilotista olisi pitänyt aloittaa.".to_owned(),
            seq: 4730,
        }],
        tasks: vec![GivenTask {
            person: ranta(),
            text: "Allekirjoittaa sopimuksen.".to_owned(),
            due: views::deadline::Deadline {
                due: jiff::civil::date(2027, 1, 29),
                days_left: 45,
                from: jiff::civil::date(2027, 1, 29),
                count: 0,
                working_days: false,
                before: true,
                rules: Vec::new(),
            },
            done: None,
            seq: 4731,
            finish: views::may::May { may: false, refusal: None },
        }],
        minutes: ItemMinutes {
            lines: vec![
                line(4701, at(13, 42), Said::Left { person: aalto(), because: leave() }),
                mistaken,
                line(4703, at(13, 43), Said::Opened),
                line(4704, at(13, 44), Said::Proposed {
                    proposal: ProposalId::new("B"),
                    by: salmi(),
                    draft: false,
                    text: COUNTER.to_owned(),
                }),
                line(4706, at(13, 47), Said::Opposed { proposal: ProposalId::new("A"), against: vec![salmi()] }),
                line(4707, at(13, 48), Said::VoteOpened),
                line(4721, at(13, 51), Said::VoteClosed { silent: Vec::new() }),
            ],
            text: "Espoo kysyi, mitä hankinta tekee ylläpitomaksulle; esittelijä vastasi, että maksu nousee 0,12 € oppijaa \
                   kohden vuodessa."
                .to_owned(),
            version: 3,
            saved: Some(at(13, 50)),
        },
        ..whole(4, "Hankinta Kuntien Tieralta: varhaiskasvatuksen osakokonaisuus")
    }
}

fn stay(from: Timestamp, until: Timestamp) -> Stay {
    Stay { number: 0, from, until: Some(until) }
}

fn attended(person: Person, role: Role, stays: Vec<Stay>) -> Attendance {
    Attendance { person, role, deputy_of: None, stays }
}

pub fn minutes() -> Minutes {
    let all = || vec![stay(at(13, 0), at(14, 30))];
    let strategy = Whole {
        matter: Some(MatterId::new("M-29")),
        decides: true,
        state: ItemState::Postponed,
        opened_at: Some(at(13, 55)),
        ended_at: Some(at(14, 10)),
        papers: late_papers(true),
        because: "halutaan kuulla arkkitehtuuriryhmää".to_owned(),
        ..whole(5, "Avoimen lähdekoodin strategia")
    };
    Minutes {
        heading: heading(Stage::Closed, MinutesStage::Approved),
        as_of: 4731,
        opened_at: Some(at(13, 0)),
        closed_at: Some(at(14, 30)),
        convened_at: Some(on(date(2026, 11, 24), 9)),
        stage: MinutesStage::Approved,
        approved: Some((on(date(2026, 12, 18), 9), koskinen())),
        due: Some(deadline(date(2026, 12, 22), 7, false, &["SG-M7"])),
        late_by: None,
        charter: "digione 2020-1".to_owned(),
        charter_digest: "ab".repeat(32),
        attendance: vec![
            attended(koskinen(), Role::Chair, all()),
            attended(laine(), Role::Member, all()),
            attended(salmi(), Role::Member, all()),
            attended(aalto(), Role::Member, vec![stay(at(13, 0), at(13, 42)), stay(at(13, 53), at(14, 30))]),
            attended(niemi(), Role::Member, vec![stay(at(13, 0), at(13, 41)), stay(at(13, 53), at(14, 30))]),
            Attendance { deputy_of: Some(virta()), ..attended(lehto(), Role::Deputy, all()) },
            attended(ranta(), Role::Presenter, all()),
            attended(heino(), Role::Secretary, all()),
            attended(person("sato", "Åke Öhman", None), Role::Guest, vec![stay(at(13, 5), at(13, 20))]),
        ],
        absent: vec![virta()],
        chair: Some(koskinen()),
        secretary: Some(heino()),
        presenter: Some(ranta()),
        lines: vec![line(4600, at(13, 0), Said::MeetingOpened), line(4790, at(14, 30), Said::MeetingClosed)],
        sections: vec![
            Section::Whole(Whole {
                minutes: ItemMinutes { text: "Puheenjohtaja avasi kokouksen.".to_owned(), ..ItemMinutes::default() },
                ..whole(1, "Kokouksen avaus")
            }),
            Section::Whole(Whole {
                text: text("Hankkeen tilanne, talous ja riskit 30.11.2026."),
                ..whole(2, "Tilanne, talous ja riskit")
            }),
            Section::Whole(purchase()),
            Section::Whole(strategy),
        ],
        corrections: vec![line(
            4800,
            on(date(2026, 12, 19), 10),
            Said::Corrected {
                entry: 4721,
                right: "Äänestys suljettiin klo 13.52.".to_owned(),
                reason: "kello oli väärässä".to_owned(),
            },
        )],
        asked: Vec::new(),
        gaps: Vec::new(),
        approve: no(),
        ask_change: no(),
        correct: no(),
        write: no(),
    }
}

fn item(number: u32, title: &str) -> Item {
    Item {
        item: ItemId(number),
        section: usize::try_from(number).unwrap(),
        matter: None,
        template: None,
        title: text(title),
        text: Text::default(),
        draft: Text::default(),
        decides: false,
        recused: Vec::new(),
        papers: papers(Vec::new(), false, false),
        mine: MyAnswer::NotAsked,
        answered: Count::default(),
        state: ItemState::Waiting,
        decision: None,
        remove: no(),
        attach: no(),
    }
}

pub fn agenda() -> Meeting {
    let purchase = Item {
        matter: Some(MatterId::new("M-31")),
        text: text("Osakokonaisuus tuo varhaiskasvatuksen palvelut samaan alustaan."),
        draft: text(DRAFT),
        decides: true,
        recused: vec![tiera_out()],
        papers: purchase_papers(),
        ..item(3, "Hankinta Kuntien Tieralta: varhaiskasvatuksen osakokonaisuus")
    };
    let strategy = Item {
        matter: Some(MatterId::new("M-29")),
        decides: true,
        papers: late_papers(false),
        ..item(4, "Avoimen lähdekoodin strategia")
    };
    let expected = |person, role, deputy_of| Expected { person, role, deputy_of, answered: Count::default() };
    Meeting {
        heading: heading(Stage::Convened, MinutesStage::NotYet),
        convened_at: Some(on(date(2026, 11, 24), 9)),
        opened_at: None,
        closed_at: None,
        cancelled_because: String::new(),
        convener: vec![ranta()],
        convene_rules: rules_of(&["SG-M2"]),
        papers_due: Some(deadline(date(2026, 12, 8), 7, true, &["SG-M5"])),
        papers: Lateness::NotDue,
        minutes_due: Some(deadline(date(2026, 12, 22), 7, false, &["SG-M7"])),
        agenda: vec![
            Row::Open(item(1, "Kokouksen avaus")),
            Row::Open(item(2, "Tilanne, talous ja riskit")),
            Row::Open(purchase),
            Row::Open(strategy),
        ],
        deputy_of: None,
        guests: vec![person("sato", "Åke Öhman", None)],
        people: vec![
            expected(koskinen(), Role::Chair, None),
            expected(salmi(), Role::Member, None),
            expected(virta(), Role::Member, None),
            expected(lehto(), Role::Deputy, Some(virta())),
            expected(heino(), Role::Secretary, None),
        ],
        readiness: None,
        template: Vec::new(),
        addable: Vec::new(),
        acts: Acts {
            move_: no(),
            cancel: no(),
            add: no(),
            invite: no(),
            convene: no(),
            open: no(),
            close: no(),
            write_minutes: no(),
            approve_minutes: no(),
        },
    }
}
