//! The stage of one scenario: its programme, its clock, and which of its names stands for what.

use std::collections::BTreeMap;

use engine::charter::{Actor, Body, Charter, Holder};
use engine::ids::{AppointmentId, BodyId, MatterId, MeetingId, PaperId, PartyId, PersonId, PostId, ProposalId};
use engine::refusal::Refusal;
use engine::subjects::context::{self, Context};
use engine::subjects::item::Item;
use engine::subjects::meeting::{ItemId, Meeting};
use engine::subjects::programme::Programme;
use engine::subjects::sitting::{self, MemberOnDay, PartyOnDay, Sitting};
use engine::subjects::{Command, charter, person};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use views::eyes::{Eyes, Lang};

use crate::call::Call;
use crate::door::{Charters, Door, Opens, Refused};

/// Why a step does not go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// What it asked for was refused.
    Refused(Refused),
    /// What it says is not so, or makes no sense here.
    Wrong(String),
}

/// What a step comes to.
pub type Done<T = ()> = Result<T, Stop>;

impl From<String> for Stop {
    fn from(what: String) -> Self {
        Self::Wrong(what)
    }
}

impl From<&str> for Stop {
    fn from(what: &str) -> Self {
        Self::Wrong(what.to_owned())
    }
}

impl From<Refused> for Stop {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.into())
    }
}

/// Who keeps the programme office.
pub const OFFICE: &str = "office";
/// Who holds the post that convenes.
pub const DIRECTOR: &str = "director";
/// Who keeps the minutes.
pub const SECRETARY: &str = "secretary";

/// The hour at which days begin here, and that at which meetings are planned.
pub const MORNING: i8 = 9;
/// The hour for which meetings are planned.
pub const AFTERNOON: i8 = 13;

/// One scenario's programme and names.
pub struct Stage {
    /// The way into the programme.
    pub door: Box<dyn Door>,
    /// Its charter.
    pub charter: Charter,
    now: DateTime,
    matters: BTreeMap<String, MatterId>,
    meeting: Option<MeetingId>,
    /// The item called or opened last.
    pub item: Option<ItemId>,
    proposals: BTreeMap<(ItemId, String), ProposalId>,
    counted: u32,
    reader: PersonId,
}

impl Stage {
    /// A new programme, as the first step of a scenario says.
    pub fn found(charters: &dyn Charters, opens: &Opens<'_>, call: &Call<'_>) -> Result<Self, String> {
        let name = call.text("charter")?;
        let text = charters.find(name).ok_or_else(|| format!("there is no charter \"{name}\""))?;
        let rows = if call.has("choices") { call.rows(&["rule", "choice"])? } else { Vec::new() };
        let choice = |row: &crate::call::Row<'_>| Ok((row.need("rule")?.to_owned(), row.need("choice")?.to_owned()));
        let choices: Vec<(String, String)> = rows.iter().map(choice).collect::<Result<_, String>>()?;
        let lent: Vec<(&str, &str)> = choices.iter().map(|(rule, choice)| (rule.as_str(), choice.as_str())).collect();
        let charter = Charter::parse_with(&text.charter, &lent).map_err(|faults| {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            format!("the charter has faults: {}", faults.join("; "))
        })?;
        if let Some((rule, _)) = choices.iter().find(|(rule, _)| charter.interpretation(rule).is_none()) {
            return Err(format!("the charter leaves no choice {rule}"));
        }
        let mut stage = Self {
            door: opens(&charter),
            now: at(charter.from, MORNING),
            charter,
            matters: BTreeMap::new(),
            meeting: None,
            item: None,
            proposals: BTreeMap::new(),
            counted: 0,
            reader: PersonId::new(""),
        };
        let office = PersonId::new(OFFICE);
        let found = charter::Command::Found { charter: text.charter, rules: text.rules, office };
        match stage.ask(OFFICE, Command::Charter(found)) {
            Err(Stop::Refused(refused)) => Err(format!("founding is refused as {refused}")),
            Err(Stop::Wrong(what)) => Err(what),
            Ok(()) => Ok(stage),
        }
    }

    /// Asks for something as somebody, at the clock's minute.
    pub fn ask(&mut self, actor: &str, command: Command) -> Done {
        let at = self.moment()?;
        self.door.execute(&PersonId::new(actor), at, &command)?;
        Ok(())
    }

