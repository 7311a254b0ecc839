# What pages say, page by page.

## Frame

ui-show = Näytä
ui-changed = Tämä on muuttunut.
ui-live = yhteys ok, { $s } s sitten
ui-stale = Yhteys katkesi klo { $t }. Näet sen hetken tilanteen. Yritämme uudelleen. Voit myös äänestää ääneen, jolloin sihteeri kirjaa äänesi.
ui-sending = Lähetetään…
ui-unsent = Ei lähetetty: yhteyttä ei ole. Kaikki on vielä tällä sivulla. Paina uudelleen, kun yhteys palaa.
ui-kept = Ei tallennettu vielä, säilytetään tässä välilehdessä.
ui-skip = Siirry sisältöön
ui-demo = Esittely
ui-demo-invented = Henkilöt ja maksut ovat keksittyjä.
ui-demo-clock = Kello: { $at }.
ui-demo-move = Siirrä kello: { $to }
ui-nav = Päävalikko
ui-menu = Valikko
ui-crumbs = Murupolku
ui-footer = Alatunniste
ui-sign-out = Kirjaudu ulos
ui-sign-in = Kirjaudu sisään
ui-refused = Tätä ei tehty
ui-help = Ohje
ui-contact = Yhteystiedot
ui-accessibility = Saavutettavuusseloste
ui-nav-home = Koti
ui-nav-meetings = Kokoukset
ui-nav-matters = Asiat
ui-nav-decisions = Linjaukset
ui-nav-parties = Osapuolet
ui-nav-rules = Säännöt
ui-nav-record = Tapahtumaketju
ui-source-heading = Lähteen otsikko:
ui-rule-page = Säännön sivu
ui-rules-cited = Tällä sivulla mainitut säännöt
ui-form-faults = Tarkista nämä
ui-in-time = ajoissa { $day }
ui-late-by = { $n ->
        [one] { $n } päivä myöhässä
       *[other] { $n } päivää myöhässä
    }
ui-paper-waits = lähtee kutsun mukana
ui-deadline-before = { $from } miinus { $n } päivää → { $due }
ui-deadline-before-working = { $from } miinus { $n } kokonaista työpäivää → { $due }
ui-deadline-after = { $from } plus { $n } päivää → { $due }
ui-deadline-after-working = { $from } plus { $n } työpäivää → { $due }
ui-why-not = Miksi en voi tehdä tätä?
ui-cancel = Peruuta
ui-save = Tallenna
ui-state-at = Tilanne klo { $at }
ui-refresh = Päivitä
ui-reason = Miksi?

## Done

ui-done-saved = Tallennettu.
ui-done-recorded = Kirjattu. Merkintä { $n }.

## Home

ui-home-title = Mikä odottaa minua: { $n }
ui-home-nothing = Mikään ei odota sinua.
ui-home-next-is = Seuraavaksi { $body }, { $when }.
ui-home-waiting = Odottaa muita: { $n }
ui-home-since = Sen jälkeen, kun olit täällä { $day }
ui-home-since-nothing = Ei uutta.
ui-home-since-notice = Kokouskutsu: { $meeting }
ui-home-since-minutes = Pöytäkirja hyväksytty: { $meeting }
ui-home-since-papers = { $n ->
        [one] { $n } uusi liite
       *[other] { $n } uutta liitettä
    }
ui-home-next = Seuraavat kokoukset
ui-home-no-meetings = Kokouksia ei ole suunniteltu.
ui-home-help = Mitä teen ennen kokousta?
ui-now = nyt
ui-papers-in = materiaali { $of }/{ $all }
ui-papers-due = materiaali viimeistään { $day }
ui-task-vote = Äänestä: § { $section } { $title }
ui-task-check-spoken = Tarkista puolestasi kirjattu ääni: § { $section } { $title }
ui-task-leave = Poistu nyt: et osallistu § { $section } käsittelyyn, { $meeting }
ui-task-return = Voit palata kokoukseen { $meeting }: § { $section } on päättynyt
ui-task-attend = Kokous on käynnissä: { $meeting }
ui-task-interests = Vastaa eturistiriidoista: { $meeting }, { $n } vastaamatta
ui-wait-interests = Eturistiriidoista vastaamatta: { $meeting }, { $n }
ui-task-read = Lue uudet liitteet: { $meeting }, { $n } kpl
ui-task-approve-minutes = Hyväksy pöytäkirja: { $meeting }
ui-task-change-minutes = Muuta pöytäkirjaa, puheenjohtaja pyytää: { $meeting }
ui-task-convene = Lähetä kokouskutsu: { $meeting }
ui-task-papers = Tuo puuttuva materiaali: { $meeting }, { $n } asiakohtaa
ui-task-plan = Suunnittele kokous ({ $body }): vuonna { $year } pidetty { $held }, tarvitaan vähintään { $n }
ui-task-name = Nimeä edustaja: { $party }, { $body }, { $n } paikkaa täyttämättä
ui-task-open-meeting = Avaa kokous: { $meeting }
ui-task-take-up = Ota käsittelyyn { $matter }: ei yksimielisyyttä ({ $body })
ui-task-answer = Vastaa { $n ->
    [one] kysymykseen
   *[other] { $n } kysymykseen
 }: { $matter }
ui-task-confirm = Vahvista { $n ->
    [one] vastaus
   *[other] { $n } vastausta
 }: { $matter }
ui-task-own-decision = { $party }: oma päätös asiassa { $matter }

## Meetings

ui-meetings-title = Kokoukset { $year }
ui-meetings-none = Vuodelle { $year } ei ole vielä kokouksia.
ui-meeting = Kokous
ui-when = Milloin
ui-where = Missä
ui-stands = Tila
ui-plan-meeting = Suunnittele kokous
ui-why-not-plan = Miksi en voi suunnitella kokousta?
ui-cadence-year = Pidetty { $held }, tulossa { $ahead }; vuodessa { $least }–{ $most }.
ui-cadence-month = Pidetty { $held }, tulossa { $ahead }; kuukaudessa { $least }–{ $most }.
ui-cadence-too-many = liikaa kokouksia
ui-cadence-too-few = liian vähän kokouksia
ui-plan-title = Sopiiko päivä? { $body }
ui-date = Päivä
ui-date-hint = Esimerkiksi 15.12.2022
ui-time = Kellonaika
ui-time-hint = Esimerkiksi 13.00
ui-plan-check = Katso, mitä päivästä seuraa
ui-plan-fits = { $day }
ui-papers-last-day = Materiaali viimeistään
ui-minutes-last-day = Pöytäkirja viimeistään
ui-number = Kokouksen numero
ui-plan-save = Suunnittele tämä kokous
ui-fault-date-missing = Kirjoita päivä.
ui-fault-date-date = Päivää ei voi lukea. Kirjoita se näin: 15.12.2022.
ui-fault-time-missing = Kirjoita kellonaika.
ui-fault-time-time = Kellonaikaa ei voi lukea. Kirjoita se näin: 13.00.

## Stages

ui-stage-planned = suunniteltu
ui-stage-convened = kutsuttu koolle
ui-stage-live = käynnissä
ui-stage-cancelled = peruttu
ui-minutes-stage-draft = pöytäkirja odottaa hyväksymistä
ui-minutes-stage-approved = pöytäkirja hyväksytty
ui-minutes-stage-not-yet = pöytäkirjaa kirjoitetaan

