# What pages say, page by page.

## Frame

ui-show = Show
ui-changed = This has changed.
ui-live = live, { $s } s ago
ui-stale = The connection was lost at { $t }. You see the state of that moment. We are trying again. You may also vote aloud; the secretary then enters your ballot.
ui-sending = Sending…
ui-unsent = Not sent: there is no connection. Everything is still on this page. Press again when the connection is back.
ui-kept = Not saved yet, kept in this tab.
ui-skip = Skip to content
ui-demo = Demo
ui-demo-invented = The people and the fees are invented.
ui-demo-clock = The clock: { $at }.
ui-demo-move = Move the clock to { $to }
ui-nav = Main menu
ui-menu = Menu
ui-crumbs = Breadcrumb
ui-footer = Footer
ui-sign-out = Sign out
ui-sign-in = Sign in
ui-refused = This was not done
ui-help = Help
ui-contact = Contact
ui-accessibility = Accessibility statement
ui-nav-home = Home
ui-nav-meetings = Meetings
ui-nav-matters = Matters
ui-nav-decisions = Decisions
ui-nav-parties = Parties
ui-nav-rules = Rules
ui-nav-record = Record
ui-source-heading = Heading in the source:
ui-rule-page = The rule’s page
ui-rules-cited = Rules cited on this page
ui-form-faults = Check these
ui-in-time = in time { $day }
ui-late-by = { $n ->
        [one] { $n } day late
       *[other] { $n } days late
    }
ui-paper-waits = goes out with the notice
ui-deadline-before = { $from } minus { $n } days → { $due }
ui-deadline-before-working = { $from } minus { $n } whole working days → { $due }
ui-deadline-after = { $from } plus { $n } days → { $due }
ui-deadline-after-working = { $from } plus { $n } working days → { $due }
ui-why-not = Why can I not do this?
ui-cancel = Cancel
ui-save = Save
ui-state-at = State at { $at }
ui-refresh = Refresh
ui-reason = Why?

## Done

ui-done-saved = Saved.
ui-done-recorded = Recorded. Entry { $n }.

## Home

ui-home-title = What needs me now: { $n }
ui-home-nothing = Nothing waits for you.
ui-home-next-is = Next: { $body }, { $when }.
ui-home-waiting = Waiting for others: { $n }
ui-home-since = Since you were here on { $day }
ui-home-since-nothing = Nothing new.
ui-home-since-notice = Notice of meeting: { $meeting }
ui-home-since-minutes = Minutes approved: { $meeting }
ui-home-since-papers = { $n ->
        [one] { $n } new paper
       *[other] { $n } new papers
    }
ui-home-next = Next meetings
ui-home-no-meetings = No meetings are planned.
ui-home-help = What do I do before a meeting?
ui-now = now
ui-papers-in = papers { $of }/{ $all }
ui-papers-due = papers due { $day }
ui-task-vote = Vote: § { $section } { $title }
ui-task-check-spoken = Check the ballot entered for you: § { $section } { $title }
ui-task-leave = Leave now: you take no part in § { $section }, { $meeting }
ui-task-return = You may return to { $meeting }: § { $section } is over
ui-task-attend = The meeting is under way: { $meeting }
ui-task-interests = Answer about your interests: { $meeting }, { $n } unanswered
ui-wait-interests = Answers about interests missing: { $meeting }, { $n }
ui-task-read = Read the new papers: { $meeting }, { $n }
ui-task-approve-minutes = Approve the minutes: { $meeting }
ui-task-change-minutes = Change the minutes as the chair asks: { $meeting }
ui-task-convene = Send the notice: { $meeting }
ui-task-papers = Bring the missing papers: { $meeting }, { $n } items
ui-task-plan = Plan a meeting ({ $body }): { $held } held in { $year }, at least { $n } needed
ui-task-name = Name a representative: { $party }, { $body }, { $n } vacant seats
ui-task-open-meeting = Open the meeting: { $meeting }
ui-task-take-up = Take up { $matter }: not agreed in { $body }
ui-task-answer = Answer { $n ->
    [one] a question
   *[other] { $n } questions
 }: { $matter }
ui-task-confirm = Confirm { $n ->
    [one] an answer
   *[other] { $n } answers
 }: { $matter }
ui-task-own-decision = { $party }: own decision on { $matter }

## Meetings

ui-meetings-title = Meetings in { $year }
ui-meetings-none = No meetings in { $year } yet.
ui-meeting = Meeting
ui-when = When
ui-where = Where
ui-stands = State
ui-plan-meeting = Plan a meeting
ui-why-not-plan = Why can I not plan a meeting?
ui-cadence-year = Held { $held }, ahead { $ahead }; { $least }–{ $most } a year.
ui-cadence-month = Held { $held }, ahead { $ahead }; { $least }–{ $most } a month.
ui-cadence-too-many = too many meetings
ui-cadence-too-few = too few meetings
ui-plan-title = Does the day fit? { $body }
ui-date = Day
ui-date-hint = For example 15.12.2022
ui-time = Time
ui-time-hint = For example 13.00
ui-plan-check = See what follows from the day
ui-plan-fits = { $day }
ui-papers-last-day = Papers by
ui-minutes-last-day = Minutes by
ui-number = Meeting number
ui-plan-save = Plan this meeting
ui-fault-date-missing = Enter the day.
ui-fault-date-date = The day cannot be read. Write it like this: 15.12.2022.
ui-fault-time-missing = Enter the time.
ui-fault-time-time = The time cannot be read. Write it like this: 13.00.

## Stages

