//! Days and times as people in Finland read them in three languages; and how long there is left.

use jiff::civil::{Date, Time, Weekday};

use crate::lang::Lang;
use crate::words::t_with;

/// `15.12.2026`.
pub fn date(day: Date) -> String {
    format!("{}.{}.{}", day.day(), day.month(), day.year())
}

/// Day and month: `15.12.`, in Swedish `15.12`.
pub fn day_month(lang: Lang, day: Date) -> String {
    let end = if lang == Lang::Sv { "" } else { "." };
    format!("{}.{}{end}", day.day(), day.month())
}

/// Short, for titles: `ti 15.12.`.
pub fn day(lang: Lang, day: Date) -> String {
    format!("{} {}", short(lang, day.weekday()), day_month(lang, day))
}

/// A time of day: `13.44`, in Swedish `kl. 13.44`.
pub fn time(lang: Lang, time: Time) -> String {
    let before = if lang == Lang::Sv { "kl. " } else { "" };
    format!("{before}{}", hour_minute(time))
}

/// A time of day where the words around it say that it is one: `13.44`.
pub fn hour_minute(time: Time) -> String {
    format!("{}.{:02}", time.hour(), time.minute())
}

/// A time of day on the console and the projector: `13:44`.
pub fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `ti 15.12.2026 klo 13.00`, `tis 15.12.2026 kl. 13.00`, `Tue 15.12.2026 at 13.00`.
pub fn date_and_time(lang: Lang, day: Date, time: Time) -> String {
    let at = match lang {
        Lang::Fi => "klo",
        Lang::Sv => "kl.",
        Lang::En => "at",
    };
    let weekday = short(lang, day.weekday());
    format!("{weekday} {} {at} {}", date(day), hour_minute(time))
}

/// The weekday in full: `tiistai`, `tisdag`, `Tuesday`.
pub fn day_of_week(lang: Lang, day: Date) -> &'static str {
    full(lang, day.weekday())
}

/// How far off a deadline is, for its chip: `4 days`, `tomorrow`, `today`, `1 day late`.
pub fn due(lang: Lang, today: Date, deadline: Date) -> String {
    let days = (deadline - today).get_days();
    let n = u64::from(days.unsigned_abs());
    match days {
        0 => t_with(lang, "due-today", &[]),
        1 => t_with(lang, "due-tomorrow", &[]),
        2.. => t_with(lang, "due-in", &[("n", n.into())]),
        _ => t_with(lang, "due-late", &[("n", n.into())]),
    }
}

const fn short(lang: Lang, weekday: Weekday) -> &'static str {
    match (lang, weekday) {
        (Lang::Fi, Weekday::Monday) => "ma",
        (Lang::Fi, Weekday::Tuesday) => "ti",
        (Lang::Fi, Weekday::Wednesday) => "ke",
        (Lang::Fi, Weekday::Thursday) => "to",
        (Lang::Fi, Weekday::Friday) => "pe",
        (Lang::Fi, Weekday::Saturday) => "la",
        (Lang::Fi, Weekday::Sunday) => "su",
        (Lang::Sv, Weekday::Monday) => "mån",
        (Lang::Sv, Weekday::Tuesday) => "tis",
        (Lang::Sv, Weekday::Wednesday) => "ons",
        (Lang::Sv, Weekday::Thursday) => "tors",
        (Lang::Sv, Weekday::Friday) => "fre",
        (Lang::Sv, Weekday::Saturday) => "lör",
        (Lang::Sv, Weekday::Sunday) => "sön",
        (Lang::En, Weekday::Monday) => "Mon",
        (Lang::En, Weekday::Tuesday) => "Tue",
        (Lang::En, Weekday::Wednesday) => "Wed",
        (Lang::En, Weekday::Thursday) => "Thu",
        (Lang::En, Weekday::Friday) => "Fri",
        (Lang::En, Weekday::Saturday) => "Sat",
        (Lang::En, Weekday::Sunday) => "Sun",
    }
}

const fn full(lang: Lang, weekday: Weekday) -> &'static str {
    match (lang, weekday) {
        (Lang::Fi, Weekday::Monday) => "maanantai",
        (Lang::Fi, Weekday::Tuesday) => "tiistai",
        (Lang::Fi, Weekday::Wednesday) => "keskiviikko",
        (Lang::Fi, Weekday::Thursday) => "torstai",
        (Lang::Fi, Weekday::Friday) => "perjantai",
        (Lang::Fi, Weekday::Saturday) => "lauantai",
        (Lang::Fi, Weekday::Sunday) => "sunnuntai",
        (Lang::Sv, Weekday::Monday) => "måndag",
        (Lang::Sv, Weekday::Tuesday) => "tisdag",
        (Lang::Sv, Weekday::Wednesday) => "onsdag",
        (Lang::Sv, Weekday::Thursday) => "torsdag",
        (Lang::Sv, Weekday::Friday) => "fredag",
        (Lang::Sv, Weekday::Saturday) => "lördag",
        (Lang::Sv, Weekday::Sunday) => "söndag",
        (Lang::En, Weekday::Monday) => "Monday",
        (Lang::En, Weekday::Tuesday) => "Tuesday",
        (Lang::En, Weekday::Wednesday) => "Wednesday",
        (Lang::En, Weekday::Thursday) => "Thursday",
        (Lang::En, Weekday::Friday) => "Friday",
        (Lang::En, Weekday::Saturday) => "Saturday",
        (Lang::En, Weekday::Sunday) => "Sunday",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil;

    use super::*;

    #[test]
    fn days_and_times_are_written_as_the_language_writes_them() {
        let tuesday = civil::date(2026, 12, 15);
        let quarter_to = civil::time(13, 44, 7, 0);
        for (lang, short, with_time, bare) in [
            (Lang::Fi, "ti 15.12.", "ti 15.12.2026 klo 13.44", "13.44"),
            (Lang::Sv, "tis 15.12", "tis 15.12.2026 kl. 13.44", "kl. 13.44"),
            (Lang::En, "Tue 15.12.", "Tue 15.12.2026 at 13.44", "13.44"),
        ] {
            assert_eq!(day(lang, tuesday), short);
            assert_eq!(date_and_time(lang, tuesday, quarter_to), with_time);
            assert_eq!(time(lang, quarter_to), bare);
        }
        assert_eq!(date(tuesday), "15.12.2026");
        assert_eq!(clock(civil::time(9, 5, 0, 0)), "09:05");
        assert_eq!(time(Lang::Fi, civil::time(9, 5, 0, 0)), "9.05");
    }

    #[test]
    fn a_deadline_says_how_far_off_it_is() {
        let today = civil::date(2026, 11, 24);
        for (deadline, finnish, swedish, english) in [
            (civil::date(2026, 11, 28), "4 pv", "4 dagar", "4 days"),
            (civil::date(2026, 11, 25), "huomenna", "i morgon", "tomorrow"),
            (civil::date(2026, 11, 24), "tänään", "i dag", "today"),
            (civil::date(2026, 11, 23), "1 pv myöhässä", "1 dag försenad", "1 day late"),
            (civil::date(2026, 11, 21), "3 pv myöhässä", "3 dagar försenad", "3 days late"),
        ] {
            assert_eq!(due(Lang::Fi, today, deadline), finnish);
            assert_eq!(due(Lang::Sv, today, deadline), swedish);
            assert_eq!(due(Lang::En, today, deadline), english);
        }
    }
}
