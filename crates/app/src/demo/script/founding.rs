//! Parties join and name their people; the programme office is manned.

use std::collections::BTreeMap;

use engine::ids::{AppointmentId, PartyId, PersonId, PostId};
use engine::subjects::appointment::{self, Charge, Office};
use engine::subjects::{Command, party, person};
use jiff::civil::{Date, time};

use super::{BODY, Done, Script};
use crate::demo::people::{self, DemoParty};
use crate::error::ExecuteError;

impl Script {
    /// Enters a person; the first is the office's keeper, known since the founding.
    pub async fn enter(&mut self, name: &str, party: Option<&str>, lang: &str) -> Result<PersonId, ExecuteError> {
        if let Some(known) = self.people.get(name) {
            return Ok(known.clone());
        }
        let person = PersonId::new(&format!("p{}", self.people.len() + 1));
        self.people.insert(name.to_string(), person.clone());
        let enter = person::Command::Enter {
            person: person.clone(),
            party: party.map(PartyId::new),
            name: name.to_string(),
            lang: lang.to_string(),
            title: String::new(),
        };
        let office = self.office.clone();
        self.act(&office, Command::Person(enter)).await?;
        Ok(person)
    }

    /// Lets the parties join that have joined by that day, with their people; answers how many have.
    pub async fn join_until(&mut self, parties: &[DemoParty], joined: usize, day: &str) -> Result<usize, ExecuteError> {
        let until: Date = day.parse().unwrap_or_default();
        let mut count = joined;
        for party in parties.iter().skip(joined) {
            let from: Date = party.joined.parse().unwrap_or_default();
            if from > until {
                break;
            }
            self.move_to_time(from, time(9, 0, 0, 0));
            self.join(party, from).await?;
            count += 1;
        }
        for party in parties.iter().take(count).skip(joined) {
            let from: Date = party.joined.parse().unwrap_or_default();
            self.name_people(party, from).await?;
        }
        if joined == 0 {
            self.name_programme_office(parties.first().map(|host| host.id).unwrap_or_default()).await?;
        }
        Ok(count)
    }

    pub(super) async fn join(&mut self, party: &DemoParty, from: Date) -> Done {
        let office = self.office.clone();
        let mut measures = BTreeMap::new();
        if party.class == "municipality" {
            measures.insert("population".into(), party.population.to_string());
            measures.insert("fee".into(), party.fee.to_string());
        }
        let [fi, sv, en] = party.names;
        let [genitive, adessive] = party.forms;
        let names = [("fi", fi), ("sv", sv), ("en", en), ("fi-gen", genitive), ("fi-ade", adessive)];
        let names = names.into_iter().map(|(form, name)| (form.to_string(), name.to_string())).collect();
        let admit = party::Command::Admit {
            party: PartyId::new(party.id),
            class: party.class.into(),
            singled_out: self.nominators.is_empty(),
            measures,
            from,
            names,
        };
        self.act(&office, Command::Party(admit)).await?;
        let nominator = self.enter(party.nominator, Some(party.id), "fi").await?;
        self.name(&office, &nominator, party.id, Charge::Nominator, from, "").await?;
        self.nominators.insert(party.id.to_string(), nominator);
        Ok(())
    }

    pub(super) async fn name(
        &mut self,
        by: &PersonId,
        person: &PersonId,
        party: &str,
        charge: Charge,
        from: Date,
        organ: &str,
    ) -> Done {
        self.appointments += 1;
        let name = appointment::Command::Name {
            appointment: AppointmentId::new(&format!("a{}", self.appointments)),
            person: person.clone(),
            party: PartyId::new(party),
            charge,
            from,
            until: None,
            organ: organ.to_string(),
            decided: if organ.is_empty() { String::new() } else { from.to_string() },
            section: if organ.is_empty() { String::new() } else { format!("§ {}", self.appointments) },
        };
        self.act(by, Command::Appointment(name)).await?;
        Ok(())
    }

    pub(super) async fn name_people(&mut self, party: &DemoParty, from: Date) -> Done {
        let Some(nominator) = self.nominators.get(party.id).cloned() else { return Ok(()) };
        let organ = if party.class == "municipality" { "Kaupunginhallitus" } else { "Hallitus" };
        let is_host = self.nominators.len() <= 1 || people_host(party.id);
        for (place, (member, deputy)) in party.members.iter().enumerate() {
            let (principal, stand_in) = (
                self.enter(member, Some(party.id), language(member)).await?,
                self.enter(deputy, Some(party.id), language(deputy)).await?,
            );
            let seat = Charge::Seat { body: BODY.into(), chair: is_host && place == 0, vice_chair: false };
            self.name(&nominator, &principal, party.id, seat, from, organ).await?;
            let deputy = Charge::Deputy { body: BODY.into(), of: principal };
            self.name(&nominator, &stand_in, party.id, deputy, from, organ).await?;
        }
        for (name, of, _) in people::MANAGEMENT.iter().filter(|(_, of, _)| *of == party.id) {
            let person = self.enter(name, Some(of), language(name)).await?;
            let seat = Charge::Seat { body: "management-team".into(), chair: false, vice_chair: false };
            self.name(&nominator, &person, of, seat, from, organ).await?;
        }
        Ok(())
    }

    /// The programme director, named by the host, and the secretary, named by the director.
    pub async fn name_programme_office(&mut self, host: &str) -> Done {
        let Some(nominator) = self.nominators.get(host).cloned() else { return Ok(()) };
        let day = self.day();
        let director = self.enter(people::DIRECTOR, Some(host), "fi").await?;
        let post = Charge::Post { post: PostId::new("programme-director") };
        self.name(&nominator, &director, host, post, day, "Kaupunginhallitus").await?;
        let seat = Charge::Seat { body: "management-team".into(), chair: true, vice_chair: false };
        self.name(&nominator, &director, host, seat, day, "Kaupunginhallitus").await?;
        let secretary = self.enter(people::SECRETARY, Some(host), "fi").await?;
        let office = Charge::Office { body: BODY.into(), office: Office::Secretary, deputy: false };
        self.name(&director, &secretary, host, office, day, "").await?;
        self.enter(people::EXPERT, None, "sv").await?;
        Ok(())
    }
}

fn people_host(party: &str) -> bool {
    people::PARTIES.first().is_some_and(|host| host.id == party)
}

/// Swedish names are those of Swedish speakers in the demo.
fn language(name: &str) -> &'static str {
    const SWEDISH: [&str; 8] = [
        "Camilla Havsbacka",
        "Birgitta Alkärr",
        "Torsten Granudd",
        "Maj-Len Sundkulla",
        "Kaj Björkskär",
        "Solveig Åkernäs",
        "Ralf Lindudd",
        "Joakim Stensvik",
    ];
    if SWEDISH.contains(&name) { "sv" } else { "fi" }
}
