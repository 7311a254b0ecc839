//! A programme played through the engine: six parties, twelve seats, the figures of the design's examples.
//!
//! People are known by their ids: `v1` is Vantaa's first member, `nv` its nominator, `pd` the programme director.

use std::collections::BTreeMap;

use engine::charter::Charter;
use engine::ids::{AppointmentId, MatterId, MeetingId, PartyId, PersonId, ProposalId};
use engine::refusal::Refusal;
use engine::subjects::appointment::{self, Charge, Office};
use engine::subjects::ballot::{self, Choice};
use engine::subjects::context::Context;
use engine::subjects::item::Command as Act;
use engine::subjects::matter::{self, Place};
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, attendance, charter, decide, decision, interest, meeting, minutes, party, person};
use jiff::Timestamp;
use jiff::civil::{date, time};
use views::book::Book;
use views::eyes::{Eyes, Lang};

pub const CHARTER: &str = include_str!("../../../../charters/digione/charter.toml");
pub const BODY: &str = "steering-group";

/// A programme under way.
pub struct Story {
    pub charter: Charter,
    pub book: Book,
    pub at: Timestamp,
    appointments: usize,
    papers: usize,
}

/// Host first, then the others: id, population, fee, members.
const CITIES: [(&str, &str, &str, [&str; 2]); 5] = [
    ("vantaa", "240000", "1000000.00", ["v1", "v2"]),
    ("espoo", "300000", "1200000.00", ["e1", "e2"]),
    ("tampere", "245000", "900000.00", ["t1", "t2"]),
    ("oulu", "210000", "900000.00", ["o1", "o2"]),
    ("turku", "195000", "750000.00", ["u1", "u2"]),
];

pub fn who(id: &str) -> PersonId {
    PersonId::new(id)
}

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

impl Story {
    /// Founded, with all parties, their nominators, members, one deputy each for the first, and the office's people.
    pub fn new() -> Self {
        Self::under(&[])
    }

    /// The same with interpretations set to other options.
    pub fn under(choices: &[(&str, &str)]) -> Self {
        let charter = Charter::parse_with(CHARTER, choices).expect("the bundled charter");
        let mut story = Self { charter, book: Book::new(), at: at("2022-11-01T08:00:00Z"), appointments: 0, papers: 0 };
        story.ask(
            "office",
            Command::Charter(charter::Command::Found {
                charter: CHARTER.into(),
                rules: String::new(),
                office: who("office"),
            }),
        );
        for (party, population, fee, people) in CITIES {
            let measures = [("population", population), ("fee", fee)];
            story.join(party, "municipality", party == "vantaa", &measures, &people);
        }
        story.join("tiera", "operator", false, &[], &["x1", "x2"]);
        story.enter("pd", Some("vantaa"), "Mikko Ranta");
        story.enter("se", Some("vantaa"), "Sanna Sihteeri");
        story.enter("guest", None, "Erkki Asiantuntija");
        story.enter("xt", Some("tiera"), "Tiina Tieralainen");
        story.name("n-vantaa", "pd", "vantaa", Charge::Post { post: "programme-director".into() });
        let secretary = Charge::Office { body: BODY.into(), office: Office::Secretary, deputy: false };
        story.name("pd", "se", "vantaa", secretary);
        story
    }

    fn join(&mut self, party: &str, class: &str, host: bool, measures: &[(&str, &str)], people: &[&str]) {
        let measures = measures.iter().map(|(id, value)| ((*id).into(), (*value).to_string())).collect();
        let admit = party::Command::Admit {
            party: party.into(),
            class: class.into(),
            singled_out: host,
            measures,
            from: date(2020, 11, 2),
            names: BTreeMap::from([("fi".into(), party.to_uppercase()), ("fi-gen".into(), format!("{party}n"))]),
        };
        self.ask("office", Command::Party(admit));
        let nominator = format!("n-{party}");
        self.enter(&nominator, Some(party), &nominator);
        self.name("office", &nominator, party, Charge::Nominator);
        for (place, person) in people.iter().enumerate() {
            self.enter(person, Some(party), person);
            let chair = host && place == 0;
            self.name(&nominator, person, party, Charge::Seat { body: BODY.into(), chair, vice_chair: false });
        }
        let deputy = format!("{}d", people[0]);
        self.enter(&deputy, Some(party), &deputy);
        self.name(&nominator, &deputy, party, Charge::Deputy { body: BODY.into(), of: who(people[0]) });
    }

