//! The contract's `composition` and `decide`, stated once more; what its other questions share with them.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use serde_json::{Map, Value, json};
use std::fmt;

/// JSON in the order of its text, with doubled keys and numbers as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Flag(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |text: &String| serde_json::to_string(text).expect("text");
        match self {
            Json::Null => f.write_str("null"),
            Json::Flag(flag) => write!(f, "{flag}"),
            Json::Number(number) => f.write_str(number),
            Json::Text(text) => f.write_str(&quoted(text)),
            Json::List(items) => {
                let items: Vec<String> = items.iter().map(ToString::to_string).collect();
                write!(f, "[{}]", items.join(","))
            }
            Json::Object(entries) => {
                let entries: Vec<String> =
                    entries.iter().map(|(key, value)| format!("{}: {value}", quoted(key))).collect();
                write!(f, "{{ {} }}", entries.join(", "))
            }
        }
    }
}

pub struct Refused {
    pub code: &'static str,
    pub at: String,
    pub rule: Option<&'static str>,
}

pub type Answer<T> = Result<T, Refused>;

pub fn refuse<T>(code: &'static str, at: impl Into<String>) -> Answer<T> {
    Err(Refused { code, at: at.into(), rule: None })
}

fn refuse_by<T>(code: &'static str, at: impl Into<String>, rule: &'static str) -> Answer<T> {
    Err(Refused { code, at: at.into(), rule: Some(rule) })
}

pub fn step(at: &str, key: &str) -> String {
    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))
}

pub fn field<'a>(object: &'a [(String, Json)], key: &str) -> Option<&'a Json> {
    object.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

#[derive(Clone, PartialEq)]
enum Granted {
    Word(&'static str),
    Part(BigRational),
}

pub struct Party {
    id: String,
    class: String,
    population: u128,
    fee: BigRational,
    host: bool,
    seats: u128,
    votes: Granted,
}

#[derive(Clone)]
struct Member {
    id: String,
    party: String,
    deputy_of: Option<String>,
    roles: Vec<String>,
}

const ASKS: [&str; 6] = ["composition", "decide", "route", "deadline", "cadence", "power"];

pub fn answer(question: &Json) -> Answer<Value> {
    no_doubled_keys(question, "")?;
    let Json::Object(fields) = question else { return refuse("bad-type", "") };
    let ask = match field(fields, "ask") {
        None => return refuse("missing-field", "/ask"),
        Some(Json::Text(ask)) if ASKS.contains(&ask.as_str()) => ask.as_str(),
        Some(Json::Text(_)) => return refuse("unknown-ask", "/ask"),
        Some(_) => return refuse("bad-type", "/ask"),
    };
    match field(fields, "charter") {
        None | Some(Json::Null) => {}
        Some(Json::Text(name)) if name == "digione" => {}
        Some(Json::Text(_)) => return refuse("unknown-charter", "/charter"),
        Some(_) => return refuse("bad-type", "/charter"),
    }
    match ask {
        "composition" => composition(fields),
        "route" => super::routing::route(fields),
        "deadline" => super::meetings::deadline(fields),
        "cadence" => super::meetings::cadence(fields),
        "power" => super::meetings::power(fields),
        _ => decide(fields),
    }
}

fn no_doubled_keys(value: &Json, at: &str) -> Answer<()> {
    match value {
        Json::List(items) => {
            for (place, item) in items.iter().enumerate() {
                no_doubled_keys(item, &format!("{at}/{place}"))?;
            }
        }
        Json::Object(entries) => {
            for (place, (key, value)) in entries.iter().enumerate() {
                if entries[..place].iter().any(|(earlier, _)| earlier == key) {
                    return refuse("duplicate", step(at, key));
                }
                no_doubled_keys(value, &step(at, key))?;
            }
        }
        _ => {}
    }
    Ok(())
}

// ---- form

pub fn text(value: &Json, at: &str) -> Answer<String> {
    if let Json::Text(text) = value { Ok(text.clone()) } else { refuse("bad-type", at) }
}

pub fn texts(value: &Json, at: &str) -> Answer<Vec<String>> {
    let Json::List(items) = value else { return refuse("bad-type", at) };
    items.iter().enumerate().map(|(place, item)| text(item, &format!("{at}/{place}"))).collect()
}

pub fn flag(value: &Json, at: &str) -> Answer<bool> {
    if let Json::Flag(flag) = value { Ok(*flag) } else { refuse("bad-type", at) }
}

pub fn whole(value: &Json, at: &str, most: Option<u128>) -> Answer<u128> {
    let Json::Number(number) = value else { return refuse("bad-type", at) };
    if number.contains(['.', 'e', 'E']) {
        return refuse("bad-type", at);
    }
    let number: BigInt = number.parse().expect("an integer");
    if number < BigInt::zero() || most.is_some_and(|most| number > BigInt::from(most)) {
        return refuse("out-of-range", at);
    }
    Ok(u128::try_from(number).expect("the random numbers are small"))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit())
}

