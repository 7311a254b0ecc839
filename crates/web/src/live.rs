//! Live events: that the record has grown, and to which number; never what happened. The page asks for itself.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::time::timeout;

use crate::answer::Answer;
use crate::problem::Problem;
use crate::visit::Visit;

/// How often the server beats.
const BEAT: Duration = Duration::from_secs(15);
/// How many may follow at once.
const MOST: usize = 4096;

static FOLLOWING: AtomicUsize = AtomicUsize::new(0);

/// How many follow.
pub fn following() -> usize {
    FOLLOWING.load(Ordering::Relaxed)
}

/// One who follows; leaving makes room.
struct Place;

impl Place {
    fn take() -> Option<Self> {
        let before = FOLLOWING.fetch_add(1, Ordering::Relaxed);
        let place = Self;
        (before < MOST).then_some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        FOLLOWING.fetch_sub(1, Ordering::Relaxed);
    }
}

/// `GET …/events?after=4731`
pub async fn follow(visit: Visit) -> Answer {
    visit.signed_in()?;
    let place = Place::take().ok_or(Problem::TooMany)?;
    let seen: u64 = visit.query.get("after").parse().unwrap_or(0);
    let grown = visit.live.follow();
    Ok(answer(seen, grown, place))
}

fn answer(seen: u64, grown: tokio::sync::watch::Receiver<u64>, place: Place) -> Response {
    let events = stream::unfold((seen, grown, place), |(seen, mut grown, place)| async move {
        let size = *grown.borrow_and_update();
        if size > seen {
            let event = Event::default().event("changed").data(size.to_string());
            return Some((Ok::<_, Infallible>(event), (size, grown, place)));
        }
        match timeout(BEAT, grown.changed()).await {
            // The programme is gone: so is its stream.
            Ok(Err(_)) => None,
            Ok(Ok(())) => {
                let size = *grown.borrow();
                Some((Ok(Event::default().event("changed").data(size.to_string())), (size, grown, place)))
            }
            Err(_) => Some((Ok(Event::default().event("beat").data(seen.to_string())), (seen, grown, place))),
        }
    });
    Sse::new(events).into_response()
}