    pub fn enter(&mut self, id: &str, party: Option<&str>, name: &str) {
        let enter = person::Command::Enter {
            person: who(id),
            party: party.map(PartyId::new),
            name: name.into(),
            lang: "fi".into(),
            title: String::new(),
        };
        self.ask("office", Command::Person(enter));
    }

    pub fn name(&mut self, actor: &str, person: &str, party: &str, charge: Charge) {
        self.appointments += 1;
        let name = appointment::Command::Name {
            appointment: AppointmentId::new(&format!("a{}", self.appointments)),
            person: who(person),
            party: party.into(),
            charge,
            from: date(2020, 11, 2),
            until: None,
            organ: "Kaupunginhallitus".into(),
            decided: "1.10.2020".into(),
            section: "12".into(),
        };
        self.ask(actor, Command::Appointment(name));
    }

    /// Asks, and must not be refused. The first entry's number.
    pub fn ask(&mut self, actor: &str, command: Command) -> u64 {
        let answer = self.try_ask(actor, &command);
        answer.unwrap_or_else(|refusal| panic!("{actor} was refused {command:?}: {refusal:?}"))
    }

    /// Asks.
    pub fn try_ask(&mut self, actor: &str, command: &Command) -> Result<u64, Refusal> {
        let actor = who(actor);
        let ctx = Context { charter: &self.charter, at: self.at, actor: &actor };
        let happenings = decide(&ctx, self.book.programme(), command)?;
        let first = self.book.size();
        for happening in happenings {
            self.book.take(self.book.size(), self.at, actor.clone(), happening.event, happening.words);
        }
        Ok(first)
    }

    pub fn move_to(&mut self, moment: &str) {
        self.at = at(moment);
    }

    pub fn pass(&mut self, minutes: i64) {
        self.at += jiff::SignedDuration::from_mins(minutes);
    }

