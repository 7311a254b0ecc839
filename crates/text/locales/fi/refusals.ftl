# Refusals: what · why, with the facts · rule; and what next. `$by` is ` (SG-3)`, `$also` is `; SG-3`, both empty without rules.

## A code that has no sentence of its own; a test forbids it for ours

refusal-other = Tätä ei voi tehdä nyt ({ $code }){ $by }.
    .next = Kysy kokouksen sihteeriltä tai hanketoimistosta.

## Whose it is

refusal-not-yours-to-do = { $what ->
        [convene] Kokousta ei suunniteltu eikä kutsuttu koolle: sen tekee kokouksen koollekutsuja{ $by }.
        [prepare] Muutosta ei tallennettu: asiat ja esityslistan valmistelevat koollekutsuja, sihteeri ja heidän kanssaan valmistelevat{ $by }.
        [invite] Kutsua ei lähetetty: asiantuntijan kutsuu se, jolla on siihen oikeus{ $by }.
        [run] Kirjausta ei tehty: kokousta hoitaa sihteeri tai puheenjohtaja{ $by }.
        [chair] Kirjausta ei tehty: tämä kuuluu puheenjohtajalle{ $by }.
        [name-office] Nimeämistä ei tehty: tehtävän täyttää se, jolla on siihen oikeus{ $by }.
        [person-enter] Henkilöä ei lisätty: sen tekee osapuolen nimeäjä tai hanketoimisto{ $by }.
        [erase] Mitään ei poistettu: poiston määrää hanketoimisto{ $by }.
        [office] Tallennusta ei tehty: tämä kuuluu hanketoimistolle{ $by }.
        [answer] Vastausta ei tallennettu: hallintamalli kysyy toiselta{ $by }.
        [confirm] Vastausta ei vahvistettu: sen vahvistaa se, jonka hallintamalli nimeää{ $by }.
        [own-decision] Kirjausta ei tehty: osapuolen oman päätöksen kirjaavat sen omat edustajat{ $by }.
       *[other] Tätä ei tehty: se kuuluu toiselle{ $by }.
    }
    .next = { $what ->
        [convene] Pyydä koollekutsujaa tekemään se.
        [chair] Pyydä puheenjohtajaa tekemään se.
        [run] Pyydä sihteeriä kirjaamaan se.
        [prepare] Pyydä koollekutsujaa tai sihteeriä tekemään muutos.
       *[other] Pyydä hanketoimistoa auttamaan.
    }
refusal-names-own-people = { $asker ->
        [other] Nimeämistä ei tehty: osapuoli nimeää edustajansa itse{ $by }.
       *[office] Nimeämistä ei voi tehdä hanketoimistossa: osapuoli nimeää edustajansa itse{ $by }.
    }
    .next = { $has-nominator ->
        [yes] { $party-genitive } nimeäjä: { $nominator }. Voit lähettää nimeämispyynnön.
       *[no] Osapuolella ({ $party }) ei ole nimeäjää; hanketoimisto voi nimetä sellaisen.
    }

## The programme and its model

refusal-not-founded = Tätä ei voi tehdä vielä: hanketta ei ole perustettu.
    .next = Perusta hanke ensin hallintamallilla.
refusal-already-founded = Hanketta ei perustettu: se on jo olemassa.
    .next = Avaa olemassa oleva hanke.
refusal-past-charter = Tätä ei voi kirjata päivälle { $day }: hallintamalli oli voimassa { $until } asti{ $by }.
    .next = Ohjaava toimielin voi linjata, että malli jatkuu tai korvataan uudella.

## Things that are not there, or are there already

refusal-unknown-person = Tätä ei tallennettu: henkilöä ei ole hankkeessa.
    .next = Lisää henkilö ensin tai valitse toinen.
refusal-unknown-party = Tätä ei tallennettu: osapuolta { $party } ei ole hankkeessa.
    .next = Valitse osapuoli luettelosta.
refusal-unknown-body = Tätä ei tallennettu: hallintamallissa ei ole toimielintä { $body }.
    .next = Valitse toimielin luettelosta.
