//! Matters: what is to be decided, with the facts that its rules work on, and its papers.
//!
//! Facts decide who takes part; a correction is a new entry with its grounds, and shows at once whom it recuses or frees.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::context::{Context, with};
use super::meeting::ItemId;
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happened, Happening, roles};
use crate::charter::Decider;
use crate::exact::Money;
use crate::ids::{BodyId, DecisionId, FactId, KindId, MatterId, MeetingId, PaperId, PartyId, PersonId};
use crate::refusal::Refusal;
use crate::rules::route::{self, Question};

/// Largest paper, in bytes.
pub const PAPER: u64 = 50 * 1024 * 1024;

/// What can be asked about matters. The presenter's, the secretary's and the chair's of the deciding body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Open a matter.
    Open {
        /// The body that is to decide it.
        body: BodyId,
        /// Kind, of the charter.
        kind: KindId,
        /// Total value without VAT.
        #[serde(default)]
        amount: Option<Money>,
        /// The parties on the other side.
        #[serde(default)]
        counterparties: Vec<PartyId>,
        /// Answers to the charter's questions.
        #[serde(default)]
        facts: BTreeMap<FactId, bool>,
        /// Title.
        title: String,
        /// What it is about.
        #[serde(default)]
        summary: String,
        /// The draft decision that the presenter proposes.
        #[serde(default)]
        draft: String,
        /// The language of title, summary and draft.
        #[serde(default)]
        lang: String,
    },
    /// Correct the facts of a matter, or its texts, with the reason.
    Correct {
        /// Which.
        matter: MatterId,
        /// Kind, of the charter.
        kind: KindId,
        /// Total value without VAT.
        #[serde(default)]
        amount: Option<Money>,
        /// The parties on the other side.
        #[serde(default)]
        counterparties: Vec<PartyId>,
        /// Answers to the charter's questions.
        #[serde(default)]
        facts: BTreeMap<FactId, bool>,
        /// Title.
        title: String,
        /// What it is about.
        #[serde(default)]
        summary: String,
        /// The draft decision.
        #[serde(default)]
        draft: String,
        /// Why.
        reason: String,
    },
    /// Attach a paper, or a new version of one, to a matter or an item.
    Attach {
        /// Which paper: a new id, or that of the paper whose new version this is.
        paper: PaperId,
        /// To what.
        to: Place,
        /// File name.
        name: String,
        /// Media type, as found by its content.
        media: String,
        /// Size in bytes.
        size: u64,
        /// SHA-256 of its content, in hexadecimal.
        sha256: String,
    },
}

/// Where a paper belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Place {
    /// To a matter, over all the meetings that handle it.
    Matter {
        /// Which.
        matter: MatterId,
    },
    /// To an item without a matter.
    Item {
        /// Which meeting.
        meeting: MeetingId,
        /// Which item.
        item: ItemId,
    },
}

/// What can have happened to matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Words: `title`, `summary`, `draft`, `lang`.
    Opened {
        /// Its id.
        matter: MatterId,
        /// The body that is to decide it.
        body: BodyId,
        /// Is there a draft decision among the words? It becomes the first proposal when the item opens.
        has_draft: bool,
        /// The facts.
        #[serde(flatten)]
        facts: Facts,
    },
    /// Words: `title`, `summary`, `draft`, `reason`.
    Corrected {
        /// Which.
        matter: MatterId,
        /// Is there a draft decision now?
        has_draft: bool,
        /// The facts as they are now.
        #[serde(flatten)]
        facts: Facts,
    },
    /// Words: `name`, `sha256`.
    Attached {
        /// Which paper.
        paper: PaperId,
        /// To what.
        to: Place,
        /// Media type.
        media: String,
        /// Size in bytes.
        size: u64,
    },
}

/// The facts of a matter on which rules work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Kind, of the charter.
    pub kind: KindId,
    /// Total value without VAT.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The parties on the other side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counterparties: Vec<PartyId>,
    /// Answers to the charter's questions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<FactId, bool>,
}

/// What is known of a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// The body that is to decide it.
    pub body: BodyId,
    /// Has it a draft decision?
    pub has_draft: bool,
    /// The facts as they are now.
    pub facts: Facts,
    /// Who opened it.
    pub opened_by: PersonId,
    /// Where it stands.
    pub stands: Stands,
    /// Its papers.
    pub papers: Papers,
}

/// Where a matter stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Being prepared.
    Open,
    /// On an agenda.
    OnAgenda(MeetingId, ItemId),
    /// Postponed by that item.
    Postponed(MeetingId, ItemId),
    /// Returned for preparation by that item.
    Returned(MeetingId, ItemId),
    /// Decided.
    Decided(DecisionId),
}

