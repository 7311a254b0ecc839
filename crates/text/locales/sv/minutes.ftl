# Minutes: draft, corrections, approval.

minutes-title = Protokoll
minutes-draft = Utkast som händelsekedjan skriver medan mötet pågår.
minutes-approved = Godkänt { $moment }, { $name }
minutes-approve = Godkänn protokollet
minutes-ask-change = Be om en ändring
minutes-change-asked = Ordföranden bad om en ändring: { $text }
minutes-by = Protokollet senast { $day }
minutes-sent-late = { $n ->
        [one] Godkänt 1 dag för sent
       *[other] Godkänt { $n } dagar för sent
    }
minutes-sent-in-time = Godkänt i tid
minutes-discussion = Diskussion
minutes-own-words = Egna ord; rader ur händelsekedjan kan inte ändras.
minutes-correction = Rättelse { $moment }: { $right } ({ $reason })
minutes-correct-right = Vad som är rätt
minutes-correct-reason = Varför det rättas
line-arrived = { $time } { $name } anlände.
line-left = { $time } { $name } avlägsnade sig.
line-returned = { $time } { $name } återkom.
line-opened = { $time } Ärendet öppnades.
line-proposed = { $time } { $name } lade fram förslag { $letter }.
line-vote-opened = { $time } Omröstningen öppnades.
line-vote-closed = { $time } Omröstningen avslutades.
line-unanimous = { $time } Ingen motsatte sig förslag { $letter }.
line-decided = { $time } Beslutet antecknades.
line-postponed = { $time } Ärendet bordlades.
line-returned-matter = { $time } Ärendet återremitterades.
line-noted = { $time } Antecknades för kännedom.
line-consented = { $time } Mötet samtyckte till behandlingen.