    /// Who tries: the one whom the step names, else the one whose it is.
    pub fn actor<'c>(call: &'c Call<'_>, else_who: &'c str) -> &'c str {
        call.get("by").unwrap_or(else_who)
    }

    /// The programme as it stands.
    pub fn programme(&self) -> &Programme {
        self.door.book().programme()
    }

    /// The circumstances of looking at it now.
    pub fn ctx(&self) -> Done<Context<'_>> {
        Ok(Context { charter: &self.charter, at: self.moment()?, actor: &self.reader })
    }

    /// The programme as somebody sees it now.
    pub fn eyes(&self, person: &str) -> Done<Eyes<'_>> {
        let person = PersonId::new(person);
        if !self.programme().people.contains_key(&person) {
            return Err(format!("nobody is called \"{person}\"").into());
        }
        Ok(Eyes::new(self.door.book(), &self.charter, Some(person), self.moment()?, Lang::En))
    }

    /// The clock's day.
    pub fn today(&self) -> Date {
        self.now.date()
    }

    /// The clock's moment.
    pub fn moment(&self) -> Done<Timestamp> {
        let zone = context::zone(&self.charter);
        zone.to_timestamp(self.now).map_err(|_| Stop::Wrong(format!("{} is beyond reckoning", self.now)))
    }

    /// Moves the clock.
    pub fn go(&mut self, to: DateTime) -> Done {
        if to < self.now {
            return Err(format!("the clock stands at {} and does not go back to {to}", self.now).into());
        }
        self.now = to;
        Ok(())
    }

    /// Moves the clock to a time of its day, if the step names one.
    pub fn go_at(&mut self, call: &Call<'_>) -> Done {
        match call.time("time")? {
            Some(time) => self.go(self.today().to_datetime(time)),
            None => Ok(()),
        }
    }

    /// A number that has not been given yet.
    fn next(&mut self) -> u32 {
        self.counted = self.counted.saturating_add(1);
        self.counted
    }

    /// A new appointment's id.
    pub fn new_appointment(&mut self) -> AppointmentId {
        AppointmentId::new(&format!("appointment-{}", self.next()))
    }

    /// A new paper's id.
    pub fn new_paper(&mut self) -> PaperId {
        PaperId::new(&format!("paper-{}", self.next()))
    }

    /// Enters somebody who is not known yet.
    pub fn enter(&mut self, name: &str, party: Option<&PartyId>) -> Done {
        let person = PersonId::new(name);
        if self.programme().people.contains_key(&person) {
            return Ok(());
        }
        let (lang, title) = (String::new(), String::new());
        let entered = person::Command::Enter { person, party: party.cloned(), name: name.to_owned(), lang, title };
        self.ask(OFFICE, Command::Person(entered))
    }

    /// The body that steps mean where they name none: the charter's first with seats.
    pub fn body(&self) -> Done<&Body> {
        let body = self.charter.bodies.iter().find(|body| !body.seats.is_empty());
        body.ok_or_else(|| Stop::from("the charter has no body with seats"))
    }

    /// The body of that id, or the one meant where none is named.
    pub fn body_named(&self, name: Option<&str>) -> Done<&Body> {
        match name {
            Some(name) => self.charter.body(name).ok_or_else(|| format!("the charter has no body \"{name}\"").into()),
            None => self.body(),
        }
    }

    /// The post whose holder convenes: the director's.
    pub fn director_post(&self) -> Done<PostId> {
        let body = self.body()?;
        match (body.convenes.as_ref().map(|clause| &clause.who), body.presenter.as_ref().map(|office| &office.holder)) {
            (Some(Actor::Post(post)), _) | (_, Some(Holder::Is(post))) => Ok(post.clone()),
            _ => Err("the charter names no post that convenes".into()),
        }
    }

    /// The parties of a day.
    pub fn parties_on(&self, day: Date) -> Done<Vec<PartyOnDay>> {
        Ok(sitting::parties_on(&self.charter, &self.programme().parties, day)?)
    }

    /// The people of the meeting's body on its day.
    pub fn members(&self) -> Done<Vec<MemberOnDay>> {
        let (_, meeting) = self.meeting()?;
        Ok(sitting::members_on(self.programme(), &meeting.body, meeting.date))
    }

    /// Keeps the name of a matter that was opened just now.
    pub fn name_matter(&mut self, name: &str, before: &[MatterId]) {
        let new = self.programme().matters.keys().find(|matter| !before.contains(matter)).cloned();
        if let Some(matter) = new {
            self.matters.insert(name.to_owned(), matter);
        }
    }

    /// The matter of that name.
    pub fn matter(&self, name: &str) -> Done<MatterId> {
        self.matters.get(name).cloned().ok_or_else(|| format!("no matter \"{name}\" is prepared").into())
    }

    /// The name of a matter.
    pub fn matter_name(&self, matter: &MatterId) -> String {
        let named = self.matters.iter().find(|(_, id)| *id == matter);
        named.map_or_else(|| matter.to_string(), |(name, _)| name.clone())
    }

    /// Keeps that a meeting was planned just now.
    pub fn take_meeting(&mut self, before: &[MeetingId]) {
        let new = self.programme().meetings.keys().find(|meeting| !before.contains(meeting)).cloned();
        if new.is_some() {
            self.meeting = new;
            self.item = None;
        }
    }

    /// The id of the meeting planned last.
    pub fn meeting_id(&self) -> Done<MeetingId> {
        self.meeting.clone().ok_or_else(|| "no meeting is planned".into())
    }

    /// The meeting planned last.
    pub fn meeting(&self) -> Done<(MeetingId, &Meeting)> {
        let id = self.meeting_id()?;
        let meeting = self.programme().meetings.get(&id).ok_or_else(|| format!("the meeting {id} is gone"))?;
        Ok((id, meeting))
    }

    /// The body's id of the meeting planned last.
    pub fn meeting_body(&self) -> Done<BodyId> {
        Ok(self.meeting()?.1.body.clone())
    }

    /// The item of a matter on the meeting's agenda.
    pub fn item_of(&self, matter: &str) -> Done<ItemId> {
        let id = self.matter(matter)?;
        let (_, meeting) = self.meeting()?;
        let item = meeting.items.iter().find(|(_, item)| item.matter.as_ref() == Some(&id));
        item.map(|(id, _)| *id).ok_or_else(|| format!("\"{matter}\" is not on the agenda").into())
    }

    /// The item called or opened last: its meeting and id.
    pub fn at_item(&self) -> Done<(MeetingId, ItemId)> {
        let item = self.item.ok_or("no item has been called")?;
        Ok((self.meeting_id()?, item))
    }

    /// The item called or opened last, as it stands.
    pub fn handled(&self) -> Done<&Item> {
        let (_, item) = self.at_item()?;
        Ok(self.meeting()?.1.item(item)?)
    }

    /// The sitting over an item, with who is in the room now.
    pub fn sitting(&self, item: ItemId) -> Done<Sitting> {
        Ok(sitting::of_item(&self.ctx()?, self.programme(), &self.meeting_id()?, item)?)
    }

    /// Keeps the name of a proposal made just now.
    pub fn name_proposal(&mut self, name: &str, before: usize) -> Done {
        let (_, item) = self.at_item()?;
        let mut made: Vec<_> = self.handled()?.proposals.iter().collect();
        made.sort_by_key(|(_, proposal)| proposal.seq);
        if let Some((id, _)) = made.get(before) {
            let id = (*id).clone();
            self.proposals.insert((item, name.to_owned()), id);
        }
        Ok(())
    }

    /// The proposal of that name; an unknown name is tried as it is.
    pub fn proposal(&self, name: &str) -> Done<ProposalId> {
        let (_, item) = self.at_item()?;
        let known = self.proposals.get(&(item, name.to_owned())).cloned();
        Ok(known.unwrap_or_else(|| ProposalId::new(name)))
    }

    /// The name of a proposal.
    pub fn proposal_name(&self, proposal: &ProposalId) -> String {
        let named = self.proposals.iter().find(|((item, _), id)| Some(*item) == self.item && *id == proposal);
        named.map_or_else(|| proposal.to_string(), |((_, name), _)| name.clone())
    }
}

/// A full hour of a day.
pub fn at(day: Date, hour: i8) -> DateTime {
    day.to_datetime(Time::new(hour, 0, 0, 0).unwrap_or(Time::midnight()))
}
