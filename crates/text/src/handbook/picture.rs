//! Who decides what, as a picture: one band for each who decides, level by level; lines show where proposals and disagreement go.

use core::fmt::Write;

use engine::charter::{Body, Charter, Competence, Decider, Kind, RouteEnd};
use engine::ids::BodyId;

use crate::lang::Lang;
use crate::words::{t, t_with};

/// The picture. Everything that it shows stands in the handbook's text too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// What it is, in a sentence: for those who do not see it.
    pub told: String,
    /// The bands, from the top.
    pub bands: Vec<Band>,
    /// The lines between them.
    pub lines: Vec<Link>,
}

/// One who decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Their name.
    pub name: String,
    /// Their level; empty where they have none.
    pub level: String,
    /// The kinds of matter that they can decide.
    pub kinds: Vec<String>,
    /// What goes on from them, in words.
    pub goes: Vec<String>,
}

/// A line from one band to another, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What it carries: a proposal, or else what was not agreed on.
    pub is_proposal: bool,
}

/// Who has a band: all parties together, or a body.
#[derive(Clone, Copy)]
enum Who<'c> {
    Parties,
    Body(&'c Body),
}

/// Draws a charter; nothing where it has no table of competence.
pub(super) fn of(charter: &Charter, lang: Lang) -> Option<Picture> {
    let competence = charter.competence.as_ref()?;
    let drawing = Drawing { charter, competence, lang };
    let level = |body: &Body| {
        let place = charter.levels.iter().position(|level| Some(&level.id) == body.level.as_ref());
        place.unwrap_or(charter.levels.len())
    };
    let mut bodies: Vec<&Body> = charter.bodies.iter().filter(|body| drawing.has_a_part(body)).collect();
    bodies.sort_by_key(|body| level(body));
    let parties = drawing.kinds(Who::Parties).next().map(|_| Who::Parties);
    let all: Vec<Who<'_>> = parties.into_iter().chain(bodies.into_iter().map(Who::Body)).collect();
    let place = |id: &BodyId| all.iter().position(|who| matches!(who, Who::Body(body) if body.id == *id));
    let mut lines = Vec::new();
    for (from, who) in all.iter().enumerate() {
        let Who::Body(body) = who else { continue };
        let to = |by: &Decider| match by {
            Decider::Body(to) => place(to),
            Decider::Parties => all.iter().position(|who| matches!(who, Who::Parties)),
        };
        let proposals = drawing.proposals(body).filter_map(|(by, _)| to(by)).map(|to| (to, true));
        let handed = body.decide.as_ref().and_then(|clause| clause.otherwise.as_ref());
        let handed = handed.and_then(|escalation| place(&escalation.to)).map(|to| (to, false));
        for (to, is_proposal) in proposals.chain(handed) {
            let line = Link { from, to, is_proposal };
            if from != to && !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    let bands = all.iter().map(|who| drawing.band(*who)).collect();
    Some(Picture { told: t(lang, "handbook-picture"), bands, lines })
}

struct Drawing<'c> {
    charter: &'c Charter,
    competence: &'c Competence,
    lang: Lang,
}

impl<'c> Drawing<'c> {
    fn kinds(&self, who: Who<'c>) -> impl Iterator<Item = &'c Kind> {
        let competence = self.competence;
        let is_theirs = move |by: &Decider| match (by, who) {
            (Decider::Parties, Who::Parties) => true,
            (Decider::Body(id), Who::Body(body)) => body.id == *id,
            _ => false,
        };
        self.charter.kinds.iter().filter(move |kind| {
            competence.routes_of(&kind.id).any(|row| matches!(&row.end, RouteEnd::Decided { by, .. } if is_theirs(by)))
        })
    }

    /// To whom a body proposes, and which kinds of matter.
    fn proposals(&self, body: &'c Body) -> impl Iterator<Item = (&'c Decider, &'c Kind)> {
        let competence = self.competence;
        self.charter.kinds.iter().flat_map(move |kind| {
            competence.routes_of(&kind.id).filter_map(move |row| match &row.end {
                RouteEnd::Decided { by, proposed_by: Some(from), .. } if *from == body.id => Some((by, kind)),
                _ => None,
            })
        })
    }

    fn has_a_part(&self, body: &'c Body) -> bool {
        let hands_on = body.decide.as_ref().is_some_and(|clause| clause.otherwise.is_some());
        hands_on || self.kinds(Who::Body(body)).next().is_some() || self.proposals(body).next().is_some()
    }

    fn band(&self, who: Who<'c>) -> Band {
        let code = self.lang.code();
        let named = |kind: &Kind| kind.name.get(code).to_owned();
        let kinds = self.kinds(who).map(named).collect();
        let Who::Body(body) = who else {
            return Band { name: t(self.lang, "handbook-all-parties"), level: String::new(), kinds, goes: Vec::new() };
        };
        let level = self.charter.levels.iter().find(|level| Some(&level.id) == body.level.as_ref());
        let mut goes = Vec::new();
        let mut to: Vec<&Decider> = self.proposals(body).map(|(by, _)| by).collect();
        to.dedup();
        for by in to {
            let mut kinds: Vec<String> =
                self.proposals(body).filter(|(other, _)| *other == by).map(|(_, kind)| named(kind)).collect();
            kinds.dedup();
            let values = [("to", self.decider(by).into()), ("kinds", kinds.join(", ").into())];
            let line = t_with(self.lang, "handbook-picture-proposes", &values);
            if !goes.contains(&line) {
                goes.push(line);
            }
        }
        let handed = body.decide.as_ref().and_then(|clause| clause.otherwise.as_ref());
        goes.extend(handed.map(|escalation| {
            t_with(self.lang, "handbook-picture-hands-on", &[("to", self.named(&escalation.to).into())])
        }));
        let level = level.map(|level| level.name.get(code).to_owned()).unwrap_or_default();
        Band { name: self.named(&body.id), level, kinds, goes }
    }

    fn decider(&self, by: &Decider) -> String {
        match by {
            Decider::Body(body) => self.named(body),
            Decider::Parties => t(self.lang, "handbook-all-parties"),
        }
    }

    fn named(&self, body: &BodyId) -> String {
        let known = self.charter.body(body.as_str());
        known.map_or_else(|| body.to_string(), |body| body.name.get(self.lang.code()).to_owned())
    }
}

/// Sizes of the drawing, in its own units: the text is 13 high.
const WIDTH: u32 = 800;
const GUTTER: u32 = 96;
const PAD: u32 = 12;
const LINE: u32 = 18;
const GAP: u32 = 18;
/// How many letters stand on a line.
const LETTERS: usize = 92;

impl Picture {
    /// As an SVG image that needs nothing else.
    pub fn svg(&self) -> String {
        let texts: Vec<Vec<String>> = self.bands.iter().map(Band::lines).collect();
        let mut tops = Vec::new();
        let mut y = GAP;
        for lines in &texts {
            let high = height(lines.len());
            tops.push((y, high));
            y = y.saturating_add(high).saturating_add(GAP);
        }
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y}\" role=\"img\" aria-label=\"{}\" \
             font-family=\"sans-serif\" font-size=\"13\">",
            escaped(&self.told)
        );
        for ((top, high), (band, lines)) in tops.iter().zip(self.bands.iter().zip(&texts)) {
            write_band(&mut out, (*top, *high), band, lines);
        }
        for (place, line) in self.lines.iter().enumerate() {
            if let (Some(from), Some(to)) = (tops.get(line.from), tops.get(line.to)) {
                write_line(&mut out, place, (*from, *to), line.is_proposal);
            }
        }
        out.push_str("</svg>");
        out
    }
}

