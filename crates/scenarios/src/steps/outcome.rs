//! What the ballots came to, what was decided, and what stands in the record of the vote.

use std::collections::BTreeMap;

use engine::ids::PersonId;
use engine::subjects::Event;
use engine::subjects::ballot::{self, Choice};
use engine::subjects::judgement::Judgement;

use super::{must_agree, must_be, must_be_list, must_rest_on};
use crate::call::{self, Call};
use crate::stage::{Done, Stage};

fn judgement(stage: &Stage) -> Done<&Judgement> {
    stage.handled()?.judgement.as_ref().ok_or_else(|| "nothing is settled yet".into())
}

/// Every proposal's votes, and the blank ones.
pub fn tally(stage: &mut Stage, call: &Call<'_>) -> Done {
    let mut said = BTreeMap::new();
    for row in call.rows(&["proposal", "votes"])? {
        said.insert(row.need("proposal")?.to_owned(), call::fraction(row.need("votes")?)?);
    }
    let judgement = judgement(stage)?;
    let votes = judgement.tally.iter().map(|(proposal, votes)| (stage.proposal_name(proposal), votes.clone()));
    let so = votes.chain([("blank".to_owned(), judgement.blank.clone())]).collect();
    must_agree("the votes counted", &said, &so)
}

/// How it came out, and for what.
pub fn outcome(stage: &mut Stage, call: &Call<'_>) -> Done {
    let outcome = &judgement(stage)?.outcome;
    must_be("the outcome", &call.text("how")?.to_owned(), &outcome.how.code().to_owned())?;
    let winner = outcome.winner.as_ref().map_or_else(|| "nothing".to_owned(), |won| stage.proposal_name(won));
    must_be("what won", &call.get("proposal").unwrap_or("nothing").to_owned(), &winner)?;
    let tied: Vec<String> = outcome.tied.iter().map(|tied| stage.proposal_name(tied)).collect();
    let said = if call.has("tied") { call.names("tied")? } else { Vec::new() };
    must_be_list("what is tied", &said, &tied)
}

/// The decision that stands on a matter.
pub fn decision(stage: &mut Stage, call: &Call<'_>) -> Done {
    let name = call.text("matter")?;
    let matter = stage.matter(name)?;
    let mut standing = stage.programme().decisions.values().filter(|known| known.matter == matter && !known.reopened);
    let decision = standing.next().ok_or_else(|| format!("nothing is decided on \"{name}\""))?;
    must_be("the decision", &call.text("proposal")?.to_owned(), &stage.proposal_name(&decision.winner))?;
    must_rest_on("the decision", &call.rules(), &decision.judgement.rules)
}

/// All ballots of somebody for the item, oldest first.
pub fn ballots(stage: &mut Stage, call: &Call<'_>) -> Done {
    let (person, (meeting, item)) = (PersonId::new(call.text("person")?), stage.at_item()?);
    let cast = |event: &Event| match event {
        Event::Ballot(ballot::Event::Cast { meeting: of, item: at, person: by, choice, .. })
            if *of == meeting && *at == item && *by == person =>
        {
            Some(match choice {
                Choice::For(proposal) => stage.proposal_name(proposal),
                Choice::Blank => "blank".to_owned(),
            })
        }
        _ => None,
    };
    let ballots: Vec<String> = stage.door.book().entries().iter().filter_map(|entry| cast(&entry.event)).collect();
    must_be_list("what they voted", &call.names("ballots")?, &ballots)
}
