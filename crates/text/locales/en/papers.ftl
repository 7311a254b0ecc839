# Agenda and minutes on paper.

## Heads

papers-agenda = Agenda and notice of meeting
papers-minutes = Minutes
papers-title = { $kind } { $number }/{ $year }: { $body }
papers-head = { $kind } { $number }/{ $year }
papers-draft = Draft: the chair has not approved these minutes yet.
papers-unsent = Draft: the notice has not been sent yet.
papers-cancelled = The meeting is cancelled: { $reason }
papers-demo = Demonstration material: the people and the fees are made up.
papers-time = Time
papers-time-held = { $day } at { $from }–{ $until }
papers-time-from = { $day } at { $from }
papers-place = Place
papers-convened = Notice sent
papers-by = { $moment }, { $names }
papers-papers-due = Papers due
papers-minutes-due = Minutes due
papers-model = Governance model

## People

papers-present = Present
papers-column-name = Name
papers-column-party = Party
papers-column-role = Capacity
papers-column-times = In the room at
papers-stay = { $from }–{ $until }
papers-stay-open = { $from }–
papers-absent = Absent
papers-absent-none = All members were there for at least a part of the meeting.
papers-nobody = No attendance has been entered.
papers-chair = Chair
papers-secretary = Secretary
papers-presenter = Presenter
papers-invited = Invited experts
papers-people = Called to the meeting
papers-role-chair = chair
papers-role-vice-chair = vice-chair
papers-role-member = member
papers-role-deputy = deputy
papers-role-deputy-of = deputy (member: { $name })
papers-role-presenter = presenter
papers-role-secretary = secretary
papers-role-post = holder of a post
papers-role-guest = expert
papers-role-other = other

## The course of the meeting

papers-opening = Opening and quorum
papers-opened = The meeting was opened at { $time }.
papers-quorum-each = The quorum was counted for each item and stands with the item.
papers-not-opened = The meeting has not been opened.
papers-closing = Closing
papers-closed = The meeting was closed at { $time }.
papers-not-closed = The meeting has not been closed.
papers-events = Between the items

## An item

papers-section = § { $section } { $title }
papers-section-closed = § { $section } You take no part in this item
papers-closed-text = This copy holds nothing of the item. Reason: { $reason }
papers-matter = Matter
papers-amount = Value
papers-amount-text = { $amount } without VAT
papers-handled = Handled
papers-for = For
papers-for-decision = decision
papers-for-information = information
papers-acting-chair = Acting chair
papers-out = Who took no part
papers-out-agenda = Takes no part
papers-recused-leave = { $names }: { $reason } Out of the room while the item is handled.
papers-recused-stay = { $names }: { $reason } May be present.
papers-reason-counterparty = { $party } is the other side of the matter, so its representatives take no part{ $by }.
papers-reason-kind = In matters of this kind the representatives of { $party } take no part{ $by }.
papers-reason-declared = Declared a conflict of interest and so takes no part{ $by }.
papers-declared = Declared interest: { $name }: { $grounds }
papers-papers = Papers
papers-papers-none = No papers.
papers-paper = { $name } (version { $version }, { $size })
papers-paper-late = late: the last day was { $day }
papers-paper-sent = sent { $moment }
papers-paper-waiting = not sent yet; the last day is { $day }
papers-consented = The meeting agreed to handle the item in spite of the late papers{ $by }.
papers-needs-consent = Handling the item needs the meeting's consent, because its papers are late{ $by }.
papers-summary = Description
papers-proposal-presenter = Presenter's proposal
papers-draft-decision = Draft decision
papers-proposed-by = Proposal { $letter }, { $name }
papers-withdrawn = (withdrawn)
papers-discussion = Discussion
papers-counter = Counter-proposals
papers-course = Course
papers-column-time = Time
papers-column-event = Event
papers-outcome = Outcome
papers-vote = Vote
papers-column-proposal = Proposal
papers-column-votes = Votes
papers-column-exact = Exact share
papers-column-percent = Share
papers-column-members = Members
papers-blank = Blank
papers-no-ballot = Did not vote
papers-blank-ballot = blank
papers-won = { $proposal } (won)
papers-total = Total
papers-rounded = The percentages are rounded, so they add up to { $sum }.
papers-ballots = Ballots
papers-column-choice = Ballot
papers-spoken = { $choice } (spoken)
papers-silent = Gave no ballot: { $names }.
papers-tied = There was a tie between { $tied }; the acting chair ({ $name }) settled it{ $by }.
papers-decision = Decision { $id }
papers-decision-plain = Decision
papers-how-unanimous = Unanimous: nobody was against proposal { $letter }.
papers-how-vote = In the vote proposal { $letter } had most votes.
papers-how-chair-tie-break = The tie was settled by the chair's side: proposal { $letter }.
papers-how-consensus = By consensus, proposal { $letter }.
papers-how-none = No decision was made.
papers-quorum = Quorum: { $taking } took part in deciding, { $needed } were needed of { $base } seats{ $by }.
papers-reasons = Grounds
papers-dissents = Dissenting opinions
papers-dissent = { $name }: { $text }
papers-tasks = Tasks
papers-task = { $name }: { $text } (by { $day })
papers-noted = Noted.
papers-postponed = The item was postponed: { $reason }
papers-returned = The matter was returned for preparation: { $reason }
papers-escalated = The body did not agree; the matter went on to the one that settles it.
papers-unhandled = The item has not been handled.
papers-pending = The item is being handled.
papers-settled = Settled; the decision has not been entered yet.