pub fn amount(value: &Json, at: &str) -> Answer<BigRational> {
    let Json::Text(written) = value else { return refuse("bad-type", at) };
    let plain = written.strip_prefix('-').unwrap_or(written);
    let (euros, cents) = plain.split_once('.').unwrap_or((plain, "0"));
    if !is_digits(euros) || !is_digits(cents) || cents.len() > 2 {
        return refuse("bad-value", at);
    }
    let cents = format!("{cents:0<2}");
    let amount = BigRational::new(format!("{euros}{cents}").parse().expect("digits"), BigInt::from(100));
    let most = BigRational::from_integer(BigInt::from(10).pow(15));
    if written.starts_with('-') || amount > most { refuse("out-of-range", at) } else { Ok(amount) }
}

fn granted(value: &Json, at: &str) -> Answer<Granted> {
    let Json::Text(written) = value else { return refuse("bad-type", at) };
    match written.as_str() {
        "none" => return Ok(Granted::Word("none")),
        "half" => return Ok(Granted::Word("half")),
        "full" => return Ok(Granted::Word("full")),
        _ => {}
    }
    fraction(value, at).map(Granted::Part)
}

pub fn fraction(value: &Json, at: &str) -> Answer<BigRational> {
    let Json::Text(written) = value else { return refuse("bad-type", at) };
    let plain = written.strip_prefix('-').unwrap_or(written);
    let (num, den) = plain.split_once('/').unwrap_or((plain, "1"));
    if !is_digits(num) || !is_digits(den) || den.chars().all(|digit| digit == '0') {
        return refuse("bad-value", at);
    }
    if written.starts_with('-') {
        return refuse("out-of-range", at);
    }
    Ok(BigRational::new(num.parse().expect("digits"), den.parse().expect("digits")))
}

pub fn party(value: &Json, at: &str) -> Answer<Party> {
    let Json::Object(fields) = value else { return refuse("bad-type", at) };
    let class = match field(fields, "class") {
        Some(Json::Text(class)) if ["municipality", "operator", "funder"].contains(&class.as_str()) => class.as_str(),
        _ => "",
    };
    let mut party = Party {
        id: String::new(),
        class: class.into(),
        population: 0,
        fee: BigRational::zero(),
        host: false,
        seats: 0,
        votes: Granted::Word("none"),
    };
    for (key, value) in fields {
        let at = step(at, key);
        let municipal = class == "municipality" || class.is_empty();
        let funding = class == "funder" || class.is_empty();
        match key.as_str() {
            "id" => party.id = text(value, &at)?,
            "class" => {
                text(value, &at)?;
                if class.is_empty() {
                    return refuse("bad-value", at);
                }
            }
            "population" if municipal => party.population = whole(value, &at, Some(10_000_000_000))?,
            "fee" if municipal => party.fee = amount(value, &at)?,
            "host" if municipal => party.host = *value != Json::Null && flag(value, &at)?,
            "seats" if funding => party.seats = whole(value, &at, None)?,
            "votes" if funding => party.votes = granted(value, &at)?,
            _ => return refuse("unknown-field", at),
        }
    }
    let due: &[&str] = match class {
        "municipality" => &["id", "class", "population", "fee"],
        "funder" => &["id", "class", "seats", "votes"],
        _ => &["id", "class"],
    };
    for key in due {
        if field(fields, key).is_none() {
            return refuse("missing-field", step(at, key));
        }
    }
    Ok(party)
}