ui-stage-planned = planned
ui-stage-convened = convened
ui-stage-live = live
ui-stage-cancelled = called off
ui-minutes-stage-draft = minutes wait for approval
ui-minutes-stage-approved = minutes approved
ui-minutes-stage-not-yet = minutes being written

## Meeting

ui-convened = Convened { $at }; convener { $by }
ui-not-convened = The notice has not been sent yet; convener { $by }
ui-cancelled-because = The meeting was called off: { $why }
ui-ready-seats = Seats filled { $of } of { $all }
ui-ready-papers = papers in time { $of } of { $all }
ui-ready-interests = interests answered { $of } of { $all }
ui-check-and-send = Check and send the notice
ui-go-live = Go to the live meeting
ui-to-minutes = Minutes
ui-answer-interests = Answer about interests
ui-agenda = Agenda
ui-agenda-empty = The agenda is empty. Begin with the usual items.
ui-steps = Steps
ui-step-agenda = Agenda
ui-step-notice = Notice
ui-step-live = Meeting
ui-step-minutes = Minutes
ui-step-approved = Approved
ui-item = Item
ui-for = For
ui-for-decision = decision
ui-for-information = information
ui-takes-no-part = Takes no part
ui-out-who = { $who } takes no part
ui-you-take-no-part = you take no part
ui-papers = Papers
ui-mine = Your interest?
ui-needs-consent = Needs the meeting’s consent.
ui-item-called = called
ui-item-open = open
ui-item-voting = vote open
ui-item-settled = settled, decision not entered
ui-item-decided = decided
ui-item-noted = noted
ui-item-postponed = postponed
ui-item-returned = returned for preparation
ui-item-escalated = handed on
ui-answer-missing = not answered
ui-answer-free = none
ui-answer-interest = yes: { $what }
ui-answer-spoken = entered as spoken
ui-answer-recused = you take no part
ui-edit-agenda = Edit the agenda
ui-edit-after-notice = The notice went out on { $at }. Those invited see changes at once; no new notice is sent.
ui-template-missing = Of the usual items these are missing
ui-template-add = Add the usual items
ui-add-matter = Matter
ui-add-to-agenda = Add to the agenda
ui-no-addable = There are no matters to add.
ui-new-matter = New matter
ui-add-plain = Add an item without a matter
ui-item-title = Title
ui-item-text = Text
ui-order-agenda = Order or remove items
ui-acts = Acts
ui-up = Move § { $n } up
ui-down = Move § { $n } down
ui-remove = Remove § { $n }
ui-who-comes = Who is called
ui-who-comes-n = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
ui-name = Name
ui-party = Party
ui-role = Role
ui-interests-answered = Interests answered
ui-role-chair = chair
ui-role-vice-chair = vice-chair
ui-role-member = member
ui-role-deputy = deputy
ui-role-presenter = presenter
ui-role-secretary = secretary
ui-role-post = office-holder
ui-role-guest = expert
ui-role-other = other
ui-guests = Experts
ui-invite = Invite an expert
ui-invite-save = Invite
ui-expert = Expert
ui-expert-hint = An expert may attend and speak but never votes.
ui-move-meeting = Move the meeting to another time
ui-cancel-meeting = Call the meeting off
ui-convene-title = Does the right thing go to the right people? { $meeting }
ui-convene-who = Recipients
ui-convene-what = What is sent
ui-n-papers = { $n ->
        [one] { $n } paper
       *[other] { $n } papers
    }
ui-convene-number-only = gets the section number and the reason alone
ui-convene-sees-all = sees the item and its papers but takes no part in it
ui-send-notice = Send the notice
ui-why-not-convene = Why can the notice not be sent?
ui-interests-title = Have you an interest in any of these?
ui-interests-lead = { $meeting }. We ask once about each matter, before it is handled.
ui-interests-none-asked = You are not asked about any matter.
ui-other-side = The other side: { $parties }
ui-standing-applies = You have declared an interest toward this party.
ui-interest-question = § { $n }: an interest?
ui-interest-no = None
ui-interest-yes = Yes; I take no part
ui-interest-tell = Tell what the interest is
ui-interest-grounds = § { $n }: what is it?
ui-interest-grounds-hint = Write this if you answered “yes”.
ui-interests-save = Save the answers
ui-standing = Standing declarations

## Live

