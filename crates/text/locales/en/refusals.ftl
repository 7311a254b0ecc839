# Refusals: what · why, with the facts · rule; and what next. `$by` is ` (SG-3)`, `$also` is `; SG-3`, both empty without rules.

## A code that has no sentence of its own; a test forbids it for ours

refusal-other = This cannot be done now ({ $code }){ $by }.
    .next = Ask the secretary of the meeting or the programme office.

## Whose it is

refusal-not-yours-to-do = { $what ->
        [convene] The meeting was not planned or convened: that is for the one who convenes it{ $by }.
        [prepare] The change was not saved: matters and agenda are prepared by the convener, the secretary and those who prepare with them{ $by }.
        [invite] The invitation was not sent: an expert is invited by whoever has the right to{ $by }.
        [run] The entry was not made: the secretary or the chair runs the meeting{ $by }.
        [chair] The entry was not made: this is the chair's{ $by }.
        [name-office] The appointment was not made: the office is filled by whoever has the right to{ $by }.
        [person-enter] The person was not added: the party's nominator or the programme office does that{ $by }.
        [office] This was not saved: it is the programme office's{ $by }.
       *[other] This was not done: it is somebody else's{ $by }.
    }
    .next = { $what ->
        [convene] Ask the convener to do it.
        [chair] Ask the chair to do it.
        [run] Ask the secretary to enter it.
        [prepare] Ask the convener or the secretary to make the change.
       *[other] Ask the programme office for help.
    }
refusal-names-own-people = The programme office cannot make this appointment: each party names its own people{ $by }.
    .next = { $nominator-count ->
        [1] Nominator for { $party }: { $nominator }. You can send a request.
       *[other] The party ({ $party }) has no nominator; the programme office can name one.
    }

## The programme and its model

refusal-not-founded = This cannot be done yet: the programme has not been founded.
    .next = Found the programme first, with a governance model.
refusal-already-founded = The programme was not founded: it exists already.
    .next = Open the existing programme.
refusal-other-charter = The programme was not founded: the governance model given is not the one that the server runs.
    .next = Start the server with the same governance model.
refusal-past-charter = This cannot be entered for { $day }: the governance model was in force until { $until }{ $by }.
    .next = The governing body can decide to continue the model or replace it.

## Things that are not there, or are there already

refusal-unknown-person = This was not saved: the person is not in the programme.
    .next = Add the person first or choose another.
refusal-unknown-party = This was not saved: the party { $party } is not in the programme.
    .next = Choose the party from the list.
refusal-unknown-body = This was not saved: the governance model has no body { $body }.
    .next = Choose the body from the list.
refusal-unknown-post = The appointment was not made: the governance model has no post { $post }.
    .next = Choose the post from the list.
refusal-no-such-office = The appointment was not made: the body ({ $body }) has no such office.
    .next = Choose another office.
refusal-unknown-matter = This was not done: there is no matter { $matter-id }, or it is not open to you.
    .next = Choose the matter from the list.
refusal-unknown-meeting = This was not done: there is no meeting { $meeting-id }.
    .next = Choose the meeting from the list.
refusal-unknown-item = This was not done: the item is not on the agenda.
    .next = Refresh the page; the agenda has changed.
refusal-unknown-proposal = This was not done: there is no proposal { $proposal }, or it was withdrawn.
    .next = Choose one of the proposals that stand.
refusal-unknown-decision = This was not done: there is no decision { $decision }, or it is not open to you.
    .next = Choose the decision from the list.
refusal-unknown-appointment = This was not done: there is no such appointment.
    .next = Choose the appointment on the party's page.
refusal-unknown-entry = The correction was not entered: the record has no entry { $entry }.
    .next = Check the number of the entry in the minutes.
refusal-unknown-kind = The matter was not saved: the governance model has no kind { $kind }.
    .next = Choose the kind from the list.
refusal-unknown-fact = The matter was not saved: the governance model does not ask for the fact { $fact }.
    .next = Answer only the questions of the form.
refusal-already-there = This was not saved a second time: it exists already.
    .next = Refresh the page and see what has been saved.
refusal-ends-before-it-begins = This was not saved: the last day is before the first ({ $day }).
    .next = Correct the days.

## What somebody wrote

refusal-words-missing = This was not saved: { $field ->
        [title] the title
        [name] the name
        [reason] the reason
        [text] the text
        [right] what is right
        [grounds] the explanation
       *[other] something required
    } is missing.
    .next = Fill it in and send the form again.
refusal-words-too-long = This was not saved: { $field ->
        [title] the title
        [name] the name
        [reason] the reason
       *[other] the text
    } is longer than { $most } characters.
    .next = Shorten it or attach it as a file.
refusal-words-unclean = This was not saved: the text holds characters that cannot be shown.
    .next = Type the text again or paste it without formatting.
refusal-text-moved = The text was not saved: somebody else has saved version { $version } in the meantime.
    .next = Read the new version, add yours and save.
refusal-paper-too-large = The file was not saved: it is { $size } and at most { $most-size } is taken.
    .next = Make the file smaller or split it.
refusal-paper-empty = The file was not saved: it is empty.
    .next = Choose the file again.

## Matters and the agenda

refusal-already-decided = This was not done: matter { $matter-id } has been decided already.
    .next = In the same meeting the chair can open it again; otherwise a new matter is needed.
refusal-already-on-agenda = Matter { $matter-id } was not added: it is on an agenda already ({ $meeting }).
    .next = Take it off that agenda first.
refusal-other-body = Matter { $matter-id } was not added: another body decides it ({ $body }).
    .next = Add it to that body's meeting.
