# Navigation, buttons, states, badges, deadlines: what every page says.

## The product and its frame

product = Linjaus
skip-to-content = Gå till innehållet
language = Språk
in-language-fi = (på finska)
in-language-sv = (på svenska)
in-language-en = (på engelska)
nav = Huvudmeny
nav-home = Hem
nav-meetings = Möten
nav-matters = Ärenden
nav-decisions = Riktlinjebeslut
nav-parties = Parter
nav-rules = Förvaltningsmodell
nav-record = Händelsekedja
nav-interests = Mina intressekonflikter
nav-party = Min part
breadcrumbs = Sökväg
footer = Sidfot
help = Hjälp
version = Version { $version }
demo-banner = Demonstration: personerna och avgifterna är påhittade och klockan går efter demonstrationens tid ({ $moment }). Man loggar in utan lösenord, endast från den här datorn.
signed-in-as = Inloggad: { $name }
rule = Regel { $rule }
rules-cited = Regler: { $rules }
by-rules = ({ $rules })
section = § { $n }
none = inga
yes = ja
no = nej
unknown = inte känt
optional = (frivillig)
required = (obligatorisk)
and = och
state-at = Läget { $time }

## Buttons

act-save = Spara
act-send = Skicka
act-cancel = Avbryt
act-back = Tillbaka
act-continue = Fortsätt
act-change = Ändra
act-correct = Rätta
act-remove = Ta bort
act-add = Lägg till
act-open = Öppna
act-close = Stäng
act-approve = Godkänn
act-attach = Bifoga fil
act-refresh = Uppdatera
act-print = Skriv ut
act-pdf = PDF
act-download = Ladda ner
act-verify = Kontrollera
act-show = Visa
act-sign-out = Logga ut
act-move-up = Flytta upp
act-move-down = Flytta ned
saved-at = Sparat { $time }

## The box that says why not

why-not = Varför inte?
why-cannot-vote = Varför kan jag inte rösta?
why-cannot-open = Varför kan ärendet inte tas upp?
why-cannot-approve = Varför kan jag inte godkänna?
why-cannot-convene = Varför kan mötet inte sammankallas?
why-cannot-appoint = Varför kan jag inte utse?
next-step = Nästa steg
not-done = Detta gjordes inte

## Where things stand: badges

state-open = under beredning
state-on-agenda = på föredragningslistan
state-decided = beslutat
state-postponed = bordlagt
state-returned = återremitterat
state-noted = antecknat för kännedom
state-planned = planerat
state-convened = sammankallat
state-live = pågår
state-closed = avslutat
state-cancelled = inställt
state-draft = utkast
state-approved = godkänt
state-waiting = väntar
state-done = klart
badge-takes-no-part = deltar inte
badge-late = försenad
badge-in-time = i tid
badge-missing = saknas
badge-new-version = ny version
badge-live = direkt
badge-stale = kontakten bröts, senast uppdaterad { $time }

## Deadlines

due-today = i dag
due-today-at = i dag { $time }
due-tomorrow = i morgon
due-in = { $n ->
        [one] 1 dag
       *[other] { $n } dagar
    }
due-late = { $n ->
        [one] 1 dag försenad
       *[other] { $n } dagar försenad
    }
due-by = senast { $day }

## Counts

entries = { $n ->
        [one] 1 anteckning
       *[other] { $n } anteckningar
    }
members-count = { $n ->
        [one] 1 ledamot
       *[other] { $n } ledamöter
    }
papers-count = { $n ->
        [one] 1 bilaga
       *[other] { $n } bilagor
    }
seats-count = { $n ->
        [one] 1 plats
       *[other] { $n } platser
    }
items-count = { $n ->
        [one] 1 punkt
       *[other] { $n } punkter
    }

## People

role-chair = ordförande
role-vice-chair = vice ordförande
role-acting-chair = ordförande för ärendet
role-member = ledamot
role-deputy = ersättare
role-deputy-of = ersättare (för { $name })
role-secretary = sekreterare
role-presenter = föredragande
role-expert = sakkunnig
role-nominator = nominerare
role-office = programkontoret
erased-name = (namnet har raderats)
erased-text = (texten har raderats)

## Pages that are not there, and trouble

not-found-title = Sidan finns inte, eller är inte öppen för dig
not-found-text = Kontrollera adressen eller gå till startsidan. Om du borde se sidan, fråga mötets sekreterare.
error-title = Något gick fel och ingenting sparades
error-text = Felet är vårt. Försök igen; om det inte hjälper, uppge koden { $id } för administratören.
not-saved-full = Ingenting sparades: serverns disk är full. Meddela administratören; du kan skicka formuläret igen när det finns utrymme.
too-large = Ingenting sparades: sändningen är större än { $most }. Förminska filen eller dela upp den.
unreadable = Ingenting sparades: sändningen kunde inte läsas. Gå tillbaka till formuläret och skicka det igen.
form-expired = Ingenting sparades: formuläret har föråldrats. Kontrollera uppgifterna och skicka det igen.
form-errors = Rätta till dessa punkter före du skickar
field-missing = Fyll i { $field }
field-date = Skriv dagen i formen 15.12.2026
field-time = Skriv tiden i formen 13.44
field-amount = Skriv beloppet med siffror, till exempel 600 000 eller 600000,50
