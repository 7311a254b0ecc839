//! The contract's `deadline`, `cadence` and `power`, plainly: days counted one by one, coalitions gone through one by one.

use super::naive::{Answer, Json, field, flag, fraction, refuse, step, text, whole};
use jiff::civil::{Date, Weekday};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};
use serde_json::{Map, Value, json};

/// Easter Sundays of 2000 to 2099 as days after 1 March, as the calendar library dateutil has them.
const EASTER: [u8; 100] = [
    53, 45, 30, 50, 41, 26, 46, 38, 22, 42, 34, 54, 38, 30, 50, 35, 26, 46, 31, 51, 42, 34, 47, 39, 30, 50, 35, 27, 46,
    31, 51, 43, 27, 47, 39, 24, 43, 35, 55, 40, 31, 51, 36, 28, 47, 39, 24, 44, 35, 48, 40, 32, 51, 36, 28, 48, 32, 52,
    44, 29, 48, 40, 25, 45, 36, 28, 41, 33, 52, 44, 29, 49, 40, 25, 45, 37, 49, 41, 33, 53, 37, 29, 49, 34, 25, 45, 30,
    50, 41, 33, 46, 38, 29, 42, 34, 54, 45, 30, 50, 42,
];

pub fn easter(year: i16) -> Date {
    let days = EASTER[usize::try_from(year - 2000).expect("within the table")];
    Date::new(year, 3, 1).expect("1 March") + jiff::Span::new().days(days)
}

fn plus(day: Date, days: i64) -> Date {
    day + jiff::Span::new().days(days)
}

fn is_worked(day: Date) -> bool {
    let saturday_from = |month: i8, from: i8| {
        let mut day = Date::new(day.year(), month, from).expect("a date");
        while day.weekday() != Weekday::Saturday {
            day = plus(day, 1);
        }
        day
    };
    let midsummer = saturday_from(6, 20);
    // The table has the years of the contract; a day reckoned from a meeting may lie just beyond.
    let of_easter = (2000..=2099).contains(&day.year()).then(|| easter(day.year()));
    let off = [midsummer, plus(midsummer, -1), saturday_from(10, 31)];
    let moving = of_easter.is_some_and(|easter| [-2, 1, 39].iter().any(|days| plus(easter, *days) == day));
    let fixed = [(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)];
    let weekend = day.weekday() == Weekday::Saturday || day.weekday() == Weekday::Sunday;
    !(weekend || moving || off.contains(&day) || fixed.contains(&(day.month(), day.day())))
}

fn date(value: &Json, at: &str) -> Answer<Date> {
    let written = text(value, at)?;
    let parts: Vec<&str> = written.split('-').collect();
    let plain = parts.len() == 3 && parts.iter().zip([4, 2, 2]).all(|(part, length)| part.len() == length);
    let numbers: Vec<i16> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let date = match (plain, numbers.as_slice()) {
        (true, [year, month, day]) => {
            Date::new(*year, i8::try_from(*month).unwrap_or(0), i8::try_from(*day).unwrap_or(0)).ok()
        }
        _ => None,
    };
    match date {
        None => refuse("bad-value", at),
        Some(date) if !(2000..=2099).contains(&date.year()) => refuse("out-of-range", at),
        Some(date) => Ok(date),
    }
}

pub fn deadline(fields: &[(String, Json)]) -> Answer<Value> {
    let (mut body, mut what, mut meeting) = (None, None, None);
    for (key, value) in fields {
        let at = step("", key);
        match key.as_str() {
            "ask" | "charter" => {}
            "body" => body = Some(text(value, &at)?),
            "what" => {
                let word = text(value, &at)?;
                if word != "materials" && word != "minutes" {
                    return refuse("bad-value", at);
                }
                what = Some(word);
            }
            "meeting" => meeting = Some(date(value, &at)?),
            _ => return refuse("unknown-field", at),
        }
    }
    let Some(body) = body else { return refuse("missing-field", "/body") };
    let Some(what) = what else { return refuse("missing-field", "/what") };
    let Some(meeting) = meeting else { return refuse("missing-field", "/meeting") };
    super::naive::known_body(&body)?;
    let rolled = |mut day: Date| {
        while !is_worked(day) {
            day = plus(day, 1);
        }
        day
    };
    let (day, rules) = match (body.as_str(), what.as_str()) {
        ("steering-group", "materials") => (plus(meeting, -7), ["SG-M5", "X-12"]),
        ("steering-group", _) => (rolled(plus(meeting, 7)), ["SG-M7", "X-11"]),
        ("management-team", "materials") => {
            let between = |day: Date| {
                (1..30)
                    .map(|days| plus(day, days))
                    .take_while(|day| *day < meeting)
                    .filter(|day| is_worked(*day))
                    .count()
            };
            let latest =
                (1..30).map(|days| plus(meeting, -days)).find(|day| between(*day) >= 2).expect("within a month");
            (latest, ["MT-M4", "X-12"])
        }
        ("management-team", _) => (rolled(plus(meeting, 2)), ["MT-M5", "X-11"]),
        _ => return refuse("not-applicable", "/body"),
    };
    Ok(json!({"last_day": day.to_string(), "rules": rules}))
}