ui-screen = Screen
ui-keys = Keys
ui-keys-on = Single keys are on.
ui-keys-off = Single keys are off.
ui-settings = Settings
ui-key-n = open the item
ui-key-p = add a proposal
ui-key-u = is anyone against?
ui-key-v = open the vote
ui-key-c = close the vote
ui-key-e = enter the decision
ui-key-m = minutes text
ui-key-s = the screen
ui-key-help = this list
ui-minutes-of = Minutes § { $n }
ui-minutes-as-it-goes = Written as the meeting goes.
ui-own-words = Your own words, § { $n }
ui-saved-at = saved { $at }
ui-saved-meanwhile = Text saved in the meantime:
ui-late-papers = late
ui-call = Turn to § { $n }
ui-room = Here { $here } of { $all }
ui-room-apart = Deputies not here: { $n }
ui-room-apart-caption = Deputies not here
ui-attendance = Attendance
ui-here = here
ui-in = In
ui-back-in = Returned
ui-out = Out
ui-at-time = at
ui-why-not-in = Why can they not come in?
ui-correct-minute = Correct a time
ui-which = Which time?
ui-arrived-at = arrived { $at }
ui-left-at = left { $at }
ui-right-minute = The right time
ui-correct = Correct
ui-ask-open-vote = Open the vote, § { $n }?
ui-ask-close-vote = Close the vote, § { $n }?
ui-ask-enter = Enter the decision, § { $n }?
ui-ask-close = Close the meeting?
ui-open-vote = Open the vote
ui-close-vote = Close the vote
ui-why-not-open-vote = Why can the vote not be opened?
ui-why-not-against = Why can nobody be asked whether they are against?
ui-voted = { $of } of { $all } have voted
ui-not-voted = Have not voted: { $names }
ui-silent-counts = If the vote is closed now, they support no proposal; they count to the quorum.
ui-silent-left-out = If the vote is closed now, they support no proposal and do not count to the quorum.
ui-decision-text = Text of the decision
ui-decision-text-hint = Leave empty where the decision is the winning proposal as it stands.
ui-reasons = Reasons
ui-enter = Enter the decision
ui-unhandled = Not handled: § { $sections }
ui-close-meeting = Close the meeting
ui-why-not-close = Why can the meeting not be closed?
ui-leave-now = Leave the room now
ui-leave-now-why = You take no part in this matter.
ui-may-return = You may return to the meeting.
ui-starts = Starts { $at }
ui-leave-open = You may leave this page open.
ui-open-meeting = Open the meeting
ui-why-not-open-meeting = Why can the meeting not be opened?
ui-meeting-over = The meeting is over
ui-marked-out = Marked out at { $at }.
ui-call-back = We call you back when § { $n } is over.
ui-next-section = Next: § { $n }
ui-all-handled = Every item has been handled
ui-live-step-here = Here
ui-live-step-leave = Leave
ui-live-step-interests = Interests
ui-live-step-proposals = Proposals
ui-live-step-against = Against?
ui-live-step-vote = Vote
ui-live-step-tie = Tie
ui-live-step-enter = Enter
ui-quorate = quorate
ui-not-quorate = not quorate
ui-quorum = { $part } take part, { $needed } needed; base { $base } members
ui-acting-chair = In the chair: { $name }
ui-to-leave = These must leave: { $names }
ui-mark-all-out = Mark all out at { $at }
ui-consent-needed = The papers are late: the meeting’s consent is needed
ui-consent = Record the meeting’s consent
ui-elect-chair = Elect a chair for this item
ui-elects = { $name } supports
ui-elect-save = Record the election
ui-unanswered = Have not answered about interests: { $n }
ui-unanswered-why = They are asked before the matter is settled. A spoken answer may be entered, too.
ui-spoken-no-all = Asked: none of these declared a conflict of interest
ui-spoken-no = Said: none
ui-spoken-yes = Said: yes
ui-what-interest = What is the interest?
ui-open-item = Open § { $n }
ui-why-not-open-item = Why can the item not be opened?
ui-proposals = Proposals
ui-no-proposals = There is no proposal yet.
ui-draft-by-presenter = the presenter’s proposal
ui-withdraw = Withdraw proposal { $letter }
ui-opposed = Against proposal { $letter }: { $names }
ui-hidden-until-closed = Others see your choice only once the vote is closed.
ui-has-voted = voted
ui-has-not-voted = not yet
ui-spoken = spoken, entered by the secretary
ui-add-proposal = Add a proposal
ui-proposer = Proposer
ui-proposal-text = Proposal
ui-against = Is anyone against?
ui-against-which = Which proposal was asked about?
ui-nobody-against = Nobody is against: unanimous
ui-somebody-against = Somebody is against
ui-who-is-against = Who is against?
ui-record-against = Record who is against
ui-note = Note the item
ui-why-not-enter = Why can the decision not be entered?
ui-spoken-ballot = Enter a spoken ballot
ui-whose-ballot = Whose ballot?
ui-pick-person = Pick a person
ui-voters-left = Have not voted yet
ui-voters-done = Have voted already: the entry replaces the ballot
ui-choice = Choice
ui-blank = Blank
ui-no-ballot = Did not vote
ui-spoken-ballot-save = Enter the ballot
ui-cancel-vote = Cancel the vote
ui-tie-choose = The votes are tied. Which proposal does the chair choose?
ui-choose = Choose { $letter }
ui-postpone-or-return = Postpone or return
ui-postpone = Postpone
ui-return = Return for preparation
ui-reopen = Reopen the item
ui-receipt = Your vote was recorded at { $at }: { $choice }. Receipt { $n }.
ui-receipt-change = You may change your choice until the vote is closed.
ui-receipt-spoken = The secretary entered this from what you said. Please check.
ui-receipt-file = Keep the receipt (a file that proves later that your vote is in the record)
ui-contest = This is not what I said
ui-go-vote = Vote
ui-change-vote = Change your choice
ui-why-not-vote = Why can I not vote?
ui-screen-clearing = Takes no part: { $parties }. We wait for them to leave.
ui-screen-out = { $party } takes no part
ui-vote-open = VOTE OPEN
ui-vote-not-open = Voting is not open.
ui-vote-over = The vote is closed
ui-what-support = What do you support?
ui-change-what = Your vote is marked below. Do you want to change it?
ui-your-votes = Your votes: { $votes }
ui-vote = Vote
ui-draft = Draft decision
ui-papers-n = { $n ->
        [0] Papers
       *[other] Papers: { $n }
    }