refusal-no-such-place = The item was not moved: the agenda has no place { $to }.
    .next = Give a place that is on the agenda.
refusal-agenda-empty = The notice was not sent: the agenda is empty.
    .next = Begin with the usual items.
refusal-already-convened = The notice was not sent again: it has been sent already.
    .next = New papers go to the members when you attach them.
refusal-not-convened = The meeting cannot be opened: the notice has not been sent{ $by }.
    .next = Send the notice first.
refusal-not-yet = The meeting cannot be opened today ({ $today }): it is on { $day }.
    .next = Move the meeting if it is held earlier.
refusal-in-the-past = The meeting was not planned: { $day } is past (today is { $today }).
    .next = Choose a day to come.
refusal-does-not-meet = The meeting was not planned: this body ({ $body }) does not meet by notice.
    .next = Choose another body.
refusal-no-guests = The invitation was not sent: others are not invited to the meetings of this body ({ $body }).
    .next = Hear the expert before the meeting.
refusal-cancelled = This was not done: the meeting was cancelled.
    .next = Plan a new meeting.
refusal-already-held = This was not done: the meeting has begun or been held already.
    .next = Use the next meeting.
refusal-not-live = This cannot be entered: the meeting is not live.
    .next = Open the meeting first; mistakes of a closed meeting are corrected in its minutes.
refusal-item-is-open = This cannot be done now: an item is being handled.
    .next = End its handling first, postpone it or return it.

## Attendance

refusal-already-here = The arrival was not entered: the person ({ $person }) is here already.
    .next = Correct the time if it is wrong.
refusal-not-here = This was not entered: the person ({ $person }) is not here.
    .next = First record when the person arrived.
refusal-still-here = The time of leaving was not corrected: the person ({ $person }) is still here.
    .next = First record when the person left.
refusal-in-the-future = The time { $at } was not entered: it is { $now } now.
    .next = Give a time that has been.
refusal-out-of-order = The time was not entered: arrivals and departures would overlap.
    .next = Check the person's earlier times and correct them first.
refusal-deputy-beside-principal = The deputy ({ $deputy }) cannot act now: the member ({ $principal }) is present{ $by }.
    .next = First record when the member left.

## Handling an item

refusal-other-item-open = Item { $section } cannot be turned to yet: § { $other } is open.
    .next = End § { $other } first.
refusal-already-open = This was not done: the item is open already.
    .next = Go on with it.
refusal-not-open = This cannot be done yet: the item is not open.
    .next = Open the item first.
refusal-item-over = This was not done: the item's handling is over.
    .next = The chair can open it again in the same meeting.
refusal-item-has-no-matter = This cannot be done: the item has no matter to decide.
    .next = Note it, or add a matter to the agenda.
refusal-item-decides = Item { $section } cannot be just noted: it has a matter to decide.
    .next = Enter the decision, postpone the matter or return it.
refusal-already-settled = This was not done: the item is settled already.
    .next = Enter the decision.
refusal-not-settled = The decision cannot be entered yet (§ { $section }): the proposals have not been asked about, and no vote has been closed.
    .next = Ask whether anyone is against, or open the vote.
refusal-no-proposal = No vote can be opened: there are no proposals.
    .next = First enter a proposal and who makes it.
refusal-vote-open = This cannot be done now: the vote is open.
    .next = Close the vote or call it off first.
refusal-vote-not-open = The vote was not accepted: voting is not open.
    .next = Wait until the secretary opens the vote.
refusal-vote-closed = The vote was not accepted: the vote is closed.
    .next = If your vote is missing, tell the secretary now; a dissenting opinion can be entered.
refusal-already-voted = The vote was not changed ({ $person }): the first one stands{ $by }.
    .next = If it was entered wrong, tell the secretary before closing.
refusal-nothing-to-contest = No vote was taken back: no spoken vote has been entered for you.
    .next = Cast your own vote while the vote is open.
refusal-no-tie = No proposal was chosen: there is no tie{ $by }.
    .next = Enter the decision as the vote came out.
refusal-not-among-tied = Proposal { $proposal } cannot be chosen: the tie is between { $tied }{ $by }.
    .next = Choose { $tied-or }.

## Interests

refusal-not-declared = Nothing was withdrawn: you have not declared an interest toward the party ({ $party }).
    .next = See your declarations on the page My interests.

## Minutes

refusal-minutes-approved = The minutes were not changed: the chair has approved them.
    .next = The chair can add a correction, which stays visible.
refusal-not-closed = This cannot be done yet: the meeting has not ended.
    .next = Close the meeting first.

## Appointments

refusal-class-not-seated = The appointment was not made: the party ({ $party }) has no seat in this body ({ $body }){ $by }.
    .next = Name the person to something that the party has.
refusal-over-seats = The appointment was not made: the party ({ $party }) has { $seats ->
        [one] 1 seat
       *[other] { $seats } seats
    }, and all are filled on { $day }{ $by }.
    .next = First end a present representative's appointment.
refusal-chair-not-theirs = The appointment was not made: this chair is not the party's ({ $party }) to name{ $by }.
    .next = Name the person as a member without the chair.
refusal-office-taken = The appointment was not made: the office is held already ({ $person }).
    .next = First end the present appointment.
refusal-already-seated = The appointment was not made: the person ({ $person }) has a seat in this body already.
    .next = Choose another person, or first end the present appointment.
refusal-not-a-member = The deputy was not named: the person ({ $person }) is no member on those days{ $by }.
    .next = Name the member first.
refusal-other-party = The deputy was not named: the member was named by another party ({ $party }){ $by }.
    .next = The same party names the deputy.