## What happened, line by line, without its time

said-meeting-opened = The meeting was opened.
said-meeting-closed = The meeting was closed.
said-arrived = { $name } arrived.
said-returned-to-room = { $name } returned.
said-arrived-for = { $name } arrived as deputy (member: { $of }).
said-returned-for = { $name } returned as deputy (member: { $of }).
said-assigned = { $name } was given a task, by { $day }.
said-left = { $name } left.
said-left-because = { $name } left, taking no part in the item{ $by }.
said-attendance-corrected-arrival = Correction: { $name } arrived at { $to }, not at { $from } ({ $reason }).
said-attendance-corrected-departure = Correction: { $name } left at { $to }, not at { $from } ({ $reason }).
said-called = The item was called.
said-consented = The meeting agreed to handle the item.
said-chair-elected = Those present elected to chair the item: { $name }.
said-answered-none = { $name } declared no conflict of interest.
said-answered-interest = { $name } declared a conflict of interest: { $grounds }
said-opened = The item was opened.
said-proposed = { $name } made proposal { $letter }.
said-proposed-draft = The presenter's proposal is proposal { $letter }: { $name }.
said-withdrawn = Proposal { $letter } was withdrawn.
said-unanimous = Nobody was against proposal { $letter }.
said-opposed = Against proposal { $letter }: { $names }.
said-vote-opened = The vote was opened.
said-vote-cancelled = The vote was called off: { $reason }
said-vote-closed = The vote was closed.
said-vote-closed-silent = The vote was closed. No ballot from: { $names }.
said-vote-reopened = The vote was opened again.
said-contested = { $name } said that the ballot entered was not the one given.
said-chosen = The acting chair ({ $name }) chose proposal { $letter }.
said-decided = Decision { $id } was entered.
said-dissented = { $name } entered a dissenting opinion.
said-noted = The item was noted.
said-postponed = The item was postponed: { $reason }
said-returned = The matter was returned for preparation: { $reason }
said-escalated = No agreement was found. The matter was handed to { $body }, to be settled by { $day }: { $views }
said-reopened = The item was opened again: { $reason }
said-corrected = Correction of entry { $entry }: { $right } ({ $reason })
said-change-asked = { $name } asked for a change: { $text }
said-mended-time = corrected { $moment }: the right time is { $time } ({ $reason })
said-mended = corrected { $moment }: { $right } ({ $reason })

## The end of the paper

papers-approval = Approval of the minutes
papers-approved = The chair approved these minutes { $moment }: { $name }.
papers-approved-late = They were due { $day }; approval was { $n ->
        [one] a day
       *[other] { $n } days
    } late{ $by }.
papers-approved-in-time = They were due { $day }{ $by }.
papers-not-approved = The chair has not approved these minutes yet. They are due { $day }{ $by }.
papers-not-approved-plain = The chair has not approved these minutes yet.
papers-corrections = Corrections
papers-attachments = Attachments
papers-column-section = §
papers-column-paper = Paper
papers-column-digest = Digest (SHA-256)
papers-erased = erased
papers-rules = Rules cited
papers-rules-intro = The rules in our words; what is applied is the governance model in its machine-readable form.
papers-check = Checking this paper against the record
papers-check-text = This paper was made from the first { $size } entries of the record. Below is their checkpoint. The record's exported file is checked with the command
papers-check-then = It must tell the same origin and, at { $size } entries, the same root.
papers-origin = Origin
papers-size = Entries
papers-root-base64 = Root (base64)
papers-root-hex = Root (hexadecimal)
papers-signature = Signature
papers-glyph = [character { $code }]

## The agenda

papers-agenda-items = Items
papers-answer-note = Before each item, say whether you have a conflict of interest in it.
papers-deadline = { $day } ({ $days } before the meeting{ $also })
papers-deadline-after = { $day } ({ $days } after the meeting{ $also })
papers-days = { $n ->
        [one] 1 day
       *[other] { $n } days
    }
papers-working-days = { $n ->
        [one] 1 working day
       *[other] { $n } working days
    }
papers-deadline-met = All papers in time.
papers-deadline-late = Late: { $sections }.