refusal-unknown-post = Nimeämistä ei tehty: hallintamallissa ei ole tehtävää { $post }.
    .next = Valitse tehtävä luettelosta.
refusal-no-such-office = Nimeämistä ei tehty: toimielimellä ({ $body }) ei ole tätä tehtävää.
    .next = Valitse toinen tehtävä.
refusal-unknown-matter = Tätä ei tehty: asiaa { $matter-id } ei ole, tai se ei ole avoinna sinulle.
    .next = Valitse asia luettelosta.
refusal-unknown-meeting = Tätä ei tehty: kokousta { $meeting-id } ei ole.
    .next = Valitse kokous luettelosta.
refusal-unknown-item = Tätä ei tehty: asiakohtaa ei ole esityslistalla.
    .next = Päivitä sivu; esityslistaa on muutettu.
refusal-unknown-proposal = Tätä ei tehty: ehdotusta { $proposal } ei ole, tai se on peruttu.
    .next = Valitse jokin voimassa olevista ehdotuksista.
refusal-unknown-decision = Tätä ei tehty: linjausta { $decision } ei ole, tai se ei ole avoinna sinulle.
    .next = Valitse linjaus luettelosta.
refusal-unknown-appointment = Tätä ei tehty: nimeämistä ei ole.
    .next = Valitse nimeäminen osapuolen sivulta.
refusal-nothing-to-erase = Mitään ei poistettu: tapahtumaketjussa ei ole merkintää { $entry }.
    .next = Merkintöjen numerot näkyvät ketjun sivulla.
refusal-already-erased = Mitään ei poistettu: näiden merkintöjen sanat on jo määrätty poistettaviksi ({ $entries }).
    .next = Jätä ne pois ja anna määräys muista.
refusal-unknown-task = Tätä ei tehty: linjauksella ei ole tehtävää, joka annettiin merkinnällä { $entry }.
    .next = Valitse tehtävä linjauksen sivulta.
refusal-task-is-done = Tätä ei tehty: tehtävä on jo merkitty tehdyksi ({ $person }).
    .next = Päivitä sivu.
refusal-due-is-past = Tehtävää ei annettu: viimeinen päivä { $due } on jo ohi.
    .next = Anna päivä, joka on tänään tai myöhemmin.
refusal-way-open = Linjausta ei voi kirjata (§ { $section }): kenelle asia { $matter-id } kuuluu, riippuu kysymyksestä, johon ei ole vastattu{ $by }: { $fact }
    .next = Kysymykseen vastaa { $person } asian sivulla. Jätä asia siksi aikaa pöydälle; puheenjohtaja voi avata sen uudelleen tässä kokouksessa, kun vastaus on annettu.
refusal-unknown-entry = Oikaisua ei kirjattu: tapahtumaketjussa ei ole merkintää { $entry }.
    .next = Tarkista merkinnän numero pöytäkirjasta.
refusal-unknown-kind = Asiaa ei tallennettu: hallintamallissa ei ole lajia { $kind }.
    .next = Valitse laji luettelosta.
refusal-unknown-fact = Asiaa ei tallennettu: hallintamalli ei kysy tietoa { $fact }.
    .next = Vastaa vain lomakkeen kysymyksiin.
refusal-already-there = Tätä ei tallennettu toista kertaa: se on jo olemassa.
    .next = Päivitä sivu ja tarkista, mitä on tallennettu.
refusal-ends-before-it-begins = Tätä ei tallennettu: viimeinen päivä on ennen ensimmäistä ({ $day }).
    .next = Korjaa päivät.

## What somebody wrote

refusal-words-missing = Tätä ei tallennettu: { $field ->
        [title] otsikko
        [name] nimi
        [reason] syy
        [text] teksti
        [right] oikea tieto
        [grounds] selitys
        [amount] arvo
        [act] toimen numero
       *[other] pakollinen kohta
    } puuttuu.
    .next = Täytä kohta ja lähetä lomake uudelleen.
