//! The result of an item: how, with which numbers, as bars and as a table, and the ballots by name.

use std::borrow::Borrow;
use std::fmt::Write as _;

use askama::filters::Safe;
use views::tally::{How, Result, Tally};

use crate::html::{self, Bar, Html, escaped};
use crate::shell::Shell;

impl Shell {
    /// In one sentence: which proposal, how.
    pub fn how(&self, result: &Result) -> String {
        let how = self.how_word(&result.how);
        match (&result.winner, result.how) {
            (Some(winner), _) => self.t2("ui-won-how", "letter", winner, "how", &how),
            (None, How::NeedsChairChoice) => {
                let tied: Vec<&str> = result.tied.iter().map(|id| id.as_str()).collect();
                self.t1("ui-tied", "letters", text::list(self.lang, &tied))
            }
            (None, _) => how,
        }
    }

    /// How alone: `decision-how-vote`.
    pub fn how_word(&self, how: &How) -> String {
        self.t(&format!("decision-how-{}", how.code()))
    }

    /// The bars alone.
    pub fn result_bars(&self, result: &Result) -> Html {
        result.tally.as_ref().map_or(Safe(String::new()), |tally| self.tally_bars(tally))
    }

    fn row_name(&self, row: &views::tally::TallyRow) -> String {
        let nothing = if row.silent { "ui-no-ballot" } else { "ui-blank" };
        row.proposal.as_ref().map_or_else(|| self.t(nothing), |id| id.to_string())
    }

