//! How a body handles an item: who is recused, when it is quorate, how it decides.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::competence::{Condition, Decider};
use super::limits::Test;
use super::names::Grounds;
use super::reader::{Section, words};
use crate::ids::{BodyId, ClassId, KindId, RuleId};

words! {
    /// What a recused person is kept from.
    pub enum Ban {
        /// Taking part in the decision.
        Deciding = "deciding",
        /// Being in the room.
        Presence = "presence",
        /// Reading the papers.
        Materials = "materials",
    }

    /// Which people of a class a clause of recusal meets.
    pub enum Each {
        /// All parties' of the class.
        All = "all",
        /// Only the party's that the ground is about.
        Itself = "itself",
    }
}

/// Whom a clause of recusal meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The people of a class.
    Class(ClassId, Each),
    /// One who declared an interest, alone.
    Declarer,
}

/// What makes it meet them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecuseWhen {
    /// A party of the class is the other side of the matter.
    Counterparty,
    /// The matter is of one of these kinds.
    Kinds(Vec<KindId>),
    /// They declared it.
    Declared,
}

/// A clause of recusal.
#[derive(Clone, Debug)]
pub struct RecuseClause {
    /// Whom it meets.
    pub who: Who,
    /// When.
    pub when: RecuseWhen,
    /// What they are kept from.
    pub from: Vec<Ban>,
    /// The rules that are named before it where several meet the same person.
    pub yields_to: Vec<RuleId>,
    /// Its rules.
    pub grounds: Grounds,
}

impl RecuseClause {
    /// Whether it keeps people from this.
    pub fn bans(&self, ban: Ban) -> bool {
        self.from.contains(&ban)
    }

    pub(crate) fn read(section: Section<'_, '_>) -> Option<Self> {
        let who = section.need("who").and_then(|node| node.text());
        let each = section.get("each").and_then(|node| node.word()).unwrap_or(Each::All);
        let when = section.need("when").and_then(|node| node.table()).and_then(recuse_when);
        let from = section.need("from").map(|node| node.list()).unwrap_or_default();
        let from = from.iter().filter_map(|ban| ban.word()).collect();
        let (yields_to, grounds) = (section.ids("yields_to"), Grounds::read(&section));
        section.done();
        let who = match who?.as_str() {
            "declarer" => Who::Declarer,
            class => Who::Class(ClassId::new(class), each),
        };
        Some(Self { who, when: when?, from, yields_to, grounds })
    }
}

fn recuse_when(section: Section<'_, '_>) -> Option<RecuseWhen> {
    let kinds: Vec<_> = section.texts("kind").iter().map(|kind| KindId::new(kind)).collect();
    let (counterparty, declared) = (section.text("counterparty"), section.text("declared"));
    let when = match (counterparty, declared) {
        (Some(_), None) if kinds.is_empty() => Some(RecuseWhen::Counterparty),
        (None, Some(_)) if kinds.is_empty() => Some(RecuseWhen::Declared),
        (None, None) if !kinds.is_empty() => Some(RecuseWhen::Kinds(kinds)),
        _ => {
            let what = "a recusal needs exactly one ground".to_string();
            section.note("missing", what, "Keep one of `counterparty`, `kind`, `declared`; write two clauses for two.");
            None
        }
    };
    section.done();
    when
}

words! {
    /// Whether the recused stay in the base of the quorum.
    pub enum RecusedBase {
        /// They stay in it.
        InBase = "in base",
        /// They leave it.
        Leaves = "not in base",
    }

    /// Whether those who have not voted count to the quorum.
    pub enum Silent {
        /// They do.
        Counts = "taking part",
        /// They do not.
        DoesNotCount = "not taking part",
    }
}

/// When a body is quorate for an item.
#[derive(Clone, Debug)]
pub struct QuorumClause {
    /// Tests that must all hold.
    pub tests: Vec<Test>,
    /// Whether the recused stay in the base.
    pub recused: RecusedBase,
    /// Whether silent ones count.
    pub silent: Silent,
    /// Its rules.
    pub grounds: Grounds,
}

impl QuorumClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Option<Self> {
        section.need("test");
        let clause = Self {
            tests: section.tables("test").into_iter().filter_map(Test::read).collect(),
            recused: section.need("recused").and_then(|node| node.word()).unwrap_or(RecusedBase::InBase),
            silent: section.need("silent").and_then(|node| node.word()).unwrap_or(Silent::Counts),
            grounds: Grounds::read(&section),
        };
        section.done();
        Some(clause)
    }
}

