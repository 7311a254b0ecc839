# Matters: facts, who decides, who takes no part.

matters-title = Ärenden
matters-none = Inga ärenden ännu.
matter-new = Nytt ärende
matter-body = Vem beslutar
matter-kind = Slag
matter-amount = Värde utan moms, optioner inräknade
matter-counterparties = Andra avtalsparten
matter-no-counterparty = ingen av parterna
matter-title = Rubrik
matter-summary = Vad det gäller
matter-draft = Beslutsförslag
matter-lang = Textens språk
matter-facts = Ärendets uppgifter
matter-correct = Rätta uppgifter
matter-correct-reason = Varför uppgifterna rättas
matter-recuses = Deltar inte
matter-recuses-nobody = Alla deltar.
matter-recused-leave = avlägsnar sig före behandlingen
matter-timeline = Skeden
matter-check = Kontrollera svaren
matter-stands-on = { $meeting }, § { $section }
matter-no-vat = moms 0 %
