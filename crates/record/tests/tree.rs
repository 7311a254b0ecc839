//! The tree against the vectors that Certificate Transparency implementations share, and against RFC 9162's own definition.

use proptest::prelude::*;
use record::proof::{consistency, inclusion, verify_consistency, verify_inclusion};
use record::tree::root_of;
use record::{Frontier, Hash};

const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn leaves(count: usize) -> Vec<Hash> {
    (0..count).map(|n| Hash::of_leaf(&n.to_be_bytes())).collect()
}

/// RFC 9162, 2.1.1, word for word: slow, and independent of the frontier.
fn root_by_definition(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::of(b""),
        [leaf] => *leaf,
        _ => {
            let split = leaves.len().next_power_of_two() / 2;
            Hash::of_node(&root_by_definition(&leaves[..split]), &root_by_definition(&leaves[split..]))
        }
    }
}

#[test]
fn known_leaves_give_known_roots() {
    let mut frontier = Frontier::new();
    assert_eq!(frontier.root().to_string(), ROOTS[0]);
    for (leaf, root) in LEAVES.iter().zip(&ROOTS[1..]) {
        frontier.append(Hash::of_leaf(&hex::decode(leaf).unwrap()));
        assert_eq!(frontier.root().to_string(), *root);
    }
}

#[test]
fn the_proofs_of_rfc_9162_section_2_1_5_are_these_nodes() {
    // The tree of seven leaves d0…d6 in that section: its nodes a…l, made here from the leaves.
    let d = leaves(7);
    let pair = |left: usize| Hash::of_node(&d[left], &d[left + 1]);
    let (g, h, i, j) = (pair(0), pair(2), pair(4), d[6]);
    let (k, l) = (Hash::of_node(&g, &h), Hash::of_node(&i, &j));
    assert_eq!(inclusion(&d, 0), Some(vec![d[1], h, l]));
    assert_eq!(inclusion(&d, 3), Some(vec![d[2], g, l]));
    assert_eq!(inclusion(&d, 4), Some(vec![d[5], j, k]));
    assert_eq!(inclusion(&d, 6), Some(vec![i, k]));
    assert_eq!(consistency(&d, 3), Some(vec![d[2], d[3], g, l]));
    assert_eq!(consistency(&d, 4), Some(vec![l]));
    assert_eq!(consistency(&d, 6), Some(vec![i, j, k]));
}

#[test]
fn every_proof_in_every_small_tree_holds_and_fails_when_one_bit_changes() {
    for size in 1..=33 {
        let leaves = leaves(size);
        let root = root_of(&leaves);
        assert_eq!(root, root_by_definition(&leaves));
        for index in 0..size {
            let proof = inclusion(&leaves, index as u64).unwrap();
            let holds =
                |proof: &[Hash]| verify_inclusion(&leaves[index], index as u64, size as u64, proof, &root).is_ok();
            assert!(holds(&proof), "inclusion of {index} in {size}");
            for tampered in tampered(&proof) {
                assert!(!holds(&tampered), "tampered inclusion of {index} in {size}");
            }
        }
        for old in 1..=size {
            let proof = consistency(&leaves, old as u64).unwrap();
            let old_root = root_of(&leaves[..old]);
            let holds =
                |proof: &[Hash]| verify_consistency((old as u64, &old_root), (size as u64, &root), proof).is_ok();
            assert!(holds(&proof), "consistency of {old} with {size}");
            for tampered in tampered(&proof) {
                assert!(!holds(&tampered), "tampered consistency of {old} with {size}");
            }
        }
    }
}

/// The proof with each hash changed, each dropped, each doubled, and one too many.
fn tampered(proof: &[Hash]) -> Vec<Vec<Hash>> {
    let mut all = vec![[proof, &[Hash([0; 32])]].concat()];
    for place in 0..proof.len() {
        let mut changed = proof.to_vec();
        changed[place].0[31] ^= 1;
        all.push(changed);
        let mut dropped = proof.to_vec();
        dropped.remove(place);
        all.push(dropped);
        let mut doubled = proof.to_vec();
        doubled.insert(place, proof[place]);
        all.push(doubled);
    }
    all
}

#[test]
fn there_is_no_proof_of_what_is_not_there() {
    assert_eq!(inclusion(&leaves(3), 3), None);
    assert_eq!(consistency(&leaves(3), 4), None);
    assert_eq!(consistency(&leaves(3), 0), None);
}

#[test]
fn a_frontier_with_a_hash_too_few_is_refused() {
    let bytes = leaves(7).into_iter().collect::<Frontier>().to_bytes();
    assert!(Frontier::from_bytes(&bytes[..bytes.len() - 32]).is_err());
    assert!(Frontier::from_bytes(&bytes[..bytes.len() - 1]).is_err());
    assert!(Frontier::from_bytes(&[]).is_err());
}

proptest! {
    #[test]
    fn the_frontier_gives_the_root_of_the_definition(size in 0_usize..600) {
        let leaves = leaves(size);
        prop_assert_eq!(root_of(&leaves), root_by_definition(&leaves));
    }

    #[test]
    fn a_frontier_survives_being_stored_and_grows_on(size in 0_usize..300, more in 0_usize..70) {
        let leaves = leaves(size + more);
        let first: Frontier = leaves[..size].iter().copied().collect();
        let mut second = Frontier::from_bytes(&first.to_bytes()).unwrap();
        prop_assert_eq!(&second, &first);
        second.extend(leaves[size..].iter().copied());
        prop_assert_eq!(second.root(), root_by_definition(&leaves));
    }

    #[test]
    fn verifying_nonsense_never_panics_and_never_succeeds(
        index in any::<u64>(), size in any::<u64>(), proof in prop::collection::vec(any::<[u8; 32]>(), 0..70),
    ) {
        let proof: Vec<Hash> = proof.into_iter().map(Hash).collect();
        let (leaf, root) = (Hash([1; 32]), Hash([2; 32]));
        prop_assert!(verify_inclusion(&leaf, index, size, &proof, &root).is_err());
        prop_assert!(verify_consistency((index, &leaf), (size, &root), &proof).is_err());
    }
}
