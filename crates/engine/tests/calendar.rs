//! The working days of a century against another library's holidays, and days that almanacs name.

use std::collections::BTreeSet;

use engine::charter::CalendarName;
use engine::rules::calendar::{is_working_day, next_working_day};
use jiff::civil::{Date, Weekday, date};

/// Holidays and eves of 2000 to 2099, as another library has them.
fn days_off() -> BTreeSet<Date> {
    let lines = include_str!("calendar/finland.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .flat_map(|line| {
            let (year, days) = line.split_once(' ').expect("a year and its days");
            days.split(' ').map(move |day| format!("{year}-{day}").parse().expect("a date"))
        })
        .collect()
}

fn each_day() -> impl Iterator<Item = Date> {
    let days = std::iter::successors(Some(date(2000, 1, 1)), |day| day.tomorrow().ok());
    days.take_while(|day| day.year() < 2100)
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[test]
fn a_century_of_working_days_is_that_of_another_library() {
    let off = days_off();
    assert_eq!(off.iter().filter(|day| day.year() == 2022).count(), 15);
    for day in each_day() {
        let worked = !is_weekend(day) && !off.contains(&day);
        assert_eq!(is_working_day(CalendarName::Finnish, day), worked, "{day}");
    }
}

#[test]
fn where_the_eves_are_worked_only_they_differ() {
    for day in each_day() {
        let differs =
            is_working_day(CalendarName::Finnish, day) != is_working_day(CalendarName::FinnishEvesWorked, day);
        let christmas_eve = (day.month(), day.day()) == (12, 24) && !is_weekend(day);
        let midsummer_eve = day.month() == 6 && (19..=25).contains(&day.day()) && day.weekday() == Weekday::Friday;
        assert_eq!(differs, christmas_eve || midsummer_eve, "{day}");
    }
}

#[test]
fn named_days_are_where_almanacs_put_them() {
    for (name, day) in [
        ("Good Friday", date(2022, 4, 15)),
        ("Easter Monday", date(2022, 4, 18)),
        ("Ascension Day", date(2022, 5, 26)),
        ("Ascension Day, early", date(2008, 5, 1)),
        ("Ascension Day, late", date(2038, 6, 3)),
        ("Midsummer Eve, early", date(2020, 6, 19)),
        ("Midsummer Eve, late", date(2021, 6, 25)),
        ("Midsummer Day, early", date(2020, 6, 20)),
        ("All Saints' Day, early", date(2020, 10, 31)),
        ("All Saints' Day, late", date(2021, 11, 6)),
        ("Independence Day", date(2022, 12, 6)),
        ("Christmas Eve", date(2021, 12, 24)),
        ("Epiphany", date(2022, 1, 6)),
        ("May Day", date(2023, 5, 1)),
    ] {
        assert!(!is_working_day(CalendarName::Finnish, day), "{name}");
    }
    // The Friday before All Saints' Day and Maundy Thursday are worked.
    for day in [date(2022, 11, 4), date(2022, 4, 14), date(2022, 6, 23), date(2022, 12, 23)] {
        assert!(is_working_day(CalendarName::Finnish, day), "{day}");
    }
    assert_eq!(next_working_day(CalendarName::Finnish, date(2020, 12, 24)), date(2020, 12, 28));
    assert_eq!(next_working_day(CalendarName::Finnish, date(2022, 4, 15)), date(2022, 4, 19));
    assert_eq!(next_working_day(CalendarName::Finnish, date(2022, 12, 7)), date(2022, 12, 7));
}
