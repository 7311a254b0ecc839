# Agenda and minutes on paper.

## Heads

papers-agenda = Föredragningslista och möteskallelse
papers-minutes = Protokoll
papers-title = { $kind } { $number }/{ $year }: { $body }
papers-head = { $kind } { $number }/{ $year }
papers-draft = Utkast: ordföranden har inte ännu godkänt protokollet.
papers-unsent = Utkast: möteskallelsen har inte ännu skickats.
papers-cancelled = Mötet är inställt: { $reason }
papers-demo = Demonstrationsmaterial: personerna och avgifterna är påhittade.
papers-time = Tid
papers-time-held = { $day } kl. { $from }–{ $until }
papers-time-from = { $day } kl. { $from }
papers-place = Plats
papers-convened = Kallelsen skickad
papers-by = { $moment }, { $names }
papers-papers-due = Tidsfrist för materialet
papers-minutes-due = Tidsfrist för protokollet
papers-model = Förvaltningsmodell

## People

papers-present = Närvarande
papers-column-name = Namn
papers-column-party = Part
papers-column-role = Uppgift
papers-column-times = På plats kl.
papers-stay = { $from }–{ $until }
papers-stay-open = { $from }–
papers-absent = Frånvarande
papers-absent-none = Alla ordinarie ledamöter var på plats åtminstone en del av mötet.
papers-nobody = Ingen närvaro har antecknats.
papers-chair = Ordförande
papers-secretary = Sekreterare
papers-presenter = Föredragande
papers-invited = Inbjudna sakkunniga
papers-people = Kallade
papers-role-chair = ordförande
papers-role-vice-chair = vice ordförande
papers-role-member = ledamot
papers-role-deputy = ersättare
papers-role-deputy-of = ersättare (ordinarie: { $name })
papers-role-presenter = föredragande
papers-role-secretary = sekreterare
papers-role-post = i programmets uppdrag
papers-role-guest = sakkunnig
papers-role-other = annan närvarande

## The course of the meeting

papers-opening = Mötets öppnande och beslutförhet
papers-opened = Mötet öppnades kl. { $time }.
papers-quorum-each = Beslutförheten har konstaterats särskilt i varje ärende och antecknats vid ärendet.
papers-not-opened = Mötet har inte öppnats.
papers-closing = Mötets avslutande
papers-closed = Mötet avslutades kl. { $time }.
papers-not-closed = Mötet har inte avslutats.
papers-events = Händelser mellan ärendena

## An item

papers-section = § { $section } { $title }
papers-section-closed = § { $section } Du deltar inte i behandlingen av ärendet
papers-closed-text = Uppgifterna om ärendet finns inte i detta exemplar. Skäl: { $reason }
papers-matter = Ärende
papers-amount = Värde
papers-amount-text = { $amount } utan moms
papers-handled = Behandlat
papers-for = Behandling
papers-for-decision = riktlinjebeslut
papers-for-information = för kännedom
papers-acting-chair = Ordförande för ärendet
papers-out = Jäv och deltagande
papers-out-agenda = Deltar inte
papers-recused-leave = { $names }: { $reason } Inte i rummet under behandlingen.
papers-recused-stay = { $names }: { $reason } Får närvara.
papers-reason-counterparty = { $party } är den andra parten i ärendet, så dess representanter deltar inte{ $by }.
papers-reason-kind = I ärenden av detta slag deltar inte representanter för { $party }{ $by }.
papers-reason-declared = Har anmält en intressekonflikt och deltar därför inte{ $by }.
papers-declared = Anmäld intressekonflikt: { $name }: { $grounds }
papers-papers = Mötesmaterial
papers-papers-none = Inget material.
papers-paper = { $name } (version { $version }, { $size })
papers-paper-late = för sent: sista dagen var { $day }
papers-paper-sent = skickat { $moment }
papers-paper-waiting = inte ännu skickat; sista dagen är { $day }
papers-consented = Mötet samtyckte till att behandla ärendet trots det försenade materialet{ $by }.
papers-needs-consent = Behandlingen kräver mötets samtycke eftersom materialet är försenat{ $by }.
papers-summary = Redogörelse
papers-proposal-presenter = Föredragandens förslag
papers-draft-decision = Beslutsförslag
papers-proposed-by = Förslag { $letter }, { $name }
papers-withdrawn = (återtaget)
papers-discussion = Diskussion
papers-counter = Andra förslag
papers-course = Behandling
papers-column-time = Kl.
papers-column-event = Händelse
papers-outcome = Avgörande
papers-vote = Omröstning
papers-column-proposal = Förslag
papers-column-votes = Röster
papers-column-exact = Exakt andel
papers-column-percent = Andel
papers-column-members = Ledamöter
papers-blank = Blank
papers-no-ballot = Röstade inte
papers-blank-ballot = blank
papers-won = { $proposal } (vann)
papers-total = Totalt
papers-rounded = Procenttalen är avrundade, så summan är { $sum }.
papers-ballots = Avgivna röster
papers-column-choice = Röst
papers-spoken = { $choice } (muntligt)
papers-silent = Gav ingen röst: { $names }.
papers-tied = Rösterna föll lika mellan förslagen { $tied }; ordföranden för ärendet ({ $name }) avgjorde{ $by }.
papers-decision = Riktlinjebeslut { $id }
papers-decision-plain = Riktlinjebeslut
papers-how-unanimous = Enhälligt: ingen motsatte sig förslag { $letter }.
papers-how-vote = I omröstningen fick förslag { $letter } flest röster.
papers-how-chair-tie-break = Vid lika röstetal avgjorde ordförandens ståndpunkt: förslag { $letter }.
papers-how-consensus = I samförstånd förslag { $letter }.
papers-how-none = Inget beslut fattades.
papers-quorum = Beslutförhet: { $taking } deltog i beslutsfattandet, { $needed } behövdes, { $base } platser som grund{ $by }.
papers-reasons = Motivering
papers-dissents = Avvikande meningar
papers-dissent = { $name }: { $text }
papers-tasks = Uppgifter
papers-task = { $name }: { $text } (senast { $day })
papers-noted = Antecknades för kännedom.
papers-postponed = Ärendet bordlades: { $reason }
papers-returned = Ärendet återremitterades: { $reason }
papers-escalated = Enighet nåddes inte; ärendet gick vidare till det organ som avgör det.
papers-unhandled = Ärendet har inte behandlats.
papers-pending = Behandlingen av ärendet pågår.
papers-settled = Avgjort; beslutet har inte ännu antecknats.