    pub fn eyes(&self, viewer: &str) -> Eyes<'_> {
        self.eyes_in(viewer, Lang::Fi)
    }

    pub fn eyes_in(&self, viewer: &str, lang: Lang) -> Eyes<'_> {
        Eyes::new(&self.book, &self.charter, Some(who(viewer)), self.at, lang)
    }

    /// A procurement from these parties.
    pub fn matter(&mut self, title: &str, counterparties: &[&str], draft: &str) -> MatterId {
        let open = matter::Command::Open {
            body: BODY.into(),
            kind: "procurement".into(),
            amount: engine::exact::Money::from_euros(600_000),
            counterparties: counterparties.iter().map(|party| PartyId::new(party)).collect(),
            facts: BTreeMap::from([("within-frame".into(), true)]),
            title: title.into(),
            summary: format!("{title}: tausta"),
            draft: draft.into(),
            lang: "fi".into(),
        };
        self.ask("pd", Command::Matter(open));
        let matter = MatterId::new(&format!("M-{}", self.book.programme().matters.len()));
        let on = self.eyes("pd").today();
        let (by, document) = ("management-team".into(), "Johtotiimin pöytäkirja".into());
        self.ask("pd", Command::Matter(matter::Command::RecordProposal { matter: matter.clone(), by, on, document }));
        matter
    }

    pub fn attach(&mut self, matter: &MatterId, name: &str) -> u64 {
        self.papers += 1;
        let attach = matter::Command::Attach {
            paper: format!("paper-{}", self.papers).as_str().into(),
            to: Place::Matter { matter: matter.clone() },
            name: name.into(),
            media: "application/pdf".into(),
            size: 1000,
            sha256: "ab".repeat(32),
        };
        self.ask("pd", Command::Matter(attach))
    }

    /// A meeting on 1.12.2022 at 13.00.
    pub fn plan(&mut self) -> MeetingId {
        let plan = meeting::Command::Plan {
            body: BODY.into(),
            date: date(2022, 12, 1),
            time: time(13, 0, 0, 0),
            place: "Kaupungintalo".into(),
        };
        self.ask("pd", Command::Meeting(plan));
        let number = self.book.programme().meetings.len();
        MeetingId::new(&format!("sg-2022-{number}"))
    }

    pub fn add(&mut self, meeting: &MeetingId, matter: &MatterId) -> ItemId {
        self.ask("pd", Command::Meeting(meeting::Command::Add { meeting: meeting.clone(), matter: matter.clone() }));
        ItemId(self.book.programme().meetings[meeting].next_item - 1)
    }

    pub fn meet(&mut self, actor: &str, command: meeting::Command) -> u64 {
        self.ask(actor, Command::Meeting(command))
    }

    pub fn act(&mut self, act: Act) -> u64 {
        self.ask("se", Command::Item(act))
    }

    pub fn arrive(&mut self, meeting: &MeetingId, people: &[&str]) {
        for person in people {
            let arrive = attendance::Command::Arrive { meeting: meeting.clone(), person: who(person), at: self.at };
            self.ask("se", Command::Attendance(arrive));
        }
    }

    pub fn leave(&mut self, meeting: &MeetingId, people: &[&str]) {
        for person in people {
            let leave = attendance::Command::Leave { meeting: meeting.clone(), person: who(person), at: self.at };
            self.ask("se", Command::Attendance(leave));
        }
    }

    pub fn answer(&mut self, meeting: &MeetingId, item: ItemId, people: &[&str]) {
        for person in people {
            self.declare(meeting, item, person, "");
        }
    }

    /// An answer: no interest where there are no grounds.
    pub fn declare(&mut self, meeting: &MeetingId, item: ItemId, person: &str, grounds: &str) {
        let answer = interest::Command::Answer {
            meeting: meeting.clone(),
            item,
            person: who(person),
            interest: !grounds.is_empty(),
            grounds: grounds.into(),
        };
        self.ask(person, Command::Interest(answer));
    }

    pub fn vote(&mut self, meeting: &MeetingId, item: ItemId, person: &str, choice: Option<&str>) -> u64 {
        self.ask(person, Command::Ballot(cast(meeting, item, person, choice)))
    }

    pub fn enter_decision(&mut self, meeting: &MeetingId, item: ItemId, reasons: &str) -> u64 {
        let enter = decision::Command::Enter {
            meeting: meeting.clone(),
            item,
            text: String::new(),
            reasons: reasons.into(),
            dissents: Vec::new(),
            tasks: Vec::new(),
        };
        self.ask("se", Command::Decision(enter))
    }

    pub fn write(&mut self, meeting: &MeetingId, item: ItemId, text: &str) {
        let based_on = self.book.programme().meetings[meeting].minutes.version(item);
        let write = minutes::Command::Write { meeting: meeting.clone(), item, based_on, text: text.into() };
        self.ask("se", Command::Minutes(write));
    }
}

pub fn cast(meeting: &MeetingId, item: ItemId, person: &str, choice: Option<&str>) -> ballot::Command {
    let choice = choice.map_or(Choice::Blank, |proposal| Choice::For(ProposalId::new(proposal)));
    ballot::Command::Cast { meeting: meeting.clone(), item, person: who(person), choice }
}

/// Everybody in the room but Turku's second member, as in the design's example.
pub const PRESENT: [&str; 9] = ["v1", "v2", "e1", "e2", "t1", "t2", "o1", "o2", "u1"];

/// A meeting with two procurements, the first from Tiera: convened in time, opened, everybody there, Tiera's people too.
pub fn opened(story: &mut Story, words: &str) -> (MeetingId, ItemId, ItemId) {
    let secret = story.matter(&format!("{words} hankinta"), &["tiera"], &format!("{words} hyväksytään"));
    story.attach(&secret, &format!("{words}.pdf"));
    let plain = story.matter("Strategia", &[], "Strategia hyväksytään");
    let meeting = story.plan();
    let (first, second) = (story.add(&meeting, &secret), story.add(&meeting, &plain));
    story.move_to("2022-11-21T08:00:00Z");
    story.meet("pd", meeting::Command::Convene { meeting: meeting.clone() });
    story.move_to("2022-12-01T11:00:00Z");
    story.meet("se", meeting::Command::Open { meeting: meeting.clone() });
    story.arrive(&meeting, &PRESENT);
    story.arrive(&meeting, &["x1", "x2", "pd", "se"]);
    (meeting, first, second)
}