fn member(value: &Json, at: &str) -> Answer<Member> {
    let Json::Object(fields) = value else { return refuse("bad-type", at) };
    let mut member = Member { id: String::new(), party: String::new(), deputy_of: None, roles: Vec::new() };
    for (key, value) in fields {
        let at = step(at, key);
        match key.as_str() {
            "id" => member.id = text(value, &at)?,
            "party" => member.party = text(value, &at)?,
            "deputy_of" if *value == Json::Null => {}
            "deputy_of" => member.deputy_of = Some(text(value, &at)?),
            "roles" if *value == Json::Null => {}
            "roles" => {
                member.roles = texts(value, &at)?;
                let strange = member.roles.iter().position(|role| role != "chair" && role != "vice-chair");
                if let Some(place) = strange {
                    return refuse("bad-value", format!("{at}/{place}"));
                }
            }
            _ => return refuse("unknown-field", at),
        }
    }
    for key in ["id", "party"] {
        if field(fields, key).is_none() {
            return refuse("missing-field", step(at, key));
        }
    }
    Ok(member)
}

pub fn list<T>(value: &Json, at: &str, read: impl Fn(&Json, &str) -> Answer<T>) -> Answer<Vec<T>> {
    let Json::List(items) = value else { return refuse("bad-type", at) };
    items.iter().enumerate().map(|(place, item)| read(item, &format!("{at}/{place}"))).collect()
}

// ---- parties

const BODIES: [&str; 10] = [
    "steering-group",
    "management-team",
    "team",
    "virtual-team",
    "programme-director",
    "leadership-forum",
    "change-advisory-group",
    "architecture-advisory-group",
    "ecosystem-advisory-group",
    "pilot-group",
];

fn seats(party: &Party, body: &str) -> u128 {
    match (body, party.class.as_str()) {
        ("steering-group", "municipality") => {
            if party.population > 150_000 {
                2
            } else {
                1
            }
        }
        ("steering-group", "operator") => 2,
        ("steering-group", _) => party.seats,
        ("management-team", "municipality") => {
            if party.host {
                3
            } else {
                1
            }
        }
        ("management-team", "operator") => 1,
        _ => 0,
    }
}

/// The operator's votes: the municipalities' average; nothing without an operator.
fn k(parties: &[Party]) -> BigRational {
    let fees: Vec<&BigRational> = parties.iter().filter(|p| p.class == "municipality").map(|p| &p.fee).collect();
    if fees.is_empty() || !parties.iter().any(|p| p.class == "operator") {
        return BigRational::zero();
    }
    fees.iter().copied().sum::<BigRational>() / BigRational::from_integer(fees.len().into())
}

fn votes(party: &Party, parties: &[Party]) -> BigRational {
    let n = BigRational::from_integer(parties.iter().filter(|p| p.class == "funder").count().into());
    match (party.class.as_str(), &party.votes) {
        ("municipality", _) => party.fee.clone(),
        ("operator", _) => k(parties),
        (_, Granted::Word("half")) => k(parties) / (n * BigRational::from_integer(2.into())),
        (_, Granted::Word("full")) => k(parties) / n,
        (_, Granted::Word(_)) => BigRational::zero(),
        (_, Granted::Part(part)) => part * k(parties),
    }
}

impl Party {
    pub fn id_and_class(&self) -> (String, String) {
        (self.id.clone(), self.class.clone())
    }
}

/// Each party once, one operator and one host at most.
pub fn parties_are_distinct(parties: &[Party]) -> Answer<()> {
    for (place, party) in parties.iter().enumerate() {
        if parties[..place].iter().any(|p| p.id == party.id) {
            return refuse("duplicate", format!("/parties/{place}/id"));
        }
    }
    for (place, party) in parties.iter().enumerate() {
        let before = &parties[..place];
        if party.class == "operator" && before.iter().any(|p| p.class == "operator") {
            return refuse("duplicate", format!("/parties/{place}/class"));
        }
        if party.host && before.iter().any(|p| p.host) {
            return refuse("duplicate", format!("/parties/{place}/host"));
        }
    }
    Ok(())
}

