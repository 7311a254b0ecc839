//! Reading through connections of the pool. Reading again is safe, so a lost connection is replaced and the statement repeated.

use super::link::{Link, pauses, wait};
use super::pool::Pool;
use super::{Fault, Told, blobs, people, records};
use crate::append::Receipt;
use crate::backend::{Answer, ProgrammeRow, Reading};
use crate::blobs::Blob;
use crate::entry::EntryRow;
use crate::people::Session;
use record::Hash;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::thread::sleep;

/// How often a reader tries again: about four seconds.
const ATTEMPTS: usize = 8;

/// Reads, each statement by itself or all of one moment.
pub(crate) struct Reader<'a> {
    pool: &'a Pool,
    link: RefCell<Option<Link>>,
    is_of_one_moment: bool,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(pool: &'a Pool) -> Self {
        Self { pool, link: RefCell::new(None), is_of_one_moment: false }
    }

    /// Sees all as it is at one moment.
    pub(crate) fn of_one_moment(pool: &'a Pool) -> Answer<Self> {
        let begun = wait(async {
            let link = pool.lend().await?;
            link.script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
            link.script("SET LOCAL idle_in_transaction_session_timeout = 0").await?;
            Ok(link)
        });
        let link = begun.map_err(|fault: Fault| pool.told(&fault))?;
        Ok(Self { pool, link: RefCell::new(Some(link)), is_of_one_moment: true })
    }

    fn ask<T>(&self, ask: impl AsyncFn(&Link) -> Told<T>) -> Answer<T> {
        let mut pauses = pauses(ATTEMPTS);
        loop {
            match self.ask_once(&ask) {
                Ok(answer) => return Ok(answer),
                Err(fault) if self.is_of_one_moment || !fault.is_passing() => return Err(self.pool.told(&fault)),
                Err(fault) => sleep(pauses.next().ok_or_else(|| self.pool.told(&fault))?),
            }
        }
    }

    fn ask_once<T>(&self, ask: &impl AsyncFn(&Link) -> Told<T>) -> Told<T> {
        let mut lent = self.link.borrow_mut();
        let link = match lent.take() {
            Some(link) => link,
            None => wait(self.pool.lend())?,
        };
        let answer = wait(ask(&link));
        if answer.is_ok() || self.is_of_one_moment {
            *lent = Some(link);
        }
        answer
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        let Some(link) = self.link.take() else { return };
        if !self.is_of_one_moment || wait(link.script("ROLLBACK")).is_ok() {
            self.pool.keep(link);
        }
    }
}

impl Reading for Reader<'_> {
    fn programmes(&self) -> Answer<Vec<ProgrammeRow>> {
        self.ask(records::programmes)
    }

    fn programme(&self, id: &str) -> Answer<Option<ProgrammeRow>> {
        self.ask(async |link: &Link| records::programme(link, id).await)
    }

    fn entries(&self, programme: i64, span: (u64, u64), each: &mut dyn FnMut(&EntryRow<'_>) -> bool) -> Answer<()> {
        let (mut from, to) = span;
        loop {
            let page = self.ask(async |link: &Link| records::entries(link, programme, (from, to)).await)?;
            let Some(last) = page.last() else { return Ok(()) };
            let told = |fault| self.pool.told(&fault);
            for row in &page {
                if !each(&records::entry_row(row, programme).map_err(told)?) {
                    return Ok(());
                }
            }
            from = records::entry_row(last, programme).map_err(told)?.seq.saturating_add(1);
        }
    }

    fn leaves(&self, programme: i64, span: (u64, u64), each: &mut dyn FnMut(Hash)) -> Answer<()> {
        let (mut from, to) = span;
        while from < to {
            let page = self.ask(async |link: &Link| records::leaves(link, programme, (from, to)).await)?;
            if page.is_empty() {
                break;
            }
            from = from.saturating_add(u64::try_from(page.len()).unwrap_or(u64::MAX));
            page.into_iter().for_each(&mut *each);
        }
        Ok(())
    }

    fn act(&self, programme: i64, act: &str) -> Answer<Option<Receipt>> {
        self.ask(async |link: &Link| records::act(link, programme, act).await)
    }

    fn acts(&self, programme: i64) -> Answer<Vec<(String, Receipt)>> {
        self.ask(async |link: &Link| records::acts(link, programme).await)
    }

    fn checkpoints(&self, programme: i64) -> Answer<Vec<(u64, String)>> {
        self.ask(async |link: &Link| records::checkpoints(link, programme).await)
    }

    fn checkpoint_at(&self, programme: i64, size: u64) -> Answer<Option<String>> {
        self.ask(async |link: &Link| records::checkpoint_at(link, programme, size).await)
    }

    fn blob(&self, sha256: &Hash) -> Answer<Option<Blob>> {
        self.ask(async |link: &Link| blobs::blob(link, sha256).await)
    }

    fn piece(&self, blob: i64, piece: u64) -> Answer<Option<Vec<u8>>> {
        self.ask(async |link: &Link| blobs::piece(link, blob, piece).await)
    }

    fn session(&self, token_hash: &[u8; 32], at: i64) -> Answer<Option<Session>> {
        self.ask(async |link: &Link| people::session(link, token_hash, at).await)
    }

    fn sessions(&self) -> Answer<Vec<Session>> {
        self.ask(people::sessions)
    }

    fn preferences(&self, person: &str) -> Answer<BTreeMap<String, String>> {
        self.ask(async |link: &Link| people::preferences(link, person).await)
    }

    fn everybodys_preferences(&self) -> Answer<Vec<(String, String, String)>> {
        self.ask(people::everybodys_preferences)
    }
}
