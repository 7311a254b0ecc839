# Decisions: how, tally, grounds, dissent.

decision-how-unanimous = yksimielisesti
decision-how-vote = äänestyksellä
decision-how-chair-tie-break = äänestyksellä, äänten mentyä tasan puheenjohtajan kannan mukaan
decision-how-needs-chair-choice = äänet tasan, puheenjohtaja valitsee
decision-how-consensus = yksimielisesti
decision-how-no-quorum = ei päätösvaltainen
decision-how-no-support = mikään ehdotus ei saanut kannatusta
decision-how-falls = äänet tasan, asia raukeaa
decision-how-escalate = ei yksimielisyyttä
