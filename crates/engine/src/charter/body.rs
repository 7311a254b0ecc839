//! A body: its seats and votes, how it handles an item, how it meets.

use alloc::string::String;
use alloc::vec::Vec;

use super::conduct::{AgendaClause, ConductClause};
use super::handling::{BallotsClause, DecideClause, OpinionsClause, QuorumClause, RecuseClause};
use super::meeting::{
    ConvenesClause, DeadlineClause, DeputiesClause, GuestsClause, Known, MeetsClause, Office, WrittenClause,
};
use super::names::{Grounds, Names};
use super::reader::Section;
use super::seats::{AverageOver, CastClause, SeatClause, VoteCount, WeightClause};
use crate::ids::{BodyId, PostId};

/// A body of the charter. What a clause does not say, it does not have: a forum decides nothing, a team has no seats.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its id: `steering-group`.
    pub id: BodyId,
    /// Its short name as it stands in the ids of its meetings and decisions: the English one where each language has its own.
    pub short: String,
    /// Its short name in each language.
    pub shorts: Names,
    /// Its name.
    pub name: Names,
    /// The level on which it decides, where it decides.
    pub level: Option<String>,
    /// The post whose holder it is, where one person decides alone.
    pub one_person: Option<PostId>,
    /// Its rules, and the heading that clauses without their own stand under.
    pub grounds: Grounds,
    /// Who sits.
    pub seats: Vec<SeatClause>,
    /// Who has how many votes.
    pub weights: Vec<WeightClause>,
    /// How votes are cast.
    pub cast: Option<CastClause>,
    /// Who is recused. In the order in which their rules are named.
    pub recuse: Vec<RecuseClause>,
    /// When it is quorate; always, where nothing is said.
    pub quorum: Option<QuorumClause>,
    /// How it decides, if it does.
    pub decide: Option<DecideClause>,
    /// Whom its opinions are for, where it is heard and decides nothing.
    pub opinions: Option<OpinionsClause>,
    /// When deputies act.
    pub deputies: Option<DeputiesClause>,
    /// The chair.
    pub chair: Option<Office>,
    /// The vice-chair.
    pub vice_chair: Option<Office>,
    /// The presenter.
    pub presenter: Option<Office>,
    /// The secretary.
    pub secretary: Option<Office>,
    /// Who convenes.
    pub convenes: Option<ConvenesClause>,
    /// Who invites guests.
    pub guests: Option<GuestsClause>,
    /// How often it meets.
    pub meets: Option<MeetsClause>,
    /// By when its materials are due.
    pub materials: Option<DeadlineClause>,
    /// By when its minutes are due.
    pub minutes: Option<DeadlineClause>,
    /// How it decides in writing between meetings, if it may.
    pub written: Option<WrittenClause>,
    /// Its usual agenda.
    pub agenda: Option<AgendaClause>,
    /// Whose ballots are taken.
    pub ballots: Option<BallotsClause>,
    /// Why nothing is decided where nobody has any votes.
    pub no_votes: Option<Grounds>,
    /// What its meeting is like.
    pub conduct: Option<ConductClause>,
    /// Whether the text says how it decides, be it faultily: so that one fault is not reported as two.
    pub(crate) tells_how_it_decides: bool,
    /// Whether the text says how it decides in writing, for the same reason.
    pub(crate) tells_how_it_writes: bool,
    /// Whether every clause of its seats could be read, for the same reason.
    pub(crate) seats_are_whole: bool,
}

impl Body {
    /// Whether it decides anything.
    pub const fn decides(&self) -> bool {
        self.decide.is_some()
    }

    /// Whether its people vote with weights.
    pub fn votes(&self) -> bool {
        self.weights.iter().any(|clause| clause.votes != VoteCount::Nobody)
    }

    /// Whether votes lie by who was a party when the charter began.
    pub fn weighs_from_start(&self) -> bool {
        self.weights.iter().any(|clause| matches!(clause.votes, VoteCount::AverageOf(_, AverageOver::CharterStart)))
    }

    /// Reads a section; the id is the section's name.
    pub(crate) fn read(id: &str, section: Section<'_, '_>, known: &Known<'_>) -> Self {
        let office = |key: &str| section.table(key).and_then(|office| Office::read(office, known));
        let seats = section.tables("seats");
        let (tables, seats) = (seats.len(), seats.into_iter().filter_map(SeatClause::read).collect::<Vec<_>>());
        let shorts = short_names(&section);
        let (materials, minutes) = section.table("time").map(|time| deadlines(time, known)).unwrap_or_default();
        let mut body = Self {
            id: BodyId::new(id),
            short: shorts.en.clone(),
            shorts,
            name: section.names("name").unwrap_or_default(),
            level: section.text("level"),
            one_person: section.text("one_person").map(|post| PostId::new(&post)),
            grounds: Grounds::read_optional(&section),
            seats_are_whole: seats.len() == tables,
            tells_how_it_decides: section.has("decide"),
            tells_how_it_writes: section.has("written"),
            seats,
            weights: section.tables("weights").into_iter().filter_map(WeightClause::read).collect(),
            cast: section.table("cast").and_then(CastClause::read),
            recuse: section.tables("recuse").into_iter().filter_map(RecuseClause::read).collect(),
            quorum: section.table("quorum").and_then(QuorumClause::read),
            decide: section.table("decide").and_then(DecideClause::read),
            opinions: section.table("opinions").map(OpinionsClause::read),
            deputies: section.table("deputies").map(DeputiesClause::read),
            chair: office("chair"),
            vice_chair: office("vice_chair"),
            presenter: office("presenter"),
            secretary: office("secretary"),
            convenes: section.table("convenes").and_then(|clause| ConvenesClause::read(clause, known)),
            guests: section.table("guests").map(|clause| GuestsClause::read(clause, known)),
            meets: section.table("meets").and_then(MeetsClause::read),
            materials,
            minutes,
            written: section.table("written").and_then(WrittenClause::read),
            agenda: section.table("agenda").map(AgendaClause::read),
            ballots: section.table("ballots").map(BallotsClause::read),
            no_votes: section.table("no_votes").map(refused),
            conduct: section.table("conduct").map(ConductClause::read),
        };
        section.done();
        order_by_yielding(&mut body.recuse);
        body
    }
}

fn deadlines(time: Section<'_, '_>, known: &Known<'_>) -> (Option<DeadlineClause>, Option<DeadlineClause>) {
    let read = |key: &str| time.table(key).and_then(|clause| DeadlineClause::read(clause, known));
    let both = (read("materials"), read("minutes"));
    time.done();
    both
}

/// A clause that yields to a rule comes after every clause of that rule; else the order of the file says nothing.
fn order_by_yielding(clauses: &mut [RecuseClause]) {
    clauses.sort_by_cached_key(|clause| clause.yields_to.len());
}

fn refused(section: Section<'_, '_>) -> Grounds {
    section.need("is");
    let grounds = Grounds::read(&section);
    section.done();
    grounds
}

/// One short name for all languages, or one in each.
fn short_names(section: &Section<'_, '_>) -> Names {
    let Some(node) = section.need("short") else { return Names::default() };
    if !node.is_text() {
        return node.table().and_then(|names| Names::read(&names)).unwrap_or_default();
    }
    let short = node.text().unwrap_or_default();
    Names { fi: short.clone(), sv: short.clone(), en: short }
}
