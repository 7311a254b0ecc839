//! This server's one writer: what has queued up goes into one transaction, and is answered once that is on disk.
//!
//! Where the way to the database is lost, the whole batch is done again on a new connection; what had landed all the same is
//! recognised by its leaves, which no other entry can have. Only a database that stays away leaves an answer open.

use super::link::{Link, pauses, wait};
use super::pool::Pool;
use super::{Fault, Told};
use crate::error::StoreError;
use crate::heads::Heads;
use crate::postgres::batch::Batch;
use crate::queue::{Job, Outcome, answer, next_batch};
use crate::store::Head;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::thread::sleep;
use tokio::sync::mpsc::UnboundedReceiver;

/// How often a batch is tried again: about a quarter of a minute.
const ATTEMPTS: usize = 20;

struct Writer {
    pool: Arc<Pool>,
    link: Option<Link>,
    whole: BTreeSet<i64>,
}

/// What came of an attempt that reached the disk.
struct Landed {
    appended: Vec<Outcome>,
    heads: Vec<(String, Head)>,
    has_erased: bool,
}

/// Why an attempt did not, and whether it may have all the same.
struct Failed {
    fault: Fault,
    was_committing: bool,
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Self {
        Self { fault, was_committing: false }
    }
}

/// Writes what is queued until nobody can queue any more.
pub(crate) fn write_until_closed(pool: Arc<Pool>, mut queue: UnboundedReceiver<Job>, heads: &Heads) {
    let mut writer = Writer { pool, link: None, whole: BTreeSet::new() };
    while let Some(batch) = next_batch(&mut queue) {
        writer.write(batch, heads);
    }
}

impl Writer {
    fn write(&mut self, mut batch: Vec<Job>, heads: &Heads) {
        let mut pauses = pauses(ATTEMPTS);
        let mut is_in_doubt = false;
        loop {
            let Failed { fault, was_committing } = match self.attempt(&mut batch, is_in_doubt) {
                Ok(landed) => return self.landed(batch, landed, heads),
                Err(failed) => failed,
            };
            is_in_doubt |= was_committing;
            if !fault.is_passing() && batch.len() > 1 {
                // One of them asks for what cannot be: the others need not suffer for it.
                return batch.into_iter().for_each(|job| self.write(vec![job], heads));
            }
            let pause = pauses.next().filter(|_| fault.is_passing());
            let Some(pause) = pause else {
                let error = self.pool.told(&fault);
                let error = if is_in_doubt { self.unknown(&error) } else { error };
                return answer(batch, Vec::new(), &Err(error));
            };
            sleep(pause);
        }
    }

    fn unknown(&self, error: &StoreError) -> StoreError {
        StoreError::Unknown { path: self.pool.place().to_path_buf(), detail: error.to_string() }
    }

    fn landed(&mut self, batch: Vec<Job>, landed: Landed, heads: &Heads) {
        landed.heads.into_iter().for_each(|(programme, head)| heads.publish(&programme, head));
        answer(batch, landed.appended, &Ok(()));
        if let (true, Some(link)) = (landed.has_erased, &self.link) {
            // What was erased leaves the tables now rather than when the database thinks of it. If this fails, then.
            drop(wait(async {
                link.script("VACUUM entries").await?;
                link.script("VACUUM blob_pieces").await
            }));
        }
    }

    fn attempt(&mut self, jobs: &mut [Job], is_again: bool) -> Result<Landed, Failed> {
        let link = match self.link.take().filter(|link| !link.is_closed()) {
            Some(link) => link,
            None => wait(self.pool.connect())?,
        };
        let mut batch = Batch::new(&link, self.pool.place(), &mut self.whole, is_again);
        match transact(&mut batch, jobs) {
            Ok(appended) => {
                let (heads, has_erased) = (batch.heads(), batch.has_erased());
                wait(link.script("COMMIT")).map_err(|fault| Failed { fault, was_committing: true })?;
                self.link = Some(link);
                Ok(Landed { appended, heads, has_erased })
            }
            Err(fault) => {
                // Where the way is lost, the database takes it back by itself.
                if wait(link.script("ROLLBACK")).is_ok() {
                    self.link = Some(link);
                }
                Err(fault.into())
            }
        }
    }
}

fn transact(batch: &mut Batch<'_>, jobs: &mut [Job]) -> Told<Vec<Outcome>> {
    batch.begin(jobs)?;
    let mut appended = Vec::with_capacity(jobs.len());
    let mut rest = jobs;
    while let Some(first) = rest.first_mut() {
        if let Job::Work(work) = first {
            batch.within_savepoint(work.as_mut())?;
            rest = rest.get_mut(1..).unwrap_or_default();
            continue;
        }
        let run = rest.iter().take_while(|job| matches!(job, Job::Append(_))).count();
        let (appends, others) = rest.split_at_mut(run);
        appended.extend(batch.append(appends)?);
        rest = others;
    }
    batch.end()?;
    Ok(appended)
}
