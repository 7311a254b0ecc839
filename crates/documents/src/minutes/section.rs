//! One section (§) of the minutes.

use text::Value;
use views::lines::{Line, Said};
use views::meeting::ItemState;
use views::minutes::{Section, Whole};
use views::recusal::Closed;
use views::tally::{How, Proposal, Result, Tally};

use crate::compose::Composer;
use crate::paper::{Block, Column, Passage};

/// Beginning, end and outcome of an item have places of their own; they stand among the lines only where they were corrected.
fn is_told_here(line: &Line) -> bool {
    let elsewhere = matches!(
        line.said,
        Said::Called
            | Said::Opened
            | Said::Noted
            | Said::Decided { .. }
            | Said::Dissented { .. }
            | Said::Assigned { .. }
            | Said::Postponed { .. }
            | Said::Returned { .. }
    );
    !elsewhere || line.corrected.is_some()
}

impl Composer<'_> {
    /// A section, as much of it as its reader may read.
    pub fn section(&mut self, section: &Section) {
        match section {
            Section::Whole(whole) => self.whole(whole),
            Section::Closed(closed) => self.closed(closed),
            Section::DecisionOnly { closed, decision, title, text } => {
                self.section_heading(closed.section, title);
                let reason = self.reason(&closed.recusal);
                self.notice(self.set.with("papers-closed-text", &[("reason", reason.into())]));
                self.heading(2, self.set.with("papers-decision", &[("id", decision.as_str().into())]));
                self.block(Block::Decision { text: text.as_str().into() });
            }
        }
    }

    /// Number and reason, for one who must stay out.
    pub fn closed(&mut self, closed: &Closed) {
        let section = ("section", Value::from(closed.section.to_string()));
        self.heading(1, self.set.with("papers-section-closed", &[section]));
        let reason = self.reason(&closed.recusal);
        self.notice(self.set.with("papers-closed-text", &[("reason", reason.into())]));
    }

    /// `§ 4 Title`, in the title's language.
    pub fn section_heading(&mut self, section: usize, title: &views::named::Text) {
        let mut heading = Passage::from(title);
        let values = [("section", Value::from(section.to_string())), ("title", Value::from(&title.text))];
        heading.text = self.set.with("papers-section", &values);
        self.heading(1, heading);
    }

    fn whole(&mut self, whole: &Whole) {
        self.section_heading(whole.section, &whole.title);
        self.section_facts(whole);
        self.out(whole);
        if !whole.papers.papers.is_empty() {
            self.titled(2, "papers-papers");
            self.papers(&whole.papers);
        }
        if !whole.text.text.is_empty() {
            self.titled(2, "papers-summary");
            self.prose(&whole.text);
        }
        self.proposals(&whole.proposals, whole, true);
        if !whole.minutes.text.is_empty() {
            self.titled(2, "papers-discussion");
            self.prose(whole.minutes.text.as_str());
        }
        self.proposals(&whole.proposals, whole, false);
        let course: Vec<&Line> = whole.minutes.lines.iter().filter(|line| is_told_here(line)).collect();
        if !course.is_empty() {
            self.titled(2, "papers-course");
            self.lines(course);
        }
        if let Some(result) = &whole.result {
            self.result(result);
        }
        self.ending(whole);
    }

    fn section_facts(&mut self, whole: &Whole) {
        let set = self.set;
        let handled = whole.opened_at.map(|from| match whole.ended_at {
            Some(until) => {
                set.with("papers-stay", &[("from", set.time(from).into()), ("until", set.time(until).into())])
            }
            None => set.with("papers-stay-open", &[("from", set.time(from).into())]),
        });
        let amount = whole
            .amount
            .map(|amount| set.with("papers-amount-text", &[("amount", text::money(set.lang, amount).into())]));
        let chair = whole.acting_chair.as_ref().map(|person| self.named(person).into());
        self.facts(vec![
            ("papers-matter", whole.matter.as_ref().map(|matter| matter.as_str().into())),
            ("papers-amount", amount.map(Passage::from)),
            ("papers-handled", handled.map(Passage::from)),
            ("papers-acting-chair", chair),
        ]);
    }

    /// Who took no part, with reasons; and what was declared.
    fn out(&mut self, whole: &Whole) {
        if whole.recused.is_empty() && whole.declared.is_empty() {
            return;
        }
        self.titled(2, "papers-out");
        let mut points = self.recused(&whole.recused);
        for (person, grounds) in &whole.declared {
            let values = [("name", Value::from(self.named(person))), ("grounds", Value::from(grounds))];
            points.push(self.set.with("papers-declared", &values).into());
        }
        self.list(points);
    }

    /// The presenter's proposal, before the discussion; or those made in it, after.
    fn proposals(&mut self, proposals: &[Proposal], whole: &Whole, drafts: bool) {
        let of_kind: Vec<&Proposal> = proposals.iter().filter(|proposal| proposal.draft == drafts).collect();
        if of_kind.is_empty() {
            return;
        }
        self.titled(2, if drafts { "papers-proposal-presenter" } else { "papers-counter" });
        for proposal in of_kind {
            let values = [("letter", Value::from(proposal.id.as_str())), ("name", self.named(&proposal.by).into())];
            let mut label = self.set.with("papers-proposed-by", &values);
            if proposal.withdrawn {
                label = format!("{label} {}", self.set.t("papers-withdrawn"));
            }
            // A draft is in the matter's language; who proposed another wrote in their own, which nobody asked.
            let lang = Passage::from(&whole.text).lang.filter(|_| proposal.draft);
            self.prose(format!("{label}:"));
            let struck = proposal.withdrawn;
            self.prose(Passage { lang, struck, ..proposal.text.as_str().into() });
        }
    }

    /// How it came out: tally, ballots, quorum.
    fn result(&mut self, result: &Result) {
        let voted = !matches!(result.how, How::Unanimous | How::Consensus);
        self.titled(2, if voted { "papers-vote" } else { "papers-outcome" });
        let letter = result.winner.as_ref().map(|winner| winner.to_string()).unwrap_or_default();
        let key = match result.how {
            How::Unanimous => "papers-how-unanimous",
            How::Vote => "papers-how-vote",
            How::ChairTieBreak => "papers-how-chair-tie-break",
            How::Consensus => "papers-how-consensus",
            How::NoQuorum | How::NoSupport | How::NeedsChairChoice | How::Falls | How::Escalate => "papers-how-none",
        };
        let how = self.set.with(key, &[("letter", letter.into())]);
        let by = self.by(&result.rules);
        let Value::Text(by) = by else { return };
        self.prose(format!("{}{by}.", how.trim_end_matches('.')));
        self.tie(result);
        if let Some(tally) = &result.tally {
            self.tally(tally);
        }
        self.ballots(result);
        let quorum = &result.quorum;
        let by = self.by(&quorum.rules);
        let values = [
            ("taking", Value::from(quorum.taking_part)),
            ("needed", quorum.needed.into()),
            ("base", quorum.base.into()),
            ("by", by),
        ];
        self.prose(self.set.with("papers-quorum", &values));
    }

    fn tie(&mut self, result: &Result) {
        let (true, Some(chair)) = (result.stated || !result.tied.is_empty(), &result.chair) else { return };
        let tied: Vec<&str> = result.tied.iter().map(engine::ids::ProposalId::as_str).collect();
        if tied.is_empty() {
            return;
        }
        let values = [
            ("tied", Value::from(text::list(self.set.lang, &tied))),
            ("name", self.named(chair).into()),
            ("by", String::new().into()),
        ];
        self.prose(self.set.with("papers-tied", &values));
    }

    fn tally(&mut self, tally: &Tally) {
        let set = self.set;
        let mut rows: Vec<Vec<Passage>> = Vec::new();
        for row in &tally.rows {
            let nothing = if row.silent { "papers-no-ballot" } else { "papers-blank" };
            let proposal = row.proposal.as_ref().map_or_else(|| set.t(nothing), |id| id.to_string());
            let proposal = if row.won { set.with("papers-won", &[("proposal", proposal.into())]) } else { proposal };
            rows.push(vec![
                proposal.into(),
                row.people.to_string().into(),
                text::votes(&row.votes).into(),
                row.share.fraction.to_string().into(),
                text::percent(set.lang, &row.share.fraction).into(),
            ]);
        }
        let people: usize = tally.rows.iter().map(|row| row.people).sum();
        let sum = text::percent(set.lang, &engine::exact::Fraction::from(1u32));
        rows.push(vec![
            set.t("papers-total").into(),
            people.to_string().into(),
            text::votes(&tally.votes).into(),
            "1".into(),
            sum.into(),
        ]);
        let columns = vec![
            Column::wide(set.t("papers-column-proposal"), 1),
            Column::number(set.t("papers-column-members")),
            Column::number(set.t("papers-column-votes")),
            Column::number(set.t("papers-column-exact")),
            Column::number(set.t("papers-column-percent")),
        ];
        self.table(columns, rows, true);
        if !tally.rounding.is_whole {
            let (whole, tenth) = tally.rounding.sum.parts();
            let tenths = engine::exact::Fraction::new(i128::from(whole) * 10 + i128::from(tenth), 1000);
            let sum = tenths.map(|sum| text::percent(set.lang, &sum)).unwrap_or_default();
            self.prose(set.with("papers-rounded", &[("sum", sum.into())]));
        }
    }

    fn ballots(&mut self, result: &Result) {
        let set = self.set;
        if !result.ballots.is_empty() {
            self.titled(2, "papers-ballots");
        }
        let rows = result.ballots.iter().map(|ballot| {
            let choice = ballot.choice.as_ref().map_or_else(|| set.t("papers-blank-ballot"), |id| id.to_string());
            let choice = if ballot.spoken { set.with("papers-spoken", &[("choice", choice.into())]) } else { choice };
            let party = ballot.party.as_ref().map(|party| party.name.clone()).unwrap_or_default();
            vec![self.name(&ballot.person).into(), party.into(), choice.into(), text::votes(&ballot.votes).into()]
        });
        let rows = rows.collect();
        let columns = vec![
            Column::wide(set.t("papers-column-name"), 3),
            Column::wide(set.t("papers-column-party"), 2),
            Column::narrow(set.t("papers-column-choice")),
            Column::number(set.t("papers-column-votes")),
        ];
        self.table(columns, rows, false);
        if !result.silent.is_empty() {
            self.prose(set.with("papers-silent", &[("names", self.all_named(&result.silent).into())]));
        }
    }

    /// The decision with its grounds and dissents; or how else the item ended.
    fn ending(&mut self, whole: &Whole) {
        let set = self.set;
        let because = [("reason", Value::from(&whole.because))];
        match whole.state {
            ItemState::Decided => self.decision(whole),
            ItemState::Noted => self.prose(set.t("papers-noted")),
            ItemState::Postponed => self.notice(set.with("papers-postponed", &because)),
            ItemState::Returned => self.notice(set.with("papers-returned", &because)),
            ItemState::Escalated => self.notice(set.t("papers-escalated")),
            ItemState::Settled => self.notice(set.t("papers-settled")),
            ItemState::Called | ItemState::Open | ItemState::Voting => self.notice(set.t("papers-pending")),
            ItemState::Waiting => self.prose(set.t("papers-unhandled")),
        }
    }

    fn decision(&mut self, whole: &Whole) {
        let heading = match &whole.decision {
            Some(id) => self.set.with("papers-decision", &[("id", id.as_str().into())]),
            None => self.set.t("papers-decision-plain"),
        };
        self.heading(2, heading);
        self.block(Block::Decision { text: whole.decision_text.as_str().into() });
        if !whole.reasons.is_empty() {
            self.titled(2, "papers-reasons");
            self.prose(whole.reasons.as_str());
        }
        if !whole.dissents.is_empty() {
            self.titled(2, "papers-dissents");
            let dissents = whole.dissents.iter().map(|dissent| {
                let values = [("name", Value::from(self.named(&dissent.person))), ("text", Value::from(&dissent.text))];
                self.set.with("papers-dissent", &values).into()
            });
            let dissents = dissents.collect();
            self.list(dissents);
        }
        if !whole.tasks.is_empty() {
            self.titled(2, "papers-tasks");
            let tasks = whole.tasks.iter().map(|task| {
                let name = ("name", Value::from(self.named(&task.person)));
                let day = ("day", Value::from(text::date(task.due.due)));
                self.set.with("papers-task", &[name, ("text", Value::from(&task.text)), day]).into()
            });
            let tasks = tasks.collect();
            self.list(tasks);
        }
    }
}