fn parties_fit(parties: &[Party], body: &str) -> Answer<()> {
    parties_are_distinct(parties)?;
    if body != "steering-group" {
        return Ok(());
    }
    let most = if parties.iter().any(|p| p.class == "operator") { 2 } else { 0 };
    let mut sum = 0;
    for (place, party) in parties.iter().enumerate().filter(|(_, p)| p.class == "funder") {
        sum += party.seats;
        if sum > most {
            return refuse_by("over-cap", format!("/parties/{place}/seats"), "SG-C4");
        }
    }
    if parties.iter().map(|p| votes(p, parties)).sum::<BigRational>().is_zero() {
        return refuse_by("no-votes", "/parties", "X-14");
    }
    let mut sum = BigRational::zero();
    for (place, party) in parties.iter().enumerate().filter(|(_, p)| p.class == "funder") {
        sum += votes(party, parties);
        if sum > k(parties) {
            return refuse_by("over-cap", format!("/parties/{place}/votes"), "SG-V3");
        }
    }
    Ok(())
}

pub fn known_body(body: &str) -> Answer<()> {
    if BODIES.contains(&body) { Ok(()) } else { refuse("unknown-body", "/body") }
}

fn composition(fields: &[(String, Json)]) -> Answer<Value> {
    let (mut body, mut parties) = (String::new(), Vec::new());
    for (key, value) in fields {
        let at = step("", key);
        match key.as_str() {
            "ask" | "charter" => {}
            "body" => body = text(value, &at)?,
            "parties" => parties = list(value, &at, party)?,
            _ => return refuse("unknown-field", at),
        }
    }
    for key in ["body", "parties"] {
        if field(fields, key).is_none() {
            return refuse("missing-field", step("", key));
        }
    }
    known_body(&body)?;
    if body != "steering-group" && body != "management-team" {
        return refuse("not-applicable", "/body");
    }
    parties_fit(&parties, &body)?;
    let steering = body == "steering-group";
    let all: BigRational = parties.iter().map(|p| votes(p, &parties)).sum();
    let (mut seated, mut voting, mut shares) = (Map::new(), Map::new(), Map::new());
    let mut total = 0;
    for party in &parties {
        total += seats(party, &body);
        seated.insert(party.id.clone(), json!(u64::try_from(seats(party, &body)).expect("few")));
        if steering {
            voting.insert(party.id.clone(), json!(votes(party, &parties).to_string()));
            shares.insert(party.id.clone(), json!((votes(party, &parties) / &all).to_string()));
        }
    }
    let mut rules: Vec<&str> = Vec::new();
    if steering {
        let city = |size: fn(u128) -> bool| parties.iter().any(|p| p.class == "municipality" && size(p.population));
        let any = |class: &str| parties.iter().any(|p| p.class == class);
        rules.extend(city(|population| population > 150_000).then_some("SG-C1"));
        rules.extend(city(|population| population < 150_000).then_some("SG-C2"));
        rules.extend(city(|population| population == 150_000).then_some("X-1"));
        rules.extend(["SG-C3", "SG-V2"].iter().filter(|_| any("operator")));
        rules.extend(["SG-C4", "SG-V3"].iter().filter(|_| any("funder")));
        rules.push("SG-V1");
    } else {
        rules.extend(["MT-C1", "MT-4"]);
    }
    let total = u64::try_from(total).expect("few");
    Ok(json!({"seats": seated, "votes": voting, "shares": shares, "seats_total": total, "rules": rules}))
}

// ---- decide

pub const KINDS: [&str; 26] = [
    "procurement",
    "scope-change",
    "quality-change",
    "budget-change",
    "schedule-change",
    "agreement-change",
    "payment-obligation-change",
    "strategic-objective",
    "plan-update",
    "programme-suspension",
    "operator-customer-agreement",
    "continuation-contract",
    "open-source-strategy",
    "charter-amendment",
    "delegation",
    "funder-seat",
    "component-to-pilot",
    "component-acceptance",
    "component-handover",
    "project-start",
    "project-end",
    "responsibility-table",
    "team-setup",
    "priority-change",
    "operational",
    "other",
];

pub const FACTS: [&str; 16] = [
    "significant",
    "strategic",
    "within-frame",
    "lengthens-schedule",
    "grows-budget",
    "changes-agreement",
    "keeps-service-workable",
    "meets-annex-7",
    "meets-funder-terms",
    "exceeds-joining-fee",
    "affects-maintenance-fee",
    "grows-party-duties",
    "changes-operator-resources",
    "conflicts-with-agreement",
    "several-teams",
    "consensus",
];