ui-papers-none = No papers.
ui-attach = Attach a file
ui-attach-hint = At most 50 MB.
ui-attach-new-version = New version of
ui-attach-new-paper = a new paper
ui-why-not-attach = Why can I not attach a file?
ui-version = version { $n }
ui-sent-at = sent { $at }
ui-not-sent = not sent yet
ui-digest = digest
ui-say-voting = The vote is open: { $of } of { $all } have voted.
ui-say-open = § { $n } is open.
ui-say-called = § { $n } has been called.
ui-alert-vote = Vote now, § { $n }
ui-alert-leave = Leave now, § { $n }

## Matters

ui-matter = Matter
ui-matters-none = No matters yet.
ui-matter-open = in preparation
ui-matter-on-agenda = on the agenda
ui-body = Body
ui-kind = Kind
ui-kind-hint = The kind decides which rules apply.
ui-amount = Total value without VAT
ui-amount-hint = Options included. For example 600 000.
ui-counterparties = The other side
ui-counterparties-hint = Which of the parties are on the other side? An outside supplier is not entered.
ui-none-of-ours = none of the parties
ui-deciding-body = Who decides
ui-title = Title
ui-title-hint = Say briefly what is decided.
ui-summary = What it is about
ui-summary-hint = A few sentences will do; details belong in the papers.
ui-draft-hint = The presenter’s proposal. It becomes proposal A when the item opens.
ui-text-lang = Language of the texts
ui-check-answers = Check the answers
ui-question-of = Question { $of } of { $all }
ui-next = Continue
ui-previous = Back
ui-check-answers-title = Check before the matter is opened
ui-change-answers = Change the answers
ui-open-matter = Open the matter
ui-why-not-open-matter = Why can I not open a matter?
ui-recuses = These take no part
ui-recuses-nobody = All members can take part.
ui-out-counterparty = { $party } is the other side of this matter.
ui-out-kind = It is so for matters of this kind.
ui-out-declared = By their own declaration of an interest.
ui-out-leaves = Leaves before it is handled.
ui-out-unseen = Without the papers.
ui-out-stays = May be present.
ui-who-decides = Who decides: { $body }
ui-facts = Facts
ui-correct-fact = Correct a fact
ui-why-not-correct = Why can I not correct the facts?
ui-yes = yes
ui-no = no
ui-unknown = not known
ui-add-to = Add to the agenda: { $meeting }
ui-timeline = Timeline
ui-entry-n = Entry { $n }
ui-decision-only = You took no part, so you see the decision alone:
ui-correct-title = Correct { $id }
ui-correct-lead = The old facts stay in the record. Say what is right, and why.
ui-correct-reason-hint = Where does the right fact come from?
ui-correct-changes = The correction changes who takes part. After it these take no part:
ui-moment-opened = Opened
ui-moment-corrected = Corrected: { $reason }
ui-moment-attached = Attached { $name }, version { $n }
ui-moment-on-agenda = On the agenda of { $meeting } § { $section }
ui-moment-off-agenda = Off the agenda of { $meeting }
ui-moment-handled = Handled in { $meeting } § { $section }
ui-moment-postponed = Postponed in { $meeting } § { $section }
ui-moment-returned = Returned in { $meeting } § { $section }
ui-moment-reopened = Reopened in { $meeting } § { $section }
ui-moment-decided = Decided: { $id }
ui-moment-escalated = Handed up to { $body }, to be settled by { $day }
ui-moment-answered = { $asks } { $answer }: { $grounds }
ui-moment-confirmed = Confirmed: { $asks }
ui-moment-referred = Handed to: { $body }
ui-moment-proposed = Proposed by { $body } on { $day }
ui-moment-awaited = Waits for own decisions: { $parties }
ui-moment-own-approved = { $party } approved on { $day } ({ $organ })
ui-moment-own-rejected = { $party } rejected on { $day } ({ $organ })
ui-moment-own-retracted = { $party }: own decision taken back: { $reason }
ui-fault-title-missing = Enter a title.
ui-fault-kind-missing = Choose a kind.
ui-fault-amount-missing = Enter the total value: this kind needs it.
ui-fault-amount-amount = The amount cannot be read. Write it like this: 600 000 or 600000,50.
ui-fault-reason-missing = Say why it is corrected.
ui-fault-choice-missing = Choose a proposal, or blank.
ui-older-versions = Older versions

## Results

ui-how = How
ui-what = What
ui-who = Who
ui-won-how = { $letter }, { $how }
ui-tied = Tied: { $letters }
ui-tally = Votes by proposal
ui-rests-on = Rules:
ui-votes = Votes
ui-share = Share
ui-people = Members
ui-won = won
ui-rounded-sum = rounded, sum { $sum } %
ui-ballots = Table of ballots
ui-receipt-number = Receipt
ui-consented = The meeting agreed to handle it although papers were late.
ui-vacant = { $n ->
        [one] { $n } seat vacant
       *[other] { $n } seats vacant
    }

## Decisions

ui-decision = Decision
ui-decisions-none = No decisions yet.
ui-what-decided = What was decided
ui-reopened = reopened, no longer stands
ui-dissent = Dissenting opinion
ui-dissent-add = Enter a dissenting opinion

## Minutes

ui-minutes-title = Minutes: { $meeting }
ui-approved = Approved { $at }, { $by }
ui-minutes-due = To the participants by { $day }
ui-changes-asked = The chair asks for changes
ui-gaps = Unfinished: § { $sections }
ui-ask-approve = Approve the minutes of { $meeting }?
ui-ask-approve-lead = The approved minutes go to the participants. After that they change by corrections only.
ui-approve = Approve the minutes
ui-why-not-approve = Why can the minutes not be approved?
ui-present = Present
ui-absent = Absent
ui-declared = { $name } declared an interest: { $what }
ui-ask-change = Ask for a change, § { $n }
ui-ask-change-what = What should change?
ui-ask-change-send = Ask for the change
ui-corrections = Corrections
ui-correct-begin = Correct entries
ui-correct-done = Stop correcting
ui-attendance-lines = { $n ->
        [one] { $n } arrival or departure outside the items
       *[other] { $n } arrivals and departures outside the items
    }
