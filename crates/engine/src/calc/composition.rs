//! `ask = composition`: seats, votes and shares of each party in a body.

use alloc::string::String;

use super::error::{Answered, Error};
use super::json::Item;
use super::write::{OBJECT, push_display, push_list, push_quoted, push_rules, push_text};
use super::{form, known_body, parties};
use crate::charter::Charter;

pub(super) fn answer(charter: &Charter, request: Item<'_>, out: &mut String) -> Answered<()> {
    let (mut body, mut listed) = (None, None);
    for (key, value) in request.entries() {
        match key {
            "ask" | "charter" => {}
            "body" => body = Some((form::text(value)?, value)),
            "parties" => listed = Some(parties::parties(charter, value)?),
            key => return Err(form::unknown_field(value, key)),
        }
    }
    let (body, at) = form::required(request, "body", body)?;
    let listed = form::required(request, "parties", listed)?;
    let body = known_body(charter, body, at)?;
    if body.seats.is_empty() {
        return Err(Error::at(at, "not-applicable", "The charter gives this body no seats."));
    }
    let composition = listed.fit(body)?;
    let ids = || listed.values.iter().map(|party| party.id).enumerate();
    let votes = || ids().filter(|_| body.votes());
    out.push_str("{\"seats\":");
    push_list(out, OBJECT, ids().zip(&composition.seats), |out, ((_, id), seats)| {
        push_text(out, id);
        out.push(':');
        push_display(out, seats);
    });
    out.push_str(",\"votes\":");
    push_list(out, OBJECT, votes(), |out, (place, id)| {
        push_text(out, id);
        out.push(':');
        push_quoted(out, composition.votes.of(place));
    });
    out.push_str(",\"shares\":");
    push_list(out, OBJECT, votes(), |out, (place, id)| {
        push_text(out, id);
        out.push(':');
        push_quoted(out, composition.share(place));
    });
    out.push_str(",\"seats_total\":");
    push_display(out, composition.seats_total());
    out.push(',');
    push_rules(out, composition.rules(body, &listed.values));
    out.push('}');
    Ok(())
}