#[derive(Default)]
struct Question {
    body: String,
    parties: Vec<Party>,
    members: Vec<Member>,
    kind: String,
    counterparties: Vec<String>,
    present: Vec<String>,
    declared: Vec<String>,
    proposals: Vec<String>,
    ballots: Vec<(String, String)>,
    chair_choice: Option<String>,
    order: Vec<String>,
}

fn read(fields: &[(String, Json)]) -> Answer<Question> {
    let mut question = Question::default();
    for (key, value) in fields {
        let at = step("", key);
        question.order.push(key.clone());
        match key.as_str() {
            "ask" | "charter" => {}
            "body" => question.body = text(value, &at)?,
            "parties" => question.parties = list(value, &at, party)?,
            "members" => question.members = list(value, &at, member)?,
            "matter" => (question.kind, question.counterparties) = matter(value, &at)?,
            "present" => question.present = texts(value, &at)?,
            "declared" if *value == Json::Null => {}
            "declared" => question.declared = texts(value, &at)?,
            "proposals" => {
                let Json::List(items) = value else { return refuse("bad-type", at) };
                for (place, item) in items.iter().enumerate() {
                    let proposal = text(item, &format!("{at}/{place}"))?;
                    if proposal == "blank" {
                        return refuse("bad-value", format!("{at}/{place}"));
                    }
                    question.proposals.push(proposal);
                }
                if items.is_empty() {
                    return refuse("bad-value", at);
                }
            }
            "ballots" => {
                let Json::Object(entries) = value else { return refuse("bad-type", at) };
                for (giver, choice) in entries {
                    question.ballots.push((giver.clone(), text(choice, &step(&at, giver))?));
                }
            }
            "chair_choice" if *value == Json::Null => {}
            "chair_choice" => question.chair_choice = Some(text(value, &at)?),
            _ => return refuse("unknown-field", at),
        }
    }
    for key in ["body", "parties", "members", "matter", "present", "proposals", "ballots"] {
        if field(fields, key).is_none() {
            return refuse("missing-field", step("", key));
        }
    }
    Ok(question)
}

fn matter(value: &Json, at: &str) -> Answer<(String, Vec<String>)> {
    let Json::Object(fields) = value else { return refuse("bad-type", at) };
    let (mut kind, mut counterparties) = (String::new(), Vec::new());
    for (key, value) in fields {
        let at = step(at, key);
        match key.as_str() {
            "kind" => kind = text(value, &at)?,
            "amount" | "counterparties" | "facts" if *value == Json::Null => {}
            "amount" => drop(amount(value, &at)?),
            "counterparties" => counterparties = texts(value, &at)?,
            "facts" => {
                let Json::Object(facts) = value else { return refuse("bad-type", at) };
                for (fact, value) in facts {
                    let at = step(&at, fact);
                    if !FACTS.contains(&fact.as_str()) {
                        return refuse("unknown-field", at);
                    }
                    if *value != Json::Null {
                        flag(value, &at)?;
                    }
                }
            }
            _ => return refuse("unknown-field", at),
        }
    }
    if field(fields, "kind").is_none() { refuse("missing-field", step(at, "kind")) } else { Ok((kind, counterparties)) }
}

impl Question {
    fn party_of(&self, member: &Member) -> &Party {
        self.parties.iter().find(|party| party.id == member.party).expect("checked")
    }