## Meeting

ui-convened = Kutsuttu koolle { $at }; koollekutsuja { $by }
ui-not-convened = Kutsua ei ole vielä lähetetty; koollekutsuja { $by }
ui-cancelled-because = Kokous on peruttu: { $why }
ui-ready-seats = Paikoista täytetty { $of }/{ $all }
ui-ready-papers = materiaali ajoissa { $of }/{ $all }
ui-ready-interests = eturistiriidoista vastannut { $of }/{ $all }
ui-check-and-send = Tarkista ja lähetä kutsu
ui-go-live = Siirry kokoukseen
ui-to-minutes = Pöytäkirja
ui-answer-interests = Vastaa eturistiriidoista
ui-agenda = Esityslista
ui-agenda-empty = Esityslista on tyhjä. Aloita tavanomaisista asioista.
ui-steps = Vaiheet
ui-step-agenda = Esityslista
ui-step-notice = Kutsu
ui-step-live = Kokous
ui-step-minutes = Pöytäkirja
ui-step-approved = Hyväksytty
ui-item = Asiakohta
ui-for = Käsittely
ui-for-decision = linjataan
ui-for-information = tiedoksi
ui-takes-no-part = Ei osallistu
ui-out-who = { $who } ei osallistu
ui-you-take-no-part = et osallistu
ui-papers = Liitteet
ui-mine = Eturistiriita?
ui-needs-consent = Tarvitaan kokouksen suostumus.
ui-item-called = otettu esiin
ui-item-open = käsittelyssä
ui-item-voting = äänestys auki
ui-item-settled = ratkaistu, linjaus kirjaamatta
ui-item-decided = linjattu
ui-item-noted = merkitty tiedoksi
ui-item-postponed = pöydällä
ui-item-returned = palautettu valmisteltavaksi
ui-item-escalated = viety ylemmäs
ui-answer-missing = vastaamatta
ui-answer-free = ei ole
ui-answer-interest = on: { $what }
ui-answer-spoken = kirjattu puheesta
ui-answer-recused = et osallistu
ui-edit-agenda = Muokkaa esityslistaa
ui-edit-after-notice = Kutsu lähti { $at }. Muutokset näkyvät kutsutuille heti; uutta kutsua ei lähetetä.
ui-template-missing = Tavanomaisista asioista puuttuu
ui-template-add = Lisää tavanomaiset asiat
ui-add-matter = Asia
ui-add-to-agenda = Lisää esityslistalle
ui-no-addable = Esityslistalle lisättäviä asioita ei ole.
ui-new-matter = Uusi asia
ui-add-plain = Lisää kohta ilman asiaa
ui-item-title = Otsikko
ui-item-text = Teksti
ui-order-agenda = Järjestä tai poista kohtia
ui-acts = Toimet
ui-up = Siirrä § { $n } ylös
ui-down = Siirrä § { $n } alas
ui-remove = Poista § { $n }
ui-who-comes = Ketkä kutsutaan
ui-who-comes-n = { $n ->
        [one] Kutsuttuja: { $n }
       *[other] Kutsuttuja: { $n }
    }
ui-name = Nimi
ui-party = Osapuoli
ui-role = Tehtävä
ui-interests-answered = Eturistiriidat vastattu
ui-role-chair = puheenjohtaja
ui-role-vice-chair = varapuheenjohtaja
ui-role-member = jäsen
ui-role-deputy = varajäsen
ui-role-presenter = esittelijä
ui-role-secretary = sihteeri
ui-role-post = tehtävänhaltija
ui-role-guest = asiantuntija
ui-role-other = muu
ui-guests = Asiantuntijat
ui-invite = Kutsu asiantuntija
ui-invite-save = Kutsu
ui-expert = Asiantuntija
ui-expert-hint = Asiantuntija saa olla läsnä ja puhua, muttei äänestä.
ui-move-meeting = Siirrä kokous toiseen aikaan
ui-cancel-meeting = Peru kokous
ui-convene-title = Lähtevätkö oikeat tiedot oikeille ihmisille? { $meeting }
ui-convene-who = Saajat
ui-convene-what = Mitä lähtee
ui-n-papers = { $n ->
        [one] { $n } liite
       *[other] { $n } liitettä
    }
ui-convene-number-only = saa vain pykälän numeron ja syyn
ui-convene-sees-all = näkee asiakohdan ja liitteet mutta ei osallistu siihen
ui-send-notice = Lähetä kutsu
ui-why-not-convene = Miksi kutsua ei voi lähettää?
ui-interests-title = Onko sinulla eturistiriitaa näissä asioissa?
ui-interests-lead = { $meeting }. Kysymme jokaisesta asiasta kerran ennen käsittelyä.
ui-interests-none-asked = Sinulta ei kysytä mistään asiasta.
ui-other-side = Toinen osapuoli: { $parties }
ui-standing-applies = Olet ilmoittanut eturistiriidan tähän osapuoleen.
ui-interest-question = § { $n }: onko eturistiriitaa?
ui-interest-no = Ei ole
ui-interest-yes = On; en osallistu
ui-interest-tell = Kerro, mikä eturistiriita
ui-interest-grounds = § { $n }: mikä se on?
ui-interest-grounds-hint = Kirjoita tämä, jos vastasit ”on”.
ui-interests-save = Tallenna vastaukset
ui-standing = Voimassa olevat ilmoitukset

## Live