refusal-words-too-long = Tätä ei tallennettu: { $field ->
        [title] otsikko
        [name] nimi
        [reason] syy
       *[other] teksti
    } on pidempi kuin { $most } merkkiä.
    .next = Lyhennä tekstiä tai liitä se tiedostona.
refusal-words-unclean = Tätä ei tallennettu: tekstissä on merkkejä, joita ei voi näyttää.
    .next = Kirjoita teksti uudelleen tai liitä se ilman muotoilua.
refusal-text-moved = Tekstiä ei tallennettu: joku muu on sillä välin tallentanut version { $version }.
    .next = Lue uusi versio, lisää siihen omasi ja tallenna.
refusal-paper-too-large = Tiedostoa ei tallennettu: sen koko on { $size } ja suurin sallittu { $most-size }.
    .next = Pienennä tiedostoa tai jaa se osiin.
refusal-paper-empty = Tiedostoa ei tallennettu: se on tyhjä.
    .next = Valitse tiedosto uudelleen.

## Matters and the agenda

refusal-already-decided = Tätä ei tehty: asia { $matter-id } on jo linjattu.
    .next = Puheenjohtaja voi samassa kokouksessa avata asian uudelleen; muuten tarvitaan uusi asia.
refusal-already-on-agenda = Asiaa { $matter-id } ei lisätty: se on jo esityslistalla ({ $meeting }).
    .next = Poista se ensin siltä listalta.
refusal-other-body = Asiaa { $matter-id } ei lisätty: sen linjaa toinen toimielin ({ $body }).
    .next = Lisää se oikean toimielimen kokoukseen.
refusal-no-such-place = Asiakohtaa ei siirretty: listalla ei ole paikkaa { $to }.
    .next = Anna paikka, joka on listalla.
refusal-agenda-empty = Kutsua ei lähetetty: esityslista on tyhjä.
    .next = Aloita tavanomaisista asiakohdista.
refusal-already-convened = Kutsua ei lähetetty uudelleen: se on jo lähetetty.
    .next = Uusi materiaali lähtee jäsenille, kun liität sen.
refusal-not-convened = Kokousta ei voi avata: kutsua ei ole lähetetty{ $by }.
    .next = Lähetä ensin kokouskutsu.
refusal-not-yet = Kokousta ei voi avata tänään ({ $today }): se on { $day }.
    .next = Siirrä kokousta, jos se pidetään aiemmin.
refusal-in-the-past = Kokousta ei suunniteltu: { $day } on jo ohi (tänään on { $today }).
    .next = Valitse tuleva päivä.
refusal-does-not-meet = Kokousta ei suunniteltu: tämä toimielin ({ $body }) ei kokoonnu kutsusta.
    .next = Valitse toinen toimielin.
refusal-no-guests = Kutsua ei lähetetty: tämän toimielimen ({ $body }) kokouksiin ei kutsuta muita.
    .next = Kuule asiantuntijaa ennen kokousta.
refusal-cancelled = Tätä ei tehty: kokous on peruttu.
    .next = Suunnittele uusi kokous.
refusal-already-held = Tätä ei tehty: kokous on jo alkanut tai pidetty.
    .next = Lisää asia seuraavaan kokoukseen.
refusal-not-live = Tätä ei voi kirjata: kokous ei ole käynnissä.
    .next = Avaa kokous ensin; päättyneen kokouksen virheet oikaistaan pöytäkirjassa.
refusal-item-is-open = Tätä ei voi tehdä nyt: asia on parhaillaan käsiteltävänä.
    .next = Vie käsittely ensin loppuun, jätä asia pöydälle tai palauta se.

## Attendance

refusal-already-here = Saapumista ei kirjattu: henkilö ({ $person }) on jo paikalla.
    .next = Oikaise kellonaika, jos se on väärä.
refusal-not-here = Tätä ei kirjattu: henkilö ({ $person }) ei ole paikalla.
    .next = Kirjaa ensin, milloin henkilö saapui.
refusal-still-here = Lähtöaikaa ei oikaistu: henkilö ({ $person }) on yhä paikalla.
    .next = Kirjaa ensin, milloin henkilö poistui.
