//! Judges what is asked about matters.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::{Command, Event, Facts, Matter, PAPER, Place, Stands, answers, known, way};
use crate::exact::Money;
use crate::ids::{FactId, KindId, MatterId, PartyId};
use crate::refusal::Refusal;
use crate::subjects::context::{Context, with};
use crate::subjects::programme::Programme;
use crate::subjects::words::{self, Words};
use crate::subjects::{Happening, meeting, party, roles};

/// Judges.
pub fn decide(ctx: &Context, programme: &Programme, command: &Command) -> Result<Vec<Happening>, Refusal> {
    match command {
        Command::Open { body, kind, amount, counterparties, facts, title, summary, draft, lang } => {
            roles::must_prepare(ctx, programme, body)?;
            let facts = lawful(ctx, programme, kind, *amount, counterparties, facts)?;
            let matter = MatterId::new(&alloc::format!("M-{}", programme.matters.len().saturating_add(1)));
            let words = texts(title, summary, draft)?.and("lang", words::language(lang)?);
            let given: Vec<FactId> = facts.facts.keys().cloned().collect();
            let confirmed = answers::given_by_actor(ctx, programme, body, &given)?;
            let has_draft = !draft.trim().is_empty();
            let opened = with(Event::Opened { matter: matter.clone(), body: body.clone(), has_draft, facts }, words);
            Ok(followed_by_confirmation(opened, matter, confirmed))
        }
        Command::Correct { matter, kind, amount, counterparties, facts, title, summary, draft, reason } => {
            let known = known(programme, matter)?;
            roles::must_prepare(ctx, programme, &known.body)?;
            must_stand_open(programme, matter, known)?;
            let facts = lawful(ctx, programme, kind, *amount, counterparties, facts)?;
            let words = texts(title, summary, draft)?.and("reason", &words::required("reason", reason, words::TEXT)?);
            let has_draft = !draft.trim().is_empty();
            let is_new = |(fact, answer): &(&FactId, &bool)| known.facts.facts.get(*fact) != Some(*answer);
            let given: Vec<FactId> = facts.facts.iter().filter(is_new).map(|(fact, _)| fact.clone()).collect();
            let confirmed = answers::given_by_actor(ctx, programme, &known.body, &given)?;
            let corrected = with(Event::Corrected { matter: matter.clone(), has_draft, facts }, words);
            Ok(followed_by_confirmation(corrected, matter.clone(), confirmed))
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
        Command::Answer { matter, fact, answer, grounds } => {
            answers::answer(ctx, programme, matter, (fact, *answer), grounds)
        }
        Command::Confirm { matter, facts } => answers::confirm(ctx, programme, matter, facts),
        Command::Refer { matter, to, reason } => way::refer(ctx, programme, matter, to, reason),
        Command::RecordProposal { matter, by, on, document } => {
            way::record_proposal(ctx, programme, matter, (by, *on), document)
        }
    }
}

/// An answer of the one who confirms is confirmed with it.
fn followed_by_confirmation(mut happenings: Vec<Happening>, matter: MatterId, facts: Vec<FactId>) -> Vec<Happening> {
    if !facts.is_empty() {
        happenings.push(Happening { event: Event::Confirmed { matter, facts }.into(), words: Words::none() });
    }
    happenings
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
        party::known(programme, party)?;
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

/// What is decided is not changed; and while its item is open a matter's facts stand still: who takes part was settled at the
/// opening.
pub(super) fn must_stand_open(programme: &Programme, id: &MatterId, matter: &Matter) -> Result<(), Refusal> {
    if matches!(matter.stands, Stands::Decided(_)) {
        return Err(Refusal::new("already-decided").fact("matter", id.as_str()));
    }
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
            let sitting = meeting::known(programme, meeting)?;
            sitting.item(*item)?.must_not_be_over()?;
            roles::must_prepare(ctx, programme, &sitting.body)
        }
    }
}