ui-screen = Näyttö
ui-keys = Näppäimet
ui-keys-on = Yksittäiset näppäimet ovat käytössä.
ui-keys-off = Yksittäiset näppäimet ovat pois käytöstä.
ui-settings = Asetukset
ui-key-n = avaa asiakohta
ui-key-p = lisää ehdotus
ui-key-u = vastustaako kukaan?
ui-key-v = avaa äänestys
ui-key-c = sulje äänestys
ui-key-e = kirjaa linjaus
ui-key-m = pöytäkirjan teksti
ui-key-s = näyttö
ui-key-help = tämä luettelo
ui-minutes-of = Pöytäkirja § { $n }
ui-minutes-as-it-goes = Kirjautuu kokouksen edetessä.
ui-own-words = Oma teksti, § { $n }
ui-saved-at = tallennettu { $at }
ui-saved-meanwhile = Sillä välin tallennettu teksti:
ui-late-papers = myöhässä
ui-call = Ota esiin § { $n }
ui-room = Läsnä { $here }/{ $all }
ui-room-apart = Varajäseniä, jotka eivät ole paikalla: { $n }
ui-room-apart-caption = Varajäsenet, jotka eivät ole paikalla
ui-attendance = Läsnäolo
ui-here = paikalla
ui-in = Saapui
ui-back-in = Palasi
ui-out = Poistui
ui-at-time = kello
ui-why-not-in = Miksi ei voi saapua?
ui-correct-minute = Oikaise aika
ui-which = Mikä aika?
ui-arrived-at = saapui { $at }
ui-left-at = poistui { $at }
ui-right-minute = Oikea aika
ui-correct = Oikaise
ui-ask-open-vote = Avataanko äänestys, § { $n }?
ui-ask-close-vote = Suljetaanko äänestys, § { $n }?
ui-ask-enter = Kirjataanko linjaus, § { $n }?
ui-ask-close = Päätetäänkö kokous?
ui-open-vote = Avaa äänestys
ui-close-vote = Sulje äänestys
ui-why-not-open-vote = Miksi äänestystä ei voi avata?
ui-why-not-against = Miksi ei voi kysyä, vastustaako joku?
ui-voted = { $of }/{ $all } on äänestänyt
ui-not-voted = Ei ole äänestänyt: { $names }
ui-silent-counts = Jos äänestys suljetaan nyt, he eivät kannata mitään ehdotusta; päätösvaltaisuuteen heidät lasketaan.
ui-silent-left-out = Jos äänestys suljetaan nyt, he eivät kannata mitään ehdotusta eikä heitä lasketa päätösvaltaisuuteen.
ui-decision-text = Linjauksen teksti
ui-decision-text-hint = Jätä tyhjäksi, jos linjaus on voittanut ehdotus sellaisenaan.
ui-reasons = Perustelut
ui-enter = Kirjaa linjaus
ui-unhandled = Käsittelemättä: § { $sections }
ui-close-meeting = Päätä kokous
ui-why-not-close = Miksi kokousta ei voi päättää?
ui-leave-now = Poistu nyt huoneesta
ui-leave-now-why = Et osallistu tämän asian käsittelyyn.
ui-may-return = Voit palata kokoukseen.
ui-starts = Alkaa { $at }
ui-leave-open = Voit jättää tämän sivun auki.
ui-open-meeting = Avaa kokous
ui-why-not-open-meeting = Miksi kokousta ei voi avata?
ui-meeting-over = Kokous on päättynyt
ui-marked-out = Merkitty poistuneeksi klo { $at }.
ui-call-back = Kutsumme sinut takaisin, kun § { $n } on päättynyt.
ui-next-section = Seuraavaksi § { $n }
ui-all-handled = Kaikki kohdat on käsitelty
ui-live-step-here = Läsnä
ui-live-step-leave = Poistuminen
ui-live-step-interests = Eturistiriidat
ui-live-step-proposals = Ehdotukset
ui-live-step-against = Vastustaako joku?
ui-live-step-vote = Äänestys
ui-live-step-tie = Äänet tasan
ui-live-step-enter = Kirjaaminen
ui-quorate = päätösvaltainen
ui-not-quorate = ei päätösvaltainen
ui-quorum = Päätöksentekoon osallistuu { $part }, tarvitaan { $needed }; perusteena { $base } jäsentä
ui-acting-chair = Puheenjohtajana { $name }
ui-to-leave = Näiden on poistuttava: { $names }
ui-mark-all-out = Merkitse kaikki poistuneiksi { $at }
ui-consent-needed = Materiaali on myöhässä: tarvitaan kokouksen suostumus
ui-consent = Kirjaa kokouksen suostumus
ui-elect-chair = Valitkaa puheenjohtaja tälle asialle
ui-elects = { $name } kannattaa
ui-elect-save = Kirjaa valinta
ui-unanswered = Eturistiriidoista vastaamatta: { $n }
ui-unanswered-why = Heiltä kysytään ennen kuin asia ratkaistaan. Vastaus voidaan kirjata myös puheesta.
ui-spoken-no-all = Kysyttiin: kukaan näistä ei ilmoittanut eturistiriitaa
ui-spoken-no = Sanoi: ei ole
ui-spoken-yes = Sanoi: on
ui-what-interest = Mikä eturistiriita?
ui-open-item = Avaa § { $n }
ui-why-not-open-item = Miksi asiaa ei voi avata?
ui-proposals = Ehdotukset
ui-no-proposals = Ehdotusta ei ole vielä.
ui-draft-by-presenter = esittelijän ehdotus
ui-withdraw = Peru ehdotus { $letter }
ui-opposed = Ehdotusta { $letter } vastusti: { $names }
ui-hidden-until-closed = Valintasi näkyy muille vasta, kun äänestys on suljettu.
ui-has-voted = äänestänyt
ui-has-not-voted = ei vielä
ui-spoken = ääneen, sihteeri kirjasi
ui-add-proposal = Lisää ehdotus
ui-proposer = Ehdottaja
ui-proposal-text = Ehdotus
ui-against = Vastustaako joku?
ui-against-which = Mitä ehdotusta kysyttiin?
ui-nobody-against = Kukaan ei vastusta: yksimielinen
ui-somebody-against = Joku vastustaa
ui-who-is-against = Ketkä vastustavat?
ui-record-against = Kirjaa vastustajat
ui-note = Merkitse tiedoksi
ui-why-not-enter = Miksi linjausta ei voi kirjata?
ui-spoken-ballot = Kirjaa ääneen annettu ääni
ui-whose-ballot = Kenen ääni?
ui-pick-person = Valitse henkilö
ui-voters-left = Ei ole vielä äänestänyt
ui-voters-done = On jo äänestänyt: kirjaus korvaa äänen
ui-choice = Valinta
ui-blank = Tyhjä
ui-no-ballot = Ei äänestänyt
ui-spoken-ballot-save = Kirjaa ääni
ui-cancel-vote = Peru äänestys
ui-tie-choose = Äänet menivät tasan. Minkä ehdotuksen puheenjohtaja valitsee?
ui-choose = Valitse { $letter }
ui-postpone-or-return = Jätä pöydälle tai palauta
ui-postpone = Jätä pöydälle
ui-return = Palauta valmisteltavaksi
ui-reopen = Avaa asia uudelleen
ui-receipt = Äänesi on kirjattu klo { $at }: { $choice }. Kuitti { $n }.
ui-receipt-change = Voit vaihtaa valintasi, kunnes äänestys suljetaan.
ui-receipt-spoken = Sihteeri kirjasi tämän puheestasi. Tarkista.
ui-receipt-file = Ota kuitti talteen (tiedosto, jolla voit myöhemmin osoittaa, että äänesi on ketjussa)
ui-contest = Tämä ei ole se, mitä sanoin
ui-go-vote = Äänestä
ui-change-vote = Vaihda valintasi
ui-why-not-vote = Miksi en voi äänestää?
ui-screen-clearing = Ei osallistu: { $parties }. Odotamme, että he poistuvat.
ui-screen-out = { $party } ei osallistu
ui-vote-open = ÄÄNESTYS AUKI
ui-vote-not-open = Äänestys ei ole auki.
ui-vote-over = Äänestys on suljettu
ui-what-support = Mitä kannatat?
ui-change-what = Äänesi on merkitty alle. Haluatko vaihtaa sen?
ui-your-votes = Äänimääräsi: { $votes }
ui-vote = Äänestä
ui-draft = Päätösehdotus
ui-papers-n = { $n ->
        [0] Liitteet
       *[other] Liitteet: { $n }
    }
ui-papers-none = Ei liitteitä.
ui-attach = Liitä tiedosto
ui-attach-hint = Enintään 50 Mt.
ui-attach-new-version = Uusi versio liitteestä
ui-attach-new-paper = uusi liite
ui-why-not-attach = Miksi en voi liittää tiedostoa?
ui-version = versio { $n }
ui-sent-at = lähetetty { $at }
ui-not-sent = ei lähetetty vielä
ui-digest = tiiviste
ui-say-voting = Äänestys on auki: { $of }/{ $all } on äänestänyt.
ui-say-open = § { $n } on avattu.
ui-say-called = § { $n } on otettu esiin.
ui-alert-vote = Äänestä nyt, § { $n }
ui-alert-leave = Poistu nyt, § { $n }

