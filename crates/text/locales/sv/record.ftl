# The record: entries, checkpoints, verification.

record-title = Kedjan är hel: { $n } anteckningar, kontrollerad { $moment }
record-title-broken = Kedjan är inte hel: anteckning { $entry }
record-empty = Kedjan börjar med den första händelsen.
record-verify-again = Kontrollera på nytt
record-column-number = Nr
record-column-when = När
record-column-what = Händelse
record-column-who = Vem
record-column-leaf = Kontrollsumma
record-hidden = Anteckningen är inte öppen för dig; dess nummer, tid och kontrollsumma är.
record-checkpoint = Kontrollpunkt
record-compare = Jämför din kopia
record-compare-file = Fil
record-compare-equal = Din kopia är densamma som kedjan.
record-compare-prefix = Din kopia slutar vid { $n } och stämmer fram till det.
record-compare-differs = Din kopia avviker från kedjan från anteckning { $n }.
