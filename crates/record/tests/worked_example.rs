//! The worked example of `docs/record-format.md`: its values were computed without this crate, and this crate agrees.

use record::export::{CHUNK, Line};
use record::verify::{Options, verify};
use record::{Checkpoint, Entry, Hash, Salt, Signer, commit_to_facts, commit_to_words, tree};

const PAGE: &str = include_str!("../../../docs/record-format.md");

/// The code block of this name, without its last line break.
fn block(name: &str) -> &'static str {
    let starts = [format!("```text {name}\n"), format!("```json {name}\n")];
    let start = starts.iter().find_map(|start| PAGE.split_once(start.as_str())).unwrap_or_else(|| panic!("no {name}"));
    start.1.split_once("\n```").unwrap().0
}

fn hash(name: &str) -> Hash {
    block(name).parse().unwrap()
}

fn signer() -> Signer {
    let secret: Vec<u8> = (0..32).collect();
    Signer::new("linjaus.example/p/river", secret.as_slice().try_into().unwrap()).unwrap()
}

fn entries() -> [Entry<'static>; 2] {
    let founded = Entry {
        seq: 0,
        at: 1_669_273_200_000,
        actor: "p-7",
        kind: "programme-founded",
        facts: hash("facts-0"),
        words: None,
    };
    let kind = "matter-opened";
    [
        founded,
        Entry {
            seq: 1,
            at: founded.at + 60_000,
            kind,
            facts: hash("facts-1"),
            words: Some(hash("words-1")),
            ..founded
        },
    ]
}

#[test]
fn the_commitments_are_those_on_the_page() {
    assert_eq!(Hash::of(b"one page\n"), hash("blob"));
    assert_eq!(commit_to_facts(&Salt([0x11; 32]), r#"{"programme":"river"}"#), hash("facts-0"));
    assert_eq!(commit_to_facts(&Salt([0x22; 32]), r#"{"matter":"M-1"}"#), hash("facts-1"));
    let words = commit_to_words(&Salt([0x33; 32]), &[hash("blob")], r#"{"title":"Joki ja ranta"}"#);
    assert_eq!(words, hash("words-1"));
}

#[test]
fn the_leaves_and_the_root_are_those_on_the_page() {
    for (entry, n) in entries().iter().zip(0..) {
        assert_eq!(hex::encode(entry.leaf().unwrap()), block(&format!("leaf-{n}")));
        assert_eq!(entry.leaf_hash().unwrap(), hash(&format!("hash-{n}")));
    }
    assert_eq!(tree::root_of(&[hash("hash-0"), hash("hash-1")]), hash("root"));
}

#[test]
fn the_key_and_the_checkpoint_are_those_on_the_page() {
    let key = signer().verifier().to_string();
    assert_eq!(key, block("verifier-key"));
    assert_eq!(Checkpoint::sign(&signer(), 2, hash("root")).trim_end(), block("checkpoint"));
}

#[test]
fn the_file_on_the_page_verifies_and_is_in_our_spelling() {
    let file = format!("{}\n", block("file"));
    let key = Some(block("verifier-key").parse().unwrap());
    let report = verify([&file], Options { key, against: Some(format!("{}\n", block("checkpoint"))) });
    assert_eq!(report.fault, None);
    assert_eq!((report.entries, report.signed, report.blobs, report.is_sealed), (2, 2, 1, true));
    let mut lines = file.lines().map(|line| Line::parse(line.as_bytes()).unwrap());
    let Some(Line::Seal(seal)) = lines.next_back() else { panic!("no seal") };
    assert_eq!(signer().sign(&format!("{}\n", block("seal"))), seal);
}

#[test]
fn the_size_of_a_piece_is_that_on_the_page() {
    assert_eq!(CHUNK, 262_144);
    assert!(PAGE.contains("262 144 bytes"));
}
