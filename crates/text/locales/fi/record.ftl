# The record: entries, checkpoints, verification.

record-title = Ketju on ehjä: { $n } merkintää, tarkistettu { $moment }
record-title-broken = Ketju ei ole ehjä: merkintä { $entry }
record-empty = Ketju alkaa ensimmäisestä tapahtumasta.
record-verify-again = Tarkista uudelleen
record-column-number = Nro
record-column-when = Milloin
record-column-what = Tapahtuma
record-column-who = Kuka
record-column-leaf = Tiiviste
record-hidden = Merkintä ei ole avoinna sinulle; sen numero, aika ja tiiviste ovat.
record-checkpoint = Tarkistuspiste
record-compare = Vertaa omaa kopiota
record-compare-file = Tiedosto
record-compare-equal = Kopiosi on sama kuin ketju.
record-compare-prefix = Kopiosi päättyy merkintään { $n } ja täsmää siihen asti.
record-compare-differs = Kopiosi poikkeaa ketjusta merkinnästä { $n } alkaen.
