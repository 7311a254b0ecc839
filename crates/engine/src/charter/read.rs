//! From the charter's text to the charter.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use toml::de::DeTable;

use super::reader::{Section, Source, words};
use super::{
    Body, Charter, Class, Competence, Fact, Fault, Grounds, Interpretation, Kind, Known, Level, Measure, Names, Post,
    check,
};
use crate::ids::{BodyId, PostId};

words! {
    /// A calendar of working days.
    pub enum CalendarName {
        /// Finland's; Christmas Eve and Midsummer Eve are not working days.
        Finnish = "fi",
        /// Finland's; the two eves are working days.
        FinnishEvesWorked = "fi, eves worked",
    }
}

/// The sections that are no bodies.
const RESERVED: [&str; 9] =
    ["charter", "level", "measure", "class", "post", "kind", "fact", "competence", "interpretation"];

/// Reads a text, with interpretations set to other options where `choices` says so.
pub(super) fn charter(text: &str, choices: &[(&str, &str)]) -> Result<Charter, Vec<Fault>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    let source = Source::of(text);
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        source.faults.note(&span, "", "syntax", error.message().to_string(), "Mend the TOML here.");
    }
    let root = Section::root(&document, &source);
    let charter = read(&root, &source, choices);
    if errors.is_empty() || charter.is_some() {
        root.done();
    }
    if let Some(charter) = &charter {
        check::check(charter, &source);
    }
    match charter {
        Some(charter) if source.faults.is_empty() => Ok(charter),
        _ => Err(source.faults.sorted()),
    }
}

fn read(root: &Section<'_, '_>, source: &Source<'_>, choices: &[(&str, &str)]) -> Option<Charter> {
    let interpretations = each(root, "interpretation", |id, section| {
        let set_to = choices.iter().find(|(of, _)| *of == id).map(|(_, option)| *option);
        Interpretation::read(id, section, set_to)
    });
    let classes = each(root, "class", Class::read);
    let names = bodies(root, source);
    let ones: Vec<String> = classes.iter().filter_map(|class| class.one_is.clone()).collect();
    let posts = each(root, "post", post);
    let known = Known { ones: &ones, posts: &posts, bodies: &names };
    let body = |name: &String| root.table(name).map(|section| Body::read(name, section, &known));
    let head = root.need("charter").and_then(|node| node.table()).map(Head::read);
    let (measures, levels) = (each(root, "measure", Measure::read), each(root, "level", level));
    let (kinds, facts) =
        (each(root, "kind", Kind::read), each(root, "fact", |id, section| Fact::read(id, section, &known)));
    let bodies = names.iter().filter_map(body).collect();
    let competence = root.table("competence").map(Competence::read);
    unused(&interpretations, source);
    let head = head?;
    Some(Charter {
        id: head.id,
        version: head.version,
        name: head.name,
        from: head.from.unwrap_or(Date::MIN),
        until: head.until,
        renewed_by: head.renewed_by,
        calendar: head.calendar,
        text: head.text,
        grounds: head.grounds,
        appointments: head.appointments,
        levels,
        measures,
        classes,
        posts,
        kinds,
        facts,
        bodies,
        competence,
        interpretations,
    })
}

/// The sections that are bodies. One that looks like a reserved name misspelt is a fault of its own, not an empty body.
fn bodies(root: &Section<'_, '_>, source: &Source<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for (name, span) in root.keys().into_iter().filter(|(name, _)| !RESERVED.contains(&name.as_str())) {
        let meant = RESERVED.iter().find(|reserved| is_misspelt(reserved, &name));
        match meant.filter(|_| root.table(&name).is_none_or(|section| !section.has("short"))) {
            Some(meant) => {
                root.get(&name);
                let what = format!("`{name}` is neither a body nor a section of the grammar");
                source.faults.note(&span, &name, "unknown-key", what, &format!("Did you mean `{meant}`?"));
            }
            None => names.push(name),
        }
    }
    names
}

/// Whether one letter too many, too few or wrong parts two names.
fn is_misspelt(meant: &str, name: &str) -> bool {
    let same_start = meant.chars().zip(name.chars()).take_while(|(a, b)| a == b).count();
    let same_end = meant.chars().rev().zip(name.chars().rev()).take_while(|(a, b)| a == b).count();
    let longer = meant.chars().count().max(name.chars().count());
    meant.chars().count().abs_diff(name.chars().count()) <= 1
        && same_start.saturating_add(same_end) >= longer.saturating_sub(1)
}

/// A choice with several options that no clause reads would change nothing: that is a fault.
/// So is a clause that leaves its value to a choice without values.
fn unused(interpretations: &[Interpretation], source: &Source<'_>) {
    for interpretation in interpretations {
        if interpretation.options.len() > 1 && !source.is_used(interpretation.id.as_str()) {
            let what = format!("no clause leaves its value to `{}`", interpretation.id);
            let mend = "Write `{ choice = \"…\" }` in the clause that it is about, or keep one option.";
            source.faults.note(&interpretation.span, interpretation.id.as_str(), "unused-choice", what, mend);
        }
        if !interpretation.has_values && source.is_used(interpretation.id.as_str()) {
            let what = format!("a clause leaves its value to `{}`, whose options have none", interpretation.id);
            let mend = "Give each option its `is`.";
            source.faults.note(&interpretation.span, interpretation.id.as_str(), "missing", what, mend);
        }
    }
}

/// Reads each table of a reserved section, in the order of the text.
fn each<'t, 's, T>(root: &Section<'t, 's>, key: &str, read: impl Fn(&str, Section<'t, 's>) -> Option<T>) -> Vec<T> {
    let Some(section) = root.table(key) else { return Vec::new() };
    let read = |(id, _): (String, _)| section.table(&id).and_then(|entry| read(&id, entry));
    section.keys().into_iter().filter_map(read).collect()
}

fn post(id: &str, section: Section<'_, '_>) -> Option<Post> {
    let name = section.names("name").unwrap_or_default();
    let post = Post { id: PostId::new(id), name, grounds: Grounds::read(&section) };
    section.done();
    Some(post)
}

fn level(id: &str, section: Section<'_, '_>) -> Option<Level> {
    let level = Level { id: id.to_string(), name: section.names("name").unwrap_or_default() };
    section.done();
    Some(level)
}

/// The `[charter]` section.
struct Head {
    id: String,
    version: String,
    name: Names,
    from: Option<Date>,
    until: Option<Date>,
    renewed_by: Option<BodyId>,
    calendar: CalendarName,
    text: String,
    grounds: Grounds,
    appointments: Grounds,
}

/// `appointments = { by = "the party's nominator", rule = "…" }`: each party names its own people.
fn appointments(section: Section<'_, '_>) -> Grounds {
    section.text("by");
    let grounds = Grounds::read(&section);
    section.done();
    grounds
}

impl Head {
    fn read(section: Section<'_, '_>) -> Self {
        let needed = |key: &str| section.need(key).and_then(|node| node.text()).unwrap_or_default();
        let head = Self {
            id: needed("id"),
            version: needed("version"),
            name: section.names("name").unwrap_or_default(),
            from: section.need("from").and_then(|node| node.date()),
            until: section.get("until").and_then(|node| node.date()),
            renewed_by: section.text("renewed_by").map(|body| BodyId::new(&body)),
            calendar: section.need("calendar").and_then(|node| node.word()).unwrap_or(CalendarName::Finnish),
            text: needed("text"),
            grounds: Grounds::read(&section),
            appointments: section.table("appointments").map(appointments).unwrap_or_default(),
        };
        section.done();
        head
    }
}
