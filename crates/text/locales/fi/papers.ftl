# Agenda and minutes on paper.

## Heads

papers-agenda = Esityslista ja kokouskutsu
papers-minutes = Pöytäkirja
papers-title = { $kind } { $number }/{ $year }: { $body }
papers-head = { $kind } { $number }/{ $year }
papers-draft = Luonnos: puheenjohtaja ei ole vielä hyväksynyt pöytäkirjaa.
papers-unsent = Luonnos: kokouskutsua ei ole vielä lähetetty.
papers-cancelled = Kokous on peruttu: { $reason }
papers-demo = Esittelyaineistoa: ihmiset ja maksut ovat keksittyjä.
papers-time = Aika
papers-time-held = { $day } klo { $from }–{ $until }
papers-time-from = { $day } klo { $from }
papers-place = Paikka
papers-convened = Kutsu lähetetty
papers-by = { $moment }, { $names }
papers-papers-due = Materiaalin määräaika
papers-minutes-due = Pöytäkirjan määräaika
papers-model = Hallintamalli

## People

papers-present = Läsnä
papers-column-name = Nimi
papers-column-party = Osapuoli
papers-column-role = Tehtävä
papers-column-times = Paikalla klo
papers-stay = { $from }–{ $until }
papers-stay-open = { $from }–
papers-absent = Poissa
papers-absent-none = Kaikki varsinaiset jäsenet olivat paikalla ainakin osan kokousta.
papers-nobody = Läsnäoloa ei ole kirjattu.
papers-chair = Puheenjohtaja
papers-secretary = Sihteeri
papers-presenter = Esittelijä
papers-invited = Kutsutut asiantuntijat
papers-people = Kutsutut
papers-role-chair = puheenjohtaja
papers-role-vice-chair = varapuheenjohtaja
papers-role-member = jäsen
papers-role-deputy = varajäsen
papers-role-deputy-of = varajäsen (varsinainen: { $name })
papers-role-presenter = esittelijä
papers-role-secretary = sihteeri
papers-role-post = hankkeen tehtävässä
papers-role-guest = asiantuntija
papers-role-other = muu läsnäolija

## The course of the meeting

papers-opening = Kokouksen avaus ja päätösvaltaisuus
papers-opened = Kokous avattiin klo { $time }.
papers-quorum-each = Päätösvaltaisuus on todettu jokaisessa asiassa erikseen ja merkitty asian kohdalle.
papers-not-opened = Kokousta ei ole avattu.
papers-closing = Kokouksen päättäminen
papers-closed = Kokous päätettiin klo { $time }.
papers-not-closed = Kokousta ei ole päätetty.
papers-events = Tapahtumat asioiden välillä

## An item

