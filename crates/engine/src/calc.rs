//! The calculator: a question about a governance model in, its answer out, as JSON. Nothing on file is needed.
//!
//! The answers are the rules' own: a meeting and the calculator call the same functions. Here stands only the contract's
//! form: which fields there are, in which order what is wrong is found, and how an answer is written.

mod composition;
mod decide;
mod error;
mod form;
mod json;
mod meetings;
mod parties;
mod power;
mod route;
mod words;
mod write;

use alloc::format;
use alloc::string::String;

use error::{Answered, Error};
use json::{Document, Item, Value};

use crate::charter::{Body, Charter};

/// The greatest length of a line of the command, in bytes.
pub const LINE_LIMIT: usize = 1024 * 1024;

/// Where charters are found by name: bundled and stored ones, never by a path.
pub trait Lookup {
    /// The charter of that name; without one, the charter that is asked where a question names none.
    fn charter(&self, name: Option<&str>) -> Option<&Charter>;
}

/// One charter that answers everything that names none, or names it.
impl Lookup for Charter {
    fn charter(&self, name: Option<&str>) -> Option<&Charter> {
        name.is_none_or(|name| name == self.id).then_some(self)
    }
}

/// An answer: one line of JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The JSON, without a line break.
    pub json: String,
    /// Whether the question could not be answered.
    pub is_error: bool,
}

/// Answers one question. The caller passes no line of white space only: such a line has no answer.
pub fn answer_line(charters: &impl Lookup, line: &[u8]) -> Answer {
    let mut json = String::with_capacity(line.len());
    let is_error = !answer_into(charters, line, &mut json);
    Answer { json, is_error }
}

/// The same into a text that the caller keeps, so that many lines cost one allocation; whether it could be answered.
pub fn answer_into(charters: &impl Lookup, line: &[u8], out: &mut String) -> bool {
    let Ok(text) = core::str::from_utf8(line) else {
        no_json("The text is not UTF-8.", out);
        return false;
    };
    match Document::parse(text) {
        Ok(document) => answer_document(charters, &document, out),
        Err(fault) => {
            no_json(&format!("This is no JSON: {}, at byte {}.", fault.what, fault.offset), out);
            false
        }
    }
}

/// What a line that is too long is answered.
pub fn too_long(limit: usize) -> Answer {
    let message = format!("The line is longer than {limit} bytes.");
    let mut json = String::new();
    Error { code: "out-of-range", message, at: error::At::Place(0), rule: None }.write(None, &mut json);
    Answer { json, is_error: true }
}

/// Answers one request or an array of them, likewise. Nothing where the body is no JSON: then the answer is the error alone.
pub fn answer_request(charters: &impl Lookup, body: &[u8]) -> Result<String, String> {
    let mut out = String::with_capacity(body.len());
    let parsed = core::str::from_utf8(body).ok().map(Document::parse);
    let document = match parsed {
        Some(Ok(document)) => document,
        Some(Err(fault)) => {
            no_json(&format!("This is no JSON: {}, at byte {}.", fault.what, fault.offset), &mut out);
            return Err(out);
        }
        None => {
            no_json("The text is not UTF-8.", &mut out);
            return Err(out);
        }
    };
    let root = document.root();
    if !matches!(root.value(), Value::Array) {
        answer_document(charters, &document, &mut out);
        return Ok(out);
    }
    write::push_list(&mut out, write::ARRAY, root.elements(), |out, request| {
        let doubled = document.doubled_within(request);
        answer_item(charters, request, doubled, out);
    });
    Ok(out)
}

fn answer_document(charters: &impl Lookup, document: &Document<'_>, out: &mut String) -> bool {
    answer_item(charters, document.root(), document.doubled_within(document.root()), out)
}

/// Answers one request; `doubled` is the place of its first doubled key.
fn answer_item(charters: &impl Lookup, request: Item<'_>, doubled: Option<usize>, out: &mut String) -> bool {
    let start = out.len();
    let answered = match doubled {
        Some(place) => {
            let message = "The object has this key twice.".into();
            Err(Error { code: "duplicate", message, at: error::At::Place(place), rule: None })
        }
        None => ask(charters, request, out),
    };
    if let Err(error) = &answered {
        out.truncate(start);
        error.write(Some(request), out);
    }
    answered.is_ok()
}

fn ask(charters: &impl Lookup, request: Item<'_>, out: &mut String) -> Answered<()> {
    form::object(request)?;
    let ask = form::required(request, "ask", request.get("ask"))?;
    let answer = match form::text(ask)? {
        "composition" => composition::answer,
        "decide" => decide::answer,
        "deadline" => meetings::deadline,
        "cadence" => meetings::cadence,
        "power" => power::answer,
        "route" => route::answer,
        other => return Err(Error::at(ask, "unknown-ask", format!("\"{other}\" cannot be asked."))),
    };
    answer(charter(charters, request)?, request, out)
}

fn charter<'c>(charters: &'c impl Lookup, request: Item<'_>) -> Answered<&'c Charter> {
    let named = request.get("charter");
    let name = named.map_or(Ok(None), |item| form::optional(item, form::text))?;
    let at = named.unwrap_or(request);
    let unknown = || Error::at(at, "unknown-charter", "There is no charter of this name.");
    charters.charter(name).ok_or_else(unknown)
}

fn known_body<'c>(charter: &'c Charter, id: &str, at: Item<'_>) -> Answered<&'c Body> {
    charter.body(id).ok_or_else(|| Error::at(at, "unknown-body", format!("The charter has no body \"{id}\".")))
}

fn no_json(message: &str, out: &mut String) {
    Error { code: "bad-json", message: message.into(), at: error::At::Place(0), rule: None }.write(None, out);
}
