//! A small record with every kind of line, built with the crate's own doors and with nothing random in it.

use record::export::{
    BlobLine, BlobRef, CHUNK, EntryLine, FactsOpen, Header, Held, Line, SealedLine, WordsOpen, Writer,
};
use record::{Checkpoint, Entry, Frontier, Hash, Salt, Signer, VerifierKey, commit_to_facts, commit_to_words};

pub const ORIGIN: &str = "linjaus.example/p/river";

pub fn signer() -> Signer {
    Signer::new(ORIGIN, &[42; 32]).unwrap()
}

pub fn key() -> VerifierKey {
    signer().verifier().clone()
}

pub fn paper() -> Vec<u8> {
    (0..CHUNK + 1000).map(|n| (n % 251) as u8).collect()
}

pub fn entry(seq: u64, facts: &str, words: Option<(&str, Vec<BlobRef>)>) -> EntryLine {
    let byte = u8::try_from(seq).unwrap();
    let facts_open = FactsOpen { salt: Salt([byte; 32]), text: facts.into() };
    let words_open = words.map(|(text, blobs)| WordsOpen { salt: Salt([byte | 0x80; 32]), text: text.into(), blobs });
    let names = |words: &WordsOpen| words.blobs.iter().map(|blob| blob.sha256).collect::<Vec<_>>();
    let bound = words_open.as_ref().map(|words| commit_to_words(&words.salt, &names(words), &words.text));
    let at = 1_669_273_200_000 + i64::from(byte) * 60_000;
    let facts = commit_to_facts(&facts_open.salt, facts);
    let (actor, kind) = (format!("p-{}", seq % 3), "item-opened".to_string());
    let leaf = Entry { seq, at, actor: &actor, kind: &kind, facts, words: bound }.leaf_hash().unwrap();
    let facts_open = Some(facts_open);
    EntryLine { seq, at, actor, kind, facts, words: bound, leaf, facts_open, words_open, erased_by: None }
}

/// Six entries: one without words, one with a paper of two pieces, one erased, one of which only the hash is there, one
/// that refers to the paper again, and facts withheld in the last. Checkpoints after the third and the sixth, and a seal.
pub fn lines() -> Vec<Line> {
    let paper = paper();
    let sha256 = Hash::of(&paper);
    let mut erased = entry(2, r#"{"meeting":"m-2"}"#, Some(("Liisa Aalto", vec![])));
    erased.words_open = None;
    erased.erased_by = Some(5);
    let hidden = entry(3, r#"{"item":4}"#, Some(("secret", vec![])));
    let mut last = entry(5, r#"{"erases":2}"#, Some(("ground: \"§ 17\"\n", vec![])));
    last.facts_open = None;
    let mut lines = vec![
        Line::Header(Header::of(&key())),
        Line::Entry(entry(0, r#"{"programme":"river"}"#, None)),
        Line::Entry(entry(
            1,
            r#"{"matter":"M-1"}"#,
            Some(("Päätösesitys", vec![BlobRef { sha256, bytes: Held::Here }])),
        )),
    ];
    let pieces = paper.chunks(CHUNK).enumerate();
    lines.extend(pieces.map(|(n, data)| {
        Line::Blob(BlobLine { sha256, chunk: n as u64, last: data.len() < CHUNK, data: data.to_vec() })
    }));
    let again = vec![BlobRef { sha256, bytes: Held::Before }, BlobRef { sha256: Hash([5; 32]), bytes: Held::Absent }];
    lines.extend([
        Line::Entry(erased),
        Line::Sealed(SealedLine { seq: 3, leaf: hidden.leaf }),
        Line::Entry(entry(4, "{}", Some(("again", again)))),
        Line::Entry(last),
    ]);
    with_checkpoints(lines, &[3, 6])
}

/// Puts a checkpoint after as many entries as each of the sizes says.
pub fn with_checkpoints(lines: Vec<Line>, sizes: &[u64]) -> Vec<Line> {
    let mut frontier = Frontier::new();
    let mut all = Vec::new();
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        match &line {
            Line::Entry(entry) => frontier.append(entry.leaf),
            Line::Sealed(sealed) => frontier.append(sealed.leaf),
            _ => (),
        }
        all.push(line);
        let is_done = !matches!(lines.peek(), Some(Line::Blob(_)));
        if is_done && sizes.contains(&frontier.size()) && frontier.size() > 0 {
            all.push(Line::Checkpoint(Checkpoint::sign(&signer(), frontier.size(), frontier.root())));
        }
    }
    all
}

pub fn sealed(lines: &[Line]) -> Vec<u8> {
    let mut writer = Writer::new();
    let mut file: Vec<u8> = lines.iter().flat_map(|line| writer.line(line)).collect();
    file.extend(writer.seal(&signer()));
    file
}

pub fn unsealed(lines: &[Line]) -> Vec<u8> {
    let mut writer = Writer::new();
    lines.iter().flat_map(|line| writer.line(line)).collect()
}
