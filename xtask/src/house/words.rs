//! Words that stand in no file, or in no file of a certain kind.
//!
//! The words looked for are put together from pieces here, so that this file does not name them itself.

use super::Finding;
use crate::files::File;

/// The ring in which values alone may be known.
const PURE: [&str; 5] = ["engine", "record", "views", "text", "documents"];

/// Rust files longer than this have a second thing to do.
const LONGEST: usize = 400;

/// Where dependencies come from is the business of whoever builds, who may have an index of their own.
pub fn registry_hosts(files: &[File]) -> Vec<Finding> {
    let hosts = [
        ["registry.npmjs", ".org"],
        ["registry.yarnpkg", ".com"],
        ["static.crates", ".io"],
        ["index.crates", ".io"],
        ["pypi", ".org"],
        ["files.pythonhosted", ".org"],
        ["deb.debian", ".org"],
        ["proxy.golang", ".org"],
    ]
    .map(|pieces| pieces.concat());
    naming(files.iter(), &hosts.each_ref().map(String::as_str), |line, word| line.contains(word))
}

/// Code that only promises to be written.
pub fn promises(files: &[File]) -> Vec<Finding> {
    let words = [concat!("to", "do!"), concat!("unimple", "mented!")];
    naming(rust(files), &words, |line, word| line.contains(word))
}

/// A lint is met with `expect` and a reason, which complains once it is no longer needed.
pub fn silenced_lints(files: &[File]) -> Vec<Finding> {
    let words = [concat!("#[al", "low("), concat!("#![al", "low(")];
    let mut found = naming(rust(files), &words, |line, word| line.contains(word));
    found.extend(rust(files).flat_map(unreasoned));
    found
}

/// Expectations that give no reason within the attribute.
fn unreasoned(file: &File) -> Vec<Finding> {
    let starts = file.text.match_indices(concat!("[exp", "ect("));
    starts
        .filter(|(at, _)| file.text[*at..].split_once(")]").is_some_and(|(inside, _)| !inside.contains("reason")))
        .map(|(at, _)| {
            format!("{}:{}: a lint is expected without a reason", file.path, file.text[..at].lines().count())
        })
        .collect()
}

/// In the pure ring a float, a hash order, a clock or a file is an argument that is missing.
pub fn impure(files: &[File]) -> Vec<Finding> {
    let words =
        ["f32", "f64", "HashMap", "HashSet", "SystemTime", "Instant", "std::fs", "std::net", "std::env", "std::thread"];
    // Tests read what they compare with.
    let code = |file: &File| File { path: file.path.clone(), text: without_tests(&file.text) };
    let pure = rust(files).filter(|file| is_pure(&file.path) && !file.path.ends_with("tests.rs"));
    naming(pure.map(code).collect::<Vec<_>>().iter(), &words, names)
}

/// The lines before a file's tests.
fn without_tests(text: &str) -> String {
    text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).map(|line| format!("{line}\n")).collect()
}

fn is_pure(path: &str) -> bool {
    PURE.iter().any(|name| {
        path.strip_prefix("crates/")
            .and_then(|path| path.strip_prefix(name))
            .is_some_and(|path| path.starts_with("/src/"))
    })
}

/// Whether the code of a line, its comment aside, names `word` as a word of its own.
fn names(line: &str, word: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    code.match_indices(word)
        .any(|(at, _)| !code[..at].ends_with(is_part) && !code[at + word.len()..].starts_with(is_part))
}

/// Rust files whose code, tests aside, is longer than a person reads at a sitting.
pub fn too_long(files: &[File]) -> Vec<Finding> {
    let length = |file: &File| file.text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).count();
    rust(files)
        .filter(|file| file.path.contains("/src/"))
        .map(|file| (file, length(file)))
        .filter(|(_, length)| *length > LONGEST)
        .map(|(file, length)| format!("{}: {length} lines before its tests; what second thing does it do?", file.path))
        .collect()
}

fn rust(files: &[File]) -> impl Iterator<Item = &File> {
    files.iter().filter(|file| file.path.ends_with(".rs"))
}

/// The lines of `files` for which `is_named` holds for one of `words`.
fn naming<'a>(files: impl Iterator<Item = &'a File>, words: &[&str], is_named: fn(&str, &str) -> bool) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        for (line, number) in file.text.lines().zip(1..) {
            let named = words.iter().filter(|word| is_named(line, word));
            found.extend(named.map(|word| format!("{}:{number}: {word}", file.path)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.into(), text: text.into() }
    }

    #[test]
    fn a_registry_s_host_is_found_in_any_file() {
        let files = [file("docs/a.md", &["see https://pypi", ".org/x"].concat()), file("b.md", "see the index")];
        assert_eq!(registry_hosts(&files), [["docs/a.md:1: pypi", ".org"].concat()]);
    }

    #[test]
    fn a_promise_and_a_silenced_lint_are_found() {
        let files = [file("crates/a/src/lib.rs", concat!("fn a() { to", "do!() }\n#[al", "low(dead_code)]\n"))];
        assert_eq!((promises(&files).len(), silenced_lints(&files).len()), (1, 1));
    }

    #[test]
    fn an_expectation_needs_a_reason() {
        let with = file("a.rs", concat!("#[exp", "ect(lint,\n    reason = \"because\")]\n"));
        let without = file("b.rs", concat!("\n#[exp", "ect(lint)]\n"));
        assert_eq!(silenced_lints(&[with, without]), ["b.rs:2: a lint is expected without a reason"]);
    }

    #[test]
    fn floats_and_hash_order_are_impure_in_the_pure_ring_alone() {
        let text = "let x: f64 = 0.0; // f32\nlet of64 = 1;\nuse std::collections::HashMap;\n";
        let files = [
            file("crates/engine/src/a.rs", text),
            file("crates/web/src/a.rs", text),
            file("crates/engine/tests/a.rs", text),
        ];
        assert_eq!(impure(&files), ["crates/engine/src/a.rs:1: f64", "crates/engine/src/a.rs:3: HashMap"]);
    }

    #[test]
    fn a_long_file_is_found_but_its_tests_do_not_count() {
        let code = "line\n".repeat(LONGEST);
        let fits = file("crates/a/src/a.rs", &(code.clone() + "#[cfg(test)]\n" + &code));
        let long = file("crates/a/src/b.rs", &(code + "one more\n"));
        assert_eq!(too_long(&[fits, long]).len(), 1);
    }
}