## Matters

ui-matter = Asia
ui-matters-none = Asioita ei ole vielä.
ui-matter-open = valmistelussa
ui-matter-on-agenda = esityslistalla
ui-body = Toimielin
ui-kind = Laji
ui-kind-hint = Lajista riippuu, mitä sääntöjä asiaan sovelletaan.
ui-amount = Kokonaisarvo ilman veroa
ui-amount-hint = Optiot mukaan lukien. Esimerkiksi 600 000.
ui-counterparties = Toisena osapuolena
ui-counterparties-hint = Ketkä osapuolista ovat asiassa vastapuolena? Ulkopuolista toimittajaa ei merkitä.
ui-none-of-ours = ei kukaan osapuolista
ui-deciding-body = Kuka linjaa
ui-title = Otsikko
ui-title-hint = Kerro lyhyesti, mistä linjataan.
ui-summary = Mistä on kyse
ui-summary-hint = Muutama virke riittää; yksityiskohdat kuuluvat liitteisiin.
ui-draft-hint = Esittelijän ehdotus. Siitä tulee ehdotus A, kun asia avataan.
ui-text-lang = Tekstien kieli
ui-check-answers = Tarkista vastaukset
ui-question-of = Kysymys { $of }/{ $all }
ui-next = Jatka
ui-previous = Edellinen
ui-check-answers-title = Tarkista, ennen kuin asia avataan
ui-change-answers = Muuta vastauksia
ui-open-matter = Avaa asia
ui-why-not-open-matter = Miksi en voi avata asiaa?
ui-recuses = Nämä eivät osallistu
ui-recuses-nobody = Kaikki jäsenet voivat osallistua.
ui-out-counterparty = { $party } on asiassa toisena osapuolena.
ui-out-kind = Näin säädetään tällaisista asioista.
ui-out-declared = Oma ilmoitus eturistiriidasta.
ui-out-leaves = Poistuminen ennen käsittelyä.
ui-out-unseen = Ilman materiaalia.
ui-out-stays = Läsnäolo on sallittu.
ui-who-decides = Kuka linjaa: { $body }
ui-facts = Tiedot
ui-correct-fact = Oikaise tieto
ui-why-not-correct = Miksi en voi oikaista tietoja?
ui-yes = kyllä
ui-no = ei
ui-unknown = ei tiedossa
ui-add-to = Lisää esityslistalle: { $meeting }
ui-timeline = Vaiheet
ui-entry-n = Merkintä { $n }
ui-decision-only = Olit esteellinen, joten näet vain linjauksen:
ui-correct-title = Oikaise asian { $id } tietoja
ui-correct-lead = Vanhat tiedot jäävät tapahtumaketjuun. Kerro, mikä on oikein ja miksi.
ui-correct-reason-hint = Mistä oikea tieto on peräisin?
ui-correct-changes = Oikaisu muuttaa sitä, ketkä osallistuvat. Sen jälkeen eivät osallistu:
ui-moment-opened = Asia avattiin
ui-moment-corrected = Tietoja oikaistiin: { $reason }
ui-moment-attached = Liitettiin { $name }, versio { $n }
ui-moment-on-agenda = Esityslistalle: { $meeting } § { $section }
ui-moment-off-agenda = Pois esityslistalta: { $meeting }
ui-moment-handled = Käsiteltiin: { $meeting } § { $section }
ui-moment-postponed = Jätettiin pöydälle: { $meeting } § { $section }
ui-moment-returned = Palautettiin: { $meeting } § { $section }
ui-moment-reopened = Avattiin uudelleen: { $meeting } § { $section }
ui-moment-decided = Linjattiin: { $id }
ui-moment-escalated = Vietiin ylemmäs: { $body }, ratkaistava viimeistään { $day }
ui-moment-answered = { $asks } { $answer }: { $grounds }
ui-moment-confirmed = Vahvistettiin: { $asks }
ui-moment-referred = Siirrettiin: { $body }
ui-moment-proposed = Esitys tehtiin: { $body } { $day }
ui-moment-awaited = Odottaa osapuolten omia päätöksiä: { $parties }
ui-moment-own-approved = { $party } hyväksyi { $day } ({ $organ })
ui-moment-own-rejected = { $party } hylkäsi { $day } ({ $organ })
ui-moment-own-retracted = { $party }: oman päätöksen kirjaus peruttiin: { $reason }
ui-fault-title-missing = Kirjoita otsikko.
ui-fault-kind-missing = Valitse laji.
ui-fault-amount-missing = Kirjoita kokonaisarvo: tämä laji tarvitsee sen.
ui-fault-amount-amount = Summaa ei voi lukea. Kirjoita se näin: 600 000 tai 600000,50.
ui-fault-reason-missing = Kirjoita, miksi oikaistaan.
ui-fault-choice-missing = Valitse ehdotus tai tyhjä.
ui-older-versions = Vanhemmat versiot

## Results

ui-how = Miten
ui-what = Mitä
ui-who = Kuka
ui-won-how = { $letter }, { $how }
ui-tied = Äänet tasan: { $letters }
ui-tally = Äänet ehdotuksittain
ui-rests-on = Säännöt:
ui-votes = Äänet
ui-share = Osuus
ui-people = Jäseniä
ui-won = voitti
ui-rounded-sum = pyöristettyjen summa { $sum } %
ui-ballots = Äänestysluettelo
ui-receipt-number = Kuitti
ui-consented = Kokous suostui käsittelyyn, vaikka materiaali oli myöhässä.
ui-vacant = { $n ->
        [one] { $n } paikka täyttämättä
       *[other] { $n } paikkaa täyttämättä
    }

## Decisions

ui-decision = Linjaus
ui-decisions-none = Linjauksia ei ole vielä.
ui-what-decided = Mitä linjattiin
ui-reopened = avattu uudelleen, ei voimassa
ui-dissent = Eriävä mielipide
ui-dissent-add = Jätä eriävä mielipide

## Minutes

ui-minutes-title = Pöytäkirja: { $meeting }
ui-approved = Hyväksytty { $at }, { $by }
ui-minutes-due = Osallistujille viimeistään { $day }
ui-changes-asked = Puheenjohtaja pyytää muutoksia
ui-gaps = Kesken: § { $sections }
ui-ask-approve = Hyväksytäänkö pöytäkirja, { $meeting }?
ui-ask-approve-lead = Hyväksytty pöytäkirja lähtee osallistujille. Sen jälkeen se muuttuu vain oikaisuilla.
ui-approve = Hyväksy pöytäkirja
ui-why-not-approve = Miksi pöytäkirjaa ei voi hyväksyä?
ui-present = Läsnä
ui-absent = Poissa
ui-declared = { $name } ilmoitti eturistiriidan: { $what }
ui-ask-change = Pyydä muutosta, § { $n }
ui-ask-change-what = Mitä muutetaan?
ui-ask-change-send = Pyydä muutosta
ui-corrections = Oikaisut
ui-correct-begin = Oikaise merkintöjä
ui-correct-done = Lopeta oikaiseminen
ui-attendance-lines = { $n ->
        [one] Saapumiset ja poistumiset asiakohtien ulkopuolella: { $n }
       *[other] Saapumiset ja poistumiset asiakohtien ulkopuolella: { $n }
    }
