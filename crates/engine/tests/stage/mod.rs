//! A programme under DigiOne's charter, moved by commands alone: two cities, the operator, their people, a meeting.

use std::collections::BTreeMap;

use engine::charter::Charter;
use engine::ids::{
    AppointmentId, BodyId, ClassId, KindId, MatterId, MeasureId, MeetingId, PartyId, PersonId, ProposalId,
};
use engine::refusal::Refusal;
use engine::subjects::appointment::{self, Charge, Office};
use engine::subjects::context::Context;
use engine::subjects::meeting::ItemId;
use engine::subjects::programme::Programme;
use engine::subjects::{
    Command, Event, Happened, attendance, ballot, charter, decide, decision, evolve, interest, item, matter, meeting,
    party, person,
};
use jiff::Timestamp;
use jiff::civil::{Date, date, time};

const DIGIONE: &str = include_str!("../../../../charters/digione/charter.toml");
const SG: &str = "steering-group";

pub struct Stage {
    pub charter: Charter,
    pub programme: Programme,
    pub now: Timestamp,
    record: Vec<(Timestamp, PersonId, Event)>,
    counted: u32,
}

impl Stage {
    /// Vantaa (host, 200 000 inhabitants, 1 000 €), Lahti (100 000, 500 €) and the operator; everybody's nominator; the director
    /// and the secretary. It is the charter's first day.
    pub fn new(choices: &[(&str, &str)]) -> Self {
        let mut stage = Self {
            charter: Charter::parse_with(DIGIONE, choices).expect("the charter reads"),
            programme: Programme::default(),
            now: "2020-11-02T07:00:00Z".parse().expect("a moment"),
            record: Vec::new(),
            counted: 0,
        };
        let found = charter::Command::Found { charter: DIGIONE.into(), rules: String::new(), office: "office".into() };
        stage.does("office", Command::Charter(found));
        stage.joins("vantaa", "municipality", true, &[("population", "200000"), ("fee", "1000")]);
        stage.joins("lahti", "municipality", false, &[("population", "100000"), ("fee", "500")]);
        stage.joins("tiera", "operator", false, &[]);
        stage.enters("director", "vantaa");
        stage.does_name("vantaa-nominator", "director", "vantaa", Charge::Post { post: "programme-director".into() });
        stage.enters("secretary", "vantaa");
        let office = Charge::Office { body: SG.into(), office: Office::Secretary, deputy: false };
        stage.does_name("director", "secretary", "vantaa", office);
        stage
    }

    /// The same with everybody seated: vantaa-1 (chair), vantaa-2, lahti-1, tiera-1, tiera-2.
    pub fn seated(choices: &[(&str, &str)]) -> Self {
        let mut stage = Self::new(choices);
        for (person, party) in [
            ("vantaa-1", "vantaa"),
            ("vantaa-2", "vantaa"),
            ("lahti-1", "lahti"),
            ("tiera-1", "tiera"),
            ("tiera-2", "tiera"),
        ] {
            stage.enters(person, party);
            let seat = Charge::Seat { body: SG.into(), chair: person == "vantaa-1", vice_chair: false };
            stage.does_name(&format!("{party}-nominator"), person, party, seat);
        }
        stage
    }

    pub fn asks(&mut self, actor: &str, command: Command) -> Result<(), Refusal> {
        let actor = PersonId::new(actor);
        let ctx = Context { charter: &self.charter, at: self.now, actor: &actor };
        for happening in decide(&ctx, &self.programme, &command)? {
            let (seq, at) = (self.programme.size, self.now);
            evolve(&mut self.programme, Happened { seq, at, actor: &actor, event: &happening.event });
            self.record.push((at, actor.clone(), happening.event));
        }
        Ok(())
    }

    /// What the record alone tells.
    pub fn replayed(&self) -> Programme {
        let mut programme = Programme::default();
        for (at, actor, event) in &self.record {
            let (seq, at) = (programme.size, *at);
            evolve(&mut programme, Happened { seq, at, actor, event });
        }
        programme
    }

    #[track_caller]
    pub fn does(&mut self, actor: &str, command: Command) {
        if let Err(refusal) = self.asks(actor, command.clone()) {
            panic!("{command:?} is refused: {refusal:?}");
        }
    }

    #[track_caller]
    pub fn joins(&mut self, party: &str, class: &str, host: bool, measures: &[(&str, &str)]) {
        let admit = self.admitting(party, class, host, measures, date(2020, 11, 2));
        self.does("office", admit);
        let nominator = format!("{party}-nominator");
        self.enters(&nominator, party);
        self.does_name("office", &nominator, party, Charge::Nominator);
    }

    pub fn admitting(&self, party: &str, class: &str, host: bool, measures: &[(&str, &str)], from: Date) -> Command {
        Command::Party(party::Command::Admit {
            party: PartyId::new(party),
            class: ClassId::new(class),
            singled_out: host,
            measures: measures.iter().map(|(measure, value)| (MeasureId::new(measure), (*value).to_owned())).collect(),
            from,
            names: BTreeMap::from([("en".to_owned(), party.to_owned())]),
        })
    }

    #[track_caller]
    pub fn enters(&mut self, person: &str, party: &str) {
        let enter = person::Command::Enter {
            person: PersonId::new(person),
            party: Some(PartyId::new(party)),
            name: person.to_owned(),
            lang: String::new(),
            title: String::new(),
        };
        self.does("office", Command::Person(enter));
    }

    pub fn naming(&mut self, person: &str, party: &str, charge: Charge, from: Date, until: Option<Date>) -> Command {
        self.counted += 1;
        Command::Appointment(appointment::Command::Name {
            appointment: AppointmentId::new(&format!("a-{}", self.counted)),
            person: PersonId::new(person),
            party: PartyId::new(party),
            charge,
            from,
            until,
            organ: String::new(),
            decided: String::new(),
            section: String::new(),
        })
    }

