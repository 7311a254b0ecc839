//! Parties' own decisions in words, and which of them the reader may record.

use askama::filters::Safe;
use views::own::{OwnDecisions, OwnRow, Standing};

use crate::forms::Form;
use crate::html::{self, Html, escaped};
use crate::shell::Shell;

impl Shell {
    /// How a decision stands to the parties' own ones.
    pub fn standing(&self, standing: &Standing) -> Html {
        match standing {
            Standing::AtOnce => Safe(String::new()),
            Standing::Waiting { parties } => {
                html::badge("is-soon", "◦", &self.t1("ui-own-waiting", "parties", self.parties(parties)))
            }
            Standing::Done => self.badge("is-done", "✓", "ui-own-done"),
            Standing::Lapsed { parties } => {
                html::badge("is-late", "!", &self.t1("ui-own-lapsed", "parties", self.parties(parties)))
            }
        }
    }

    /// What a party decided, where and when; or that it is awaited, and of whom.
    pub fn own_state(&self, row: &OwnRow) -> Html {
        let Some(made) = &row.recorded else {
            let whose = self.t1("ui-own-by", "names", self.people(&row.whose));
            let awaited = self.badge("is-soon", "◦", "ui-own-awaited").0;
            return Safe(format!(r#"{awaited} <span class="meta">{}</span>"#, escaped(&whose)));
        };
        let day = self.date(&made.on);
        let (class, icon, key) =
            if made.approved { ("is-done", "✓", "ui-own-approved") } else { ("is-late", "!", "ui-own-rejected") };
        let place = [&made.organ, &made.section, &made.document];
        let place: Vec<&str> = place.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        let entry = self.t1("ui-entry-n", "n", made.seq);
        Safe(format!(
            r#"{} {} <span class="meta">{} · <a href="{}">{}</a></span>"#,
            html::badge(class, icon, &self.t1(key, "day", day)).0,
            escaped(&place.join(", ")),
            escaped(&made.by.name),
            escaped(&self.u.entry(made.seq)),
            escaped(&entry)
        ))
    }

    /// The parties whose own decision the reader may record.
    pub fn own_open(&self, own: &OwnDecisions) -> Vec<(String, String)> {
        let open = own.rows.iter().filter(|row| row.may.may && row.recorded.is_none());
        open.map(|row| (row.party.id.to_string(), row.party.name.clone())).collect()
    }

    /// The parties of which the reader may take the record back.
    pub fn own_taken(&self, own: &OwnDecisions) -> Vec<(String, String)> {
        let taken = own.rows.iter().filter(|row| row.may.may && row.recorded.is_some());
        taken.map(|row| (row.party.id.to_string(), row.party.name.clone())).collect()
    }

    /// The list of the parties whose own decision the reader may record.
    pub fn own_parties(&self, form: &Form, own: &OwnDecisions) -> Html {
        self.select(form, "party", "ui-own-party", "", &self.own_open(own))
    }

    /// What a party can have decided.
    pub fn verdicts(&self, form: &Form) -> Html {
        let all = [("approved", "ui-own-approve"), ("rejected", "ui-own-reject")];
        let all: Vec<_> = all.into_iter().map(|(value, key)| (value.to_owned(), self.t(key))).collect();
        self.choices(form, "radio", "verdict", "ui-own-verdict", "", &all)
    }
}