impl Band {
    /// What stands under its name.
    fn lines(&self) -> Vec<String> {
        let kinds = self.kinds.join(", ");
        let said = [&kinds].into_iter().chain(&self.goes).filter(|text| !text.is_empty());
        said.flat_map(|text| super::shown::broken(text, LETTERS)).collect()
    }
}

fn height(lines: usize) -> u32 {
    let lines = u32::try_from(lines).unwrap_or(u32::MAX).saturating_add(1);
    lines.saturating_mul(LINE).saturating_add(PAD.saturating_mul(2))
}

fn write_band(out: &mut String, (top, high): (u32, u32), band: &Band, lines: &[String]) {
    let wide = WIDTH.saturating_sub(GUTTER).saturating_sub(2);
    let left = GUTTER.saturating_add(PAD);
    let _ = write!(
        out,
        "<rect x=\"{GUTTER}\" y=\"{top}\" width=\"{wide}\" height=\"{high}\" rx=\"4\" fill=\"#f4f6f8\" stroke=\"#5b6673\"/>"
    );
    let mut y = top.saturating_add(PAD).saturating_add(13);
    let level = if band.level.is_empty() { String::new() } else { format!(" · {}", band.level) };
    let _ = write!(
        out,
        "<text x=\"{left}\" y=\"{y}\" fill=\"#16202b\"><tspan font-weight=\"bold\">{}</tspan>{}</text>",
        escaped(&band.name),
        escaped(&level)
    );
    for line in lines {
        y = y.saturating_add(LINE);
        let _ = write!(out, "<text x=\"{left}\" y=\"{y}\" fill=\"#16202b\">{}</text>", escaped(line));
    }
}