    #[track_caller]
    pub fn does_name(&mut self, actor: &str, person: &str, party: &str, charge: Charge) {
        let name = self.naming(person, party, charge, date(2020, 11, 2), None);
        self.does(actor, name);
    }

    /// A matter of that kind, and its id.
    #[track_caller]
    pub fn prepares(&mut self, kind: &str, counterparties: &[&str]) -> MatterId {
        let open = matter::Command::Open {
            body: BodyId::new(SG),
            kind: KindId::new(kind),
            amount: None,
            counterparties: counterparties.iter().map(|party| PartyId::new(party)).collect(),
            facts: BTreeMap::new(),
            title: "a matter".to_owned(),
            summary: String::new(),
            draft: String::new(),
            lang: String::new(),
        };
        self.does("director", Command::Matter(open));
        MatterId::new(&format!("M-{}", self.programme.matters.len()))
    }

    pub fn planning(&self, day: Date) -> Command {
        let (body, time, place) = (BodyId::new(SG), time(13, 0, 0, 0), String::new());
        Command::Meeting(meeting::Command::Plan { body, date: day, time, place })
    }

    /// A meeting of that day, open over these matters, and its id; the clock stands at its beginning.
    #[track_caller]
    pub fn meets(&mut self, id: &str, day: Date, matters: &[&MatterId]) -> MeetingId {
        let meeting = MeetingId::new(id);
        self.does("director", self.planning(day));
        for matter in matters {
            let add = meeting::Command::Add { meeting: meeting.clone(), matter: (*matter).clone() };
            self.does("director", Command::Meeting(add));
        }
        self.does("director", Command::Meeting(meeting::Command::Convene { meeting: meeting.clone() }));
        self.now = format!("{day}T11:00:00Z").parse().expect("a moment");
        self.does("secretary", Command::Meeting(meeting::Command::Open { meeting: meeting.clone() }));
        meeting
    }

    pub fn arriving(&self, meeting: &MeetingId, person: &str) -> Command {
        let (meeting, person) = (meeting.clone(), PersonId::new(person));
        Command::Attendance(attendance::Command::Arrive { meeting, person, at: self.now })
    }

    #[track_caller]
    pub fn arrive(&mut self, meeting: &MeetingId, people: &[&str]) {
        for person in people {
            self.does("secretary", self.arriving(meeting, person));
        }
    }

    pub fn answering(&self, meeting: &MeetingId, item: ItemId, person: &str, interest: bool) -> Command {
        let (meeting, person) = (meeting.clone(), PersonId::new(person));
        Command::Interest(interest::Command::Answer { meeting, item, person, interest, grounds: "grounds".to_owned() })
    }

    /// Those in the room say that they have no interest; the item opens with so many proposals.
    #[track_caller]
    pub fn opens(&mut self, meeting: &MeetingId, item: ItemId, people: &[&str], proposals: usize) {
        for person in people {
            self.does(person, self.answering(meeting, item, person, false));
        }
        self.does("secretary", Command::Item(item::Command::Open { meeting: meeting.clone(), item }));
        for number in 0..proposals {
            self.does("secretary", proposing(meeting, item, "director", &format!("proposal {number}")));
        }
    }

    /// The vote is opened, these ballots are given, and it is closed.
    #[track_caller]
    pub fn votes(&mut self, meeting: &MeetingId, item: ItemId, ballots: &[(&str, &str)]) {
        self.does("secretary", Command::Item(item::Command::OpenVote { meeting: meeting.clone(), item }));
        for (person, choice) in ballots {
            self.does(person, voting(meeting, item, person, choice));
        }
        self.does("secretary", Command::Item(item::Command::CloseVote { meeting: meeting.clone(), item }));
    }
}

/// The management team's proposal, from minutes kept elsewhere.
pub fn proposal(matter: &MatterId, on: Date) -> Command {
    let (matter, by, document) = (matter.clone(), "management-team".into(), "minutes".to_owned());
    Command::Matter(matter::Command::RecordProposal { matter, by, on, document })
}

pub fn seat(chair: bool) -> Charge {
    Charge::Seat { body: SG.into(), chair, vice_chair: false }
}

pub fn deputy(of: &str) -> Charge {
    Charge::Deputy { body: SG.into(), of: of.into() }
}

pub fn proposing(meeting: &MeetingId, item: ItemId, by: &str, text: &str) -> Command {
    Command::Item(item::Command::Propose { meeting: meeting.clone(), item, by: by.into(), text: text.to_owned() })
}

pub fn voting(meeting: &MeetingId, item: ItemId, person: &str, choice: &str) -> Command {
    let choice = if choice == "blank" { ballot::Choice::Blank } else { ballot::Choice::For(ProposalId::new(choice)) };
    Command::Ballot(ballot::Command::Cast { meeting: meeting.clone(), item, person: person.into(), choice })
}

pub fn entering(meeting: &MeetingId, item: ItemId) -> Command {
    let (text, reasons) = (String::new(), String::new());
    Command::Decision(decision::Command::Enter {
        meeting: meeting.clone(),
        item,
        text,
        reasons,
        dissents: Vec::new(),
        tasks: Vec::new(),
    })
}

/// A refusal's code and rules.
#[track_caller]
pub fn refused(answer: Result<(), Refusal>) -> (&'static str, Vec<String>) {
    let refusal = answer.expect_err("it should be refused");
    (refusal.code, refusal.rules.iter().map(ToString::to_string).collect())
}
