//! The page about the steps and the vocabulary say the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use scenarios::feature::Language::{self, English, Finnish};
use scenarios::vocabulary::Vocabulary;

/// The wordings of the page's tables: number, language, text.
fn written() -> Vec<(u8, Language, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/scenario-steps.md");
    let page = fs::read_to_string(path).expect("the page");
    let mut language = English;
    let mut written = Vec::new();
    for line in page.replace("DATE, DATE …", "DATE").lines() {
        if line == "## 9 In Finnish" {
            language = Finnish;
        }
        let cells: Vec<&str> = line.split(" | ").collect();
        let number = cells.first().and_then(|cell| cell.trim_start_matches("| ").parse().ok());
        let (Some(number), Some(cell)) = (number, cells.get(1)) else { continue };
        // What follows dots is an ending of the wording before it.
        let mut parts = cell.split('`');
        while let (Some(before), Some(wording)) = (parts.next(), parts.next()) {
            if !before.contains('…') && !wording.contains('…') {
                written.push((number, language, wording.to_owned()));
            }
        }
    }
    written
}

/// A wording with something in its slots.
fn filled(wording: &str) -> String {
    let slots = [
        ("LIST", "\"a\", \"b\""),
        ("DATE", "2022-12-01"),
        ("TIME", "13.05"),
        ("RULES", "SG-4, SG-5"),
        ("YEAR", "2022"),
        ("MONTH", "2"),
    ];
    let filled = slots.iter().fold(wording.to_owned(), |text, (slot, value)| text.replace(slot, value));
    let number = |word: &str| match word {
        "N" | "B" | "K" => "1".to_owned(),
        "K," => "1,".to_owned(),
        word => word.to_owned(),
    };
    filled.replace("N/B", "1/2").split(' ').map(number).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_wording_of_the_page_is_the_step_of_its_number() {
    let vocabulary = Vocabulary::new();
    let strange = written().into_iter().filter_map(|(number, language, wording)| {
        let found = vocabulary.find(language, &filled(&wording)).map(|(phrase, _)| phrase.number);
        (found.as_ref().ok() != Some(&number)).then(|| format!("{number} {wording}: {found:?}"))
    });
    assert_eq!(strange.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_step_stands_on_the_page() {
    let numbers = |language| written().into_iter().filter(move |step| step.1 == language).map(|step| step.0);
    let vocabulary = Vocabulary::new();
    for language in [English, Finnish] {
        let ours: BTreeSet<u8> =
            vocabulary.phrases().filter(|phrase| phrase.language == language).map(|phrase| phrase.number).collect();
        assert_eq!(numbers(language).collect::<BTreeSet<u8>>(), ours, "{language:?}");
    }
    assert_eq!(numbers(English).max(), Some(76));
}

#[test]
fn an_unknown_step_is_told_its_nearest() {
    let vocabulary = Vocabulary::new();
    let nearest = |step| vocabulary.find(English, step).err().unwrap_or_default();
    assert_eq!(nearest("the vote is opend"), "the vote is opened[ by \"BY\"]");
    assert_eq!(nearest("\"espoo-1\", \"espoo-2\" arives at 13.05"), "LIST arrive|arrives[ at TIME][ by \"BY\"]");
}