ui-charter-line = Governance model { $charter }; record size { $n }.
ui-correct-entry = Correct entry { $n }
ui-what-is-right = What is right?
ui-line-corrected = Corrected ({ $by }, entry { $n }): { $right }. Reason: { $reason }
ui-line-meeting-opened = The meeting was opened.
ui-line-meeting-closed = The meeting was closed.
ui-line-arrived = { $name } arrived.
ui-line-returned-to-room = { $name } returned.
ui-line-left = { $name } left.
ui-line-arrival-corrected = Corrected: { $name } arrived at { $to }, not { $from }. Reason: { $reason }
ui-line-departure-corrected = Corrected: { $name } left at { $to }, not { $from }. Reason: { $reason }
ui-line-called = The item was called.
ui-line-consented = The meeting consented to handle it in spite of late papers.
ui-line-chair-elected = { $name } was elected to chair the item.
ui-line-no-interest = { $name }: no interest.
ui-line-opened = The item was opened.
ui-line-proposed-draft = Proposal { $letter }: the presenter’s.
ui-line-proposed = { $name } proposed { $letter }: { $text }
ui-line-withdrawn = Proposal { $letter } was withdrawn.
ui-line-unanimous = Nobody was against proposal { $letter }.
ui-line-vote-opened = The vote was opened.
ui-line-vote-cancelled = The vote was cancelled: { $reason }
ui-line-vote-closed = The vote was closed.
ui-line-vote-closed-silent = The vote was closed; did not vote: { $names }
ui-line-vote-reopened = The vote was opened again.
ui-line-contested = { $name } said that the ballot entered was not what they had said.
ui-line-chosen = { $name } chose proposal { $letter } as chair.
ui-line-decided = The decision was entered: { $id }.
ui-line-dissented = { $name } dissented: { $text }
ui-line-noted = Noted.
ui-line-postponed = Postponed: { $reason }
ui-line-returned = Returned for preparation: { $reason }
ui-line-escalated = No agreement. Handed to { $body }, to be settled by { $day }. { $views }
ui-line-reopened = Reopened: { $reason }
ui-line-correction = Entry { $n } was corrected: { $right }. Reason: { $reason }
ui-line-change-asked = { $name } asked for a change: { $text }

## Parties

ui-parties-title = { $parties } parties, { $seats } seats, { $votes } votes
ui-as-of = As of
ui-parties-table = Parties, seats and votes
ui-seats = Seats
ui-measures = Measures
ui-host = host municipality
ui-in-all = In all
ui-party-since = since { $day }
ui-nominator = Nominator
ui-without-deputy = without a deputy: { $names }
ui-appoint = Appoint
ui-why-not-appoint = Why can I not appoint?
ui-appointments = Appointments
ui-term = Term
ui-home-decision = The party’s own decision
ui-end-appointment = End the appointment of { $name }
ui-last-day = Last day
ui-end = End
ui-appoint-title = Whom do you name? { $party }
ui-to-what = To what?
ui-charge-seat = As a representative: { $body }
ui-charge-deputy = As deputy of { $name } ({ $body })
ui-whom = Whom?
ui-whom-hint = Choose a person, or write a new person’s name below.
ui-somebody-new = somebody new
ui-new-person = The new person’s name
ui-new-person-hint = First and last name.
ui-from-day = From which day
ui-organ = Body or official
ui-organ-hint = For example the city board.
ui-decided-day = Day of the decision
ui-section = Section
ui-fault-charge-missing = Choose to what you appoint.
ui-fault-new_name-missing = Choose a person or write a name.
ui-fault-from-missing = Enter the first day.
ui-fault-from-date = The day cannot be read. Write it like this: 15.12.2022.
ui-fault-organ-missing = Enter who decided.
ui-fault-decided-missing = Enter the day of the decision.

## Rules

ui-rules-title = The governance model in our words
ui-rules-lead = This is what is read; the program applies the model’s machine-readable form. The texts are reworded, the headings are the source’s.
ui-interpretations = Interpretations
ui-interpretations-lead = Where the model leaves a choice open, the choice stands here with its alternatives.
ui-chosen = Chosen:
ui-alternatives = Alternatives
ui-rule-applied = Applied in decisions: { $n }

## Record

