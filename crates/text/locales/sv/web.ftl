# What pages say, page by page.

## Frame

ui-show = Visa
ui-changed = Det här har ändrats.
ui-live = anslutning ok, för { $s } s sedan
ui-stale = Anslutningen bröts kl. { $t }. Du ser läget då. Vi försöker igen. Du kan också rösta muntligt, då antecknar sekreteraren din röst.
ui-sending = Skickar…
ui-unsent = Inte skickat: det finns ingen anslutning. Allt finns kvar på sidan. Tryck igen när anslutningen är tillbaka.
ui-kept = Inte sparat ännu, sparas i den här fliken.
ui-skip = Gå till innehållet
ui-demo = Demo
ui-demo-invented = Personerna och avgifterna är påhittade.
ui-demo-clock = Klockan: { $at }.
ui-demo-move = Ställ klockan på { $to }
ui-nav = Huvudmeny
ui-menu = Meny
ui-crumbs = Sökväg
ui-footer = Sidfot
ui-sign-out = Logga ut
ui-sign-in = Logga in
ui-refused = Det här gjordes inte
ui-help = Hjälp
ui-contact = Kontakt
ui-accessibility = Tillgänglighetsutlåtande
ui-nav-home = Hem
ui-nav-meetings = Möten
ui-nav-matters = Ärenden
ui-nav-decisions = Riktlinjebeslut
ui-nav-parties = Parter
ui-nav-rules = Regler
ui-nav-record = Händelsekedja
ui-source-heading = Källans rubrik:
ui-rule-page = Regelns sida
ui-rules-cited = Regler som nämns på den här sidan
ui-form-faults = Kontrollera dessa
ui-in-time = i tid { $day }
ui-late-by = { $n ->
        [one] { $n } dag för sent
       *[other] { $n } dagar för sent
    }
ui-paper-waits = skickas med kallelsen
ui-deadline-before = { $from } minus { $n } dagar → { $due }
ui-deadline-before-working = { $from } minus { $n } hela arbetsdagar → { $due }
ui-deadline-after = { $from } plus { $n } dagar → { $due }
ui-deadline-after-working = { $from } plus { $n } arbetsdagar → { $due }
ui-why-not = Varför kan jag inte göra det här?
ui-cancel = Avbryt
ui-save = Spara
ui-state-at = Läget kl. { $at }
ui-refresh = Uppdatera
ui-reason = Varför?

## Done

ui-done-saved = Sparat.
ui-done-recorded = Antecknat. Anteckning { $n }.

## Home

ui-home-title = Vad väntar på mig: { $n }
ui-home-nothing = Ingenting väntar på dig.
ui-home-next-is = Härnäst { $body }, { $when }.
ui-home-waiting = Väntar på andra: { $n }
ui-home-since = Sedan du var här { $day }
ui-home-since-nothing = Inget nytt.
ui-home-since-notice = Möteskallelse: { $meeting }
ui-home-since-minutes = Protokollet godkänt: { $meeting }
ui-home-since-papers = { $n ->
        [one] { $n } ny bilaga
       *[other] { $n } nya bilagor
    }
ui-home-next = Kommande möten
ui-home-no-meetings = Inga möten är planerade.
ui-home-help = Vad gör jag före ett möte?
ui-now = nu
ui-papers-in = material { $of }/{ $all }
ui-papers-due = material senast { $day }
ui-task-vote = Rösta: § { $section } { $title }
ui-task-check-spoken = Kontrollera rösten som antecknats för dig: § { $section } { $title }
ui-task-leave = Lämna rummet nu: du deltar inte i § { $section }, { $meeting }
ui-task-return = Du kan återvända till mötet { $meeting }: § { $section } är avslutad
ui-task-attend = Mötet pågår: { $meeting }
ui-task-interests = Svara om intressekonflikter: { $meeting }, { $n } obesvarade
ui-wait-interests = Obesvarat om intressekonflikter: { $meeting }, { $n }
ui-task-read = Läs nya bilagor: { $meeting }, { $n } st.
ui-task-approve-minutes = Godkänn protokollet: { $meeting }
ui-task-change-minutes = Ändra protokollet på ordförandens begäran: { $meeting }
ui-task-convene = Skicka möteskallelsen: { $meeting }
ui-task-papers = Lägg till det material som saknas: { $meeting }, { $n } punkter
ui-task-plan = Planera ett möte ({ $body }): år { $year } har { $held } hållits, minst { $n } behövs
ui-task-name = Utse en representant: { $party }, { $body }, { $n } vakanta platser
ui-task-open-meeting = Öppna mötet: { $meeting }
ui-task-take-up = Ta upp { $matter }: ingen enighet i { $body }
ui-task-answer = Svara på { $n ->
    [one] en fråga
   *[other] { $n } frågor
 }: { $matter }
ui-task-confirm = Bekräfta { $n ->
    [one] ett svar
   *[other] { $n } svar
 }: { $matter }
ui-task-own-decision = { $party }: eget beslut om { $matter }

## Meetings

ui-meetings-title = Möten { $year }
ui-meetings-none = Inga möten för { $year } ännu.
ui-meeting = Möte
ui-when = När
ui-where = Var
ui-stands = Läge
ui-plan-meeting = Planera ett möte
ui-why-not-plan = Varför kan jag inte planera ett möte?
ui-cadence-year = Hållna { $held }, kommande { $ahead }; { $least }–{ $most } om året.
ui-cadence-month = Hållna { $held }, kommande { $ahead }; { $least }–{ $most } i månaden.
ui-cadence-too-many = för många möten
ui-cadence-too-few = för få möten
ui-plan-title = Passar dagen? { $body }
ui-date = Dag
ui-date-hint = Till exempel 15.12.2022
ui-time = Klockslag
ui-time-hint = Till exempel 13.00
ui-plan-check = Se vad som följer av dagen
ui-plan-fits = { $day }
ui-papers-last-day = Material senast
ui-minutes-last-day = Protokoll senast
ui-number = Mötets nummer
ui-plan-save = Planera det här mötet
ui-fault-date-missing = Skriv dagen.
ui-fault-date-date = Dagen kan inte läsas. Skriv så här: 15.12.2022.
ui-fault-time-missing = Skriv klockslaget.
ui-fault-time-time = Klockslaget kan inte läsas. Skriv så här: 13.00.

## Stages

ui-stage-planned = planerat
ui-stage-convened = sammankallat
ui-stage-live = pågår
ui-stage-cancelled = inställt
ui-minutes-stage-draft = protokollet väntar på godkännande
ui-minutes-stage-approved = protokollet godkänt
ui-minutes-stage-not-yet = protokollet skrivs