## What happened, line by line, without its time

said-meeting-opened = Mötet öppnades.
said-meeting-closed = Mötet avslutades.
said-arrived = { $name } anlände.
said-returned-to-room = { $name } återkom.
said-arrived-for = { $name } anlände som ersättare (ordinarie ledamot: { $of }).
said-returned-for = { $name } återkom som ersättare (ordinarie ledamot: { $of }).
said-assigned = { $name } fick en uppgift, senast { $day }.
said-left = { $name } avlägsnade sig.
said-left-because = { $name } avlägsnade sig och deltar inte i ärendet{ $by }.
said-attendance-corrected-arrival = Rättelse: { $name } anlände kl. { $to }, inte kl. { $from } ({ $reason }).
said-attendance-corrected-departure = Rättelse: { $name } avlägsnade sig kl. { $to }, inte kl. { $from } ({ $reason }).
said-called = Ärendet togs upp.
said-consented = Mötet samtyckte till behandlingen.
said-chair-elected = De närvarande valde ordförande för ärendet: { $name }.
said-answered-none = { $name } meddelade att ingen intressekonflikt finns.
said-answered-interest = { $name } anmälde en intressekonflikt: { $grounds }
said-opened = Ärendet öppnades.
said-proposed = { $name } lade fram förslag { $letter }.
said-proposed-draft = Föredragandens förslag är förslag { $letter }: { $name }.
said-withdrawn = Förslag { $letter } återtogs.
said-unanimous = Ingen motsatte sig förslag { $letter }.
said-opposed = Förslag { $letter } motsattes av: { $names }.
said-vote-opened = Omröstningen öppnades.
said-vote-cancelled = Omröstningen avbröts: { $reason }
said-vote-closed = Omröstningen avslutades.
said-vote-closed-silent = Omröstningen avslutades. Ingen röst av: { $names }.
said-vote-reopened = Omröstningen öppnades på nytt.
said-contested = { $name } meddelade att den antecknade rösten inte var den avgivna.
said-chosen = Ordföranden för ärendet ({ $name }) valde förslag { $letter }.
said-decided = Beslutet { $id } antecknades.
said-dissented = { $name } anmälde avvikande mening.
said-noted = Ärendet antecknades för kännedom.
said-postponed = Ärendet bordlades: { $reason }
said-returned = Ärendet återremitterades: { $reason }
said-escalated = Enighet nåddes inte. Ärendet gick vidare till { $body }, ska avgöras senast { $day }: { $views }
said-reopened = Ärendet öppnades på nytt: { $reason }
said-corrected = Rättelse av anteckning { $entry }: { $right } ({ $reason })
said-change-asked = { $name } bad om en ändring: { $text }
said-mended-time = rättat { $moment }: rätt tid är kl. { $time } ({ $reason })
said-mended = rättat { $moment }: { $right } ({ $reason })

## The end of the paper

papers-approval = Godkännande av protokollet
papers-approved = Ordföranden har godkänt protokollet { $moment }: { $name }.
papers-approved-late = Tidsfristen var { $day }; godkännandet var { $n ->
        [one] en dag
       *[other] { $n } dagar
    } försenat{ $by }.
papers-approved-in-time = Tidsfristen var { $day }{ $by }.
papers-not-approved = Ordföranden har inte ännu godkänt protokollet. Tidsfristen är { $day }{ $by }.
papers-not-approved-plain = Ordföranden har inte ännu godkänt protokollet.
papers-corrections = Rättelser
papers-attachments = Bilagor
papers-column-section = §
papers-column-paper = Handling
papers-column-digest = Kontrollsumma (SHA-256)
papers-erased = raderad
papers-rules = Citerade regler
papers-rules-intro = Reglerna med egna ord; det som tillämpas är förvaltningsmodellens maskinläsbara form.
papers-check = Kontroll av handlingen mot händelsekedjan
papers-check-text = Handlingen är gjord av de { $size } första anteckningarna i händelsekedjan. Nedan står deras kontrollpunkt. Kedjans exporterade fil kontrolleras med kommandot
papers-check-then = Kommandot ska ange samma ursprung och, när kedjan har { $size } anteckningar, samma rotkontrollsumma.
papers-origin = Ursprung
papers-size = Antal anteckningar
papers-root-base64 = Rotkontrollsumma (base64)
papers-root-hex = Rotkontrollsumma (hexadecimalt)
papers-signature = Signatur
papers-glyph = [tecken { $code }]

## The agenda

papers-agenda-items = Ärenden
papers-answer-note = Meddela före varje ärende om du har en intressekonflikt.
papers-deadline = { $day } ({ $days } före mötet{ $also })
papers-deadline-after = { $day } ({ $days } efter mötet{ $also })
papers-days = { $n ->
        [one] 1 dag
       *[other] { $n } dagar
    }
papers-working-days = { $n ->
        [one] 1 arbetsdag
       *[other] { $n } arbetsdagar
    }
papers-deadline-met = Allt material i tid.
papers-deadline-late = Försenat: { $sections }.
