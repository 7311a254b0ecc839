//! Proofs of RFC 9162: that an entry stands in a record (2.1.3), and that a record only grew (2.1.4).
//!
//! Building a proof needs the hashes of certain subtrees. Which ones is worked out here, as ranges of leaves; where they
//! come from (a row in memory, a database) is the caller's.

use crate::hash::Hash;
use crate::tree::root_of;
use alloc::vec::Vec;
use core::ops::Range;

/// The proof does not show what it should: something in it, or in what it is about, is not as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the proof does not hold")]
pub struct NotProven;

/// The subtrees, as ranges of leaves, whose hashes prove that leaf `index` is in a tree of `size`; none if it is not.
pub fn inclusion_ranges(index: u64, size: u64) -> Option<Vec<Range<u64>>> {
    let (mut low, mut high) = (0, size);
    let mut path = Vec::new();
    if index >= size {
        return None;
    }
    while high.saturating_sub(low) > 1 {
        let middle = split(low, high);
        if index < middle {
            path.push(middle..high);
            high = middle;
        } else {
            path.push(low..middle);
            low = middle;
        }
    }
    path.reverse();
    Some(path)
}

/// The subtrees whose hashes prove that a tree of `old` leaves is the beginning of a tree of `new`; none if it cannot be.
pub fn consistency_ranges(old: u64, new: u64) -> Option<Vec<Range<u64>>> {
    if old == 0 || old > new {
        return None;
    }
    let (mut low, mut high) = (0, new);
    let mut path = Vec::new();
    while high > old {
        let middle = split(low, high);
        if old <= middle {
            path.push(middle..high);
            high = middle;
        } else {
            path.push(low..middle);
            low = middle;
        }
    }
    // Here low..high ends where the old tree ended. If it is the whole old tree, its root is known to whoever checks.
    if low > 0 {
        path.push(low..high);
    }
    path.reverse();
    Some(path)
}

/// The inclusion proof for leaf `index`, from all leaf hashes.
pub fn inclusion(leaves: &[Hash], index: u64) -> Option<Vec<Hash>> {
    hashes(leaves, inclusion_ranges(index, u64::try_from(leaves.len()).ok()?)?)
}

/// The consistency proof from the first `old` leaves to all of them.
pub fn consistency(leaves: &[Hash], old: u64) -> Option<Vec<Hash>> {
    hashes(leaves, consistency_ranges(old, u64::try_from(leaves.len()).ok()?)?)
}

/// Checks that `leaf` stands at `index` in the tree of `size` leaves with this root.
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> Result<(), NotProven> {
    let path = inclusion_ranges(index, size).ok_or(NotProven)?;
    if path.len() != proof.len() {
        return Err(NotProven);
    }
    let shown = path.iter().zip(proof).fold(*leaf, |hash, (range, sibling)| {
        if range.start > index { Hash::of_node(&hash, sibling) } else { Hash::of_node(sibling, &hash) }
    });
    if shown == *root { Ok(()) } else { Err(NotProven) }
}

/// Checks that the tree of `old` leaves is the beginning of the tree of `new` leaves.
pub fn verify_consistency(
    (old, old_root): (u64, &Hash),
    (new, new_root): (u64, &Hash),
    proof: &[Hash],
) -> Result<(), NotProven> {
    let path = consistency_ranges(old, new).ok_or(NotProven)?;
    if path.len() != proof.len() {
        return Err(NotProven);
    }
    let mut steps = path.iter().zip(proof).peekable();
    // The subtree that ends where the old tree ended: given first, unless it is the whole old tree.
    let seed = match steps.next_if(|(range, _)| range.end == old) {
        Some((_, hash)) => *hash,
        None => *old_root,
    };
    let (shown_old, shown_new) = steps.fold((seed, seed), |(before, after), (range, sibling)| {
        if range.start >= old {
            (before, Hash::of_node(&after, sibling))
        } else {
            (Hash::of_node(sibling, &before), Hash::of_node(sibling, &after))
        }
    });
    if shown_old == *old_root && shown_new == *new_root { Ok(()) } else { Err(NotProven) }
}

/// Where RFC 9162 splits a tree: after the largest power of two smaller than its number of leaves.
fn split(low: u64, high: u64) -> u64 {
    let last = high.saturating_sub(low).saturating_sub(1);
    low.saturating_add(1_u64.checked_shl(last.checked_ilog2().unwrap_or(0)).unwrap_or(0))
}

fn hashes(leaves: &[Hash], ranges: Vec<Range<u64>>) -> Option<Vec<Hash>> {
    let hash = |range: Range<u64>| {
        let (start, end) = (usize::try_from(range.start).ok()?, usize::try_from(range.end).ok()?);
        leaves.get(start..end).map(root_of)
    };
    ranges.into_iter().map(hash).collect()
}
