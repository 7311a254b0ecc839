//! What a form brought: read field by field, every fault kept so that all are told at once, the typed values with them.

use std::collections::BTreeMap;

use engine::exact::Money;
use jiff::civil::{Date, Time};

/// The fields of a form as they were typed, and what is wrong with them.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: BTreeMap<String, Vec<String>>,
    faults: Vec<Fault>,
}

/// What is wrong with a field: the end of a message's key, `form-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which field.
    pub field: &'static str,
    /// What kind of fault.
    pub code: &'static str,
}

impl Form {
    /// Reads `a=1&b=2`; what is not UTF-8 once decoded is refused.
    pub fn parse(body: &str) -> Option<Self> {
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in body.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decoded(name)?;
            // `against[]` is one of a list named `against`.
            let name = name.strip_suffix("[]").unwrap_or(&name).to_owned();
            fields.entry(name).or_default().push(decoded(value)?);
        }
        Some(Self { fields, faults: Vec::new() })
    }

    /// One more field, as a page sets it for its first showing.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.fields.entry(name.to_owned()).or_default().push(value.to_string());
        self
    }

    /// The value as typed; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.fields.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// All values of that name.
    pub fn all(&self, name: &str) -> &[String] {
        self.fields.get(name).map_or(&[], Vec::as_slice)
    }

    /// Is the value among those chosen under that name?
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|chosen| chosen == value)
    }

    /// Everything that was sent but the page's token, to be sent again.
    pub fn entered(&self) -> Vec<(String, String)> {
        let fields = self.fields.iter().filter(|(name, _)| *name != "csrf");
        fields.flat_map(|(name, values)| values.iter().map(|value| (name.clone(), value.clone()))).collect()
    }

    /// Was anything sent under that name?
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// Notes a fault.
    pub fn fault(&mut self, field: &'static str, code: &'static str) {
        self.faults.push(Fault { field, code });
    }

    /// Every fault found so far.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The fault of a field, if it has one.
    pub fn fault_of(&self, field: &str) -> Option<&'static str> {
        self.faults.iter().find(|fault| fault.field == field).map(|fault| fault.code)
    }

    /// Text that must be there.
    pub fn required(&mut self, field: &'static str) -> String {
        let text = self.get(field).trim().to_owned();
        if text.is_empty() {
            self.fault(field, "missing");
        }
        text
    }

    /// A day: `15.12.2026` or `2026-12-15`.
    pub fn date(&mut self, field: &'static str) -> Option<Date> {
        self.read(field, "date", date)
    }

    /// A time of day: `13.44`, `13:44`.
    pub fn time(&mut self, field: &'static str) -> Option<Time> {
        self.read(field, "time", time)
    }

    /// An amount that may be left out: `600 000`, `600000,00`, `600 000 €`.
    pub fn money_if_any(&mut self, field: &'static str) -> Option<Money> {
        if self.get(field).trim().is_empty() { None } else { self.read(field, "amount", money) }
    }

    fn read<T>(&mut self, field: &'static str, code: &'static str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.get(field).trim();
        let code = if text.is_empty() { "missing" } else { code };
        let value = parse(text);
        if value.is_none() {
            self.fault(field, code);
        }
        value
    }
}

/// A day as people in Finland type it, or as machines do.
pub fn date(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse::<Date>() {
        return Some(date);
    }
    let mut parts = text.trim_end_matches('.').split('.').map(str::trim);
    let (day, month, year) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    if parts.next().is_some() {
        return None;
    }
    Date::new(year, month, day).ok()
}

/// A time of day with a point or a colon.
pub fn time(text: &str) -> Option<Time> {
    let text = text.trim_start_matches("kl.").trim();
    let (hour, minute) = text.split_once(['.', ':']).unwrap_or((text, "0"));
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// An amount with its thousands apart or not, a point or a comma before the cents, the euro sign or not.
pub fn money(text: &str) -> Option<Money> {
    let plain: String = text
        .trim_end_matches('€')
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '\u{202f}'))
        .map(|letter| if letter == ',' { '.' } else { letter })
        .collect();
    Money::parse(&plain)
}

/// `a%20b+c` decoded.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read_as_people_type_them() {
        let day = Date::new(2026, 12, 15).unwrap();
        for typed in ["15.12.2026", "2026-12-15", " 15. 12. 2026".trim()] {
            assert_eq!(date(typed), Some(day), "{typed}");
        }
        for typed in ["31.2.2026", "15.12.", "tomorrow", ""] {
            assert_eq!(date(typed), None, "{typed}");
        }
        let time_of = |hour, minute| Time::new(hour, minute, 0, 0).ok();
        for (typed, told) in
            [("13.44", time_of(13, 44)), ("9:05", time_of(9, 5)), ("kl. 13.00", time_of(13, 0)), ("25.00", None)]
        {
            assert_eq!(time(typed), told, "{typed}");
        }
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for typed in ["600 000", "600000,00", "600\u{a0}000 €", "600000.00"] {
            assert_eq!(money(typed).map(|amount| amount.cents()), Some(60_000_000), "{typed}");
        }
        for typed in ["-1", "1,234", "much", ""] {
            assert!(money(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn every_fault_is_found_at_once_and_what_was_typed_is_kept() {
        let mut form = Form::parse("title=+&date=31.2.2026&amount=much&x=%C3%A4").unwrap();
        let _ = (form.required("title"), form.date("date"), form.money_if_any("amount"), form.time("time"));
        let codes: Vec<_> = form.faults().iter().map(|fault| (fault.field, fault.code)).collect();
        assert_eq!(codes, [("title", "missing"), ("date", "date"), ("amount", "amount"), ("time", "missing")]);
        assert_eq!(form.get("date"), "31.2.2026");
        assert_eq!(form.get("x"), "ä");
    }

    #[test]
    fn what_is_not_text_is_refused() {
        assert!(Form::parse("a=%FF").is_none());
        assert!(Form::parse("a=%4").is_none());
    }
}
