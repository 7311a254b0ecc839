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
        [erase] Nothing was erased: the programme office orders that{ $by }.
        [office] This was not saved: it is the programme office's{ $by }.
        [answer] The answer was not saved: the governance model asks somebody else{ $by }.
        [confirm] The answer was not confirmed: that is for the one whom the governance model names{ $by }.
        [own-decision] This was not recorded: a party's own decision is recorded by its own people{ $by }.
       *[other] This was not done: it is somebody else's{ $by }.
    }
    .next = { $what ->
        [convene] Ask the convener to do it.
        [chair] Ask the chair to do it.
        [run] Ask the secretary to enter it.
        [prepare] Ask the convener or the secretary to make the change.
       *[other] Ask the programme office for help.
    }
refusal-names-own-people = { $asker ->
        [other] The appointment was not made: each party names its own people{ $by }.
       *[office] The programme office cannot make this appointment: each party names its own people{ $by }.
    }
    .next = { $has-nominator ->
        [yes] Nominator for { $party }: { $nominator }. You can send a request.
       *[no] The party ({ $party }) has no nominator; the programme office can name one.
    }

## The programme and its model

refusal-not-founded = This cannot be done yet: the programme has not been founded.
    .next = Found the programme first, with a governance model.
refusal-already-founded = The programme was not founded: it exists already.
    .next = Open the existing programme.
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
refusal-nothing-to-erase = Nothing was erased: the record has no entry { $entry }.
    .next = The record’s page shows the numbers of its entries.
refusal-already-erased = Nothing was erased: the words of these entries have been ordered to be erased already ({ $entries }).
    .next = Leave them out and order the others.
refusal-unknown-task = This was not done: the decision has no task that was given by entry { $entry }.
    .next = Choose the task on the decision's page.
refusal-task-is-done = This was not done: the task has been marked done already ({ $person }).
    .next = Refresh the page.
refusal-due-is-past = The task was not given: the last day { $due } is past.
    .next = Give a day that is today or later.
refusal-way-open = The decision cannot be entered (§ { $section }): who decides matter { $matter-id } depends on a question that nobody has answered{ $by }: { $fact }
    .next = { $person } answers it on the page of the matter. Postpone the item until then; the chair can reopen it in this meeting once the answer is given.
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
        [amount] the amount
        [act] the act number
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
refusal-principal-takes-part = The deputy ({ $person }) cannot act now: the member ({ $principal }) is present{ $by }.
    .next = First record when the member left.
refusal-not-invited = The arrival was not entered: the person ({ $person }) is no member, deputy or invited expert{ $by }.
    .next = Invite the person as an expert first.
refusal-must-stay-out = The arrival was not entered: the person ({ $person }) has no right to be present in the item at hand{ $by }.
    .next = Call the person back when the item has been handled.
refusal-too-many-present = Item { $section } cannot open yet: the party ({ $party }) has { $present } representatives in the room and { $seats } seats{ $by }.
    .next = Record which of them left.
refusal-leave-first = { $count ->
        [1] Item { $section } cannot open yet: a person with no right to be present is in the room ({ $people }{ $also }).
        [2] Item { $section } cannot open yet: two people with no right to be present are in the room ({ $people }{ $also }).
       *[other] Item { $section } cannot open yet: { $count } people with no right to be present are in the room ({ $people }{ $also }).
    }
    .next = { $count ->
        [1] Record when they left.
       *[other] Record when they left.
    }

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
refusal-no-vote-open = This was not done: no vote is open.
    .next = Open the vote first.
refusal-vote-over = This was not done: the vote is closed and counted already.
    .next = Enter the decision. If something went wrong in the vote, the chair can reopen the item once the decision is entered.
refusal-vote-closed = The vote was not accepted: the vote is closed.
    .next = If your vote is missing, tell the secretary now; a dissenting opinion can be entered.
refusal-already-voted = The vote was not changed ({ $person }): the first one stands{ $by }.
    .next = If it was entered wrong, tell the secretary before closing.
refusal-nothing-to-contest = No vote was taken back: no spoken vote has been entered for you.
    .next = Cast your own vote while the vote is open.
refusal-no-tie = No proposal was chosen: there is no tie{ $by }.
    .next = Enter the decision as the vote came out.
refusal-needs-chair-choice = The decision cannot be entered yet (§ { $section }): there is a tie and the chair's own vote does not settle it{ $by }.
    .next = The acting chair chooses one of the tied proposals.
refusal-tie-falls = The decision was not entered (§ { $section }): there is a tie and the matter falls{ $by }.
    .next = Postpone the matter or return it.
refusal-must-escalate = The decision was not entered (§ { $section }): there is no consensus{ $by }.
    .next = Take the matter to the body that settles it.