/// Papers by id, each with its versions, oldest first.
pub type Papers = BTreeMap<PaperId, Vec<Version>>;

/// One version of a paper. Its name and digest are words of the entry that attached it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The entry.
    pub seq: u64,
    /// When it was attached.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
    /// Media type.
    pub media: String,
    /// Size in bytes.
    pub size: u64,
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::Matter(event)
    }
}

/// The matter, if known.
///
/// # Errors
/// `unknown-matter`.
pub fn known<'p>(programme: &'p Programme, matter: &MatterId) -> Result<&'p Matter, Refusal> {
    programme.matters.get(matter).ok_or_else(|| Refusal::new("unknown-matter").fact("matter", matter.as_str()))
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Open { body, kind, amount, counterparties, facts, title, summary, draft, lang } => {
            roles::must_prepare(ctx, programme, body)?;
            let facts = lawful(ctx, programme, kind, *amount, counterparties, facts)?;
            let matter = MatterId::new(&alloc::format!("M-{}", programme.matters.len().saturating_add(1)));
            let words = texts(title, summary, draft)?.and("lang", words::language(lang)?);
            Ok(with(Event::Opened { matter, body: body.clone(), has_draft: !draft.trim().is_empty(), facts }, words))
        }
        Command::Correct { matter, kind, amount, counterparties, facts, title, summary, draft, reason } => {
            let known = known(programme, matter)?;
            roles::must_prepare(ctx, programme, &known.body)?;
            if matches!(known.stands, Stands::Decided(_)) {
                return Err(Refusal::new("already-decided").fact("matter", matter.as_str()));
            }
            must_not_be_open(programme, known)?;
            let facts = lawful(ctx, programme, kind, *amount, counterparties, facts)?;
            let words = texts(title, summary, draft)?.and("reason", &words::required("reason", reason, words::TEXT)?);
            let has_draft = !draft.trim().is_empty();
            Ok(with(Event::Corrected { matter: matter.clone(), has_draft, facts }, words))
        }
        Command::Attach { paper, to, name, media, size, sha256 } => {
            must_take_papers(ctx, programme, to)?;
            if *size > PAPER {
                return Err(Refusal::new("paper-too-large")
                    .fact("size", size.to_string())
                    .fact("most", PAPER.to_string()));
            }
            if *size == 0 {
                return Err(Refusal::new("paper-empty"));
            }
            let words = Words::one("name", &words::line("name", name)?).and("sha256", sha256);
            let event = Event::Attached { paper: paper.clone(), to: to.clone(), media: media.clone(), size: *size };
            Ok(with(event, words))
        }
    }
}

/// The body decides matters of these facts by the charter's table, or proposes them to who does. While the answer hangs on an
/// open question, any body may have it.
///
/// # Errors
/// `not-competent` with who decides; what the table refuses, by its own code (`not-delegable`).
pub fn must_be_for(ctx: &Context, matter: &Matter, body: &BodyId) -> Result<(), Refusal> {
    let Some(kind) = ctx.charter.kind(matter.facts.kind.as_str()) else { return Ok(()) };
    let question = Question { kind, amount: matter.facts.amount.filter(|_| kind.needs_amount) };
    let known = |fact: &FactId| matter.facts.facts.get(fact).copied();
    let Some(way) = route::of(ctx.charter, question, known) else { return Ok(()) };
    if let Some((row, why)) = way.refused {
        return Err(Refusal::new(why.word()).rules(&row.grounds.rule).fact("kind", kind.id.as_str()));
    }
    let Some(decider) = way.decides else { return Ok(()) };
    if *decider == Decider::Body(body.clone()) || way.proposed_by == Some(body) {
        return Ok(());
    }
    Err(Refusal::new("not-competent")
        .rules(way.rules.iter())
        .fact("body", body.as_str())
        .fact("decides", decider.word())
        .next("other-body"))
}

/// Before a decision is entered, whose it is must be known: the charter's questions on which that hangs are answered.
///
/// # Errors
/// `way-open` with the questions, and who answers them.
pub fn way_must_be_known(ctx: &Context, programme: &Programme, id: &MatterId, body: &BodyId) -> Result<(), Refusal> {
    let matter = known(programme, id)?;
    let Some(kind) = ctx.charter.kind(matter.facts.kind.as_str()) else { return Ok(()) };
    let question = Question { kind, amount: matter.facts.amount.filter(|_| kind.needs_amount) };
    let answer = |fact: &FactId| matter.facts.facts.get(fact).copied();
    let Some(way) = route::of(ctx.charter, question, answer).filter(|way| !way.is_settled()) else { return Ok(()) };
    let Some(first) = way.open.first() else { return Ok(()) };
    let by_chair = roles::chair(ctx, programme, body).filter(|_| first.answered_by == "chair");
    let questions: Vec<&str> = way.open.iter().map(|fact| fact.id.as_str()).collect();
    let rules = way.open.iter().flat_map(|fact| fact.grounds.rule.iter());
    Err(Refusal::new("way-open")
        .rules(rules)
        .fact("fact", questions.join(" "))
        .fact("matter", id)
        .fact("person", by_chair.unwrap_or_else(|| matter.opened_by.clone())))
}

