# The rules as read.

rules-group-introduction = Johdanto
rules-group-roles = Roolit
rules-group-steering-group = Ohjausryhmä
rules-group-steering-group-composition = Ohjausryhmän kokoonpano
rules-group-steering-group-meetings = Ohjausryhmän kokoukset
rules-group-steering-group-tasks = Ohjausryhmän tehtävät
rules-group-management-team = Johtotiimi
rules-group-management-team-composition = Johtotiimin kokoonpano
rules-group-management-team-meetings = Johtotiimin kokoukset
rules-group-management-team-duties = Johtotiimin tehtävät
rules-group-management-team-lines = Johtotiimin linjaukset
rules-group-teams = Tiimit
rules-group-forums = Foorumit ja neuvonantajaryhmät
rules-group-city-project-managers = Hankepäälliköt
rules-group-interpretations = Tulkinnat
enforcement-enforced = Valvotaan: sääntöä rikkova teko torjutaan.
enforcement-tracked = Seurataan: kuka on velvollinen, mihin mennessä, mikä myöhästyi.
enforcement-shown = Kerrotaan sivuilla ja asiakirjoissa.
enforcement-judgement = Harkitaan: nimetty henkilö vastaa, ja vastausta sovelletaan.

# The handbook of a charter.

handbook-interpretations = Mitä teksti jättää auki
handbook-chosen = Valittu
handbook-alternative = Vaihtoehto
handbook-grounds = Peruste
handbook-competence = Kuka linjaa mitä
handbook-competence-note = Ensimmäinen rivi, johon asia sopii, ratkaisee.
handbook-always = aina sen jälkeen
handbook-otherwise = muuten
handbook-or = tai
handbook-yes = kyllä
handbook-no = ei
handbook-at-least = vähintään { $amount }
handbook-more-than = yli { $amount }
handbook-at-most = enintään { $amount }
handbook-less-than = alle { $amount }
handbook-exactly = tasan { $amount }
handbook-decides = ratkaisee
handbook-proposes = esittää
handbook-then = sen jälkeen
handbook-parties = osapuolet kukin itse
handbook-not-delegable = ei oteta käsiteltäväksi: asiaa ei voi delegoida
handbook-each-party = jokainen osapuoli päättää itse
handbook-own-decision = { $who } päättää omien sääntöjensä mukaan
handbook-inform = tieto toimielimelle: { $body }
handbook-picture = Kuka linjaa mitä: ehyt viiva vie esityksiä, katkoviiva asioita, joista ei päästä yksimielisyyteen.
handbook-all-parties = Kaikki osapuolet yhdessä
handbook-picture-proposes = esittää, linjaajana { $to }: { $kinds }
handbook-picture-hands-on = erimielisyys siirtyy ylemmäs, linjaajana { $to }
handbook-contents = Sisällys

changes-title = Hallintamallin muutokset
changes-clauses = Säännöt, jotka ovat muuttuneet
changes-none = Mikään ei ole muuttunut.
changes-before = Ennen
changes-now = Nyt
changes-example = Esimerkiksi: { $answers }
changes-no-way = ei linjata
changes-added = uusi
changes-removed = poistettu
changes-changed = muutettu
