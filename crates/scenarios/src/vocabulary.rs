//! The vocabulary: every step by its number, how it is worded in each language, and what it does.
//!
//! `docs/scenario-steps.md` is the same for people; a test compares the two.

use crate::call::Call;
use crate::feature::Language::{self, English, Finnish};
use crate::stage::{Done, Stage};
use crate::steps::{
    agenda, composition, item, outcome, papers, passage, people, preparing, room, sight, standing, way,
};
use crate::wording::{self, Said, Wording};

/// What a step does.
#[derive(Clone, Copy)]
pub enum Does {
    /// Founds the programme.
    Found,
    /// Names the refusal of the step before.
    Refused,
    /// Asks for something, or claims something.
    Act(fn(&mut Stage, &Call<'_>) -> Done),
}

/// A step as it can be said.
pub struct Phrase {
    /// Its number.
    pub number: u8,
    /// The language.
    pub language: Language,
    /// How it is worded.
    pub wording: Wording,
    /// What it does.
    pub does: Does,
}

/// All steps.
pub struct Vocabulary(Vec<Phrase>);

impl Default for Vocabulary {
    fn default() -> Self {
        Self::new()
    }
}

impl Vocabulary {
    /// The vocabulary.
    pub fn new() -> Self {
        let english = STEPS.iter().map(|(number, written, does)| phrase(*number, English, written, *does));
        let does = |number: u8| STEPS.iter().find(|(other, ..)| *other == number).map(|(_, _, does)| *does);
        let finnish =
            FINNISH.iter().filter_map(|(number, written)| Some(phrase(*number, Finnish, written, does(*number)?)));
        Self(english.chain(finnish).collect())
    }

    /// The phrase that a step is, and what it says; else the wording nearest to it.
    pub fn find(&self, language: Language, step: &str) -> Result<(&Phrase, Said), String> {
        let of_language = || self.0.iter().filter(|phrase| phrase.language == language);
        if let Some(found) = of_language().find_map(|phrase| Some((phrase, phrase.wording.read(step)?))) {
            return Ok(found);
        }
        let plain = wording::plain(step);
        let nearest = of_language().min_by_key(|phrase| phrase.wording.distance(&plain));
        Err(nearest.map(|phrase| phrase.wording.shown()).unwrap_or_default())
    }

    /// All phrases, by number within each language.
    pub fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        self.0.iter()
    }
}

fn phrase(number: u8, language: Language, written: &str, does: Does) -> Phrase {
    // Steps that say who does it, and tables, which have a column for it, take no other.
    let others_may_try =
        matches!(number, 5 | 7 | 10..=16 | 19 | 20 | 26..=31 | 33..=36 | 38 | 67 | 68 | 76) && !written.ends_with(':');
    let by = if others_may_try && language == English { "[ by {by:name}]" } else { "" };
    Phrase { number, language, wording: Wording::new(&format!("{written}{by}")), does }
}

const fn act(act: fn(&mut Stage, &Call<'_>) -> Done) -> Does {
    Does::Act(act)
}

const STEPS: &[(u8, &str, Does)] = &[
    (1, "a programme under the charter {charter:name}", Does::Found),
    (2, "a programme under the charter {charter:name} with the {choices:choices}:", Does::Found),
    (3, "it is {day:date}[ at {time:time}]", act(people::it_is)),
    (4, "these parties join:", act(people::join)),
    (5, "every seat of the {body:name} is filled[, {deputies:each with a deputy}]", act(people::fill)),
    (6, "these people are named:", act(people::name)),
    (7, "{person:name} steps down after {day:date}", act(people::step_down)),
    (8, "these matters are prepared:", act(preparing::prepare)),
    (9, "the matter {matter:name} is corrected:", act(preparing::correct)),
    (10, "a meeting of the {body:name} is planned for {day:date}", act(preparing::plan)),
    (11, "{matters:names} {verb:is|are} on the agenda", act(preparing::add)),
    (12, "the usual items are on the agenda", act(preparing::add_usual)),
    (13, "the expert {person:name} is invited", act(preparing::invite)),
    (14, "a paper on {matter:name} is attached", act(preparing::attach)),
    (15, "the meeting is convened", act(preparing::convene)),
    (16, "the meeting is {how:opened|closed}[ at {time:time}]", act(room::open_or_close)),
    (17, "a meeting on {day:date} is open with {matters:names}", act(preparing::open_in_time)),
    (18, "{person:name} approves the minutes", act(room::approve)),
    (19, "{people:names} {verb:arrive|arrives}[ at {time:time}]", act(room::arrive)),
    (20, "{people:names} {verb:leave|leaves}[ at {time:time}]", act(room::leave)),
    (21, "everybody is present", act(room::everybody)),
    (21, "everybody but {but:names} is present", act(room::everybody)),
    (22, "{person:name} {answer:declares an interest} in {matter:name}", act(room::answer)),
    (23, "{person:name} {answer:has no interest} in {matter:name}", act(room::answer)),
    (24, "nobody has an interest in {matter:name}", act(room::nobody_has)),
    (25, "{person:name} declares a standing interest toward {party:name}", act(room::declare)),
    (26, "the item {matter:name} is {how:called|opened}", act(item::call_or_open)),
    (27, "the meeting consents to the late papers of {matter:name}", act(item::consent)),
    (28, "the meeting elects {person:name} to chair {matter:name}", act(item::elect)),
    (29, "the proposals are {proposals:names}", act(item::propose)),
    (30, "nobody is against {proposal:name}", act(item::against)),
    (30, "{person:name} is against {proposal:name}", act(item::against)),
    (31, "the vote is {how:opened}", act(item::vote)),
    (32, "the ballots are:", act(item::ballots)),
    (33, "{person:name} votes {proposal:name}", act(item::ballot)),
    (33, "{person:name} votes blank", act(item::ballot)),
    (34, "the secretary enters {proposal:name} for {person:name}", act(item::spoken)),
    (35, "{person:name} contests the ballot entered for them", act(item::contest)),
    (36, "the vote is {how:closed}", act(item::vote)),
    (37, "{person:name} chooses {proposal:name}", act(item::choose)),
    (38, "the decision on {matter:name} is entered", act(item::enter)),
    (39, "the seats[ on {day:date}] are:", act(composition::seats)),
    (40, "the votes[ on {day:date}] are:", act(composition::votes)),
    (41, "the votes are asked for", act(composition::ask_votes)),
    (42, "it is refused as {code:name}[ by {rules:rules}]", Does::Refused),
    (43, "the members of {party:name} on {day:date} are {people:names}", act(composition::members)),
    (44, "{people:names} {verb:take|takes} no part in {matter:name} by {rules:rules}", act(standing::take_no_part)),
    (45, "{people:names} must leave for {matter:name} by {rules:rules}", act(standing::must_leave)),
    (45, "nobody must leave for {matter:name}", act(standing::must_leave)),
    (46, "{people:names} may take part in {matter:name}", act(standing::may_take_part)),
    (46, "everybody may take part in {matter:name}", act(standing::may_take_part)),
    (47, "{person:name} acts for {principal:name}", act(standing::acts_for)),
    (47, "nobody acts for {principal:name}", act(standing::acts_for)),
    (48, "{person:name} is the acting chair", act(standing::acting_chair)),
    (
        49,
        "{count:number} of {base:number} {verb:take|takes} part and {needed:number} {are:is|are} needed, which is {enough:enough|too few}",
        act(standing::quorum),
    ),
    (50, "the weights are:", act(standing::weights)),
    (51, "the tally is:", act(outcome::tally)),
    (52, "the outcome is {how:name}[ for {proposal:name}]", act(outcome::outcome)),
    (52, "the outcome is {how:name} among {tied:names}", act(outcome::outcome)),
    (53, "the decision on {matter:name} is {proposal:name}[ by {rules:rules}]", act(outcome::decision)),
    (54, "the last day for papers is {day:date}", act(papers::last_day)),
    (54, "the minutes are due on {day:date}", act(papers::minutes_due)),
    (55, "the papers of {matter:name} are in time", act(papers::papers_late)),
    (55, "the papers of {matter:name} are {days:number} {unit:day|days} late", act(papers::papers_late)),
    (55, "the minutes are in time", act(papers::minutes_late)),
    (55, "the minutes are {days:number} {unit:day|days} late", act(papers::minutes_late)),
    (56, "{person:name} sees of {matter:name} {sight:everything|the number|the decision}", act(sight::of_item)),
    (57, "the ballots of {person:name} are {ballots:names}", act(outcome::ballots)),
    (58, "{person:name} sees that {people:names} {verb:have|has} voted, not how", act(sight::of_vote)),
    (58, "{person:name} sees {how:how} {people:names} voted", act(sight::of_vote)),
    (59, "the agenda is {items:names}", act(agenda::agenda)),
    (
        60,
        "meetings of the {body:name} on {days:dates} are {count:number} in {year:number}, which is {judged:right|too few|too many}",
        act(agenda::cadence),
    ),
    (
        60,
        "no meetings of the {body:name} are {count:number} in {year:number}, which is {judged:right|too few|too many}",
        act(agenda::cadence),
    ),
    (61, "matters go this way:", act(way::ways)),
    (62, "these last days follow from the meeting:", act(way::last_days)),
    (
        63,
        "meetings of the {body:name} on {days:dates} are {count:number} in month {month:number} of {year:number}, which is {judged:right|too few|too many}",
        act(way::month),
    ),
    (64, "these votes give this power:", act(way::power)),
    (
        64,
        "these votes give this power where {how:more than|at least} {num:number}/{den:number} is needed:",
        act(way::power),
    ),
    (65, "{person:name} answers {fact:name} {answer:yes|no} in {matter:name}", act(passage::answer)),
    (66, "{person:name} confirms {facts:names} in {matter:name}", act(passage::confirm)),
    (67, "{matter:name} is handed to the {body:name}", act(passage::refer)),
    (68, "the proposal of the {body:name} of {day:date} on {matter:name} is recorded", act(passage::record_proposal)),
    (69, "{matter:name} is with the {body:name}", act(passage::is_with)),
    (70, "{matter:name} is proposed by the {body:name}", act(passage::is_proposed)),
    (70, "nobody has proposed {matter:name}", act(passage::is_proposed)),
    (71, "{matter:name} goes this way:", act(passage::goes)),
    (
        72,
        "{person:name} records that {party:name} {verdict:approved|rejected} {matter:name} on {day:date}",
        act(passage::own_decision),
    ),
    (73, "{person:name} takes back what {party:name} decided on {matter:name}", act(passage::retract)),
    (74, "{matter:name} waits for {parties:names}", act(passage::waits)),
    (74, "{matter:name} waits for nobody", act(passage::waits)),
    (
        76,
        "the item {matter:name} is handed up for {day:date} through {through:the next meeting|an extra meeting|a decision in writing}",
        act(passage::escalate),
    ),
    (75, "{matter:name} is {effect:done|lapsed|waiting}", act(passage::effect)),
];

/// In Finnish, the steps do what those of the same number do in English.
const FINNISH: &[(u8, &str)] = &[
    (1, "hanke hallintamallilla {charter:name}"),
    (3, "on {day:date}[ kello {time:time}]"),
    (4, "nämä osapuolet liittyvät:"),
    (5, "toimielimen {body:name} jokainen paikka on täytetty"),
    (8, "nämä asiat valmistellaan:"),
    (17, "kokous {day:date} on avattu asioista {matters:names}"),
    (19, "{people:names} {verb:saapuu|saapuvat}[ kello {time:time}]"),
    (20, "{people:names} {verb:poistuu|poistuvat}[ kello {time:time}]"),
    (21, "kaikki ovat läsnä"),
    (21, "kaikki paitsi {but:names} ovat läsnä"),
    (24, "kenelläkään ei ole eturistiriitaa asiassa {matter:name}"),
    (26, "asia {matter:name} avataan"),
    (29, "ehdotukset ovat {proposals:names}"),
    (30, "kukaan ei vastusta ehdotusta {proposal:name}"),
    (31, "äänestys {how:avataan}"),
    (32, "äänet ovat:"),
    (33, "{person:name} äänestää {proposal:name}"),
    (33, "{person:name} äänestää tyhjää"),
    (36, "äänestys {how:suljetaan}"),
    (38, "linjaus asiassa {matter:name} kirjataan"),
    (40, "äänimäärät ovat:"),
    (42, "se torjutaan koodilla {code:name} säännön {rules:rules} nojalla"),
    (44, "{people:names} {verb:ei osallistu|eivät osallistu} asiaan {matter:name} säännön {rules:rules} nojalla"),
    (49, "{count:number}/{base:number} osallistuu ja tarvitaan {needed:number}, mikä {enough:riittää|ei riitä}"),
    (51, "äänimäärät jakautuvat:"),
    (52, "tulos on {how:name}[ ehdotukselle {proposal:name}]"),
    (52, "tulos on {how:name} ehdotusten {tied:names} kesken"),
    (53, "linjaus asiassa {matter:name} on {proposal:name}"),
    (61, "asiat etenevät näin:"),
];
