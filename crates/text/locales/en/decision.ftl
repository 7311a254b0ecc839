# Decisions: how, tally, grounds, dissent.

decision-how-unanimous = unanimously
decision-how-vote = by vote
decision-how-chair-tie-break = by vote, the tie settled by the chair's side
decision-how-needs-chair-choice = a tie, the chair chooses
decision-how-consensus = by consensus
decision-how-no-quorum = not quorate
decision-how-no-support = no proposal had support
decision-how-falls = a tie, the matter falls
decision-how-escalate = no consensus
