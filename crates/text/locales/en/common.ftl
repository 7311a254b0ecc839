# Navigation, buttons, states, badges, deadlines: what every page says.

## The product and its frame

product = Linjaus
skip-to-content = Skip to content
language = Language
in-language-fi = (in Finnish)
in-language-sv = (in Swedish)
in-language-en = (in English)
nav = Main menu
nav-home = Home
nav-meetings = Meetings
nav-matters = Matters
nav-decisions = Decisions
nav-parties = Parties
nav-rules = Governance model
nav-record = Record
nav-interests = My interests
nav-party = My party
breadcrumbs = Breadcrumbs
footer = Footer
help = Help
version = Version { $version }
demo-banner = Demonstration: the people and the fees are made up, and the clock runs on the demonstration's time ({ $moment }). One signs in without a password, from this computer only.
signed-in-as = Signed in: { $name }
rule = Rule { $rule }
rules-cited = Rules: { $rules }
by-rules = ({ $rules })
section = § { $n }
none = none
yes = yes
no = no
unknown = not known
optional = (optional)
required = (required)
and = and
state-at = State at { $time }

## Buttons

act-save = Save
act-send = Send
act-cancel = Cancel
act-back = Back
act-continue = Continue
act-change = Change
act-correct = Correct
act-remove = Remove
act-add = Add
act-open = Open
act-close = Close
act-approve = Approve
act-attach = Attach a file
act-refresh = Refresh
act-print = Print
act-pdf = PDF
act-download = Download
act-verify = Verify
act-show = Show
act-sign-out = Sign out
act-move-up = Move up
act-move-down = Move down
saved-at = Saved at { $time }

## The box that says why not

why-not = Why not?
why-cannot-vote = Why can I not vote?
why-cannot-open = Why can the item not open?
why-cannot-approve = Why can I not approve?
why-cannot-convene = Why can the meeting not be convened?
why-cannot-appoint = Why can I not appoint?
next-step = Next
not-done = This was not done

## Where things stand: badges

state-open = being prepared
state-on-agenda = on the agenda
state-decided = decided
state-postponed = postponed
state-returned = returned for preparation
state-noted = noted
state-planned = planned
state-convened = convened
state-live = live
state-closed = closed
state-cancelled = cancelled
state-draft = draft
state-approved = approved
state-waiting = waiting
state-done = done
badge-takes-no-part = takes no part
badge-late = late
badge-in-time = in time
badge-missing = missing
badge-new-version = new version
badge-live = live
badge-stale = connection lost, last updated { $time }

## Deadlines

due-today = today
due-today-at = today { $time }
due-tomorrow = tomorrow
due-in = { $n ->
        [one] 1 day
       *[other] { $n } days
    }
due-late = { $n ->
        [one] 1 day late
       *[other] { $n } days late
    }
due-by = by { $day }

## Counts

entries = { $n ->
        [one] 1 entry
       *[other] { $n } entries
    }
members-count = { $n ->
        [one] 1 member
       *[other] { $n } members
    }
papers-count = { $n ->
        [one] 1 paper
       *[other] { $n } papers
    }
seats-count = { $n ->
        [one] 1 seat
       *[other] { $n } seats
    }
items-count = { $n ->
        [one] 1 item
       *[other] { $n } items
    }

## People

role-chair = chair
role-vice-chair = vice-chair
role-acting-chair = acting chair
role-member = member
role-deputy = deputy
role-deputy-of = deputy (for { $name })
role-secretary = secretary
role-presenter = presenter
role-expert = expert
role-nominator = nominator
role-office = programme office
erased-name = (name erased)
erased-text = (text erased)

## Pages that are not there, and trouble

not-found-title = No such page, or it is not open to you
not-found-text = Check the address or go to Home. If you should see the page, ask the secretary of the meeting.
error-title = Something went wrong and nothing was saved
error-text = The fault is ours. Try again; if that does not help, tell the administrator the code { $id }.
not-saved-full = Nothing was saved: the server's disk is full. Tell the administrator; you can send the form again when there is room.
too-large = Nothing was saved: what was sent is larger than { $most }. Make the file smaller or split it.
unreadable = Nothing was saved: what was sent could not be read. Go back to the form and send it again.
form-expired = Nothing was saved: the form has expired. Check what you entered and send it again.
form-errors = Correct these before sending
field-missing = Fill in { $field }
field-date = Write the day as 15.12.2026
field-time = Write the time as 13.44
field-amount = Write the amount in figures, for example 600 000 or 600000.50
