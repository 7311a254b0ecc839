//! One address for each view: what the reader sees on the page, as JSON.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use engine::ids::{BodyId, DecisionId, MatterId, MeetingId, PartyId, RuleId};
use engine::subjects::meeting::ItemId;
use serde::Serialize;

use crate::answer::{self, Answer};
use crate::forms;
use crate::pages::who_decides::show as who_decides;
use crate::problem::Problem;
use crate::visit::{Visit, Web};

/// Most entries of the record at once.
const MOST: usize = 1000;

fn told(view: &impl Serialize) -> Answer {
    Ok(answer::json(StatusCode::OK, view))
}

type OfOne = Path<(String, String)>;

/// `GET /api/v1/programmes`
pub async fn programmes(State(web): State<Web>) -> Answer {
    let named = |(id, name): (String, String)| serde_json::json!({ "id": id, "name": name });
    told(&web.app().programmes().into_iter().map(named).collect::<Vec<_>>())
}

/// `GET …/home`
pub async fn home(visit: Visit) -> Answer {
    told(&visit.see(|eyes| eyes.home(None))?)
}

/// `GET …/meetings?year=2022`
pub async fn meetings(visit: Visit) -> Answer {
    let year = visit.query.get("year").parse().ok();
    told(&visit.see(|eyes| eyes.meetings(year))?)
}

/// `GET …/meetings/{meeting}`
pub async fn meeting(visit: Visit, Path((_, id)): OfOne) -> Answer {
    told(&visit.see(|eyes| eyes.meeting(&MeetingId::new(&id)))?)
}

/// `GET …/meetings/{meeting}/live`
pub async fn live(visit: Visit, Path((_, id)): OfOne) -> Answer {
    told(&visit.see(|eyes| eyes.live(&MeetingId::new(&id)))?)
}

/// `GET …/meetings/{meeting}/screen`
pub async fn screen(visit: Visit, Path((_, id)): OfOne) -> Answer {
    told(&visit.see(|eyes| eyes.screen(&MeetingId::new(&id)))?)
}

/// `GET …/meetings/{meeting}/interests`
pub async fn interests(visit: Visit, Path((_, id)): OfOne) -> Answer {
    told(&visit.see(|eyes| eyes.interests(&MeetingId::new(&id)))?)
}

/// `GET …/meetings/{meeting}/minutes`
pub async fn minutes(visit: Visit, Path((_, id)): OfOne) -> Answer {
    told(&visit.see(|eyes| eyes.minutes(&MeetingId::new(&id)))?)
}

/// `GET …/meetings/{meeting}/items/{item}/ballot`
pub async fn ballot(visit: Visit, Path((_, id, item)): Path<(String, String, u32)>) -> Answer {
    told(&visit.see(|eyes| eyes.ballot(&MeetingId::new(&id), ItemId(item)))?)
}

/// `GET …/matters`
pub async fn matters(visit: Visit) -> Answer {
    told(&visit.see(|eyes| eyes.matters())?)
}

/// `GET …/matters/{matter}`
pub async fn matter(visit: Visit, Path((_, id)): OfOne) -> Answer {
    told(&visit.see(|eyes| eyes.matter(&MatterId::new(&id)))?)
}

/// `GET …/decisions`
pub async fn decisions(visit: Visit) -> Answer {
    told(&visit.see(|eyes| eyes.decisions())?)
}

/// `GET …/decisions/{decision}`
pub async fn decision(visit: Visit, Path((_, id)): OfOne) -> Answer {
    told(&visit.see(|eyes| eyes.decision(&DecisionId::new(&id)))?)
}

/// `GET …/parties?day=2022-12-01&body=steering-group`
pub async fn parties(visit: Visit) -> Answer {
    let day = forms::date(visit.query.get("day"));
    let body = Some(visit.query.get("body")).filter(|id| !id.is_empty()).map(BodyId::new);
    told(&visit.see(|eyes| eyes.parties(body.as_ref(), day))?)
}

/// `GET …/parties/{party}`
pub async fn party(visit: Visit, Path((_, id)): OfOne) -> Answer {
    told(&visit.see(|eyes| eyes.party(&PartyId::new(&id)))?)
}

/// `GET …/people`
pub async fn people(visit: Visit) -> Answer {
    told(&visit.see(|eyes| eyes.people())?)
}

/// `GET …/who-decides?kind=procurement&amount=600000&side=tiera&fact-within-frame=yes`: the kinds and sides that can be named,
/// and the way of what was asked; none where no kind is named that the charter knows.
pub async fn who_decides(visit: Visit) -> Answer {
    let mut form = visit.query.clone();
    let value = visit.look(|eyes| {
        let way = who_decides::read(eyes, &mut form).and_then(|ask| eyes.way(&ask));
        serde_json::json!({ "kinds": eyes.kinds_of_matter(), "sides": eyes.sides(), "way": way })
    });
    told(&value)
}

/// `GET …/rules`
pub async fn rules(visit: Visit) -> Answer {
    told(&visit.look(|eyes| eyes.rules()))
}

/// `GET …/rules/{rule}`
pub async fn rule(visit: Visit, Path((_, id)): OfOne) -> Answer {
    told(&visit.look(|eyes| eyes.rule(&RuleId::new(&id))).ok_or(Problem::NotFound)?)
}

/// `GET …/record/entries?before=4700&most=100`
pub async fn entries(visit: Visit) -> Answer {
    visit.signed_in()?;
    let most = visit.query.get("most").parse().unwrap_or(100).min(MOST);
    let before = visit.query.get("before").parse().ok();
    told(&visit.look(|eyes| eyes.record(before, most)))
}

/// `GET …/record/entries/{entry}`
pub async fn entry(visit: Visit, Path((_, seq)): Path<(String, u64)>) -> Answer {
    told(&visit.see(|eyes| eyes.entry(seq))?)
}