## Meeting

ui-convened = Sammankallat { $at }; sammankallare { $by }
ui-not-convened = Kallelsen har inte skickats ännu; sammankallare { $by }
ui-cancelled-because = Mötet är inställt: { $why }
ui-ready-seats = Besatta platser { $of }/{ $all }
ui-ready-papers = material i tid { $of }/{ $all }
ui-ready-interests = svar om intressekonflikter { $of }/{ $all }
ui-check-and-send = Kontrollera och skicka kallelsen
ui-go-live = Gå till mötet
ui-to-minutes = Protokoll
ui-answer-interests = Svara om intressekonflikter
ui-agenda = Föredragningslista
ui-agenda-empty = Föredragningslistan är tom. Börja med de vanliga punkterna.
ui-steps = Steg
ui-step-agenda = Föredragningslista
ui-step-notice = Kallelse
ui-step-live = Möte
ui-step-minutes = Protokoll
ui-step-approved = Godkänt
ui-item = Punkt
ui-for = Behandling
ui-for-decision = för beslut
ui-for-information = för kännedom
ui-takes-no-part = Deltar inte
ui-out-who = { $who } deltar inte
ui-you-take-no-part = du deltar inte
ui-papers = Bilagor
ui-mine = Intressekonflikt?
ui-needs-consent = Mötets samtycke behövs.
ui-item-called = uppropad
ui-item-open = behandlas
ui-item-voting = omröstning pågår
ui-item-settled = avgjord, beslutet inte antecknat
ui-item-decided = beslutad
ui-item-noted = antecknad för kännedom
ui-item-postponed = bordlagd
ui-item-returned = återremitterad
ui-item-escalated = fört vidare
ui-answer-missing = obesvarad
ui-answer-free = nej
ui-answer-interest = ja: { $what }
ui-answer-spoken = antecknat efter muntligt svar
ui-answer-recused = du deltar inte
ui-edit-agenda = Ändra föredragningslistan
ui-edit-after-notice = Kallelsen skickades { $at }. De kallade ser ändringar genast; ingen ny kallelse skickas.
ui-template-missing = Av de vanliga punkterna saknas
ui-template-add = Lägg till de vanliga punkterna
ui-add-matter = Ärende
ui-add-to-agenda = Lägg till på listan
ui-no-addable = Det finns inga ärenden att lägga till.
ui-new-matter = Nytt ärende
ui-add-plain = Lägg till en punkt utan ärende
ui-item-title = Rubrik
ui-item-text = Text
ui-order-agenda = Ordna eller ta bort punkter
ui-acts = Åtgärder
ui-up = Flytta § { $n } upp
ui-down = Flytta § { $n } ned
ui-remove = Ta bort § { $n }
ui-who-comes = Vilka som kallas
ui-who-comes-n = { $n ->
        [one] Kallade: { $n }
       *[other] Kallade: { $n }
    }
ui-name = Namn
ui-party = Part
ui-role = Uppgift
ui-interests-answered = Svar om intressekonflikter
ui-role-chair = ordförande
ui-role-vice-chair = vice ordförande
ui-role-member = ledamot
ui-role-deputy = ersättare
ui-role-presenter = föredragande
ui-role-secretary = sekreterare
ui-role-post = befattningshavare
ui-role-guest = sakkunnig
ui-role-other = annan
ui-guests = Sakkunniga
ui-invite = Kalla en sakkunnig
ui-invite-save = Kalla
ui-expert = Sakkunnig
ui-expert-hint = En sakkunnig får närvara och yttra sig men röstar inte.
ui-move-meeting = Flytta mötet till en annan tid
ui-cancel-meeting = Ställ in mötet
ui-convene-title = Går rätt uppgifter till rätt personer? { $meeting }
ui-convene-who = Mottagare
ui-convene-what = Vad som skickas
ui-n-papers = { $n ->
        [one] { $n } bilaga
       *[other] { $n } bilagor
    }
ui-convene-number-only = får bara paragrafens nummer och skälet
ui-convene-sees-all = ser punkten och bilagorna men deltar inte
ui-send-notice = Skicka kallelsen
ui-why-not-convene = Varför kan kallelsen inte skickas?
ui-interests-title = Har du en intressekonflikt i de här ärendena?
ui-interests-lead = { $meeting }. Vi frågar en gång om varje ärende före behandlingen.
ui-interests-none-asked = Du tillfrågas inte om något ärende.
ui-other-side = Den andra parten: { $parties }
ui-standing-applies = Du har anmält en intressekonflikt gentemot den här parten.
ui-interest-question = § { $n }: intressekonflikt?
ui-interest-no = Nej
ui-interest-yes = Ja; jag deltar inte
ui-interest-tell = Berätta vilken konflikt
ui-interest-grounds = § { $n }: vilken?
ui-interest-grounds-hint = Skriv det här om du svarade ”ja”.
ui-interests-save = Spara svaren
ui-standing = Gällande anmälningar

## Live

