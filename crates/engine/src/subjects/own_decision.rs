//! Parties' own decisions: what each party concerned decides at home after a body has decided, and what is still awaited.
//!
//! Whom a decision waits for follows from the way of its matter and is written down when the decision is entered. It takes
//! effect once everybody has approved it; one who rejects it ends that.

use alloc::string::String;
use alloc::vec::Vec;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::context::{Context, with};
use super::decision::Decision;
use super::programme::Programme;
use super::words::{self, Words};
use super::{Happened, Happening, matter, meeting, roles};
use crate::charter::{OwnDecider, Step};
use crate::ids::{DecisionId, PartyId, PersonId, RuleId};
use crate::refusal::Refusal;
use crate::rules::route::Way;

/// What can be asked about parties' own decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// Record what a party decided at home.
    Record {
        /// Which decision waits for it.
        decision: DecisionId,
        /// Which party.
        party: PartyId,
        /// What it decided.
        verdict: Verdict,
        /// Which of its organs or office-holders.
        organ: String,
        /// On which day.
        on: Date,
        /// The section of its minutes.
        #[serde(default)]
        section: String,
        /// Number or address of its document.
        #[serde(default)]
        document: String,
    },
    /// Take back what was recorded in error: the decision waits for the party again.
    Retract {
        /// Which decision.
        decision: DecisionId,
        /// Which party's.
        party: PartyId,
        /// Why.
        reason: String,
    },
}

/// What can have happened to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "as in Command")]
pub enum Event {
    /// A decision that was entered waits for these parties.
    Awaited { decision: DecisionId, parties: Vec<Awaited> },
    /// Words: `organ`, `section`, `document`.
    Recorded { decision: DecisionId, party: PartyId, verdict: Verdict, on: Date },
    /// Words: `reason`.
    Retracted { decision: DecisionId, party: PartyId },
}

/// What a party decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As the body decided or proposed.
    Approved,
    /// Not so.
    Rejected,
}

/// A party whose own decision is awaited, by which rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awaited {
    /// The party.
    pub party: PartyId,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// A party's own decision, awaited or recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// By which rules it is awaited.
    pub rules: Vec<RuleId>,
    /// What was decided; nothing while it is awaited.
    pub recorded: Option<Recorded>,
}

/// What was recorded of a party's own decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// What.
    pub verdict: Verdict,
    /// On which day.
    pub on: Date,
    /// Who recorded it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// The entry; its words name organ, section and document.
    pub seq: u64,
}

/// How a decision stands to the parties' own ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It needs none.
    AtOnce,
    /// Some are awaited.
    Waiting,
    /// Every party concerned has approved.
    Done,
    /// A party has rejected it.
    Lapsed,
}

impl From<Event> for super::Event {
    fn from(event: Event) -> Self {
        Self::OwnDecision(event)
    }
}

/// How a decision stands to the parties' own ones.
pub fn effect(decision: &Decision) -> Effect {
    let verdicts = || decision.own.values().map(|own| own.recorded.as_ref().map(|recorded| recorded.verdict));
    match () {
        () if decision.own.is_empty() => Effect::AtOnce,
        () if verdicts().any(|verdict| verdict == Some(Verdict::Rejected)) => Effect::Lapsed,
        () if verdicts().any(|verdict| verdict.is_none()) => Effect::Waiting,
        () => Effect::Done,
    }
}