fn texts(title: &str, summary: &str, draft: &str) -> Result<Words, Refusal> {
    Ok(Words::one("title", &words::line("title", title)?)
        .and("summary", &words::optional("summary", summary, words::TEXT)?)
        .and("draft", &words::optional("draft", draft, words::TEXT)?))
}

/// The facts, if the charter knows their kind and questions and the programme their parties.
fn lawful(
    ctx: &Context,
    programme: &Programme,
    kind: &KindId,
    amount: Option<Money>,
    counterparties: &[PartyId],
    facts: &BTreeMap<FactId, bool>,
) -> Result<Facts, Refusal> {
    let Some(clause) = ctx.charter.kind(kind.as_str()) else {
        return Err(Refusal::new("unknown-kind").fact("kind", kind.as_str()));
    };
    if clause.needs_amount && amount.is_none() {
        return Err(Refusal::new("amount-missing").rules(&clause.grounds.rule).fact("kind", kind.as_str()));
    }
    if amount.is_some_and(|amount| !amount.is_plausible()) {
        return Err(Refusal::new("amount-too-large"));
    }
    let mut named: Vec<PartyId> = Vec::new();
    for party in counterparties {
        super::party::known(programme, party)?;
        if named.contains(party) {
            return Err(Refusal::new("counterparty-doubled").fact("party", party.as_str()));
        }
        named.push(party.clone());
    }
    if let Some(fact) = facts.keys().find(|fact| ctx.charter.fact(fact.as_str()).is_none()) {
        return Err(Refusal::new("unknown-fact").fact("fact", fact.as_str()));
    }
    Ok(Facts { kind: kind.clone(), amount, counterparties: named, facts: facts.clone() })
}

/// While its item is open a matter's facts stand still: who takes part was settled at the opening.
fn must_not_be_open(programme: &Programme, matter: &Matter) -> Result<(), Refusal> {
    let Stands::OnAgenda(meeting, item) = &matter.stands else { return Ok(()) };
    let open = programme.meetings.get(meeting).and_then(|meeting| meeting.items.get(item)).is_some_and(|i| i.is_open());
    if open { Err(Refusal::new("item-is-open").fact("meeting", meeting.as_str())) } else { Ok(()) }
}

fn must_take_papers(ctx: &Context, programme: &Programme, to: &Place) -> Result<(), Refusal> {
    match to {
        Place::Matter { matter } => {
            let known = known(programme, matter)?;
            if matches!(known.stands, Stands::Decided(_)) {
                return Err(Refusal::new("already-decided").fact("matter", matter.as_str()));
            }
            roles::must_prepare(ctx, programme, &known.body)
        }
        Place::Item { meeting, item } => {
            let sitting = super::meeting::known(programme, meeting)?;
            sitting.item(*item)?.must_not_be_over()?;
            roles::must_prepare(ctx, programme, &sitting.body)
        }
    }
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event, happened: Happened) {
    let matters = &mut programme.matters;
    match event {
        Event::Opened { matter, body, has_draft, facts } => {
            let opened = Matter {
                body: body.clone(),
                has_draft: *has_draft,
                facts: facts.clone(),
                opened_by: happened.actor.clone(),
                stands: Stands::Open,
                papers: Papers::new(),
            };
            matters.insert(matter.clone(), opened);
        }
        Event::Corrected { matter, has_draft, facts } => {
            if let Some(matter) = matters.get_mut(matter) {
                matter.has_draft = *has_draft;
                matter.facts = facts.clone();
            }
        }
        Event::Attached { paper, to: Place::Matter { matter }, media, size } => {
            if let Some(matter) = matters.get_mut(matter) {
                matter.papers.entry(paper.clone()).or_default().push(version(happened, media, *size));
            }
        }
        Event::Attached { paper, to: Place::Item { meeting, item }, media, size } => {
            if let Some(item) = super::meeting::item_mut(programme, meeting, *item) {
                item.papers.entry(paper.clone()).or_default().push(version(happened, media, *size));
            }
        }
    }
}

/// The version that an attaching entry makes.
pub fn version(happened: Happened, media: &str, size: u64) -> Version {
    Version { seq: happened.seq, at: happened.at, by: happened.actor.clone(), media: media.to_string(), size }
}
