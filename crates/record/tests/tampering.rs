//! Every change inside an exported record's signed size is found, and found where it was made.

mod sample;

use proptest::prelude::*;
use record::export::{BlobRef, Held, Line};
use record::verify::{Fault, Options, Part, Report, Verifier, Why, verify};
use record::{Checkpoint, Frontier, Hash, Signer};
use sample::{entry, key, lines, sealed, signer, unsealed, with_checkpoints};

fn check(file: &[u8]) -> Report {
    verify([file], Options::default())
}

fn fault(file: &[u8]) -> Fault {
    check(file).fault.expect("the change was not noticed")
}

fn check_against(file: &[u8], note: &str) -> Report {
    verify([file], Options { key: Some(key()), against: Some(note.to_string()) })
}

/// The head of the first `size` entries of the sample.
fn head(size: usize) -> String {
    let leaf = |line: &Line| match line {
        Line::Entry(entry) => Some(entry.leaf),
        Line::Sealed(sealed) => Some(sealed.leaf),
        _ => None,
    };
    let frontier: Frontier = lines().iter().filter_map(leaf).take(size).collect();
    Checkpoint::sign(&signer(), frontier.size(), frontier.root())
}

fn position(lines: &[Line], seq: u64) -> usize {
    let is_it = |line: &Line| match line {
        Line::Entry(entry) => entry.seq == seq,
        Line::Sealed(sealed) => sealed.seq == seq,
        _ => false,
    };
    lines.iter().position(is_it).unwrap()
}

#[test]
fn an_untouched_file_is_consistent_and_says_what_it_holds() {
    let report = check(&sealed(&lines()));
    assert_eq!(report.fault, None);
    assert_eq!((report.entries, report.signed, report.is_sealed, report.breaks_off), (6, 6, true, false));
    assert_eq!((report.hash_only, report.facts_withheld, report.words_withheld, report.words_erased), (1, 1, 0, 1));
    assert_eq!((report.blobs, report.blobs_absent), (1, 1));
    assert_eq!(report.until, Some(1_669_273_200_000 + 5 * 60_000));
    assert_eq!(report.origin, sample::ORIGIN);
}

#[test]
fn without_the_readers_key_it_is_consistent_but_not_authenticated() {
    let file = sealed(&lines());
    assert!(!check(&file).is_authenticated);
    let report = verify([&file], Options { key: Some(key()), against: None });
    assert!(report.is_authenticated && report.is_consistent());
    let other = Signer::new(sample::ORIGIN, &[43; 32]).unwrap().verifier().clone();
    let report = verify([&file], Options { key: Some(other), against: None });
    assert!(matches!(report.fault, Some(Fault { part: Part::Header, why: Why::OtherKey(_), .. })));
}