papers-section = § { $section } { $title }
papers-section-closed = § { $section } Et osallistu asian käsittelyyn
papers-closed-text = Asian tiedot eivät ole tässä kappaleessa. Syy: { $reason }
papers-matter = Asia
papers-amount = Arvo
papers-amount-text = { $amount } ilman arvonlisäveroa
papers-handled = Käsitelty
papers-for = Käsittely
papers-for-decision = linjaus
papers-for-information = tiedoksi
papers-acting-chair = Asian puheenjohtaja
papers-out = Esteellisyys ja osallistuminen
papers-out-agenda = Ei osallistu
papers-recused-leave = { $names }: { $reason } Poissa huoneesta asian käsittelyn ajan.
papers-recused-stay = { $names }: { $reason } Saa olla läsnä.
papers-reason-counterparty = { $party } on asiassa toisena osapuolena, joten sen edustajat eivät osallistu{ $by }.
papers-reason-kind = Tämän lajin asioihin eivät osallistu edustajat, jotka on nimennyt { $party }{ $by }.
papers-reason-declared = Ilmoittanut eturistiriidan, joten ei osallistu{ $by }.
papers-declared = Ilmoitettu eturistiriita: { $name }: { $grounds }
papers-papers = Esitysmateriaali
papers-papers-none = Ei materiaalia.
papers-paper = { $name } (versio { $version }, { $size })
papers-paper-late = myöhässä: viimeinen päivä oli { $day }
papers-paper-sent = lähetetty { $moment }
papers-paper-waiting = ei vielä lähetetty; viimeinen päivä on { $day }
papers-consented = Kokous suostui käsittelemään asian myöhässä tulleesta materiaalista huolimatta{ $by }.
papers-needs-consent = Asian käsittely edellyttää kokouksen suostumusta, koska materiaali on myöhässä{ $by }.
papers-summary = Selostus
papers-proposal-presenter = Esittelijän ehdotus
papers-draft-decision = Päätösehdotus
papers-proposed-by = Ehdotus { $letter }, { $name }
papers-withdrawn = (peruttu)
papers-discussion = Keskustelu
papers-counter = Muut ehdotukset
papers-course = Käsittely
papers-column-time = Klo
papers-column-event = Tapahtuma
papers-outcome = Ratkaisu
papers-vote = Äänestys
papers-column-proposal = Ehdotus
papers-column-votes = Äänet
papers-column-exact = Tarkka osuus
papers-column-percent = Osuus
papers-column-members = Jäseniä
papers-blank = Tyhjä
papers-no-ballot = Ei äänestänyt
papers-blank-ballot = tyhjä
papers-won = { $proposal } (voitti)
papers-total = Yhteensä
papers-rounded = Prosentit on pyöristetty, joten niiden summa on { $sum }.
papers-ballots = Annetut äänet
papers-column-choice = Ääni
papers-spoken = { $choice } (sanottu)
papers-silent = Ei antanut ääntä: { $names }.
papers-tied = Äänet menivät tasan ehdotusten { $tied } välillä; asian puheenjohtaja ({ $name }) ratkaisi{ $by }.
papers-decision = Linjaus { $id }
papers-decision-plain = Linjaus
papers-how-unanimous = Yksimielinen: kukaan ei vastustanut ehdotusta { $letter }.
papers-how-vote = Äänestyksessä eniten ääniä sai ehdotus { $letter }.
papers-how-chair-tie-break = Äänten mentyä tasan ratkaisi puheenjohtajan kanta: ehdotus { $letter }.
papers-how-consensus = Yksimielisesti ehdotus { $letter }.
papers-how-none = Linjausta ei syntynyt.
papers-quorum = Päätösvaltaisuus: päätöksentekoon osallistui { $taking }, tarvittiin { $needed }, pohjana { $base } edustajapaikkaa{ $by }.
papers-reasons = Perustelut
papers-dissents = Eriävät mielipiteet
papers-dissent = { $name }: { $text }
papers-tasks = Tehtävät
papers-task = { $name }: { $text } (viimeistään { $day })
papers-noted = Merkittiin tiedoksi.
papers-postponed = Asia jätettiin pöydälle: { $reason }
papers-returned = Asia palautettiin valmisteltavaksi: { $reason }
papers-escalated = Yksimielisyyttä ei löytynyt; asia siirtyi toimielimelle, joka ratkaisee sen.
papers-unhandled = Asiaa ei ole käsitelty.
papers-pending = Asian käsittely on kesken.
papers-settled = Ratkaistu; linjausta ei ole vielä kirjattu.

## What happened, line by line, without its time