ui-charter-line = Hallintamalli { $charter }; tapahtumaketjun koko { $n }.
ui-correct-entry = Oikaise merkintä { $n }
ui-what-is-right = Mikä on oikein?
ui-line-corrected = Oikaistu ({ $by }, merkintä { $n }): { $right }. Syy: { $reason }
ui-line-meeting-opened = Kokous avattiin.
ui-line-meeting-closed = Kokous päättyi.
ui-line-arrived = { $name } saapui.
ui-line-returned-to-room = { $name } palasi.
ui-line-left = { $name } poistui.
ui-line-arrival-corrected = Oikaistiin: { $name } saapui { $to }, ei { $from }. Syy: { $reason }
ui-line-departure-corrected = Oikaistiin: { $name } poistui { $to }, ei { $from }. Syy: { $reason }
ui-line-called = Asia otettiin esiin.
ui-line-consented = Kokous suostui käsittelyyn myöhäisestä materiaalista huolimatta.
ui-line-chair-elected = Asian puheenjohtajaksi valittiin { $name }.
ui-line-no-interest = { $name }: ei eturistiriitaa.
ui-line-opened = Asia avattiin.
ui-line-proposed-draft = Ehdotus { $letter }: esittelijän ehdotus.
ui-line-proposed = { $name } ehdotti { $letter }: { $text }
ui-line-withdrawn = Ehdotus { $letter } peruttiin.
ui-line-unanimous = Kukaan ei vastustanut ehdotusta { $letter }.
ui-line-vote-opened = Äänestys avattiin.
ui-line-vote-cancelled = Äänestys peruttiin: { $reason }
ui-line-vote-closed = Äänestys suljettiin.
ui-line-vote-closed-silent = Äänestys suljettiin; ei äänestänyt: { $names }
ui-line-vote-reopened = Äänestys avattiin uudelleen.
ui-line-contested = { $name } ilmoitti, ettei kirjattu ääni ollut hänen sanomansa.
ui-line-chosen = { $name } valitsi puheenjohtajana ehdotuksen { $letter }.
ui-line-decided = Linjaus kirjattiin: { $id }.
ui-line-dissented = { $name } jätti eriävän mielipiteen: { $text }
ui-line-noted = Merkittiin tiedoksi.
ui-line-postponed = Jätettiin pöydälle: { $reason }
ui-line-returned = Palautettiin valmisteltavaksi: { $reason }
ui-line-escalated = Yksimielisyyttä ei löytynyt. Siirtyy: { $body }, ratkaistava viimeistään { $day }. { $views }
ui-line-reopened = Asia avattiin uudelleen: { $reason }
ui-line-correction = Merkintää { $n } oikaistiin: { $right }. Syy: { $reason }
ui-line-change-asked = { $name } pyysi muutosta: { $text }

## Parties

ui-parties-title = { $parties } osapuolta, { $seats } paikkaa, { $votes } ääntä
ui-as-of = Tilanne
ui-parties-table = Osapuolet, paikat ja äänet
ui-seats = Paikat
ui-measures = Perusteet
ui-host = isäntäkunta
ui-in-all = Yhteensä
ui-party-since = mukana { $day } alkaen
ui-nominator = Nimeäjä
ui-without-deputy = ilman varajäsentä: { $names }
ui-appoint = Nimeä
ui-why-not-appoint = Miksi en voi nimetä?
ui-appointments = Nimeämiset
ui-term = Kausi
ui-home-decision = Osapuolen oma päätös
ui-end-appointment = Päätä nimeäminen: { $name }
ui-last-day = Viimeinen päivä
ui-end = Päätä
ui-appoint-title = Kenet nimeätte? { $party }
ui-to-what = Mihin?
ui-charge-seat = Edustajaksi: { $body }
ui-charge-deputy = Varajäseneksi, varsinainen jäsen { $name } ({ $body })
ui-whom = Kenet?
ui-whom-hint = Valitse henkilö, tai kirjoita uuden henkilön nimi alle.
ui-somebody-new = joku uusi
ui-new-person = Uuden henkilön nimi
ui-new-person-hint = Etunimi ja sukunimi.
ui-from-day = Mistä päivästä
ui-organ = Toimielin tai viranhaltija
ui-organ-hint = Esimerkiksi kaupunginhallitus.
ui-decided-day = Päätöksen päivä
ui-section = Pykälä
ui-fault-charge-missing = Valitse, mihin nimeätte.
ui-fault-new_name-missing = Valitse henkilö tai kirjoita nimi.
ui-fault-from-missing = Kirjoita ensimmäinen päivä.
ui-fault-from-date = Päivää ei voi lukea. Kirjoita se näin: 15.12.2022.
ui-fault-organ-missing = Kirjoita, kuka päätti.
ui-fault-decided-missing = Kirjoita päätöksen päivä.

## Rules

ui-rules-title = Hallintamalli omin sanoin
ui-rules-lead = Tämä luetaan; ohjelma soveltaa hallintamallin koneluettavaa muotoa. Kappaleet on kirjoitettu uudelleen, lähteen otsikot ovat alkuperäisiä.
ui-interpretations = Tulkinnat
ui-interpretations-lead = Missä malli jättää valinnan avoimeksi, valinta on kirjattu tänne vaihtoehtoineen.
ui-chosen = Valittu:
ui-alternatives = Muut vaihtoehdot
ui-rule-applied = Sovellettu linjauksissa: { $n }

## Record

