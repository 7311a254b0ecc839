//! Random questions: mostly sensible, then often spoilt in one place or two.

use super::naive::Json;

/// A stream of questions that is the same for the same seed.
pub struct Questions {
    state: u64,
}

pub(super) fn text(text: impl Into<String>) -> Json {
    Json::Text(text.into())
}

pub(super) fn number(number: impl ToString) -> Json {
    Json::Number(number.to_string())
}

pub(super) fn object(entries: Vec<(&str, Json)>) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.to_string(), value)).collect())
}

impl Questions {
    pub fn seeded(seed: u64) -> Self {
        Self { state: seed }
    }

    pub(super) fn next(&mut self) -> u64 {
        // SplitMix64, after Steele, Lea and Flood.
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).expect("small")).expect("small")
    }

    pub(super) fn chance(&mut self, of_hundred: usize) -> bool {
        self.below(100) < of_hundred
    }

    pub(super) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for place in (1..items.len()).rev() {
            let other = self.below(place + 1);
            items.swap(place, other);
        }
    }

    pub fn question(&mut self) -> Json {
        let mut question = if self.chance(20) { self.composition() } else { self.decide() };
        if self.chance(45) {
            for _ in 0..=self.below(2) {
                self.spoil(&mut question);
            }
        }
        question
    }

    fn body(&mut self) -> Json {
        let bodies = ["steering-group", "steering-group", "steering-group", "management-team", "team", "virtual-team"];
        let strange = ["leadership-forum", "programme-director", "pilot-group", "parties", "senate"];
        let body = if self.chance(4) { *self.pick(&strange) } else { *self.pick(&bodies) };
        text(body)
    }

    fn composition(&mut self) -> Json {
        let (parties, _) = self.parties();
        let mut entries = vec![("ask", text("composition")), ("body", self.body()), ("parties", parties)];
        self.shuffle(&mut entries);
        object(entries)
    }

    /// Parties, and (id, principals that it can have) of each.
    pub(super) fn parties(&mut self) -> (Json, Vec<(String, usize, bool)>) {
        let mut parties = Vec::new();
        let mut known = Vec::new();
        let populations = [0u64, 10, 149_999, 150_000, 150_001, 292_796, 10_000_000_000];
        let fees = ["0", "1", "1.5", "2.00", "3", "3.33", "975000.00", "1000000000000000"];
        let same = *self.pick(&fees);
        let all_same = self.chance(50);
        for place in 0..self.below(5) {
            let id = format!("c{place}");
            let population = *self.pick(&populations);
            let fee = if all_same { same } else { *self.pick(&fees) };
            let mut entries = vec![
                ("id", text(&id)),
                ("class", text("municipality")),
                ("population", number(population)),
                ("fee", text(fee)),
            ];
            if place == 0 || self.chance(10) {
                entries.push(("host", Json::Flag(place == 0 && self.chance(95))));
            }
            self.shuffle(&mut entries);
            parties.push(object(entries));
            known.push((id, if population > 150_000 { 2 } else { 1 }, place == 0));
        }
        let operator = self.chance(75);
        if operator {
            parties.push(object(vec![("id", text("o")), ("class", text("operator"))]));
            known.push(("o".into(), 2, false));
        }
        let mut left = if self.chance(6) {
            4
        } else if operator {
            2
        } else {
            0
        };
        for place in 0..if operator { self.below(3) } else { usize::from(self.chance(10)) } {
            let seats = self.below(left + 1);
            left -= seats;
            let votes = *self.pick(&["none", "half", "full", "1/3", "0", "2/6", "1/2", "2/3", "9/8"]);
            let id = format!("f{place}");
            let mut entries =
                vec![("id", text(&id)), ("class", text("funder")), ("seats", number(seats)), ("votes", text(votes))];
            self.shuffle(&mut entries);
            parties.push(object(entries));
            known.push((id, seats, false));
        }
        if self.chance(30) {
            self.shuffle(&mut parties);
        }
        (Json::List(parties), known)
    }

    fn members(&mut self, body: &Json, parties: &[(String, usize, bool)]) -> (Json, Vec<String>) {
        let (mut members, mut ids) = (Vec::new(), Vec::new());
        let mut vice_chair = false;
        for (party, seats, is_host) in parties {
            let seats = match body {
                Json::Text(body) if body == "management-team" && party.starts_with('f') => 0,
                Json::Text(body) if body == "management-team" => 1,
                _ => *seats + usize::from(self.chance(2)),
            };
            for seat in 0..seats {
                let id = format!("{party}{seat}");
                let mut entries = vec![("id", text(&id)), ("party", text(party))];
                if *is_host && seat == 0 && self.chance(85) {
                    entries.push(("roles", Json::List(vec![text("chair")])));
                } else if !vice_chair && self.chance(15) {
                    vice_chair = true;
                    entries.push(("roles", Json::List(vec![text("vice-chair")])));
                }
                members.push(object(entries));
                ids.push(id.clone());
                for deputy in 0..[0, 0, 1, 2][self.below(4)] {
                    let deputy = format!("{id}d{deputy}");
                    let mut entries = vec![("id", text(&deputy)), ("party", text(party)), ("deputy_of", text(&id))];
                    self.shuffle(&mut entries);
                    members.push(object(entries));
                    ids.push(deputy);
                }
            }
        }
        if self.chance(30) {
            self.shuffle(&mut members);
        }
        (Json::List(members), ids)
    }

    fn some(&mut self, ids: &[String], of_hundred: usize) -> Vec<String> {
        ids.iter().filter(|_| self.chance(of_hundred)).cloned().collect()
    }

    fn matter(&mut self, parties: &[(String, usize, bool)]) -> Json {
        let kinds = [
            "procurement",
            "programme-suspension",
            "operator-customer-agreement",
            "continuation-contract",
            "other",
            "other",
            "agreement-change",
            "open-source-strategy",
            "team-setup",
            "operational",
        ];
        let mut entries = vec![("kind", text(*self.pick(&kinds)))];
        if self.chance(40) {
            let ids: Vec<String> = parties.iter().map(|(id, _, _)| id.clone()).collect();
            let mut counterparties = self.some(&ids, 25);
            self.shuffle(&mut counterparties);
            entries.push(("counterparties", Json::List(counterparties.into_iter().map(text).collect())));
        }
        if self.chance(20) {
            entries.push(("amount", text(*self.pick(&["0", "500000.00", "7.5"]))));
        }
        if self.chance(20) {
            let facts = vec![("significant", Json::Flag(true)), ("consensus", Json::Null)];
            entries.push(("facts", object(facts)));
        }
        self.shuffle(&mut entries);
        object(entries)
    }

    fn decide(&mut self) -> Json {
        let body = self.body();
        let (parties, known) = self.parties();
        let (members, ids) = self.members(&body, &known);
        let matter = self.matter(&known);
        let often = *self.pick(&[40, 80, 100]);
        let mut present = self.some(&ids, often);
        self.shuffle(&mut present);
        let declared = if self.chance(30) { self.some(&ids, 15) } else { Vec::new() };
        let proposals = ["A", "B", "C/~", "ä"][..=self.below(4)].to_vec();
        let ballots = self.ballots(&known, &present, &declared, &matter, &members, &proposals);
        let names = |list: Vec<String>| Json::List(list.into_iter().map(text).collect());
        let mut entries = vec![
            ("ask", text("decide")),
            ("body", body),
            ("parties", parties),
            ("members", members),
            ("matter", matter),
            ("present", names(present)),
            ("proposals", Json::List(proposals.iter().map(|name| text(*name)).collect())),
            ("ballots", ballots),
        ];
        if !declared.is_empty() || self.chance(20) {
            entries.push(("declared", names(declared)));
        }
        if self.chance(40) {
            let choice = (*self.pick(&proposals)).to_string();
            entries.push(("chair_choice", text(choice)));
        }
        if self.chance(5) {
            entries.push(("charter", text("digione")));
        }
        if self.chance(40) {
            self.shuffle(&mut entries);
        }
        object(entries)
    }

    /// Ballots of those who probably take part: present principals, and deputies of absent ones.
    fn ballots(
        &mut self,
        parties: &[(String, usize, bool)],
        present: &[String],
        declared: &[String],
        matter: &Json,
        members: &Json,
        proposals: &[&str],
    ) -> Json {
        let matter = matter.to_string();
        let is_recused = |id: &String| {
            let party = parties.iter().map(|(party, _, _)| party).find(|party| id.starts_with(*party));
            let party = party.cloned().unwrap_or_default();
            let kind = matter.contains("suspension") || matter.contains("customer") || matter.contains("continuation");
            let outside = party.starts_with('o') || party.starts_with('f');
            declared.contains(id) || (outside && (kind || matter.contains(&format!("\"{party}\""))))
        };
        let can = |id: &&String| present.contains(id) && !is_recused(id);
        let Json::List(members) = members else { return object(Vec::new()) };
        let order: Vec<String> = members.iter().filter_map(id_of).collect();
        let mut ballots = Vec::new();
        let careless = self.chance(7);
        let lean = self.below(proposals.len());
        let mut taken = Vec::new();
        for id in order.iter().filter(can) {
            let seat = id.split('d').next().unwrap_or(id).to_string();
            let principal_acts = seat != *id && can(&&seat);
            if !careless && (principal_acts || taken.contains(&seat)) {
                continue;
            }
            taken.push(seat);
            if self.chance(85) {
                let choice = match self.below(10) {
                    0 => "blank",
                    1..=4 => proposals[lean],
                    _ => *self.pick(proposals),
                };
                ballots.push((id.clone(), text(choice)));
            }
        }
        self.shuffle(&mut ballots);
        Json::Object(ballots)
    }

    /// Changes one place of a question to something else.
    pub(super) fn spoil(&mut self, value: &mut Json) {
        let stops = self.chance(4);
        match value {
            Json::Object(entries) if !entries.is_empty() && !stops => {
                let place = self.below(entries.len());
                if self.chance(10) { self.spoil_entries(entries) } else { self.spoil(&mut entries[place].1) }
            }
            Json::List(items) if !items.is_empty() && !stops => {
                let place = self.below(items.len());
                if self.chance(15) {
                    let item = items[place].clone();
                    let to = self.below(items.len() + 1);
                    items.insert(to, item);
                } else {
                    self.spoil(&mut items[place]);
                }
            }
            value => *value = self.junk(value),
        }
    }

    fn spoil_entries(&mut self, entries: &mut Vec<(String, Json)>) {
        let place = self.below(entries.len());
        match self.below(5) {
            0 => drop(entries.remove(place)),
            1 => {
                let entry = entries[place].clone();
                entries.push(entry);
            }
            2 => entries.insert(place, ("strange".into(), Json::Null)),
            3 => {
                let key = *self.pick(&[
                    "fee",
                    "seats",
                    "votes",
                    "host",
                    "population",
                    "declared",
                    "chair_choice",
                    "charter",
                    "a/b",
                ]);
                entries.insert(place, (key.into(), text("x")));
            }
            _ => {
                let junk = self.junk(&entries[place].1.clone());
                entries[place].1 = junk;
            }
        }
    }

    fn junk(&mut self, old: &Json) -> Json {
        let texts = [
            "",
            "x",
            "c0",
            "c1",
            "o",
            "f0",
            "c00",
            "c10",
            "o0",
            "f00",
            "A",
            "B",
            "blank",
            "-1",
            "-x",
            "1/0",
            "1/2",
            "9/8",
            "-1/2",
            "0.001",
            "1e3",
            "1000000000000000.01",
            "none",
            "half",
            "chair",
            "vice-chair",
            "steering-group",
            "leadership-forum",
            "municipality",
            "operator",
            "funder",
            "digione",
            "unheard-of",
            "procurement",
            "ä/~",
        ];
        let numbers = ["0", "-1", "1.0", "1e2", "3", "150000", "10000000001", "7"];
        match (old, self.below(10)) {
            (Json::Text(_), 0..=6) => text(*self.pick(&texts)),
            (Json::Number(_), 0..=6) => number(*self.pick(&numbers)),
            (_, 7) => Json::Null,
            (_, 8) => Json::List(Vec::new()),
            (_, 9) => object(Vec::new()),
            (_, 0..=2) => text(*self.pick(&texts)),
            (_, 3..=4) => number(*self.pick(&numbers)),
            _ => Json::Flag(true),
        }
    }
}

fn id_of(member: &Json) -> Option<String> {
    let Json::Object(entries) = member else { return None };
    entries.iter().find_map(|(key, value)| match value {
        Json::Text(id) if key == "id" => Some(id.clone()),
        _ => None,
    })
}
