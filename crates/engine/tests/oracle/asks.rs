//! Random questions of `route`, `deadline`, `cadence` and `power`.

use super::naive::{FACTS, Json, KINDS};
use super::random::{Questions, number, object, text};

impl Questions {
    fn sometimes_spoilt(&mut self, mut question: Json, of_hundred: usize) -> Json {
        if self.chance(of_hundred) {
            self.spoil(&mut question);
        }
        question
    }

    /// A matter of a random kind, mostly with some of its facts, near the limits where it has an amount.
    pub fn route(&mut self) -> Json {
        let kind = if self.chance(25) { "procurement" } else { *self.pick(&KINDS) };
        let mut matter = vec![("kind", text(kind))];
        let amounts =
            ["0", "9999.99", "10000", "10000.00", "10000.01", "499999.99", "500000", "500000.01", "1000000000000000"];
        if (kind == "procurement" && self.chance(98)) || self.chance(10) {
            matter.push(("amount", text(*self.pick(&amounts))));
        }
        let known = self.below(100);
        let mut facts = Vec::new();
        for fact in FACTS {
            let is_likely = if fact == "consensus" { self.chance(25) } else { self.chance(known) };
            if is_likely {
                // Mostly harmless answers, so that the last rows of a kind come up too.
                let harmless = fact.starts_with("meets") || fact.starts_with("keeps") || fact == "within-frame";
                let answer = if self.chance(70) { harmless } else { !harmless };
                facts.push((fact, if self.chance(3) { Json::Null } else { Json::Flag(answer) }));
            }
        }
        if !facts.is_empty() || self.chance(30) {
            self.shuffle(&mut facts);
            matter.push(("facts", object(facts)));
        }
        let parties = self.chance(40).then(|| self.parties());
        let sides: Vec<String> = match &parties {
            Some((_, known)) => known.iter().map(|(id, _, _)| id.clone()).collect(),
            None => ["municipality", "operator", "funder"].map(String::from).to_vec(),
        };
        if self.chance(50) && !sides.is_empty() {
            let mut counterparties: Vec<Json> = sides.iter().filter(|_| self.chance(40)).map(text).collect();
            if self.chance(3) {
                counterparties.push(text("stranger"));
            }
            if self.chance(3) {
                counterparties.extend(counterparties.first().cloned());
            }
            matter.push(("counterparties", Json::List(counterparties)));
        }
        self.shuffle(&mut matter);
        let mut entries = vec![("ask", text("route")), ("matter", object(matter))];
        entries.extend(parties.map(|(parties, _)| ("parties", parties)));
        self.shuffle(&mut entries);
        let question = object(entries);
        self.sometimes_spoilt(question, 12)
    }

    /// A deadline or a cadence.
    pub fn meetings(&mut self) -> Json {
        let question = if self.chance(75) { self.deadline() } else { self.cadence() };
        self.sometimes_spoilt(question, 12)
    }

    fn day(&mut self) -> String {
        let (year, month) = (2000 + self.below(100), 1 + self.below(12));
        // Now and then a day that its month does not have.
        let days = if self.chance(2) { 31 } else { 28 };
        format!("{year}-{month:02}-{:02}", 1 + self.below(days))
    }

    fn deadline(&mut self) -> Json {
        let bodies = ["steering-group", "management-team"];
        let body =
            if self.chance(5) { *self.pick(&["team", "leadership-forum", "senate"]) } else { *self.pick(&bodies) };
        // Around the holidays more often than elsewhere.
        let year = 2000 + self.below(100);
        let meeting = match self.below(6) {
            0 => format!("{year}-12-{:02}", 15 + self.below(17)),
            1 => format!("{year}-0{}-{:02}", 3 + self.below(3), 1 + self.below(30)),
            2 => format!("{year}-06-{:02}", 15 + self.below(16)),
            3 => format!("{year}-{}-{:02}", 10 + self.below(2), 1 + self.below(30)),
            4 => format!("{year}-01-{:02}", 1 + self.below(14)),
            _ => self.day(),
        };
        let mut entries = vec![
            ("ask", text("deadline")),
            ("body", text(body)),
            ("what", text(*self.pick(&["materials", "minutes"]))),
            ("meeting", text(meeting)),
        ];
        self.shuffle(&mut entries);
        object(entries)
    }

    fn cadence(&mut self) -> Json {
        let bodies = [
            "steering-group",
            "management-team",
            "leadership-forum",
            "change-advisory-group",
            "architecture-advisory-group",
            "ecosystem-advisory-group",
            "team",
            "virtual-team",
            "pilot-group",
            "parliament",
        ];
        let body = *self.pick(&bodies);
        let year = 2000 + self.below(100);
        let most = *self.pick(&[3, 6, 14]);
        let mut meetings = Vec::new();
        for _ in 0..self.below(most) {
            let in_year = if self.chance(85) { year } else { 2000 + self.below(100) };
            let month = if body == "management-team" { 5 + self.below(2) } else { 1 + self.below(12) };
            meetings.push(text(format!("{in_year}-{month:02}-{:02}", 1 + self.below(28))));
        }
        let mut entries = vec![
            ("ask", text("cadence")),
            ("body", text(body)),
            ("year", number(year)),
            ("meetings", Json::List(meetings)),
        ];
        if body == "management-team" || self.chance(3) {
            entries.push(("month", number(5 + self.below(2))));
        }
        self.shuffle(&mut entries);
        object(entries)
    }

    /// The votes of a few, often equal ones.
    pub fn power(&mut self) -> Json {
        let votes = [
            "0",
            "1",
            "1",
            "2",
            "3",
            "4/2",
            "1/3",
            "5/6",
            "975000",
            "1188000",
            "2500000/3",
            "170141183460469231731687303715884105729",
        ];
        let most = *self.pick(&[2, 4, 5, 6, 8, 12]);
        let voters = (0..=self.below(most)).map(|place| (format!("v{place}"), text(*self.pick(&votes))));
        let mut entries = vec![("ask", text("power")), ("votes", Json::Object(voters.collect()))];
        if self.chance(60) {
            entries.push(("quota", text(*self.pick(&["1/2", "2/3", "3/4", "1", "0", "4/8", "1/7"]))));
        }
        if self.chance(60) {
            let strict = self.chance(50);
            entries.push(("strict", Json::Flag(strict)));
        }
        self.shuffle(&mut entries);
        let question = object(entries);
        self.sometimes_spoilt(question, 20)
    }
}