ui-screen = Skärm
ui-keys = Tangenter
ui-keys-on = Enstaka tangenter är på.
ui-keys-off = Enstaka tangenter är av.
ui-settings = Inställningar
ui-key-n = öppna punkten
ui-key-p = lägg till ett förslag
ui-key-u = är någon emot?
ui-key-v = öppna omröstningen
ui-key-c = stäng omröstningen
ui-key-e = anteckna beslutet
ui-key-m = protokolltexten
ui-key-s = skärmen
ui-key-help = den här listan
ui-minutes-of = Protokoll § { $n }
ui-minutes-as-it-goes = Skrivs medan mötet pågår.
ui-own-words = Egen text, § { $n }
ui-saved-at = sparat { $at }
ui-saved-meanwhile = Text som har sparats under tiden:
ui-late-papers = sent
ui-call = Ta upp § { $n }
ui-room = Närvarande { $here }/{ $all }
ui-room-apart = Ersättare som inte är här: { $n }
ui-room-apart-caption = Ersättare som inte är här
ui-attendance = Närvaro
ui-here = på plats
ui-in = Anlände
ui-back-in = Återkom
ui-out = Avlägsnade sig
ui-at-time = klockan
ui-why-not-in = Varför kan personen inte komma in?
ui-correct-minute = Rätta tiden
ui-which = Vilken tid?
ui-arrived-at = anlände { $at }
ui-left-at = avlägsnade sig { $at }
ui-right-minute = Rätt tid
ui-correct = Rätta
ui-ask-open-vote = Öppnas omröstningen, § { $n }?
ui-ask-close-vote = Stängs omröstningen, § { $n }?
ui-ask-enter = Antecknas beslutet, § { $n }?
ui-ask-close = Avslutas mötet?
ui-open-vote = Öppna omröstningen
ui-close-vote = Stäng omröstningen
ui-why-not-open-vote = Varför kan omröstningen inte öppnas?
ui-why-not-against = Varför kan man inte fråga om någon är emot?
ui-voted = { $of } av { $all } har röstat
ui-not-voted = Har inte röstat: { $names }
ui-silent-counts = Om omröstningen stängs nu stöder de inget förslag; i beslutförheten räknas de med.
ui-silent-left-out = Om omröstningen stängs nu stöder de inget förslag och räknas inte med i beslutförheten.
ui-decision-text = Beslutets text
ui-decision-text-hint = Lämna tomt om beslutet är det vinnande förslaget som sådant.
ui-reasons = Motivering
ui-enter = Anteckna beslutet
ui-unhandled = Obehandlade: § { $sections }
ui-close-meeting = Avsluta mötet
ui-why-not-close = Varför kan mötet inte avslutas?
ui-leave-now = Lämna rummet nu
ui-leave-now-why = Du deltar inte i behandlingen av det här ärendet.
ui-may-return = Du kan återvända till mötet.
ui-starts = Börjar { $at }
ui-leave-open = Du kan låta sidan stå öppen.
ui-open-meeting = Öppna mötet
ui-why-not-open-meeting = Varför kan mötet inte öppnas?
ui-meeting-over = Mötet är avslutat
ui-marked-out = Antecknad som avlägsnad kl. { $at }.
ui-call-back = Vi kallar dig tillbaka när § { $n } är avslutad.
ui-next-section = Härnäst § { $n }
ui-all-handled = Alla punkter är behandlade
ui-live-step-here = Närvaro
ui-live-step-leave = Avlägsnande
ui-live-step-interests = Intressekonflikter
ui-live-step-proposals = Förslag
ui-live-step-against = Är någon emot?
ui-live-step-vote = Omröstning
ui-live-step-tie = Lika röstetal
ui-live-step-enter = Anteckning
ui-quorate = beslutför
ui-not-quorate = inte beslutför
ui-quorum = { $part } deltar i beslutsfattandet, { $needed } behövs; underlaget är { $base } ledamöter
ui-acting-chair = Ordförande är { $name }
ui-to-leave = De här ska avlägsna sig: { $names }
ui-mark-all-out = Anteckna att alla avlägsnade sig { $at }
ui-consent-needed = Materialet är försenat: mötets samtycke behövs
ui-consent = Anteckna mötets samtycke
ui-elect-chair = Välj en ordförande för ärendet
ui-elects = { $name } understöder
ui-elect-save = Anteckna valet
ui-unanswered = Obesvarat om intressekonflikter: { $n }
ui-unanswered-why = De tillfrågas innan ärendet avgörs. Ett muntligt svar kan också antecknas.
ui-spoken-no-all = Tillfrågade: ingen av dem anmälde en intressekonflikt
ui-spoken-no = Sade: nej
ui-spoken-yes = Sade: ja
ui-what-interest = Vilken intressekonflikt?
ui-open-item = Öppna § { $n }
ui-why-not-open-item = Varför kan punkten inte öppnas?
ui-proposals = Förslag
ui-no-proposals = Det finns inget förslag ännu.
ui-draft-by-presenter = föredragandens förslag
ui-withdraw = Ta tillbaka förslag { $letter }
ui-opposed = Mot förslag { $letter }: { $names }
ui-hidden-until-closed = Ditt val visas för andra först när omröstningen är stängd.
ui-has-voted = har röstat
ui-has-not-voted = inte ännu
ui-spoken = muntligt, antecknat av sekreteraren
ui-add-proposal = Lägg till ett förslag
ui-proposer = Förslagsställare
ui-proposal-text = Förslag
ui-against = Är någon emot?
ui-against-which = Vilket förslag gällde frågan?
ui-nobody-against = Ingen är emot: enhälligt
ui-somebody-against = Någon är emot
ui-who-is-against = Vilka är emot?
ui-record-against = Anteckna vilka som är emot
ui-note = Anteckna för kännedom
ui-why-not-enter = Varför kan beslutet inte antecknas?
ui-spoken-ballot = Anteckna en muntlig röst
ui-whose-ballot = Vems röst?
ui-pick-person = Välj en person
ui-voters-left = Har inte röstat ännu
ui-voters-done = Har redan röstat: anteckningen ersätter rösten
ui-choice = Val
ui-blank = Blank
ui-no-ballot = Röstade inte
ui-spoken-ballot-save = Anteckna rösten
ui-cancel-vote = Avbryt omröstningen
ui-tie-choose = Rösterna föll lika. Vilket förslag väljer ordföranden?
ui-choose = Välj { $letter }
ui-postpone-or-return = Bordlägg eller återremittera
ui-postpone = Bordlägg
ui-return = Återremittera
ui-reopen = Öppna ärendet på nytt
ui-receipt = Din röst är antecknad kl. { $at }: { $choice }. Kvitto { $n }.
ui-receipt-change = Du kan byta ditt val tills omröstningen stängs.
ui-receipt-spoken = Sekreteraren antecknade detta efter vad du sade. Kontrollera.
ui-receipt-file = Spara kvittot (en fil som senare visar att din röst finns i kedjan)
ui-contest = Det här är inte vad jag sade
ui-go-vote = Rösta
ui-change-vote = Byt ditt val
ui-why-not-vote = Varför kan jag inte rösta?
ui-screen-clearing = Deltar inte: { $parties }. Vi väntar på att de avlägsnar sig.
ui-screen-out = { $party } deltar inte
ui-vote-open = OMRÖSTNING PÅGÅR
ui-vote-not-open = Omröstningen är inte öppen.
ui-vote-over = Omröstningen är stängd
ui-what-support = Vad understöder du?
ui-change-what = Din röst är markerad nedan. Vill du byta den?
ui-your-votes = Ditt röstetal: { $votes }
ui-vote = Rösta
ui-draft = Beslutsförslag
ui-papers-n = { $n ->
        [0] Bilagor
       *[other] Bilagor: { $n }
    }
ui-papers-none = Inga bilagor.
ui-attach = Bifoga en fil
ui-attach-hint = Högst 50 MB.
ui-attach-new-version = Ny version av bilagan
ui-attach-new-paper = en ny bilaga
ui-why-not-attach = Varför kan jag inte bifoga en fil?
ui-version = version { $n }
ui-sent-at = skickad { $at }
ui-not-sent = inte skickad ännu
ui-digest = kontrollsumma
ui-say-voting = Omröstningen är öppen: { $of } av { $all } har röstat.
ui-say-open = § { $n } är öppen.
ui-say-called = § { $n } har tagits upp.
ui-alert-vote = Rösta nu, § { $n }
ui-alert-leave = Lämna rummet nu, § { $n }

