//! A meeting as it runs: who comes and goes, what is proposed, asked and voted, what is decided.

use engine::ids::{DecisionId, MeetingId, PartyId, PersonId, ProposalId};
use engine::subjects::ballot::Choice;
use engine::subjects::context::Context;
use engine::subjects::meeting::ItemId;
use engine::subjects::{
    Command, attendance, ballot, decision, interest, item, meeting, minutes, own_decision, sitting,
};
use jiff::ToSpan;
use jiff::civil::{Date, time};

use super::{BODY, Done, Script};
use crate::demo::meetings::{Course, DemoMatter, DemoMeeting};
use crate::demo::people::{self};
use crate::error::ExecuteError;

impl Script {
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
        self.act(&chair, Command::Minutes(minutes::Command::Approve { meeting: meeting.clone() })).await?;
        self.decide_at_home(&meeting).await
    }

    /// The parties whose own decision is awaited approve what the meeting decided; their nominators record it.
    async fn decide_at_home(&mut self, meeting: &MeetingId) -> Done {
        let awaited: Vec<(DecisionId, PartyId)> = {
            let snapshot = self.live.read();
            let of_meeting = snapshot.book.programme().decisions.iter().filter(|(_, made)| made.meeting == *meeting);
            of_meeting.flat_map(|(id, made)| made.own.keys().map(|party| (id.clone(), party.clone()))).collect()
        };
        for (decision, party) in awaited {
            let Some(nominator) = self.nominators.get(party.as_str()).cloned() else { continue };
            self.pass(20);
            let section = format!("§ {}", 40 + self.appointments);
            let record = own_decision::Command::Record {
                decision,
                party,
                verdict: own_decision::Verdict::Approved,
                organ: "Kaupunginhallitus".to_string(),
                on: self.day(),
                section,
                document: String::new(),
            };
            self.act(&nominator, Command::OwnDecision(record)).await?;
        }
        Ok(())
    }

    pub(super) async fn arrivals(&mut self, meeting: &MeetingId, story: &DemoMeeting) -> Done {
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

    pub(super) async fn leave(&mut self, meeting: &MeetingId, person: &PersonId) -> Done {
        let secretary = self.person(people::SECRETARY)?;
        let leave = attendance::Command::Leave { meeting: meeting.clone(), person: person.clone(), at: self.at };
        self.act(&secretary, Command::Attendance(leave)).await?;
        Ok(())
    }

    pub(super) async fn item(&mut self, command: item::Command) -> Done {
        let secretary = self.person(people::SECRETARY)?;
        self.act(&secretary, Command::Item(command)).await?;
        Ok(())
    }

    pub(super) async fn take_note(&mut self, meeting: &MeetingId, item: ItemId) -> Done {
        let meeting = meeting.clone();
        self.item(item::Command::Call { meeting: meeting.clone(), item }).await?;
        self.item(item::Command::Open { meeting: meeting.clone(), item }).await?;
        self.pass(6);
        self.item(item::Command::Note { meeting, item }).await
    }

    pub(super) async fn handle(&mut self, meeting: &MeetingId, item: ItemId, story: &DemoMatter) -> Done {
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

    pub(super) fn sitting(&self, meeting: &MeetingId, item: ItemId) -> Result<sitting::Sitting, ExecuteError> {
        let snapshot = self.live.read();
        let ctx = Context { charter: snapshot.charter, at: self.at, actor: &self.office };
        Ok(sitting::of_item(&ctx, snapshot.book.programme(), meeting, item)?)
    }

    pub(super) fn banned(&self, meeting: &MeetingId, item: ItemId) -> Result<Vec<PersonId>, ExecuteError> {
        let sitting = self.sitting(meeting, item)?;
        let snapshot = self.live.read();
        let ctx = Context { charter: snapshot.charter, at: self.at, actor: &self.office };
        let ban = engine::charter::Ban::Presence;
        let is_banned =
            |person: &&PersonId| !sitting.kept_from(&ctx, snapshot.book.programme(), person, ban).is_empty();
        Ok(sitting.present.iter().filter(is_banned).cloned().collect())
    }

    pub(super) async fn send_out(&mut self, meeting: &MeetingId, item: ItemId) -> Result<Vec<PersonId>, ExecuteError> {
        let out = self.banned(meeting, item)?;
        for person in &out {
            self.leave(meeting, person).await?;
        }
        Ok(out)
    }

    /// A principal who is recused alone goes out, and their deputy takes the seat for the item.
    pub(super) async fn let_deputies_in(
        &mut self,
        meeting: &MeetingId,
        item: ItemId,
    ) -> Result<Vec<PersonId>, ExecuteError> {
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
    pub(super) async fn answer_all(&mut self, meeting: &MeetingId, item: ItemId) -> Done {
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

    pub(super) async fn write(&mut self, meeting: &MeetingId, item: ItemId, text: &str) -> Done {
        if text.is_empty() {
            return Ok(());
        }
        let secretary = self.person(people::SECRETARY)?;
        let write = minutes::Command::Write { meeting: meeting.clone(), item, based_on: 0, text: text.to_string() };
        self.act(&secretary, Command::Minutes(write)).await?;
        Ok(())
    }

    pub(super) async fn vote(
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

    pub(super) async fn enter_decision(&mut self, meeting: &MeetingId, item: ItemId) -> Done {
        let secretary = self.person(people::SECRETARY)?;
        let enter = decision::Command::Enter {
            meeting: meeting.clone(),
            item,
            text: String::new(),
            reasons: String::new(),
            dissents: Vec::new(),
            tasks: Vec::new(),
        };
        self.act(&secretary, Command::Decision(enter)).await?;
        Ok(())
    }
}