ui-record-title = The record: { $n } entries
ui-record-lead = Nothing is changed or removed: a correction is a new entry. Anyone can check that the record is whole.
ui-verify = Verify the record
ui-download = Download a copy
ui-checkpoint = Signed checkpoint
ui-entry = Entry
ui-entry-closed = Not open to you; its number, time and digest are shown.
ui-older = Older
ui-leaf = Digest
ui-words = Words
ui-record-whole = The record is whole: { $n } entries
ui-record-broken = The record is not whole
ui-record-whole-how = Every entry was hashed anew from the disk, and the result is the one in the record.
ui-record-broken-how = What is on the disk is not what was chained. Contact the administrator, and record nothing before that.
ui-compare = Compare with your copy
ui-your-copy = Your copy (.jsonl) or your receipt (.json)
ui-or-digest = or a digest
ui-or-digest-hint = An entry’s digest, or the root in a checkpoint.
ui-compare-do = Compare
ui-copy-broken = Your copy is not whole: it has been changed, or it is no record.
ui-copy-broken-at-entry = Your copy is not whole: line { $line }, entry { $entry }, is not what was recorded.
ui-copy-broken-at-line = Your copy is not whole: line { $line } is not what was recorded.
ui-copy-same = Your copy is the same as the record.
ui-copy-prefix = Your copy ends at { $n } and agrees up to it.
ui-copy-other = Your copy is whole, but it is no copy of this record.
ui-receipt-holds = The receipt holds: entry { $n } is in the record, as it was when you got the receipt.
ui-receipt-broken = The receipt does not hold: it is of another record, or it has been changed.
ui-digest-leaf = This is the digest of entry { $n }.
ui-digest-root = This is the record’s root when it had { $n } entries.
ui-digest-unknown = This digest is not in the record.
ui-kind-ballot-cast = Ballot cast
ui-kind-item-vote-opened = Vote opened
ui-kind-item-vote-closed = Vote closed
ui-kind-item-opened = Item opened
ui-kind-item-called = Item called
ui-kind-item-proposed = Proposal made
ui-kind-item-unanimous = Unanimity found
ui-kind-item-noted = Noted
ui-kind-item-consented = Consent recorded
ui-kind-decision-entered = Decision entered
ui-kind-matter-opened = Matter opened
ui-kind-matter-corrected = Matter corrected
ui-kind-matter-attached = Paper attached
ui-kind-matter-answered = Question about a matter answered
ui-kind-matter-confirmed = Answers about a matter confirmed
ui-kind-matter-referred = Matter handed to another body
ui-kind-matter-proposed = Matter proposed to the deciding body
ui-kind-own-decision-awaited = Parties' own decisions awaited
ui-kind-own-decision-recorded = Party's own decision recorded
ui-kind-own-decision-retracted = Party's own decision taken back
ui-kind-meeting-planned = Meeting planned
ui-kind-meeting-convened = Meeting convened
ui-kind-meeting-opened = Meeting opened
ui-kind-meeting-closed = Meeting closed
ui-kind-meeting-added = Item added
ui-kind-attendance-arrived = Arrival recorded
ui-kind-attendance-left = Departure recorded
ui-kind-interest-answered = Answer about an interest
ui-kind-minutes-written = Minutes text
ui-kind-minutes-approved = Minutes approved
ui-kind-appointment-named = Appointment
ui-kind-person-entered = Person entered
ui-kind-party-admitted = Party admitted
ui-kind-charter-founded = Programme founded
ui-kind-item-reopened = Item reopened
ui-kind-item-returned = Returned for preparation
ui-kind-item-escalated = Handed on for want of agreement
ui-kind-item-postponed = Postponed
ui-kind-item-chosen = Chair chose
ui-kind-item-vote-reopened = Vote reopened
ui-kind-item-vote-cancelled = Vote cancelled
ui-kind-item-opposed = Opposition entered
ui-kind-item-withdrawn = Proposal withdrawn
ui-kind-item-chair-elected = Chair elected for an item
ui-kind-party-left = Party left
ui-kind-party-measured = Measure of a party changed
ui-kind-appointment-ended = Appointment ended
ui-kind-minutes-change-asked = Change of the minutes asked for
ui-kind-minutes-corrected = Entry corrected
ui-kind-decision-dissented = Dissenting opinion
ui-kind-ballot-contested = Spoken ballot contested
ui-kind-interest-withdrawn = Standing interest withdrawn
ui-kind-interest-declared = Standing interest declared
ui-kind-attendance-corrected = Attendance corrected
ui-kind-meeting-invited = Expert invited
ui-kind-meeting-placed = Item moved on the agenda
ui-kind-meeting-removed = Item removed
ui-kind-meeting-cancelled = Meeting cancelled
ui-kind-meeting-moved = Meeting moved
ui-kind-erasure-ordered = Words ordered to be erased
ui-entry-erased = Its words were erased by order { $n }

## Me

ui-theme = Theme
ui-theme-system = as the device says
ui-theme-light = light
ui-theme-dark = dark
ui-single-keys = Single keys in the live meeting
ui-single-keys-hint = For example v opens the vote. Keys are silent in text fields.
ui-on = on
ui-off = off
ui-standing-none = You have no standing declarations.
ui-withdraw-declaration = Withdraw
ui-declare = Declare a standing interest
ui-toward = Toward whom?

## Sign in

ui-sign-in-title = Who are you?
ui-sign-in-demo = This is a demo: you may be any of its people, without a password. The server listens to this machine only.
ui-no-party = Programme office and experts
ui-key-people = Preparing, chairing and writing down
ui-back = Back
ui-done-sent = The notice has been sent.
ui-done-moved = The clock has been moved.

## Problems