## Matters

ui-matter = Ärende
ui-matters-none = Inga ärenden ännu.
ui-matter-open = bereds
ui-matter-on-agenda = på föredragningslistan
ui-body = Organ
ui-kind = Slag
ui-kind-hint = Slaget avgör vilka regler som tillämpas.
ui-amount = Totalvärde utan skatt
ui-amount-hint = Optioner medräknade. Till exempel 600 000.
ui-counterparties = Den andra parten
ui-counterparties-hint = Vilka av parterna är motpart i ärendet? En utomstående leverantör anges inte.
ui-none-of-ours = ingen av parterna
ui-deciding-body = Vem beslutar
ui-title = Rubrik
ui-title-hint = Säg kort vad beslutet gäller.
ui-summary = Vad det gäller
ui-summary-hint = Några meningar räcker; detaljerna hör till bilagorna.
ui-draft-hint = Föredragandens förslag. Det blir förslag A när ärendet öppnas.
ui-text-lang = Texternas språk
ui-check-answers = Kontrollera svaren
ui-question-of = Fråga { $of } av { $all }
ui-next = Fortsätt
ui-previous = Föregående
ui-check-answers-title = Kontrollera innan ärendet öppnas
ui-change-answers = Ändra svaren
ui-open-matter = Öppna ärendet
ui-why-not-open-matter = Varför kan jag inte öppna ett ärende?
ui-recuses = De här deltar inte
ui-recuses-nobody = Alla ledamöter kan delta.
ui-out-counterparty = { $party } är motpart i ärendet.
ui-out-kind = Så är det bestämt för sådana ärenden.
ui-out-declared = Egen anmälan om intressekonflikt.
ui-out-leaves = Avlägsnar sig före behandlingen.
ui-out-unseen = Utan material.
ui-out-stays = Får vara närvarande.
ui-who-decides = Vem beslutar: { $body }
ui-facts = Uppgifter
ui-correct-fact = Rätta en uppgift
ui-why-not-correct = Varför kan jag inte rätta uppgifterna?
ui-yes = ja
ui-no = nej
ui-unknown = inte känt
ui-add-to = Lägg till på listan: { $meeting }
ui-timeline = Skeden
ui-entry-n = Anteckning { $n }
ui-decision-only = Du deltog inte, så du ser bara beslutet:
ui-correct-title = Rätta uppgifterna i { $id }
ui-correct-lead = De gamla uppgifterna finns kvar i händelsekedjan. Ange vad som är rätt och varför.
ui-correct-reason-hint = Varifrån kommer den rätta uppgiften?
ui-correct-changes = Rättelsen ändrar vilka som deltar. Därefter deltar inte:
ui-moment-opened = Ärendet öppnades
ui-moment-corrected = Uppgifterna rättades: { $reason }
ui-moment-attached = Bifogades { $name }, version { $n }
ui-moment-on-agenda = På föredragningslistan: { $meeting } § { $section }
ui-moment-off-agenda = Bort från föredragningslistan: { $meeting }
ui-moment-handled = Behandlades: { $meeting } § { $section }
ui-moment-postponed = Bordlades: { $meeting } § { $section }
ui-moment-returned = Återremitterades: { $meeting } § { $section }
ui-moment-reopened = Öppnades på nytt: { $meeting } § { $section }
ui-moment-decided = Beslutades: { $id }
ui-moment-escalated = Fördes vidare till { $body }, ska avgöras senast { $day }
ui-moment-answered = { $asks } { $answer }: { $grounds }
ui-moment-confirmed = Bekräftades: { $asks }
ui-moment-referred = Överfördes till: { $body }
ui-moment-proposed = Förslag av { $body } { $day }
ui-moment-awaited = Väntar på parternas egna beslut: { $parties }
ui-moment-own-approved = { $party } godkände { $day } ({ $organ })
ui-moment-own-rejected = { $party } förkastade { $day } ({ $organ })
ui-moment-own-retracted = { $party }: anteckningen om eget beslut togs tillbaka: { $reason }
ui-fault-title-missing = Skriv en rubrik.
ui-fault-kind-missing = Välj ett slag.
ui-fault-amount-missing = Skriv totalvärdet: det här slaget behöver det.
ui-fault-amount-amount = Summan kan inte läsas. Skriv så här: 600 000 eller 600000,50.
ui-fault-reason-missing = Skriv varför uppgiften rättas.
ui-fault-choice-missing = Välj ett förslag eller blank.
ui-older-versions = Äldre versioner

## Results

ui-how = Hur
ui-what = Vad
ui-who = Vem
ui-won-how = { $letter }, { $how }
ui-tied = Lika röstetal: { $letters }
ui-tally = Röster per förslag
ui-rests-on = Regler:
ui-votes = Röster
ui-share = Andel
ui-people = Ledamöter
ui-won = vann
ui-rounded-sum = avrundade, summa { $sum } %
ui-ballots = Röstlista
ui-receipt-number = Kvitto
ui-consented = Mötet samtyckte till behandlingen trots att materialet var försenat.
ui-vacant = { $n ->
        [one] { $n } plats vakant
       *[other] { $n } platser vakanta
    }

## Decisions

ui-decision = Beslut
ui-decisions-none = Inga beslut ännu.
ui-what-decided = Vad som beslutades
ui-reopened = öppnad på nytt, gäller inte
ui-dissent = Avvikande mening
ui-dissent-add = Anmäl avvikande mening

## Minutes

ui-minutes-title = Protokoll: { $meeting }
ui-approved = Godkänt { $at }, { $by }
ui-minutes-due = Till deltagarna senast { $day }
ui-changes-asked = Ordföranden begär ändringar
ui-gaps = Oavslutade: § { $sections }
ui-ask-approve = Godkänns protokollet, { $meeting }?
ui-ask-approve-lead = Det godkända protokollet går till deltagarna. Därefter ändras det bara genom rättelser.
ui-approve = Godkänn protokollet
ui-why-not-approve = Varför kan protokollet inte godkännas?
ui-present = Närvarande
ui-absent = Frånvarande
ui-declared = { $name } anmälde en intressekonflikt: { $what }
ui-ask-change = Begär ändring, § { $n }
ui-ask-change-what = Vad ska ändras?
ui-ask-change-send = Begär ändring
ui-corrections = Rättelser
ui-correct-begin = Rätta anteckningar
ui-correct-done = Sluta rätta
ui-attendance-lines = { $n ->
        [one] Ankomster och avgångar utanför punkterna: { $n }
       *[other] Ankomster och avgångar utanför punkterna: { $n }
    }