ui-record-title = Tapahtumaketju: { $n } merkintää
ui-record-lead = Mitään ei muuteta eikä poisteta: oikaisu on uusi merkintä. Kuka tahansa voi tarkistaa, että ketju on ehjä.
ui-verify = Tarkista ketju
ui-download = Lataa kopio
ui-checkpoint = Allekirjoitettu tarkistuspiste
ui-entry = Merkintä
ui-entry-closed = Ei avoinna sinulle; numero, aika ja tiiviste näkyvät.
ui-older = Vanhemmat
ui-leaf = Tiiviste
ui-words = Sanat
ui-record-whole = Ketju on ehjä: { $n } merkintää
ui-record-broken = Ketju ei ole ehjä
ui-record-whole-how = Jokainen merkintä laskettiin levyltä uudelleen, ja tulos on sama kuin ketjuun kirjattu.
ui-record-broken-how = Levyllä oleva ei vastaa ketjua. Ota yhteys ylläpitoon, äläkä kirjaa mitään ennen sitä.
ui-compare = Vertaa omaan kopioosi
ui-your-copy = Oma kopiosi (.jsonl) tai kuittisi (.json)
ui-or-digest = tai tiiviste
ui-or-digest-hint = Merkinnän tiiviste tai tarkistuspisteen juuri.
ui-compare-do = Vertaa
ui-copy-broken = Kopiosi ei ole ehjä: sitä on muutettu, tai se ei ole tapahtumaketju.
ui-copy-broken-at-entry = Kopiosi ei ole ehjä: rivi { $line }, merkintä { $entry }, ei ole se, joka kirjattiin.
ui-copy-broken-at-line = Kopiosi ei ole ehjä: rivi { $line } ei ole se, joka kirjattiin.
ui-copy-same = Kopiosi on sama kuin ketju.
ui-copy-prefix = Kopiosi päättyy kohtaan { $n } ja on siihen asti sama.
ui-copy-other = Kopiosi on ehjä, mutta se ei ole tämän ketjun kopio.
ui-receipt-holds = Kuitti pitää: merkintä { $n } on ketjussa sellaisena kuin se oli, kun sait kuitin.
ui-receipt-broken = Kuitti ei pidä: se on toisesta ketjusta, tai sitä on muutettu.
ui-digest-leaf = Tämä on merkinnän { $n } tiiviste.
ui-digest-root = Tämä on ketjun juuri, kun siinä oli { $n } merkintää.
ui-digest-unknown = Tätä tiivistettä ei ole ketjussa.
ui-kind-ballot-cast = Ääni annettu
ui-kind-item-vote-opened = Äänestys avattu
ui-kind-item-vote-closed = Äänestys suljettu
ui-kind-item-opened = Asia avattu
ui-kind-item-called = Asia otettu esiin
ui-kind-item-proposed = Ehdotus tehty
ui-kind-item-unanimous = Yksimielisyys todettu
ui-kind-item-noted = Merkitty tiedoksi
ui-kind-item-consented = Suostumus kirjattu
ui-kind-decision-entered = Linjaus kirjattu
ui-kind-matter-opened = Asia avattu
ui-kind-matter-corrected = Asian tietoja oikaistu
ui-kind-matter-attached = Liite lisätty
ui-kind-matter-answered = Asiaa koskevaan kysymykseen vastattu
ui-kind-matter-confirmed = Asiaa koskevat vastaukset vahvistettu
ui-kind-matter-referred = Asia siirretty toiselle toimielimelle
ui-kind-matter-proposed = Asia esitetty linjaavalle toimielimelle
ui-kind-own-decision-awaited = Odotetaan osapuolten omia päätöksiä
ui-kind-own-decision-recorded = Osapuolen oma päätös kirjattu
ui-kind-own-decision-retracted = Osapuolen oman päätöksen kirjaus peruttu
ui-kind-meeting-planned = Kokous suunniteltu
ui-kind-meeting-convened = Kokous kutsuttu koolle
ui-kind-meeting-opened = Kokous avattu
ui-kind-meeting-closed = Kokous päättynyt
ui-kind-meeting-added = Asiakohta lisätty
ui-kind-attendance-arrived = Saapuminen kirjattu
ui-kind-attendance-left = Poistuminen kirjattu
ui-kind-interest-answered = Vastaus eturistiriidasta
ui-kind-minutes-written = Pöytäkirjan teksti
ui-kind-minutes-approved = Pöytäkirja hyväksytty
ui-kind-appointment-named = Nimeäminen
ui-kind-person-entered = Henkilö lisätty
ui-kind-party-admitted = Osapuoli liittyi
ui-kind-charter-founded = Hanke perustettu
ui-kind-item-reopened = Asia avattu uudelleen
ui-kind-item-returned = Palautettu valmisteltavaksi
ui-kind-item-escalated = Viety ylemmäs, kun yksimielisyyttä ei löytynyt
ui-kind-item-postponed = Jätetty pöydälle
ui-kind-item-chosen = Puheenjohtaja valitsi
ui-kind-item-vote-reopened = Äänestys avattu uudelleen
ui-kind-item-vote-cancelled = Äänestys peruttu
ui-kind-item-opposed = Vastustajat kirjattu
ui-kind-item-withdrawn = Ehdotus peruttu
ui-kind-item-chair-elected = Asian puheenjohtaja valittu
ui-kind-party-left = Osapuoli eronnut
ui-kind-party-measured = Osapuolen luku muutettu
ui-kind-appointment-ended = Nimeäminen päättynyt
ui-kind-minutes-change-asked = Pöytäkirjaan pyydetty muutosta
ui-kind-minutes-corrected = Merkintä oikaistu
ui-kind-decision-dissented = Eriävä mielipide
ui-kind-ballot-contested = Puheesta kirjattu ääni kiistetty
ui-kind-interest-withdrawn = Pysyvä ilmoitus peruttu
ui-kind-interest-declared = Pysyvä eturistiriita ilmoitettu
ui-kind-attendance-corrected = Läsnäoloaikaa oikaistu
ui-kind-meeting-invited = Asiantuntija kutsuttu
ui-kind-meeting-placed = Asiakohdan paikka vaihdettu
ui-kind-meeting-removed = Asiakohta poistettu
ui-kind-meeting-cancelled = Kokous peruttu
ui-kind-meeting-moved = Kokous siirretty
ui-kind-erasure-ordered = Sanojen poisto määrätty
ui-entry-erased = Sanat poistettu määräyksellä { $n }

## Me

ui-theme = Teema
ui-theme-system = laitteen mukaan
ui-theme-light = vaalea
ui-theme-dark = tumma
ui-single-keys = Yksittäiset näppäimet kokouksessa
ui-single-keys-hint = Esimerkiksi v avaa äänestyksen. Näppäimet ovat hiljaa tekstikentissä.
ui-on = käytössä
ui-off = pois
ui-standing-none = Sinulla ei ole voimassa olevia ilmoituksia.
ui-withdraw-declaration = Peru ilmoitus
ui-declare = Ilmoita pysyvä eturistiriita
ui-toward = Kenen suhteen?

## Sign in

ui-sign-in-title = Kuka olet?
ui-sign-in-demo = Tämä on esittely: voit olla kuka tahansa sen ihmisistä ilman salasanaa. Palvelin kuuntelee vain tätä konetta.
ui-no-party = Hanketoimisto ja asiantuntijat
ui-key-people = Valmistelu, puheenjohtajat ja sihteerit
ui-back = Takaisin
ui-done-sent = Kutsu on lähetetty.
ui-done-moved = Kello on siirretty.

## Problems

ui-problem-not-found = Sivua ei ole, tai se ei ole avoinna sinulle
ui-problem-not-found-text = Tarkista osoite. Jos sinun pitäisi nähdä sivu, kysy hanketoimistosta.
ui-problem-sign-in = Kirjaudu ensin sisään
ui-problem-sign-in-text = Tämä sivu on avoinna kirjautuneille.
ui-problem-foreign = Lomake ei tullut tältä sivustolta, tai se on vanhentunut
ui-problem-foreign-text = Mitään ei tallennettu. Avaa sivu uudelleen ja lähetä lomake siltä.
ui-problem-stale = Mitään ei kadonnut, mutta mitään ei ole vielä tallennettu
ui-problem-stale-text = Sivu oli ollut auki liian kauan tai kirjautuminen oli päättynyt. Lähetä lomake tästä uudelleen.
ui-stale-sign-in = Et ole kirjautunut. Kirjaudu toisessa välilehdessä ja palaa tähän.
ui-stale-entered = Mitä kirjoitit
ui-stale-again = Lähetä uudelleen
ui-problem-unreadable = Lähetettyä ei voitu lukea
ui-problem-unreadable-text = Mitään ei tallennettu. Palaa edelliselle sivulle ja yritä uudelleen.
ui-problem-too-large = Lähetetty on liian suuri
ui-problem-too-large-text = Mitään ei tallennettu. Tiedosto saa olla enintään 50 Mt; pienennä se tai jaa se osiin.
ui-problem-wrong-method = Tätä osoitetta ei käytetä näin
ui-problem-wrong-method-text = Mitään ei tehty. Avaa sivu valikosta.
ui-problem-wrong-host = Tähän palvelimeen ei oteta yhteyttä tällä nimellä
ui-problem-wrong-host-text = Mitään ei tehty. Kokeiluympäristö vastaa vain tämän koneen omassa osoitteessa: 127.0.0.1 tai localhost.
ui-problem-no-room = Tallennus ei onnistu: palvelimen levy on täynnä tai kirjoitussuojattu
ui-problem-no-room-text = Mitään ei tallennettu, ja aiemmin tallennettu on tallessa. Kerro ylläpidolle; yritä uudelleen, kun levyllä on tilaa.
ui-problem-unknown-command = Pyyntöä ei voitu lukea
ui-problem-unknown-command-text = Mitään ei tallennettu. Vertaa pyyntöä rajapinnan ohjeeseen.
ui-problem-busy = Muut ehtivät ensin
ui-problem-busy-text = Mitään ei tallennettu. Palaa edelliselle sivulle ja yritä uudelleen.
ui-problem-away = Tietokantaan ei saada yhteyttä
ui-problem-away-text = Mitään ei tallennettu, ja aiemmin tallennettu on tallessa. Yritä hetken kuluttua uudelleen; jos tämä jatkuu, kerro ylläpidolle.
ui-problem-unknown = Ei tiedetä, tallentuiko tämä
ui-problem-unknown-text = Yhteys tietokantaan katkesi kesken. Palaa edelliselle sivulle ja paina uudelleen: tallentunutta ei tehdä toista kertaa.
ui-problem-too-many = Liikaa kerralla
ui-problem-too-many-text = Odota hetki ja yritä uudelleen.
ui-problem-broken = Palvelimessa on vika
ui-problem-broken-text = Mitään ei tallennettu. Vika on kirjattu lokiin. Yritä hetken päästä uudelleen, tai kerro ylläpidolle, mitä olit tekemässä.