words! {
    /// How a body decides among proposals.
    pub enum Method {
        /// The proposal with the most votes.
        Plurality = "plurality",
        /// Nobody votes: all are of one mind, or it is not decided here.
        Consensus = "consensus",
    }

    /// What is sought before the method.
    pub enum First {
        /// Whether anybody is against.
        Unanimity = "unanimity",
    }

    /// What settles a tie, tried in order.
    pub enum TieBreak {
        /// The tied proposal that the acting chair's own ballot is for.
        ChairSupported = "proposal the chair supported",
        /// The acting chair states one of the tied.
        ChairStates = "acting chair states one of the tied",
    }

    /// Who acts as chair for an item, tried in order.
    pub enum ActingChair {
        /// The chair.
        Chair = "chair",
        /// The vice-chair.
        ViceChair = "vice-chair",
        /// The deputy who acts in the chair's seat.
        ChairsDeputy = "chair's deputy",
        /// One whom the meeting elects before the item opens.
        Elected = "elected for the item",
    }
}

/// Whose ballots are taken, and by which rule others are refused.
#[derive(Clone, Debug)]
pub struct BallotsClause {
    /// Only those who are present.
    pub only_present: Grounds,
    /// Only who acts in the seat.
    pub only_acting: Grounds,
}

impl BallotsClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Self {
        let grounds = |key: &str| {
            let clause = section.need(key).and_then(|node| node.table());
            clause.map(|clause| (Grounds::read(&clause), clause.done()).0).unwrap_or_default()
        };
        let clause = Self { only_present: grounds("only_present"), only_acting: grounds("only_acting") };
        section.done();
        clause
    }
}

/// What a body that decides nothing is for: bodies that decide hear it.
#[derive(Clone, Debug)]
pub struct OpinionsClause {
    /// The bodies that hear it.
    pub to: Vec<BodyId>,
    /// Its rules.
    pub grounds: Grounds,
}

impl OpinionsClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Self {
        section.need("to");
        let to = section.texts("to").iter().map(|body| BodyId::new(body)).collect();
        let clause = Self { to, grounds: Grounds::read(&section) };
        section.done();
        clause
    }
}

words! {
    /// How the body that a matter goes to can settle it.
    pub enum Offer {
        /// In a meeting that is planned already.
        NextMeeting = "next meeting in time",
        /// In a meeting planned for it.
        ExtraMeeting = "extra meeting",
        /// By a decision in writing.
        Written = "written",
    }
}

/// Where a matter goes that found no consensus.
#[derive(Clone, Debug)]
pub struct Escalation {
    /// The body that it goes to.
    pub to: BodyId,
    /// The same as one who decides.
    pub decider: Decider,
    /// The answers on which routing hands it on; never, where there are none.
    pub when: Vec<Condition>,
    /// The ways that are offered there.
    pub offer: Vec<Offer>,
    /// Its rules.
    pub grounds: Grounds,
}

/// How a body decides.
#[derive(Clone, Debug)]
pub struct DecideClause {
    /// What is sought first.
    pub first: Option<First>,
    /// The method.
    pub method: Method,
    /// What a proposal needs.
    pub adopt: Vec<Test>,
    /// What settles a tie.
    pub tie: Vec<TieBreak>,
    /// Who acts as chair.
    pub acting_chair: Vec<ActingChair>,
    /// What happens without consensus.
    pub otherwise: Option<Escalation>,
    /// Its rules.
    pub grounds: Grounds,
}

impl DecideClause {
    pub(crate) fn read(section: Section<'_, '_>) -> Option<Self> {
        let method = section.need("method").and_then(|node| node.word());
        let clause = Self {
            first: section.get("first").and_then(|node| node.word()),
            method: method.unwrap_or(Method::Plurality),
            adopt: section.tables("adopt").into_iter().filter_map(Test::read).collect(),
            tie: section.list("tie").iter().filter_map(|node| node.word()).collect(),
            acting_chair: section.list("acting_chair").iter().filter_map(|node| node.word()).collect(),
            otherwise: section.table("otherwise").and_then(Escalation::read),
            grounds: Grounds::read(&section),
        };
        match method {
            Some(Method::Plurality) => ["adopt", "tie", "acting_chair"].iter().for_each(|key| {
                section.need(key);
            }),
            Some(Method::Consensus) => {
                section.need("otherwise");
            }
            None => {}
        }
        section.done();
        method.map(|_| clause)
    }
}

impl Escalation {
    fn read(section: Section<'_, '_>) -> Option<Self> {
        let to = section.need("escalate").and_then(|node| node.text());
        let when = Condition::all(&section, "if");
        let offer = section.list("offer").iter().filter_map(|node| node.word()).collect();
        let grounds = Grounds::read(&section);
        for key in ["proposed_by", "then"] {
            section.text(key);
        }
        section.done();
        let to = BodyId::new(&to?);
        Some(Self { decider: Decider::Body(to.clone()), to, when, offer, grounds })
    }
}