ui-charter-line = Förvaltningsmodell { $charter }; händelsekedjans storlek { $n }.
ui-correct-entry = Rätta anteckning { $n }
ui-what-is-right = Vad är rätt?
ui-line-corrected = Rättat ({ $by }, anteckning { $n }): { $right }. Skäl: { $reason }
ui-line-meeting-opened = Mötet öppnades.
ui-line-meeting-closed = Mötet avslutades.
ui-line-arrived = { $name } anlände.
ui-line-returned-to-room = { $name } återkom.
ui-line-left = { $name } avlägsnade sig.
ui-line-arrival-corrected = Rättades: { $name } anlände { $to }, inte { $from }. Skäl: { $reason }
ui-line-departure-corrected = Rättades: { $name } avlägsnade sig { $to }, inte { $from }. Skäl: { $reason }
ui-line-called = Ärendet togs upp.
ui-line-consented = Mötet samtyckte till behandlingen trots försenat material.
ui-line-chair-elected = Till ordförande för ärendet valdes { $name }.
ui-line-no-interest = { $name }: ingen intressekonflikt.
ui-line-opened = Ärendet öppnades.
ui-line-proposed-draft = Förslag { $letter }: föredragandens förslag.
ui-line-proposed = { $name } föreslog { $letter }: { $text }
ui-line-withdrawn = Förslag { $letter } togs tillbaka.
ui-line-unanimous = Ingen var emot förslag { $letter }.
ui-line-vote-opened = Omröstningen öppnades.
ui-line-vote-cancelled = Omröstningen avbröts: { $reason }
ui-line-vote-closed = Omröstningen stängdes.
ui-line-vote-closed-silent = Omröstningen stängdes; röstade inte: { $names }
ui-line-vote-reopened = Omröstningen öppnades på nytt.
ui-line-contested = { $name } meddelade att den antecknade rösten inte var vad hen sade.
ui-line-chosen = { $name } valde som ordförande förslag { $letter }.
ui-line-decided = Beslutet antecknades: { $id }.
ui-line-dissented = { $name } anmälde avvikande mening: { $text }
ui-line-noted = Antecknades för kännedom.
ui-line-postponed = Bordlades: { $reason }
ui-line-returned = Återremitterades: { $reason }
ui-line-escalated = Enighet nåddes inte. Går till { $body }, ska avgöras senast { $day }. { $views }
ui-line-reopened = Ärendet öppnades på nytt: { $reason }
ui-line-correction = Anteckning { $n } rättades: { $right }. Skäl: { $reason }
ui-line-change-asked = { $name } begärde en ändring: { $text }

## Parties

ui-parties-title = { $parties } parter, { $seats } platser, { $votes } röster
ui-as-of = Läget den
ui-parties-table = Parter, platser och röster
ui-seats = Platser
ui-measures = Grunder
ui-host = värdkommun
ui-in-all = Totalt
ui-party-since = med sedan { $day }
ui-nominator = Nominerare
ui-without-deputy = utan ersättare: { $names }
ui-appoint = Utse
ui-why-not-appoint = Varför kan jag inte utse någon?
ui-appointments = Utnämningar
ui-term = Period
ui-home-decision = Partens eget beslut
ui-end-appointment = Avsluta utnämningen: { $name }
ui-last-day = Sista dag
ui-end = Avsluta
ui-appoint-title = Vem utser ni? { $party }
ui-to-what = Till vad?
ui-charge-seat = Till representant: { $body }
ui-charge-deputy = Till ersättare för { $name } ({ $body })
ui-whom = Vem?
ui-whom-hint = Välj en person, eller skriv namnet på en ny person nedan.
ui-somebody-new = någon ny
ui-new-person = Den nya personens namn
ui-new-person-hint = För- och efternamn.
ui-from-day = Från vilken dag
ui-organ = Organ eller tjänsteinnehavare
ui-organ-hint = Till exempel stadsstyrelsen.
ui-decided-day = Beslutets dag
ui-section = Paragraf
ui-fault-charge-missing = Välj till vad ni utser.
ui-fault-new_name-missing = Välj en person eller skriv ett namn.
ui-fault-from-missing = Skriv den första dagen.
ui-fault-from-date = Dagen kan inte läsas. Skriv så här: 15.12.2022.
ui-fault-organ-missing = Skriv vem som beslutade.
ui-fault-decided-missing = Skriv beslutets dag.

## Rules

ui-rules-title = Förvaltningsmodellen i egna ord
ui-rules-lead = Det här läses; programmet tillämpar modellens maskinläsbara form. Texterna är omskrivna, rubrikerna är källans.
ui-interpretations = Tolkningar
ui-interpretations-lead = Där modellen lämnar ett val öppet är valet antecknat här med sina alternativ.
ui-chosen = Valt:
ui-alternatives = Andra alternativ
ui-rule-applied = Tillämpad i beslut: { $n }

## Record

