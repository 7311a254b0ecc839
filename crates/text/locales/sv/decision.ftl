# Decisions: how, tally, grounds, dissent.

decision-how-unanimous = enhälligt
decision-how-vote = genom omröstning
decision-how-chair-tie-break = genom omröstning, vid lika röstetal enligt ordförandens ståndpunkt
decision-how-needs-chair-choice = lika röstetal, ordföranden väljer
decision-how-consensus = i samförstånd
decision-how-no-quorum = inte beslutför
decision-how-no-support = inget förslag fick understöd
decision-how-falls = lika röstetal, ärendet förfaller
decision-how-escalate = ingen enighet