/// Whom a decision on a matter of this way waits for, of the parties of today.
pub fn awaited(ctx: &Context, programme: &Programme, way: &Way<'_>) -> Vec<Awaited> {
    let mut awaited: Vec<Awaited> = Vec::new();
    for step in &way.then {
        let rules = way.rules_of(step);
        let mut parties: Vec<_> = programme.parties.iter().filter(|(_, party)| party.is_on(ctx.today())).collect();
        parties.sort_by_key(|(_, party)| (party.from, party.rank));
        for (id, party) in parties {
            let Some(class) = ctx.charter.class(party.class.as_str()) else { continue };
            let is_meant = match step {
                Step::EachParty => class.party_to_agreement,
                Step::DecisionOf(one) => party.singled_out && class.one_is.as_ref() == Some(one),
                Step::Inform(_) => false,
            };
            match awaited.iter_mut().find(|other| other.party == *id) {
                Some(other) if is_meant => other.rules.extend(rules.iter().cloned()),
                None if is_meant => awaited.push(Awaited { party: id.clone(), rules: rules.clone() }),
                _ => {}
            }
        }
    }
    awaited
}

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Record { decision, party, verdict, organ, on, section, document } => {
            let known = known(programme, decision)?;
            let own = own(known, decision, party)?;
            must_be_theirs(ctx, programme, known, party, own)?;
            if own.recorded.is_some() {
                return Err(Refusal::new("already-recorded").fact("party", party).fact("decision", decision));
            }
            matter::must_not_be_ahead(ctx, *on)?;
            let since = ctx.day_of(known.at);
            if *on < since {
                return Err(Refusal::new("before-decision").fact("day", on).fact("since", since));
            }
            let words = Words::one("organ", &words::line("organ", organ)?)
                .and("section", &words::optional("section", section, words::TITLE)?)
                .and("document", &words::optional("document", document, words::TITLE)?);
            let (decision, party) = (decision.clone(), party.clone());
            Ok(with(Event::Recorded { decision, party, verdict: *verdict, on: *on }, words))
        }
        Command::Retract { decision, party, reason } => {
            let known = known(programme, decision)?;
            let own = own(known, decision, party)?;
            must_be_theirs(ctx, programme, known, party, own)?;
            if own.recorded.is_none() {
                return Err(Refusal::new("nothing-recorded").fact("party", party).fact("decision", decision));
            }
            let words = Words::one("reason", &words::required("reason", reason, words::TEXT)?);
            Ok(with(Event::Retracted { decision: decision.clone(), party: party.clone() }, words))
        }
    }
}

fn known<'p>(programme: &'p Programme, decision: &DecisionId) -> Result<&'p Decision, Refusal> {
    let known = programme.decisions.get(decision).filter(|known| !known.reopened);
    known.ok_or_else(|| Refusal::new("unknown-decision").fact("decision", decision))
}

fn own<'d>(known: &'d Decision, decision: &DecisionId, party: &PartyId) -> Result<&'d Own, Refusal> {
    let own = known.own.get(party);
    own.ok_or_else(|| Refusal::new("not-awaited").fact("party", party).fact("decision", decision))
}

/// A party's own decision is recorded by those of its people whom the charter names.
fn must_be_theirs(
    ctx: &Context,
    programme: &Programme,
    known: &Decision,
    party: &PartyId,
    own: &Own,
) -> Result<(), Refusal> {
    if who_records(ctx, programme, known, party).contains(ctx.actor) {
        return Ok(());
    }
    let clause = ctx.charter.competence.as_ref().and_then(|competence| competence.own_decisions.as_ref());
    let rules = clause.map(|clause| clause.grounds.rule.as_slice()).unwrap_or_default();
    Err(roles::not_yours("own-decision").rules(rules).rules(&own.rules).fact("party", party))
}

/// Who records a party's own decision: whom the charter names, else its nominator.
pub fn who_records(ctx: &Context, programme: &Programme, known: &Decision, party: &PartyId) -> Vec<PersonId> {
    let clause = ctx.charter.competence.as_ref().and_then(|competence| competence.own_decisions.as_ref());
    let by = clause.map_or(&[OwnDecider::Nominator][..], |clause| clause.by.as_slice());
    let body = meeting::known(programme, &known.meeting).ok().map(|meeting| &meeting.body);
    let mut people: Vec<PersonId> = Vec::new();
    for one in by {
        let meant = match one {
            OwnDecider::Nominator => roles::nominators(ctx, programme, party),
            OwnDecider::Members => body.map(|body| roles::of_party_in(ctx, programme, party, body)).unwrap_or_default(),
        };
        for person in meant {
            if !people.contains(&person) {
                people.push(person);
            }
        }
    }
    people
}

/// Writes down.
pub fn evolve(programme: &mut Programme, event: &Event, happened: Happened) {
    match event {
        Event::Awaited { decision, parties } => {
            let Some(known) = programme.decisions.get_mut(decision) else { return };
            for Awaited { party, rules } in parties {
                known.own.insert(party.clone(), Own { rules: rules.clone(), recorded: None });
            }
        }
        Event::Recorded { decision, party, verdict, on } => {
            let by = happened.actor.clone();
            let recorded = Recorded { verdict: *verdict, on: *on, by, at: happened.at, seq: happened.seq };
            if let Some(own) = own_mut(programme, decision, party) {
                own.recorded = Some(recorded);
            }
        }
        Event::Retracted { decision, party } => {
            if let Some(own) = own_mut(programme, decision, party) {
                own.recorded = None;
            }
        }
    }
}

fn own_mut<'p>(programme: &'p mut Programme, decision: &DecisionId, party: &PartyId) -> Option<&'p mut Own> {
    programme.decisions.get_mut(decision)?.own.get_mut(party)
}
