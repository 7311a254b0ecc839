//! How far records have grown, and who hears of it.

use crate::store::Head;
use record::Frontier;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// Who hears when a record grows.
#[derive(Clone, Default)]
pub(crate) struct Heads(Arc<Mutex<BTreeMap<String, watch::Sender<Head>>>>);

impl Heads {
    fn sender(&self, programme: &str) -> watch::Sender<Head> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let empty = || watch::Sender::new(Head { size: 0, root: Frontier::new().root() });
        all.entry(programme.to_string()).or_insert_with(empty).clone()
    }

    pub(crate) fn subscribe(&self, programme: &str) -> watch::Receiver<Head> {
        self.sender(programme).subscribe()
    }

    /// Tells those who follow, unless they know. Called by the writer after each commit, and by whoever hears of others.
    pub(crate) fn publish(&self, programme: &str, head: Head) {
        self.sender(programme).send_if_modified(|known| {
            let is_newer = head.size > known.size;
            if is_newer {
                *known = head;
            }
            is_newer
        });
    }
}