## Help

ui-help-member = Ennen kokousta
ui-help-member-1 = Koti kertoo, mikä odottaa sinua ja mihin mennessä. Avaa kokous, lue liitteet ja vastaa eturistiriidoista yhdellä sivulla.
ui-help-member-2 = Kokouksen aikana pidä kokouksen sivu auki: se seuraa kokousta. Kun äänestys avataan, valitse ehdotus ja paina Äänestä. Saat kuitin.
ui-help-member-3 = Jos verkko katkeaa, sivu sanoo sen. Voit äänestää ääneen, jolloin sihteeri kirjaa äänesi ja voit tarkistaa sen.
ui-help-secretary = Kokouksen sihteerille
ui-help-secretary-1 = Kokouksen sivu kulkee vaiheittain: läsnäolo, poistuminen, eturistiriidat, ehdotukset, vastustaako joku, äänestys, kirjaaminen. Pöytäkirja kirjautuu samalla.
ui-help-secretary-2 = Virhe oikaistaan uudella merkinnällä. Vanha jää näkyviin yliviivattuna.
ui-help-why = Miksi jotain ei voi tehdä?
ui-help-why-1 = Jos teko ei ole mahdollinen, sivu kertoo miksi, minkä säännön nojalla ja mitä voit tehdä. Säännön numero avaa säännön.
ui-help-record = Voiko tähän luottaa?
ui-help-record-1 = Kaikki kirjataan tapahtumaketjuun, josta mitään ei voi poistaa huomaamatta. Kuka tahansa voi tarkistaa ketjun ja verrata siihen omaa kopiotaan.
ui-contact-1 = Tällä asennuksella ei ole vielä nimettyä yhteyshenkilöä. Kysy hankkeen toimistosta tai kokouksen sihteeriltä.
ui-contact-2 = Jos ohjelma toimii väärin, kerro ylläpidolle mitä teit ja mitä sivu sanoi.
ui-accessibility-1 = Tavoitteena on WCAG 2.2, taso AA. Sivut toimivat näppäimistöllä, ruudunlukijalla, 320 pikselin leveydellä ja ilman skriptejä.
ui-accessibility-2 = Koneelliset tarkistukset tehdään jokaiselle sivulle. Ihmiset eivät ole vielä testanneet sivuja apuvälineillä.
ui-accessibility-3 = Liitteet ovat sellaisia kuin ne on liitetty; niiden saavutettavuudesta vastaa liittäjä.

## Effects of a correction

ui-effects-title = Oikaisu muuttaa asian lopputuloksen perusteita
ui-effects-lead = Tarkista, ennen kuin tallennat. Vanha merkintä jää näkyviin.
ui-before = Nyt
ui-after = Oikaisun jälkeen
ui-effects-save = Oikaise silti
ui-now-placeholder = nyt

## The room

ui-arrive-all = Merkitse saapuneiksi: { $n }
ui-who-has-voted = Ketkä ovat äänestäneet

## Who decides?

ui-nav-who-decides = Kuka päättää?
ui-who-decides-title = Kuka päättää?
ui-way-body = { $body } linjaa.
ui-way-parties = Osapuolet päättävät itse, kukin omassa toimielimessään.
ui-way-nobody = Ei kukaan: hallintamalli kieltää sen.
ui-way-refused = Tätä ei tehdä: hallintamalli kieltää sen.
ui-way-open = Riippuu vastauksista, jotka vielä puuttuvat.
ui-way-proposed = Esityksen tekee: { $body }.
ui-way-each-party = Sen jälkeen kukin osapuoli päättää omissa toimielimissään.
ui-way-inform = Tiedoksi: { $body }.
ui-way-decision-of = Sen jälkeen tarvitaan osapuolen oma päätös: { $party }.
ui-way-decision-of-one = Sen jälkeen tarvitaan sen osapuolen oma päätös, jonka hallintamalli nimeää erikseen.
ui-way-aside = { $body }: ei osallistu { $parties }.
ui-way-leave = Edustajat poistuvat käsittelyn ajaksi.
ui-way-amount-open = Riippuu myös arvosta, jota ei ole annettu.
ui-way-to-state = Vielä todettava
ui-way-why = Miksi, ja miksi ei joku muu?
ui-way-when = Milloin
ui-way-who = Kuka
ui-way-fits = Sopiiko
ui-way-fits-yes = tämä
ui-way-fits-maybe = mahdollinen
ui-way-fits-no = ei
ui-way-order = Rivit luetaan ylhäältä alas; ensimmäinen sopiva ratkaisee.
ui-way-otherwise = muutoin
ui-way-due = { $asks } – { $answer }
ui-way-given = { $due } (vastattu: { $given })
ui-way-any = jokin näistä: { $list }
ui-way-share = Näytä tämä muille
ui-way-share-text = Tämän sivun osoite kertoo kysymyksen ja vastauksen. Saman kysymyksen voi esittää komentoriviltä:
ui-way-change = Muuta kysymystä
ui-way-amount-hint = Ilman arvonlisäveroa, optiot mukaan lukien. Tarvitaan vain hankinnoista.
ui-way-examples = Esimerkkejä
ui-way-note = Vastaus seuraa hallintamallista. Se ei tunne annettuja delegointeja eikä osapuolen omia hankintarajoja.
ui-answer = Vastaa
ui-edge-at-least = arvo vähintään { $amount }
ui-edge-more-than = arvo yli { $amount }
ui-edge-at-most = arvo enintään { $amount }
ui-edge-less-than = arvo alle { $amount }
ui-edge-exactly = arvo tasan { $amount }
ui-power = Vaikutusvalta (Banzhaf)
ui-power-note = Vaikutusvalta kertoo, kuinka suuressa osassa kaikista ratkaisevista tilanteista osapuolen äänet ratkaisevat, kun kaksi puolta on vastakkain, osapuolen edustajat äänestävät samoin ja yli puolet äänistä voittaa. Se ei kerro useamman ehdotuksen äänestyksestä eikä puheenjohtajan ratkaisusta äänten mennessä tasan.

