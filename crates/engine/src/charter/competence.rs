//! Competence: who decides a matter of which kind, on what facts, and what must follow.
//!
//! The one part of a charter that is read top down: the first row that a matter fits is its way.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::limits::Limits;
use super::names::Grounds;
use super::reader::{Node, Section, words};
use crate::ids::{BodyId, FactId, KindId};

words! {
    /// Why a matter is not taken up at all.
    pub enum NotRouted {
        /// It must not be handed on to another body.
        NotDelegable = "not-delegable",
    }
}

words! {
    /// Which of a party's people record what it decided at home.
    pub enum OwnDecider {
        /// Who names the party's people.
        Nominator = "the party's nominator",
        /// The party's people in the body that decided.
        Members = "the party's members",
    }
}

/// The word for the parties themselves, each by its own organs.
const PARTIES: &str = "parties";
/// What follows where each party decides for itself.
const EACH_PARTY: &str = "each-party";
/// What follows where a body is to be told.
const INFORM: &str = "inform:";
/// What follows where the party with a distinction decides by its own rules.
const DECISION_OF: &str = "-decision";

/// Who decides.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decider {
    /// A body of the charter.
    Body(BodyId),
    /// The parties to the agreement, each for itself.
    Parties,
}

/// What must follow a decision before it is done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Each party to the agreement decides for itself.
    EachParty,
    /// The party with this distinction decides by its own rules: the host.
    DecisionOf(String),
    /// A body is told.
    Inform(BodyId),
}

/// An answer that a clause asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The fact.
    pub fact: FactId,
    /// The answer.
    pub is: bool,
}

/// Where a row of the table leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteEnd {
    /// Somebody decides, on somebody's proposal.
    Decided {
        /// Who decides.
        by: Decider,
        /// The body without whose proposal they do not.
        proposed_by: Option<BodyId>,
        /// What must follow.
        then: Vec<Step>,
    },
    /// Nobody does.
    Refused(NotRouted),
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct Route {
    /// The kinds of matter that it is about.
    pub kinds: Vec<KindId>,
    /// The amounts; any, where nothing is said.
    pub amount: Option<Limits>,
    /// Answers that must all be so.
    pub all: Vec<Condition>,
    /// Answers of which one must be so; nothing is asked where there are none.
    pub any: Vec<Condition>,
    /// Where it leads.
    pub end: RouteEnd,
    /// Its rules.
    pub grounds: Grounds,
}

/// What follows every decision on some kinds, whoever makes it.
#[derive(Clone, Debug)]
pub struct Follow {
    /// The kinds.
    pub kinds: Vec<KindId>,
    /// What must follow.
    pub then: Vec<Step>,
    /// Its rules.
    pub grounds: Grounds,
}

/// By which kind of matter a body hands some of its competence to another.
#[derive(Clone, Debug)]
pub struct DelegationClause {
    /// The kind of matter.
    pub kind: KindId,
    /// The body whose competence it is.
    pub by: BodyId,
    /// The body that receives it.
    pub to: BodyId,
    /// The levels on which it can be handed on.
    pub levels: Vec<String>,
    /// What each delegation must state.
    pub states: Vec<String>,
    /// Its rules.
    pub grounds: Grounds,
}

/// By which kind of matter the charter itself is changed.
#[derive(Clone, Debug)]
pub struct AmendmentClause {
    /// The kind of matter.
    pub kind: KindId,
    /// The body that decides it, unless the table leads elsewhere.
    pub by: BodyId,
    /// Its rules.
    pub grounds: Grounds,
}

/// Who records what a party decided at home after a body's decision.
#[derive(Clone, Debug)]
pub struct OwnDecisionsClause {
    /// Which of its people.
    pub by: Vec<OwnDecider>,
    /// Its rules.
    pub grounds: Grounds,
}

/// Who decides what.
#[derive(Clone, Debug)]
pub struct Competence {
    /// The table, read top down.
    pub routes: Vec<Route>,
    /// What follows whichever row a matter fits.
    pub follows: Vec<Follow>,
    /// Delegations that can be made.
    pub delegations: Vec<DelegationClause>,
    /// How the charter is changed.
    pub amendments: Vec<AmendmentClause>,
    /// Who records parties' own decisions.
    pub own_decisions: Option<OwnDecisionsClause>,
    /// The body by whose clauses people are recused where no body decides alone: the parties do, or it is not known yet.
    pub recuse_as: Option<BodyId>,
    /// Its rules.
    pub grounds: Grounds,
    /// The places of each kind's rows, so that a long table is not gone through for every matter.
    by_kind: BTreeMap<KindId, Vec<usize>>,
}

impl Decider {
    /// The word as charters and answers write it.
    pub fn word(&self) -> &str {
        match self {
            Self::Body(body) => body.as_str(),
            Self::Parties => PARTIES,
        }
    }
}

impl Step {
    /// The word as charters and answers write it.
    pub fn word(&self) -> String {
        match self {
            Self::EachParty => EACH_PARTY.to_string(),
            Self::DecisionOf(one) => format!("{one}{DECISION_OF}"),
            Self::Inform(body) => format!("{INFORM}{body}"),
        }
    }