refusal-in-the-future = Kellonaikaa { $at } ei kirjattu: kello on nyt { $now }.
    .next = Anna aika, joka on jo ollut.
refusal-out-of-order = Kellonaikaa ei kirjattu: saapumiset ja lähdöt menisivät päällekkäin.
    .next = Tarkista henkilön edelliset ajat ja oikaise ne ensin.
refusal-principal-takes-part = Varajäsen ({ $person }) ei voi nyt toimia edustajana: varsinainen jäsen ({ $principal }) on läsnä{ $by }.
    .next = Kirjaa ensin, milloin varsinainen jäsen poistui.
refusal-not-invited = Saapumista ei kirjattu: henkilö ({ $person }) ei ole jäsen, varajäsen eikä kutsuttu{ $by }.
    .next = Kutsu henkilö ensin asiantuntijaksi.
refusal-must-stay-out = Saapumista ei kirjattu: henkilöllä ({ $person }) ei ole läsnäolo-oikeutta käsiteltävänä olevaan asiaan{ $by }.
    .next = Kutsu henkilö takaisin, kun asia on käsitelty.
refusal-too-many-present = Asiaa { $section } ei voi vielä avata: osapuolelta ({ $party }) on paikalla { $present } edustajaa ja edustajapaikkoja on { $seats }{ $by }.
    .next = Kirjaa, kuka heistä poistui.
refusal-leave-first = { $count ->
        [1] Asiaa { $section } ei voi vielä avata: läsnä on henkilö, jolla ei ole siihen läsnäolo-oikeutta ({ $people }{ $also }).
        [2] Asiaa { $section } ei voi vielä avata: läsnä on kaksi henkilöä, joilla ei ole siihen läsnäolo-oikeutta ({ $people }{ $also }).
       *[other] Asiaa { $section } ei voi vielä avata: läsnä on { $count } henkilöä, joilla ei ole siihen läsnäolo-oikeutta ({ $people }{ $also }).
    }
    .next = { $count ->
        [1] Kirjaa, milloin hän poistui.
       *[other] Kirjaa, milloin he poistuivat.
    }

## Handling an item

refusal-other-item-open = Asiaa { $section } ei voi vielä ottaa käsittelyyn: § { $other } on kesken.
    .next = Vie § { $other } ensin loppuun.
refusal-already-open = Tätä ei tehty: asia on jo avattu.
    .next = Jatka käsittelyä.
refusal-not-open = Tätä ei voi tehdä vielä: asiaa ei ole avattu.
    .next = Avaa asia ensin.
refusal-item-over = Tätä ei tehty: asian käsittely on päättynyt.
    .next = Puheenjohtaja voi avata asian uudelleen samassa kokouksessa.
refusal-item-has-no-matter = Tätä ei voi tehdä: asiakohdassa ei ole linjattavaa asiaa.
    .next = Merkitse se tiedoksi tai lisää listalle asia.
refusal-item-decides = Asiaa { $section } ei voi merkitä tiedoksi: siinä on asia, joka linjataan.
    .next = Kirjaa linjaus, jätä asia pöydälle tai palauta se.
refusal-already-settled = Tätä ei tehty: asia on jo ratkennut.
    .next = Kirjaa linjaus.
refusal-not-settled = Linjausta ei voi vielä kirjata (§ { $section }): ehdotuksista ei ole kysytty eikä äänestetty loppuun.
    .next = Kysy, vastustaako kukaan, tai avaa äänestys.
refusal-no-proposal = Äänestystä ei voi avata: ehdotuksia ei ole.
    .next = Kirjaa ensin ehdotus ja ehdottaja.
refusal-vote-open = Tätä ei voi tehdä nyt: äänestys on auki.
    .next = Sulje tai keskeytä äänestys ensin.
refusal-vote-not-open = Ääntä ei otettu vastaan: äänestys ei ole auki.
    .next = Odota, että sihteeri avaa äänestyksen.
refusal-no-vote-open = Tätä ei tehty: äänestys ei ole auki.
    .next = Avaa ensin äänestys.
