//! What a matter would do to who takes part, before it is opened or corrected.

use alloc::vec::Vec;
use engine::subjects::{Command, Event, Happened, decide, evolve, matter, sitting};

use crate::eyes::Eyes;
use crate::recusal::Recused;

impl Eyes<'_> {
    /// Whom the matter would recuse once the command had been executed, by the people of today; nobody where it is refused.
    pub fn would_recuse(&self, ask: &matter::Command) -> Vec<Recused> {
        let ctx = self.ctx();
        let Ok(happenings) = decide(&ctx, self.programme(), &Command::Matter(ask.clone())) else { return Vec::new() };
        let mut after = self.programme().clone();
        let mut about = None;
        for (seq, happening) in (after.size..).zip(&happenings) {
            evolve(&mut after, Happened { seq, at: self.now, actor: ctx.actor, event: &happening.event });
            if let Event::Matter(matter::Event::Opened { matter, .. } | matter::Event::Corrected { matter, .. }) =
                &happening.event
            {
                about = Some(matter.clone());
            }
        }
        let Some((id, known)) = about.and_then(|id| Some((id.clone(), after.matters.get(&id)?))) else {
            return Vec::new();
        };
        let sitting = sitting::of_body(&ctx, &after, &known.body, self.today(), Some(&id));
        sitting.map(|sitting| self.recused(&sitting)).unwrap_or_default()
    }
}
