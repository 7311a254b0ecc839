//! Proofs for whoever does not want to trust this server: that an entry is in the record, and that the record only grew.

use record::receipt::{Growth, Receipt, VERSION};
use record::{Checkpoint, VerifierKey};

use crate::App;
use crate::error::{Broken, ExecuteError};

impl App {
    /// The receipt of an entry against the record as it stands; none where there is no such entry.
    ///
    /// # Errors
    /// Where the data cannot be read.
    pub async fn receipt(&self, programme: &str, seq: u64) -> Result<Option<Receipt>, ExecuteError> {
        let (key, checkpoint, size) = self.signed_head(programme).await?;
        let Some(entry) = self.store().read(programme, seq, 1)?.pop() else { return Ok(None) };
        let Some(proof) = self.store().inclusion(programme, seq, size)? else { return Ok(None) };
        let (origin, leaf) = (key.name().to_string(), entry.leaf);
        Ok(Some(Receipt { version: VERSION, origin, key: key.to_string(), seq, leaf, proof, checkpoint }))
    }

    /// The proof that the record as it stands only grew from what it was at `old` entries; none where it never had so many.
    ///
    /// # Errors
    /// Where the data cannot be read.
    pub async fn growth(&self, programme: &str, old: Option<u64>) -> Result<Option<Growth>, ExecuteError> {
        let (_, checkpoint, size) = self.signed_head(programme).await?;
        let old = old.unwrap_or(size);
        let proof = self.store().consistency(programme, old, size)?;
        Ok(proof.map(|proof| Growth { old, proof, checkpoint }))
    }

    async fn signed_head(&self, programme: &str) -> Result<(VerifierKey, String, u64), ExecuteError> {
        let checkpoint = self.store().checkpoint(programme).await?;
        let known = self.store().programmes()?.into_iter().find(|known| known.id == programme);
        let key = known.ok_or(ExecuteError::NoProgramme)?.key;
        let key: VerifierKey = key.parse().map_err(|error| Broken::key(&format!("{error}")))?;
        let head = Checkpoint::open(&key, &checkpoint).map_err(|error| Broken::key(&error.to_string()))?;
        Ok((key, checkpoint, head.size))
    }
}