    fn tally_bars(&self, tally: &Tally) -> Html {
        let bars: Vec<Bar> = tally
            .rows
            .iter()
            .map(|row| Bar {
                label: self.row_name(row),
                share: row.share.fraction.clone(),
                class: if row.won {
                    "won"
                } else if row.proposal.is_some() {
                    "lost"
                } else {
                    "blank"
                },
                value: format!("{} · {}", self.votes(&row.votes), self.percent(&row.share)),
            })
            .collect();
        let label: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.label, bar.value)).collect();
        html::bars(&label.join(", "), &bars)
    }

    /// All of it: how, what, bars, table, ballots, quorum, who was left out, the rules.
    pub fn result(&self, result: &Result) -> Html {
        Safe(format!("{}{}", self.result_head(result).0, self.result_rest(result).0))
    }

    /// How, and what: the winning proposal in its own words, the bars.
    pub fn result_head(&self, result: &Result) -> Html {
        let mut out = format!(r#"<p class="lead"><strong>{}</strong></p>"#, escaped(&self.how(result)));
        let Some(tally) = &result.tally else { return Safe(out) };
        if let Some(won) = tally.rows.iter().find(|row| row.won && !row.text.is_empty()) {
            let _ = write!(out, r#"<p class="prose">{}</p>"#, escaped(&won.text));
        }
        out.push_str(&self.tally_bars(tally).0);
        Safe(out)
    }

    /// What it rests on: table, ballots, quorum, who was left out, the rules.
    pub fn result_rest(&self, result: &Result) -> Html {
        let mut out = result.tally.as_ref().map(|tally| self.tally_table(tally)).unwrap_or_default();
        if !result.silent.is_empty() {
            let _ = write!(out, "<p>{}</p>", escaped(&self.t1("ui-not-voted", "names", self.people(&result.silent))));
        }
        if !result.ballots.is_empty() {
            out.push_str(&self.ballots(result));
        }
        let _ = write!(out, "<p>{} {}</p>", escaped(&self.quorum(&result.quorum)), self.cited(&result.quorum.rules).0);
        for left in &result.left_out {
            let _ = write!(
                out,
                "<p>{} {} {}</p>",
                self.badge_out(left).0,
                escaped(&self.people(&left.people)),
                self.cited(&left.recusal.rules).0
            );
        }
        if !result.rules.is_empty() {
            let _ = write!(
                out,
                r#"<p class="meta">{} {}</p>"#,
                escaped(&self.t("ui-rests-on")),
                self.cited(&result.rules).0
            );
        }
        Safe(out)
    }

    fn tally_table(&self, tally: &Tally) -> String {
        let head = ["ui-proposal-text", "ui-votes", "ui-share", "ui-people"].map(|key| escaped(&self.t(key)));
        let mut out = format!(
            r#"<table class="cards"><caption class="vh">{}</caption><thead><tr><th scope="col">{}</th><th scope="col" class="num">{}</th><th scope="col" class="num">{}</th><th scope="col" class="num">{}</th></tr></thead><tbody>"#,
            escaped(&self.t("ui-tally")),
            head[0],
            head[1],
            head[2],
            head[3]
        );
        for row in &tally.rows {
            let won = match row {
                row if row.won => format!(" {}", self.badge("is-ok", "✓", "ui-won").0),
                row if row.silent => format!(" {}", self.cited(&tally.silence.rules).0),
                _ => String::new(),
            };
            let _ = write!(
                out,
                r#"<tr><th scope="row">{} <span class="prose">{}</span>{won}</th><td class="num" data-label="{}">{}</td><td class="num" data-label="{}">{} · {}</td><td class="num" data-label="{}">{}</td></tr>"#,
                escaped(&self.row_name(row)),
                escaped(&row.text),
                head[1],
                escaped(&self.votes(&row.votes)),
                head[2],
                row.share.fraction,
                escaped(&self.percent(&row.share)),
                head[3],
                row.people
            );
        }
        out.push_str("</tbody></table>");
        if !tally.rounding.is_whole {
            let _ = write!(
                out,
                r#"<p class="meta">{}</p>"#,
                escaped(&self.t1("ui-rounded-sum", "sum", self.tenths(&tally.rounding.sum)))
            );
        }
        out
    }

    fn ballots(&self, result: &Result) -> String {
        let head = ["ui-name", "ui-votes", "ui-choice", "ui-receipt-number"].map(|key| escaped(&self.t(key)));
        let mut out = format!(
            r#"<details><summary>{}</summary><table class="cards"><caption class="vh">{}</caption><thead><tr><th scope="col">{}</th><th scope="col" class="num">{}</th><th scope="col">{}</th><th scope="col" class="num">{}</th></tr></thead><tbody>"#,
            escaped(&self.t("ui-ballots")),
            escaped(&self.t("ui-ballots")),
            head[0],
            head[1],
            head[2],
            head[3]
        );
        for ballot in &result.ballots {
            let choice = ballot.choice.as_ref().map_or_else(|| self.t("ui-blank"), |id| id.to_string());
            let spoken = if ballot.spoken { format!(" ({})", self.t("ui-spoken")) } else { String::new() };
            let _ = write!(
                out,
                r#"<tr><th scope="row">{}</th><td class="num" data-label="{}">{}</td><td data-label="{}">{}</td><td class="num" data-label="{}"><a href="{}">{}</a></td></tr>"#,
                escaped(&self.person(&ballot.person)),
                head[1],
                escaped(&self.votes(&ballot.votes)),
                head[2],
                escaped(&format!("{choice}{spoken}")),
                head[3],
                escaped(&self.u.entry(ballot.seq)),
                ballot.seq
            );
        }
        out.push_str("</tbody></table></details>");
        out
    }

    /// The receipt of a ballot: choice, second, number.
    pub fn receipt(&self, receipt: &views::ballot::Receipt, is_open: impl Borrow<bool>) -> String {
        let choice = receipt.choice.as_ref().map_or_else(|| self.t("ui-blank"), |id| id.to_string());
        let told = self.with(
            "ui-receipt",
            &[
                ("at", self.second(&receipt.at).into()),
                ("choice", choice.into()),
                ("n", self.count(&receipt.seq).into()),
            ],
        );
        match (receipt.spoken, *is_open.borrow()) {
            (true, _) => format!("{told} {}", self.t("ui-receipt-spoken")),
            (false, true) => format!("{told} {}", self.t("ui-receipt-change")),
            (false, false) => told,
        }
    }
}