refusal-no-support = The decision cannot be entered (§ { $section }): no proposal had support{ $by }.
    .next = Postpone the matter or return it.
refusal-not-quorate = The decision cannot be entered yet: { $taking_part ->
        [one] 1 member takes
       *[other] { $taking_part } members take
    } part and at least { $needed } are needed{ $by }.
    .next = Call in a deputy or postpone the matter.
refusal-late-papers = Item { $section } cannot be handled yet: its papers came on { $sent }, { $days ->
        [one] a day
       *[other] { $days } days
    } late; the last day was { $last_day }{ $by }.
    .next = Record the meeting's consent or move the item to the next meeting.
refusal-late-papers-barred = Item { $section } cannot be handled: its papers came on { $sent }, { $days ->
        [one] a day
       *[other] { $days } days
    } late; the last day was { $last_day }{ $by }.
    .next = Move the item to the next meeting.
refusal-no-votes = No decision can be made: nobody in the body has any votes{ $by }.
    .next = Add the parties and what their votes are reckoned from.
refusal-no-acting-chair = Item { $section } cannot open yet: neither the chair, the vice-chair nor a deputy of theirs takes part{ $by }.
    .next = The members present elect a chair for the item; enter their choice.
refusal-chair-takes-part = The election was not entered (§ { $section }): the chair takes part, so no other is elected for the item{ $by }.
    .next = Open the item.
refusal-chair-election-tied = The election was not entered (§ { $section }): nobody had the most votes{ $by }.
    .next = The members present elect again.
refusal-no-vote-here = { $body-id ->
        [management-team] No vote can be opened: the management team does not vote{ $by }.
       *[other] No vote can be opened: this body ({ $body }) does not vote{ $by }.
    }
    .next = { $body-id ->
        [management-team] Without consensus take the matter to the steering group: to its next meeting, to an extra meeting or by e-mail (MT-5).
       *[other] Without consensus take the matter to the body that settles it.
    }
refusal-decides-nothing = No vote can be opened: this body ({ $body }) decides nothing{ $by }.
    .next = Write down the discussion and note the item.
refusal-ballot-refused = { $has-item ->
        [yes] The vote was not accepted ({ $person }, § { $item })
       *[no] The entry was not made ({ $has-section ->
                [yes] { $person }, § { $section }
               *[no] { $person }
            })
    }: { $standing ->
        [recused] { $ground ->
                [declared] a conflict of interest was declared, so this person takes no part
                [counterparty] { $party } is the other side of { $kind-id ->
                        [procurement] this procurement
                       *[other] this matter
                    }, so its representatives take no part
               *[kind] in matters of this kind the representatives of { $party } take no part
            }
        [absent] the person is not present, or no member in this item
        [without-votes] the party ({ $party }) has a seat but no votes
        [not-in-seat] another representative has this person's seat
       *[other] the person takes no part in deciding
    }{ $by }.
    .next = { $standing ->
        [recused] { $ground ->
                [declared] If there is no conflict, answer the question again before the item is handled.
               *[other] If the counterparty is wrong, the presenter can correct the matter.
            }
        [absent] First record when the person arrived.
        [not-in-seat] First record when the other representative left.
       *[other] The person may attend and speak.
    }
refusal-cast-your-own = The vote was not accepted: each casts their own{ $by }.
    .next = Ask the member to vote on their own device.
refusal-not-among-tied = Proposal { $proposal } cannot be chosen: the tie is between { $tied }{ $by }.
    .next = Choose { $tied-or }.

## Interests

refusal-not-declared = Nothing was withdrawn: you have not declared an interest toward the party ({ $party }).
    .next = See your declarations on the page My interests.
refusal-answer-first = { $person-is-you ->
        [yes] You cannot vote yet: first say whether you have a conflict of interest in this matter{ $by }.
       *[no] This cannot be done yet ({ $person }): there is no answer about a conflict of interest{ $by }.
    }
    .next = { $person-is-you ->
        [yes] We ask once.
       *[no] Ask them and enter the answer.
    }

## Minutes

refusal-minutes-approved = The minutes were not changed: the chair has approved them.
    .next = The chair can add a correction, which stays visible.
refusal-not-closed = This cannot be done yet: the meeting has not ended.
    .next = Close the meeting first.

## Parties and their measures

refusal-unknown-class = The party ({ $party }) was not saved: the governance model has no class of party { $class }.
    .next = Choose the class from the list.
refusal-bad-measure = The party ({ $party }) was not saved: { $measure } is not in the form that the governance model gives.
    .next = Correct it.
refusal-missing-measure = The party ({ $party }) was not saved: { $measure } is missing.
    .next = Add it.
