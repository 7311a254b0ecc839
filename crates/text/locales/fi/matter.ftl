# Matters: facts, who decides, who takes no part.

matters-title = Asiat
matters-none = Asioita ei ole vielä.
matter-new = Uusi asia
matter-body = Kuka linjaa
matter-kind = Laji
matter-amount = Arvo ilman arvonlisäveroa, optiot mukaan lukien
matter-counterparties = Toinen sopijaosapuoli
matter-no-counterparty = ei osapuolia
matter-title = Otsikko
matter-summary = Mistä on kyse
matter-draft = Päätösehdotus
matter-lang = Tekstin kieli
matter-facts = Asian tiedot
matter-correct = Korjaa tietoja
matter-correct-reason = Miksi korjataan
matter-recuses = Ei osallistu
matter-recuses-nobody = Kaikki osallistuvat.
matter-recused-leave = poistuu ennen käsittelyä
matter-timeline = Vaiheet
matter-check = Tarkista vastaukset
matter-stands-on = { $meeting }, § { $section }
matter-no-vat = alv 0 %