    fn read(node: &Node<'_, '_>) -> Option<Self> {
        let word = node.text()?;
        if word == EACH_PARTY {
            return Some(Self::EachParty);
        }
        if let Some(body) = word.strip_prefix(INFORM) {
            return Some(Self::Inform(BodyId::new(body)));
        }
        if let Some(one) = word.strip_suffix(DECISION_OF) {
            return Some(Self::DecisionOf(one.to_string()));
        }
        let mend = "One of: \"each-party\", \"inform:BODY\", \"ONE-decision\" with a party's distinction.";
        node.note("unknown-word", format!("\"{word}\" is nothing that can follow"), mend);
        None
    }
}

impl Condition {
    /// Answers by fact: `{ within-frame = false }`.
    pub(crate) fn all(section: &Section<'_, '_>, key: &str) -> Vec<Self> {
        let Some(conditions) = section.table(key) else { return Vec::new() };
        let keys = conditions.keys();
        if keys.is_empty() {
            conditions.note("missing", format!("`{key}` asks for no answer"), "Name a fact, or leave it out.");
        }
        let condition = |(fact, _): &(String, _)| Some(Self { fact: FactId::new(fact), is: conditions.flag(fact)? });
        let read = keys.iter().filter_map(condition).collect();
        conditions.done();
        read
    }
}

impl Route {
    fn read(section: Section<'_, '_>) -> Option<Self> {
        let kinds = kinds(&section);
        let amount = section.table("amount").map(Limits::read);
        let (all, any) = (Condition::all(&section, "if"), Condition::all(&section, "if_any"));
        let refused = section.get("refuse").map(|node| node.word());
        let end = match refused {
            Some(word) => word.map(RouteEnd::Refused),
            None => section.need("to").and_then(|node| node.text()).map(|to| RouteEnd::Decided {
                by: if to == PARTIES { Decider::Parties } else { Decider::Body(BodyId::new(&to)) },
                proposed_by: section.text("proposed_by").map(|body| BodyId::new(&body)),
                then: steps(&section),
            }),
        };
        let grounds = Grounds::read(&section);
        section.done();
        Some(Self { kinds, amount, all, any, end: end?, grounds })
    }

    /// Every answer that it asks for.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.all.iter().chain(&self.any)
    }
}

fn kinds(section: &Section<'_, '_>) -> Vec<KindId> {
    section.need("kind");
    section.texts("kind").iter().map(|kind| KindId::new(kind)).collect()
}

fn steps(section: &Section<'_, '_>) -> Vec<Step> {
    section.list("then").iter().filter_map(Step::read).collect()
}

impl Follow {
    fn read(section: Section<'_, '_>) -> Self {
        section.need("then");
        let follow = Self { kinds: kinds(&section), then: steps(&section), grounds: Grounds::read(&section) };
        section.done();
        follow
    }
}

impl DelegationClause {
    fn read(section: Section<'_, '_>) -> Option<Self> {
        let [kind, by, to] = ["kind", "by", "to"].map(|key| section.need(key).and_then(|node| node.text()));
        let (levels, states) = (section.texts("levels"), section.texts("states"));
        let grounds = Grounds::read(&section);
        section.done();
        Some(Self { kind: KindId::new(&kind?), by: BodyId::new(&by?), to: BodyId::new(&to?), levels, states, grounds })
    }
}

impl AmendmentClause {
    fn read(section: Section<'_, '_>) -> Option<Self> {
        let [kind, by] = ["kind", "by"].map(|key| section.need(key).and_then(|node| node.text()));
        let grounds = Grounds::read(&section);
        section.done();
        Some(Self { kind: KindId::new(&kind?), by: BodyId::new(&by?), grounds })
    }
}

impl OwnDecisionsClause {
    fn read(section: Section<'_, '_>) -> Self {
        section.need("by");
        let by = section.list("by").iter().filter_map(|node| node.word()).collect();
        let clause = Self { by, grounds: Grounds::read(&section) };
        section.done();
        clause
    }
}

impl Competence {
    pub(crate) fn read(section: Section<'_, '_>) -> Self {
        let routes: Vec<Route> = section.tables("routes").into_iter().filter_map(Route::read).collect();
        let mut by_kind: BTreeMap<KindId, Vec<usize>> = BTreeMap::new();
        for (place, row) in routes.iter().enumerate() {
            for kind in &row.kinds {
                let places = by_kind.entry(kind.clone()).or_default();
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
        }
        let competence = Self {
            routes,
            by_kind,
            follows: section.tables("then").into_iter().map(Follow::read).collect(),
            delegations: section.tables("delegations").into_iter().filter_map(DelegationClause::read).collect(),
            amendments: section.tables("amendments").into_iter().filter_map(AmendmentClause::read).collect(),
            own_decisions: section.table("own_decisions").map(OwnDecisionsClause::read),
            recuse_as: section.text("recuse_as").map(|body| BodyId::new(&body)),
            grounds: Grounds::read_optional(&section),
        };
        section.done();
        competence
    }

    /// The rows about a kind, in the order of the table.
    pub fn routes_of<'s>(&'s self, kind: &KindId) -> impl Iterator<Item = &'s Route> + use<'s> {
        self.by_kind.get(kind).into_iter().flatten().filter_map(|place| self.routes.get(*place))
    }

    /// What follows every decision on a kind.
    pub fn follows_of(&self, kind: &KindId) -> impl Iterator<Item = &Follow> {
        self.follows.iter().filter(move |follow| follow.kinds.contains(kind))
    }
}