ui-record-title = Händelsekedjan: { $n } anteckningar
ui-record-lead = Ingenting ändras eller tas bort: en rättelse är en ny anteckning. Vem som helst kan kontrollera att kedjan är hel.
ui-verify = Kontrollera kedjan
ui-download = Hämta en kopia
ui-checkpoint = Undertecknad kontrollpunkt
ui-entry = Anteckning
ui-entry-closed = Inte öppen för dig; nummer, tid och kontrollsumma visas.
ui-older = Äldre
ui-leaf = Kontrollsumma
ui-words = Ord
ui-record-whole = Kedjan är hel: { $n } anteckningar
ui-record-broken = Kedjan är inte hel
ui-record-whole-how = Varje anteckning räknades om från disken, och resultatet är detsamma som i kedjan.
ui-record-broken-how = Det som finns på disken motsvarar inte kedjan. Kontakta förvaltaren och anteckna inget innan dess.
ui-compare = Jämför med din kopia
ui-your-copy = Din kopia (.jsonl) eller ditt kvitto (.json)
ui-or-digest = eller en kontrollsumma
ui-or-digest-hint = En antecknings kontrollsumma eller kontrollpunktens rot.
ui-compare-do = Jämför
ui-copy-broken = Din kopia är inte hel: den har ändrats, eller den är ingen händelsekedja.
ui-copy-broken-at-entry = Kopian är inte hel: rad { $line }, anteckning { $entry }, är inte den som skrevs in.
ui-copy-broken-at-line = Kopian är inte hel: rad { $line } är inte den som skrevs in.
ui-copy-same = Din kopia är densamma som kedjan.
ui-copy-prefix = Din kopia slutar vid { $n } och är densamma till dess.
ui-copy-other = Din kopia är hel, men den är inte en kopia av den här kedjan.
ui-receipt-holds = Kvittot stämmer: anteckning { $n } finns i kedjan sådan den var när du fick kvittot.
ui-receipt-broken = Kvittot stämmer inte: det hör till en annan kedja eller har ändrats.
ui-digest-leaf = Det här är anteckning { $n }:s kontrollsumma.
ui-digest-root = Det här är kedjans rot när den hade { $n } anteckningar.
ui-digest-unknown = Den här kontrollsumman finns inte i kedjan.
ui-kind-ballot-cast = Röst avgiven
ui-kind-item-vote-opened = Omröstningen öppnad
ui-kind-item-vote-closed = Omröstningen stängd
ui-kind-item-opened = Ärendet öppnat
ui-kind-item-called = Ärendet upptaget
ui-kind-item-proposed = Förslag framlagt
ui-kind-item-unanimous = Enhällighet konstaterad
ui-kind-item-noted = Antecknat för kännedom
ui-kind-item-consented = Samtycke antecknat
ui-kind-decision-entered = Beslut antecknat
ui-kind-matter-opened = Ärende öppnat
ui-kind-matter-corrected = Ärendets uppgifter rättade
ui-kind-matter-attached = Bilaga tillagd
ui-kind-matter-answered = Fråga om ett ärende besvarad
ui-kind-matter-confirmed = Svar om ett ärende bekräftade
ui-kind-matter-referred = Ärende överfört till ett annat organ
ui-kind-matter-proposed = Ärende föreslaget för det beslutande organet
ui-kind-own-decision-awaited = Parternas egna beslut inväntas
ui-kind-own-decision-recorded = Parts eget beslut antecknat
ui-kind-own-decision-retracted = Anteckning om parts eget beslut tillbakatagen
ui-kind-meeting-planned = Möte planerat
ui-kind-meeting-convened = Möte sammankallat
ui-kind-meeting-opened = Möte öppnat
ui-kind-meeting-closed = Möte avslutat
ui-kind-meeting-added = Punkt tillagd
ui-kind-attendance-arrived = Ankomst antecknad
ui-kind-attendance-left = Avlägsnande antecknat
ui-kind-interest-answered = Svar om intressekonflikt
ui-kind-minutes-written = Protokolltext
ui-kind-minutes-approved = Protokoll godkänt
ui-kind-appointment-named = Utnämning
ui-kind-person-entered = Person tillagd
ui-kind-party-admitted = Part anslöt sig
ui-kind-charter-founded = Program grundat
ui-kind-item-reopened = Ärendet öppnat på nytt
ui-kind-item-returned = Återremitterat
ui-kind-item-escalated = Fört vidare när enighet inte nåddes
ui-kind-item-postponed = Bordlagt
ui-kind-item-chosen = Ordföranden valde
ui-kind-item-vote-reopened = Omröstning öppnad på nytt
ui-kind-item-vote-cancelled = Omröstning avbruten
ui-kind-item-opposed = Motstånd antecknat
ui-kind-item-withdrawn = Förslag taget tillbaka
ui-kind-item-chair-elected = Ordförande för ärendet vald
ui-kind-party-left = Part utträdd
ui-kind-party-measured = Partens uppgift ändrad
ui-kind-appointment-ended = Utnämning avslutad
ui-kind-minutes-change-asked = Ändring av protokollet begärd
ui-kind-minutes-corrected = Anteckning rättad
ui-kind-decision-dissented = Avvikande mening
ui-kind-ballot-contested = Muntligt angiven röst bestriden
ui-kind-interest-withdrawn = Bestående anmälan återkallad
ui-kind-interest-declared = Bestående intressekonflikt anmäld
ui-kind-attendance-corrected = Närvarotid rättad
ui-kind-meeting-invited = Sakkunnig inbjuden
ui-kind-meeting-placed = Punktens plats ändrad
ui-kind-meeting-removed = Punkt borttagen
ui-kind-meeting-cancelled = Mötet inställt
ui-kind-meeting-moved = Mötet flyttat
ui-kind-erasure-ordered = Radering av ord beslutad
ui-entry-erased = Orden raderades genom beslut { $n }

## Me

ui-theme = Tema
ui-theme-system = enligt enheten
ui-theme-light = ljust
ui-theme-dark = mörkt
ui-single-keys = Enstaka tangenter i mötet
ui-single-keys-hint = Till exempel v öppnar omröstningen. Tangenterna är tysta i textfält.
ui-on = på
ui-off = av
ui-standing-none = Du har inga gällande anmälningar.
ui-withdraw-declaration = Ta tillbaka anmälan
ui-declare = Anmäl en bestående intressekonflikt
ui-toward = Gentemot vem?

## Sign in

ui-sign-in-title = Vem är du?
ui-sign-in-demo = Det här är en demo: du kan vara vem som helst av dess personer utan lösenord. Servern lyssnar bara på den här maskinen.
ui-no-party = Programkontoret och sakkunniga
ui-key-people = Beredning, ordförande och sekreterare
ui-back = Tillbaka
ui-done-sent = Kallelsen är skickad.
ui-done-moved = Klockan är ställd.

## Problems