    fn members_fit(&self) -> Answer<()> {
        for (place, member) in self.members.iter().enumerate() {
            if self.members[..place].iter().any(|m| m.id == member.id) {
                return refuse("duplicate", format!("/members/{place}/id"));
            }
        }
        let mut roles = Vec::new();
        for (place, member) in self.members.iter().enumerate() {
            for (nth, role) in member.roles.iter().enumerate() {
                if roles.contains(&role) {
                    return refuse("duplicate", format!("/members/{place}/roles/{nth}"));
                }
                roles.push(role);
            }
        }
        for (place, member) in self.members.iter().enumerate() {
            if !self.parties.iter().any(|party| party.id == member.party) {
                return refuse("unknown-party", format!("/members/{place}/party"));
            }
        }
        for (place, member) in self.members.iter().enumerate() {
            let Some(principal) = &member.deputy_of else { continue };
            let at = format!("/members/{place}/deputy_of");
            match self.members.iter().find(|m| m.id == *principal) {
                None => return refuse("unknown-person", at),
                Some(m) if m.party != member.party || m.deputy_of.is_some() => return refuse("bad-value", at),
                Some(_) => {}
            }
        }
        for (place, member) in self.members.iter().enumerate().filter(|(_, m)| !m.roles.is_empty()) {
            let chair = member.roles.iter().position(|role| role == "chair");
            let at = format!("/members/{place}/roles/{}", chair.unwrap_or(0));
            if member.deputy_of.is_some() {
                return refuse("role-refused", at);
            }
            let rule = match self.body.as_str() {
                "steering-group" => "SG-C6",
                "management-team" => "MT-M3",
                _ => continue,
            };
            if chair.is_some() && !self.party_of(member).host {
                return refuse_by("role-refused", at, rule);
            }
        }
        if self.body == "steering-group" || self.body == "management-team" {
            for (place, member) in self.members.iter().enumerate().filter(|(_, m)| m.deputy_of.is_none()) {
                let party = self.party_of(member);
                let before = self.members[..place].iter().filter(|m| m.party == member.party && m.deputy_of.is_none());
                if before.count() as u128 >= seats(party, &self.body) {
                    let rule = match (self.body.as_str(), party.class.as_str()) {
                        ("management-team", _) => "MT-C1",
                        (_, "municipality") if party.population > 150_000 => "SG-C1",
                        (_, "municipality") => "SG-C2",
                        (_, "operator") => "SG-C3",
                        _ => "SG-C4",
                    };
                    return refuse_by("no-seat", format!("/members/{place}"), rule);
                }
            }
        }
        Ok(())
    }

    fn names_are_known(&self) -> Answer<()> {
        if !KINDS.contains(&self.kind.as_str()) {
            return refuse("unknown-kind", "/matter/kind");
        }
        let doubled = |list: &[String]| (0..list.len()).find(|place| list[..*place].contains(&list[*place]));
        if let Some(place) = doubled(&self.counterparties) {
            return refuse("duplicate", format!("/matter/counterparties/{place}"));
        }
        for (place, id) in self.counterparties.iter().enumerate() {
            if !self.parties.iter().any(|party| party.id == *id) {
                return refuse("unknown-party", format!("/matter/counterparties/{place}"));
            }
        }
        let mut lists = vec![("present", &self.present), ("declared", &self.declared)];
        lists.sort_by_key(|(name, _)| self.order.iter().position(|key| key == name));
        for (name, list) in &lists {
            if let Some(place) = doubled(list) {
                return refuse("duplicate", format!("/{name}/{place}"));
            }
        }
        for (name, list) in &lists {
            for (place, id) in list.iter().enumerate() {
                if !self.members.iter().any(|member| member.id == *id) {
                    return refuse("unknown-person", format!("/{name}/{place}"));
                }
            }
        }
        if let Some(place) = doubled(&self.proposals) {
            return refuse("duplicate", format!("/proposals/{place}"));
        }
        for key in &self.order {
            match key.as_str() {
                "ballots" => {
                    for (giver, choice) in &self.ballots {
                        if choice != "blank" && !self.proposals.contains(choice) {
                            return refuse("unknown-proposal", step("/ballots", giver));
                        }
                    }
                }
                "chair_choice" if self.chair_choice.as_ref().is_some_and(|choice| !self.proposals.contains(choice)) => {
                    return refuse("unknown-proposal", "/chair_choice");
                }
                _ => {}
            }
        }
        Ok(())
    }

