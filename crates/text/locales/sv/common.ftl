# Badges and deadlines: what pages and papers both say.

## Where things stand: badges

badge-takes-no-part = deltar inte
badge-late = försenad
badge-in-time = i tid

## Deadlines

due-today = i dag
due-tomorrow = i morgon
due-in = { $n ->
        [one] 1 dag
       *[other] { $n } dagar
    }
due-late = { $n ->
        [one] 1 dag försenad
       *[other] { $n } dagar försenad
    }

## People

erased-name = (namnet har raderats)
