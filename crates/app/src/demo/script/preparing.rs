//! Matters, their papers, the agenda and the notice.

use engine::charter::AgendaKind;
use engine::exact::Money;
use engine::ids::{FactId, KindId, MatterId, MeetingId, PartyId};
use engine::refusal::Refusal;
use engine::subjects::context::Context;
use engine::subjects::matter::Place;
use engine::subjects::meeting::ItemId;
use engine::subjects::{Command, matter, meeting};
use jiff::ToSpan;
use jiff::civil::{Date, time};

use super::{Agenda, BODY, Done, Script};
use crate::demo::meetings::{DemoMatter, DemoMeeting};
use crate::demo::paper;
use crate::demo::people::{self};
use crate::error::ExecuteError;
use crate::papers::Upload;

impl Script {
    /// Plans a meeting three weeks before and builds its agenda.
    pub(super) async fn agenda<'s>(&mut self, story: &'s DemoMeeting) -> Result<Agenda<'s>, ExecuteError> {
        let date: Date = story.date.parse().unwrap_or_default();
        self.agenda_at(story, Some(date.saturating_sub(21.days()))).await
    }

    /// Plans a meeting, on a day or at once, and builds its agenda: the usual items around the matters.
    pub(super) async fn agenda_at<'s>(
        &mut self,
        story: &'s DemoMeeting,
        day: Option<Date>,
    ) -> Result<Agenda<'s>, ExecuteError> {
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
    pub(super) fn usual_items(&self) -> (Vec<String>, Vec<String>) {
        let agenda = self.live.charter().body(BODY).and_then(|body| body.agenda.as_ref());
        let items = agenda.map(|agenda| agenda.items.as_slice()).unwrap_or_default();
        let place = items.iter().position(|item| item.kind == AgendaKind::Decisions).unwrap_or(items.len());
        let ids = |items: &[engine::charter::AgendaItem]| items.iter().map(|item| item.id.clone()).collect();
        (ids(items.get(..place).unwrap_or_default()), ids(items.get(place + 1..).unwrap_or_default()))
    }

    pub(super) async fn add_plain(&mut self, meeting: &MeetingId, template: &str) -> Result<ItemId, ExecuteError> {
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

    pub(super) fn newest_meeting(&self) -> Result<MeetingId, ExecuteError> {
        let snapshot = self.live.read();
        let newest =
            snapshot.book.programme().meetings.iter().max_by_key(|(_, meeting)| (meeting.date, meeting.number));
        newest.map(|(id, _)| id.clone()).ok_or_else(|| Refusal::new("unknown-meeting").into())
    }

    pub(super) fn newest_item(&self, meeting: &MeetingId) -> ItemId {
        let snapshot = self.live.read();
        let newest = snapshot.book.programme().meetings.get(meeting).and_then(|meeting| meeting.agenda.last().copied());
        newest.unwrap_or(ItemId(0))
    }

    pub(super) async fn open_matter(&mut self, story: &DemoMatter) -> Result<MatterId, ExecuteError> {
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
        let matter = MatterId::new(&format!("M-{count}"));
        self.propose(&matter).await?;
        self.confirm(&matter).await?;
        Ok(matter)
    }

    /// The proposal of the body that proposes it, from minutes that are not in this record.
    async fn propose(&mut self, matter: &MatterId) -> Done {
        let (director, on) = (self.person(people::DIRECTOR)?, self.day());
        let by = self.of_matter(matter, |ctx, known| {
            let way = matter::way_of(ctx, known)?;
            let lacks = matter::must_be_for(ctx, known, &known.body).is_err_and(|no| no.code == "needs-proposal");
            way.proposed_by.filter(|_| lacks).cloned()
        });
        let Some(by) = by else { return Ok(()) };
        let document = format!("Johtotiimin pöytäkirja {}.{}.{}", on.day(), on.month(), on.year());
        let record = matter::Command::RecordProposal { matter: matter.clone(), by, on, document };
        self.act(&director, Command::Matter(record)).await?;
        Ok(())
    }

    /// The chair confirms the answers that the charter wants confirmed.
    async fn confirm(&mut self, matter: &MatterId) -> Done {
        let facts = self.of_matter(matter, |ctx, known| {
            let facts: Vec<FactId> = matter::unconfirmed(ctx, known).map(|fact| fact.id.clone()).collect();
            (!facts.is_empty()).then_some(facts)
        });
        let Some(facts) = facts else { return Ok(()) };
        let chair = self.chair()?;
        self.act(&chair, Command::Matter(matter::Command::Confirm { matter: matter.clone(), facts })).await?;
        Ok(())
    }

    fn of_matter<T>(&self, id: &MatterId, ask: impl FnOnce(&Context, &matter::Matter) -> Option<T>) -> Option<T> {
        let snapshot = self.live.read();
        let ctx = Context { charter: snapshot.charter, at: self.at, actor: &self.office };
        snapshot.book.programme().matters.get(id).and_then(|known| ask(&ctx, known))
    }

    pub(super) async fn attach(&mut self, matter: &MatterId, story: &DemoMatter) -> Done {
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
