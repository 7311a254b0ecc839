//! Composing a paper: blocks one after another, with the rules cited on the way gathered for the end notes.

use engine::ids::RuleId;
use text::Value;
use views::deadline::Deadline;
use views::meetings::Heading;
use views::named::Person;
use views::papers::{Lateness, Paper as Attached, Papers, Version};
use views::recusal::{Ground, Recusal, Recused};

use crate::paper::{Block, Column, Paper, Passage};
use crate::setting::Setting;

/// A paper under way.
pub struct Composer<'s> {
    /// Its setting.
    pub set: &'s Setting<'s>,
    blocks: Vec<Block>,
    cited: Vec<RuleId>,
}

impl<'s> Composer<'s> {
    /// An empty paper.
    pub fn new(set: &'s Setting<'s>) -> Self {
        Self { set, blocks: Vec::new(), cited: Vec::new() }
    }

    /// A heading of the paper's own words.
    pub fn heading(&mut self, level: u8, text: impl Into<Passage>) {
        self.blocks.push(Block::Heading { level, text: text.into() });
    }

    /// A heading by its key.
    pub fn titled(&mut self, level: u8, key: &str) {
        self.heading(level, self.set.t(key));
    }

    /// Running text; nothing where it is empty.
    pub fn prose(&mut self, text: impl Into<Passage>) {
        let text = text.into();
        if !text.text.is_empty() {
            self.blocks.push(Block::Prose { text });
        }
    }

    /// A block as it is.
    pub fn block(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Something that must be seen.
    pub fn notice(&mut self, text: impl Into<Passage>) {
        self.blocks.push(Block::Notice { text: text.into() });
    }

    /// A list; nothing where it is empty.
    pub fn list(&mut self, points: Vec<Passage>) {
        if !points.is_empty() {
            self.blocks.push(Block::List { points });
        }
    }

    /// Labels and values; rows without a value are left out.
    pub fn facts(&mut self, rows: Vec<(&str, Option<Passage>)>) {
        let rows = rows.into_iter().filter_map(|(key, value)| {
            let value = value.filter(|value| !value.text.is_empty())?;
            Some((self.set.t(key), value))
        });
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            self.blocks.push(Block::Facts { rows });
        }
    }

    /// A table; nothing where it has no row.
    pub fn table(&mut self, columns: Vec<Column>, rows: Vec<Vec<Passage>>, total: bool) {
        if !rows.is_empty() {
            self.blocks.push(Block::Table { columns, rows, total });
        }
    }

    /// Cites rules: ` (SG-3, X-3)`; empty where there are none.
    pub fn by(&mut self, rules: &[RuleId]) -> Value {
        self.cite(rules);
        let names: Vec<&str> = rules.iter().map(RuleId::as_str).collect();
        if names.is_empty() { String::new().into() } else { format!(" ({})", names.join(", ")).into() }
    }

    /// Cites rules inside brackets: `; SG-3`.
    fn also(&mut self, rules: &[RuleId]) -> Value {
        self.cite(rules);
        let names: Vec<&str> = rules.iter().map(RuleId::as_str).collect();
        if names.is_empty() { String::new().into() } else { format!("; {}", names.join(", ")).into() }
    }

    fn cite(&mut self, rules: &[RuleId]) {
        for rule in rules {
            if !self.cited.contains(rule) {
                self.cited.push(rule.clone());
            }
        }
    }

    /// A person's name, with their party in brackets.
    pub fn named(&self, person: &Person) -> String {
        let name = self.name(person);
        match &person.party {
            Some(party) => format!("{name} ({})", party.name),
            None => name,
        }
    }

    /// A person's name alone.
    pub fn name(&self, person: &Person) -> String {
        if person.name.is_empty() { self.set.t("erased-name") } else { person.name.clone() }
    }

    /// Names with their parties, in a sentence.
    pub fn all_named(&self, people: &[Person]) -> String {
        let names: Vec<String> = people.iter().map(|person| self.named(person)).collect();
        text::list(self.set.lang, &names)
    }

