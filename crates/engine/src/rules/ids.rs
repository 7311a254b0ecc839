//! Finding a place by id: by looking through a few, by order among many.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// Beyond so many, looking through all of them costs more than keeping an order. No rule: only speed hangs on it.
const FEW: usize = 24;

/// Length, first and last letter: ids that differ mostly differ in these.
type Mark = (usize, u8, u8);

fn mark(id: &str) -> Mark {
    let bytes = id.as_bytes();
    (bytes.len(), bytes.last().copied().unwrap_or(0), bytes.first().copied().unwrap_or(0))
}

/// Ids in the order given; the first of equal ones is found.
#[derive(Clone, Debug, Default)]
pub struct Ids<'a> {
    listed: Vec<(Mark, &'a str)>,
    ordered: BTreeMap<&'a str, usize>,
}

impl<'a> Ids<'a> {
    /// The ids, in their order.
    pub fn of(ids: impl IntoIterator<Item = &'a str>) -> Self {
        let listed: Vec<(Mark, &str)> = ids.into_iter().map(|id| (mark(id), id)).collect();
        let mut ordered = BTreeMap::new();
        if listed.len() > FEW {
            for (place, (_, id)) in listed.iter().enumerate().rev() {
                ordered.insert(*id, place);
            }
        }
        Self { listed, ordered }
    }

    /// Where an id stands first.
    pub fn place(&self, id: &str) -> Option<usize> {
        if self.ordered.is_empty() {
            let sought = mark(id);
            return self.listed.iter().position(|(mark, listed)| *mark == sought && *listed == id);
        }
        self.ordered.get(id).copied()
    }

    /// The first place whose id stood earlier already.
    pub fn doubled(&self) -> Option<usize> {
        self.listed.iter().enumerate().position(|(place, (_, id))| self.place(id) != Some(place))
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.listed.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }
}
