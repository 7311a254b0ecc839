//! Tools that others wrote accept our checkpoints and proofs, and refuse tampered ones; and the other way round.

use record::note::{KeyError, NoteError};
use record::proof::{consistency, inclusion, verify_consistency, verify_inclusion};
use record::tree::root_of;
use record::{Checkpoint, Hash, Signer, VerifierKey};
use signed_note::{Note, StandardVerifier, VerifierList};
use tlog_tiles::{Error, HashReader, check_record, check_tree, prove_record, prove_tree, stored_hashes, tree_hash};

const ORIGIN: &str = "linjaus.example/p/river";

fn signer() -> Signer {
    Signer::new(ORIGIN, &[42; 32]).unwrap()
}

fn leaf(n: u64) -> Vec<u8> {
    format!("leaf {n}").into_bytes()
}

fn leaves(count: u64) -> Vec<Hash> {
    (0..count).map(|n| Hash::of_leaf(&leaf(n))).collect()
}

fn theirs(hash: &Hash) -> tlog_tiles::Hash {
    tlog_tiles::Hash(hash.0)
}

fn all_theirs(hashes: &[Hash]) -> Vec<tlog_tiles::Hash> {
    hashes.iter().map(theirs).collect()
}

fn ours(hashes: &[tlog_tiles::Hash]) -> Vec<Hash> {
    hashes.iter().map(|hash| Hash(hash.0)).collect()
}

struct TheirTree(Vec<tlog_tiles::Hash>);

impl TheirTree {
    fn of(count: u64) -> Self {
        let mut tree = Self(Vec::new());
        for n in 0..count {
            let more = stored_hashes(n, &leaf(n), &tree).unwrap();
            tree.0.extend(more);
        }
        tree
    }
}

impl HashReader for TheirTree {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, Error> {
        Ok(indexes.iter().map(|index| self.0[usize::try_from(*index).unwrap()]).collect())
    }
}

fn they_accept(note: &str, key: &str) -> bool {
    let Ok(verifier) = StandardVerifier::new(key) else { return false };
    let Ok(note) = Note::from_bytes(note.as_bytes()) else { return false };
    note.verify(&VerifierList::new(vec![Box::new(verifier)])).is_ok()
}

#[test]
fn they_read_our_checkpoint_and_find_our_signature_right() {
    let root = root_of(&leaves(11));
    let note = Checkpoint::sign(&signer(), 11, root);
    assert!(they_accept(&note, &signer().verifier().to_string()));
    let read = Note::from_bytes(note.as_bytes()).unwrap();
    let checkpoint = tlog_tiles::Checkpoint::from_bytes(read.text()).unwrap();
    assert_eq!((checkpoint.origin(), checkpoint.size()), (ORIGIN, 11));
    assert_eq!(*checkpoint.hash(), theirs(&root));
}

#[test]
fn neither_they_nor_we_accept_a_checkpoint_with_any_bit_changed() {
    let note = Checkpoint::sign(&signer(), 11, root_of(&leaves(11)));
    let key = signer().verifier().clone();
    for place in 0..note.len() {
        let mut bytes = note.clone().into_bytes();
        bytes[place] ^= 1;
        let Ok(changed) = String::from_utf8(bytes) else { continue };
        assert!(Checkpoint::open(&key, &changed).is_err(), "we accept byte {place} changed");
        assert!(!they_accept(&changed, &key.to_string()), "they accept byte {place} changed");
    }
}

#[test]
fn we_accept_a_note_that_they_signed() {
    let key = signer().verifier().to_string();
    let secret = {
        use base64::Engine as _;
        let mut bytes = vec![1];
        bytes.extend_from_slice(&[42; 32]);
        let id = key.split('+').nth(1).unwrap();
        format!("PRIVATE+KEY+{ORIGIN}+{id}+{}", base64::engine::general_purpose::STANDARD.encode(bytes))
    };
    let their_signer = signed_note::StandardSigner::new(&secret).unwrap();
    let body = Checkpoint { origin: ORIGIN.into(), size: 3, root: root_of(&leaves(3)) }.body();
    let mut note = Note::new(body.as_bytes(), &[]).unwrap();
    note.add_sigs(&[&their_signer]).unwrap();
    let note = String::from_utf8(note.to_bytes()).unwrap();
    assert_eq!(note, Checkpoint::sign(&signer(), 3, root_of(&leaves(3))));
    assert_eq!(Checkpoint::open(signer().verifier(), &note).unwrap().size, 3);
}

