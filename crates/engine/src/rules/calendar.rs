//! Working days. Holidays are the state's, not the programme's; which calendar holds is the charter's to say.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::charter::CalendarName;

/// Whether a day is worked.
pub fn is_working_day(calendar: CalendarName, day: Date) -> bool {
    let eves_worked = calendar == CalendarName::FinnishEvesWorked;
    !is_weekend(day) && !is_holiday(day) && (eves_worked || !is_eve(day))
}

/// The day itself where it is worked, else the next that is.
pub fn next_working_day(calendar: CalendarName, day: Date) -> Date {
    let mut day = day;
    while !is_working_day(calendar, day) {
        let Ok(next) = day.tomorrow() else { return day };
        day = next;
    }
    day
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Finland's public holidays that can fall on a weekday; those that are always Sundays are weekends already.
fn is_holiday(day: Date) -> bool {
    let fixed = matches!((day.month(), day.day()), (1, 1) | (1, 6) | (5, 1) | (12, 6) | (12, 25) | (12, 26));
    fixed || is_easter_time(day) || is_midsummer(day) || is_all_saints(day)
}

/// Good Friday, Easter Monday and Ascension Day.
fn is_easter_time(day: Date) -> bool {
    let Some(easter) = easter(day.year()) else { return false };
    let from_easter = [(-2).days(), 1.days(), 39.days()];
    from_easter.iter().any(|span: &Span| easter.checked_add(*span).is_ok_and(|holiday| holiday == day))
}

/// The Saturday between 20 and 26 June.
fn is_midsummer(day: Date) -> bool {
    day.month() == 6 && (20..=26).contains(&day.day()) && day.weekday() == Weekday::Saturday
}

/// The Saturday between 31 October and 6 November.
fn is_all_saints(day: Date) -> bool {
    let in_span = (day.month() == 10 && day.day() == 31) || (day.month() == 11 && day.day() <= 6);
    in_span && day.weekday() == Weekday::Saturday
}

/// Christmas Eve and Midsummer Eve: no public holidays, yet hardly worked.
fn is_eve(day: Date) -> bool {
    let midsummer_eve = day.month() == 6 && (19..=25).contains(&day.day()) && day.weekday() == Weekday::Friday;
    midsummer_eve || (day.month(), day.day()) == (12, 24)
}

/// Easter Sunday of the Gregorian calendar, by the rule that Meeus, Jones and Butcher published.
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (golden, century, in_century) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, century_rest) = (century.div_euclid(4), century.rem_euclid(4));
    let moon_drift = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - leap_centuries - moon_drift + 15).rem_euclid(30);
    let (leap_years, year_rest) = (in_century.div_euclid(4), in_century.rem_euclid(4));
    let weekday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let days = epact + weekday - 7 * late + 114;
    let (month, day) = (days.div_euclid(31), days.rem_euclid(31) + 1);
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use jiff::civil::date;

    #[test]
    fn easter_falls_where_almanacs_say() {
        for (year, month, day) in
            [(2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2021, 4, 4), (2022, 4, 17), (2038, 4, 25)]
        {
            assert_eq!(easter(year), Some(date(year, month, day)), "{year}");
        }
    }

    #[test]
    fn the_weekdays_off_in_2022_are_these() {
        let mut day = date(2022, 1, 1);
        let mut off = Vec::new();
        while day.year() == 2022 {
            if !is_weekend(day) && !is_working_day(CalendarName::Finnish, day) {
                off.push((day.month(), day.day()));
            }
            day = day.tomorrow().unwrap_or(date(2023, 1, 1));
        }
        assert_eq!(off, [(1, 6), (4, 15), (4, 18), (5, 26), (6, 24), (12, 6), (12, 26)]);
    }

    #[test]
    fn the_eves_are_worked_where_the_charter_says_so() {
        for day in [date(2021, 12, 24), date(2022, 6, 24)] {
            assert!(!is_working_day(CalendarName::Finnish, day));
            assert!(is_working_day(CalendarName::FinnishEvesWorked, day));
        }
    }
}