/// A line in the gutter, each in a lane of its own, with its head at the end.
fn write_line(out: &mut String, place: usize, (from, to): ((u32, u32), (u32, u32)), is_proposal: bool) {
    let place = u32::try_from(place).unwrap_or(0);
    let lane = GUTTER.saturating_sub(22).saturating_sub(place.saturating_mul(14) % 70);
    let shift = place.saturating_mul(5) % 15;
    // Lines leave above the middle and arrive below it, so that no two meet.
    let start = from.0.saturating_add(from.1 / 3).saturating_add(shift);
    let end = to.0.saturating_add(to.1.saturating_mul(2) / 3).saturating_sub(shift);
    let head = GUTTER.saturating_sub(8);
    let (above, below) = (end.saturating_sub(4), end.saturating_add(4));
    let dashed = if is_proposal { "" } else { " stroke-dasharray=\"5 4\"" };
    let _ = write!(
        out,
        "<path d=\"M{GUTTER} {start} H{lane} V{end} H{head}\" fill=\"none\" stroke=\"#3d5a80\" stroke-width=\"1.6\"{dashed}/>\
         <path d=\"M{head} {above} L{GUTTER} {end} L{head} {below} Z\" fill=\"#3d5a80\"/>"
    );
}

/// Text that stands in markup.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHARTER: &str = include_str!("../../../../charters/digione/charter.toml");

    fn digione(lang: Lang) -> Picture {
        let charter = Charter::parse(CHARTER).unwrap_or_else(|faults| panic!("{faults:?}"));
        of(&charter, lang).expect("the charter says who decides what")
    }

    #[test]
    fn who_decides_stands_level_by_level_with_what_they_decide() {
        let picture = digione(Lang::En);
        let names: Vec<&str> = picture.bands.iter().map(|band| band.name.as_str()).collect();
        assert_eq!(
            names,
            ["All parties together", "Steering group", "Management team", "Team", "Virtual team", "Programme director"]
        );
        let decides = |name: &str, kind: &str| {
            let band = picture.bands.iter().find(|band| band.name == name);
            band.is_some_and(|band| band.kinds.iter().any(|known| known == kind))
        };
        for name in ["Steering group", "Management team", "Programme director"] {
            assert!(decides(name, "procurement"), "{name} buys up to its limit (MT-7)");
        }
        assert!(!decides("Team", "procurement"));
    }

    #[test]
    fn proposals_and_disagreement_go_upwards() {
        let picture = digione(Lang::En);
        let links: Vec<(usize, usize, bool)> =
            picture.lines.iter().map(|line| (line.from, line.to, line.is_proposal)).collect();
        // The management team proposes to the steering group (SG-T8) and hands on what it cannot agree on (MT-5); teams hand
        // theirs to the management team (TE-D1).
        for link in [(2, 1, true), (2, 1, false), (3, 2, false), (4, 2, false)] {
            assert!(links.contains(&link), "{link:?} is not in {links:?}");
        }
    }

    #[test]
    fn the_drawing_is_closed_and_keeps_within_its_frame() {
        for lang in [Lang::Fi, Lang::Sv, Lang::En] {
            let svg = digione(lang).svg();
            assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
            assert_eq!(svg.matches("<rect ").count(), 6);
            assert_eq!(svg.matches("<text ").count(), svg.matches("</text>").count());
            assert!(!svg.contains("handbook-"), "a word is missing");
        }
    }

    #[test]
    fn what_people_write_is_no_markup() {
        assert_eq!(escaped("<a & \"b\">"), "&lt;a &amp; &quot;b&quot;&gt;");
    }
}