ui-problem-not-found = No such page, or it is not open to you
ui-problem-not-found-text = Check the address. If you should see the page, ask the programme office.
ui-problem-sign-in = Sign in first
ui-problem-sign-in-text = This page is open to those who have signed in.
ui-problem-foreign = The form did not come from this site, or it is too old
ui-problem-foreign-text = Nothing was saved. Open the page again and send the form from there.
ui-problem-stale = Nothing is lost, but nothing is saved yet
ui-problem-stale-text = The page had been open too long, or signing in had ended. Send the form again from here.
ui-stale-sign-in = You are not signed in. Sign in in another tab, then come back here.
ui-stale-entered = What you entered
ui-stale-again = Send again
ui-problem-unreadable = What was sent could not be read
ui-problem-unreadable-text = Nothing was saved. Go back and try again.
ui-problem-too-large = What was sent is too large
ui-problem-too-large-text = Nothing was saved. A file may have at most 50 MB; make it smaller or split it.
ui-problem-wrong-method = This address is not used in this way
ui-problem-wrong-method-text = Nothing was done. Open the page from the menu.
ui-problem-wrong-host = This server is not reached under this name
ui-problem-wrong-host-text = Nothing was done. The demo answers only at this machine's own address: 127.0.0.1 or localhost.
ui-problem-no-room = It cannot be saved: the server's disk is full or write-protected
ui-problem-no-room-text = Nothing was saved, and what had been saved is safe. Tell the administrator; try again once there is room on the disk.
ui-problem-unknown-command = The request could not be read
ui-problem-unknown-command-text = Nothing was saved. Compare it with the API's handbook.
ui-problem-busy = Others were faster
ui-problem-busy-text = Nothing was saved. Go back and try again.
ui-problem-away = The database cannot be reached
ui-problem-away-text = Nothing was saved, and what had been saved is safe. Try again in a moment; if it stays so, tell the administrator.
ui-problem-unknown = It is not known whether this was saved
ui-problem-unknown-text = The database went away in the middle. Go back and press once more: what was saved is not done twice.
ui-problem-too-many = Too much at once
ui-problem-too-many-text = Wait a moment and try again.
ui-problem-broken = Something is broken on the server
ui-problem-broken-text = Nothing was saved. The fault is in the log. Try again in a moment, or tell the administrator what you were doing.

## Help

ui-help-member = Before a meeting
ui-help-member-1 = Home says what waits for you and by when. Open the meeting, read the papers, and answer about your interests on one page.
ui-help-member-2 = During the meeting keep its page open: it follows the meeting. When the vote opens, pick a proposal and press Vote. You get a receipt.
ui-help-member-3 = If the network fails, the page says so. You may vote aloud; the secretary enters the ballot and you can check it.
ui-help-secretary = For the secretary
ui-help-secretary-1 = The live page goes step by step: here, leave, interests, proposals, against, vote, enter. The minutes are written as it goes.
ui-help-secretary-2 = A mistake is corrected by a new entry. The old one stays readable, struck through.
ui-help-why = Why can something not be done?
ui-help-why-1 = Where an act is not possible, the page says why, by which rule, and what you can do. The rule’s number opens the rule.
ui-help-record = Can this be trusted?
ui-help-record-1 = Everything goes into a record from which nothing can be removed unseen. Anyone can verify it and compare their own copy.
ui-contact-1 = This installation has no named contact yet. Ask the programme office or the meeting’s secretary.
ui-contact-2 = If the program behaves wrongly, tell the administrator what you did and what the page said.
ui-accessibility-1 = The aim is WCAG 2.2, level AA. Pages work by keyboard, with a screen reader, at 320 pixels and without script.
ui-accessibility-2 = Machine checks are run on every page. People have not tested the pages with assistive technology yet.
ui-accessibility-3 = Papers are as they were attached; whoever attached them answers for their accessibility.

## Effects of a correction

ui-effects-title = The correction changes what an outcome rests on
ui-effects-lead = Check before you save. The old entry stays readable.
ui-before = As it stands
ui-after = After the correction
ui-effects-save = Correct it all the same
ui-now-placeholder = now

## The room

ui-arrive-all = Mark as arrived: { $n }
ui-who-has-voted = Who has voted

## Who decides?

ui-nav-who-decides = Who decides?
ui-who-decides-title = Who decides?
ui-way-body = { $body } decides.
ui-way-parties = The parties decide themselves, each in its own organ.
ui-way-nobody = Nobody: the governance model forbids it.
ui-way-refused = This is not done: the governance model forbids it.
ui-way-open = It depends on answers that are still missing.
ui-way-proposed = The proposal is made by: { $body }.
ui-way-each-party = Afterwards each party decides in its own organs.
ui-way-inform = For information: { $body }.
ui-way-decision-of = Afterwards a decision of the party's own is needed: { $party }.
ui-way-decision-of-one = Afterwards a decision is needed of the party that the governance model singles out.
ui-way-aside = { $body }: takes no part: { $parties }.
ui-way-leave = The representatives leave while it is handled.
ui-way-amount-open = It depends on the amount too, which was not given.
ui-way-to-state = Still to be stated
ui-way-why = Why, and why not somebody else?
ui-way-when = When
ui-way-who = Who
ui-way-fits = Does it fit
ui-way-fits-yes = this one
ui-way-fits-maybe = possible
ui-way-fits-no = no
ui-way-order = The rows are read from the top; the first that fits settles it.
ui-way-otherwise = otherwise
ui-way-due = { $asks } – { $answer }
ui-way-given = { $due } (answered: { $given })
ui-way-any = one of these: { $list }
ui-way-share = Show this to others
ui-way-share-text = The address of this page holds the question and its answer. The same question can be asked on the command line:
ui-way-change = Change the question
ui-way-amount-hint = Without VAT, options included. Needed for procurements only.
ui-way-examples = Examples
ui-way-note = The answer follows from the governance model. It does not know of delegations that were made, nor of a party's own procurement limits.
ui-answer = Answer
ui-edge-at-least = amount at least { $amount }
ui-edge-more-than = amount over { $amount }
ui-edge-at-most = amount up to { $amount }
ui-edge-less-than = amount under { $amount }
ui-edge-exactly = amount exactly { $amount }
ui-power = Power (Banzhaf)
ui-power-note = Power tells in what part of all decisive situations a party's votes decide, where two sides stand against each other, a party's representatives vote alike and more than half of the votes win. It says nothing of a vote among several proposals, nor of the chair's word in a tie.