## Tasks, dissents, proofs of a decision

ui-as-deputy = varajäsenenä: { $name }
ui-as-deputy-here = Toimit tässä kokouksessa varajäsenenä: { $name }
ui-home-participants = vain osallistujille
ui-home-may-read = Kokousten sivut ovat niiden osallistujille. Voit lukea:
ui-task-given = { $text } ({ $decision })
ui-line-arrived-for = { $name } saapui varajäsenenä (varsinainen jäsen: { $of }).
ui-line-returned-for = { $name } palasi varajäsenenä (varsinainen jäsen: { $of }).
ui-line-assigned = Tehtävä: { $name }: { $text } (viimeistään { $day }).
ui-kind-decision-assigned = Tehtävä annettu
ui-kind-decision-finished = Tehtävä tehty
ui-dissents = Eriävät mielipiteet
ui-dissents-hint = Jätä tyhjäksi, jos eriäviä mielipiteitä ei ole. Lisää voi kirjata linjauksen sivulla kokouksen päättymiseen asti.
ui-dissent-who = Kenen
ui-dissent-grounds = Mielipide perusteineen
ui-tasks = Tehtävät
ui-tasks-none = Tehtäviä ei ole annettu.
ui-task = Tehtävä
ui-task-add = Anna tehtävä
ui-task-give = Anna tehtävä
ui-task-who = Kuka tekee
ui-task-what = Mitä
ui-task-due = Viimeistään
ui-task-by = viimeistään { $day }
ui-task-done = tehty
ui-task-finish = Merkitse tehdyksi
ui-fault-dissenter-missing = Valitse, kenen eriävä mielipide on.
ui-fault-dissent-missing = Kirjoita eriävän mielipiteen perustelut.
ui-fault-doer-missing = Valitse, kuka tehtävän tekee.
ui-fault-task-missing = Kirjoita, mitä tehdään.
ui-fault-due-missing = Anna tehtävän viimeinen päivä.
ui-fault-due-date = Päivää ei voi lukea. Kirjoita se näin: 29.1.2027.
ui-minutes-pdf = Pöytäkirja PDF
ui-verify-this = Tarkista
ui-proof = Tarkista tapahtumaketjusta
ui-proof-lead = Linjaus on tapahtumaketjussa, jossa on nyt { $n } merkintää. Merkinnän sisältöä ei voi muuttaa ilman, että tiivisteet muuttuvat.
ui-proof-receipt = Lataa todiste merkinnästä { $n }
ui-proof-verify = Tarkista koko ketju tai vertaa omaa kopiotasi
ui-root = Ketjun tiiviste
ui-call-back-n = { $n ->
    [one] Kutsu takaisin yksi henkilö
   *[other] Kutsu takaisin { $n } henkilöä
}
ui-return-all = Kaikki palasivat klo { $at }
ui-way-open-live = Linjausta ei voi kirjata ennen kuin tähän on vastattu:
ui-way-open-answer = Vastaa asian { $matter } sivulla
ui-ending = Kirjautumisesi päättyy pian, 10–20 minuutin kuluttua, jos et tee mitään. Tämä sivu ja kirjoittamasi jäävät ennalleen, kun jatkat tästä.
ui-ending-stay = Pysy kirjautuneena


## Asian tie: vastaukset, esitykset, osapuolten omat päätökset

ui-answered-by = Vastasi { $name }
ui-answer-grounds = perusteena: { $grounds }
ui-answer-asked-of = Kysytään: { $names }
ui-answer-confirmed-by = vahvisti { $name }
ui-answer-to-confirm = ei vielä vahvistettu; vahvistaa { $names }
ui-answer-confirm = Vahvista vastaus
ui-answer-question = Vastaa kysymykseen
ui-answer-which = Kysymys
ui-answer-is = Vastaus
ui-answer-why = Perusteet
ui-answer-why-hint = Mihin vastaus nojaa; se kirjataan nimelläsi.
ui-answer-save = Kirjaa vastaus
ui-proposed-by = Esityksen teki { $body } { $day }
ui-proposal-lacks = Esitys puuttuu ({ $body }): ilman sitä asia ei mene linjaavan toimielimen esityslistalle.
ui-refer = Siirrä: { $body }
ui-why-not-refer = Miksi asiaa ei voi siirtää?
ui-proposal-record = Kirjaa muualla tehty esitys
ui-proposal-day = Esityksen päivä
ui-proposal-document = Pöytäkirja tai asiakirja
ui-own-decisions = Osapuolten omat päätökset
ui-own-waiting = odottaa: { $parties }
ui-own-done = valmis: kaikki, joita asia koskee, ovat hyväksyneet
ui-own-lapsed = rauennut: hylännyt { $parties }
ui-own-awaited = odotetaan
ui-own-approved = hyväksytty { $day }
ui-own-rejected = hylätty { $day }
ui-own-by = kirjaa { $names }
ui-own-party = Osapuoli
ui-own-state = Tila
ui-own-record = Kirjaa osapuolen oma päätös
ui-own-verdict = Mitä päätettiin?
ui-own-approve = Hyväksyttiin linjauksen tai esityksen mukaisesti
ui-own-reject = Hylättiin
ui-own-retract = Peru kirjaus
ui-own-retract-why = Miksi
ui-document = Asiakirjan numero tai osoite
ui-fault-decided-date = Kirjoita päivä muodossa 15.12.2026.
ui-fault-document-missing = Kirjoita, mistä esitys on luettavissa.
ui-fault-grounds-missing = Kirjoita perusteet.
ui-fault-answer-missing = Valitse kyllä tai ei.
ui-fault-verdict-missing = Valitse, mitä päätettiin.
ui-proposed = esitetty
ui-proposal-missing = esitys puuttuu
ui-escalated = viety ylemmäs
ui-escalated-from = Ei yksimielisyyttä ({ $body }); ratkaistava viimeistään { $day }
ui-escalate = Ei yksimielisyyttä: siirrä ({ $body })
ui-escalate-text = Joku vastusti. Asia siirtyy toimielimelle, joka ratkaisee sen, tavalla joka ehtii ajoissa.
ui-needed-by = Tarvitaan viimeistään
ui-through = Millä tavalla?
ui-through-hint = Tapa, joka ei ehdi päivään mennessä, torjutaan, ellei mikään ehdi: silloin nopein.
ui-through-next-meeting = seuraava kokous
ui-through-extra-meeting = ylimääräinen kokous
ui-through-written = sähköpostipäätös
ui-through-by = { $way }: aikaisintaan { $day }
ui-through-never = { $way }: ei näköpiirissä
ui-views = Kannat
ui-views-hint = Kuka haluaa mitä ja miksi: seuraava toimielin lukee tämän.
ui-fault-through-missing = Valitse tapa.
ui-fault-needed_by-missing = Kirjoita, mihin mennessä ratkaisu tarvitaan.
ui-fault-needed_by-date = Kirjoita päivä muodossa 15.12.2026.
ui-fault-views-missing = Kirjoita kannat.
