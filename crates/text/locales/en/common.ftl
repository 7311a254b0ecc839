# Badges and deadlines: what pages and papers both say.

## Where things stand: badges

badge-takes-no-part = takes no part
badge-late = late
badge-in-time = in time

## Deadlines

due-today = today
due-tomorrow = tomorrow
due-in = { $n ->
        [one] 1 day
       *[other] { $n } days
    }
due-late = { $n ->
        [one] 1 day late
       *[other] { $n } days late
    }

## People

erased-name = (name erased)
