//! Form fields: label above, hint under the label, fault at the field; and buttons that are there or say why not.

use std::fmt::{Display, Write as _};

use askama::filters::Safe;
use views::may::May;

use crate::forms::Form;
use crate::html::{Html, escaped};
use crate::shell::Shell;

impl Shell {
    /// The list of all faults, on top of the page; it has focus.
    pub fn faults(&self, form: &Form) -> Html {
        if form.faults().is_empty() {
            return Safe(String::new());
        }
        let mut out = format!(
            r#"<div class="errors" tabindex="-1" role="group" aria-labelledby="faults" data-focus><h2 id="faults">{}</h2><ul>"#,
            escaped(&self.t("ui-form-faults"))
        );
        for fault in form.faults() {
            let _ = write!(
                out,
                r##"<li><a href="#f-{}">{}</a></li>"##,
                fault.field,
                escaped(&self.t(&fault_key(fault.field, fault.code)))
            );
        }
        out.push_str("</ul></div>");
        Safe(out)
    }

    fn wrapped(&self, form: &Form, name: &str, label: &str, hint: &str, control: impl Fn(&str) -> String) -> Html {
        let fault = form.fault_of(name);
        let mut described = String::new();
        let mut before = String::new();
        if !hint.is_empty() {
            let _ = write!(before, r#"<p class="hint" id="h-{name}">{}</p>"#, escaped(&self.t(hint)));
            let _ = write!(described, "h-{name} ");
        }
        if let Some(code) = fault {
            let _ =
                write!(before, r#"<p class="error" id="e-{name}">{}</p>"#, escaped(&self.t(&fault_key(name, code))));
            let _ = write!(described, "e-{name}");
        }
        let mut attributes =
            if described.is_empty() { String::new() } else { format!(r#" aria-describedby="{}""#, described.trim()) };
        if fault.is_some() {
            attributes.push_str(r#" aria-invalid="true""#);
        }
        Safe(format!(
            r#"<div class="field{}"><label for="f-{name}">{}</label>{before}{}</div>"#,
            if fault.is_some() { " bad" } else { "" },
            escaped(&self.t(label)),
            control(&attributes)
        ))
    }

    /// One line of text. `class` is `short` for days and amounts, else empty.
    pub fn line(&self, form: &Form, name: &str, label: &str, hint: &str, class: &str) -> Html {
        self.wrapped(form, name, label, hint, |attributes| {
            let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
            format!(
                r#"<input type="text" id="f-{name}" name="{name}" value="{}" autocomplete="off"{class}{attributes}>"#,
                escaped(form.get(name))
            )
        })
    }

    /// Running text.
    pub fn area(&self, form: &Form, name: &str, label: &str, hint: &str) -> Html {
        self.wrapped(form, name, label, hint, |attributes| {
            format!(
                r#"<textarea id="f-{name}" name="{name}" rows="5"{attributes}>{}</textarea>"#,
                escaped(form.get(name))
            )
        })
    }

    /// One of several, in a list; `options` are value and words.
    pub fn select(&self, form: &Form, name: &str, label: &str, hint: &str, options: &[(String, String)]) -> Html {
        self.wrapped(form, name, label, hint, |attributes| {
            let mut out = format!(r#"<select id="f-{name}" name="{name}"{attributes}>"#);
            for (value, words) in options {
                let chosen = if form.get(name) == value { " selected" } else { "" };
                let _ = write!(out, r#"<option value="{}"{chosen}>{}</option>"#, escaped(value), escaped(words));
            }
            out.push_str("</select>");
            out
        })
    }

    /// One of several, all in sight (`radio`), or any of them (`checkbox`).
    pub fn choices(
        &self,
        form: &Form,
        kind: &str,
        name: &str,
        label: &str,
        hint: &str,
        options: &[(String, String)],
    ) -> Html {
        let mut out = format!(
            r#"<fieldset id="f-{name}"{}><legend>{}</legend>"#,
            if form.fault_of(name).is_some() { r#" class="bad""# } else { "" },
            escaped(&self.t(label))
        );
        if !hint.is_empty() {
            let _ = write!(out, r#"<p class="hint">{}</p>"#, escaped(&self.t(hint)));
        }
        if let Some(code) = form.fault_of(name) {
            let _ = write!(out, r#"<p class="error">{}</p>"#, escaped(&self.t(&fault_key(name, code))));
        }
        // Boxes of one name are a list, which their name says.
        let list = if kind == "checkbox" { "[]" } else { "" };
        for (number, (value, words)) in options.iter().enumerate() {
            let chosen = if form.has(name, value) { " checked" } else { "" };
            let _ = write!(
                out,
                r#"<div class="choice"><input type="{kind}" id="f-{name}-{number}" name="{name}{list}" value="{}"{chosen}><label for="f-{name}-{number}">{}</label></div>"#,
                escaped(value),
                escaped(words)
            );
        }
        out.push_str("</fieldset>");
        Safe(out)
    }

    /// A form of one button.
    pub fn act<'s>(&'s self, url: impl AsRef<str>, act: &'s str, label: &str) -> Act<'s> {
        Act {
            shell: self,
            url: url.as_ref().to_owned(),
            act,
            label: self.t(label),
            class: "",
            key: "",
            fields: String::new(),
        }
    }

    /// Why something is not offered: a closed line with the whole reason; nothing for what is simply somebody else's.
    pub fn why_not(&self, may: &May, question: &str) -> Html {
        match &may.refusal {
            Some(refusal) if !may.may && refusal.code != "not-yours-to-do" => Safe(format!(
                r#"<details class="whynot"><summary>{}</summary><div class="why">{}</div></details>"#,
                escaped(&self.t(question)),
                self.why(refusal).0
            )),
            _ => Safe(String::new()),
        }
    }
}

/// Rows of one kind (`task-1`, `task-2`) share their words.
fn fault_key(field: &str, code: &str) -> String {
    let plain = field.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end_matches('-');
    format!("ui-fault-{plain}-{code}")
}

/// A button that does one thing.
pub struct Act<'s> {
    shell: &'s Shell,
    url: String,
    act: &'s str,
    label: String,
    class: &'static str,
    key: &'static str,
    fields: String,
}

impl Act<'_> {
    /// A hidden field.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Self {
        let _ = write!(self.fields, r#"<input type="hidden" name="{name}" value="{}">"#, escaped(&value.to_string()));
        self
    }

    /// Its look: `second`, `risky`, `small second`.
    #[must_use]
    pub fn look(mut self, class: &'static str) -> Self {
        self.class = class;
        self
    }

    /// First among the buttons only where it is the next thing to do.
    #[must_use]
    pub fn next(self, is_next: bool) -> Self {
        if is_next { self } else { self.look("second") }
    }

    /// The key that presses it.
    #[must_use]
    pub fn key(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    /// Other words on it than the key's.
    #[must_use]
    pub fn says(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The form with its button.
    pub fn show(&self) -> Html {
        let key = if self.key.is_empty() { String::new() } else { format!(r#" data-key="{}""#, self.key) };
        let class = if self.class.is_empty() { String::new() } else { format!(r#" class="{}""#, self.class) };
        Safe(format!(
            r#"<form method="post" action="{}">{}{}<button type="submit"{class}{key}>{}</button></form>"#,
            escaped(&self.url),
            self.shell.hidden(self.act).0,
            self.fields,
            escaped(&self.label)
        ))
    }

    /// The button where it may be pressed; else why not, unless it is somebody else's to press.
    pub fn if_may(&self, may: &May, question: &str) -> Html {
        if may.may { self.show() } else { self.shell.why_not(may, question) }
    }
}
