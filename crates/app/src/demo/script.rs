//! Plays a story: the same commands that people give, each at its moment and by the one whose it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::charter::AgendaKind;
use engine::exact::Money;
use engine::ids::{AppointmentId, FactId, KindId, MatterId, MeetingId, PartyId, PersonId, PostId, ProposalId};
use engine::refusal::Refusal;
use engine::subjects::appointment::{self, Charge, Office};
use engine::subjects::ballot::Choice;
use engine::subjects::context::Context;
use engine::subjects::matter::Place;
use engine::subjects::meeting::ItemId;
use engine::subjects::{
    Command, attendance, ballot, decision, interest, item, matter, meeting, minutes, party, person, sitting,
};
use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::meetings::{Course, DemoMatter, DemoMeeting};
use super::people::{self, DemoParty};
use super::{local, paper};
use crate::App;
use crate::error::ExecuteError;
use crate::papers::Upload;
use crate::programme::Live;

/// The body that the stories are about.
pub const BODY: &str = "steering-group";

type Done = Result<(), ExecuteError>;
/// A meeting with its items, each with its matter if it has one.
type Agenda<'s> = (MeetingId, Vec<(ItemId, Option<&'s DemoMatter>)>);

/// A story under way.
pub struct Script {
    app: App,
    live: Arc<Live>,
    office: PersonId,
    at: Timestamp,
    people: BTreeMap<String, PersonId>,
    nominators: BTreeMap<String, PersonId>,
    appointments: usize,
}

impl Script {
    /// A story that begins at a founding.
    pub fn new(app: App, live: Arc<Live>, office: PersonId, at: Timestamp) -> Self {
        Self { app, live, office, at, people: BTreeMap::new(), nominators: BTreeMap::new(), appointments: 0 }
    }

    async fn act(&mut self, actor: &PersonId, command: Command) -> Result<u64, ExecuteError> {
        let receipt = self.live.execute(actor, None, &command, self.at).await?;
        Ok(receipt.first)
    }

    /// Moves the story to a moment in Helsinki, `2022-11-24T09:00`.
    pub fn move_to(&mut self, moment: &str) {
        self.at = self.at.max(local(moment));
    }

    fn move_to_time(&mut self, date: Date, at: Time) {
        self.move_to(&date.to_datetime(at).to_string());
    }

    fn pass(&mut self, minutes: i64) {
        self.at += SignedDuration::from_mins(minutes);
    }

    /// The person of a name.
    pub fn person(&self, name: &str) -> Result<PersonId, ExecuteError> {
        let known = self.people.get(name).cloned();
        known.ok_or_else(|| Refusal::new("unknown-person").fact("person", name).into())
    }

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