refusal-vote-over = Tätä ei tehty: äänestys on jo suljettu ja äänet laskettu.
    .next = Kirjaa linjaus. Jos äänestyksessä oli virhe, puheenjohtaja voi avata asian uudelleen linjauksen kirjaamisen jälkeen.
refusal-vote-closed = Ääntä ei otettu vastaan: äänestys on suljettu.
    .next = Jos äänesi puuttuu, sano se sihteerille nyt; eriävän mielipiteen voi kirjata.
refusal-already-voted = Ääntä ei vaihdettu (henkilö: { $person }): ensimmäinen ääni on voimassa{ $by }.
    .next = Jos ääni on kirjattu väärin, sano se sihteerille ennen sulkemista.
refusal-nothing-to-contest = Ääntä ei peruttu: sinulle ei ole kirjattu ääneen annettua ääntä.
    .next = Äänestä itse, kun äänestys on auki.
refusal-no-tie = Ehdotusta ei valittu: äänet eivät menneet tasan{ $by }.
    .next = Kirjaa linjaus äänestyksen tuloksen mukaan.
refusal-needs-chair-choice = Linjausta ei voi vielä kirjata (§ { $section }): äänet menivät tasan, eikä puheenjohtajan oma ääni ratkaise{ $by }.
    .next = Asian puheenjohtaja valitsee yhden tasaääniä saaneista ehdotuksista.
refusal-tie-falls = Linjausta ei kirjattu (§ { $section }): äänet menivät tasan, ja asia raukeaa{ $by }.
    .next = Jätä asia pöydälle tai palauta se valmisteltavaksi.
refusal-must-escalate = Linjausta ei kirjattu (§ { $section }): yksimielisyyttä ei syntynyt{ $by }.
    .next = Vie asia sille toimielimelle, joka sen ratkaisee.
refusal-no-support = Linjausta ei voi kirjata (§ { $section }): mikään ehdotus ei saanut kannatusta{ $by }.
    .next = Jätä asia pöydälle tai palauta se valmisteltavaksi.
refusal-not-quorate = Linjausta ei voi vielä kirjata: päätöksentekoon osallistuu { $taking_part ->
        [one] 1 jäsen
       *[other] { $taking_part } jäsentä
    } ja tarvitaan vähintään { $needed }{ $by }.
    .next = Kutsu varajäsen paikalle tai jätä asia pöydälle.
refusal-late-papers = Asiaa { $section } ei voi vielä käsitellä: materiaali saapui { $sent } eli { $days ->
        [one] päivän
       *[other] { $days } päivää
    } myöhässä; viimeinen päivä oli { $last_day }{ $by }.
    .next = Kirjaa kokouksen suostumus tai siirrä asia seuraavaan kokoukseen.
refusal-late-papers-barred = Asiaa { $section } ei voi käsitellä: materiaali saapui { $sent } eli { $days ->
        [one] päivän
       *[other] { $days } päivää
    } myöhässä; viimeinen päivä oli { $last_day }{ $by }.
    .next = Siirrä asia seuraavaan kokoukseen.
refusal-no-votes = Linjausta ei voi tehdä: kenelläkään toimielimessä ei ole ääniä{ $by }.
    .next = Lisää osapuolet ja tiedot, joista niiden äänimäärä lasketaan.
refusal-no-acting-chair = Asiaa { $section } ei voi vielä avata: puheenjohtaja, varapuheenjohtaja tai heidän varajäsenensä ei osallistu{ $by }.
    .next = Läsnä olevat jäsenet valitsevat asialle puheenjohtajan; kirjaa valinta.
refusal-chair-takes-part = Valintaa ei kirjattu (§ { $section }): puheenjohtaja osallistuu, joten asialle ei valita toista{ $by }.
    .next = Avaa asia.
refusal-chair-election-tied = Valintaa ei kirjattu (§ { $section }): kukaan ei saanut eniten ääniä{ $by }.
    .next = Läsnä olevat jäsenet valitsevat uudelleen.