#[test]
fn a_witness_may_sign_below_us() {
    let witness = Signer::new("witness.example", &[9; 32]).unwrap();
    let note = Checkpoint::sign(&signer(), 3, root_of(&leaves(3)));
    let (body, _) = note.rsplit_once("\n\n").unwrap();
    let theirs = witness.sign(&format!("{body}\n"));
    let both = note.clone() + theirs.rsplit_once("\n\n").unwrap().1;
    assert_eq!(Checkpoint::open(signer().verifier(), &both).unwrap().size, 3);
    assert!(they_accept(&both, &witness.verifier().to_string()));
    assert_eq!(signer().verifier().open_sole(&both), Err(NoteError::Form));
}

#[test]
fn their_roots_and_proofs_are_ours_in_trees_of_up_to_forty_leaves() {
    for size in 1..=40 {
        let (tree, leaves) = (TheirTree::of(size), leaves(size));
        let root = root_of(&leaves);
        assert_eq!(tree_hash(size, &tree).unwrap(), theirs(&root));
        for index in 0..size {
            let hash = leaves[usize::try_from(index).unwrap()];
            let mut proof = all_theirs(&inclusion(&leaves, index).unwrap());
            check_record(&proof, size, theirs(&root), index, theirs(&hash)).unwrap();
            let their_proof = ours(&prove_record(size, index, &tree).unwrap());
            verify_inclusion(&hash, index, size, &their_proof, &root).unwrap();
            if let Some(first) = proof.first_mut() {
                first.0[0] ^= 0x80;
                assert!(check_record(&proof, size, theirs(&root), index, theirs(&hash)).is_err());
            }
        }
        for old in 1..=size {
            let old_root = root_of(&leaves[..usize::try_from(old).unwrap()]);
            let mut proof = all_theirs(&consistency(&leaves, old).unwrap());
            check_tree(&proof, size, theirs(&root), old, theirs(&old_root)).unwrap();
            let their_proof = ours(&prove_tree(size, old, &tree).unwrap());
            verify_consistency((old, &old_root), (size, &root), &their_proof).unwrap();
            if let Some(first) = proof.first_mut() {
                first.0[0] ^= 0x80;
                assert!(check_tree(&proof, size, theirs(&root), old, theirs(&old_root)).is_err());
            }
        }
    }
}

#[test]
fn a_verifier_key_reads_back_and_notices_a_change() {
    let text = signer().verifier().to_string();
    assert_eq!(text.parse::<VerifierKey>().as_ref(), Ok(signer().verifier()));
    assert!(StandardVerifier::new(&text).is_ok());
    assert_eq!(text.replace("river", "rover").parse::<VerifierKey>(), Err(KeyError::Id));
    assert_eq!("river".parse::<VerifierKey>(), Err(KeyError::Form));
    assert_eq!(Signer::new("a b", &[1; 32]).map(|_| ()), Err(KeyError::Name));
    assert_eq!(Signer::new("a+b", &[1; 32]).map(|_| ()), Err(KeyError::Name));
}

#[test]
fn a_checkpoint_of_another_record_is_refused_even_when_signed() {
    let body = Checkpoint { origin: "other.example".into(), size: 1, root: Hash([0; 32]) }.body();
    let note = signer().sign(&body);
    assert_eq!(Checkpoint::open(signer().verifier(), &note), Err(record::checkpoint::CheckpointError::Origin));
}

#[test]
fn numbers_that_are_spelt_otherwise_are_no_checkpoint() {
    let root = Hash([0; 32]).to_base64();
    for size in ["+7", "007", "-1", "7 ", "", "18446744073709551616"] {
        assert!(Checkpoint::parse(&format!("{ORIGIN}\n{size}\n{root}\n")).is_err(), "{size:?}");
    }
    assert!(Checkpoint::parse(&format!("{ORIGIN}\n7\n{root}\nextension\n")).is_ok());
}