    async fn join(&mut self, party: &DemoParty, from: Date) -> Done {
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

    async fn name(
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

    async fn name_people(&mut self, party: &DemoParty, from: Date) -> Done {
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

    fn day(&self) -> Date {
        let zone = engine::subjects::context::zone(self.live.charter());
        zone.to_datetime(self.at).date()
    }

    /// Plans, prepares, convenes, holds and minutes a meeting.
    pub async fn hold(&mut self, story: &DemoMeeting) -> Done {
        let (meeting, items) = self.agenda(story).await?;
        let date: Date = story.date.parse().unwrap_or_default();
        let director = self.person(people::DIRECTOR)?;
        self.move_to_time(date.saturating_sub(story.notice.days()), time(10, 30, 0, 0));
        self.act(&director, Command::Meeting(meeting::Command::Convene { meeting: meeting.clone() })).await?;
        self.move_to_time(date, time(13, 0, 0, 0));
        let secretary = self.person(people::SECRETARY)?;
        self.act(&secretary, Command::Meeting(meeting::Command::Open { meeting: meeting.clone() })).await?;
        self.arrivals(&meeting, story).await?;
        self.pass(4);
        for (item, matter) in items {
            match matter {
                Some(matter) => self.handle(&meeting, item, matter).await?,
                None => self.take_note(&meeting, item).await?,
            }
        }
        self.pass(3);
        self.act(&secretary, Command::Meeting(meeting::Command::Close { meeting: meeting.clone() })).await?;
        self.move_to_time(date.saturating_add(story.approved.days()), time(9, 20, 0, 0));
        let chair = self.chair()?;
        self.act(&chair, Command::Minutes(minutes::Command::Approve { meeting })).await?;
        Ok(())
    }

    fn chair(&self) -> Result<PersonId, ExecuteError> {
        let snapshot = self.live.read();
        let ctx = Context { charter: snapshot.charter, at: self.at, actor: &self.office };
        let chair = engine::subjects::roles::chair(&ctx, snapshot.book.programme(), &BODY.into());
        chair.ok_or_else(|| Refusal::new("no-acting-chair").into())
    }

    /// Plans a meeting three weeks before and builds its agenda.
    async fn agenda<'s>(&mut self, story: &'s DemoMeeting) -> Result<Agenda<'s>, ExecuteError> {
        let date: Date = story.date.parse().unwrap_or_default();
        self.agenda_at(story, Some(date.saturating_sub(21.days()))).await
    }

    /// Plans a meeting, on a day or at once, and builds its agenda: the usual items around the matters.
    async fn agenda_at<'s>(&mut self, story: &'s DemoMeeting, day: Option<Date>) -> Result<Agenda<'s>, ExecuteError> {
        let date: Date = story.date.parse().unwrap_or_default();
        let director = self.person(people::DIRECTOR)?;
        if let Some(day) = day {
            self.move_to_time(day, time(9, 0, 0, 0));
        }
        let plan =
            meeting::Command::Plan { body: BODY.into(), date, time: time(13, 0, 0, 0), place: story.place.to_string() };
        self.act(&director, Command::Meeting(plan)).await?;
        let meeting = self.newest_meeting()?;
        let (before, after) = self.usual_items();
        let mut items = Vec::new();
        for template in before {
            items.push((self.add_plain(&meeting, &template).await?, None));
        }
        for matter in story.matters {
            let id = self.open_matter(matter).await?;
            self.pass(6);
            let add = meeting::Command::Add { meeting: meeting.clone(), matter: id.clone() };
            self.act(&director, Command::Meeting(add)).await?;
            items.push((self.newest_item(&meeting), Some(matter)));
            self.attach(&id, matter).await?;
        }
        for template in after {
            items.push((self.add_plain(&meeting, &template).await?, None));
        }
        Ok((meeting, items))
    }

    /// The template's items before and after its place for decisions.
    fn usual_items(&self) -> (Vec<String>, Vec<String>) {
        let agenda = self.live.charter().body(BODY).and_then(|body| body.agenda.as_ref());
        let items = agenda.map(|agenda| agenda.items.as_slice()).unwrap_or_default();
        let place = items.iter().position(|item| item.kind == AgendaKind::Decisions).unwrap_or(items.len());
        let ids = |items: &[engine::charter::AgendaItem]| items.iter().map(|item| item.id.clone()).collect();
        (ids(items.get(..place).unwrap_or_default()), ids(items.get(place + 1..).unwrap_or_default()))
    }

    async fn add_plain(&mut self, meeting: &MeetingId, template: &str) -> Result<ItemId, ExecuteError> {
        let director = self.person(people::DIRECTOR)?;
        let add = meeting::Command::AddPlain {
            meeting: meeting.clone(),
            template: Some(template.to_string()),
            title: String::new(),
            text: String::new(),
        };
        self.act(&director, Command::Meeting(add)).await?;
        Ok(self.newest_item(meeting))
    }

    fn newest_meeting(&self) -> Result<MeetingId, ExecuteError> {
        let snapshot = self.live.read();
        let newest =
            snapshot.book.programme().meetings.iter().max_by_key(|(_, meeting)| (meeting.date, meeting.number));
        newest.map(|(id, _)| id.clone()).ok_or_else(|| Refusal::new("unknown-meeting").into())
    }

    fn newest_item(&self, meeting: &MeetingId) -> ItemId {
        let snapshot = self.live.read();
        let newest = snapshot.book.programme().meetings.get(meeting).and_then(|meeting| meeting.agenda.last().copied());
        newest.unwrap_or(ItemId(0))
    }

    async fn open_matter(&mut self, story: &DemoMatter) -> Result<MatterId, ExecuteError> {
        let director = self.person(people::DIRECTOR)?;
        let open = matter::Command::Open {
            body: BODY.into(),
            kind: KindId::new(story.kind),
            amount: Money::parse(story.amount),
            counterparties: story.counterparties.iter().map(|party| PartyId::new(party)).collect(),
            facts: story.facts.iter().map(|(fact, answer)| (FactId::new(fact), *answer)).collect(),
            title: story.title.to_string(),
            summary: story.summary.to_string(),
            draft: story.draft.to_string(),
            lang: "fi".to_string(),
        };
        self.act(&director, Command::Matter(open)).await?;
        let count = self.live.read().book.programme().matters.len();
        Ok(MatterId::new(&format!("M-{count}")))
    }

    async fn attach(&mut self, matter: &MatterId, story: &DemoMatter) -> Done {
        let director = self.person(people::DIRECTOR)?;
        let bytes = paper::pdf(story.title, story.summary);
        let mut upload: Upload = self.app.upload_unchecked();
        upload.write(&bytes).await?;
        let uploaded = upload.finish().await?;
        let place = Place::Matter { matter: matter.clone() };
        let name = format!("Esitys {matter}.pdf");
        let attach = crate::papers::attach_command(None, &place, &name, &uploaded)?;
        self.act(&director, attach).await?;
        Ok(())
    }

    async fn arrivals(&mut self, meeting: &MeetingId, story: &DemoMeeting) -> Done {
        let members = sitting::members_on(self.live.read().book.programme(), &BODY.into(), self.day());
        let mut away = Vec::new();
        for name in story.away {
            away.push(self.person(name)?);
        }
        for member in &members {
            let comes = match &member.deputy_of {
                None => !away.contains(&member.id),
                Some(principal) => away.contains(principal),
            };
            if comes {
                self.arrive(meeting, &member.id).await?;
            }
        }
        let director = self.person(people::DIRECTOR)?;
        self.arrive(meeting, &director).await
    }

    /// Marks somebody in.
    pub async fn arrive(&mut self, meeting: &MeetingId, person: &PersonId) -> Done {
        let secretary = self.person(people::SECRETARY)?;
        let arrive = attendance::Command::Arrive { meeting: meeting.clone(), person: person.clone(), at: self.at };
        self.act(&secretary, Command::Attendance(arrive)).await?;
        Ok(())
    }

    async fn leave(&mut self, meeting: &MeetingId, person: &PersonId) -> Done {
        let secretary = self.person(people::SECRETARY)?;
        let leave = attendance::Command::Leave { meeting: meeting.clone(), person: person.clone(), at: self.at };
        self.act(&secretary, Command::Attendance(leave)).await?;
        Ok(())
    }

    async fn item(&mut self, command: item::Command) -> Done {
        let secretary = self.person(people::SECRETARY)?;
        self.act(&secretary, Command::Item(command)).await?;
        Ok(())
    }

    async fn take_note(&mut self, meeting: &MeetingId, item: ItemId) -> Done {
        let meeting = meeting.clone();
        self.item(item::Command::Call { meeting: meeting.clone(), item }).await?;
        self.item(item::Command::Open { meeting: meeting.clone(), item }).await?;
        self.pass(6);
        self.item(item::Command::Note { meeting, item }).await
    }

    async fn handle(&mut self, meeting: &MeetingId, item: ItemId, story: &DemoMatter) -> Done {
        self.item(item::Command::Call { meeting: meeting.clone(), item }).await?;
        let left = self.send_out(meeting, item).await?;
        let stand_ins = self.let_deputies_in(meeting, item).await?;
        self.answer_all(meeting, item).await?;
        self.pass(1);
        self.item(item::Command::Open { meeting: meeting.clone(), item }).await?;
        self.write(meeting, item, story.discussion).await?;
        self.pass(8);
        let a = ProposalId::new("A");
        match &story.course {
            Course::Unanimous => {
                self.item(item::Command::Against { meeting: meeting.clone(), item, proposal: a, against: Vec::new() })
                    .await?;
                self.enter_decision(meeting, item).await?;
            }
            Course::Vote(proposals, sides) => {
                self.vote(meeting, item, proposals, sides).await?;
                self.enter_decision(meeting, item).await?;
            }
            Course::Returned(reason) => {
                let reason = (*reason).to_string();
                self.item(item::Command::Return { meeting: meeting.clone(), item, reason }).await?;
            }
        }
        self.pass(1);
        for person in stand_ins {
            self.leave(meeting, &person).await?;
        }
        for person in left {
            self.arrive(meeting, &person).await?;
        }
        Ok(())
    }

    fn sitting(&self, meeting: &MeetingId, item: ItemId) -> Result<sitting::Sitting, ExecuteError> {
        let snapshot = self.live.read();
        let ctx = Context { charter: snapshot.charter, at: self.at, actor: &self.office };
        Ok(sitting::of_item(&ctx, snapshot.book.programme(), meeting, item)?)
    }

    fn banned(&self, meeting: &MeetingId, item: ItemId) -> Result<Vec<PersonId>, ExecuteError> {
        let sitting = self.sitting(meeting, item)?;
        let snapshot = self.live.read();
        let ctx = Context { charter: snapshot.charter, at: self.at, actor: &self.office };
        let ban = engine::charter::Ban::Presence;
        let is_banned =
            |person: &&PersonId| !sitting.kept_from(&ctx, snapshot.book.programme(), person, ban).is_empty();
        Ok(sitting.present.iter().filter(is_banned).cloned().collect())
    }

    async fn send_out(&mut self, meeting: &MeetingId, item: ItemId) -> Result<Vec<PersonId>, ExecuteError> {
        let out = self.banned(meeting, item)?;
        for person in &out {
            self.leave(meeting, person).await?;
        }
        Ok(out)
    }

    /// A principal who is recused alone goes out, and their deputy takes the seat for the item.
    async fn let_deputies_in(&mut self, meeting: &MeetingId, item: ItemId) -> Result<Vec<PersonId>, ExecuteError> {
        let sitting = self.sitting(meeting, item)?;
        let declared: Vec<PersonId> =
            sitting.present.iter().filter(|person| sitting.declared.contains(person)).cloned().collect();
        let mut stand_ins = Vec::new();
        for principal in declared {
            let deputy = sitting.members.iter().find(|member| member.deputy_of.as_ref() == Some(&principal));
            if let Some(deputy) = deputy {
                self.arrive(meeting, &deputy.id).await?;
                stand_ins.push(deputy.id.clone());
            }
        }
        Ok(stand_ins)
    }

    /// Everybody in the room who sits there answers: no interest, unless they declared one.
    async fn answer_all(&mut self, meeting: &MeetingId, item: ItemId) -> Done {
        let sitting = self.sitting(meeting, item)?;
        let here = sitting.members.iter().filter(|member| sitting.present.contains(&member.id));
        for person in here.map(|member| member.id.clone()) {
            let interest = sitting.declared.contains(&person);
            let grounds = if interest { "Jäsenyys Kuntien Tieran hallituksessa (keksitty)." } else { "" };
            let answer = interest::Command::Answer {
                meeting: meeting.clone(),
                item,
                person: person.clone(),
                interest,
                grounds: grounds.to_string(),
            };
            self.act(&person, Command::Interest(answer)).await?;
        }
        Ok(())
    }

    async fn write(&mut self, meeting: &MeetingId, item: ItemId, text: &str) -> Done {
        if text.is_empty() {
            return Ok(());
        }
        let secretary = self.person(people::SECRETARY)?;
        let write = minutes::Command::Write { meeting: meeting.clone(), item, based_on: 0, text: text.to_string() };
        self.act(&secretary, Command::Minutes(write)).await?;
        Ok(())
    }

    async fn vote(
        &mut self,
        meeting: &MeetingId,
        item: ItemId,
        proposals: &[(&str, &str)],
        sides: &[(&str, &str)],
    ) -> Done {
        for (by, text) in proposals {
            let (by, text) = (self.person(by)?, (*text).to_string());
            self.item(item::Command::Propose { meeting: meeting.clone(), item, by, text }).await?;
            self.pass(3);
        }
        self.item(item::Command::OpenVote { meeting: meeting.clone(), item }).await?;
        let sitting = self.sitting(meeting, item)?;
        let snapshot_at = self.at;
        let taking_part = {
            let snapshot = self.live.read();
            let ctx = Context { charter: snapshot.charter, at: snapshot_at, actor: &self.office };
            sitting.taking_part(&ctx)
        };
        for person in taking_part {
            let party = sitting.members.iter().find(|member| member.id == person).map(|member| member.party.clone());
            let side = sides.iter().find(|(of, _)| party.as_ref().is_some_and(|party| party.as_str() == *of));
            let choice = side.map_or(Choice::Blank, |(_, side)| Choice::For(ProposalId::new(side)));
            let cast = ballot::Command::Cast { meeting: meeting.clone(), item, person: person.clone(), choice };
            self.act(&person, Command::Ballot(cast)).await?;
        }
        self.pass(2);
        self.item(item::Command::CloseVote { meeting: meeting.clone(), item }).await
    }

    async fn enter_decision(&mut self, meeting: &MeetingId, item: ItemId) -> Done {
        let secretary = self.person(people::SECRETARY)?;
        let enter =
            decision::Command::Enter { meeting: meeting.clone(), item, text: String::new(), reasons: String::new() };
        self.act(&secretary, Command::Decision(enter)).await?;
        Ok(())
    }

    /// A standing interest toward a party, declared by the one who has it.
    pub async fn declare(&mut self, name: &str, toward: &str, grounds: &str) -> Done {
        let person = self.person(name)?;
        let declare = interest::Command::Declare { toward: PartyId::new(toward), grounds: grounds.to_string() };
        self.act(&person, Command::Interest(declare)).await?;
        Ok(())
    }

    /// Prepares a meeting that is still to be convened.
    pub async fn prepare(&mut self, story: &DemoMeeting) -> Done {
        self.agenda(story).await.map(|_| ())
    }

    /// Prepares a meeting and convenes it at a moment.
    pub async fn convene(&mut self, story: &DemoMeeting, moment: &str) -> Done {
        let (meeting, _) = self.agenda_at(story, None).await?;
        self.move_to(moment);
        let director = self.person(people::DIRECTOR)?;
        self.act(&director, Command::Meeting(meeting::Command::Convene { meeting })).await?;
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