refusal-no-vote-here = { $body-id ->
        [management-team] Äänestystä ei voi avata: johtotiimissä ei äänestetä{ $by }.
       *[other] Äänestystä ei voi avata: tässä toimielimessä ({ $body }) ei äänestetä{ $by }.
    }
    .next = { $body-id ->
        [management-team] Jos yksimielisyyttä ei synny, vie asia ohjausryhmään: seuraavaan kokoukseen, ylimääräiseen kokoukseen tai päätettäväksi sähköpostitse (MT-5).
       *[other] Jos yksimielisyyttä ei synny, vie asia sille toimielimelle, joka sen ratkaisee.
    }
refusal-decides-nothing = Äänestystä ei voi avata: tämä toimielin ({ $body }) ei linjaa{ $by }.
    .next = Kirjaa keskustelu ja merkitse asia tiedoksi.
refusal-ballot-refused = { $has-item ->
        [yes] Ääntä ei otettu vastaan ({ $person }, § { $item })
       *[no] Kirjausta ei tehty ({ $has-section ->
                [yes] { $person }, § { $section }
               *[no] { $person }
            })
    }: { $standing ->
        [recused] { $ground ->
                [declared] hän on ilmoittanut eturistiriidan, joten hän ei osallistu
                [counterparty] { $kind-id ->
                        [procurement] { $party } on hankinnassa toisena sopijaosapuolena
                       *[other] { $party } on asiassa toisena osapuolena
                    }, joten sen edustajat eivät osallistu
               *[kind] tämän lajin asioihin eivät osallistu edustajat, jotka nimeää { $party }
            }
        [absent] hän ei ole läsnä eikä jäsenenä tässä asiassa
        [without-votes] osapuolella ({ $party }) on paikka mutta ei ääniä
        [not-in-seat] hänen paikallaan on toinen edustaja
       *[other] hän ei osallistu päätöksentekoon
    }{ $by }.
    .next = { $standing ->
        [recused] { $ground ->
                [declared] Jos eturistiriitaa ei ole, vastaa kysymykseen uudelleen ennen asian käsittelyä.
               *[other] Jos vastapuoli on merkitty väärin, esittelijä voi korjata asian tiedot.
            }
        [absent] Kirjaa ensin, milloin hän saapui.
        [not-in-seat] Kirjaa ensin, milloin toinen edustaja poistui.
       *[other] Hän voi olla läsnä ja puhua.
    }
refusal-cast-your-own = Ääntä ei otettu vastaan: jokainen antaa äänensä itse{ $by }.
    .next = Pyydä jäsentä äänestämään omalla laitteellaan.
refusal-not-among-tied = Ehdotusta { $proposal } ei voi valita: äänet menivät tasan ehdotusten { $tied } välillä{ $by }.
    .next = Valitse { $tied-or }.

## Interests

refusal-not-declared = Ilmoitusta ei peruttu: et ole ilmoittanut eturistiriitaa, joka koskee osapuolta ({ $party }).
    .next = Tarkista ilmoituksesi sivulta Eturistiriitani.
refusal-answer-first = { $person-is-you ->
        [yes] Et voi äänestää vielä: vastaa ensin, onko sinulla eturistiriitaa tässä asiassa{ $by }.
       *[no] Tätä ei voi tehdä vielä ({ $person }): vastaus siihen, onko eturistiriitaa, puuttuu{ $by }.
    }
    .next = { $person-is-you ->
        [yes] Kysymme sen kerran.
       *[no] Kysy häneltä ja kirjaa vastaus.
    }

## Minutes

refusal-minutes-approved = Pöytäkirjaa ei muutettu: puheenjohtaja on hyväksynyt sen.
    .next = Puheenjohtaja voi lisätä oikaisun, joka jää näkyviin.
refusal-not-closed = Tätä ei voi tehdä vielä: kokous ei ole päättynyt.
    .next = Päätä kokous ensin.

## Parties and their measures

refusal-unknown-class = Osapuolta ({ $party }) ei tallennettu: hallintamallissa ei ole osapuolten ryhmää { $class }.
    .next = Valitse ryhmä luettelosta.
