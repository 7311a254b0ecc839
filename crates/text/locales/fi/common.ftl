# Navigation, buttons, states, badges, deadlines: what every page says.

## The product and its frame

product = Linjaus
skip-to-content = Siirry sisältöön
language = Kieli
in-language-fi = (suomeksi)
in-language-sv = (ruotsiksi)
in-language-en = (englanniksi)
nav = Päävalikko
nav-home = Koti
nav-meetings = Kokoukset
nav-matters = Asiat
nav-decisions = Linjaukset
nav-parties = Osapuolet
nav-rules = Hallintamalli
nav-record = Tapahtumaketju
nav-interests = Eturistiriitani
nav-party = Oma osapuoleni
breadcrumbs = Murupolku
footer = Sivun alaosa
help = Ohje
version = Versio { $version }
demo-banner = Esittelyaineisto: ihmiset ja maksut ovat keksittyjä, ja kello käy esittelyn aikaa ({ $moment }). Sisään pääsee ilman salasanaa, vain tältä koneelta.
signed-in-as = Kirjautunut: { $name }
rule = Sääntö { $rule }
rules-cited = Säännöt: { $rules }
by-rules = ({ $rules })
section = § { $n }
none = ei ole
yes = kyllä
no = ei
unknown = ei tiedossa
optional = (ei pakollinen)
required = (pakollinen)
and = ja
state-at = Tilanne klo { $time }

## Buttons

act-save = Tallenna
act-send = Lähetä
act-cancel = Peruuta
act-back = Takaisin
act-continue = Jatka
act-change = Muuta
act-correct = Oikaise
act-remove = Poista
act-add = Lisää
act-open = Avaa
act-close = Sulje
act-approve = Hyväksy
act-attach = Liitä tiedosto
act-refresh = Päivitä
act-print = Tulosta
act-pdf = PDF
act-download = Lataa
act-verify = Tarkista
act-show = Näytä
act-sign-out = Kirjaudu ulos
act-move-up = Siirrä ylös
act-move-down = Siirrä alas
saved-at = Tallennettu klo { $time }

## The box that says why not

why-not = Miksi ei?
why-cannot-vote = Miksi en voi äänestää?
why-cannot-open = Miksi asiaa ei voi avata?
why-cannot-approve = Miksi en voi hyväksyä?
why-cannot-convene = Miksi kokousta ei voi kutsua koolle?
why-cannot-appoint = Miksi en voi nimetä?
next-step = Seuraavaksi
not-done = Tätä ei tehty

## Where things stand: badges

state-open = valmistelussa
state-on-agenda = esityslistalla
state-decided = linjattu
state-postponed = pöydällä
state-returned = palautettu valmisteltavaksi
state-noted = merkitty tiedoksi
state-planned = suunniteltu
state-convened = kutsuttu koolle
state-live = käynnissä
state-closed = päättynyt
state-cancelled = peruttu
state-draft = luonnos
state-approved = hyväksytty
state-waiting = odottaa
state-done = valmis
badge-takes-no-part = ei osallistu
badge-late = myöhässä
badge-in-time = ajoissa
badge-missing = puuttuu
badge-new-version = uusi versio
badge-live = suora yhteys
badge-stale = yhteys poikki, viimeksi päivitetty { $time }

## Deadlines

due-today = tänään
due-today-at = tänään { $time }
due-tomorrow = huomenna
due-in = { $n } pv
due-late = { $n } pv myöhässä
due-by = viimeistään { $day }

## Counts

entries = { $n ->
        [one] 1 merkintä
       *[other] { $n } merkintää
    }
members-count = { $n ->
        [one] 1 jäsen
       *[other] { $n } jäsentä
    }
papers-count = { $n ->
        [one] 1 liite
       *[other] { $n } liitettä
    }
seats-count = { $n ->
        [one] 1 edustajapaikka
       *[other] { $n } edustajapaikkaa
    }
items-count = { $n ->
        [one] 1 asiakohta
       *[other] { $n } asiakohtaa
    }

## People

role-chair = puheenjohtaja
role-vice-chair = varapuheenjohtaja
role-acting-chair = asian puheenjohtaja
role-member = jäsen
role-deputy = varajäsen
role-deputy-of = varajäsen (jäsenen { $name } tilalla)
role-secretary = sihteeri
role-presenter = esittelijä
role-expert = asiantuntija
role-nominator = nimeäjä
role-office = hanketoimisto
erased-name = (nimi poistettu)
erased-text = (teksti poistettu)

## Pages that are not there, and trouble

not-found-title = Sivua ei ole, tai se ei ole avoinna sinulle
not-found-text = Tarkista osoite tai palaa kotisivulle. Jos sinun pitäisi nähdä sivu, kysy kokouksen sihteeriltä.
error-title = Jokin meni vikaan, eikä mitään tallennettu
error-text = Vika on meidän. Yritä uudelleen; jos se ei auta, kerro ylläpidolle tunnus { $id }.
not-saved-full = Mitään ei tallennettu: palvelimen levy on täynnä. Kerro ylläpidolle; voit lähettää lomakkeen uudelleen, kun tilaa on.
too-large = Mitään ei tallennettu: lähetys on suurempi kuin { $most }. Pienennä tiedostoa tai jaa se osiin.
unreadable = Mitään ei tallennettu: lähetystä ei voitu lukea. Palaa lomakkeelle ja lähetä se uudelleen.
form-expired = Mitään ei tallennettu: lomake on vanhentunut. Tarkista tiedot ja lähetä se uudelleen.
form-errors = Korjaa nämä kohdat ennen lähettämistä
field-missing = Täytä kohta { $field }
field-date = Kirjoita päivä muodossa 15.12.2026
field-time = Kirjoita aika muodossa 13.44
field-amount = Kirjoita summa numeroin, esimerkiksi 600 000 tai 600000,50