## Tasks, dissents, proofs of a decision

ui-as-deputy = as deputy of { $name }
ui-as-deputy-here = In this meeting you act as deputy of { $name }
ui-home-participants = for its participants only
ui-home-may-read = The pages of meetings are for those who take part in them. You can read:
ui-task-given = { $text } ({ $decision })
ui-line-arrived-for = { $name } arrived as deputy (member: { $of }).
ui-line-returned-for = { $name } returned as deputy (member: { $of }).
ui-line-assigned = Task: { $name }: { $text } (by { $day }).
ui-kind-decision-assigned = Task given
ui-kind-decision-finished = Task done
ui-dissents = Dissenting opinions
ui-dissents-hint = Leave empty where nobody dissents. More can be entered on the decision's page until the meeting ends.
ui-dissent-who = Whose
ui-dissent-grounds = Opinion, and why
ui-tasks = Tasks
ui-tasks-none = No tasks have been given.
ui-task = Task
ui-task-add = Give a task
ui-task-give = Give the task
ui-task-who = Who does it
ui-task-what = What
ui-task-due = By when
ui-task-by = by { $day }
ui-task-done = done
ui-task-finish = Mark as done
ui-fault-dissenter-missing = Choose whose dissenting opinion it is.
ui-fault-dissent-missing = Write the grounds of the dissenting opinion.
ui-fault-doer-missing = Choose who does the task.
ui-fault-task-missing = Write what is to be done.
ui-fault-due-missing = Give the last day for the task.
ui-fault-due-date = The day cannot be read. Write it like this: 29.1.2027.
ui-minutes-pdf = Minutes PDF
ui-verify-this = Verify
ui-proof = Verify in the record
ui-proof-lead = The decision is in the record, which now holds { $n } entries. What it says cannot be changed without changing the digests.
ui-proof-receipt = Download the proof of entry { $n }
ui-proof-verify = Verify the whole record, or compare your own copy
ui-root = Digest of the record
ui-call-back-n = { $n ->
    [one] Call one person back
   *[other] Call { $n } people back
}
ui-return-all = All back at { $at }
ui-way-open-live = No decision can be entered before this is answered:
ui-way-open-answer = Answer on the page of matter { $matter }
ui-ending = You will be signed out soon, in 10 to 20 minutes, unless you do something. This page and what you have typed stay as they are when you go on here.
ui-ending-stay = Stay signed in


## A matter on its way: answers, proposals, parties' own decisions

ui-answered-by = Answered by { $name }
ui-answer-grounds = grounds: { $grounds }
ui-answer-asked-of = Asked of: { $names }
ui-answer-confirmed-by = confirmed by { $name }
ui-answer-to-confirm = not yet confirmed; confirmed by { $names }
ui-answer-confirm = Confirm the answer
ui-answer-question = Answer a question
ui-answer-which = Question
ui-answer-is = Answer
ui-answer-why = Grounds
ui-answer-why-hint = What the answer rests on; it goes on record with your name.
ui-answer-save = Record the answer
ui-proposed-by = Proposed by { $body } on { $day }
ui-proposal-lacks = The proposal of { $body } is missing: without it this matter does not go on the deciding body's agenda.
ui-refer = Hand to: { $body }
ui-why-not-refer = Why can't it be handed on?
ui-proposal-record = Record a proposal made elsewhere
ui-proposal-day = Day of the proposal
ui-proposal-document = Minutes or document
ui-own-decisions = Parties' own decisions
ui-own-waiting = waiting for { $parties }
ui-own-done = done: every party concerned has approved
ui-own-lapsed = lapsed: { $parties } rejected it
ui-own-awaited = awaited
ui-own-approved = approved { $day }
ui-own-rejected = rejected { $day }
ui-own-by = recorded by { $names }
ui-own-party = Party
ui-own-state = State
ui-own-record = Record the party's own decision
ui-own-verdict = What did it decide?
ui-own-approve = Approved as decided or proposed
ui-own-reject = Rejected
ui-own-retract = Take the record back
ui-own-retract-why = Why
ui-document = Document number or address
ui-fault-decided-date = Enter the day as 15.12.2026.
ui-fault-document-missing = Enter where the proposal can be read.
ui-fault-grounds-missing = Enter the grounds.
ui-fault-answer-missing = Choose yes or no.
ui-fault-verdict-missing = Choose what was decided.
ui-proposed = proposed
ui-proposal-missing = proposal missing
ui-escalated = handed up
ui-escalated-from = Not agreed in { $body }; to be settled by { $day }
ui-escalate = Not agreed: hand to { $body }
ui-escalate-text = Somebody was against. The matter goes to the body that settles it, in a way that comes in time.
ui-needed-by = Needed by
ui-through = In which way?
ui-through-hint = A way that comes later than the day is refused, unless none comes in time: then the quickest.
ui-through-next-meeting = the next meeting
ui-through-extra-meeting = an extra meeting
ui-through-written = a decision by e-mail
ui-through-by = { $way }: { $day } at the earliest
ui-through-never = { $way }: none in sight
ui-views = The views
ui-views-hint = Who wants what, and why: the next body reads this.
ui-fault-through-missing = Choose a way.
ui-fault-needed_by-missing = Enter the day by which it is needed.
ui-fault-needed_by-date = Enter the day as 15.12.2026.
ui-fault-views-missing = Enter the views.