    /// Why somebody takes no part.
    pub fn reason(&mut self, recusal: &Recusal) -> String {
        let by = self.by(&recusal.rules);
        let key = match recusal.ground {
            Ground::Counterparty => "papers-reason-counterparty",
            Ground::Kind => "papers-reason-kind",
            Ground::Declared => "papers-reason-declared",
        };
        let party = recusal.party.as_ref().map(|party| party.name.clone()).unwrap_or_default();
        self.set.with(key, &[("party", party.into()), ("by", by)])
    }

    /// Who takes no part and why, each on a line.
    pub fn recused(&mut self, recused: &[Recused]) -> Vec<Passage> {
        recused.iter().map(|recused| self.one_recused(recused)).collect()
    }

    fn one_recused(&mut self, recused: &Recused) -> Passage {
        let reason = self.reason(&recused.recusal);
        let names: Vec<String> = recused.people.iter().map(|person| self.named(person)).collect();
        let key = if recused.recusal.must_leave { "papers-recused-leave" } else { "papers-recused-stay" };
        self.set.with(key, &[("names", names.join(", ").into()), ("reason", reason.into())]).into()
    }

    /// A deadline with its arithmetic.
    pub fn deadline(&mut self, deadline: &Deadline) -> String {
        let days = if deadline.working_days { "papers-working-days" } else { "papers-days" };
        let days = self.set.with(days, &[("n", deadline.count.into())]);
        let key = if deadline.before { "papers-deadline" } else { "papers-deadline-after" };
        let also = self.also(&deadline.rules);
        self.set.with(key, &[("day", self.set.day(deadline.due).into()), ("days", days.into()), ("also", also)])
    }

    /// The papers of an item, each with its version, size, and whether it came in time; then the consent.
    pub fn papers(&mut self, papers: &Papers) {
        let points = papers.papers.iter().map(|paper| self.one_paper(paper)).collect();
        self.list(points);
        let rules = papers.deadline.as_ref().map(|deadline| deadline.rules.clone()).unwrap_or_default();
        if papers.consented {
            let by = self.by(&rules);
            self.notice(self.set.with("papers-consented", &[("by", by)]));
        } else if papers.needs_consent {
            let by = self.by(&rules);
            self.notice(self.set.with("papers-needs-consent", &[("by", by)]));
        }
    }

    fn one_paper(&self, paper: &Attached) -> Passage {
        let newest = paper.versions.first();
        let size = newest.map_or(0, |version| version.size);
        let values: [(&str, Value); 3] = [
            ("name", self.file(&paper.name).into()),
            ("version", paper.version.into()),
            ("size", text::bytes(self.set.lang, size).into()),
        ];
        let what = self.set.with("papers-paper", &values);
        let sent = newest.and_then(|version: &Version| version.sent);
        let sent = sent.map(|sent| self.set.with("papers-paper-sent", &[("moment", self.set.moment(sent).into())]));
        let state = match paper.lateness {
            Lateness::Late { due, .. } => {
                Some(self.set.with("papers-paper-late", &[("day", self.set.day(due).into())]))
            }
            Lateness::Waiting { due } => {
                Some(self.set.with("papers-paper-waiting", &[("day", self.set.day(due).into())]))
            }
            Lateness::InTime { .. } => Some(self.set.t("badge-in-time")),
            Lateness::NotDue => None,
        };
        let parts: Vec<String> = [Some(what), sent, state].into_iter().flatten().collect();
        parts.join("; ").into()
    }

    fn file(&self, name: &str) -> String {
        if name.is_empty() { self.set.t("papers-erased") } else { name.to_owned() }
    }