pub fn cadence(fields: &[(String, Json)]) -> Answer<Value> {
    let monthly = field(fields, "body") == Some(&Json::Text("management-team".into()));
    let (mut body, mut meetings, mut year, mut month) = (None, None, None, None);
    for (key, value) in fields {
        let at = step("", key);
        match key.as_str() {
            "ask" | "charter" => {}
            "body" => body = Some(text(value, &at)?),
            "meetings" => {
                let Json::List(items) = value else { return refuse("bad-type", at) };
                let dates: Answer<Vec<Date>> =
                    items.iter().enumerate().map(|(place, item)| date(item, &format!("{at}/{place}"))).collect();
                meetings = Some(dates?);
            }
            "year" => {
                let read = whole(value, &at, Some(2099))?;
                if read < 2000 {
                    return refuse("out-of-range", at);
                }
                year = Some(read);
            }
            "month" if monthly => {
                let read = whole(value, &at, Some(12))?;
                if read < 1 {
                    return refuse("out-of-range", at);
                }
                month = Some(read);
            }
            _ => return refuse("unknown-field", at),
        }
    }
    let Some(body) = body else { return refuse("missing-field", "/body") };
    let Some(meetings) = meetings else { return refuse("missing-field", "/meetings") };
    let Some(year) = year else { return refuse("missing-field", "/year") };
    if monthly && month.is_none() {
        return refuse("missing-field", "/month");
    }
    super::naive::known_body(&body)?;
    let (least, most, rule) = match body.as_str() {
        "steering-group" => (2, 6, "SG-M1"),
        "leadership-forum" => (2, 4, "FO-L1"),
        "management-team" => (2, 4, "MT-M1"),
        "change-advisory-group" => (4, 12, "FO-C1"),
        "architecture-advisory-group" => (4, 12, "FO-A1"),
        "ecosystem-advisory-group" => (4, 12, "FO-E1"),
        _ => return refuse("not-applicable", "/body"),
    };
    for (place, day) in meetings.iter().enumerate() {
        if meetings[..place].contains(day) {
            return refuse("duplicate", format!("/meetings/{place}"));
        }
    }
    let within = |day: &&Date| {
        u128::try_from(day.year()) == Ok(year) && month.is_none_or(|month| u128::try_from(day.month()) == Ok(month))
    };
    let held = meetings.iter().filter(within).count();
    Ok(json!({"held": held, "least": least, "most": most, "ok": least <= held && held <= most, "rules": [rule]}))
}

pub fn power(fields: &[(String, Json)]) -> Answer<Value> {
    let (mut votes, mut quota, mut strict) = (None, BigRational::new(1.into(), 2.into()), true);
    for (key, value) in fields {
        let at = step("", key);
        match key.as_str() {
            "ask" | "charter" => {}
            "votes" => {
                let Json::Object(entries) = value else { return refuse("bad-type", at) };
                let read: Answer<Vec<(String, BigRational)>> =
                    entries.iter().map(|(name, vote)| Ok((name.clone(), fraction(vote, &step(&at, name))?))).collect();
                let read = read?;
                if read.is_empty() || read.len() > 40 {
                    return refuse("out-of-range", at);
                }
                votes = Some(read);
            }
            "quota" | "strict" if *value == Json::Null => {}
            "quota" => {
                quota = fraction(value, &at)?;
                if quota > BigRational::one() {
                    return refuse("out-of-range", at);
                }
            }
            "strict" => strict = flag(value, &at)?,
            _ => return refuse("unknown-field", at),
        }
    }
    let Some(votes) = votes else { return refuse("missing-field", "/votes") };
    let n = votes.len();
    let bar = &quota * votes.iter().map(|(_, vote)| vote).sum::<BigRational>();
    // A coalition's votes are its last member's and the others'.
    let mut sums = vec![BigRational::zero()];
    for coalition in 1..1usize << n {
        let last = usize::try_from(coalition.ilog2()).expect("small");
        sums.push(&sums[coalition ^ 1 << last] + &votes[last].1);
    }
    let won: Vec<bool> = sums.iter().map(|sum| if strict { *sum > bar } else { *sum >= bar }).collect();
    let factorial = |n: usize| (1..=n).map(BigInt::from).product::<BigInt>();
    let orders: Vec<BigRational> =
        (0..n).map(|size| BigRational::new(factorial(size) * factorial(n - 1 - size), factorial(n))).collect();
    let (mut swings, mut shapley) = (vec![0usize; n], vec![BigRational::zero(); n]);
    for voter in 0..n {
        let mut by_size = vec![0usize; n];
        for coalition in (0..1usize << n).filter(|coalition| coalition >> voter & 1 == 0) {
            if !won[coalition] && won[coalition | 1 << voter] {
                by_size[usize::try_from(coalition.count_ones()).expect("small")] += 1;
            }
        }
        swings[voter] = by_size.iter().sum();
        shapley[voter] = by_size.iter().zip(&orders).map(|(count, share)| share * BigInt::from(*count)).sum();
    }
    let all: usize = swings.iter().sum();
    let by_voter = |value: &dyn Fn(usize) -> BigRational| {
        let entries =
            votes.iter().enumerate().map(|(voter, (name, _))| (name.clone(), json!(value(voter).to_string())));
        Value::Object(entries.collect::<Map<_, _>>())
    };
    let part = |num: usize, den: usize| BigRational::new(num.into(), den.max(1).into());
    Ok(json!({
        "banzhaf_absolute": by_voter(&|voter| part(swings[voter], 1 << (n - 1))),
        "banzhaf_normalised": by_voter(&|voter| part(swings[voter], all)),
        "shapley_shubik": by_voter(&|voter| shapley[voter].clone()),
        "quota": quota.to_string(), "strict": strict, "rules": [],
    }))
}