refusal-bad-measure = Osapuolta ({ $party }) ei tallennettu: tieto { $measure } ei ole muodossa, jonka hallintamalli antaa.
    .next = Korjaa tieto.
refusal-missing-measure = Osapuolta ({ $party }) ei tallennettu: tieto { $measure } puuttuu.
    .next = Lisää tieto.
refusal-doubled-distinction = Osapuolta ({ $party }) ei tallennettu: sen asema on jo toisella{ $by }.
    .next = Päätä ensin toisen osapuolen asema.
refusal-too-many-of-class = Osapuolta ({ $party }) ei tallennettu: sen ryhmässä on jo niin monta kuin hallintamalli sallii{ $by }.
    .next = Tarkista ryhmä.
refusal-over-cap = Osapuolta ({ $party }) ei tallennettu: paikkoja tai ääniä olisi enemmän kuin hallintamalli sallii ({ $body }){ $by }.
    .next = Pienennä paikkojen tai äänten määrää.
refusal-unknown-template = Asiakohtaa ei lisätty: hallintamallin esityslistassa ei ole kohtaa { $template }.
    .next = Valitse kohta luettelosta tai anna oma otsikko.
refusal-charter-faulty = Hanketta ei perustettu: hallintamallissa on virheitä.
    .next = Tarkista se komennolla linjaus charter check.

## Appointments

refusal-class-not-seated = Nimeämistä ei tehty: osapuolella ({ $party }) ei ole edustajapaikkaa tässä toimielimessä ({ $body }){ $by }.
    .next = Nimeä henkilö sellaiseen tehtävään, joka osapuolella on.
refusal-over-seats = Nimeämistä ei tehty: osapuolella ({ $party }) on { $seats ->
        [one] 1 edustajapaikka
       *[other] { $seats } edustajapaikkaa
    }, ja kaikki ovat täynnä { $day }{ $by }.
    .next = Päätä ensin nykyisen edustajan tehtävä.
refusal-chair-not-theirs = Nimeämistä ei tehty: tätä puheenjohtajuutta ei nimeä osapuoli { $party }{ $by }.
    .next = Nimeä henkilö jäseneksi ilman puheenjohtajuutta.
refusal-office-taken = Nimeämistä ei tehty: tehtävä on jo täytetty ({ $person }).
    .next = Päätä ensin nykyinen nimeäminen.
refusal-already-seated = Nimeämistä ei tehty: henkilö ({ $person }) on jo jäsen tai varajäsen tässä toimielimessä.
    .next = Valitse toinen henkilö tai päätä ensin nykyinen nimeäminen.
refusal-not-a-member = Varajäsentä ei nimetty: henkilö ({ $person }) ei ole jäsen näinä päivinä{ $by }.
    .next = Nimeä ensin varsinainen jäsen.
refusal-other-party = Varajäsentä ei nimetty: varsinaisen jäsenen on nimennyt toinen osapuoli ({ $party }){ $by }.
    .next = Varajäsenen nimeää sama osapuoli.

## What changes nothing, or is out of measure

refusal-already-called = Asiakohtaa ei otettu esiin uudelleen: se on jo esillä.
    .next = Jatka käsittelyä.
refusal-amount-missing = Asiaa ei tallennettu: sen arvo puuttuu{ $by }.
    .next = Anna kokonaisarvo ilman arvonlisäveroa; se voi olla arvio.
refusal-amount-too-large = Asiaa ei tallennettu: arvo on suurempi kuin mikään hankinta.
    .next = Tarkista luku.
refusal-counterparty-doubled = Asiaa ei tallennettu: osapuoli { $party } on nimetty kahdesti.
    .next = Nimeä kukin vastapuoli kerran.
refusal-changes-nothing = Tätä ei tallennettu uudelleen: tieto on jo sama.
    .next = Päivitä sivu ja tarkista, mitä on tallennettu.
refusal-before-charter = Nimeämistä ei tehty: { $day } on ennen hallintamallin ensimmäistä päivää { $from }{ $by }.
    .next = Korjaa päivä.