refusal-doubled-distinction = The party ({ $party }) was not saved: another party has its position already{ $by }.
    .next = First end the other party's position.
refusal-too-many-of-class = The party ({ $party }) was not saved: its class has as many already as the governance model allows{ $by }.
    .next = Check the class.
refusal-over-cap = The party ({ $party }) was not saved: there would be more seats or votes than the governance model allows ({ $body }){ $by }.
    .next = Give fewer seats or votes.
refusal-unknown-template = The item was not added: the governance model's agenda has no item { $template }.
    .next = Choose the item from the list or give a title of your own.
refusal-charter-faulty = The programme was not founded: the governance model has faults.
    .next = Check it with the command linjaus charter check.

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
refusal-already-seated = The appointment was not made: the person ({ $person }) is a member or a deputy in this body already.
    .next = Choose another person, or first end the present appointment.
refusal-not-a-member = The deputy was not named: the person ({ $person }) is no member on those days{ $by }.
    .next = Name the member first.
refusal-other-party = The deputy was not named: the member was named by another party ({ $party }){ $by }.
    .next = The same party names the deputy.

## What changes nothing, or is out of measure

refusal-already-called = The item was not called again: it has been called already.
    .next = Go on with it.
refusal-amount-missing = The matter was not saved: its amount is missing{ $by }.
    .next = Give the total value without VAT; an estimate will do.
refusal-amount-too-large = The matter was not saved: the amount is larger than any procurement.
    .next = Check the figure.
refusal-counterparty-doubled = The matter was not saved: the party { $party } is named twice.
    .next = Name each counterparty once.
refusal-changes-nothing = This was not saved again: it is the same already.
    .next = Reload the page and check what has been saved.
refusal-before-charter = The appointment was not made: { $day } is before the charter's first day { $from }{ $by }.
    .next = Correct the day.
refusal-takes-no-matters = The matter was not opened: this body ({ $body }) handles no matters in meetings.
    .next = Choose a body that meets.
refusal-already-invited = The invitation was not sent again: they have been invited already.
    .next = Check the invited on the meeting's page.
refusal-called-anyway = No invitation is needed: they are called because of their charge.
    .next = Invite only others as experts.
refusal-not-competent = The matter cannot be decided by this body ({ $body }): by the governance model { $decides-id ->
    [parties] the parties decide it themselves
   *[other] { $decides } decides it
 }{ $by }.
    .next = Open the matter for the right body, or correct its facts if they are wrong.
refusal-not-delegable = The matter is not put on the agenda: a strategic matter is not handed on to another body{ $by }.
    .next = Handle it in the body that it belongs to.

## Answers, proposals, parties' own decisions

refusal-confirm-first = The matter is not opened yet: the answer to “{ $fact }” has not been confirmed{ $by }.
    .next = Ask whoever confirms it to do so on the matter's page.
refusal-nothing-to-confirm = There is nothing to confirm: the question has no answer, or it is confirmed already.
    .next = Reload the matter's page and check its answers.
refusal-needs-proposal = The matter cannot be decided here yet ({ $body }): { $proposes } has not proposed it{ $by }.
    .next = Hand the matter to { $proposes } to propose, or record its proposal on the matter's page.
refusal-has-it-already = The matter was not handed on: { $body } has it already.
    .next = Reload the page and check where it is.
refusal-already-proposed = The proposal was not recorded: { $body } has proposed the matter already.
    .next = Check the proposal on the matter's page.
refusal-not-proposed-by = The proposal was not recorded: by the governance model this body ({ $body }) does not propose this matter to another{ $by }.
    .next = Correct the matter's facts if they are wrong.
refusal-day-to-come = This was not recorded: { $day } is still to come.
    .next = Correct the day.
refusal-not-awaited = This was not recorded: decision { $decision } does not wait for { $party }.
    .next = Check on the decision's page whom it waits for.
refusal-already-recorded = This was not recorded again: { $party-genitive } own decision is there already.
    .next = If it is wrong, take it back first.
refusal-nothing-recorded = There is nothing to take back: nothing of { $party-genitive } has been recorded.
    .next = Reload the page.
refusal-before-decision = This was not recorded: { $day } is before the decision that it follows ({ $since }).
    .next = Correct the day.
refusal-settles-itself = The matter was not handed on: this body ({ $body }) settles its matters itself{ $by }.
    .next = Open the vote, postpone the item or return it for preparation.
refusal-nobody-was-against = The matter was not handed on: nobody has been entered as against a proposal{ $by }.
    .next = Ask first whether anybody is against.
refusal-comes-too-late = The matter was not handed on: this way does not come in time for { $needed_by }{ $has-day ->
    [yes]  (at the earliest { $day })
   *[no] {""}
 }{ $by }.
    .next = Choose another of the ways that the page shows.