ui-problem-not-found = Sidan finns inte, eller så är den inte öppen för dig
ui-problem-not-found-text = Kontrollera adressen. Om du borde se sidan, fråga programkontoret.
ui-problem-sign-in = Logga in först
ui-problem-sign-in-text = Den här sidan är öppen för inloggade.
ui-problem-foreign = Formuläret kom inte från den här webbplatsen, eller så är det för gammalt
ui-problem-foreign-text = Ingenting sparades. Öppna sidan på nytt och skicka formuläret därifrån.
ui-problem-stale = Ingenting är förlorat, men ingenting är ännu sparat
ui-problem-stale-text = Sidan hade varit öppen för länge, eller så hade inloggningen upphört. Skicka formuläret på nytt härifrån.
ui-stale-sign-in = Du är inte inloggad. Logga in i en annan flik och kom sedan tillbaka hit.
ui-stale-entered = Det du skrev
ui-stale-again = Skicka på nytt
ui-problem-unreadable = Det skickade kunde inte läsas
ui-problem-unreadable-text = Ingenting sparades. Gå tillbaka och försök igen.
ui-problem-too-large = Det skickade är för stort
ui-problem-too-large-text = Ingenting sparades. En fil får vara högst 50 MB; gör den mindre eller dela den.
ui-problem-wrong-method = Den här adressen används inte så här
ui-problem-wrong-method-text = Inget gjordes. Öppna sidan via menyn.
ui-problem-wrong-host = Den här servern nås inte under det här namnet
ui-problem-wrong-host-text = Inget gjordes. Demomiljön svarar bara på den här datorns egen adress: 127.0.0.1 eller localhost.
ui-problem-no-room = Det går inte att spara: serverns disk är full eller skrivskyddad
ui-problem-no-room-text = Inget sparades, och det som har sparats tidigare finns kvar. Kontakta administratören; försök igen när det finns utrymme på disken.
ui-problem-unknown-command = Begäran kunde inte läsas
ui-problem-unknown-command-text = Inget sparades. Jämför begäran med anvisningen för gränssnittet.
ui-problem-busy = Andra hann före
ui-problem-busy-text = Ingenting sparades. Gå tillbaka och försök igen.
ui-problem-away = Databasen kan inte nås
ui-problem-away-text = Inget sparades, och det som har sparats tidigare finns kvar. Försök igen om en stund; kontakta administratören om det fortsätter.
ui-problem-unknown = Det är inte känt om detta sparades
ui-problem-unknown-text = Databasen försvann mitt i. Gå tillbaka och tryck en gång till: det som sparades görs inte två gånger.
ui-problem-too-many = För mycket på en gång
ui-problem-too-many-text = Vänta en stund och försök igen.
ui-problem-broken = Det är ett fel på servern
ui-problem-broken-text = Ingenting sparades. Felet finns i loggen. Försök igen om en stund, eller berätta för förvaltaren vad du gjorde.

## Help

ui-help-member = Före mötet
ui-help-member-1 = Hem visar vad som väntar på dig och till när. Öppna mötet, läs bilagorna och svara om intressekonflikter på en sida.
ui-help-member-2 = Håll mötets sida öppen under mötet: den följer mötet. När omröstningen öppnas, välj ett förslag och tryck på Rösta. Du får ett kvitto.
ui-help-member-3 = Om nätet bryts säger sidan det. Du kan rösta muntligt; sekreteraren antecknar rösten och du kan kontrollera den.
ui-help-secretary = För mötets sekreterare
ui-help-secretary-1 = Mötets sida går steg för steg: närvaro, avlägsnande, intressekonflikter, förslag, är någon emot, omröstning, anteckning. Protokollet skrivs samtidigt.
ui-help-secretary-2 = Ett fel rättas med en ny anteckning. Den gamla syns överstruken.
ui-help-why = Varför kan något inte göras?
ui-help-why-1 = Om något inte kan göras säger sidan varför, enligt vilken regel och vad du kan göra. Regelns nummer öppnar regeln.
ui-help-record = Kan man lita på det här?
ui-help-record-1 = Allt antecknas i en händelsekedja från vilken inget kan tas bort obemärkt. Vem som helst kan kontrollera kedjan och jämföra sin kopia.
ui-contact-1 = Den här installationen har ännu ingen utsedd kontaktperson. Fråga programkontoret eller mötets sekreterare.
ui-contact-2 = Om programmet fungerar fel, berätta för förvaltaren vad du gjorde och vad sidan sade.
ui-accessibility-1 = Målet är WCAG 2.2, nivå AA. Sidorna fungerar med tangentbord, skärmläsare, på 320 pixlars bredd och utan skript.
ui-accessibility-2 = Maskinella kontroller görs för varje sida. Människor har ännu inte testat sidorna med hjälpmedel.
ui-accessibility-3 = Bilagorna är sådana som de bifogats; den som bifogar ansvarar för deras tillgänglighet.

## Effects of a correction

ui-effects-title = Rättelsen ändrar det som ett ärendes utgång vilar på
ui-effects-lead = Kontrollera innan du sparar. Den gamla anteckningen syns kvar.
ui-before = Nu
ui-after = Efter rättelsen
ui-effects-save = Rätta ändå
ui-now-placeholder = nu

## The room

ui-arrive-all = Anteckna som anlända: { $n }
ui-who-has-voted = Vilka har röstat

## Who decides?

ui-nav-who-decides = Vem beslutar?
ui-who-decides-title = Vem beslutar?
ui-way-body = { $body } beslutar.
ui-way-parties = Parterna beslutar själva, var och en i sitt eget organ.
ui-way-nobody = Ingen: förvaltningsmodellen förbjuder det.
ui-way-refused = Detta görs inte: förvaltningsmodellen förbjuder det.
ui-way-open = Beror på svar som ännu saknas.
ui-way-proposed = Framställningen görs av: { $body }.
ui-way-each-party = Därefter beslutar varje part i sina egna organ.
ui-way-inform = För kännedom: { $body }.
ui-way-decision-of = Därefter behövs partens eget beslut: { $party }.
ui-way-decision-of-one = Därefter behövs ett eget beslut av den part som förvaltningsmodellen särskilt nämner.
ui-way-aside = { $body }: deltar inte { $parties }.
ui-way-leave = Företrädarna avlägsnar sig under behandlingen.
ui-way-amount-open = Beror också på värdet, som inte har angetts.
ui-way-to-state = Ännu att konstatera
ui-way-why = Varför, och varför inte någon annan?
ui-way-when = När
ui-way-who = Vem
ui-way-fits = Passar det
ui-way-fits-yes = denna
ui-way-fits-maybe = möjlig
ui-way-fits-no = nej
ui-way-order = Raderna läses uppifrån ner; den första som passar avgör.
ui-way-otherwise = i övrigt
ui-way-due = { $asks } – { $answer }
ui-way-given = { $due } (svar: { $given })
ui-way-any = någon av dessa: { $list }
ui-way-share = Visa detta för andra
ui-way-share-text = Sidans adress innehåller frågan och svaret. Samma fråga kan ställas på kommandoraden:
ui-way-change = Ändra frågan
ui-way-amount-hint = Utan mervärdesskatt, optioner inräknade. Behövs bara för upphandlingar.
ui-way-examples = Exempel
ui-way-note = Svaret följer av förvaltningsmodellen. Det känner inte till gjorda delegeringar eller en parts egna upphandlingsgränser.
ui-answer = Svara
ui-edge-at-least = värde minst { $amount }
ui-edge-more-than = värde över { $amount }
ui-edge-at-most = värde högst { $amount }
ui-edge-less-than = värde under { $amount }
ui-edge-exactly = värde exakt { $amount }
ui-power = Inflytande (Banzhaf)
ui-power-note = Inflytandet visar i hur stor del av alla avgörande lägen partens röster avgör, när två sidor står mot varandra, partens företrädare röstar lika och mer än hälften av rösterna vinner. Det säger inget om omröstning mellan flera förslag eller om ordförandens avgörande vid lika röstetal.