refusal-takes-no-matters = Asiaa ei avattu: tämä toimielin ({ $body }) ei käsittele asioita kokouksissa.
    .next = Valitse toimielin, joka kokoontuu.
refusal-already-invited = Kutsua ei lähetetty uudelleen: hänet on jo kutsuttu.
    .next = Tarkista kutsutut kokouksen sivulta.
refusal-called-anyway = Kutsua ei tarvita: hän saa kokouskutsun tehtävänsä perusteella.
    .next = Kutsu asiantuntijaksi vain muita.
refusal-not-competent = Asiaa ei voi ottaa tämän toimielimen ({ $body }) linjattavaksi: hallintamallin mukaan { $decides-id ->
    [parties] osapuolet päättävät siitä itse
   *[other] siitä linjaa { $decides }
 }{ $by }.
    .next = Avaa asia oikealle toimielimelle, tai korjaa asian tiedot, jos ne ovat väärin.
refusal-not-delegable = Asiaa ei oteta esityslistalle: strategista asiaa ei siirretä toisen toimielimen linjattavaksi{ $by }.
    .next = Käsitelkää asia siinä toimielimessä, jolle se kuuluu.

## Vastaukset, esitykset, osapuolten omat päätökset

refusal-confirm-first = Asiaa ei vielä avattu: vastausta kysymykseen ”{ $fact }” ei ole vahvistettu{ $by }.
    .next = Pyydä vahvistajaa vahvistamaan se asian sivulla.
refusal-nothing-to-confirm = Vahvistettavaa ei ole: kysymykseen ei ole vastattu, tai vastaus on jo vahvistettu.
    .next = Lataa asian sivu uudelleen ja tarkista vastaukset.
refusal-needs-proposal = Asiaa ei voi vielä ottaa linjattavaksi ({ $body }): esitys puuttuu ({ $proposes }){ $by }.
    .next = Siirrä asia esityksen tekijälle ({ $proposes }), tai kirjaa tehty esitys asian sivulla.
refusal-has-it-already = Asiaa ei siirretty: se on jo siellä ({ $body }).
    .next = Lataa sivu uudelleen ja tarkista, missä asia on.
refusal-already-proposed = Esitystä ei kirjattu: se on jo tehty ({ $body }).
    .next = Tarkista esitys asian sivulta.
refusal-not-proposed-by = Esitystä ei kirjattu: hallintamallin mukaan tämä toimielin ({ $body }) ei esitä tätä asiaa toiselle{ $by }.
    .next = Korjaa asian tiedot, jos ne ovat väärin.
refusal-day-to-come = Kirjausta ei tehty: { $day } on vasta edessä.
    .next = Korjaa päivä.
refusal-not-awaited = Kirjausta ei tehty: linjaus { $decision } ei odota tätä osapuolta ({ $party }).
    .next = Katso linjauksen sivulta, ketä se odottaa.
refusal-already-recorded = Kirjausta ei tehty uudelleen: osapuolen ({ $party }) oma päätös on jo kirjattu.
    .next = Jos se on väärin, peru kirjaus ensin.
refusal-nothing-recorded = Peruttavaa ei ole: osapuolen ({ $party }) omaa päätöstä ei ole kirjattu.
    .next = Lataa sivu uudelleen.
refusal-before-decision = Kirjausta ei tehty: { $day } on ennen linjausta, jota se seuraa ({ $since }).
    .next = Korjaa päivä.
refusal-settles-itself = Asiaa ei siirretty: tämä toimielin ({ $body }) ratkaisee asiansa itse{ $by }.
    .next = Avaa äänestys, jätä asia pöydälle tai palauta se valmisteltavaksi.
refusal-nobody-was-against = Asiaa ei siirretty: kenenkään ei ole kirjattu vastustavan ehdotusta{ $by }.
    .next = Kysy ensin, vastustaako kukaan.
refusal-comes-too-late = Asiaa ei siirretty: tämä tapa ei ehdi päivään { $needed_by } mennessä{ $has-day ->
    [yes]  (aikaisintaan { $day })
   *[no] {""}
 }{ $by }.
    .next = Valitse toinen sivun näyttämistä tavoista.