    /// The list of attachments with their digests; nothing where there are none.
    pub fn attachments(&mut self, papers: &[(usize, &Attached)]) {
        if papers.is_empty() {
            return;
        }
        self.titled(1, "papers-attachments");
        let rows = papers.iter().map(|(section, paper)| {
            let digest = paper.versions.first().map(|version| version.sha256.as_str()).unwrap_or_default();
            let digest = if digest.is_empty() { self.set.t("papers-erased") } else { halved(digest) };
            vec![section.to_string().into(), self.file(&paper.name).into(), Passage::exact(digest)]
        });
        let rows = rows.collect();
        let columns = vec![
            Column::number(self.set.t("papers-column-section")),
            Column::wide(self.set.t("papers-column-paper"), 1),
            Column::narrow(self.set.t("papers-column-digest")),
        ];
        self.table(columns, rows, false);
    }

    /// The rules cited, in their own words; then how to check the paper against the record.
    pub fn end(&mut self) {
        self.end_notes();
        let checkpoint = self.set.checkpoint;
        self.titled(1, "papers-check");
        let size = || [("size", Value::from(checkpoint.size))];
        self.prose(self.set.with("papers-check-text", &size()));
        self.blocks.push(Block::Exact { raw: "linjaus record verify".to_owned() });
        self.prose(self.set.with("papers-check-then", &size()));
        self.facts(vec![
            ("papers-origin", Some(Passage::exact(&checkpoint.origin))),
            ("papers-size", Some(Passage::exact(checkpoint.size.to_string()))),
            ("papers-root-base64", Some(Passage::exact(&checkpoint.root_base64))),
            ("papers-root-hex", Some(Passage::exact(&checkpoint.root_hex))),
            ("papers-signature", Some(Passage::exact(in_lines(&checkpoint.signature)))),
        ]);
    }

    fn end_notes(&mut self) {
        let known: Vec<_> = self.set.rules.iter().filter(|rule| self.cited.contains(&rule.id)).collect();
        if known.is_empty() {
            return;
        }
        let rows = known.iter().map(|rule| {
            let words = rule.in_lang(self.set.lang);
            (rule.id.to_string(), format!("{}.", words.title), words.text.clone())
        });
        let rows = rows.collect();
        self.titled(1, "papers-rules");
        self.prose(self.set.t("papers-rules-intro"));
        self.blocks.push(Block::Notes { rows });
    }

    /// The whole paper under its heads.
    pub fn bound(self, kind: &str, heading: &Heading, date: jiff::Timestamp) -> Paper {
        let set = self.set;
        let kind = set.t(kind);
        let values = || -> [(&str, Value); 4] {
            [
                ("kind", kind.clone().into()),
                ("number", heading.number.to_string().into()),
                ("year", heading.date.year().to_string().into()),
                ("body", heading.body.name.clone().into()),
            ]
        };
        let utc = jiff::tz::TimeZone::UTC.to_datetime(date);
        let [month, day, hour, minute, second] =
            [utc.month(), utc.day(), utc.hour(), utc.minute(), utc.second()].map(i32::from);
        let checkpoint = set.checkpoint;
        Paper {
            lang: set.lang.code(),
            title: set.with("papers-title", &values()),
            head: set.with("papers-head", &values()),
            above: vec![set.programme.to_owned(), heading.body.name.clone()],
            note: if set.is_demo { set.t("papers-demo") } else { String::new() },
            foot: set.with("papers-title", &values()),
            foot_check: format!("{} · {} · {}", checkpoint.origin, checkpoint.size, checkpoint.root_base64),
            date: [i32::from(utc.year()), month, day, hour, minute, second],
            blocks: self.blocks,
        }
    }
}

/// A digest on two lines, so that a table holds it.
fn halved(digest: &str) -> String {
    let half = digest.split_at_checked(digest.len().div_ceil(2));
    half.map_or_else(|| digest.to_owned(), |(one, two)| format!("{one}\n{two}"))
}

/// A signature line over as many lines as it needs.
fn in_lines(text: &str) -> String {
    const LINE: usize = 64;
    let mut lines = String::with_capacity(text.len());
    for (place, letter) in text.chars().enumerate() {
        if place > 0 && place.is_multiple_of(LINE) {
            lines.push('\n');
        }
        lines.push(letter);
    }
    lines
}