#[test]
fn every_byte_matters() {
    // Without the long paper, so that each byte of a file with every other kind of line can be tried.
    let mut short = lines();
    short.retain(|line| !matches!(line, Line::Blob(_)));
    let at = position(&short, 1);
    short[at] = Line::Entry(entry(1, r#"{"matter":"M-1"}"#, Some(("Päätösesitys", vec![]))));
    let at = position(&short, 4);
    let absent = vec![BlobRef { sha256: Hash([5; 32]), bytes: Held::Absent }];
    short[at] = Line::Entry(entry(4, "{}", Some(("again", absent))));
    short.retain(|line| !matches!(line, Line::Checkpoint(_)));
    let file = sealed(&with_checkpoints(short, &[3, 6]));
    assert_eq!(check(&file).fault, None);
    for place in 0..file.len() {
        for change in [0x01, 0x20, 0x80] {
            let mut changed = file.clone();
            changed[place] ^= change;
            let fault = check(&changed).fault;
            let fault = fault.unwrap_or_else(|| panic!("byte {place} changed by {change:#x} was not noticed"));
            let line = 1 + file[..place].iter().filter(|byte| **byte == b'\n').count() as u64;
            // A hash alone says nothing about itself: the next checkpoint does. Which entry erased is for the seal.
            let is_hash_only = line == 6 && fault.line == 9;
            let is_erasure = line == 4 && fault.part == Part::Seal && file[..place].ends_with(br#""erased_by":"#);
            assert!(fault.line == line || is_hash_only || is_erasure, "byte {place} of line {line}: {fault}");
        }
    }
}

#[test]
fn without_a_seal_every_byte_of_what_is_signed_matters_too() {
    let file = unsealed(&lines());
    // A sample of the bytes of the long lines; all bytes of short ones are tried above.
    for place in (0..file.len() - 1).step_by(4999) {
        let mut changed = file.clone();
        changed[place] ^= 0x01;
        assert!(check(&changed).fault.is_some(), "byte {place} was not noticed");
    }
}

#[test]
fn a_fault_is_told_with_its_entry_and_part() {
    let place = |part: Part, from: &str, to: &str| {
        let text = String::from_utf8(unsealed(&lines())).unwrap();
        assert!(text.contains(from), "{from}");
        let fault = fault(text.replacen(from, to, 1).as_bytes());
        assert_eq!(fault.part, part, "{fault}");
        (fault.entry, fault.line)
    };
    assert_eq!(place(Part::Leaf, r#""actor":"p-1""#, r#""actor":"p-2""#), (Some(1), 3));
    assert_eq!(place(Part::Leaf, r#""at":1669273260000"#, r#""at":1669273260001"#), (Some(1), 3));
    assert_eq!(place(Part::Facts, "M-1", "M-2"), (Some(1), 3));
    assert_eq!(place(Part::Words, "Päätösesitys", "Päätösesityz"), (Some(1), 3));
    assert_eq!(place(Part::Words, r#""erased_by":5"#, r#""erased_by":2"#), (Some(2), 6));
    assert_eq!(place(Part::Line, r#"{"seq":2"#, r#"{"seq": 2"#), (Some(2), 6));
    assert_eq!(place(Part::Header, r#""version":1"#, r#""version":2"#), (None, 1));
    assert_eq!(place(Part::Blob, r#""chunk":1"#, r#""chunk":2"#), (Some(1), 5));
    // AAECAwQF begins the paper's base64.
    assert_eq!(place(Part::Blob, "AAECAwQF", "AAECAwQG"), (Some(1), 5));
    assert_eq!(place(Part::Checkpoint, r#"river\n3\n"#, r#"river\n4\n"#), (Some(0), 7));
}

#[test]
fn the_offset_is_that_of_the_line() {
    let file = unsealed(&lines());
    let text = String::from_utf8(file).unwrap();
    let fault = fault(text.replacen("M-1", "M-2", 1).as_bytes());
    assert_eq!(fault.byte, text.match_indices('\n').nth(1).unwrap().0 as u64 + 1);
}

#[test]
fn dropping_doubling_swapping_or_inserting_any_line_is_noticed() {
    let lines = lines();
    // The last line is left out here: without it the file is a shorter copy, which is not a change.
    for place in 0..lines.len() - 1 {
        for file in [unsealed, sealed] {
            let mut dropped = lines.clone();
            let line = dropped.remove(place);
            // A checkpoint less is noticed by the seal alone: no entry changes with it.
            let is_checkpoint = matches!(line, Line::Checkpoint(_));
            assert!(is_checkpoint || !check(&file(&dropped)).is_consistent(), "dropped line {place}");
            let mut doubled = lines.clone();
            doubled.insert(place, line);
            assert!(!check(&file(&doubled)).is_consistent(), "doubled line {place}");
            let mut swapped = lines.clone();
            swapped.swap(place, place + 1);
            assert!(!check(&file(&swapped)).is_consistent(), "swapped line {place}");
        }
    }
    let mut inserted = lines.clone();
    inserted.insert(position(&lines, 2), Line::Entry(entry(2, "{}", None)));
    assert_eq!(fault(&unsealed(&inserted)).entry, Some(3));
}

#[test]
fn an_order_fault_names_the_entry_that_was_due() {
    let mut dropped = lines();
    dropped.remove(position(&lines(), 4));
    let fault = fault(&sealed(&dropped));
    assert_eq!((fault.entry, fault.why), (Some(4), Why::Order { due: 4, found: 5 }));
}

#[test]
fn an_entry_forged_with_all_its_hashes_is_caught_by_the_next_checkpoint() {
    let mut forged = lines();
    let at = position(&forged, 4);
    forged[at] = Line::Entry(entry(4, r#"{"forged":true}"#, None));
    let fault = fault(&sealed(&forged));
    assert_eq!((fault.part, fault.why), (Part::Checkpoint, Why::Root { from: 3, to: 6 }));
}

#[test]
fn a_line_taken_out_or_a_payload_left_out_breaks_the_seal() {
    let text = String::from_utf8(sealed(&lines())).unwrap();
    let without_checkpoint: String = text.split_inclusive('\n').filter(|line| !line.contains(r"river\n3\n")).collect();
    assert_eq!(fault(without_checkpoint.as_bytes()).part, Part::Seal);
    let mut lines = lines();
    let at = position(&lines, 5);
    let whole = unsealed(&lines[at..=at]);
    if let Line::Entry(entry) = &mut lines[at] {
        entry.words_open = None;
    }
    let without_words =
        text.replace(std::str::from_utf8(&whole).unwrap(), std::str::from_utf8(&unsealed(&lines[at..=at])).unwrap());
    assert_eq!(fault(without_words.as_bytes()).part, Part::Seal);
}

#[test]
fn nothing_may_follow_the_seal() {
    let file = sealed(&lines());
    for more in ["\n", "x", "{}\n"] {
        assert_eq!(fault(&[&file[..], more.as_bytes()].concat()).why, Why::AfterSeal, "{more:?}");
    }
}

#[test]
fn a_shorter_copy_is_a_prefix_and_fails_against_a_later_head() {
    let lines = lines();
    let short = unsealed(&lines[..=position(&lines, 4)]);
    let report = check(&short);
    assert_eq!((report.fault.clone(), report.entries, report.signed, report.is_sealed), (None, 5, 3, false));
    assert_eq!(report.until, Some(1_669_273_200_000 + 4 * 60_000));
    let report = check_against(&short, &head(6));
    assert_eq!(report.fault.map(|fault| fault.why), Some(Why::Shorter { entries: 5, size: 6 }));
}

#[test]
fn a_copy_cut_at_any_byte_is_a_prefix_never_a_fault() {
    let file = sealed(&lines());
    let header = file.iter().position(|byte| *byte == b'\n').unwrap();
    for end in (header + 1..file.len()).step_by(4567) {
        let report = check(&file[..end]);
        assert_eq!(report.fault, None, "cut at {end}");
        assert!(!report.is_sealed);
    }
    assert!(check(&file[..file.len() - 1]).breaks_off);
    assert!(!check(&file[..header]).is_consistent());
    assert!(!check(b"").is_consistent());
}

#[test]
fn an_earlier_head_and_the_same_head_agree_with_the_file() {
    let file = sealed(&lines());
    for size in 1..=6 {
        assert_eq!(check_against(&file, &head(size)).fault, None, "head over {size}");
    }
}

#[test]
fn a_head_makes_an_unsigned_copy_signed() {
    let lines = lines();
    let bare: Vec<Line> = lines.into_iter().filter(|line| !matches!(line, Line::Checkpoint(_))).collect();
    let report = check_against(&unsealed(&bare), &head(6));
    assert_eq!((report.fault, report.signed), (None, 6));
}

#[test]
fn a_head_of_another_history_fails() {
    let other = Checkpoint::sign(&signer(), 4, Hash([9; 32]));
    let report = check_against(&sealed(&lines()), &other);
    assert_eq!(report.fault.map(|fault| (fault.part, fault.why)), Some((Part::Against, Why::Root { from: 3, to: 4 })));
}

#[test]
fn a_head_that_was_respelt_or_signed_by_another_fails() {
    let stranger = Signer::new(sample::ORIGIN, &[43; 32]).unwrap();
    for note in [head(6).replace("\n6\n", "\n5\n"), Checkpoint::sign(&stranger, 6, Hash([0; 32])), "x".into()] {
        let report = check_against(&sealed(&lines()), &note);
        assert_eq!(report.fault.map(|fault| fault.part), Some(Part::Against));
    }
}

#[test]
fn a_newer_format_is_refused_by_name() {
    let text = String::from_utf8(sealed(&lines())).unwrap().replacen(r#""version":1"#, r#""version":9"#, 1);
    assert_eq!(fault(text.as_bytes()).why, Why::Version(9));
}

#[test]
fn a_line_without_end_is_refused_before_it_fills_memory() {
    let mut verifier = Verifier::new(Options::default());
    let piece = vec![b' '; 1 << 20];
    let taken = (0..100).take_while(|_| verifier.push(&piece)).count();
    assert!(taken <= 64, "{taken} MB were taken");
    assert_eq!(verifier.finish().fault.map(|fault| fault.why), Some(Why::LineTooLong));
}

proptest! {
    // Each case builds and checks a file with a long paper.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn how_a_file_is_cut_into_pieces_makes_no_difference(size in 1_usize..5000) {
        let file = sealed(&lines());
        prop_assert_eq!(verify(file.chunks(size), Options::default()), check(&file));
    }

    #[test]
    fn nonsense_never_panics_and_never_passes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(!check(&bytes).is_consistent());
    }

    #[test]
    fn a_file_with_a_stretch_replaced_never_passes(start in 0_usize..1_000_000, bytes in prop::collection::vec(any::<u8>(), 1..40)) {
        let file = unsealed(&lines());
        let start = start % (file.len() - bytes.len());
        let mut changed = file.clone();
        changed[start..start + bytes.len()].copy_from_slice(&bytes);
        prop_assume!(changed != file);
        prop_assert!(!check(&changed).is_consistent());
    }
}