## Tasks, dissents, proofs of a decision

ui-as-deputy = som ersättare för { $name }
ui-as-deputy-here = Vid detta möte är du ersättare för { $name }
ui-home-participants = endast för deltagarna
ui-home-may-read = Mötenas sidor är för deltagarna. Du kan läsa:
ui-task-given = { $text } ({ $decision })
ui-line-arrived-for = { $name } anlände som ersättare (ordinarie ledamot: { $of }).
ui-line-returned-for = { $name } återkom som ersättare (ordinarie ledamot: { $of }).
ui-line-assigned = Uppgift: { $name }: { $text } (senast { $day }).
ui-kind-decision-assigned = Uppgift given
ui-kind-decision-finished = Uppgift gjord
ui-dissents = Avvikande meningar
ui-dissents-hint = Lämna tomt om det inte finns avvikande meningar. Fler kan antecknas på beslutets sida tills mötet avslutas.
ui-dissent-who = Vems
ui-dissent-grounds = Mening med skäl
ui-tasks = Uppgifter
ui-tasks-none = Inga uppgifter har getts.
ui-task = Uppgift
ui-task-add = Ge en uppgift
ui-task-give = Ge uppgiften
ui-task-who = Vem gör den
ui-task-what = Vad
ui-task-due = Senast
ui-task-by = senast { $day }
ui-task-done = gjord
ui-task-finish = Anteckna som gjord
ui-fault-dissenter-missing = Välj vems den avvikande meningen är.
ui-fault-dissent-missing = Skriv motiveringen till den avvikande meningen.
ui-fault-doer-missing = Välj vem som gör uppgiften.
ui-fault-task-missing = Skriv vad som ska göras.
ui-fault-due-missing = Ange uppgiftens sista dag.
ui-fault-due-date = Dagen kan inte läsas. Skriv den så här: 29.1.2027.
ui-minutes-pdf = Protokoll PDF
ui-verify-this = Verifiera
ui-proof = Verifiera i händelsekedjan
ui-proof-lead = Beslutet finns i händelsekedjan, som nu har { $n } anteckningar. Innehållet kan inte ändras utan att kontrollsummorna ändras.
ui-proof-receipt = Ladda ner beviset för anteckning { $n }
ui-proof-verify = Verifiera hela kedjan eller jämför din egen kopia
ui-root = Kedjans kontrollsumma
ui-call-back-n = { $n ->
    [one] Kalla tillbaka en person
   *[other] Kalla tillbaka { $n } personer
}
ui-return-all = Alla återkom kl. { $at }
ui-way-open-live = Beslutet kan inte antecknas förrän detta har besvarats:
ui-way-open-answer = Svara på ärendets sida, { $matter }
ui-ending = Din inloggning upphör snart, om 10–20 minuter, om du inte gör något. Sidan och det du har skrivit står kvar när du fortsätter här.
ui-ending-stay = Fortsätt vara inloggad


## Ärendets väg: svar, förslag, parternas egna beslut

ui-answered-by = Svarade { $name }
ui-answer-grounds = grunder: { $grounds }
ui-answer-asked-of = Frågas av: { $names }
ui-answer-confirmed-by = bekräftade { $name }
ui-answer-to-confirm = inte bekräftat än; bekräftas av { $names }
ui-answer-confirm = Bekräfta svaret
ui-answer-question = Svara på en fråga
ui-answer-which = Fråga
ui-answer-is = Svar
ui-answer-why = Grunder
ui-answer-why-hint = Vad svaret vilar på; det antecknas med ditt namn.
ui-answer-save = Anteckna svaret
ui-proposed-by = Förslag av { $body } { $day }
ui-proposal-lacks = Förslag saknas ({ $body }): utan det tas ärendet inte upp på det beslutande organets föredragningslista.
ui-refer = Överför till: { $body }
ui-why-not-refer = Varför kan ärendet inte överföras?
ui-proposal-record = Anteckna ett förslag som gjorts på annat håll
ui-proposal-day = Förslagets dag
ui-proposal-document = Protokoll eller dokument
ui-own-decisions = Parternas egna beslut
ui-own-waiting = väntar på { $parties }
ui-own-done = klart: alla som ärendet gäller har godkänt
ui-own-lapsed = förfallet: { $parties } förkastade det
ui-own-awaited = inväntas
ui-own-approved = godkänt { $day }
ui-own-rejected = förkastat { $day }
ui-own-by = antecknas av { $names }
ui-own-party = Part
ui-own-state = Läge
ui-own-record = Anteckna partens eget beslut
ui-own-verdict = Vad beslutades?
ui-own-approve = Godkändes enligt beslutet eller förslaget
ui-own-reject = Förkastades
ui-own-retract = Ta tillbaka anteckningen
ui-own-retract-why = Varför
ui-document = Dokumentets nummer eller adress
ui-fault-decided-date = Skriv dagen som 15.12.2026.
ui-fault-document-missing = Skriv var förslaget kan läsas.
ui-fault-grounds-missing = Skriv grunderna.
ui-fault-answer-missing = Välj ja eller nej.
ui-fault-verdict-missing = Välj vad som beslutades.
ui-proposed = föreslaget
ui-proposal-missing = förslag saknas
ui-escalated = fört vidare
ui-escalated-from = Ingen enighet i { $body }; ska avgöras senast { $day }
ui-escalate = Ingen enighet: för vidare till { $body }
ui-escalate-text = Någon var emot. Ärendet går till det organ som avgör det, på ett sätt som hinner i tid.
ui-needed-by = Behövs senast
ui-through = På vilket sätt?
ui-through-hint = Ett sätt som inte hinner till dagen avvisas, om inte inget hinner: då det snabbaste.
ui-through-next-meeting = nästa möte
ui-through-extra-meeting = ett extra möte
ui-through-written = ett beslut per e-post
ui-through-by = { $way }: tidigast { $day }
ui-through-never = { $way }: inget i sikte
ui-views = Ståndpunkterna
ui-views-hint = Vem vill vad och varför: nästa organ läser detta.
ui-fault-through-missing = Välj ett sätt.
ui-fault-needed_by-missing = Skriv när avgörandet senast behövs.
ui-fault-needed_by-date = Skriv dagen som 15.12.2026.
ui-fault-views-missing = Skriv ståndpunkterna.