said-meeting-opened = Kokous avattiin.
said-meeting-closed = Kokous päätettiin.
said-arrived = { $name } saapui.
said-returned-to-room = { $name } palasi.
said-arrived-for = { $name } saapui varajäsenenä (varsinainen jäsen: { $of }).
said-returned-for = { $name } palasi varajäsenenä (varsinainen jäsen: { $of }).
said-assigned = { $name } sai tehtävän, viimeistään { $day }.
said-left = { $name } poistui.
said-left-because = { $name } poistui, koska ei osallistu asiaan{ $by }.
said-attendance-corrected-arrival = Oikaisu: { $name } saapui klo { $to }, ei klo { $from } ({ $reason }).
said-attendance-corrected-departure = Oikaisu: { $name } poistui klo { $to }, ei klo { $from } ({ $reason }).
said-called = Asia otettiin esille.
said-consented = Kokous suostui käsittelyyn.
said-chair-elected = Läsnä olevat valitsivat asian puheenjohtajaksi: { $name }.
said-answered-none = { $name } ilmoitti, ettei eturistiriitaa ole.
said-answered-interest = { $name } ilmoitti eturistiriidan: { $grounds }
said-opened = Asia avattiin.
said-proposed = { $name } teki ehdotuksen { $letter }.
said-proposed-draft = Esittelijän ehdotus on ehdotus { $letter }: { $name }.
said-withdrawn = Ehdotus { $letter } peruttiin.
said-unanimous = Kukaan ei vastustanut ehdotusta { $letter }.
said-opposed = Ehdotusta { $letter } vastaan: { $names }.
said-vote-opened = Äänestys avattiin.
said-vote-cancelled = Äänestys keskeytettiin: { $reason }
said-vote-closed = Äänestys suljettiin.
said-vote-closed-silent = Äänestys suljettiin. Ääntä eivät antaneet: { $names }.
said-vote-reopened = Äänestys avattiin uudelleen.
said-contested = { $name } ilmoitti, että kirjattu ääni ei ollut annettu ääni.
said-chosen = Asian puheenjohtaja ({ $name }) valitsi ehdotuksen { $letter }.
said-decided = Linjaus { $id } kirjattiin.
said-dissented = { $name } jätti eriävän mielipiteen.
said-noted = Asia merkittiin tiedoksi.
said-postponed = Asia jätettiin pöydälle: { $reason }
said-returned = Asia palautettiin valmisteltavaksi: { $reason }
said-escalated = Yksimielisyyttä ei löytynyt. Asia siirtyi: { $body }, ratkaistava viimeistään { $day }: { $views }
said-reopened = Asia avattiin uudelleen: { $reason }
said-corrected = Oikaisu merkintään { $entry }: { $right } ({ $reason })
said-change-asked = { $name } pyysi muutosta: { $text }
said-mended-time = oikaistu { $moment }: oikea aika on klo { $time } ({ $reason })
said-mended = oikaistu { $moment }: { $right } ({ $reason })

## The end of the paper

papers-approval = Pöytäkirjan hyväksyminen
papers-approved = Puheenjohtaja on hyväksynyt pöytäkirjan { $moment }: { $name }.
papers-approved-late = Määräaika oli { $day }; hyväksyminen myöhästyi { $n ->
        [one] päivän
       *[other] { $n } päivää
    }{ $by }.
papers-approved-in-time = Määräaika oli { $day }{ $by }.
papers-not-approved = Puheenjohtaja ei ole vielä hyväksynyt pöytäkirjaa. Määräaika on { $day }{ $by }.
papers-not-approved-plain = Puheenjohtaja ei ole vielä hyväksynyt pöytäkirjaa.
papers-corrections = Oikaisut
papers-attachments = Liitteet
papers-column-section = §
papers-column-paper = Asiakirja
papers-column-digest = Tiiviste (SHA-256)
papers-erased = poistettu
papers-rules = Viitatut säännöt
papers-rules-intro = Säännöt omin sanoin; sovelletaan hallintamallin koneluettavaa muotoa.
papers-check = Asiakirjan tarkistaminen tapahtumaketjusta
papers-check-text = Asiakirja on tehty tapahtumaketjun { $size } ensimmäisestä merkinnästä. Alla on niiden tarkistuspiste. Ketjun viety tiedosto tarkistetaan komennolla
papers-check-then = Komennon on kerrottava sama alkuperä ja, kun ketjussa on { $size } merkintää, sama juuritiiviste.
papers-origin = Alkuperä
papers-size = Merkintöjä
papers-root-base64 = Juuritiiviste (base64)
papers-root-hex = Juuritiiviste (heksana)
papers-signature = Allekirjoitus
papers-glyph = [merkki { $code }]

## The agenda

papers-agenda-items = Asiat
papers-answer-note = Kerro ennen kutakin asiaa, onko sinulla siinä eturistiriitaa.
papers-deadline = { $day } ({ $days } ennen kokousta{ $also })
papers-deadline-after = { $day } ({ $days } kokouksen jälkeen{ $also })
papers-days = { $n ->
        [one] 1 päivä
       *[other] { $n } päivää
    }
papers-working-days = { $n ->
        [one] 1 arkipäivä
       *[other] { $n } arkipäivää
    }
papers-deadline-met = Kaikki materiaali ajoissa.
papers-deadline-late = Myöhässä: { $sections }.
