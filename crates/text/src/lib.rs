//! Words in Finnish, Swedish and English: labels, refusals, dates, money. It decides nothing.
//!
//! Names that a charter declares (bodies, kinds, facts) come from the charter; names of parties and people from the record.
//! Here is what the product itself says, in `locales/{fi,sv,en}/*.ftl`.

mod dates;
mod handbook;
mod lang;
mod lists;
mod numbers;
mod refusal;
mod rules;
mod sorting;
mod words;

pub use dates::{clock, date, date_and_time, day, day_month, day_of_week, due, hour_minute, time};
pub use handbook::{Chapter, Handbook, Line, Part as HandbookPart, Picture, changes_in_words, handbook};
pub use lang::Lang;
pub use lists::list;
pub use numbers::{bytes, count, money, percent, votes};
pub use refusal::{Form, Naming, Part, Sentence, refusal_text};
pub use rules::{Enforcement, Paraphrase, Rule, Rules, RulesError};
pub use sorting::compare;
pub use words::{Value, Words, t, t_with};
