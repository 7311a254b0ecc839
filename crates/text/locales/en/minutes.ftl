# Minutes: draft, corrections, approval.

minutes-title = Minutes
minutes-draft = A draft, written from the record as the meeting goes.
minutes-approved = Approved { $moment }, { $name }
minutes-approve = Approve the minutes
minutes-ask-change = Ask for a change
minutes-change-asked = The chair asked for a change: { $text }
minutes-by = Minutes by { $day }
minutes-sent-late = { $n ->
        [one] Approved a day late
       *[other] Approved { $n } days late
    }
minutes-sent-in-time = Approved in time
minutes-discussion = Discussion
minutes-own-words = Your own words; lines from the record cannot be changed.
minutes-correction = Correction { $moment }: { $right } ({ $reason })
minutes-correct-right = What is right
minutes-correct-reason = Why it is corrected
line-arrived = { $time } { $name } arrived.
line-left = { $time } { $name } left.
line-returned = { $time } { $name } returned.
line-opened = { $time } The item was opened.
line-proposed = { $time } { $name } proposed { $letter }.
line-vote-opened = { $time } The vote was opened.
line-vote-closed = { $time } The vote was closed.
line-unanimous = { $time } Nobody was against proposal { $letter }.
line-decided = { $time } The decision was entered.
line-postponed = { $time } The item was postponed.
line-returned-matter = { $time } The matter was returned for preparation.
line-noted = { $time } Noted.
line-consented = { $time } The meeting agreed to handle the item.