    // The grounds on which a member is recused, in the order in which a refusal names them.
    fn grounds(&self, member: &Member) -> Vec<&'static str> {
        let party = self.party_of(member);
        let kind = self.kind.as_str();
        let is_counterparty = self.counterparties.contains(&party.id);
        let mut grounds = Vec::new();
        let suspends = ["programme-suspension", "operator-customer-agreement"].contains(&kind);
        if party.class == "operator" && (is_counterparty || suspends || kind == "continuation-contract") {
            match self.body.as_str() {
                "steering-group" => grounds.push("SG-4"),
                "management-team" => grounds.push("MT-9"),
                _ => {}
            }
        }
        if party.class == "funder" && self.body == "steering-group" {
            grounds.extend(suspends.then_some("SG-7"));
            grounds.extend(is_counterparty.then_some("SG-6"));
        }
        grounds.extend(self.declared.contains(&member.id).then_some("IN-6"));
        grounds
    }

    fn has_no_votes(&self, member: &Member) -> bool {
        let party = self.party_of(member);
        self.body == "steering-group" && party.class == "funder" && votes(party, &self.parties).is_zero()
    }

    /// Who acts in each principal's seat.
    fn acting<'a>(&'a self, principal: &'a Member) -> Option<&'a Member> {
        let can = |member: &&Member| self.present.contains(&member.id) && self.grounds(member).is_empty();
        let deputies = self.members.iter().filter(|m| m.deputy_of.as_ref() == Some(&principal.id));
        std::iter::once(principal).chain(deputies).find(can)
    }

    fn principals(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.deputy_of.is_none())
    }

    fn taking_part(&self) -> Vec<&Member> {
        self.principals().filter_map(|principal| self.acting(principal)).filter(|m| !self.has_no_votes(m)).collect()
    }

    fn ballots_are_taken(&self) -> Answer<()> {
        let (absent, seat) = match self.body.as_str() {
            "steering-group" => ("SG-3", "SG-C5"),
            "management-team" => ("MT-1", "MT-1"),
            _ => ("TE-1", "TE-1"),
        };
        for (giver, _) in &self.ballots {
            let at = step("/ballots", giver);
            let Some(member) = self.members.iter().find(|member| member.id == *giver) else {
                return refuse_by("ballot-refused", at, absent);
            };
            if self.taking_part().iter().any(|m| m.id == member.id) {
                continue;
            }
            let rule = match self.grounds(member).first() {
                Some(rule) => rule,
                None if !self.present.contains(&member.id) => absent,
                None if self.has_no_votes(member) => "SG-V3",
                None => seat,
            };
            return refuse_by("ballot-refused", at, rule);
        }
        Ok(())
    }

    fn weight(&self, member: &Member) -> BigRational {
        let together = self.taking_part().iter().filter(|m| m.party == member.party).count();
        votes(self.party_of(member), &self.parties) / BigRational::from_integer(together.into())
    }

    fn acting_chair(&self) -> Option<&Member> {
        let part = self.taking_part();
        let with_role = |role: &str| self.members.iter().find(|m| m.roles.iter().any(|r| r == role));
        let takes_part = |member: Option<&Member>| member.and_then(|m| part.iter().find(|p| p.id == m.id).copied());
        takes_part(with_role("chair"))
            .or_else(|| takes_part(with_role("vice-chair")))
            .or_else(|| takes_part(with_role("chair").and_then(|chair| self.acting(chair))))
    }

    fn ballot_of(&self, member: &Member) -> Option<&str> {
        self.ballots.iter().find(|(giver, _)| *giver == member.id).map(|(_, choice)| choice.as_str())
    }

    fn tally(&self, proposal: &str) -> BigRational {
        let part = self.taking_part();
        part.iter().filter(|m| self.ballot_of(m) == Some(proposal)).map(|m| self.weight(m)).sum()
    }
}

fn decide(fields: &[(String, Json)]) -> Answer<Value> {
    let question = read(fields)?;
    known_body(&question.body)?;
    if !["steering-group", "management-team", "team", "virtual-team"].contains(&question.body.as_str()) {
        return refuse("not-applicable", "/body");
    }
    parties_fit(&question.parties, &question.body)?;
    question.members_fit()?;
    question.names_are_known()?;
    question.ballots_are_taken()?;
    Ok(decided(&question))
}

fn decided(question: &Question) -> Value {
    let steering = question.body == "steering-group";
    let recused: Vec<&Member> = question.members.iter().filter(|m| !question.grounds(m).is_empty()).collect();
    let leaves = |m: &&&Member| question.grounds(m).iter().any(|rule| ["SG-4", "SG-6", "SG-7"].contains(rule));
    let ids = |members: Vec<&Member>| members.iter().map(|m| m.id.clone()).collect::<Vec<_>>();
    let must_leave = recused.iter().filter(leaves).copied().collect();
    let part = question.taking_part();
    let base = question.principals().count();
    let needed = if steering { 1.max(base.div_ceil(2)) } else { 0 };
    let met = part.len() >= needed;
    let (mut weights, mut tally) = (Map::new(), Map::new());
    if steering {
        for member in &part {
            weights.insert(member.id.clone(), json!(question.weight(member).to_string()));
        }
        for proposal in question.proposals.iter().map(String::as_str).chain(["blank"]) {
            tally.insert(proposal.into(), json!(question.tally(proposal).to_string()));
        }
    }
    let (outcome, unsettled) = outcome(question, met);
    json!({
        "recused": ids(recused), "must_leave": ids(must_leave),
        "quorum": {"base": base, "needed": needed, "taking_part": part.len(), "met": met},
        "weights": weights, "tally": tally, "rules": rules(question, &outcome, met, unsettled), "outcome": outcome,
    })
}

fn outcome(question: &Question, met: bool) -> (Value, bool) {
    let none = |how: &str| (json!({"how": how, "winner": null}), false);
    let won = |how: &str, winner: &str| json!({"how": how, "winner": winner});
    if !met {
        return none("no-quorum");
    }
    let has_ballot = |proposal: &&String| question.ballots.iter().any(|(_, choice)| choice == *proposal);
    let supported: Vec<&String> = question.proposals.iter().filter(has_ballot).collect();
    let steering = question.body == "steering-group";
    match supported.as_slice() {
        [] => return none("no-support"),
        [only] => return (won(if steering { "unanimous" } else { "consensus" }, only), false),
        _ => {}
    }
    match question.body.as_str() {
        "management-team" => return (json!({"how": "escalate", "winner": null, "to": "steering-group"}), false),
        "team" | "virtual-team" => return (json!({"how": "escalate", "winner": null, "to": "management-team"}), false),
        _ => {}
    }
    let most = supported.iter().map(|proposal| question.tally(proposal)).max().expect("some");
    let leading: Vec<&String> = supported.into_iter().filter(|proposal| question.tally(proposal) == most).collect();
    if let [winner] = leading.as_slice() {
        return (won("vote", winner), false);
    }
    let among = |choice: Option<&str>| leading.iter().find(|proposal| Some(proposal.as_str()) == choice).copied();
    if let Some(winner) = among(question.acting_chair().and_then(|chair| question.ballot_of(chair))) {
        return (won("chair-tie-break", winner), false);
    }
    match among(question.chair_choice.as_deref()) {
        Some(winner) => (won("chair-tie-break", winner), true),
        None => (json!({"how": "needs-chair-choice", "winner": null}), true),
    }
}

fn rules(question: &Question, outcome: &Value, met: bool, unsettled: bool) -> Vec<&'static str> {
    let mut rules: Vec<&'static str> = Vec::new();
    let mut cite = |rule: &'static str, when: bool| {
        if when && !rules.contains(&rule) {
            rules.push(rule);
        }
    };
    let grounds: Vec<&str> = question.members.iter().flat_map(|member| question.grounds(member)).collect();
    let part = question.taking_part();
    let how = outcome["how"].as_str().expect("how");
    for rule in ["SG-4", "SG-6", "SG-7"] {
        cite(rule, grounds.contains(&rule));
        cite("SG-5", grounds.contains(&rule));
    }
    cite("MT-9", grounds.contains(&"MT-9"));
    cite("IN-6", grounds.contains(&"IN-6"));
    match question.body.as_str() {
        "steering-group" => {
            cite("SG-C5", part.iter().any(|member| member.deputy_of.is_some()));
            cite("SG-3", true);
            cite("X-3", !grounds.is_empty());
            if met {
                let classes: Vec<&str> = part.iter().map(|m| question.party_of(m).class.as_str()).collect();
                cite("SG-V1", classes.contains(&"municipality"));
                cite("SG-V2", classes.contains(&"operator"));
                cite("SG-V3", classes.contains(&"funder"));
                cite("X-2", part.iter().any(|m| part.iter().filter(|other| other.party == m.party).count() > 1));
                cite("X-5", part.iter().any(|m| matches!(question.ballot_of(m), None | Some("blank"))));
                cite("SG-2", true);
                cite("SG-V4", ["vote", "chair-tie-break", "needs-chair-choice"].contains(&how));
                cite("X-6", unsettled);
            }
        }
        "management-team" => {
            cite("MT-4", true);
            cite("MT-5", how == "escalate");
        }
        _ => cite("TE-D1", true),
    }
    rules
}
